//! Makes a draft of a plain text: headline, summary, captions, dateline and body told apart line by line.
//!
//! Every line has exactly one fate: it is a part of the source, or dropped with its reason, or body.
//! What is in doubt is body, where an editor sees it.

use casefile_words::dates;

use super::{
    DecodedFile, DocumentKind, Draft, DraftBlock, DraftDateline, DraftPicture, DroppedLines,
    ImportHints, Refusal, RefusalReason, RemarkSubject, calendar,
};

mod credits;
mod dateline;
mod head;
mod lines;
mod pages;
mod paragraphs;
mod phrases;
mod publication;

use lines::{TextLine, Wrap};

pub(super) use credits::is_agency;
pub(super) use dateline::read as dateline;

/// What becomes of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
enum LineFate {
    /// It is body.
    Body,
    /// It is the headline, the summary, a caption or a credit.
    Part,
    /// It is left out.
    Dropped(String),
    /// It is the head, foot or number of a page, as `reading` says.
    Edge(pages::PageEdge),
}

/// The title of a text without a headline; brackets say that no source printed it.
pub const NO_HEADLINE: &str = "[no headline]";

/// Reads a plain text.
///
/// # Errors
/// If there is no text in it beside navigation.
pub fn read(decoded: &DecodedFile, hints: &ImportHints) -> Result<Draft, Refusal> {
    let lines = lines::lines(&decoded.text);
    if lines.is_empty() {
        return Err(Refusal::new(RefusalReason::Empty, "the file is empty"));
    }
    let edges = pages::edges(&lines);
    let fates = edges.iter().map(|own| own.map_or(LineFate::Body, LineFate::Edge)).collect();
    let text_lines = lines.iter().zip(&edges).filter(|(_, edge)| edge.is_none());
    let text_lines: Vec<TextLine<'_>> = text_lines.map(|(line, _)| *line).collect();
    let mut reading = TextReading {
        wrap: Wrap::of(&text_lines),
        fates,
        draft: Draft::default(),
        day: None,
        lines: &lines,
    };
    reading.foot();
    reading.head();
    reading.pictures_and_marks();
    reading.publication(hints);
    reading.body();
    reading.corrections();
    reading.years();
    let mut draft = reading.finished();
    if draft.body.is_empty() && draft.title.is_none() {
        return Err(Refusal::new(
            RefusalReason::NoArticle,
            "the file holds nothing but navigation",
        )
        .hint("copy the article's text itself into the file"));
    }
    if draft.body.is_empty() {
        draft.remark(RemarkSubject::Doubt, "there is no text below the headline");
    }
    if draft.title.is_none() {
        draft.remark(
            RemarkSubject::Unknown,
            format!("the headline: the text has none; `title` says `{NO_HEADLINE}`"),
        );
        draft.title = Some(NO_HEADLINE.to_owned());
    }
    Ok(draft)
}

/// The paragraphs of a text without a head, such as a mail's.
pub(crate) fn paragraphs_of(text: &str) -> Vec<DraftBlock> {
    let lines = lines::lines(text);
    let mut reading = TextReading {
        wrap: Wrap::of_mail(&lines),
        fates: vec![LineFate::Body; lines.len()],
        draft: Draft::default(),
        day: None,
        lines: &lines,
    };
    reading.body();
    reading.draft.body
}

/// A text being read.
struct TextReading<'a> {
    lines: &'a [TextLine<'a>],
    wrap: Wrap,
    fates: Vec<LineFate>,
    draft: Draft,
    /// The dateline's day, or that of a line of its own, with its words.
    day: Option<(dates::Printed, String)>,
}

impl<'a> TextReading<'a> {
    fn line(&self, at: usize) -> Option<&'a TextLine<'a>> {
        self.lines.get(at)
    }

    fn is_body(&self, at: usize) -> bool {
        self.fates.get(at) == Some(&LineFate::Body)
    }

    fn set(&mut self, at: usize, fate: LineFate) {
        if let Some(own) = self.fates.get_mut(at) {
            *own = fate;
        }
    }

    fn drop(&mut self, at: usize, why: impl Into<String>) {
        self.set(at, LineFate::Dropped(why.into()));
    }

    /// Leaves out navigation and notices after the text, from the last line upwards.
    fn foot(&mut self) {
        // A file must not be eaten up from its end: its beginning is the head's.
        let least = self.lines.len().min(3);
        for at in (least..self.lines.len()).rev() {
            let Some(line) = self.line(at) else { break };
            let why = if phrases::is_end_mark(line.text) {
                "end mark"
            } else if credits::is_rights_notice(line.text) {
                "notice of rights"
            } else if let Some(why) = phrases::boilerplate(line.text) {
                why
            } else {
                break;
            };
            self.drop(at, why);
        }
    }

    /// Takes pictures and marks out of the midst of the text.
    fn pictures_and_marks(&mut self) {
        for at in 0..self.lines.len() {
            let Some(line) = self.line(at) else { break };
            let is_alone = |at: usize| {
                self.line(at).is_some_and(|own| own.stanza != line.stanza)
                    || self.line(at).is_none()
            };
            if !self.is_body(at) {
                continue;
            }
            let begins = at == 0 || is_alone(at - 1);
            let ends = is_alone(at + 1);
            if phrases::is_end_mark(line.text) && begins && ends && at * 2 > self.lines.len() {
                self.drop(at, "end mark");
            } else if phrases::boilerplate(line.text) == Some("mark of an advertisement") {
                self.drop(at, "mark of an advertisement");
            } else if credits::is_credit(line.text)
                && ends
                && self.draft.kind == DocumentKind::Article
            {
                let before = at.checked_sub(1).filter(|_| !begins);
                let is_pair = before.is_some_and(|before| {
                    (before == 0 || is_alone_before(self.lines, before))
                        && self.is_body(before)
                        && self.line(before).is_some_and(|own| own.text.chars().count() <= 300)
                });
                if begins || is_pair {
                    let caption =
                        before.and_then(|before| self.line(before)).map(|own| own.text.to_owned());
                    if let Some(before) = before {
                        self.set(before, LineFate::Part);
                    }
                    self.set(at, LineFate::Part);
                    let credit = Some(line.text.to_owned());
                    self.draft.pictures.push(DraftPicture { caption, credit });
                }
            }
        }
    }

    /// Says which years the weekdays of the text allow, where it prints none.
    fn years(&mut self) {
        let day = self.day.as_ref().map(|(day, _)| day.clone());
        let texts: Vec<&str> = self.draft.body.iter().map(DraftBlock::words).collect();
        let opening = texts.first().copied().unwrap_or("").to_owned();
        let all = texts.join("\n");
        for argument in calendar::arguments(&all, day.as_ref(), &opening) {
            self.draft.remark(RemarkSubject::Recognised, format!("calendar: {}", argument.words()));
        }
    }

    fn finished(mut self) -> Draft {
        let mut dropped: Vec<DroppedLines> = Vec::new();
        for (line, fate) in self.lines.iter().zip(&self.fates) {
            let LineFate::Dropped(why) = fate else { continue };
            match dropped.last_mut() {
                Some(last) if last.why == *why && last.last + 1 == line.number => {
                    last.last = line.number;
                }
                _ => dropped.push(DroppedLines {
                    first: line.number,
                    last: line.number,
                    why: why.clone(),
                }),
            }
        }
        for own in &dropped {
            let lines = match own {
                DroppedLines { first, last, .. } if first == last => format!("line {first}"),
                DroppedLines { first, last, .. } => format!("lines {first} to {last}"),
            };
            self.draft.remark(RemarkSubject::Dropped, format!("{lines}: {}", own.why));
        }
        self.draft.dropped = dropped;
        self.draft
    }

    /// Points to a notice that says the text was corrected or taken back.
    fn corrections(&mut self) {
        let texts: Vec<String> = self.draft.body.iter().map(|own| own.words().to_owned()).collect();
        self.draft.point_to_corrections(&texts);
    }

    /// Takes over a dateline.
    fn dateline(&mut self, found: dateline::FoundDateline) {
        self.draft.remark(RemarkSubject::Recognised, format!("dateline: `{}`", found.printed));
        if let Some(agency) = &found.agency {
            self.draft.remark(RemarkSubject::Recognised, format!("agency: `{agency}`"));
        }
        self.draft.dateline = Some(DraftDateline { place: found.place, printed: found.printed });
        self.draft.agency = found.agency;
        match (&self.day, found.day) {
            (Some((own, _)), Some((other, _)))
                if (own.month, own.day) != (other.month, other.day) =>
            {
                let (own, other) = (own.edtf(), other.edtf());
                self.draft.remark(
                    RemarkSubject::Doubt,
                    format!("a line above the text says `{own}`, and the dateline `{other}`"),
                );
            }
            (None, day @ Some(_)) => self.day = day,
            _ => {}
        }
    }
}

impl DraftBlock {
    /// Its words; of markdown, with its marks.
    #[must_use]
    pub fn words(&self) -> &str {
        match self {
            Self::Text(words) | Self::Heading(_, words) | Self::Markdown(words) => words,
        }
    }
}

fn is_alone_before(lines: &[TextLine<'_>], at: usize) -> bool {
    match (at.checked_sub(1).and_then(|before| lines.get(before)), lines.get(at)) {
        (Some(before), Some(own)) => before.stanza != own.stanza,
        _ => true,
    }
}

/// The label of a speaker at the beginning of a line, and where the words begin.
pub(super) fn speaker_label(line: &str) -> Option<(&str, usize)> {
    phrases::speaker(line)
}
