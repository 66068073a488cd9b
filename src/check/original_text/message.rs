//! Reads the lines of a message (EML) and of a page that is kept as one (MHTML): of its head those that readers of mail
//! are shown, and of its body the text, decoded as each part says.
//!
//! A message that has its text twice, as a page and as plain text, is read as the one or as the other, never as a
//! mixture. Attached files are not read, messages that are forwarded whole are. What is not as it should be is read as
//! far as it goes: a message that ends in its middle has the words that are there.

mod plain;

use plain::line;

use std::borrow::Cow;

use encoding_rs::Encoding;

use super::OriginalLine;
use super::{page, tree};
pub(super) use casefile_words::message::Version;
use casefile_words::message::{self as parts, MessagePart, MessagePartKind};

/// The parts of a message that hold text, in order.
pub(in crate::check) struct MailMessage {
    /// As a page, where there is a choice.
    pages: Vec<MessagePart>,
    /// As plain text, where there is a choice; nothing where there is none.
    plain: Option<Vec<MessagePart>>,
}

impl MailMessage {
    /// Reads a message. `otherwise` is the encoding of what does not say its own.
    pub fn read(bytes: &[u8], otherwise: Option<&'static Encoding>) -> Self {
        let pages = parts::of(bytes, otherwise, Version::Page);
        let plain = parts::of(bytes, otherwise, Version::Plain);
        let plain = (plain != pages).then_some(plain);
        Self { pages, plain }
    }

    /// Its pages, as one text with their tags.
    pub fn pages(&self) -> String {
        let pages = self.pages.iter().filter(|part| part.kind == MessagePartKind::Page);
        pages.map(|part| part.text.as_str()).collect::<Vec<_>>().join("\n")
    }

    /// Its lines, each with the number of the line of the file in which it begins.
    pub fn lines(&self) -> Vec<OriginalLine<'static>> {
        lines(&self.pages, &by_tags)
    }

    /// Its lines as it may be read besides: its plain text, and its pages as browsers order what their tags do not.
    pub fn other_lines(&self) -> impl Iterator<Item = Vec<OriginalLine<'static>>> {
        let plain = self.plain.iter().map(|parts| lines(parts, &by_tags));
        let has_page = self.pages.iter().any(|part| part.kind == MessagePartKind::Page);
        plain.chain(has_page.then(|| lines(&self.pages, &by_tree)))
    }
}

fn lines(
    parts: &[MessagePart],
    of_page: &dyn Fn(&str) -> Vec<OriginalLine<'static>>,
) -> Vec<OriginalLine<'static>> {
    let mut all = Vec::new();
    for part in parts {
        let own = match part.kind {
            MessagePartKind::Page => of_page(&part.text),
            MessagePartKind::Field => vec![line(part.text.clone(), 0)],
            MessagePartKind::Plain { flowed, joins } => plain::lines(&part.text, flowed, joins),
        };
        all.extend(own.into_iter().map(|line| OriginalLine { at: part.number(line.at), ..line }));
    }
    all
}

fn by_tags(page: &str) -> Vec<OriginalLine<'static>> {
    let lines = page::lines(page).into_iter();
    lines.map(|line| OriginalLine { words: Cow::Owned(line.words.into_owned()), ..line }).collect()
}

fn by_tree(page: &str) -> Vec<OriginalLine<'static>> {
    tree::placed(tree::lines(page), &page::lines(page))
}

#[cfg(test)]
mod tests;
