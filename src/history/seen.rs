//! What one version of a file shows that the site does not.

use std::collections::BTreeSet;

use crate::diag::Place;

/// Something that one version shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryFinding {
    /// What it is.
    pub what: What,
    /// The words, ids or names of it that are shown.
    pub words: BTreeSet<String>,
    /// Where it was asked for that they are not shown on the site.
    pub asked: Option<Place>,
}

/// What a version shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// Words that are blotted out.
    Redacted,
    /// A minor's name.
    Minor,
    /// An entity that is withheld or under an embargo, whole.
    Withheld,
    /// One that was withheld when its file was removed.
    WithheldOnce,
    /// A single statement that is withheld.
    Statement,
    /// The original of a source that is withheld.
    OriginalOfWithheld,
    /// The original of a source of which words are blotted out.
    OriginalOfRedacted,
}

impl What {
    /// The beginning of a message: what a file is or holds.
    pub(super) fn said(self, listed: &str) -> String {
        match self {
            Self::Redacted => format!("holds words that are blotted out on the site ({listed})"),
            Self::Minor => format!("holds the name of a minor ({listed})"),
            Self::Withheld => format!("is the file of something withheld ({listed})"),
            Self::WithheldOnce => format!("was withheld and is removed ({listed})"),
            Self::Statement => format!("holds a statement that is withheld ({listed})"),
            Self::OriginalOfWithheld => {
                format!("is the original of a source that is withheld ({listed})")
            }
            Self::OriginalOfRedacted => {
                format!("is the original of a source of which words are blotted out ({listed})")
            }
        }
    }

    /// What stands at the place where it was asked for.
    pub(super) fn asked(self) -> &'static str {
        match self {
            Self::Redacted | Self::OriginalOfRedacted => "blotted out on the site",
            Self::Minor => "a minor, whose name is never shown on the site",
            _ => "withheld from the site",
        }
    }
}
