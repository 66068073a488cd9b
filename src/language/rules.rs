//! What CLDR says of a language, by ICU4X: classes of numbers, how they are written, lists, capitals, direction.

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

use fixed_decimal::Decimal;
use icu_casemap::TitlecaseMapper;
use icu_casemap::options::{LeadingAdjustment, TitlecaseOptions, TrailingCase};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale::{LanguageIdentifier, Locale, LocaleDirectionality};
use icu_plurals::{PluralCategory, PluralRules};
use icu_properties::CodePointMapData;
use icu_properties::props::BidiClass;
use writeable::{Part, PartsWrite, Writeable};

use super::calendar::DayFormats;

/// What the last two items of a list are joined by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ListKind {
    /// "and": all of them are meant.
    All,
    /// "or": one or another is.
    Either,
}

/// Numbers below this are kept as they are written.
const SMALL: usize = 1000;

/// A language's rules.
pub(super) struct Rules {
    pub(super) locale: Locale,
    pub(super) is_right_to_left: bool,
    cardinal: Option<PluralRules>,
    ordinal: Option<PluralRules>,
    numbers: Option<DecimalFormatter>,
    /// The small numbers as they were written before: nearly all of a site.
    written: Vec<OnceLock<Box<str>>>,
    lists: Option<ListFormatter>,
    choices: Option<ListFormatter>,
    pub(super) days: DayFormats,
}

impl Rules {
    /// The rules of a tag by BCP 47; those of no language in particular where it is none.
    pub(super) fn of(tag: &str) -> Self {
        let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
        let mut numbers = DecimalFormatterOptions::default();
        // Figures of one page are read beside one another: 1,200 beside 12,000, in every language.
        numbers.grouping_strategy = Some(GroupingStrategy::Always);
        let lists = ListFormatterOptions::default().with_length(ListLength::Wide);
        Self {
            is_right_to_left: is_right_to_left(tag),
            cardinal: PluralRules::try_new_cardinal((&locale).into()).ok(),
            ordinal: PluralRules::try_new_ordinal((&locale).into()).ok(),
            numbers: DecimalFormatter::try_new((&locale).into(), numbers).ok(),
            written: std::iter::repeat_with(OnceLock::new).take(SMALL).collect(),
            lists: ListFormatter::try_new_and((&locale).into(), lists).ok(),
            choices: ListFormatter::try_new_or((&locale).into(), lists).ok(),
            days: DayFormats::of(&locale),
            locale,
        }
    }

    /// The class of a number (`one`, `few`, `other`), as CLDR names them.
    pub(super) fn class(&self, number: usize, is_ordinal: bool) -> &'static str {
        let rules = if is_ordinal { &self.ordinal } else { &self.cardinal };
        match rules.as_ref().map(|rules| rules.category_for(number)) {
            Some(PluralCategory::Zero) => "zero",
            Some(PluralCategory::One) => "one",
            Some(PluralCategory::Two) => "two",
            Some(PluralCategory::Few) => "few",
            Some(PluralCategory::Many) => "many",
            Some(PluralCategory::Other) | None => "other",
        }
    }

    /// A number in the language's digits and groups.
    pub(super) fn number(&self, number: usize) -> Cow<'_, str> {
        match self.written.get(number) {
            Some(written) => {
                Cow::Borrowed(&**written.get_or_init(|| self.formatted(number).into_boxed_str()))
            }
            None => Cow::Owned(self.formatted(number)),
        }
    }

    fn formatted(&self, number: usize) -> String {
        match &self.numbers {
            Some(numbers) => numbers.format(&Decimal::from(number)).write_to_string().into_owned(),
            None => number.to_string(),
        }
    }

    /// Hands over what a list of these items is made of: the words between them, and nothing for each item.
    pub(super) fn list(&self, kind: ListKind, items: &[String], see: &mut dyn FnMut(Option<&str>)) {
        let lists = match kind {
            ListKind::All => &self.lists,
            ListKind::Either => &self.choices,
        };
        let Some(lists) = lists else {
            for place in 0..items.len() {
                if place > 0 {
                    see(Some(", "));
                }
                see(None);
            }
            return;
        };
        let mut between = Between { see, is_in_item: false };
        // Nothing fails that is written to memory.
        let _ = lists.format(items.iter()).write_to_parts(&mut between);
    }

    /// Words with a capital at their beginning, as the language has it: `i` is `İ` in Turkish.
    pub(super) fn capital(&self, words: &str) -> String {
        capital(&self.locale.id, words)
    }

    /// Whether a tag is of this language, whatever its region.
    pub(super) fn is_of(&self, tag: &str) -> bool {
        let other: Option<LanguageIdentifier> = tag.parse().ok();
        let script = |id: &LanguageIdentifier| id.script;
        other.is_some_and(|other| {
            other.language == self.locale.id.language && script(&other) == script(&self.locale.id)
        })
    }
}

/// Takes a list apart again: what lies between its items.
struct Between<'s> {
    see: &'s mut dyn FnMut(Option<&str>),
    is_in_item: bool,
}

impl fmt::Write for Between<'_> {
    fn write_str(&mut self, words: &str) -> fmt::Result {
        if !self.is_in_item && !words.is_empty() {
            (self.see)(Some(words));
        }
        Ok(())
    }
}

impl PartsWrite for Between<'_> {
    type SubPartsWrite = Self;

    fn with_part(
        &mut self,
        part: Part,
        mut write: impl FnMut(&mut Self::SubPartsWrite) -> fmt::Result,
    ) -> fmt::Result {
        let is_item = part == icu_list::parts::ELEMENT;
        if is_item {
            (self.see)(None);
        }
        let before = self.is_in_item;
        self.is_in_item |= is_item;
        let written = write(self);
        self.is_in_item = before;
        written
    }
}

/// Words with a capital at their beginning, as the language of a tag has it.
pub(super) fn capital_in(tag: &str, words: &str) -> String {
    capital(tag.parse().as_ref().unwrap_or(&LanguageIdentifier::UNKNOWN), words)
}

fn capital(id: &LanguageIdentifier, words: &str) -> String {
    let mut options = TitlecaseOptions::default();
    options.trailing_case = Some(TrailingCase::Unchanged);
    options.leading_adjustment = Some(LeadingAdjustment::None);
    TitlecaseMapper::new().titlecase_segment_to_string(words, id, options).into_owned()
}

/// The direction of a language's writing, by its tag, as HTML names it.
#[must_use]
pub fn direction(tag: &str) -> &'static str {
    if is_right_to_left(tag) { "rtl" } else { "ltr" }
}

/// Whether a language is written from right to left, by its tag: by its script, where it names one.
#[must_use]
pub(super) fn is_right_to_left(tag: &str) -> bool {
    let id: Option<LanguageIdentifier> = tag.parse().ok();
    id.is_some_and(|id| LocaleDirectionality::new_extended().is_right_to_left(&id))
}

/// Whether words hold a letter that runs the other way than the sentence they stand in.
#[must_use]
pub(super) fn runs_against(words: &str, is_right_to_left: bool) -> bool {
    // Nearly all words of nearly all dossiers: no letter below the Hebrew ones and none from U+1000 to U+EFFF runs from
    // right to left, which their first bytes tell; of signs, one does.
    const RIGHT_TO_LEFT_MARK: char = '\u{200f}';
    // What turns the direction, and may not turn it back, is kept to itself.
    let turns = |letter: char| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    // All of these begin with this byte.
    let has_signs = memchr::memchr(0xE2, words.as_bytes()).is_some();
    if has_signs && words.contains(turns) {
        return true;
    }
    let is_left_to_right = |byte: u8| matches!(byte, 0..=0xD5 | 0xE1..=0xEE);
    if !is_right_to_left
        && words.bytes().fold(true, |are, byte| are & is_left_to_right(byte))
        && !(has_signs && words.contains(RIGHT_TO_LEFT_MARK))
    {
        return false;
    }
    let classes = CodePointMapData::<BidiClass>::new();
    words.chars().any(|letter| match classes.get(letter) {
        BidiClass::LeftToRight => is_right_to_left,
        BidiClass::RightToLeft | BidiClass::ArabicLetter => !is_right_to_left,
        _ => false,
    })
}
