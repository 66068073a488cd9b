//! Tells what on a page is never article: by element, and by the names that pages give their parts.

mod said;

use std::collections::BTreeMap;
use std::sync::LazyLock;

pub(super) use said::{heads_section, is_list_of_sources, reason_by_words};

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
        _ => {}
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
