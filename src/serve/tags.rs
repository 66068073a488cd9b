//! The start tags of a page, in one pass over its bytes: comments and the insides of scripts, styles
//! and titles are no tags, whatever they hold.

use memchr::{memchr, memmem};

/// Elements whose content is text to the end tag.
const RAW: [&[u8]; 5] = [b"script", b"style", b"title", b"textarea", b"iframe"];

/// A start tag.
#[derive(Debug, Clone, Copy)]
pub(super) struct StartTag<'a> {
    /// The element's name, as written.
    pub(super) name: &'a [u8],
    /// What stands between the name and `>`.
    inner: &'a [u8],
    /// The byte after `>`.
    pub(super) end: usize,
}

impl<'a> StartTag<'a> {
    pub(super) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name.as_bytes())
    }

    /// Its attributes with their values as written, references undone by nobody yet.
    pub(super) fn attributes(&self) -> Attributes<'a> {
        Attributes { rest: self.inner }
    }
}

/// Every start tag of a page, in order.
pub(super) fn tags(page: &[u8]) -> Tags<'_> {
    Tags { page, at: 0 }
}

/// An iterator over the start tags of a page.
pub(super) struct Tags<'a> {
    page: &'a [u8],
    at: usize,
}

impl<'a> Iterator for Tags<'a> {
    type Item = StartTag<'a>;

    fn next(&mut self) -> Option<StartTag<'a>> {
        loop {
            let page = self.page;
            self.at += memchr(b'<', page.get(self.at..)?)? + 1;
            let rest = page.get(self.at..)?;
            if rest.starts_with(b"!--") {
                self.at += memmem::find(rest.get(3..)?, b"-->").map(|found| found + 6)?;
                continue;
            }
            if !rest.first()?.is_ascii_alphabetic() {
                continue;
            }
            let length = rest.iter().position(|byte| ends_name(*byte))?;
            let (name, inner) = rest.split_at(length);
            let close = closing(inner)?;
            self.at += length + close + 1;
            let tag = StartTag { name, inner: inner.get(..close)?, end: self.at };
            if RAW.iter().any(|raw| name.eq_ignore_ascii_case(raw)) {
                self.at = self.after_raw(name);
            }
            return Some(tag);
        }
    }
}

impl Tags<'_> {
    /// Where the end tag of this element begins, or the end of the page.
    fn after_raw(&self, name: &[u8]) -> usize {
        let mut at = self.at;
        while let Some(rest) = self.page.get(at..) {
            let Some(found) = memmem::find(rest, b"</") else { break };
            let after = rest.get(found + 2..).unwrap_or_default();
            if after.get(..name.len()).is_some_and(|end| end.eq_ignore_ascii_case(name)) {
                return at + found;
            }
            at += found + 2;
        }
        self.page.len()
    }
}

fn ends_name(byte: u8) -> bool {
    byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>')
}

/// Where the `>` is that closes a tag: outside of quotation marks.
fn closing(inner: &[u8]) -> Option<usize> {
    let mut quoted = None;
    for (at, byte) in inner.iter().enumerate() {
        match (quoted, byte) {
            (None, b'>') => return Some(at),
            (None, b'"' | b'\'') => quoted = Some(*byte),
            (Some(mark), byte) if mark == *byte => quoted = None,
            _ => {}
        }
    }
    None
}

/// An iterator over the attributes of a tag: name and value.
pub(super) struct Attributes<'a> {
    rest: &'a [u8],
}

impl<'a> Iterator for Attributes<'a> {
    type Item = (&'a [u8], &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let start = self.rest.iter().position(|byte| !ends_name(*byte))?;
        let rest = self.rest.get(start..)?;
        let length =
            rest.iter().position(|byte| ends_name(*byte) || *byte == b'=').unwrap_or(rest.len());
        // A sign of equality where a name should begin belongs to the name, or nothing would advance.
        let (name, rest) = rest.split_at(length.max(1));
        let rest_trimmed = rest.trim_ascii_start();
        let Some(value) = rest_trimmed.strip_prefix(b"=") else {
            self.rest = rest;
            return Some((name, b""));
        };
        let value = value.trim_ascii_start();
        let (value, rest) = match value.split_first() {
            Some((mark @ (b'"' | b'\''), inner)) => {
                let end = memchr(*mark, inner).unwrap_or(inner.len());
                (inner.get(..end)?, inner.get(end + 1..).unwrap_or_default())
            }
            _ => {
                let end = value.iter().position(u8::is_ascii_whitespace).unwrap_or(value.len());
                value.split_at(end)
            }
        };
        self.rest = rest;
        Some((name, value))
    }
}

/// A text of a page with its character references undone, those that writers of attributes use.
pub(super) fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        match reference(rest) {
            Some((character, length)) => {
                plain.push(character);
                rest = &rest[length..];
            }
            None => {
                plain.push('&');
                rest = &rest[1..];
            }
        }
    }
    plain.push_str(rest);
    plain
}

fn reference(text: &str) -> Option<(char, usize)> {
    let end = text.as_bytes().iter().take(12).position(|byte| *byte == b';')?;
    let name = text.get(1..end)?;
    let character = match name {
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        "lt" => '<',
        "gt" => '>',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    };
    Some((character, end + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(page: &str) -> Vec<String> {
        tags(page.as_bytes()).map(|tag| String::from_utf8_lossy(tag.name).into_owned()).collect()
    }

    #[test]
    fn only_real_tags() {
        for (page, expected) in [
            ("<!doctype html><p>1 < 2</p><br/>", vec!["p", "br"]),
            ("<!-- <body> --><body a='>'>", vec!["body"]),
            ("<script>'<body>'</script><p>", vec!["script", "p"]),
            ("<SCRIPT><b></sCript ><i>", vec!["SCRIPT", "i"]),
            ("<title><body></title><body>", vec!["title", "body"]),
            ("<!-- never closed <p>", vec![]),
            ("<p", vec![]),
            ("<p a=\"", vec![]),
            ("<", vec![]),
            ("<script>", vec!["script"]),
        ] {
            assert_eq!(names(page), expected, "{page}");
        }
    }

    #[test]
    fn attributes() {
        let page = "<a href=\"x y\" b='c>' data-d=e f g = h =i / j>";
        let tag = tags(page.as_bytes()).next().unwrap();
        let found: Vec<String> = tag
            .attributes()
            .map(|(name, value)| {
                format!("{}:{}", String::from_utf8_lossy(name), String::from_utf8_lossy(value))
            })
            .collect();
        assert_eq!(found, ["href:x y", "b:c>", "data-d:e", "f:", "g:h", "=:", "i:", "j:"]);
    }

    #[test]
    fn references() {
        for (text, plain) in [
            ("a&amp;b", "a&b"),
            ("&#x2F;&#47;", "//"),
            ("&", "&"),
            ("&nosuch;", "&nosuch;"),
            ("&#xD800;", "&#xD800;"),
            ("&é;", "&é;"),
            ("&lt;&gt;&quot;&apos;&#39;", "<>\"''"),
        ] {
            assert_eq!(unescaped(text), plain, "{text}");
        }
    }
}
