//! Decides when a page was published and changed, and finds the words in which it prints that day.

mod address;
mod machine;
mod printed;
mod short;

use std::collections::BTreeMap;
use std::ops::Range;

use self::address::in_address;
use self::machine::day;
use self::printed::{DayPlaces, SHORT};
use super::{Excluded, headline};
use crate::html::metadata::{Metadata, MetadataValue, WEAK};
use crate::html::page::HtmlPage;
use crate::html::segments::Segment;
use crate::lists;
use crate::{Draft, ImportHints, RemarkSubject};

/// So many of the page's own statements are compared.
const MOST: usize = 100;

/// A day, and what says it.
type SaidDay = (String, &'static str);

/// What printed a day.
const PRINTED: &str = "the printed date";
/// What has a day where no other says it.
const ADDRESS: &str = "its address";

/// What is asked about the dates of a page.
pub(in crate::html) struct DateQuestion<'a> {
    pub page: &'a HtmlPage,
    pub segments: &'a [Segment],
    pub metadata: &'a Metadata,
    pub hints: &'a ImportHints,
    /// The posts of a live blog, whose days are their own, and stay.
    pub posts: Option<Range<usize>>,
    /// Why texts are no article.
    pub whys: &'a BTreeMap<usize, &'static str>,
}

/// The dates of a page; the lines that print them are told in `excluded`.
pub(in crate::html) fn dates(draft: &mut Draft, asked: &DateQuestion<'_>, excluded: &mut Excluded) {
    let modified = known(&asked.metadata.modified);
    let updated = modified.first().map(|(day, _)| day.clone());
    let chosen = chosen(draft, asked, excluded, updated.as_ref());
    if let Some(hint) = &asked.hints.published {
        if let Some((own, by)) = &chosen
            && *own != hint.edtf
        {
            draft.remark(
                RemarkSubject::Doubt,
                format!("{by} gives the day of publication as `{own}`, not as `--published` does"),
            );
        }
        draft.published.date = Some(hint.edtf.clone());
        draft.published.basis = Some("The editor gives this date.".to_owned());
    } else if let Some((day, by)) = &chosen {
        draft.remark(RemarkSubject::Recognised, format!("published `{day}`, by {by}"));
        draft.published.date = Some(day.clone());
        draft.published.basis = Some(basis(by).to_owned());
    }
    let day = chosen.map(|(day, _)| day);
    date_lines(draft, asked, day.as_ref(), updated.as_ref(), excluded);
    // A page may be a draft before it is published; that is no change.
    let is_draft = |own: &String| day.as_ref().is_some_and(|day| day.len() == 10 && own < day);
    let updated = updated.filter(|own| {
        let is_draft = is_draft(own);
        if is_draft {
            let words = format!("it says to be changed on `{own}`, before it was published");
            draft.remark(RemarkSubject::Doubt, words);
        }
        !is_draft
    });
    draft.updated = updated.filter(|own| Some(own) != day.as_ref());
}

/// The day of a date as machines write it.
pub(in crate::html) fn day_of(text: &str) -> Option<String> {
    day(text)
}

/// The day in an address.
pub(in crate::html) fn day_of_address(url: &str) -> Option<String> {
    in_address(url)
}

/// How a day is known, for readers.
fn basis(by: &str) -> &'static str {
    match by {
        PRINTED => "The page prints this day.",
        ADDRESS => "The page’s address gives this day.",
        "`<time>`" | "`<time>` of publication" => "The page marks this day in its text.",
        _ => "The page’s own data give this day.",
    }
}

/// The day of publication: by the page's data, or as printed where these give the time at Greenwich or nothing.
fn chosen(
    draft: &mut Draft,
    asked: &DateQuestion<'_>,
    excluded: &Excluded,
    updated: Option<&String>,
) -> Option<SaidDay> {
    let published = known(&asked.metadata.published);
    let mut chosen = published.first().cloned();
    for (day, by) in published.iter().skip(1) {
        if let Some((own, own_by)) = &chosen
            && own != day
            && by != own_by
        {
            draft.remark(
                RemarkSubject::Doubt,
                format!("{own_by} gives the day of publication as `{own}`, {by} as `{day}`"),
            );
        }
    }
    let DateQuestion { page, segments, whys, metadata, .. } = asked;
    let headline = headline(page, segments, excluded);
    // A page about an event prints the day of that.
    let is_event = metadata.types.iter().any(|own| own.ends_with("Event")) && published.is_empty();
    let printed = DayPlaces { page, segments, excluded, whys, headline }.printed();
    let printed = printed.filter(|_| !is_event);
    match (&chosen, printed) {
        (None, Some(day)) => chosen = Some((day, PRINTED)),
        // Where a page's data give the time at Greenwich, its readers may be a day further, or not so far.
        (Some((own, by)), Some(day))
            if is_universal(metadata, own) && are_neighbours(own, &day) && *own != day =>
        {
            let words = format!("{by} gives `{own}` at Greenwich, and the page prints `{day}`");
            draft.remark(RemarkSubject::Doubt, words);
            chosen = Some((day, PRINTED));
        }
        // A day that may be that of the last change, or of the making of the page.
        (Some((own, WEAK)), Some(day)) if *own != day && updated != Some(&day) => {
            let words = format!("{WEAK} gives `{own}`, and the page prints `{day}`");
            draft.remark(RemarkSubject::Doubt, words);
            chosen = Some((day, PRINTED));
        }
        // A `<time>` that nothing says to be the article's may be anybody's: a teaser's, a comment's, that of the page.
        (Some((own, "`<time>`")), Some(day)) if *own != day => {
            let words = format!("a `<time>` says `{own}`, and the page prints `{day}`");
            draft.remark(RemarkSubject::Doubt, words);
            chosen = Some((day, PRINTED));
        }
        (Some((own, by)), Some(day)) if *own != day && updated != Some(&day) => {
            let words = format!(
                "{by} gives the day of publication as `{own}`, and the page prints `{day}`"
            );
            draft.remark(RemarkSubject::Doubt, words);
        }
        _ => {}
    }
    chosen
        .or_else(|| metadata.url.iter().find_map(|said| Some((in_address(&said.value)?, ADDRESS))))
}

/// Finds the lines that print the day of publication or of the last change, and the words of the former.
fn date_lines(
    draft: &mut Draft,
    asked: &DateQuestion<'_>,
    day: Option<&String>,
    updated: Option<&String>,
    excluded: &mut Excluded,
) {
    let is_any = day.is_some() || updated.is_some();
    for (at, segment) in asked.segments.iter().enumerate().filter(|_| is_any) {
        let is_post =
            asked.posts.as_ref().is_some_and(|posts| posts.contains(&segment.nodes.start));
        if is_post
            || segment.length > SHORT
            || !segment.text.contains(char::is_numeric)
            || excluded.get(&at).is_some_and(|why| *why != "byline")
        {
            continue;
        }
        let text = segment.apart(asked.page);
        for hit in short::days(&text) {
            let edtf = hit.edtf();
            let is = |own: Option<&String>| {
                own.is_some_and(|own| {
                    *own == edtf
                        || (hit.year.is_none()
                            && segment.linked < 0.1
                            && own.get(4..) == edtf.get(4..))
                })
            };
            // A short sentence of the body may name the day too; it ends in a full stop.
            let is_sentence = segment.text.ends_with(['.', '?', '!']) && segment.words.len() > 6;
            if is_sentence || !(is(day) || is(updated)) {
                continue;
            }
            if is(day) && draft.published.printed.is_none() {
                draft.published.printed = text.get(hit.range.clone()).map(str::to_owned);
            }
            excluded.entry(at).or_insert("date line");
            // A label that stands before it on a line of its own goes with it.
            let label = at.checked_sub(1).filter(|own| {
                let small = asked.segments[*own].text.to_lowercase();
                lists::PUBLISHED.contains(small.trim_matches(|c: char| !c.is_alphanumeric()))
            });
            if let Some(label) = label {
                excluded.entry(label).or_insert("date line");
            }
        }
    }
}

/// Whether the most trusted statement of a day is a time at Greenwich.
fn is_universal(metadata: &Metadata, own: &str) -> bool {
    let said = metadata.published.iter().find(|said| day(&said.value).as_deref() == Some(own));
    said.is_some_and(|said| {
        let value = said.value.trim();
        value.contains([':'])
            && ["Z", "z", "+00:00", "-00:00", "+0000", "UTC", "GMT"]
                .iter()
                .any(|own| value.ends_with(own))
    })
}

/// Whether one of two days follows the other.
fn are_neighbours(one: &str, other: &str) -> bool {
    let civil = |text: &str| text.parse::<jiff::civil::Date>().ok();
    let follows = |one: jiff::civil::Date, other| one.tomorrow().is_ok_and(|next| next == other);
    civil(one)
        .zip(civil(other))
        .is_some_and(|(one, other)| follows(one, other) || follows(other, one))
}

/// The days of a list of statements, most trusted first; what is no date says nothing.
fn known(said: &[MetadataValue]) -> Vec<(String, &'static str)> {
    let mut found: Vec<(String, &'static str)> = Vec::new();
    for own in said.iter().take(MOST) {
        if let Some(day) = day(&own.value)
            && !found.iter().any(|(other, _)| *other == day)
        {
            found.push((day, own.by));
        }
    }
    found
}
