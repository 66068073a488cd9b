//! Locates a source's statements and finds the names in it: all that can be said of a source by itself,
//! and that is remembered as long as the source stays as it is.

use std::collections::{BTreeMap, BTreeSet};

use casefile_words::Stretch;
use casefile_words::marks::Reading;
use thin_vec::ThinVec;

use super::alone::Quotations;
use super::located;
use super::resolve::Resolver;
use crate::diag::{Diagnostic, FieldPath, Place, counted};
use crate::dossier::{LocatedQuotation, LookAlike, Mention, Namesake};
use crate::entity::{Entity, Source, Statement};
use crate::quote::{self, FoldedSource, QuotationPattern};
use crate::value::id::is_id;

/// Locates the statements of a source.
pub(super) fn quotations(source: &Entity<Source>, site: &str) -> Quotations {
    let prose = &source.prose;
    if source.head.statements.is_empty() {
        return Quotations::default();
    }
    let mut diagnostics = Vec::new();
    let language = source.head.language_or(site);
    let folded = FoldedSource::for_quotations(prose, language);
    let marks = Reading::of(prose.text(), prose.blocks(), language);
    let places = source
        .head
        .statements
        .iter()
        .enumerate()
        .map(|(position, one)| {
            located::locate(source, position, one, &folded, &marks, &mut diagnostics)
        })
        .collect();
    check_ids(source, &mut diagnostics);
    let ids = statement_ids(&source.head.statements);
    let mut by_id: Vec<u32> = (0..).take(ids.len()).collect();
    by_id.sort_by_key(|place| ids.get(*place as usize));
    Quotations { ids, by_id, places, diagnostics }
}

/// Where the statements of a source stand in it, in their order; `site` is the language of the site.
#[must_use]
pub fn places(source: &Entity<Source>, site: &str) -> Vec<Option<LocatedQuotation>> {
    quotations(source, site).places
}

/// The names in a source: those that the editor marked, and those that were `found`.
pub(super) fn mentions(
    source: &Entity<Source>,
    found: &[Mention],
    resolver: &Resolver<'_>,
) -> (Vec<Mention>, Vec<Diagnostic>) {
    let (mut mentions, mut diagnostics) = (found.to_vec(), Vec::new());
    if !source.head.mentions.is_empty() {
        by_hand(source, resolver, &mut mentions, &mut diagnostics);
    }
    (mentions, diagnostics)
}

/// The names that may be somebody else's, without those that the editor marked.
pub(super) fn namesakes(found: &[Namesake], mentions: &[Mention]) -> ThinVec<Namesake> {
    found.iter().filter(|own| !is_marked(&own.stretch, mentions)).cloned().collect()
}

/// The names that are disguised, without those that the editor marked.
pub(super) fn look_alikes(found: &[LookAlike], mentions: &[Mention]) -> ThinVec<LookAlike> {
    found.iter().filter(|own| !is_marked(&own.stretch, mentions)).cloned().collect()
}

fn is_marked(stretch: &Stretch, mentions: &[Mention]) -> bool {
    let first = mentions.partition_point(|known| known.stretch.end <= stretch.start);
    mentions.get(first).is_some_and(|known| known.stretch.start < stretch.end)
}

fn check_ids(source: &Entity<Source>, sink: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for (position, statement) in source.head.statements.iter().enumerate() {
        let Some(id) = &statement.id else { continue };
        let field = |position: usize| FieldPath::of("statements").item(position).key("id");
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
    resolver: &Resolver<'_>,
    mentions: &mut Vec<Mention>,
    sink: &mut Vec<Diagnostic>,
) {
    let folded = FoldedSource::of(&source.prose);
    // Names never overlap, so that each is known by where it starts.
    let mut laid: BTreeMap<u32, Mention> =
        mentions.drain(..).map(|mention| (mention.stretch.start, mention)).collect();
    let mut everywhere: BTreeMap<&str, Vec<Stretch>> = BTreeMap::new();
    for (index, hand) in source.head.mentions.iter().enumerate() {
        let field = FieldPath::of("mentions").item(index);
        let places = everywhere
            .entry(&hand.text)
            .or_insert_with(|| quote::everywhere_in(&folded, &hand.text));
        let chosen: Vec<Stretch> = match hand.occurrence {
            Some(number) => places.get(number.get() as usize - 1).cloned().into_iter().collect(),
            None => places.clone(),
        };
        if chosen.is_empty() && source.faulted {
            continue;
        }
        if chosen.is_empty() {
            let (place, message, hint) = if places.is_empty() {
                let words = format!("`{}` does not stand in this source", hand.text);
                let hint = "write the words as they stand in the text, capitals included";
                (field.key("text"), words, hint)
            } else {
                let count = counted(places.len(), "time");
                let words = format!("`{}` stands here only {count}", hand.text);
                (field.key("occurrence"), words, "places are counted from 1")
            };
            let respelled =
                places.is_empty().then(|| quote::respelled_anywhere(&folded, &hand.text));
            let place = Place::Value(source.text, place);
            sink.push(Diagnostic::error("quote-not-found", place.clone(), message).hint(hint).fix(
                place,
                &hand.text,
                respelled.flatten(),
            ));
            continue;
        }
        let Some(actor) = resolver.known_actor(&hand.actor.0) else {
            // The reference is resolved, and reported if it is wrong, when the source is linked.
            continue;
        };
        for stretch in chosen {
            while let Some((start, last)) = laid.range(..stretch.end).next_back()
                && last.stretch.end > stretch.start
            {
                let start = *start;
                laid.remove(&start);
            }
            laid.insert(stretch.start, Mention { stretch, actor, by_hand: true });
        }
    }
    mentions.extend(laid.into_values());
}

/// The ids of a source's statements: the editor's, or a short hash of the folded quotation as readers see
/// it, so that inserting a statement moves no other's address and what is blotted out cannot be guessed. A second one of the same quotation gets a number.
#[must_use]
pub fn statement_ids(statements: &[Statement]) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for statement in statements {
        let id = match &statement.id {
            Some(id) => id.to_string(),
            None => {
                let quote = statement
                    .settled()
                    .and_then(|own| own.words.as_ref())
                    .unwrap_or(&statement.quote);
                let hash = blake3::hash(QuotationPattern::of(quote).folded().as_bytes());
                let base = format!("q{}", &hash.to_hex()[..8]);
                let mut id = base.clone();
                for number in 2.. {
                    if !taken.contains(&id) {
                        break;
                    }
                    id = format!("{base}-{number}");
                }
                id
            }
        };
        taken.insert(id.clone());
        ids.push(id);
    }
    ids
}
