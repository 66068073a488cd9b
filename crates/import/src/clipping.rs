//! Reads clippings in Markdown, as Obsidian Web Clipper, MarkDownload and the like make them, and articles of sites that
//! are written in it: front matter says what they are, and markdown is read as markdown.

mod facts;
mod marks;
mod site;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use pulldown_cmark::{Options, Parser};
use serde_json::Value;

use marks::{EMBED, SHORT_CODE};

use crate::{
    DecodedFile, Draft, DraftBlock, ImportHints, Refusal, RefusalReason, RemarkSubject, html,
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
    facts::told(&mut draft, &known, hints);
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
            site::flattened(known, |key| facts::USED.contains(&key))
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
