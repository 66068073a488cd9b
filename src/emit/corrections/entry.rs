//! One change as the list of corrections shows it: what it is of, the words before and after, why, and where it shows.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::dossier::{ActorIx, AllegationIx, Node, SourceIx, StatementIx, address, relative};
use crate::edition::Edition;
use crate::emit::shared::corrections::change;
use crate::emit::shared::revision::{self, Revision, borne_by};
use crate::emit::shared::wording::{attributed, clause, counted, sayers, sayers_among};
use crate::emit::shared::{DateView, PartWords, linked, notice};
use crate::entity::Kind;
use crate::language::{Argument, Message};
use crate::value::Date;

/// Allegations of which the line is shown with a source and without it.
const LINES: usize = 3;
/// Pages that are named as changed; any more are counted.
const PAGES: usize = 8;

/// One change.
#[derive(Debug, Serialize)]
pub struct RevisionView<'a> {
    /// Its anchor: the entity's id and the anchor that the feed's entry leads to on its page.
    pub anchor: Option<String>,
    /// "Correction", "Retraction".
    pub kind: Message<'a>,
    pub on: Option<DateView<'a>>,
    /// What it is of, with a link.
    pub of: Message<'a>,
    /// The words before and after.
    pub pairs: Vec<WordsPair<'a>>,
    /// Whether words of the dossier stood there that had to go.
    pub is_removed: bool,
    /// Whether the pairs are lines with a source's statements and without them.
    pub is_of_source: bool,
    /// Why, and what follows.
    pub why: Vec<Message<'a>>,
    /// The pages on which it shows.
    pub pages: Message<'a>,
}

/// Words before and after.
#[derive(Debug, Serialize)]
pub struct WordsPair<'a> {
    pub was: Option<PartWords<'a>>,
    pub now: PartWords<'a>,
}

/// The entry of a change on the output `path`.
pub fn entry<'a>(edition: &'a Edition, own: Revision, path: &str) -> RevisionView<'a> {
    let anchor = own.anchor(edition).map(|anchor| format!("{}.{anchor}", own.entity(edition)));
    let blank = RevisionView {
        anchor,
        kind: edition.say("corrections-kind").key("kind", kind(edition, own)),
        on: None,
        of: of(edition, own, path),
        pairs: Vec::new(),
        is_removed: false,
        is_of_source: false,
        why: Vec::new(),
        pages: changed(edition, own, path),
    };
    match own {
        Revision::Correction(..) | Revision::SourceCorrection(..) => {
            let Some((correction, _)) = own.correction(edition) else { return blank };
            let change = change(edition, correction);
            RevisionView {
                on: change.on,
                is_removed: change.is_removed,
                pairs: change
                    .now
                    .map(|now| WordsPair { was: change.was.map(Into::into), now: now.into() })
                    .into_iter()
                    .collect(),
                why: vec![change.why],
                ..blank
            }
        }
        Revision::Status(source) => {
            let day = edition.source(source).entity.head.status.day();
            let lead = notice::of_source(edition, source, path).map(|notice| notice.lead);
            let why = lead.into_iter().chain([revision::of_status(edition, source)]);
            RevisionView {
                on: day.map(|day| DateView::of(edition.language(), day)),
                pairs: lines(edition, source),
                is_of_source: true,
                why: why.chain(origins(edition, source)).collect(),
                ..blank
            }
        }
        Revision::TakenBack(statement) => {
            let named = revision::named(edition, statement.source);
            let summary = edition.say("feed-taken-back-summary").with("source", named);
            let day = said_on(edition, statement);
            let day = day.map(|day| DateView::of(edition.language(), day));
            RevisionView { on: day, why: vec![summary], ..blank }
        }
    }
}

/// What sort of change it is, for the message that says so.
fn kind(edition: &Edition, own: Revision) -> &'static str {
    match own {
        Revision::Status(source) => edition.source(source).entity.head.status.is.key(),
        Revision::TakenBack(_) => "taken-back",
        Revision::Correction(..) | Revision::SourceCorrection(..) => "correction",
    }
}

/// The day on which a statement was said, or else printed.
fn said_on(edition: &Edition, statement: StatementIx) -> Option<&Date> {
    let said = edition.statement(statement).statement.said.as_ref();
    let published = &edition.source(statement.source).entity.head.published;
    said.and_then(|said| said.date.value()).or_else(|| published.date.value())
}

/// What a change is of, with a link to where it stands there.
fn of<'a>(edition: &'a Edition, own: Revision, path: &str) -> Message<'a> {
    let words = match own {
        Revision::Correction(allegation, _) => revision::attributed(edition, allegation),
        Revision::SourceCorrection(source, _) | Revision::Status(source) => {
            revision::titled(edition, source)
        }
        Revision::TakenBack(statement) => revision::taken_back(edition, statement),
    };
    let anchor = own.anchor(edition).map(|anchor| format!("#{anchor}")).unwrap_or_default();
    let href = relative(path, &format!("{}{anchor}", own.page(edition)));
    edition.say("words").with("words", Argument::from(words).linked(Some(href)))
}

/// The lines of the allegations that a fallen source's statements bear on, with these and without them, where they differ.
fn lines<'a>(edition: &'a Edition, source: SourceIx) -> Vec<WordsPair<'a>> {
    if edition.stands(source) {
        return Vec::new();
    }
    let pairs = borne_by(edition, source).into_iter().filter_map(|allegation| {
        let node = edition.allegation(allegation);
        let with = sayers_among(edition, node, |borne| {
            node.counts(borne) || borne.statement.source == source
        });
        let was = line(edition, allegation, attributed(edition, &with));
        let now = line(edition, allegation, attributed(edition, &sayers(edition, allegation)));
        (was.text() != now.text()).then(|| WordsPair { was: Some(was.into()), now: now.into() })
    });
    pairs.take(LINES).collect()
}

fn line<'a>(edition: &'a Edition, allegation: AllegationIx, who: Message<'a>) -> Message<'a> {
    let clause = clause(edition, &edition.allegation(allegation).entity.head.title);
    edition.say("headline").with("attribution", who).with("clause", clause)
}

/// That the number of independent origins of an allegation fell, where it did.
fn origins<'a>(edition: &'a Edition, source: SourceIx) -> Vec<Message<'a>> {
    if edition.stands(source) {
        return Vec::new();
    }
    let fell = borne_by(edition, source).into_iter().filter_map(|allegation| {
        let standing = &edition.allegation(allegation).standing;
        let before = standing.former_origins?;
        let now = standing.independence.origins;
        Some(
            edition
                .say("corrections-origins")
                .with("number", allegation.at() + 1)
                .with("before", before)
                .with("now", now),
        )
    });
    fell.take(LINES).collect()
}

/// The pages on which a change shows: the entity's own, the allegations that it touches, and whoever speaks there.
fn changed<'a>(edition: &'a Edition, own: Revision, path: &str) -> Message<'a> {
    let (source, allegations, speakers) = match own {
        Revision::Correction(allegation, _) => (None, vec![allegation], BTreeSet::new()),
        Revision::SourceCorrection(source, _) => (Some(source), Vec::new(), BTreeSet::new()),
        Revision::Status(source) => {
            let statements = &edition.source(source).statements;
            let speakers = statements.iter().filter_map(|own| own.speaker).collect();
            (Some(source), borne_by(edition, source), speakers)
        }
        Revision::TakenBack(statement) => {
            let node = edition.statement(statement);
            let back = node.bearings.iter().map(|bearing| bearing.allegation);
            let mut back: Vec<AllegationIx> = back.collect();
            back.sort_unstable();
            back.dedup();
            let speaker: BTreeSet<ActorIx> = node.speaker.into_iter().collect();
            (Some(statement.source), back, speaker)
        }
    };
    let mut pages: Vec<Argument<'a>> = Vec::new();
    pages.extend(source.map(|source| linked::source(edition, source, path)));
    pages.extend(allegations.into_iter().map(|allegation| {
        let page = address(Kind::Allegation, edition.id(Node::Allegation(allegation)));
        let number = edition.say("home-question-of").with("number", allegation.at() + 1);
        Argument::from(number).linked(Some(relative(path, &page)))
    }));
    pages.extend(speakers.into_iter().map(|who| linked::actor(edition, who, path)));
    let more = pages.len().saturating_sub(PAGES);
    pages.truncate(PAGES);
    if more > 0 {
        pages.push(counted(edition, "count-others", more).into());
    }
    edition.say("corrections-on").with("pages", Argument::List(pages))
}
