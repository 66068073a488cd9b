//! The contents of a long page: its sections, each with a link to where it begins.

use serde::Serialize;

use crate::edition::Edition;
use crate::language::{Argument, Message};
use crate::markdown::Prose;
use crate::value::Words;

/// With fewer sections a page is seen at a glance.
const FEWEST: usize = 5;
/// Headings of a body that are named at most.
const MOST: usize = 60;

/// A section in the contents of its page.
#[derive(Debug, Clone, Serialize)]
pub struct ContentsItem<'a> {
    /// Its anchor.
    pub id: String,
    pub words: Message<'a>,
}

impl<'a> ContentsItem<'a> {
    /// A section by the message of its heading.
    #[must_use]
    pub fn of(edition: &'a Edition, id: &str, title: &'a str) -> Self {
        Self::words(edition, id, edition.word(title))
    }

    /// A section by its heading.
    #[must_use]
    pub fn words(edition: &'a Edition, id: &str, title: &'a str) -> Self {
        let words = edition.say("words").with("words", Argument::Plain(title.into()));
        Self { id: id.to_owned(), words }
    }
}

/// The contents of a page with these sections; none where they are few.
#[must_use]
pub fn contents(sections: Vec<ContentsItem<'_>>) -> Vec<ContentsItem<'_>> {
    if sections.len() < FEWEST { Vec::new() } else { sections }
}

/// The headings of a body, in the language of its title; none where they are few.
#[must_use]
pub fn of_prose<'a>(
    edition: &'a Edition,
    title: &'a Words,
    prose: &'a Prose,
) -> Vec<ContentsItem<'a>> {
    let headings = prose.headings().iter().take(MOST);
    let item = |heading: &crate::markdown::Heading| ContentsItem {
        id: heading.id.clone(),
        words: edition
            .say("words")
            .with("words", edition.own(title).with(prose.shown(&heading.stretch))),
    };
    contents(headings.map(item).collect())
}
