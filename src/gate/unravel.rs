//! Makes of a part of a file the words that somebody reads there: references, escapes and codes taken
//! back, markup taken out, everything folded.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::end::END;
use super::letters::LetterTable;
use super::words::is_inline;
use crate::withheld::alike::in_one_script;
use crate::withheld::apart::closed_up;

/// How often something may be coded.
const MOST_CODED: usize = 4;

/// Writes the words of a part of a file.
pub fn unravelled(part: &[u8], letters: &LetterTable, out: &mut String) {
    let mut text = String::from_utf8_lossy(part);
    for _ in 0..MOST_CODED {
        let Some(next) = decoded(&text).filter(|next| **next != *text) else { break };
        text = Cow::Owned(next);
    }
    if is_broken(&text) {
        let joined = text.replace("-\r\n", "").replace("-\n", "");
        letters.fold(&spaced(&joined), out);
        out.push(END);
    }
    letters.fold(&spaced(&text), out);
    out.push(END);
    for other in in_one_script(&text).into_iter().chain(closed_up(&text)) {
        letters.fold(&spaced(other.text()), out);
        out.push(END);
    }
}

/// A text with one coding taken back; nothing where it has none.
fn decoded(text: &str) -> Option<String> {
    let mut decoded: Option<String> = None;
    for taken in [stripped, references, escapes, percent] {
        if let Some(next) = taken(decoded.as_deref().unwrap_or(text)) {
            decoded = Some(next);
        }
    }
    decoded
}

/// Whether some line ends in a hyphen.
fn is_broken(text: &str) -> bool {
    let after = memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| &text.as_bytes()[..at]);
    after.into_iter().any(|line| line.ends_with(b"-") || line.ends_with(b"-\r"))
}

/// A text with one space for any run of white space.
fn spaced(text: &str) -> Cow<'_, str> {
    if text.is_ascii() && memchr::memchr(0x0b, text.as_bytes()).is_none() {
        return spaced_ascii(text);
    }
    let mut spaced = String::with_capacity(text.len());
    let mut is_space = false;
    for c in text.chars() {
        if c.is_whitespace() {
            is_space = true;
            continue;
        }
        if is_space {
            spaced.push(' ');
            is_space = false;
        }
        spaced.push(c);
    }
    Cow::Owned(spaced)
}

/// The same of a text of ASCII: what lies between two runs of white space other than one space is taken as a
/// whole.
fn spaced_ascii(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let is_run = |two: &[u8]| {
        let is_space = (two[0] == b' ') | (two[0].wrapping_sub(b'\t') < 5);
        is_space & ((two[0] != b' ') | (two[1] == b' ') | (two[1].wrapping_sub(b'\t') < 5))
    };
    let is_space = |byte: &u8| byte.is_ascii_whitespace();
    if !bytes.last().is_some_and(is_space)
        && !bytes.windows(2).fold(false, |any, two| any | is_run(two))
    {
        return Cow::Borrowed(text);
    }
    let (mut spaced, mut from) = (String::with_capacity(text.len()), 0);
    while let Some(run) = bytes[from..].windows(2).position(is_run) {
        let start = from + run;
        spaced.push_str(&text[from..start]);
        let rest = bytes[start..].iter().position(|byte| !is_space(byte));
        let Some(rest) = rest else { return Cow::Owned(spaced) };
        spaced.push(' ');
        from = start + rest;
    }
    spaced.push_str(text[from..].trim_end_matches(|c: char| c.is_ascii_whitespace()));
    Cow::Owned(spaced)
}

/// A text without its tags, which follow after it; where one ends a line, so does the text.
fn stripped(text: &str) -> Option<String> {
    let first = memchr::memchr2(b'<', b'>', text.as_bytes())?;
    let (mut words, mut tags) = (String::with_capacity(text.len()), String::new());
    let mut rest = text;
    // A part may begin inside a tag.
    if rest[first..].starts_with('>') {
        tags.push_str(&rest[..first]);
        tags.push(END);
        rest = &rest[first + 1..];
    }
    while let Some(start) = memchr::memchr(b'<', rest.as_bytes()) {
        let (before, tag) = rest.split_at(start);
        words.push_str(before);
        let is_comment = tag.starts_with("<!--");
        let end = if is_comment {
            tag.find("-->").map(|end| end + 3)
        } else {
            memchr::memchr(b'>', tag.as_bytes()).map(|end| end + 1)
        };
        let end = end.unwrap_or(tag.len());
        let inside = tag[1..end].trim_end_matches('>');
        let name = inside.strip_prefix('/').unwrap_or(inside);
        let is_tag = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!' || c == '?');
        if !is_tag {
            words.push('<');
            rest = &tag[1..];
            continue;
        }
        if !is_inline(name.as_bytes()) && !is_comment {
            words.push(END);
        }
        tags.push_str(inside);
        tags.push(END);
        rest = &tag[end..];
    }
    words.push_str(rest);
    words.push(END);
    words.push_str(&tags);
    Some(words)
}

/// A text with references such as `&#x4e;` taken back.
fn references(text: &str) -> Option<String> {
    memchr::memchr(b'&', text.as_bytes())?;
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        match reference(rest) {
            Some((becomes, length)) => {
                out.push_str(&becomes);
                rest = &rest[length..];
            }
            None => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    Some(out)
}

/// What a reference at the beginning of a text stands for, and its length.
fn reference(text: &str) -> Option<(Cow<'static, str>, usize)> {
    let body = &text[1..];
    if let Some(number) = body.strip_prefix('#') {
        let (digits, base) = match number.strip_prefix(['x', 'X']) {
            Some(digits) => (digits, 16),
            None => (number, 10),
        };
        let length = digits.find(|c: char| !c.is_digit(base)).unwrap_or(digits.len());
        let code = u32::from_str_radix(digits.get(..length)?, base).ok()?;
        let end = text.len() - digits.len() + length;
        let end = end + usize::from(text[end..].starts_with(';'));
        return Some((Cow::Owned(char::from_u32(code)?.to_string()), end));
    }
    let end = body.find(|c: char| !c.is_ascii_alphanumeric())?;
    if !body[end..].starts_with(';') {
        return None;
    }
    let becomes = quick_xml::escape::resolve_html5_entity(&body[..end])?;
    Some((Cow::Borrowed(becomes), end + 2))
}

/// A text with the escapes of JSON and scripts taken back: `\u004e`, `\x4e`, `\n`.
fn escapes(text: &str) -> Option<String> {
    memchr::memchr(b'\\', text.as_bytes())?;
    let mut units: Vec<u16> = Vec::new();
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let close = |units: &mut Vec<u16>, out: &mut String| {
        if !units.is_empty() {
            out.push_str(&String::from_utf16_lossy(units));
            units.clear();
        }
    };
    while let Some(start) = rest.find('\\') {
        if start > 0 {
            close(&mut units, &mut out);
        }
        out.push_str(&rest[..start]);
        let after = &rest[start + 1..];
        let hex = |digits: usize| {
            u16::from_str_radix(after.get(1..=digits)?, 16).ok().map(|unit| (unit, digits + 1))
        };
        let coded = match after.as_bytes().first() {
            Some(b'u') => hex(4),
            Some(b'x') => hex(2),
            _ => None,
        };
        if let Some((unit, length)) = coded {
            units.push(unit);
            rest = &after[length..];
            continue;
        }
        close(&mut units, &mut out);
        let mut letters = after.chars();
        match letters.next() {
            Some('n' | 'r' | 't' | 'b' | 'f') => out.push('\n'),
            Some(own) => out.push(own),
            None => {}
        }
        rest = letters.as_str();
    }
    close(&mut units, &mut out);
    out.push_str(rest);
    Some(out)
}

/// A text with the codes of addresses taken back: `%4e`.
fn percent(text: &str) -> Option<String> {
    memchr::memchr(b'%', text.as_bytes())?;
    Some(percent_decode_str(text).decode_utf8_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(part: &str) -> String {
        let mut out = String::new();
        unravelled(part.as_bytes(), &LetterTable::default(), &mut out);
        out
    }

    #[test]
    fn any_white_space_is_one_space() {
        for (text, becomes) in [
            ("a b", "a b"),
            (" a b", " a b"),
            ("\n\na  b\tc\n", " a b c"),
            ("a \n b ", "a b"),
            ("a\nb", "a b"),
            ("é\n b ", "é b"),
            (" ", ""),
            ("", ""),
        ] {
            assert_eq!(spaced(text), becomes, "{text:?}");
        }
    }

    #[test]
    fn words_are_read_through_everything_that_is_laid_over_them() {
        for coded in [
            "<b>Zz</b>queen",
            "Zz<mark class=\"x\">que</mark>en",
            "&#90;zqueen",
            "&#x5a;z&#113;ueen",
            "Zz&shy;queen",
            "&amp;#90;zqueen",
            "\\u005azqueen",
            "\\x5Azqueen",
            "%5Azqueen",
            "%255Azqueen",
            "Zz\u{ad}queen",
            "&lt;b&gt;Zz&lt;/b&gt;queen",
            "Zz-\nqueen",
            "class=\"a\">Zz<i>queen",
            "Ｚｚｑｕｅｅｎ",
            "Zzqu\u{435}\u{435}n",
            "&#918;zqu\u{435}en",
            "Z<b>zqu\u{435}</b>en",
            "Zz<!-- -->queen",
        ] {
            assert!(of(coded).to_lowercase().contains("zzqueen"), "{coded}: {:?}", of(coded));
        }
        assert!(!of("<td>Zz</td><td>queen</td>").contains("Zzqueen"));
    }
}
