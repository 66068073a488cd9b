//! What the timeline says of sources that were corrected, retracted or replaced, and of this dossier's own
//! corrections.

use std::cmp::Reverse;

use casefile_words::Day;
use serde::Serialize;

use super::events::{Happening, TimelineEvent};
use crate::dossier::{AllegationIx, Node, SourceIx, address, relative};
use crate::edition::Edition;
use crate::emit::shared::corrections::{day_of, numbered, on_allegation, on_source};
use crate::emit::shared::notice::on;
use crate::emit::shared::wording::{clause, count};
use crate::emit::shared::{DateView, SentencePart};
use crate::entity::source::SourceFate;
use crate::entity::{Correction, Kind};
use crate::value::Date;

/// This dossier's own corrections.
#[derive(Serialize)]
pub struct Corrections {
    /// The newest, newest first.
    pub rows: Vec<CorrectionRow>,
    /// "12 more on the pages that they are of".
    pub more: Option<String>,
}

/// A correction.
#[derive(Serialize)]
pub struct CorrectionRow {
    /// When.
    pub on: DateView<'static>,
    /// Of what, with a link to its row there.
    pub of: SentencePart,
    /// Why.
    pub why: String,
}

/// Whether an event counts: words of a source that does not stand are shown, and are no occasion of speaking.
pub fn counts(edition: &Edition, event: &TimelineEvent<'_>) -> bool {
    match event.kind {
        Happening::Speech(_) | Happening::Told(..) => edition.stands(event.source),
        Happening::Publication | Happening::Status => true,
    }
}

/// What became of the source that tells of an event, where something did: "Retracted by its publisher on 9 May
/// 2016; not counted".
pub fn fate(edition: &Edition, event: &TimelineEvent<'_>) -> Option<String> {
    let status = &edition.source(event.source).entity.head.status;
    let on = on(status.day());
    let rest = if counts(edition, event) { "" } else { "; not counted" };
    match (&event.kind, status.is) {
        (Happening::Status, _) | (_, SourceFate::Current) => None,
        (_, SourceFate::Corrected) => Some(format!("Source corrected by its publisher{on}")),
        (_, SourceFate::Retracted) => Some(format!("Source retracted by its publisher{on}{rest}")),
        (_, SourceFate::Replaced) => Some(format!("Source replaced by another{on}{rest}")),
    }
}

/// "retracts a news article": what a publisher did, after its name.
pub fn act(edition: &Edition, source: SourceIx) -> String {
    let head = &edition.source(source).entity.head;
    let verb = match head.status.is {
        SourceFate::Current | SourceFate::Corrected => "corrects",
        SourceFate::Retracted => "retracts",
        SourceFate::Replaced => "is replaced as the publisher of",
    };
    format!(" {verb} a {}", head.kind.words()).replace("a official", "an official")
}

/// The corrections of allegations and of what is said of sources; nothing where there are none.
pub fn corrections(edition: &Edition, path: &str) -> Option<Corrections> {
    let size = edition.config.page_size.0;
    let mut all: Vec<(Node, usize, &Correction)> = Vec::new();
    for source in edition.source_indexes() {
        let own = &edition.source(source).entity.head.corrections;
        all.extend(
            numbered(own).into_iter().zip(own).map(|(n, one)| (Node::Source(source), n, one)),
        );
    }
    for allegation in edition.allegation_indexes() {
        let own = &edition.allegation(allegation).entity.head.corrections;
        let node = Node::Allegation(allegation);
        all.extend(numbered(own).into_iter().zip(own).map(|(n, one)| (node, n, one)));
    }
    if all.is_empty() {
        return None;
    }
    all.sort_by_key(|(node, number, one)| (Reverse(one.on.timeline_key()), *node, *number));
    let more = all.len().saturating_sub(size);
    let rows = all.into_iter().take(size).map(|(node, number, one)| CorrectionRow {
        on: DateView::of(edition.language(), &one.on),
        of: of(edition, node, (&one.on, number), path),
        why: one.why.to_string(),
    });
    Some(Corrections {
        rows: rows.collect(),
        more: (more > 0)
            .then(|| format!("{} on the pages that they are of", count(more, "other", "others"))),
    })
}

fn of(edition: &Edition, node: Node, (day, number): (&Date, usize), path: &str) -> SentencePart {
    let (part, kind, anchor): (SentencePart, Kind, fn(Day, usize) -> String) = match node {
        Node::Source(source) => {
            (SentencePart::source(edition, source, path), Kind::Source, on_source)
        }
        Node::Allegation(AllegationIx(_)) | Node::Actor(_) | Node::Page(_) => {
            (SentencePart::words(clause(edition.title(node))), Kind::Allegation, on_allegation)
        }
    };
    let page = address(kind, edition.id(node));
    let anchor = day_of(day).map(|day| format!("#{}", anchor(day, number)));
    let href = relative(path, &format!("{page}{}", anchor.unwrap_or_default()));
    SentencePart { href: Some(href), ..part }
}
