//! Chooses the encoding of a file: by what the editor names, by its byte order mark, by what it declares of itself, as
//! UTF-8, or by a guess; each with what there is to tell of it.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::known::{Knowledge, label};
use super::refusals::refuse_binary;
use crate::{ImportHints, Refusal, RefusalReason, Remark, RemarkSubject};

/// An encoding, and how it is known.
pub(super) struct Choice {
    pub(super) encoding: &'static Encoding,
    pub(super) known: Knowledge,
    pub(super) remarks: Vec<Remark>,
}

impl Choice {
    /// Chooses the encoding of a file, given what it declares.
    ///
    /// # Errors
    /// If it is no text, or the editor names no encoding.
    pub(super) fn of(
        bytes: &[u8],
        hints: &ImportHints,
        declared: Option<&str>,
    ) -> Result<Self, Refusal> {
        refuse_binary(bytes)?;
        let marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
        if let Some(name) = &hints.encoding {
            return Self::named(name, marked);
        }
        if let Some(encoding) = marked {
            let words = format!("encoding `{}`, by the byte order mark", label(encoding));
            return Ok(Self::new(encoding, Knowledge::Mark).recognised(words));
        }
        if let Some(encoding) = wide(bytes) {
            let words = format!("encoding guessed: `{}`, by its NUL bytes", label(encoding));
            return Ok(Self::new(encoding, Knowledge::Guess).doubted(words));
        }
        let shape = Shape::of(bytes);
        let doubt = match declared.map(|name| Self::declared(name, &shape)) {
            Some(Ok(own)) => return Ok(own),
            Some(Err(doubt)) => Some(doubt),
            None => None,
        };
        let mut own = Self::looked_at(bytes, &shape);
        own.remarks.splice(0..0, doubt);
        Ok(own)
    }

    fn new(encoding: &'static Encoding, known: Knowledge) -> Self {
        Self { encoding, known, remarks: Vec::new() }
    }

    fn recognised(mut self, words: String) -> Self {
        self.remarks.push(Remark { about: RemarkSubject::Recognised, words });
        self
    }

    fn doubted(mut self, words: String) -> Self {
        self.remarks.push(doubt(words));
        self
    }

    /// The encoding that the editor names, whatever the file's mark says.
    fn named(name: &str, marked: Option<&'static Encoding>) -> Result<Self, Refusal> {
        let Some(encoding) = Encoding::for_label(name.trim().as_bytes()) else {
            return Err(Refusal::new(
                RefusalReason::Encoding,
                format!("`{name}` is the name of no encoding"),
            )
            .hint("write a label of the Encoding Standard, such as `windows-1251`"));
        };
        let own = Self::new(encoding, Knowledge::Named);
        Ok(if marked.is_some_and(|mark| mark != encoding) {
            own.doubted(format!("the byte order mark is not one of `{}`", label(encoding)))
        } else {
            own
        })
    }

    /// The encoding that a file declares, unless its bytes say otherwise; then, what there is to tell of it.
    fn declared(name: &str, shape: &Shape) -> Result<Self, Remark> {
        let Some(encoding) = Encoding::for_label(name.as_bytes()) else {
            return Err(doubt(format!(
                "the file declares `{name}`, which is the name of no encoding"
            )));
        };
        // A page that says in ASCII that it is UTF-16 is not; the standard reads it as UTF-8.
        let is_wide = encoding == UTF_16LE || encoding == UTF_16BE;
        let encoding = if is_wide { UTF_8 } else { encoding };
        let is_utf_8 = shape.invalid == 0 && shape.sequences > 3 && encoding != UTF_8;
        let is_not_utf_8 = encoding == UTF_8 && shape.invalid * 4 > shape.sequences;
        if is_utf_8 || is_not_utf_8 {
            let name = label(encoding);
            return Err(doubt(format!("the file declares `{name}`, but its bytes say otherwise")));
        }
        let words = format!("encoding `{}`, declared in the file", label(encoding));
        Ok(Self::new(encoding, Knowledge::Declared).recognised(words))
    }

    /// The encoding that bytes look like of which nobody says anything that holds.
    fn looked_at(bytes: &[u8], shape: &Shape) -> Self {
        if shape.invalid == 0 && !bytes.contains(&0x1B) {
            let own = Self::new(UTF_8, Knowledge::Valid);
            return if shape.sequences > 0 {
                own.recognised("encoding `utf-8`, valid throughout".to_owned())
            } else {
                own
            };
        }
        // Bytes that are UTF-8 but for a few are UTF-8 with something else pasted in.
        if shape.sequences > 3 && shape.sequences >= shape.invalid * 4 {
            return Self::new(UTF_8, Knowledge::Guess);
        }
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
        detector.feed(bytes, true);
        let encoding = detector.guess(None, Utf8Detection::Allow);
        let name = label(encoding);
        let own = Self::new(encoding, Knowledge::Guess)
            .doubted(format!("encoding guessed: `{name}`; `--encoding` settles it"));
        // Letters of one byte each look like those of two by chance, but not time and again.
        let count = shape.sequences;
        if count >= MIXED && encoding.is_single_byte() {
            return own.doubted(format!(
                "{count} characters look like UTF-8: the file may mix encodings, and read wrongly there"
            ));
        }
        own
    }
}

fn doubt(words: String) -> Remark {
    Remark { about: RemarkSubject::Doubt, words }
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
