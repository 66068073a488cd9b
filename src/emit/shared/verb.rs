//! A verb as a page shows it: word, mark and hue; and the legend that explains them.

use serde::Serialize;

use crate::dossier::Withdrawal;
use crate::entity::Verb;
use crate::language::Language;

/// How a statement bears on an allegation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VerbView {
    /// What is struck before the word: what it did, of a statement that counts for nothing.
    pub struck: Option<String>,
    pub word: String,
    /// The name of its mark in the sprite, which is also that of its class.
    pub glyph: &'static str,
    /// What it means.
    pub meaning: String,
}

/// The messages of a verb: its word, what it is called afterwards, and what it means.
const fn messages(verb: Verb) -> [&'static str; 3] {
    match verb {
        Verb::Asserts => ["verb-asserts", "verb-asserts-past", "verb-asserts-meaning"],
        Verb::Finds => ["verb-finds", "verb-finds-past", "verb-finds-meaning"],
        Verb::Supports => ["verb-supports", "verb-supports-past", "verb-supports-meaning"],
        Verb::Presupposes => {
            ["verb-presupposes", "verb-presupposes-past", "verb-presupposes-meaning"]
        }
        Verb::Qualifies => ["verb-qualifies", "verb-qualifies-past", "verb-qualifies-meaning"],
        Verb::Disputes => ["verb-disputes", "verb-disputes-past", "verb-disputes-meaning"],
        Verb::Denies => ["verb-denies", "verb-denies-past", "verb-denies-meaning"],
        Verb::Retracts => ["verb-retracts", "verb-retracts-past", "verb-retracts-meaning"],
        Verb::Repeats => ["verb-repeats", "verb-repeats-past", "verb-repeats-meaning"],
        Verb::Context => ["verb-context", "verb-context-past", "verb-context-meaning"],
    }
}

/// Those of a statement that bears on no allegation.
const LOCATED_ONLY: [&str; 3] =
    ["verb-located-only", "verb-located-only", "verb-located-only-meaning"];

impl VerbView {
    /// A verb, struck where it counts for nothing.
    #[must_use]
    pub fn of(language: &Language, verb: Verb, why: Option<Withdrawal>) -> Self {
        Self::said(language, messages(verb), verb.word(), why)
    }

    /// That a statement is located, and bears on no allegation.
    #[must_use]
    pub fn located_only(language: &Language, why: Option<Withdrawal>) -> Self {
        Self::said(language, LOCATED_ONLY, Verb::Context.word(), why)
    }

    fn said(
        language: &Language,
        [word, past, meaning]: [&'static str; 3],
        glyph: &'static str,
        why: Option<Withdrawal>,
    ) -> Self {
        let word_of = |name: &'static str| language.word(name).to_owned();
        let meaning = word_of(meaning);
        let instead = match why {
            None => {
                return Self { struck: None, word: word_of(word), glyph, meaning };
            }
            Some(Withdrawal::WithSource) => "verb-withdrawn",
            Some(Withdrawal::BySpeaker(_)) => "verb-taken-back",
        };
        let struck = Some(word_of(past));
        Self { struck, word: word_of(instead), glyph: "withdrawn", meaning }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LegendRow {
    pub verb: VerbView,
    /// Whether no statement bears in this way.
    pub is_absent: bool,
}

/// The legend of every verb, saying which of them do not occur.
#[must_use]
pub fn legend(language: &Language, occurs: impl Fn(Verb) -> bool) -> Vec<LegendRow> {
    let row =
        |verb| LegendRow { verb: VerbView::of(language, verb, None), is_absent: !occurs(verb) };
    Verb::ALL.into_iter().map(row).collect()
}
