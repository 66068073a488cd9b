//! Writes a draft as the text of a source file: front matter, suggestions, body.
//!
//! What the file did not hold is `unknown`, with a comment on what would settle it. Comments that stand
//! alone begin with `##`; lines that begin with `# ` are statements that can be taken over.

use std::fmt::Write as _;

use casefile_import::{DocumentKind, Draft, DraftBlock, RemarkSubject};
use casefile_words::day::month_name;
use casefile_words::markdown::escape;

use super::yaml::{in_flow, quoted, scalar, single_line};
use crate::entity::source::SourceKind;
use crate::value::Date;

/// What a source file says beside what its draft holds.
#[derive(Debug, Clone)]
pub struct Facts<'a> {
    /// The name of the original below `content/originals/`.
    pub original: &'a str,
    /// SHA-256 of its bytes, hexadecimal.
    pub sha256: &'a str,
    /// The label of its encoding.
    pub encoding: &'a str,
    /// Who published it, as far as the editor or the file says.
    pub publisher: DraftPublisher,
    /// The address that the editor gives.
    pub url: Option<&'a str>,
    /// The language that the editor gives.
    pub language: Option<&'a str>,
    /// Who collected the file.
    pub collected_by: Option<&'a str>,
    /// How it came, in words.
    pub how: &'a str,
}

/// A publisher as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftPublisher {
    /// An actor of the dossier.
    Actor(String),
    /// The editor named one that no actor is.
    NoActor(String),
    /// Nobody named one; with an actor that the file's own words may mean, and those words.
    Unknown(Option<(String, Option<String>)>),
}

/// The whole file. `suggestions` are lines of comment that end in a line feed, or nothing.
#[must_use]
pub fn source(draft: &Draft, facts: &Facts<'_>, suggestions: &str) -> String {
    let mut out = String::from("---\n");
    doubts(draft, &mut out);
    head(draft, facts, &mut out);
    out.push_str(suggestions);
    out.push_str("---\n\n");
    out.push_str(&body(&draft.body));
    out
}

/// What may be wrong, where whoever opens the file sees it first.
fn doubts(draft: &Draft, out: &mut String) {
    let doubts = draft.remarks.iter().filter(|own| own.about == RemarkSubject::Doubt);
    for own in doubts {
        let _ = writeln!(out, "## doubt: {}", single_line(&own.words));
    }
}

fn head(draft: &Draft, facts: &Facts<'_>, out: &mut String) {
    let title = draft.title.as_deref().unwrap_or(casefile_import::NO_HEADLINE);
    line(out, "title", &quoted(title), None);
    if let Some(deck) = &draft.deck {
        line(out, "deck", &quoted(deck), None);
    }
    publisher(facts, out);
    published(draft, out);
    if draft.kind == DocumentKind::Transcript {
        line(out, "kind", SourceKind::Transcript.words(), None);
    }
    authors(draft, out);
    if let Some(section) = &draft.section {
        line(out, "section", &scalar(section), None);
    }
    let language = facts.language.or(draft.language.as_deref());
    known(out, "language", language, "a BCP 47 tag such as `en`; `--language` gives it");
    dateline(draft, out);
    if let Some(updated) = &draft.updated {
        line(out, "updated", &scalar(updated), None);
    }
    let url = facts.url.or(draft.url.as_deref());
    known(out, "url", url, "the address of the page that the text was taken from");
    if let Some(copy) = &draft.archived {
        let on = copy.on.as_deref().map(|on| format!(", on: {}", in_flow(on))).unwrap_or_default();
        let _ = writeln!(out, "archived: [{{url: {}{on}}}]", in_flow(&copy.url));
    }
    collected(facts, out);
    original(draft, facts, out);
    dropped(draft, out);
    media(draft, out);
}

fn publisher(facts: &Facts<'_>, out: &mut String) {
    match &facts.publisher {
        DraftPublisher::Actor(id) => line(out, "publisher", &scalar(id), None),
        DraftPublisher::NoActor(name) => {
            let why = format!(
                "“{name}”, says the editor, and no actor has this id or name; make one with `casefile new actor`"
            );
            line(out, "publisher", "unknown", Some(&why));
        }
        DraftPublisher::Unknown(guess) => {
            let why = match guess {
                Some((words, Some(actor))) => {
                    format!("an actor’s id; the file names “{words}”, which is `{actor}`")
                }
                Some((words, None)) => format!("an actor’s id; the file names “{words}”"),
                None => "an actor’s id; the file does not say who published it".to_owned(),
            };
            line(out, "publisher", "unknown", Some(&why));
        }
    }
}

fn published(draft: &Draft, out: &mut String) {
    let published = &draft.published;
    out.push_str("published:\n");
    match published.date.as_deref().and_then(|date| Date::parse(date).ok()) {
        Some(date) => {
            let year = date.month_and_day().filter(|_| date.day().is_none());
            let why = year.map(|(month, day)| {
                format!(
                    "the year of {day} {}, from the page itself or an archive of it",
                    month_name(month)
                )
            });
            line(out, "  date", &scalar(date.as_str()), why.as_deref());
        }
        None => {
            let why = "a day, month or year, from the page itself or an archive of it; `--published` gives it";
            line(out, "  date", "unknown", Some(why));
        }
    }
    if let Some(printed) = &published.printed {
        line(out, "  printed", &scalar(printed), None);
    }
    if let Some(basis) = &published.basis {
        line(out, "  basis", &scalar(basis), None);
    }
}

fn authors(draft: &Draft, out: &mut String) {
    match &draft.authors {
        Some(names) if !names.is_empty() => {
            let names: Vec<String> = names.iter().map(|name| in_flow(name)).collect();
            line(out, "authors", &format!("[{}]", names.join(", ")), None);
        }
        Some(_) | None => {
            line(
                out,
                "authors",
                "unknown",
                Some("names as printed, or `none` where the page prints none"),
            );
        }
    }
}

fn dateline(draft: &Draft, out: &mut String) {
    if let Some(dateline) = &draft.dateline {
        let place = dateline.place.as_deref().map(|place| format!("place: {}, ", in_flow(place)));
        let printed = in_flow(&dateline.printed);
        let _ = writeln!(out, "dateline: {{{}printed: {printed}}}", place.unwrap_or_default());
    }
}

fn collected(facts: &Facts<'_>, out: &mut String) {
    out.push_str("collected:\n");
    known(out, "  on", None, "the day on which the file was taken from where it was published");
    known(out, "  by", facts.collected_by, "who took it; `--collected-by` says it");
    line(out, "  how", &scalar(facts.how), None);
}

fn original(draft: &Draft, facts: &Facts<'_>, out: &mut String) {
    out.push_str("original:\n");
    line(out, "  file", &scalar(facts.original), None);
    line(out, "  sha256", &scalar(facts.sha256), None);
    line(out, "  encoding", &scalar(facts.encoding), None);
    if !draft.reading.is_empty() {
        let names: Vec<&str> = draft.reading.iter().map(|own| own.name()).collect();
        line(out, "  reading", &format!("[{}]", names.join(", ")), None);
    }
}

/// Lines of the original that are left out.
fn dropped(draft: &Draft, out: &mut String) {
    if draft.dropped.is_empty() {
        return;
    }
    out.push_str("dropped:\n");
    for own in &draft.dropped {
        let lines = if own.first == own.last {
            own.first.to_string()
        } else {
            format!("{}-{}", own.first, own.last)
        };
        let _ = writeln!(out, "  - {{lines: {lines}, why: {}}}", in_flow(&own.why));
    }
}

/// What is said below the pictures.
fn media(draft: &Draft, out: &mut String) {
    if draft.pictures.is_empty() {
        return;
    }
    out.push_str("media:\n");
    for picture in &draft.pictures {
        let parts = [("caption", &picture.caption), ("credit", &picture.credit)];
        let mut mark = "  - ";
        for (key, value) in parts {
            if let Some(value) = value {
                let _ = writeln!(out, "{mark}{key}: {}", scalar(value));
                mark = "    ";
            }
        }
    }
}

/// A body's markdown.
#[must_use]
pub fn body(blocks: &[DraftBlock]) -> String {
    let mut out = String::new();
    for block in blocks {
        let written = match block {
            DraftBlock::Text(words) => escape::paragraph(words),
            DraftBlock::Heading(level, words) => heading(*level, words),
            DraftBlock::Markdown(markdown) => markdown.trim_matches('\n').to_owned(),
        };
        if written.trim().is_empty() {
            continue;
        }
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(&written);
        out.push('\n');
    }
    out
}

fn heading(level: u8, words: &str) -> String {
    let mut words = escape::inline(words.trim());
    // A number sign at the end would close the heading.
    if words.ends_with('#') {
        words.insert(words.len() - 1, '\\');
    }
    format!("{} {words}", "#".repeat(usize::from(level.clamp(2, 6))))
}

/// A key with its value, or as unknown, with a comment on what would settle it.
fn known(out: &mut String, key: &str, value: Option<&str>, why: &str) {
    match value {
        Some(value) => line(out, key, &scalar(value), None),
        None => line(out, key, "unknown", Some(why)),
    }
}

/// One line of front matter, with a comment or without.
fn line(out: &mut String, key: &str, value: &str, comment: Option<&str>) {
    let _ = match comment {
        Some(comment) => writeln!(out, "{key}: {value}  # {}", single_line(comment)),
        None => writeln!(out, "{key}: {value}"),
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_reads_back() {
        let blocks = [
            DraftBlock::Heading(2, "A # heading #".into()),
            DraftBlock::Text("1. not a list".into()),
            DraftBlock::Markdown("- a\n- b".into()),
        ];
        assert_eq!(body(&blocks), "## A # heading \\#\n\n1\\. not a list\n\n- a\n- b\n");
    }
}
