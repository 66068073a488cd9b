//! Reads the pictures of an article, by their words only: captions and credits.

use std::collections::BTreeMap;
use std::ops::Range;

use super::page::HtmlPage;
use super::segments::Segment;
use crate::DraftPicture;
use crate::lists;

/// A figure holds no more nodes; what holds more is a page of pictures, or was never closed.
const LARGEST: usize = 500;
/// The most pictures whose words are kept.
const MOST: usize = 500;

/// Names of the parts that hold a credit.
const PARTS: [&str; 9] = [
    "credit",
    "credits",
    "copyright",
    "photographer",
    "attribution",
    "photocredit",
    "imagecredit",
    "agency",
    "rights",
];

/// The pictures within a part of a page, in order; texts that stand in a caption are told in `excluded`.
pub(super) fn read(
    page: &HtmlPage,
    segments: &[Segment],
    within: Range<usize>,
    is_boilerplate: &dyn Fn(usize) -> bool,
    excluded: &mut BTreeMap<usize, &'static str>,
) -> Vec<DraftPicture> {
    let mut search = PictureSearch { page, segments, within, is_boilerplate, found: Vec::new() };
    search.below_pictures(excluded);
    search.in_captions(excluded);
    search.found
}

/// Where pictures are looked for, and those that are found.
struct PictureSearch<'a> {
    page: &'a HtmlPage,
    segments: &'a [Segment],
    within: Range<usize>,
    is_boilerplate: &'a dyn Fn(usize) -> bool,
    found: Vec<DraftPicture>,
}

impl PictureSearch<'_> {
    /// Looks at texts below a picture that no element calls its caption.
    fn below_pictures(&mut self, excluded: &mut BTreeMap<usize, &'static str>) {
        let page = self.page;
        let is_centred = is_mostly_centred(page, self.segments, &self.within);
        for (number, segment) in self.segments.iter().enumerate() {
            if self.within.contains(&segment.nodes.start)
                && !excluded.contains_key(&number)
                && segment.length <= LONGEST
                && is_below_picture(page, segment)
                && !(self.is_boilerplate)(segment.block)
            {
                let (words, credit) = parted(page, segment);
                if credit.is_some() || is_set_apart(page, segment, is_centred) {
                    excluded.insert(number, "caption");
                    self.found.push(DraftPicture { caption: words, credit });
                }
            }
        }
    }

    /// Looks at what elements call captions.
    fn in_captions(&mut self, excluded: &mut BTreeMap<usize, &'static str>) {
        let mut at = self.within.start;
        while at < self.within.end && self.found.len() < MOST {
            if is_caption(self.page, at) && !(self.is_boilerplate)(at) {
                self.caption(at, excluded);
                at = self.page.nodes[at].end;
            } else {
                at += 1;
            }
        }
    }

    /// Reads a caption, and the credit that may stand beside it in the same figure.
    fn caption(&mut self, at: usize, excluded: &mut BTreeMap<usize, &'static str>) {
        let page = self.page;
        let range = at..page.nodes[at].end;
        let home = page.nodes[at].parent;
        let is_figure = (page.name(home) == "figure" || is_captioned(page, home))
            && page.nodes[home].end - home <= LARGEST;
        let figure = if is_figure { home } else { at };
        let first = self.segments.partition_point(|own| own.nodes.start < figure);
        let held = self.segments.iter().enumerate().skip(first);
        let end = page.nodes[figure].end;
        let mut pieces = CaptionPieces::default();
        for (number, segment) in held.take_while(|(_, own)| own.nodes.start < end) {
            let is_inside = range.contains(&segment.nodes.start);
            let names_credit = names_credit(page, segment, figure);
            if !is_inside && !names_credit {
                continue;
            }
            excluded.insert(number, "caption");
            if is_labels(page, segment) {
                continue;
            }
            let (words, credit) = parted(page, segment);
            // What stands after a credit goes with it no more: put together, they would be words that stand nowhere.
            if words.is_some() && pieces.are_both() && is_inside {
                self.add(pieces.taken());
            }
            if names_credit && !is_inside || segment_is_credit(page, segment, figure) {
                pieces.credit.push(credit.unwrap_or_else(|| segment.text.clone()));
            } else {
                pieces.caption.extend(words);
                pieces.credit.extend(credit);
            }
        }
        self.add(pieces.taken());
    }

    /// Adds a picture of which there is any word, once.
    fn add(&mut self, picture: DraftPicture) {
        let says_any = picture.caption.is_some() || picture.credit.is_some();
        if says_any && !self.found.contains(&picture) {
            self.found.push(picture);
        }
    }
}

/// The pieces of a caption and of a credit.
#[derive(Default)]
struct CaptionPieces {
    caption: Vec<String>,
    credit: Vec<String>,
}

impl CaptionPieces {
    /// Whether there are some of each.
    fn are_both(&self) -> bool {
        !self.caption.is_empty() && !self.credit.is_empty()
    }

    /// A picture of the pieces, which are taken.
    fn taken(&mut self) -> DraftPicture {
        let said = |pieces: &mut Vec<String>| {
            Some(std::mem::take(pieces).join(" ")).filter(|own| !own.is_empty())
        };
        DraftPicture { caption: said(&mut self.caption), credit: said(&mut self.credit) }
    }
}

/// Whether any of a text stands in what a figure calls a credit.
fn names_credit(page: &HtmlPage, segment: &Segment, figure: usize) -> bool {
    let is_in_credit = |node: usize| {
        page.ancestors(node).take_while(|own| *own > figure).any(|own| is_credit(page, own))
    };
    segment.nodes.clone().any(|node| page.text(node).is_some() && is_in_credit(node))
}

/// Whether a text is nothing but labels for readers who do not see the page.
fn is_labels(page: &HtmlPage, segment: &Segment) -> bool {
    segment
        .nodes
        .clone()
        .all(|node| page.text(node).is_none_or(|own| own.trim().is_empty() || is_label(page, node)))
}

/// Words that a caption has at most, where no element says that it is one.
const LONGEST: usize = 40;
/// So many nodes before a text, a picture is looked for.
const FAR: usize = 40;

/// Whether a text stands right below a picture that is in no figure: a figure says itself what its caption is.
fn is_below_picture(page: &HtmlPage, segment: &Segment) -> bool {
    let start = segment.nodes.start;
    let is_figure = |own| page.name(own) == "figure" || is_captioned(page, own);
    follows_picture(page, start) && !page.ancestors(start).take(6).any(is_figure)
}

/// Whether nothing but tags stands between a picture and a place after it.
fn follows_picture(page: &HtmlPage, start: usize) -> bool {
    for at in (start.saturating_sub(FAR)..start).rev() {
        if page.name(at) == "img" {
            return true;
        }
        if page.text(at).is_some_and(|own| !page.nodes[at].is_unread && !own.trim().is_empty()) {
            return false;
        }
    }
    false
}

/// Whether most texts of a part are set in the middle, so that this sets none of them apart.
fn is_mostly_centred(page: &HtmlPage, segments: &[Segment], within: &Range<usize>) -> bool {
    let own = segments.iter().filter(|own| within.contains(&own.nodes.start) && own.linked < 0.5);
    let (mut all, mut centred) = (0, 0);
    for segment in own {
        all += segment.length;
        centred += if is_centred(page, segment) { segment.length } else { 0 };
    }
    centred * 2 > all
}

/// Whether a text is set in the middle.
fn is_centred(page: &HtmlPage, segment: &Segment) -> bool {
    [segment.block, page.nodes[segment.block].parent].into_iter().any(|at| {
        let style = page.attribute(at, "style").unwrap_or_default().to_lowercase();
        let style: String = style.chars().filter(|own| !own.is_whitespace()).collect();
        style.contains("text-align:center")
            || page.attribute(at, "align").is_some_and(|own| own.eq_ignore_ascii_case("center"))
            || page.name(at) == "center"
    })
}

/// Whether a text is set in the middle where others are not, or ends as captions in Chinese do.
fn is_set_apart(page: &HtmlPage, segment: &Segment, is_all_centred: bool) -> bool {
    let bare = segment.text.trim_end_matches(|own: char| !own.is_alphanumeric());
    (!is_all_centred && is_centred(page, segment)) || lists::CAPTION_ENDS.ends(bare)
}

fn is_caption(page: &HtmlPage, at: usize) -> bool {
    let name = page.name(at);
    if name == "figcaption" {
        return true;
    }
    if !matches!(name, "p" | "div" | "span" | "dd" | "small" | "em") {
        return false;
    }
    let marks = page.marks(at);
    ["caption", "figcaption", "wp-caption-text"].iter().any(|own| marks.contains(own))
        && page.nodes[at].end - at <= LARGEST
        && !(at..page.nodes[at].end).any(|own| matches!(page.name(own), "img" | "picture"))
}

fn is_captioned(page: &HtmlPage, at: usize) -> bool {
    let marks = page.marks(at);
    marks.contains("wp-caption") || marks.contains("figure")
}

fn is_credit(page: &HtmlPage, at: usize) -> bool {
    let marks = page.marks(at);
    PARTS.iter().any(|own| marks.contains(own))
        || page.attribute(at, "itemprop") == Some("copyrightHolder")
}

/// Whether a text is a label for readers who do not see the page, such as "Image caption,".
fn is_label(page: &HtmlPage, at: usize) -> bool {
    page.ancestors(at).take(3).any(|own| {
        let marks = page.marks(own);
        marks.contains("visuallyhidden")
            || (marks.contains("visually") && marks.contains("hidden"))
            || (marks.contains("sr") && marks.contains("only"))
    })
}

/// Whether all of a text stands in one credit.
fn segment_is_credit(page: &HtmlPage, segment: &Segment, figure: usize) -> bool {
    let is_shown = |at: &usize| {
        page.text(*at).is_some_and(|own| !own.trim().is_empty()) && !is_label(page, *at)
    };
    segment.nodes.clone().filter(is_shown).all(|at| {
        page.ancestors(at).take_while(|own| *own > figure).any(|own| is_credit(page, own))
    })
}

/// A caption's words and the credit in them: what an element names as one, or what begins or ends like one.
fn parted(page: &HtmlPage, segment: &Segment) -> (Option<String>, Option<String>) {
    let mut words = String::new();
    let mut credit = String::new();
    // What stands behind the credit.
    let mut after = String::new();
    let mut whole = String::new();
    for at in segment.nodes.clone() {
        let Some(text) = page.text(at).filter(|_| !is_label(page, at)) else { continue };
        let names_credit = page
            .ancestors(at)
            .take_while(|own| *own > segment.block)
            .any(|own| is_credit(page, own));
        let is_behind = !after.is_empty() || !names_credit && !credit.trim().is_empty();
        whole.push_str(text);
        match (is_behind, names_credit) {
            (true, _) => after.push_str(text),
            (false, true) => credit.push_str(text),
            (false, false) => words.push_str(text),
        }
    }
    let said = |text: &str| Some(super::page::collapsed(text)).filter(|own| !own.is_empty());
    if let Some(credit) = said(&credit) {
        let is_caption = |text: &str| text.contains(char::is_alphanumeric);
        if is_caption(&words) && is_caption(&after) {
            // Words on both sides of a credit stand together only with it.
            return (said(&whole), None);
        }
        let words = if !is_caption(&words) {
            after
        } else if after.trim().is_empty() {
            words
        } else {
            words.trim_end().trim_end_matches(['(', '[']).to_owned()
        };
        return (said(&words).filter(|own| is_caption(own)), Some(credit));
    }
    let text = words.as_str();
    let text = super::page::collapsed(text);
    let text = text.as_str();
    let folded = text.to_lowercase();
    if folded.len() < 120 && lists::PAGE_CREDITS.begins(&folded) {
        return (None, said(text));
    }
    // "A street in the old town (Photo: A Person)", "A street. Photograph: A Person/Agency".
    if folded.len() == text.len() {
        let starts =
            lists::PAGE_CREDITS.iter().filter(|own| own.ends_with(':') || own.starts_with('©'));
        if let Some(at) = starts.filter_map(|own| folded.rfind(own)).filter(|at| *at > 0).min()
            && text.is_char_boundary(at)
        {
            let (words, credit) = text.split_at(at);
            let is_bracketed = words.ends_with(['(', '[']);
            let words = words.trim_end_matches(['(', '[', ' ', '|', '-', '–', '—', '/']);
            let credit = if is_bracketed { credit.trim_end_matches([')', ']']) } else { credit };
            return (said(words), said(credit));
        }
    }
    (said(text), None)
}
