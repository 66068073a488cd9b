//! A lane of the network of an allegation: the way of one speaker's words, from what they rest on to where they are printed,
//! for all statements of which that way is the same.

use super::band::{Band, Bands};
use crate::dossier::{AllegationNode, IncomingBearing, SourceIx, StatementIx};
use crate::edition::Edition;
use crate::emit::shared::SentencePart;
use crate::emit::shared::card::statement_href;
use crate::emit::shared::chain::{ChainStep, chain, cited_words};
use crate::emit::shared::verb::VerbView;
use crate::language::{Argument, Message};

/// Statements that a lane names.
const NAMED: usize = 4;

/// One lane.
pub struct Lane<'a> {
    pub band: Band,
    pub source: SourceIx,
    pub verb: VerbView,
    /// Those that go this way.
    pub statements: Vec<StatementIx>,
    /// What the speaker names as evidence, with the statement that it is, where it is one.
    pub evidence: Vec<(ChainStep<'a>, Option<StatementIx>)>,
    pub speaker: ChainStep<'a>,
    /// The hands that the words went through.
    pub hops: Vec<ChainStep<'a>>,
    pub document: ChainStep<'a>,
}

impl<'a> Lane<'a> {
    /// The lane of one bearing on the output `path`.
    pub fn of(
        edition: &'a Edition,
        node: &AllegationNode,
        bands: &Bands<'_>,
        borne: &IncomingBearing,
        path: &str,
    ) -> Self {
        let statement = borne.statement;
        let own = edition.statement(statement);
        let mut steps = chain(edition, statement, path).steps;
        if steps.is_empty() {
            steps = plain(edition, statement, path);
        }
        // What is named as evidence comes first, and is never a person.
        let before = steps.iter().position(|step| step.shape == "person").unwrap_or(0);
        let mut steps = steps.into_iter();
        let evidence: Vec<ChainStep<'a>> = steps.by_ref().take(before).collect();
        let shown = own.cites.iter().filter(|cited| {
            cited.statement.is_some()
                || cited.source.is_some()
                || cited_words(edition, statement, cited).is_some()
        });
        let cited = shown.map(|cited| cited.statement).chain(std::iter::repeat(None));
        let evidence = evidence.into_iter().zip(cited).collect();
        let nobody = || ChainStep {
            shape: "person",
            state: "not-held",
            who: SentencePart::words(edition.say("speaker-not-identified")),
            words: None,
            hop: None,
        };
        let speaker = steps.next().unwrap_or_else(nobody);
        let mut hops: Vec<ChainStep<'a>> = steps.collect();
        let document = hops.pop().unwrap_or_else(nobody);
        let why = node.standing.withdrawn.get(borne).copied();
        Self {
            band: bands.band(borne),
            source: statement.source,
            verb: VerbView::of(edition.language(), borne.verb, why),
            statements: vec![statement],
            evidence,
            speaker,
            hops,
            document,
        }
    }

    /// Whether another has the same way, so that both are drawn as one.
    pub fn goes_with(&self, other: &Self) -> bool {
        self.band == other.band
            && self.source == other.source
            && self.verb == other.verb
            && self.words() == other.words()
    }

    /// What stands at its steps.
    fn words(&self) -> Vec<String> {
        let evidence = self.evidence.iter().map(|(step, _)| step);
        let steps = evidence.chain([&self.speaker]).chain(&self.hops).chain([&self.document]);
        steps
            .map(|step| {
                let words = step.words.as_ref().map(Message::text).unwrap_or_default();
                format!("{}\n{words}", step.who.words.text())
            })
            .collect()
    }

    /// The statements with links to their places.
    pub fn labels(&self, edition: &'a Edition, path: &str) -> Message<'a> {
        labels(edition, &self.statements, path)
    }
}

/// Statements with links to their places, and how many more there are.
pub fn labels<'a>(edition: &'a Edition, statements: &[StatementIx], path: &str) -> Message<'a> {
    let named = statements.iter().take(NAMED).map(|own| {
        let label = edition.statement(*own).short_label().into_owned();
        Argument::from(label).linked(Some(statement_href(edition, *own, path)))
    });
    let named = Argument::Series(named.collect(), "row-separator");
    match statements.len().saturating_sub(NAMED) {
        0 => edition.say("words").with("words", named),
        more => {
            let more = edition.say("count-others").with("count", more);
            edition.say("series-and-more").with("parts", named).with("more", more)
        }
    }
}

/// The way of words that went straight from their speaker into their source.
fn plain<'a>(edition: &'a Edition, statement: StatementIx, path: &str) -> Vec<ChainStep<'a>> {
    let speaker = edition.statement(statement).speaker;
    let step = |shape, state, who, words| ChainStep { shape, state, who, words, hop: None };
    let who = SentencePart::maybe_actor(edition, speaker, "speaker-not-identified", path);
    let source = SentencePart::source(edition, statement.source, path);
    vec![
        step("person", "not-held", who, None),
        step("document", "held", source, Some(edition.say("chain-held"))),
    ]
}
