//! Reads a web page into a [`Draft`]: its facts from what it says of itself, its body from `article`, written by
//! `markdown`. What the page does not say stays unknown.
//!
//! The numbers that decide what is prose, what is a list of links and what holds a body were set by hand, with the 96 marked
//! pages in sight of which docs/benchmarks.md tells ("What an import gets right"), and are judged by the 87 that were held
//! back. Whoever changes one measures both: `cargo run --release --example measure_import -- FOLDER`.

mod article;
mod boilerplate;
mod facts;
mod join;
mod left_out;
mod likely;
mod markdown;
mod media;
mod metadata;
mod notices;
mod page;
mod page_facts;
mod places;
mod reach;
mod reading;
mod segments;
mod several;
mod shingles;
mod steps;
mod trim;

pub use likely::is_panic_caught;

use casefile_words::elements::shallow;
use url::Url;

use self::metadata::Metadata;
use self::page::HtmlPage;
use self::reading::PageReading;
use super::{DecodedFile, Draft, ImportHints, Refusal, RefusalReason, RemarkSubject};

/// Whether bytes look like HTML.
#[must_use]
pub fn sniff(bytes: &[u8]) -> bool {
    let head = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
    let head: String = head
        .iter()
        .filter(|byte| **byte != 0)
        .map(|byte| char::from(*byte).to_ascii_lowercase())
        .collect();
    let head = head.trim_start_matches(|c: char| c.is_whitespace() || !c.is_ascii());
    let is_tag = |name: &str| head.starts_with(name);
    if ["<!doctype html", "<html", "<head", "<body", "<article", "<meta", "<title", "<div", "<main"]
        .iter()
        .any(|own| is_tag(own))
    {
        return true;
    }
    (is_tag("<?xml") || is_tag("<!--")) && head.contains("<html")
}

/// Reads a page.
///
/// # Errors
/// If there is no article in it.
pub fn read(decoded: &DecodedFile, hints: &ImportHints) -> Result<Draft, Refusal> {
    let html = shallow(&decoded.text);
    let page = HtmlPage::parse(&html);
    let segments = segments::segments(&page);
    if segments.is_empty() {
        return Err(Refusal::new(RefusalReason::Empty, "the page shows no text")
            .hint("a page that is put together by scripts must be saved from a browser, after it is shown"));
    }
    let mut metadata = Metadata::of(&page);
    metadata.saved = metadata::saved_from(&decoded.text);
    let mut reading = PageReading::of(&page, &segments, &metadata, hints);
    if !matches!(html, std::borrow::Cow::Borrowed(_)) {
        reading.draft.remark(RemarkSubject::Doubt, "the page's tags are nested or left open beyond any browser's limits; they were flattened");
    }
    facts::title(&mut reading);
    let known = reading.known(&html)?;
    reading.surroundings(&known);
    let article = reading.article(&known)?;
    Ok(reading.draft_of(article))
}

/// All texts of a page as blocks of a body.
pub(crate) fn blocks_of(html: &str, base: Option<&str>) -> Vec<crate::DraftBlock> {
    let html = shallow(html);
    let page = HtmlPage::parse(&html);
    let mut keep: Vec<bool> = (0..page.nodes.len())
        .map(|at| page.text(at).is_some() && !page.nodes[at].is_unread)
        .collect();
    let base = base.and_then(|own| Url::parse(own).ok());
    let notes = markdown::notes_of(&page, &mut keep);
    markdown::MarkdownWriter::new(&page, &keep, base.as_ref(), &notes).body()
}

/// All texts of a page that stand on lines of their own.
pub(crate) fn paragraphs_of(html: &str) -> Vec<String> {
    let html = shallow(html);
    let page = HtmlPage::parse(&html);
    segments::segments(&page).into_iter().map(|own| own.text).collect()
}

/// The names in a list of authors.
pub(crate) fn names_of(text: &str) -> Vec<String> {
    metadata::said_names(text)
}

/// The day of a date as machines write it.
pub(crate) fn day_of(text: &str) -> Option<String> {
    facts::day_of(text)
}

/// The day in an address.
pub(crate) fn day_of_address(url: &str) -> Option<String> {
    facts::day_of_address(url)
}
