//! The lines of an original that can be read as it is, decoded as its source says: of plain text, and of a
//! page of the web, and of a message that holds either. Any other format needs a program to read it.

mod line;
mod message;
pub(super) mod numbers;
mod page;
mod references;
mod tree;

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8};

use super::matter::{CheckContext, folded};
use crate::dossier::SourceIx;
use crate::entity::source::{Original, OriginalFormat};

pub(super) use line::{OriginalLine, UNSEEN};
use message::MailMessage;
pub(super) use page::data;

/// What became of reading the words of an original.
pub(super) enum OriginalReading<'a> {
    /// It needs a program to read, and no text layer is held.
    NotText,
    /// Its encoding has no such label.
    UnknownLabel(String),
    /// Its bytes are not of its encoding.
    Malformed(&'static str),
    Text(OriginalText<'a>),
}

/// The text of an original.
pub(super) struct OriginalText<'a> {
    /// The text, of a page with its tags, of a message its pages; every line end is a line feed.
    pub text: Cow<'a, str>,
    /// Whether it is a page of the web or a message, of which a source holds a part.
    pub is_page: bool,
    /// The message, if it is one.
    message: Option<MailMessage>,
    /// The file's name below `content/originals`.
    pub file: &'a str,
}

impl OriginalText<'_> {
    /// Its lines; of plain text, blank ones too.
    pub fn lines(&self) -> Vec<OriginalLine<'_>> {
        if let Some(message) = &self.message {
            return message.lines();
        }
        if self.is_page {
            return page::lines(&self.text);
        }
        let mut at = 0;
        let lines = self.text.split('\n').map(|text| {
            let line = OriginalLine { words: Cow::Borrowed(text), at, seams: Vec::new() };
            at += text.len() + 1;
            line
        });
        let mut lines: Vec<OriginalLine<'_>> = lines.collect();
        // What ends with a line end has no line after it.
        if lines.last().is_some_and(|line| line.words.is_empty()) {
            lines.pop();
        }
        lines
    }

    /// The lines of a page as it may be read besides: of a message its other version; else, and of that too, as a
    /// browser makes them of its tree, where that may be other than what its tags say: end tags of nothing part no
    /// words, and what stands loose in a table stands before it. The lines by its tags say where each begins.
    pub fn other_lines(
        &self,
        by_tags: &[OriginalLine<'_>],
    ) -> impl Iterator<Item = Vec<OriginalLine<'static>>> {
        let of_message = self.message.iter().flat_map(MailMessage::other_lines);
        let is_plain_page = self.message.is_none();
        let of_tree = is_plain_page.then(|| tree::placed(tree::lines(&self.text), by_tags));
        of_message.chain(of_tree)
    }

    /// The lines of a page without what is no prose in them.
    pub fn prose(&self) -> Vec<OriginalLine<'static>> {
        if self.message.is_some() { Vec::new() } else { tree::prose(&self.text) }
    }

    /// The number of the line of the file, from 1, in which a line of a page or message begins.
    pub fn number(&self, at: usize) -> usize {
        if self.message.is_some() {
            return at;
        }
        let before = self.text.as_bytes().get(..at).unwrap_or_default();
        memchr::memchr_iter(b'\n', before).count() + 1
    }
}

/// Reads the words of a source's original: of its text layer, where it has one.
pub(super) fn read<'a>(original: &'a Original, bytes: &'a [u8]) -> OriginalReading<'a> {
    let (label, is_page) = match (&original.text, original.format()) {
        (Some(_), _) => (None, false),
        (None, OriginalFormat::Message) => return read_message(original, bytes),
        (None, OriginalFormat::Text) => (original.encoding.as_deref(), false),
        (None, OriginalFormat::Page) => (original.encoding.as_deref(), true),
        (None, OriginalFormat::Other) => return OriginalReading::NotText,
    };
    let file = original.text.as_ref().map_or(&original.file, |text| &text.file).as_str();
    let encoding = match label {
        None => UTF_8,
        Some(label) => match Encoding::for_label(label.trim().as_bytes()) {
            Some(encoding) => encoding,
            None => return OriginalReading::UnknownLabel(label.to_owned()),
        },
    };
    let (text, used, is_malformed) = encoding.decode(bytes);
    // Pages with a few bytes of another encoding are common; browsers show them all the same.
    if is_malformed && !is_page {
        return OriginalReading::Malformed(used.name());
    }
    let mut text = if memchr::memchr(b'\r', text.as_bytes()).is_some() {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        text
    };
    // No browser shows a NUL character of a page, not even within a reference.
    if is_page && memchr::memchr(0, text.as_bytes()).is_some() {
        text.to_mut().retain(|own| own != '\0');
    }
    OriginalReading::Text(OriginalText { text, is_page, file, message: None })
}

/// Reads a message, whose parts say themselves how they are encoded; the source says it of those that do not.
fn read_message<'a>(original: &'a Original, bytes: &[u8]) -> OriginalReading<'a> {
    let label = original.encoding.as_deref();
    let otherwise = label.and_then(|label| Encoding::for_label(label.trim().as_bytes()));
    if let Some(label) = label.filter(|_| otherwise.is_none()) {
        return OriginalReading::UnknownLabel(label.to_owned());
    }
    let message = MailMessage::read(bytes, otherwise);
    let text = Cow::Owned(message.pages());
    OriginalReading::Text(OriginalText {
        text,
        is_page: true,
        file: &original.file,
        message: Some(message),
    })
}

/// The words of a source's original, white space folded: the lines of a text, or what stands between the tags of a page.
/// Nothing where they cannot be told, as in a picture; and whether they are all of its words, which those of a page that
/// writes letters by their names are not.
pub(super) fn words(matter: &CheckContext<'_>, source: SourceIx) -> Option<(String, bool)> {
    let written = matter.dossier.source(source).entity.head.original.as_ref()?;
    let bytes = matter.text_of_original(source)?.bytes;
    match read(written, bytes) {
        OriginalReading::Text(OriginalText { message: Some(message), .. }) => {
            let all = std::iter::once(message.lines()).chain(message.other_lines());
            let words = all.flatten().map(|line| folded(&line.words)).collect::<Vec<_>>();
            Some((words.join(" "), true))
        }
        OriginalReading::Text(decoded) if decoded.is_page => {
            let words = folded(&without_tags(&decoded.text));
            let is_whole = !words.contains('&');
            Some((words, is_whole))
        }
        OriginalReading::Text(decoded) => Some((folded(&decoded.text), true)),
        OriginalReading::NotText
        | OriginalReading::UnknownLabel(_)
        | OriginalReading::Malformed(_) => None,
    }
}

/// What stands between the tags of a page.
fn without_tags(page: &str) -> String {
    let mut pieces = page.split('<');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |mut text, piece| {
        text.push_str(piece.split_once('>').map_or("", |(_, after)| after));
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_of_a_page_are_alike_and_nul_characters_are_nothing() {
        let original: Original =
            serde_json::from_str(r#"{"file": "x.html", "sha256": "0"}"#).unwrap();
        let OriginalReading::Text(decoded) = read(&original, b"a\r\nb&#\x00233;\rc\0d") else {
            panic!("a page is text");
        };
        assert_eq!(decoded.text, "a\nb&#233;\ncd");
    }
}
