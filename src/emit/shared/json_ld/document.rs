//! A source in the terms of schema.org: the type that fits its kind, and what its page prints of it.

use serde_json::{Value, json};

use super::thing::{page_id, referred, thing};
use crate::dossier::{SourceIx, address, relative};
use crate::edition::Edition;
use crate::emit::shared::amended;
use crate::entity::Kind;
use crate::entity::source::SourceKind;
use crate::language::Language;
use crate::value::{Code, Date, Known};

/// The type of each kind of source.
///
/// schema.org has a type for news, films, data and pages of the web. It has none for a transcript, for a document of
/// a court or for a statement of an office: `Legislation` is a law, `Statement` (of its pending part) any fact worth
/// telling, `SpecialAnnouncement` a notice to the public. These are a `CreativeWork` whose `genre` says what they are.
const TYPES: [(SourceKind, &str, bool); 7] = [
    (SourceKind::NewsArticle, "NewsArticle", false),
    (SourceKind::Transcript, "CreativeWork", true),
    (SourceKind::Video, "VideoObject", false),
    (SourceKind::CourtRecord, "CreativeWork", true),
    (SourceKind::OfficialStatement, "CreativeWork", true),
    (SourceKind::Dataset, "Dataset", false),
    (SourceKind::WebPage, "WebPage", false),
];

/// The type of a kind, and where it says too little, what the source is in words.
fn type_of(language: &Language, kind: SourceKind) -> (&'static str, Option<String>) {
    let row = TYPES.iter().find(|(own, ..)| *own == kind);
    row.map_or(("CreativeWork", None), |(_, name, is_named)| {
        let words = || language.say("source-kind").key("kind", kind.key()).text();
        (*name, is_named.then(words))
    })
}

/// What a source is called in the data of the output `path`: its page, and on it the document.
#[must_use]
pub fn id(edition: &Edition, source: SourceIx, path: &str) -> String {
    let own = address(Kind::Source, &edition.source(source).entity.id);
    page_id(path, &relative(path, &own), "document")
}

/// A source of which a page says no more than what became of it; nothing of one that stands as it was published. Why and
/// when stands on its own page.
#[must_use]
pub fn fate(edition: &Edition, source: SourceIx, path: &str) -> Option<Value> {
    let (kind, _) = type_of(edition.language(), edition.source(source).entity.head.kind);
    let mut amended = amended::of_source(edition, source).into_iter().take(1).peekable();
    amended.peek()?.1.as_ref()?;
    let id = ("@id", Some(json!(id(edition, source, path))));
    Some(thing(kind, std::iter::once(id).chain(amended)))
}

/// A source on its own page: what is printed there of it.
#[must_use]
pub fn in_full(edition: &Edition, source: SourceIx, path: &str) -> Value {
    let node = edition.source(source);
    let head = &node.entity.head;
    let (kind, genre) = type_of(edition.language(), head.kind);
    let is_news = head.kind == SourceKind::NewsArticle;
    let web = |url: &str| crate::emit::shared::page_frame::web(Some(url)).map(Value::from);
    let authors = head.authors.as_ref().and_then(Known::value).map(|names| {
        let names = names.0.iter().map(|name| thing("Thing", [("name", Some(json!(name)))]));
        Value::Array(names.collect())
    });
    let copies: Vec<Value> = head.archived.iter().filter_map(|copy| web(&copy.url)).collect();
    let date = |date: Option<&Date>| date.and_then(Date::plain).map(Value::from);
    thing(
        kind,
        [
            ("@id", Some(json!(id(edition, source, path)))),
            ("genre", genre.map(Value::from)),
            (if is_news { "headline" } else { "name" }, Some(json!(head.title))),
            ("publisher", node.publisher.and_then(|actor| referred(edition, actor, path))),
            ("datePublished", date(head.published.date.value())),
            ("dateModified", date(head.updated.as_ref().and_then(Known::value))),
            ("author", authors),
            ("articleSection", head.section.as_ref().filter(|_| is_news).map(|words| json!(words))),
            (
                "inLanguage",
                head.language.as_ref().and_then(Known::value).map(|tag| json!(Code::as_str(tag))),
            ),
            ("url", head.url.as_ref().and_then(Known::value).and_then(|url| web(url))),
            ("archivedAt", (!copies.is_empty()).then_some(Value::Array(copies))),
        ]
        .into_iter()
        .chain(amended::of_source(edition, source)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::english;

    #[test]
    fn every_kind_has_a_type_and_what_no_type_says_is_said_in_words() {
        let type_of = |kind| type_of(english(), kind);
        assert_eq!(type_of(SourceKind::NewsArticle), ("NewsArticle", None));
        let record = type_of(SourceKind::CourtRecord);
        assert_eq!(record, ("CreativeWork", Some("court record".to_owned())));
        assert_eq!(type_of(SourceKind::Video), ("VideoObject", None));
    }
}
