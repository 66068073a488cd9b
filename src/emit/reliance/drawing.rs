//! The drawing of who relies on whom: lanes side by side in bands, from what speakers rest on to where their words are
//! printed. Columns are longest ways: whoever relies on another stands behind them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Serialize;

use super::band::Band;
use super::lane::Lane;
use crate::dossier::{SourceIx, StatementIx};
use crate::edition::Edition;
use crate::emit::shared::SentencePart;
use crate::emit::shared::chain::ChainStep;
use crate::emit::shared::verb::VerbView;
use crate::language::Message;

/// Its width, unless it has more columns than fit.
const WIDTH: usize = 1152;
/// What a column takes at least.
const COLUMN: usize = 190;
/// And at most.
const WIDEST: usize = 320;
/// The name above a band.
const HEAD: usize = 40;
/// How far a node stands from the edge.
const EDGE: usize = 20;
/// Half of a node.
const HALF: usize = 8;
/// How wide a letter is below a node, and how high a line.
const LINE: (usize, usize) = (8, 20);

/// What the template draws.
#[derive(Serialize)]
pub struct RelianceDrawing<'a> {
    width: usize,
    height: usize,
    /// Turned round, where the page reads from right to left.
    is_mirrored: bool,
    bands: Vec<BandShape<'a>>,
    edges: Vec<EdgeShape>,
    nodes: Vec<NodeShape>,
    acts: Vec<ActLabel<'a>>,
    labels: Vec<NodeLabel<'a>>,
}

#[derive(Serialize)]
struct BandShape<'a> {
    y: usize,
    height: usize,
    /// Whether it is no origin's.
    is_other: bool,
    name: Message<'a>,
}

#[derive(Serialize)]
struct EdgeShape {
    /// "relies" on what another said, "undisclosed", or nothing.
    class: &'static str,
    path: String,
}

#[derive(Serialize)]
struct NodeShape {
    is_person: bool,
    state: &'static str,
    x: usize,
    y: usize,
}

#[derive(Serialize)]
struct ActLabel<'a> {
    x: usize,
    y: usize,
    words: Message<'a>,
}

#[derive(Serialize)]
struct NodeLabel<'a> {
    x: usize,
    y: usize,
    width: usize,
    height: usize,
    who: SentencePart<'a>,
    words: Option<Message<'a>>,
    /// How a speaker's statements bear on the allegation, and which they are.
    bears: Option<NodeBears<'a>>,
}

/// How statements bear on the allegation, and which they are.
#[derive(Serialize)]
struct NodeBears<'a> {
    verb: VerbView,
    statements: Message<'a>,
}

/// Where a node stands.
type Spot = (usize, usize);

struct RelianceSheet<'a, 'p> {
    edition: &'a Edition,
    path: &'p str,
    drawing: RelianceDrawing<'a>,
    columns: usize,
    /// The statements that have a lane: whoever relies on them is drawn behind it.
    shown: Arc<BTreeSet<StatementIx>>,
    /// For each lane, the node that others rely on.
    told: Vec<Spot>,
    /// The documents of the band, by their sources.
    printed: BTreeMap<SourceIx, Spot>,
}

/// Draws lanes, which are in order of bands.
pub fn drawn<'a>(edition: &'a Edition, lanes: &[Lane<'a>], path: &str) -> RelianceDrawing<'a> {
    let relied = relied(lanes);
    let speakers = columns(lanes, &relied);
    let ends = lanes.iter().zip(&speakers).map(|(lane, speaker)| speaker + lane.hops.len() + 2);
    let columns = ends.max().unwrap_or(2);
    let width = WIDTH.max(columns * COLUMN);
    let drawing = RelianceDrawing {
        width,
        height: 0,
        is_mirrored: edition.language().is_right_to_left(),
        bands: Vec::new(),
        edges: Vec::new(),
        nodes: Vec::new(),
        acts: Vec::new(),
        labels: Vec::new(),
    };
    let shown = Arc::new(lanes.iter().flat_map(|lane| lane.statements.iter().copied()).collect());
    let (told, printed) = (Vec::new(), BTreeMap::new());
    let mut sheet = RelianceSheet { edition, path, drawing, columns, shown, told, printed };
    let mut band: Option<Band> = None;
    for (at, lane) in lanes.iter().enumerate() {
        if band != Some(lane.band) {
            band = Some(lane.band);
            sheet.begin(lane.band);
        }
        sheet.lane(lane, speakers.get(at).copied().unwrap_or(0));
    }
    sheet.reliances(lanes, &relied, &speakers);
    sheet.drawing
}

/// For each lane, those that its speaker relies on.
fn relied(lanes: &[Lane<'_>]) -> Vec<Vec<usize>> {
    let places: BTreeMap<StatementIx, usize> = lanes
        .iter()
        .enumerate()
        .flat_map(|(at, lane)| lane.statements.iter().map(move |own| (*own, at)))
        .collect();
    let of = |(at, lane): (usize, &Lane<'_>)| {
        let cited = lane.evidence.iter().filter_map(|(_, cited)| places.get(cited.as_ref()?));
        cited.copied().filter(|other| *other != at).collect()
    };
    lanes.iter().enumerate().map(of).collect()
}

/// The column of each lane's speaker. Whoever rely on each other in a circle stand where a few steps bring them.
fn columns(lanes: &[Lane<'_>], relied: &[Vec<usize>]) -> Vec<usize> {
    let has_evidence = |lane: &Lane<'_>| !lane.evidence.is_empty();
    let first = usize::from(lanes.iter().any(has_evidence));
    let mut columns = vec![first; lanes.len()];
    for _ in 0..lanes.len().min(6) {
        for (at, others) in relied.iter().enumerate() {
            for other in others {
                let hops = lanes.get(*other).map_or(0, |lane| lane.hops.len());
                let after = columns.get(*other).map_or(first, |column| column + hops + 1);
                if let Some(own) = columns.get_mut(at) {
                    *own = (*own).max(after).min(8);
                }
            }
        }
    }
    columns
}

impl<'a> RelianceSheet<'a, '_> {
    fn begin(&mut self, band: Band) {
        self.printed.clear();
        let name = band.name(self.edition);
        let is_other = !matches!(band, Band::Origin(_));
        let y = self.drawing.height + if self.drawing.bands.is_empty() { 0 } else { 12 };
        self.drawing.height = y + HEAD;
        self.drawing.bands.push(BandShape { y, height: HEAD, is_other, name });
    }

    fn x(&self, column: usize) -> usize {
        EDGE + column * self.step()
    }

    /// From one column to the next.
    fn step(&self) -> usize {
        ((self.drawing.width - COLUMN) / (self.columns - 1).max(1)).min(WIDEST)
    }

    /// How wide words below a node may be.
    fn room(&self) -> usize {
        (self.step() - EDGE).min(COLUMN - EDGE)
    }

    fn lane(&mut self, lane: &Lane<'a>, column: usize) {
        let top = self.drawing.height + EDGE;
        let shown = self.shown.clone();
        let has_lane = |cited: &Option<StatementIx>| cited.is_some_and(|own| shown.contains(&own));
        let evidence = lane.evidence.iter().filter(|(_, cited)| !has_lane(cited));
        let statements = lane.labels(self.edition, self.path);
        let bears = Some(NodeBears { verb: lane.verb.clone(), statements });
        let mut below = top;
        let speaker = (self.x(column), top);
        let mut rests = top;
        for (step, _) in evidence {
            let from = (self.x(column.saturating_sub(1)), rests);
            let class = if step.state == "undisclosed" { "undisclosed" } else { "" };
            self.edge(class, from, speaker, step.hop.clone());
            rests = self.node(step, from, None);
            below = below.max(rests);
        }
        below = below.max(self.node(&lane.speaker, speaker, bears));
        let mut at = (speaker, lane.speaker.hop.clone());
        for (hop, place) in lane.hops.iter().zip(column + 1..) {
            let spot = (self.x(place), top);
            self.edge("", at.0, spot, at.1);
            below = below.max(self.node(hop, spot, None));
            at = (spot, hop.hop.clone());
        }
        self.told.push(at.0);
        let last = (self.x(self.columns - 1), top);
        let document = self.printed.get(&lane.source).copied();
        self.edge("", at.0, document.unwrap_or(last), at.1);
        if document.is_none() {
            self.printed.insert(lane.source, last);
            below = below.max(self.node(&lane.document, last, None));
        }
        self.drawing.height = below;
        if let Some(band) = self.drawing.bands.last_mut() {
            band.height = below - band.y;
        }
    }

    /// A node with its words; where these end.
    fn node(&mut self, step: &ChainStep<'a>, (x, y): Spot, bears: Option<NodeBears<'a>>) -> usize {
        let is_person = step.shape == "person";
        self.drawing.nodes.push(NodeShape { is_person, state: step.state, x, y });
        let letters = |words: &Message<'a>| words.text().chars().count();
        let lines = |count: usize| count.div_ceil((self.room() / LINE.0).max(1)).max(1);
        let mut height = lines(step.who.words.text().chars().count()) * LINE.1;
        height += step.words.as_ref().map_or(0, |words| lines(letters(words)) * LINE.1);
        height += bears
            .as_ref()
            .map_or(0, |own| lines(own.verb.word.chars().count() + 3 + letters(&own.statements)))
            * LINE.1;
        let width = self.room();
        let left = x - HALF;
        let x = if self.drawing.is_mirrored {
            self.drawing.width.saturating_sub(left + width)
        } else {
            left
        };
        let (who, words) = (step.who.clone(), step.words.clone());
        let y = y + HALF + 6;
        self.drawing.labels.push(NodeLabel { x, y, width, height, who, words, bears });
        y + height + 10
    }

    fn edge(&mut self, class: &'static str, from: Spot, to: Spot, act: Option<Message<'a>>) {
        let (start, end) = (from.0 + HALF + 2, to.0.saturating_sub(HALF + 3));
        let line = if from.1 == to.1 {
            format!("M{start} {}H{end}", from.1)
        } else {
            let bend = end.saturating_sub(40).max(start);
            let half = (bend + end) / 2;
            format!("M{start} {}H{bend}C{half} {} {half} {} {end} {}", from.1, from.1, to.1, to.1)
        };
        let path = format!("{line}m-6 -5l6 5l-6 5");
        self.drawing.edges.push(EdgeShape { class, path });
        if let Some(words) = act {
            let middle = start + (self.step() - 2 * EDGE).min(end.saturating_sub(start)) / 2;
            let width = self.drawing.width;
            let x = if self.drawing.is_mirrored { width.saturating_sub(middle) } else { middle };
            self.drawing.acts.push(ActLabel { x, y: from.1.saturating_sub(7), words });
        }
    }

    /// The lines from what others said to whoever relies on it.
    fn reliances(&mut self, lanes: &[Lane<'a>], relied: &[Vec<usize>], speakers: &[usize]) {
        for (at, others) in relied.iter().enumerate().take(lanes.len()) {
            let Some((_, y)) = self.told.get(at).copied() else { continue };
            let speaker = (self.x(speakers.get(at).copied().unwrap_or(0)), y);

            for other in others {
                if let Some(from) = self.told.get(*other).copied() {
                    self.edge("relies", from, speaker, None);
                }
            }
        }
    }
}
