//! What rules look at: the linked dossier, its texts, and the originals with their hashes.

use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use rayon::prelude::*;
use sha2::{Digest, Sha256};

use super::{Remembered, Sink};
use crate::diag::{Diagnostic, Field, Texts};
use crate::dossier::{Dossier, SourceNode, StatementNode};
use crate::entity::statement::Said;
use crate::load::Files;

/// Everything that a rule may read.
pub(super) struct Matter<'a> {
    /// The dossier.
    pub dossier: &'a Dossier<'a>,
    /// The texts that it was made from.
    pub texts: &'a (dyn Texts + Sync),
    /// The files as collected, by their path below `content/originals`.
    pub files: &'a Files,
    /// Whether the dossier is what is published, without what is withheld.
    pub is_published: bool,
    /// By source, its original, where it names one that is there.
    pub originals: Vec<Option<Original<'a>>>,
    pub remembered: &'a Remembered,
}

/// A file as collected.
#[derive(Debug)]
pub(super) struct Original<'a> {
    /// Its bytes.
    pub bytes: &'a [u8],
    /// Their SHA-256, in small hexadecimal letters.
    pub sha256: Arc<str>,
}

impl<'a> Matter<'a> {
    /// Hashes the originals, once for all rules.
    pub fn new(
        dossier: &'a Dossier<'a>,
        texts: &'a (dyn Texts + Sync),
        files: &'a Files,
        remembered: &'a Remembered,
    ) -> Self {
        let originals = dossier
            .sources
            .par_iter()
            .map(|source| {
                let original = source.entity.head.original.as_ref()?;
                let bytes = files.get(&original.file)?;
                let sha256 = remembered.hashes.of(bytes, || sha256(bytes).into());
                Some(Original { bytes, sha256 })
            })
            .collect();
        Self { dossier, texts, files, is_published: false, originals, remembered }
    }

    /// Looks at every source for a rule that asks nothing but the source itself, its statements and its
    /// original: what it found in one that did not change is remembered.
    pub fn of_sources(&self, sink: &mut Sink<'_>, look: impl Fn(usize, &mut Sink<'_>) + Sync) {
        let rule = sink.rule;
        let found: Vec<Arc<[Diagnostic]>> = (0..self.dossier.sources.len())
            .into_par_iter()
            .map(|at| {
                let look = || {
                    let mut own = Sink { rule, found: Vec::new() };
                    look(at, &mut own);
                    Arc::from(own.found)
                };
                match self.dossier.sources.get(at) {
                    Some(source) if self.is_alone(source) => {
                        let mut hasher = DefaultHasher::new();
                        (rule.name, self.original(at).map(|own| &own.sha256)).hash(&mut hasher);
                        let found = &self.remembered.of_sources;
                        found.of_both(source.entity, hasher.finish(), look)
                    }
                    _ => look(),
                }
            })
            .collect();
        found.iter().for_each(|found| sink.found.extend(found.iter().cloned()));
    }

    /// Whether no date of a source counts from a statement of another one.
    fn is_alone(&self, source: &SourceNode<'_>) -> bool {
        let is_own = |said: &Option<Said>| {
            let reference = said.as_ref().and_then(|said| said.relative_to.as_deref());
            reference.is_none_or(|reference| !reference.contains('#') || reference.starts_with('#'))
        };
        source.entity.head.statements.iter().all(|statement| {
            is_own(&statement.said) && statement.reports.iter().all(|one| is_own(&one.said))
        })
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
