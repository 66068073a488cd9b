//! `body-differs-from-original`: the text of a source is not that of the file as collected.

use super::alignment::{self, Difference, Word};
use super::matter::Matter;
use super::original_text::{self, Reading};
use super::{Check, Rule, Sink};
use crate::diag::{Diagnostic, Field, Level, Place};
use crate::dossier::SourceIx;
use crate::entity::source::{Dropped, Original};
use crate::entity::statement::Region;
use crate::entity::{Entity, Source};
use crate::markdown::Stretch;
use crate::text::Span;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "body-differs-from-original",
    level: Level::Error,
    summary: "a source's title, deck, captions and body are not the lines of its original",
    manual: "\
**What** The original of a source is plain text (`.txt`, `.text`, `.md`), and its lines are not accounted for: without \
blank lines and those under `dropped`, each must be the `title`, the `deck`, a caption or credit of `media` (each once), \
or, in order, the body. White space is all alike. Only the first difference is reported, at the word that differs.

**Why** The body is a working copy. That nothing was changed in it, by a hand that slipped or by one that did not, can \
be seen only by holding it against the file as collected. A title in square brackets is the editor's, for a document that \
prints none, and is not looked for.

**Example** The original has `officials deny`, and the body `officials denied`.

**Cure** Write what the original has. What was left out on purpose is listed with its reason:

```yaml
dropped:
  - {lines: 1, why: navigation}
  - {lines: 20-24, why: links to other stories}
```
",
    check: Some(Check::Source(check)),
};

/// How like a line must be to a title or caption to be taken for it; and how like, where the body holds
/// the same words.
const LIKENESS: [f64; 2] = [0.5, 0.8];

/// How many words are shown on either side of a difference.
const CONTEXT: usize = 5;

fn check(matter: &Matter<'_>, source: SourceIx, sink: &mut Sink<'_>) {
    let entity = &matter.dossier.source(source).entity;
    let (Some(original), Some(file)) = (&entity.head.original, matter.original(source)) else {
        return;
    };
    // A file that is not the one collected proves nothing, and a part that could not be read is
    // not missing.
    let is_intact = file.sha256.eq_ignore_ascii_case(original.sha256.trim());
    if !is_intact || entity.faulted {
        return;
    }
    let field = || Place::Value(entity.text, Field::of("original").key("encoding"));
    let fault = match original_text::read(original, file.bytes) {
        Reading::NotText => None,
        Reading::UnknownLabel(label) => {
            Some(Diagnostic::error("bad-value", field(), format!("`{label}` is no encoding")).hint(
                "write a label of the WHATWG Encoding Standard, such as `utf-8` or `windows-1251`",
            ))
        }
        Reading::Malformed(name) => Some(
            Diagnostic::error(
                "bad-value",
                field(),
                format!("the bytes of `{}` are not `{name}`", original.file),
            )
            .hint("write the encoding that the file was collected in"),
        ),
        Reading::Lines(lines) => compared(sink, entity, original, &lines),
    };
    if let Some(fault) = fault {
        sink.push(fault);
    }
}

/// A part of a source that is a line of its original.
struct Part<'a> {
    name: &'static str,
    field: Field,
    words: Vec<&'a str>,
}

fn parts<'a>(source: &'a Source) -> Vec<Part<'a>> {
    let mut parts = Vec::new();
    let mut push = |name, field, text: Option<&'a str>| {
        let words: Vec<&str> = text.unwrap_or("").split_whitespace().collect();
        if !words.is_empty() {
            parts.push(Part { name, field, words });
        }
    };
    push("title", Field::of("title"), Some(source.title.as_str()));
    push("deck", Field::of("deck"), source.deck.as_deref());
    for (index, media) in source.media.iter().enumerate() {
        let field = Field::of("media").item(index);
        push("caption", field.key("caption"), media.caption.as_deref());
        push("credit", field.key("credit"), media.credit.as_deref());
    }
    parts
}

/// The first difference between a source and the lines of its original.
fn compared(
    sink: &Sink<'_>,
    entity: &Entity<Source>,
    original: &Original,
    lines: &[String],
) -> Option<Diagnostic> {
    let file = Place::Path(format!("content/originals/{}", original.file));
    if let Some((item, message)) = idle(&entity.head.dropped, lines) {
        let place = Place::Value(entity.text, Field::of("dropped").item(item).key("lines"));
        let fault = sink.fault(place, message);
        return Some(
            fault.hint("count lines from 1, blank ones included").related(file, "the original"),
        );
    }
    let is_kept = |line: usize| {
        !entity.head.dropped.iter().any(|own| (own.lines.first..=own.lines.last).contains(&line))
    };
    let kept = (1..).zip(lines.iter().map(String::as_str)).filter(|(line, _)| is_kept(*line));
    let words = alignment::words(kept);
    let parts = parts(&entity.head);
    let of_parts: Vec<Vec<&str>> = parts.iter().map(|part| part.words.clone()).collect();
    let body = body(entity);
    let own: Vec<&str> = body.iter().map(|(word, _)| *word).collect();

    let split = alignment::split(&words, &of_parts, false);
    // A title in square brackets is supplied by the editor where the document prints none.
    let is_supplied = |part: &Part<'_>| {
        part.name == "title"
            && part.words.first().is_some_and(|word| word.starts_with('['))
            && part.words.last().is_some_and(|word| word.ends_with(']'))
    };
    let missing =
        parts.iter().zip(&split.is_found).find(|(part, found)| !**found && !is_supplied(part));
    if let Some((part, _)) = missing {
        if let Some(item) = dropping(&entity.head.dropped, lines, &part.words, 0) {
            return Some(of_drop(sink, entity, item, &format!("the {}", part.name), file));
        }
        return Some(of_part(sink, entity, part, &split.rest, &own, file));
    }
    let difference = alignment::difference(&split.rest, &own)?;
    // A line of the body may read like a caption that comes after it.
    let other = alignment::split(&words, &of_parts, true);
    alignment::difference(&other.rest, &own)?;
    if let Some(item) = dropping(&entity.head.dropped, lines, &own, difference.body) {
        return Some(of_drop(sink, entity, item, "in the body", file));
    }
    Some(of_body(sink, entity, original, &split.rest, &body, difference, file))
}

/// The first item of `dropped` that drops nothing, with what is wrong with it.
fn idle(dropped: &[Dropped], lines: &[String]) -> Option<(usize, String)> {
    let mut is_taken = vec![false; lines.len() + 1];
    for (item, own) in dropped.iter().enumerate() {
        let range = own.lines.first..=own.lines.last;
        if own.lines.last > lines.len() {
            return Some((item, format!("the original has only {} lines", lines.len())));
        }
        let mut texts = range.clone().filter_map(|line| lines.get(line - 1));
        if texts.all(|text| text.trim().is_empty()) {
            let message = if own.lines.count() == 1 {
                format!("line {} of the original is blank", own.lines.first)
            } else {
                format!("lines {} to {} of the original are blank", own.lines.first, own.lines.last)
            };
            return Some((item, message));
        }
        for line in range {
            if is_taken.get(line) == Some(&true) {
                return Some((item, format!("line {line} is dropped twice")));
            }
            if let Some(taken) = is_taken.get_mut(line) {
                *taken = true;
            }
        }
    }
    None
}

/// The item of `dropped` that drops a line which stands in these words, at or around the given one: a
/// number is wrong there.
fn dropping(dropped: &[Dropped], lines: &[String], words: &[&str], at: usize) -> Option<usize> {
    dropped.iter().position(|own| {
        (own.lines.first..=own.lines.last).filter_map(|line| lines.get(line - 1)).any(|line| {
            let line: Vec<&str> = line.split_whitespace().collect();
            let stands = |start| words.get(start..).is_some_and(|rest| rest.starts_with(&line));
            !line.is_empty() && (at.saturating_sub(line.len() - 1)..=at).any(stands)
        })
    })
}

fn of_drop(
    sink: &Sink<'_>,
    entity: &Entity<Source>,
    item: usize,
    what: &str,
    file: Place,
) -> Diagnostic {
    let place = Place::Value(entity.text, Field::of("dropped").item(item).key("lines"));
    sink.fault(place, format!("a line is dropped here that is also {what}"))
        .hint("count lines from 1, blank ones included")
        .related(file, "the original")
}

/// The words of the body, with their places in the prose.
fn body(entity: &Entity<Source>) -> Vec<(&str, Stretch)> {
    let text = entity.prose.text();
    let blocks = entity.prose.blocks().iter().filter(|block| block.region == Region::Body);
    let mut words = Vec::new();
    for block in blocks {
        let mut at = block.stretch.start as usize;
        let end = block.stretch.end as usize;
        for piece in text.get(at..end).unwrap_or("").split_inclusive(char::is_whitespace) {
            let word = piece.trim_end();
            if !word.is_empty() {
                let place = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
                words.push((word, place(at)..place(at + word.len())));
            }
            at += piece.len();
        }
    }
    words
}

/// A title, deck, caption or credit that is no line of the original.
fn of_part(
    sink: &Sink<'_>,
    entity: &Entity<Source>,
    part: &Part<'_>,
    rest: &[Word<'_>],
    body: &[&str],
    file: Place,
) -> Diagnostic {
    let whole = || Place::Value(entity.text, part.field.clone());
    let text = part.words.join(" ");
    let is_body = |line: &[Word<'_>]| {
        body.windows(line.len())
            .any(|own| own.iter().copied().eq(line.iter().map(|word| word.text)))
    };
    let nearest = rest
        .chunk_by(|_, next| !next.is_first)
        .map(|line| (alignment::likeness(&text, &joined(line)), line))
        .filter(|(likeness, line)| {
            let [enough, plain] = LIKENESS;
            *likeness >= plain || *likeness >= enough && !is_body(line)
        })
        .max_by(|one, other| one.0.total_cmp(&other.0));
    let Some((_, line)) = nearest else {
        return sink
            .fault(whole(), format!("no line of the original is this {}", part.name))
            .hint("write it as the original prints it; the whole line is meant")
            .related(file, "the original");
    };
    let differs = part.words.iter().zip(line).position(|(own, word)| *own != word.text);
    let number = line.first().map_or(0, |word| word.line);
    let related =
        format!("line {number} of the original reads `{}`", shown(line, differs.unwrap_or(0)));
    let (place, message) = match differs {
        Some(at) => {
            let (own, theirs) = (part.words[at], line[at].text);
            (
                word_of(entity, part, at),
                format!("the {} has `{own}`, and the original `{theirs}`", part.name),
            )
        }
        None if part.words.len() < line.len() => {
            let more = joined(&line[part.words.len()..]);
            (whole(), format!("the {} goes on in the original: `{}`", part.name, clipped(&more)))
        }
        None => {
            let more = part.words[line.len()..].join(" ");
            (
                Place::Words(entity.text, part.field.clone(), more.clone()),
                format!("the original does not have `{}` in the {}", clipped(&more), part.name),
            )
        }
    };
    sink.fault(place, message).hint("write it as the original prints it").related(file, related)
}

/// The place of a word in a part; with words before it where it stands there more than once.
fn word_of(entity: &Entity<Source>, part: &Part<'_>, at: usize) -> Place {
    let text = part.words.join(" ");
    let unique = (0..=at)
        .rev()
        .map(|from| part.words[from..=at].join(" "))
        .find(|words| text.matches(words.as_str()).count() == 1);
    match unique {
        Some(words) => Place::Words(entity.text, part.field.clone(), words),
        None => Place::Value(entity.text, part.field.clone()),
    }
}

/// A word of the body that is not the original's.
fn of_body(
    sink: &Sink<'_>,
    entity: &Entity<Source>,
    original: &Original,
    rest: &[Word<'_>],
    body: &[(&str, Stretch)],
    difference: Difference,
    file: Place,
) -> Diagnostic {
    let Difference { original: at, body: here, only_original, only_body } = difference;
    let lost = rest.get(at..at + only_original).unwrap_or(&[]);
    let own = body.get(here..here + only_body).unwrap_or(&[]);
    let own_words = own.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(" ");
    // Where words are missing, the word that they are missing before, or after at the end.
    let marked = if own.is_empty() {
        body.get(here).or(body.last()).map(|(_, stretch)| stretch.clone())
    } else {
        own.first().zip(own.last()).map(|((_, first), (_, last))| first.start..last.end)
    };
    let place = marked.and_then(|stretch| entity.prose.written(&stretch)).map_or_else(
        || Place::Value(entity.text, Field::of("original").key("file")),
        |written| Place::Span(Span::new(entity.text, written)),
    );
    let number = rest.get(at).or(rest.last()).map_or(1, |word| word.line);
    let last = lost.last().map_or(number, |word| word.line);
    let (lines, range) = if last > number {
        (format!("lines {number} to {last}"), format!("{number}-{last}"))
    } else {
        (format!("line {number}"), number.to_string())
    };
    let is_line = |word: Option<&Word<'_>>| word.is_none_or(|word| word.is_first);
    let are_lines = is_line(lost.first()) && is_line(rest.get(at + only_original));
    let (message, hint) = match (lost, own) {
        ([], _) => (
            format!("the original does not have `{}`", clipped(&own_words)),
            format!("take it out; the body holds what `{}` holds", original.file),
        ),
        (_, []) if are_lines => (
            format!("the body lacks {lines} of the original: `{}`", clipped(&joined(lost))),
            format!("add it here, or list it under `dropped`: `{{lines: {range}, why: …}}`"),
        ),
        (_, []) => (
            format!("the body lacks `{}`, which the original has", clipped(&joined(lost))),
            "write what the original has".to_owned(),
        ),
        _ => (
            format!(
                "the body has `{}`, and the original `{}`",
                clipped(&own_words),
                clipped(&joined(lost))
            ),
            "write what the original has".to_owned(),
        ),
    };
    let line: Vec<Word<'_>> = rest.iter().filter(|word| word.line == number).copied().collect();
    let within = rest.iter().take(at).filter(|word| word.line == number).count();
    sink.fault(place, message)
        .hint(hint)
        .related(file, format!("line {number} of the original reads `{}`", shown(&line, within)))
}

fn joined(words: &[Word<'_>]) -> String {
    words.iter().map(|word| word.text).collect::<Vec<_>>().join(" ")
}

/// A line around one of its words.
fn shown(line: &[Word<'_>], at: usize) -> String {
    let from = at.saturating_sub(CONTEXT).min(line.len());
    let to = (at + CONTEXT + 1).min(line.len());
    let before = if from > 0 { "… " } else { "" };
    let after = if to < line.len() { " …" } else { "" };
    format!("{before}{}{after}", joined(line.get(from..to).unwrap_or(&[])))
}

/// The beginning of many words.
fn clipped(words: &str) -> String {
    let mut all = words.split(' ');
    let first: Vec<&str> = all.by_ref().take(2 * CONTEXT).collect();
    let after = if all.next().is_some() { " …" } else { "" };
    format!("{}{after}", first.join(" "))
}
