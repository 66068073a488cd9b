//! Locates a source's statements and finds the names in it.

use std::collections::BTreeMap;

use super::names::Names;
use super::resolve::Resolver;
use super::statement;
use crate::diag::{Diagnostic, Field, Place};
use crate::dossier::{Located, Mention};
use crate::entity::{Entity, Source};
use crate::markdown::{Prose, Stretch};
use crate::quote::{self, Folded};
use crate::value::id::is_id;

/// What one source came to.
pub(super) struct LocatedSource {
    /// For each statement, its place.
    pub statements: Vec<Option<Located>>,
    pub mentions: Vec<Mention>,
    pub diagnostics: Vec<Diagnostic>,
}

/// Locates statements and names in a source.
pub(super) fn locate(
    source: &Entity<Source>,
    names: &Names,
    resolver: &Resolver<'_, '_>,
) -> LocatedSource {
    let prose = &source.prose;
    let mut diagnostics = Vec::new();
    let folded = Folded::of(prose);
    let quoted = quoted(prose);
    let statements = source
        .head
        .statements
        .iter()
        .enumerate()
        .map(|(position, one)| {
            statement::locate(source, position, one, &folded, &quoted, &mut diagnostics)
        })
        .collect();
    statement_ids(source, &mut diagnostics);
    let mut mentions = names.find(prose.text());
    by_hand(source, resolver, &mut mentions, &mut diagnostics);
    LocatedSource { statements, mentions, diagnostics }
}

/// The stretches inside quotation marks, block by block.
fn quoted(prose: &Prose) -> Vec<Stretch> {
    let mut quoted = Vec::new();
    for block in prose.blocks() {
        let words = crate::markdown::slice(prose.text(), &block.stretch);
        quoted.extend(quote::quoted(words, block.stretch.start));
    }
    quoted
}

fn statement_ids(source: &Entity<Source>, sink: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for (position, statement) in source.head.statements.iter().enumerate() {
        let Some(id) = &statement.id else { continue };
        let field = |position: usize| Field::of("statements").item(position).key("id");
        let place = Place::Value(source.text, field(position));
        if !is_id(id) {
            sink.push(
                Diagnostic::error("bad-value", place, format!("`{id}` is no id"))
                    .hint("an id is small letters, digits and single hyphens"),
            );
        } else if let Some(first) = seen.get(id.as_str()) {
            sink.push(
                Diagnostic::error("duplicate-id", place, format!("the id `{id}` is taken"))
                    .hint("give each statement of a source an id of its own")
                    .related(Place::Value(source.text, field(*first)), "taken here"),
            );
        } else {
            seen.insert(id, position);
        }
    }
}

/// Adds the editor's own mentions, which take the place of any name found under them.
fn by_hand(
    source: &Entity<Source>,
    resolver: &Resolver<'_, '_>,
    mentions: &mut Vec<Mention>,
    sink: &mut Vec<Diagnostic>,
) {
    for (index, hand) in source.head.mentions.iter().enumerate() {
        let field = Field::of("mentions").item(index);
        let places = quote::everywhere(&source.prose, &hand.text);
        let chosen: Vec<Stretch> = match hand.occurrence {
            Some(number) => {
                places.get((number as usize).wrapping_sub(1)).cloned().into_iter().collect()
            }
            None => places.clone(),
        };
        if chosen.is_empty() && source.faulted {
            continue;
        }
        if chosen.is_empty() {
            let (place, message) = if places.is_empty() {
                let words = format!("`{}` does not stand in this source", hand.text);
                (field.key("text"), words)
            } else {
                let words = format!("`{}` stands here only {} times", hand.text, places.len());
                (field.key("occurrence"), words)
            };
            sink.push(
                Diagnostic::error("quote-not-found", Place::Value(source.text, place), message)
                    .hint("write the words as they stand in the text, capitals included"),
            );
            continue;
        }
        let Some(actor) = resolver.known_actor(&hand.actor.0) else {
            // The reference is resolved, and reported if it is wrong, when the source is linked.
            continue;
        };
        for stretch in chosen {
            mentions
                .retain(|own| own.stretch.end <= stretch.start || stretch.end <= own.stretch.start);
            mentions.push(Mention { stretch, actor, by_hand: true });
        }
    }
    mentions.sort_by_key(|mention| (mention.stretch.start, mention.stretch.end));
}
