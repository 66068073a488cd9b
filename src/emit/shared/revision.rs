//! What was changed after it was published: this dossier's own corrections, what publishers did with their sources, what
//! speakers took back; each with its day, its page and an anchor there. The feed and the list of corrections are made of it.

use casefile_words::Day;

use super::card::fate;
use super::corrections::{day_of, numbered, on_allegation, on_source};
use super::linked;
use super::wording::{clause, counted, headline, speaker_name};
use crate::dossier::{AllegationIx, SourceIx, StatementIx, address};
use crate::edition::Edition;
use crate::entity::source::SourceFate;
use crate::entity::{Correction, Kind, Verb};
use crate::language::{Argument, Message};

/// Allegations that are named in one entry; any more are counted.
const NAMED: usize = 4;

/// A change, the later kinds first on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Revision {
    /// What a source's publisher did with it: it was corrected, retracted or replaced.
    Status(SourceIx),
    /// A statement whose speaker takes something back.
    TakenBack(StatementIx),
    /// A correction of an allegation, by its place in the editor's list.
    Correction(AllegationIx, usize),
    /// A correction of what is said here of a source, by its place in the editor's list.
    SourceCorrection(SourceIx, usize),
}

/// Every change, each with its day where one is known.
pub fn all(edition: &Edition) -> impl Iterator<Item = (Option<Day>, Revision)> {
    let sources = edition.source_indexes().flat_map(|source| of_source(edition, source));
    let allegations = edition.allegation_indexes().flat_map(|allegation| {
        let own = edition.allegation(allegation).entity.head.corrections.iter().enumerate();
        own.map(move |(place, own)| (day_of(&own.on), Revision::Correction(allegation, place)))
    });
    sources.chain(allegations)
}

fn of_source(edition: &Edition, source: SourceIx) -> Vec<(Option<Day>, Revision)> {
    let node = edition.source(source);
    let head = &node.entity.head;
    let mut all = Vec::new();
    if head.status.is != SourceFate::Current {
        all.push((head.status.day().and_then(day_of), Revision::Status(source)));
    }
    all.extend(
        head.corrections
            .iter()
            .enumerate()
            .map(|(place, own)| (day_of(&own.on), Revision::SourceCorrection(source, place))),
    );
    if edition.stands(source) {
        let published = head.published.date.value().and_then(day_of);
        let back = node.statements.iter().filter(|statement| {
            statement.bearings.iter().any(|bearing| bearing.verb == Verb::Retracts)
        });
        all.extend(back.map(|statement| {
            let said = statement.statement.said.as_ref();
            let said = said.and_then(|said| said.date.value()).and_then(day_of);
            (said.or(published), Revision::TakenBack(statement.ix()))
        }));
    }
    all
}

/// How many corrections there are of what the dossier published.
#[must_use]
pub fn own_corrections(edition: &Edition) -> usize {
    let of_allegations = edition.allegations.iter().map(|node| &node.entity.head.corrections);
    let of_sources = edition.sources.iter().map(|node| &node.entity.head.corrections);
    of_allegations.chain(of_sources).map(|own| own.len()).sum()
}

impl Revision {
    /// The correction that it is, where it is one of this dossier's own, with its number among those of its day.
    #[must_use]
    pub fn correction(self, edition: &Edition) -> Option<(&Correction, usize)> {
        let (corrections, place) = match self {
            Self::Correction(allegation, place) => {
                (&edition.allegation(allegation).entity.head.corrections, place)
            }
            Self::SourceCorrection(source, place) => {
                (&edition.source(source).entity.head.corrections, place)
            }
            Self::Status(_) | Self::TakenBack(_) => return None,
        };
        corrections.get(place).zip(numbered(corrections).get(place).copied())
    }

    /// The id of the entity on whose page it stands.
    #[must_use]
    pub fn entity(self, edition: &Edition) -> &str {
        match self {
            Self::Correction(allegation, _) => &edition.allegation(allegation).entity.id,
            Self::Status(source)
            | Self::TakenBack(StatementIx { source, .. })
            | Self::SourceCorrection(source, _) => &edition.source(source).entity.id,
        }
    }

    /// The address from the site's root of the page on which it stands.
    #[must_use]
    pub fn page(self, edition: &Edition) -> String {
        let kind = match self {
            Self::Correction(..) => Kind::Allegation,
            Self::Status(_) | Self::TakenBack(_) | Self::SourceCorrection(..) => Kind::Source,
        };
        address(kind, self.entity(edition))
    }

    /// Its anchor there; none of a correction without a day.
    #[must_use]
    pub fn anchor(self, edition: &Edition) -> Option<String> {
        let of = |name: fn(Day, usize) -> String| {
            let (own, number) = self.correction(edition)?;
            day_of(&own.on).map(|day| name(day, number))
        };
        match self {
            Self::Status(source) => {
                let word = edition.source(source).entity.head.status.is.key();
                Some(format!("status.{word}"))
            }
            Self::TakenBack(statement) => Some(edition.statement(statement).id.clone()),
            Self::Correction(..) => of(on_allegation),
            Self::SourceCorrection(..) => of(on_source),
        }
    }

    /// The sort of change, for messages and for programs that read feeds.
    #[must_use]
    pub fn category(self, edition: &Edition) -> &'static str {
        match self {
            Self::Status(source) => match edition.source(source).entity.head.status.is {
                SourceFate::Replaced => "replacement",
                SourceFate::Retracted => "retraction",
                SourceFate::Current | SourceFate::Corrected => "correction",
            },
            Self::TakenBack(_) => "retraction",
            Self::Correction(..) | Self::SourceCorrection(..) => "correction",
        }
    }
}

/// "Velmar Weekly: Paid twice".
#[must_use]
pub fn titled(edition: &Edition, source: SourceIx) -> Message<'_> {
    of_publisher(edition, "feed-source", source)
}

/// The same with what became of it: "Velmar Weekly: Paid twice (retracted)".
#[must_use]
pub fn named(edition: &Edition, source: SourceIx) -> Message<'_> {
    match fate(edition, source) {
        Some(fate) => of_publisher(edition, "feed-source-with-fate", source).with("fate", fate),
        None => titled(edition, source),
    }
}

fn of_publisher<'a>(edition: &'a Edition, message: &'static str, source: SourceIx) -> Message<'a> {
    edition
        .say(message)
        .with("publisher", linked::publisher(edition, source))
        .with("title", edition.own(&edition.source(source).entity.head.title))
}

/// An allegation as a sentence that says whose it is.
#[must_use]
pub fn attributed(edition: &Edition, allegation: AllegationIx) -> Message<'_> {
    let (attribution, clause) = headline(edition, allegation);
    edition
        .say("headline")
        .with("attribution", Argument::Made(attribution.html))
        .with("clause", clause)
}

/// Who takes back what.
#[must_use]
pub fn taken_back(edition: &Edition, statement: StatementIx) -> Message<'_> {
    let node = edition.statement(statement);
    let back = node.bearings.iter().filter(|bearing| bearing.verb == Verb::Retracts);
    let on = clauses(edition, back.map(|bearing| bearing.allegation).collect());
    let who = speaker_name(edition, node.speaker);
    edition.say("feed-taken-back").with("who", who).with("allegations", on)
}

/// The allegations that the statements of a source bear on, in the order of the site.
#[must_use]
pub fn borne_by(edition: &Edition, source: SourceIx) -> Vec<AllegationIx> {
    let statements = edition.source(source).statements.iter();
    let bearings = statements.flat_map(|statement| &statement.bearings);
    let mut on: Vec<AllegationIx> = bearings.map(|bearing| bearing.allegation).collect();
    on.sort_unstable();
    on.dedup();
    on
}

/// What follows from what a publisher did with a source.
#[must_use]
pub fn of_status(edition: &Edition, source: SourceIx) -> Message<'_> {
    let node = edition.source(source);
    let status = &node.entity.head.status;
    let mut sentences: Vec<Argument<'_>> = Vec::new();
    let notice = status.notice();
    sentences.extend(notice.map(|notice| {
        edition.say("feed-status-notice").with("notice", edition.printed(source, notice)).into()
    }));
    let statements = node.statements.len();
    if !edition.stands(source) && statements > 0 {
        sentences.push(counted(edition, "feed-status-statements", statements).into());
        let on = borne_by(edition, source);
        if !on.is_empty() {
            let bear = counted(edition, "feed-status-allegations", on.len());
            let bear = bear.with("statements", statements);
            sentences.push(bear.with("allegations", clauses(edition, on)).into());
        }
    }
    if status.is == SourceFate::Corrected {
        sentences.push(edition.say("feed-status-corrected").into());
    } else if sentences.is_empty() {
        sentences.push(edition.say("feed-status-fallen").into());
    }
    edition.language().sentences(sentences)
}

/// "that the door stood open and that it was seen".
fn clauses(edition: &Edition, allegations: Vec<AllegationIx>) -> Argument<'_> {
    let rest = allegations.len().saturating_sub(NAMED);
    let named = allegations.into_iter().take(NAMED);
    let words = named.map(|allegation| {
        clause(edition, &edition.allegation(allegation).entity.head.title).into()
    });
    let more = (rest > 0).then(|| counted(edition, "count-others", rest).into());
    Argument::List(words.chain(more).collect())
}
