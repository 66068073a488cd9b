//! Addresses as they stand in `href`: what no address may hold is percent-encoded, and a host of other
//! letters is written as hosts are. For the reader an address stays as it is printed.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What does not stand for itself in an address, beside all that is no ASCII.
const UNSAFE: &AsciiSet = &{
    let mut set = NON_ALPHANUMERIC.remove(SAFE[0]);
    let mut at = 1;
    while at < SAFE.len() {
        set = set.remove(SAFE[at]);
        at += 1;
    }
    set
};

/// Signs that stand for themselves, `%` among them: whether it begins a code is another question.
const SAFE: &[u8] = b"!#$%&'()*+,-./:;=?@_~";

/// An address for an attribute, still to be escaped for HTML.
#[must_use]
pub fn href(address: &str) -> Cow<'_, str> {
    let is_valid = |address: &str| {
        address.bytes().all(|byte| is_safe(byte) && byte != b'%')
            || (address.bytes().all(is_safe)
                && address.match_indices('%').all(|(at, _)| is_code(&address.as_bytes()[at + 1..])))
    };
    if is_valid(address) {
        return Cow::Borrowed(address);
    }
    let (host, rest) = host_of(address);
    let mut encoded = String::with_capacity(address.len() + 32);
    encoded.push_str(&host);
    // What is coded already stays as it is.
    let mut parts = rest.split('%');
    encoded.extend(utf8_percent_encode(parts.next().unwrap_or(""), UNSAFE));
    for part in parts {
        encoded.push_str(if is_code(part.as_bytes()) { "%" } else { "%25" });
        encoded.extend(utf8_percent_encode(part, UNSAFE));
    }
    Cow::Owned(encoded)
}

/// Scheme and host of an address, the host in ASCII, where the host needs that; and what is left.
fn host_of(address: &str) -> (Cow<'_, str>, &str) {
    let nothing = (Cow::Borrowed(""), address);
    let Some((scheme, rest)) = address.split_once("://") else { return nothing };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, port) = match rest[..end].rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => (host, Some(port)),
        _ => (&rest[..end], None),
    };
    let has_name = host.contains('@');
    match idna::domain_to_ascii(host) {
        Ok(ascii) if !host.is_ascii() && !has_name => {
            let port = port.map_or_else(String::new, |port| format!(":{port}"));
            (Cow::Owned(format!("{scheme}://{ascii}{port}")), &rest[end..])
        }
        _ => nothing,
    }
}

/// Whether a byte stands for itself in an address.
fn is_safe(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || SAFE.contains(&byte)
}

/// Whether the bytes after a `%` are the digits of a code.
fn is_code(bytes: &[u8]) -> bool {
    bytes.get(..2).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_address_may_hold_is_encoded() {
        for (address, encoded) in [
            ("https://example.org/a_(b)?c=d&e#f", "https://example.org/a_(b)?c=d&e#f"),
            ("https://example.org/a b", "https://example.org/a%20b"),
            ("https://example.org/a%20b%", "https://example.org/a%20b%25"),
            (
                "https://example.org/дело?q=ё",
                "https://example.org/%D0%B4%D0%B5%D0%BB%D0%BE?q=%D1%91",
            ),
            ("https://пример.рф/x", "https://xn--e1afmkfd.xn--p1ai/x"),
            ("https://пример.рф:8080/x", "https://xn--e1afmkfd.xn--p1ai:8080/x"),
            ("https://example.org/\\[\"<`{|}^", "https://example.org/%5C%5B%22%3C%60%7B%7C%7D%5E"),
            ("mailto:ü@example.org", "mailto:%C3%BC@example.org"),
            ("#ход", "#%D1%85%D0%BE%D0%B4"),
        ] {
            assert_eq!(href(address), encoded);
        }
    }
}
