//! The note that stands beside a statement in its source: whose words, in which form, what they bear on.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde::Serialize;

use super::once::ToldNotes;
use super::quoting::{Quoting, quoting};
use crate::dossier::{CitedNode, ReportedNode, SourceIx, StatementIx, StatementNode};
use crate::edition::Edition;
use crate::emit::shared::chain::{cited_words, tellers};
use crate::emit::shared::translation::{TranslationView, translations};
use crate::emit::shared::verb::VerbView;
use crate::emit::shared::{SentencePart, linked as links};
use crate::entity::statement::{Basis, Said, SpeechForm};
use crate::language::{Argument, Language, Message, OwnWords};
use crate::value::{Known, Words};

/// One note.
#[derive(Debug, Clone, Serialize)]
pub struct SourceNote<'a> {
    /// The statement's id.
    pub id: &'a str,
    /// What readers know it by, after the word "statement".
    pub label: Cow<'a, str>,
    /// The note's own anchor: `n-ID`; the statement's id where its words are not on the page.
    pub anchor: String,
    /// Whether the statement's words are on the page.
    pub is_marked: bool,
    /// Whose words, who told them on, and in which form they stand: "A. Speaker, quoted."
    pub who: Message<'a>,
    /// What they bear on; empty where they are located only.
    pub bearings: Vec<Bears<'a>>,
    /// Whether a stop is wanted between these and the sentences that follow.
    pub needs_stop: bool,
    /// What the speaker offers as evidence.
    pub cites: Vec<Message<'a>>,
    /// Speech inside the speech.
    pub reports: Vec<Message<'a>>,
    /// When it was said, and how that is known, as a sentence, where the note before says otherwise.
    pub said: Option<Message<'a>>,
    /// Its words in other languages.
    pub translations: Vec<TranslationView<'a>>,
    /// The editor's remark, with the statements that it names as links.
    pub remark: Vec<SentencePart<'a>>,
    /// What whoever quotes the words needs beside them, where they may be quoted.
    pub quoting: Option<Quoting>,
}

/// One bearing of a note.
#[derive(Debug, Clone, Serialize)]
pub struct Bears<'a> {
    /// How.
    pub verb: VerbView,
    /// On what.
    pub allegation: SentencePart<'a>,
    /// Its number, after its title.
    pub number: Option<Message<'a>>,
    /// The words that bear on it, where only some do and they may be shown, and how the bearing is limited.
    pub extent: Option<Message<'a>>,
}

impl Bears<'_> {
    /// Whether its words end in nothing that ends a sentence.
    fn is_open(&self) -> bool {
        let extent = self.extent.as_ref().map(Message::text).unwrap_or_default();
        !extent.ends_with(['.', '?', '!', '…'])
    }
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

/// The note of a statement, after those that `told` knows of.
#[must_use]
pub fn note<'a>(
    edition: &'a Edition,
    statement: StatementIx,
    set: Setting<'_>,
    told: &mut ToldNotes<'a>,
) -> SourceNote<'a> {
    let node = edition.statement(statement);
    let language = edition.language();
    let day = told.day(statement, |own| said(edition, own));
    let bearings = node.bearings.iter().enumerate().map(|(place, bearing)| {
        let (allegation, number) = told.allegation(bearing.allegation, set.path);
        let words = bearing.words.as_ref().filter(|_| set.shows_words);
        let words =
            words.map(|stretch| edition.printed(node.source, edition.shown(statement, stretch)));
        Bears {
            verb: VerbView::of(
                edition.language(),
                bearing.verb,
                edition.withdrawal(statement, place),
            ),
            allegation,
            number,
            extent: extent(language, words, bearing.note.as_ref().map(|note| edition.own(note))),
        }
    });
    let bearings: Vec<Bears<'a>> = bearings.collect();
    let reports = node.reports.iter();
    let remark = node.statement.note.as_ref();
    SourceNote {
        id: &node.id,
        label: node.short_label(),
        anchor: if set.is_marked { format!("n-{}", node.id) } else { node.id.clone() },
        is_marked: set.is_marked,
        who: who(edition, statement, set.path),
        needs_stop: bearings.last().is_some_and(Bears::is_open)
            && !(node.cites.is_empty() && node.reports.is_empty() && remark.is_none()),
        bearings,
        cites: node.cites.iter().map(|cited| cites(edition, statement, cited, set)).collect(),
        reports: reports.map(|inner| tells(edition, statement, inner, set)).collect(),
        said: day,
        translations: translations(edition, statement),
        remark: remark.map_or_else(Vec::new, |remark| linked(edition, node.source, remark)),
        quoting: quoting(edition, statement).filter(|_| set.is_marked),
    }
}

/// Words of the source in quotation marks.
fn quoted<'a>(language: &'a Language, words: impl Into<Argument<'a>>) -> Argument<'a> {
    language.say("quoted").with("words", words).into()
}

/// An argument that there need not be.
fn or_none<'a>(argument: Option<impl Into<Argument<'a>>>) -> Argument<'a> {
    argument.map_or(Argument::Key("none"), Into::into)
}

/// Which of the words bear on an allegation, and how that is limited.
fn extent<'a>(
    language: &'a Language,
    words: Option<OwnWords<'a>>,
    note: Option<OwnWords<'a>>,
) -> Option<Message<'a>> {
    if words.is_none() && note.is_none() {
        return None;
    }
    let words = words.map(|words| quoted(language, words));
    Some(language.say("sidenote-extent").with("words", or_none(words)).with("note", or_none(note)))
}

/// What a statement tells of another's words.
fn tells<'a>(
    edition: &'a Edition,
    statement: StatementIx,
    inner: &'a ReportedNode,
    set: Setting<'_>,
) -> Message<'a> {
    let language = edition.language();
    let words = inner.words.as_ref().filter(|_| set.shows_words);
    let source = statement.source;
    let words = words.map(|stretch| {
        quoted(language, edition.printed(source, edition.shown(statement, stretch)))
    });
    let who = links::maybe_actor(edition, inner.speaker, "sidenote-somebody", set.path);
    let told = language.say("sidenote-tells").with("who", who).with("words", or_none(words));
    let day = inner.reported.said.as_ref().map(|own| said(edition, own));
    language.sentences(std::iter::once(told).chain(day).map(Argument::from).collect())
}

/// When something was said, in few words: "Said 2 December 2015 (“On Wednesday”), inferred."
fn said<'a>(edition: &'a Edition, said: &'a Said) -> Message<'a> {
    let Known::Value(day) = &said.date else { return edition.say("sidenote-day-not-stated") };
    let printed = said.printed.as_ref();
    let printed = printed.map(|words| quoted(edition.language(), edition.own(words)));
    let basis = match said.basis {
        Some(Basis::Inferred) => "inferred",
        Some(Basis::Unknown) => "unknown",
        Some(Basis::Stated) | None => "stated",
    };
    edition
        .say("sidenote-said")
        .with("day", day)
        .with("printed", or_none(printed))
        .key("basis", basis)
}

/// Whose words a statement's are, who told them on, and in which form the source has them.
fn who<'a>(edition: &'a Edition, statement: StatementIx, path: &str) -> Message<'a> {
    let node = edition.statement(statement);
    let speaker = links::maybe_actor(edition, node.speaker, "sidenote-speaker-unknown", path);
    let tellers = tellers(edition, statement).into_iter();
    let tellers: Vec<Argument<'a>> = tellers.map(|who| links::actor(edition, who, path)).collect();
    let name = if tellers.is_empty() { "sidenote-who" } else { "sidenote-who-told" };
    edition
        .say(name)
        .with("speaker", speaker.strong())
        .with("tellers", tellers)
        .with("form", form(edition, node))
}

fn form<'a>(edition: &'a Edition, node: &StatementNode) -> Message<'a> {
    let Some(located) = &node.located else { return edition.say("sidenote-not-located") };
    match (located.form, edition.source(node.source).publisher) {
        (SpeechForm::Direct, _) => edition.say("sidenote-quoted"),
        (SpeechForm::Indirect, Some(_)) => edition
            .say("sidenote-reported")
            .with("publisher", links::publisher(edition, node.source)),
        (SpeechForm::Indirect, None) => edition.say("sidenote-reported-by-source"),
        (SpeechForm::Unclear, _) => edition.say("sidenote-unclear"),
    }
}

/// "Basis: “received information”, not disclosed."; "Basis: “yesterday’s briefing”, taken to be b12 (inferred)."
fn cites<'a>(
    edition: &'a Edition,
    statement: StatementIx,
    cited: &'a CitedNode,
    set: Setting<'_>,
) -> Message<'a> {
    let words = if set.shows_words { cited_words(edition, statement, cited) } else { None };
    let held = match (cited.statement, cited.source) {
        (Some(other), _) => Some(links::statement(edition, other, set.path)),
        (None, Some(source)) => Some(links::source(edition, source, set.path)),
        (None, None) => None,
    };
    let known = |key| Argument::from(edition.say("sidenote-basis").key("basis", key));
    let basis = cited.cited.basis.as_ref().map(|basis| match basis.as_str() {
        "stated" => known("stated"),
        "inferred" => known("inferred"),
        "unknown" => known("unknown"),
        _ => edition.own(basis).into(),
    });
    let name = match (&words, &held) {
        (Some(_), Some(_)) => "sidenote-cites-taken",
        (None, Some(_)) => "sidenote-cites-held",
        (Some(_), None) => "sidenote-cites-undisclosed",
        (None, None) => "sidenote-cites-nothing",
    };
    let words = words.map(|words| quoted(edition.language(), words));
    edition
        .say(name)
        .with("words", or_none(words))
        .with("held", or_none(held))
        .with("basis", or_none(basis))
}

/// A remark with the ids of the source's statements as links.
///
/// Only an id that holds a figure counts, so that no word of the language becomes a link by chance.
#[must_use]
pub fn linked<'a>(
    edition: &'a Edition,
    source: SourceIx,
    remark: &'a Words,
) -> Vec<SentencePart<'a>> {
    let statements = edition.source(source).statements.iter();
    let ids: BTreeSet<&str> = statements
        .map(|statement| statement.id.as_str())
        .filter(|id| {
            id.contains(|c: char| c.is_ascii_digit()) && id.contains(|c: char| c.is_alphabetic())
        })
        .collect();
    let own = edition.own(remark);
    let words = edition.language().capital_of(own.language, remark.trim());
    parts(&words, &own, &ids)
}

fn parts<'a>(remark: &str, own: &OwnWords<'a>, ids: &BTreeSet<&str>) -> Vec<SentencePart<'a>> {
    let words = |part: &str| own.clone().with(part.to_owned());
    let mut parts = Vec::new();
    let (mut done, mut word) = (0, 0);
    let is_inside = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    let mut close = |start: usize, end: usize, done: &mut usize| {
        let found = remark.get(start..end).filter(|found| ids.contains(found));
        let Some(found) = found else { return };
        if let Some(before) = remark.get(*done..start).filter(|before| !before.is_empty()) {
            parts.push(SentencePart::words(words(before)));
        }
        parts.push(SentencePart { words: words(found).into(), href: Some(format!("#{found}")) });
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
        parts.push(SentencePart::words(words(rest)));
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Date;

    #[test]
    fn a_day_is_said_in_few_words_with_its_basis() {
        let edition = Edition::of_nothing();
        let day = Said {
            date: Known::Value(Date::parse("2015-12-02").unwrap()),
            printed: Some("On Wednesday".into()),
            relative_to: None,
            basis: Some(Basis::Inferred),
        };
        assert_eq!(said(&edition, &day).text(), "Said 2 December 2015 (“On Wednesday”), inferred.");
        let unknown = Said { date: Known::Unknown, printed: None, ..day };
        assert_eq!(said(&edition, &unknown).text(), "Day not stated.");
    }

    #[test]
    fn ids_in_a_remark_become_links_and_other_words_stay() {
        let (ids, own) = (BTreeSet::from(["b03", "b11"]), OwnWords::default());
        let parts = parts("The answer is “Definitely not” (b03), not b033; see b11", &own, &ids);
        let texts: Vec<String> = parts.iter().map(|part| part.words.text()).collect();
        let shown: Vec<(&str, Option<&str>)> = texts
            .iter()
            .map(String::as_str)
            .zip(parts.iter().map(|part| part.href.as_deref()))
            .collect();
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
