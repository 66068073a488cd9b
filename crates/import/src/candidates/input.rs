//! What suggestions are made from: a source's text, the names in it, and how words are located.

use casefile_words::{Block, Day, Region, Stretch};

/// An actor's name where it stands in a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownName<'a> {
    /// Where it stands.
    pub stretch: Stretch,
    /// The actor's id.
    pub actor: &'a str,
    /// Whether it is a person.
    pub is_person: bool,
    /// Every form of the actor's name.
    pub forms: Vec<&'a str>,
}

/// What suggestions are made from.
#[derive(Clone, Copy)]
pub struct CandidateInput<'a> {
    /// The source's text: headline, deck, captions and body.
    pub text: &'a str,
    /// Its blocks, in order.
    pub blocks: &'a [Block],
    /// Whether it is spoken words written down, each turn under its speaker's label.
    pub is_transcript: bool,
    /// The day of publication, where it is known.
    pub published: Option<Day>,
    /// The dateline, whose day is not that of any speech.
    pub dateline: Option<&'a str>,
    /// The names of actors in it, in order.
    pub known: &'a [KnownName<'a>],
    /// The BCP 47 tag of its language.
    pub language: &'a str,
    /// Locates words of a region of which this is the stretch.
    pub place: &'a dyn Fn(&str, Region, &Stretch) -> Option<Occurrence>,
}

/// How words are told from others like them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occurrence {
    /// They stand nowhere else in their region.
    Only,
    /// They stand there several times, and this is the one of this number, from 1.
    Number(u32),
}
