//! Holds what printed words, such as "On Wednesday" or "December 3", say of a date against the date.

use casefile_words::dates::SaidOfDay;

use crate::value::Date;

/// The longest time, in days, of which every day is tried.
const LONGEST_TIME: i64 = 800;

/// Whether no day of `date` can be what the words say, for certain.
pub(super) fn excludes(said: &SaidOfDay, date: &Date) -> bool {
    if said.is_empty() || said.is_offset {
        return false;
    }
    if let Some((month, day)) = date.month_and_day()
        && said.misses(month, day)
    {
        return true;
    }
    let (Some(first), Some(last)) = (date.earliest(), date.latest()) else { return false };
    let mut day = first;
    for _ in 0..LONGEST_TIME {
        if said.fits(day) {
            return false;
        }
        if day >= last {
            return true;
        }
        let Some(next) = day.next() else { return false };
        day = next;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn excluded(words: &str, date: &str) -> bool {
        excludes(&SaidOfDay::read(words, "en"), &Date::parse(date).unwrap())
    }

    #[test]
    fn a_date_must_be_able_to_be_the_day_that_the_words_name() {
        assert!(!excluded("On Wednesday", "2015-12-02"));
        assert!(excluded("On Wednesday", "2015-12-03"));
        assert!(excluded("December 3", "2015-12-02"));
        assert!(!excluded("3rd of December, 2015", "2015-12-03"));
        assert!(excluded("Thursday, December 3, 2014", "2015-12-03"));
        assert!(excluded("THURSDAY", "2015-12-02"));
        assert!(!excluded("Dec. 3-8", "2015-12-05"));
        assert!(excluded("Dec. 3-8", "2015-12-09"));
        assert!(excluded("in November", "2015-12"));
        assert!(!excluded("in December", "2015-12"));
    }

    #[test]
    fn what_is_not_certain_is_not_held_against_a_date() {
        assert!(!excluded("On Wednesday", "2015-12"));
        assert!(!excluded("On Wednesday", "../2015-12-08"));
        assert!(!excluded("December 3", "../2015-12-08"));
        assert!(!excluded("December 9", "XXXX-12-09"));
        assert!(excluded("December 8", "XXXX-12-09"));
        assert!(!excluded("the day before December 9", "2015-12-08"));
        assert!(!excluded("yesterday", "2015-12-09"));
        assert!(!excluded("mercredi 3 décembre", "2015-12-09"));
    }

    #[test]
    fn relative_words_are_told_from_dates() {
        assert!(SaidOfDay::read("On Wednesday", "en").is_relative);
        assert!(SaidOfDay::read("two days ago", "en").is_relative);
        assert!(!SaidOfDay::read("Wednesday, December 3", "en").is_relative);
        assert!(!SaidOfDay::read("On November 30", "en").is_relative);
    }
}
