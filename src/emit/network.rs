//! `/network/`: in whose name how many allegations are made against whom, a table of principals and of the parties that are
//! accused most often.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use serde::Serialize;

use super::Output;
use super::frame::Frame;
use super::shared::SentencePart;
use super::shared::ledger::Figure;
use super::shared::paging::{Leaf, List, Pager, pages};
use super::shared::wording::{counted, sayers};
use crate::dossier::sections::{MATRIX, NETWORK};
use crate::dossier::{ActorIx, address, relative};
use crate::edition::Edition;
use crate::entity::Kind;
use crate::language::Message;

/// Accused parties with a column of their own.
const COLUMNS: usize = 8;
/// Principals on one page.
const ROWS: usize = 50;

/// In whose name something is said; nobody where it is not known.
type Principal = Option<ActorIx>;

/// What the template sees.
#[derive(Serialize)]
struct NetworkPage<'a> {
    page: Frame<'a>,
    /// "12 principals".
    length: Message<'a>,
    columns: Vec<SentencePart<'a>>,
    rows: Vec<NetworkRow<'a>>,
    /// How many accused parties have no column.
    further: Option<Message<'a>>,
    matrix: String,
    pager: Option<Pager>,
}

/// A principal with what is said in its name.
#[derive(Serialize)]
struct NetworkRow<'a> {
    name: SentencePart<'a>,
    /// How many speak in it.
    small: Message<'a>,
    cells: Vec<NetworkCell>,
    all: Figure,
}

/// How many allegations are made in one name against one party; nothing where none is.
#[derive(Serialize)]
struct NetworkCell {
    accused: String,
    count: Option<String>,
    href: String,
}

/// What all allegations come to.
#[derive(Default)]
struct NetworkSums {
    /// The accused with a column, in the order of their names.
    columns: Vec<ActorIx>,
    /// How many are accused.
    accused: usize,
    /// How many allegations are made in one name against one of the columns.
    counts: BTreeMap<(Principal, ActorIx), usize>,
    /// How many allegations that accuse somebody are made in one name.
    all: BTreeMap<Principal, usize>,
}

/// Lists every page of the network.
#[must_use]
pub fn emit<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    let speakers = speakers(edition);
    let principals: Vec<Principal> = speakers.keys().copied().collect();
    let list = List::of(principals, ROWS, "network").in_order(|all: &mut [Principal]| {
        // Whose principal is not known comes last.
        let place = |own: &Principal| (own.is_none(), own.map(|actor| edition.name_place(actor)));
        all.sort_by_key(place);
    });
    let sums = OnceLock::new();
    Output::pages(edition.language(), NETWORK.path, pages(&[&list]), "network.html", move |leaf| {
        view(edition, &speakers, sums.get_or_init(|| NetworkSums::of(edition)), &list, leaf)
    })
}

/// How many speak in each name.
fn speakers(edition: &Edition) -> BTreeMap<Principal, usize> {
    let mut speakers = BTreeMap::new();
    for actor in edition.actor_indexes() {
        if !edition.actor(actor).speaks.is_empty() {
            *speakers.entry(edition.principal(actor)).or_default() += 1;
        }
    }
    speakers
}

impl NetworkSums {
    fn of(edition: &Edition) -> Self {
        let mut often: BTreeMap<ActorIx, usize> = BTreeMap::new();
        for node in &edition.allegations {
            for accused in node.accused_once() {
                *often.entry(accused).or_default() += 1;
            }
        }
        let accused = often.len();
        let mut columns: Vec<ActorIx> =
            often.keys().copied().filter(|own| !edition.actor(*own).is_anonymous()).collect();
        columns.sort_by_key(|own| (std::cmp::Reverse(often.get(own)), *own));
        columns.truncate(COLUMNS);
        columns.sort_by_key(|own| edition.name_place(*own));
        let mut sums = Self { columns, accused, ..Self::default() };
        for allegation in edition.allegation_indexes() {
            let node = edition.allegation(allegation);
            let accused: BTreeSet<ActorIx> = node.accused_once().into_iter().collect();
            let (_, sayers) = sayers(edition, allegation);
            let sayers: BTreeSet<Option<ActorIx>> =
                sayers.into_iter().map(|(own, _)| own).collect();
            // In whose name whom the words mean.
            let mut meant: BTreeSet<(Principal, ActorIx)> = BTreeSet::new();
            for borne in node.bearings.iter().filter(|borne| borne.verb.is_support()) {
                let speaker = edition.statement(borne.statement).speaker;
                if sayers.contains(&speaker) {
                    let principal = speaker.and_then(|speaker| edition.principal(speaker));
                    let own = accused.iter().filter(|own| node.accuses_by(borne.statement, **own));
                    meant.extend(own.map(|own| (principal, *own)));
                }
            }
            let principals: BTreeSet<Principal> = meant.iter().map(|(own, _)| *own).collect();
            for principal in principals {
                *sums.all.entry(principal).or_default() += 1;
            }
            for one in meant.into_iter().filter(|(_, accused)| sums.columns.contains(accused)) {
                *sums.counts.entry(one).or_default() += 1;
            }
        }
        sums
    }
}

fn view<'a>(
    edition: &'a Edition,
    speakers: &BTreeMap<Principal, usize>,
    sums: &NetworkSums,
    list: &List<'a, Principal>,
    leaf: &Leaf<'_>,
) -> NetworkPage<'a> {
    let path = leaf.path();
    let title = leaf.title(edition.word("network-heading"));
    let summary = leaf.title(edition.word("network-caption"));
    let further = sums.accused - sums.columns.len();
    NetworkPage {
        page: Frame::new(edition, path.clone(), Some(&NETWORK), title, summary),
        length: counted(edition, "count-principals", list.len()),
        columns: sums
            .columns
            .iter()
            .map(|accused| SentencePart::actor(edition, *accused, &path))
            .collect(),
        rows: list
            .part(leaf)
            .iter()
            .map(|own| row(edition, *own, speakers.get(own).copied().unwrap_or(0), sums, &path))
            .collect(),
        further: (further > 0).then(|| counted(edition, "network-further", further)),
        matrix: relative(&path, MATRIX.path),
        pager: leaf.pager(edition.word("network-parts")),
    }
}

fn row<'a>(
    edition: &'a Edition,
    principal: Principal,
    speakers: usize,
    sums: &NetworkSums,
    path: &str,
) -> NetworkRow<'a> {
    let cells = sums.columns.iter().map(|accused| {
        let node = edition.actor(*accused);
        let page = address(Kind::Actor, &node.entity.id);
        let count = sums.counts.get(&(principal, *accused));
        NetworkCell {
            accused: node.entity.head.name.to_string(),
            count: count.map(|count| edition.language().number(*count)),
            href: relative(path, &format!("{page}#accused-in")),
        }
    });
    NetworkRow {
        name: SentencePart::maybe_actor(edition, principal, "matrix-principal-not-known", path),
        small: counted(edition, "count-speakers", speakers),
        cells: cells.collect(),
        all: Figure::of(edition.language(), sums.all.get(&principal).copied().unwrap_or(0)),
    }
}
