//! Decides when a text was published: by the editor's word, else by the day that it prints.

use casefile_words::dates;

use super::TextReading;
use crate::{GivenDate, ImportHints, RemarkSubject};

impl TextReading<'_> {
    /// The date of publication: the editor's, else the one that is printed.
    pub(super) fn publication(&mut self, hints: &ImportHints) {
        let printed = self.day.clone();
        match (&hints.published, printed) {
            (Some(date), Some((day, words))) => self.given_and_printed(date, &day, words),
            (Some(date), None) => {
                self.draft.published.date = Some(date.edtf.clone());
                self.basis("The editor gives this date; the text prints none of its own.");
            }
            (None, Some((day, words))) => {
                self.draft.published.date = Some(day.edtf());
                self.draft.published.printed = Some(words.clone());
                if day.year.is_some() {
                    self.basis("The text prints this day.");
                } else {
                    self.basis("The text prints day and month, and no year.");
                    self.draft.remark(
                        RemarkSubject::Unknown,
                        format!("the year: the text prints `{words}` only; `--published` gives it"),
                    );
                }
            }
            (None, None) => {
                self.basis("The text prints no date at its head.");
                self.draft.remark(
                    RemarkSubject::Unknown,
                    "the date of publication: the text prints none at its head; `--published` gives it",
                );
            }
        }
    }

    fn basis(&mut self, words: impl Into<String>) {
        self.draft.published.basis = Some(words.into());
    }

    /// The editor's date, beside the day that the text prints.
    fn given_and_printed(&mut self, date: &GivenDate, day: &dates::Printed, words: String) {
        self.draft.published.date = Some(date.edtf.clone());
        let is_same_day = date.month_and_day.is_some_and(|(month, number)| {
            i16::from(month) == i16::from(day.month) && i16::from(number) == i16::from(day.day)
        });
        let is_same_year = day
            .year
            .is_none_or(|year| date.first_year.is_none_or(|first| first == i64::from(year)));
        if is_same_day && is_same_year {
            let basis = match (day.year, day.weekday) {
                (Some(_), _) => "The text prints this day, and the editor gives it.".to_owned(),
                (None, Some(_)) => "The year is the editor’s; the text prints none.".to_owned(),
                (None, None) => self.year_of_editor(date),
            };
            self.draft.published.printed = Some(words);
            self.basis(basis);
            return;
        }
        self.basis(format!("The editor gives this date; the text prints “{words}”."));
        self.draft.remark(
            RemarkSubject::Doubt,
            format!("the text prints `{words}` as its day, and `--published` says `{}`", date.edtf),
        );
    }

    /// How a year is known that the editor gives for a day without a weekday.
    fn year_of_editor(&self, date: &GivenDate) -> String {
        let body: Vec<&str> = self.lines.iter().map(|line| line.text).collect();
        let Some((word, weekday)) = first_weekday(&body.join("\n")) else {
            return "The year is the editor’s; the text prints neither a year nor a weekday."
                .to_owned();
        };
        let own = date.day.and_then(|day| day.weekday());
        let name = casefile_words::day::WEEKDAYS.get(usize::from(weekday)).copied();
        if own.is_some() && own == name {
            format!(
                "The year is the editor’s; the text prints none. “{word}” in the text agrees with that year, if it means this day."
            )
        } else {
            "The year is the editor’s; the text prints none.".to_owned()
        }
    }
}

/// The first word of a text that names a weekday, with the word.
fn first_weekday(text: &str) -> Option<(String, u8)> {
    let tokens = dates::tokens(text);
    tokens.iter().enumerate().find_map(|(at, token)| {
        let weekday = dates::weekday(token.text)?;
        let before = at.checked_sub(1).and_then(|before| tokens.get(before));
        let start = before
            .filter(|word| ["on", "On"].contains(&word.text) && token.start - word.end == 1)
            .map_or(token.start, |word| word.start);
        Some((text.get(start..token.end)?.to_owned(), weekday))
    })
}
