//! Holds the numbers of a body's lists against those that its original shows. They are no words: of a list, a page's
//! numbers are counted by who shows it, as a body's are.
//!
//! Before a line, either side may have the number as a word, as a counted one, or not at all. Where both have one, it is
//! the same.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    AlignedWords, ComparedSource, Diagnostic, FindingSink, OriginalLine, OriginalText, Place,
};
use crate::check::original_text::numbers::{Numbered, of_page, telling};
use crate::text::Span;

/// The numbers of an original's items, where the body has any.
#[derive(Default)]
pub(super) struct Numbers {
    items: Vec<Numbered>,
    /// From which on they are written as words.
    words: usize,
    /// Their places, by what they begin with: of all their lines, and of the first.
    by_whole: FxHashMap<String, Vec<usize>>,
    by_first: FxHashMap<String, Vec<usize>>,
}

impl Numbers {
    /// Those of the original of a source.
    pub fn of(held: &ComparedSource<'_>, lines: &[OriginalLine<'_>]) -> Self {
        let has_items = !held.entity.prose.items().is_empty();
        let is_marked = || held.paragraphs.iter().any(|own| marked(&own.words).is_some());
        let has_lists = || held.decoded.is_page && holds_list(held.decoded);
        // Whether a paragraph is marked is seen at its beginning; lists are looked for through the whole page.
        if !(has_items || is_marked() && has_lists()) {
            return Self::default();
        }
        let mut numbers = Self::default();
        if has_lists() {
            numbers.items = of_page(&held.decoded.text);
        }
        numbers.words = numbers.items.len();
        numbers.items.extend(written(lines, held.decoded.is_page));
        for (at, item) in numbers.items.iter().enumerate() {
            numbers.by_whole.entry(item.whole.clone()).or_default().push(at);
            numbers.by_first.entry(item.first_line.clone()).or_default().push(at);
        }
        numbers
    }

    /// Takes the numbers out of a body's words that a page shows and has not as words.
    pub fn leave_out_of_body(&self, body: &mut AlignedWords<'_>) {
        if self.by_first.is_empty() {
            return;
        }
        leave_out(body, |number, rest| {
            let places = self.by_first.get(&telling(rest)).map_or(&[][..], Vec::as_slice);
            places.iter().any(|at| *at < self.words && self.items[*at].shown == number)
        });
    }

    /// Takes the numbers out of an original's words that the body counts.
    pub fn leave_out_of_original(&self, held: &ComparedSource<'_>, words: &mut AlignedWords<'_>) {
        if self.words == self.items.len() {
            return;
        }
        let items = held.entity.prose.items().iter();
        let counted: FxHashSet<usize> =
            items.filter_map(|item| self.places(held, item)).flatten().copied().collect();
        leave_out(words, |number, rest| {
            let places = self.by_first.get(&telling(rest)).map_or(&[][..], Vec::as_slice);
            let is_such = |at: &usize| *at >= self.words && self.items[*at].shown == number;
            places.iter().any(|at| is_such(at) && counted.contains(at))
        });
    }

    fn places(
        &self,
        held: &ComparedSource<'_>,
        item: &crate::markdown::Item,
    ) -> Option<&Vec<usize>> {
        let text = casefile_words::block::slice(held.entity.prose.text(), &item.stretch);
        let first = text.split('\n').next().unwrap_or_default();
        let whole = self.by_whole.get(&telling(text));
        whole.or_else(|| self.by_first.get(&telling(first)))
    }

    /// The numbers of the body that are others in the original.
    pub fn faults(&self, held: &ComparedSource<'_>, sink: &FindingSink<'_>) -> Vec<Diagnostic> {
        /// So many are told of one source.
        const MOST: usize = 10;
        let items = held.entity.prose.items();
        let mut alike: FxHashMap<*const Vec<usize>, Vec<usize>> = FxHashMap::default();
        let places: Vec<Option<&Vec<usize>>> =
            items.iter().map(|item| self.places(held, item)).collect();
        for (at, places) in places.iter().enumerate() {
            if let Some(places) = places {
                alike.entry(std::ptr::from_ref(*places)).or_default().push(at);
            }
        }
        let mut found = Vec::new();
        for (at, item) in items.iter().enumerate() {
            let Some(places) = places[at] else { continue };
            let own: Vec<&Numbered> = places.iter().map(|at| &self.items[*at]).collect();
            let numbers: Option<Vec<i64>> = own.iter().map(|own| own.number).collect();
            // What shows no number somewhere may be what the body has.
            let Some(numbers) = numbers.filter(|_| !item.stretch.is_empty()) else { continue };
            let number = i64::try_from(item.number).unwrap_or(i64::MAX);
            let mine = alike.get(&std::ptr::from_ref(places)).map_or(&[][..], Vec::as_slice);
            let turn = mine.iter().position(|own| *own == at).unwrap_or(0);
            let is_right = if mine.len() == numbers.len() {
                numbers[turn] == number
            } else {
                numbers.contains(&number)
            };
            if is_right {
                continue;
            }
            let shown = own.get(turn).or(own.first()).map_or("", |own| &own.shown);
            let place = Place::Span(Span::new(held.entity.text, item.written.clone()));
            let message = format!("the body has the number `{number}`, and the original `{shown}`");
            let file = Place::Path(format!("content/originals/{}", held.decoded.file));
            found.push(
                sink.fault(place, message)
                    .hint(
                        "number it as the original does; markdown counts on from a list's first \
                         number, and `)` in place of `.` begins another list",
                    )
                    .related(file, format!("the original numbers this item `{shown}`")),
            );
            if found.len() == MOST {
                break;
            }
        }
        found
    }
}

/// Takes numbers before lines out, each told by itself and by what stands behind it.
fn leave_out(words: &mut AlignedWords<'_>, is_out: impl Fn(&str, &str) -> bool) {
    let lines = words.lines;
    let mut before = None;
    words.words.retain(|word| {
        let is_first = before.replace(word.line) != Some(word.line);
        let own = lines.get(word.line).filter(|_| is_first);
        !own.and_then(|own| marked(&own.words)).is_some_and(|(number, rest)| is_out(number, rest))
    });
}

/// Whether a page has a list that is numbered.
fn holds_list(decoded: &OriginalText<'_>) -> bool {
    let bytes = decoded.text.as_bytes();
    memchr::memchr_iter(b'<', bytes)
        .any(|at| bytes.get(at + 1..at + 3).is_some_and(|name| name.eq_ignore_ascii_case(b"ol")))
}

/// The number that a line begins with, and what is behind it: `2. …`, `b) …`, `(iv) …`.
fn marked(line: &str) -> Option<(&str, &str)> {
    /// No number is longer.
    const LONGEST: usize = 12;
    let (word, rest) = line.trim_start().split_once(char::is_whitespace)?;
    let number = word.strip_suffix(['.', ')']).filter(|_| word.len() <= LONGEST)?;
    let number = number.strip_prefix('(').unwrap_or(number);
    let is_number = !number.is_empty() && number.chars().all(|own| own.is_ascii_alphanumeric());
    is_number.then_some((number, rest))
}

/// Lines that begin with a number; of a text, with the lines that go on with it.
fn written(lines: &[OriginalLine<'_>], is_page: bool) -> Vec<Numbered> {
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let Some((shown, rest)) = marked(&line.words) else { continue };
        let Ok(number) = shown.parse::<u32>() else { continue };
        let first_line = telling(rest);
        let mut whole = first_line.clone();
        let after = if is_page { &[][..] } else { &lines[at + 1..] };
        for next in after {
            if next.words.trim().is_empty() || marked(&next.words).is_some() || is_telling(&whole) {
                break;
            }
            whole = telling(&(whole + &next.words));
        }
        let number = Some(i64::from(number));
        found.push(Numbered { number, shown: shown.to_owned(), first_line, whole });
    }
    found
}

/// Whether there are letters enough to tell an item from others.
fn is_telling(text: &str) -> bool {
    text.chars().count() >= crate::check::original_text::numbers::TELLING
}
