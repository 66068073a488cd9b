//! Decides when a page was published and changed, and finds the words in which it prints that day.

use std::ops::Range;

use casefile_words::Day;
use casefile_words::dates::days;

use super::{Excluded, headline};
use crate::html::metadata::{Metadata, MetadataValue};
use crate::html::page::HtmlPage;
use crate::html::segments::Segment;
use crate::lists;
use crate::{Draft, ImportHints, RemarkSubject};

/// So many of the page's own statements are compared.
const MOST: usize = 100;
/// Words of a line that says when, and little else.
const SHORT: usize = 16;

/// The dates of a page; the lines that print them are told in `excluded`. Those among the posts of a live blog are the
/// posts' own, and stay.
pub(in crate::html) fn dates(
    draft: &mut Draft,
    page: &HtmlPage,
    segments: &[Segment],
    metadata: &Metadata,
    hints: &ImportHints,
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
                RemarkSubject::Doubt,
                format!("{own_by} gives the day of publication as `{own}`, {by} as `{day}`"),
            );
        }
    }
    let updated = modified.first().map(|(day, _)| day.clone());
    let printed = printed_alone(page, segments, excluded);
    match (&chosen, printed) {
        (None, Some(day)) => chosen = Some((day, "the printed date")),
        // Where a page's data give the time at Greenwich, its readers may be a day further, or not so far.
        (Some((own, by)), Some(day))
            if updated.as_ref() != Some(&day)
                && is_universal(metadata, own)
                && are_neighbours(own, &day) =>
        {
            let words = format!("{by} gives `{own}` at Greenwich, and the page prints `{day}`");
            draft.remark(RemarkSubject::Doubt, words);
            chosen = Some((day, "the printed date"));
        }
        // A `<time>` that nothing says to be the article's may be anybody's: a teaser's, a comment's, that of the page.
        (Some((own, "`<time>`")), Some(day)) if *own != day => {
            let words = format!("a `<time>` says `{own}`, and the page prints `{day}`");
            draft.remark(RemarkSubject::Doubt, words);
            chosen = Some((day, "the printed date"));
        }
        (Some((own, by)), Some(day)) if *own != day && updated.as_ref() != Some(&day) => {
            let words = format!(
                "{by} gives the day of publication as `{own}`, and the page prints `{day}`"
            );
            draft.remark(RemarkSubject::Doubt, words);
        }
        _ => {}
    }
    if chosen.is_none() {
        chosen =
            metadata.url.iter().find_map(|said| Some((in_address(&said.value)?, "its address")));
    }
    if let Some(hint) = &hints.published {
        if let Some((own, by)) = &chosen
            && *own != hint.edtf
        {
            draft.remark(
                RemarkSubject::Doubt,
                format!("{by} gives the day of publication as `{own}`, not as `--published` does"),
            );
        }
        draft.published.date = Some(hint.edtf.clone());
        draft.published.basis = Some("from the editor".to_owned());
    } else if let Some((day, by)) = &chosen {
        draft.remark(RemarkSubject::Recognised, format!("published `{day}`, by {by}"));
        draft.published.date = Some(day.clone());
        draft.published.basis = Some(format!("by {by}").replace('`', ""));
    }
    let day = chosen.map(|(day, _)| day);
    let is_any = day.is_some() || updated.is_some();
    for (at, segment) in segments.iter().enumerate().filter(|_| is_any) {
        let is_post = posts.as_ref().is_some_and(|posts| posts.contains(&segment.nodes.start));
        if is_post
            || segment.length > SHORT
            || excluded.get(&at).is_some_and(|why| *why != "byline")
        {
            continue;
        }
        for hit in days(&segment.text) {
            let edtf = hit.edtf();
            let is = |own: &Option<String>| {
                own.as_deref().is_some_and(|own| {
                    own == edtf
                        || (hit.year.is_none()
                            && segment.linked < 0.1
                            && own.get(4..) == edtf.get(4..))
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

/// The day in an address such as `https://example.org/2019/02/10/words` or `https://example.org/20190210/words`.
fn in_address(url: &str) -> Option<String> {
    let (_, path) = url.split_once("://")?;
    let parts: Vec<&str> = path.split(['/', '?', '#']).skip(1).collect();
    let is_number = |part: &str, length: usize| {
        part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let is_year = |part: &str| is_number(part, 4) && part.starts_with(['1', '2']);
    let valid = |day: String| {
        let is_past = Day::parse(&day).is_some() && day.as_str() >= "1990" && day.as_str() < "2100";
        is_past.then_some(day)
    };
    let apart = |own: &[&str]| match own {
        [year, month, day, ..] if is_year(year) && is_number(month, 2) && is_number(day, 2) => {
            valid(format!("{year}-{month}-{day}"))
        }
        // A section may stand in between: `2010/politics/08/13`.
        [year, _, month, day] if is_year(year) && is_number(month, 2) && is_number(day, 2) => {
            valid(format!("{year}-{month}-{day}"))
        }
        // `2015/08/150803-words`.
        [year, month, slug, ..] if is_year(year) && is_number(month, 2) => {
            let digits = slug.get(..6).filter(|own| is_number(own, 6))?;
            let is_same = digits[..2] == year[2..] && digits[2..4] == **month;
            let is_whole = !slug[6..].starts_with(|own: char| own.is_alphanumeric());
            (is_same && is_whole).then(|| valid(format!("{year}-{month}-{}", &digits[4..])))?
        }
        _ => None,
    };
    let whole = |part: &&str| {
        let is_written = part.len() == 10 && part.split('-').map(str::len).eq([4, 2, 2]);
        if is_written {
            return valid((*part).to_owned());
        }
        let digits = is_number(part, 8).then_some(*part)?;
        valid(format!("{}-{}-{}", &digits[..4], &digits[4..6], &digits[6..]))
    };
    (0..parts.len())
        .find_map(|at| apart(parts.get(at..(at + 4).min(parts.len()))?))
        .or_else(|| parts.iter().find_map(whole))
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
            .map(casefile_words::dates::Printed::edtf)
    };
    own.filter(|own| {
        Day::parse(own).is_some() && !own.starts_with("0000") && !own.starts_with("1970-01-01")
    })
}

/// Names of the places where pages print dates.
const DATED: [&str; 13] = [
    "date",
    "byline",
    "timestamp",
    "dateline",
    "published",
    "pubdate",
    "posted",
    "meta",
    "time",
    "submitted",
    "datum",
    "fecha",
    "tarih",
];

/// Words of a paragraph.
const LONG: usize = 25;

/// So many texts below a headline, a date is that of the article.
const NEAR: usize = 8;

/// Words of a line below the headline, at most.
const LINE: usize = 40;

/// The day with which a piece of a line begins, or which stands behind a label: `on December 13, 2016 at 4:51 PM`.
fn alone(piece: &str) -> Option<String> {
    let found = days(piece);
    let hit = found.first().filter(|own| own.year.is_some())?;
    let before = piece.get(..hit.range.start)?.to_lowercase();
    let before = before.trim_matches(|own: char| !own.is_alphanumeric());
    if lists::CHANGED.stands_in(before) {
        return None;
    }
    let is_small = ["", "on", "am", "le", "el", "il", "den"].contains(&before);
    let last =
        lists::DATE_LABELS.iter().any(|own| before.ends_with(own) || before.starts_with(own));
    (is_small || last).then(|| hit.edtf())
}

/// Whether words begin with a time of day: `10:37`, `at 10.37`, `, 10:37 Uhr`.
fn is_clock(text: &str) -> bool {
    let start = text.find(|c: char| c.is_ascii_digit()).filter(|at| *at <= 8);
    let rest = start.and_then(|at| text.get(at..)).unwrap_or_default();
    let hour = rest.bytes().take_while(u8::is_ascii_digit).count();
    let minutes = rest.get(hour + 1..).unwrap_or_default();
    (1..=2).contains(&hour)
        && rest.get(hour..).is_some_and(|own| own.starts_with(':'))
        && minutes.bytes().take_while(u8::is_ascii_digit).count() == 2
}

/// The day that a page prints where it prints dates: the first below the headline, or the only one.
fn printed_alone(page: &HtmlPage, segments: &[Segment], excluded: &Excluded) -> Option<String> {
    let headline = headline(page, segments, excluded);
    let end = headline.and_then(|own| {
        // The first paragraph ends what stands below a headline.
        let below = segments.iter().enumerate().skip(own).take(NEAR + 1);
        Some(below.take_while(|(_, own)| own.length <= LONG).last()?.0)
    });
    let is_near = |at: usize| headline.zip(end).is_some_and(|(own, end)| (own..=end).contains(&at));
    let mut found: Vec<(usize, String)> = Vec::new();
    let mut labelled: Vec<String> = Vec::new();
    for (at, segment) in segments.iter().enumerate() {
        if !segment.text.contains(char::is_numeric) {
            continue;
        }
        // A long line below the headline may hold a name, a day and buttons.
        if segment.length > SHORT {
            if is_near(at) && segment.length <= LINE && !segment.text.ends_with(['.', '。']) {
                let pieces = segment.pieces(page);
                let first = pieces.iter().filter(|own| own.len() <= 80).find_map(|own| alone(own));
                found.extend(first.map(|own| (at, own)));
            }
            continue;
        }
        let small = segment.text.to_lowercase();
        if excluded.get(&at).is_some_and(|why| *why != "byline") || lists::CHANGED.begins(&small) {
            continue;
        }
        let is_dated = segment.nodes.clone().any(|own| {
            page.ancestors(own).take(4).any(|own| {
                let marks = page.marks(own);
                page.name(own) == "time" || DATED.iter().any(|own| marks.contains(own))
            })
        });
        let is_labelled = lists::DATE_LABELS.begins(&small);
        if is_dated || is_labelled || is_near(at) {
            // A line that begins with a day, or gives the time too, says when, whatever its element is called.
            let is_moment = |own: &Range<usize>| {
                let before = segment.text.get(..own.start).unwrap_or_default();
                let after = segment.text.get(own.end..).unwrap_or_default();
                !before.contains(char::is_alphanumeric) || is_clock(after)
            };
            let days = days(&segment.text);
            let is_when = is_dated
                || is_labelled
                || alone(&segment.text).is_some()
                || days.first().is_some_and(|own| is_moment(&own.range));
            let with_year = days.iter().filter(|own| is_when && own.year.is_some());
            let with_year: Vec<String> =
                with_year.map(casefile_words::dates::Printed::edtf).collect();
            if is_labelled {
                labelled.extend(with_year.iter().take(1).cloned());
            }
            found.extend(with_year.into_iter().map(|own| (at, own)));
        }
    }
    let near = found.iter().find(|(at, _)| is_near(*at)).map(|(_, day)| day.clone());
    labelled.dedup();
    let only = labelled.pop().filter(|_| labelled.is_empty());
    let mut days: Vec<String> = found.into_iter().map(|(_, day)| day).collect();
    days.dedup();
    near.or(only).or_else(|| days.pop().filter(|_| days.is_empty()))
}
