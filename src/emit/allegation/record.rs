//! What all pages of one allegation share: its lists, and what is made of all of its statements, each made once.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use super::relations::{Stands, relations};
use super::{changes, summary};
use crate::dossier::{
    AccusedNode, AllegationIx, AllegationNode, IncomingBearing, Node, Reply, StatementIx, address,
};
use crate::edition::Edition;
use crate::emit::shared::json_ld::SayingStatements;
use crate::emit::shared::notice::Notice;
use crate::emit::shared::order::in_time;
use crate::emit::shared::paging::{Everywhere, List, pages};
use crate::emit::shared::replies::{self, ReplyEntry};
use crate::emit::shared::standing::StandingItem;
use crate::emit::shared::statement::ON_FIRST_PAGE;
use crate::emit::shared::withdrawn;
use crate::emit::shared::wording::{Saying, sayers};
use crate::entity::{Kind, Verb};
use crate::language::Message;
use crate::value::Date;

/// Statements on one page: each is a few kilobytes.
const STATEMENTS: usize = ON_FIRST_PAGE;
/// Rows of any other list on one page.
const ROWS: usize = 50;

/// The record of one allegation.
pub struct AllegationRecord<'a> {
    pub edition: &'a Edition,
    pub allegation: AllegationIx,
    /// Its address.
    pub folder: String,
    pub lists: AllegationLists<'a>,
    sum: OnceLock<AllegationSum<'a>>,
    /// The line that says what it rests on.
    pub standing: Everywhere<Vec<StandingItem<'a>>>,
    /// That something said of it counts for nothing.
    pub notice: Everywhere<Option<Notice<'a>>>,
}

/// Its lists, side by side on each page.
pub struct AllegationLists<'a> {
    pub accused: List<'a, &'a AccusedNode>,
    pub statements: List<'a, IncomingBearing>,
    pub replies: List<'a, ReplyEntry<'a>>,
    /// The replies that machines are told of.
    pub comments: List<'a, Reply>,
    pub relations: List<'a, Stands<'a>>,
    /// Who links to it.
    pub linked: List<'a, Node>,
}

/// What is made of all of its statements.
pub struct AllegationSum<'a> {
    pub saying: Saying,
    /// The statements that the headline sums up, each once.
    pub beneath: Vec<StatementIx>,
    pub kicker: Vec<Message<'a>>,
    pub intro: Message<'a>,
    pub reply_caption: Message<'a>,
    /// "1 statement withdrawn".
    pub withdrawn: Option<Message<'a>>,
    /// The day of the last change.
    pub version: Option<&'a Date>,
    pub said: SayingStatements,
}

impl<'a> AllegationRecord<'a> {
    pub fn of(edition: &'a Edition, allegation: AllegationIx) -> Self {
        Self {
            edition,
            allegation,
            folder: address(Kind::Allegation, &edition.allegation(allegation).entity.id),
            lists: AllegationLists::of(edition, allegation),
            sum: OnceLock::new(),
            standing: Everywhere::default(),
            notice: Everywhere::default(),
        }
    }

    /// What is made of all of its statements.
    pub fn sum(&self) -> &AllegationSum<'a> {
        self.sum.get_or_init(|| AllegationSum::of(self))
    }
}

impl<'a> AllegationLists<'a> {
    fn of(edition: &'a Edition, allegation: AllegationIx) -> Self {
        let node = edition.allegation(allegation);
        let linked = node.linked_from.iter().copied();
        let linked = linked.filter(|link| *link != Node::Allegation(allegation));
        Self {
            accused: List::of(node.accused.iter().collect::<Vec<_>>(), ROWS, "accused"),
            statements: List::of(node.bearings.as_slice(), STATEMENTS, "statements")
                .in_order(move |all| put_in_order(edition, node, all)),
            replies: List::of(replies::of_allegation(edition, allegation), ROWS, "replies"),
            comments: List::of(node.standing.replies.as_slice(), ROWS, "replies"),
            relations: List::of(relations(edition, allegation), ROWS, "relations"),
            linked: List::of(linked.collect::<Vec<Node>>(), ROWS, "linked"),
        }
    }

    /// How many pages they take.
    pub fn pages(&self) -> usize {
        let Self { accused, statements, replies, comments, relations, linked } = self;
        pages(&[accused, statements, replies, comments, relations, linked])
    }
}

impl<'a> AllegationSum<'a> {
    fn of(record: &AllegationRecord<'a>) -> Self {
        let (edition, allegation) = (record.edition, record.allegation);
        let node = edition.allegation(allegation);
        let head = &node.entity.head;
        let version = head.corrections.iter().map(|change| &change.on).chain(&head.added);
        let version = version.chain(changes::days(edition, node));
        Self {
            saying: sayers(edition, allegation).0,
            beneath: beneath(node),
            kicker: summary::kicker(edition, allegation),
            intro: summary::intro(edition, node, node.bearings.len() > STATEMENTS),
            reply_caption: replies::caption(edition, node),
            withdrawn: withdrawn::row(edition, node),
            version: version.max_by_key(|date| (date.latest(), date.earliest())),
            said: SayingStatements::of(edition, allegation),
        }
    }
}

/// The statements that the headline sums up, each once.
fn beneath(node: &AllegationNode) -> Vec<StatementIx> {
    let furthest = Verb::furthest(|verb| node.counted().any(|borne| borne.verb == verb));
    let support = node.counted().filter(|borne| furthest.contains(&borne.verb));
    let mut seen = BTreeSet::new();
    support.map(|borne| borne.statement).filter(|statement| seen.insert(*statement)).collect()
}

/// Puts bearings in order of time; where they take several pages, the first of each verb before the others, so that
/// what speaks against an allegation is never on a later page alone. Those that count for nothing come last.
fn put_in_order(edition: &Edition, node: &AllegationNode, bearings: &mut [IncomingBearing]) {
    bearings.sort_by_cached_key(|borne| {
        (!node.counts(borne), in_time(edition, borne.statement), *borne)
    });
    if bearings.len() > STATEMENTS {
        let counted = bearings.partition_point(|borne| node.counts(borne));
        one_of_each_kind_first(&mut bearings[..counted]);
    }
}

/// The first statement of each verb, then the others, both in the order in which they are.
fn one_of_each_kind_first(bearings: &mut [IncomingBearing]) {
    let mut seen = BTreeSet::new();
    let (mut order, others): (Vec<IncomingBearing>, Vec<IncomingBearing>) =
        bearings.iter().partition(|borne| seen.insert(borne.verb));
    order.extend(others);
    bearings.copy_from_slice(&order);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::SourceIx;

    #[test]
    fn one_statement_of_each_kind_comes_first() {
        let borne = |verb, number| IncomingBearing {
            verb,
            statement: StatementIx { source: SourceIx(number), position: 0 },
            bearing: 0,
        };
        let mut order = [
            borne(Verb::Asserts, 1),
            borne(Verb::Qualifies, 2),
            borne(Verb::Asserts, 3),
            borne(Verb::Context, 4),
            borne(Verb::Qualifies, 5),
        ];
        one_of_each_kind_first(&mut order);
        let numbers: Vec<u32> = order.iter().map(|borne| borne.statement.source.0).collect();
        assert_eq!(numbers, [1, 2, 4, 3, 5]);
    }
}
