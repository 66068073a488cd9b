//! Tells the lines above a text apart: navigation, section, headline, summary, byline, date, pictures.

use super::{LineFate, TextReading, credits, dateline, phrases};
use crate::{DocumentKind, DraftPicture, RemarkSubject};

/// A dateline or the end of the head is looked for in so many lines.
const FAR: usize = 40;

/// A headline has at most so many characters.
const LONGEST_TITLE: usize = 250;

/// A summary has at most so many characters.
const LONGEST_DECK: usize = 600;

/// So many lines with a speaker's label make a transcript.
const FEWEST_TURNS: usize = 3;

impl TextReading<'_> {
    /// Reads the head.
    pub(super) fn head(&mut self) {
        self.transcript();
        let start = self.dateline_at();
        let end = start.as_ref().map_or(self.lines.len().min(FAR), |(at, _)| *at);
        self.pictures_of_head(end, start.is_some());
        let mut at = 0;
        while at < end {
            if !self.is_body(at) {
                at += 1;
                continue;
            }
            match self.head_line(at, end, start.is_some()) {
                Some(next) => at = next,
                None => break,
            }
        }
        if let Some((_, found)) = start {
            self.dateline(found);
        }
    }

    /// Where the first dateline is, if the head has one.
    fn dateline_at(&self) -> Option<(usize, dateline::FoundDateline)> {
        self.lines.iter().take(FAR).enumerate().find_map(|(at, line)| {
            // The line must go on after its dateline, or be followed by lines of the same paragraph.
            let found = self.is_body(at).then(|| dateline::read(line.text)).flatten()?;
            let goes_on = line.text.len() > found.printed.len() + 4;
            goes_on.then_some((at, found))
        })
    }

    /// Deals with one line; where to go on, or `None` where the body begins.
    fn head_line(&mut self, at: usize, end: usize, has_dateline: bool) -> Option<usize> {
        let line = *self.line(at)?;
        if let Some(why) = phrases::boilerplate(line.text) {
            self.drop(at, why);
        } else if phrases::is_release_notice(line.text) {
            self.drop(at, "notice of release");
            self.draft.remark(
                RemarkSubject::Recognised,
                "a press release: if it is the speaker’s own office’s, write `kind: official-statement`",
            );
        } else if let Some((of, day)) = phrases::date_line(line.text) {
            self.date_line(at, of, &day);
        } else if let Some(names) = phrases::byline(line.text).filter(|_| at > 0 || end > 1) {
            self.draft
                .remark(RemarkSubject::Recognised, format!("authors: `{}`", names.join("`, `")));
            self.draft.authors = Some(names);
            self.drop(at, "byline, held in `authors`");
        } else if let Some(address) =
            phrases::address(line.text).filter(|_| self.draft.url.is_none())
        {
            self.draft.url = Some(address.to_owned());
            self.draft.remark(RemarkSubject::Recognised, format!("address: `{address}`"));
            self.drop(at, "address, held in `url`");
        } else if self.draft.title.is_none() && self.masthead(at, end) {
            return Some(at + 1);
        } else if self.draft.title.is_none() {
            return self.title(at, end, has_dateline);
        } else if self.draft.deck.is_none() && self.is_deck(at, end, has_dateline) {
            return Some(self.deck(at, end));
        } else if has_dateline {
            // More lines before the dateline than a head has: they stay in the body.
            let number = line.number;
            self.draft.remark(
                RemarkSubject::Doubt,
                format!("line {number} stands above the dateline and was kept in the body"),
            );
        } else {
            return None;
        }
        Some(at + 1)
    }

    fn date_line(&mut self, at: usize, of: phrases::DateOf, day: &casefile_words::dates::Printed) {
        let Some(line) = self.line(at) else { return };
        let words = line.text.get(day.range.clone()).unwrap_or("").to_owned();
        match of {
            phrases::DateOf::Publication if self.day.is_none() => {
                self.draft
                    .remark(RemarkSubject::Recognised, format!("day of publication: `{words}`"));
                self.day = Some((day.clone(), words));
                self.drop(at, "line of the date, held in `published`");
            }
            phrases::DateOf::Change if self.draft.updated.is_none() && day.year.is_some() => {
                self.draft.updated = Some(day.edtf());
                self.draft.remark(RemarkSubject::Recognised, format!("day of change: `{words}`"));
                self.drop(at, "line of the date of change, held in `updated`");
            }
            phrases::DateOf::Publication | phrases::DateOf::Change => {
                self.drop(at, "another line of a date");
            }
        }
    }

    /// The line after the lines that wrap on from this one.
    fn joined(&self, at: usize, end: usize) -> usize {
        let mut next = at + 1;
        while next < end
            && self.is_body(next)
            && matches!((self.line(next - 1), self.line(next)), (Some(one), Some(two)) if self.wrap.joins(one, two))
        {
            next += 1;
        }
        next
    }

    fn words(&self, from: usize, to: usize) -> String {
        let lines = self.lines.get(from..to).unwrap_or(&[]);
        lines.iter().map(|line| line.text).collect::<Vec<_>>().join(" ")
    }

    /// Whether a line goes on in the next one: that begins with a small letter, in the same stanza.
    fn goes_on(&self, next: usize) -> bool {
        let before = next.checked_sub(1).and_then(|at| self.line(at));
        before.zip(self.line(next)).is_some_and(|(before, next)| {
            before.stanza == next.stanza && next.text.starts_with(char::is_lowercase)
        }) && !self.is_line_of_head(next)
    }

    /// Takes the first line as the name of the publication, where it is one and a headline follows.
    fn masthead(&mut self, at: usize, end: usize) -> bool {
        let is_first =
            (0..at).all(|own| !self.is_body(own) && self.fates.get(own) != Some(&LineFate::Part));
        let next = at + 1;
        let Some(line) = self.line(at).copied() else { return false };
        let is_apart = self.joined(at, end) == next && !self.goes_on(next);
        let below = (next..end).find(|own| self.is_body(*own) && !self.is_line_of_head(*own));
        let is_headline = |own: usize| {
            let words = self.words(own, self.joined(own, end));
            !words.ends_with(['.', ':', ','])
                && words.chars().count() <= LONGEST_TITLE
                && !self.goes_on(self.joined(own, end))
        };
        let is_masthead = self.draft.publisher.is_none()
            && is_first
            && is_apart
            && phrases::is_masthead(line.text)
            && below.is_some_and(is_headline)
            && below.is_some_and(|own| (own + 1..self.lines.len()).any(|own| self.is_body(own)));
        if is_masthead {
            self.draft.remark(
                RemarkSubject::Recognised,
                format!("name of the publication: `{}`", line.text),
            );
            self.draft.publisher = Some(line.text.to_owned());
            self.drop(at, "name of the publication");
        }
        is_masthead
    }

    /// Whether a line of the head is a day, a byline or an address.
    fn is_line_of_head(&self, at: usize) -> bool {
        self.line(at).is_some_and(|line| {
            phrases::date_line(line.text).is_some()
                || phrases::byline(line.text).is_some()
                || phrases::address(line.text).is_some()
                || phrases::boilerplate(line.text).is_some()
        })
    }

    /// Takes a line as the headline, or as the section above it.
    fn title(&mut self, at: usize, end: usize, has_dateline: bool) -> Option<usize> {
        let next = self.joined(at, end);
        let words = self.words(at, next);
        let line = *self.line(at)?;
        if self.draft.kind == DocumentKind::Transcript && phrases::speaker(line.text).is_some() {
            return None;
        }
        let is_sentence = words.ends_with(['.', '。', '۔']) && !words.ends_with("...");
        let is_long = words.chars().count() > LONGEST_TITLE || next - at > 3;
        if is_long || (is_sentence && !has_dateline) {
            return None;
        }
        // A sentence that goes on, and words to those who are spoken to, are text.
        if self.goes_on(next) || phrases::is_salutation(&words) {
            return None;
        }
        // A lone short text below nothing is a text, not a headline.
        let is_only = (next..self.lines.len()).all(|other| !self.is_body(other));
        if is_only && words.chars().count() > 120 {
            return None;
        }
        if self.draft.section.is_none() && is_short(&words) && self.is_title_next(next, end) {
            self.draft.remark(RemarkSubject::Recognised, format!("section: `{words}`"));
            self.draft.section = Some(words);
            self.drop(at, "section, held in `section`");
            return Some(next);
        }
        for part in at..next {
            self.set(part, LineFate::Part);
        }
        self.draft.remark(RemarkSubject::Recognised, format!("headline: `{words}`"));
        self.draft.title = Some(words);
        Some(next)
    }

    /// Whether the line after a short one is itself like a headline: longer, and no sentence.
    fn is_title_next(&self, at: usize, end: usize) -> bool {
        let Some(at) = (at..end).find(|at| self.is_body(*at)) else { return false };
        let words = self.words(at, self.joined(at, end));
        let count = words.chars().count();
        let Some(line) = self.line(at) else { return false };
        !is_short(&words)
            && !self.goes_on(self.joined(at, end))
            && !phrases::is_salutation(&words)
            && count <= LONGEST_TITLE
            && !words.ends_with('.')
            // A line that a mail quotes heads nothing.
            && !words.starts_with('>')
            && phrases::date_line(line.text).is_none()
            && phrases::byline(line.text).is_none()
            && phrases::speaker(line.text).is_none()
            // Below the headline there is more.
            && (at + 1..self.lines.len()).any(|other| self.is_body(other))
    }

    /// Whether a line is the summary: it stands before something that is certainly head.
    fn is_deck(&self, at: usize, end: usize, has_dateline: bool) -> bool {
        let next = self.joined(at, end);
        let words = self.words(at, next);
        let Some(line) = self.line(at) else { return false };
        if words.chars().count() > LONGEST_DECK
            || phrases::is_contact(line.text)
            || phrases::is_bare_name(&words)
        {
            return false;
        }
        if has_dateline {
            return true;
        }
        if self.draft.kind == DocumentKind::Transcript && phrases::speaker(line.text).is_some() {
            return false;
        }
        let Some(after) = self.line(next) else { return false };
        let is_picture = self.fates.get(next) == Some(&LineFate::Part);
        next < end
            && (is_picture
                || phrases::date_line(after.text).is_some()
                || phrases::byline(after.text).is_some())
    }

    fn deck(&mut self, at: usize, end: usize) -> usize {
        let next = self.joined(at, end);
        let words = self.words(at, next);
        for part in at..next {
            self.set(part, LineFate::Part);
        }
        self.draft.remark(RemarkSubject::Recognised, format!("summary: `{words}`"));
        self.draft.deck = Some(words);
        next
    }

    /// Finds pictures in the head: a credit, the caption above it, and lines that run both together.
    fn pictures_of_head(&mut self, end: usize, has_dateline: bool) {
        // What only ends like a credit may be a caption run together with the credit that is found for certain below.
        let mut found = self.pictures(end, credits::is_credit);
        if has_dateline {
            let is_weak =
                |line: &str| credits::ends_as_credit(line) && line.split_whitespace().count() <= 5;
            found.extend(self.pictures(end, is_weak));
        }
        found.sort_by_key(|(at, _)| *at);
        self.draft.pictures.extend(found.into_iter().map(|(_, picture)| picture));
    }

    /// The pictures whose credits are such lines, each with the line of its credit.
    fn pictures(
        &mut self,
        end: usize,
        is_credit: impl Fn(&str) -> bool,
    ) -> Vec<(usize, DraftPicture)> {
        let mut found = Vec::new();
        for at in 1..end {
            let Some(line) = self.line(at) else { break };
            if !self.is_body(at) || !is_credit(line.text) {
                continue;
            }
            let above = at.checked_sub(1).and_then(|above| self.line(above)).filter(|above| {
                above.stanza == line.stanza
                    && above.number > 1
                    && self.is_body(at - 1)
                    && !self.is_first_words(at - 1)
                    && phrases::date_line(above.text).is_none()
                    && phrases::byline(above.text).is_none()
                    && phrases::boilerplate(above.text).is_none()
            });
            let caption = above.map(|above| above.text.to_owned());
            self.set(at, LineFate::Part);
            if let Some(caption) = &caption {
                self.set(at - 1, LineFate::Part);
                self.run_together(at - 1, caption, line.text);
            }
            self.draft.remark(
                RemarkSubject::Recognised,
                match &caption {
                    Some(caption) => format!("picture: `{caption}`, `{}`", line.text),
                    None => format!("credit of a picture: `{}`", line.text),
                },
            );
            let credit = Some(line.text.to_owned());
            found.push((at, DraftPicture { caption, credit }));
        }
        found
    }

    /// Whether a line is the first of the file that is not navigation: a headline, not a caption.
    fn is_first_words(&self, at: usize) -> bool {
        (0..at).all(|before| {
            self.line(before).is_none_or(|line| phrases::boilerplate(line.text).is_some())
        })
    }

    /// Leaves out lines that print a caption again, alone or run together with its credit.
    fn run_together(&mut self, caption_at: usize, caption: &str, credit: &str) {
        let fold = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let caption = fold(caption);
        let both = [
            fold(&format!("{caption} {}", credits::bare_credit(credit))),
            fold(&format!("{caption} {credit}")),
        ];
        let (own, below) = match (self.line(caption_at), self.line(caption_at + 1)) {
            (Some(own), Some(below)) => (own.number, below.number),
            _ => return,
        };
        for at in caption_at.saturating_sub(3)..caption_at {
            let Some(line) = self.line(at) else { continue };
            if !self.is_body(at) || self.is_first_words(at) {
                continue;
            }
            let words = fold(line.text);
            if both.contains(&words) {
                self.drop(
                    at,
                    format!("caption and credit run together, repeated in lines {own} and {below}"),
                );
            } else if words == caption {
                self.drop(at, format!("caption, repeated in line {own}"));
            }
        }
    }

    /// Recognises a transcript by the labels of its speakers.
    fn transcript(&mut self) {
        let labels: Vec<&str> = self
            .lines
            .iter()
            .filter_map(|line| phrases::speaker(line.text))
            .map(|(label, _)| label)
            .collect();
        let mut distinct = labels.clone();
        distinct.sort_unstable();
        distinct.dedup();
        let stanzas = self.lines.last().map_or(0, |line| line.stanza + 1);
        // Each speaker comes again; labels of a form ("Contact: …") do not.
        let is_dialogue = labels.len() >= FEWEST_TURNS
            && distinct.len() * 2 <= labels.len() + 1
            && distinct.len() >= 2
            && labels.len() * 5 >= stanzas.min(self.lines.len()) * 2;
        if is_dialogue {
            self.draft.kind = DocumentKind::Transcript;
            self.draft.remark(
                RemarkSubject::Recognised,
                format!(
                    "a transcript: {} lines begin with one of {} speakers’ labels",
                    labels.len(),
                    distinct.len()
                ),
            );
        }
    }
}

/// Whether words are as short as the name of a section.
fn is_short(words: &str) -> bool {
    words.split_whitespace().count() <= 3
        && words.chars().count() <= 30
        && !words.ends_with(['?', '!', '"', '”'])
}
