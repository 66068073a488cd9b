//! Words as they are searched: without capitals, accents and signs, in Latin letters where a table has them, so that
//! Erdogan, Erdoğan and Эрдоган are one word.

use std::borrow::Cow;
use std::ops::RangeInclusive;

use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Letters of a word at most: what goes beyond tells nothing apart.
const LONGEST: usize = 32;

/// Characters whose Latin letters stand in the table of the script.
const TABLED: [RangeInclusive<u32>; 5] =
    [0xa0..=0x24f, 0x370..=0x58f, 0x5d0..=0x5ea, 0x620..=0x6ff, 0x1e00..=0x1fff];

/// Scripts without spaces: each character is searched as a word.
const SPACELESS: [RangeInclusive<u32>; 8] = [
    0x0e00..=0x0eff,
    0x1000..=0x109f,
    0x1780..=0x17ff,
    0x3040..=0x30ff,
    0x3400..=0x4dbf,
    0x4e00..=0x9fff,
    0xf900..=0xfaff,
    0x20000..=0x3ffff,
];

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoldedWord {
    /// As it is searched.
    pub word: String,
    /// As it stands there.
    pub written: String,
}

/// What a character is to a word.
enum FoldedSign {
    /// Letters of it.
    Letters(Cow<'static, str>),
    /// A letter as it is, in small.
    Own(char),
    /// A word by itself.
    Whole(char),
    /// Nothing, and the word goes on.
    Nothing,
    /// The end of it.
    End,
}

fn is_in(ranges: &[RangeInclusive<u32>], character: char) -> bool {
    ranges.iter().any(|range| range.contains(&u32::from(character)))
}

fn sign(character: char) -> FoldedSign {
    if character.is_ascii_alphanumeric() {
        return FoldedSign::Own(character.to_ascii_lowercase());
    }
    if character.is_ascii() {
        return FoldedSign::End;
    }
    let category = CodePointMapData::<GeneralCategory>::new().get(character);
    let is_of = |group: GeneralCategoryGroup| group.contains(category);
    if is_of(GeneralCategoryGroup::Mark) || category == GeneralCategory::Format {
        return FoldedSign::Nothing;
    }
    if !is_of(GeneralCategoryGroup::Letter) && !is_of(GeneralCategoryGroup::Number) {
        return FoldedSign::End;
    }
    if is_in(&TABLED, character) {
        return FoldedSign::Letters(latin(character));
    }
    if is_in(&SPACELESS, character) {
        FoldedSign::Whole(character)
    } else {
        FoldedSign::Own(character)
    }
}

/// The Latin letters of a character, in small.
fn latin(character: char) -> Cow<'static, str> {
    let letters = deunicode::deunicode_char(character).unwrap_or_default();
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    if letters.bytes().all(is_plain) {
        return Cow::Borrowed(letters);
    }
    let plain = letters.chars().filter(char::is_ascii_alphanumeric);
    Cow::Owned(plain.map(|letter| letter.to_ascii_lowercase()).collect())
}

/// The words of a text, one after the other.
#[must_use]
pub fn words(text: &str) -> Vec<FoldedWord> {
    let mut found = Vec::new();
    each_word(text, |word, written| {
        found.push(FoldedWord { word: word.to_owned(), written: written.to_owned() });
    });
    found
}

/// Hands over each word of a text, folded and as it stands there.
pub fn each_word(text: &str, mut take: impl FnMut(&str, &str)) {
    // Between letters of ASCII nothing is composed, and most texts are nearly all of them.
    let beyond = text.chars().filter(|letter| !letter.is_ascii());
    if text.is_ascii() || is_nfc_quick(beyond) == IsNormalized::Yes {
        return each(text, &mut take);
    }
    let text: String = text.nfc().collect();
    each(&text, &mut take);
}

/// A whole name as it is searched: its words with a space between.
#[must_use]
pub fn folded(text: &str) -> String {
    let words: Vec<String> = words(text).into_iter().map(|own| own.word).collect();
    words.join(" ")
}

/// The same of a composed text.
fn each(text: &str, take: &mut impl FnMut(&str, &str)) {
    let bytes = text.as_bytes();
    let (mut at, mut small) = (0, String::new());
    while let Some(byte) = bytes.get(at) {
        let run = bytes[at..].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        // Nothing beyond ASCII follows that may belong to the word: most words of most texts.
        let is_plain = bytes.get(at + run).is_none_or(u8::is_ascii);
        if byte.is_ascii() && run == 0 {
            at += 1;
        } else if is_plain && run > 0 {
            plain(&text[at..at + run], &mut small, take);
            at += run;
        } else {
            at = mixed(text, at, &mut small, take);
        }
    }
}

/// A word of ASCII, in which only capitals are folded.
fn plain(written: &str, small: &mut String, take: &mut impl FnMut(&str, &str)) {
    let word = written.get(..LONGEST).unwrap_or(written);
    if !word.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return take(word, written);
    }
    small.clear();
    small.push_str(word);
    small.make_ascii_lowercase();
    take(small, written);
}

/// The word that begins at a place, and a whole one that ends it; where the search for the next goes on.
fn mixed(text: &str, from: usize, word: &mut String, take: &mut impl FnMut(&str, &str)) -> usize {
    word.clear();
    let (mut letters, mut start) = (0, from);
    for (at, character) in text[from..].char_indices() {
        let (at, end) = (from + at, from + at + character.len_utf8());
        if word.is_empty() {
            start = at;
        }
        let mut add = |letter: char| {
            if letters < LONGEST {
                word.push(letter);
                letters += 1;
            }
        };
        match sign(character) {
            FoldedSign::Nothing => {}
            FoldedSign::Own(own) => own.to_lowercase().for_each(add),
            FoldedSign::Letters(own) => own.chars().for_each(&mut add),
            FoldedSign::Whole(own) => {
                if !word.is_empty() {
                    take(word, &text[start..at]);
                }
                take(own.encode_utf8(&mut [0; 4]), &text[at..end]);
                return end;
            }
            FoldedSign::End => {
                if !word.is_empty() {
                    take(word, &text[start..at]);
                }
                return end;
            }
        }
    }
    if !word.is_empty() {
        take(word, &text[start..]);
    }
    text.len()
}

/// What a script needs to know of folding: for each range of characters its first, and then for each of them its
/// letters, `_` for one that stands for nothing, `-` for one that ends a word.
#[must_use]
pub fn table() -> Vec<(u32, String)> {
    let entry = |code: u32| match char::from_u32(code).map(sign) {
        None | Some(FoldedSign::End) => "-".to_owned(),
        Some(FoldedSign::Letters(letters)) if !letters.is_empty() => letters.into_owned(),
        Some(_) => "_".to_owned(),
    };
    let range = |range: RangeInclusive<u32>| {
        let first = *range.start();
        (first, range.map(entry).collect::<Vec<_>>().join(" "))
    };
    TABLED.into_iter().map(range).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_plain_is_folded_as_everything_is(text in "([A-Za-z0-9]{1,40}|[ -~]|[é’“\u{301}\u{ad}東б]|\\n){0,30}") {
            let (mut quickly, mut fully) = (Vec::new(), Vec::new());
            let text: String = text.nfc().collect();
            each(&text, &mut |word, written| quickly.push((word.to_owned(), written.to_owned())));
            let (mut at, mut word) = (0, String::new());
            while at < text.len() {
                at = mixed(&text, at, &mut word, &mut |word, written| {
                    fully.push((word.to_owned(), written.to_owned()));
                });
            }
            prop_assert_eq!(quickly, fully);
        }
    }

    fn of(text: &str) -> Vec<String> {
        words(text).into_iter().map(|own| own.word).collect()
    }

    #[test]
    fn a_name_is_one_word_in_every_spelling() {
        for name in ["Erdogan", "Erdoğan", "ERDOĞAN", "Эрдоган", "Erdog\u{306}an", "Erdo\u{ad}gan"]
        {
            assert_eq!(of(name), ["erdogan"], "{name}");
        }
        assert_eq!(of("İstanbul, Weißer Müller"), ["istanbul", "weisser", "muller"]);
    }

    #[test]
    fn words_end_where_signs_stand() {
        assert_eq!(
            of("the country’s “1,500” oil-wells"),
            ["the", "country", "s", "1", "500", "oil", "wells"]
        );
        assert_eq!(of("安倍 総理"), ["安", "倍", "総", "理"]);
        assert!(of(" … █ ").is_empty());
        let written: Vec<_> = words("Ein Straße.").into_iter().map(|own| own.written).collect();
        assert_eq!(written, ["Ein", "Straße"]);
    }

    #[test]
    fn long_words_are_cut() {
        assert_eq!(of(&"a".repeat(80)), ["a".repeat(LONGEST)]);
    }
}
