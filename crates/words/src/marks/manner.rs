//! How a language sets quotation marks: what marks alone do not say.

use std::sync::LazyLock;

use crate::list::WordList;

/// How a language uses guillemets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Guillemets {
    /// `« … »` only: a `»` never begins a quotation.
    Outward,
    /// `»…«`, and `«…»` as in Switzerland.
    Inward,
    /// `»…»`, as well as `«…»` and `»…«`.
    Alike,
    /// Nothing is known: what is paired decides.
    ByPair,
}

/// What a language's own habit decides about quotation marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Manner {
    pub(super) guillemets: Guillemets,
    /// Whether `’` begins a quotation as well as it ends one (`’…’`).
    pub(super) is_alike_single: bool,
    /// Whether a dash at the beginning of a paragraph begins speech.
    pub(super) has_dashes: bool,
    /// The headings under which the words stand that begin with an apostrophe.
    pub(super) elided: &'static [&'static str],
}

static ELIDED: LazyLock<WordList> =
    LazyLock::new(|| WordList::read(include_str!("../../data/elided.txt")));

/// Languages by what they do. A language that stands in no row is of the last kind in each question.
const OUTWARD: &[&str] = &[
    "fr", "ru", "uk", "be", "bg", "es", "it", "pt", "ca", "gl", "eu", "el", "tr", "az", "ar", "fa",
    "hy", "nb", "nn", "no", "lv", "vi", "sq", "kk", "ky", "uz", "tk", "ro", "oc", "br", "lb", "am",
    "ti", "ps", "ku", "tt",
];
const INWARD: &[&str] =
    &["de", "da", "sl", "hr", "sr", "bs", "mk", "cs", "sk", "hu", "pl", "lt", "et", "hsb", "dsb"];
const ALIKE: &[&str] = &["sv", "fi", "fo", "se"];
const DASHES: &[&str] = &[
    "fr", "ru", "uk", "be", "bg", "es", "ca", "gl", "eu", "pt", "it", "tr", "az", "pl", "cs", "sk",
    "sv", "fi", "nb", "nn", "no", "da", "ro", "el", "hu", "sr", "hr", "bs", "mk", "sl", "et", "lv",
    "lt", "sq", "ka", "hy", "kk", "ky", "fa",
];

impl Manner {
    /// The manner of a language, by its BCP 47 tag; of no tag in particular for one that is not known here.
    #[must_use]
    pub fn of(language: &str) -> Self {
        let primary = language.split(['-', '_']).next().unwrap_or("").to_ascii_lowercase();
        let is_one = |list: &[&str]| list.contains(&primary.as_str());
        let guillemets = if is_one(OUTWARD) {
            Guillemets::Outward
        } else if is_one(INWARD) {
            Guillemets::Inward
        } else if is_one(ALIKE) {
            Guillemets::Alike
        } else {
            Guillemets::ByPair
        };
        let elided: &[&str] = match primary.as_str() {
            "nl" => &["nl"],
            "af" => &["af"],
            "de" => &["de"],
            "lb" => &["lb"],
            _ => &["en", "names"],
        };
        Self { guillemets, is_alike_single: is_one(ALIKE), has_dashes: is_one(DASHES), elided }
    }

    /// Whether a word, in small letters, begins with an apostrophe that is not written here.
    pub(super) fn is_elided(self, word: &str) -> bool {
        ELIDED.headed().any(|(heading, own)| own == word && self.elided.contains(&heading))
    }
}
