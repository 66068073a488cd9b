//! The terms of schema.org that all data is made of: a thing, its name, the id of a page.

use serde_json::{Map, Value, json};

use crate::dossier::{ActorIx, address, relative};
use crate::edition::Edition;
use crate::entity::Kind;
use crate::entity::actor::ActorKind;

/// A thing of a type, with those of its properties that are known.
pub(super) fn thing<'v, P>(kind: &str, properties: P) -> Value
where
    P: IntoIterator<Item = (&'v str, Option<Value>)>,
{
    let mut map = Map::new();
    map.insert("@type".to_owned(), json!(kind));
    let known = properties.into_iter().filter_map(|(name, value)| Some((name, value?)));
    map.extend(known.map(|(name, value)| (name.to_owned(), value)));
    Value::Object(map)
}

/// What something is called that a page of the site is about: `page` is that page as written on the output `path`.
pub(super) fn page_id(path: &str, page: &str, name: &str) -> String {
    let folder = path.strip_suffix("index.html").unwrap_or(path);
    let is_here = relative(path, folder) == page;
    if is_here { format!("#{name}") } else { format!("{page}#{name}") }
}

/// An actor by name, and where the data of its own page has the rest; nothing of one whose name is withheld.
pub(super) fn named(edition: &Edition, actor: ActorIx, path: &str) -> Option<Value> {
    let id = known_as(edition, actor, path)?;
    let head = &edition.actor(actor).entity.head;
    Some(thing(kind(head.kind), [("@id", Some(json!(id))), ("name", Some(json!(head.name)))]))
}

/// An actor of whom the data of its own page says everything; nothing of one whose name is withheld.
pub(super) fn referred(edition: &Edition, actor: ActorIx, path: &str) -> Option<Value> {
    known_as(edition, actor, path).map(|id| json!({ "@id": id }))
}

/// What an actor is called in the data of the output `path`.
fn known_as(edition: &Edition, actor: ActorIx, path: &str) -> Option<String> {
    let node = edition.actor(actor);
    let page = || relative(path, &address(Kind::Actor, &node.entity.id));
    (!node.is_anonymous()).then(|| page_id(path, &page(), "actor"))
}

/// The address on the web of a site path, where the dossier's is known.
pub(super) fn absolute(edition: &Edition, path: &str) -> Option<Value> {
    edition.config.base_url.as_ref().map(|base| json!(format!("{}{path}", base.as_str())))
}

pub(super) fn kind(kind: ActorKind) -> &'static str {
    match kind {
        ActorKind::Person => "Person",
        ActorKind::Organization => "Organization",
        ActorKind::PublicBody => "GovernmentOrganization",
        ActorKind::Media => "NewsMediaOrganization",
        ActorKind::State => "Country",
        ActorKind::Group => "Thing",
    }
}
