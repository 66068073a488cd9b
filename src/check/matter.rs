//! What rules look at: the linked dossier, its texts, and the originals with their hashes.

use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use rayon::prelude::*;
use sha2::{Digest, Sha256};

use super::{OfSource, Remembered, Rule, Sink};
use crate::diag::{Diagnostic, Field, Texts};
use crate::dossier::{Dossier, SourceIx, SourceNode, StatementNode};
use crate::entity::statement::Said;
use crate::load::Files;

/// Everything that a rule may read.
pub(super) struct Matter<'a> {
    /// The dossier.
    pub dossier: &'a Dossier,
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
        dossier: &'a Dossier,
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

    /// What rules find that look at single sources, source by source; in one that did not change it is
    /// what they found before.
    pub fn of_sources(&self, rules: &[(&'static Rule, OfSource)]) -> Vec<Diagnostic> {
        let mut names = DefaultHasher::new();
        rules.iter().for_each(|(rule, _)| rule.name.hash(&mut names));
        let found: Vec<Arc<[Diagnostic]>> = (0..self.dossier.sources.len())
            .into_par_iter()
            .map(|at| {
                let source = SourceIx(u32::try_from(at).unwrap_or(u32::MAX));
                let node = self.dossier.source(source);
                let look = || {
                    let mut found = Vec::new();
                    for (rule, check) in rules {
                        let mut sink = Sink { rule, found };
                        check(self, source, &mut sink);
                        found = sink.found;
                    }
                    Arc::from(found)
                };
                let mut hasher = names.clone();
                self.original(source).map(|own| &own.sha256).hash(&mut hasher);
                let remembered = &self.remembered.of_sources;
                let known = remembered
                    .of_both(&node.entity, hasher.finish(), || self.is_alone(node).then(look));
                known.unwrap_or_else(look)
            })
            .collect();
        found.iter().flat_map(|found| found.iter().cloned()).collect()
    }

    /// Whether no date of a source counts from a statement of another one.
    fn is_alone(&self, source: &SourceNode) -> bool {
        let is_own = |said: &Option<Said>| {
            let reference = said.as_ref().and_then(|said| said.relative_to.as_deref());
            reference.is_none_or(|reference| !reference.contains('#') || reference.starts_with('#'))
        };
        source.entity.head.statements.iter().all(|statement| {
            is_own(&statement.said) && statement.reports.iter().all(|one| is_own(&one.said))
        })
    }

    /// The original of a source, where it names one that is there.
    pub fn original(&self, source: SourceIx) -> Option<&Original<'a>> {
        self.originals.get(source.at()).and_then(Option::as_ref)
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
pub(super) fn field_of(statement: &StatementNode) -> Field {
    Field::of("statements").item(statement.position)
}

/// Words with every run of white space as one space.
pub(super) fn folded(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
