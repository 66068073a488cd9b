//! How words reached the page: as steps that are drawn, and as one sentence that can be read.

use casefile_words::Region;
use serde::Serialize;

use super::card::{fate, label, reference, statement_href};
use super::dates::DateView;
use super::sentence_part::SentencePart;
use super::wording::name;
use super::words::quotable;
use crate::dossier::{ActorIx, CitedNode, HopNode, StatementIx, StatementNode, address, relative};
use crate::edition::Edition;
use crate::emit::shared::linked;
use crate::entity::Kind;
use crate::entity::actor::ActorKind;
use crate::entity::source::SourceKind;
use crate::entity::statement::{Act, Basis, Said, SpeechForm};
use crate::language::{Argument, Language, Message, OwnWords};
use crate::value::Known;

/// The way of a statement's words.
#[derive(Debug, Clone, Serialize)]
pub struct Chain<'a> {
    /// The whole way as a sentence without its full stop.
    pub sentence: Message<'a>,
    /// The same as a line of its own, where it says more than whose words they are and where they stand: of the way from a
    /// speaker straight into a source, nothing is left to say.
    pub caption: Option<Message<'a>>,
    /// Its steps, in order, where there are more than a speaker and a source: these are drawn.
    pub steps: Vec<ChainStep<'a>>,
}

impl<'a> Chain<'a> {
    /// The whole way as a sentence, where it says more than whose words they are and where they stand.
    #[must_use]
    pub fn says_more(&self) -> Option<&Message<'a>> {
        (self.caption.is_some() || !self.steps.is_empty()).then_some(&self.sentence)
    }
}

/// One place on the way.
#[derive(Debug, Clone, Serialize)]
pub struct ChainStep<'a> {
    /// "person", "document" (or an occasion, or a body): a circle or a square.
    pub shape: &'static str,
    /// "held", "not-held" or "undisclosed".
    pub state: &'static str,
    /// Who or what.
    pub who: SentencePart<'a>,
    /// What is known of it: "not held", "2 December 2015".
    pub words: Option<Message<'a>>,
    /// What was done from here to the next step.
    pub hop: Option<Message<'a>>,
}

/// The way of a statement's words, from the evidence that its speaker names to the source held.
#[must_use]
pub fn chain<'a>(edition: &'a Edition, statement: StatementIx, path: &str) -> Chain<'a> {
    let node = edition.statement(statement);
    let mut steps = evidence(edition, statement, path);
    steps.push(ChainStep {
        shape: "person",
        state: "not-held",
        who: SentencePart::maybe_actor(edition, node.speaker, "chain-speaker-not-identified", path),
        words: day(edition, node.statement.said.as_deref()),
        hop: None,
    });
    let publisher = edition.source(node.source).publisher;
    let mut hands = Vec::new();
    for hop in via(node, publisher) {
        link_to(&mut steps, act(edition, hop.act().key()));
        let words = known_how(edition, hop);
        hands.push(Hand {
            act: hop.act(),
            who: passer(edition, hop),
            is_occasion: hop.who.is_none(),
            known: words.clone(),
        });
        steps.push(ChainStep {
            shape: shape(edition, hop.who),
            state: if hop.hop.held { "held" } else { "not-held" },
            who: passer_part(edition, hop, path),
            words: Some(words),
            hop: None,
        });
    }
    let last = last_act(edition, statement, publisher);
    link_to(&mut steps, act(edition, last));
    let printed_by = SentencePart::maybe_actor(edition, publisher, "publisher-not-known", path);
    let source = &edition.source(node.source).entity;
    let date = DateView::published(edition.language(), &source.head.published);
    let fate = fate(edition, node.source);
    let is_plain = fate.is_none() && publisher.is_some() && steps.len() == 1 && node.via.is_empty();
    let held = match fate {
        Some(fate) => edition.say("chain-held-with-fate").with("fate", fate),
        None => edition.say("chain-held"),
    };
    let words = edition.say("chain-printed").with("date", date.words).with("held", held.clone());
    steps.push(ChainStep {
        shape: "document",
        state: "held",
        who: SentencePart {
            words: printed_by.words,
            href: Some(relative(path, &address(Kind::Source, &source.id))),
        },
        words: Some(words),
        hop: None,
    });
    let speaker = match node.speaker {
        Some(speaker) => name(edition, speaker),
        None => edition.say("chain-speaker-not-identified").into(),
    };
    let reference = Argument::from(reference(edition, node.source));
    let sentence = sentence(edition.language(), speaker, &hands, last, (reference, held));
    told(edition, sentence, steps, is_plain)
}

/// A way as a page tells it: drawn, in words, or not at all where it is plain.
fn told<'a>(
    edition: &'a Edition,
    sentence: Message<'a>,
    steps: Vec<ChainStep<'a>>,
    is_plain: bool,
) -> Chain<'a> {
    let is_drawn = steps.len() > 2;
    let caption = || edition.say("chain-caption").with("sentence", sentence.clone());
    let caption = (!is_drawn && !is_plain).then(caption);
    Chain { caption, sentence, steps: if is_drawn { steps } else { Vec::new() } }
}

/// The day of speaking, and whether it is inferred; nothing where none is recorded.
fn day<'a>(edition: &'a Edition, said: Option<&Said>) -> Option<Message<'a>> {
    let said = said?;
    let words = DateView::said(edition.language(), said).words;
    Some(match said.date {
        Known::Unknown | Known::None => edition.say("chain-day-not-stated"),
        Known::Value(_) if said.basis == Some(Basis::Inferred) => {
            edition.say("chain-day-inferred").with("date", words)
        }
        Known::Value(_) => edition.say("words").with("words", words),
    })
}

/// Whether the document of a step is held, and how the step is known, where that is recorded: "not held,
/// inferred".
fn known_how<'a>(edition: &'a Edition, hop: &'a HopNode) -> Message<'a> {
    let held = edition.say(if hop.hop.held { "chain-held" } else { "chain-not-held" });
    match hop.hop.basis.as_deref() {
        None => held,
        Some("unknown") => edition.say("chain-known-unknown").with("held", held),
        Some(basis) => {
            edition.say("chain-known").with("held", held).with("basis", basis_words(edition, basis))
        }
    }
}

/// How something is known: "inferred", "stated", or the editor's own words.
fn basis_words<'a>(edition: &'a Edition, basis: &'a str) -> Argument<'a> {
    match basis {
        "inferred" => edition.say("chain-inferred").into(),
        "stated" => edition.say("chain-stated").into(),
        words => words.into(),
    }
}

/// What somebody did with the words, after whom its doer is named: "carried by".
fn act<'a>(edition: &'a Edition, key: &'static str) -> Message<'a> {
    edition.say("chain-act").key("act", key)
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

/// What the publisher did with the words, by the key that messages choose by.
fn last_act(edition: &Edition, statement: StatementIx, publisher: Option<ActorIx>) -> &'static str {
    let node = edition.statement(statement);
    let source = &edition.source(node.source).entity.head;
    if let Some(last) = node.via.last().filter(|hop| publisher.is_some() && hop.who == publisher) {
        return last.act().key();
    }
    if matches!(source.kind, SourceKind::OfficialStatement | SourceKind::CourtRecord)
        || (publisher.is_some() && publisher == node.speaker)
    {
        return "published";
    }
    if publisher.is_none() {
        return "printed";
    }
    let is_indirect =
        node.located.as_ref().is_some_and(|located| located.form == SpeechForm::Indirect);
    match via(node, publisher).last() {
        _ if is_indirect => "paraphrased",
        Some(last) if last.who.is_some() => "carried",
        _ => "reported",
    }
}

fn link_to<'a>(steps: &mut [ChainStep<'a>], act: Message<'a>) {
    if let Some(last) = steps.last_mut() {
        last.hop = Some(act);
    }
}

/// What the speaker offers as evidence: words that point at something undisclosed, or what is held.
fn evidence<'a>(edition: &'a Edition, statement: StatementIx, path: &str) -> Vec<ChainStep<'a>> {
    let node = edition.statement(statement);
    let quoted = |words| edition.say("quoted").with("words", words);
    let cites = node.cites.iter();
    cites
        .filter_map(|cited| {
            let (who, state, words) = if let Some(held) = cited.statement {
                cited_statement(edition, statement, cited, held, path)
            } else if let Some(source) = cited.source {
                (SentencePart::source(edition, source, path), "held", edition.say("chain-held"))
            } else {
                let words = cited_words(edition, statement, cited)?;
                let undisclosed = edition.say("fact-basis-not-disclosed");
                (SentencePart::words(quoted(words)), "undisclosed", undisclosed)
            };
            let (hop, words) = (Some(act(edition, "relied-on")), Some(words));
            Some(ChainStep { shape: "document", state, who, words, hop })
        })
        .collect()
}

/// A statement that a speaker relies on. What is held of it is what its source has of it, which is no more than
/// a report unless the source is the speaker's own document; what the speaker's words call it need not be
/// that statement at all.
fn cited_statement<'a>(
    edition: &'a Edition,
    statement: StatementIx,
    cited: &'a CitedNode,
    held: StatementIx,
    path: &str,
) -> (SentencePart<'a>, &'static str, Message<'a>) {
    let other = edition.statement(held);
    let speaker = match other.speaker {
        Some(speaker) => name(edition, speaker),
        None => edition.say("chain-speaker-not-identified").into(),
    };
    let named = edition.say("chain-cited").with("speaker", speaker);
    let named = named.with("statement", label(edition, held).into_owned());
    let href = Some(statement_href(edition, held, path));
    let with_basis = |state: Message<'a>| match cited.cited.basis.as_deref() {
        Some(basis) => edition
            .say("chain-known")
            .with("held", state)
            .with("basis", basis_words(edition, basis)),
        None => state,
    };
    match cited_words(edition, statement, cited) {
        Some(words) => {
            let state = with_basis(edition.say("chain-part-of").with("what", named));
            let words = edition.say("quoted").with("words", words).into();
            (SentencePart { words, href }, "not-held", state)
        }
        None if is_own_document(edition, held) => {
            (SentencePart { words: named.into(), href }, "held", edition.say("chain-held"))
        }
        None => {
            let publisher = linked::publisher(edition, other.source);
            let state = edition.say("chain-held-as-reported").with("publisher", publisher);
            (SentencePart { words: named.into(), href }, "not-held", with_basis(state))
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
pub fn cited_words<'a>(
    edition: &'a Edition,
    statement: StatementIx,
    cited: &'a CitedNode,
) -> Option<OwnWords<'a>> {
    match &cited.words {
        Some(stretch) => quotable(edition, statement, stretch),
        None => cited.cited.words.as_ref().map(|words| edition.own(words)),
    }
}

/// Who passed the words on, or at what occasion.
fn passer<'a>(edition: &'a Edition, hop: &'a HopNode) -> Argument<'a> {
    match (hop.who, &hop.hop.occasion) {
        (Some(who), _) => name(edition, who),
        (None, Some(occasion)) => edition.own(occasion).into(),
        (None, None) => edition.say("chain-somebody").into(),
    }
}

fn passer_part<'a>(edition: &'a Edition, hop: &'a HopNode, path: &str) -> SentencePart<'a> {
    match hop.who {
        Some(who) => SentencePart::actor(edition, who, path),
        None => {
            let who = edition.say("words").with("words", passer(edition, hop));
            SentencePart::words(who)
        }
    }
}

fn shape(edition: &Edition, actor: Option<ActorIx>) -> &'static str {
    let kind = actor.map(|actor| edition.actor(actor).entity.head.kind);
    if kind == Some(ActorKind::Person) { "person" } else { "document" }
}

/// One pair of hands between the speaker and the publisher.
#[derive(Debug, Clone)]
pub struct Hand<'a> {
    /// What was done.
    pub act: Act,
    /// By whom, or at what occasion.
    pub who: Argument<'a>,
    /// Whether it is an occasion.
    pub is_occasion: bool,
    /// Whether the dossier holds what came of it, and how it is known: "not held, inferred".
    pub known: Message<'a>,
}

/// The whole way as one sentence: "A told B (not held); the words were then carried by C, 3 December
/// 2015 (held)".
#[must_use]
pub fn sentence<'a>(
    language: &'a Language,
    speaker: Argument<'a>,
    hands: &[Hand<'a>],
    last: &'static str,
    (reference, held): (Argument<'a>, Message<'a>),
) -> Message<'a> {
    let (opening, rest) = match hands {
        [first, rest @ ..] if first.act == Act::Told => {
            let place = if first.is_occasion { "occasion" } else { "person" };
            let opening = language
                .say("chain-sentence-told")
                .with("who", first.who.clone())
                .with("known", first.known.clone())
                .key("place", place);
            (opening, rest)
        }
        rest => (language.say("chain-sentence"), rest),
    };
    let step = |act: &'static str, who: Argument<'a>, known: Message<'a>| -> Argument<'a> {
        language.say("chain-step").key("act", act).with("who", who).with("known", known).into()
    };
    let mut steps: Vec<Argument<'a>> = rest
        .iter()
        .map(|hand| {
            let act = if hand.act == Act::Told { "told-to" } else { hand.act.key() };
            step(act, hand.who.clone(), hand.known.clone())
        })
        .collect();
    steps.push(step(last, reference, held));
    opening.with("speaker", speaker).with("steps", steps)
}

#[cfg(test)]
mod tests;
