//! Lists what editors see and the public does not: entities, and single statements.

use jiff::Timestamp;

use crate::dossier::{SourceNode, address, published_original};
use crate::edition::{Edition, is_public, is_withheld};
use crate::entity::{Embargo, Entity, Head, Kind};
use crate::serve::Withheld;

/// Everything in an edition that the public may not see at an instant, with the addresses of its pages.
pub(super) fn withheld(edition: &Edition, now: Option<Timestamp>) -> Vec<Withheld> {
    let mut found = Vec::new();
    for source in &edition.sources {
        let before = found.len();
        add(&source.entity, now, &mut found);
        if found.len() > before
            && let Some(original) = source.entity.head.original.as_ref().filter(|one| one.publish)
        {
            found.push(Withheld {
                id: source.entity.id.clone(),
                path: published_original(&original.file),
                why: why(source.entity.head.publish(), source.entity.head.embargo()),
            });
        }
        if found.len() == before {
            statements(source, now, &mut found);
        }
    }
    edition.actors.iter().for_each(|node| add(&node.entity, now, &mut found));
    edition.allegations.iter().for_each(|node| add(&node.entity, now, &mut found));
    edition.pages.iter().for_each(|node| add(&node.entity, now, &mut found));
    found
}

fn add<H: Head>(entity: &Entity<H>, now: Option<Timestamp>, found: &mut Vec<Withheld>) {
    if is_withheld(&entity.head, now) {
        let path = address(H::KIND, &entity.id);
        let why = why(entity.head.publish(), entity.head.embargo());
        found.push(Withheld { id: entity.id.clone(), path, why });
    }
}

/// Where else on its source's page a statement is: the note beside its words.
pub(super) fn notes(statements: &[Withheld]) -> Vec<Withheld> {
    let note = |one: &Withheld| {
        let (page, id) = one.path.split_once('#')?;
        Some(Withheld { path: format!("{page}#n-{id}"), ..one.clone() })
    };
    statements.iter().filter_map(note).collect()
}

/// The withheld statements of a source that is not withheld itself.
fn statements(source: &SourceNode, now: Option<Timestamp>, found: &mut Vec<Withheld>) {
    let own = source.statements.iter().zip(&source.entity.head.statements);
    for (node, written) in own {
        let embargo = written.embargo.as_deref();
        if !is_public(written.publish, embargo, now) {
            let id = &source.entity.id;
            found.push(Withheld {
                id: format!("{id}#{}", node.id),
                path: format!("{}#{}", address(Kind::Source, id), node.id),
                why: why(written.publish, embargo),
            });
        }
    }
}

fn why(publish: bool, embargo: Option<&Embargo>) -> String {
    match embargo {
        Some(embargo) if publish => format!("under an embargo until {}", embargo.until),
        _ => "a draft".to_owned(),
    }
}
