//! Works out what changes if an entity or a statement goes: the dossier is linked once as it is and
//! once without the item, and the two are compared.
//!
//! Nothing is guessed: standings, counts and pages are those that a build without the item would have.
//! What is withheld counts as well, as in the editors' own preview.

use std::sync::Arc;

use serde::Serialize;

use crate::config::Config;
use crate::diag::{Report, Texts, counted, nearest};
use crate::dossier::{Dossier, Node, SourceIx, StatementIx};
use crate::edition::{self, Edition};
use crate::entity::Entities;
use crate::value::StatementRef;

pub mod human;
mod pages;
mod references;
mod standings;
mod without;

pub use pages::Pages;
pub use references::Reference;
pub use standings::{AllegationChange, Bearing, Rests};

/// What changes if an item goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Impact {
    /// The item.
    pub item: Item,
    /// The statements that go: the item itself, those of a source, or those that an actor speaks.
    pub statements: Vec<Words>,
    /// How many of everything there are.
    pub counts: Change<Counts>,
    /// Allegations whose standing, figures or statements change, or that go, in the order of the site.
    pub allegations: Vec<AllegationChange>,
    /// What all allegations rest on together.
    pub overall: Change<Rests>,
    /// References to what goes, which would lead nowhere.
    pub references: Vec<Reference>,
    /// Outputs of the site that would differ.
    pub pages: Pages,
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
pub struct Item {
    /// Its id; `SOURCE#ID` of a statement.
    pub id: String,
    /// `source`, `actor`, `allegation`, `page` or `statement`.
    pub kind: &'static str,
    /// What it is called; the words of a statement.
    pub title: String,
}

/// A statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Words {
    /// `SOURCE#ID`.
    pub id: String,
    /// The speaker's id, where it is known.
    pub speaker: Option<String>,
    /// The words.
    pub words: String,
}

/// How many of everything there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Counts {
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
pub struct Unfound {
    /// What is not there.
    pub message: String,
    /// What may have been meant.
    pub hint: String,
}

/// What goes, found in the dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Target {
    Entity(Node),
    Statement(StatementIx),
}

/// Works out what changes if `item`, an id or `SOURCE#ID`, goes.
///
/// # Errors
/// If there is no such item.
pub fn impact(
    entities: &Arc<Entities>,
    config: &Arc<Config>,
    texts: &dyn Texts,
    item: &str,
) -> Result<Impact, Unfound> {
    let Report { value: before, diagnostics } =
        edition::complete(entities, config, &edition::Remembered::default());
    let target = find(&before, item)?;
    let without = without::without(&before, entities, target);
    let references = references::broken(&before, diagnostics, &without, texts, target);
    let settled = without::settled(&before, &without, target);
    let after = edition::complete(&settled, config, &edition::Remembered::default()).value;
    Ok(Impact {
        item: named(&before, target),
        statements: without.falls.iter().map(|statement| words(&before, *statement)).collect(),
        counts: Change { before: counts(&before), after: counts(&after) },
        allegations: standings::changes(&before, &after, &without.falls),
        overall: Change {
            before: standings::rests(&before, before.overall()),
            after: standings::rests(&after, after.overall()),
        },
        references,
        pages: pages::compare(&before, &after),
    })
}

fn find(dossier: &Dossier, item: &str) -> Result<Target, Unfound> {
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
        return Err(Unfound { message: format!("there is no entity `{entity}`"), hint });
    };
    match (node, statement) {
        (node, None) => Ok(Target::Entity(node)),
        (Node::Source(source), Some(id)) => dossier
            .find_statement(source, id)
            .map(Target::Statement)
            .ok_or_else(|| no_statement(dossier, source, id)),
        (_, Some(_)) => Err(Unfound {
            message: format!("`{entity}` is no source: it has no statements"),
            hint: format!("write `{entity}` alone"),
        }),
    }
}

fn no_statement(dossier: &Dossier, source: SourceIx, id: &str) -> Unfound {
    let node = dossier.source(source);
    let own = &node.entity.id;
    let ids: Vec<&str> = node.statements.iter().map(|statement| statement.id.as_str()).collect();
    let hint = match nearest(id, ids.iter().copied()) {
        Some(near) => format!("did you mean `{own}#{near}`?"),
        None if ids.is_empty() => "it has none".to_owned(),
        None => {
            let listed: Vec<String> = ids.iter().take(40).map(|id| format!("`{id}`")).collect();
            let more = ids.len().saturating_sub(listed.len());
            let more = if more == 0 {
                String::new()
            } else {
                format!(" and {} more", counted(more, "statement"))
            };
            format!("its statements are {}{more}", listed.join(", "))
        }
    };
    Unfound { message: format!("`{own}` has no statement `{id}`"), hint }
}

fn named(dossier: &Dossier, target: Target) -> Item {
    match target {
        Target::Entity(node) => Item {
            id: dossier.id(node).to_owned(),
            kind: dossier.kind(node).name(),
            title: dossier.title(node).to_owned(),
        },
        Target::Statement(statement) => Item {
            id: address(dossier, statement),
            kind: "statement",
            title: dossier.words(statement),
        },
    }
}

fn words(dossier: &Dossier, statement: StatementIx) -> Words {
    let speaker = dossier.statement(statement).speaker;
    Words {
        id: address(dossier, statement),
        speaker: speaker.map(|actor| dossier.actor(actor).entity.id.clone()),
        words: dossier.words(statement),
    }
}

/// `SOURCE#ID`.
fn address(dossier: &Dossier, statement: StatementIx) -> String {
    let node = dossier.statement(statement);
    format!("{}#{}", dossier.source(node.source).entity.id, node.id)
}

fn counts(edition: &Edition) -> Counts {
    Counts {
        sources: edition.sources.len(),
        statements: edition.statement_count(),
        actors: edition.actors.len(),
        allegations: edition.allegations.len(),
        pages: edition.pages.len(),
    }
}
