//! How a language writes days, months and years, by CLDR.

use std::sync::{Arc, PoisonError, RwLock};

use casefile_words::Day;
use icu_calendar::{Date as CalendarDate, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter as Formatter;
use icu_datetime::fieldsets::{M, MD, Y, YM, YMD, YMDE};
use icu_locale::Locale;
use rustc_hash::FxHashMap;

/// What is stated of a date in numbers: year, month, day.
type Stated = (Option<i64>, Option<u8>, Option<u8>);

/// How many dates are kept: those of a hundred years. A dossier that states more is written all the same.
const MOST: usize = 40_000;

/// How a language writes what is whole.
pub(super) struct DayFormats {
    day: Option<Formatter<Gregorian, YMD>>,
    weekday: Option<Formatter<Gregorian, YMDE>>,
    day_of_any_year: Option<Formatter<Gregorian, MD>>,
    month: Option<Formatter<Gregorian, YM>>,
    month_of_any_year: Option<Formatter<Gregorian, M>>,
    short_month: Option<Formatter<Gregorian, M>>,
    year: Option<Formatter<Gregorian, Y>>,
    /// What was written before: a site says the same few days on every page, and CLDR's patterns cost some thousand
    /// instructions a date.
    written: RwLock<FxHashMap<Stated, Option<Arc<str>>>>,
}

impl DayFormats {
    pub(super) fn of(locale: &Locale) -> Self {
        Self {
            day: Formatter::try_new(locale.into(), YMD::long()).ok(),
            weekday: Formatter::try_new(locale.into(), YMDE::long()).ok(),
            day_of_any_year: Formatter::try_new(locale.into(), MD::long()).ok(),
            month: Formatter::try_new(locale.into(), YM::long()).ok(),
            month_of_any_year: Formatter::try_new(locale.into(), M::long()).ok(),
            short_month: Formatter::try_new(locale.into(), M::medium()).ok(),
            year: Formatter::try_new(locale.into(), Y::long()).ok(),
            written: RwLock::default(),
        }
    }

    /// A day with its weekday: "Thursday, 3 December 2015".
    pub(super) fn with_weekday(&self, day: Day) -> Option<String> {
        let year = i32::try_from(day.year).ok()?;
        let date = CalendarDate::try_new_gregorian(year, day.month, day.day).ok()?;
        Some(self.weekday.as_ref()?.format(&date).to_string())
    }

    /// A month of any year in few letters: "Dec".
    pub(super) fn short_month(&self, month: u8) -> Option<String> {
        let date = CalendarDate::try_new_gregorian(2000, month, 1).ok()?;
        Some(self.short_month.as_ref()?.format(&date).to_string())
    }

    /// What is stated of a date in numbers: "3 December 2015", "December 2015", "2015", "9 December", "December".
    pub(super) fn whole(
        &self,
        year: Option<i64>,
        month: Option<u8>,
        day: Option<u8>,
    ) -> Option<Arc<str>> {
        let stated = (year, month, day);
        let written = self.written.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(words) = written.get(&stated) {
            return words.clone();
        }
        drop(written);
        let words = self.formatted(stated).map(Arc::from);
        let mut written = self.written.write().unwrap_or_else(PoisonError::into_inner);
        if written.len() < MOST {
            written.insert(stated, words.clone());
        }
        words
    }

    fn formatted(&self, (year, month, day): Stated) -> Option<String> {
        // Any leap year does where none is stated.
        let number = i32::try_from(year.unwrap_or(2000)).ok()?;
        let date =
            CalendarDate::try_new_gregorian(number, month.unwrap_or(1), day.unwrap_or(1)).ok()?;
        Some(match (year, month, day) {
            (Some(_), Some(_), Some(_)) => self.day.as_ref()?.format(&date).to_string(),
            (Some(_), Some(_), None) => self.month.as_ref()?.format(&date).to_string(),
            (Some(_), None, _) => self.year.as_ref()?.format(&date).to_string(),
            (None, Some(_), Some(_)) => self.day_of_any_year.as_ref()?.format(&date).to_string(),
            (None, Some(_), None) => self.month_of_any_year.as_ref()?.format(&date).to_string(),
            (None, None, _) => return None,
        })
    }
}
