//! Reads a page step by step: its headline, what stands around its body, the body, and what is left out of it, all into one
//! draft.

use std::collections::BTreeMap;

use url::Url;

use super::article::{self, ArticleBody};
use super::page::HtmlPage;
use super::page_facts::PageFacts;
use super::reading::PageReading;
use super::segments::Segment;
use super::{facts, left_out, likely, markdown, media, notices, several};
use crate::{Draft, DraftDateline, Refusal, RefusalReason, RemarkSubject, text};

/// Words below which a page has no article.
const FEWEST: usize = 8;
/// Words below which the text before a wall is no article.
const FEWEST_BEFORE_WALL: usize = 25;

impl<'a> PageReading<'a> {
    /// What is known of the page before its body is looked for.
    ///
    /// # Errors
    /// If it is a listing of articles.
    pub(super) fn known(&mut self, html: &str) -> Result<PageFacts<'a>, Refusal> {
        let (page, segments) = (self.page, self.segments);
        let is_live = several::is_live(page, self.metadata);
        let within = several::choose(&mut self.draft, page, segments, is_live)?;
        Ok(PageFacts {
            likely: likely::likely(html, page),
            body: self.metadata.body.as_deref(),
            within,
            reasons: article::reasons(page),
            asides: article::asides(segments),
            heads: article::heads(page, segments),
            is_live,
        })
    }

    /// Deck, captions, authors, dates and addresses. With the body's place known, what stands around it can be told; with
    /// that known, the body is looked for once more.
    pub(super) fn surroundings(&mut self, known: &PageFacts<'_>) {
        let first = article::find(self.page, self.segments, &self.excluded, known);
        facts::deck(self, &first);
        self.pictures(&first, &known.reasons);
        facts::authors(self, &first);
        let whys: BTreeMap<usize, &'static str> = first.dropped.iter().copied().collect();
        let asked = facts::DateQuestion {
            page: self.page,
            segments: self.segments,
            metadata: self.metadata,
            hints: self.hints,
            posts: known.is_live.then(|| first.container..self.page.nodes[first.container].end),
            whys: &whys,
        };
        facts::dates(&mut self.draft, &asked, &mut self.excluded);
        facts::addresses(&mut self.draft, self.metadata, self.hints);
    }

    /// The body.
    ///
    /// # Errors
    /// If the page holds none, but a notice or the beginning of what is to be paid for.
    pub(super) fn article(&mut self, known: &PageFacts<'_>) -> Result<ArticleBody, Refusal> {
        let article = article::find(self.page, self.segments, &self.excluded, known);
        let is_walled = self.metadata.is_walled || shows_wall(self.page);
        if article.words < FEWEST || (is_walled && article.words < FEWEST_BEFORE_WALL) {
            return Err(refusal(is_walled, self.segments));
        }
        if let Some(notice) = notices::notice(&self.draft, self.page, &article, self.metadata) {
            return Err(Refusal::new(
                RefusalReason::NoArticle,
                format!("there is no article in the page, but a notice: `{notice}`"),
            )
            .hint("save the page from a browser that shows the article"));
        }
        if is_walled {
            let words = format!(
                "the page stands behind a paywall: its {} words may be only the beginning",
                article.words
            );
            self.draft.remark(RemarkSubject::Doubt, words);
        }
        Ok(article)
    }

    /// The draft, with the body and a remark on all that is left out.
    pub(super) fn draft_of(mut self, mut article: ArticleBody) -> Draft {
        let base = self.base();
        let notes = markdown::notes_of(self.page, &mut article.keep);
        let writer = markdown::MarkdownWriter::new(self.page, &article.keep, base.as_ref(), &notes);
        self.draft.body = writer.body();
        self.dateline(&article);
        let mut draft = self.draft;
        let words = format!(
            "body: {} words in {} blocks, found by {}",
            article.words,
            draft.body.len(),
            article.method
        );
        draft.remark(RemarkSubject::Recognised, words);
        left_out::tell(&mut draft, self.segments, &article.dropped, &self.excluded);
        let paragraphs: Vec<String> = draft.body.iter().map(|own| own.words().to_owned()).collect();
        draft.point_to_corrections(&paragraphs);
        notices::doubt(&mut draft, self.page, &article.keep, self.metadata);
        facts::unknown(&mut draft, self.hints);
        draft
    }

    /// The dateline that opens the body, with its agency.
    fn dateline(&mut self, article: &ArticleBody) {
        let is_kept =
            |own: &&Segment| own.nodes.clone().any(|at| article.keep.get(at) == Some(&true));
        let first = self.segments.iter().find(is_kept);
        let found = first.and_then(|own| text::dateline(&own.text));
        let Some(found) = found
            .filter(|own| own.day.is_some() || own.agency.as_deref().is_some_and(text::is_agency))
        else {
            return;
        };
        self.draft.remark(RemarkSubject::Recognised, format!("dateline: `{}`", found.printed));
        self.draft.agency = self.draft.agency.take().or(found.agency);
        self.draft.dateline = Some(DraftDateline { place: found.place, printed: found.printed });
    }

    /// The captions and credits of the pictures that stand in or above the body.
    fn pictures(&mut self, article: &ArticleBody, reasons: &[Option<&'static str>]) {
        if article.doubted.contains("caption") {
            return;
        }
        let page = self.page;
        let heading = page.named("h1").filter(|at| *at < article.container).last();
        let outer = heading
            .and_then(|at| page.ancestors(article.container).find(|own| page.is_within(at, *own)));
        let start = outer.unwrap_or(article.container);
        let within = start..page.nodes[article.container].end;
        let says = page.nearest(|own| {
            !matches!(page.name(own), "figure" | "figcaption")
                && reasons[own].is_some_and(|why| why != "caption")
                && own > start
        });
        let is_boilerplate = |at: usize| says[page.nodes[at].parent].is_some();
        let count = within.clone().filter(|at| page.name(*at) == "img").count();
        self.draft.pictures =
            media::read(page, self.segments, within, &is_boilerplate, &mut self.excluded);
        if count > 0 {
            let words = format!(
                "pictures: {count}, of which {} captions and credits are kept",
                self.draft.pictures.len()
            );
            self.draft.remark(RemarkSubject::Dropped, words);
        }
    }

    /// What the page's relative links are relative to.
    fn base(&self) -> Option<Url> {
        let address = self.hints.url.as_deref().or(self.draft.url.as_deref());
        let address = address.and_then(|own| Url::parse(own).ok());
        let named = self.page.named("base").find_map(|at| self.page.attribute(at, "href"));
        match (named, address) {
            (Some(named), Some(address)) => address.join(named).ok(),
            (Some(named), None) => Url::parse(named).ok(),
            (None, address) => address,
        }
        .filter(|own| matches!(own.scheme(), "http" | "https"))
    }
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
