//! What a page is about, in the terms of schema.org, for machines that read pages: JSON-LD. It says nothing that
//! the page itself does not print.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::amended;
use super::chain::tellers;
use super::replies::outcome_of;
use super::wording::name;
use crate::dossier::{ActorIx, AllegationIx, Reply, SourceIx, StatementIx, address, relative};
use crate::edition::Edition;
use crate::emit::shared::page_frame::Frame;
use crate::entity::actor::{ActorKind, AliasKind};
use crate::entity::allegation::Assessment;
use crate::entity::statement::{Basis, SpeechForm};
use crate::entity::{Kind, Verb};
use crate::value::{Date, Known};

mod document;
mod thing;

use thing::{absolute, kind, named, page_id, referred, thing};

/// A value as the content of a `script` element of data: no `<` can end the element.
#[must_use]
pub fn script(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c")
}

/// A page of the site, with what it is about first.
fn page(frame: &Frame<'_>, about: Vec<Value>) -> Value {
    let main = about.first().and_then(|one| one.get("@id")).map(|id| json!({ "@id": id }));
    let mut graph = about;
    graph.push(web_page(frame, main));
    json!({ "@context": "https://schema.org", "@graph": graph })
}

/// A page of the site that is about nothing but what it lists.
#[must_use]
pub fn plain(frame: &Frame<'_>) -> Value {
    let mut page = web_page(frame, None);
    if let Value::Object(map) = &mut page {
        map.insert("@context".to_owned(), json!("https://schema.org"));
    }
    page
}

fn web_page(frame: &Frame<'_>, main: Option<Value>) -> Value {
    // The home page has the rest.
    let site = page_id(&frame.path, &frame.home, "site");
    thing(
        "WebPage",
        [
            // What it is about has the name.
            ("name", main.is_none().then(|| json!(frame.title))),
            ("inLanguage", main.is_none().then(|| json!(frame.language))),
            ("isPartOf", Some(json!({ "@id": site }))),
            ("mainEntity", main),
        ],
    )
}

/// The home page: the dossier as a site.
#[must_use]
pub fn site(edition: &Edition, frame: &Frame<'_>) -> Value {
    let config = &edition.config;
    let publisher = config.publisher.as_ref().map(|publisher| {
        let link = crate::emit::shared::page_frame::web(publisher.url.as_deref());
        let url = ("url", link.map(Value::from));
        thing("Thing", [("name", Some(json!(publisher.name))), url])
    });
    let site = thing(
        "WebSite",
        [
            ("@id", Some(json!("#site"))),
            ("name", Some(json!(config.title))),
            ("description", config.description.as_ref().map(|words| json!(words))),
            ("inLanguage", Some(json!(frame.language))),
            ("publisher", publisher),
            ("url", config.base_url.as_ref().map(|base| json!(base.as_str()))),
        ],
    );
    page(frame, vec![site])
}

/// A source's page: the document.
#[must_use]
pub fn source(edition: &Edition, source: SourceIx, frame: &Frame<'_>) -> Value {
    page(frame, vec![document::in_full(edition, source, &frame.path)])
}

/// The statements that say an allegation, all of them together: worked out once for all of its pages.
pub struct SayingStatements {
    statements: BTreeSet<StatementIx>,
    /// The document in which it stood first.
    first: Option<SourceIx>,
}

impl SayingStatements {
    /// Those of an allegation. What was retracted or taken back is no occurrence of it any more.
    #[must_use]
    pub fn of(edition: &Edition, allegation: AllegationIx) -> Self {
        let node = edition.allegation(allegation);
        let says = node.counted().filter(|borne| is_appearance(borne.verb));
        let statements: BTreeSet<StatementIx> = says.map(|borne| borne.statement).collect();
        let first = first_source(edition, &statements);
        Self { statements, first }
    }
}

/// An allegation as a claim, with the statements of one page that say it as its appearances and the replies of one
/// page as its comments; as a reviewed claim only where the editor assessed it.
#[must_use]
pub fn claim(
    edition: &Edition,
    allegation: AllegationIx,
    said: &SayingStatements,
    (frame, headline): (&Frame<'_>, &str),
    (statements, replies): (&[StatementIx], &[Reply]),
) -> Value {
    let node = edition.allegation(allegation);
    let path = frame.path.as_str();
    let says = &said.statements;
    let mut seen = BTreeSet::new();
    let shown = || statements.iter().copied().filter(|statement| says.contains(statement));
    let appearances: Vec<Value> = shown()
        .filter(|statement| seen.insert(*statement))
        .map(|statement| appearance(edition, statement, path))
        .collect();
    let comments: Vec<Value> = replies.iter().map(|reply| comment(edition, reply, path)).collect();
    let sources: BTreeSet<SourceIx> =
        shown().map(|statement| edition.statement(statement).source).collect();
    let first = said.first.filter(|source| sources.contains(source));
    let mut graph = vec![thing(
        "Claim",
        [
            ("@id", Some(json!("#claim"))),
            ("name", Some(json!(headline))),
            ("url", frame.canonical.as_ref().map(|url| json!(url))),
            (
                "firstAppearance",
                first.map(|source| json!({ "@id": document::id(edition, source, path) })),
            ),
            ("appearance", (!appearances.is_empty()).then_some(Value::Array(appearances))),
            (
                "commentCount",
                (!node.accused.is_empty()).then(|| json!(node.standing.replies.len())),
            ),
            ("comment", (!comments.is_empty()).then_some(Value::Array(comments))),
        ]
        .into_iter()
        .chain(amended::of_allegation(edition, node)),
    )];
    graph.extend(sources.iter().filter_map(|source| document::fate(edition, *source, path)));
    if let Some(Known::Value(assessment)) = &node.entity.head.assessment {
        graph.push(review(assessment, headline));
    }
    page(frame, graph)
}

/// The editor's own judgement of a claim.
fn review(assessment: &Assessment, headline: &str) -> Value {
    let rating = assessment.rating.as_ref();
    let rating = rating.map(|rating| thing("Rating", [("alternateName", Some(json!(rating)))]));
    let author = assessment.by.as_ref().map(|by| thing("Thing", [("name", Some(json!(by)))]));
    thing(
        "ClaimReview",
        [
            ("claimReviewed", Some(json!(headline))),
            ("itemReviewed", Some(json!({ "@id": "#claim" }))),
            ("reviewBody", Some(json!(assessment.text))),
            ("reviewRating", rating),
            ("author", author),
            ("datePublished", assessment.on.as_ref().and_then(Date::plain).map(Value::from)),
        ],
    )
}

/// Whether words that bear on a claim in this way are an occurrence of it.
fn is_appearance(verb: Verb) -> bool {
    matches!(verb, Verb::Asserts | Verb::Finds | Verb::Presupposes | Verb::Repeats)
}

/// The document in which a claim stood first, where every document in which it stands has its day, and one of them is
/// before all others.
fn first_source(edition: &Edition, says: &BTreeSet<StatementIx>) -> Option<SourceIx> {
    let sources: BTreeSet<SourceIx> =
        says.iter().map(|statement| edition.statement(*statement).source).collect();
    let day = |source: SourceIx| edition.source(source).entity.head.published.date.value();
    let first = sources.iter().copied().find(|one| {
        let is_before = |other: &SourceIx| {
            other == one
                || day(*other)
                    .zip(day(*one))
                    .is_some_and(|(late, early)| late.is_definitely_after(early))
        };
        sources.iter().all(is_before)
    })?;
    day(first).map(|_| first)
}

/// A reply as a comment of whoever spoke, for whom.
fn comment(edition: &Edition, reply: &Reply, path: &str) -> Value {
    let node = edition.statement(reply.statement);
    let outcome = outcome_of(edition, reply);
    let outcome = if reply.voice == reply.accused {
        outcome
    } else {
        let accused = name(edition, reply.accused);
        edition.say("comment-for").with("outcome", outcome).with("accused", accused)
    };
    let own = address(Kind::Source, &edition.source(node.source).entity.id);
    thing(
        "Comment",
        [
            ("name", Some(json!(outcome.text()))),
            ("author", named(edition, reply.voice, path)),
            ("@id", Some(json!(relative(path, &format!("{own}#{}", node.id))))),
        ],
    )
}

/// Whether a source prints words as the speaker's own, with nobody between who gave them.
fn is_speakers_own(edition: &Edition, statement: StatementIx) -> bool {
    let located = edition.statement(statement).located.as_ref();
    located.is_some_and(|located| located.form == SpeechForm::Direct)
        && tellers(edition, statement).is_empty()
}

/// A statement that says a claim: the speaker's quotation, where the source prints it as one. Reported speech is
/// nobody's quotation: it is the publisher's work about the speaker; and words that another gave, that one's. The words
/// themselves stand once, where its id leads; whose they are, on the pages of the actors.
fn appearance(edition: &Edition, statement: StatementIx, path: &str) -> Value {
    let node = edition.statement(statement);
    let own = address(Kind::Source, &edition.source(node.source).entity.id);
    let speaker = node.speaker.and_then(|speaker| referred(edition, speaker, path));
    let is_own = is_speakers_own(edition, statement);
    let teller = tellers(edition, statement).first().copied();
    let writer = teller.or(edition.source(node.source).publisher);
    let writer = writer.and_then(|writer| referred(edition, writer, path));
    let said = node.statement.said.as_ref().filter(|said| {
        matches!(said.basis, None | Some(Basis::Stated)) && said.relative_to.is_none()
    });
    let (creator, about) = if is_own { (speaker, None) } else { (writer, speaker) };
    thing(
        if is_own { "Quotation" } else { "CreativeWork" },
        [
            ("@id", Some(json!(relative(path, &format!("{own}#{}", node.id))))),
            ("creator", creator),
            ("about", about),
            (
                "dateCreated",
                said.and_then(|said| said.date.value()).and_then(Date::plain).map(Value::from),
            ),
            // Only where there is more to say of it here.
            (
                "isPartOf",
                document::fate(edition, node.source, path)
                    .map(|work| json!({ "@id": work["@id"] })),
            ),
        ],
    )
}

/// An actor as a person, an organization, or whatever it is: on the first page of its record with what is printed
/// there of names, offices and bodies. `printed` are the forms of its name that sources print.
#[must_use]
pub fn actor(edition: &Edition, actor: ActorIx, frame: &Frame<'_>, printed: &[String]) -> Value {
    let node = edition.actor(actor);
    let head = &node.entity.head;
    let is_first = frame
        .path
        .strip_suffix("index.html")
        .is_some_and(|folder| folder == address(Kind::Actor, &node.entity.id));
    let list = |words: Vec<&str>| (is_first && !words.is_empty()).then(|| json!(words));
    let titles: Vec<&str> = head.roles.iter().map(|role| role.title.as_str()).collect();
    let is_a_name = |form: &str| {
        let own = head.aliases.iter().find(|alias| alias.text.eq_ignore_ascii_case(form));
        own.is_some_and(|alias| !matches!(alias.kind, AliasKind::Role | AliasKind::Metonym))
    };
    let other: Vec<&str> = printed
        .iter()
        .map(String::as_str)
        .filter(|form| *form != head.name.as_str() && is_a_name(form))
        .collect();
    let same: Vec<_> = head
        .same_as
        .iter()
        .filter_map(|link| crate::emit::shared::page_frame::web(Some(link)))
        .collect();
    let bodies: Vec<Value> =
        node.part_of.iter().filter_map(|body| named(edition, *body, &frame.path)).collect();
    let is_person = head.kind == ActorKind::Person;
    let tie = if is_person { "memberOf" } else { "parentOrganization" };
    let about = thing(
        kind(head.kind),
        [
            ("@id", Some(json!("#actor"))),
            ("name", Some(json!(head.name))),
            ("url", absolute(edition, &address(Kind::Actor, &node.entity.id))),
            ("alternateName", list(other)),
            ("jobTitle", if is_person { list(titles) } else { None }),
            (tie, (is_first && !bodies.is_empty()).then_some(Value::Array(bodies))),
            ("sameAs", (is_first && !same.is_empty()).then(|| json!(same))),
        ],
    );
    page(frame, vec![about])
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
