//! Tells what is otherwise in a source than in its original: at the word, with what the original has there.

use std::ops::Range;

use casefile_words::Region;

use super::{Difference, Differences, Held, Liberty, Line, Located, Stretch, Word, Words, joined};
use crate::check::Sink;
use crate::diag::{Diagnostic, Field, Place};
use crate::text::Span;

/// How like a line must be to a title or caption to be taken for it; and how like, where the body holds
/// the same words.
const LIKENESS: [f64; 2] = [0.5, 0.8];

/// So many lines are compared letter by letter with a title or caption that is not found.
const COMPARED: usize = 200;

/// How many words are shown on either side of a difference.
const CONTEXT: usize = 5;

/// A source beside its original, and where to put what is found.
pub(super) struct Tell<'t> {
    pub held: &'t Held<'t>,
    pub sink: &'t Sink<'t>,
    /// The lines of the original.
    pub lines: &'t [Line<'t>],
}

/// Words of a source beside those of its original, and how they differ.
type Beside<'b> = (&'b Words<'b>, &'b Words<'b>, &'b Differences);

impl Tell<'_> {
    fn file(&self) -> Place {
        Place::Path(format!("content/originals/{}", self.held.decoded.file))
    }

    /// The number of a line, from 1: of a page, in its file.
    fn number(&self, word: Option<&Word<'_>>) -> usize {
        let Some(word) = word else { return 1 };
        match self.lines.get(word.line) {
            Some(line) if self.held.decoded.is_page => self.held.decoded.number(line.at),
            _ => word.line + 1,
        }
    }

    /// An item of `dropped` that is wrong in itself.
    pub fn of_drop(&self, item: usize, message: String) -> Diagnostic {
        let field = Field::of("dropped").item(item).key("lines");
        self.sink
            .fault(Place::Value(self.held.entity.text, field), message)
            .hint("count lines from 1, blank ones included")
            .related(self.file(), "the original")
    }

    /// The item of `dropped` that drops a line which stands in these words, at or around the given one: a
    /// number is wrong there.
    fn dropping(&self, words: &[&str], at: usize) -> Option<usize> {
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

    /// A title, deck, caption or credit that is no line of the original.
    pub fn of_part(&self, part: usize, rest: &Words<'_>, body: &Words<'_>) -> Diagnostic {
        let part = &self.held.parts[part];
        let words: Vec<&str> = part.text.split_whitespace().collect();
        if let Some(item) = self.dropping(&words, 0) {
            return self
                .of_drop(item, format!("a line is dropped here that is also the {}", part.name));
        }
        let text = self.held.entity.text;
        let whole = || Place::Value(text, part.field.clone());
        let is_body = |line: &[Word<'_>]| {
            let same = |own: &[Word<'_>]| {
                own.iter().zip(line).all(|(own, word)| own.number == word.number)
            };
            body.words.windows(line.len()).any(same)
        };
        // A caption of a page may share its line with a credit.
        let most = if self.held.decoded.is_page { words.len() } else { usize::MAX };
        let nearest = likeliest(rest, &words)
            .into_iter()
            .map(|line| &line[..line.len().min(most)])
            .map(|line| (likeness(&words.join(" "), &spaced(line)), line))
            .filter(|(likeness, line)| {
                let [enough, plain] = LIKENESS;
                *likeness >= plain || *likeness >= enough && !is_body(line)
            })
            .max_by(|one, other| one.0.total_cmp(&other.0));
        let Some((_, line)) = nearest else {
            let hint = match self.held.decoded.is_page {
                true => {
                    "write it as the original prints it, or in square brackets if it is your own"
                }
                false => "write it as the original prints it; the whole line is meant",
            };
            return self
                .sink
                .fault(whole(), format!("no line of the original is this {}", part.name))
                .hint(hint)
                .related(self.file(), "the original");
        };
        let own: Vec<&str> = line.iter().map(|word| word.text.as_ref()).collect();
        let differs = words.iter().zip(&own).position(|(own, word)| own != word);
        let related = format!(
            "line {} of the original reads `{}`",
            self.number(line.first()),
            shown(line, differs.unwrap_or(0))
        );
        let (place, message) = match differs {
            Some(at) => (
                self.word_of(&part.field, &words, at),
                format!("the {} has `{}`, and the original `{}`", part.name, words[at], own[at]),
            ),
            None if words.len() < own.len() => {
                let more = own[words.len()..].join(" ");
                (
                    whole(),
                    format!("the {} goes on in the original: `{}`", part.name, clipped(&more)),
                )
            }
            None => {
                let more = words[own.len()..].join(" ");
                (
                    Place::Words(text, part.field.clone(), more.clone()),
                    format!("the original does not have `{}` in the {}", clipped(&more), part.name),
                )
            }
        };
        self.sink
            .fault(place, message)
            .hint("write it as the original prints it")
            .related(self.file(), related)
    }

    /// The place of a word in a part; with words before it where it stands there more than once.
    fn word_of(&self, field: &Field, words: &[&str], at: usize) -> Place {
        let text = words.join(" ");
        let unique = (0..=at)
            .rev()
            .take(50)
            .map(|from| words[from..=at].join(" "))
            .find(|words| text.matches(words.as_str()).count() == 1);
        match unique {
            Some(words) => Place::Words(self.held.entity.text, field.clone(), words),
            None => Place::Value(self.held.entity.text, field.clone()),
        }
    }

    /// The place of words of the body; where there are none, of the word that they are missing before, or
    /// after at the end.
    fn place(&self, body: &Words<'_>, words: &Range<usize>) -> Place {
        let own = body.words.get(words.clone()).unwrap_or_default();
        let (first, last) = match (own.first(), own.last()) {
            (Some(first), Some(last)) => (first, last),
            _ => match body.words.get(words.start).or(body.words.last()) {
                Some(word) => (word, word),
                None => {
                    let field = Field::of("original").key("file");
                    return Place::Value(self.held.entity.text, field);
                }
            },
        };
        let (from, to) = (start_of(body, first), end_of(body, last));
        self.held.entity.prose.written(&(from..to)).map_or_else(
            || Place::Value(self.held.entity.text, Field::of("original").key("file")),
            |written| Place::Span(Span::new(self.held.entity.text, written)),
        )
    }

    /// A difference from a text of which every line counts.
    pub fn of_text(&self, rest: &Words<'_>, body: &Words<'_>, change: &Difference) -> Diagnostic {
        let texts: Vec<&str> = body.words.iter().map(|word| word.text.as_ref()).collect();
        if let Some(item) = self.dropping(&texts, change.body.start) {
            return self
                .of_drop(item, "a line is dropped here that is also in the body".to_owned());
        }
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
    fn otherwise(&self, lost: &[Word<'_>], own: &[Word<'_>]) -> (String, String) {
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
    fn reads(&self, original: &Words<'_>, at: usize) -> String {
        let word = original.words.get(at).or(original.words.last());
        let line = word.map_or(&[][..], |word| line_of(original, word.line));
        let within = line.iter().take_while(|own| word.is_some_and(|word| own.start < word.start));
        format!(
            "line {} of the original reads `{}`",
            self.number(word),
            shown(line, within.count())
        )
    }

    /// The first difference from a page; a quotation may leave out nothing but whole elements.
    pub fn of_page(&self, located: &[&Located], all: &[Beside<'_>]) -> Option<Diagnostic> {
        let quoted = in_body(located);
        let found = all.iter().filter_map(|beside| {
            let (_, body, found) = beside;
            let change = found.changes.first();
            let left = found.left_out.iter().find(|left| {
                let place = between(body, &left.body);
                quoted.iter().any(|quote| quote.start < place.start && place.end < quote.end)
            });
            let first = [change, left].into_iter().flatten().min_by_key(|one| one.body.start)?;
            Some((start_at(body, &first.body), beside, first))
        });
        let (_, (original, body, _), change) = found.min_by_key(|(at, ..)| *at)?;
        Some(self.of_change(original, body, change))
    }

    fn of_change(&self, original: &Words<'_>, body: &Words<'_>, change: &Difference) -> Diagnostic {
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
        located: &[&Located],
        all: &[Beside<'_>],
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
            let touches = |body: &Words<'_>, words: &Range<usize>| {
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

    /// Words of a headline, deck or caption that are quoted and not the original's.
    fn above(
        &self,
        stretch: &Stretch,
        is_held: &dyn Fn(&str) -> bool,
        (original, body, _): Beside<'_>,
    ) -> Option<Diagnostic> {
        let words = self.held.entity.prose.shown(stretch);
        let words = words.trim();
        if is_held(words) {
            return None;
        }
        let part = self.held.parts.iter().position(|part| part.text.contains(words))?;
        Some(self.of_part(part, original, body))
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
fn in_body(located: &[&Located]) -> Vec<Stretch> {
    let own = located.iter().filter(|located| located.region == Region::Body);
    own.flat_map(|located| located.stretches.iter().cloned()).collect()
}

fn offset(body: &Words<'_>, word: &Word<'_>, within: usize) -> u32 {
    let line = body.lines.get(word.line).map_or(0, |line| line.at);
    u32::try_from(line + within).unwrap_or(u32::MAX)
}

fn start_of(body: &Words<'_>, word: &Word<'_>) -> u32 {
    offset(body, word, word.start)
}

fn end_of(body: &Words<'_>, word: &Word<'_>) -> u32 {
    offset(body, word, word.end)
}

/// Where words of a body begin in its prose.
fn start_at(body: &Words<'_>, words: &Range<usize>) -> u32 {
    body.words.get(words.start).or(body.words.last()).map_or(0, |word| start_of(body, word))
}

/// Words of a body in its prose; for none, the place between two.
fn between(body: &Words<'_>, words: &Range<usize>) -> Stretch {
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
fn within(body: &Words<'_>, words: &Range<usize>, quoted: &[Stretch]) -> Range<usize> {
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
fn stands(original: &Words<'_>, own: &[Word<'_>]) -> bool {
    let own = &own[..own.len().min(6)];
    let same =
        |words: &[Word<'_>]| words.iter().zip(own).all(|(one, other)| one.number == other.number);
    own.len() > 3 && original.words.windows(own.len()).any(same)
}

/// The words of a line.
fn line_of<'w, 'a>(words: &'w Words<'a>, line: usize) -> &'w [Word<'a>] {
    let from = words.words.partition_point(|word| word.line < line);
    let to = words.words.partition_point(|word| word.line <= line);
    words.words.get(from..to).unwrap_or_default()
}

/// Lines that have the most words of a part.
fn likeliest<'w, 'a>(rest: &'w Words<'a>, part: &[&str]) -> Vec<&'w [Word<'a>]> {
    let own: std::collections::BTreeSet<&str> = part.iter().copied().collect();
    let mut lines: Vec<(usize, &[Word<'_>])> = rest
        .words
        .chunk_by(|one, other| one.line == other.line)
        .map(|line| {
            let shared = line.iter().take(10 * part.len() + 50);
            (shared.filter(|word| own.contains(word.text.as_ref())).count(), line)
        })
        .filter(|(shared, line)| {
            *shared > 0 || line.len() == part.len() || line.len() == 1 && part.len() == 1
        })
        .collect();
    lines.sort_by_key(|(shared, _)| std::cmp::Reverse(*shared));
    lines.truncate(COMPARED);
    lines.into_iter().map(|(_, line)| line).collect()
}

/// How like two rows of words are, from 0 to 1.
fn likeness(one: &str, other: &str) -> f64 {
    /// Beyond this length, comparing letter by letter takes too long; the beginning is enough.
    const LETTERS: usize = 300;
    let cut = |text: &str| text.chars().take(LETTERS).collect::<String>();
    strsim::normalized_levenshtein(&cut(one), &cut(other))
}

/// Words with a space between any two.
fn spaced(words: &[Word<'_>]) -> String {
    words.iter().map(|word| word.text.as_ref()).collect::<Vec<_>>().join(" ")
}

/// A line around one of its words.
fn shown(line: &[Word<'_>], at: usize) -> String {
    let from = at.saturating_sub(CONTEXT).min(line.len());
    let to = (at + CONTEXT + 1).min(line.len());
    let before = if from > 0 { "… " } else { "" };
    let after = if to < line.len() { " …" } else { "" };
    format!("{before}{}{after}", joined(line.get(from..to).unwrap_or_default()))
}

/// The beginning of many words.
fn clipped(words: &str) -> String {
    let mut all = words.split(' ');
    let first: Vec<&str> = all.by_ref().take(2 * CONTEXT).collect();
    let after = if all.next().is_some() { " …" } else { "" };
    format!("{}{after}", first.join(" "))
}
