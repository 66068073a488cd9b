//! What a dossier asks to have blotted out, as needles: the names of minors, words that an editor says mean one, and what
//! files list in `redact`.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::FieldPath;
use crate::entity::{Actor, Entities, Entity, Head, Source};
use crate::value::Words;
use crate::withheld::{Needle, Whose};

/// The reason for a minor's name, in place of which the site's language has its own words.
pub(super) const MINOR: &str = "the name of a minor";

/// Every minor, by id.
pub(super) fn minors(entities: &Entities) -> BTreeMap<&str, &Actor> {
    let minors = entities.actors.iter().filter(|actor| actor.head.minor);
    minors.map(|minor| (minor.id.as_str(), &minor.head)).collect()
}

/// All that is asked for.
pub(super) fn needles(entities: &Entities, minors: &BTreeMap<&str, &Actor>) -> Vec<Needle> {
    let mut needles = Vec::new();
    let actors = entities.actors.iter().filter(|actor| actor.head.minor);
    actors.for_each(|minor| names(minor, &mut needles));
    entities.sources.iter().for_each(|source| hand_mentions(source, minors, &mut needles));
    redactions(&entities.sources, &mut needles);
    redactions(&entities.actors, &mut needles);
    redactions(&entities.allegations, &mut needles);
    redactions(&entities.pages, &mut needles);
    needles
}

/// The names of a minor.
fn names(minor: &Entity<Actor>, needles: &mut Vec<Needle>) {
    let not: Vec<String> = minor.head.not.iter().map(String::from).collect();
    let mut add = |words: &Words, field: FieldPath| {
        needles.push(Needle {
            words: words.to_string(),
            why: MINOR.to_owned(),
            asked: (minor.text, field),
            whose: Whose::Minor { not: not.clone() },
        });
    };
    add(&minor.head.name, FieldPath::of("name"));
    for (item, alias) in minor.head.aliases.iter().enumerate() {
        add(&alias.text, FieldPath::of("aliases").item(item));
    }
    for (case, form) in &minor.head.forms.0 {
        add(form, FieldPath::of("forms").key(case.clone()));
    }
}

/// Words of which an editor says by hand that they mean a minor.
fn hand_mentions(
    source: &Entity<Source>,
    minors: &BTreeMap<&str, &Actor>,
    needles: &mut Vec<Needle>,
) {
    for (item, mention) in source.head.mentions.iter().enumerate() {
        if let Some(minor) = minors.get(mention.actor.as_str()) {
            let not = minor.not.iter().map(String::from).collect();
            needles.push(Needle {
                words: mention.text.to_string(),
                why: MINOR.to_owned(),
                asked: (source.text, FieldPath::of("mentions").item(item)),
                whose: Whose::Redaction { occurrence: mention.occurrence, not },
            });
        }
    }
}

fn redactions<H: Head>(entities: &[Arc<Entity<H>>], needles: &mut Vec<Needle>) {
    for entity in entities {
        for (item, redaction) in entity.head.redact().iter().enumerate() {
            needles.push(Needle {
                words: redaction.text.to_string(),
                why: redaction.why.to_string(),
                asked: (entity.text, FieldPath::of("redact").item(item)),
                whose: Whose::Redaction {
                    occurrence: redaction.occurrence,
                    not: redaction.not.iter().map(String::from).collect(),
                },
            });
        }
    }
}
