//! Lists of an actor's backlinks, each under what it means: published, passed on, addressed, linked.

use std::sync::OnceLock;

use serde::Serialize;

use crate::dossier::{ActorIx, ActorNode, Node, StatementIx};
use crate::edition::Edition;
use crate::emit::shared::order::in_time;
use crate::emit::shared::paging::{Lasts, Leaf, List, Paged};
use crate::emit::shared::statement::place;
use crate::emit::shared::wording::{clause, count};
use crate::emit::shared::{Card, SentencePart, card};

/// One list on one page.
#[derive(Debug, Clone, Serialize)]
pub struct Shelf {
    /// Its anchor.
    pub id: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// How many entries it has in all, in words.
    pub length: String,
    /// The entries of this page.
    pub entries: Paged<BacklinkEntry>,
    /// What the list does not say.
    pub note: Option<String>,
}

/// An entry: what is linked, and what else is said of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BacklinkEntry {
    /// The link.
    pub link: SentencePart,
    /// "TASS, 3 December 2015, paragraph 6".
    pub small: Option<String>,
}

/// What an entry is about.
#[derive(Debug, Clone, Copy)]
enum EntrySubject {
    Statement(StatementIx),
    Entity(Node),
}

/// Others that link to it.
fn linked(node: &ActorNode, actor: ActorIx) -> impl Iterator<Item = Node> {
    node.linked_from.iter().copied().filter(move |link| *link != Node::Actor(actor))
}

/// Every list of an actor that has entries.
pub struct Shelves<'a> {
    shelves: Vec<(&'static str, &'static str, List<'a, EntrySubject>)>,
    /// What the list of words that passed through it does not say.
    not_known: OnceLock<Option<String>>,
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
                    EntrySubject::Entity(_) => None,
                });
            });
            (id, title, ordered)
        };
        let actors = |list: &[ActorIx]| -> Vec<EntrySubject> {
            list.iter().copied().map(|other| EntrySubject::Entity(Node::Actor(other))).collect()
        };
        let published = node.published.iter().copied();
        let mut shelves = vec![
            list("spoken-for-by", "Who is taken to speak for it", actors(&node.spoken_for_by)),
            list("members", "Its parts", actors(&node.members)),
            list(
                "published",
                "Sources it published",
                published.map(|source| EntrySubject::Entity(Node::Source(source))).collect(),
            ),
            spoken("carried", "Words that passed through it", &node.carried),
            spoken("addressed", "Words addressed to it", &node.addressed_in),
            spoken("reported", "Its words as told by others", &node.reported_in),
            list(
                "linked",
                "Spoken of in this dossier’s notes",
                linked(node, actor).map(EntrySubject::Entity).collect(),
            ),
        ];
        shelves.retain(|(.., items)| !items.is_empty());
        Self { shelves, not_known: OnceLock::new(), actor }
    }

    fn not_known(&self, edition: &Edition) -> Option<String> {
        self.not_known.get_or_init(|| not_known(edition, self.actor)).clone()
    }

    /// What stands on one page.
    #[must_use]
    pub fn on(&self, edition: &Edition, leaf: &Leaf<'_>) -> Vec<Shelf> {
        let path = leaf.path();
        let shelves = self.shelves.iter().map(|(id, title, items)| Shelf {
            id,
            title,
            length: count(items.len(), "entry", "entries"),
            entries: items.on(leaf, |item| entry(edition, *item, &path)),
            note: (*id == "carried").then(|| self.not_known(edition)).flatten(),
        });
        shelves.filter(|shelf| !shelf.entries.rows.is_empty()).collect()
    }
}

/// What became of words that passed through an actor, where no document of that is held.
fn not_known(edition: &Edition, actor: ActorIx) -> Option<String> {
    let node = edition.actor(actor);
    let is_held = |statement: &StatementIx| {
        let hops = edition.statement(*statement).via.iter().filter(|hop| hop.who == Some(actor));
        hops.into_iter().all(|hop| hop.hop.held)
    };
    let name = &node.entity.head.name;
    let all_are_held = node.carried.iter().all(is_held);
    (!all_are_held).then(|| {
        format!("As the sources held have it. Whether {name} published them is not known.")
    })
}

fn entry(edition: &Edition, item: EntrySubject, path: &str) -> BacklinkEntry {
    match item {
        EntrySubject::Statement(statement) => {
            let speaker = edition.statement(statement).speaker;
            let speaker = speaker.map_or("Speaker not identified", |actor| {
                edition.actor(actor).entity.head.name.as_str()
            });
            let words = format!("{speaker}, {}", edition.statement(statement).label());
            let href = Some(card::statement_href(edition, statement, path));
            BacklinkEntry {
                link: SentencePart { words, href },
                small: Some(place(edition, statement)),
            }
        }
        EntrySubject::Entity(node) => {
            let card = Card::of(edition, node, path);
            let (words, small) = match node {
                Node::Source(source) => {
                    (card.title.to_owned(), Some(card::short_reference(edition, source)))
                }
                Node::Allegation(_) => (clause(card.title), Some("allegation".to_owned())),
                Node::Actor(actor) => {
                    let kind = edition.actor(actor).entity.head.kind.words();
                    (card.title.to_owned(), Some(kind.to_owned()))
                }
                Node::Page(_) => (card.title.to_owned(), Some("page".to_owned())),
            };
            BacklinkEntry { link: SentencePart { words, href: Some(card.href) }, small }
        }
    }
}

/// Entries of any other list on one page.
pub const ROWS: usize = 40;
