//! Reads a web page into a [`Draft`]: its facts from what it says of itself, its body from `article`, written by
//! `markdown`. What the page does not say stays unknown.

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
mod places;
mod reach;
mod segments;
mod several;
mod shingles;
mod trim;

pub use likely::is_panic_caught;

use std::collections::BTreeMap;

use casefile_words::elements::shallow;
use url::Url;

use self::article::PageFacts;
use self::metadata::Metadata;
use self::page::HtmlPage;
use self::segments::Segment;
use super::{
    DecodedFile, Draft, DraftDateline, ImportHints, Refusal, RefusalReason, RemarkSubject,
};

/// Words below which a page has no article.
const FEWEST: usize = 8;
/// Words below which the text before a wall is no article.
const FEWEST_BEFORE_WALL: usize = 25;

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
    let metadata = metadata;
    let mut draft = Draft::default();
    if !matches!(html, std::borrow::Cow::Borrowed(_)) {
        draft.remark(RemarkSubject::Doubt, "the page's tags are nested or left open beyond any browser's limits; they were flattened");
    }
    let mut excluded = BTreeMap::new();
    facts::title(&mut draft, &page, &segments, &metadata, &mut excluded);
    let is_live = several::is_live(&page, &metadata);
    let within = several::choose(&mut draft, &page, &segments, is_live)?;
    let known = PageFacts {
        likely: likely::likely(&html, &page),
        body: metadata.body.as_deref(),
        within,
        reasons: article::reasons(&page),
        asides: article::asides(&segments),
        heads: article::heads(&page, &segments),
        is_live,
    };
    let first = article::find(&page, &segments, &excluded, &known);
    // With the body's place known, what stands around it can be told: deck, captions, byline, date.
    facts::deck(&mut draft, &page, &segments, &metadata, &first, &mut excluded);
    pictures(&mut draft, &page, &segments, &first, &known.reasons, &mut excluded);
    facts::authors(&mut draft, &page, &segments, &metadata, &first, &mut excluded);
    let posts = is_live.then(|| first.container..page.nodes[first.container].end);
    let whys: BTreeMap<usize, &'static str> = first.dropped.iter().copied().collect();
    let asked = facts::DateQuestion {
        page: &page,
        segments: &segments,
        metadata: &metadata,
        hints,
        posts,
        whys: &whys,
    };
    facts::dates(&mut draft, &asked, &mut excluded);
    facts::addresses(&mut draft, &metadata, hints);
    let mut article = article::find(&page, &segments, &excluded, &known);
    let is_walled = metadata.is_walled || shows_wall(&page);
    if article.words < FEWEST || (is_walled && article.words < FEWEST_BEFORE_WALL) {
        return Err(refusal(is_walled, &segments));
    }
    if let Some(notice) = notices::notice(&draft, &page, &article, &metadata) {
        return Err(Refusal::new(
            RefusalReason::NoArticle,
            format!("there is no article in the page, but a notice: `{notice}`"),
        )
        .hint("save the page from a browser that shows the article"));
    }
    if is_walled {
        draft.remark(
            RemarkSubject::Doubt,
            format!(
                "the page stands behind a paywall: its {} words may be only the beginning",
                article.words
            ),
        );
    }
    let base = base(&page, &draft, hints);
    let notes = markdown::notes_of(&page, &mut article.keep);
    let writer = markdown::MarkdownWriter::new(&page, &article.keep, base.as_ref(), &notes);
    draft.body = writer.body();
    dateline(&mut draft, &segments, &article);
    draft.remark(
        RemarkSubject::Recognised,
        format!(
            "body: {} words in {} blocks, found by {}",
            article.words,
            draft.body.len(),
            article.method
        ),
    );
    left_out::tell(&mut draft, &segments, &article.dropped, &excluded);
    let paragraphs: Vec<String> = draft.body.iter().map(|own| own.words().to_owned()).collect();
    draft.point_to_corrections(&paragraphs);
    notices::doubt(&mut draft, &page, &article.keep, &metadata);
    facts::unknown(&mut draft, hints);
    Ok(draft)
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

/// The dateline that opens the body, with its agency.
fn dateline(draft: &mut Draft, segments: &[Segment], article: &article::ArticleBody) {
    let is_kept = |own: &&Segment| own.nodes.clone().any(|at| article.keep.get(at) == Some(&true));
    let first = segments.iter().find(is_kept);
    let found = first.and_then(|own| super::text::dateline(&own.text));
    let Some(found) = found.filter(|own| {
        own.day.is_some() || own.agency.as_deref().is_some_and(super::text::is_agency)
    }) else {
        return;
    };
    draft.remark(RemarkSubject::Recognised, format!("dateline: `{}`", found.printed));
    draft.agency = draft.agency.take().or(found.agency);
    draft.dateline = Some(DraftDateline { place: found.place, printed: found.printed });
}

/// Why a page has no article.
fn refusal(is_walled: bool, segments: &[Segment]) -> Refusal {
    let words: usize = segments.iter().map(|own| own.length).sum();
    if is_walled {
        return Refusal::new(
            RefusalReason::NoArticle,
            "the article stands behind a paywall, and the page holds at most its beginning",
        )
        .hint("save the page while logged in, or import the text");
    }
    Refusal::new(
        RefusalReason::NoArticle,
        format!("there is no article among the {words} words of the page"),
    )
    .hint("if a browser shows one, save the page from there once it is shown, or save its text")
}

/// Whether the page asks its reader to pay where the article should go on.
fn shows_wall(page: &HtmlPage) -> bool {
    (0..page.nodes.len()).any(|at| {
        let marks = page.marks(at);
        let is_wall = ["paywall", "regwall", "piano-container", "subscriber-only", "premium-wall"]
            .iter()
            .any(|own| marks.contains(own));
        is_wall && matches!(page.name(at), "div" | "section" | "aside") && !page.is_hidden(at) && {
            let words = page.words(at).split_whitespace().count();
            (3..80).contains(&words)
        }
    })
}

/// The captions and credits of the pictures that stand in or above the body.
fn pictures(
    draft: &mut Draft,
    page: &HtmlPage,
    segments: &[Segment],
    article: &article::ArticleBody,
    reasons: &[Option<&'static str>],
    excluded: &mut BTreeMap<usize, &'static str>,
) {
    let heading = page.named("h1").filter(|at| *at < article.container).last();
    let outer = heading
        .and_then(|at| page.ancestors(article.container).find(|own| page.is_within(at, *own)));
    if article.doubted.contains("caption") {
        return;
    }
    let start = outer.unwrap_or(article.container);
    let within = start..page.nodes[article.container].end;
    let says = page.nearest(|own| {
        !matches!(page.name(own), "figure" | "figcaption")
            && reasons[own].is_some_and(|why| why != "caption")
            && own > start
    });
    let is_boilerplate = |at: usize| says[page.nodes[at].parent].is_some();
    draft.pictures = media::read(page, segments, within, &is_boilerplate, excluded);
    let count =
        (start..page.nodes[article.container].end).filter(|at| page.name(*at) == "img").count();
    if count > 0 {
        draft.remark(
            RemarkSubject::Dropped,
            format!(
                "pictures: {count}, of which {} captions and credits are kept",
                draft.pictures.len()
            ),
        );
    }
}

/// What the page's relative links are relative to.
fn base(page: &HtmlPage, draft: &Draft, hints: &ImportHints) -> Option<Url> {
    let address =
        hints.url.as_deref().or(draft.url.as_deref()).and_then(|own| Url::parse(own).ok());
    let named = page.named("base").find_map(|at| page.attribute(at, "href"));
    match (named, address) {
        (Some(named), Some(address)) => address.join(named).ok(),
        (Some(named), None) => Url::parse(named).ok(),
        (None, address) => address,
    }
    .filter(|own| matches!(own.scheme(), "http" | "https"))
}
