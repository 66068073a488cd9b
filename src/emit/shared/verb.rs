//! A verb as a page shows it: word, mark and hue; and the legend that explains them.

use serde::Serialize;

use crate::dossier::Withdrawal;
use crate::entity::Verb;

/// How a statement bears on an allegation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct VerbView {
    /// What is struck before the word: what it did, of a statement that counts for nothing.
    pub struck: Option<&'static str>,
    /// The word.
    pub word: &'static str,
    /// The name of its mark in the sprite, which is also that of its class.
    pub glyph: &'static str,
    /// What it means.
    pub meaning: &'static str,
}

impl From<Verb> for VerbView {
    fn from(verb: Verb) -> Self {
        Self { struck: None, word: verb.word(), glyph: verb.word(), meaning: verb.meaning() }
    }
}

impl VerbView {
    /// A verb, struck where it counts for nothing.
    #[must_use]
    pub fn of(verb: Verb, why: Option<Withdrawal>) -> Self {
        Self::from(verb).counting(verb.past(), why)
    }

    /// That a statement is located, and bears on no allegation.
    #[must_use]
    pub fn located_only(why: Option<Withdrawal>) -> Self {
        LOCATED_ONLY.counting(LOCATED_ONLY.word, why)
    }

    fn counting(self, past: &'static str, why: Option<Withdrawal>) -> Self {
        let word = match why {
            None => return self,
            Some(Withdrawal::WithSource) => "withdrawn",
            Some(Withdrawal::BySpeaker(_)) => "taken back",
        };
        Self { struck: Some(past), word, glyph: "withdrawn", ..self }
    }
}

/// A statement that bears on no allegation.
const LOCATED_ONLY: VerbView = VerbView {
    struck: None,
    word: "located only",
    glyph: "context",
    meaning: "is located in the source, and bears on no allegation",
};

/// A row of the legend.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct LegendRow {
    /// The verb.
    pub verb: VerbView,
    /// Whether no statement bears in this way.
    pub is_absent: bool,
}

/// The legend of every verb, saying which of them do not occur.
#[must_use]
pub fn legend(occurs: impl Fn(Verb) -> bool) -> Vec<LegendRow> {
    let rows = Verb::ALL.into_iter();
    rows.map(|verb| LegendRow { verb: verb.into(), is_absent: !occurs(verb) }).collect()
}
