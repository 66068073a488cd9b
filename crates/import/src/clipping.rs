//! Reads clippings in Markdown, as Obsidian Web Clipper, MarkDownload and the like make them, and articles of sites that
//! are written in it: front matter says what they are, and markdown is read as markdown.

mod marks;
mod site;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use pulldown_cmark::{Options, Parser};
use serde_json::Value;

use marks::{EMBED, SHORT_CODE};

use crate::{
    DecodedFile, Draft, DraftBlock, ImportHints, Refusal, RefusalReason, RemarkSubject, html, lists,
};

/// Whether bytes begin with front matter.
pub(crate) fn sniff(bytes: &[u8]) -> bool {
    let bare = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    [&b"---\n"[..], b"---\r\n", b"+++\n", b"+++\r\n"].iter().any(|own| bare.starts_with(own))
}

/// Reads a clipping.
///
/// # Errors
/// If there is no text in it beside its front matter.
pub(crate) fn read(decoded: &DecodedFile, hints: &ImportHints) -> Result<Draft, Refusal> {
    let mut draft = Draft::default();
    let (front, body) = parted(&decoded.text);
    let known = front.map(|(kind, text)| front_matter(&mut draft, kind, text)).unwrap_or_default();
    facts(&mut draft, &known, hints);
    site::told(&mut draft, &known, hints);
    if draft.published.date.is_none() {
        draft.remark(
            RemarkSubject::Unknown,
            "when it was published: the front matter does not say; `--published` does",
        );
    }
    let plain = marks::without_marks(body);
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS;
    let mut page = String::from("<html><body>");
    pulldown_cmark::html::push_html(&mut page, Parser::new_ext(&plain.text, options));
    page.push_str("</body></html>");
    let page = without_labels(&page);
    let base = hints.url.as_deref().or(draft.url.as_deref());
    draft.body = html::blocks_of(&page, base);
    headline(&mut draft, hints);
    if draft.body.is_empty() {
        return Err(Refusal::new(RefusalReason::NoArticle, "there is no text in the clipping"));
    }
    for own in plain.left_out {
        match own.why {
            SHORT_CODE => draft.open.insert("with short codes"),
            EMBED => draft.open.insert("with files set in"),
            _ => false,
        };
        draft.remark(RemarkSubject::Dropped, own.to_string());
        draft.left_out.push(own);
    }
    if plain.links > 0 {
        draft.open.insert("with links by name");
        let words = format!("links by name: {}, of which the words are kept", plain.links);
        draft.remark(RemarkSubject::Dropped, words);
    }
    let pictures = page.matches("<img ").count();
    if pictures > 0 {
        draft.remark(
            RemarkSubject::Dropped,
            format!("pictures: {pictures}, with what describes them"),
        );
    }
    let paragraphs: Vec<String> = draft.body.iter().map(|own| own.words().to_owned()).collect();
    draft.point_to_corrections(&paragraphs);
    draft.remark(
        RemarkSubject::Recognised,
        match draft.body.len() {
            1 => "a text in markdown: 1 block".to_owned(),
            count => format!("a text in markdown: {count} blocks"),
        },
    );
    Ok(draft)
}

/// A page without the numbers that mark its footnotes: the writer of the body sets them itself.
fn without_labels(page: &str) -> String {
    const OPEN: &str = "<sup class=\"footnote-definition-label\">";
    let mut parts = page.split(OPEN);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(part.split_once("</sup>").map_or(part, |(_, rest)| rest));
    }
    out
}

/// How front matter is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum FrontMatter {
    Yaml,
    Toml,
}

/// Front matter and what stands below it.
fn parted(text: &str) -> (Option<(FrontMatter, &str)>, &str) {
    for (mark, kind) in [("---", FrontMatter::Yaml), ("+++", FrontMatter::Toml)] {
        let Some(rest) = text.strip_prefix(mark).and_then(|rest| rest.strip_prefix('\n')) else {
            continue;
        };
        let mut at = 0;
        for line in rest.split_inclusive('\n') {
            if line.trim_end() == mark {
                return (Some((kind, &rest[..at])), &rest[at + line.len()..]);
            }
            at += line.len();
        }
    }
    (None, text)
}

/// The keys of front matter in small letters, with their values.
fn front_matter(draft: &mut Draft, kind: FrontMatter, text: &str) -> BTreeMap<String, Value> {
    let read: Result<Value, String> = match kind {
        FrontMatter::Yaml => serde_yaml::from_str(text).map_err(|error| error.to_string()),
        FrontMatter::Toml => toml::from_str(text).map_err(|error| error.to_string()),
    };
    let name = match kind {
        FrontMatter::Yaml => "YAML",
        FrontMatter::Toml => "TOML",
    };
    match read {
        Ok(Value::Object(map)) => {
            draft.remark(RemarkSubject::Recognised, format!("front matter in {name}"));
            let known = map.into_iter().map(|(key, value)| (key.to_lowercase(), value)).collect();
            site::flattened(known, |key| USED.contains(&key))
        }
        Ok(_) => BTreeMap::new(),
        Err(error) => {
            let error = error.lines().next().unwrap_or("").replace('`', "'");
            draft.remark(
                RemarkSubject::Doubt,
                format!("the front matter is no {name} that can be read, and nothing is taken from it: {error}"),
            );
            BTreeMap::new()
        }
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

/// What front matter says of the text.
fn facts(draft: &mut Draft, known: &BTreeMap<String, Value>, hints: &ImportHints) {
    draft.title = said(known, &["title", "headline"]);
    draft.url = said(known, &["source", "url", "link", "canonical", "canonical_url", "permalink"])
        .map(|own| unlinked(&own))
        .filter(|own| casefile_words::web::address(own).is_ok());
    if let Some((original, copy)) = draft.url.as_deref().and_then(crate::archive::original) {
        draft.url = Some(original);
        draft.archived = Some(copy);
    }
    draft.publisher =
        said(known, &["publisher", "site", "publication", "website"]).map(|own| unlinked(&own));
    draft.section = said(known, &["section"]);
    draft.language = said(known, &["language", "lang", "locale"])
        .map(|own| own.replace('_', "-"))
        .filter(|own| casefile_words::web::language(own).is_ok());
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
    let published = [
        "published",
        "date_published",
        "date published",
        "datepublished",
        "pubdate",
        "publishdate",
        "date",
    ];
    let day = said(known, &published).and_then(|own| html::day_of(&own));
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
    if draft.url.is_none() && hints.url.is_none() {
        let words = match site::part_of_address(known) {
            Some(part) => format!(
                "its address: the front matter gives `{}`, which is not all of it; `--url` gives that",
                part.replace('`', "'")
            ),
            None => "its address: the front matter gives none; `--url` does".to_owned(),
        };
        draft.remark(RemarkSubject::Unknown, words);
    }
    for (key, value) in known.iter().filter(|(key, _)| !USED.contains(&key.as_str())) {
        let words: String = value.to_string().chars().take(60).collect();
        draft.remark(
            RemarkSubject::Dropped,
            format!("`{key}` of the front matter: `{}`", words.replace('`', "'")),
        );
    }
}

/// Keys of front matter that are read.
const USED: [&str; 37] = [
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

/// Words without the marks of a link of a vault: `[[Ann Mayor]]`, `[[people/ann|Ann Mayor]]`.
fn unlinked(text: &str) -> String {
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

/// The headline: of the front matter, else the first heading, else the name of the file.
fn headline(draft: &mut Draft, hints: &ImportHints) {
    let first = draft.body.first().and_then(|own| match own {
        DraftBlock::Heading(_, words) => Some(words.clone()),
        DraftBlock::Text(_) | DraftBlock::Markdown(_) => None,
    });
    match (&draft.title, first) {
        (Some(title), Some(first)) if *title == first => drop(draft.body.remove(0)),
        (None, Some(first)) => {
            draft.title = Some(first);
            draft.body.remove(0);
        }
        (None, None) => {
            let stem =
                hints.stem.as_deref().map(|own| site::day_of_name(site::language_of_name(own).1).1);
            draft.title = stem.map(str::to_owned);
            if draft.title.is_some() {
                draft.remark(
                    RemarkSubject::Doubt,
                    "the headline is the name of the file: the clipping has no other",
                );
            }
        }
        (Some(_), _) => {}
    }
    if draft.title.is_none() {
        draft.remark(RemarkSubject::Unknown, "the headline: the clipping has none");
        draft.title = Some(crate::NO_HEADLINE.to_owned());
    }
}
