//! What casefile tells an editor: diagnostics, each with a rule, a level, a place and, where there is
//! one, a cure.
//!
//! A stage collects diagnostics with a [`Place`] that is cheap to name (a field of some front matter,
//! a stretch of a body). Only when they are to be shown does [`locate`](crate::locate) turn the place into lines and
//! columns, so that a dossier without faults pays nothing for good messages.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::text::{Position, Span, Text, TextId};

mod choice;
mod field;
pub mod github;
pub mod gitlab;
pub mod human;
pub mod json;
pub mod sarif;

pub use choice::statement_meant;
pub use field::{FieldPath, FieldStep};

/// How grave a diagnostic is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Level {
    /// Not reported.
    Off,
    /// Worth knowing; never denied.
    Note,
    /// Probably wrong; `--deny warnings` makes it count as an error.
    Warning,
    /// Wrong: nothing is published.
    Error,
}

impl Level {
    /// Every level by its name in `site.yaml` and in messages.
    pub const NAMES: [(&'static str, Self); 4] = [
        ("error", Self::Error),
        ("warning", Self::Warning),
        ("note", Self::Note),
        ("off", Self::Off),
    ];

    /// The name in messages and settings.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
            Self::Off => "off",
        }
    }
}

/// Where a fault stands: the place where its cure belongs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Place {
    /// A range of bytes, known already.
    Span(Span),
    /// A whole file, for faults that no line of it can be blamed for.
    File(TextId),
    /// The value of a front-matter field; an item of a short form stands for its long form's keys.
    Value(TextId, FieldPath),
    /// The key of a front-matter field.
    Key(TextId, FieldPath),
    /// Words inside the value of a front-matter field, white space folded; the value itself if they
    /// do not stand there to the letter.
    Words(TextId, FieldPath, String),
    /// A file that is not a text of the workspace, by its path.
    Path(String),
}

impl Place {
    /// The text that it is in; none for files that are no texts.
    #[must_use]
    pub fn text(&self) -> Option<TextId> {
        match self {
            Self::Span(span) => Some(span.text),
            Self::File(text)
            | Self::Value(text, _)
            | Self::Key(text, _)
            | Self::Words(text, _, _) => Some(*text),
            Self::Path(_) => None,
        }
    }
}

/// A fault, a doubt or a remark about the content, at a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// The rule's name, in kebab-case. Whoever writes a diagnostic down writes it beside: of names there are only
    /// those of the program.
    #[serde(skip)]
    pub rule: &'static str,
    /// How grave it is.
    pub level: Level,
    /// What is wrong: lower case, no full stop, values in backticks.
    pub message: String,
    /// Where.
    pub place: Place,
    /// The cure.
    pub hint: Option<String>,
    /// Other places that belong to it, such as the second side of a conflict.
    pub related: Vec<Related>,
    /// The cure, where it can be written without asking.
    pub fix: Option<Fix>,
}

/// A cure that can be written without asking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fix {
    /// The value of a field, or a stretch of a body.
    pub place: Place,
    /// What stands there, as a whole or as a whole word.
    pub from: String,
    /// What should stand there instead.
    pub to: String,
}

/// Another place that belongs to a diagnostic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Related {
    /// Where.
    pub place: Place,
    /// What stands there.
    pub message: String,
}

impl Diagnostic {
    /// An error of `rule` at `place`.
    #[must_use]
    pub fn error(rule: &'static str, place: Place, message: impl Into<String>) -> Self {
        Self::new(rule, Level::Error, place, message)
    }

    /// A diagnostic of any level.
    #[must_use]
    pub fn new(rule: &'static str, level: Level, place: Place, message: impl Into<String>) -> Self {
        Self {
            rule,
            level,
            message: message.into(),
            place,
            hint: None,
            related: Vec::new(),
            fix: None,
        }
    }

    /// The same with a cure.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The same with a cure, where there is one.
    #[must_use]
    pub fn maybe_hint(mut self, hint: Option<String>) -> Self {
        self.hint = hint.or(self.hint);
        self
    }

    /// The same with a cure that can be written without asking, where there is one: at its own place,
    /// `from` should read `to`.
    #[must_use]
    pub fn fix(mut self, place: Place, from: &str, to: Option<impl Into<String>>) -> Self {
        self.fix = to.map(|to| Fix { place, from: from.to_owned(), to: to.into() });
        self
    }

    /// The same with another place.
    #[must_use]
    pub fn related(mut self, place: Place, message: impl Into<String>) -> Self {
        self.related.push(Related { place, message: message.into() });
        self
    }
}

/// A diagnostic whose places are lines and columns: what is printed, and the JSON form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Located {
    /// What is said.
    pub diagnostic: Diagnostic,
    /// Its place.
    pub site: Location,
    /// The places of its related remarks, in their order.
    pub related: Vec<Location>,
    /// Where its fix is to be written: all of a value's characters, quotation marks included.
    pub fix: Option<Span>,
}

impl Located {
    /// Whether it keeps a site from being published.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.diagnostic.level == Level::Error
    }
}

/// A place worked out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Location {
    /// Path relative to the root, forward slashes.
    pub file: String,
    /// First line and column.
    pub start: Position,
    /// Line and column after the last character.
    pub end: Position,
    /// The same as bytes of the text, where the file is a text of the workspace.
    pub span: Option<Span>,
}

/// A value, and what is wrong with what it was made from.
#[derive(Debug, Clone)]
pub struct Report<T> {
    /// What could be made all the same.
    pub value: T,
    /// What was found on the way.
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Report<T> {
    /// Keeps the notes in `sink` and hands the value on.
    pub fn into_value(self, sink: &mut Vec<Diagnostic>) -> T {
        sink.extend(self.diagnostics);
        self.value
    }
}

/// The texts that places are worked out in.
pub trait Texts {
    /// The text of this id, where it is one.
    fn text(&self, id: TextId) -> Option<&Arc<Text>>;

    /// Byte ranges of nodes that were left out of a text's front matter while it was read, so that
    /// positions in lists can be counted as the editor sees them; none where nobody noted any.
    fn left_out(&self, id: TextId) -> &[Range<usize>] {
        let _ = id;
        &[]
    }
}

/// "`value` … did you mean `near`?": the nearest of `candidates` to `word`, where one is near enough.
///
/// Nearness is the optimal string alignment distance, at most a third of the word's length (at least
/// one, at most four), ties broken by order. Where nothing of a word is left, nothing is near it.
#[must_use]
pub fn nearest<'a, I>(word: &str, candidates: I) -> Option<&'a str>
where
    I: IntoIterator<Item = &'a str>,
{
    let length = word.chars().count();
    let limit = (length / 3).clamp(1, 4);
    candidates
        .into_iter()
        .filter(|candidate| candidate.chars().count().abs_diff(length) <= limit)
        .filter(|candidate| length > limit || candidate.chars().count() > limit)
        .map(|candidate| (strsim::osa_distance(&word.to_lowercase(), candidate), candidate))
        .filter(|(distance, candidate)| *distance <= limit && *candidate != word)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// The words of a "did you mean" hint for `word`, or what else there is to choose from.
#[must_use]
pub fn suggestion(word: &str, candidates: &[&str]) -> Option<String> {
    if let Some(near) = nearest(word, candidates.iter().copied()) {
        return Some(format!("did you mean `{near}`?"));
    }
    (!candidates.is_empty() && candidates.len() <= 40)
        .then(|| format!("known here: {}", listed(candidates)))
}

fn listed(candidates: &[&str]) -> String {
    candidates.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// A count with its noun: "1 statement", "2 statements".
#[must_use]
pub fn counted(count: usize, noun: &str) -> Cow<'_, str> {
    match count {
        1 => Cow::Owned(format!("1 {noun}")),
        _ => Cow::Owned(format!("{count} {noun}s")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_word_is_offered_and_a_far_one_is_not() {
        let known = ["title", "publisher", "published", "statements"];
        assert_eq!(nearest("publishr", known), Some("publisher"));
        assert_eq!(nearest("titel", known), Some("title"));
        assert_eq!(nearest("colour", known), None);
        assert_eq!(nearest("G", ["A", "B"]), None);
        assert_eq!(nearest("e", ["en"]), Some("en"));
    }
}
