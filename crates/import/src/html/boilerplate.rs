//! Tells what on a page is never article: by element, and by the names that pages give their parts.

mod said;

use std::collections::BTreeMap;
use std::sync::LazyLock;

pub(super) use said::{heads_section, is_list_of_sources, reason_by_words};

use super::page::{Marks, Page, is_unread};

/// Names of parts of a page, with what they say of the part.
const PARTS: [(&str, &[&str]); 13] = [
    (
        "share buttons",
        &["share", "sharing", "sharer", "sharedaddy", "addthis", "addtoany", "sociable", "social"],
    ),
    (
        "related links",
        &[
            "related",
            "relatedposts",
            "recommended",
            "recommendations",
            "recommendation",
            "recirc",
            "recirculation",
            "outbrain",
            "taboola",
            "zergnet",
            "revcontent",
            "trending",
            "mostread",
            "mostpopular",
            "popular",
            "readalso",
            "seealso",
            "promo",
            "onward",
            "teasers",
            "readmore",
            "morestories",
            "morenews",
        ],
    ),
    (
        "newsletter box",
        &["newsletter", "newsletters", "signup", "mailchimp", "optin", "subscribe", "subscription"],
    ),
    (
        "advertisement",
        &[
            "ad",
            "ads",
            "advert",
            "adverts",
            "advertisement",
            "advertising",
            "adsbygoogle",
            "adslot",
            "sponsored",
            "dfp",
        ],
    ),
    ("cookie banner", &["cookie", "cookies", "consent", "gdpr", "onetrust", "cmp", "didomi"]),
    (
        "comments",
        &["comments", "commentlist", "disqus", "livefyre", "respond", "comment", "commentarea"],
    ),
    (
        "navigation",
        &[
            "breadcrumb",
            "breadcrumbs",
            "nav",
            "navbar",
            "navigation",
            "menu",
            "submenu",
            "pagination",
            "pager",
            "toolbar",
            "toc",
            "sitenav",
            "search",
        ],
    ),
    ("subscription prompt", &["paywall", "regwall", "barrier", "piano"]),
    (
        "byline",
        &["byline", "bylines", "timestamp", "pubdate", "datetime", "readtime", "dateposted"],
    ),
    ("section above the headline", &["kicker", "eyebrow", "overline", "topline", "dachzeile"]),
    ("tags", &["tags", "taglist", "tagcloud", "tagged", "keywords"]),
    ("page footer", &["copyright", "colophon", "sitefooter", "disclaimer"]),
    (
        "edit and anchor marks",
        &[
            "editsection",
            "headerlink",
            "anchorjs",
            "permalink",
            "noprint",
            "screenreader",
            "visuallyhidden",
        ],
    ),
];

/// Names of two parts that say something together only.
const PAIRS: [(&str, &[&str]); 5] = [
    (
        "byline",
        &[
            "entry meta",
            "post meta",
            "article meta",
            "posted on",
            "author info",
            "author name",
            "article info",
            "reading time",
            "read time",
            "publish date",
            "article date",
            "post date",
        ],
    ),
    (
        "related links",
        &[
            "read more",
            "see also",
            "more from",
            "read also",
            "most read",
            "most popular",
            "also read",
            "more stories",
            "up next",
            "read next",
            "in this story",
        ],
    ),
    (
        "author box",
        &["author bio", "about author", "author box", "author card", "author description"],
    ),
    ("comments", &["fb comments", "reader comments"]),
    (
        "edit and anchor marks",
        &["sr only", "screen reader", "visually hidden", "skip link", "mw editsection", "mw jump"],
    ),
];

/// Names under which networks have their posts set into pages: each is a source of its own, by another author.
const EMBEDDED: [&str; 9] = [
    "twitter-tweet",
    "twitter-video",
    "instagram-media",
    "fb-post",
    "fb-video",
    "tiktok-embed",
    "bluesky-embed",
    "mastodon-embed",
    "reddit-embed-bq",
];

/// Why a part of a page is never article, if its element says so.
pub(super) fn reason(page: &Page, at: usize, marks: &Marks) -> Option<&'static str> {
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
    if EMBEDDED.iter().any(|own| marks.contains(own)) {
        return Some("embedded post");
    }
    if ["caption", "figcaption"].iter().any(|own| marks.contains(own))
        && name != "table"
        && name != "figure"
    {
        return Some("caption");
    }
    let part = marks.iter().filter_map(|own| PLACES.get(own)).min().map(|at| &PARTS[*at]);
    let pair = || {
        let is_begun = marks.iter().any(|own| STARTS.contains(&own));
        PAIRS.iter().filter(|_| is_begun).find(|(_, names)| {
            names.iter().any(|own| own.split(' ').all(|part| marks.contains(part)))
        })
    };
    part.or_else(pair).map(|(why, _)| *why)
}

/// For each name of a part, where it stands in the table.
static PLACES: LazyLock<BTreeMap<&str, usize>> = LazyLock::new(|| {
    let each = |(at, (_, names)): (usize, &(&str, &'static [&'static str]))| {
        names.iter().map(move |name| (*name, at)).collect::<Vec<_>>()
    };
    (0..).zip(&PARTS).flat_map(each).collect()
});

/// The first words of all pairs.
static STARTS: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let names = PAIRS.iter().flat_map(|(_, names)| names.iter());
    names.filter_map(|own| own.split(' ').next()).collect()
});

/// Whether names say that a part holds footnotes.
pub(super) fn is_notes(marks: &Marks) -> bool {
    ["footnotes", "footnote", "endnotes", "endnote", "fn", "notes", "doc-endnotes", "doc-footnote"]
        .iter()
        .any(|own| marks.contains(own))
}

/// Whether an element holds the notes of a text, by the plainest of their names.
pub(super) fn is_apparatus(page: &Page, at: usize) -> bool {
    let marks = page.marks(at);
    ["footnotes", "endnotes", "doc-endnotes", "footnote"].iter().any(|own| marks.contains(own))
}
