//! Finds the day that a page prints as that of its article: beside headline or byline, or behind a label.

use std::collections::BTreeMap;
use std::ops::Range;

use super::short;
use crate::html::facts::Excluded;
use crate::html::page::HtmlPage;
use crate::html::segments::Segment;
use crate::lists;

/// Names of the places where pages print dates.
const DATED: [&str; 14] = [
    "date",
    "metadata",
    "byline",
    "timestamp",
    "dateline",
    "published",
    "pubdate",
    "posted",
    "meta",
    "time",
    "submitted",
    "datum",
    "fecha",
    "tarih",
];

/// So many rows are looked at for others that are built alike.
const ROWS: usize = 50;
/// Parts of a row that are looked at; a label and its value are among the first, white space between them included.
const CELLS: usize = 8;

/// Names of the places where pages print when something else takes place.
const EVENTS: [&str; 8] =
    ["event", "events", "termin", "termine", "veranstaltung", "agenda", "calendar", "deadline"];

/// Words of a paragraph.
const LONG: usize = 25;

/// Words of a line that says when, and little else.
pub(super) const SHORT: usize = 16;

/// So many texts below a headline, a date is that of the article.
const NEAR: usize = 8;

/// So many texts above a headline, a date that stands with it is that of the article.
const ABOVE: usize = 3;

/// Words of a line below the headline, at most.
const LINE: usize = 40;

/// The day with which a piece of a line begins, or which stands behind a label: `on December 13, 2016 at 4:51 PM`.
fn alone(piece: &str) -> Option<String> {
    let found = short::days(piece);
    let hit = found.first().filter(|own| own.year.is_some())?;
    let before = piece.get(..hit.range.start)?.to_lowercase();
    let before = before.trim_matches(|own: char| !own.is_alphanumeric());
    if lists::CHANGED.stands_in(before) {
        return None;
    }
    let is_small = ["", "on", "am", "le", "el", "il", "den"].contains(&before);
    let last =
        lists::DATE_LABELS.iter().any(|own| before.ends_with(own) || before.starts_with(own));
    (is_small || last).then(|| hit.edtf())
}

/// Whether a line is a place and a day and nothing else, as press releases begin: `Ostmole, 13 March 2026`.
fn is_in_head(text: &str) -> bool {
    let found = short::days(text);
    let [hit] = found.as_slice() else { return false };
    let rest = text.get(hit.range.end..).unwrap_or_default();
    let Some(place) = text.get(..hit.range.start) else { return false };
    let Some(place) = place.trim_end().strip_suffix(',') else { return false };
    let words: Vec<&str> = place.split_whitespace().collect();
    let is_cased = |own: &&str| own.starts_with(char::is_uppercase) && !own.contains(':');
    hit.year.is_some()
        && (1..=2).contains(&words.len())
        && words.iter().all(is_cased)
        && !rest.contains(char::is_alphanumeric)
}

/// Whether words begin with a time of day: `10:37`, `at 10.37`, `, 10:37 Uhr`.
fn is_clock(text: &str) -> bool {
    let start = text.find(|c: char| c.is_ascii_digit()).filter(|at| *at <= 8);
    let rest = start.and_then(|at| text.get(at..)).unwrap_or_default();
    let hour = rest.bytes().take_while(u8::is_ascii_digit).count();
    let minutes = rest.get(hour + 1..).unwrap_or_default();
    (1..=2).contains(&hour)
        && rest.get(hour..).is_some_and(|own| own.starts_with(':'))
        && minutes.bytes().take_while(u8::is_ascii_digit).count() == 2
}

/// What of a page has days that are others': teasers, comments, posts of other pages.
fn is_foreign(why: Option<&&str>) -> bool {
    matches!(
        why.copied(),
        Some(
            "comments"
                | "related links"
                | "sidebar"
                | "navigation"
                | "page footer"
                | "hidden part"
                | "newsletter box"
                | "advertisement"
                | "cookie banner"
                | "another article"
        )
    )
}

/// Where the day of a page is looked for.
pub(super) struct DayPlaces<'a> {
    pub page: &'a HtmlPage,
    pub segments: &'a [Segment],
    pub excluded: &'a Excluded,
    /// Why texts are no article.
    pub whys: &'a BTreeMap<usize, &'static str>,
    /// The text that prints the headline.
    pub headline: Option<usize>,
}

/// A day that is printed.
struct FoundDay {
    day: String,
    is_near: bool,
    is_labelled: bool,
}

impl DayPlaces<'_> {
    /// The texts right below the headline, up to the first paragraph.
    fn below(&self) -> Option<Range<usize>> {
        let headline = self.headline?;
        let below = self.segments.iter().enumerate().skip(headline).take(NEAR + 1);
        let last = below.take_while(|(_, own)| own.length <= LONG).last()?.0;
        Some(headline..last + 1)
    }

    /// Whether a text above a headline stands with it in a part of the page that is not all of it.
    fn is_with(&self, headline: usize, at: usize) -> bool {
        if headline - at > ABOVE {
            return false;
        }
        let (heading, own) = (self.segments[headline].nodes.start, self.segments[at].nodes.start);
        let is_part =
            |at: &usize| !matches!(self.page.name(*at), "body" | "html" | "main" | "#document");
        let mut around = self.page.ancestors(heading).take(4).take_while(is_part);
        around.any(|part| self.page.is_within(own, part))
    }

    /// Whether a day in a text may be that of the article.
    fn is_meant(&self, at: usize, below: Option<&Range<usize>>) -> bool {
        if is_foreign(self.whys.get(&at)) {
            return false;
        }
        if let Some(below) = below {
            return at >= below.start || self.is_with(below.start, at);
        }
        true
    }

    /// Whether a text is a cell of a table of facts, or an item of a list: not of a table that lays out all of the page.
    fn is_in(&self, at: usize, names: &[&str]) -> bool {
        let headline = self.headline.map(|own| self.segments[own].nodes.start);
        let holds_headline = |own: usize| headline.is_some_and(|at| self.page.is_within(at, own));
        let around = self.page.ancestors(self.segments[at].nodes.start).take(4);
        let mut around = around.take_while(|own| !holds_headline(*own));
        around.any(|own| names.contains(&self.page.name(own)))
    }

    /// Whether an element around a text says that it holds a day.
    fn is_dated(&self, segment: &Segment) -> bool {
        segment.nodes.clone().any(|own| {
            self.page.ancestors(own).take(4).any(|own| {
                let marks = self.page.marks(own);
                self.page.name(own) == "time" || DATED.iter().any(|own| marks.contains(own))
            })
        })
    }

    /// Whether a text is the value in one of several rows that are built alike, each with a label: a fact of a register.
    fn is_in_row(&self, at: usize) -> bool {
        let page = self.page;
        let row = page.nodes[self.segments[at].block].parent;
        let Some(before) = at.checked_sub(1).map(|own| &self.segments[own]) else { return false };
        let is_beside = page.is_within(before.nodes.start, row) && before.length <= 4;
        let is_alike = |own: &usize| {
            page.name(*own) == page.name(row)
                && page.marks(*own) == page.marks(row)
                && page.children(*own).take(CELLS).filter(|at| page.is_block(*at)).nth(1).is_some()
        };
        let rows = page.children(page.nodes[row].parent).take(ROWS);
        is_beside && row > 0 && rows.filter(is_alike).nth(2).is_some()
    }

    /// Whether the text before one, beside which it stands, is a label of the day of publication and nothing else.
    fn is_below_label(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).map(|own| &self.segments[own]) else { return false };
        let home = |own: &Segment| self.page.nodes[own.block].parent;
        let own = &self.segments[at];
        let is_beside =
            home(before) == home(own) || self.page.nodes[home(before)].parent == home(own);
        let small = before.text.to_lowercase();
        let bare = small.trim_matches(|own: char| !own.is_alphanumeric());
        // In a list of facts, a date may be that of the event.
        let is_fact = self.is_in(at, &["td", "th", "dd", "dl", "li"]);
        is_beside
            && (lists::PUBLISHED.contains(bare) || lists::DATE_LABELS.contains(bare))
            && !(is_fact && lists::GENERAL_DATE_LABELS.contains(bare))
    }

    /// Whether an element around a text says that it tells when something else takes place.
    fn is_event(&self, segment: &Segment) -> bool {
        let mut around = self.page.ancestors(segment.nodes.start).take(3);
        around.any(|own| EVENTS.iter().any(|name| self.page.marks(own).contains(name)))
    }

    /// The days of a text, where it says when.
    fn days(&self, at: usize, below: Option<&Range<usize>>) -> Vec<FoundDay> {
        let segment = &self.segments[at];
        if self.is_event(segment) {
            return Vec::new();
        }
        let is_near = below.is_some_and(|own| own.contains(&at) || at < own.start);
        // A long line below the headline may hold a name, a day and buttons.
        if segment.length > SHORT {
            if !is_near || segment.length > LINE || segment.text.ends_with(['.', '。']) {
                return Vec::new();
            }
            let pieces = segment.pieces(self.page);
            let first = pieces.iter().filter(|own| own.len() <= 80).find_map(|own| alone(own));
            let first = first.map(|day| FoundDay { day, is_near, is_labelled: false });
            return first.into_iter().collect();
        }
        let text = segment.apart(self.page);
        let small = text.to_lowercase();
        let is_other = self.excluded.get(&at).is_some_and(|why| *why != "byline");
        if is_other || lists::CHANGED.begins(&small) {
            return Vec::new();
        }
        let is_labelled = lists::DATE_LABELS.begins(&small) || self.is_below_label(at);
        let is_dated = self.is_dated(segment) && !self.is_in(at, &["td", "th", "dd"]);
        let is_listed = self.is_in(at, &["td", "th", "dd", "dl", "li"]);
        let is_fact = !is_dated && (is_listed || self.is_in_row(at));
        if !(is_dated || is_labelled || (is_near && !is_fact)) {
            return Vec::new();
        }
        // A line that begins with a day, or gives the time too, says when, whatever its element is called.
        let is_moment = |own: &Range<usize>| {
            let before = text.get(..own.start).unwrap_or_default();
            let after = text.get(own.end..).unwrap_or_default();
            !before.contains(char::is_alphanumeric) || is_clock(after)
        };
        let days = short::days(&text);
        let is_when = is_dated
            || is_labelled
            || alone(&text).is_some()
            || (is_near && is_in_head(&text))
            || days.first().is_some_and(|own| is_moment(&own.range));
        let with_year = days.iter().filter(|own| is_when && own.year.is_some());
        with_year.map(|own| FoundDay { day: own.edtf(), is_near, is_labelled }).collect()
    }

    /// The day that a page prints where it prints that of its article: the first below the headline, the only one behind
    /// a label, or the only one.
    pub(super) fn printed(&self) -> Option<String> {
        let below = self.below();
        let mut found: Vec<FoundDay> = Vec::new();
        for (at, segment) in self.segments.iter().enumerate() {
            if segment.text.contains(char::is_numeric) && self.is_meant(at, below.as_ref()) {
                found.extend(self.days(at, below.as_ref()));
            }
        }
        if let Some(near) = found.iter().find(|own| own.is_near) {
            return Some(near.day.clone());
        }
        let only = |days: Vec<&FoundDay>| {
            let first = days.first()?.day.clone();
            days.iter().all(|own| own.day == first).then_some(first)
        };
        only(found.iter().filter(|own| own.is_labelled).collect())
            .or_else(|| only(found.iter().collect()))
    }
}
