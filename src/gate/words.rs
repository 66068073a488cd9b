//! Takes a text apart into its words, folded: what secrets are made of, and what lies between two words of
//! one secret wherever it is written.

use std::ops::Range;

use super::beside::bit_of;
use super::plain_table::PlainLetters;
use crate::withheld::fold::{Folded, is_dense, is_word};

/// Characters of a script without spaces that are sought as one.
const DENSE: usize = 8;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextWord {
    /// The word, folded.
    pub word: String,
    /// Where it stands in the text, in bytes.
    pub range: Range<usize>,
}

/// Every word of a text, in order. In a script without spaces between words, a word is a run of at most
/// eight characters.
pub fn words(text: &str) -> Vec<TextWord> {
    let map = Folded::of(text);
    let word = |range: Range<usize>| TextWord {
        word: map.text()[range.clone()].to_owned(),
        range: map.origin(&range),
    };
    in_folded(map.text()).into_iter().map(word).collect()
}

/// Where every word of a folded text stands, in order.
pub fn in_folded(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open: Option<(usize, bool, usize)> = None;
    for (at, c) in text.char_indices() {
        let (is_word, dense) = match c.is_ascii() {
            true => (c.is_ascii_alphanumeric(), false),
            false => (is_word(c), is_dense(c)),
        };
        if !is_word {
            found.extend(open.take().map(|(start, ..)| start..at));
            continue;
        }
        match &mut open {
            Some((_, was_dense, length)) if *was_dense == dense && !(dense && *length >= DENSE) => {
                *length += 1;
            }
            _ => {
                found.extend(open.take().map(|(start, ..)| start..at));
                open = Some((at, dense, 1));
            }
        }
    }
    found.extend(open.map(|(start, ..)| start..text.len()));
    found
}

/// Whether a word ends before the byte `at`, or begins there: whether no letter of the same word stands on
/// the other side.
pub fn is_bound(bytes: &[u8], at: usize) -> bool {
    match (before(bytes, at), after(bytes, at)) {
        (Some(one), Some(next)) => {
            !is_word(one) || !is_word(next) || is_dense(one) || is_dense(next)
        }
        _ => true,
    }
}

/// The character that ends before a byte.
pub fn before(bytes: &[u8], at: usize) -> Option<char> {
    let last = *bytes.get(at.checked_sub(1)?)?;
    if last < 0x80 {
        return Some(char::from(last));
    }
    (1..=4).find_map(|length| {
        let text = std::str::from_utf8(bytes.get(at.checked_sub(length)?..at)?).ok()?;
        text.chars().next()
    })
}

/// The character that begins at a byte.
pub fn after(bytes: &[u8], at: usize) -> Option<char> {
    let first = *bytes.get(at)?;
    if first < 0x80 {
        return Some(char::from(first));
    }
    (2..=4).find_map(|length| {
        let text = std::str::from_utf8(bytes.get(at..at + length)?).ok()?;
        text.chars().next()
    })
}

/// Bytes that may lie between two words of one secret.
const WIDEST_GAP: usize = 400;

/// Characters, markup and white space aside, that may lie there: `+`, `_`, `-`, an apostrophe.
const MOST_SIGNS: usize = 3;

/// Where the next word begins after the end of one, if nothing lies between but what may stand between two
/// words of one name: white space, a hyphen, an apostrophe, markup within a line.
pub fn next_word(bytes: &[u8], end: usize) -> Option<usize> {
    // Most words are parted by one space.
    if let Some([b' ', next]) = bytes.get(end..end + 2)
        && next.is_ascii_alphanumeric()
    {
        return Some(end + 1);
    }
    let (mut at, mut signs) = (end, 0);
    while at < bytes.len() && at - end <= WIDEST_GAP {
        let length = match bytes[at] {
            b' ' | b'\n' | b'\r' | b'\t' => 1,
            b'<' => markup(bytes, at)?,
            b'&' => reference(bytes, at)?,
            b'-' | b'_' | b'+' | b'\'' | b'/' | b'*' | b'~' | b'`' => {
                signs += 1;
                1
            }
            // A dot inside an address or after an initial, not one that ends a sentence.
            b'.' if bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric)
                || at == end && is_initial(bytes, end) =>
            {
                signs += 1;
                1
            }
            b'%' if bytes.get(at + 1..at + 3) == Some(b"20") => 3,
            _ => match after(bytes, at)? {
                '\u{a0}' | '\u{2009}' | '\u{202f}' | '\u{2007}' => after(bytes, at)?.len_utf8(),
                c @ ('’' | '‘' | '‐' | '‑' | '–') => {
                    signs += 1;
                    c.len_utf8()
                }
                c if is_word(c) => return Some(at),
                _ => return None,
            },
        };
        at += length;
        if signs > MOST_SIGNS {
            return None;
        }
    }
    None
}

/// Whether the word that ends at a byte has one letter.
fn is_initial(bytes: &[u8], end: usize) -> bool {
    let letter = before(bytes, end).filter(|letter| letter.is_alphabetic());
    letter.is_some_and(|letter| is_bound(bytes, end - letter.len_utf8()))
}

/// The same from the beginning of a word to the end of the one before.
pub fn last_word(bytes: &[u8], start: usize) -> Option<usize> {
    let from = start.saturating_sub(WIDEST_GAP);
    let mut at = start;
    // What lies before is gone back over roughly; whether it lies between two words of one name is read
    // forwards, from the one place where a word ends.
    while at > from {
        let before_it = &bytes[from..at];
        if before_it.ends_with(b"%20") {
            at -= 3;
            continue;
        }
        at = match bytes[at - 1] {
            b' ' | b'\n' | b'\r' | b'\t' | b'-' | b'_' | b'+' | b'\'' | b'/' | b'*' | b'~'
            | b'`' | b'.' => at - 1,
            b'>' => from + memchr::memrchr(b'<', before_it)?,
            b';' => from + memchr::memrchr(b'&', before_it)?,
            byte if byte.is_ascii_alphanumeric() => {
                return (next_word(bytes, at) == Some(start)).then_some(at);
            }
            byte if byte.is_ascii() => return None,
            _ => {
                let one = before(bytes, at)?;
                if is_word(one) {
                    return (next_word(bytes, at) == Some(start)).then_some(at);
                }
                at - one.len_utf8().min(at)
            }
        };
    }
    None
}

/// The length of a tag within a line that begins at a byte; `None` for one that ends a line.
fn markup(bytes: &[u8], at: usize) -> Option<usize> {
    let rest = bytes.get(at..)?;
    let name = rest.get(1..)?;
    if !is_inline(name.strip_prefix(b"/").unwrap_or(name)) {
        return None;
    }
    memchr::memchr(b'>', rest).map(|end| end + 1)
}

/// Whether a tag's name, which these bytes begin with, is that of an element that breaks no line and no
/// word.
pub fn is_inline(name: &[u8]) -> bool {
    inline(name).is_some()
}

/// The same, with the length of the name.
pub fn inline(name: &[u8]) -> Option<usize> {
    // No such name is as long as eight letters.
    let eight = name.first_chunk::<8>().copied().unwrap_or_else(|| {
        let mut eight = [0; 8];
        eight.iter_mut().zip(name).for_each(|(to, from)| *to = *from);
        eight
    });
    let (name, length) = PlainLetters::short(eight)?;
    (INLINE_PLACES[inline_place(name)] == name && length > 0).then_some(length)
}

/// Elements that break no line and no word.
const INLINE: [&[u8]; 30] = [
    b"a", b"b", b"i", b"q", b"s", b"u", b"em", b"bdi", b"bdo", b"big", b"del", b"dfn", b"ins",
    b"kbd", b"sub", b"sup", b"var", b"wbr", b"abbr", b"cite", b"code", b"data", b"font", b"mark",
    b"ruby", b"samp", b"span", b"time", b"small", b"strong",
];

/// The same, each at its place, and zeros.
const INLINE_PLACES: [u64; 64] = {
    let mut places = [0; 64];
    let mut at = 0;
    while at < INLINE.len() {
        let (mut name, mut letter) = (0, INLINE[at].len());
        while letter > 0 {
            letter -= 1;
            name = name << 8 | INLINE[at][letter] as u64;
        }
        assert!(places[inline_place(name)] == 0, "every name has a place of its own");
        places[inline_place(name)] = name;
        at += 1;
    }
    places
};

/// The place of a name; the factor is one that gives each of them another.
const fn inline_place(name: u64) -> usize {
    (name.wrapping_mul(0x0FB1_8FBB_002C_3805) >> 58) as usize
}

/// For the first byte of a name the [bits](bit_of) of those that may follow if it is that of an element
/// that breaks no word, or what a comment begins with.
const INLINE_STARTS: [u64; 256] = {
    let mut starts = [0; 256];
    let mut at = 0;
    while at < INLINE.len() {
        let name = INLINE[at];
        let next = if name.len() == 1 { 1 } else { 1 << bit_of(name[1]) };
        starts[name[0] as usize] |= next;
        starts[name[0].to_ascii_uppercase() as usize] |= next;
        at += 1;
    }
    starts[b'!' as usize] = u64::MAX;
    starts
};

/// Whether a tag may be one within a line, or a comment, by the bytes after its `<`: most are not.
#[inline]
pub fn may_be_inline(rest: &[u8]) -> bool {
    let name = rest.strip_prefix(b"/").unwrap_or(rest);
    let Some(first) = name.first() else { return false };
    let next = name.get(1).map_or(0, |next| bit_of(*next));
    INLINE_STARTS[usize::from(*first)] >> next & 1 != 0
}

/// The length of a character reference that stands for a space, a hyphen or an apostrophe.
fn reference(bytes: &[u8], at: usize) -> Option<usize> {
    const BETWEEN: [&[u8]; 10] = [
        b"&nbsp;", b"&#160;", b"&#xa0;", b"&#x27;", b"&#39;", b"&apos;", b"&rsquo;", b"&shy;",
        b"&#32;", b"&#x20;",
    ];
    let rest = &bytes[at..];
    BETWEEN
        .iter()
        .find(|one| rest.get(..one.len()).is_some_and(|own| own.eq_ignore_ascii_case(one)))
        .map(|one| one.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.word).collect()
    }

    #[test]
    fn a_text_is_its_folded_words() {
        assert_eq!(of("Nora O’Brien-Zzqueen, 17"), ["nora", "o", "brien", "zzqueen", "17"]);
        assert_eq!(of("李伟说：Nora"), ["李伟说", "nora"]);
        assert_eq!(words("A “Zoe\u{308}”")[1].range, 5..10);
    }

    #[test]
    fn words_of_one_name_are_found_across_what_may_lie_between() {
        for between in [" ", "\n  ", "-", "_", "</b> ", " <mark class=\"x\">", "&nbsp;", "%20", "’"]
        {
            let text = format!("Nora{between}Zzqueen");
            let next = text.find("Zzq").unwrap();
            assert_eq!(next_word(text.as_bytes(), 4), Some(next), "{text}");
            assert_eq!(last_word(text.as_bytes(), next), Some(4), "{text}");
        }
        for initial in ["N. Zzqueen", "Ж. Zzqueen", "n.zzqueen", "von N. Zzqueen"] {
            let (next, end) = (initial.find(['Z', 'z']).unwrap(), initial.find('.').unwrap());
            assert_eq!(next_word(initial.as_bytes(), end), Some(next), "{initial}");
            assert_eq!(last_word(initial.as_bytes(), next), Some(end), "{initial}");
        }
        for apart in [". ", ", ", "</td><td>", "\u{1}", ": "] {
            let text = format!("Nora{apart}Zzqueen");
            assert_eq!(next_word(text.as_bytes(), 4), None, "{text}");
        }
    }

    #[test]
    fn elements_within_a_line_are_known_by_their_names() {
        let names = INLINE.iter().map(|name| String::from_utf8_lossy(name).into_owned());
        let others =
            ["p", "li", "div", "dl", "section", "e", "spann", "strongly", "blockquote", ""];
        for (name, is_own) in
            names.map(|name| (name, true)).chain(others.map(|name| (name.into(), false)))
        {
            for after in ["", ">", " class=\"x\">", "/>", "\n", "é", "-x", "7"] {
                for own in [name.clone(), name.to_uppercase()] {
                    let tag = format!("{own}{after}");
                    let found = inline(tag.as_bytes());
                    assert_eq!(found, (is_own && after != "7").then_some(name.len()), "{tag}");
                    assert!(found.is_none() || may_be_inline(tag.as_bytes()), "{tag}");
                    assert!(
                        found.is_none() || may_be_inline(format!("/{tag}").as_bytes()),
                        "{tag}"
                    );
                }
            }
        }
        assert!(may_be_inline(b"!-- x -->") && !may_be_inline(b"div>") && !may_be_inline(b""));
    }
}
