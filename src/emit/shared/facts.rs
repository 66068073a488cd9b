//! The facts of a saying, as terms and values: to whom, when, in which form, on what stated basis.

use serde::Serialize;

use super::card::{SentencePart, publisher};
use super::chain::cited_words;
use super::dates::DateView;
use super::{language, words};
use crate::dossier::{Addressee, BearingNode, StatementIx};
use crate::edition::Edition;
use crate::emit::frame::web;
use crate::entity::statement::{InsertedBy, SpeechForm};
use crate::entity::{MaybeKnown, Source};
use crate::value::Known;

/// A term and what is known of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// The term.
    pub term: &'static str,
    /// The value, in parts that follow each other without anything between.
    pub parts: Vec<SentencePart>,
    /// The value of a `datetime` attribute, where the value is a date.
    pub date: Option<String>,
    /// What stands small below it.
    pub small: Option<String>,
}

/// Everything known of a saying, on an allegation's page.
#[must_use]
pub fn facts(
    edition: &Edition,
    statement: StatementIx,
    bearing: Option<&BearingNode>,
    path: &str,
) -> Vec<Fact> {
    let node = edition.statement(statement);
    let source = &edition.source(node.source).entity.head;
    let mut facts = Vec::new();
    if let Some(bearing) = bearing {
        facts.extend(extent(edition, statement, bearing));
    }
    facts.extend(setting(edition, statement, path));
    facts.extend(when(edition, statement));
    facts.extend(in_recording(edition, statement));
    facts.push(Fact { small: tongues(source), ..plain("Form", form(edition, statement)) });
    if let Some(question) = &node.statement.answering {
        facts.push(plain("Answering", question.to_string()));
    }
    facts.extend(basis(edition, statement, path));
    facts.extend(reports(edition, statement, path));
    facts.extend(insertions(edition, statement));
    facts
}

/// The facts where the page is about the speaker: whom, when, and the way of the words in a sentence.
#[must_use]
pub fn brief(edition: &Edition, statement: StatementIx, way: &str, path: &str) -> Vec<Fact> {
    let mut facts = setting(edition, statement, path);
    facts.extend(when(edition, statement));
    facts.push(plain("How it reached this page", way.to_owned()));
    facts
}

fn when(edition: &Edition, statement: StatementIx) -> Option<Fact> {
    let said = DateView::said(edition.statement(statement).statement.said.as_ref()?);
    let small = said.apparatus();
    Some(Fact {
        term: "When",
        small,
        parts: vec![SentencePart::words(said.words)],
        date: said.html,
    })
}

/// The place in the recording, with a link to it where the source has an address.
fn in_recording(edition: &Edition, statement: StatementIx) -> Option<Fact> {
    let node = edition.statement(statement);
    let at = node.statement.at.as_ref()?;
    let url = edition.source(node.source).entity.head.url.as_ref().and_then(Known::value);
    // An address with a place of its own leads there already.
    let href = web(url.map(|url| url.as_str())).filter(|url| !url.contains('#'));
    let href = href.map(|url| format!("{url}#t={}", at.seconds()));
    let part = SentencePart { words: at.to_string(), href };
    Some(Fact { term: "In the recording", parts: vec![part], date: None, small: None })
}

fn plain(term: &'static str, words: String) -> Fact {
    Fact { term, parts: vec![SentencePart::words(words)], date: None, small: None }
}

/// What of the words bears on the allegation, and how far.
fn extent(edition: &Edition, statement: StatementIx, bearing: &BearingNode) -> Option<Fact> {
    let words = bearing.words.as_ref().and_then(|words| words::quotable(edition, statement, words));
    let words = words.map(|words| format!("“{words}”"));
    let note = bearing.note.clone();
    match (words, note) {
        (Some(words), note) => Some(Fact { small: note, ..plain("Bears on it", words) }),
        (None, Some(note)) => Some(plain("Bears on it", note)),
        (None, None) => None,
    }
}

/// To whom, and on what occasion, as far as it is recorded.
fn setting(edition: &Edition, statement: StatementIx, path: &str) -> Vec<Fact> {
    let occasion = occasion(edition, statement);
    audience(edition, statement, path).into_iter().chain(occasion).collect()
}

fn audience(edition: &Edition, statement: StatementIx, path: &str) -> Option<Fact> {
    let mut parts = Vec::new();
    for addressee in &edition.statement(statement).to {
        if !parts.is_empty() {
            parts.push(SentencePart::words("; "));
        }
        parts.push(match addressee {
            Addressee::Actor(actor) => SentencePart::actor(edition, *actor, path),
            Addressee::Words(words) => SentencePart::words(not_stated(words)),
        });
    }
    (!parts.is_empty()).then_some(Fact { term: "To whom", parts, date: None, small: None })
}

/// The occasion and the place, as far as anything was written of them: in one, where both are known.
fn occasion(edition: &Edition, statement: StatementIx) -> Vec<Fact> {
    let said = &edition.statement(statement).statement;
    match (said.occasion.as_deref(), said.place.as_deref()) {
        (Some(occasion), Some(place)) if is_stated(occasion) && is_stated(place) => {
            vec![plain("Occasion", format!("{occasion}, {place}"))]
        }
        (occasion, place) => {
            let fact = |term, words: &str| plain(term, not_stated(words).to_owned());
            let occasion = occasion.map(|words| fact("Occasion", words));
            occasion.into_iter().chain(place.map(|words| fact("Place", words))).collect()
        }
    }
}

/// Whether words say more than that nothing is known, or that there is nothing.
pub fn is_stated(words: &str) -> bool {
    !matches!(words, "unknown" | "none")
}

/// `unknown` and `none` as words for a reader.
fn not_stated(words: &str) -> &str {
    match words {
        "unknown" => "not stated",
        "none" => "none",
        words => words,
    }
}

fn form(edition: &Edition, statement: StatementIx) -> String {
    let node = edition.statement(statement);
    let Some(located) = &node.located else { return "not located in the source".to_owned() };
    let is_own = edition.source(node.source).entity.head.kind.unmarked_words_are_direct();
    match located.form {
        SpeechForm::Direct if is_own => "the speaker’s words as the document has them".to_owned(),
        SpeechForm::Direct => "direct quotation".to_owned(),
        SpeechForm::Indirect => match edition.source(node.source).publisher {
            Some(_) => {
                let publisher = publisher(edition, node.source);
                format!("indirect: reported by {publisher} without quotation marks")
            }
            None => "indirect: reported without quotation marks".to_owned(),
        },
        SpeechForm::Unclear => {
            "not clear: the source’s quotation marks do not say where a quotation ends".to_owned()
        }
    }
}

/// "in English; original language not stated".
fn tongues(source: &Source) -> Option<String> {
    let own = known(&source.language).map(|tag| format!("in {}", language::name(tag)));
    let original = match &source.translated_from {
        Some(Known::Value(tag)) => Some(format!("translated from {}", language::name(tag))),
        Some(Known::Unknown) => Some("original language not stated".to_owned()),
        Some(Known::None) => Some("not a translation".to_owned()),
        None => None,
    };
    let parts: Vec<String> = own.into_iter().chain(original).collect();
    (!parts.is_empty()).then(|| parts.join("; "))
}

/// The evidence that the speaker names, where any is recorded.
fn basis(edition: &Edition, statement: StatementIx, path: &str) -> Option<Fact> {
    let mut parts = Vec::new();
    let mut small = Vec::new();
    for cited in &edition.statement(statement).cites {
        if !parts.is_empty() {
            parts.push(SentencePart::words("; "));
        }
        let words = cited_words(edition, statement, cited).map(|words| format!("“{words}”"));
        let held = match (cited.statement, cited.source) {
            (Some(held), _) => {
                let whose = edition.statement(held).speaker.map(|actor| {
                    format!("a statement of {}, ", edition.actor(actor).entity.head.name)
                });
                Some((whose.unwrap_or_default(), SentencePart::statement(edition, held, path)))
            }
            (None, Some(source)) => {
                Some((String::new(), SentencePart::source(edition, source, path)))
            }
            (None, None) => None,
        };
        match (words, held) {
            (Some(words), Some((whose, link))) => {
                parts.push(SentencePart::words(format!("{words}, taken to be {whose}")));
                parts.push(link);
            }
            (None, Some((whose, link))) => parts.extend([SentencePart::words(whose), link]),
            (Some(words), None) => {
                parts.push(SentencePart::words(format!("{words}, not disclosed")));
            }
            (None, None) => parts.push(SentencePart::words("not disclosed")),
        }
        if let Some(basis) = &cited.cited.basis {
            small.push(match basis.as_str() {
                "stated" => "stated in the source".to_owned(),
                "inferred" => "inferred by this dossier".to_owned(),
                other => not_stated(other).to_owned(),
            });
        }
    }
    small.dedup();
    let small = (!small.is_empty()).then(|| small.join("; "));
    (!parts.is_empty()).then_some(Fact { term: "Stated basis", parts, date: None, small })
}

/// Speech inside the speech.
fn reports(edition: &Edition, statement: StatementIx, path: &str) -> Vec<Fact> {
    let reports = edition.statement(statement).reports.iter();
    reports
        .map(|inner| {
            let who =
                SentencePart::maybe_actor(edition, inner.speaker, "somebody not identified", path);
            let words =
                inner.words.as_ref().and_then(|words| words::quotable(edition, statement, words));
            let said = inner.reported.said.as_ref().map(DateView::said);
            let told = match words {
                Some(words) => format!(", as told here: “{words}”"),
                None => ", as told here".to_owned(),
            };
            let small = said.map(|said| match said.apparatus() {
                Some(apparatus) => format!("said {}; {apparatus}", said.words),
                None => format!("said {}", said.words),
            });
            let parts = vec![who, SentencePart::words(told)];
            Fact { term: "Words of another", parts, date: None, small }
        })
        .collect()
}

/// Brackets inside the quotation, and whose they are.
fn insertions(edition: &Edition, statement: StatementIx) -> Option<Fact> {
    let node = edition.statement(statement);
    let publisher = publisher(edition, node.source);
    let parts: Vec<String> = node
        .statement
        .insertions
        .iter()
        .map(|insertion| {
            let words = &insertion.words;
            match insertion.by {
                InsertedBy::Speaker => format!("“{words}”: the speaker’s own aside"),
                InsertedBy::Publisher => format!("“{words}”: inserted by {publisher}"),
                InsertedBy::Unknown => {
                    format!("“{words}”: whether the speaker’s own or inserted is not stated")
                }
            }
        })
        .collect();
    (!parts.is_empty()).then(|| plain("Words in brackets", parts.join("; ")))
}

fn known<T>(value: &MaybeKnown<T>) -> Option<&T> {
    value.as_ref().and_then(Known::value)
}
