//! What becomes of one character when a text is folded, and which characters make up words.

use std::iter::once;

use caseless::Caseless as _;
use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory};
use icu_properties::{CodePointMapData, CodePointSetData};
use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, UnicodeNormalization as _, is_nfc_quick};

/// What a character is to somebody who reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterKind {
    /// White space, line feeds included.
    Space,
    /// Not seen, and belongs to the character before it: a variation selector, a joiner, a tag.
    Joined,
    /// Not seen: a soft hyphen, a zero-width space, a byte-order mark, a control of direction.
    Gone,
    /// Anything else.
    Seen,
}

/// What kind of character this is.
pub fn kind(c: char) -> LetterKind {
    match c {
        '!'..='~' => LetterKind::Seen,
        // The tatweel only makes a word longer.
        '\u{640}' => LetterKind::Gone,
        _ if c.is_whitespace() => LetterKind::Space,
        _ if c.is_ascii_control() => LetterKind::Gone,
        '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{2ff}' | '\u{370}'..='\u{52f}' => LetterKind::Seen,
        '\u{2010}'..='\u{2027}' => LetterKind::Seen,
        '\u{3040}'..='\u{3163}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' => {
            LetterKind::Seen
        }
        '\u{200c}' | '\u{200d}' | '\u{e0020}'..='\u{e007f}' => LetterKind::Joined,
        _ => match category(c) {
            GeneralCategory::Control | GeneralCategory::Format => LetterKind::Gone,
            GeneralCategory::NonspacingMark if is_ignorable(c) => LetterKind::Joined,
            _ if is_ignorable(c) => LetterKind::Gone,
            _ => LetterKind::Seen,
        },
    }
}

fn category(c: char) -> GeneralCategory {
    CodePointMapData::<GeneralCategory>::new().get(c)
}

fn is_ignorable(c: char) -> bool {
    CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
}

/// Takes a character apart: small letters, compatible forms, marks by themselves, in canonical order.
pub fn atoms(c: char, found: &mut Vec<char>) {
    match c {
        '`' => found.push('\''),
        _ if c.is_ascii() => found.push(c.to_ascii_lowercase()),
        // Characters of which nothing can be taken apart, or which are put together again at once.
        '\u{430}'..='\u{438}' | '\u{43a}'..='\u{44f}' => found.push(c),
        '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' => found.push(c),
        '«' | '»' | '“'..='„' => found.push(c),
        _ => match alike(c) {
            Some(one) => found.push(one),
            None => {
                let start = found.len();
                found.extend(
                    once(c).nfd().default_case_fold().nfkd().default_case_fold().nfkd().map(letter),
                );
                // A mark that stands by itself is no space with a mark.
                if found.get(start) == Some(&' ') {
                    found.truncate(start);
                    found.push(c);
                }
                found.retain(|atom| kind(*atom) != LetterKind::Gone);
            }
        },
    }
}

/// The one apostrophe and the one hyphen.
fn alike(c: char) -> Option<char> {
    match c {
        '\u{b4}' | '\u{2b9}' | '\u{2bb}'..='\u{2bf}' | '\u{2c8}' | '\u{2ca}' | '\u{2cb}' => {
            Some('\'')
        }
        '\u{55a}' | '\u{5f3}' | '\u{1fbd}' | '\u{1fbf}' | '\u{1fef}' | '\u{1ffd}' => Some('\''),
        '\u{2018}'..='\u{201b}' | '\u{2032}' | '\u{2035}' | '\u{a78b}' | '\u{a78c}' => Some('\''),
        '\u{ff07}' | '\u{ff40}' => Some('\''),
        '\u{58a}' | '\u{5be}' | '\u{1806}' | '\u{2010}'..='\u{2015}' | '\u{2043}' => Some('-'),
        '\u{2212}' | '\u{2e17}' | '\u{2e1a}' | '\u{2e3a}' | '\u{2e3b}' | '\u{2e40}' => Some('-'),
        '\u{fe31}' | '\u{fe32}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => Some('-'),
        _ => None,
    }
}

/// Letters that stand for each other wherever a script is written with less care.
fn letter(c: char) -> char {
    match c {
        // Turkish: `ISTANBUL` is both `ıstanbul` and `istanbul`.
        'ı' => 'i',
        // Arabic: alef with and without its hamza, the two forms of yeh, of teh marbuta, of kaf.
        '\u{671}' => '\u{627}',
        '\u{649}' | '\u{6cc}' => '\u{64a}',
        '\u{629}' => '\u{647}',
        '\u{6a9}' => '\u{643}',
        // Letters as pictures: in black circles and squares, and as signs of regions.
        '\u{1f150}'..='\u{1f169}' => shifted(c, '\u{1f150}', 'a'),
        '\u{1f170}'..='\u{1f189}' => shifted(c, '\u{1f170}', 'a'),
        '\u{1f1e6}'..='\u{1f1ff}' => shifted(c, '\u{1f1e6}', 'a'),
        _ => small_capital(c).or_else(|| alike(c)).unwrap_or(c),
    }
}

/// A letter as far from another as a character is from the first of its kind.
fn shifted(c: char, first: char, to: char) -> char {
    char::from_u32(u32::from(to) + u32::from(c) - u32::from(first)).unwrap_or(c)
}

/// The letter that a small capital is.
fn small_capital(c: char) -> Option<char> {
    const SMALL_CAPITALS: &str = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ";
    const LETTERS: &str = "abcdefghijklmnopqrstuvwyz";
    if !matches!(c, '\u{250}'..='\u{2af}' | '\u{1d00}'..='\u{1d2b}' | '\u{a730}'..='\u{a7af}') {
        return None;
    }
    let place = SMALL_CAPITALS.chars().position(|own| own == c)?;
    LETTERS.chars().nth(place)
}

/// Whether a character of a decomposed text belongs to the one before it.
pub fn combines(c: char) -> bool {
    c >= '\u{300}'
        && !matches!(c, '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
        && (canonical_combining_class(c) != 0 || is_nfc_quick(once(c)) == IsNormalized::Maybe)
}

/// Whether a mark makes no other name: what writers of the script leave out at will, and lines through or
/// under a letter.
pub fn is_dropped(base: char, mark: char) -> bool {
    match mark {
        '\u{305}' | '\u{332}'..='\u{338}' | '\u{35f}' | '\u{20d0}'..='\u{20f0}' => true,
        // Hebrew points, Arabic vowel signs and hamzas.
        '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' => true,
        '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{8d3}'..='\u{8ff}' => true,
        // `İ` is `i` with a dot of its own.
        '\u{307}' => base == 'i',
        // Greek capitals are written without accents.
        '\u{300}' | '\u{301}' | '\u{308}' | '\u{313}' | '\u{314}' | '\u{342}'
            if matches!(base, '\u{370}'..='\u{3ff}') =>
        {
            true
        }
        // Russian and its neighbours: stress, and `ё`, which is printed as `е`.
        '\u{300}' | '\u{301}' => {
            matches!(base, 'а' | 'е' | 'и' | 'о' | 'у' | 'ы' | 'э' | 'ю' | 'я' | 'і' | 'є')
        }
        '\u{308}' => base == 'е',
        _ => false,
    }
}

/// Whether a character is a mark on the one before it, such as a vowel sign.
#[must_use]
pub fn is_mark(c: char) -> bool {
    c >= '\u{300}'
        && matches!(
            category(c),
            GeneralCategory::NonspacingMark
                | GeneralCategory::SpacingMark
                | GeneralCategory::EnclosingMark
        )
}

/// Whether a character is one that nobody sees, which parts no letters.
#[must_use]
pub fn is_unseen(c: char) -> bool {
    !c.is_ascii() && matches!(kind(c), LetterKind::Joined | LetterKind::Gone)
}

/// Whether a character is part of a word.
#[must_use]
pub fn is_word(c: char) -> bool {
    c.is_alphanumeric() || is_mark(c)
}

/// Bytes of a [sign](is_sign) of punctuation beyond ASCII.
pub const SIGN: usize = 3;

/// Whether such a sign stands at a byte, with which no word goes on however it is folded: `–—‘’“”„…`.
#[must_use]
pub fn is_sign(bytes: &[u8], at: usize) -> bool {
    matches!(
        bytes.get(at..at + SIGN),
        Some([0xe2, 0x80, 0x93 | 0x94 | 0x98 | 0x99 | 0x9c..=0x9e | 0xa6])
    )
}

/// Whether a character's script puts no space between words, so that one may end anywhere.
#[must_use]
pub fn is_dense(c: char) -> bool {
    matches!(c,
        '\u{3005}'..='\u{3007}' | '\u{3021}'..='\u{3029}' | '\u{3041}'..='\u{309f}'
        | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}'
        // Thai, Lao, Tibetan, Burmese, Khmer.
        | '\u{e00}'..='\u{eff}' | '\u{f00}'..='\u{fff}' | '\u{1000}'..='\u{109f}'
        | '\u{1780}'..='\u{17ff}')
}
