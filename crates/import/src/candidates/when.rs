//! Reads the day on which quoted words were said off the words around them: "on Wednesday".

use casefile_words::said::is_verb;
use casefile_words::{Day, Stretch, dates};
use jiff::ToSpan;
use jiff::civil::Date as Civil;

use crate::calendar::weekday_of;
use crate::lists;

/// The day on which words were said, counted from the day of publication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidOn {
    /// The day that is meant.
    pub day: Day,
    /// The words of the text that name it.
    pub printed: String,
}

/// A day named outside quotation marks.
struct NamedDay {
    start: usize,
    printed: String,
    day: Option<Civil>,
}

/// The days that a block names outside quotation marks.
pub(super) struct Days {
    /// Where the block's quotations stand in it.
    ranges: Vec<(usize, usize)>,
    named: Vec<NamedDay>,
}

impl Days {
    /// Reads the days of a block whose quotations are known, as seen from the day of publication.
    pub(super) fn of(
        block: &str,
        offset: u32,
        marks: &[Stretch],
        published: Day,
        dateline: Option<&str>,
    ) -> Option<Self> {
        let published = published.civil()?;
        let byte = |at: u32| usize::try_from(at.saturating_sub(offset)).unwrap_or(0);
        let ranges: Vec<(usize, usize)> =
            marks.iter().map(|mark| (byte(mark.start), byte(mark.end))).collect();
        let skipped = dateline.filter(|own| block.starts_with(*own)).map_or(0, str::len);
        let is_outside = |at: usize| {
            let after = ranges.partition_point(|(_, end)| *end <= at);
            at >= skipped && ranges.get(after).is_none_or(|(start, _)| at < *start)
        };
        let mut named = named(block, published);
        // "Questions sent on Tuesday" says nothing of when the words around it were said.
        let is_of_speech = |own: &NamedDay| {
            let sentence = sentence(block, own.start, &is_outside);
            dates::tokens(sentence).iter().any(|token| is_verb(token.text))
        };
        named.retain(|own| is_outside(own.start) && is_of_speech(own));
        Some(Self { ranges, named })
    }

    /// The day of one of the block's quotations, where only one can be meant.
    pub(super) fn said(&self, index: usize) -> Option<SaidOn> {
        let own = self.ranges.get(index)?;
        let before = index.checked_sub(1).and_then(|before| self.ranges.get(before));
        let from = before.map_or(0, |before| before.1);
        let to = self.ranges.get(index + 1).map_or(usize::MAX, |next| next.0);
        let first = self.named.partition_point(|day| day.start < from);
        let last = self.named.partition_point(|day| day.start < to);
        let around = self.named.get(first..last.max(first)).unwrap_or(&[]);
        let mut beside = around.iter().filter(|day| day.start < own.0 || own.1 <= day.start);
        let only = match (beside.next(), beside.next(), self.named.as_slice()) {
            (Some(only), None, _) => only,
            (None, _, [only]) => only,
            _ => return None,
        };
        Some(SaidOn { day: Day::of(only.day?), printed: only.printed.clone() })
    }
}

/// The sentence around a place, by the full stops that stand outside quotation marks.
fn sentence<'a>(block: &'a str, at: usize, is_outside: &dyn Fn(usize) -> bool) -> &'a str {
    let is_end = |(place, mark): &(usize, &str)| {
        let after = block.get(place + mark.len()..).unwrap_or("");
        is_outside(*place) && after.starts_with(char::is_whitespace)
    };
    let before = block.get(..at).unwrap_or("").rmatch_indices(['.', '!', '?']).find(is_end);
    let rest = block.get(at..).unwrap_or("");
    let after = rest.match_indices(['.', '!', '?']).map(|(place, mark)| (at + place, mark));
    let from = before.map_or(0, |(place, _)| place + 1);
    let to = after.into_iter().find(is_end).map_or(block.len(), |(place, _)| place);
    block.get(from..to).unwrap_or("")
}

/// Every day that a text names, in order.
fn named(text: &str, published: Civil) -> Vec<NamedDay> {
    let mut found: Vec<NamedDay> = Vec::new();
    let days = dates::days(text);
    for day in &days {
        let (start, printed) = with_on(text, day.range.start, day.range.end);
        let year = day.year.unwrap_or(published.year());
        let mut date = Civil::new(year, day.month, day.day).ok();
        if day.year.is_none() && date.is_some_and(|date| date > published) {
            date = Civil::new(year - 1, day.month, day.day).ok();
        }
        found.push(NamedDay { start, printed, day: date.filter(|date| *date <= published) });
    }
    let tokens = dates::tokens(text);
    for (at, token) in tokens.iter().enumerate() {
        let after = days.partition_point(|day| day.range.end <= token.start);
        if days.get(after).is_some_and(|day| day.range.start <= token.start) {
            continue;
        }
        let back = dates::days_back(token.text).map(i64::from).or_else(|| {
            let weekday = dates::weekday(token.text)?;
            Some((i64::from(weekday_of(published)) - i64::from(weekday)).rem_euclid(7))
        });
        let Some(back) = back else { continue };
        // "Hier" and "pazar" are other words too, unless the day stands alone.
        let before =
            at.checked_sub(1).and_then(|at| tokens.get(at)).map(|token| token.text.to_lowercase());
        let is_otherwise = before.is_some_and(|word| lists::OTHER_WEEKS.contains(&word));
        let (start, printed) = with_on(text, token.start, token.end);
        let day = published.checked_sub(back.days()).ok().filter(|_| !is_otherwise);
        found.push(NamedDay { start, printed, day });
    }
    found.sort_by_key(|named| named.start);
    found
}

/// Words with the "on" before them.
fn with_on(text: &str, start: usize, end: usize) -> (usize, String) {
    let before = text.get(..start).unwrap_or("");
    let from = ["On ", "on "]
        .iter()
        .find(|on| {
            before.ends_with(**on)
                && !before.trim_end_matches(**on).ends_with(char::is_alphanumeric)
        })
        .map_or(start, |on| start - on.len());
    (from, text.get(from..end).unwrap_or("").split_whitespace().collect::<Vec<_>>().join(" "))
}
