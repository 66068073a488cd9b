//! What the front matter of a clipping says of its text: taken over into a draft, with a remark on what it does not say
//! and on what is not taken over.

use std::collections::BTreeMap;

use serde_json::Value;

use super::site;
use crate::{Draft, ImportHints, RemarkSubject, archive, html, lists};

/// Keys by which the day of publication is given.
const PUBLISHED: [&str; 7] = [
    "published",
    "date_published",
    "date published",
    "datepublished",
    "pubdate",
    "publishdate",
    "date",
];

/// Every key of front matter that is read.
pub(super) const USED: [&str; 37] = [
    "draft",
    "path",
    "permalink",
    "publishdate",
    "slug",
    "title",
    "headline",
    "source",
    "url",
    "link",
    "canonical",
    "canonical_url",
    "publisher",
    "site",
    "publication",
    "website",
    "section",
    "language",
    "lang",
    "locale",
    "author",
    "authors",
    "byline",
    "creator",
    "published",
    "date_published",
    "date published",
    "datepublished",
    "pubdate",
    "date",
    "updated",
    "modified",
    "lastmod",
    "created",
    "clipped",
    "saved",
    "date saved",
];

/// Takes over what front matter says of the text.
pub(super) fn told(draft: &mut Draft, known: &BTreeMap<String, Value>, hints: &ImportHints) {
    draft.title = said(known, &["title", "headline"]);
    address(draft, known);
    draft.publisher =
        said(known, &["publisher", "site", "publication", "website"]).map(|own| unlinked(&own));
    draft.section = said(known, &["section"]);
    draft.language = said(known, &["language", "lang", "locale"])
        .map(|own| own.replace('_', "-"))
        .filter(|own| casefile_words::web::language(own).is_ok());
    authors(draft, known);
    days(draft, known, hints);
    if draft.url.is_none() && hints.url.is_none() {
        no_address(draft, known);
    }
    for (key, value) in known.iter().filter(|(key, _)| !USED.contains(&key.as_str())) {
        let words: String = value.to_string().chars().take(60).collect();
        draft.remark(
            RemarkSubject::Dropped,
            format!("`{key}` of the front matter: `{}`", words.replace('`', "'")),
        );
    }
}

/// The first of some keys that says something.
fn said(known: &BTreeMap<String, Value>, keys: &[&str]) -> Option<String> {
    let words = |value: &Value| match value {
        Value::String(text) => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        // A day of TOML is a table of its own.
        Value::Object(map) => map.values().find_map(Value::as_str).map(str::to_owned),
        Value::Array(list) => list.first().and_then(Value::as_str).map(str::to_owned),
        Value::Bool(_) | Value::Null => None,
    };
    let found = keys.iter().find_map(|key| known.get(*key).and_then(words));
    found.filter(|own| !own.is_empty())
}

/// Where the text stands on the web, and the copy in an archive, where it is one's address that is given.
fn address(draft: &mut Draft, known: &BTreeMap<String, Value>) {
    draft.url = said(known, &["source", "url", "link", "canonical", "canonical_url", "permalink"])
        .map(|own| unlinked(&own))
        .filter(|own| casefile_words::web::address(own).is_ok());
    if let Some((original, copy)) = draft.url.as_deref().and_then(archive::original) {
        draft.url = Some(original);
        draft.archived = Some(copy);
    }
}

/// Says that nobody gives an address, or a part of one only.
fn no_address(draft: &mut Draft, known: &BTreeMap<String, Value>) {
    let words = match site::part_of_address(known) {
        Some(part) => format!(
            "its address: the front matter gives `{}`, which is not all of it; `--url` gives that",
            part.replace('`', "'")
        ),
        None => "its address: the front matter gives none; `--url` does".to_owned(),
    };
    draft.remark(RemarkSubject::Unknown, words);
}

/// Who wrote the text.
fn authors(draft: &mut Draft, known: &BTreeMap<String, Value>) {
    let authors = ["author", "authors", "byline", "creator"].iter().find_map(|key| known.get(*key));
    let names: Vec<String> = match authors {
        Some(Value::String(text)) => html::names_of(&unlinked(text)),
        Some(Value::Object(map)) => {
            map.get("name").and_then(Value::as_str).map(unlinked).into_iter().collect()
        }
        Some(Value::Array(list)) => list
            .iter()
            .filter_map(|own| own.as_str().or_else(|| own.get("name")?.as_str()))
            .map(unlinked)
            .filter(|own| !own.is_empty())
            .collect(),
        _ => Vec::new(),
    };
    let is_none = |own: &String| lists::PLACEHOLDERS.contains(&own.to_lowercase());
    let names: Vec<String> = names.into_iter().filter(|own| !is_none(own)).collect();
    if names.is_empty() {
        draft.remark(RemarkSubject::Unknown, "who wrote it: the front matter names no author");
    } else {
        draft.authors = Some(names);
    }
}

/// When the text was published, changed and clipped.
fn days(draft: &mut Draft, known: &BTreeMap<String, Value>, hints: &ImportHints) {
    let day = said(known, &PUBLISHED).and_then(|own| html::day_of(&own));
    match (&hints.published, day) {
        (Some(hint), _) => {
            draft.published.date = Some(hint.edtf.clone());
            draft.published.basis = Some("The editor gives this date.".to_owned());
        }
        (None, Some(day)) => {
            draft.published.date = Some(day);
            let basis = if site::is_content(known) {
                "The text’s front matter gives this day."
            } else {
                "Whoever clipped the text notes this day."
            };
            draft.published.basis = Some(basis.to_owned());
        }
        (None, None) => {}
    }
    draft.updated =
        said(known, &["updated", "modified", "lastmod"]).and_then(|own| html::day_of(&own));
    if let Some(clipped) = said(known, &["created", "clipped", "saved", "date saved"]) {
        draft.remark(
            RemarkSubject::Recognised,
            format!("clipped `{clipped}`; `collected: {{on: …}}` says it"),
        );
    }
}

/// Words without the marks of a link of a vault: `[[Ann Mayor]]`, `[[people/ann|Ann Mayor]]`.
pub(super) fn unlinked(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[[") {
        out.push_str(before);
        let Some((link, after)) = after.split_once("]]") else {
            out.push_str("[[");
            rest = after;
            continue;
        };
        let words = link.rsplit_once('|').map_or_else(|| named(link), |(_, words)| words);
        out.push_str(words.trim_end_matches('\\').trim());
        rest = after;
    }
    out.push_str(rest);
    out
}

/// What a link without words of its own shows: the name of the note, or of its heading where it is in the same note.
fn named(link: &str) -> &str {
    let mut parts =
        link.split('#').map(|own| own.trim_start_matches('^')).filter(|own| !own.is_empty());
    parts.next().unwrap_or("")
}
