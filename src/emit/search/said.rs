//! What the script that searches says, in the page's language: each message as it is, and those with a number in it once
//! for each class of numbers that a language may have.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::edition::Edition;
use crate::emit::shared::by_number::{by_number, numbers};

/// Messages without a number.
const PLAIN: [&str; 32] = [
    "search-title",
    "search-found",
    "search-found-all",
    "search-limits",
    "search-drop",
    "search-allegations",
    "search-actors",
    "search-passages",
    "search-sources",
    "search-nearest",
    "search-all",
    "search-more",
    "search-none",
    "search-also",
    "search-uncited",
    "statement-not-shown",
    "search-nothing",
    "search-nothing-has",
    "search-near",
    "search-less",
    "search-meaning",
    "search-meaning-heading",
    "search-common",
    "search-scope",
    "search-narrow",
    "search-kind",
    "search-verb",
    "search-standing",
    "search-speaker",
    "search-publisher",
    "search-year",
    "search-language",
];

/// More of them.
const PLAIN_TOO: [&str; 6] = [
    "search-any",
    "search-from",
    "search-to",
    "search-failed",
    "search-withdrawn",
    "search-located-only",
];

/// Those that count.
const COUNTED: [&str; 1] = ["search-answers"];

/// What the script says.
#[derive(Serialize)]
pub struct ScriptWords<'a> {
    /// The numbers by which those that count were made, as they are written.
    numbers: Vec<(usize, String)>,
    plain: BTreeMap<&'static str, &'a str>,
    counted: BTreeMap<&'static str, Vec<String>>,
}

impl<'a> ScriptWords<'a> {
    /// In the language of an edition's pages. What is filled in later stands there as `{words}`.
    pub fn of(edition: &'a Edition) -> Self {
        let word = |name: &&'static str| (*name, edition.word(name));
        let counted = |name: &&'static str| (*name, by_number(edition, name));
        Self {
            numbers: numbers(edition),
            plain: PLAIN.iter().chain(&PLAIN_TOO).map(word).collect(),
            counted: COUNTED.iter().map(counted).collect(),
        }
    }
}
