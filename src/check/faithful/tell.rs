//! Tells what is otherwise in a source than in its original: at the word, with what the original has there.

use std::ops::Range;

use casefile_words::{Region, Stretch};

use super::{
    AlignedWord, AlignedWords, ComparedSource, Difference, Differences, Liberty, LocatedQuotation,
    OriginalLine, joined,
};
use crate::check::FindingSink;
use crate::diag::{Diagnostic, FieldPath, Place};
use crate::text::Span;

/// How many words are shown on either side of a difference.
const CONTEXT: usize = 5;

/// A source beside its original, and where to put what is found.
pub(super) struct Tell<'t> {
    pub held: &'t ComparedSource<'t>,
    pub sink: &'t FindingSink<'t>,
    /// The lines of the original.
    pub lines: &'t [OriginalLine<'t>],
}

/// Words of a source beside those of its original, and how they differ.
pub(super) type ComparedWords<'b> = (&'b AlignedWords<'b>, &'b AlignedWords<'b>, &'b Differences);

impl Tell<'_> {
    pub(super) fn file(&self) -> Place {
        Place::Path(format!("content/originals/{}", self.held.decoded.file))
    }

    /// The number of a line, from 1: of a page, in its file.
    pub(super) fn number(&self, word: Option<&AlignedWord<'_>>) -> usize {
        let Some(word) = word else { return 1 };
        match self.lines.get(word.line) {
            Some(line) if self.held.decoded.is_page => self.held.decoded.number(line.at),
            _ => word.line + 1,
        }
    }

    /// An item of `dropped` that is wrong in itself.
    pub fn of_drop(&self, item: usize, message: String) -> Diagnostic {
        let field = FieldPath::of("dropped").item(item).key("lines");
        self.sink
            .fault(Place::Value(self.held.entity.text, field), message)
            .hint("count lines from 1, blank ones included")
            .related(self.file(), "the original")
    }

    /// The item of `dropped` that drops a line which stands in these words, at or around the given one: a
    /// number is wrong there.
    pub(super) fn dropping(&self, words: &[&str], at: usize) -> Option<usize> {
        /// A line that is longer, in words, is looked for at one place only.
        const LONGEST: usize = 200;
        self.held.entity.head.dropped.iter().position(|own| {
            let lines = self.lines.get(own.lines.first - 1..own.lines.last).unwrap_or_default();
            lines.iter().any(|line| {
                let line: Vec<&str> = line.words.split_whitespace().take(LONGEST).collect();
                let stands = |start| words.get(start..).is_some_and(|rest| rest.starts_with(&line));
                !line.is_empty() && (at.saturating_sub(line.len() - 1)..=at).any(stands)
            })
        })
    }

    /// The place of words of the body; where there are none, of the word that they are missing before, or
    /// after at the end.
    pub(super) fn place(&self, body: &AlignedWords<'_>, words: &Range<usize>) -> Place {
        let own = body.words.get(words.clone()).unwrap_or_default();
        let (first, last) = match (own.first(), own.last()) {
            (Some(first), Some(last)) => (first, last),
            _ => match body.words.get(words.start).or(body.words.last()) {
                Some(word) => (word, word),
                None => {
                    let field = FieldPath::of("original").key("file");
                    return Place::Value(self.held.entity.text, field);
                }
            },
        };
        let (from, to) = (start_of(body, first), end_of(body, last));
        self.held.entity.prose.written(&(from..to)).map_or_else(
            || Place::Value(self.held.entity.text, FieldPath::of("original").key("file")),
            |written| Place::Span(Span::new(self.held.entity.text, written)),
        )
    }

    /// A difference from a text of which every line counts.
    pub fn of_text_change(
        &self,
        rest: &AlignedWords<'_>,
        body: &AlignedWords<'_>,
        change: &Difference,
    ) -> Diagnostic {
        let lost = rest.words.get(change.original.clone()).unwrap_or_default();
        let own = body.words.get(change.body.clone()).unwrap_or_default();
        let number = self.number(rest.words.get(change.original.start).or(rest.words.last()));
        let last = lost.last().map_or(number, |word| self.number(Some(word)));
        let (lines, range) = if last > number {
            (format!("lines {number} to {last}"), format!("{number}-{last}"))
        } else {
            (format!("line {number}"), number.to_string())
        };
        let are_lines = rest.is_first(change.original.start) && rest.is_first(change.original.end);
        let (message, hint) = match (lost, own) {
            (lost, []) if are_lines => (
                format!("the body lacks {lines} of the original: `{}`", clipped(&spaced(lost))),
                format!("add it here, or list it under `dropped`: `{{lines: {range}, why: …}}`"),
            ),
            (lost, []) => (
                format!("the body lacks `{}`, which the original has", clipped(&joined(lost))),
                "write what the original has".to_owned(),
            ),
            (lost, own) => self.otherwise(lost, own),
        };
        let hint = cure(&change.cure, &self.held.original.reading).unwrap_or(hint);
        self.sink
            .fault(self.place(body, &change.body), message)
            .hint(hint)
            .related(self.file(), self.reads(rest, change.original.start))
    }

    /// Words that the original does not have, or has otherwise.
    fn otherwise(&self, lost: &[AlignedWord<'_>], own: &[AlignedWord<'_>]) -> (String, String) {
        if lost.is_empty() {
            return (
                format!("the original does not have `{}`", clipped(&joined(own))),
                format!("take it out; the body holds what `{}` holds", self.held.decoded.file),
            );
        }
        (
            format!(
                "the body has `{}`, and the original `{}`",
                clipped(&joined(own)),
                clipped(&joined(lost))
            ),
            "write what the original has".to_owned(),
        )
    }

    /// What the line of a word reads around it.
    fn reads(&self, original: &AlignedWords<'_>, at: usize) -> String {
        let word = original.words.get(at).or(original.words.last());
        let line = word.map_or(&[][..], |word| line_of(original, word.line));
        let within = line.iter().take_while(|own| word.is_some_and(|word| own.start < word.start));
        format!(
            "line {} of the original reads `{}`",
            self.number(word),
            shown(line, within.count())
        )
    }

    pub(super) fn of_change(
        &self,
        original: &AlignedWords<'_>,
        body: &AlignedWords<'_>,
        change: &Difference,
    ) -> Diagnostic {
        let lost = original.words.get(change.original.clone()).unwrap_or_default();
        let own = body.words.get(change.body.clone()).unwrap_or_default();
        let (message, hint) = match own {
            [] => (
                format!(
                    "a quotation leaves out `{}`, which the original has here",
                    clipped(&joined(lost))
                ),
                "write what the original has; a quotation skips words with `[…]`".to_owned(),
            ),
            own if lost.is_empty() && stands(original, own) => (
                format!("the original has `{}` in another place", clipped(&joined(own))),
                "a body has the order of its original; put it where the original has it".to_owned(),
            ),
            own => self.otherwise(lost, own),
        };
        let hint = cure(&change.cure, &self.held.original.reading).unwrap_or(hint);
        self.sink
            .fault(self.place(body, &change.body), message)
            .hint(hint)
            .related(self.file(), self.reads(original, change.original.start))
    }

    /// For each quotation, the first difference in its words.
    pub fn in_quotations(
        &self,
        located: &[&LocatedQuotation],
        all: &[ComparedWords<'_>],
        is_held: &dyn Fn(&str) -> bool,
    ) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        for located in located {
            if located.region != Region::Body {
                let above = |stretch| self.above(stretch, is_held, *all.first()?);
                found.extend(located.stretches.iter().find_map(above));
                continue;
            }
            let quoted = in_body(&[located]);
            let touches = |body: &AlignedWords<'_>, words: &Range<usize>| {
                let place = between(body, words);
                quoted.iter().any(|quote| match words.is_empty() {
                    true => quote.start < place.start && place.end < quote.end,
                    false => quote.start < place.end && place.start < quote.end,
                })
            };
            let first = all.iter().find_map(|(original, body, differences)| {
                let all = differences.changes.iter().chain(&differences.left_out);
                let own = all.filter(|change| touches(body, &change.body));
                own.min_by_key(|change| change.body.start).map(|change| (original, body, change))
            });
            let told = first.map(|(original, body, change)| {
                let part = within(body, &change.body, &quoted);
                let change = Difference { body: part, ..change.clone() };
                self.of_change(original, body, &change)
            });
            found.extend(told.filter(|one| !found.contains(one)));
        }
        found
    }
}

/// The hint for a difference that a reading would explain.
fn cure(cure: &[Liberty], taken: &[Liberty]) -> Option<String> {
    if cure.is_empty() {
        return None;
    }
    let mut all: Vec<Liberty> = taken.iter().chain(cure).copied().collect();
    all.sort_unstable();
    let names: Vec<&str> = all.iter().map(|one| one.name()).collect();
    let means: Vec<&str> = cure.iter().map(|one| means(*one)).collect();
    Some(format!(
        "if that is so, say it to the readers: `reading: [{}]` under `original` means that {}",
        names.join(", "),
        means.join(", and ")
    ))
}

fn means(liberty: Liberty) -> &'static str {
    match liberty {
        Liberty::Hyphens => "words divided at line ends are joined",
        Liberty::PageHeaders => "lines repeated at the head or foot of pages are left out",
        Liberty::PageNumbers => "numbers of pages are left out",
        Liberty::LineBreaks => "what line ends part is joined",
        Liberty::Padding => "rows of dots and rules are left out, and spaced letters joined",
    }
}

/// The stretches of quotations in the body.
pub(super) fn in_body(located: &[&LocatedQuotation]) -> Vec<Stretch> {
    let own = located.iter().filter(|located| located.region == Region::Body);
    own.flat_map(|located| located.stretches.iter().cloned()).collect()
}

fn offset(body: &AlignedWords<'_>, word: &AlignedWord<'_>, within: usize) -> u32 {
    let line = body.lines.get(word.line).map_or(0, |line| line.at);
    u32::try_from(line + within).unwrap_or(u32::MAX)
}

fn start_of(body: &AlignedWords<'_>, word: &AlignedWord<'_>) -> u32 {
    offset(body, word, word.start)
}

fn end_of(body: &AlignedWords<'_>, word: &AlignedWord<'_>) -> u32 {
    offset(body, word, word.end)
}

/// Where words of a body begin in its prose.
pub(super) fn start_at(body: &AlignedWords<'_>, words: &Range<usize>) -> u32 {
    body.words.get(words.start).or(body.words.last()).map_or(0, |word| start_of(body, word))
}

/// Words of a body in its prose; for none, the place between two.
pub(super) fn between(body: &AlignedWords<'_>, words: &Range<usize>) -> Stretch {
    let own = body.words.get(words.clone()).unwrap_or_default();
    if let (Some(first), Some(last)) = (own.first(), own.last()) {
        return start_of(body, first)..end_of(body, last);
    }
    let before = words.start.checked_sub(1).and_then(|at| body.words.get(at));
    let end = before.map_or(0, |word| end_of(body, word));
    let next = body.words.get(words.start).map_or(u32::MAX, |word| start_of(body, word));
    end.min(next)..next.min(end.saturating_add(1))
}

/// Of some words those that stand in a quotation.
fn within(body: &AlignedWords<'_>, words: &Range<usize>, quoted: &[Stretch]) -> Range<usize> {
    let is_quoted = |at: &usize| {
        body.words.get(*at).is_some_and(|word| {
            let (start, end) = (start_of(body, word), end_of(body, word));
            quoted.iter().any(|quote| quote.start < end && start < quote.end)
        })
    };
    let first = words.clone().find(is_quoted).unwrap_or(words.start);
    let last = words.clone().rev().find(is_quoted).map_or(words.end, |at| at + 1);
    first..last
}

/// Whether some words, if they are several, stand together somewhere in an original.
fn stands(original: &AlignedWords<'_>, own: &[AlignedWord<'_>]) -> bool {
    let own = &own[..own.len().min(6)];
    let same = |words: &[AlignedWord<'_>]| {
        words.iter().zip(own).all(|(one, other)| one.number == other.number)
    };
    own.len() > 3 && original.words.windows(own.len()).any(same)
}

/// The words of a line.
fn line_of<'w, 'a>(words: &'w AlignedWords<'a>, line: usize) -> &'w [AlignedWord<'a>] {
    let from = words.words.partition_point(|word| word.line < line);
    let to = words.words.partition_point(|word| word.line <= line);
    words.words.get(from..to).unwrap_or_default()
}

/// Words with a space between any two.
pub(super) fn spaced(words: &[AlignedWord<'_>]) -> String {
    words.iter().map(|word| word.text.as_ref()).collect::<Vec<_>>().join(" ")
}

/// A line around one of its words.
pub(super) fn shown(line: &[AlignedWord<'_>], at: usize) -> String {
    let from = at.saturating_sub(CONTEXT).min(line.len());
    let to = (at + CONTEXT + 1).min(line.len());
    let before = if from > 0 { "… " } else { "" };
    let after = if to < line.len() { " …" } else { "" };
    format!("{before}{}{after}", joined(line.get(from..to).unwrap_or_default()))
}

/// The beginning of many words.
pub(super) fn clipped(words: &str) -> String {
    let mut all = words.split(' ');
    let first: Vec<&str> = all.by_ref().take(2 * CONTEXT).collect();
    let after = if all.next().is_some() { " …" } else { "" };
    format!("{}{after}", first.join(" "))
}
