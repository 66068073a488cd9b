//! An allegation's page: who is reported as saying it, of whom, in which words, and who answered.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use serde::Serialize;

use super::Output;
use super::frame::Frame;
use super::prose;
use super::shared::cite::{Citation, citation};
use super::shared::corrections::ChangeView;
use super::shared::json_ld;
use super::shared::notice::Notice;
use super::shared::order::in_time;
use super::shared::paging::{More, Pager, more, page_count, page_path, pager, part};
use super::shared::replies::{self, ReplyRow};
use super::shared::standing::{self, StandingItem};
use super::shared::statement::{About, ON_FIRST_PAGE, StatementView};
use super::shared::wording::{Saying, clause, figure, headline, sayers};
use super::shared::{Card, DateView, Part, card, withdrawn};
use crate::dossier::sections::ALLEGATIONS;
use crate::dossier::{AllegationIx, AllegationNode, Borne, Node, StatementIx, address, relative};
use crate::edition::Edition;
use crate::entity::allegation::Assessment;
use crate::entity::{Kind, MaybeKnown, Verb};
use crate::value::Words;
use crate::value::{Date, Known};

mod accused;
mod changes;
mod relations;
mod summary;

use accused::AccusedView;
use changes::CorrectionView;
use relations::{RelationView, relations};

/// Statements on one page: each is a few kilobytes.
const STATEMENTS: usize = ON_FIRST_PAGE;
/// Rows of any other list on one page.
const ROWS: usize = 50;
/// Statements that are named beneath the headline.
const BENEATH: usize = 6;

/// What the template of an allegation sees.
#[derive(Serialize)]
pub struct AllegationPage<'a> {
    page: Frame<'a>,
    number: usize,
    kicker: Vec<String>,
    attribution: String,
    clause: String,
    beneath: Vec<Part>,
    beneath_more: usize,
    standing: Vec<StandingItem>,
    has_principals: bool,
    accused_of: &'static str,
    accused: Vec<AccusedView>,
    accused_more: Option<More>,
    intro: String,
    statements: Vec<StatementView<'a>>,
    statements_more: Option<More>,
    context: Option<String>,
    assessment: Option<AssessmentView<'a>>,
    credibility: Option<CredibilityView<'a>>,
    reply_caption: String,
    reply_place: &'static str,
    replies: Vec<ReplyRow<'a>>,
    replies_more: Option<More>,
    can_reply: bool,
    relations: Vec<RelationView<'a>>,
    relations_more: Option<More>,
    linked_from: Vec<Card<'a>>,
    linked_more: Option<More>,
    questions: &'a [Words],
    citation: Citation<'a>,
    words_source: Option<Part>,
    added: Option<DateView<'a>>,
    notice: Option<Notice>,
    corrections: Vec<CorrectionView<'a>>,
    history: Vec<ChangeView<'a>>,
    previous: Option<Neighbour>,
    next: Option<Neighbour>,
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
struct Neighbour {
    number: String,
    title: String,
    href: String,
}

/// Lists every page of one allegation.
#[must_use]
pub fn of(edition: &Edition, node: Node) -> Vec<Output<'_>> {
    match node {
        Node::Allegation(allegation) => pages(edition, allegation),
        _ => Vec::new(),
    }
}

fn pages(edition: &Edition, allegation: AllegationIx) -> Vec<Output<'_>> {
    let node = edition.allegation(allegation);
    let folder = address(Kind::Allegation, &node.entity.id);
    let total = page_count(&[
        (node.bearings.len(), STATEMENTS),
        (node.accused.len(), ROWS),
        (reply_count(edition, allegation), ROWS),
        (node.relations.len() + node.reverse_relations.len(), ROWS),
        (node.linked_from.len(), ROWS),
    ]);
    let order: Arc<OnceLock<Whole>> = Arc::default();
    (1..=total)
        .map(|number| {
            let order = Arc::clone(&order);
            Output::of(page_path(&folder, number), "allegation.html", move || {
                let order = order.get_or_init(|| Whole::of(edition, allegation));
                view(edition, allegation, order, number, total)
            })
        })
        .collect()
}

/// What is made of all statements of an allegation, once for all its pages.
struct Whole {
    order: Vec<Borne>,
    /// The statements that the headline sums up, each once.
    beneath: Vec<StatementIx>,
    saying: Saying,
    intro: String,
}

impl Whole {
    fn of(edition: &Edition, allegation: AllegationIx) -> Self {
        let node = edition.allegation(allegation);
        Self {
            order: in_order(edition, node),
            beneath: beneath(node),
            saying: sayers(edition, allegation).0,
            intro: summary::intro(node, node.bearings.len() > STATEMENTS),
        }
    }
}

/// How many rows the ledger of replies has, or any bound that fits on one page.
fn reply_count(edition: &Edition, allegation: AllegationIx) -> usize {
    let node = edition.allegation(allegation);
    let withdrawn = node.standing.withdrawn_replies.len();
    let (replies, entries) = (node.standing.replies.len() + withdrawn, node.responses.len());
    let bound = replies + entries * node.accused.len().max(1) + node.accused.len();
    if bound <= ROWS { bound } else { replies::of_allegation(edition, allegation, "").len() }
}

/// In order of time; where they take several pages, the first of each verb before the others, so that what speaks
/// against an allegation is never on a later page alone. Those that count for nothing come last.
fn in_order(edition: &Edition, node: &AllegationNode) -> Vec<Borne> {
    let (mut ordered, mut withdrawn): (Vec<Borne>, Vec<Borne>) =
        node.bearings.iter().partition(|borne| node.counts(borne));
    for list in [&mut ordered, &mut withdrawn] {
        list.sort_by_cached_key(|borne| (in_time(edition, borne.statement), *borne));
    }
    if node.bearings.len() > STATEMENTS {
        ordered = one_of_each_kind_first(&ordered);
    }
    ordered.extend(withdrawn);
    ordered
}

/// The first statement of each verb, then the others, both in the order in which they are.
fn one_of_each_kind_first(bearings: &[Borne]) -> Vec<Borne> {
    let mut seen = BTreeSet::new();
    let (mut firsts, others): (Vec<Borne>, Vec<Borne>) =
        bearings.iter().partition(|borne| seen.insert(borne.verb));
    firsts.extend(others);
    firsts
}

fn view<'a>(
    edition: &'a Edition,
    allegation: AllegationIx,
    whole: &Whole,
    number: usize,
    total: usize,
) -> AllegationPage<'a> {
    let node = edition.allegation(allegation);
    let head = &node.entity.head;
    let folder = address(Kind::Allegation, &node.entity.id);
    let path = page_path(&folder, number);
    let (attribution, clause) = headline(edition, allegation);
    let (order, saying) = (whole.order.as_slice(), whole.saying);
    let full = format!("{attribution} {clause}");
    let page =
        Frame::new(edition, path.clone(), Some(&ALLEGATIONS), full.clone(), description(&full));
    let is_first = number == 1;
    let rows = replies::of_allegation(edition, allegation, &path);
    let relations = relations(edition, allegation, &path);
    let version = head.corrections.iter().map(|change| &change.on).chain(&head.added);
    let version = version.chain(changes::days(edition, node));
    let version = version.max_by_key(|date| (date.latest(), date.earliest()));
    let links = node.linked_from.iter().copied();
    let linked: Vec<_> = links.filter(|link| edition.id(*link) != node.entity.id).collect();
    let shown = part(order, number, STATEMENTS).iter();
    let shown: Vec<StatementIx> = shown.map(|borne| borne.statement).collect();
    let part_of_replies = part(node.standing.replies.as_slice(), number, ROWS);
    let page =
        page.about(|frame| json_ld::claim(edition, allegation, frame, &shown, part_of_replies));
    AllegationPage {
        number,
        kicker: summary::kicker(edition, allegation),
        beneath_more: whole.beneath.len().saturating_sub(BENEATH),
        beneath: whole
            .beneath
            .iter()
            .take(BENEATH)
            .map(|statement| Part::statement(edition, *statement, &path))
            .collect(),
        standing: standing::line(edition, allegation, saying, &path),
        has_principals: !node.standing.independence.all_governments,
        accused_of: match head.accused {
            Known::None => "none",
            Known::Unknown => "unknown",
            Known::Value(_) => "somebody",
        },
        accused: accused::views(edition, part(&node.accused, number, ROWS), &path),
        accused_more: more(node.accused.len(), ROWS, number, &folder, "accused"),
        intro: whole.intro.clone(),
        statements: part(order, number, STATEMENTS)
            .iter()
            .map(|borne| {
                StatementView::of(edition, borne.statement, About::Bearing(borne.bearing), &path)
            })
            .collect(),
        statements_more: more(order.len(), STATEMENTS, number, &folder, "statements"),
        context: (is_first && !node.entity.prose.is_empty())
            .then(|| prose::html(edition, &node.entity.prose, &path)),
        assessment: given(&head.assessment).filter(|_| is_first).map(assessment),
        credibility: head.credibility.as_ref().filter(|_| is_first).map(|credibility| {
            CredibilityView { value: credibility.value, basis: &credibility.basis }
        }),
        reply_caption: replies::caption(node),
        reply_place: replies::place_heading(&rows),
        can_reply: !rows.is_empty(),
        replies_more: more(rows.len(), ROWS, number, &folder, "replies"),
        replies: part(&rows, number, ROWS).to_vec(),
        relations_more: more(relations.len(), ROWS, number, &folder, "relations"),
        relations: part(&relations, number, ROWS).to_vec(),
        linked_more: more(linked.len(), ROWS, number, &folder, "linked"),
        linked_from: part(&linked, number, ROWS)
            .iter()
            .map(|link| Card::of(edition, *link, &path))
            .collect(),
        questions: if is_first { &head.open_questions } else { &[] },
        citation: citation(
            &page,
            ("allegation", &node.entity.id),
            &full,
            withdrawn::row(edition, node).as_deref(),
            version,
        ),
        words_source: order.first().filter(|borne| node.counts(borne)).map(|borne| Part {
            words: super::shared::statement::place(edition, borne.statement),
            href: Some(card::statement_href(edition, borne.statement, &path)),
        }),
        added: head.added.as_ref().map(DateView::of),
        notice: changes::notice(edition, allegation, &path),
        corrections: changes::corrections_alone(edition, allegation),
        history: changes::history(edition, allegation, &path),
        previous: neighbour(edition, allegation.0.checked_sub(1), &path),
        next: neighbour(edition, allegation.0.checked_add(1), &path),
        pager: pager("Parts of this allegation’s record", &folder, number, total),
        attribution,
        clause,
        page,
    }
}

fn description(full: &str) -> String {
    format!("{full}: the statements, how they reached us, and the replies on record.")
}

/// The statements that the headline sums up, each once.
fn beneath(node: &AllegationNode) -> Vec<StatementIx> {
    let furthest = Verb::furthest(|verb| node.counted().any(|borne| borne.verb == verb));
    let support = node.counted().filter(|borne| furthest.contains(&borne.verb));
    let mut seen = BTreeSet::new();
    support.map(|borne| borne.statement).filter(|statement| seen.insert(*statement)).collect()
}

fn assessment(assessment: &Assessment) -> AssessmentView<'_> {
    AssessmentView {
        text: &assessment.text,
        rating: assessment.rating.as_deref(),
        scheme: assessment.scheme.as_deref(),
        by: assessment.by.as_deref(),
        on: assessment.on.as_ref().map(|date: &Date| DateView::of(date)),
    }
}

fn neighbour(edition: &Edition, index: Option<u32>, path: &str) -> Option<Neighbour> {
    let index = index?;
    let node = edition.allegations.get(index as usize)?;
    Some(Neighbour {
        number: figure(index as usize + 1),
        title: clause(node.entity.head.short_title()),
        href: relative(path, &address(Kind::Allegation, &node.entity.id)),
    })
}

fn given<T>(value: &MaybeKnown<T>) -> Option<&T> {
    value.as_ref().and_then(Known::value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::SourceIx;

    #[test]
    fn one_statement_of_each_kind_comes_first() {
        let borne = |verb, number| Borne {
            verb,
            statement: StatementIx { source: SourceIx(number), position: 0 },
            bearing: 0,
        };
        let order = one_of_each_kind_first(&[
            borne(Verb::Asserts, 1),
            borne(Verb::Qualifies, 2),
            borne(Verb::Asserts, 3),
            borne(Verb::Context, 4),
            borne(Verb::Qualifies, 5),
        ]);
        let numbers: Vec<u32> = order.iter().map(|borne| borne.statement.source.0).collect();
        assert_eq!(numbers, [1, 2, 4, 3, 5]);
    }
}
