//! Holds a source against its original, and makes what is otherwise in it.
//!
//! Of plain text, and of the text that a program read, all lines must be accounted for; of a page, which holds
//! much beside an article, the source may leave out what it likes.

use std::borrow::Cow;

use casefile_words::Region;

use super::FindingSink;
use super::alignment::{
    self, AlignedWord, AlignedWords, Difference, Differences, Liberties, Split, WordNumbers,
    differences, joined,
};
use super::matter::{CheckContext, folded};
use super::original_text::{self, OriginalLine, OriginalReading, OriginalText};
use crate::diag::{Diagnostic, FieldPath, Place};
use crate::dossier::{LocatedQuotation, SourceIx};
use crate::entity::source::{Dropped, Liberty, Original, OriginalFormat};
use crate::entity::{Entity, Source};

mod above;
mod held;
mod numbers;
mod part;
mod said;
mod several;
mod tell;

use held::ComparedSource;
use numbers::Numbers as ItemNumbers;
use said::PageWords;
use tell::Tell;

/// What is told of a source that is otherwise than its original.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// Each difference; of very many the first, and how many more there are.
    Each,
    /// For each quotation, the first difference in its words.
    InQuotations,
}

/// What is otherwise in a source than in its original.
pub(super) fn faults(
    matter: &CheckContext<'_>,
    source: SourceIx,
    told: Told,
    sink: &FindingSink<'_>,
) -> Vec<Diagnostic> {
    let node = matter.dossier.source(source);
    let entity = &node.entity;
    let (Some(original), Some(file)) = (&entity.head.original, matter.text_of_original(source))
    else {
        return Vec::new();
    };
    let hash = original.text.as_ref().map_or(&original.sha256, |text| &text.sha256);
    // A file that is not the one collected proves nothing, and a part that could not be read is
    // not missing.
    if !file.sha256.eq_ignore_ascii_case(hash.trim()) || entity.faulted {
        return Vec::new();
    }
    if original.text.is_some() && original.format() == OriginalFormat::Text && told == Told::Each {
        return vec![idle_layer(entity, original)];
    }
    let decoded = match original_text::read(original, file.bytes) {
        OriginalReading::Text(decoded) => decoded,
        OriginalReading::NotText => return Vec::new(),
        _ if told == Told::InQuotations => return Vec::new(),
        OriginalReading::UnknownLabel(label) => return vec![unknown_encoding(entity, &label)],
        OriginalReading::Malformed(name) => return vec![malformed(entity, original, name)],
    };
    let located: Vec<&LocatedQuotation> =
        node.statements.iter().filter_map(|statement| statement.located.as_ref()).collect();
    ComparedSource::new(entity, original, &decoded).faults(&located, told, sink)
}

fn idle_layer(entity: &Entity<Source>, original: &Original) -> Diagnostic {
    let place = Place::Key(entity.text, FieldPath::of("original").key("text"));
    Diagnostic::error("bad-value", place, format!("`{}` is read as it is", original.file))
        .hint("take `text` out; it is for formats that need a program to read")
}

fn unknown_encoding(entity: &Entity<Source>, label: &str) -> Diagnostic {
    let place = Place::Value(entity.text, FieldPath::of("original").key("encoding"));
    Diagnostic::error("bad-value", place, format!("`{label}` is no encoding"))
        .hint("write a label of the WHATWG Encoding Standard, such as `utf-8` or `windows-1251`")
}

fn malformed(entity: &Entity<Source>, original: &Original, name: &str) -> Diagnostic {
    let field = FieldPath::of("original");
    match &original.text {
        None => Diagnostic::error(
            "bad-value",
            Place::Value(entity.text, field.key("encoding")),
            format!("the bytes of `{}` are not `{name}`", original.file),
        )
        .hint("write the encoding that the file was collected in"),
        Some(text) => Diagnostic::error(
            "bad-value",
            Place::Value(entity.text, field.key("text").key("file")),
            format!("the bytes of `{}` are not `{name}`", text.file),
        )
        .hint("a text layer is plain text in UTF-8; let the program write it so"),
    }
}

impl<'a> ComparedSource<'a> {
    fn new(
        entity: &'a Entity<Source>,
        original: &'a Original,
        decoded: &'a OriginalText<'a>,
    ) -> Self {
        let line = |words: &'a str, at: usize| OriginalLine {
            words: Cow::Borrowed(words),
            at,
            seams: Vec::new(),
        };
        let parts = part::parts(&entity.head);
        let part_lines = parts.iter().map(|part| line(part.text, 0)).collect();
        let blocks = entity.prose.blocks().iter().filter(|block| block.region == Region::Body);
        let text = entity.prose.text();
        let mut paragraphs = Vec::new();
        let mut is_note = Vec::new();
        for block in blocks {
            let at = block.stretch.start as usize;
            let words = text.get(at..block.stretch.end as usize).unwrap_or("");
            paragraphs.push(line(words, at));
            is_note.push(entity.prose.is_in_note(&block.stretch));
        }
        Self { entity, original, decoded, parts, part_lines, paragraphs, is_note }
    }

    fn faults(
        &self,
        located: &[&LocatedQuotation],
        told: Told,
        sink: &FindingSink<'_>,
    ) -> Vec<Diagnostic> {
        let lines = self.decoded.lines();
        let numbers = ItemNumbers::of(self, &lines);
        let mut found = self.of_words(&lines, &numbers, located, told, sink);
        if told == Told::Each {
            found.extend(numbers.faults(self, sink));
        }
        found
    }

    fn of_words(
        &self,
        lines: &[OriginalLine<'_>],
        numbers: &ItemNumbers,
        located: &[&LocatedQuotation],
        told: Told,
        sink: &FindingSink<'_>,
    ) -> Vec<Diagnostic> {
        let parts: Vec<&str> = self.parts.iter().map(|part| part.text).collect();
        let paragraphs: Vec<&str> = self.paragraphs.iter().map(|own| own.words.as_ref()).collect();
        if self.decoded.is_page {
            if alignment::is_within(lines, &parts, &paragraphs) {
                return Vec::new();
            }
            let by_tags = self.of_page(lines, numbers, located, told, sink);
            if by_tags.told.is_empty() {
                return Vec::new();
            }
            // Tags that do not fit together part and order words otherwise than browsers do; a message may have its
            // text twice.
            let mut nearest = by_tags;
            for shown in self.decoded.other_lines(lines) {
                let other = self.of_page(&shown, numbers, located, told, sink);
                if other.told.is_empty() || other.count < nearest.count {
                    nearest = other;
                }
                if nearest.told.is_empty() {
                    break;
                }
            }
            return nearest.told;
        }
        let tell = Tell { held: self, sink, lines };
        let dropped = &self.entity.head.dropped;
        let is_dropped = match dropped_lines(dropped, lines) {
            Ok(is_dropped) => is_dropped,
            Err((item, message)) if told == Told::Each => {
                return vec![tell.of_drop(item, message)];
            }
            Err(_) => vec![false; lines.len()],
        };
        let is_kept = |line: usize| is_dropped.get(line) != Some(&true);
        if alignment::is_all(lines, is_kept, &parts, &paragraphs) {
            return Vec::new();
        }
        self.of_text(&tell, numbers, is_kept, located, told)
    }

    /// What is otherwise than in a text of which every line counts.
    fn of_text(
        &self,
        tell: &Tell<'_>,
        shown: &ItemNumbers,
        is_kept: impl Fn(usize) -> bool,
        located: &[&LocatedQuotation],
        told: Told,
    ) -> Vec<Diagnostic> {
        let mut numbers = WordNumbers::default();
        let mut words = AlignedWords::of(tell.lines, is_kept, &mut numbers);
        shown.leave_out_of_original(self, &mut words);
        let parts = AlignedWords::of(&self.part_lines, |_| true, &mut numbers);
        let body = AlignedWords::of(&self.paragraphs, |_| true, &mut numbers);
        let liberties = Liberties::new(tell.lines, &self.original.reading);
        let first = alignment::split(&words, &parts, false);
        let missing: Vec<usize> = (self.parts.iter().zip(&first.is_found).enumerate())
            .filter(|(_, (part, is_found))| !**is_found && !part.is_supplied())
            .map(|(at, _)| at)
            .collect();
        let compared = |split: &Split<'_>| differences(&split.rest, &body, &liberties, true);
        let mut found = compared(&first);
        let mut rest = first.rest;
        if missing.is_empty() && !found.changes.is_empty() {
            // A line of the body may read like a caption that comes after it.
            let other = alignment::split(&words, &parts, true);
            let again = compared(&other);
            if again.changes.is_empty() {
                (found, rest) = (again, other.rest);
            }
        }
        if told == Told::InQuotations {
            let is_held = |words: &str| is_part(&rest, &parts, &first.is_found, words, self);
            return tell.in_quotations(located, &[(&rest, &body, &found)], &is_held);
        }
        tell.of_text(&missing, &rest, &body, &found)
    }

    /// What differs from a page in the notes of a body, which the page may have where it likes; nothing where they
    /// stand there all.
    fn notes<'b>(
        &'b self,
        words: &AlignedWords<'b>,
        liberties: &Liberties<'_>,
        numbers: &mut WordNumbers<'b>,
    ) -> Vec<(AlignedWords<'b>, Differences)> {
        let mut notes = Vec::new();
        if !self.is_note.contains(&true) {
            return notes;
        }
        let mut is_left = self.is_note.clone();
        // What was found in one place of the page is left out of the next look: notes stand in up to three.
        for _ in 0..3 {
            let own = AlignedWords::of(&self.paragraphs, |line| is_left[line], numbers);
            let found = differences(words, &own, liberties, false);
            is_left.fill(false);
            for change in &found.changes {
                let own = own.words.get(change.body.clone()).unwrap_or_default();
                own.iter().for_each(|word| is_left[word.line] = true);
            }
            if found.changes.is_empty() {
                return Vec::new();
            }
            notes = vec![(own, found)];
        }
        notes
    }

    /// What is otherwise than in a page, of which the source holds a part.
    fn of_page(
        &self,
        lines: &[OriginalLine<'_>],
        shown: &ItemNumbers,
        located: &[&LocatedQuotation],
        told: Told,
        sink: &FindingSink<'_>,
    ) -> OfPage {
        let tell = Tell { held: self, sink, lines };
        let mut numbers = WordNumbers::default();
        let mut words = AlignedWords::of(lines, |_| true, &mut numbers);
        shown.leave_out_of_original(self, &mut words);
        let parts = AlignedWords::of(&self.part_lines, |_| true, &mut numbers);
        let mut body = AlignedWords::of(&self.paragraphs, |line| !self.is_note[line], &mut numbers);
        shown.leave_out_of_body(&mut body);
        let liberties = Liberties::new(lines, &self.original.reading);
        let found = differences(&words, &body, &liberties, false);
        let notes = self.notes(&words, &liberties, &mut numbers);
        let mut all = vec![(&words, &body, &found)];
        all.extend(notes.iter().map(|(own, found)| (&words, own, found)));
        let changes = all.iter().flat_map(|(_, _, own)| own.changes.iter().chain(&own.left_out));
        let count = changes.map(|change| change.original.len() + change.body.len()).sum();
        let data = std::cell::OnceCell::new();
        let holds =
            |text: &str| data.get_or_init(|| PageWords::new(lines, self.decoded)).holds(text);
        let is_found = alignment::within(&words, &parts);
        if told == Told::InQuotations {
            let is_held = |words_of: &str| {
                let line =
                    [OriginalLine { words: Cow::Borrowed(words_of), at: 0, seams: Vec::new() }];
                let mut numbers: WordNumbers<'_> =
                    words.words.iter().map(|word| (word.text.clone(), word.number)).collect();
                let own = AlignedWords::of(&line, |_| true, &mut numbers);
                alignment::within(&words, &own) == [true] || holds(words_of)
            };
            return OfPage { count, told: tell.in_quotations(located, &all, &is_held) };
        }
        let missing = (self.parts.iter().zip(&is_found).enumerate())
            .filter(|(_, (part, is_found))| !**is_found && !part.is_supplied() && !holds(part.text))
            .take(several::MOST);
        let missing = missing.map(|(part, _)| tell.of_part(part, &words, &body).0).collect();
        OfPage { count, told: tell.of_page(located, &all, missing) }
    }
}

/// What a reading of a page finds otherwise in a source.
struct OfPage {
    /// In how many words.
    count: usize,
    /// What is told of it.
    told: Vec<Diagnostic>,
}

/// Whether words of a part above the body are the original's.
fn is_part(
    _rest: &AlignedWords<'_>,
    _parts: &AlignedWords<'_>,
    is_found: &[bool],
    words: &str,
    held: &ComparedSource<'_>,
) -> bool {
    let wanted = folded(words);
    held.parts
        .iter()
        .zip(is_found)
        .filter(|(part, _)| folded(part.text).contains(&wanted))
        .any(|(_, is_found)| *is_found)
        || folded(&held.decoded.text).contains(&wanted)
}

/// For each line, whether it is dropped; or the first item that drops nothing, with what is wrong with it.
fn dropped_lines(
    dropped: &[Dropped],
    lines: &[OriginalLine<'_>],
) -> Result<Vec<bool>, (usize, String)> {
    let mut is_dropped = vec![false; lines.len()];
    for (item, own) in dropped.iter().enumerate() {
        if own.lines.last > lines.len() {
            return Err((item, format!("the original has only {} lines", lines.len())));
        }
        let range = own.lines.first - 1..own.lines.last;
        if lines[range.clone()].iter().all(|line| line.words.trim().is_empty()) {
            let message = if own.lines.count() == 1 {
                format!("line {} of the original is blank", own.lines.first)
            } else {
                format!("lines {} to {} of the original are blank", own.lines.first, own.lines.last)
            };
            return Err((item, message));
        }
        if let Some(line) = range.clone().find(|line| is_dropped[*line]) {
            return Err((item, format!("line {} is dropped twice", line + 1)));
        }
        is_dropped[range].fill(true);
    }
    Ok(is_dropped)
}
