//! Finds the tags, comments and declarations of a page, and where they end, without making a tree of it.

use std::borrow::Cow;

use memchr::{memchr, memchr3, memmem};

/// Where the next `<` stands from a place on, or the page's end.
pub(super) fn tag_from(bytes: &[u8], at: usize) -> usize {
    /// Between most blocks stands no more than a line end.
    const NEAR: usize = 2;
    let near = bytes[at..].iter().take(NEAR).position(|byte| *byte == b'<');
    let found = near.or_else(|| memchr(b'<', &bytes[at..]));
    found.map_or(bytes.len(), |length| at + length)
}

/// No name of an element that matters is longer.
const LONGEST: usize = 12;

/// The name of a tag that is nothing but a name in small letters, as most are: where its `>` stands right behind it.
pub(super) fn bare_name(page: &str, at: usize) -> Option<&str> {
    let rest = page.as_bytes().get(at..)?;
    let length = rest
        .iter()
        .take(LONGEST + 1)
        .position(|byte| !(byte.is_ascii_lowercase() || byte.is_ascii_digit()))?;
    let is_name = rest[length] == b'>' && rest[0].is_ascii_lowercase();
    is_name.then(|| page.get(at..at + length)).flatten()
}

/// The name of a tag in small letters; nothing where it is longer than any that matters.
pub(super) fn name_at(page: &str, at: usize) -> Cow<'_, str> {
    let rest = page.as_bytes().get(at..).unwrap_or_default();
    let is_end = |byte: &u8| matches!(byte, b'>' | b'/' | b' ' | b'\n' | b'\t' | b'\r' | b'\x0c');
    // Nearly all are in small letters.
    let is_small = |byte: &&u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let small = rest.iter().take(LONGEST).take_while(is_small).count();
    if rest.get(small).is_none_or(is_end) {
        return Cow::Borrowed(page.get(at..at + small).unwrap_or(""));
    }
    let length = rest.iter().take(LONGEST + 1).position(is_end).unwrap_or(rest.len());
    let name = page.get(at..at + length).filter(|name| name.len() <= LONGEST).unwrap_or("");
    if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return Cow::Owned(name.to_ascii_lowercase());
    }
    Cow::Borrowed(name)
}

/// Where the tag, comment or declaration ends that a `<` begins; nothing where it begins none.
pub(super) fn after_markup(page: &str, start: usize) -> Option<usize> {
    let bytes = page.as_bytes();
    let to_end =
        |at: usize| memchr(b'>', &bytes[at..]).map_or(bytes.len(), |length| at + length + 1);
    match bytes.get(start + 1)? {
        b'!' => {
            let rest = &bytes[start..];
            if !rest.starts_with(b"<!--") {
                return Some(to_end(start));
            }
            if rest.starts_with(b"<!-->") || rest.starts_with(b"<!--->") {
                return Some(to_end(start));
            }
            let inner = start + 4;
            let mut at = inner;
            // A comment ends with `-->`, and with `--!>`.
            while let Some(length) = memmem::find(&bytes[at..], b"--") {
                let after = at + length + 2;
                match (bytes.get(after), bytes.get(after + 1)) {
                    (Some(b'>'), _) => return Some(after + 1),
                    (Some(b'!'), Some(b'>')) => return Some(after + 2),
                    _ => at = after - 1,
                }
            }
            Some(bytes.len())
        }
        b'?' => Some(to_end(start)),
        b'/' => match bytes.get(start + 2)? {
            byte if byte.is_ascii_alphabetic() => Some(after_tag(bytes, start + 2)),
            _ => Some(to_end(start)),
        },
        byte if byte.is_ascii_alphabetic() => Some(after_tag(bytes, start + 1)),
        _ => None,
    }
}

/// Where a tag ends, values in quotation marks aside.
fn after_tag(bytes: &[u8], start: usize) -> usize {
    /// Most tags are a name, and end sooner than anything that is looked for by many bytes at a time.
    const SHORT: usize = 8;
    for (at, byte) in bytes.iter().enumerate().skip(start).take(SHORT) {
        match byte {
            b'>' => return at + 1,
            b'"' | b'\'' => break,
            _ => {}
        }
    }
    let mut at = start;
    while let Some(length) = memchr3(b'>', b'"', b'\'', &bytes[at..]) {
        let here = at + length;
        at = here + 1;
        if bytes[here] == b'>' {
            return at;
        }
        // Only after `=` does a mark begin a value.
        let before = bytes[start..here].iter().rev().find(|byte| !byte.is_ascii_whitespace());
        if before == Some(&b'=') {
            match memchr(bytes[here], &bytes[at..]) {
                Some(length) => at += length + 1,
                None => return bytes.len(),
            }
        }
    }
    bytes.len()
}

/// Where the text of a raw element ends: at its end tag.
pub(super) fn end_of_raw(bytes: &[u8], start: usize, name: &str) -> usize {
    let mut at = start;
    while let Some(length) = memchr(b'<', &bytes[at..]) {
        let here = at + length;
        let own = bytes.get(here + 2..here + 2 + name.len());
        let after = bytes.get(here + 2 + name.len());
        if bytes.get(here + 1) == Some(&b'/')
            && own.is_some_and(|own| own.eq_ignore_ascii_case(name.as_bytes()))
            && after.is_none_or(|byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>'))
        {
            return here;
        }
        at = here + 1;
    }
    bytes.len()
}

/// Whether tags within an element are no tags, and its text is no line.
pub(super) fn is_raw(name: &str) -> bool {
    matches!(name, "script" | "style" | "title")
}
