//! Tells what on a page is never article: by element, and by the names that pages give their parts.

mod said;

use std::collections::BTreeMap;
use std::sync::LazyLock;

pub(super) use said::{heads_section, is_list_of_sources, is_source_credit, reason_by_words};

use casefile_words::elements::is_unread;

use super::page::{ElementWords, HtmlPage};
use crate::lists;

/// Why a part of a page is never article, if its element says so.
pub(super) fn reason(page: &HtmlPage, at: usize, marks: &ElementWords) -> Option<&'static str> {
    let name = page.name(at);
    if is_unread(name) {
        return Some(
            if matches!(name, "iframe" | "object" | "embed" | "audio" | "video" | "canvas") {
                "embedded player"
            } else {
                "script, style or drawing"
            },
        );
    }
    if page.is_hidden(at) {
        return Some("hidden part");
    }
    match name {
        "nav" | "menu" => return Some("navigation"),
        "form" | "button" | "input" | "label" | "fieldset" | "dialog" => {
            return Some("form or button");
        }
        "figcaption" => return Some("caption"),
        "footer" if !is_notes(marks) => return Some("page footer"),
        "aside" if !is_notes(marks) => return Some("sidebar"),
        "body" | "html" | "main" => return None,
        "a" if is_card(page, at) => return Some("related links"),
        // A lede may be called a teaser; an element of its own that is made for one shows another text.
        name if name.contains('-') && marks.contains("teaser") => return Some("related links"),
        _ => {}
    }
    if matches!(name, "div" | "section") && is_form_box(page, at) {
        return Some("form or button");
    }
    match page.attribute(at, "role") {
        Some("navigation" | "menu" | "menubar" | "search") => return Some("navigation"),
        Some("contentinfo") => return Some("page footer"),
        Some("complementary") => return Some("sidebar"),
        Some("dialog" | "alertdialog" | "alert") => return Some("cookie banner"),
        Some("button" | "form" | "toolbar") => return Some("form or button"),
        _ => {}
    }
    if is_notes(marks) || marks.is_empty() {
        return None;
    }
    if ["caption", "figcaption"].iter().any(|own| marks.contains(own))
        && name != "table"
        && name != "figure"
    {
        return Some("caption");
    }
    let part = marks.iter().filter_map(|own| PLACES.get(own)).min().map(|(_, why)| *why);
    let pair = || {
        let is_begun = marks.iter().any(|own| STARTS.contains(&own));
        let mut pairs = lists::PAIRS.headed().filter(|_| is_begun);
        let pair = pairs.find(|(_, own)| own.split(' ').all(|part| marks.contains(part)));
        pair.map(|(why, _)| why)
    };
    part.or_else(pair)
}

/// Nodes of a box around a form, at most.
const BOX: usize = 40;
/// Words of it, at most.
const BOX_WORDS: usize = 60;

/// Whether an element is a box around a form that asks for something: a newsletter's, whatever it is called.
fn is_form_box(page: &HtmlPage, at: usize) -> bool {
    let end = page.nodes[at].end;
    let asks =
        |own: usize| page.name(own) == "input" && page.attribute(own, "type") != Some("hidden");
    end - at <= BOX
        && page.children(at).any(|own| page.name(own) == "form")
        && (at..end).any(asks)
        && page.words(at).split_whitespace().count() <= BOX_WORDS
}

/// Nodes of a link that shows another article, at most.
const CARD: usize = 60;
/// Words of it, at most.
const CARD_WORDS: usize = 60;

/// Whether a link is as a whole a heading and words below it: it shows another article.
fn is_card(page: &HtmlPage, at: usize) -> bool {
    let leads_away = page.attribute(at, "href").is_some_and(|own| !own.starts_with('#'));
    let end = page.nodes[at].end;
    let heading = |own: &usize| matches!(page.name(*own), "h2" | "h3" | "h4" | "h5" | "h6");
    if !leads_away || end - at > CARD {
        return false;
    }
    let Some(heading) = (at..end).find(heading) else { return false };
    let count = |own: usize| page.words(own).split_whitespace().count();
    let (all, head) = (count(at), count(heading));
    all <= CARD_WORDS && head > 0 && all >= head + 3
}

/// Names of an element, one of its classes or its id, that holds the text of an article and nothing else.
const TEXTS: [&str; 14] = [
    "entry-content",
    "entrytext",
    "entry",
    "post-content",
    "post-body",
    "article-body",
    "article__body",
    "article-content",
    "article__content",
    "article-text",
    "articlebody",
    "story-body",
    "storytext",
    "field--name-body",
];

/// Whether an element calls itself the text of an article.
pub(super) fn is_text(page: &HtmlPage, at: usize) -> bool {
    let is_said = |key: &str| {
        page.attribute(at, key).is_some_and(|own| own.eq_ignore_ascii_case("articleBody"))
    };
    let names = ["class", "id"].into_iter().filter_map(|key| page.attribute(at, key));
    let mut names = names.flat_map(str::split_whitespace).take(20);
    is_said("itemprop") || names.any(|own| TEXTS.contains(&own.to_lowercase().as_str()))
}

/// What each name says of a part, with the place of that in the list: the first says more than others.
static PLACES: LazyLock<BTreeMap<&str, (usize, &str)>> = LazyLock::new(|| {
    let mut reasons: Vec<&str> = lists::PARTS.headed().map(|(why, _)| why).collect();
    reasons.dedup();
    let place = |why: &str| reasons.iter().position(|own| *own == why).unwrap_or(reasons.len());
    lists::PARTS.headed().map(|(why, name)| (name, (place(why), why))).collect()
});

/// The first words of all pairs.
static STARTS: LazyLock<Vec<&str>> =
    LazyLock::new(|| lists::PAIRS.iter().filter_map(|own| own.split(' ').next()).collect());

/// Whether names say that a part holds footnotes.
pub(super) fn is_notes(marks: &ElementWords) -> bool {
    ["footnotes", "footnote", "endnotes", "endnote", "fn", "notes", "doc-endnotes", "doc-footnote"]
        .iter()
        .any(|own| marks.contains(own))
}

/// Whether an element holds the notes of a text, by the plainest of their names.
pub(super) fn is_apparatus(page: &HtmlPage, at: usize) -> bool {
    let marks = page.marks(at);
    ["footnotes", "endnotes", "doc-endnotes", "footnote"].iter().any(|own| marks.contains(own))
}
