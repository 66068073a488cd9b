//! Files that a host serves and the manifest does not list: nobody can list them over HTTP, but what pages that
//! differ, and a sitemap, lead to can be asked for.

use std::collections::BTreeSet;

use url::Url;

use super::difference::{DifferenceKind, SiteDifference};
use super::look::ServedInspection;
use super::page::leads_to;
use super::papers::is_one;
use super::received::Measure;

/// How many are asked for at most.
const MOST: usize = 100;

/// How many bytes of one are read.
const LONGEST: u64 = 4 << 20;

/// What a page leads to and the manifest does not list, from the page as it is served.
pub(super) fn led_to(look: &ServedInspection<'_>, path: &str, page: &[u8]) -> BTreeSet<String> {
    let is_wanted = |url: &Url| look.site.path_of(url).filter(|path| is_unlisted(look, path));
    leads_to(page, &look.site.of(path), &is_wanted)
}

/// Asks for what the pages lead to that are not as they were built.
pub(super) fn found(
    look: &ServedInspection<'_>,
    mut to_ask: BTreeSet<String>,
) -> Vec<SiteDifference> {
    let mut extra = Vec::new();
    // A site without an address has no map of its own.
    let map = "sitemap.xml";
    if is_unlisted(look, map)
        && let Some(bytes) = served(look, map)
    {
        extra.push(SiteDifference::new(
            map,
            DifferenceKind::Extra,
            "is served, and the manifest does not list it",
        ));
        to_ask.extend(led_to(look, map, &bytes));
    }
    to_ask.remove(map);
    for path in to_ask.iter().take(MOST) {
        if served(look, path).is_some() {
            let message = "is served and led to, and the manifest does not list it";
            extra.push(SiteDifference::new(path.as_str(), DifferenceKind::Extra, message));
        }
    }
    extra
}

fn is_unlisted(look: &ServedInspection<'_>, path: &str) -> bool {
    let files = &look.manifest.files;
    // A folder is called with and without its slash.
    let is_listed = files.contains_key(path) || files.contains_key(&format!("{path}/index.html"));
    !is_listed && !is_one(path) && !look.manifest.keeps(path)
}

/// What is served at a path, unless it is what is served everywhere.
fn served(look: &ServedInspection<'_>, path: &str) -> Option<Vec<u8>> {
    let received = look.courier.get(&look.site.of(path), Measure::upto(LONGEST)).ok()?;
    let nowhere = &look.judge.nowhere;
    let is_nowhere = received.meant.sha256.is_some() && received.meant.sha256 == nowhere.sha256;
    (received.status == 200 && !is_nowhere).then_some(received.meant.bytes)
}
