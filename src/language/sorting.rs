//! The order of names in a language: by CLDR's collation for it, without the articles that a name begins with, with the
//! number of a ruler as a number; and the letter of the alphabet that a name stands under.

use icu_casemap::CaseMapper;
use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale::Locale;
use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, Script};
use unicode_normalization::UnicodeNormalization;

/// How a language puts names in order.
pub struct Collation {
    locale: Locale,
    order: Option<CollatorBorrowed<'static>>,
    /// Knows whether two letters are the same letter of the alphabet, whatever signs they bear.
    letters: Option<CollatorBorrowed<'static>>,
    /// What a name may begin with and is not sorted by, in small letters; one that ends in an apostrophe is written
    /// together with what follows.
    articles: Vec<String>,
}

/// What a name is sorted by: bytes that are compared as they are.
pub type SortKey = Vec<u8>;

impl Collation {
    pub(super) fn of(locale: &str, articles: &str) -> Self {
        let locale: Locale = locale.parse().unwrap_or(Locale::UNKNOWN);
        let mut preferences = CollatorPreferences::from(&locale);
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        let with = |strength| {
            let mut options = CollatorOptions::default();
            options.strength = Some(strength);
            Collator::try_new(preferences, options).ok()
        };
        Self {
            order: with(Strength::Tertiary),
            letters: with(Strength::Primary),
            articles: articles.split_whitespace().map(str::to_owned).collect(),
            locale,
        }
    }

    /// A name without the article that it begins with.
    fn without_article<'n>(&self, name: &'n str) -> &'n str {
        let after = |article: &String| {
            let head = name.get(..article.len())?;
            let rest = &name[article.len()..];
            let is_whole = article.ends_with(['\'', '’']) || rest.starts_with(' ');
            (is_whole && head.to_lowercase() == *article).then(|| rest.trim_start())
        };
        let rest = self.articles.iter().find_map(after);
        rest.filter(|rest| !rest.is_empty()).unwrap_or(name)
    }

    pub(super) fn key(&self, name: &str) -> SortKey {
        let name = numbered(self.without_article(name));
        let mut key = SortKey::new();
        match &self.order {
            // Nothing fails that is written to memory.
            Some(order) => {
                let _ = order.write_sort_key_to(&name, &mut key);
            }
            None => key.extend(name.to_lowercase().bytes()),
        }
        key
    }

    pub(super) fn letter(&self, name: &str) -> Option<String> {
        let first = self.without_article(name).chars().find(|letter| letter.is_alphanumeric())?;
        let category = CodePointMapData::<GeneralCategory>::new().get(first);
        let script = CodePointMapData::<Script>::new().get(first);
        // Signs of a word or a syllable are too many to jump to.
        let is_of_alphabet = !matches!(
            script,
            Script::Han | Script::Hangul | Script::Hiragana | Script::Katakana | Script::Common
        );
        if !is_of_alphabet || category == GeneralCategory::DecimalNumber {
            return None;
        }
        let bare = first.nfd().next().unwrap_or(first);
        let is_the_same = |one: char, other: char| {
            let letters = self.letters.as_ref()?;
            let pair = (one.to_string(), other.to_string());
            Some(letters.compare(&pair.0, &pair.1).is_eq())
        };
        let letter = if is_the_same(first, bare) == Some(true) { bare } else { first };
        let letter = letter.to_string();
        let capital = CaseMapper::new().uppercase_to_string(&letter, &self.locale.id);
        Some(capital.into_owned())
    }
}

/// A name with the number of a ruler, "Elizabeth II", in figures, which have an order.
fn numbered(name: &str) -> String {
    let words = name.split(' ').map(|word| match roman(word) {
        Some(number) => number.to_string(),
        None => word.to_owned(),
    });
    words.collect::<Vec<String>>().join(" ")
}

/// The number that Roman figures are, as they are usually written; nothing for other words.
fn roman(word: &str) -> Option<u32> {
    const TENS: [&str; 10] = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"];
    const ONES: [&str; 10] = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    let tens = TENS.iter().enumerate().rev().find(|(_, tens)| word.starts_with(**tens))?;
    let ones = ONES.iter().position(|ones| *ones == &word[tens.1.len()..])?;
    let number = u32::try_from(tens.0 * 10 + ones).ok()?;
    (number > 0).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted<'n>(locale: &str, articles: &str, names: &[&'n str]) -> Vec<&'n str> {
        let collation = Collation::of(locale, articles);
        let mut names = names.to_vec();
        names.sort_by_cached_key(|name| collation.key(name));
        names
    }

    fn keeps(locale: &str, articles: &str, names: &[&str]) {
        let backwards: Vec<&str> = names.iter().rev().copied().collect();
        assert_eq!(sorted(locale, articles, &backwards), names, "{locale}");
    }

    #[test]
    fn names_stand_in_the_order_of_their_language() {
        keeps(
            "tr",
            "",
            &["Cem", "Çiğdem", "Halil", "Irmak", "İnci", "Jale", "Oya", "Öykü", "Şule", "Ural"],
        );
        keeps("ru", "", &["Егоров", "Ежов", "Ёлкин", "Жуков"]);
        keeps("sv", "", &["Zorn", "Åberg", "Ärlig", "Öberg"]);
        keeps("de", "", &["Ärlig", "Azul", "Öberg", "Zorn"]);
        keeps("es", "", &["Nuez", "Ñandú", "Ortiz"]);
    }

    #[test]
    fn an_article_is_no_part_of_the_order() {
        keeps("en", "the a an", &["The Agency", "Army", "A Bureau", "Theatre"]);
        keeps("fr", "le la les l’", &["L’Agence", "La Banque", "Lebrun"]);
        // A name that is an article only.
        keeps("en", "the a an", &["The", "Ursula"]);
    }

    #[test]
    fn the_number_of_a_ruler_is_a_number() {
        keeps("en", "", &["Louis IV", "Louis IX", "Louis XIV", "Louis XL"]);
        keeps("en", "", &["Chamber 2", "Chamber 10"]);
        assert_eq!(["XIX", "C", "IIX", "Ivan", ""].map(roman), [Some(19), None, None, None, None]);
    }

    #[test]
    fn a_name_stands_under_a_letter_of_the_alphabet() {
        let letter = |locale: &str, articles: &str, name: &str| {
            Collation::of(locale, articles).letter(name).unwrap_or_default()
        };
        assert_eq!(letter("tr", "", "irem"), "İ");
        assert_eq!(letter("tr", "", "ırmak"), "I");
        assert_eq!(letter("tr", "", "Çiğdem"), "Ç");
        assert_eq!(letter("fr", "", "Çelik"), "C");
        assert_eq!(letter("de", "", "Ärlig"), "A");
        assert_eq!(letter("ru", "", "Ёлкин"), "Е");
        assert_eq!(letter("ru", "", "Йодко"), "Й");
        assert_eq!(letter("en", "the", "“The Émigrés”"), "T");
        assert_eq!(letter("ar", "", "أحمد"), "ا");
        assert_eq!(letter("el", "", "άννα"), "Α");
        assert_eq!([letter("ja", "", "安倍"), letter("en", "", "3 May")], ["", ""]);
    }
}
