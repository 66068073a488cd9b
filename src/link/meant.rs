//! Says which id may have been meant by one that nothing has, from the ids and names that there are.

use std::sync::Arc;

use crate::diag::nearest;
use crate::dossier::{Ids, Node};
use crate::entity::{Actor, Entities, Entity, Kind};

/// What an id that nothing has may have been meant to be.
#[derive(Clone)]
pub(super) struct Meant {
    pub hint: String,
    /// The id, where only one can be meant.
    pub certain: Option<String>,
    /// The id that is nearest.
    pub near: Option<String>,
}

/// What may have been meant by an id that no entity of a kind, or of any, has.
pub(super) fn meant(id: &str, kind: Option<Kind>, ids: &Ids, entities: &Entities) -> Meant {
    let is_list = id.split(',').map(str::trim).all(|one| ids.contains(one));
    if id.contains(',') && is_list {
        return Meant {
            hint: format!("several ids are written as a list: `[{id}]`"),
            certain: None,
            near: None,
        };
    }
    let called = |actor: &&Arc<Entity<Actor>>| {
        actor.head.name == id || actor.head.aliases.iter().any(|alias| alias.text == id)
    };
    if kind.is_none_or(|kind| kind == Kind::Actor)
        && let Some(actor) = entities.actors.iter().find(called)
    {
        let hint = format!("did you mean `{}`, the id of the actor of that name?", actor.id);
        return Meant { hint, certain: None, near: Some(actor.id.clone()) };
    }

    let near = nearest(id, of_kind(ids, id, kind)).or_else(|| longer(id, of_kind(ids, id, kind)));
    let near = near.map(str::to_owned);
    let asked = near.as_ref().map(|near| format!("did you mean `{near}`?"));
    let hint = asked.unwrap_or_else(|| match kind {
        Some(kind) => format!("{0} are the files in `content/{0}`", kind.folder()),
        None => "an id is the name of a file in `content/`, without `.md`".to_owned(),
    });
    Meant { hint, certain: certain(id, kind, ids).map(str::to_owned), near }
}

/// The one id that holds all words of another and more: `recep-tayyip-erdogan` for `recep-erdogan`.
fn longer<'k>(id: &str, mut ids: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let words: Vec<&str> = id.split('-').filter(|word| word.len() > 2).collect();
    let holds = |known: &&str| {
        words.len() > 1 && words.iter().all(|word| known.split('-').any(|own| own == *word))
    };
    let found = ids.find(holds)?;
    ids.all(|other| !holds(&other)).then_some(found)
}

/// The ids of a kind, or of all, that may be meant by one.
pub(super) fn of_kind<'k>(
    ids: &'k Ids,
    id: &str,
    kind: Option<Kind>,
) -> impl Iterator<Item = &'k str> {
    let fits = move |node: Node| kind.is_none_or(|kind| kind == kind_of(node));
    ids.like(id).filter(move |(_, node)| fits(*node)).map(|(id, _)| id)
}

/// The one id that can be meant: it is the same in small letters with hyphens; or it differs in one letter
/// and nothing else is as near. A digit makes another day or another number, and a letter another person
/// or people: that is never certain.
fn certain<'k>(id: &str, kind: Option<Kind>, ids: &'k Ids) -> Option<&'k str> {
    let fits = |node: Node| kind.is_none_or(|kind| kind == kind_of(node));
    let same = plain(id);
    if let Some(node) = ids.get(&same) {
        return ids.written(&same).filter(|_| fits(node));
    }
    if id.chars().count() < 5 {
        return None;
    }
    let digits = |id: &str| id.chars().filter(char::is_ascii_digit).collect::<String>();
    let mut near = ids.nearly(id).into_iter().filter(|(known, _)| {
        known.len().abs_diff(id.len()) <= 4 && strsim::osa_distance(id, known) <= 1
    });
    let (known, node) = near.next()?;
    let is_sure = !matches!(node, Node::Actor(_)) && digits(known) == digits(id);
    (near.next().is_none() && fits(node) && is_sure).then_some(known)
}

/// An id in small letters, with hyphens.
pub(super) fn plain(id: &str) -> String {
    id.to_lowercase().replace(['_', ' '], "-")
}

/// The kind of a node.
pub(super) fn kind_of(node: Node) -> Kind {
    match node {
        Node::Source(_) => Kind::Source,
        Node::Actor(_) => Kind::Actor,
        Node::Allegation(_) => Kind::Allegation,
        Node::Page(_) => Kind::Page,
    }
}
