//! Makes the entities that an audience may see: without what is withheld, and without a letter of what is
//! blotted out. Names are linked, statements identified and everything else is computed from these.

use std::sync::Arc;

use casefile_words::Region;

use super::blots::{Blots, InHead, language};
use super::held_back::HeldBack;
use super::{minor_order, quotations};
use crate::entity::source::HandMention;
use crate::entity::{Actor, Allegation, Entities, Entity, Head, Page, Source};
use crate::markdown::{Moved, Prose, blotted};
use crate::memory::Memo;
use crate::value::Code;
use crate::value::fields::Fields;

/// Entities that were released before, by what they were made from.
#[derive(Debug, Default)]
pub struct ReleaseCache {
    named: Redacted<Source>,
    sources: Redacted<Source>,
    actors: Redacted<Actor>,
    allegations: Redacted<Allegation>,
    pages: Redacted<Page>,
}

/// Makes of an entity what is left of it.
type Release<H> = fn(&Arc<Entity<H>>, &Blots) -> Arc<Entity<H>>;

/// Entities with words taken out.
type Redacted<H> = Memo<Entity<H>, Arc<Entity<H>>>;

impl ReleaseCache {
    /// Ends a round: forgets what it had no use for.
    pub fn forget(&self) {
        self.named.forget();
        self.sources.forget();
        self.actors.forget();
        self.allegations.forget();
        self.pages.forget();
    }
}

/// The entities with the statements named as readers will know them: by a hash of words of which
/// nothing is left that is blotted out.
#[inline(never)]
pub(super) fn named(
    entities: &Arc<Entities>,
    blots: &Blots,
    remembered: &ReleaseCache,
) -> Arc<Entities> {
    if !entities.sources.iter().any(|source| blots.touch(source)) {
        return Arc::clone(entities);
    }
    let mut named = Entities::clone(entities);
    for source in named.sources.iter_mut().filter(|source| blots.touch(source)) {
        *source = remembered.named.of_both(source, blots.print(), || {
            let Some((prose, moved)) = blots.prose(source, language(&source.head)) else {
                return Arc::clone(source);
            };
            let mut entity = Entity::clone(source);
            let words = quotations::released(source, &prose, &moved, blots.site());
            for (statement, released) in entity.head.statements.iter_mut().zip(words) {
                if released.words.is_some() {
                    statement.settle().words = released.words;
                }
            }
            Arc::new(entity)
        });
    }
    Arc::new(named)
}

/// The entities as an audience may see them.
#[inline(never)]
pub(super) fn released(
    entities: &Entities,
    held_back: &HeldBack,
    blots: &Blots,
    remembered: &ReleaseCache,
) -> Entities {
    let sources: Vec<Arc<Entity<Source>>> = entities
        .sources
        .iter()
        .filter(|source| !held_back.holds(&source.id))
        .map(|source| match held_back.statements_of(source.text) {
            // One that holds a single withheld statement is seldom; it is made each time.
            Some(items) => {
                let mut shown = Entity::clone(&source_of(source, blots));
                let mut item = 0;
                shown.head.statements.retain(|_| {
                    item += 1;
                    !items.contains(&(item - 1))
                });
                Arc::new(shown)
            }
            None if blots.touch(source) => {
                remembered.sources.of_both(source, blots.print(), || source_of(source, blots))
            }
            None => Arc::clone(source),
        })
        .collect();
    let allegations = shown(&entities.allegations, held_back, blots, &remembered.allegations, of);
    let pages = shown(&entities.pages, held_back, blots, &remembered.pages, of);
    let mut actors = shown(&entities.actors, held_back, blots, &remembered.actors, actor_of);
    minor_order::settle(&mut actors, &sources, &allegations, &pages);
    Entities { sources, actors, allegations, pages, unreadable: entities.unreadable.clone() }
}

fn shown<H: Head>(
    entities: &[Arc<Entity<H>>],
    held_back: &HeldBack,
    blots: &Blots,
    remembered: &Redacted<H>,
    make: Release<H>,
) -> Vec<Arc<Entity<H>>> {
    let shown = entities.iter().filter(|entity| !held_back.holds(&entity.id));
    shown
        .map(|entity| {
            if !blots.touch(entity) {
                return Arc::clone(entity);
            }
            remembered.of_both(entity, blots.print(), || make(entity, blots))
        })
        .collect()
}

/// An entity of which nothing is shown but its front matter and its body.
fn of<H: Head + Fields + Clone>(entity: &Arc<Entity<H>>, blots: &Blots) -> Arc<Entity<H>> {
    let prose = blots.prose(entity, None);
    let in_head = blots.in_head(entity);
    if in_head == InHead::Nothing {
        blots.note_plain_head(entity.text);
    }
    let is_whole = in_head != InHead::Something && prose.is_none();
    if is_whole && entity.head.redact().is_empty() {
        return Arc::clone(entity);
    }
    let mut head = entity.head.clone();
    head.clear_redact();
    blots.fields(entity, &mut head);
    let (prose, _) = prose.unwrap_or_else(|| (entity.prose.clone(), Moved::default()));
    Arc::new(with(entity, head, prose))
}

/// An actor; of a minor nothing is left but that there is one.
fn actor_of(entity: &Arc<Entity<Actor>>, blots: &Blots) -> Arc<Entity<Actor>> {
    if entity.head.minor {
        let head = entity.head.anonymous(blotted(blots.minor()).into());
        return Arc::new(with(entity, head, Prose::default()));
    }
    of(entity, blots)
}

fn source_of(entity: &Arc<Entity<Source>>, blots: &Blots) -> Arc<Entity<Source>> {
    if !blots.touch(entity) {
        let mut shown = Entity::clone(entity);
        number(&mut shown);
        return Arc::new(shown);
    }
    let prose = blots.prose(entity, language(&entity.head));
    let is_minors = |mention: &HandMention| blots.minors().contains(mention.actor.as_str());
    let names_minor = entity.head.mentions.iter().any(is_minors);
    let in_head = blots.in_head(entity);
    if in_head == InHead::Nothing && !names_minor {
        blots.note_plain_head(entity.text);
    }
    let is_whole = in_head != InHead::Something && prose.is_none();
    if is_whole && !names_minor && entity.head.redact().is_empty() {
        return Arc::clone(entity);
    }
    let mut head = entity.head.clone();
    head.clear_redact();
    head.mentions.retain(|mention| !is_minors(mention));
    blots.fields(entity, &mut head);
    let (prose, moved) = prose.unwrap_or_else(|| (entity.prose.clone(), Moved::default()));
    let words = quotations::released(entity, &prose, &moved, blots.site());
    for (statement, released) in head.statements.iter_mut().zip(words) {
        released.settle(statement);
    }
    // What stands above the text is shown in lists as well: it is the same words there.
    lines(&mut head, &prose, &moved);
    if !is_whole && let Some(original) = &mut head.original {
        // A digest confirms a guess of what was taken out where the rest of the file is known.
        original.sha256 = Code::default();
        original.publish = false;
        if let Some(text) = &mut original.text {
            text.sha256 = Code::default();
        }
    }
    let mut shown = with(entity, head, prose);
    number(&mut shown);
    Arc::new(shown)
}

/// Notes of each statement its place in the file, for the case that others are taken out.
fn number(source: &mut Entity<Source>) {
    for (item, statement) in source.head.statements.iter_mut().enumerate() {
        statement.settle().item = Some(item);
    }
}

/// Writes the headline, the deck and the captions as the prose has them.
fn lines(head: &mut Source, prose: &Prose, moved: &Moved) {
    if !moved.is_anything() {
        return;
    }
    let of = |region: Region| {
        let own = prose.blocks().iter().filter(move |block| block.region == region);
        own.map(|block| prose.shown(&block.stretch))
    };
    if let Some(title) = of(Region::Headline).next() {
        head.title.replace(title);
    }
    if let (Some(deck), Some(words)) = (&mut head.deck, of(Region::Deck).next()) {
        deck.replace(words);
    }
    let captions = head.media.iter_mut().filter_map(|media| media.caption.as_mut());
    for (caption, words) in captions.zip(of(Region::Caption)) {
        caption.replace(words);
    }
}

fn with<H: Clone>(entity: &Entity<H>, head: H, prose: Prose) -> Entity<H> {
    Entity {
        id: entity.id.clone(),
        text: entity.text,
        head,
        prose,
        head_range: entity.head_range.clone(),
        faulted: entity.faulted,
    }
}
