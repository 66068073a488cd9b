//! An actor's page: what is on record from it, what others say of it, and where it is only mentioned.

use serde::Serialize;

use super::Output;
use super::frame::Frame;
use super::prose;
use super::shared::json_ld;
use super::shared::ledger::{self, AllegationRow, by_mode};
use super::shared::paging::{Leaf, List, Paged, Pager};
use super::shared::replies::{self, ReplyRow};
use super::shared::standing::StandingItem;
use super::shared::statement::{BearingFocus, StatementView};
use super::shared::wording::joined;
use crate::dossier::sections::ACTORS;
use crate::dossier::{Node, StatementIx};
use crate::edition::Edition;
use crate::entity::allegation::ResponseKind;

mod made;
mod mentions;
mod names;
mod record;
mod shelves;
mod standing;
mod ties;

use made::MadeRow;
use mentions::MentionView;
use names::NameRow;
pub use names::is_name;
use record::ActorRecord;
use shelves::Shelf;
use ties::Tie;

/// What the template of an actor sees.
#[derive(Serialize)]
pub struct ActorPage<'a> {
    page: Frame<'a>,
    number: usize,
    name: &'a str,
    kicker: Vec<String>,
    about: Option<String>,
    caution: String,
    standing: Vec<StandingItem>,
    is_accused: bool,
    reply_caption: String,
    reply_place: &'static str,
    replies: Paged<ReplyRow<'a>>,
    has_none_found: bool,
    accused_in: Paged<AllegationRow<'a>>,
    has_contests: bool,
    words: Paged<StatementView<'a>>,
    own: Paged<StatementView<'a>>,
    made: Paged<MadeRow>,
    mentions: Paged<MentionView>,
    names: Vec<NameRow>,
    ties: Vec<Tie>,
    shelves: Vec<Shelf>,
    pager: Option<Pager>,
}

/// Lists every page of one actor.
#[must_use]
pub fn of(edition: &Edition, node: Node) -> Vec<Output<'_>> {
    let Node::Actor(actor) = node else { return Vec::new() };
    if edition.actor(actor).is_anonymous() {
        return Vec::new();
    }
    let record = ActorRecord::of(edition, actor);
    let (folder, total) = (record.folder.clone(), record.lists.pages());
    Output::pages(&folder, total, "actor.html", move |leaf| view(&record, leaf))
}

fn view<'a>(record: &ActorRecord<'a>, leaf: &Leaf<'_>) -> ActorPage<'a> {
    let (edition, actor) = (record.edition, record.actor);
    let node = edition.actor(actor);
    let head = &node.entity.head;
    let path = leaf.path();
    let is_first = leaf.is_first();
    let (lists, sum) = (&record.lists, record.sum());
    let on_leaf = |list: &List<'_, StatementIx>, about: BearingFocus<'_>| {
        list.on(leaf, |statement| StatementView::of(edition, *statement, about, &path))
    };
    let accused_in = lists.accused_in.part(leaf);
    let replies: Vec<ReplyRow<'a>> = accused_in
        .iter()
        .flat_map(|(allegation, _)| replies::of_accused(edition, *allegation, actor, &path))
        .collect();
    let is_any_found = replies.iter().any(|row| row.is_reply || row.is_withdrawn);
    let ledger = lists.accused_in.on(leaf, |(allegation, place)| {
        let mode = edition.allegation(*allegation).accused.get(*place);
        let mode = mode.map(|accused| by_mode(edition, accused.mode()));
        AllegationRow { mode, ..ledger::row(edition, *allegation, &path) }
    });
    let is_accused = !lists.accused_in.is_empty();
    let summary = format!("{}: {}.", head.name, joined(&sum.parts));
    let names = if is_first { names::rows(edition, actor, &path) } else { Vec::new() };
    let printed: Vec<&str> = names.iter().map(|row| row.form.as_str()).collect();
    let is_mentioned = !lists.mentions.is_empty();
    ActorPage {
        page: Frame::new(edition, path.clone(), Some(&ACTORS), head.name.as_str(), summary)
            .about(|frame| json_ld::actor(edition, actor, frame, &printed)),
        number: leaf.number,
        name: &head.name,
        kicker: [&["Actor".to_owned(), head.kind.words().to_owned()], sum.parts.as_slice()]
            .concat(),
        about: (is_first && !node.entity.prose.is_empty())
            .then(|| prose::html(edition, &node.entity.prose, &path)),
        caution: caution(&head.name, is_accused, !lists.own.is_empty(), is_mentioned),
        standing: record.standing.on(leaf, |path| standing::line(edition, actor, path)).clone(),
        is_accused,
        reply_caption: format!(
            "Each allegation that accuses {}, and what is on record from or for the accused.",
            head.name
        ),
        reply_place: replies::place_heading(is_any_found),
        has_none_found: replies.iter().any(|row| row.outcome == ResponseKind::NoneFound.words()),
        replies: Paged { more: lists.accused_in.more(leaf, "replies"), rows: replies },
        has_contests: accused_in
            .iter()
            .any(|(allegation, _)| ledger::contests(edition.allegation(*allegation)) > 0),
        accused_in: ledger,
        words: on_leaf(&lists.words, BearingFocus::Among(&sum.accusing)),
        own: on_leaf(&lists.own, BearingFocus::All),
        made: lists.made.on(leaf, |made| made::row(edition, made, &path)),
        mentions: lists
            .mentions
            .on(leaf, |source| mentions::view(edition, actor, *source, &sum.accusing, &path)),
        names,
        ties: if is_first { ties::ties(edition, actor, &path) } else { Vec::new() },
        shelves: lists.shelves.on(edition, leaf),
        pager: leaf.pager("Parts of this actor’s record"),
    }
}

/// What the page is, and is not.
fn caution(name: &str, is_accused: bool, speaks: bool, is_mentioned: bool) -> String {
    let lists = match (is_accused, speaks) {
        (true, true) => format!(
            "This page lists what {name} is reported to have said, and what others are reported to have said of the same actor."
        ),
        (true, false) => {
            format!("This page lists what others are reported to have said of {name}.")
        }
        (false, true) => format!(
            "This page lists what {name} is reported to have said. It does not say whether any of it is true."
        ),
        (false, false) if !is_mentioned => {
            return format!(
                "Nothing on this page is said by {name}, or alleged of the same actor: the sources held or this \
                 dossier’s notes refer to it."
            );
        }
        (false, false) => {
            return format!(
                "This page lists where {name} occurs in the sources held. A mention is not an allegation."
            );
        }
    };
    if is_accused {
        format!("{lists} It is not a finding, and a mention is not an allegation.")
    } else {
        lists
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_caution_says_what_the_page_is_not() {
        assert!(caution("A", true, false, true).contains("a mention is not an allegation"));
        assert!(caution("A", false, true, true).contains("does not say whether any of it is true"));
        assert!(caution("A", true, true, false).contains("not a finding"));
        assert!(caution("A", false, false, true).contains("A mention is not an allegation"));
        assert!(!caution("A", false, false, false).contains("lists where"));
    }
}
