//! The table of one page of the matrix: which speakers stand in it, grouped by whom they speak for, and what each of them
//! says of each allegation, from the bearings on the allegations of its rows.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::dossier::{ActorIx, AllegationIx, IncomingBearing, StatementIx, Withdrawal};
use crate::edition::Edition;
use crate::emit::shared::order::in_time;
use crate::entity::Verb;

/// Speakers side by side: as many as have room for the words of verbs on a wide page.
const COLUMNS: usize = 10;

/// Somebody who speaks; nobody where the speaker is not identified.
type SpeakerKey = Option<ActorIx>;

/// Speakers by allegations.
pub struct Grid {
    /// Those who stand in it, in blocks, each block where the first of it was heard.
    pub blocks: Vec<GridBlock>,
    pub rows: Vec<GridRow>,
    /// How many speak of these allegations, those who do not stand in it included.
    pub speakers: usize,
}

/// Speakers who are counted in one name.
pub struct GridBlock {
    /// In whose; nobody where it is not known.
    pub counted_with: Option<ActorIx>,
    pub speakers: Vec<SpeakerKey>,
}

/// One allegation.
pub struct GridRow {
    pub allegation: AllegationIx,
    /// For each speaker of the blocks, in order, what they say of it.
    pub cells: Vec<Option<GridCell>>,
    /// How many others speak of it.
    pub others: usize,
}

/// What one speaker says of one allegation: what counts, or all where nothing does.
#[derive(Default)]
pub struct GridCell {
    /// By its verbs, in their order: no statement stands beside the verb of another.
    pub verbs: Vec<CellVerb>,
}

/// The statements of a speaker that do the same with an allegation.
pub struct CellVerb {
    /// The first of them, in the order of bearings.
    pub first: IncomingBearing,
    /// Why they count for nothing.
    pub why: Option<Withdrawal>,
    /// In order of time.
    pub statements: Vec<StatementIx>,
}

impl Grid {
    /// The table of these allegations.
    pub fn of(edition: &Edition, allegations: &[AllegationIx]) -> Self {
        let rows: Vec<BTreeMap<SpeakerKey, GridCell>> =
            allegations.iter().map(|own| cells(edition, *own)).collect();
        let mut spoken: BTreeMap<SpeakerKey, usize> = BTreeMap::new();
        let mut heard = BTreeMap::new();
        for (speaker, cell) in rows.iter().flatten() {
            *spoken.entry(*speaker).or_default() += 1;
            let all = cell.verbs.iter().flat_map(|own| &own.statements);
            let Some(first) = all.map(|own| in_time(edition, *own)).min() else { continue };
            match heard.remove(speaker) {
                Some(before) => heard.insert(*speaker, std::cmp::min(before, first)),
                None => heard.insert(*speaker, first),
            };
        }
        let mut chosen: Vec<SpeakerKey> = spoken.keys().copied().collect();
        chosen.sort_by_key(|speaker| (Reverse(spoken.get(speaker)), heard.get(speaker)));
        chosen.truncate(COLUMNS);
        chosen.sort_by_key(|speaker| heard.get(speaker));
        let blocks = blocks(edition, &chosen);
        let shown: BTreeSet<SpeakerKey> = chosen.into_iter().collect();
        let order: Vec<SpeakerKey> = blocks.iter().flat_map(|own| own.speakers.clone()).collect();
        let rows = allegations.iter().zip(rows).map(|(allegation, mut cells)| GridRow {
            allegation: *allegation,
            others: cells.keys().filter(|speaker| !shown.contains(speaker)).count(),
            cells: order.iter().map(|speaker| cells.remove(speaker)).collect(),
        });
        Self { rows: rows.collect(), blocks, speakers: spoken.len() }
    }

    /// The verbs that are shown, of what counts or of what does not.
    pub fn verbs(&self, are_withdrawn: bool) -> BTreeSet<Verb> {
        let cells = self.rows.iter().flat_map(|row| row.cells.iter().flatten());
        let own =
            cells.flat_map(|cell| &cell.verbs).filter(|own| own.why.is_some() == are_withdrawn);
        own.map(|own| own.first.verb).collect()
    }

    /// How many speakers stand in it.
    pub fn width(&self) -> usize {
        self.blocks.iter().map(|block| block.speakers.len()).sum()
    }
}

/// What each speaker says of an allegation.
fn cells(edition: &Edition, allegation: AllegationIx) -> BTreeMap<SpeakerKey, GridCell> {
    let node = edition.allegation(allegation);
    let mut cells: BTreeMap<SpeakerKey, GridCell> = BTreeMap::new();
    for counts in [true, false] {
        let mut own: BTreeMap<SpeakerKey, GridCell> = BTreeMap::new();
        // In order of their verbs, and so are those of each speaker.
        for borne in node.bearings.iter().filter(|borne| node.counts(borne) == counts) {
            let why = node.standing.withdrawn.get(borne).copied();
            let verbs =
                &mut own.entry(edition.statement(borne.statement).speaker).or_default().verbs;
            match verbs.iter_mut().find(|own| own.first.verb == borne.verb && own.why == why) {
                Some(own) => own.statements.push(borne.statement),
                None => {
                    verbs.push(CellVerb { first: *borne, why, statements: vec![borne.statement] });
                }
            }
        }
        for (speaker, cell) in own {
            cells.entry(speaker).or_insert(cell);
        }
    }
    for own in cells.values_mut().flat_map(|cell| &mut cell.verbs) {
        own.statements.sort_by_cached_key(|statement| (in_time(edition, *statement), *statement));
        own.statements.dedup();
    }
    cells
}

/// Speakers in the order in which they were first heard, those of one name together.
fn blocks(edition: &Edition, speakers: &[SpeakerKey]) -> Vec<GridBlock> {
    let mut blocks: Vec<GridBlock> = Vec::new();
    for speaker in speakers {
        let principal = speaker.and_then(|speaker| edition.principal(speaker));
        match blocks.iter_mut().find(|block| block.counted_with == principal) {
            Some(block) => block.speakers.push(*speaker),
            None => blocks.push(GridBlock { counted_with: principal, speakers: vec![*speaker] }),
        }
    }
    blocks
}
