//! `404.html`: what a server shows for an address at which nothing is held.
//!
//! It is shown at any address, so its links begin at the site's root and not at the page.

use serde::Serialize;

use super::Output;
use super::frame::Frame;
use crate::config::Config;
use crate::dossier::sections::NOT_FOUND;
use crate::edition::Edition;

/// Lists the page.
#[must_use]
pub fn emit<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    vec![Output::of(NOT_FOUND.path, "404.html", move || view(edition))]
}

/// What the template sees.
#[derive(Serialize)]
struct NotFoundView<'a> {
    page: Frame<'a>,
    /// What the field of the search is for.
    label: &'a str,
}

fn view<'a>(edition: &'a Edition) -> NotFoundView<'a> {
    let (title, summary) = (edition.word("not-found-title"), edition.word("not-found-summary"));
    let frame = Frame::new(edition, NOT_FOUND.path, None, title, summary);
    let page = rooted(frame, &root(&edition.config));
    NotFoundView { page, label: edition.word("search-summary") }
}

/// The path of the site's root on its server, with a slash at both ends.
fn root(config: &Config) -> String {
    let address = config.base_url.as_ref().map_or("", |base| base.as_str());
    let rest = address.split_once("://").map_or("", |(_, rest)| rest);
    rest.find('/').and_then(|slash| rest.get(slash..)).unwrap_or("/").to_owned()
}

/// The same frame with links that work from anywhere.
fn rooted<'a>(mut frame: Frame<'a>, root: &str) -> Frame<'a> {
    let from = |href: &str| format!("{root}{href}");
    frame.home = from(&frame.home);
    frame.search = frame.search.as_deref().map(from);
    frame.feed = frame.feed.as_deref().map(from);
    for way in frame.nav.iter_mut().chain(&mut frame.further) {
        way.href = from(&way.href);
    }
    for page in &mut frame.pages {
        page.href = from(&page.href);
    }
    frame.root = root.to_owned();
    frame.canonical = None;
    frame
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::BaseUrl;

    #[test]
    fn the_root_is_the_path_of_the_sites_address() {
        let at = |address: Option<&str>| {
            let base_url = address.map(|address| BaseUrl::parse(address).unwrap());
            root(&Config { base_url, ..Config::default() })
        };
        assert_eq!(at(Some("https://example.org/dossiers/one")), "/dossiers/one/");
        assert_eq!(at(Some("https://example.org")), "/");
        assert_eq!(at(None), "/");
    }
}
