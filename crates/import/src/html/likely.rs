//! Asks `trafilatura` what the body of a page is; its answer is a likelihood, not the body itself.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};

use casefile_words::elements::shallow;

use super::page::HtmlPage;
use super::segments::segments;
use super::shingles::{Shingles, words};

/// The largest page that is asked about: work on larger ones takes seconds. A page of news has about 3,000 nodes and
/// 20 kB of text.
const MOST_NODES: usize = 20_000;
/// The same for the page's text, in bytes.
const MOST_TEXT: usize = 250_000;
/// The same for each text once for each element that holds it: that is what the library reads. A page of news has about
/// 300 kB of it.
const MOST_READ: usize = 16_000_000;

thread_local! {
    static IS_ASKING: Cell<bool> = const { Cell::new(false) };
}

/// Whether a panic of this thread is about to be caught here, so that nobody need be told of it.
#[must_use]
pub fn is_panic_caught() -> bool {
    IS_ASKING.get()
}

/// What `trafilatura` takes for the body of a page; nothing where the page is too large for it.
pub(super) fn likely(html: &str, page: &HtmlPage) -> Shingles {
    let mut shingles = Shingles::default();
    let texts = (0..page.nodes.len()).filter(|at| !page.nodes[*at].is_unread);
    let (text, read) = texts
        .filter_map(|at| Some((page.text(at)?.len(), page.nodes[at].depth)))
        .fold((0, 0), |(text, read), (own, depth)| (text + own, read + own * depth));
    if page.nodes.len() > MOST_NODES || text > MOST_TEXT || read > MOST_READ {
        return shingles;
    }
    let options = trafilatura::Options::default()
        .with_fallback(true)
        .with_links(true)
        .with_exclude_comments(true)
        .with_html_date_mode(trafilatura::HtmlDateMode::Disabled);
    // A fault of the library must not end an import of fifty files.
    IS_ASKING.set(true);
    let found = catch_unwind(AssertUnwindSafe(|| trafilatura::extract(html, &options)));
    IS_ASKING.set(false);
    let Ok(Ok(found)) = found else { return shingles };
    let page = HtmlPage::parse(&shallow(&found.content_html));
    for segment in segments(&page) {
        shingles.add(&segment.words);
    }
    shingles.add(&words(&found.content_text));
    shingles
}
