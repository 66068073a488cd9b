//! What rules look at: the linked dossier, its texts, and the originals with their hashes.

use std::sync::{Arc, OnceLock};

use super::hidden::UnreadText;
use super::remembered::CheckCache;
use super::sought::{self, SoughtFindings};
use crate::diag::{FieldPath, Texts};
use crate::digest::sha256;
use crate::dossier::{Dossier, SourceIx, StatementNode, Unresolved};
use crate::edition::Blots;
use crate::load::Files;

/// Everything that a rule may read.
pub(super) struct CheckContext<'a> {
    pub dossier: &'a Arc<Dossier>,
    /// The texts that it was made from.
    pub texts: &'a (dyn Texts + Sync),
    /// The files as collected, by their path below `content/originals`.
    pub files: &'a Arc<Files>,
    /// Whether the dossier is what is published, without what is withheld.
    pub is_published: bool,
    pub remembered: &'a CheckCache,
    /// What cannot be said for certain.
    pub doubt: &'a Unresolved,
    pub(super) hidden: OnceLock<Arc<UnreadText>>,
    /// What is blotted out; nothing where that is done already.
    pub blots: Option<&'a Blots>,
    sought: OnceLock<SoughtFindings>,
}

/// A file as collected.
#[derive(Debug)]
pub(super) struct OriginalFile<'a> {
    pub bytes: &'a [u8],
    /// Their SHA-256, in small hexadecimal letters.
    pub sha256: Arc<str>,
}

impl<'a> CheckContext<'a> {
    /// The matter of a dossier.
    pub fn new(
        dossier: &'a Arc<Dossier>,
        texts: &'a (dyn Texts + Sync),
        files: &'a Arc<Files>,
        remembered: &'a CheckCache,
    ) -> Self {
        let (doubt, hidden) = (&dossier.doubt, OnceLock::new());
        Self {
            dossier,
            texts,
            files,
            is_published: false,
            remembered,
            doubt,
            hidden,
            blots: None,
            sought: OnceLock::new(),
        }
    }

    /// The same with what is to be blotted out of it.
    pub fn with_blots(self, blots: &'a Blots) -> Self {
        Self { blots: Some(blots), ..self }
    }

    /// Where words that are blotted out stand, and where they may.
    pub fn sought(&self) -> &SoughtFindings {
        self.sought.get_or_init(|| match self.blots {
            Some(blots) if !blots.is_empty() => {
                sought::everywhere(self.dossier, blots, &self.remembered.sought)
            }
            _ => SoughtFindings::default(),
        })
    }

    /// The matter of what is published of a dossier.
    pub fn published(self, complete: &'a Dossier) -> Self {
        Self { is_published: true, doubt: &complete.doubt, ..self }
    }

    /// The original of a source, where it names one that is there.
    pub fn original(&self, source: SourceIx) -> Option<OriginalFile<'a>> {
        let original = self.dossier.source(source).entity.head.original.as_ref()?;
        self.file(&original.file)
    }

    /// The file that the words of a source's original are read from: its text layer, if it has one. Nothing
    /// where the file is not there.
    pub fn text_of_original(&self, source: SourceIx) -> Option<OriginalFile<'a>> {
        let original = self.dossier.source(source).entity.head.original.as_ref()?;
        self.file(original.text.as_ref().map_or(&original.file, |text| &text.file))
    }

    /// A file below `content/originals`.
    pub fn file(&self, name: &str) -> Option<OriginalFile<'a>> {
        let bytes = self.files.get(name)?;
        let sha256 = self.remembered.hashes.of(bytes, || sha256(bytes).into());
        Some(OriginalFile { bytes, sha256 })
    }
}

/// The field of a statement in its source.
pub(super) fn field_of(statement: &StatementNode) -> FieldPath {
    statement.field()
}

/// Words with every run of white space as one space.
pub(super) fn folded(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
