//! What `check` would find after a change and does not find now.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::Serialize;

use super::references::as_written;
use super::without::Without;
use crate::config::Config;
use crate::diag::{Diagnostic, FieldStep, Level, Place, Report, Texts};
use crate::dossier::Dossier;
use crate::edition::Blots;
use crate::entity::Entities;
use crate::link::{self, Missing};
use crate::load::Files;
use crate::{check, locate};

/// Something that `check` would find.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ImpactFinding {
    /// The name of the rule that finds it.
    pub rule: &'static str,
    /// `error` or `warning`.
    pub level: &'static str,
    /// What is wrong.
    pub message: String,
    /// The file, from the dossier's root.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in code points.
    pub column: usize,
}

/// What the checks are made with.
#[derive(Clone, Copy)]
pub(super) struct Checked<'c> {
    pub config: &'c Arc<Config>,
    pub texts: &'c (dyn Texts + Sync),
    pub originals: &'c Arc<Files>,
}

impl Checked<'_> {
    fn found(&self, entities: &Entities, linked: Report<Arc<Dossier>>) -> Vec<Diagnostic> {
        let Report { value: dossier, diagnostics } = linked;
        let given = check::Given {
            entities,
            dossier: &dossier,
            blots: &Blots::of(entities),
            texts: self.texts,
            originals: self.originals,
            // What goes changes nothing about pictures and settings.
            statics: None,
            settings: None,
            published: None,
        };
        check::report(diagnostics, &given, &check::CheckCache::default())
    }

    /// Errors and warnings that the dossier would have with `after` in place of its entities, references to
    /// what went aside.
    pub fn added(
        &self,
        entities: &Arc<Entities>,
        before: &Arc<Dossier>,
        found_before: Vec<Diagnostic>,
        after: &Arc<Entities>,
        without: &Without,
    ) -> Vec<ImpactFinding> {
        let linked_before = Report { value: Arc::clone(before), diagnostics: found_before };
        let known: BTreeSet<(&'static str, Place)> = self
            .found(entities, linked_before)
            .into_iter()
            .map(|found| (found.rule, found.place))
            .collect();
        let mut linked =
            link::link(after, self.config, Missing::Unknown, &link::LinkCache::default());
        // References to what went are listed by themselves. Nothing is in doubt for them.
        linked.diagnostics.retain(|found| found.rule != "unknown-id");
        let mut dossier = Dossier::clone(&linked.value);
        let lost = before.doubt.lost.iter().filter_map(|(within, lost)| {
            Some((dossier.ids.get(before.id(*within))?, lost.clone()))
        });
        dossier.doubt.lost = lost.collect();
        linked.value = Arc::new(dossier);
        let mut found = self.found(after, linked);
        found.retain_mut(|found| {
            found.place = as_written(found.place.clone(), &without.kept);
            matches!(found.level, Level::Error | Level::Warning)
                && !known.contains(&(found.rule, found.place.clone()))
                && !is_made_up(&found.place, entities)
        });
        found.sort_by(|one, other| {
            (one.place.text(), &one.place).cmp(&(other.place.text(), &other.place))
        });
        locate::locate(found, self.texts, &locate::PlaceCache::default())
            .into_iter()
            .map(|located| ImpactFinding {
                rule: located.diagnostic.rule,
                level: located.diagnostic.level.name(),
                message: located.diagnostic.message,
                file: located.site.file,
                line: located.site.start.line,
                column: located.site.start.column,
            })
            .collect()
    }
}

/// Whether a place is in a statement that stands in no file.
fn is_made_up(place: &Place, entities: &Entities) -> bool {
    let (Place::Value(text, field) | Place::Key(text, field) | Place::Words(text, field, _)) =
        place
    else {
        return false;
    };
    match field.0.as_slice() {
        [FieldStep::Key(list), FieldStep::Item(position), ..] if list == "statements" => entities
            .sources
            .iter()
            .find(|source| source.text == *text)
            .is_some_and(|source| *position >= source.head.statements.len()),
        _ => false,
    }
}
