//! An allegation's page: who is reported as saying it, of whom, in which words, and who answered.

use serde::Serialize;

use super::Output;
use super::frame::Frame;
use super::prose;
use super::shared::cite::{Citation, citation};
use super::shared::corrections::ChangeView;
use super::shared::json_ld;
use super::shared::notice::Notice;
use super::shared::paging::{Leaf, Paged, Pager};
use super::shared::replies::{self, ReplyEntry, ReplyRow};
use super::shared::standing::{self, StandingItem};
use super::shared::statement::{BearingFocus, StatementView};
use super::shared::wording::{clause, figure, headline};
use super::shared::{Card, DateView, SentencePart, card};
use crate::dossier::sections::ALLEGATIONS;
use crate::dossier::{Node, StatementIx, address, relative};
use crate::edition::Edition;
use crate::entity::allegation::Assessment;
use crate::entity::{Kind, MaybeKnown};
use crate::language::{Language, Message, Wording};
use crate::value::Words;
use crate::value::{Date, Known};

mod accused;
mod changes;
mod record;
mod relations;
mod summary;

use accused::AccusedView;
use changes::CorrectionView;
use record::AllegationRecord;
use relations::RelationView;

/// Statements that are named beneath the headline.
const BENEATH: usize = 6;

/// What the template of an allegation sees.
#[derive(Serialize)]
pub struct AllegationPage<'a> {
    page: Frame<'a>,
    number: usize,
    kicker: Vec<Message<'a>>,
    topics: Vec<SentencePart>,
    attribution: Wording,
    clause: String,
    beneath: Vec<SentencePart>,
    beneath_more: usize,
    standing: Vec<StandingItem<'a>>,
    has_principals: bool,
    accused_of: &'static str,
    accused: Paged<AccusedView>,
    intro: Message<'a>,
    statements: Paged<StatementView<'a>>,
    context: Option<String>,
    assessment: Option<AssessmentView<'a>>,
    credibility: Option<CredibilityView<'a>>,
    reply_caption: Message<'a>,
    reply_place: &'a str,
    replies: Paged<ReplyRow<'a>>,
    can_reply: bool,
    relations: Paged<RelationView<'a>>,
    linked_from: Paged<Card<'a>>,
    questions: &'a [Words],
    citation: Citation<'a>,
    words_source: Option<SentencePart>,
    added: Option<DateView<'a>>,
    notice: Option<Notice<'a>>,
    corrections: Vec<CorrectionView<'a>>,
    history: Vec<ChangeView<'a>>,
    previous: Option<AllegationNeighbour>,
    next: Option<AllegationNeighbour>,
    pager: Option<Pager>,
}

/// The editor's own judgement.
#[derive(Debug, Clone, Serialize)]
struct AssessmentView<'a> {
    text: &'a str,
    rating: Option<&'a str>,
    scheme: Option<&'a str>,
    by: Option<&'a str>,
    on: Option<DateView<'a>>,
}

/// An Admiralty number.
#[derive(Debug, Clone, Serialize)]
struct CredibilityView<'a> {
    value: u8,
    basis: &'a str,
}

/// The allegation before or after, in the order of the site.
#[derive(Debug, Clone, Serialize)]
struct AllegationNeighbour {
    number: String,
    title: String,
    href: String,
}

/// Lists every page of one allegation.
#[must_use]
pub fn of(edition: &Edition, node: Node) -> Vec<Output<'_>> {
    let Node::Allegation(allegation) = node else { return Vec::new() };
    let record = AllegationRecord::of(edition, allegation);
    let (folder, total) = (record.folder.clone(), record.lists.pages());
    Output::pages(edition.language(), &folder, total, "allegation.html", move |leaf| {
        view(&record, leaf)
    })
}

fn view<'a>(record: &AllegationRecord<'a>, leaf: &Leaf<'_>) -> AllegationPage<'a> {
    let (edition, allegation) = (record.edition, record.allegation);
    let node = edition.allegation(allegation);
    let head = &node.entity.head;
    let path = leaf.path();
    let (attribution, clause) = headline(edition, allegation);
    let (lists, sum) = (&record.lists, record.sum());
    let full = format!("{} {clause}", attribution.text);
    let is_first = leaf.is_first();
    let shown: Vec<StatementIx> =
        lists.statements.part(leaf).iter().map(|borne| borne.statement).collect();
    let shown = (shown.as_slice(), lists.comments.part(leaf));
    let page =
        Frame::new(edition, path.clone(), Some(&ALLEGATIONS), full.clone(), description(&full))
            .about(|frame| json_ld::claim(edition, allegation, &sum.said, frame, shown));
    let is_found = |entry: &ReplyEntry<'_>| matches!(entry, ReplyEntry::Found(_));
    AllegationPage {
        number: leaf.number,
        kicker: sum.kicker.clone(),
        topics: summary::topics(edition, allegation, &path),
        beneath_more: sum.beneath.len().saturating_sub(BENEATH),
        beneath: sum
            .beneath
            .iter()
            .take(BENEATH)
            .map(|statement| SentencePart::statement(edition, *statement, &path))
            .collect(),
        standing: record
            .standing
            .on(leaf, |path| standing::line(edition, allegation, sum.saying, path))
            .clone(),
        has_principals: !node.standing.independence.all_governments,
        accused_of: match head.accused {
            Known::None => "none",
            Known::Unknown => "unknown",
            Known::Value(_) => "somebody",
        },
        accused: lists.accused.on(leaf, |accused| accused::view(edition, accused, &path)),
        intro: sum.intro.clone(),
        statements: lists.statements.on(leaf, |borne| {
            StatementView::of(edition, borne.statement, BearingFocus::Bearing(borne.bearing), &path)
        }),
        context: (is_first && !node.entity.prose.is_empty())
            .then(|| prose::html(edition, &node.entity.prose, &path)),
        assessment: given(&head.assessment)
            .filter(|_| is_first)
            .map(|own| assessment(edition.language(), own)),
        credibility: head.credibility.as_ref().filter(|_| is_first).map(|credibility| {
            CredibilityView { value: credibility.value, basis: &credibility.basis }
        }),
        reply_caption: sum.reply_caption.clone(),
        reply_place: replies::place_heading(edition, lists.replies.all().iter().any(is_found)),
        can_reply: !lists.replies.is_empty(),
        replies: lists.replies.on(leaf, |entry| replies::row(edition, allegation, *entry, &path)),
        relations: lists.relations.on(leaf, |own| relations::view(edition, *own, &path)),
        linked_from: lists.linked.on(leaf, |link| Card::of(edition, *link, &path)),
        questions: if is_first { &head.open_questions } else { &[] },
        citation: citation(
            edition.language(),
            &page,
            ("allegation", &node.entity.id),
            &full,
            sum.withdrawn.as_ref().map(Message::text).as_deref(),
            sum.version,
        ),
        words_source: lists.statements.all().first().filter(|borne| node.counts(borne)).map(
            |borne| SentencePart {
                words: super::shared::statement::place(edition, borne.statement),
                href: Some(card::statement_href(edition, borne.statement, &path)),
            },
        ),
        added: head.added.as_ref().map(|on| DateView::of(edition.language(), on)),
        notice: record.notice.on(leaf, |path| changes::notice(edition, allegation, path)).clone(),
        // They stand on the first page.
        corrections: if is_first {
            changes::corrections_alone(edition, allegation)
        } else {
            Vec::new()
        },
        history: if is_first { changes::history(edition, allegation, &path) } else { Vec::new() },
        previous: neighbour(edition, allegation.0.checked_sub(1), &path),
        next: neighbour(edition, allegation.0.checked_add(1), &path),
        pager: leaf.pager("Parts of this allegation’s record"),
        attribution,
        clause,
        page,
    }
}

fn description(full: &str) -> String {
    format!("{full}: the statements, how they reached us, and the replies on record.")
}

fn assessment<'a>(language: &Language, assessment: &'a Assessment) -> AssessmentView<'a> {
    AssessmentView {
        text: &assessment.text,
        rating: assessment.rating.as_deref(),
        scheme: assessment.scheme.as_deref(),
        by: assessment.by.as_deref(),
        on: assessment.on.as_ref().map(|date: &Date| DateView::of(language, date)),
    }
}

fn neighbour(edition: &Edition, index: Option<u32>, path: &str) -> Option<AllegationNeighbour> {
    let index = index?;
    let node = edition.allegations.get(index as usize)?;
    Some(AllegationNeighbour {
        number: figure(index as usize + 1),
        title: clause(node.entity.head.short_title()),
        href: relative(path, &address(Kind::Allegation, &node.entity.id)),
    })
}

fn given<T>(value: &MaybeKnown<T>) -> Option<&T> {
    value.as_ref().and_then(Known::value)
}
