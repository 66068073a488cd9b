//! Where a link of a body leads, read from its address.

use super::{LinkTarget, in_static};
use crate::value::kind::Kind;

/// Reads a link's address: our own schemes, the web's, or a place on the page.
pub(super) fn target(address: &str) -> LinkTarget {
    if let Some(fragment) = address.strip_prefix('#') {
        return LinkTarget::Fragment(fragment.to_owned());
    }
    let Some((scheme, rest)) = address.split_once(':') else {
        return LinkTarget::Refused(address.to_owned());
    };
    let kind = match scheme {
        "source" => Kind::Source,
        "actor" => Kind::Actor,
        "allegation" => Kind::Allegation,
        "page" => Kind::Page,
        _ => return web(scheme, address),
    };
    entity(Some(kind), rest)
}

/// An address of the web or of mail. Spaces within are written as such on the page, and encoded in its
/// link.
fn web(scheme: &str, address: &str) -> LinkTarget {
    let scheme = scheme.to_ascii_lowercase();
    let is_known = matches!(scheme.as_str(), "https" | "http" | "mailto");
    let is_odd = |c: char| c.is_control() || (c.is_whitespace() && c != ' ');
    if is_known && !address.contains(is_odd) && address.trim() == address {
        LinkTarget::Web(address.to_owned())
    } else {
        LinkTarget::Refused(address.to_owned())
    }
}

/// Reads a wikilink's address: an id, with or without a scheme, or a place on the page.
pub(super) fn wiki(address: &str) -> LinkTarget {
    match target(address) {
        found @ (LinkTarget::Entity { .. } | LinkTarget::Fragment(_)) => found,
        _ => entity(None, address),
    }
}

/// Reads a picture's address: a file of `static/`, or one elsewhere, which no page shows.
pub(super) fn picture(address: &str) -> LinkTarget {
    let scheme = address.split_once(':').map(|(scheme, _)| scheme);
    let is_scheme = |scheme: &str| {
        scheme.len() > 1
            && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
    };
    match scheme.filter(|scheme| is_scheme(scheme)) {
        Some(scheme) => web(scheme, address),
        None if address.starts_with("//") => LinkTarget::Web(format!("https:{address}")),
        None => in_static(address)
            .map_or_else(|| LinkTarget::Refused(address.to_owned()), LinkTarget::Picture),
    }
}

fn entity(kind: Option<Kind>, address: &str) -> LinkTarget {
    let (id, statement) = address
        .split_once('#')
        .map_or((address, None), |(id, statement)| (id, Some(statement.to_owned())));
    LinkTarget::Entity { kind, id: id.trim().to_owned(), statement }
}

/// A wikilink's address without the backslash that keeps its `|` from parting a table's cells.
pub(super) fn without_escape(address: &str, has_words: bool) -> &str {
    if has_words { address.strip_suffix('\\').unwrap_or(address) } else { address }
}
