//! The allegations of the home page, in groups by whom they accuse: all of them, or, where there are many, those that the
//! settings choose, or the newest.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::dossier::{AllegationIx, Node};
use crate::edition::Edition;
use crate::emit::shared::ledger::{self, AllegationGroup, AllegationRow};
use crate::language::Message;

/// Allegations that stand on the home page, all of them.
const ALL: usize = 40;
/// Those that stand there where there are more.
const CHOSEN: usize = 10;

/// A group of allegations.
#[derive(Serialize)]
pub struct GroupView<'a> {
    /// The title, and what it means for replies.
    heading: Message<'a>,
    rows: Vec<AllegationRow<'a>>,
}

/// The groups on the output `path`, and which of all allegations these are, where they are not all.
#[must_use]
pub fn groups<'a>(edition: &'a Edition, path: &str) -> (Vec<GroupView<'a>>, Option<Message<'a>>) {
    let all = edition.allegations.len();
    let mut shown = chosen(edition);
    let is_chosen = !shown.is_empty();
    let seen: BTreeSet<AllegationIx> = shown.iter().copied().collect();
    if all <= ALL {
        shown.extend(edition.allegation_indexes().filter(|own| !seen.contains(own)));
    } else if !is_chosen {
        shown = newest(edition);
    }
    let note = (all > ALL).then(|| {
        shown.truncate(CHOSEN);
        let message = edition.say(if is_chosen { "home-chosen" } else { "home-newest" });
        message.with("shown", shown.len()).with("all", all)
    });
    let groups = AllegationGroup::ALL.into_iter().filter_map(|group| {
        let own =
            shown.iter().filter(|own| AllegationGroup::of(edition.allegation(**own)) == group);
        let rows: Vec<_> = own.map(|own| row(edition, *own, path)).collect();
        (!rows.is_empty()).then(|| GroupView {
            heading: edition
                .say("home-group")
                .with("title", edition.say(group.title()).strong())
                .with("note", edition.say(group.note())),
            rows,
        })
    });
    (groups.collect(), note)
}

/// A row in which whoever says it is a link to their page.
fn row<'a>(edition: &'a Edition, allegation: AllegationIx, path: &str) -> AllegationRow<'a> {
    let said_by = ledger::said_by_linked(edition, edition.allegation(allegation), path);
    AllegationRow { said_by, ..ledger::row(edition, allegation, path) }
}

/// Those that the settings name, each once, in their order.
fn chosen(edition: &Edition) -> Vec<AllegationIx> {
    let mut seen = BTreeSet::new();
    let named = edition.config.home.iter().filter_map(|id| match edition.ids.get(id.as_str()) {
        Some(Node::Allegation(own)) => Some(own),
        _ => None,
    });
    named.filter(|own| seen.insert(*own)).collect()
}

/// The newest first; those of which no day is known that they came in, last.
fn newest(edition: &Edition) -> Vec<AllegationIx> {
    let is_dated = |own: &AllegationIx| edition.allegation(*own).entity.head.added.is_some();
    let (mut dated, undated): (Vec<_>, Vec<_>) = edition.allegation_indexes().partition(is_dated);
    dated.reverse();
    dated.extend(undated);
    dated
}
