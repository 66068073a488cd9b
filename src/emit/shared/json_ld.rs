//! What a page is about, in the terms of schema.org, for machines that read pages: JSON-LD.

use serde_json::{Map, Value, json};

use super::card::publisher;
use super::words::may_quote;
use crate::dossier::{ActorIx, AllegationIx, Reply, ReplyKind, StatementIx, address};
use crate::edition::Edition;
use crate::entity::Kind;
use crate::entity::actor::{ActorKind, AliasKind};
use crate::entity::allegation::ResponseKind;
use crate::value::{Date, Known};

/// A value as the content of a `script` element of data: no `<` can end the element.
#[must_use]
pub fn script(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c")
}

/// The address on the web of a site path, where the dossier's is known.
fn url(edition: &Edition, path: &str) -> Option<String> {
    edition.config.base_url.as_ref().map(|base| format!("{}{path}", base.as_str()))
}

/// A thing of a type, with those of its properties that are known.
fn thing<'v, P>(kind: &str, properties: P) -> Value
where
    P: IntoIterator<Item = (&'v str, Option<Value>)>,
{
    let mut map = Map::new();
    map.insert("@type".to_owned(), json!(kind));
    let known = properties.into_iter().filter_map(|(name, value)| Some((name, value?)));
    map.extend(known.map(|(name, value)| (name.to_owned(), value)));
    Value::Object(map)
}

fn page(graph: Vec<Value>) -> Value {
    json!({ "@context": "https://schema.org", "@graph": graph })
}

/// The home page: the dossier as a site.
#[must_use]
pub fn site(edition: &Edition) -> Value {
    let config = &edition.config;
    page(vec![thing(
        "WebSite",
        [
            ("name", Some(json!(config.title))),
            ("description", config.description.as_ref().map(|words| json!(words))),
            ("inLanguage", Some(json!(config.language))),
            ("publisher", editor(edition)),
            ("url", url(edition, "").map(Value::from)),
        ],
    )])
}

fn editor(edition: &Edition) -> Option<Value> {
    let publisher = edition.config.publisher.as_ref()?;
    let link = crate::emit::frame::web(publisher.url.as_deref());
    Some(thing(
        "Organization",
        [("name", Some(json!(publisher.name))), ("url", link.map(Value::from))],
    ))
}

/// An allegation as a claim, with the quotations of one page as its appearances and the replies of one
/// page as its comments; as a reviewed claim only where the editor assessed it.
#[must_use]
pub fn claim(
    edition: &Edition,
    allegation: AllegationIx,
    headline: &str,
    statements: &[StatementIx],
    replies: &[Reply],
) -> Value {
    let node = edition.allegation(allegation);
    let own = url(edition, &address(Kind::Allegation, &node.entity.id)).map(Value::from);
    let appearances: Vec<Value> =
        statements.iter().map(|statement| quotation(edition, *statement)).collect();
    let comments: Vec<Value> = replies.iter().map(|reply| comment(edition, reply)).collect();
    let mut graph = vec![thing(
        "Claim",
        [
            ("name", Some(json!(headline))),
            ("url", own.clone()),
            ("appearance", (!appearances.is_empty()).then_some(Value::Array(appearances))),
            ("commentCount", Some(json!(node.standing.replies.len()))),
            ("comment", (!comments.is_empty()).then_some(Value::Array(comments))),
        ],
    )];
    if let Some(Known::Value(assessment)) = &node.entity.head.assessment {
        let rating = assessment.rating.as_ref().map(|rating| {
            thing(
                "Rating",
                [
                    ("alternateName", Some(json!(rating))),
                    ("ratingExplanation", Some(json!(assessment.text))),
                ],
            )
        });
        let author = assessment.by.as_ref().map(|by| thing("Thing", [("name", Some(json!(by)))]));
        graph.push(thing(
            "ClaimReview",
            [
                ("claimReviewed", Some(json!(headline))),
                ("reviewBody", Some(json!(assessment.text))),
                ("reviewRating", rating),
                ("author", author.or_else(|| editor(edition))),
                ("datePublished", assessment.on.as_ref().and_then(Date::html).map(Value::from)),
                ("url", own),
            ],
        ));
    }
    page(graph)
}

/// A reply as a comment of whoever spoke, for whom.
fn comment(edition: &Edition, reply: &Reply) -> Value {
    let node = edition.statement(reply.statement);
    let path = address(Kind::Source, &edition.source(node.source).entity.id);
    let kind = match reply.kind {
        ReplyKind::Denial => ResponseKind::Denial,
        ReplyKind::Partial => ResponseKind::Partial,
    };
    let accused = &edition.actor(reply.accused).entity.head.name;
    let is_own = reply.voice == reply.accused;
    let whose = if is_own { String::new() } else { format!(", for {accused}") };
    let back = if reply.is_taken_back { ", taken back" } else { "" };
    let may_quote = may_quote(edition, node.source) && reply.told_by.is_none();
    thing(
        "Comment",
        [
            ("name", Some(json!(format!("{}{whose}{back}", kind.words())))),
            ("author", Some(named(edition, reply.voice))),
            ("text", may_quote.then(|| json!(edition.words(reply.statement)))),
            ("url", url(edition, &format!("{path}#{}", node.id)).map(Value::from)),
        ],
    )
}

/// A statement as a quotation, part of the document that prints it.
fn quotation(edition: &Edition, statement: StatementIx) -> Value {
    let node = edition.statement(statement);
    let source = edition.source(node.source);
    let path = address(Kind::Source, &source.entity.id);
    let date = source.entity.head.published.date.value().and_then(Date::html);
    let of = thing(
        "CreativeWork",
        [
            ("name", Some(json!(source.entity.head.title))),
            (
                "publisher",
                source.publisher.map(|_| {
                    thing("Organization", [("name", Some(json!(publisher(edition, node.source))))])
                }),
            ),
            ("datePublished", date.map(Value::from)),
            ("url", url(edition, &path).map(Value::from)),
        ],
    );
    thing(
        "Quotation",
        [
            ("text", may_quote(edition, node.source).then(|| json!(edition.words(statement)))),
            ("creator", node.speaker.map(|speaker| named(edition, speaker))),
            ("url", url(edition, &format!("{path}#{}", node.id)).map(Value::from)),
            ("isPartOf", Some(of)),
        ],
    )
}

fn named(edition: &Edition, actor: ActorIx) -> Value {
    let node = edition.actor(actor);
    let entity = &node.entity;
    let page = (!node.is_anonymous()).then(|| address(Kind::Actor, &entity.id));
    thing(
        kind(entity.head.kind),
        [
            ("name", Some(json!(entity.head.name))),
            ("url", page.and_then(|page| url(edition, &page)).map(Value::from)),
        ],
    )
}

fn kind(kind: ActorKind) -> &'static str {
    match kind {
        ActorKind::Person => "Person",
        ActorKind::Organization => "Organization",
        ActorKind::PublicBody => "GovernmentOrganization",
        ActorKind::Media => "NewsMediaOrganization",
        ActorKind::State => "Country",
        ActorKind::Group => "Thing",
    }
}

/// An actor as a person, an organization, or whatever it is.
#[must_use]
pub fn actor(edition: &Edition, actor: ActorIx) -> Value {
    let node = edition.actor(actor);
    let head = &node.entity.head;
    let list = |words: Vec<&str>| (!words.is_empty()).then(|| json!(words));
    let titles: Vec<&str> = head.roles.iter().map(|role| role.title.as_str()).collect();
    let names = head.aliases.iter().filter(|alias| {
        !matches!(alias.kind, AliasKind::Role | AliasKind::Metonym) && alias.text != head.name
    });
    let other: Vec<&str> = names.map(|alias| alias.text.as_str()).collect();
    let same: Vec<_> =
        head.same_as.iter().filter_map(|link| crate::emit::frame::web(Some(link))).collect();
    let bodies: Vec<Value> = node.part_of.iter().map(|body| named(edition, *body)).collect();
    let is_person = head.kind == ActorKind::Person;
    let tie = if is_person { "memberOf" } else { "parentOrganization" };
    page(vec![thing(
        kind(head.kind),
        [
            ("name", Some(json!(head.name))),
            ("url", url(edition, &address(Kind::Actor, &node.entity.id)).map(Value::from)),
            ("alternateName", list(other)),
            ("jobTitle", if is_person { list(titles) } else { None }),
            (tie, (!bodies.is_empty()).then_some(Value::Array(bodies))),
            ("sameAs", (!same.is_empty()).then(|| json!(same))),
        ],
    )])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_the_element_that_holds_it() {
        let script = script(&json!({ "name": "</script><b>" }));
        assert!(!script.contains('<'));
        let back: Value = serde_json::from_str(&script).unwrap();
        assert_eq!(back["name"], "</script><b>");
    }

    #[test]
    fn what_is_not_known_is_left_out() {
        let thing = thing("Thing", [("name", Some(json!("A"))), ("url", None)]);
        assert_eq!(thing, json!({ "@type": "Thing", "name": "A" }));
    }
}
