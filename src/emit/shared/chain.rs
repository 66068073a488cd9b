//! How words reached the page: as steps that are drawn, and as one sentence that can be read.

use casefile_words::Region;
use serde::Serialize;

use super::card::{SentencePart, publisher, reference, statement_href};
use super::dates::DateView;
use super::words::quotable;
use crate::dossier::{ActorIx, CitedNode, HopNode, StatementIx, StatementNode, address, relative};
use crate::edition::Edition;
use crate::entity::Kind;
use crate::entity::actor::ActorKind;
use crate::entity::source::SourceKind;
use crate::entity::statement::{Act, Basis, Said, SpeechForm};
use crate::language::Language;
use crate::value::Known;

/// The way of a statement's words.
#[derive(Debug, Clone, Serialize)]
pub struct Chain {
    /// The whole way as a sentence without its full stop.
    pub sentence: String,
    /// Its steps, in order.
    pub steps: Vec<ChainStep>,
}

/// One place on the way.
#[derive(Debug, Clone, Serialize)]
pub struct ChainStep {
    /// "person", "document" (or an occasion, or a body): a circle or a square.
    pub shape: &'static str,
    /// "held", "not-held" or "undisclosed".
    pub state: &'static str,
    /// Who or what.
    pub who: SentencePart,
    /// What is known of it: "not held", "2 December 2015".
    pub words: String,
    /// What was done from here to the next step.
    pub hop: Option<&'static str>,
}

/// The way of a statement's words, from the evidence that its speaker names to the source held.
#[must_use]
pub fn chain(edition: &Edition, statement: StatementIx, path: &str) -> Chain {
    let node = edition.statement(statement);
    let mut steps = evidence(edition, statement, path);
    let speaker = SentencePart::maybe_actor(edition, node.speaker, "speaker not identified", path);
    steps.push(ChainStep {
        shape: "person",
        state: "not-held",
        who: speaker.clone(),
        words: day(edition.language(), node.statement.said.as_ref()),
        hop: None,
    });
    let publisher = edition.source(node.source).publisher;
    let mut links = Vec::new();
    for hop in via(node, publisher) {
        link_to(&mut steps, hop.act().words());
        let who = passer(edition, hop, path);
        let words = known_how(hop);
        links.push(Hand {
            act: hop.act(),
            who: who.words.clone(),
            is_occasion: hop.who.is_none(),
            known: words.clone(),
        });
        steps.push(ChainStep {
            shape: shape(edition, hop.who),
            state: if hop.hop.held { "held" } else { "not-held" },
            who,
            words,
            hop: None,
        });
    }
    let act = last_act(edition, statement, publisher);
    link_to(&mut steps, act);
    let printed_by = SentencePart::maybe_actor(edition, publisher, "publisher not known", path);
    let source = &edition.source(node.source).entity;
    let date = DateView::published(edition.language(), &source.head.published);
    let reference = reference(edition, node.source);
    let state = match source.head.status.is.word() {
        Some(word) => format!("held; {word}"),
        None => "held".to_owned(),
    };
    steps.push(ChainStep {
        shape: "document",
        state: "held",
        who: SentencePart {
            words: printed_by.words,
            href: Some(relative(path, &address(Kind::Source, &source.id))),
        },
        words: format!("{}; {state}", date.words),
        hop: None,
    });
    Chain { sentence: sentence(&speaker.words, &links, act, (&reference, &state)), steps }
}

/// The day of speaking, and whether it is inferred; nothing where none is recorded.
fn day(language: &Language, said: Option<&Said>) -> String {
    let Some(said) = said else { return String::new() };
    let view = DateView::said(language, said);
    match said.date {
        Known::Unknown | Known::None => "day not stated".to_owned(),
        Known::Value(_) if said.basis == Some(Basis::Inferred) => {
            format!("{}, inferred", view.words)
        }
        Known::Value(_) => view.words,
    }
}

/// Whether the document of a step is held, and how the step is known, where that is recorded: "not held,
/// inferred".
fn known_how(hop: &HopNode) -> String {
    let held = if hop.hop.held { "held" } else { "not held" };
    match hop.hop.basis.as_deref() {
        None => held.to_owned(),
        Some("unknown") => format!("{held}, how it is known is not stated"),
        Some(basis) => format!("{held}, {basis}"),
    }
}

/// The hops before the publisher: a last one that is the publisher itself is the source that is held. What
/// stands in the headline, the summary or a caption is the publisher's, and came through nobody.
fn via(node: &StatementNode, publisher: Option<ActorIx>) -> &[HopNode] {
    if node.statement.region != Region::Body {
        return &[];
    }
    match node.via.as_slice() {
        [before @ .., last] if publisher.is_some() && last.who == publisher => before,
        via => via,
    }
}

/// Who told the words on, other than the publisher: they quoted, reported or interpreted them.
#[must_use]
pub fn tellers(edition: &Edition, statement: StatementIx) -> Vec<ActorIx> {
    let node = edition.statement(statement);
    let publisher = edition.source(node.source).publisher;
    let told_on = |act| matches!(act, Act::Quoted | Act::Reported | Act::Interpreted);
    let hops = via(node, publisher).iter().filter(|hop| told_on(hop.act()));
    hops.filter_map(|hop| hop.who).filter(|who| Some(*who) != publisher).collect()
}

/// What the publisher did with the words.
fn last_act(edition: &Edition, statement: StatementIx, publisher: Option<ActorIx>) -> &'static str {
    let node = edition.statement(statement);
    let source = &edition.source(node.source).entity.head;
    if let Some(last) = node.via.last().filter(|hop| publisher.is_some() && hop.who == publisher) {
        return last.act().words();
    }
    if matches!(source.kind, SourceKind::OfficialStatement | SourceKind::CourtRecord)
        || (publisher.is_some() && publisher == node.speaker)
    {
        return "published by";
    }
    if publisher.is_none() {
        return "printed in";
    }
    let is_indirect =
        node.located.as_ref().is_some_and(|located| located.form == SpeechForm::Indirect);
    match via(node, publisher).last() {
        _ if is_indirect => "paraphrased by",
        Some(last) if last.who.is_some() => "carried by",
        _ => "reported by",
    }
}

fn link_to(steps: &mut [ChainStep], act: &'static str) {
    if let Some(last) = steps.last_mut() {
        last.hop = Some(act);
    }
}

/// What the speaker offers as evidence: words that point at something undisclosed, or what is held.
fn evidence(edition: &Edition, statement: StatementIx, path: &str) -> Vec<ChainStep> {
    let node = edition.statement(statement);
    let cites = node.cites.iter();
    cites
        .filter_map(|cited| {
            let (who, state, words) = if let Some(held) = cited.statement {
                cited_statement(edition, statement, cited, held, path)
            } else if let Some(source) = cited.source {
                (SentencePart::source(edition, source, path), "held", "held".to_owned())
            } else {
                let words = cited_words(edition, statement, cited)?;
                (
                    SentencePart::words(format!("“{words}”")),
                    "undisclosed",
                    "not disclosed".to_owned(),
                )
            };
            let hop = Some("relied on by");
            Some(ChainStep { shape: "document", state, who, words, hop })
        })
        .collect()
}

/// A statement that a speaker relies on. What is held of it is what its source has of it, which is no more than
/// a report unless the source is the speaker's own document; what the speaker's words call it need not be
/// that statement at all.
fn cited_statement(
    edition: &Edition,
    statement: StatementIx,
    cited: &CitedNode,
    held: StatementIx,
    path: &str,
) -> (SentencePart, &'static str, String) {
    let other = edition.statement(held);
    let speaker = other
        .speaker
        .map_or("speaker not identified", |actor| edition.actor(actor).entity.head.name.as_str());
    let named = format!("{speaker}, {}", other.label());
    let href = Some(statement_href(edition, held, path));
    let basis = cited.cited.basis.as_deref().map_or_else(String::new, |basis| format!(", {basis}"));
    match cited_words(edition, statement, cited) {
        Some(words) => {
            let state = format!("not held; taken to be what {named} is a part of{basis}");
            (SentencePart { words: format!("“{words}”"), href }, "not-held", state)
        }
        None if is_own_document(edition, held) => {
            (SentencePart { words: named, href }, "held", "held".to_owned())
        }
        None => {
            let state = format!("held as {} reports it{basis}", publisher(edition, other.source));
            (SentencePart { words: named, href }, "not-held", state)
        }
    }
}

/// Whether a statement stands in a document of its speaker's own, or in a record of what was said.
fn is_own_document(edition: &Edition, statement: StatementIx) -> bool {
    let node = edition.statement(statement);
    let source = edition.source(node.source);
    let kind = source.entity.head.kind;
    kind.unmarked_words_are_direct()
        || kind == SourceKind::CourtRecord
        || (source.publisher.is_some() && source.publisher == node.speaker)
}

/// The words by which a speaker refers to evidence, as the source has them.
#[must_use]
pub fn cited_words(edition: &Edition, statement: StatementIx, cited: &CitedNode) -> Option<String> {
    match &cited.words {
        Some(stretch) => quotable(edition, statement, stretch),
        None => cited.cited.words.as_ref().map(String::from),
    }
}

fn passer(edition: &Edition, hop: &HopNode, path: &str) -> SentencePart {
    match (hop.who, &hop.hop.occasion) {
        (Some(who), _) => SentencePart::actor(edition, who, path),
        (None, Some(occasion)) => SentencePart::words(occasion.clone()),
        (None, None) => SentencePart::words("somebody not named"),
    }
}

fn shape(edition: &Edition, actor: Option<ActorIx>) -> &'static str {
    let kind = actor.map(|actor| edition.actor(actor).entity.head.kind);
    if kind == Some(ActorKind::Person) { "person" } else { "document" }
}

/// One pair of hands between the speaker and the publisher.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hand {
    /// What was done.
    pub act: Act,
    /// By whom, or at what occasion.
    pub who: String,
    /// Whether it is an occasion.
    pub is_occasion: bool,
    /// Whether the dossier holds what came of it, and how it is known: "not held, inferred".
    pub known: String,
}

/// The whole way as one sentence: "A told B (not held); the words were then carried by C, 3 December
/// 2015 (held)".
#[must_use]
pub fn sentence(
    speaker: &str,
    hands: &[Hand],
    last: &str,
    (reference, held): (&str, &str),
) -> String {
    let (opening, rest) = match hands {
        [first, rest @ ..] if first.act == Act::Told => {
            let told = if first.is_occasion { "spoke at" } else { "told" };
            let to = format!("{speaker} {told} {} ({})", first.who, first.known);
            (format!("{to}; the words were then "), rest)
        }
        rest => (format!("the words of {speaker} were "), rest),
    };
    let mut steps: Vec<String> = rest
        .iter()
        .map(|hand| match hand.act {
            Act::Told => format!("told to {} ({})", hand.who, hand.known),
            act => format!("{} {} ({})", act.words(), hand.who, hand.known),
        })
        .collect();
    steps.push(format!("{last} {reference} ({held})"));
    format!("{opening}{}", super::wording::joined(&steps))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hand(act: Act, who: &str, known: &str) -> Hand {
        let is_occasion = who.starts_with("a ");
        Hand { act, who: who.to_owned(), is_occasion, known: known.to_owned() }
    }

    #[test]
    fn a_chain_is_one_sentence() {
        let hands = [hand(Act::Told, "a briefing in Moscow", "not held")];
        assert_eq!(
            sentence("A. Speaker", &hands, "paraphrased by", ("TASS, 3 December 2015", "held")),
            "A. Speaker spoke at a briefing in Moscow (not held); the words were then paraphrased by TASS, \
             3 December 2015 (held)"
        );
    }

    #[test]
    fn every_pair_of_hands_is_named_with_what_is_held() {
        let hands = [
            hand(Act::Told, "Assembly", "not held, inferred"),
            hand(Act::Quoted, "B", "held"),
            hand(Act::Carried, "C", "not held"),
        ];
        assert_eq!(
            sentence("A", &hands, "carried by", ("D, 2015", "held")),
            "A told Assembly (not held, inferred); the words were then quoted by B (held), carried by C (not \
             held) and carried by D, 2015 (held)"
        );
    }

    #[test]
    fn a_chain_without_hands_invents_none() {
        assert_eq!(
            sentence("A", &[], "reported by", ("D, 2015", "held; retracted")),
            "the words of A were reported by D, 2015 (held; retracted)"
        );
    }
}
