//! Words of two scripts, read in one: who writes a Cyrillic `о` in a Latin name means the Latin letter that
//! looks the same.

use super::bare::BareText;

/// Letters that look the same in both scripts, the Latin one first. Of several that look like one, the first
/// is meant.
const CYRILLIC: [(char, char); 41] = [
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('G', 'Ԍ'),
    ('H', 'Н'),
    ('I', 'І'),
    ('J', 'Ј'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('Q', 'Ԛ'),
    ('S', 'Ѕ'),
    ('T', 'Т'),
    ('W', 'Ԝ'),
    ('X', 'Х'),
    ('Y', 'У'),
    ('Y', 'Ү'),
    ('a', 'а'),
    ('c', 'с'),
    ('d', 'ԁ'),
    ('e', 'е'),
    ('h', 'һ'),
    ('i', 'і'),
    ('j', 'ј'),
    ('k', 'к'),
    ('l', 'ӏ'),
    ('m', 'м'),
    ('o', 'о'),
    ('p', 'р'),
    ('q', 'ԛ'),
    ('s', 'ѕ'),
    ('t', 'т'),
    ('v', 'ѵ'),
    ('w', 'ԝ'),
    ('x', 'х'),
    ('y', 'у'),
    ('ë', 'ё'),
    ('ï', 'ї'),
    ('Ë', 'Ё'),
];

/// The same of Greek.
const GREEK: [(char, char); 30] = [
    ('A', 'Α'),
    ('B', 'Β'),
    ('E', 'Ε'),
    ('H', 'Η'),
    ('I', 'Ι'),
    ('J', 'Ϳ'),
    ('K', 'Κ'),
    ('M', 'Μ'),
    ('N', 'Ν'),
    ('O', 'Ο'),
    ('P', 'Ρ'),
    ('T', 'Τ'),
    ('X', 'Χ'),
    ('Y', 'Υ'),
    ('Z', 'Ζ'),
    ('a', 'α'),
    ('c', 'ϲ'),
    ('e', 'ε'),
    ('i', 'ι'),
    ('j', 'ϳ'),
    ('k', 'κ'),
    ('n', 'η'),
    ('o', 'ο'),
    ('p', 'ρ'),
    ('t', 'τ'),
    ('u', 'υ'),
    ('v', 'ν'),
    ('w', 'ω'),
    ('x', 'χ'),
    ('y', 'γ'),
];

/// Whether a letter is a Greek or Cyrillic one.
#[must_use]
pub fn is_greek_or_cyrillic(c: char) -> bool {
    matches!(c, '\u{370}'..='\u{52f}') && c.is_alphabetic()
}

/// Whether a letter is a Latin one, of those that stand in names of European languages.
#[must_use]
pub fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '\u{c0}'..='\u{24f}') && c.is_alphabetic()
}

/// The texts that are left when every word with letters of two scripts is read in one of them: in Latin, and in
/// the other one. A word that has a letter that looks like none of that script stays what it is; a text in which
/// all of them do is none.
#[must_use]
pub fn in_one_script(text: &str) -> Vec<BareText> {
    // Bytes that Greek and Cyrillic letters begin with. Most texts have none.
    let is_lead = |byte: &u8| byte.wrapping_sub(0xcd) <= 0xd4 - 0xcd;
    if !text.as_bytes().iter().fold(false, |any, byte| any | is_lead(byte)) {
        return Vec::new();
    }
    let mixed = mixed_words(text);
    if mixed.is_empty() {
        return Vec::new();
    }
    let read: [fn(char) -> Option<char>; 3] = [
        |c| if is_latin(c) { Some(c) } else { latin(c) },
        |c| if is_latin(c) { twin(&CYRILLIC, c) } else { Some(c).filter(|c| *c >= '\u{400}') },
        |c| if is_latin(c) { twin(&GREEK, c) } else { Some(c).filter(|c| *c < '\u{400}') },
    ];
    read.iter().filter_map(|read| BareText::with_words(text, &mixed, read)).collect()
}

/// Where words stand that have letters of two scripts.
fn mixed_words(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut found = Vec::new();
    let (mut start, mut has_latin, mut has_other) = (0, false, false);
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        if is_latin(c) {
            has_latin = true;
        } else if is_greek_or_cyrillic(c) {
            has_other = true;
        } else {
            if has_latin && has_other {
                found.push(start..at);
            }
            (start, has_latin, has_other) = (at + c.len_utf8(), false, false);
        }
    }
    found
}

/// The Latin letter that another looks like.
fn latin(c: char) -> Option<char> {
    let pairs = CYRILLIC.iter().chain(&GREEK);
    pairs.into_iter().find(|(_, other)| *other == c).map(|(latin, _)| *latin)
}

/// The letter of another script that a Latin one looks like.
fn twin(pairs: &[(char, char)], c: char) -> Option<char> {
    pairs.iter().find(|(latin, _)| *latin == c).map(|(_, other)| *other)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        in_one_script(text).iter().map(|own| own.text().to_owned()).collect()
    }

    #[test]
    fn words_of_two_scripts_are_read_in_one_of_them() {
        // Latin with Cyrillic `о` and `е`; Cyrillic with Latin `y` and `o`; Latin with Greek `ο` and `Ζ`.
        assert_eq!(read("N\u{43e}ra Zzqu\u{435}en"), ["Nora Zzqueen"]);
        assert_eq!(read("Алена Жy\u{43a}oва"), ["Алена Жукова"]);
        assert_eq!(read("N\u{3bf}ra \u{396}zqueen"), ["Nora Zzqueen"]);
        assert_eq!(read("c\u{43e}p"), ["cop", "\u{441}\u{43e}\u{440}"]);
    }

    #[test]
    fn texts_without_such_words_are_what_they_are() {
        for text in ["Nora", "Zoë Müller", "Алена и Nora", "3D-модель", "Ж7", "“x” – 12 µm", ""]
        {
            assert_eq!(read(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn every_pair_is_of_two_scripts_and_stands_once() {
        for (pairs, range) in
            [(&CYRILLIC[..], '\u{400}'..='\u{52f}'), (&GREEK[..], '\u{370}'..='\u{3ff}')]
        {
            for (at, (own, other)) in pairs.iter().enumerate() {
                assert!(is_latin(*own) && range.contains(other), "{own} {other}");
                assert!(pairs[..at].iter().all(|(_, known)| known != other), "{other}");
                assert_eq!(own.is_uppercase(), other.is_uppercase() || *other == '\u{4c0}');
            }
        }
    }
}
