//! The order of statements in lists: that of the time at which they were said, as far as it is known.

use casefile_words::Day;

use crate::dossier::{SourceIx, StatementIx};
use crate::edition::Edition;
use crate::value::{Date, Known};

/// Where a statement stands among others: by the last day on which it can have been said, which is never after
/// its source was published (or changed); of those, the ones with a day of their own first, by the first day
/// that it may be; then by the source, and the place in its text.
///
/// Whoever is certain to have spoken before somebody else comes before them, whatever the precision of both
/// days: the last day of the one is then before the first of the other. What has no day is placed by its source
/// alone; what has no last day at all comes last.
#[must_use]
pub fn in_time(edition: &Edition, statement: StatementIx) -> impl Ord + use<> {
    let node = edition.statement(statement);
    let head = &edition.source(node.source).entity.head;
    let said = node.statement.said.as_ref().and_then(|said| said.date.value());
    let printed = match &head.updated {
        Some(Known::Value(updated)) => updated.latest(),
        _ => head.published.date.value().and_then(Date::latest),
    };
    let place = node.located.as_ref().map(|located| located.whole().start);
    place_in_time(said, printed, (node.source, place.is_none(), place, statement))
}

type OrderKey = (SourceIx, bool, Option<u32>, StatementIx);

fn place_in_time(said: Option<&Date>, printed: Option<Day>, place: OrderKey) -> impl Ord + use<> {
    let own = said.and_then(Date::latest);
    let last = match (own, printed) {
        (Some(own), Some(printed)) => Some(own.min(printed)),
        (own, printed) => own.or(printed),
    };
    (last.is_none(), last, said.is_none(), said.and_then(Date::earliest), place)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(said: Option<&str>, printed: Option<&str>, number: u32) -> impl Ord + use<> {
        let date = |text: &str| Date::parse(text).unwrap();
        let statement = StatementIx { source: SourceIx(0), position: number };
        let place = (SourceIx(0), false, Some(number), statement);
        place_in_time(said.map(date).as_ref(), printed.and_then(|on| date(on).latest()), place)
    }

    #[test]
    fn whoever_is_certain_to_have_spoken_first_comes_first() {
        let days = [
            "2015",
            "2015-12",
            "2015-12-03",
            "../2015-12-03",
            "2015-12-03/..",
            "2015-11/2015-12",
            "2016-01-01",
            "[2014,2016]",
            "2014~",
            "XXXX-12-09",
        ];
        for one in days {
            for other in days {
                let (early, late) = (Date::parse(one).unwrap(), Date::parse(other).unwrap());
                if late.is_definitely_after(&early) {
                    assert!(key(Some(one), None, 2) < key(Some(other), None, 1), "{one} {other}");
                }
            }
        }
    }

    #[test]
    fn without_a_day_the_day_of_printing_is_the_last_that_it_can_be() {
        assert!(key(None, Some("2015-12-03"), 1) < key(Some("2015-12-04"), Some("2015-12-09"), 2));
        assert!(key(Some("2015-12-03"), Some("2015-12-03"), 2) < key(None, Some("2015-12-03"), 1));
        assert!(key(Some("2015-12"), Some("2015-12-03"), 1) < key(Some("2015-12-04"), None, 2));
        assert!(key(None, Some("2015-12-03"), 1) < key(None, Some("2015-12-03"), 2));
        assert!(key(Some("2015-12-03"), None, 9) < key(None, None, 1));
    }
}
