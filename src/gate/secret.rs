//! A secret: words that stand nowhere in what may be shown, and what they came from.

use crate::diag::Place;

/// Why words may not be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// They are of a minor's name.
    Minor,
    /// They are listed under `redact`.
    Redacted,
    /// They are of something with `publish: false`.
    Withheld,
    /// They are of something whose embargo has not passed.
    Embargoed,
}

/// How much words tell of what is withheld.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// A name, an id, a title, what is blotted out.
    Telling,
    /// Any other words.
    Ordinary,
}

/// Words that no finished byte may hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Secret {
    /// The words, folded, in a row.
    pub words: Vec<String>,
    /// The words as written.
    pub written: String,
    /// Why they may not be shown.
    pub why: Why,
    /// How much they tell.
    pub weight: Weight,
    /// Where they were written.
    pub place: Place,
    /// Whether they are a secret even where they stand in released text: a minor's whole name, which is
    /// blotted out wherever it is.
    pub is_firm: bool,
    /// For words too short to be sought everywhere, what the paths of their own entity's outputs begin
    /// with.
    pub only_below: Option<String>,
    /// Whether they are sought as whole words only, because released text holds them in longer ones.
    pub is_whole: bool,
    /// Whether released text holds some inflected form of them: without, such forms are refused all the same
    /// where they are of a name or blotted out.
    pub has_forms: bool,
}

impl Secret {
    /// How many letters and digits it has, and how many bytes.
    #[must_use]
    pub fn length(&self) -> (usize, usize) {
        let letters = self.words.iter().map(|word| word.chars().count()).sum();
        (letters, self.words.iter().map(String::len).sum())
    }

    /// What the words are, for messages.
    #[must_use]
    pub fn reason(&self) -> &'static str {
        match self.why {
            Why::Minor => "of the name of a minor",
            Why::Redacted => "blotted out",
            Why::Withheld => "withheld",
            Why::Embargoed => "under an embargo",
        }
    }
}
