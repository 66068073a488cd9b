//! Decides when a page was published and changed, and finds the words in which it prints that day.

use std::ops::Range;

use super::Excluded;
use crate::import::dates::days;
use crate::import::html::metadata::{Metadata, Said};
use crate::import::html::page::Page;
use crate::import::html::segments::Segment;
use crate::import::{About, Draft, Hints};
use crate::value::{Date, Known};

/// So many of the page's own statements are compared.
const MOST: usize = 100;
/// Words of a line that says when, and little else.
const SHORT: usize = 16;

/// The dates of a page; the lines that print them are told in `excluded`. Those among the posts of a live blog are the
/// posts' own, and stay.
pub(in crate::import::html) fn dates(
    draft: &mut Draft,
    page: &Page,
    segments: &[Segment],
    metadata: &Metadata,
    hints: &Hints,
    posts: Option<Range<usize>>,
    excluded: &mut Excluded,
) {
    let published = known(&metadata.published);
    let modified = known(&metadata.modified);
    let mut chosen = published.first().cloned();
    for (day, by) in published.iter().skip(1) {
        if let Some((own, own_by)) = &chosen
            && own != day
            && by != own_by
        {
            draft.remark(
                About::Doubt,
                format!("{own_by} gives the day of publication as `{own}`, {by} as `{day}`"),
            );
        }
    }
    let updated = modified.first().map(|(day, _)| day.clone());
    let printed = printed_alone(page, segments, excluded);
    match (&chosen, printed) {
        (None, Some(day)) => chosen = Some((day, "the printed date")),
        (Some((own, by)), Some(day)) if *own != day && updated.as_ref() != Some(&day) => {
            let words = format!(
                "{by} gives the day of publication as `{own}`, and the page prints `{day}`"
            );
            draft.remark(About::Doubt, words);
        }
        _ => {}
    }
    if let Some(hint) = &hints.published {
        if let Some((own, by)) = &chosen
            && own != hint.as_str()
        {
            draft.remark(
                About::Doubt,
                format!("{by} gives the day of publication as `{own}`, not as `--published` does"),
            );
        }
        draft.published.date = Known::Value(hint.clone());
        draft.published.basis = Some("from the editor".to_owned());
    } else if let Some((day, by)) = &chosen
        && let Ok(date) = Date::parse(day)
    {
        draft.remark(About::Recognised, format!("published `{day}`, by {by}"));
        draft.published.date = Known::Value(date);
        draft.published.basis = Some(format!("by {by}").replace('`', ""));
    }
    let day = chosen.map(|(day, _)| day);
    for (at, segment) in segments.iter().enumerate() {
        let is_post = posts.as_ref().is_some_and(|posts| posts.contains(&segment.nodes.start));
        if is_post
            || segment.words.len() > SHORT
            || excluded.get(&at).is_some_and(|why| *why != "byline")
        {
            continue;
        }
        for hit in days(&segment.text) {
            let edtf = hit.edtf();
            let is = |own: &Option<String>| {
                own.as_deref().is_some_and(|own| {
                    own == edtf || (hit.year.is_none() && own.get(4..) == edtf.get(4..))
                })
            };
            // A short sentence of the body may name the day too; it ends in a full stop.
            let is_sentence = segment.text.ends_with(['.', '?', '!']) && segment.words.len() > 6;
            if is_sentence || !(is(&day) || is(&updated)) {
                continue;
            }
            if is(&day) && draft.published.printed.is_none() {
                draft.published.printed = segment.text.get(hit.range.clone()).map(str::to_owned);
            }
            excluded.entry(at).or_insert("date line");
        }
    }
    draft.updated =
        updated.filter(|own| Some(own) != day.as_ref()).and_then(|own| Date::parse(&own).ok());
}

/// The days of a list of statements, most trusted first; what is no date says nothing.
fn known(said: &[Said]) -> Vec<(String, &'static str)> {
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

/// The day of a machine's date, in its own time zone: `2015-12-09T22:10:00+03:00`, `20151209`, `Wed, 9 Dec 2015`.
fn day(value: &str) -> Option<String> {
    let value = value.trim();
    let head: String =
        value.chars().take(10).map(|c| if matches!(c, '/' | '.') { '-' } else { c }).collect();
    let is_day = |own: &str| {
        own.len() == 10
            && own
                .chars()
                .enumerate()
                .all(|(at, c)| if at == 4 || at == 7 { c == '-' } else { c.is_ascii_digit() })
    };
    let digits: String = value.chars().take_while(char::is_ascii_digit).collect();
    let compact = (digits.len() == 8 || (digits.len() == 14 && digits.len() == value.len()))
        .then(|| format!("{}-{}-{}", &digits[..4], &digits[4..6], &digits[6..8]));
    let own = if is_day(&head) {
        Some(head)
    } else if let Some(compact) = compact {
        Some(compact)
    } else {
        let found = days(value);
        let mut with_year = found.iter().filter(|own| own.year.is_some());
        with_year
            .next()
            .filter(|_| with_year.next().is_none())
            .map(crate::import::dates::Printed::edtf)
    };
    own.filter(|own| {
        Date::parse(own).is_ok() && !own.starts_with("0000") && !own.starts_with("1970-01-01")
    })
}

/// Words that begin a line which says when a page was changed.
const CHANGED: [&str; 9] = [
    "updated",
    "last updated",
    "last modified",
    "modified",
    "mis à jour",
    "actualizado",
    "aktualisiert",
    "обновлено",
    "güncelleme",
];

/// Names of the places where pages print dates.
const DATED: [&str; 8] =
    ["date", "byline", "timestamp", "dateline", "published", "pubdate", "posted", "meta"];

/// Words of a paragraph.
const LONG: usize = 25;

/// So many texts below a headline, a date is that of the article.
const NEAR: usize = 8;

/// The day that a page prints where it prints dates: the first below the headline, or the only one.
fn printed_alone(page: &Page, segments: &[Segment], excluded: &Excluded) -> Option<String> {
    let headline = excluded.iter().filter(|(_, why)| **why == "headline").map(|(at, _)| *at).next();
    let mut found: Vec<(usize, String)> = Vec::new();
    for (at, segment) in segments.iter().enumerate() {
        let small = segment.text.to_lowercase();
        if segment.words.len() > SHORT
            || excluded.get(&at).is_some_and(|why| *why != "byline")
            || CHANGED.iter().any(|own| small.starts_with(own))
        {
            continue;
        }
        let is_dated = segment.nodes.clone().any(|own| {
            page.ancestors(own).take(4).any(|own| {
                let marks = page.marks(own);
                page.name(own) == "time" || DATED.iter().any(|own| marks.contains(own))
            })
        });
        if is_dated {
            let days = days(&segment.text);
            let with_year = days.iter().filter(|own| own.year.is_some());
            found.extend(with_year.map(|own| (at, own.edtf())));
        }
    }
    let near = headline.and_then(|own| {
        // The first paragraph ends what stands below a headline.
        let below = segments.iter().enumerate().skip(own).take(NEAR + 1);
        let end = below.take_while(|(_, own)| own.words.len() <= LONG).last()?.0;
        found.iter().find(|(at, _)| (own..=end).contains(at)).map(|(_, day)| day.clone())
    });
    let mut days: Vec<String> = found.into_iter().map(|(_, day)| day).collect();
    days.dedup();
    near.or_else(|| days.pop().filter(|_| days.is_empty()))
}
