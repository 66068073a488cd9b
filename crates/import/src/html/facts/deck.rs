//! Finds the summary that a page prints apart from the body, below the headline.

use super::Excluded;
use crate::html::article::ArticleBody;
use crate::html::page::HtmlPage;
use crate::html::reading::PageReading;
use crate::html::segments::Segment;
use crate::html::shingles::words;
use crate::lists;

/// What pages call their summaries.
const NAMES: [&str; 15] = [
    "standfirst",
    "deck",
    "dek",
    "subtitle",
    "subheadline",
    "subhead",
    "subheading",
    "strapline",
    "excerpt",
    "tagline",
    "sottotitolo",
    "chapeau",
    "chapo",
    "spot",
    "bajada",
];

/// Words of a summary, at least, and about how many at most.
const FEWEST: usize = 4;
const MOST: usize = 90;

/// The summary, if the page prints it apart from the body.
pub(in crate::html) fn deck(reading: &mut PageReading<'_>, article: &ArticleBody) {
    let (segments, excluded) = (reading.segments, &reading.excluded);
    let is_kept =
        |at: &usize| segments[*at].nodes.clone().any(|node| article.keep.get(node) == Some(&true));
    let headlines = excluded.iter().filter(|(_, why)| **why == "headline");
    let around = Surroundings {
        page: reading.page,
        segments,
        excluded,
        body: (0..segments.len()).filter(|at| is_kept(at) && !excluded.contains_key(at)).collect(),
        headlines: headlines.map(|(own, _)| *own).collect(),
        descriptions: reading.metadata.description.iter().map(|own| words(&own.value)).collect(),
    };
    if let Some(at) = around.deck() {
        reading.excluded.insert(at, "summary below the headline");
        reading.draft.deck = Some(segments[at].text.clone());
    }
}

/// What a summary stands among.
struct Surroundings<'a> {
    page: &'a HtmlPage,
    segments: &'a [Segment],
    excluded: &'a Excluded,
    /// The texts of the body.
    body: Vec<usize>,
    /// The texts that print the headline.
    headlines: Vec<usize>,
    /// The words of each summary that the page's data give.
    descriptions: Vec<Vec<u64>>,
}

impl Surroundings<'_> {
    /// The first text before the third of the body that is a summary.
    fn deck(&self) -> Option<usize> {
        let end = self.body.get(2).or(self.body.last()).copied().unwrap_or(self.segments.len());
        (0..end).find(|at| {
            self.may_be(*at)
                && (self.is_named(*at) || self.is_described(*at) || self.is_below_headline(*at))
        })
    }

    /// Whether a text has the length of a summary, and is nothing else.
    fn may_be(&self, at: usize) -> bool {
        let segment = &self.segments[at];
        segment.words.len() >= FEWEST
            && segment.length <= MOST
            && segment.linked <= 0.5
            && !self.excluded.contains_key(&at)
            && !is_line_of_facts(segment)
    }

    fn level(&self, at: usize) -> &str {
        self.page.name(self.segments[at].block)
    }

    fn is_heading(&self, at: usize) -> bool {
        matches!(self.level(at), "h2" | "h3" | "h4")
    }

    /// Whether the page calls a text its summary, below the headline.
    fn is_named(&self, at: usize) -> bool {
        let is_name = |own: usize| {
            let marks = self.page.marks(own);
            NAMES.iter().any(|own| marks.contains(own))
                || self.page.attribute(own, "itemprop") == Some("alternativeHeadline")
        };
        self.headlines.first().is_some_and(|own| *own < at)
            && self.page.ancestors(self.segments[at].nodes.start).take(3).any(is_name)
    }

    /// Whether a text is what the page's data give as its summary, and stands apart from the body.
    fn is_described(&self, at: usize) -> bool {
        let home = |at: usize| self.page.nodes[self.segments[at].block].parent;
        let body = self.body.iter().copied().find(|own| *own != at);
        self.descriptions.contains(&self.segments[at].words)
            && (self.is_heading(at) || body.is_none_or(|own| home(own) != home(at) && own > at))
    }

    /// Whether a text is a heading right below the headline, and the only one of its level: it heads all of the text.
    fn is_below_headline(&self, at: usize) -> bool {
        let headline = self.headlines.iter().copied().rfind(|own| *own < at);
        self.is_heading(at)
            && headline.is_some_and(|own| own + 1 == at)
            && self.body.first().is_some_and(|own| *own >= at)
            && !self.body.iter().any(|own| *own > at && self.level(*own) == self.level(at))
    }
}

/// Words of a line that names place, day or author, at most.
const FACTS: usize = 12;

/// Whether a text is a byline or the line of a day: "By Bo Pilot | 04/05/2020", "Hamburg, 4. Mai 2020".
fn is_line_of_facts(segment: &Segment) -> bool {
    let small = segment.text.to_lowercase();
    let is_labelled = lists::AUTHOR_LABELS.begins(&small) || lists::DATE_LABELS.begins(&small);
    let names_day =
        || casefile_words::dates::days(&segment.text).iter().any(|own| own.year.is_some());
    segment.length <= FACTS
        && !segment.text.ends_with(['.', '?', '!'])
        && (is_labelled || (segment.length <= FACTS / 2 && names_day()))
}
