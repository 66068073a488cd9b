//! A day of the calendar: its weekday, the days beside it, and its words.

use std::fmt;

use jiff::civil::Date;

/// The English names of the months, for messages and pages.
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The English names of the weekdays, Monday first, for messages and pages.
pub const WEEKDAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// A calendar day (proleptic Gregorian; year 0 precedes year 1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    /// Astronomical year.
    pub year: i64,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl Day {
    /// The weekday, from 0 (Monday); `None` for years that the calendar library does not reckon with, and for days that
    /// no calendar has.
    #[must_use]
    pub fn weekday_number(self) -> Option<u8> {
        u8::try_from(self.civil()?.weekday().to_monday_zero_offset()).ok()
    }

    /// The weekday's English name, where it has a number.
    #[must_use]
    pub fn weekday(self) -> Option<&'static str> {
        WEEKDAYS.get(usize::from(self.weekday_number()?)).copied()
    }

    /// The day after; `None` beyond the years that the calendar library reckons with.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        self.civil()?.tomorrow().ok().map(Self::of)
    }

    /// The day before; `None` beyond the years that the calendar library reckons with.
    #[must_use]
    pub fn previous(self) -> Option<Self> {
        self.civil()?.yesterday().ok().map(Self::of)
    }

    /// Reads `2015-12-03`; nothing where no calendar has such a day.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let is_written = text.len() == 10
            && text.bytes().enumerate().all(|(at, byte)| match at {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        text.parse::<Date>().ok().filter(|_| is_written).map(Self::of)
    }

    /// The day as the calendar library has it, where it has it.
    #[must_use]
    pub fn civil(self) -> Option<Date> {
        let year = i16::try_from(self.year).ok()?;
        Date::new(year, i8::try_from(self.month).ok()?, i8::try_from(self.day).ok()?).ok()
    }

    /// A day of the calendar library.
    #[must_use]
    pub fn of(date: Date) -> Self {
        Self {
            year: i64::from(date.year()),
            month: date.month().unsigned_abs(),
            day: date.day().unsigned_abs(),
        }
    }

    /// "3 December 2015".
    #[must_use]
    pub fn words(self) -> String {
        format!("{} {} {}", self.day, month_name(self.month), year_words(self.year))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.year < 0 {
            write!(f, "-{:04}-{:02}-{:02}", -self.year, self.month, self.day)
        } else {
            write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
        }
    }
}

/// The English name of a month from 1 to 12; empty for any other number.
#[must_use]
pub fn month_name(month: u8) -> &'static str {
    usize::from(month).checked_sub(1).and_then(|index| MONTHS.get(index)).copied().unwrap_or("")
}

/// The words of an astronomical year: `2015`, `1 BC` for year 0.
#[must_use]
pub fn year_words(year: i64) -> String {
    if year <= 0 { format!("{} BC", 1 - year) } else { year.to_string() }
}
