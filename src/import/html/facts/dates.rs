//! Decides when a page was published and changed, and finds the words in which it prints that day.

use super::Excluded;
use crate::import::dates::days;
use crate::import::html::article::Segment;
use crate::import::html::metadata::{Metadata, Said};
use crate::import::html::page::Page;
use crate::import::{About, Draft, Hints};
use crate::value::{Date, Known};

/// Words of a line that says when, and little else.
const SHORT: usize = 16;

/// The dates of a page; the lines that print them are told in `excluded`.
pub(in crate::import::html) fn dates(
    draft: &mut Draft,
    page: &Page,
    segments: &[Segment],
    metadata: &Metadata,
    hints: &Hints,
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
    if chosen.is_none() {
        chosen = printed_alone(page, segments, excluded).map(|day| (day, "the printed date"));
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
        if segment.words.len() > SHORT || excluded.get(&at).is_some_and(|why| *why != "byline") {
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
    for own in said {
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

/// The day that a page prints where it prints dates, if it is one.
fn printed_alone(page: &Page, segments: &[Segment], excluded: &Excluded) -> Option<String> {
    let mut found: Vec<String> = Vec::new();
    for (at, segment) in segments.iter().enumerate() {
        if segment.words.len() > SHORT || excluded.get(&at).is_some_and(|why| *why != "byline") {
            continue;
        }
        let is_dated = segment.nodes.clone().any(|own| {
            page.ancestors(own).take(4).any(|own| {
                let marks = page.marks(own);
                page.name(own) == "time"
                    || [
                        "date",
                        "byline",
                        "timestamp",
                        "dateline",
                        "published",
                        "pubdate",
                        "posted",
                        "meta",
                    ]
                    .iter()
                    .any(|own| marks.contains(*own))
            })
        });
        if is_dated {
            found.extend(
                days(&segment.text)
                    .iter()
                    .filter(|own| own.year.is_some())
                    .map(crate::import::dates::Printed::edtf),
            );
        }
    }
    found.dedup();
    let mut found = found.into_iter();
    found.next().filter(|_| found.next().is_none())
}
