//! `/allegations/ID/network/`: who relies on whom for one allegation, from what its speakers rest on to where their words are
//! printed, as a drawing and as a table, for those of which that says more than whose words they are.

use std::sync::{Arc, OnceLock};

use serde::Serialize;

use super::Output;
use super::frame::Frame;
use super::shared::SentencePart;
use super::shared::chain::ChainStep;
use super::shared::paging::{Leaf, List, Paged, Pager, pages};
use super::shared::verb::VerbView;
use super::shared::wording::headline;
use crate::dossier::overviews::network_of;
use crate::dossier::sections::NETWORK;
use crate::dossier::{AllegationIx, IncomingBearing, Node, address, relative};
use crate::edition::Edition;
use crate::entity::Kind;
use crate::language::{Argument, Html, Message};

mod band;
mod drawing;
mod lane;

use band::{Band, Bands};
use drawing::{RelianceDrawing, drawn};
use lane::{Lane, labels};

/// Nodes of a drawing at most.
const NODES: usize = 30;
/// Rows of the table on one page.
const ROWS: usize = 50;

/// What the template sees.
#[derive(Serialize)]
struct ReliancePage<'a> {
    page: Frame<'a>,
    /// "allegation 1", as a link.
    of: Message<'a>,
    attribution: Html,
    clause: SentencePart<'a>,
    origins: Message<'a>,
    drawing: Option<RelianceDrawing<'a>>,
    /// How many statements are not drawn.
    more: Option<Message<'a>>,
    rows: Paged<RelianceRow<'a>>,
    pager: Option<Pager>,
}

/// A statement in the table.
#[derive(Serialize)]
struct RelianceRow<'a> {
    speaker: SentencePart<'a>,
    verb: VerbView,
    label: Message<'a>,
    rests_on: Vec<RelianceStep<'a>>,
    said_to: Vec<RelianceStep<'a>>,
    printed_in: SentencePart<'a>,
    /// Which origin it has; a dash where it is not one of those that carry the allegation furthest.
    origin: String,
}

/// A step of the way in the table.
#[derive(Serialize)]
struct RelianceStep<'a> {
    who: SentencePart<'a>,
    words: Option<Message<'a>>,
}

/// Lists every page of the network of one allegation.
#[must_use]
pub fn of(edition: &Edition, node: Node) -> Vec<Output<'_>> {
    let Node::Allegation(allegation) = node else { return Vec::new() };
    let Some(folder) = network_of(edition, allegation) else { return Vec::new() };
    let bands: Arc<OnceLock<Bands<'_>>> = Arc::default();
    let (own, own_bands) = (edition.allegation(allegation).bearings.as_slice(), Arc::clone(&bands));
    let list = List::of(own, ROWS, "table").in_order(move |all| {
        own_bands.get_or_init(|| Bands::of(edition, allegation)).sort(all);
    });
    Output::pages(edition.language(), &folder, pages(&[&list]), "reliance.html", move |leaf| {
        let bands = bands.get_or_init(|| Bands::of(edition, allegation));
        view(edition, allegation, bands, &list, leaf)
    })
}

fn view<'a>(
    edition: &'a Edition,
    allegation: AllegationIx,
    bands: &Bands<'_>,
    list: &List<'a, IncomingBearing>,
    leaf: &Leaf<'_>,
) -> ReliancePage<'a> {
    let path = leaf.path();
    let node = edition.allegation(allegation);
    let (attribution, clause) = headline(edition, allegation);
    let line = edition
        .say("headline")
        .with("attribution", Argument::Made(attribution.html.clone()))
        .with("clause", clause);
    let title = edition.say("reliance-title").with("line", line.text()).text();
    let summary = format!("{} {}", leaf.title(&title), edition.word("reliance-standfirst"));
    let lanes =
        if leaf.is_first() { lanes(edition, allegation, bands, list, &path) } else { vec![] };
    let shown: usize = lanes.iter().map(|lane| lane.statements.len()).sum();
    let rest = list.len().saturating_sub(shown);
    let href = relative(&path, &address(Kind::Allegation, &node.entity.id));
    let number = edition.say("home-question-of").with("number", allegation.at() + 1);
    ReliancePage {
        page: Frame::new(edition, path.clone(), Some(&NETWORK), leaf.title(&title), summary),
        of: edition.say("words").with("words", Argument::from(number).linked(Some(href))),
        attribution: attribution.html,
        clause: SentencePart::allegation(edition, allegation, &path),
        origins: edition.say("count-origins").with("count", node.standing.independence.origins),
        more: (leaf.is_first() && rest > 0)
            .then(|| edition.say("reliance-more").with("count", rest)),
        drawing: leaf.is_first().then(|| drawn(edition, &lanes, &path)),
        rows: list.on(leaf, |borne| row(edition, allegation, bands, borne, &path)),
        pager: leaf.pager(edition.word("reliance-parts")),
    }
}

/// The lanes of the drawing: those of the first statements, as many as it may have nodes for.
fn lanes<'a>(
    edition: &'a Edition,
    allegation: AllegationIx,
    bands: &Bands<'_>,
    list: &List<'a, IncomingBearing>,
    path: &str,
) -> Vec<Lane<'a>> {
    let node = edition.allegation(allegation);
    let mut lanes: Vec<Lane<'a>> = Vec::new();
    let mut nodes = 0;
    for borne in list.all().iter().take(NODES * 2) {
        let lane = Lane::of(edition, node, bands, borne, path);
        if let Some(same) = lanes.iter_mut().find(|other| other.goes_with(&lane)) {
            same.statements.extend(lane.statements);
            continue;
        }
        nodes += lane.evidence.len() + lane.hops.len() + 2;
        if nodes > NODES && !lanes.is_empty() {
            break;
        }
        lanes.push(lane);
    }
    lanes
}

fn row<'a>(
    edition: &'a Edition,
    allegation: AllegationIx,
    bands: &Bands<'_>,
    borne: &IncomingBearing,
    path: &str,
) -> RelianceRow<'a> {
    let lane = Lane::of(edition, edition.allegation(allegation), bands, borne, path);
    let step = |step: ChainStep<'a>| RelianceStep { who: step.who, words: step.words };
    RelianceRow {
        speaker: lane.speaker.who,
        verb: lane.verb,
        label: labels(edition, &lane.statements, path),
        rests_on: lane.evidence.into_iter().map(|(own, _)| step(own)).collect(),
        said_to: lane.hops.into_iter().map(step).collect(),
        printed_in: SentencePart {
            words: super::shared::card::cited(edition, lane.source).into(),
            href: lane.document.who.href,
        },
        origin: match lane.band {
            Band::Origin(number) => edition.language().number(number + 1),
            _ => "—".to_owned(),
        },
    }
}
