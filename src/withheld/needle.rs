//! What is sought, and what was found of it.

use std::num::NonZeroU32;
use std::ops::Range;

use super::names::person;
use crate::diag::FieldPath;
use crate::text::TextId;

/// Words that are never shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Needle {
    /// The words, as the editor wrote them.
    pub words: String,
    /// The reason, shown in their place.
    pub why: String,
    /// Where it was asked for.
    pub asked: (TextId, FieldPath),
    /// Whose words they are, and so where they are sought.
    pub whose: Whose,
}

/// Whose words a needle holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whose {
    /// One text's own list of what is blotted out of it.
    Redaction {
        /// Which place in the text's body is meant, from 1; every place if none is given.
        occurrence: Option<NonZeroU32>,
        /// Longer words in which they are not meant: the editor's own list.
        not: Vec<String>,
    },
    /// A name or alias of a minor, sought in all texts and in every form that is the same name.
    Minor {
        /// Longer words in which the name is somebody else's: the editor's own list.
        not: Vec<String>,
    },
}

impl Needle {
    /// Whether it is sought in all the forms of a name: a minor's, or that of somebody whom a text does not
    /// show anywhere.
    #[must_use]
    pub fn is_name(&self) -> bool {
        match self.whose {
            Whose::Minor { .. } => true,
            Whose::Redaction { occurrence, .. } => {
                occurrence.is_none() && person(&self.words).is_some()
            }
        }
    }

    /// Whether the needle is sought in a text: a minor's name is sought in all.
    #[must_use]
    pub fn is_sought_in(&self, text: Option<TextId>) -> bool {
        matches!(self.whose, Whose::Minor { .. }) || text == Some(self.asked.0)
    }
}

/// A place at which a needle stands, or may stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedleHit {
    /// The needle, by its place among those that the finder was made of.
    pub needle: usize,
    /// Bytes of the text that was searched.
    pub range: Range<usize>,
    /// How sure it is.
    pub certainty: Certainty,
}

/// How sure it is that words are those that are sought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// They are: whole words, with an ending of the language at most.
    Certain,
    /// A longer word that begins with them and has no ending that is known: the editor is asked.
    Asks,
    /// A part of a name by itself, such as the surname: the editor is told.
    PartOfName,
}
