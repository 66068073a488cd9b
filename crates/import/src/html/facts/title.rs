//! Decides on the headline: the most trusted statement of it that the page prints, without the name of the site.

use crate::RemarkSubject;
use crate::html::metadata::{Metadata, distinct};
use crate::html::page::HtmlPage;
use crate::html::reading::PageReading;
use crate::html::segments::Segment;
use crate::html::shingles::words;

/// The name of the statement that most often holds the site's name too.
const TITLE: &str = "`<title>`";

/// What pages put between a headline and the name of the site.
const MARKS: [&str; 14] =
    [" | ", " - ", " – ", " — ", " :: ", " « ", " » ", " · ", " • ", " // ", ": ", "_", "｜", "-"];

/// The headline; texts that print it are told in `excluded`.
pub(in crate::html) fn title(reading: &mut PageReading<'_>) {
    let PageReading { page, segments, metadata, .. } = *reading;
    let PageReading { draft, excluded, .. } = reading;
    let chosen = as_heading(page, segments, metadata)
        .or_else(|| printed(page, segments, metadata))
        .or_else(|| heading(page, segments, metadata))
        .or_else(|| stated(metadata));
    let Some((title, by)) = chosen else {
        draft.remark(RemarkSubject::Unknown, "the headline: the page names and prints none");
        return;
    };
    // A bar or a dash at the end parts the headline from a name that is not there.
    let is_end = |c: char| c.is_whitespace() || "|–—-·•".contains(c);
    let bare = title.trim_end_matches(is_end);
    let title = if bare.is_empty() { title } else { bare.to_owned() };
    let own = words(&title);
    for (number, segment) in segments.iter().enumerate() {
        let is_end = || own.len() >= 4 && segment.words.ends_with(&own);
        if own.len() > 1
            && (segment.words == own
                || (is_end() && matches!(page.name(segment.block), "h1" | "h2")))
        {
            excluded.insert(number, "headline");
        }
    }
    let others = metadata.title.iter().filter(|said| {
        let other = words(&said.value);
        // Pages add the name of the site, before it or after.
        own.is_empty() || !(other.starts_with(&own) || other.ends_with(&own))
    });
    for (value, by) in distinct(others.cloned()) {
        draft.remark(RemarkSubject::Doubt, format!("{by} gives another headline: `{value}`"));
    }
    draft.remark(RemarkSubject::Recognised, format!("headline, by {by}"));
    draft.title = Some(title);
}

/// Whether a text stands in a heading of one of these levels, and is not the last of a path of sections.
fn is_in(page: &HtmlPage, segment: &Segment, levels: &[&str]) -> bool {
    let is_path = |own: usize| {
        let marks = page.marks(own);
        page.name(own) == "nav"
            || ["breadcrumb", "breadcrumbs", "crumb", "crumbs"]
                .iter()
                .any(|own| marks.contains(own))
            || page.attribute(own, "itemtype").is_some_and(|own| own.ends_with("BreadcrumbList"))
    };
    if page.ancestors(segment.block).take(5).any(is_path) {
        return false;
    }
    levels.contains(&page.name(segment.block))
        || page.ancestors(segment.nodes.start).take(3).any(|at| levels.contains(&page.name(at)))
}

/// A statement that the page prints as its main heading, if not all of it is a link or the name of a section.
fn as_heading(
    page: &HtmlPage,
    segments: &[Segment],
    metadata: &Metadata,
) -> Option<(String, &'static str)> {
    metadata.title.iter().find_map(|said| {
        let wanted = words(&said.value);
        let is_section = metadata.section.iter().any(|own| words(&own.value) == wanted);
        let is_main = |own: &&Segment| own.linked < 1.0 && is_in(page, own, &["h1"]);
        let whole = segments.iter().filter(is_main).find(|own| own.words == wanted);
        // A kicker may stand in the heading too, in an element of its own.
        let is_end = |own: &&Segment| {
            wanted.len() >= 4
                && own.words.ends_with(&wanted)
                && ends_with_element(page, own, &wanted)
        };
        let is_lower = |own: &&Segment| own.linked < 1.0 && is_in(page, own, &["h1", "h2"]);
        let end = || segments.iter().filter(is_lower).find(is_end);
        let found = whole
            .map(|own| own.text.clone())
            .or_else(|| end().filter(|_| said.by != TITLE).map(|_| said.value.clone()))?;
        (!wanted.is_empty() && !is_section && !is_site(&said.value, metadata))
            .then_some((found, said.by))
    })
}

/// A statement, or the longest part of one, that the page prints.
fn printed(
    page: &HtmlPage,
    segments: &[Segment],
    metadata: &Metadata,
) -> Option<(String, &'static str)> {
    metadata.title.iter().find_map(|said| {
        let same = |wanted: &[u64], is_part: bool| {
            let all = segments.iter().filter(|own| own.words == wanted && !wanted.is_empty());
            let main = all.clone().find(|own| {
                is_in(page, own, &["h1"]) && own.linked < 1.0 && (wanted.len() > 1 || !is_part)
            });
            // A post's heading may lead to the post itself.
            let linked = || all.clone().find(|own| wanted.len() > 1 && is_in(page, own, &["h1"]));
            // A `<title>` may be the site's own name, which the page prints too.
            let is_long = wanted.len() >= 3;
            let lower = || all.clone().find(|own| is_long && is_in(page, own, &["h1", "h2", "h3"]));
            let found = if said.by != TITLE {
                main.or_else(|| all.clone().find(|own| own.linked < 1.0)).or_else(lower)
            } else if is_part {
                main.or_else(lower)
                    .or_else(linked)
                    .or_else(|| all.clone().find(|own| is_long && own.linked < 1.0))
            } else {
                main.or_else(lower)
            };
            found.map(|own| (own.text.clone(), said.by))
        };
        let mut parts: Vec<(bool, Vec<u64>)> = runs(&said.value)
            .into_iter()
            .filter(|(_, part)| !is_site(part, metadata))
            .map(|(is_cut, part)| (is_cut, words(part)))
            .filter(|(_, part)| !metadata.section.iter().any(|own| words(&own.value) == *part))
            .collect();
        parts.sort_by_key(|(is_cut, part)| (*is_cut, std::cmp::Reverse(part.len())));
        let part = || parts.iter().find_map(|(_, part)| same(part, true));
        same(&words(&said.value), false).or_else(part)
    })
}

/// The page's only main heading, if what the page says of itself does not speak of something else.
fn heading(
    page: &HtmlPage,
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

/// So many marks of a statement are looked at.
const MOST: usize = 12;

/// What stands between any two marks of a statement, and whether one of these cuts a word: `CDU-Fraktion`.
fn runs(title: &str) -> Vec<(bool, &str)> {
    let mut cuts: Vec<(usize, usize)> = MARKS
        .iter()
        .flat_map(|mark| title.match_indices(mark).map(|(at, own)| (at, at + own.len())))
        .collect();
    cuts.sort_unstable();
    cuts.truncate(MOST);
    let starts: Vec<usize> = std::iter::once(0).chain(cuts.iter().map(|own| own.1)).collect();
    let ends: Vec<usize> = cuts.iter().map(|own| own.0).chain([title.len()]).collect();
    let is_cased =
        |own: Option<char>| own.is_some_and(|own| own.is_lowercase() || own.is_uppercase());
    let is_hyphen = |before: usize, after: usize| {
        title.get(before..after) == Some("-")
            && is_cased(title[..before].chars().next_back())
            && is_cased(title[after..].chars().next())
    };
    let is_cut = |start: usize, end: usize| {
        cuts.iter().any(|(before, after)| {
            (*after == start || *before == end) && is_hyphen(*before, *after)
        })
    };
    let run = |start: usize, end: usize| Some((is_cut(start, end), title.get(start..end)?.trim()));
    starts.iter().flat_map(|start| ends.iter().filter_map(|end| run(*start, *end))).collect()
}

/// A heading's end is looked for in so many nodes.
const MOST_NODES: usize = 100;

/// Whether the last words of a text are those of its last elements, from where one of them begins.
fn ends_with_element(page: &HtmlPage, segment: &Segment, wanted: &[u64]) -> bool {
    let mut text = String::new();
    for at in segment.nodes.clone().rev().take(MOST_NODES) {
        let Some(own) = page.text(at) else { continue };
        text.insert_str(0, own);
        let own = words(&text);
        if own.len() >= wanted.len() {
            return own == wanted;
        }
    }
    false
}

/// Whether words are the name of the site: so it says, or its address holds each of them.
pub(super) fn is_site(text: &str, metadata: &Metadata) -> bool {
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
                ["the", "com", "org", "net", "online"].contains(&word)
                    || (word.len() > 2 && hosts.iter().any(|host| host.contains(word)))
            }))
}
