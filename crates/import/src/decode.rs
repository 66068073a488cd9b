//! Makes text from bytes: by a byte order mark, by what the editor or the file names, as UTF-8, or by a
//! guess that is reported as one.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{DecoderResult, Encoding, UTF_8, UTF_16BE, UTF_16LE};

mod refusals;

use self::refusals::{damaged, position, refuse_binary, refuse_nul};
use super::{DecodedFile, ImportHints, Refusal, RefusalReason, Remark, RemarkSubject};

/// How far into an HTML file its declaration of an encoding is looked for, in bytes.
const DECLARATION: usize = 8192;

/// The names of the WHATWG Encoding Standard, in small letters.
const LABELS: [&str; 39] = [
    "utf-8",
    "ibm866",
    "iso-8859-2",
    "iso-8859-3",
    "iso-8859-4",
    "iso-8859-5",
    "iso-8859-6",
    "iso-8859-7",
    "iso-8859-8",
    "iso-8859-8-i",
    "iso-8859-10",
    "iso-8859-13",
    "iso-8859-14",
    "iso-8859-15",
    "iso-8859-16",
    "koi8-r",
    "koi8-u",
    "macintosh",
    "windows-874",
    "windows-1250",
    "windows-1251",
    "windows-1252",
    "windows-1253",
    "windows-1254",
    "windows-1255",
    "windows-1256",
    "windows-1257",
    "windows-1258",
    "x-mac-cyrillic",
    "gbk",
    "gb18030",
    "big5",
    "euc-jp",
    "iso-2022-jp",
    "shift_jis",
    "euc-kr",
    "utf-16be",
    "utf-16le",
    "x-user-defined",
];

/// Decodes a plain text. Bytes that its encoding does not have make it a refusal.
///
/// # Errors
/// If it is no text, or its bytes are not of the encoding that is named, declared or fits best.
pub fn text(bytes: &[u8], hints: &ImportHints) -> Result<DecodedFile, Refusal> {
    let (encoding, known, remarks) = choose(bytes, hints, None)?;
    let body = without_mark(bytes, encoding);
    let skipped = bytes.len() - body.len();
    refuse_nul(body, encoding, skipped, 0)?;
    let (text, faults) = decode(body, encoding);
    match faults.first() {
        Some(first) => Err(damaged(bytes, skipped + first, faults.len(), encoding, known)),
        None => Ok(DecodedFile { text: line_ends(text), encoding: label(encoding), remarks }),
    }
}

/// Decodes an HTML page. A few bytes that its encoding does not have are replaced and reported.
///
/// # Errors
/// If it is no text, or its bytes are of no encoding that can be told.
pub fn html(bytes: &[u8], hints: &ImportHints) -> Result<DecodedFile, Refusal> {
    let declared = declared(bytes);
    let (encoding, known, mut remarks) = choose(bytes, hints, declared.as_deref())?;
    let body = without_mark(bytes, encoding);
    let skipped = bytes.len() - body.len();
    refuse_nul(body, encoding, skipped, body.len() / 1000)?;
    let (mut text, faults) = decode(body, encoding);
    if let Some(first) = faults.first() {
        if faults.len() * 50 > body.len() {
            return Err(damaged(bytes, skipped + first, faults.len(), encoding, known));
        }
        remarks.push(Remark {
            about: RemarkSubject::Doubt,
            words: format!(
                "{} at byte {} ({}) and {} more cannot be read as `{}`; U+FFFD stands in their place",
                "bytes",
                skipped + first,
                position(bytes, skipped + first),
                faults.len() - 1,
                label(encoding)
            ),
        });
    }
    if text.contains('\0') {
        text.retain(|c| c != '\0');
        remarks.push(Remark {
            about: RemarkSubject::Doubt,
            words: "NUL characters were left out".to_owned(),
        });
    }
    Ok(DecodedFile { text: line_ends(text), encoding: label(encoding), remarks })
}

/// How an encoding is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Knowledge {
    Mark,
    Named,
    Declared,
    Valid,
    Guess,
}

type Choice = (&'static Encoding, Knowledge, Vec<Remark>);

fn choose(bytes: &[u8], hints: &ImportHints, declared: Option<&str>) -> Result<Choice, Refusal> {
    refuse_binary(bytes)?;
    let mut remarks = Vec::new();
    let mut recognised =
        |about: RemarkSubject, words: String| remarks.push(Remark { about, words });
    let marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    if let Some(named) = &hints.encoding {
        let Some(encoding) = Encoding::for_label(named.trim().as_bytes()) else {
            return Err(Refusal::new(
                RefusalReason::Encoding,
                format!("`{named}` is the name of no encoding"),
            )
            .hint("write a label of the Encoding Standard, such as `windows-1251`"));
        };
        if marked.is_some_and(|mark| mark != encoding) {
            recognised(
                RemarkSubject::Doubt,
                format!("the byte order mark is not one of `{}`", label(encoding)),
            );
        }
        return Ok((encoding, Knowledge::Named, remarks));
    }
    if let Some(encoding) = marked {
        recognised(
            RemarkSubject::Recognised,
            format!("encoding `{}`, by the byte order mark", label(encoding)),
        );
        return Ok((encoding, Knowledge::Mark, remarks));
    }
    let shape = Shape::of(bytes);
    if let Some(encoding) = wide(bytes) {
        recognised(
            RemarkSubject::Doubt,
            format!("encoding guessed: `{}`, by its NUL bytes", label(encoding)),
        );
        return Ok((encoding, Knowledge::Guess, remarks));
    }
    let named = declared.and_then(|name| Encoding::for_label(name.as_bytes()));
    // A page that says in ASCII that it is UTF-16 is not; the standard reads it as UTF-8.
    let named = named.map(|own| if own == UTF_16LE || own == UTF_16BE { UTF_8 } else { own });
    if let (Some(name), None) = (declared, named) {
        recognised(
            RemarkSubject::Doubt,
            format!("the file declares `{name}`, which is the name of no encoding"),
        );
    }
    if let Some(encoding) = named {
        let is_utf_8 = shape.invalid == 0 && shape.sequences > 3 && encoding != UTF_8;
        let is_not_utf_8 = encoding == UTF_8 && shape.invalid * 4 > shape.sequences;
        if !is_utf_8 && !is_not_utf_8 {
            recognised(
                RemarkSubject::Recognised,
                format!("encoding `{}`, declared in the file", label(encoding)),
            );
            return Ok((encoding, Knowledge::Declared, remarks));
        }
        recognised(
            RemarkSubject::Doubt,
            format!("the file declares `{}`, but its bytes say otherwise", label(encoding)),
        );
    }
    if shape.invalid == 0 && !bytes.contains(&0x1B) {
        if shape.sequences > 0 {
            recognised(RemarkSubject::Recognised, "encoding `utf-8`, valid throughout".to_owned());
        }
        return Ok((UTF_8, Knowledge::Valid, remarks));
    }
    // Bytes that are UTF-8 but for a few are UTF-8 with something else pasted in.
    if shape.sequences > 3 && shape.sequences >= shape.invalid * 4 {
        return Ok((UTF_8, Knowledge::Guess, remarks));
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    let encoding = detector.guess(None, Utf8Detection::Allow);
    recognised(
        RemarkSubject::Doubt,
        format!("encoding guessed: `{}`; `--encoding` settles it", label(encoding)),
    );
    // Letters of one byte each look like those of two by chance, but not time and again.
    if shape.sequences >= MIXED && encoding.is_single_byte() {
        let count = shape.sequences;
        recognised(
            RemarkSubject::Doubt,
            format!(
                "{count} characters look like UTF-8: the file may mix encodings, and read wrongly there"
            ),
        );
    }
    Ok((encoding, Knowledge::Guess, remarks))
}

/// So many characters of UTF-8 among letters of one byte are no chance.
const MIXED: usize = 4;

/// How far bytes are UTF-8.
struct Shape {
    /// Characters of more than one byte.
    sequences: usize,
    /// Places that are not UTF-8.
    invalid: usize,
}

impl Shape {
    fn of(bytes: &[u8]) -> Self {
        let mut shape = Self { sequences: 0, invalid: 0 };
        for chunk in bytes.utf8_chunks() {
            shape.sequences += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
            shape.invalid += usize::from(!chunk.invalid().is_empty());
        }
        shape
    }
}

/// UTF-16 without a byte order mark: every second byte of most characters is NUL.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..bytes.len().min(4096))?;
    let pairs = head.len() / 2;
    let nul = |odd: usize| head.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (first, second) = (nul(0), nul(1));
    if pairs < 4 {
        None
    } else if second * 10 > pairs * 3 && first * 20 < pairs {
        Some(UTF_16LE)
    } else if first * 10 > pairs * 3 && second * 20 < pairs {
        Some(UTF_16BE)
    } else {
        None
    }
}

fn without_mark<'a>(bytes: &'a [u8], encoding: &'static Encoding) -> &'a [u8] {
    match Encoding::for_bom(bytes) {
        Some((own, length)) if own == encoding => bytes.get(length..).unwrap_or_default(),
        _ => bytes,
    }
}

/// Text with U+FFFD for what cannot be read, and the first byte of each such place.
fn decode(bytes: &[u8], encoding: &'static Encoding) -> (String, Vec<usize>) {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 8 + 16);
    let mut faults = Vec::new();
    let mut at = 0;
    while let Some(rest) = bytes.get(at..) {
        let needed = decoder.max_utf8_buffer_length_without_replacement(rest.len());
        text.reserve(needed.unwrap_or(rest.len()));
        let (result, read) = decoder.decode_to_string_without_replacement(rest, &mut text, true);
        at += read;
        match result {
            DecoderResult::InputEmpty => break,
            DecoderResult::OutputFull => text.reserve(64),
            DecoderResult::Malformed(length, after) => {
                faults.push(at.saturating_sub(usize::from(length) + usize::from(after)));
                text.push('\u{FFFD}');
            }
        }
    }
    // Most encodings of one byte map what they do not have to control characters, which no text holds.
    if encoding.is_single_byte() && faults.is_empty() {
        let controls = text.chars().enumerate().filter(|(_, c)| ('\u{80}'..='\u{9F}').contains(c));
        faults.extend(controls.map(|(at, _)| at));
    }
    (text, faults)
}

fn line_ends(text: String) -> String {
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text }
}

fn label(encoding: &'static Encoding) -> &'static str {
    let own = |label: &&&str| label.eq_ignore_ascii_case(encoding.name());
    LABELS.iter().find(own).copied().unwrap_or(encoding.name())
}

/// The encoding that a page names in a `meta` element or an XML declaration.
fn declared(bytes: &[u8]) -> Option<String> {
    let head = bytes.get(..bytes.len().min(DECLARATION))?;
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    if let Some(rest) = head.trim_start().strip_prefix("<?xml") {
        let prolog = rest.split("?>").next().unwrap_or_default();
        if let Some(name) = value_after(prolog, "encoding") {
            return Some(name);
        }
    }
    let mut rest = head.as_str();
    while let Some(at) = rest.find("<meta") {
        let tag = rest.get(at + 5..).unwrap_or_default();
        let attributes = tag.split('>').next().unwrap_or_default();
        if let Some(name) = value_after(attributes, "charset") {
            return Some(name);
        }
        rest = tag;
    }
    None
}

/// The word after `name=`, with or without quotation marks.
fn value_after(text: &str, name: &str) -> Option<String> {
    let after = text.split_once(name)?.1.trim_start().strip_prefix('=')?;
    let value = after.trim_start().trim_start_matches(['"', '\'']);
    let value: String = value
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':' | '.'))
        .collect();
    Some(value).filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests;
