//! An actor's page: what is on record from it, what others say of it, and where it is only mentioned.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use serde::Serialize;

use super::Output;
use super::frame::Frame;
use super::prose;
use super::shared::json_ld;
use super::shared::ledger::{self, AllegationRow, by_mode};
use super::shared::order;
use super::shared::paging::{More, Pager, more, page_count, page_path, pager, part};
use super::shared::replies::{self, ReplyRow};
use super::shared::roll;
use super::shared::standing::StandingItem;
use super::shared::statement::{About, StatementView};
use super::shared::withdrawn;
use super::shared::wording::{count, joined};
use crate::dossier::sections::ACTORS;
use crate::dossier::{ActorIx, AllegationIx, Node, StatementIx, address};
use crate::edition::Edition;
use crate::entity::Kind;
use crate::entity::allegation::ResponseKind;

mod made;
mod mentions;
mod names;
mod shelves;
mod standing;
mod ties;

use made::MadeRow;
use mentions::MentionView;
use names::NameRow;
pub use names::is_name;
use shelves::{Shelf, Shelves};
use ties::Tie;

/// Statements on one page.
const STATEMENTS: usize = 15;
/// Allegations on one page, each with a row of the ledger and one of replies.
const ALLEGATIONS: usize = 30;
/// Entries of any other list on one page.
const ROWS: usize = 40;

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
    replies: Vec<ReplyRow<'a>>,
    replies_more: Option<More>,
    has_none_found: bool,
    accused_in: Vec<AllegationRow<'a>>,
    accused_more: Option<More>,
    has_contests: bool,
    words: Vec<StatementView<'a>>,
    words_more: Option<More>,
    own: Vec<StatementView<'a>>,
    own_more: Option<More>,
    made: Vec<MadeRow>,
    made_more: Option<More>,
    mentions: Vec<MentionView>,
    mentions_more: Option<More>,
    names: Vec<NameRow>,
    ties: Vec<Tie>,
    shelves: Vec<Shelf>,
    pager: Option<Pager>,
}

/// What several pages of one actor share.
struct Lists {
    /// Statements of others that accuse the actor, and those that limit or deny it.
    words: Vec<StatementIx>,
    /// Its own statements, in order of time; made when the first page is.
    own: OnceLock<Vec<StatementIx>>,
    /// The allegations that its own statements support.
    made: Vec<made::Made>,
    /// The parts that it plays; made when the first page is.
    parts: OnceLock<Vec<String>>,
    /// Shelves, each with all of its entries; made when the first page is.
    shelves: OnceLock<Shelves>,
    /// How many sources name or show it.
    mentions: usize,
    /// How many pages there are.
    total: usize,
}

/// Lists every page of one actor.
#[must_use]
pub fn of(edition: &Edition, node: Node) -> Vec<Output<'_>> {
    match node {
        Node::Actor(actor) if !edition.actor(actor).is_anonymous() => pages(edition, actor),
        _ => Vec::new(),
    }
}

fn pages(edition: &Edition, actor: ActorIx) -> Vec<Output<'_>> {
    let node = edition.actor(actor);
    let folder = address(Kind::Actor, &node.entity.id);
    let words = words(edition, actor);
    let made = made::of(edition, actor);
    let mentions = mentions::count(edition, actor);
    let total = page_count(&[
        (node.accused_in.len(), ALLEGATIONS),
        (words.len(), STATEMENTS),
        (node.speaks.len(), STATEMENTS),
        (made.len(), ROWS),
        (mentions, ROWS),
        (shelves::longest(edition, actor), ROWS),
    ]);
    let (own, parts, shelves) = (OnceLock::new(), OnceLock::new(), OnceLock::new());
    let lists = Arc::new(Lists { words, own, made, parts, shelves, mentions, total });
    (1..=total)
        .map(|number| {
            let lists = Arc::clone(&lists);
            Output::of(page_path(&folder, number), "actor.html", move || {
                view(edition, actor, &lists, number)
            })
        })
        .collect()
}

fn view<'a>(edition: &'a Edition, actor: ActorIx, lists: &Lists, number: usize) -> ActorPage<'a> {
    let node = edition.actor(actor);
    let head = &node.entity.head;
    let folder = address(Kind::Actor, &node.entity.id);
    let path = page_path(&folder, number);
    let is_first = number == 1;
    let on_path = |list: &[StatementIx], about: About<'_>| -> Vec<StatementView<'a>> {
        let part = part(list, number, STATEMENTS).iter();
        part.map(|statement| StatementView::of(edition, *statement, about, &path)).collect()
    };
    let accusing: BTreeSet<AllegationIx> =
        node.accused_in.iter().map(|(allegation, _)| *allegation).collect();
    let next =
        |length: usize, size: usize, anchor: &str| more(length, size, number, &folder, anchor);
    let own = lists.own.get_or_init(|| in_time(edition, node.speaks.clone()));
    let accused_in = part(&node.accused_in, number, ALLEGATIONS);
    let replies: Vec<ReplyRow<'a>> = accused_in
        .iter()
        .flat_map(|(allegation, _)| replies::of_accused(edition, *allegation, actor, &path))
        .collect();
    let rows = accused_in.iter().map(|(allegation, place)| {
        let mode = edition.allegation(*allegation).accused.get(*place);
        let mode = mode.map(|accused| by_mode(accused.mode()));
        AllegationRow { mode, ..ledger::row(edition, *allegation, &path) }
    });
    let is_accused = !node.accused_in.is_empty();
    let parts = lists.parts.get_or_init(|| parts(edition, actor));
    let summary = format!("{}: {}.", head.name, joined(parts));
    let names = if is_first { names::rows(edition, actor, &path) } else { Vec::new() };
    let printed: Vec<&str> = names.iter().map(|row| row.form.as_str()).collect();
    ActorPage {
        page: Frame::new(edition, path.clone(), Some(&ACTORS), head.name.as_str(), summary)
            .about(|frame| json_ld::actor(edition, actor, frame, &printed)),
        number,
        name: &head.name,
        kicker: [&["Actor".to_owned(), head.kind.words().to_owned()], parts.as_slice()].concat(),
        about: (is_first && !node.entity.prose.is_empty())
            .then(|| prose::html(edition, &node.entity.prose, &path)),
        caution: caution(&head.name, is_accused, !node.speaks.is_empty(), lists.mentions > 0),
        standing: standing::line(edition, actor, &path),
        is_accused,
        reply_caption: format!(
            "Each allegation that accuses {}, and what is on record from or for the accused.",
            head.name
        ),
        reply_place: replies::place_heading(&replies),
        has_none_found: replies.iter().any(|row| row.outcome == ResponseKind::NoneFound.words()),
        replies,
        replies_more: next(node.accused_in.len(), ALLEGATIONS, "replies"),
        accused_in: rows.collect(),
        accused_more: next(node.accused_in.len(), ALLEGATIONS, "accused-in"),
        has_contests: accused_in
            .iter()
            .any(|(allegation, _)| ledger::contests(edition.allegation(*allegation)) > 0),
        words: on_path(&lists.words, About::Among(&accusing)),
        words_more: next(lists.words.len(), STATEMENTS, "words"),
        own: on_path(own, About::All),
        own_more: next(own.len(), STATEMENTS, "statements"),
        made_more: next(lists.made.len(), ROWS, "made"),
        made: made::rows(edition, part(&lists.made, number, ROWS), &path),
        mentions: mentions::views(edition, actor, number, ROWS, &path),
        mentions_more: next(lists.mentions, ROWS, "mentions"),
        names,
        ties: if is_first { ties::ties(edition, actor, &path) } else { Vec::new() },
        shelves: lists
            .shelves
            .get_or_init(|| Shelves::of(edition, actor))
            .on_page(edition, number, ROWS, &folder),
        pager: pager("Parts of this actor’s record", &folder, number, lists.total),
    }
}

/// The parts that an actor plays, for the line above its name.
fn parts(edition: &Edition, actor: ActorIx) -> Vec<String> {
    let node = edition.actor(actor);
    let accused_in = roll::accused_in(edition, node);
    let accused = match accused_in {
        0 => "accused in no allegation".to_owned(),
        number => format!("accused in {}", count(number, "allegation", "allegations")),
    };
    let spoken = withdrawn::spoken(edition, node);
    let sources: BTreeSet<_> = spoken.iter().map(|statement| statement.source).collect();
    let speaks = match spoken.len() {
        0 => "speaks in none of the sources".to_owned(),
        number => format!(
            "{} in {}",
            count(number, "statement", "statements"),
            count(sources.len(), "source", "sources")
        ),
    };
    let mut parts = vec![accused];
    let gone = node.accused_in.len() - accused_in;
    if gone > 0 {
        parts.push(format!("{} withdrawn", count(gone, "allegation", "allegations")));
    }
    parts.push(speaks);
    parts.extend(withdrawn::of_speaker(edition, node));
    if node.entity.head.described_only {
        parts.push("described, not named".to_owned());
    }
    if !node.published.is_empty() {
        parts.push(format!("publisher of {}", count(node.published.len(), "source", "sources")));
    }
    parts
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

/// Statements whose words pick the actor out in an allegation, and those that limit, dispute or deny one; each
/// once, in order of time, those that count for nothing last.
fn words(edition: &Edition, actor: ActorIx) -> Vec<StatementIx> {
    let accused_in = &edition.actor(actor).accused_in;
    let mut found = BTreeSet::new();
    for (allegation, place) in accused_in {
        let node = edition.allegation(*allegation);
        if let Some(accused) = node.accused.get(*place) {
            found.extend(accused.found.iter().map(|(statement, _)| *statement));
        }
        found.extend(
            node.bearings
                .iter()
                .filter(|borne| borne.verb.is_contest())
                .map(|borne| borne.statement),
        );
    }
    let mut words = in_time(edition, found.into_iter().collect());
    words.sort_by_key(|statement| edition.whole_withdrawal(*statement).is_some());
    words
}

/// Statements in order of the time at which they were said.
fn in_time(edition: &Edition, mut statements: Vec<StatementIx>) -> Vec<StatementIx> {
    statements.sort_by_cached_key(|statement| order::in_time(edition, *statement));
    statements
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
