//! Decides on the headline: the most trusted statement of it that the page prints, without the name of the site.

use super::{Excluded, distinct};
use crate::import::html::metadata::Metadata;
use crate::import::html::page::Page;
use crate::import::html::segments::Segment;
use crate::import::html::shingles::words;
use crate::import::{About, Draft};

/// The name of the statement that most often holds the site's name too.
const TITLE: &str = "`<title>`";

/// What pages put between a headline and the name of the site.
const MARKS: [&str; 14] =
    [" | ", " - ", " – ", " — ", " :: ", " « ", " » ", " · ", " • ", " // ", ": ", "_", "｜", "-"];

/// The headline; texts that print it are told in `excluded`.
pub(in crate::import::html) fn title(
    draft: &mut Draft,
    page: &Page,
    segments: &[Segment],
    metadata: &Metadata,
    excluded: &mut Excluded,
) {
    let chosen = printed(page, segments, metadata)
        .or_else(|| heading(page, segments, metadata))
        .or_else(|| stated(metadata));
    let Some((title, by)) = chosen else {
        draft.remark(About::Unknown, "the headline: the page names and prints none");
        return;
    };
    let own = words(&title);
    for (number, segment) in segments.iter().enumerate() {
        if segment.words == own && own.len() > 1 {
            excluded.insert(number, "headline");
        }
    }
    let others = metadata.title.iter().filter(|said| {
        let other = words(&said.value);
        // Pages add the name of the site, before it or after.
        own.is_empty() || !(other.starts_with(&own) || other.ends_with(&own))
    });
    for (value, by) in distinct(others.cloned()) {
        draft.remark(About::Doubt, format!("{by} gives another headline: `{value}`"));
    }
    draft.remark(About::Recognised, format!("headline, by {by}"));
    draft.title = Some(title);
}

/// Whether a text stands in a heading of one of these levels.
fn is_in(page: &Page, segment: &Segment, levels: &[&str]) -> bool {
    levels.contains(&page.name(segment.block))
        || page.ancestors(segment.nodes.start).take(3).any(|at| levels.contains(&page.name(at)))
}

/// A statement, or the longest part of one, that the page prints.
fn printed(
    page: &Page,
    segments: &[Segment],
    metadata: &Metadata,
) -> Option<(String, &'static str)> {
    metadata.title.iter().find_map(|said| {
        let same = |wanted: &[u64], is_part: bool| {
            let mut all = segments.iter().filter(|own| own.words == wanted && !wanted.is_empty());
            let main = all.clone().find(|own| {
                is_in(page, own, &["h1"]) && own.linked < 1.0 && (wanted.len() > 1 || !is_part)
            });
            // A `<title>` may be the site's own name, which the page prints too.
            let is_long = wanted.len() >= 3;
            let lower = || all.clone().find(|own| is_long && is_in(page, own, &["h1", "h2", "h3"]));
            let found = if said.by != TITLE {
                main.or_else(|| all.clone().find(|own| own.linked < 1.0)).or_else(lower)
            } else if is_part {
                main.or_else(lower).or_else(|| all.find(|own| is_long && own.linked < 1.0))
            } else {
                main.or_else(lower)
            };
            found.map(|own| (own.text.clone(), said.by))
        };
        let mut parts: Vec<Vec<u64>> = parts(&said.value)
            .filter(|(part, _)| !is_site(part, metadata))
            .map(|(part, _)| words(part))
            .collect();
        parts.sort_by_key(|part| std::cmp::Reverse(part.len()));
        let part = || parts.iter().find_map(|part| same(part, true));
        same(&words(&said.value), false).or_else(part)
    })
}

/// The page's only main heading, if what the page says of itself does not speak of something else.
fn heading(
    page: &Page,
    segments: &[Segment],
    metadata: &Metadata,
) -> Option<(String, &'static str)> {
    let mut headings =
        segments.iter().filter(|own| own.words.len() > 2 && is_in(page, own, &["h1"]));
    let only = headings.next().filter(|_| headings.next().is_none())?;
    let titles = metadata.title.iter().filter(|said| !is_site(&said.value, metadata));
    let stated: Vec<Vec<u64>> = titles.map(|said| words(&said.value)).collect();
    let is_shared = |word: &&u64| stated.iter().any(|other| other.contains(word));
    // A short heading of other words is that of a section.
    let is_meant = stated.is_empty()
        || only.words.len() >= 6
        || only.words.iter().filter(is_shared).count() * 3 >= only.words.len();
    is_meant.then(|| (only.text.clone(), "`<h1>`"))
}

/// The most trusted statement, without the name of the site where that is known.
fn stated(metadata: &Metadata) -> Option<(String, &'static str)> {
    let said = metadata.title.iter().find(|said| !is_site(&said.value, metadata))?;
    let bare = parts(&said.value).find(|(_, rest)| is_site(rest, metadata)).map(|(part, _)| part);
    Some((bare.unwrap_or(&said.value).to_owned(), said.by))
}

/// A statement cut in two at each mark: the part, and the rest of it.
fn parts(title: &str) -> impl Iterator<Item = (&str, &str)> {
    let cuts = MARKS.iter().flat_map(move |mark| [title.rsplit_once(mark), title.split_once(mark)]);
    cuts.flatten().flat_map(|(head, tail)| [(head.trim(), tail.trim()), (tail.trim(), head.trim())])
}

/// Whether words are the name of the site: so it says, or its address holds each of them.
fn is_site(text: &str, metadata: &Metadata) -> bool {
    let own = words(text);
    let is_named = metadata.publisher.iter().any(|said| words(&said.value) == own);
    let hosts = metadata.url.iter().filter_map(|said| {
        let rest = said.value.split_once("://")?.1;
        Some(rest.split('/').next().unwrap_or("").to_lowercase())
    });
    let small = text.to_lowercase();
    let mut letters = small.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let hosts: Vec<String> = hosts.collect();
    own.is_empty()
        || is_named
        || (own.len() <= 5
            && letters.all(|word| {
                ["the", "com", "org", "net"].contains(&word)
                    || (word.len() > 2 && hosts.iter().any(|host| host.contains(word)))
            }))
}
