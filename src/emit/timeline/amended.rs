//! What the timeline says of sources that were corrected, retracted or replaced, and of this dossier's own
//! corrections.

use std::cmp::Reverse;

use casefile_words::Day;
use serde::Serialize;

use crate::dossier::occasions::{Happening, TimelineEvent, counts};
use crate::dossier::{AllegationIx, Node, SourceIx, address, relative};
use crate::edition::Edition;
use crate::emit::saying::dated;
use crate::emit::shared::corrections::{day_of, numbered, on_allegation, on_source};
use crate::emit::shared::wording::clause;
use crate::emit::shared::{DateView, SentencePart};
use crate::entity::source::SourceFate;
use crate::entity::{Correction, Kind};
use crate::language::{Message, OwnWords};
use crate::value::Date;

/// This dossier's own corrections.
#[derive(Serialize)]
pub struct Corrections<'a> {
    /// The newest, newest first.
    pub rows: Vec<CorrectionRow<'a>>,
    /// "And 12 others on the pages that they are of."
    pub more: Option<Message<'a>>,
}

#[derive(Serialize)]
pub struct CorrectionRow<'a> {
    /// When.
    pub on: DateView<'static>,
    /// Of what, with a link to its row there.
    pub of: SentencePart<'a>,
    /// Why.
    pub why: OwnWords<'a>,
}

/// What became of the source that tells of an event, where something did: "Retracted by its publisher on 9 May
/// 2016; not counted".
pub fn fate<'a>(edition: &'a Edition, event: &TimelineEvent<'_>) -> Option<Message<'a>> {
    let status = &edition.source(event.source).entity.head.status;
    if event.kind == Happening::Status || status.is == SourceFate::Current {
        return None;
    }
    let fate = edition.say("event-fate").key("fate", status.is.key());
    let counts = if counts(edition, event) { "yes" } else { "no" };
    Some(dated(fate, status.day()).key("counts", counts))
}

/// The message that says what became of a document, of its publisher.
pub fn act(edition: &Edition, source: SourceIx) -> &'static str {
    match edition.source(source).entity.head.status.is {
        SourceFate::Current | SourceFate::Corrected => "event-corrects",
        SourceFate::Retracted => "event-retracts",
        SourceFate::Replaced => "event-replaced",
    }
}

/// The corrections of allegations and of what is said of sources; nothing where there are none.
pub fn corrections<'a>(edition: &'a Edition, path: &str) -> Option<Corrections<'a>> {
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
        why: edition.own(&one.why),
    });
    Some(Corrections {
        rows: rows.collect(),
        more: (more > 0).then(|| edition.say("timeline-corrections-more").with("count", more)),
    })
}

fn of<'a>(
    edition: &'a Edition,
    node: Node,
    (day, number): (&Date, usize),
    path: &str,
) -> SentencePart<'a> {
    let (part, kind, anchor): (SentencePart<'a>, Kind, fn(Day, usize) -> String) = match node {
        Node::Source(source) => {
            (SentencePart::source(edition, source, path), Kind::Source, on_source)
        }
        Node::Allegation(AllegationIx(_)) | Node::Actor(_) | Node::Page(_) => {
            let title = SentencePart::words(clause(edition, edition.title(node)));
            (title, Kind::Allegation, on_allegation)
        }
    };
    let page = address(kind, edition.id(node));
    let anchor = day_of(day).map(|day| format!("#{}", anchor(day, number)));
    let href = relative(path, &format!("{page}{}", anchor.unwrap_or_default()));
    SentencePart { href: Some(href), ..part }
}
