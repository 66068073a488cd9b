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
mod phrases;

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
    let mut reading = TextReading {
        wrap: Wrap::of(&lines),
        fates: vec![LineFate::Body; lines.len()],
        draft: Draft::default(),
        day: None,
        lines: &lines,
    };
    reading.foot();
    reading.head();
    reading.pictures_and_marks();
    reading.publication(hints);
    reading.body();
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

    /// The date of publication: the editor's, else the one that is printed.
    fn publication(&mut self, hints: &ImportHints) {
        let printed = self.day.clone();
        let has_weekday = printed.as_ref().is_some_and(|(day, _)| day.weekday.is_some());
        let published = &mut self.draft.published;
        match (&hints.published, printed) {
            (Some(date), Some((day, words))) => {
                let agrees = match date.month_and_day {
                    Some((month, number)) => {
                        i16::from(month) == i16::from(day.month)
                            && i16::from(number) == i16::from(day.day)
                    }
                    None => false,
                } && day.year.is_none_or(|year| {
                    date.first_year.is_none_or(|first| first == i64::from(year))
                });
                published.date = Some(date.edtf.clone());
                if agrees {
                    published.printed = Some(words);
                    published.basis = Some(match (day.year, has_weekday) {
                        (Some(_), _) => "printed, and so says the editor".to_owned(),
                        (None, true) => "the year is the editor’s; the text prints none".to_owned(),
                        (None, false) => {
                            let body: String = self
                                .lines
                                .iter()
                                .map(|line| line.text)
                                .collect::<Vec<_>>()
                                .join("\n");
                            match first_weekday(&body) {
                                None => "the year is the editor’s; the text prints neither a year nor a weekday".to_owned(),
                                Some((word, weekday)) => {
                                    let own = date.day.and_then(|day| day.weekday());
                                    let name = casefile_words::day::WEEKDAYS.get(usize::from(weekday)).copied();
                                    if own.is_some() && own == name {
                                        format!("the year is the editor’s; the text prints none. “{word}” in the text agrees with that year, if it means this day")
                                    } else {
                                        "the year is the editor’s; the text prints none".to_owned()
                                    }
                                }
                            }
                        }
                    });
                } else {
                    let basis = format!("the editor’s; the text prints “{words}”");
                    published.basis = Some(basis);
                    self.draft.remark(
                        RemarkSubject::Doubt,
                        format!(
                            "the text prints `{words}` as its day, and `--published` says `{}`",
                            date.edtf
                        ),
                    );
                }
            }
            (Some(date), None) => {
                published.date = Some(date.edtf.clone());
                published.basis =
                    Some("the editor’s; the text prints no date of its own".to_owned());
            }
            (None, Some((day, words))) => {
                published.date = Some(day.edtf());
                published.printed = Some(words.clone());
                published.basis = Some(
                    if day.year.is_some() { "printed" } else { "the text prints no year" }
                        .to_owned(),
                );
                if day.year.is_none() {
                    self.draft.remark(
                        RemarkSubject::Unknown,
                        format!("the year: the text prints `{words}` only; `--published` gives it"),
                    );
                }
            }
            (None, None) => {
                published.basis = Some("the text prints no date of its own".to_owned());
                self.draft.remark(
                    RemarkSubject::Unknown,
                    "the date of publication: the text prints none",
                );
            }
        }
    }

    /// Joins the lines that are left to paragraphs.
    fn body(&mut self) {
        let mut paragraph = String::new();
        let mut last: Option<&TextLine<'_>> = None;
        let mut body = Vec::new();
        for (line, _) in
            self.lines.iter().zip(&self.fates).filter(|(_, fate)| **fate == LineFate::Body)
        {
            let is_turn = self.draft.kind == DocumentKind::Transcript
                && phrases::speaker(line.text).is_some();
            let follows = last
                .is_some_and(|last| last.number + 1 == line.number && self.wrap.joins(last, line));
            if follows && !is_turn {
                paragraph.push(' ');
            } else if !paragraph.is_empty() {
                body.push(DraftBlock::Text(std::mem::take(&mut paragraph)));
            }
            paragraph.push_str(line.text);
            last = Some(line);
        }
        if !paragraph.is_empty() {
            body.push(DraftBlock::Text(paragraph));
        }
        self.draft.body = body;
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

/// The first word of a text that names a weekday, with the word.
fn first_weekday(text: &str) -> Option<(String, u8)> {
    let tokens = dates::tokens(text);
    tokens.iter().enumerate().find_map(|(at, token)| {
        let weekday = dates::weekday(token.text)?;
        let before = at.checked_sub(1).and_then(|before| tokens.get(before));
        let start = before
            .filter(|word| ["on", "On"].contains(&word.text) && token.start - word.end == 1)
            .map_or(token.start, |word| word.start);
        Some((text.get(start..token.end)?.to_owned(), weekday))
    })
}

/// The label of a speaker at the beginning of a line, and where the words begin.
pub(super) fn speaker_label(line: &str) -> Option<(&str, usize)> {
    phrases::speaker(line)
}
