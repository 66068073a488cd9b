//! The note that stands beside a statement in its source: whose words, in which form, what they bear on.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::dossier::{CitedNode, SourceIx, StatementIx, StatementNode};
use crate::edition::Edition;
use crate::emit::shared::chain::{cited_words, tellers};
use crate::emit::shared::verb::VerbView;
use crate::emit::shared::wording::capital;
use crate::emit::shared::{DateView, SentencePart};
use crate::entity::statement::{Basis, Said, SpeechForm};
use crate::language::Language;

/// One note.
#[derive(Debug, Clone, Serialize)]
pub struct SourceNote {
    /// The statement's id.
    pub id: String,
    /// What readers know it by, after the word "statement".
    pub label: String,
    /// The note's own anchor: `n-ID`; the statement's id where its words are not on the page.
    pub anchor: String,
    /// Whether the statement's words are on the page.
    pub is_marked: bool,
    /// Whose words.
    pub speaker: SentencePart,
    /// Who told them on, where they are told at second hand.
    pub tellers: Vec<SentencePart>,
    /// "quoted", "in TASS’s words".
    pub form: String,
    /// What they bear on; empty where they are located only.
    pub bearings: Vec<Bears>,
    /// What the speaker offers as evidence.
    pub cites: Vec<Vec<SentencePart>>,
    /// Speech inside the speech.
    pub reports: Vec<Vec<SentencePart>>,
    /// When it was said, and how that is known, as a sentence, where it is recorded.
    pub said: Option<String>,
    /// The editor's remark, with the statements that it names as links.
    pub remark: Vec<SentencePart>,
}

/// One bearing of a note.
#[derive(Debug, Clone, Serialize)]
pub struct Bears {
    /// How.
    pub verb: VerbView,
    /// On what.
    pub allegation: SentencePart,
    /// The words that bear on it, where only some do and they may be shown.
    pub words: Option<String>,
    /// How the bearing is limited.
    pub note: Option<String>,
}

/// What a note may show, and where it stands.
#[derive(Debug, Clone, Copy)]
pub struct Setting<'p> {
    /// The path of the output.
    pub path: &'p str,
    /// Whether words of the source may be shown.
    pub shows_words: bool,
    /// Whether the statement's own words are marked on the page.
    pub is_marked: bool,
}

/// The note of a statement.
#[must_use]
pub fn note(edition: &Edition, statement: StatementIx, set: Setting<'_>) -> SourceNote {
    let node = edition.statement(statement);
    let words = |stretch| set.shows_words.then(|| edition.shown(statement, stretch));
    let bearings = node.bearings.iter().enumerate().map(|(place, bearing)| Bears {
        verb: VerbView::of(edition.language(), bearing.verb, edition.withdrawal(statement, place)),
        allegation: SentencePart::allegation_in_short(edition, bearing.allegation, set.path),
        words: bearing.words.as_ref().and_then(words),
        note: bearing.note.clone(),
    });
    SourceNote {
        id: node.id.clone(),
        label: node.short_label().into_owned(),
        anchor: if set.is_marked { format!("n-{}", node.id) } else { node.id.clone() },
        is_marked: set.is_marked,
        speaker: SentencePart::maybe_actor(
            edition,
            node.speaker,
            "a speaker not identified",
            set.path,
        ),
        tellers: tellers(edition, statement)
            .into_iter()
            .map(|who| SentencePart::actor(edition, who, set.path))
            .collect(),
        form: form(edition, node),
        bearings: bearings.collect(),
        cites: node.cites.iter().map(|cited| cites(edition, statement, cited, set)).collect(),
        reports: node
            .reports
            .iter()
            .map(|inner| {
                let mut parts = vec![SentencePart::words("Tells what ")];
                parts.push(SentencePart::maybe_actor(edition, inner.speaker, "somebody", set.path));
                parts.push(SentencePart::words(" said"));
                if let Some(words) = inner.words.as_ref().and_then(words) {
                    parts.push(SentencePart::words(format!(": “{words}”")));
                }
                let day = inner.reported.said.as_ref().map(|own| said(edition.language(), own));
                parts.push(SentencePart::words(
                    day.map_or_else(|| ".".to_owned(), |day| format!(". {day}")),
                ));
                parts
            })
            .collect(),
        said: node.statement.said.as_ref().map(|own| said(edition.language(), own)),
        remark: node
            .statement
            .note
            .as_deref()
            .map_or_else(Vec::new, |remark| linked(edition, node.source, remark)),
    }
}

/// When something was said, in few words: "Said 2 December 2015 (“On Wednesday”), inferred."
fn said(language: &Language, said: &Said) -> String {
    let view = DateView::said(language, said);
    if view.html.is_none() && view.words == "not stated" {
        return "Day not stated.".to_owned();
    }
    let printed = view.printed.map_or_else(String::new, |printed| format!(" (“{printed}”)"));
    let basis = match said.basis {
        Some(Basis::Inferred) => ", inferred",
        Some(Basis::Unknown) => ", how it is known is not recorded",
        Some(Basis::Stated) | None => "",
    };
    format!("Said {}{printed}{basis}.", view.words)
}

fn form(edition: &Edition, node: &StatementNode) -> String {
    let Some(located) = &node.located else {
        return "not located in the text".to_owned();
    };
    match located.form {
        SpeechForm::Direct => "quoted".to_owned(),
        SpeechForm::Indirect => {
            let publisher = edition.source(node.source).publisher;
            let whose =
                publisher.map_or("the source", |actor| &edition.actor(actor).entity.head.name);
            format!("in {whose}’s words")
        }
        SpeechForm::Unclear => "in unclear quotation marks".to_owned(),
    }
}

/// "Basis: “received information”, not disclosed"; "Basis: “yesterday’s briefing”, inferred: b12, held".
fn cites(
    edition: &Edition,
    statement: StatementIx,
    cited: &CitedNode,
    set: Setting<'_>,
) -> Vec<SentencePart> {
    let words = if set.shows_words { cited_words(edition, statement, cited) } else { None };
    let target = match (cited.statement, cited.source) {
        (Some(other), _) => Some(SentencePart::statement(edition, other, set.path)),
        (None, Some(source)) => Some(SentencePart::source(edition, source, set.path)),
        (None, None) => None,
    };
    let basis = match cited.cited.basis.as_deref() {
        Some(basis) => format!(" ({basis})"),
        None => String::new(),
    };
    let mut parts = vec![SentencePart::words(match &words {
        Some(words) => format!("Basis: “{words}”"),
        None => "Basis".to_owned(),
    })];
    match target {
        Some(target) => {
            parts.push(SentencePart::words(if words.is_some() { ", taken to be " } else { ": " }));
            parts.push(target);
            parts.push(SentencePart::words(format!("{basis}.")));
        }
        None => parts.push(SentencePart::words(format!(
            "{}not disclosed{basis}.",
            if words.is_some() { ", " } else { " " }
        ))),
    }
    parts
}

/// A remark with the ids of the source's statements as links.
///
/// Only an id that holds a figure counts, so that no word of the language becomes a link by chance.
#[must_use]
pub fn linked(edition: &Edition, source: SourceIx, remark: &str) -> Vec<SentencePart> {
    let statements = edition.source(source).statements.iter();
    let ids: BTreeSet<&str> = statements
        .map(|statement| statement.id.as_str())
        .filter(|id| {
            id.contains(|c: char| c.is_ascii_digit()) && id.contains(|c: char| c.is_alphabetic())
        })
        .collect();
    parts(&capital(remark.trim()), &ids)
}

fn parts(remark: &str, ids: &BTreeSet<&str>) -> Vec<SentencePart> {
    let mut parts = Vec::new();
    let (mut done, mut word) = (0, 0);
    let is_inside = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    let mut close = |start: usize, end: usize, done: &mut usize| {
        let found = remark.get(start..end).filter(|found| ids.contains(found));
        let Some(found) = found else { return };
        if let Some(before) = remark.get(*done..start).filter(|before| !before.is_empty()) {
            parts.push(SentencePart::words(before));
        }
        parts.push(SentencePart { words: found.to_owned(), href: Some(format!("#{found}")) });
        *done = end;
    };
    for (at, letter) in remark.char_indices() {
        if !is_inside(letter) {
            close(word, at, &mut done);
            word = at + letter.len_utf8();
        }
    }
    close(word, remark.len(), &mut done);
    if let Some(rest) = remark.get(done..).filter(|rest| !rest.is_empty()) {
        parts.push(SentencePart::words(rest));
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::english;
    use crate::value::{Date, Known};

    #[test]
    fn a_day_is_said_in_few_words_with_its_basis() {
        let day = Said {
            date: Known::Value(Date::parse("2015-12-02").unwrap()),
            printed: Some("On Wednesday".into()),
            relative_to: None,
            basis: Some(Basis::Inferred),
        };
        assert_eq!(said(english(), &day), "Said 2 December 2015 (“On Wednesday”), inferred.");
        let unknown = Said { date: Known::Unknown, printed: None, ..day };
        assert_eq!(said(english(), &unknown), "Day not stated.");
    }

    #[test]
    fn ids_in_a_remark_become_links_and_other_words_stay() {
        let ids = BTreeSet::from(["b03", "b11"]);
        let parts = parts("The answer is “Definitely not” (b03), not b033; see b11", &ids);
        let shown: Vec<(&str, Option<&str>)> =
            parts.iter().map(|part| (part.words.as_str(), part.href.as_deref())).collect();
        assert_eq!(
            shown,
            [
                ("The answer is “Definitely not” (", None),
                ("b03", Some("#b03")),
                ("), not b033; see ", None),
                ("b11", Some("#b11")),
            ]
        );
    }
}
