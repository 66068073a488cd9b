//! What a language writes beside its messages: the words of its calendar, and what it joins to items of a list.

use casefile_words::Day;

use super::rules::ListKind;
use super::spoken::Language;

impl Language {
    /// The words of all months and weekdays, in every form that they have in dates.
    #[must_use]
    pub fn calendar(&self) -> Vec<String> {
        let days = &self.rules.days;
        let whole = |year: Option<i64>, month: u8, day: Option<u8>| {
            days.whole(year, Some(month), day).map(|words| (*words).to_owned())
        };
        let months = (1..=12).flat_map(|month| {
            [
                whole(Some(2000), month, Some(1)),
                whole(Some(2000), month, None),
                whole(None, month, Some(1)),
                whole(None, month, None),
                days.short_month(month),
            ]
        });
        let weekdays = (1..=7).map(|day| days.with_weekday(Day { year: 2000, month: 1, day }));
        months.chain(weekdays).flatten().collect()
    }

    /// The letters that are written together with an item of a list, before it, as `و` in Arabic; nothing in
    /// most languages.
    #[must_use]
    pub fn joined_and(&self) -> Option<String> {
        let (mut before, mut last) = (String::new(), String::new());
        self.rules.list(
            ListKind::All,
            &[String::new(), String::new()],
            &mut |between| match between {
                Some(words) => before.push_str(words),
                None => last = std::mem::take(&mut before),
            },
        );
        let joined = last.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
        (!joined.is_empty()).then(|| joined.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use crate::language::{Language, built_in};

    fn language(tag: &str) -> Language {
        Language::of(tag, built_in(tag).unwrap(), None)
    }

    #[test]
    fn a_calendar_has_every_form_of_a_month() {
        let words = language("ru").calendar().join(" ").to_lowercase();
        for form in ["февраль", "февраля", "четверг"] {
            assert!(words.contains(form), "{form}: {words}");
        }
    }

    #[test]
    fn some_languages_join_the_last_item_of_a_list() {
        assert_eq!(language("ar").joined_and().as_deref(), Some("و"));
        for tag in ["en", "de", "tr", "ru", "fr"] {
            assert_eq!(language(tag).joined_and(), None, "{tag}");
        }
    }
}
