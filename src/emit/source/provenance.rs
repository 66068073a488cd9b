//! A source's provenance as terms and values: everything its front matter says, and what it does not.

use std::borrow::Cow;

use serde::Serialize;

use crate::dossier::{Node, SourceIx, address, is_shown_as_text, published_original, relative};
use crate::edition::Edition;
use crate::emit::frame::web;
use crate::emit::saying::ShownMoment;
use crate::emit::shared::card::actor_href;
use crate::emit::shared::language as tongue;
use crate::emit::shared::wording::count;
use crate::entity::source::{
    Dropped, Extent, OriginalFormat, Reliability, Source, SourceFate, Status,
};
use crate::entity::{Kind, MaybeKnown};
use crate::language::Language;
use crate::value::{Code, Date, Known};

/// A term with its values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProvenanceRow {
    /// The term.
    pub term: &'static str,
    /// Its values, the first of which says it and the others explain it.
    pub values: Vec<ProvenanceValue>,
}

/// A value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProvenanceValue {
    /// What stands before the words.
    pub before: &'static str,
    /// The words.
    pub words: String,
    /// Where they lead.
    pub href: Option<String>,
    /// The value of a `datetime` attribute.
    pub datetime: Option<String>,
    /// Whether it is set as code.
    pub is_code: bool,
}

impl ProvenanceValue {
    fn of(words: impl Into<String>) -> Self {
        Self { before: "", words: words.into(), href: None, datetime: None, is_code: false }
    }

    fn link(words: impl Into<String>, href: Option<String>) -> Self {
        Self { href, ..Self::of(words) }
    }

    fn day(language: &Language, before: &'static str, date: &Known<Date>) -> Self {
        let moment = ShownMoment::of(language, date, false);
        Self { before, datetime: moment.datetime, ..Self::of(moment.words) }
    }
}

/// The rows of a source, for the output `path`.
#[must_use]
pub fn provenance(edition: &Edition, source: SourceIx, path: &str) -> Vec<ProvenanceRow> {
    let node = edition.source(source);
    let head = &node.entity.head;
    let actor = |id: &str| match edition.ids.get(id) {
        Some(Node::Actor(ix)) => {
            let name = edition.actor(ix).entity.head.name.clone();
            ProvenanceValue::link(name, actor_href(edition, ix, path))
        }
        _ => ProvenanceValue::of(id),
    };
    let publisher = match (&head.publisher, node.publisher) {
        (_, Some(ix)) => actor(&edition.actor(ix).entity.id),
        (Known::None, None) => ProvenanceValue::of("none"),
        (Known::Unknown | Known::Value(_), None) => ProvenanceValue::of("not known"),
    };
    let replaced_by = node.replaced_by.map(|ix| {
        let other = &edition.source(ix).entity;
        ProvenanceValue::link(
            match other.head.status.is.word() {
                Some(word) => format!("{} ({word})", other.head.title),
                None => other.head.title.to_string(),
            },
            Some(relative(path, &address(Kind::Source, &other.id))),
        )
    });
    let holder = match head.rights.as_ref().and_then(|rights| rights.holder.as_ref()) {
        Some(Known::Value(holder)) => Some(actor(holder)),
        Some(Known::None) => Some(ProvenanceValue::of("nobody’s")),
        Some(Known::Unknown) => Some(ProvenanceValue::of("holder not known")),
        None => None,
    };
    let mut rows = vec![ProvenanceRow { term: "Publisher", values: vec![publisher] }];
    rows.extend(dates(edition.language(), head));
    rows.extend(authorship(head));
    rows.extend(addresses(edition.language(), head));
    rows.extend(original(edition, source, path));
    rows.extend(pictures(edition, source, path));
    let shown = ProvenanceValue::of(extent_words(extent(head)));
    rows.push(ProvenanceRow {
        term: "Rights",
        values: holder.into_iter().chain([shown]).collect(),
    });
    rows.extend(grade(edition.language(), head));
    rows.extend(status(edition.language(), &head.status, replaced_by));
    rows
}

/// How much of a source's text the site shows.
#[must_use]
pub fn extent(head: &Source) -> Extent {
    head.rights.as_ref().map_or(Extent::Full, |rights| rights.publish)
}

fn extent_words(extent: Extent) -> &'static str {
    match extent {
        Extent::Full => "shown in full, so that each quotation can be read in its place",
        Extent::Quotations => "only the located statements are shown",
        Extent::Metadata => "no words of the text are shown",
    }
}

/// Words that may be known to be none, or known not to be known; nothing where nothing was written.
fn maybe<W>(value: &MaybeKnown<W>) -> Option<ProvenanceValue>
where
    for<'w> &'w W: Into<String>,
{
    value.as_ref().map(|value| {
        ProvenanceValue::of(match value {
            Known::Value(words) => words.into(),
            Known::None => "none".to_owned(),
            Known::Unknown => "not known".to_owned(),
        })
    })
}

/// A row of values, where there is one.
fn row(
    term: &'static str,
    values: impl IntoIterator<Item = ProvenanceValue>,
) -> Option<ProvenanceRow> {
    let values: Vec<ProvenanceValue> = values.into_iter().collect();
    (!values.is_empty()).then_some(ProvenanceRow { term, values })
}

fn dates(language: &Language, head: &Source) -> Vec<ProvenanceRow> {
    let mut rows = Vec::new();
    let printed = head.published.printed.iter();
    rows.extend(row(
        "Date as printed",
        printed.map(|words| ProvenanceValue::of(format!("“{words}”"))),
    ));
    if let Some(dateline) = &head.dateline {
        let mut values = vec![ProvenanceValue::of(format!("“{}”", dateline.printed))];
        values.extend(
            dateline.place.iter().map(|place| ProvenanceValue::of(format!("written from {place}"))),
        );
        rows.push(ProvenanceRow { term: "Dateline", values });
    }
    let mut values = vec![ProvenanceValue::day(language, "", &head.published.date)];
    values.extend(head.published.basis.iter().map(ProvenanceValue::of));
    rows.push(ProvenanceRow { term: "Date taken", values });
    let updated = head.updated.iter();
    rows.extend(row(
        "Changed by its publisher",
        updated.map(|on| ProvenanceValue::day(language, "", on)),
    ));
    rows
}

fn authorship(head: &Source) -> Vec<ProvenanceRow> {
    let authors = head.authors.as_ref().map(|authors| match authors {
        Known::Value(names) => names.0.join("; "),
        Known::None => "none printed".to_owned(),
        Known::Unknown => "not known".to_owned(),
    });
    let named = |tag: &MaybeKnown<Code>| match tag {
        Some(Known::Value(tag)) => Some(Known::Value(tongue::name(tag).into())),
        other => other.clone(),
    };
    let authors = row("Author", authors.map(ProvenanceValue::of));
    let language = row("Language", maybe(&named(&head.language)));
    let mut rows: Vec<ProvenanceRow> = authors.into_iter().chain(language).collect();
    if let Some(tag) = &head.translated_from {
        let words = match tag {
            Known::Value(tag) => format!("from {}", tongue::name(tag)),
            Known::None => "none".to_owned(),
            Known::Unknown => "whether it is one is not known".to_owned(),
        };
        rows.push(ProvenanceRow { term: "Translation", values: vec![ProvenanceValue::of(words)] });
    }
    if let Some(section) = &head.section {
        rows.push(ProvenanceRow { term: "Section", values: vec![ProvenanceValue::of(section)] });
    }
    rows
}

fn addresses(language: &Language, head: &Source) -> Vec<ProvenanceRow> {
    let address = match &head.url {
        Some(Known::Value(url)) => {
            Some(ProvenanceValue::link(url, web(Some(url)).map(Cow::into_owned)))
        }
        other => maybe(other),
    };
    let mut rows: Vec<ProvenanceRow> = row("Address", address).into_iter().collect();
    if !head.archived.is_empty() {
        let copies = head.archived.iter().flat_map(|copy| {
            let link = ProvenanceValue::link(&copy.url, web(Some(&copy.url)).map(Cow::into_owned));
            let day = copy.on.as_ref().map(|on| ProvenanceValue::day(language, "kept on ", on));
            std::iter::once(link).chain(day)
        });
        rows.push(ProvenanceRow { term: "Copies", values: copies.collect() });
    }
    if let Some(collected) = &head.collected {
        let on = collected.on.as_ref().map(|on| ProvenanceValue::day(language, "on: ", on));
        let by = maybe(&collected.by).map(|by| ProvenanceValue { before: "by: ", ..by });
        rows.extend(row("Received", maybe(&collected.how).into_iter().chain(on).chain(by)));
    }
    rows
}

fn original(edition: &Edition, source: SourceIx, path: &str) -> Vec<ProvenanceRow> {
    let entity = &edition.source(source).entity;
    let head = &entity.head;
    let Some(original) = &head.original else {
        return vec![ProvenanceRow {
            term: "Original file",
            values: vec![ProvenanceValue::of("not held")],
        }];
    };
    let encoded_as = match (original.format(), original.encoding.as_deref()) {
        (OriginalFormat::Other | OriginalFormat::Message, None) => String::new(),
        (_, encoding) => format!(", encoded as {}", encoding.unwrap_or("utf-8")),
    };
    let mut values = vec![ProvenanceValue::of(format!(
        "held, kept unaltered{encoded_as}; its digest is checked each time these pages are built"
    ))];
    // The digest of a file with words that are blotted out here would confirm a guess of them.
    if !original.sha256.is_empty() {
        values.push(ProvenanceValue {
            before: "SHA-256 ",
            is_code: true,
            ..ProvenanceValue::of(&original.sha256)
        });
    }
    if original.publish {
        let href = relative(path, &encoded(&published_original(&original.file)));
        let words = match is_shown_as_text(&original.file) {
            true => "the file as collected, byte for byte, under a name that browsers show as text",
            false => "the file as collected",
        };
        values.push(ProvenanceValue::link(words, Some(href)));
    }
    let mut rows = vec![ProvenanceRow { term: "Original file", values }];
    if let Some(text) = &original.text {
        let mut values = vec![ProvenanceValue::of(format!(
            "read from the original file by {} {}; the words here are compared with it",
            text.tool, text.version
        ))];
        if !text.sha256.is_empty() {
            values.push(ProvenanceValue {
                before: "SHA-256 ",
                is_code: true,
                ..ProvenanceValue::of(&text.sha256)
            });
        }
        rows.push(ProvenanceRow { term: "Its text", values });
    }
    let dropped = head.dropped.iter().map(|dropped| ProvenanceValue::of(dropped_words(dropped)));
    let values: Vec<ProvenanceValue> = dropped.collect();
    let values = if values.is_empty() { vec![ProvenanceValue::of("nothing")] } else { values };
    rows.push(ProvenanceRow { term: "Left out here", values });
    rows
}

/// A file's name as a part of an address.
fn encoded(name: &str) -> String {
    let mut encoded = String::with_capacity(name.len());
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

fn dropped_words(dropped: &Dropped) -> String {
    let lines = dropped.lines;
    if lines.first == lines.last {
        format!("line {}: {}", lines.first, dropped.why)
    } else {
        format!("lines {} to {}: {}", lines.first, lines.last, dropped.why)
    }
}

/// "2 lines left out here".
#[must_use]
pub fn dropped_lines(head: &Source) -> Option<String> {
    let lines: usize = head.dropped.iter().map(|dropped| dropped.lines.count()).sum();
    (lines > 0).then(|| count(lines, "line", "lines"))
}

fn pictures(edition: &Edition, source: SourceIx, path: &str) -> Vec<ProvenanceRow> {
    let node = edition.source(source);
    let head = &node.entity.head;
    let shows_text = extent(head) == Extent::Full;
    let pictures = head.media.iter().enumerate();
    pictures
        .map(|(place, media)| {
            let mut values = vec![ProvenanceValue::of("not reproduced")];
            if let Some(caption) = media.caption.as_ref().filter(|_| shows_text) {
                values.push(ProvenanceValue::of(format!("printed caption “{caption}”")));
            }
            values.extend(
                media.credit.iter().map(|credit| ProvenanceValue::of(format!("credit “{credit}”"))),
            );
            let shown = node.depicts.iter().filter(|(picture, _)| *picture == place);
            values.extend(shown.map(|(_, actor)| {
                let name = edition.actor(*actor).entity.head.name.clone();
                ProvenanceValue {
                    before: "shows ",
                    ..ProvenanceValue::link(name, actor_href(edition, *actor, path))
                }
            }));
            ProvenanceRow { term: "Picture", values }
        })
        .collect()
}

fn grade(language: &Language, head: &Source) -> Option<ProvenanceRow> {
    let grade = head.grade.as_ref()?;
    let words = match grade.reliability {
        Reliability::A => "A, completely reliable",
        Reliability::B => "B, usually reliable",
        Reliability::C => "C, fairly reliable",
        Reliability::D => "D, not usually reliable",
        Reliability::E => "E, unreliable",
        Reliability::F => "F, reliability cannot be judged",
    };
    let judge = grade.by.as_deref().unwrap_or("the editor");
    let mut values = vec![
        ProvenanceValue::of(format!("{words}, in the judgement of {judge} (Admiralty scale)")),
        ProvenanceValue::of(&grade.basis),
    ];
    values.extend(
        grade
            .on
            .as_ref()
            .map(|on| ProvenanceValue::day(language, "graded on ", &Known::Value(on.clone()))),
    );
    Some(ProvenanceRow { term: "Grade", values })
}

fn status(
    language: &Language,
    status: &Status,
    replaced_by: Option<ProvenanceValue>,
) -> Option<ProvenanceRow> {
    let mut values = match status.is {
        SourceFate::Current => return None,
        SourceFate::Corrected => vec![ProvenanceValue::of("corrected by its publisher")],
        SourceFate::Retracted => {
            vec![ProvenanceValue::of(
                "retracted by its publisher; its statements count for nothing",
            )]
        }
        SourceFate::Replaced => {
            vec![ProvenanceValue::of(
                "replaced by another source; its statements count for nothing",
            )]
        }
    };
    values.extend(status.on.as_ref().map(|on| ProvenanceValue::day(language, "since ", on)));
    values.extend(status.notice().map(|notice| ProvenanceValue::of(format!("“{notice}”"))));
    values.extend(status.url.as_deref().and_then(|url| {
        web(Some(url)).map(|href| ProvenanceValue::link(url, Some(href.into_owned())))
    }));
    values.extend(replaced_by.map(|other| ProvenanceValue { before: "replaced by ", ..other }));
    Some(ProvenanceRow { term: "Status", values })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Words;

    #[test]
    fn unknown_none_and_absent_are_three_things() {
        assert_eq!(maybe(&Some(Known::<Words>::Unknown)).unwrap().words, "not known");
        assert_eq!(maybe(&Some(Known::<Words>::None)).unwrap().words, "none");
        assert_eq!(maybe(&None::<Known<Words>>), None);
    }

    #[test]
    fn a_files_name_is_fit_for_an_address() {
        assert_eq!(encoded("a b/ü#.txt"), "a%20b/%C3%BC%23.txt");
    }
}
