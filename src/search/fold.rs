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
pub struct FoldedWord<'t> {
    /// As it is searched.
    pub word: String,
    /// As it stands there.
    pub written: Cow<'t, str>,
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
pub fn words(text: &str) -> Vec<FoldedWord<'_>> {
    let mut found = Vec::new();
    match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => each(text, |word, written| {
            found.push(FoldedWord { word, written: Cow::Borrowed(written) });
        }),
        IsNormalized::No | IsNormalized::Maybe => {
            let text: String = text.nfc().collect();
            each(&text, |word, written| {
                found.push(FoldedWord { word, written: Cow::Owned(written.to_owned()) });
            });
        }
    }
    found
}

/// A whole name as it is searched: its words with a space between.
#[must_use]
pub fn folded(text: &str) -> String {
    let words: Vec<String> = words(text).into_iter().map(|own| own.word).collect();
    words.join(" ")
}

/// Hands over each word of a composed text, folded and as it stands there.
fn each<'t>(text: &'t str, mut take: impl FnMut(String, &'t str)) {
    let (mut word, mut letters, mut start) = (String::new(), 0, 0);
    let mut end_word = |word: &mut String, written: &'t str| {
        if !word.is_empty() {
            take(std::mem::take(word), written);
        }
    };
    for (at, character) in text.char_indices() {
        if word.is_empty() {
            (start, letters) = (at, 0);
        }
        let mut add = |word: &mut String, letter: char| {
            if letters < LONGEST {
                word.push(letter);
                letters += 1;
            }
        };
        match sign(character) {
            FoldedSign::Nothing => {}
            FoldedSign::Own(own) => own.to_lowercase().for_each(|letter| add(&mut word, letter)),
            FoldedSign::Letters(own) => own.chars().for_each(|letter| add(&mut word, letter)),
            FoldedSign::Whole(own) => {
                end_word(&mut word, &text[start..at]);
                word.push(own);
                end_word(&mut word, &text[at..at + own.len_utf8()]);
            }
            FoldedSign::End => end_word(&mut word, &text[start..at]),
        }
    }
    end_word(&mut word, &text[start..]);
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
    use super::*;

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
