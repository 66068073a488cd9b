//! What a page refers to in its own site, from the addresses in its tags.

use super::address::decoded;
use super::tags::{StartTag, unescaped};

/// An address in a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PageReference {
    /// As the page writes it, character references undone: what a selector of styles compares.
    pub(super) written: String,
    /// The place in the site: a folder with its slash, or a file; empty for the site's root.
    pub(super) path: String,
    /// The place on that page, where the address names one.
    pub(super) fragment: Option<String>,
    /// Whether it is a link to follow, not something that the page loads.
    pub(super) is_link: bool,
}

/// The addresses in a tag of the page at this key that lead into the same site; those that lead to
/// the page itself are left out, unless they name a place on it.
pub(super) fn of<'a>(tag: &StartTag<'a>, key: &'a str) -> impl Iterator<Item = PageReference> + 'a {
    let is_link = tag.is("a") || tag.is("area");
    tag.attributes().filter_map(move |(name, value)| {
        let wanted: [&[u8]; 5] = [b"href", b"src", b"poster", b"data", b"xlink:href"];
        if !wanted.iter().any(|wanted| name.eq_ignore_ascii_case(wanted)) {
            return None;
        }
        let written = unescaped(std::str::from_utf8(value).ok()?);
        let fragment = written.trim().split_once('#').map(|(_, fragment)| fragment);
        let fragment = fragment.filter(|fragment| !fragment.is_empty()).and_then(decoded);
        let path = resolved(key, &written);
        let path = path.or_else(|| fragment.is_some().then(|| own(key, &written))?)?;
        Some(PageReference { written, path, fragment, is_link })
    })
}

/// The page at `key`, where an address leads to a place on it.
fn own(key: &str, address: &str) -> Option<String> {
    let folder = key.strip_suffix("index.html").unwrap_or(key);
    address.trim().starts_with('#').then(|| folder.to_owned())
}

/// Where an address leads from the page at `key`; `None` where it leaves the site or stays on the page.
fn resolved(key: &str, address: &str) -> Option<String> {
    let address = address.trim();
    let address = address.split(['#', '?']).next().unwrap_or(address);
    let first = address.split('/').next().unwrap_or(address);
    if address.is_empty() || address.starts_with("//") || first.contains(':') {
        return None;
    }
    let folder = key.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut names: Vec<String> = Vec::new();
    if !address.starts_with('/') {
        names.extend(folder.split('/').filter(|name| !name.is_empty()).map(str::to_owned));
    }
    let mut is_folder = false;
    for name in address.split('/') {
        is_folder = matches!(name, "" | "." | ".." | "index.html");
        match name {
            "" | "." | "index.html" => {}
            ".." => {
                names.pop();
            }
            _ => names.push(decoded(name)?),
        }
    }
    let mut path = names.join("/");
    if is_folder && !path.is_empty() {
        path.push('/');
    }
    let own = key.strip_suffix("index.html").unwrap_or(key);
    (path != own).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_on_pages() {
        let tag = |html: &'static str| super::super::tags::tags(html.as_bytes()).next().unwrap();
        for (html, path, fragment) in [
            ("<a href=\"#s1\">", Some("actors/y/"), Some("s1")),
            ("<a href=\"../x/index.html#s%201\">", Some("actors/x/"), Some("s 1")),
            ("<a href=\"../x/#\">", Some("actors/x/"), None),
            ("<a href=\"#\">", None, None),
            ("<a href=\"https://example.org/#s1\">", None, None),
        ] {
            let tag = tag(html);
            let found = of(&tag, "actors/y/index.html").next();
            let (own, place) = found.map(|one| (one.path, one.fragment)).unzip();
            assert_eq!((own.as_deref(), place.flatten().as_deref()), (path, fragment), "{html}");
        }
    }

    #[test]
    fn addresses() {
        for (key, address, path) in [
            ("index.html", "actors/x/", Some("actors/x/")),
            ("index.html", "./actors/x/#a", Some("actors/x/")),
            ("actors/y/index.html", "../x/", Some("actors/x/")),
            ("actors/y/index.html", "../x/?q#f", Some("actors/x/")),
            ("actors/y/index.html", "../../static/a.css", Some("static/a.css")),
            ("actors/y/index.html", "../../", Some("")),
            ("actors/y/index.html", "../../../../a", Some("a")),
            ("actors/y/index.html", "/actors/x/index.html", Some("actors/x/")),
            ("actors/y/index.html", "../caf%C3%A9/", Some("actors/café/")),
            ("actors/y/index.html", "../x", Some("actors/x")),
            ("actors/y/index.html", "#f", None),
            ("actors/y/index.html", "./", None),
            ("actors/y/index.html", "../y/#f", None),
            ("index.html", "https://example.org/actors/x/", None),
            ("index.html", "//example.org/", None),
            ("index.html", "mailto:a@b", None),
            ("index.html", "", None),
        ] {
            assert_eq!(resolved(key, address).as_deref(), path, "{key} {address}");
        }
    }
}
