//! Takes the references of HTML for the characters that browsers show for them.

use std::borrow::Cow;

use memchr::memchr;
use quick_xml::escape::resolve_html5_entity;

/// The longest name of a character, in bytes.
const LONGEST: usize = 32;

/// Names that need no semicolon after them.
const BARE: [&str; 106] = [
    "AElig", "AMP", "Aacute", "Acirc", "Agrave", "Aring", "Atilde", "Auml", "COPY", "Ccedil",
    "ETH", "Eacute", "Ecirc", "Egrave", "Euml", "GT", "Iacute", "Icirc", "Igrave", "Iuml", "LT",
    "Ntilde", "Oacute", "Ocirc", "Ograve", "Oslash", "Otilde", "Ouml", "QUOT", "REG", "THORN",
    "Uacute", "Ucirc", "Ugrave", "Uuml", "Yacute", "aacute", "acirc", "acute", "aelig", "agrave",
    "amp", "aring", "atilde", "auml", "brvbar", "ccedil", "cedil", "cent", "copy", "curren", "deg",
    "divide", "eacute", "ecirc", "egrave", "eth", "euml", "frac12", "frac14", "frac34", "gt",
    "iacute", "icirc", "iexcl", "igrave", "iquest", "iuml", "laquo", "lt", "macr", "micro",
    "middot", "nbsp", "not", "ntilde", "oacute", "ocirc", "ograve", "ordf", "ordm", "oslash",
    "otilde", "ouml", "para", "plusmn", "pound", "quot", "raquo", "reg", "sect", "shy", "sup1",
    "sup2", "sup3", "szlig", "thorn", "times", "uacute", "ucirc", "ugrave", "uml", "uuml",
    "yacute", "yen", "yuml",
];

/// What the numbers 0x80 to 0x9F stand for: in pages they are those of windows-1252.
const WINDOWS: [u32; 32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
];

/// A text of a page as it is shown.
pub(super) fn shown(text: &str) -> Cow<'_, str> {
    let Some(first) = memchr(b'&', text.as_bytes()) else { return Cow::Borrowed(text) };
    let mut out = String::with_capacity(text.len());
    let (mut rest, mut next) = (text, first);
    loop {
        let (before, reference) = rest.split_at(next);
        out.push_str(before);
        let length = push(reference, &mut out);
        rest = &reference[length..];
        match memchr(b'&', rest.as_bytes()) {
            Some(at) => next = at,
            None => break,
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// Writes what stands at an ampersand, and says how many bytes that is.
fn push(reference: &str, out: &mut String) -> usize {
    let name = &reference[1..];
    if let Some(number) = name.strip_prefix('#') {
        if let Some((character, length)) = numbered(number) {
            out.push(character);
            return 2 + length;
        }
    } else {
        let length = name.bytes().take(LONGEST).take_while(u8::is_ascii_alphanumeric).count();
        let (word, after) = name.split_at(length);
        if after.starts_with(';')
            && let Some(characters) = resolve_html5_entity(word)
        {
            out.push_str(characters);
            return 2 + length;
        }
        let bare = (2..=length.min(6)).rev().find(|length| BARE.contains(&&word[..*length]));
        if let Some(length) = bare
            && let Some(characters) = resolve_html5_entity(&word[..length])
        {
            out.push_str(characters);
            return 1 + length;
        }
    }
    out.push('&');
    1
}

/// The character of a number, and how many bytes after the `#` name it.
fn numbered(text: &str) -> Option<(char, usize)> {
    let (radix, skipped) = if text.starts_with(['x', 'X']) { (16, 1) } else { (10, 0) };
    let digits = &text[skipped..];
    let length = digits.bytes().take_while(|byte| char::from(*byte).is_digit(radix)).count();
    if length == 0 {
        return None;
    }
    let digits = &digits[..length];
    let significant = digits.trim_start_matches('0');
    let code = match significant.len() {
        0 => 0xFFFD,
        1..=8 => u32::from_str_radix(significant, radix).unwrap_or(0xFFFD),
        _ => 0xFFFD,
    };
    let code = match code {
        0x80..=0x9F => WINDOWS[code as usize - 0x80],
        _ => code,
    };
    let semicolon = usize::from(text[skipped + length..].starts_with(';'));
    Some((char::from_u32(code).unwrap_or('\u{FFFD}'), skipped + length + semicolon))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_the_characters_that_browsers_show() {
        for (written, wanted) in [
            ("plain", "plain"),
            ("a &amp; b", "a & b"),
            ("&ldquo;x&rdquo;", "“x”"),
            ("AT&T &copy 2020 &notit;", "AT&T © 2020 ¬it;"),
            ("&#8220;x&#x201D;", "“x”"),
            ("&#150;&#146;", "–’"),
            ("&#0;&#x110000;&#;&#x;", "\u{FFFD}\u{FFFD}&#;&#x;"),
            ("&unheard; &", "&unheard; &"),
            ("&amp;lt;", "&lt;"),
            ("&eacute", "é"),
            ("&#233 x", "é x"),
        ] {
            assert_eq!(shown(written), wanted, "{written}");
        }
    }
}
