//! A statement that may be made, and who is likely to have said it.

use casefile_words::Region;
use casefile_words::id::to_id;

use super::input::Occurrence;
use super::names::NameCount;
use super::when::SaidOn;

/// A statement that may be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The words, verbatim.
    pub quote: String,
    /// Where they stand.
    pub region: Region,
    /// Which of several places.
    pub occurrence: Occurrence,
    /// Who is likely to have said them, with the words that say so.
    pub speaker: Option<Speaker>,
    /// When.
    pub said: Option<SaidOn>,
    /// Words in brackets.
    pub insertions: Vec<String>,
}

/// A likely speaker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speaker {
    /// The actor's id, or one made from the printed name.
    pub id: String,
    /// The name as printed.
    pub name: String,
    /// Whether an actor has the name.
    pub is_actor: bool,
    /// The words that attribute the quotation.
    pub attribution: String,
    /// Other persons whom the same sentence names: the words may be theirs, quoted in turn.
    pub beside: Vec<String>,
    /// Whether it is a turn of a transcript, under a label.
    pub is_turn: bool,
}

impl Speaker {
    /// Why this one is suggested.
    #[must_use]
    pub fn why(&self) -> String {
        let why =
            format!("“{}”", self.attribution.split_whitespace().collect::<Vec<_>>().join(" "));
        let why = if self.beside.is_empty() {
            why
        } else {
            format!("{why}; the sentence also names {}", self.beside.join(", "))
        };
        if self.is_actor {
            why
        } else {
            format!("{why}; no actor has the name “{}” yet", self.name)
        }
    }
}

impl Speaker {
    /// Takes a last name alone for the one whole name of the text that ends with it.
    pub(super) fn in_full(&mut self, names: &[NameCount]) {
        if self.is_actor || self.is_turn || self.name.contains(' ') {
            return;
        }
        let mut whole = names
            .iter()
            .filter(|name| name.words.rsplit_once(' ').is_some_and(|(_, last)| last == self.name));
        if let (Some(only), None) = (whole.next(), whole.next()) {
            self.id = to_id(&only.words);
            self.name.clone_from(&only.words);
        }
    }
}
