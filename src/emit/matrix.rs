//! `/matrix/`: how the statements of each speaker bear on each allegation, speakers grouped by whom they speak for; where
//! there are many, one matrix a topic and one of each who is accused often.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::Serialize;

use super::Output;
use super::frame::Frame;
use super::shared::SentencePart;
use super::shared::ledger::{self, Figure};
use super::shared::paging::{Leaf, List, Pager, pages};
use super::shared::verb::{LegendRow, legend};
use super::shared::wording::counted;
use crate::dossier::overviews::{
    FEW_SPEAKERS, MATRIX_ROWS, has_parts, matrix_of_accused, matrix_of_topic, rows_of_whole,
};
use crate::dossier::sections::{ACTORS, MATRIX};
use crate::dossier::{AllegationIx, relative};
use crate::edition::Edition;
use crate::entity::Verb;
use crate::language::{Argument, Message};

mod elsewhere;
mod grid;
mod rows;

use elsewhere::{MatrixScope, MatrixWays, WaysOn};
use grid::{Grid, GridBlock};
use rows::MatrixRow;

/// What the template of a matrix sees.
#[derive(Serialize)]
struct MatrixPage<'a> {
    page: Frame<'a>,
    /// How many allegations it holds on all of its pages.
    length: Message<'a>,
    heading: Message<'a>,
    /// "12 of 103 speakers: those with statements on most of these allegations."
    some: Option<Message<'a>>,
    ways: Vec<WaysOn<'a>>,
    /// "few" or "many", by the number of its columns.
    size: &'static str,
    columns: usize,
    blocks: Vec<MatrixBlock<'a>>,
    speakers: Vec<MatrixSpeaker<'a>>,
    /// "and 91 others", where some have no column.
    others: Option<Message<'a>>,
    rows: Vec<MatrixRow<'a>>,
    in_all: Option<InAll<'a>>,
    legend: Vec<LegendRow>,
    has_withdrawn: bool,
    pager: Option<Pager>,
}

/// Speakers under one brace.
#[derive(Serialize)]
struct MatrixBlock<'a> {
    name: SentencePart<'a>,
    /// "4 speakers, one origin".
    small: Message<'a>,
    span: usize,
}

/// The head of a speaker's column.
#[derive(Serialize)]
struct MatrixSpeaker<'a> {
    name: SentencePart<'a>,
    /// Whether a brace begins with it.
    opens: bool,
}

/// What all rows come to.
#[derive(Serialize)]
struct InAll<'a> {
    finding: Message<'a>,
    origins: Figure,
    replies: Figure,
}

/// Lists every page of the whole matrix, and those of its parts where it has several.
#[must_use]
pub fn emit<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    let all: Vec<AllegationIx> = edition.allegation_indexes().collect();
    let all = List::of(all, rows_of_whole(edition), "matrix");
    let has_parts = has_parts(edition);
    let ways = Arc::new(if has_parts { MatrixWays::of(edition) } else { MatrixWays::default() });
    let mut outputs = listed(edition, MATRIX.path, MatrixScope::All, all, &ways);
    for topic in &ways.topics {
        let own = List::of(topic.allegations.as_slice(), MATRIX_ROWS, "matrix");
        let folder = matrix_of_topic(topic);
        outputs.extend(listed(edition, &folder, MatrixScope::Of(topic), own, &ways));
    }
    for (accused, allegations) in &ways.accused {
        let own = List::of(allegations.clone(), MATRIX_ROWS, "matrix");
        let folder = matrix_of_accused(edition, *accused);
        outputs.extend(listed(edition, &folder, MatrixScope::Accusing(*accused), own, &ways));
    }
    outputs
}

fn listed<'a>(
    edition: &'a Edition,
    folder: &str,
    scope: MatrixScope<'a>,
    allegations: List<'a, AllegationIx>,
    ways: &Arc<MatrixWays<'a>>,
) -> Vec<Output<'a>> {
    let (total, ways) = (pages(&[&allegations]), Arc::clone(ways));
    Output::pages(edition.language(), folder, total, "matrix.html", move |leaf| {
        view(edition, scope, &allegations, &ways, leaf)
    })
}

fn view<'a>(
    edition: &'a Edition,
    scope: MatrixScope<'a>,
    allegations: &List<'a, AllegationIx>,
    ways: &MatrixWays<'a>,
    leaf: &Leaf<'_>,
) -> MatrixPage<'a> {
    let path = leaf.path();
    let grid = Grid::of(edition, allegations.part(leaf));
    let width = grid.width();
    let others = grid.speakers - width;
    let heading = heading(edition, scope, allegations.len());
    let title = edition.say("matrix-title").with("heading", heading.clone()).text();
    let title = leaf.title(&title);
    let summary = format!("{title} — {}", edition.word("matrix-caption"));
    let is_few = width <= FEW_SPEAKERS;
    let verbs: BTreeSet<Verb> = grid.verbs(false);
    MatrixPage {
        page: Frame::new(edition, path.clone(), Some(&MATRIX), title, summary),
        length: counted(edition, "count-allegations", allegations.len()),
        heading,
        some: (others > 0).then(|| {
            let speakers = counted(edition, "count-speakers", grid.speakers);
            edition.say("matrix-some").with("shown", width).with("speakers", speakers)
        }),
        ways: ways.on(edition, scope, &path),
        size: if is_few { "few" } else { "many" },
        columns: width,
        speakers: grid.blocks.iter().flat_map(|block| speakers(edition, block, &path)).collect(),
        others: (others > 0).then(|| {
            let href = relative(&path, ACTORS.path);
            let others = Argument::from(counted(edition, "count-others", others));
            edition.say("topics-more").with("others", others.linked(Some(href)))
        }),
        rows: grid.rows.iter().map(|row| rows::row(edition, &grid, row, is_few, &path)).collect(),
        in_all: (matches!(scope, MatrixScope::All) && leaf.total == 1).then(|| in_all(edition)),
        legend: legend(edition.language(), |verb| verbs.contains(&verb))
            .into_iter()
            .filter(|row| !row.is_absent)
            .collect(),
        has_withdrawn: !grid.verbs(true).is_empty(),
        blocks: grid.blocks.iter().map(|block| brace(edition, block, &path)).collect(),
        pager: leaf.pager(edition.word("matrix-parts")),
    }
}

/// "10 allegations: 1 independent origin"; of a part, what it is.
fn heading<'a>(edition: &'a Edition, scope: MatrixScope<'a>, length: usize) -> Message<'a> {
    match scope {
        MatrixScope::All => {
            let rests = edition.overall();
            edition
                .say("matrix-heading")
                .with("allegations", counted(edition, "count-allegations", length))
                .with("origins", counted(edition, "count-origins", rests.origins))
        }
        MatrixScope::Of(topic) => {
            edition.say("matrix-heading-of").with("what", edition.own(&topic.words))
        }
        MatrixScope::Accusing(accused) => {
            edition.say("matrix-heading-accused").with("who", edition.named(accused))
        }
    }
}

/// The brace over speakers of one name.
fn brace<'a>(edition: &'a Edition, block: &GridBlock, path: &str) -> MatrixBlock<'a> {
    let span = block.speakers.len();
    let speakers = counted(edition, "count-speakers", span);
    let is_alone = |principal| block.speakers == [Some(principal)];
    let (name, small) = match block.counted_with {
        None => {
            let name = SentencePart::words(edition.say("matrix-principal-not-known"));
            (name, edition.say("matrix-block-shared").with("speakers", speakers))
        }
        Some(principal) if is_alone(principal) => {
            (SentencePart::words(edition.say("matrix-own-account")), speakers)
        }
        Some(principal) if span == 1 => (SentencePart::actor(edition, principal, path), speakers),
        Some(principal) => (
            SentencePart::actor(edition, principal, path),
            edition.say("matrix-block").with("speakers", speakers),
        ),
    };
    MatrixBlock { name, small, span }
}

fn speakers<'a>(edition: &'a Edition, block: &GridBlock, path: &str) -> Vec<MatrixSpeaker<'a>> {
    let columns = block.speakers.iter().enumerate().map(|(place, speaker)| MatrixSpeaker {
        name: SentencePart::maybe_actor(edition, *speaker, "speaker-not-identified", path),
        opens: place == 0,
    });
    columns.collect()
}

/// What stands below all rows: how many origins they have together, and how many accused replied.
fn in_all<'a>(edition: &'a Edition) -> InAll<'a> {
    let origins = edition.overall().origins;
    let standings = edition.allegations.iter();
    let (replied, accused) = standings.fold((0, 0), |(replied, accused), node| {
        (replied + node.standing.replied().len(), accused + node.accused.len())
    });
    let finding = counted(edition, "count-origins", origins);
    InAll {
        finding: edition.say("list-length").with("count", finding),
        origins: Figure::of(edition.language(), origins),
        replies: ledger::replies(edition, replied, accused),
    }
}
