//! What the preview adds to a page, on its way to the browser, and how to take it away again.
//!
//! An answer that holds more than the site's bytes says so in its header [`HEADER`]: for each addition
//! the byte at which it begins in the answer, and its length (`312+840, 20511+190`). [`without`] gives
//! back the site's bytes.

use super::tags::tags;

/// The header that tells what was added: `begin+length`, by commas, in order.
pub const HEADER: &str = "casefile-inserted";

/// A page with additions: each the place in the page's own bytes, and the text; in order of place.
///
/// Returned are the bytes and the value of [`HEADER`].
pub(super) fn with(page: &[u8], additions: &[(usize, &str)]) -> (Vec<u8>, String) {
    let longer: usize = additions.iter().map(|(_, text)| text.len()).sum();
    let mut bytes = Vec::with_capacity(page.len() + longer);
    let mut header: Vec<String> = Vec::new();
    let mut from = 0;
    for (at, text) in additions {
        bytes.extend_from_slice(page.get(from..*at).unwrap_or_default());
        if !text.is_empty() {
            header.push(format!("{}+{}", bytes.len(), text.len()));
        }
        bytes.extend_from_slice(text.as_bytes());
        from = *at;
    }
    bytes.extend_from_slice(page.get(from..).unwrap_or_default());
    (bytes, header.join(", "))
}

/// The site's own bytes of an answer with this value of [`HEADER`]; `None` where the two do not fit.
#[must_use]
pub fn without(answer: &[u8], header: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(answer.len());
    let mut from = 0;
    for addition in header.split(',').map(str::trim).filter(|addition| !addition.is_empty()) {
        let (begin, length) = addition.split_once('+')?;
        let begin: usize = begin.parse().ok()?;
        bytes.extend_from_slice(answer.get(from..begin)?);
        from = begin.checked_add(length.parse().ok()?)?;
    }
    bytes.extend_from_slice(answer.get(from..)?);
    Some(bytes)
}

/// The last end tag of the body in a page; its end, where it has none.
pub(super) fn before_end(page: &[u8]) -> usize {
    let mut rest = page;
    while let Some(at) = memchr::memrchr(b'<', rest) {
        let tag = page.get(at..at + 6).unwrap_or_default();
        if tag.eq_ignore_ascii_case(b"</body") {
            return at;
        }
        rest = &rest[..at];
    }
    page.len()
}

/// The place right after the start tag of the body; where a page has none, after its last start tag
/// that can stand before it, so that nothing is shown above a document's type.
pub(super) fn after_start(page: &[u8]) -> usize {
    let mut at = doctype(page);
    for tag in tags(page) {
        match tag.name.to_ascii_lowercase().as_slice() {
            b"body" => return tag.end,
            b"html" => at = tag.end,
            b"head" | b"meta" | b"link" | b"title" | b"style" | b"script" | b"base" => {}
            _ => return at,
        }
    }
    at
}

fn doctype(page: &[u8]) -> usize {
    let from = page.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or(0);
    let begins = page.get(from..from + 9).unwrap_or_default();
    if !begins.eq_ignore_ascii_case(b"<!doctype") {
        return 0;
    }
    memchr::memchr(b'>', page).map_or(0, |end| end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places() {
        for (page, start, end) in [
            ("<html><body>x</body></html>", "<html><body>", "<html><body>x"),
            ("<body class='a>b'>x</BODY >", "<body class='a>b'>", "<body class='a>b'>x"),
            ("<!doctype html><p>x", "<!doctype html>", "<!doctype html><p>x"),
            ("<!-- <body> --><body>x", "<!-- <body> --><body>", "<!-- <body> --><body>x"),
            ("<html><head></head><p>", "<html>", "<html><head></head><p>"),
            ("a</body>b</body>c", "", "a</body>b"),
            ("", "", ""),
        ] {
            let page = page.as_bytes();
            assert_eq!(&page[..after_start(page)], start.as_bytes());
            assert_eq!(&page[..before_end(page)], end.as_bytes());
        }
    }

    #[test]
    fn taken_away_again() {
        let page = b"<body>one</body>";
        for additions in
            [vec![], vec![(6, "AA")], vec![(6, "AA"), (9, "B")], vec![(0, ""), (16, "C")]]
        {
            let (answer, header) = with(page, &additions);
            assert_eq!(without(&answer, &header).as_deref(), Some(page.as_slice()), "{header}");
        }
    }

    #[test]
    fn a_header_that_does_not_fit() {
        for header in ["x", "1", "1+", "+1", "9+1", "1+9", "2+1, 1+1", "1+18446744073709551615"] {
            assert_eq!(without(b"abc", header), None, "{header}");
        }
    }
}
