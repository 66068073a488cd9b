//! The marks of what is withheld, from what the site says that it withholds: a stylesheet for the links of
//! one page, and a banner. No page is read for them, and they need no script.
//!
//! How a link is written follows from the page that it stands on and the place that it leads to, so that the
//! stylesheet of a page can name every link to something withheld that the page could have.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use quick_xml::escape::escape;

use super::address::escaped_path;
use super::showing::{ContentTag, SiteSource, Withheld};

/// How many withheld things a banner names; the rest it counts.
const NAMED: usize = 12;

/// The stylesheet that marks the links of the page at `key`; it is for no other page.
///
/// It grows with what is withheld, by 90 to 250 bytes for each thing, as ids are long. For 10,000 things a browser
/// takes some tenths of a second with a page of 500 links; for 1,000, nothing that could be measured.
pub(super) fn stylesheet(site: &dyn SiteSource, key: &str) -> String {
    let mut links: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for one in site.withheld().iter().filter(|one| !one.is_around(key)) {
        links.entry(&one.why).or_default().extend(selectors(&site.link(key, &one.path), &one.path));
    }
    let mut styles = String::new();
    for (why, links) in &links {
        let list = format!("a:is({})", links.join(","));
        // Writing to a string cannot fail.
        let _ = write!(
            styles,
            "{list}{{outline:1px dashed currentColor!important;outline-offset:2px!important;\
             &::after{{content:\" withheld: {}\"!important;\
             font:600 13px/1 \"Casefile Sans\",\"Segoe UI\",system-ui,sans-serif!important;\
             vertical-align:.1em!important;opacity:1!important;\
             white-space:normal!important;overflow-wrap:break-word!important}}}}\n\
             :root:has({list}) casefile-withheld.links{{display:block!important}}\n",
            quoted(why)
        );
    }
    styles
}

/// What is written in links to a place: relative to the page, as casefile writes all, and from the root, as a
/// dossier's own template may.
fn selectors(relative: &str, path: &str) -> [String; 2] {
    let (sign, relative) = match path.ends_with('/') {
        // Whatever is in the folder: its page, its further pages, places on them.
        true => ("^=", relative.strip_suffix("index.html").unwrap_or(relative)),
        false => ("=", relative),
    };
    [relative, &format!("/{path}")].map(|link| format!("[href{sign}\"{}\"]", quoted(link)))
}

/// A text inside the quotation marks of a string of a stylesheet.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '"' | '\\') || character.is_control() {
            let _ = write!(quoted, "\\{:x} ", u32::from(character));
        } else {
            quoted.push(character);
        }
    }
    quoted
}

/// What is added to the page at `key` where anything is withheld: its stylesheets, and the banner. That of a
/// page which shows nothing withheld itself is seen only if there is a link to something withheld, which
/// the stylesheet knows.
pub(super) fn marks(withheld: &[Withheld], key: &str) -> String {
    if withheld.is_empty() {
        return String::new();
    }
    let parts: BTreeSet<_> =
        on_page(withheld, key).map(|one| (one.id.as_str(), one.why.as_str())).collect();
    let (form, words) = match around(withheld, key) {
        Some(one) => {
            let why = escape(&*one.why);
            let words = format!("<strong>Withheld: {why}.</strong> Not in the public site.");
            ("whole", words)
        }
        None if parts.is_empty() => (
            "links",
            "<strong>This page shows withheld material.</strong> The links to it are marked."
                .to_owned(),
        ),
        None => {
            let words =
                format!("<strong>This page shows withheld material:</strong> {}.", named(&parts));
            ("parts", words)
        }
    };
    format!(
        "<link rel=\"stylesheet\" href=\"/_casefile/page.css\">\
         <link rel=\"stylesheet\" href=\"/_casefile/withheld.css?page={}\">\
         <casefile-withheld role=\"note\" lang=\"en\" dir=\"ltr\" class=\"{form}\"><p>{words}</p></casefile-withheld>",
        escape(escaped_path(key))
    )
}

/// What is withheld as a whole and has the output at `key` as a part: the nearest.
fn around<'w>(withheld: &'w [Withheld], key: &str) -> Option<&'w Withheld> {
    let folders = key.rmatch_indices('/').map(|(at, _)| &key[..=at]);
    std::iter::once(key).chain(folders).find_map(|place| {
        let found = withheld.binary_search_by(|one| one.path.as_str().cmp(place));
        found.ok().and_then(|at| withheld.get(at))
    })
}

/// What is withheld as a place on the page at `key`.
fn on_page<'w>(withheld: &'w [Withheld], key: &str) -> impl Iterator<Item = &'w Withheld> {
    let place = key.strip_suffix("index.html").map(|page| format!("{page}#"));
    let from = place
        .as_ref()
        .map_or(withheld.len(), |place| withheld.partition_point(|one| one.path < *place));
    let rest = withheld.iter().skip(from);
    rest.take_while(move |one| place.as_ref().is_some_and(|place| one.path.starts_with(place)))
}

/// The first of these by id and reason, and how many more there are.
fn named(parts: &BTreeSet<(&str, &str)>) -> String {
    let words = |(id, why): &(&str, &str)| format!("{} ({})", escape(*id), escape(*why));
    let mut named = parts.iter().take(NAMED).map(words).collect::<Vec<_>>().join(", ");
    if let Some(more) = parts.len().checked_sub(NAMED).filter(|more| *more > 0) {
        let _ = write!(named, " and {more} more");
    }
    named
}

/// Tells what is withheld from what was before.
pub(super) fn tag(withheld: &[Withheld]) -> ContentTag {
    let mut hasher = blake3::Hasher::new();
    for one in withheld {
        for text in [&one.id, &one.path, &one.why] {
            hasher.update(&text.len().to_le_bytes()).update(text.as_bytes());
        }
    }
    *hasher.finalize().as_bytes()
}

impl Withheld {
    /// Whether the output at `key` is part of it.
    fn is_around(&self, key: &str) -> bool {
        key == self.path || (self.path.ends_with('/') && key.starts_with(&self.path))
    }
}

#[cfg(test)]
#[path = "withheld_tests.rs"]
mod tests;
