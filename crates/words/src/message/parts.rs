//! Takes a message apart: the fields of its head that are shown, and those of its parts that hold text, in order.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::head::{MessageHead, Parameters, shown};
use super::transfer::{self, TransferredBytes};

/// Parts in one another beyond this are not read.
const DEEPEST: usize = 24;

/// The fields that readers of mail are shown.
const SHOWN: [&str; 7] = ["from", "sender", "reply-to", "to", "cc", "date", "subject"];

/// A part of a message that holds text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessagePart {
    /// What it is.
    pub kind: MessagePartKind,
    /// Its text, decoded; every line end is a line feed.
    pub text: String,
    /// Where its lines begin, in bytes of the text.
    starts: Vec<usize>,
    /// In which line of the file each of them begins, from 1.
    numbers: Vec<usize>,
}

/// What a part is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MessagePartKind {
    /// A field of the head.
    Field,
    /// Plain text.
    Plain {
        /// Whether its lines flow.
        flowed: bool,
        /// Whether lines that flow are joined without a space.
        joins: bool,
    },
    /// Markup, as of the web.
    Page,
}

impl MessagePart {
    /// The line of the file, from 1, in which a byte of the text stands.
    #[must_use]
    pub fn number(&self, at: usize) -> usize {
        let line = self.starts.partition_point(|start| *start <= at).saturating_sub(1);
        self.numbers.get(line).or(self.numbers.last()).copied().unwrap_or(1)
    }
}

/// The parts of a message that hold text. `otherwise` is the encoding of what does not say its own.
#[must_use]
pub fn of(
    bytes: &[u8],
    otherwise: Option<&'static Encoding>,
    version: Version,
) -> Vec<MessagePart> {
    let reader = MessageReader { otherwise, version };
    reader.message(bytes, &LineNumbers::From(0), 0)
}

/// What the lines of some bytes are in the file, counted from 0.
enum LineNumbers {
    /// The first is this one, and the others follow.
    From(usize),
    /// All are: they are packed there.
    All(usize),
}

impl LineNumbers {
    fn of(&self, line: usize) -> usize {
        match self {
            Self::From(first) => first + line,
            Self::All(own) => *own,
        }
    }

    fn after(&self, lines: usize) -> Self {
        match self {
            Self::From(first) => Self::From(first + lines),
            Self::All(own) => Self::All(*own),
        }
    }
}

struct MessageReader {
    otherwise: Option<&'static Encoding>,
    version: Version,
}

impl MessageReader {
    /// A message with its head.
    fn message(&self, bytes: &[u8], numbers: &LineNumbers, depth: usize) -> Vec<MessagePart> {
        let head = MessageHead::of(bytes);
        let fields = head.fields.iter().filter(|field| SHOWN.contains(&field.name.as_str()));
        let mut parts: Vec<MessagePart> = fields
            .map(|field| {
                let name = field.name[..1].to_ascii_uppercase() + &field.name[1..];
                MessagePart {
                    kind: MessagePartKind::Field,
                    text: format!("{name}: {}", shown(&field.value)),
                    starts: vec![0],
                    numbers: vec![numbers.of(field.line) + 1],
                }
            })
            .collect();
        parts.extend(self.body(&head, bytes, numbers, depth, "text/plain"));
        parts
    }

    /// What stands below a head.
    fn body(
        &self,
        head: &MessageHead,
        bytes: &[u8],
        numbers: &LineNumbers,
        depth: usize,
        usual: &str,
    ) -> Vec<MessagePart> {
        if depth > DEEPEST {
            return Vec::new();
        }
        let written = bytes.get(head.body..).unwrap_or_default();
        let numbers = numbers.after(head.body_line);
        let mut what = head.parameters("content-type");
        if !what.value.contains('/') {
            what.value = usual.to_owned();
        }
        let is_attached = head.parameters("content-disposition").value == "attachment";
        match what.value.as_str() {
            kind if kind.starts_with("multipart/") => match what.get("boundary") {
                Some(boundary) => {
                    let own = pieces(written, boundary.trim_end().as_bytes());
                    self.several(kind, &what, written, own, &numbers, depth)
                }
                None => self.text(head, &what, written, &numbers, false),
            },
            "message/rfc822" | "message/global" => match decoded(head, written) {
                (own, true) => {
                    self.message(&own.bytes, &LineNumbers::All(numbers.of(0)), depth + 1)
                }
                (_, false) => self.message(written, &numbers, depth + 1),
            },
            _ if is_attached && depth > 0 => Vec::new(),
            "text/html" | "application/xhtml+xml" => {
                self.text(head, &what, written, &numbers, true)
            }
            "text/plain" | "text/markdown" | "text" => {
                self.text(head, &what, written, &numbers, false)
            }
            _ => Vec::new(),
        }
    }

    fn several(
        &self,
        kind: &str,
        what: &Parameters,
        written: &[u8],
        pieces: Vec<Piece>,
        numbers: &LineNumbers,
        depth: usize,
    ) -> Vec<MessagePart> {
        let usual = if kind == "multipart/digest" { "message/rfc822" } else { "text/plain" };
        let mut all: Vec<(MessageHead, Vec<MessagePart>)> = Vec::new();
        for piece in pieces {
            let bytes = written.get(piece.start..piece.end).unwrap_or_default();
            let head = MessageHead::of(bytes);
            let parts = self.body(&head, bytes, &numbers.after(piece.line), depth + 1, usual);
            all.push((head, parts));
        }
        match kind {
            "multipart/alternative" => {
                all.retain(|(_, parts)| !parts.is_empty());
                let has_page = |parts: &[MessagePart]| {
                    parts.iter().any(|part| part.kind == MessagePartKind::Page)
                };
                // The last that can be shown is the best.
                let wanted = all
                    .iter()
                    .rposition(|(_, own)| has_page(own) == (self.version == Version::Page))
                    .or(all.len().checked_sub(1));
                wanted.map(|at| all.swap_remove(at).1).unwrap_or_default()
            }
            "multipart/related" => {
                // One part is the page, the others are what it shows; pages within it among them.
                let start = what.get("start").map(|own| own.trim_matches(['<', '>']));
                let root = all.iter().position(|(head, _)| Some(head.id()) == start).unwrap_or(0);
                if root < all.len() {
                    all[..=root].rotate_right(1);
                }
                all.into_iter().flat_map(|(_, parts)| parts).collect()
            }
            _ => all.into_iter().flat_map(|(_, parts)| parts).collect(),
        }
    }

    fn text(
        &self,
        head: &MessageHead,
        what: &Parameters,
        written: &[u8],
        numbers: &LineNumbers,
        is_page: bool,
    ) -> Vec<MessagePart> {
        let (own, is_packed) = decoded(head, written);
        let encoding = self.encoding(what, &own.bytes, is_page);
        let (text, ..) = encoding.decode(&own.bytes);
        let mut text = text.replace("\r\n", "\n").replace('\r', "\n");
        text.retain(|own| own != '\0');
        if text.trim().is_empty() {
            return Vec::new();
        }
        let starts = [0].into_iter().chain(text.match_indices('\n').map(|(at, _)| at + 1));
        let starts: Vec<usize> = starts.collect();
        let numbers = if is_packed {
            vec![numbers.of(0) + 1]
        } else {
            own.lines.iter().map(|line| numbers.of(*line) + 1).collect()
        };
        let says = |name: &str, value: &str| {
            what.get(name).is_some_and(|own| own.eq_ignore_ascii_case(value))
        };
        let kind = match is_page {
            true => MessagePartKind::Page,
            false => MessagePartKind::Plain {
                flowed: says("format", "flowed"),
                joins: says("delsp", "yes"),
            },
        };
        vec![MessagePart { kind, text, starts, numbers }]
    }

    /// The encoding of a part: as it says itself, else UTF-8 if it can be, else as the source says.
    fn encoding(&self, what: &Parameters, bytes: &[u8], is_page: bool) -> &'static Encoding {
        let said =
            what.get("charset").and_then(|label| Encoding::for_label(label.trim().as_bytes()));
        let in_page = || is_page.then(|| said_in_page(bytes)).flatten();
        said.or_else(in_page).unwrap_or_else(|| match std::str::from_utf8(bytes) {
            Ok(_) => UTF_8,
            Err(_) => self.otherwise.unwrap_or(WINDOWS_1252),
        })
    }
}

/// The encoding that a page names in its first kilobyte.
fn said_in_page(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..bytes.len().min(1024))?.to_ascii_lowercase();
    let at = memchr::memmem::find(&head, b"charset=")? + "charset=".len();
    let label = head[at..].trim_ascii_start();
    let label = label.strip_prefix(b"\"").or(label.strip_prefix(b"'")).unwrap_or(label);
    let end = label.iter().position(|own| b"\"' ;/>".contains(own)).unwrap_or(label.len());
    // A page in UTF-16 could not be read so far.
    Encoding::for_label(&label[..end]).map(Encoding::output_encoding)
}

/// The bytes of a part, and whether its lines are packed so that they are none in the file.
fn decoded(head: &MessageHead, written: &[u8]) -> (TransferredBytes, bool) {
    match head.transfer().as_str() {
        "base64" => (TransferredBytes { bytes: transfer::base64(written), lines: vec![0] }, true),
        "quoted-printable" => (transfer::quoted_printable(written), false),
        _ => (transfer::plain(written), false),
    }
}

/// One of several parts, in the bytes that hold them.
struct Piece {
    start: usize,
    end: usize,
    /// The line in which it begins, counted from 0.
    line: usize,
}

/// What stands between lines of a boundary; the last goes to the end where the message ends before its boundary does.
fn pieces(bytes: &[u8], boundary: &[u8]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    let mut at = 0;
    for (number, line) in bytes.split_inclusive(|byte| *byte == b'\n').enumerate() {
        let (start, end) = (at, at + line.len());
        at = end;
        let after = line.strip_prefix(b"--").and_then(|line| line.strip_prefix(boundary));
        let Some(after) = after.map(<[u8]>::trim_ascii_end) else { continue };
        if !after.is_empty() && after != b"--" {
            continue;
        }
        if let Some((from, line)) = open.take() {
            pieces.push(Piece { start: from, end: start, line });
        }
        if !after.is_empty() {
            return pieces;
        }
        open = Some((end, number + 1));
    }
    pieces.extend(open.map(|(start, line)| Piece { start, end: bytes.len(), line }));
    pieces
}

/// Which of several versions of a text is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// The markup.
    Page,
    /// The plain text.
    Plain,
}
