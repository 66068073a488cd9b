//! The facts of a saying, as terms and values: to whom, when, in which form, on what stated basis.

use casefile_words::Region;
use serde::Serialize;

use super::chain::cited_words;
use super::dates::DateView;
use super::linked;
use super::page_frame::web;
use super::sentence_part::SentencePart;
use super::wording::name;
use super::words;
use crate::dossier::{Addressee, BearingNode, StatementIx};
use crate::edition::Edition;
use crate::entity::statement::{InsertedBy, Said, SpeechForm};
use crate::entity::{MaybeKnown, Source};
use crate::language::{Argument, Message};
use crate::value::unknown_fields::NOT_STATED;
use crate::value::{Known, Words};

/// A term and what is known of it.
#[derive(Debug, Clone, Serialize)]
pub struct Fact<'a> {
    pub term: &'a str,
    /// The value.
    pub words: Message<'a>,
    /// The value of a `datetime` attribute, where the value is a date.
    pub date: Option<String>,
    /// What stands small below it.
    pub small: Option<Message<'a>>,
}

/// Everything known of a saying, on an allegation's page.
#[must_use]
pub fn facts<'a>(
    edition: &'a Edition,
    statement: StatementIx,
    bearing: Option<&'a BearingNode>,
    path: &str,
) -> Vec<Fact<'a>> {
    let node = edition.statement(statement);
    let source = &edition.source(node.source).entity.head;
    let mut facts = Vec::new();
    if let Some(bearing) = bearing {
        facts.extend(extent(edition, statement, bearing));
    }
    facts.extend(setting(edition, statement, path));
    facts.extend(when(edition, statement));
    facts.extend(in_recording(edition, statement));
    let (form, small) = (form(edition, statement), tongues(edition, source));
    // Plain words in quotation marks: the line that names the speaker says so.
    if small.is_some() || !is_plainly_quoted(edition, statement) {
        facts.push(Fact { small, ..plain(edition, "fact-form", form) });
    }
    if let Some(question) = &node.statement.answering {
        facts.push(plain(edition, "fact-answering", own(edition, question)));
    }
    facts.extend(basis(edition, statement, path));
    facts.extend(reports(edition, statement, path));
    facts.extend(insertions(edition, statement));
    facts.extend(not_stated(edition, statement));
    facts
}

/// Whether a source prints words in quotation marks in its text, which are not its own.
fn is_plainly_quoted(edition: &Edition, statement: StatementIx) -> bool {
    let node = edition.statement(statement);
    let is_own = edition.source(node.source).entity.head.kind.unmarked_words_are_direct();
    let is_quoted = node.located.as_ref().is_some_and(|located| {
        located.form == SpeechForm::Direct && located.region == Region::Body
    });
    is_quoted && !is_own
}

/// What was looked for and is not stated, in one line: "to whom, when".
fn not_stated<'a>(edition: &'a Edition, statement: StatementIx) -> Option<Fact<'a>> {
    let node = edition.statement(statement);
    let said = &node.statement;
    let is_unknown = |words: &Option<Words>| words.as_deref() == Some(NOT_STATED);
    let all = [
        ("not-stated-to-whom", is_to_nobody_stated(&node.to)),
        ("not-stated-when", said.said.as_ref().is_some_and(|said| says_nothing(edition, said))),
        ("not-stated-occasion", is_unknown(&said.occasion)),
        ("not-stated-place", is_unknown(&said.place)),
    ];
    let all = all.into_iter().filter(|(_, is_so)| *is_so);
    let all: Vec<Argument<'a>> = all.map(|(name, _)| edition.say(name).into()).collect();
    let words = || edition.language().series(all.clone());
    (!all.is_empty()).then(|| plain(edition, "fact-not-stated", words()))
}

/// Whether of all that speech is addressed to nothing more is known than that it is not stated.
fn is_to_nobody_stated(to: &[Addressee]) -> bool {
    let is_unknown =
        |one: &Addressee| matches!(one, Addressee::Words(own) if own.as_str() == NOT_STATED);
    !to.is_empty() && to.iter().all(is_unknown)
}

/// Whether nothing more is known of a day than that it is not stated.
fn says_nothing(edition: &Edition, said: &Said) -> bool {
    matches!(said.date, Known::Unknown)
        && DateView::said(edition.language(), said).apparatus(edition).is_none()
}

/// The facts where the page is about the speaker: whom, when, and the way of the words in a sentence, where that says
/// more than whose words they are and where they stand.
#[must_use]
pub fn brief<'a>(
    edition: &'a Edition,
    statement: StatementIx,
    way: Option<Message<'a>>,
    path: &str,
) -> Vec<Fact<'a>> {
    let mut facts = setting(edition, statement, path);
    facts.extend(when(edition, statement));
    facts.extend(way.map(|way| plain(edition, "fact-way", way)));
    facts.extend(not_stated(edition, statement));
    facts
}

/// Words of the dossier's own by themselves.
fn own<'a>(edition: &'a Edition, words: &'a Words) -> Message<'a> {
    edition.say("words").with("words", edition.own(words))
}

fn plain<'a>(edition: &'a Edition, term: &'a str, words: Message<'a>) -> Fact<'a> {
    Fact { term: edition.word(term), words, date: None, small: None }
}

fn when<'a>(edition: &'a Edition, statement: StatementIx) -> Option<Fact<'a>> {
    let said = edition.statement(statement).statement.said.as_ref()?;
    if says_nothing(edition, said) {
        return None;
    }
    let said = DateView::said(edition.language(), said);
    let small = said.apparatus(edition);
    let words = edition.say("words").with("words", said.words);
    Some(Fact { small, date: said.html, ..plain(edition, "fact-when", words) })
}

/// The place in the recording, with a link to it where the source has an address.
fn in_recording<'a>(edition: &'a Edition, statement: StatementIx) -> Option<Fact<'a>> {
    let node = edition.statement(statement);
    let at = node.statement.at.as_ref()?;
    let url = edition.source(node.source).entity.head.url.as_ref().and_then(Known::value);
    // An address with a place of its own leads there already.
    let href = web(url.map(|url| url.as_str())).filter(|url| !url.contains('#'));
    let href = href.map(|url| format!("{url}#t={}", at.seconds()));
    let at = Argument::from(at.to_string()).linked(href);
    Some(plain(edition, "fact-in-recording", edition.say("words").with("words", at)))
}

/// What of the words bears on the allegation, and how far.
fn extent<'a>(
    edition: &'a Edition,
    statement: StatementIx,
    bearing: &'a BearingNode,
) -> Option<Fact<'a>> {
    let words = bearing.words.as_ref().and_then(|words| words::quotable(edition, statement, words));
    let note = bearing.note.as_ref().map(|note| own(edition, note));
    let term = "fact-bears";
    match (words, note) {
        (Some(words), small) => {
            let quoted = edition.say("quoted").with("words", words);
            Some(Fact { small, ..plain(edition, term, quoted) })
        }
        (None, Some(note)) => Some(plain(edition, term, note)),
        (None, None) => None,
    }
}

/// To whom, and on what occasion, as far as it is recorded.
fn setting<'a>(edition: &'a Edition, statement: StatementIx, path: &str) -> Vec<Fact<'a>> {
    let occasion = occasion(edition, statement);
    audience(edition, statement, path).into_iter().chain(occasion).collect()
}

fn audience<'a>(edition: &'a Edition, statement: StatementIx, path: &str) -> Option<Fact<'a>> {
    let to = &edition.statement(statement).to;
    let whom = to.iter().map(|addressee| match addressee {
        Addressee::Actor(actor) => {
            name(edition, *actor).linked(super::card::actor_href(edition, *actor, path))
        }
        Addressee::Words(words) => known_or_not(edition, words).into(),
    });
    let words = || edition.language().series(whom.collect());
    let is_stated = !to.is_empty() && !is_to_nobody_stated(to);
    is_stated.then(|| plain(edition, "fact-to-whom", words()))
}

/// The occasion and the place, as far as anything was written of them: in one, where both are known.
fn occasion<'a>(edition: &'a Edition, statement: StatementIx) -> Vec<Fact<'a>> {
    let said = &edition.statement(statement).statement;
    match (said.occasion.as_ref(), said.place.as_ref()) {
        (Some(occasion), Some(place)) if is_stated(occasion) && is_stated(place) => {
            let words = edition.say("fact-occasion-at").with("occasion", edition.own(occasion));
            let words = words.with("place", edition.own(place));
            vec![plain(edition, "fact-occasion", words)]
        }
        (occasion, place) => {
            let fact = |(term, words): (&'a str, Option<&'a Words>)| {
                let words = words.filter(|words| words.as_str() != NOT_STATED)?;
                Some(plain(edition, term, known_or_not(edition, words)))
            };
            [("fact-occasion", occasion), ("fact-place", place)]
                .into_iter()
                .filter_map(fact)
                .collect()
        }
    }
}

/// Whether words say more than that nothing is known, or that there is nothing.
pub fn is_stated(words: &str) -> bool {
    !matches!(words, "unknown" | "none")
}

/// Words of the dossier's own; `unknown` and `none` as words for a reader.
fn known_or_not<'a>(edition: &'a Edition, words: &'a Words) -> Message<'a> {
    match words.as_str() {
        NOT_STATED => edition.say("value-not-stated"),
        "none" => edition.say("value-none"),
        _ => own(edition, words),
    }
}

fn form<'a>(edition: &'a Edition, statement: StatementIx) -> Message<'a> {
    let node = edition.statement(statement);
    let Some(located) = &node.located else { return edition.say("manner-not-located") };
    let source = edition.source(node.source);
    let is_own = source.entity.head.kind.unmarked_words_are_direct();
    match (located.form, source.publisher) {
        (SpeechForm::Direct, _) if is_own => edition.say("fact-form-own"),
        (SpeechForm::Direct, _) => edition.say("fact-form-direct"),
        (SpeechForm::Indirect, Some(publisher)) => {
            edition.say("fact-form-reported-by").with("publisher", name(edition, publisher))
        }
        (SpeechForm::Indirect, None) => edition.say("fact-form-reported"),
        (SpeechForm::Unclear, _) => edition.say("fact-form-unclear"),
    }
}

/// "in English; original language not stated".
fn tongues<'a>(edition: &'a Edition, source: &'a Source) -> Option<Message<'a>> {
    let called = |tag: &'a str| edition.language().language_name(tag);
    let own = known(&source.language)
        .map(|tag| edition.say("fact-in-language").with("language", called(tag)).into());
    let original = match &source.translated_from {
        Some(Known::Value(tag)) => {
            Some(edition.say("fact-translated-from").with("language", called(tag)).into())
        }
        Some(Known::Unknown) => Some(edition.say("fact-original-language-not-stated").into()),
        Some(Known::None) => Some(edition.say("fact-no-translation").into()),
        None => None,
    };
    let parts: Vec<Argument<'a>> = own.into_iter().chain(original).collect();
    (!parts.is_empty()).then(|| edition.language().series(parts))
}

/// The evidence that the speaker names, where any is recorded.
fn basis<'a>(edition: &'a Edition, statement: StatementIx, path: &str) -> Option<Fact<'a>> {
    let mut parts: Vec<Argument<'a>> = Vec::new();
    let mut small: Vec<(&str, Message<'a>)> = Vec::new();
    for cited in &edition.statement(statement).cites {
        let words = cited_words(edition, statement, cited);
        let held: Option<Argument<'a>> = match (cited.statement, cited.source) {
            (Some(held), _) => {
                let link = linked::statement_label(edition, held, path);
                Some(match edition.statement(held).speaker {
                    Some(speaker) => edition
                        .say("fact-basis-statement")
                        .with("speaker", name(edition, speaker))
                        .with("statement", link)
                        .into(),
                    None => link,
                })
            }
            (None, Some(source)) => {
                let part = SentencePart::source(edition, source, path);
                Some(part.into())
            }
            (None, None) => None,
        };
        parts.push(match (words, held) {
            (Some(words), Some(held)) => {
                edition.say("fact-basis-taken-to-be").with("words", words).with("held", held).into()
            }
            (None, Some(held)) => held,
            (Some(words), None) => {
                edition.say("fact-basis-words-not-disclosed").with("words", words).into()
            }
            (None, None) => edition.say("fact-basis-not-disclosed").into(),
        });
        if let Some(basis) = cited.cited.basis.as_ref() {
            let said = match basis.as_str() {
                "stated" => edition.say("fact-basis-stated"),
                "inferred" => edition.say("fact-basis-inferred"),
                _ => known_or_not(edition, basis),
            };
            small.push((basis.as_str(), said));
        }
    }
    small.dedup_by_key(|(basis, _)| *basis);
    let small: Vec<Argument<'a>> = small.into_iter().map(|(_, said)| said.into()).collect();
    let small = (!small.is_empty()).then(|| edition.language().series(small));
    let words = || edition.language().series(parts.clone());
    (!parts.is_empty()).then(|| Fact { small, ..plain(edition, "fact-basis", words()) })
}

/// Speech inside the speech.
fn reports<'a>(edition: &'a Edition, statement: StatementIx, path: &str) -> Vec<Fact<'a>> {
    let reports = edition.statement(statement).reports.iter();
    reports
        .map(|inner| {
            let who = match inner.speaker {
                Some(actor) => {
                    name(edition, actor).linked(super::card::actor_href(edition, actor, path))
                }
                None => edition.say("somebody-not-identified").into(),
            };
            let words =
                inner.words.as_ref().and_then(|words| words::quotable(edition, statement, words));
            let told = match words {
                Some(words) => edition.say("fact-told-here-words").with("words", words),
                None => edition.say("fact-told-here"),
            };
            let said = inner.reported.said.as_ref();
            let small = said.map(|said| DateView::said(edition.language(), said)).map(|said| {
                match said.apparatus(edition) {
                    Some(apparatus) => edition.say("fact-said-with").with("apparatus", apparatus),
                    None => edition.say("fact-said"),
                }
                .with("date", said.words)
            });
            Fact { small, ..plain(edition, "fact-words-of-another", told.with("who", who)) }
        })
        .collect()
}

/// Brackets inside the quotation, and whose they are.
fn insertions<'a>(edition: &'a Edition, statement: StatementIx) -> Option<Fact<'a>> {
    let node = edition.statement(statement);
    let publisher = edition.source(node.source).publisher;
    let insertions = node.statement.insertions.iter().map(|insertion| {
        let message = match insertion.by {
            InsertedBy::Speaker => edition.say("fact-inserted-by-speaker"),
            InsertedBy::Publisher => {
                let publisher = match publisher {
                    Some(publisher) => name(edition, publisher),
                    None => edition.say("publisher-not-known").into(),
                };
                edition.say("fact-inserted-by").with("publisher", publisher)
            }
            InsertedBy::Unknown => edition.say("fact-inserted-by-unknown"),
        };
        message.with("words", edition.own(&insertion.words)).into()
    });
    let parts: Vec<Argument<'a>> = insertions.collect();
    (!parts.is_empty())
        .then(|| plain(edition, "fact-words-in-brackets", edition.language().series(parts)))
}

fn known<T>(value: &MaybeKnown<T>) -> Option<&T> {
    value.as_ref().and_then(Known::value)
}
