//! Writes [`Prose`] as HTML, with located quotations, names and blotted words laid over the text.
//!
//! Marks may overlap each other and cross any markup. The text is cut at every boundary, and each
//! segment is opened and closed inside one run of words, so that the HTML is valid whatever it crosses.

use std::borrow::Cow;
use std::ops::Range;

use casefile_words::Stretch;

use super::escape::{escape, escape_into};
use super::{HtmlPiece, Passage, Prose, highlight};

/// What is laid over the text, each list in order of its beginnings.
#[derive(Debug, Clone, Copy, Default)]
pub struct Layers<'a> {
    /// Located quotations; they may overlap.
    pub marks: &'a [QuotationMarkup<'a>],
    /// Names that link to actors; they never overlap.
    pub names: &'a [ActorLink],
    /// Words in brackets that may not be the speaker's; they never overlap.
    pub insertions: &'a [Stretch],
}

/// A located quotation as it is marked in its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuotationMarkup<'a> {
    /// The words.
    pub stretch: Stretch,
    /// The statement's id, which is the anchor.
    pub id: &'a str,
    /// What readers know the statement by.
    pub label: Cow<'a, str>,
    /// What its number at the end of the words leads to, for those who do not see it.
    pub note: Cow<'a, str>,
    /// The verbs by which it bears on allegations, separated by spaces; `none`.
    pub bears: &'a str,
    /// Stretches, inside this one, with the number of allegations that each bears on.
    pub weights: &'a [(Stretch, usize)],
    /// Whether a further stretch of the same quotation follows, so that its number stands there.
    pub is_continued: bool,
    /// Whether an earlier stretch of the same quotation carries the anchor.
    pub is_continuation: bool,
}

/// A name that links to an actor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActorLink {
    /// The words.
    pub stretch: Stretch,
    /// The address, relative to the page.
    pub href: String,
}

impl Prose {
    /// The whole prose as HTML. `href` gives the address of a link by its number, and the words that
    /// stand for it where only an id was written; `None` leaves the words without a link.
    #[must_use]
    pub fn html(
        &self,
        layers: Layers<'_>,
        href: &dyn Fn(usize) -> Option<(String, Option<String>)>,
    ) -> String {
        self.pieces_html(0..self.pieces.len(), layers, href)
    }

    /// One passage as HTML, in the same way.
    #[must_use]
    pub fn passage_html(
        &self,
        passage: &Passage,
        layers: Layers<'_>,
        href: &dyn Fn(usize) -> Option<(String, Option<String>)>,
    ) -> String {
        self.pieces_html(passage.pieces.start as usize..passage.pieces.end as usize, layers, href)
    }

    fn pieces_html(
        &self,
        range: Range<usize>,
        layers: Layers<'_>,
        href: &dyn Fn(usize) -> Option<(String, Option<String>)>,
    ) -> String {
        let ends = furthest(layers.marks.iter().map(|mark| mark.stretch.end));
        let mut writer =
            HtmlWriter { prose: self, layers, ends, out: String::new(), link: OpenLink::None };
        for piece in self.pieces.get(range).unwrap_or(&[]) {
            match piece {
                HtmlPiece::Html(html) => writer.out.push_str(html),
                HtmlPiece::Text(stretch) => writer.words(stretch),
                HtmlPiece::LinkStart(index) => writer.open_link(*index as usize, href),
                HtmlPiece::LinkEnd => writer.close_link(),
                HtmlPiece::Heading(level, number) => {
                    let heading = self.headings.get(*number as usize);
                    let id = escape(heading.map_or("", |heading| &heading.id));
                    writer.out.push_str(&format!("<h{level} id=\"{id}\">"));
                }
                HtmlPiece::Picture(index) => writer.picture(*index as usize, href),
                HtmlPiece::Code { stretch, language } => writer.code(stretch, language.as_deref()),
            }
        }
        writer.out
    }
}

/// The link that is open: nothing in it may link again.
#[derive(PartialEq)]
enum OpenLink {
    None,
    Open,
    /// The words were replaced by the target's title.
    Replaced,
    /// A link without an address: its words stand alone.
    Bare,
}

struct HtmlWriter<'a> {
    prose: &'a Prose,
    layers: Layers<'a>,
    /// For each mark, the furthest end of it and of those before.
    ends: Vec<u32>,
    out: String,
    link: OpenLink,
}

impl<'a> HtmlWriter<'a> {
    /// The marks that meet a stretch, in order.
    fn marks(&self, stretch: &Stretch) -> Vec<&'a QuotationMarkup<'a>> {
        let first = self.ends.partition_point(|end| *end <= stretch.start);
        let marks: &'a [QuotationMarkup<'a>] = self.layers.marks;
        let last = marks.partition_point(|mark| mark.stretch.start < stretch.end);
        let near = marks.get(first..last).unwrap_or(&[]);
        near.iter().filter(|mark| meets(&mark.stretch, stretch)).collect()
    }

    fn open_link(
        &mut self,
        index: usize,
        href: &dyn Fn(usize) -> Option<(String, Option<String>)>,
    ) {
        match href(index) {
            None => self.link = OpenLink::Bare,
            Some((address, title)) => {
                self.out.push_str("<a href=\"");
                escape_into(&super::href(&address), &mut self.out);
                self.out.push_str("\">");
                self.link = OpenLink::Open;
                if let Some(title) = title {
                    escape_into(&title, &mut self.out);
                    self.link = OpenLink::Replaced;
                }
            }
        }
    }

    fn close_link(&mut self) {
        if matches!(self.link, OpenLink::Open | OpenLink::Replaced) {
            self.out.push_str("</a>");
        }
        self.link = OpenLink::None;
    }

    /// A picture with its description; the description alone where the picture is not to be had.
    fn picture(&mut self, index: usize, href: &dyn Fn(usize) -> Option<(String, Option<String>)>) {
        let Some(link) = self.prose.links.get(index) else { return };
        let description = self.prose.slice(link.stretch.clone());
        match href(index) {
            Some((address, _)) => {
                self.out.push_str("<img src=\"");
                escape_into(&super::href(&address), &mut self.out);
                self.out.push_str("\" alt=\"");
                escape_into(description, &mut self.out);
                self.out.push_str("\">");
            }
            None => escape_into(description, &mut self.out),
        }
    }

    fn code(&mut self, stretch: &Stretch, language: Option<&str>) {
        let has_layer = !self.marks(stretch).is_empty() || self.prose.is_redacted(stretch);
        let highlighted = language
            .filter(|_| !has_layer)
            .and_then(|language| highlight::html(self.prose.slice(stretch.clone()), language));
        self.out.push_str("<pre><code");
        // No language has a colon in its name, and an address is none.
        if let Some(language) = language.filter(|own| !own.contains(':')) {
            self.out.push_str(" class=\"language-");
            escape_into(language, &mut self.out);
            self.out.push('"');
        }
        self.out.push('>');
        match highlighted {
            Some(html) => self.out.push_str(&html),
            None => {
                self.words(stretch);
                if !stretch.is_empty() {
                    self.out.push('\n');
                }
            }
        }
        self.out.push_str("</code></pre>");
    }

    /// Writes a run of words, cut at every boundary of a layer.
    fn words(&mut self, run: &Stretch) {
        if self.link == OpenLink::Replaced {
            return;
        }
        let layers = self.layers;
        let marks = self.marks(run);
        let names: &[ActorLink] =
            if self.link == OpenLink::None { within(layers.names, run) } else { &[] };
        let blots: &[Stretch] = met(&self.prose.redactions, run);
        if marks.is_empty() && names.is_empty() && blots.is_empty() {
            escape_into(self.prose.slice(run.clone()), &mut self.out);
            return;
        }
        let mut cuts = vec![run.start, run.end];
        let mut cut = |stretch: &Stretch| {
            cuts.extend(
                [stretch.start, stretch.end].iter().map(|at| (*at).clamp(run.start, run.end)),
            );
        };
        marks.iter().for_each(|mark| {
            cut(&mark.stretch);
            mark.weights.iter().for_each(|(stretch, _)| cut(stretch));
        });
        cuts.sort_unstable();
        cuts.dedup();
        for pair in cuts.windows(2) {
            let [start, end] = *pair else { continue };
            let segment = start..end;
            let over = self.marks(&segment);
            self.open_segment(&segment, &over);
            self.inner(&segment, names, blots, !over.is_empty());
            self.close_segment(&segment, &over);
        }
    }

    fn open_segment(&mut self, segment: &Stretch, over: &[&QuotationMarkup<'_>]) {
        if over.is_empty() {
            return;
        }
        for mark in over {
            if mark.stretch.start == segment.start && !mark.is_continuation {
                self.out.push_str("<span class=\"utterance\" id=\"");
                escape_into(mark.id, &mut self.out);
                self.out.push_str("\"></span>");
            }
        }
        let mut verbs: Vec<&str> = over.iter().flat_map(|mark| mark.bears.split(' ')).collect();
        verbs.sort_unstable();
        verbs.dedup();
        if verbs.len() > 1 {
            verbs.retain(|verb| *verb != "none");
        }
        let weight = over
            .iter()
            .flat_map(|mark| mark.weights)
            .filter(|(stretch, _)| meets(stretch, segment))
            .map(|(_, weight)| *weight)
            .sum::<usize>();
        self.out.push_str("<mark data-bears=\"");
        escape_into(&verbs.join(" "), &mut self.out);
        self.out.push_str("\" data-statement=\"");
        let ids: Vec<&str> = over.iter().map(|mark| mark.id).collect();
        escape_into(&ids.join(" "), &mut self.out);
        self.out.push('"');
        // Where its words begin, for those who do not see the note beside them.
        let begins = |mark: &&&QuotationMarkup<'_>| {
            mark.stretch.start == segment.start && !mark.is_continuation
        };
        if let Some(first) = over.iter().find(begins) {
            self.out.push_str(" aria-details=\"n-");
            escape_into(first.id, &mut self.out);
            self.out.push('"');
        }
        if weight > 1 {
            self.out.push_str(" data-allegations=\"2\"");
        }
        self.out.push('>');
    }

    fn close_segment(&mut self, segment: &Stretch, over: &[&QuotationMarkup<'_>]) {
        if over.is_empty() {
            return;
        }
        self.out.push_str("</mark>");
        if self.link != OpenLink::None {
            return;
        }
        for mark in over {
            if mark.stretch.end == segment.end && !mark.is_continued {
                let (id, label, note) = (escape(mark.id), escape(&mark.label), escape(&mark.note));
                self.out.push_str(&format!(
                    "<a class=\"ref\" href=\"#n-{id}\" aria-label=\"{note}\">{label}</a>"
                ));
            }
        }
    }

    /// The words of one segment with its names, insertions and blots.
    fn inner(
        &mut self,
        segment: &Stretch,
        names: &[ActorLink],
        blots: &[Stretch],
        is_marked: bool,
    ) {
        let insertions: &[Stretch] =
            if is_marked { met(self.layers.insertions, segment) } else { &[] };
        let (names, blots) = (within(names, segment), met(blots, segment));
        let mut cuts = vec![segment.start, segment.end];
        let mut cut = |stretch: &Stretch| {
            if meets(stretch, segment) {
                let inside = |at: &u32| (*at).clamp(segment.start, segment.end);
                cuts.extend([stretch.start, stretch.end].iter().map(inside));
            }
        };
        names.iter().for_each(|name| cut(&name.stretch));
        insertions.iter().for_each(&mut cut);
        blots.iter().for_each(&mut cut);
        cuts.sort_unstable();
        cuts.dedup();
        let mut inserted = false;
        for pair in cuts.windows(2) {
            let [start, end] = *pair else { continue };
            let part = start..end;
            let is_insertion = !met(insertions, &part).is_empty();
            if is_insertion != inserted {
                self.out.push_str(if is_insertion {
                    "<span class=\"insertion\">"
                } else {
                    "</span>"
                });
                inserted = is_insertion;
            }
            if !met(blots, &part).is_empty() {
                self.out.push_str("<span class=\"redacted\">");
                escape_into(self.prose.slice(part), &mut self.out);
                self.out.push_str("</span>");
                continue;
            }
            let name = within(names, &part).first();
            if let Some(name) = name {
                self.out.push_str("<a class=\"name\" href=\"");
                escape_into(&name.href, &mut self.out);
                self.out.push_str("\">");
            }
            escape_into(self.prose.slice(part), &mut self.out);
            if name.is_some() {
                self.out.push_str("</a>");
            }
        }
        if inserted {
            self.out.push_str("</span>");
        }
    }
}

fn meets(one: &Stretch, other: &Stretch) -> bool {
    one.start < other.end && other.start < one.end
}

/// For each of some ends, the furthest of it and of those before.
fn furthest(ends: impl Iterator<Item = u32>) -> Vec<u32> {
    let next = |furthest: &mut u32, end: u32| {
        *furthest = end.max(*furthest);
        Some(*furthest)
    };
    ends.scan(0, next).collect()
}

/// The stretches that meet a run; they are in order and never overlap.
fn met<'a>(blocks: &'a [Stretch], run: &Stretch) -> &'a [Stretch] {
    let first = blocks.partition_point(|block| block.end <= run.start);
    let last = blocks.partition_point(|block| block.start < run.end);
    blocks.get(first..last.max(first)).unwrap_or(&[])
}

/// The names that meet a run; names are in order and never overlap.
fn within<'a>(names: &'a [ActorLink], run: &Stretch) -> &'a [ActorLink] {
    let first = names.partition_point(|name| name.stretch.end <= run.start);
    let last = names.partition_point(|name| name.stretch.start < run.end);
    names.get(first..last.max(first)).unwrap_or(&[])
}
