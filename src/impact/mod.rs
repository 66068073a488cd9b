//! Works out what changes if an entity or a statement is removed, or is retracted and stays on record: the
//! dossier is linked and checked once as it is and once with the change, and the two are compared.
//!
//! Nothing is guessed: standings, counts, findings and pages are those that a build after it would have.
//! What is withheld counts as well, as in the editors' own preview.

use std::sync::Arc;

use serde::Serialize;

use crate::config::Config;
use crate::diag::{Report, Texts, nearest, statement_meant};
use crate::dossier::{Dossier, Node, SourceIx, StatementIx};
use crate::edition::{self, Audience, Edition};
use crate::entity::Entities;
use crate::language;
use crate::load::Files;
use crate::value::StatementRef;

mod findings;
pub mod human;
mod pages;
mod references;
mod retracted;
mod standings;
mod target;
mod without;

use findings::Checked;
use target::{ImpactTarget, address};

pub use findings::ImpactFinding;
pub use pages::ChangedPages;
pub use references::LostReference;
pub use standings::{AllegationChange, ImpactBearing, Rests};

/// What changes if an item goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Impact {
    /// What goes.
    pub item: ImpactItem,
    /// What happens to it.
    pub way: Removal,
    /// The statements concerned: the item itself, those of a source, or those that an actor speaks.
    pub statements: Vec<StatementWords>,
    /// How many of everything there are.
    pub counts: Change<DossierCounts>,
    /// Allegations whose standing, figures or statements change, or that go, in the order of the site.
    pub allegations: Vec<AllegationChange>,
    /// What all allegations rest on together.
    pub overall: Change<Rests>,
    /// References to what goes, which would lead nowhere.
    pub references: Vec<LostReference>,
    /// What `check` would find in addition.
    pub findings: Vec<ImpactFinding>,
    /// Outputs of the site that would differ.
    pub pages: ChangedPages,
}

/// What happens to an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Removal {
    /// It is taken out of the dossier.
    Removed,
    /// It stays on record as taken back: a source by its publisher, a statement by its speaker, and an
    /// actor's statements all together.
    Retracted,
}

/// Something before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change<T> {
    /// As the dossier is.
    pub before: T,
    /// Without the item.
    pub after: T,
}

/// What goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ImpactItem {
    /// Its id; `SOURCE#ID` of a statement.
    pub id: String,
    /// `source`, `actor`, `allegation`, `page` or `statement`.
    pub kind: &'static str,
    /// What it is called; the words of a statement.
    pub title: String,
}

/// A statement, with who speaks and what is quoted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StatementWords {
    /// `SOURCE#ID`.
    pub id: String,
    /// The speaker's id, where it is known.
    pub speaker: Option<String>,
    /// What is quoted.
    pub words: String,
}

/// How many of everything there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct DossierCounts {
    /// Sources.
    pub sources: usize,
    /// Statements.
    pub statements: usize,
    /// Actors.
    pub actors: usize,
    /// Allegations.
    pub allegations: usize,
    /// Pages of free text.
    pub pages: usize,
}

/// An item that is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotFound {
    /// What is not there.
    pub message: String,
    /// What may have been meant.
    pub hint: String,
}

/// Works out what changes if `item`, an id or `SOURCE#ID`, is removed or retracted.
///
/// # Errors
/// If there is no such item, or nobody can retract it.
pub fn impact(
    entities: &Arc<Entities>,
    config: &Arc<Config>,
    texts: &(dyn Texts + Sync),
    originals: &Arc<Files>,
    item: &str,
    way: Removal,
) -> Result<Impact, NotFound> {
    let remembered = edition::EditionCache::default();
    let Report { value: complete, diagnostics } = edition::complete(entities, config, &remembered);
    let before = complete
        .released(Audience::Editors, &remembered)
        .edition(config, language::english(), &remembered)
        .value;
    let target = find(&before, item)?;
    let without = match way {
        Removal::Removed => without::without(&before, entities, target),
        Removal::Retracted => retracted::retracted(&before, entities, target)
            .ok_or_else(|| not_retracted(&before, target))?,
    };
    let references = match way {
        Removal::Removed => {
            references::broken(&before, diagnostics.clone(), &without, texts, target)
        }
        Removal::Retracted => Vec::new(),
    };
    let settled = match way {
        Removal::Removed => without::settled(&before, &without, target),
        Removal::Retracted => Arc::clone(&without.entities),
    };
    let remembered = edition::EditionCache::default();
    let after = edition::complete(&settled, config, &remembered).value;
    let after = after
        .released(Audience::Editors, &remembered)
        .edition(config, language::english(), &remembered)
        .value;
    let checked = Checked { config, texts, originals };
    let findings = checked.added(entities, &complete.dossier, diagnostics, &settled, &without);
    Ok(Impact {
        item: named(&before, target),
        way,
        statements: without.falls.iter().map(|statement| words(&before, *statement)).collect(),
        counts: Change { before: counts(&before), after: counts(&after) },
        allegations: standings::changes(&before, &after, &without.falls),
        overall: Change {
            before: standings::rests(&before, before.overall()),
            after: standings::rests(&after, after.overall()),
        },
        references,
        findings,
        pages: pages::compare(&before, &after),
    })
}

fn not_retracted(dossier: &Dossier, target: ImpactTarget) -> NotFound {
    let ImpactItem { id, kind, .. } = named(dossier, target);
    NotFound {
        message: format!("`{id}` is of the kind {kind}, which nobody retracts"),
        hint: "sources and statements are retracted, and all that an actor said".to_owned(),
    }
}

fn find(dossier: &Dossier, item: &str) -> Result<ImpactTarget, NotFound> {
    let StatementRef { entity, statement } = StatementRef::parse(item);
    let Some(node) = dossier.ids.get(entity) else {
        let near = nearest(entity, dossier.ids.iter().map(|(id, _)| id));
        let hint = near.map_or_else(
            || "an id is the name of a file in `content/`, without `.md`".to_owned(),
            |near| match statement {
                Some(statement) => format!("did you mean `{near}#{statement}`?"),
                None => format!("did you mean `{near}`?"),
            },
        );
        return Err(NotFound { message: format!("there is no entity `{entity}`"), hint });
    };
    match (node, statement) {
        (node, None) => Ok(ImpactTarget::Entity(node)),
        (Node::Source(source), Some(id)) => dossier
            .find_statement(source, id)
            .map(ImpactTarget::Statement)
            .ok_or_else(|| no_statement(dossier, source, id)),
        (_, Some(_)) => Err(NotFound {
            message: format!("`{entity}` is no source: it has no statements"),
            hint: format!("write `{entity}` alone"),
        }),
    }
}

fn no_statement(dossier: &Dossier, source: SourceIx, id: &str) -> NotFound {
    let node = dossier.source(source);
    let own = &node.entity.id;
    let all = node.statements.iter().map(|one| (one.id.as_str(), one.statement.quote.as_str()));
    let all: Vec<(&str, &str)> = all.collect();
    let hint = statement_meant(id, &all, |near| format!("{own}#{near}"));
    NotFound { message: format!("`{own}` has no statement `{id}`"), hint }
}

fn named(dossier: &Dossier, target: ImpactTarget) -> ImpactItem {
    match target {
        ImpactTarget::Entity(node) => ImpactItem {
            id: dossier.id(node).to_owned(),
            kind: dossier.kind(node).name(),
            title: dossier.title(node).to_string(),
        },
        ImpactTarget::Statement(statement) => ImpactItem {
            id: address(dossier, statement),
            kind: "statement",
            title: dossier.words(statement),
        },
    }
}

fn words(dossier: &Dossier, statement: StatementIx) -> StatementWords {
    let speaker = dossier.statement(statement).speaker;
    StatementWords {
        id: address(dossier, statement),
        speaker: speaker.map(|actor| dossier.actor(actor).entity.id.clone()),
        words: dossier.words(statement),
    }
}

fn counts(edition: &Edition) -> DossierCounts {
    DossierCounts {
        sources: edition.sources.len(),
        statements: edition.statement_count(),
        actors: edition.actors.len(),
        allegations: edition.allegations.len(),
        pages: edition.pages.len(),
    }
}
