//! The report of a dossier: what earlier stages found and what the rules find, in the one order in which it is put
//! together, for builds, previews and the comparison of two dossiers alike.
//!
//! 1. Rules look at everything there is, and once more at what is published, where that is less.
//! 2. What only follows from another fault is taken out: before exceptions, so that none is used up by it.
//! 3. What files except themselves from is taken out, and exceptions without effect are put in. They look at levels as
//!    the rules have them: a fault that the settings made a note of still says that something could not be read.
//! 4. Levels become those of the settings, what is off goes, and the rest is sorted.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::exception::excused;
use super::remembered::CheckCache;
use super::rules::rule_named;
use super::run::{check, published};
use super::{consequence, old_format, picture};
use crate::config::Config;
use crate::diag::{Diagnostic, Level, Place, Texts};
use crate::dossier::Dossier;
use crate::edition::Blots;
use crate::entity::Entities;
use crate::load::Files;
use crate::text::{Text, TextId};

/// What checks are given.
#[derive(Clone, Copy)]
pub struct Given<'a> {
    /// All entities.
    pub entities: &'a Entities,
    /// Their dossier, whole.
    pub dossier: &'a Arc<Dossier>,
    /// What is blotted out of it.
    pub blots: &'a Blots,
    /// The texts that it was made from.
    pub texts: &'a (dyn Texts + Sync),
    /// The files as collected, by their path below `content/originals`.
    pub originals: &'a Arc<Files>,
    /// The dossier's own static files; without them, pictures are not looked for.
    pub statics: Option<&'a Files>,
    /// The text of the settings; without it, nothing is said of their format.
    pub settings: Option<(TextId, &'a Text)>,
    /// What is published of it, where that is less.
    pub published: Option<PublishedDossier<'a>>,
}

/// What is published of a dossier.
#[derive(Clone, Copy)]
pub struct PublishedDossier<'a> {
    /// All of it that readers see.
    pub dossier: &'a Arc<Dossier>,
    /// By id, what withholds an entity or a statement.
    pub withheld: &'a BTreeMap<String, Place>,
}

/// All that is wrong with a dossier: what earlier stages `found` and what the rules find, as it is to be shown.
///
/// ```
/// use std::sync::Arc;
///
/// use casefile::Workspace;
/// use casefile::check::{CheckCache, Given, report};
/// use casefile::edition::{EditionCache, complete};
/// use casefile::parse::{ParseCache, parse, settings};
///
/// let page = "---\ntitle: A page\n---\n\nSee [[nowhere]].\n";
/// let workspace = Workspace::from_files([("content/pages/page.md", page.into())]);
/// let mut found = Vec::new();
/// let config = Arc::new(settings(&workspace).into_value(&mut found));
/// let parsed = parse(&workspace, &ParseCache::default()).into_value(&mut found);
/// let complete = complete(&parsed.entities, &config, &EditionCache::default());
/// let complete = complete.into_value(&mut found);
/// let given = Given {
///     entities: &parsed.entities,
///     dossier: &complete.dossier,
///     blots: complete.blots(),
///     texts: &workspace,
///     originals: &workspace.originals,
///     statics: None,
///     settings: None,
///     published: None,
/// };
/// let found = report(found, &given, &CheckCache::default());
/// assert!(found.iter().any(|one| one.rule == "unknown-id"));
/// ```
#[must_use]
pub fn report(
    mut found: Vec<Diagnostic>,
    given: &Given<'_>,
    remembered: &CheckCache,
) -> Vec<Diagnostic> {
    let Given { entities, dossier, blots, texts, originals, statics, settings, published: less } =
        *given;
    let config = &dossier.config;
    found.extend(check(dossier, blots, texts, originals, remembered));
    if let Some((id, text)) = settings {
        found.extend(old_format::of_settings(config, id, text, &found));
    }
    found.extend(statics.into_iter().flat_map(|statics| picture::pictures(entities, statics)));
    if let Some(less) = less {
        let PublishedDossier { dossier: public, withheld } = less;
        let again = published(public, dossier, withheld, texts, originals, remembered, &found);
        found.extend(again);
    }
    let found = consequence::one_of_each_date(found);
    let found = consequence::without_consequences(found, entities, originals, config);
    let found = excused(found, entities, config);
    levelled(found, config)
}

/// Gives every diagnostic the level that the settings name for its rule, leaves out what is off, and
/// sorts by text, place, rule and message.
///
/// What later stages find (templates, paths, the gate) needs nothing else: no file can except itself from it.
#[must_use]
pub fn levelled(diagnostics: Vec<Diagnostic>, config: &Config) -> Vec<Diagnostic> {
    let mut levelled: Vec<Diagnostic> = diagnostics
        .into_iter()
        .filter_map(|mut diagnostic| {
            if let (Some(rule), true) =
                (rule_named(diagnostic.rule), config.rules.contains_key(diagnostic.rule))
            {
                diagnostic.level = rule.level_in(config);
            }
            (diagnostic.level != Level::Off).then_some(diagnostic)
        })
        .collect();
    levelled.sort_by(|one, other| key(one).cmp(&key(other)));
    levelled.dedup();
    levelled
}

fn key(diagnostic: &Diagnostic) -> (Option<TextId>, &Place, &str, &str) {
    let Diagnostic { place, rule, message, .. } = diagnostic;
    (place.text(), place, rule, message)
}
