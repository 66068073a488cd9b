//! Takes words out of [`Prose`]: what is left holds a block of fixed width in their place, and not a
//! letter of them. Whatever is made of it later has nothing to leak.

use casefile_words::Stretch;

use super::{HtmlPiece, LinkTarget, Origin, Prose};

/// Words that are to be blotted out, with the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blot {
    /// The words.
    pub stretch: Stretch,
    /// The reason shown in their place.
    pub why: String,
}

/// What stands in place of blotted words: always as long, so that it tells nothing of their length.
#[must_use]
pub fn blotted(why: &str) -> String {
    format!("█████ [{why}]")
}

/// Where what is left of a text went.
#[derive(Debug, Clone, Default)]
pub struct Moved {
    /// For each block that stands for words, in order: where they stood, and where it stands.
    blocks: Vec<(Stretch, Stretch)>,
    /// Whether addresses were taken out.
    is_unlinked: bool,
}

impl Moved {
    /// Where a stretch of the text before stands now. A part of words that were taken out is their whole
    /// block.
    #[must_use]
    pub fn stretch(&self, before: &Stretch) -> Stretch {
        let touched = self.block_over(before.start);
        let start = touched.map_or_else(|| self.shifted(before.start), |(_, block)| block.start);
        let end = if before.end > before.start {
            let last = before.end - 1;
            let touched = self.block_over(last);
            touched.map_or_else(|| self.shifted(before.end), |(_, block)| block.end)
        } else {
            start
        };
        start..end.max(start)
    }

    /// Whether anything was taken out.
    #[must_use]
    pub fn is_anything(&self) -> bool {
        !self.blocks.is_empty() || self.is_unlinked
    }

    /// Whether words of a stretch of the text before were taken out.
    #[must_use]
    pub fn touches(&self, before: &Stretch) -> bool {
        let first = self.blocks.partition_point(|(words, _)| words.end <= before.start);
        self.blocks.get(first).is_some_and(|(words, _)| words.start < before.end)
    }

    /// The same as [`Self::stretch`] for one of several pieces of markup that lie side by side: a block
    /// that stands for words of several belongs to the first.
    fn piece(&self, before: &Stretch) -> Stretch {
        let edge = |at: u32| match self.block_over(at) {
            Some((words, block)) if words.start < at => block.end,
            Some((_, block)) => block.start,
            None => self.shifted(at),
        };
        let start = edge(before.start);
        start..edge(before.end).max(start)
    }

    /// The words that hold an offset, with the block that stands for them.
    fn block_over(&self, at: u32) -> Option<&(Stretch, Stretch)> {
        let first = self.blocks.partition_point(|(words, _)| words.end <= at);
        self.blocks.get(first).filter(|(words, _)| words.start <= at)
    }

    /// Where an offset that is in no block went.
    fn shifted(&self, at: u32) -> u32 {
        let after = self.blocks.partition_point(|(words, _)| words.end <= at);
        match after.checked_sub(1).and_then(|last| self.blocks.get(last)) {
            Some((words, block)) => block.end + (at - words.end),
            None => at,
        }
    }
}

impl Prose {
    /// The same prose without these words, and where what is left went. Words that overlap go together,
    /// under the first reason. `is_out` says of an address whether it goes as well: the words of such a
    /// link stay, without an address. So do those of a link of whose words any are taken out.
    #[must_use]
    pub fn without(&self, blots: Vec<Blot>, is_out: &dyn Fn(&str) -> bool) -> (Self, Moved) {
        let (mut without, mut moved) = self.blotted(merged(blots));
        without.words_end = moved.stretch(&(self.words_end..self.words_end)).start;
        without.headings.iter_mut().for_each(|own| own.stretch = moved.piece(&own.stretch));
        without.name_headings();
        without.blocks.iter_mut().for_each(|own| own.stretch = moved.piece(&own.stretch));
        without.passages.iter_mut().for_each(|own| own.stretch = moved.piece(&own.stretch));
        without.move_pieces(&mut moved, is_out);
        without.move_links(&mut moved, is_out);
        if !moved.blocks.is_empty() {
            without.items.clear();
            leave_out_emptied(&self.pieces, &mut without.pieces);
        }
        (without, moved)
    }

    /// Whether one of the addresses in it, or what stands in its markup, is one that goes.
    #[must_use]
    pub fn leads_to(&self, is_out: &dyn Fn(&str) -> bool) -> bool {
        let in_markup = |piece: &HtmlPiece| match piece {
            HtmlPiece::Code { language, .. } => language.as_deref().is_some_and(is_out),
            _ => false,
        };
        self.links.iter().any(|link| is_out_of(&link.target, is_out))
            || self.pieces.iter().any(in_markup)
    }

    /// The same prose with a block in place of each of some words, which lie apart and in order. Everything
    /// but its text and where that came from is still where it was.
    fn blotted(&self, blots: Vec<Blot>) -> (Self, Moved) {
        let (mut text, mut moved) = (String::with_capacity(self.text.len()), Moved::default());
        let mut origins = Vec::with_capacity(self.origins.len() + 2 * blots.len());
        let mut at = 0;
        for Blot { stretch: words, why } in blots {
            self.keep(at..words.start, &mut text, &mut origins);
            let start = length(&text);
            origins.extend(
                self.written(&words)
                    .map(|written| Origin::of(start, written.start, written.len().max(1))),
            );
            text.push_str(&blotted(&why));
            moved.blocks.push((words.clone(), start..length(&text)));
            at = words.end;
        }
        self.keep(at..length(&self.text), &mut text, &mut origins);
        let mut without = self.clone();
        without.text = text;
        without.origins = origins.into();
        without.redactions = moved.blocks.iter().map(|(_, block)| block.clone()).collect();
        (without, moved)
    }

    fn move_pieces(&mut self, moved: &mut Moved, is_out: &dyn Fn(&str) -> bool) {
        for piece in &mut self.pieces {
            match piece {
                HtmlPiece::Text(stretch) => *stretch = moved.piece(stretch),
                HtmlPiece::Code { stretch, language } => {
                    *stretch = moved.piece(stretch);
                    // It stands in the markup, where no block could take its place.
                    if language.as_deref().is_some_and(is_out) {
                        *language = None;
                        moved.is_unlinked = true;
                    }
                }
                HtmlPiece::Html(_)
                | HtmlPiece::LinkStart(_)
                | HtmlPiece::LinkEnd
                | HtmlPiece::Heading(..)
                | HtmlPiece::Picture(_) => {}
            }
        }
    }

    fn move_links(&mut self, moved: &mut Moved, is_out: &dyn Fn(&str) -> bool) {
        for link in &mut self.links {
            let is_touched = moved.touches(&link.stretch);
            link.stretch = moved.piece(&link.stretch);
            let is_out = match &link.target {
                // Where a link leads tells what its words were.
                LinkTarget::Web(_) | LinkTarget::Refused(_) | LinkTarget::Entity { .. }
                    if is_touched =>
                {
                    true
                }
                target => is_out_of(target, is_out),
            };
            if is_out {
                link.target = LinkTarget::Gone;
                moved.is_unlinked = true;
            }
        }
    }

    /// Copies a stretch that stays, with where it came from.
    fn keep(&self, stretch: Stretch, text: &mut String, origins: &mut Vec<Origin>) {
        let shift = length(text);
        text.push_str(self.slice(stretch.clone()));
        let first = self.origins.partition_point(|origin| origin.text <= stretch.start);
        for origin in self.origins.get(first.saturating_sub(1)..).unwrap_or(&[]) {
            if origin.text >= stretch.end {
                break;
            }
            let inside = stretch.start.saturating_sub(origin.text);
            let skipped = inside.min(origin.length.saturating_sub(1));
            origins.push(Origin {
                text: shift + origin.text.max(stretch.start) - stretch.start,
                file: origin.file + skipped,
                length: origin.length - skipped,
            });
        }
    }
}

/// Whether the address that something leads to goes.
fn is_out_of(target: &LinkTarget, is_out: &dyn Fn(&str) -> bool) -> bool {
    match target {
        LinkTarget::Web(address)
        | LinkTarget::Fragment(address)
        | LinkTarget::Picture(address)
        | LinkTarget::Refused(address) => is_out(address),
        LinkTarget::Entity { .. } | LinkTarget::Gone => false,
    }
}

/// Words in order; those that overlap as one, under the first reason.
fn merged(mut blots: Vec<Blot>) -> Vec<Blot> {
    blots.retain(|blot| blot.stretch.start < blot.stretch.end);
    blots.sort_by_key(|blot| (blot.stretch.start, std::cmp::Reverse(blot.stretch.end)));
    let mut merged: Vec<Blot> = Vec::with_capacity(blots.len());
    for blot in blots {
        match merged.last_mut() {
            Some(last) if blot.stretch.start < last.stretch.end => {
                last.stretch.end = last.stretch.end.max(blot.stretch.end);
            }
            _ => merged.push(blot),
        }
    }
    merged
}

/// Leaves out markup of which all words were taken out, as it would tell of them. Passages know their
/// pieces by number: what is left out is empty.
fn leave_out_emptied(before: &[HtmlPiece], left: &mut [HtmlPiece]) {
    let is_empty = |piece: &HtmlPiece| match piece {
        HtmlPiece::Text(stretch) => stretch.is_empty(),
        HtmlPiece::Html(html) => html.is_empty(),
        _ => false,
    };
    let words =
        |piece: &HtmlPiece| matches!(piece, HtmlPiece::Text(stretch) if !stretch.is_empty());
    let is_emptied = |at: usize, left: &[HtmlPiece]| is_empty(&left[at]) && words(&before[at]);
    // The pieces that are not empty, and whether words were taken out after each.
    let mut kept: Vec<(usize, bool)> = Vec::with_capacity(left.len());
    for at in 0..left.len() {
        if is_emptied(at, left) {
            kept.last_mut().into_iter().for_each(|(_, is_out)| *is_out = true);
        } else if let Some((start, true)) = kept.last().copied()
            && is_pair(&left[start], &left[at])
        {
            kept.pop();
            kept.last_mut().into_iter().for_each(|(_, is_out)| *is_out = true);
            left[start] = HtmlPiece::Html("".into());
            left[at] = HtmlPiece::Html("".into());
        } else if !is_empty(&left[at]) {
            kept.push((at, false));
        }
    }
}

/// Markup within a line.
const INLINE: [(&str, &str); 5] = [
    ("<em>", "</em>"),
    ("<strong>", "</strong>"),
    ("<del>", "</del>"),
    ("<code>", "</code>"),
    ("<sup>", "</sup>"),
];

fn is_pair(start: &HtmlPiece, end: &HtmlPiece) -> bool {
    match (start, end) {
        (HtmlPiece::LinkStart(_), HtmlPiece::LinkEnd) => true,
        (HtmlPiece::Html(start), HtmlPiece::Html(end)) => {
            INLINE.iter().any(|pair| *pair == (start.as_ref(), end.as_ref()))
        }
        _ => false,
    }
}

fn length(text: &str) -> u32 {
    u32::try_from(text.len()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::{Layers, read};

    /// A body without the first place of each of some words.
    fn without(body: &str, words: &[&str]) -> (Prose, Moved) {
        let prose = read(body, 0);
        let blots = words.iter().map(|words| {
            let start = length(&prose.text[..prose.text.find(words).unwrap()]);
            Blot { stretch: start..start + length(words), why: "x".to_owned() }
        });
        prose.without(blots.collect(), &|address| address.contains("secret"))
    }

    fn html(prose: &Prose) -> String {
        prose.html(Layers::default(), &|_| None)
    }

    #[test]
    fn nothing_is_left_of_the_words() {
        let (prose, _) = without("one Nora Zzqueen two", &["Nora Zzqueen"]);
        assert_eq!(prose.text(), "one █████ [x] two\n");
        assert_eq!(html(&prose), "<p>one <span class=\"redacted\">█████ [x]</span> two</p>");
    }

    #[test]
    fn words_across_markup_leave_one_block() {
        let (prose, _) = without("one **Nora** Zz*queen* two", &["Nora Zzqueen"]);
        assert_eq!(prose.text(), "one █████ [x] two\n");
        let html = html(&prose);
        assert_eq!(html.matches('█').count(), 5, "{html}");
        assert!(!html.contains("queen") && html.contains("two"), "{html}");
    }

    #[test]
    fn a_link_of_blotted_words_leads_nowhere() {
        for (body, words) in [
            ("[Nora Zzqueen](https://example.org/4711) is", "Nora Zzqueen"),
            ("[the one Nora Zzqueen](https://example.org/4711) is", "Nora Zzqueen"),
            ("[**Nora** Zzqueen](actor:x4711) is", "Nora Zzqueen"),
            ("[[x4711|Nora Zzqueen]] is", "Nora Zzqueen"),
            ("then Nora [Zzqueen](https://example.org/4711) is", "then Nora Zzqueen"),
            ("<https://example.org/4711> is", "https://example.org/4711"),
        ] {
            let (prose, moved) = without(body, &[words]);
            let html = html(&prose);
            assert!(!format!("{prose:?}").contains("4711"), "{body}: {prose:?}");
            assert!(!html.contains("<a") && html.ends_with(" is</p>"), "{body}: {html}");
            assert!(moved.is_anything());
        }
        let (prose, _) = without("Nora and [Ann](https://example.org/4711)", &["Nora"]);
        assert!(format!("{prose:?}").contains("4711"), "{prose:?}");
    }

    #[test]
    fn markup_of_which_no_word_is_left_goes_with_them() {
        let body = "one **Nora** *[Zzqueen](https://example.org)* ~~of~~ `Hull` two ** and";
        let (prose, _) = without(body, &["one Nora Zzqueen of Hull two"]);
        let html = html(&prose);
        assert_eq!(html, "<p><span class=\"redacted\">█████ [x]</span> ** and</p>");
    }

    #[test]
    fn words_that_overlap_go_together() {
        let (prose, _) = without("It was Nora Zzqueen.", &["Nora", "Nora Zzqueen", "Zzqueen"]);
        assert_eq!(prose.text(), "It was █████ [x].\n");
    }

    #[test]
    fn what_is_left_is_found_where_it_went() {
        let body = "a bb ccc dddd eeeee";
        let (prose, moved) = without(body, &["bb", "dddd"]);
        assert_eq!(prose.text(), "a █████ [x] ccc █████ [x] eeeee\n");
        let words = |words: &str| {
            let start = length(&body[..body.find(words).unwrap()]);
            start..start + length(words)
        };
        let now = |part: &str| prose.slice(moved.stretch(&words(part))).to_owned();
        for same in ["a", "ccc", "eeeee"] {
            assert_eq!(now(same), same);
            assert!(!moved.touches(&words(same)), "{same}");
        }
        assert_eq!(now("bb ccc"), "█████ [x] ccc");
        assert_eq!(now("b ccc d"), "█████ [x] ccc █████ [x]");
        assert_eq!(now("dd"), "█████ [x]");
        assert!(moved.touches(&words("dd")));
        // What stands after the words is still told where it stands in the file.
        assert_eq!(prose.written(&moved.stretch(&words("eeeee"))), Some(14..19));
        assert_eq!(prose.written(&moved.stretch(&words("bb"))), Some(2..4));
    }

    #[test]
    fn an_address_goes_and_its_words_stay() {
        let (prose, _) = without("[the boy](https://example.org/secret) and one", &[]);
        assert_eq!(html(&prose), "<p>the boy and one</p>");
        assert!(!format!("{prose:?}").contains("secret"));
    }
}
