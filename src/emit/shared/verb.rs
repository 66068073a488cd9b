//! A verb as a page shows it: word, mark and hue; and the legend that explains them.

use serde::Serialize;

use crate::entity::Verb;

/// How a statement bears on an allegation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct VerbView {
    /// The word, which is also the name of its class.
    pub word: &'static str,
    /// The name of its mark in the sprite.
    pub glyph: &'static str,
    /// What it means.
    pub meaning: &'static str,
}

impl From<Verb> for VerbView {
    fn from(verb: Verb) -> Self {
        Self { word: verb.word(), glyph: verb.word(), meaning: verb.meaning() }
    }
}

/// A statement that bears on no allegation.
pub const LOCATED_ONLY: VerbView = VerbView {
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
