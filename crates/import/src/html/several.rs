//! Tells pages with several articles from pages with one, and chooses.

use super::metadata::Metadata;
use super::page::HtmlPage;
use super::segments::Segment;
use super::shingles::{Shingles, words};
use crate::{Draft, Refusal, RefusalReason, RemarkSubject};

/// Words that make an `article` element an article and not a teaser.
const LEAST: usize = 80;
/// How many elements are looked at.
const MANY: usize = 200;
/// More articles than this make a page a listing.
const MOST: usize = 5;

/// The part of the page to look into, where it holds several articles: the one with the page's headline, or the first.
///
/// # Errors
/// If the page is a listing of articles, none of which has its headline.
pub(super) fn choose(
    draft: &mut Draft,
    page: &HtmlPage,
    segments: &[Segment],
    is_live: bool,
) -> Result<Option<usize>, Refusal> {
    let mut articles: Vec<(usize, String)> = Vec::new();
    let mut held = 0;
    for at in page.named("article").take(MANY) {
        let is_inside = articles.last().is_some_and(|(own, _)| at < page.nodes[*own].end);
        let within = at..page.nodes[at].end;
        let prose = prose(segments, &within);
        let heading = within.clone().find(|own| matches!(page.name(*own), "h1" | "h2" | "h3"));
        let heading = heading.map(|own| page.words(own)).filter(|own| !own.is_empty());
        if let Some(heading) = heading.filter(|_| !is_inside && prose >= LEAST) {
            held += prose;
            articles.push((at, heading));
        }
    }
    // Long teasers beside an article that is no `article` element are not the page's articles.
    let is_most = held * 2 > prose(segments, &(0..page.nodes.len()));
    // Elements that stand inside one with a text of its own are its parts: posts, comments, teasers.
    if is_live || articles.len() < 2 || !is_most {
        return Ok(None);
    }
    let titles: Vec<&str> = articles.iter().map(|(_, title)| title.as_str()).collect();
    let is_own = |heading: &str| {
        draft.title.as_deref().is_some_and(|title| {
            let mut shingles = Shingles::default();
            shingles.add(&words(title));
            heading == title || shingles.coverage(&words(heading)) > 0.8
        })
    };
    let own = articles.iter().find(|(_, heading)| is_own(heading));
    let chosen = own.or_else(|| articles.first().filter(|_| articles.len() <= MOST));
    let Some((at, heading)) = chosen else {
        return Err(Refusal::new(
            RefusalReason::NoArticle,
            format!(
                "the page lists {} articles and is none itself; the first is `{}`",
                titles.len(),
                titles[0]
            ),
        )
        .hint("save and import each article's own page"));
    };
    let others: Vec<String> =
        articles.iter().filter(|own| own.0 != *at).map(|own| format!("`{}`", own.1)).collect();
    let words = format!(
        "the page holds {} articles; `{heading}` is imported, not {}",
        articles.len(),
        others.join(", ")
    );
    let (at, heading) = (*at, heading.clone());
    if own.is_none() {
        draft.title = Some(heading);
    }
    draft.remark(RemarkSubject::Doubt, words);
    Ok(Some(at))
}

/// The words of paragraphs within a part of a page.
fn prose(segments: &[Segment], within: &std::ops::Range<usize>) -> usize {
    let is_prose =
        |own: &&Segment| within.contains(&own.nodes.start) && own.linked < 0.4 && own.length > 8;
    segments.iter().filter(is_prose).map(|own| own.length).sum()
}

/// Whether a page is a live blog: many posts, each with its time.
pub(super) fn is_live(page: &HtmlPage, metadata: &Metadata) -> bool {
    let is_named = |at: usize| {
        let marks = page.marks(at);
        ["liveblog", "live-blog", "live-feed", "liveupdates"].iter().any(|own| marks.contains(own))
            || page.attribute(at, "itemtype").is_some_and(|own| own.ends_with("LiveBlogPosting"))
    };
    metadata.types.iter().any(|own| own == "LiveBlogPosting") || (0..page.nodes.len()).any(is_named)
}
