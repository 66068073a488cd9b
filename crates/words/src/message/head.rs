//! Reads the head of a message or of one of its parts: its fields, what they say beside their value, and words in other
//! alphabets.

use encoding_rs::{Encoding, WINDOWS_1252};

use super::transfer;

/// A field that is longer is read so far.
const LONGEST: usize = 65_536;

/// More than so many things are not said beside a value.
const MOST: usize = 64;

/// A word in another alphabet has fewer bytes than this; by the standard at most 75.
const LONGEST_WORD: usize = 1_000;

/// One line of the head of a message, or several that are one.
pub struct Field {
    /// Its name, in small letters.
    pub name: String,
    /// What it says, on one line.
    pub value: String,
    /// The line in which it begins, counted from 0.
    pub line: usize,
}

/// The fields at the head of a message.
pub struct MessageHead {
    /// In order.
    pub fields: Vec<Field>,
    /// Where the body begins, in bytes.
    pub body: usize,
    /// In which line, counted from 0.
    pub body_line: usize,
}

/// A value with what it says besides: `text/plain; charset=utf-8`.
pub struct Parameters {
    /// In small letters.
    pub value: String,
    named: Vec<(String, String)>,
}

impl MessageHead {
    /// Reads the head at the beginning of some bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        let mut fields: Vec<Field> = Vec::new();
        let (mut at, mut line) = (0, 0);
        while at < bytes.len() {
            let end = memchr::memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |end| at + end + 1);
            let own = bytes[at..end].trim_ascii_end();
            let is_separator = line == 0 && own.starts_with(b"From ");
            if own.is_empty() {
                (at, line) = (end, line + 1);
                break;
            }
            let continues = own.starts_with(b" ") || own.starts_with(b"\t");
            if continues {
                if let Some(last) = fields.last_mut().filter(|last| last.value.len() < LONGEST) {
                    last.value.push(' ');
                    last.value.push_str(&written(own.trim_ascii()));
                }
            } else if let Some(colon) = memchr::memchr(b':', own).filter(|_| !is_separator) {
                let name = written(own[..colon].trim_ascii()).to_lowercase();
                let value = own[colon + 1..].trim_ascii();
                let value = written(&value[..value.len().min(LONGEST)]);
                fields.push(Field { name, value, line });
            } else if !is_separator {
                // What is no field is text: the blank line before it is lost.
                break;
            }
            (at, line) = (end, line + 1);
        }
        Self { fields, body: at, body_line: line }
    }

    fn value(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|field| field.name == name).map(|field| field.value.as_str())
    }

    /// A field that says something besides its value; the empty one where there is none.
    pub fn parameters(&self, name: &str) -> Parameters {
        Parameters::of(self.value(name).unwrap_or(""))
    }

    /// How the bytes of the body are written.
    pub fn transfer(&self) -> String {
        self.value("content-transfer-encoding").unwrap_or("").trim().to_ascii_lowercase()
    }

    /// What the part is called by others of the message.
    pub fn id(&self) -> &str {
        self.value("content-id").unwrap_or("").trim().trim_matches(['<', '>'])
    }
}

impl Parameters {
    fn of(value: &str) -> Self {
        let mut pieces = pieces(value).into_iter();
        let value = pieces.next().unwrap_or_default().trim().to_ascii_lowercase();
        let mut named: Vec<(String, String)> = Vec::new();
        for piece in pieces.take(MOST) {
            let Some((name, value)) = piece.split_once('=') else { continue };
            let name = name.trim().to_ascii_lowercase();
            // A long value goes on under the same name with a number.
            let (name, part) = name.split_once('*').unwrap_or((&name, ""));
            let value = unquoted(value.trim());
            match named.iter_mut().find(|(own, _)| own == name) {
                Some((_, own)) if !part.is_empty() => own.push_str(&value),
                Some(_) => {}
                None => named.push((name.to_owned(), value)),
            }
        }
        Self { value, named }
    }

    /// What is said beside the value under a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.named.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }
}

/// What semicolons part, but those between quotation marks.
fn pieces(value: &str) -> Vec<&str> {
    let (mut pieces, mut start) = (Vec::new(), 0);
    let (mut is_quoted, mut is_escaped) = (false, false);
    for (at, byte) in value.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = is_quoted,
            b'"' => is_quoted = !is_quoted,
            b';' if !is_quoted => {
                pieces.push(&value[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    pieces.push(&value[start..]);
    pieces
}

fn unquoted(value: &str) -> String {
    let Some(inner) = value.strip_prefix('"') else { return value.to_owned() };
    let inner = inner.strip_suffix('"').unwrap_or(inner);
    let mut out = String::with_capacity(inner.len());
    let mut characters = inner.chars();
    while let Some(own) = characters.next() {
        out.extend(if own == '\\' { characters.next() } else { Some(own) });
    }
    out
}

/// Bytes of a head as text.
fn written(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
    }
}

/// A value with its words in other alphabets as they are read: `=?koi8-r?B?…?=`. White space between two such words is
/// none, and a letter may begin in the one and end in the other.
pub(super) fn shown(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    // Bytes of words that are not decoded yet, and their encoding.
    let mut open: Option<(&'static Encoding, Vec<u8>)> = None;
    let close = |open: &mut Option<(&'static Encoding, Vec<u8>)>, out: &mut String| {
        if let Some((encoding, bytes)) = open.take() {
            out.push_str(&encoding.decode_without_bom_handling(&bytes).0);
        }
    };
    let mut rest = value;
    while let Some((before, after)) = rest.split_once("=?") {
        let Some((encoding, bytes, length)) = word(after) else {
            close(&mut open, &mut out);
            out.push_str(before);
            out.push_str("=?");
            rest = after;
            continue;
        };
        let is_joined = before.trim().is_empty() && open.is_some();
        if !is_joined {
            close(&mut open, &mut out);
            out.push_str(before);
        }
        match &mut open {
            Some((own, all)) if *own == encoding => all.extend(bytes),
            _ => {
                close(&mut open, &mut out);
                open = Some((encoding, bytes));
            }
        }
        rest = &after[length..];
    }
    close(&mut open, &mut out);
    out.push_str(rest);
    out
}

/// The bytes of a word after its `=?`, and how much of the text it is.
fn word(text: &str) -> Option<(&'static Encoding, Vec<u8>, usize)> {
    let near = &text[..text.floor_char_boundary(LONGEST_WORD)];
    let (label, rest) = near.split_once('?')?;
    let (how, rest) = rest.split_once('?')?;
    let (written, _) = rest.split_once("?=")?;
    // A language may be named after the encoding.
    let label = label.split('*').next().unwrap_or(label);
    let encoding = Encoding::for_label(label.as_bytes())?;
    let bytes = match how {
        "b" | "B" => transfer::base64(written.as_bytes()),
        "q" | "Q" => transfer::word(written.as_bytes()),
        _ => return None,
    };
    let length = near.len() - rest.len() + written.len() + 2;
    Some((encoding, bytes, length))
}
