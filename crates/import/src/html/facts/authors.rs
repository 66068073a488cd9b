//! Decides who wrote an article: the persons whom the page's data name, or whom a byline prints. An organisation is no
//! author.

mod byline;
mod name;

use byline::{byline, in_dateline, is_byline, labelled, led_to, linked};
use name::{is_organisation, is_person, is_said, without_office};

use std::collections::BTreeSet;

use super::Excluded;
use crate::html::article::ArticleBody;
use crate::html::metadata::Metadata;
use crate::html::page::HtmlPage;
use crate::html::reading::PageReading;
use crate::html::segments::Segment;
use crate::html::shingles::words;
use crate::text::is_agency;
use crate::{Draft, RemarkSubject};

/// Where data name authors that may be anybody's: the site's own, one for all pages.
const META: &str = "meta";

/// What is known of a page when its authors are looked for.
struct AuthorPlaces<'a> {
    page: &'a HtmlPage,
    segments: &'a [Segment],
    metadata: &'a Metadata,
    article: &'a ArticleBody,
    title: String,
}

/// The authors, by the page's data, or as its byline prints them.
pub(in crate::html) fn authors(reading: &mut PageReading<'_>, article: &ArticleBody) {
    let PageReading { page, segments, metadata, .. } = *reading;
    let PageReading { draft, excluded, .. } = reading;
    let title = draft.title.clone().unwrap_or_default();
    let places = AuthorPlaces { page, segments, metadata, article, title };
    let bylines = places.bylines();
    let mut others: Vec<String> = Vec::new();
    let stated = places.stated(draft, &mut others);
    let stated = stated.filter(|(names, by)| {
        let other =
            (*by == META).then(|| places.contradicting(names, &bylines, excluded)).flatten();
        if let Some(other) = &other {
            let words = format!(
                "{META} gives `{}` as the author, the byline `{other}`",
                names.join("`, `")
            );
            draft.remark(RemarkSubject::Doubt, words);
        }
        other.is_none()
    });
    let known = stated.or_else(|| places.printed(&bylines, &mut others, excluded));
    others.sort();
    others.dedup();
    for own in others {
        if draft.agency.is_none() && metadata.publisher.is_empty() && is_agency(&own) {
            draft.agency = Some(own.clone());
        }
        draft.remark(RemarkSubject::Dropped, format!("`{own}` as an author: no name of a person"));
    }
    if let Some((own, by)) = known {
        draft.remark(RemarkSubject::Recognised, format!("authors, by {by}"));
        leave_out(segments, article, &own, excluded);
        draft.authors = Some(own);
    }
    for at in bylines {
        excluded.entry(at).or_insert("byline");
    }
}

/// Tells the lines that name the authors and little else, and what the page says about them.
fn leave_out(
    segments: &[Segment],
    article: &ArticleBody,
    authors: &[String],
    excluded: &mut Excluded,
) {
    let limit: usize = authors.iter().map(|name| words(name).len()).sum::<usize>() + 6;
    for (at, segment) in segments.iter().enumerate() {
        let folded = segment.text.to_lowercase();
        let names_all = authors.iter().all(|name| folded.contains(&name.to_lowercase()));
        if segment.words.len() <= limit
            && names_all
            && !excluded.contains_key(&at)
            && !folded.ends_with(['.', ':', '?', '!'])
        {
            excluded.insert(at, "byline");
        }
    }
    for at in about_author(segments, article, authors) {
        excluded.entry(at).or_insert("author box");
    }
}

impl AuthorPlaces<'_> {
    /// The texts that stand where pages name their authors: not those of comments, teasers and pictures.
    fn bylines(&self) -> Vec<usize> {
        let foreign = |why: &str| {
            matches!(
                why,
                "comments"
                    | "related links"
                    | "sidebar"
                    | "navigation"
                    | "page footer"
                    | "caption"
                    | "hidden part"
                    | "another article"
            )
        };
        let foreign: BTreeSet<usize> = self
            .article
            .dropped
            .iter()
            .filter(|(_, why)| foreign(why))
            .map(|(at, _)| *at)
            .collect();
        let end = self.page.nodes[self.article.container].end;
        let is_such = |at: &usize| {
            let segment = &self.segments[*at];
            segment.nodes.start < end
                && segment.length <= 14
                && !foreign.contains(at)
                && is_byline(self.page, segment)
        };
        (0..self.segments.len()).filter(is_such).collect()
    }

    /// Those of some names that are persons', each once and without the office behind it.
    fn persons(&self, found: &[String], others: &mut Vec<String>) -> Vec<String> {
        let mut own: Vec<String> = Vec::new();
        let mut is_first_other = false;
        for (place, said) in found.iter().filter(|own| is_said(own)).enumerate() {
            let name = without_office(said);
            if !is_person(&name) || is_organisation(&name, &self.title, self.metadata) {
                is_first_other |= place == 0;
                others.push(said.clone());
                continue;
            }
            // What follows a full name in a single word is a place or a section: "Ana Lima, Porto".
            let is_place = !name.contains(' ') && name.is_ascii();
            let is_after = own.first().is_some_and(|own| own.contains(' '));
            let is_there = own.iter().any(|own| own.eq_ignore_ascii_case(&name));
            if is_there || (is_place && is_after) {
                continue;
            }
            own.push(name);
        }
        // What follows the name of a firm in single words is where it is: "Example GmbH, Munich, Germany".
        if is_first_other && own.iter().all(|name| !name.contains(' ') && name.is_ascii()) {
            return Vec::new();
        }
        own
    }

    /// The authors whom the page's data name, with a doubt where two places name others.
    fn stated(
        &self,
        draft: &mut Draft,
        others: &mut Vec<String>,
    ) -> Option<(Vec<String>, &'static str)> {
        let lists = self.metadata.authors.iter();
        let title = self.title.to_lowercase();
        // Data may repeat the headline, cut at its dashes, where the author's name belongs.
        let is_headline =
            |names: &[String]| names.iter().all(|own| title.contains(&own.to_lowercase()));
        let stated: Vec<(Vec<String>, &'static str)> = lists
            .map(|(names, by)| (self.persons(names, others), *by))
            .filter(|(names, by)| !names.is_empty() && (*by != META || !is_headline(names)))
            .collect();
        let (names, by) = stated.first()?;
        for (others, other) in stated.iter().skip(1).filter(|(own, _)| !agree(own, names)) {
            draft.remark(
                RemarkSubject::Doubt,
                format!("{other} gives other authors than {by}: `{}`", others.join("`, `")),
            );
        }
        Some((names.clone(), by))
    }

    /// The name that the byline prints and leads to, if it is nobody's of these: `meta` may name the owner of the site.
    fn contradicting(
        &self,
        names: &[String],
        bylines: &[usize],
        excluded: &Excluded,
    ) -> Option<String> {
        // A list of posts may print the headline too.
        let headlines = excluded.iter().filter(|(_, why)| **why == "headline").map(|(at, _)| *at);
        let headlines: Vec<usize> = headlines.collect();
        let first = headlines.first().copied()?;
        let led = headlines.iter().map(|at| led_to(self.page, self.segments, *at));
        let mut led = led.collect::<Vec<_>>().concat();
        let below = bylines.iter().filter(|at| **at > first).take(1);
        led.extend(below.flat_map(|at| linked(self.page, &self.segments[*at])));
        let mut seen = BTreeSet::new();
        led.retain(|own| seen.insert(own.clone()));
        let all = names.join(" ").to_lowercase();
        let is_same = |own: &String| own.to_lowercase().split(' ').any(|word| all.contains(word));
        let is_none = !led.is_empty() && !led.iter().any(is_same);
        is_none.then(|| led.join("`, `"))
    }

    /// The authors whom a byline prints.
    fn printed(
        &self,
        bylines: &[usize],
        others: &mut Vec<String>,
        excluded: &mut Excluded,
    ) -> Option<(Vec<String>, &'static str)> {
        let is_full = |own: &String| own.contains(' ') || !own.is_ascii();
        let mut named = bylines.iter().map(|at| {
            let segment = &self.segments[*at];
            let linked = self.persons(&linked(self.page, segment), others);
            let mut all = self.persons(&byline(&segment.apart(self.page)), others);
            if !all.iter().all(is_full) {
                all.clear();
            }
            let is_more = linked.iter().all(|own| all.contains(own));
            if is_more { all } else { linked }
        });
        let named = named.find(|own| !own.is_empty());
        let found = named.or_else(|| {
            let (at, names) = labelled(self.page, self.segments, self.article, excluded)?;
            excluded.insert(at, "byline");
            Some(self.persons(&names, others)).filter(|own| !own.is_empty())
        });
        let found = found.or_else(|| in_dateline(self.segments, self.article));
        found.map(|own| (own, "the byline"))
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
