//! Addresses on the site: a folder for each entity, and page-relative links between them.

use crate::entity::Kind;

/// The site path of an entity's page, from the root, with a slash at its end: `actors/ID/`.
///
/// A page of the dossier lies at the top: `about/`; the page `index` is the home page's introduction.
#[must_use]
pub fn address(kind: Kind, id: &str) -> String {
    match kind {
        Kind::Page if id == "index" => String::new(),
        Kind::Page => [id, "/"].concat(),
        Kind::Source | Kind::Actor | Kind::Allegation => [kind.folder(), "/", id, "/"].concat(),
    }
}

/// The id that an entity of a kind has if an output at this path is one of its pages: what [`address`] made it from.
#[must_use]
pub fn id_at(kind: Kind, path: &str) -> Option<&str> {
    let below = match kind {
        Kind::Page => path,
        Kind::Source | Kind::Actor | Kind::Allegation => {
            path.strip_prefix(kind.folder())?.strip_prefix('/')?
        }
    };
    below.split_once('/').map(|(id, _)| id)
}

/// A statement's anchor on pages other than its source's.
#[must_use]
pub fn statement_anchor(source: &str, statement: &str) -> String {
    [source, ".", statement].concat()
}

/// The address of `to` as written on the page `from`, both as site paths from the root.
///
/// Folders end in a slash; where a browser opens files without a server, they are followed by
/// `index.html`, so that the site works from a disk as it does from a server.
#[must_use]
pub fn relative(from: &str, to: &str) -> String {
    let (to, fragment) = match memchr::memchr(b'#', to.as_bytes()) {
        Some(at) => (&to[..at], Some(&to[at + 1..])),
        None => (to, None),
    };
    if let Some(fragment) = fragment.filter(|_| is_page(from, to)) {
        return format!("#{fragment}");
    }
    let slash = memchr::memrchr(b'/', from.as_bytes());
    let from_folder = slash.map_or("", |slash| &from[..=slash]);
    let shared = shared_folders(from_folder, to);
    let up = memchr::memchr_iter(b'/', &from_folder.as_bytes()[shared..]).count();
    let below = &to[shared..];
    let file = if below.is_empty() || below.ends_with('/') { INDEX } else { "" };
    let fragment = fragment.map_or(["", ""], |fragment| ["#", fragment]);
    // Pages hold more addresses than anything else: one piece of memory, of the right length, each.
    let rest = [below, file, fragment[0], fragment[1]];
    let length = UP.len() * up + rest.iter().map(|part| part.len()).sum::<usize>();
    let mut address = String::with_capacity(length);
    address.extend(std::iter::repeat_n(UP, up));
    address.extend(rest);
    address
}

/// The folder above.
const UP: &str = "../";

/// The file that a server sends for a folder.
const INDEX: &str = "index.html";

/// Whether an address is that of the page itself.
fn is_page(page: &str, address: &str) -> bool {
    address == page || page.strip_suffix(INDEX) == Some(address)
}

fn shared_folders(from: &str, to: &str) -> usize {
    let same = from.bytes().zip(to.bytes()).take_while(|(one, other)| one == other).count();
    memchr::memrchr(b'/', &from.as_bytes()[..same]).map_or(0, |slash| slash + 1)
}

/// The folder of the further pages of whatever has several, below its own.
pub const FURTHER_PAGES: &str = "page";

pub const TOPICS_FOLDER: &str = "topics/";
/// Where matrices lie.
pub const MATRIX_FOLDER: &str = "matrix/";

pub const TIMELINE_FOLDER: &str = "timeline/";

/// The folder of what a listing is cut into, below its own.
pub const FACETS_FOLDER: &str = "by";

/// A year as a part of an address: `2016`, `0476`, `-0043`.
#[must_use]
pub fn year_in_address(year: i64) -> String {
    if year < 0 { format!("{year:05}") } else { format!("{year:04}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_id_of_an_address_is_found_again() {
        for (kind, _, _) in crate::entity::KINDS {
            let path = format!("{}page/2/index.html", address(kind, "x"));
            assert_eq!(id_at(kind, &path), Some("x"), "{kind:?}");
        }
        assert_eq!(id_at(Kind::Actor, "sources/x/index.html"), None);
        assert_eq!(id_at(Kind::Page, "index.html"), None);
    }

    #[test]
    fn years_have_four_digits_in_an_address() {
        let parts = [2016, 476, 0, -43, 12_000].map(year_in_address);
        assert_eq!(parts, ["2016", "0476", "0000", "-0043", "12000"]);
    }

    #[test]
    fn links_are_relative_to_the_page() {
        let page = "actors/sergey-lavrov/index.html";
        assert_eq!(relative(page, "actors/vladimir-putin/"), "../vladimir-putin/index.html");
        assert_eq!(relative(page, "static/css/site.css"), "../../static/css/site.css");
        assert_eq!(relative(page, ""), "../../index.html");
        assert_eq!(relative(page, "sources/x/#b12"), "../../sources/x/index.html#b12");
        assert_eq!(relative(page, "actors/sergey-lavrov/#names"), "#names");
        assert_eq!(relative("index.html", "actors/"), "actors/index.html");
        assert_eq!(relative("index.html", "#top"), "#top");
    }
}
