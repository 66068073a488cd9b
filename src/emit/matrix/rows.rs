//! A row of the matrix: an allegation, what each speaker says of it, and the counts of its standing.

use std::collections::BTreeSet;

use serde::Serialize;

use super::grid::{CellVerb, Grid, GridRow};
use crate::dossier::{AllegationIx, AllegationNode, address, relative};
use crate::edition::Edition;
use crate::emit::shared::SentencePart;
use crate::emit::shared::card::statement_href;
use crate::emit::shared::ledger::{self, Figure};
use crate::emit::shared::statement::{ON_FIRST_PAGE, on_allegation};
use crate::emit::shared::verb::VerbView;
use crate::emit::shared::wording::{counted, sayers, speaker_name};
use crate::entity::Kind;
use crate::language::{Argument, Message};

/// Statements that a cell names of each verb.
const NAMED: usize = 4;

/// One allegation.
#[derive(Serialize)]
pub struct MatrixRow<'a> {
    pub number: String,
    pub title: SentencePart<'a>,
    /// Who says it, where nobody does who has a column.
    pub said_by: Option<Message<'a>>,
    pub cells: Vec<MatrixCell<'a>>,
    /// How many speak of it who have no column.
    pub others: String,
    /// Where these are read; nothing where there are none.
    pub others_href: Option<String>,
    pub origins: Figure,
    pub replies: Figure,
}

/// What one speaker says of it; nothing where no statement is located.
#[derive(Serialize)]
pub struct MatrixCell<'a> {
    /// Whether it is empty, whether a brace begins with it, whether anybody under its brace speaks of the allegation.
    pub classes: String,
    pub said: Option<CellSaid<'a>>,
}

/// Words in a cell.
#[derive(Serialize)]
pub struct CellSaid<'a> {
    /// "Anatoly Antonov, for Russia".
    pub who: String,
    /// Each verb with its own statements.
    pub verbs: Vec<CellVerbView<'a>>,
}

/// What a speaker does with an allegation, and where.
#[derive(Serialize)]
pub struct CellVerbView<'a> {
    pub verb: VerbView,
    /// The statements one by one; or one link to them, named by their number.
    pub links: Message<'a>,
}

/// A row as the template sees it, where the statements of few speakers are named one by one.
pub fn row<'a>(
    edition: &'a Edition,
    grid: &Grid,
    row: &GridRow,
    is_few: bool,
    path: &str,
) -> MatrixRow<'a> {
    let allegation = row.allegation;
    let node = edition.allegation(allegation);
    let page = address(Kind::Allegation, &node.entity.id);
    let title = if is_few {
        let words = edition.own(&node.entity.head.title).into();
        SentencePart { words, href: Some(relative(path, &page)) }
    } else {
        SentencePart::allegation_in_short(edition, allegation, path)
    };
    MatrixRow {
        number: edition.language().number(allegation.at() + 1),
        title,
        said_by: (!says_somebody(edition, grid, row)).then(|| {
            let names = ledger::said_by(edition, node);
            edition.say("topics-said-by").with("names", names)
        }),
        cells: cells(edition, grid, row, is_few, path),
        others: edition.language().number(row.others),
        others_href: (row.others > 0).then(|| relative(path, &format!("{page}#statements"))),
        origins: Figure::of(edition.language(), node.standing.independence.origins),
        replies: ledger::replies_of(edition, node),
    }
}

/// Whether one of those who say an allegation has a column.
fn says_somebody(edition: &Edition, grid: &Grid, row: &GridRow) -> bool {
    let (_, sayers) = sayers(edition, row.allegation);
    let sayers: BTreeSet<_> = sayers.into_iter().map(|(speaker, _)| speaker).collect();
    let mut shown = grid.blocks.iter().flat_map(|block| &block.speakers);
    shown.any(|speaker| sayers.contains(speaker))
}

fn cells<'a>(
    edition: &'a Edition,
    grid: &Grid,
    row: &GridRow,
    is_few: bool,
    path: &str,
) -> Vec<MatrixCell<'a>> {
    let mut cells = Vec::with_capacity(row.cells.len());
    let mut at = 0;
    for block in &grid.blocks {
        let own = row.cells.get(at..at + block.speakers.len()).unwrap_or_default();
        at += block.speakers.len();
        let is_lit = own.iter().any(Option::is_some);
        for (place, (speaker, cell)) in block.speakers.iter().zip(own).enumerate() {
            let classes = [(cell.is_none(), "nil"), (is_lit, "lit"), (place == 0, "opens")];
            let classes: Vec<&str> =
                classes.into_iter().filter(|(is, _)| *is).map(|(_, class)| class).collect();
            let said = cell.as_ref().map(|cell| {
                let who = match block.counted_with.filter(|principal| Some(*principal) != *speaker)
                {
                    Some(principal) => edition
                        .say("matrix-speaker-for")
                        .with("speaker", speaker_name(edition, *speaker))
                        .with("principal", edition.named(principal)),
                    None => edition.say("words").with("words", speaker_name(edition, *speaker)),
                };
                let verbs = cell.verbs.iter().map(|own| CellVerbView {
                    verb: VerbView::of(edition.language(), own.first.verb, own.why),
                    links: links(edition, row.allegation, own, is_few, path),
                });
                CellSaid { who: who.text(), verbs: verbs.collect() }
            });
            cells.push(MatrixCell { classes: classes.join(" "), said });
        }
    }
    cells
}

/// The statements of a speaker by one verb one by one, or their number.
fn links<'a>(
    edition: &'a Edition,
    allegation: AllegationIx,
    own: &CellVerb,
    is_few: bool,
    path: &str,
) -> Message<'a> {
    let node = edition.allegation(allegation);
    if is_few {
        let named = own.statements.iter().take(NAMED).map(|own| {
            let label = edition.statement(*own).short_label().into_owned();
            Argument::from(label).linked(Some(statement_href(edition, *own, path)))
        });
        let named = Argument::Series(named.collect(), "row-separator");
        return match own.statements.len().saturating_sub(NAMED) {
            0 => edition.say("words").with("words", named),
            more => {
                let href = relative(path, &format!("{}#statements", page(node)));
                let more = Argument::from(counted(edition, "count-others", more));
                let message = edition.say("series-and-more").with("parts", named);
                message.with("more", more.linked(Some(href)))
            }
        };
    }
    let count = own.statements.len();
    let first = own.first.statement;
    // What stands on later pages of a long list is read in its source.
    let href = if count == 1 || node.bearings.len() > ON_FIRST_PAGE {
        statement_href(edition, first, path)
    } else {
        on_allegation(edition, allegation, first, own.first.bearing, path)
    };
    edition.say("words").with("words", Argument::from(count).linked(Some(href)))
}

fn page(node: &AllegationNode) -> String {
    address(Kind::Allegation, &node.entity.id)
}
