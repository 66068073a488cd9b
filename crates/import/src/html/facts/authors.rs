//! Decides who wrote an article: the persons whom the page's data name, or whom a byline prints. An organisation is no
//! author.

mod byline;
mod name;

use byline::{byline, in_dateline, is_byline, labelled, linked};
use name::{is_organisation, is_said};

use super::Excluded;
use crate::html::article::ArticleBody;
use crate::html::metadata::Metadata;
use crate::html::page::HtmlPage;
use crate::html::segments::Segment;
use crate::html::shingles::words;
use crate::text::is_agency;
use crate::{Draft, RemarkSubject};

/// The authors, by the page's data, or as its byline prints them.
pub(in crate::html) fn authors(
    draft: &mut Draft,
    page: &HtmlPage,
    segments: &[Segment],
    metadata: &Metadata,
    article: &ArticleBody,
    excluded: &mut Excluded,
) {
    let printed: Vec<usize> = (0..segments.len())
        .filter(|at| {
            segments[*at].nodes.start < page.nodes[article.container].end
                && segments[*at].length <= 14
                && is_byline(page, &segments[*at])
        })
        .collect();
    let title = draft.title.clone().unwrap_or_default();
    let mut others: Vec<String> = Vec::new();
    let mut persons = |found: &[String]| -> Vec<String> {
        let (own, not): (Vec<String>, Vec<String>) = found
            .iter()
            .filter(|own| is_said(own))
            .cloned()
            .partition(|own| !is_organisation(own, &title, metadata));
        let is_first = not.first().is_some_and(|own| found.first() == Some(own));
        others.extend(not);
        // What follows the name of a firm in single words is where it is: "Example GmbH, Munich, Germany".
        if is_first && own.iter().all(|name| !name.contains(' ') && name.is_ascii()) {
            return Vec::new();
        }
        own
    };
    let stated: Vec<(Vec<String>, &'static str)> = metadata
        .authors
        .iter()
        .map(|(names, by)| (persons(names), *by))
        .filter(|(names, _)| !names.is_empty())
        .collect();
    let mut lists = stated.iter();
    let known = match lists.next() {
        Some((names, by)) => {
            for (others, other) in lists.filter(|(others, _)| !agree(others, names)) {
                draft.remark(
                    RemarkSubject::Doubt,
                    format!("{other} gives other authors than {by}: `{}`", others.join("`, `")),
                );
            }
            Some((names.clone(), *by))
        }
        None => {
            let mut named = printed.iter().map(|at| {
                let linked = persons(&linked(page, &segments[*at]));
                let all = persons(&byline(&segments[*at].text));
                let is_full = |own: &String| (2..=4).contains(&own.split_whitespace().count());
                let is_more = linked.iter().all(|own| all.contains(own)) && all.iter().all(is_full);
                if is_more { all } else { linked }
            });
            let named = named.find(|own| !own.is_empty());
            let found = match named {
                Some(own) => Some(own),
                None => labelled(page, segments, article, excluded).and_then(|(at, names)| {
                    excluded.insert(at, "byline");
                    Some(persons(&names)).filter(|own| !own.is_empty())
                }),
            };
            let found = found.or_else(|| in_dateline(segments, article));
            found.map(|own| (own, "the byline"))
        }
    };
    others.sort();
    others.dedup();
    for own in others {
        if draft.agency.is_none() && metadata.publisher.is_empty() && is_agency(&own) {
            draft.agency = Some(own.clone());
        }
        draft.remark(
            RemarkSubject::Dropped,
            format!("`{own}` as an author: an organisation is none"),
        );
    }
    if let Some((own, by)) = known {
        draft.remark(RemarkSubject::Recognised, format!("authors, by {by}"));
        let limit: usize = own.iter().map(|name| words(name).len()).sum::<usize>() + 6;
        for (at, segment) in segments.iter().enumerate() {
            let folded = segment.text.to_lowercase();
            let names_all = own.iter().all(|name| folded.contains(&name.to_lowercase()));
            if segment.words.len() <= limit
                && names_all
                && !excluded.contains_key(&at)
                && !folded.ends_with(['.', ':', '?', '!'])
            {
                excluded.insert(at, "byline");
            }
        }
        for at in about_author(segments, article, &own) {
            excluded.entry(at).or_insert("author box");
        }
        draft.authors = Some(own);
    }
    for at in printed {
        excluded.entry(at).or_insert("byline");
    }
}

/// The texts at the end of an article that are about its author: they begin with the name, or say with it how to
/// write to the author.
fn about_author(segments: &[Segment], article: &ArticleBody, names: &[String]) -> Vec<usize> {
    const LAST: usize = 3;
    let is_kept =
        |at: &usize| segments[*at].nodes.clone().any(|node| article.keep.get(node) == Some(&true));
    let kept: Vec<usize> = (0..segments.len()).filter(is_kept).collect();
    let last = kept.iter().rev().take(LAST.min(kept.len() / 2)).copied();
    let is_about = |at: &usize| {
        let segment = &segments[*at];
        let text = segment.text.trim_start_matches(|own: char| !own.is_alphanumeric());
        let is_way = || text.contains('@') || text.to_lowercase().contains("twitter");
        segment.length <= ABOUT
            && names.iter().filter(|own| own.contains(' ')).any(|name| {
                text.starts_with(name.as_str()) || (text.contains(name.as_str()) && is_way())
            })
    };
    last.filter(is_about).collect()
}

/// Words of a text about an author, at most.
const ABOUT: usize = 80;

fn agree(others: &[String], own: &[String]) -> bool {
    let folded = |list: &[String]| {
        let mut list: Vec<String> = list.iter().map(|name| name.to_lowercase()).collect();
        list.sort();
        list
    };
    folded(others) == folded(own)
}
