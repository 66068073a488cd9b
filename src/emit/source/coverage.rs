//! How much of a source's text is used: its characters and sentences, from what its statements hold.

use std::collections::BTreeMap;

use casefile_words::{Stretch, slice};
use serde::Serialize;

use crate::emit::figures::percentages;
use crate::emit::shared::sentences::sentences as split;
use crate::language::{Html, Language, Message};

/// The figure's width; paragraphs and the gaps between them fill it.
const WIDTH: f64 = 1000.0;

/// Space between the bars of one paragraph.
const SEAM: f64 = 1.5;

/// A source's text drawn to length, with the sentences that say the same in words.
#[derive(Debug, PartialEq, Serialize)]
pub struct Coverage {
    /// The bars, those of one kind as one shape.
    pub shapes: Vec<BarsOfOneUse>,
    /// Whether one of them is hatched.
    pub is_hatched: bool,
    /// What the three kinds of bar are, with their shares.
    pub keys: Vec<KeyLine>,
    /// What was counted.
    pub caption: Html,
}

/// All bars of one kind.
#[derive(Debug, PartialEq, Serialize)]
pub struct BarsOfOneUse {
    /// What the text under them is used for.
    pub class: &'static str,
    /// Their outlines, from left to right, as the path of a drawing.
    pub path: String,
}

/// A bar of the figure.
#[derive(Debug, PartialEq)]
struct Bar {
    kind: TextUse,
    /// Left edge.
    x: f64,
    width: f64,
}

/// A line of the figure's key.
#[derive(Debug, PartialEq, Serialize)]
pub struct KeyLine {
    /// The kind of bar.
    pub class: &'static str,
    /// "60% bears on an allegation".
    pub words: Html,
}

/// What a stretch of text is used for, the strongest last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum TextUse {
    /// In no statement.
    Rest,
    /// In a statement that bears on no allegation.
    Located,
    /// In a statement that bears on one.
    Bears,
}

impl TextUse {
    fn class(self) -> &'static str {
        match self {
            Self::Rest => "unused",
            Self::Located => "located",
            Self::Bears => "used",
        }
    }

    /// The message that says how much of the text it is.
    fn message(self) -> &'static str {
        match self {
            Self::Rest => "coverage-rest",
            Self::Located => "coverage-located",
            Self::Bears => "coverage-bears",
        }
    }
}

/// A stretch of a located statement.
#[derive(Debug, Clone)]
pub struct Used {
    /// The words.
    pub stretch: Stretch,
    /// Whether the statement bears on an allegation.
    pub bears: bool,
}

/// What is counted.
#[derive(Debug, Clone, Copy)]
pub struct Counted<'a> {
    /// The source's text.
    pub text: &'a str,
    /// The body's passages with words in them, in order.
    pub passages: &'a [Stretch],
    /// The body's paragraphs, items and cells, in order; a sentence never leaves one.
    pub blocks: &'a [Stretch],
    /// The statements' stretches, in any order.
    pub used: &'a [Used],
    /// Stretches in quotation marks, in order; they never overlap.
    pub quoted: &'a [Stretch],
}

/// Draws and counts; `None` where there is no text.
#[must_use]
pub fn coverage(language: &Language, counted: Counted<'_>) -> Option<Coverage> {
    let runs = runs(counted.used);
    let pieces: Vec<Vec<(TextUse, usize)>> =
        counted.passages.iter().map(|passage| cut(counted.text, passage, &runs)).collect();
    let mut characters = [0; 3];
    for (kind, count) in pieces.iter().flatten() {
        characters[*kind as usize] += count;
    }
    if characters.iter().sum::<usize>() == 0 {
        return None;
    }
    let [rest, located, bears] = percentages(characters);
    let sentences = sentences(counted, &runs);
    let paragraphs = language.say("coverage-paragraphs").with("count", counted.passages.len());
    // A kind of which there is no bar needs no key.
    let key = |(kind, share): (TextUse, usize)| {
        let words = || language.say(kind.message()).with("share", share).html();
        (characters[kind as usize] > 0).then(|| KeyLine { class: kind.class(), words: words() })
    };
    let keys = [(TextUse::Bears, bears), (TextUse::Located, located), (TextUse::Rest, rest)];
    let drawn = language.say("coverage-drawn").with("paragraphs", paragraphs);
    let [held, quoted] = sentences.said(language);
    let shapes = shapes(&bars(&pieces));
    Some(Coverage {
        is_hatched: shapes.iter().any(|shape| shape.class == TextUse::Located.class()),
        shapes,
        keys: keys.into_iter().filter_map(key).collect(),
        caption: language.sentences(vec![drawn.into(), held.into(), quoted.into()]).html(),
    })
}

/// Disjoint stretches in order, each with its strongest use.
fn runs(used: &[Used]) -> Vec<(Stretch, TextUse)> {
    let mut edges: Vec<(u32, bool, i32)> = used
        .iter()
        .flat_map(|used| [(used.stretch.start, used.bears, 1), (used.stretch.end, used.bears, -1)])
        .collect();
    edges.sort_unstable();
    let (mut open, mut bearing, mut from) = (0, 0, 0);
    let mut runs: Vec<(Stretch, TextUse)> = Vec::new();
    for (at, bears, step) in edges {
        if open > 0 && at > from {
            let kind = if bearing > 0 { TextUse::Bears } else { TextUse::Located };
            match runs.last_mut() {
                Some((last, same)) if last.end == from && *same == kind => last.end = at,
                _ => runs.push((from..at, kind)),
            }
        }
        open += step;
        bearing += if bears { step } else { 0 };
        from = at;
    }
    runs
}

/// The uses of one passage, in order, with their lengths in characters.
fn cut(text: &str, passage: &Stretch, runs: &[(Stretch, TextUse)]) -> Vec<(TextUse, usize)> {
    let length = |stretch: Stretch| {
        let words = slice(text, &stretch);
        words.chars().count() - memchr::memchr_iter(b'\n', words.as_bytes()).count()
    };
    let mut pieces = Vec::new();
    let mut at = passage.start;
    let first = runs.partition_point(|(run, _)| run.end <= passage.start);
    for (run, kind) in runs.iter().skip(first) {
        if run.start >= passage.end {
            break;
        }
        let (start, end) = (run.start.max(at), run.end.min(passage.end));
        pieces.push((TextUse::Rest, length(at..start)));
        pieces.push((*kind, length(start..end)));
        at = end;
    }
    pieces.push((TextUse::Rest, length(at..passage.end)));
    pieces.retain(|(_, count)| *count > 0);
    pieces
}

fn bars(passages: &[Vec<(TextUse, usize)>]) -> Vec<Bar> {
    let total: usize = passages.iter().flatten().map(|(_, count)| count).sum();
    let gaps = passages.len().saturating_sub(1).max(1) as f64;
    let gap = if passages.len() > 1 { (WIDTH / 5.0 / gaps).min(10.0) } else { 0.0 };
    let filled = if passages.len() > 1 { gap * gaps } else { 0.0 };
    let scale = (WIDTH - filled) / total.max(1) as f64;
    let mut bars = Vec::new();
    let mut x = 0.0;
    for pieces in passages {
        for (kind, count) in pieces {
            let width = *count as f64 * scale;
            let shown = if width > 2.0 * SEAM { width - SEAM } else { width * 0.5 };
            bars.push(Bar { kind: *kind, x, width: shown });
            x += width;
        }
        x += gap;
    }
    bars
}

/// Bars as shapes, the weakest use first.
fn shapes(bars: &[Bar]) -> Vec<BarsOfOneUse> {
    let mut paths: BTreeMap<TextUse, String> = BTreeMap::new();
    for bar in bars {
        let (top, height) = if bar.kind == TextUse::Rest { (14, 8) } else { (2, 32) };
        // A thousandth of the figure is less than a point of a screen.
        let whole = |place: f64| place.round() as u64;
        let left = whole(bar.x);
        let right = whole(bar.x + bar.width).max(left + 1);
        let outline = format!("M{left} {top}H{right}v{height}H{left}z");
        paths.entry(bar.kind).or_default().push_str(&outline);
    }
    paths.into_iter().map(|(kind, path)| BarsOfOneUse { class: kind.class(), path }).collect()
}

/// Sentences by what they hold.
#[derive(Debug, Default, PartialEq, Eq)]
struct Sentences {
    all: usize,
    located: usize,
    bearing: usize,
    quoted: usize,
    quoted_and_left_out: usize,
}

fn sentences(counted: Counted<'_>, runs: &[(Stretch, TextUse)]) -> Sentences {
    let mut found = Sentences::default();
    for block in counted.blocks {
        for (offset, sentence) in split(slice(counted.text, block)) {
            if !sentence.contains(char::is_alphanumeric) {
                continue;
            }
            let start = block.start + u32::try_from(offset).unwrap_or(0);
            let sentence = start..start + u32::try_from(sentence.trim_end().len()).unwrap_or(0);
            let over = meeting(runs, &sentence);
            found.all += 1;
            found.located += usize::from(!over.is_empty());
            found.bearing += usize::from(over.iter().any(|(_, kind)| *kind == TextUse::Bears));
            let quoted: Vec<&Stretch> =
                counted.quoted.iter().filter(|quoted| meet(quoted, &sentence)).collect();
            found.quoted += usize::from(!quoted.is_empty());
            let is_left_out = |quoted: &&Stretch| {
                let part = quoted.start.max(sentence.start)..quoted.end.min(sentence.end);
                meeting(runs, &part).is_empty()
            };
            found.quoted_and_left_out += usize::from(quoted.iter().any(is_left_out));
        }
    }
    found
}

fn meet(one: &Stretch, other: &Stretch) -> bool {
    one.start < other.end && other.start < one.end
}

fn meeting<'r>(runs: &'r [(Stretch, TextUse)], stretch: &Stretch) -> &'r [(Stretch, TextUse)] {
    let first = runs.partition_point(|(run, _)| run.end <= stretch.start);
    let last = runs.partition_point(|(run, _)| run.start < stretch.end);
    runs.get(first..last.max(first)).unwrap_or(&[])
}

impl Sentences {
    /// What the sentences hold, and what of the words in quotation marks is left out.
    fn said<'a>(&self, language: &'a Language) -> [Message<'a>; 2] {
        let extent = match (self.located, self.all) {
            (0, _) => "none",
            (1, 1) => "only",
            (some, all) if some == all => "all",
            _ => "some",
        };
        let held = language
            .say("coverage-sentences")
            .key("extent", extent)
            .with("count", self.located)
            .with("all", self.all)
            .with("bearing", self.bearing);
        let extent = match (self.quoted, self.quoted_and_left_out) {
            (0, _) => "nothing",
            (_, 0) => "kept",
            _ => "some",
        };
        let quoted = language.say("coverage-quoted").key("extent", extent);
        [held, quoted.with("count", self.quoted_and_left_out)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::english;

    fn stretch_of(text: &str, words: &str) -> Stretch {
        let start = u32::try_from(text.find(words).unwrap()).unwrap();
        start..start + u32::try_from(words.len()).unwrap()
    }

    #[test]
    fn every_character_is_counted_once_by_its_strongest_use() {
        let text = "één twee drie vier";
        let used = [
            Used { stretch: stretch_of(text, "twee drie"), bears: false },
            Used { stretch: stretch_of(text, "drie vier"), bears: true },
        ];
        let whole = 0..u32::try_from(text.len()).unwrap();
        let pieces = cut(text, &whole, &runs(&used));
        assert_eq!(pieces, [(TextUse::Rest, 4), (TextUse::Located, 5), (TextUse::Bears, 9)]);
    }

    #[test]
    fn sentences_are_counted_by_what_they_hold() {
        let text = "He said: \"We left.\" Nobody asked. \"Why,\" she asked, \"did they go?\"";
        let whole = 0..u32::try_from(text.len()).unwrap();
        let blocks = std::slice::from_ref(&whole);
        let used = [Used { stretch: stretch_of(text, "We left."), bears: true }];
        let quoted = [
            stretch_of(text, "We left."),
            stretch_of(text, "Why,"),
            stretch_of(text, "did they go?"),
        ];
        let counted = Counted { text, passages: blocks, blocks, used: &used, quoted: &quoted };
        let found = sentences(counted, &runs(&used));
        let expected =
            Sentences { all: 3, located: 1, bearing: 1, quoted: 2, quoted_and_left_out: 1 };
        assert_eq!(found, expected);
        let coverage = coverage(english(), counted).unwrap();
        assert_eq!(
            coverage.caption.0,
            "One paragraph, left to right, drawn to length. 1 of 3 sentences holds a located statement; \
             1 bears on an allegation. Words in quotation marks are left out in 1 sentence."
        );
        assert_eq!(coverage.keys[0].words.0, "12% bears on an allegation");
    }

    #[test]
    fn what_is_said_of_quotation_marks_is_said_of_the_paragraphs_alone() {
        // A quoted headline or deck is in no paragraph, and may be in no statement.
        let all = Sentences { all: 2, located: 2, bearing: 1, quoted: 1, quoted_and_left_out: 0 };
        let [held, quoted] = all.said(english()).map(|sentence| sentence.text());
        assert_eq!(held, "All 2 sentences hold a located statement; 1 bears on an allegation.");
        assert_eq!(quoted, "Nothing in quotation marks in the paragraphs is left out.");
        let none = Sentences { located: 0, quoted: 0, ..all };
        let [held, quoted] = none.said(english()).map(|sentence| sentence.text());
        assert_eq!(held, "No sentence holds a located statement.");
        assert_eq!(quoted, "Nothing in the paragraphs stands in quotation marks.");
        let some = Sentences { all: 1_200, located: 3, bearing: 2, ..all };
        let [held, _] = some.said(english()).map(|sentence| sentence.text());
        assert_eq!(held, "3 of 1,200 sentences hold a located statement; 2 bear on an allegation.");
    }

    #[test]
    fn bars_fill_the_figure_and_no_more() {
        let bars =
            bars(&[vec![(TextUse::Bears, 30), (TextUse::Rest, 10)], vec![(TextUse::Located, 60)]]);
        let ends: Vec<f64> = bars.iter().map(|bar| bar.x + bar.width).collect();
        assert_eq!(bars.len(), 3);
        assert!(ends.windows(2).all(|pair| pair[0] < pair[1]));
        assert!((995.0..=1000.0).contains(&ends[2]), "{ends:?}");
        let shapes = shapes(&bars);
        let kinds: Vec<&str> = shapes.iter().map(|shape| shape.class).collect();
        assert_eq!(kinds, ["unused", "located", "used"]);
        assert!(shapes[2].path.starts_with("M0 2H"), "{shapes:?}");
    }

    #[test]
    fn no_text_gives_no_figure() {
        let empty = Counted { text: "", passages: &[], blocks: &[], used: &[], quoted: &[] };
        assert_eq!(coverage(english(), empty), None);
    }
}
