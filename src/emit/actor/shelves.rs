//! Lists of an actor's backlinks, each under what it means: published, passed on, addressed, linked.

use std::sync::OnceLock;

use serde::Serialize;

use crate::dossier::{ActorIx, ActorNode, Node, StatementIx};
use crate::edition::Edition;
use crate::emit::shared::order::in_time;
use crate::emit::shared::paging::{Lasts, Leaf, List, Paged};
use crate::emit::shared::roll::actor_kind;
use crate::emit::shared::statement::place;
use crate::emit::shared::wording::{clause, name};
use crate::emit::shared::{Card, SentencePart, card, context};
use crate::language::{Message, OwnWords};

/// One list on one page.
#[derive(Debug, Clone, Serialize)]
pub struct Shelf<'a> {
    /// Its anchor.
    pub id: &'static str,
    /// Its heading.
    pub title: &'a str,
    /// The entries of this page.
    pub entries: Paged<BacklinkEntry<'a>>,
    /// What the list does not say.
    pub note: Option<Message<'a>>,
}

/// An entry: what is linked, and what else is said of it.
#[derive(Debug, Clone, Serialize)]
pub struct BacklinkEntry<'a> {
    pub link: SentencePart<'a>,
    /// "TASS, 3 December 2015, paragraph 6".
    pub small: Message<'a>,
    /// The sentence that speaks of the actor.
    pub context: Option<OwnWords<'a>>,
}

/// What an entry is about.
#[derive(Debug, Clone, Copy)]
enum EntrySubject {
    Statement(StatementIx),
    Entity(Node),
    /// One whose text links to it.
    Linking(Node),
}

/// Others that link to it.
fn linked(node: &ActorNode, actor: ActorIx) -> impl Iterator<Item = Node> {
    node.linked_from.iter().copied().filter(move |link| *link != Node::Actor(actor))
}

/// Every list of an actor that has entries.
pub struct Shelves<'a> {
    shelves: Vec<(&'static str, &'static str, List<'a, EntrySubject>)>,
    /// What the list of words that passed through it does not say.
    not_known: OnceLock<bool>,
    actor: ActorIx,
}

impl Lasts for Shelves<'_> {
    fn pages(&self) -> usize {
        self.shelves.iter().map(|(.., list)| list.pages()).max().unwrap_or(0)
    }
}

impl<'a> Shelves<'a> {
    /// The lists of an actor.
    #[must_use]
    pub fn of(edition: &'a Edition, actor: ActorIx) -> Self {
        let node = edition.actor(actor);
        let list = |id: &'static str, title: &'static str, items: Vec<EntrySubject>| {
            (id, title, List::of(items, ROWS, id))
        };
        let spoken = |id: &'static str, title: &'static str, items: &[StatementIx]| {
            let items: Vec<EntrySubject> =
                items.iter().copied().map(EntrySubject::Statement).collect();
            let ordered = List::of(items, ROWS, id).in_order(move |all: &mut [EntrySubject]| {
                all.sort_by_cached_key(|item| match item {
                    EntrySubject::Statement(statement) => Some(in_time(edition, *statement)),
                    EntrySubject::Entity(_) | EntrySubject::Linking(_) => None,
                });
            });
            (id, title, ordered)
        };
        let actors = |list: &[ActorIx]| -> Vec<EntrySubject> {
            list.iter().copied().map(|other| EntrySubject::Entity(Node::Actor(other))).collect()
        };
        let published = node.published.iter().copied();
        let mut shelves = vec![
            list("spoken-for-by", "shelf-spoken-for-by", actors(&node.spoken_for_by)),
            list("members", "shelf-members", actors(&node.members)),
            list(
                "published",
                "shelf-published",
                published.map(|source| EntrySubject::Entity(Node::Source(source))).collect(),
            ),
            spoken("carried", "shelf-carried", &node.carried),
            spoken("addressed", "shelf-addressed", &node.addressed_in),
            spoken("reported", "shelf-reported", &node.reported_in),
            list(
                "linked",
                "shelf-linked",
                linked(node, actor).map(EntrySubject::Linking).collect(),
            ),
        ];
        shelves.retain(|(.., items)| !items.is_empty());
        Self { shelves, not_known: OnceLock::new(), actor }
    }

    /// The note below the list of words that passed through the actor.
    fn not_known(&self, edition: &'a Edition) -> Option<Message<'a>> {
        let is_not_known = *self.not_known.get_or_init(|| is_not_known(edition, self.actor));
        let name = || name(edition, self.actor);
        is_not_known.then(|| edition.say("shelf-carried-note").with("name", name()))
    }

    fn entry(&self, edition: &'a Edition, item: EntrySubject, path: &str) -> BacklinkEntry<'a> {
        let context = match item {
            EntrySubject::Linking(node) => {
                context::sentence(edition, node, Node::Actor(self.actor))
            }
            EntrySubject::Statement(_) | EntrySubject::Entity(_) => None,
        };
        BacklinkEntry { context, ..entry(edition, item, path) }
    }

    /// What stands on one page.
    #[must_use]
    pub fn on(&self, edition: &'a Edition, leaf: &Leaf<'_>) -> Vec<Shelf<'a>> {
        let path = leaf.path();
        let shelves = self.shelves.iter().map(|(id, title, items)| Shelf {
            id,
            title: edition.word(title),
            entries: items.on(leaf, |item| self.entry(edition, *item, &path)),
            note: (*id == "carried").then(|| self.not_known(edition)).flatten(),
        });
        shelves.filter(|shelf| !shelf.entries.rows.is_empty()).collect()
    }
}

/// Whether nothing is known of what became of words that passed through an actor: no document of that is held.
fn is_not_known(edition: &Edition, actor: ActorIx) -> bool {
    let node = edition.actor(actor);
    let is_held = |statement: &StatementIx| {
        let hops = edition.statement(*statement).via.iter().filter(|hop| hop.who == Some(actor));
        hops.into_iter().all(|hop| hop.hop.held)
    };
    !node.carried.iter().all(is_held)
}

fn entry<'a>(edition: &'a Edition, item: EntrySubject, path: &str) -> BacklinkEntry<'a> {
    match item {
        EntrySubject::Statement(statement) => {
            let node = edition.statement(statement);
            let speaker = match node.speaker {
                Some(speaker) => name(edition, speaker),
                None => edition.say("shelf-speaker-not-identified").into(),
            };
            let whose = edition
                .say("shelf-statement")
                .with("speaker", speaker)
                .with("label", card::label(edition, statement).into_owned());
            let href = Some(card::statement_href(edition, statement, path));
            BacklinkEntry {
                link: SentencePart { words: whose.into(), href },
                small: place(edition, statement),
                context: None,
            }
        }
        EntrySubject::Entity(node) | EntrySubject::Linking(node) => {
            let card = Card::of(edition, node, path);
            let kind = |kind| edition.say("shelf-kind").key("kind", kind);
            let (title, small) = match node {
                Node::Source(source) => (card.title, card::cited(edition, source)),
                Node::Allegation(allegation) => {
                    let title = edition.allegation(allegation).entity.head.short_title();
                    (clause(edition, title), kind("allegation"))
                }
                Node::Actor(actor) => {
                    let head = &edition.actor(actor).entity.head;
                    (card.title, actor_kind(edition, head.kind))
                }
                Node::Page(_) => (card.title, kind("page")),
            };
            let link = SentencePart { words: title.into(), href: Some(card.href) };
            BacklinkEntry { link, small, context: None }
        }
    }
}

/// Entries of any other list on one page.
pub const ROWS: usize = 40;
