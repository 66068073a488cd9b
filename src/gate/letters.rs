//! Folds texts of any length at the price of reading them, and tells which characters need it at all.
//!
//! What becomes of a character is what [`fold`](crate::withheld::fold) says, looked up in a table. Texts
//! with marks that belong to the character before them are folded as a whole.

use super::end::END;
use std::sync::OnceLock;

use crate::withheld::fold::{folded, is_mark, is_word};

/// The first character above those of ASCII.
const FIRST: u32 = 0x80;

/// The first character above those of the table: above it, most are written in one way only.
const LAST: u32 = 0x3100;

/// What becomes of a character.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Letter {
    /// It is what it is, or a capital of that, so that words with it are found as they stand.
    Plain(char),
    /// It becomes something else.
    Becomes(Box<str>),
    /// It belongs to others.
    Joined,
}

/// Characters of one part of the table.
const PART: u32 = 64;

/// The table, each part of it made when it is first asked for.
#[derive(Debug)]
pub struct LetterTable(Vec<OnceLock<Vec<Letter>>>);

impl Default for LetterTable {
    fn default() -> Self {
        Self((FIRST..LAST).step_by(PART as usize).map(|_| OnceLock::new()).collect())
    }
}

fn letter(c: char) -> Letter {
    if c.is_whitespace() {
        return Letter::Plain(' ');
    }
    if is_mark(c) || matches!(c, '\u{1100}'..='\u{11ff}') {
        return Letter::Joined;
    }
    let becomes = folded(c.encode_utf8(&mut [0; 4]));
    let mut own = becomes.chars();
    match (own.next(), own.next()) {
        (Some(one), None) if one == c || !is_word(c) && !is_word(one) => Letter::Plain(one),
        (Some(one), None) if c.to_lowercase().eq([one]) && one.len_utf8() == c.len_utf8() => {
            Letter::Plain(one)
        }
        _ => Letter::Becomes(becomes.into()),
    }
}

impl LetterTable {
    fn of(&self, c: char) -> std::borrow::Cow<'_, Letter> {
        use std::borrow::Cow;
        let code = u32::from(c);
        if matches!(c, '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}') {
            return Cow::Owned(Letter::Plain(c));
        }
        if !(FIRST..LAST).contains(&code) {
            return Cow::Owned(letter(c));
        }
        let (part, place) = ((code - FIRST) / PART, (code - FIRST) % PART);
        let table = self.0[part as usize].get_or_init(|| {
            let own = (0..PART).map(|place| FIRST + part * PART + place);
            own.map(|code| letter(char::from_u32(code).unwrap_or(' '))).collect()
        });
        Cow::Borrowed(&table[place as usize])
    }

    /// Whether words with this character are not found as they stand.
    pub fn is_odd(&self, c: char) -> bool {
        !c.is_ascii() && !matches!(*self.of(c), Letter::Plain(_))
    }

    /// Writes a text, folded but for capitals of ASCII and runs of white space.
    pub fn fold(&self, text: &str, out: &mut String) {
        if text.is_ascii() {
            out.push_str(text);
            return;
        }
        let start = out.len();
        for c in text.chars() {
            if c.is_ascii() {
                out.push(c);
                continue;
            }
            match &*self.of(c) {
                Letter::Plain(c) => out.push(*c),
                Letter::Becomes(text) => out.push_str(text),
                Letter::Joined => {
                    out.truncate(start);
                    // What lies between two marks of an end is one text.
                    for (number, part) in text.split(END).enumerate() {
                        if number > 0 {
                            out.push(END);
                        }
                        out.push_str(&folded(part));
                    }
                    return;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_folds_as_a_whole_text_is_folded() {
        let letters = LetterTable::default();
        for text in [
            "Zoë MÜLLER",
            "Zoe\u{308} Mu\u{308}ller",
            "Алёна ЖУКОВА",
            "Straße",
            "İstanbul",
            "Ｎｏｒａ",
            "Quil\u{ad}lon",
            "Ἄλκηστις",
            "李伟",
            "مُحَمَّد",
            "김철수",
            "x\u{200b}y",
        ] {
            let mut own = String::new();
            letters.fold(text, &mut own);
            assert_eq!(own.to_ascii_lowercase(), folded(text), "{text}");
        }
    }

    #[test]
    fn signs_and_small_letters_stand_for_themselves() {
        let letters = LetterTable::default();
        for plain in ['“', '’', '—', 'é', 'É', 'д', 'Д', '李', '█'] {
            assert!(!letters.is_odd(plain), "{plain}");
        }
        for odd in ['\u{ad}', '\u{200b}', 'ё', 'ß', 'İ', '\u{308}', 'Ｎ', 'ﬁ'] {
            assert!(letters.is_odd(odd), "{odd}");
        }
    }
}
