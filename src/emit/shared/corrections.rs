//! Dated changes to what this dossier published of an allegation or of a source, as rows with an anchor that
//! the feed's entry leads to.

use casefile_words::Day;
use serde::Serialize;

use super::DateView;
use crate::edition::Edition;
use crate::entity::Correction;
use crate::language::{Message, OwnWords};
use crate::value::Date;

/// A row of a history.
#[derive(Debug, Clone, Serialize)]
pub struct ChangeView<'a> {
    /// Where the feed's entry of it leads.
    pub anchor: Option<String>,
    /// When; nothing where no day is known.
    pub on: Option<DateView<'a>>,
    /// What stood there.
    pub was: Option<OwnWords<'a>>,
    /// Whether something stood there that had to go, and is not shown.
    pub is_removed: bool,
    /// What stands there now, of a correction.
    pub now: Option<OwnWords<'a>>,
    /// What was changed, of anything else.
    pub change: Option<Message<'a>>,
    /// Why.
    pub why: Message<'a>,
}

/// The corrections of a page, in the editor's order.
pub fn corrections<'a>(
    edition: &'a Edition,
    corrections: &'a [Correction],
    anchor: fn(Day, usize) -> String,
) -> impl Iterator<Item = ChangeView<'a>> {
    let numbered = corrections.iter().zip(numbered(corrections));
    numbered.map(move |(own, number)| ChangeView {
        anchor: day_of(&own.on).map(|day| anchor(day, number)),
        ..change(edition, own)
    })
}

/// One of them by itself, without an anchor.
#[must_use]
pub fn change<'a>(edition: &'a Edition, own: &'a Correction) -> ChangeView<'a> {
    let why = match &own.asked_by {
        Some(by) => {
            // What an editor wrote ends as a sentence before another one.
            let end = if own.why.ends_with(['.', '!', '?']) { "whole" } else { "open" };
            edition.say("correction-asked-for").key("end", end).with("by", edition.own(by))
        }
        None => edition.say("correction-why"),
    };
    ChangeView {
        anchor: None,
        on: Some(DateView::of(edition.language(), &own.on)),
        was: own.was.as_ref().map(|was| edition.own(was)),
        is_removed: own.was.is_none(),
        now: Some(edition.own(&own.now)),
        change: None,
        why: why.with("why", edition.own(&own.why)),
    }
}

/// For each correction its number, from 1, among those of its day: one that is added on another day, before
/// or after, leaves it what it is.
#[must_use]
pub fn numbered(corrections: &[Correction]) -> Vec<usize> {
    let on = |own: &Correction| day_of(&own.on);
    let earlier = corrections.iter().enumerate();
    let number = |(place, own): (usize, &Correction)| {
        1 + corrections.iter().take(place).filter(|other| on(other) == on(own)).count()
    };
    earlier.map(number).collect()
}

/// The anchor of a correction on its allegation's page: its day, and its number on that day.
#[must_use]
pub fn on_allegation(day: Day, number: usize) -> String {
    format!("correction-{day}-{number}")
}

/// The same on a source's page, where a statement may have any id without a full stop.
#[must_use]
pub fn on_source(day: Day, number: usize) -> String {
    format!("correction.{day}.{number}")
}

/// The last day that a date may be, where the time format of feeds has a form for it. A date whose
/// year is not stated has none: its last possible day would be nobody's.
#[must_use]
pub fn day_of(date: &Date) -> Option<Day> {
    let years = date.earliest().zip(date.latest()).map(|(first, last)| last.year - first.year);
    if date.as_str().contains('X') && years.is_none_or(|years| years > 1) {
        return None;
    }
    date.latest().or_else(|| date.earliest()).filter(|day| (0..=9999).contains(&day.year))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn correction(on: &str) -> Correction {
        let words = || "words".into();
        let on = Date::parse(on).unwrap();
        Correction { on, was: None, now: words(), why: words(), asked_by: None }
    }

    #[test]
    fn a_correction_keeps_its_number_when_another_day_has_one() {
        let days = ["2020-02-01", "2020-03-01", "2020-02-01"].map(correction);
        assert_eq!(numbered(&days), [1, 1, 2]);
        assert_eq!(numbered(&days[1..]), [1, 1]);
    }

    fn of(text: &str) -> Option<String> {
        day_of(&Date::parse(text).unwrap()).map(|day| day.to_string())
    }

    #[test]
    fn times_are_the_dossiers_own_and_no_day_is_made_where_none_is() {
        assert_eq!(of("2015-12-03").as_deref(), Some("2015-12-03"));
        assert_eq!(of("../2015-12-03").as_deref(), Some("2015-12-03"));
        assert_eq!(of("2015-12-03/..").as_deref(), Some("2015-12-03"));
        assert_eq!(of("2015-02").as_deref(), Some("2015-02-28"));
        assert_eq!(of("2015-12-XX").as_deref(), Some("2015-12-31"));
        for without in ["XXXX-12-09", "201X", "20XX-12"] {
            assert_eq!(of(without), None, "{without}");
        }
    }
}
