//! Lists what editors see and the public does not.

use jiff::Timestamp;

use crate::dossier::{address, published_original};
use crate::edition::{Edition, is_withheld};
use crate::entity::{Entity, Head};
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
                why: why(&source.entity.head),
            });
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
        found.push(Withheld { id: entity.id.clone(), path, why: why(&entity.head) });
    }
}

fn why<H: Head>(head: &H) -> String {
    match head.embargo() {
        Some(embargo) if head.publish() => format!("under an embargo until {}", embargo.until),
        _ => "a draft".to_owned(),
    }
}
