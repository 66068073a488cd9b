//! The key of an output, from the path of a request: decoded once, and refused where it is anything
//! but plain names between single slashes.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What a request's path asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestTarget {
    /// The path in the site, without a slash before or after it; empty for the site's root.
    pub path: String,
    /// Whether it ends with a slash: a folder is asked for.
    pub is_folder: bool,
}

impl RequestTarget {
    /// The output that answers it: a folder's is its `index.html`.
    #[must_use]
    pub fn key(&self) -> String {
        match (self.path.as_str(), self.is_folder) {
            ("", _) => "index.html".to_owned(),
            (path, true) => format!("{path}/index.html"),
            (path, false) => path.to_owned(),
        }
    }
}

/// What the path of a request asks for; `None` where no site could have an output there.
///
/// Refused are whatever does not begin with a slash, broken escapes, bytes that are no UTF-8, control
/// characters, backslashes and colons, and slashes that were escaped; and names that are empty or made
/// of dots as `.` and `..` are. An escape that is itself escaped stays as it is: a `%` in a name.
#[must_use]
pub fn asked(raw: &str) -> Option<RequestTarget> {
    let inner = raw.strip_prefix('/')?;
    if inner.is_empty() {
        return Some(RequestTarget { path: String::new(), is_folder: true });
    }
    let (inner, is_folder) = match inner.strip_suffix('/') {
        Some(folder) => (folder, true),
        None => (inner, false),
    };
    let names: Option<Vec<String>> = inner.split('/').map(name).collect();
    Some(RequestTarget { path: names?.join("/"), is_folder })
}

/// Whether a key, as a page names it in its own address of the live connection, could be one.
pub(super) fn is_sound(key: &str) -> bool {
    key.split('/').all(is_plain)
}

fn name(raw: &str) -> Option<String> {
    decoded(raw).filter(|name| is_plain(name))
}

/// Whether this is a name of a file or folder and cannot be taken for anything else.
fn is_plain(name: &str) -> bool {
    !name.is_empty()
        && name != "."
        && name != ".."
        && !name.contains(|c: char| c.is_control() || matches!(c, '/' | '\\' | ':'))
}

/// Percent escapes undone, once; `None` where they are broken or do not make UTF-8.
pub(super) fn decoded(raw: &str) -> Option<String> {
    let is_escape = |rest: &str| {
        rest.as_bytes().get(..2).is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit))
    };
    let is_sound = raw.split('%').skip(1).all(is_escape);
    percent_decode_str(raw).decode_utf8().ok().filter(|_| is_sound).map(Cow::into_owned)
}

/// What stands in addresses as it is: letters, digits and these; between the names of a path, slashes too.
const NAME: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
pub(super) const PATH: &AsciiSet = &NAME.remove(b'/');

/// The name of a file or folder as it stands in an address.
pub(super) fn escaped_name(name: &str) -> String {
    utf8_percent_encode(name, NAME).to_string()
}

/// A path as it stands in an address.
pub(super) fn escaped_path(path: &str) -> String {
    utf8_percent_encode(path, PATH).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys() {
        for (raw, key) in [
            ("/", "index.html"),
            ("/actors/x/", "actors/x/index.html"),
            ("/actors/x", "actors/x"),
            ("/static/css/site.css", "static/css/site.css"),
            ("/a%20b", "a b"),
            ("/%C3%A9/", "é/index.html"),
            ("/%2e%2e%2e", "..."),
            ("/.well-known/x", ".well-known/x"),
            ("/%252e%252e", "%2e%2e"),
            ("/a..b", "a..b"),
        ] {
            assert_eq!(asked(raw).map(|asked| asked.key()).as_deref(), Some(key), "{raw}");
        }
    }

    #[test]
    fn refused() {
        for raw in [
            "",
            "x",
            "*",
            "//",
            "//evil",
            "/a//b",
            "/a//",
            "/.",
            "/..",
            "/./",
            "/../",
            "/a/../b",
            "/%2e%2e/x",
            "/%2E%2e/",
            "/.%2e",
            "/a%2fb",
            "/a%2Fb",
            "/%5c",
            "/a\\b",
            "/%00",
            "/a%0a",
            "/%7f",
            "/%C2%85",
            "/c:",
            "/c%3a",
            "/%",
            "/%4",
            "/%zz",
            "/%+1",
            "/%c0%ae",
            "/%ff",
            "/%c0%af",
            "/%e0%80%ae",
            "/%f0%80%80%ae",
            "/%ed%a0%80",
        ] {
            assert_eq!(asked(raw), None, "{raw}");
        }
    }

    #[test]
    fn escapes_return() {
        for text in ["a b", "é/ü", "100%", "?#&"] {
            assert_eq!(decoded(&escaped_path(text)).as_deref(), Some(text));
        }
    }
}
