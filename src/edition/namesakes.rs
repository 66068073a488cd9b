//! What several statements or sources of an edition are called alike by, so that a page can tell them apart.

use std::hash::Hash;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::dossier::{Dossier, SourceIx, StatementNode};
use crate::value::Known;

/// Names that do not pick out one statement or source.
#[derive(Debug, Default)]
pub struct Namesakes {
    /// Labels of several statements.
    labels: FxHashSet<String>,
    /// Sources of which another has the same publisher and day.
    references: FxHashSet<SourceIx>,
    /// Those of which another also has the same title.
    titles: FxHashSet<SourceIx>,
}

impl Namesakes {
    /// All of a dossier.
    #[must_use]
    pub fn of(dossier: &Dossier) -> Self {
        let mut labels = FxHashSet::default();
        let mut seen = FxHashSet::default();
        for label in dossier.statements().map(StatementNode::short_label) {
            if seen.contains(&*label) {
                labels.insert(label.into_owned());
            } else {
                seen.insert(label);
            }
        }
        let day = |source| {
            let date = &dossier.source(source).entity.head.published.date;
            match date {
                Known::Value(date) => Some(date.to_string()),
                Known::Unknown | Known::None => None,
            }
        };
        let reference = |source: SourceIx| (dossier.source(source).publisher, day(source));
        let references = shared(dossier.source_indexes(), reference);
        let title = |source: SourceIx| {
            (reference(source), dossier.source(source).entity.head.title.as_str())
        };
        let titles = shared(references.iter().copied(), title);
        Self { labels, references, titles }
    }

    /// Whether a statement of another source has the same label.
    #[must_use]
    pub fn has_label(&self, statement: &StatementNode) -> bool {
        self.labels.contains(&*statement.short_label())
    }

    /// Whether another source has the same publisher and day.
    #[must_use]
    pub fn has_reference(&self, source: SourceIx) -> bool {
        self.references.contains(&source)
    }

    /// Whether another source also has the same title.
    #[must_use]
    pub fn has_title(&self, source: SourceIx) -> bool {
        self.titles.contains(&source)
    }
}

/// The sources that have something in common with another.
fn shared<K: Hash + Eq>(
    sources: impl Iterator<Item = SourceIx>,
    what: impl Fn(SourceIx) -> K,
) -> FxHashSet<SourceIx> {
    let mut alike: FxHashMap<K, Vec<SourceIx>> = FxHashMap::default();
    for source in sources {
        alike.entry(what(source)).or_default().push(source);
    }
    alike.into_values().filter(|own| own.len() > 1).flatten().collect()
}
