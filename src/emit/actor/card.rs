//! The card of an actor: what it is, and what it does in the dossier.

use super::opening::{caution, kicker};
use super::record::ActorRecord;
use super::standing;
use crate::dossier::relative;
use crate::emit::card::{CardFrame, CardPage};

/// The card of an actor at `path`.
pub(super) fn view<'a>(record: &ActorRecord<'a>, path: &str) -> CardPage<'a> {
    let (edition, actor) = (record.edition, record.actor);
    let head = &edition.actor(actor).entity.head;
    CardPage {
        page: CardFrame::of(edition, path, head.name.as_str()),
        kicker: kicker(edition, head.kind, &record.sum().parts),
        attribution: None,
        title: edition.named(actor),
        href: relative(path, &record.folder),
        notice: None,
        standing: standing::line(edition, actor, path),
        items: Vec::new(),
        caution: caution(record),
    }
}
