//! What the preview adds to a page: bytes after its end, which a browser reads as the end of its body, whatever
//! the page is made of.

/// The header of an answer to which something was added: how many bytes of its end.
pub const HEADER: &str = "casefile-appended";

/// The site's own bytes of an answer with this value of [`HEADER`]; `None` where the two do not fit.
#[must_use]
pub fn without<'a>(answer: &'a [u8], header: &str) -> Option<&'a [u8]> {
    answer.get(..answer.len().checked_sub(header.parse().ok()?)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn taken_away_again() {
        for (header, site) in [("0", Some("abc")), ("1", Some("ab")), ("3", Some(""))] {
            assert_eq!(without(b"abc", header), site.map(str::as_bytes), "{header}");
        }
        for header in ["", "x", "-1", "4", "18446744073709551616"] {
            assert_eq!(without(b"abc", header), None, "{header}");
        }
    }
}
