//! Lists of an actor's backlinks, each under what it means: published, passed on, addressed, linked.

use serde::Serialize;

use crate::dossier::{ActorIx, ActorNode, Node, StatementIx};
use crate::edition::Edition;
use crate::emit::shared::order::in_time;
use crate::emit::shared::paging::{More, more, page_path, part};
use crate::emit::shared::statement::place;
use crate::emit::shared::wording::{clause, count};
use crate::emit::shared::{Card, Part, card};

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
    pub entries: Vec<Entry>,
    /// The rest.
    pub more: Option<More>,
    /// What the list does not say.
    pub note: Option<String>,
}

/// An entry: what is linked, and what else is said of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// The link.
    pub link: Part,
    /// "TASS, 3 December 2015, paragraph 6".
    pub small: Option<String>,
}

/// What an entry is about.
#[derive(Debug, Clone, Copy)]
enum Item {
    Statement(StatementIx),
    Entity(Node),
}

/// The length of the longest list of an actor.
#[must_use]
pub fn longest(edition: &Edition, actor: ActorIx) -> usize {
    let node = edition.actor(actor);
    let lengths = [
        node.spoken_for_by.len(),
        node.members.len(),
        node.published.len(),
        node.carried.len(),
        node.addressed_in.len(),
        node.reported_in.len(),
        linked(node, actor).count(),
    ];
    lengths.into_iter().max().unwrap_or(0)
}

/// Others that link to it.
fn linked(node: &ActorNode, actor: ActorIx) -> impl Iterator<Item = Node> {
    node.linked_from.iter().copied().filter(move |link| *link != Node::Actor(actor))
}

/// Every list of an actor that has entries.
#[derive(Debug)]
pub struct Shelves(Vec<(&'static str, &'static str, Vec<Item>)>, ActorIx);

impl Shelves {
    /// The lists of an actor.
    #[must_use]
    pub fn of(edition: &Edition, actor: ActorIx) -> Self {
        let node = edition.actor(actor);
        let statements = |list: &[StatementIx]| -> Vec<Item> {
            let mut ordered = list.to_vec();
            ordered.sort_by_cached_key(|statement| in_time(edition, *statement));
            ordered.into_iter().map(Item::Statement).collect()
        };
        let actors = |list: &[ActorIx]| -> Vec<Item> {
            list.iter().copied().map(|other| Item::Entity(Node::Actor(other))).collect()
        };
        let published = node.published.iter().copied();
        let mut shelves = vec![
            ("spoken-for-by", "Who is taken to speak for it", actors(&node.spoken_for_by)),
            ("members", "Its parts", actors(&node.members)),
            (
                "published",
                "Sources it published",
                published.map(|source| Item::Entity(Node::Source(source))).collect(),
            ),
            ("carried", "Words that passed through it", statements(&node.carried)),
            ("addressed", "Words addressed to it", statements(&node.addressed_in)),
            ("reported", "Its words as told by others", statements(&node.reported_in)),
            (
                "linked",
                "Spoken of in this dossier’s notes",
                linked(node, actor).map(Item::Entity).collect(),
            ),
        ];
        shelves.retain(|(_, _, items)| !items.is_empty());
        Self(shelves, actor)
    }

    /// What stands on one of the pages below `folder`.
    #[must_use]
    pub fn on_page(&self, edition: &Edition, page: usize, size: usize, folder: &str) -> Vec<Shelf> {
        let path = page_path(folder, page);
        let shelves = self.0.iter().map(|(id, title, items)| Shelf {
            id,
            title,
            length: count(items.len(), "entry", "entries"),
            entries: part(items, page, size)
                .iter()
                .map(|item| entry(edition, *item, &path))
                .collect(),
            more: more(items.len(), size, page, folder, id),
            note: (*id == "carried").then(|| not_known(edition, self.1)).flatten(),
        });
        shelves.filter(|shelf| !shelf.entries.is_empty()).collect()
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

fn entry(edition: &Edition, item: Item, path: &str) -> Entry {
    match item {
        Item::Statement(statement) => {
            let speaker = edition.statement(statement).speaker;
            let speaker = speaker.map_or("Speaker not identified", |actor| {
                edition.actor(actor).entity.head.name.as_str()
            });
            let words = format!("{speaker}, {}", edition.statement(statement).label());
            let href = Some(card::statement_href(edition, statement, path));
            Entry { link: Part { words, href }, small: Some(place(edition, statement)) }
        }
        Item::Entity(node) => {
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
            Entry { link: Part { words, href: Some(card.href) }, small }
        }
    }
}
