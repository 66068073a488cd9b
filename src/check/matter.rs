//! What rules look at: the linked dossier, its texts, and the originals with their hashes.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use rayon::prelude::*;
use sha2::{Digest, Sha256};

use crate::diag::{Field, Texts};
use crate::dossier::{Dossier, StatementNode};

/// Everything that a rule may read.
pub(super) struct Matter<'a> {
    /// The dossier.
    pub dossier: &'a Dossier<'a>,
    /// The texts that it was made from.
    pub texts: &'a (dyn Texts + Sync),
    /// The files as collected, by their path below `content/originals`.
    pub files: &'a BTreeMap<String, Vec<u8>>,
    /// Whether the dossier is what is published, without what is withheld.
    pub is_published: bool,
    /// By source, its original, where it names one that is there.
    pub originals: Vec<Option<Original<'a>>>,
}

/// A file as collected.
#[derive(Debug)]
pub(super) struct Original<'a> {
    /// Its bytes.
    pub bytes: &'a [u8],
    /// Their SHA-256, in small hexadecimal letters.
    pub sha256: String,
}

impl<'a> Matter<'a> {
    /// Hashes the originals, once for all rules.
    pub fn new(
        dossier: &'a Dossier<'a>,
        texts: &'a (dyn Texts + Sync),
        files: &'a BTreeMap<String, Vec<u8>>,
    ) -> Self {
        let originals = dossier
            .sources
            .par_iter()
            .map(|source| {
                let original = source.entity.head.original.as_ref()?;
                let bytes = files.get(&original.file)?;
                Some(Original { bytes, sha256: sha256(bytes) })
            })
            .collect();
        Self { dossier, texts, files, is_published: false, originals }
    }

    /// The original of the source at this place of the dossier's list, where it is there.
    pub fn original(&self, source: usize) -> Option<&Original<'a>> {
        self.originals.get(source).and_then(Option::as_ref)
    }
}

fn sha256(bytes: &[u8]) -> String {
    let mut written = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        // Writing to a string cannot fail.
        let _ = write!(written, "{byte:02x}");
    }
    written
}

/// The field of a statement in its source.
pub(super) fn field_of(statement: &StatementNode<'_>) -> Field {
    Field::of("statements").item(statement.position)
}

/// Words with every run of white space as one space.
pub(super) fn folded(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
