//! An actor's page: what is on record from it, what others say of it, and where it is only mentioned.

use std::sync::Arc;

use serde::Serialize;

use super::Output;
use super::drawn;
use super::frame::Frame;
use super::prose;
use super::shared::cite::{Citation, of_actor};
use super::shared::contents::{ContentsItem, contents};
use super::shared::json_ld;
use super::shared::ledger::{self, AllegationRow, by_mode};
use super::shared::paging::{Leaf, List, Paged, Pager};
use super::shared::replies::{self, ReplyRow};
use super::shared::standing::StandingItem;
use super::shared::statement::{BearingFocus, StatementView};
use super::shared::wording::name;
use crate::dossier::sections::ACTORS;
use crate::dossier::{ActorIx, AllegationIx, Node, StatementIx};
use crate::edition::Edition;
use crate::emit::shared::Tongue;
use crate::language::{Argument, Message, OwnWords};

mod card;
mod made;
mod mentions;
mod names;
mod opening;
mod record;
mod shelves;
mod standing;
mod ties;
mod verbs;

use made::MadeRow;
use mentions::MentionView;
use names::NameRow;
pub use names::is_name;
use opening::{caution, kicker};
use record::ActorRecord;
use shelves::Shelf;
use ties::Tie;
use verbs::VerbCount;

/// What the template of an actor sees.
#[derive(Serialize)]
pub struct ActorPage<'a> {
    page: Frame<'a>,
    number: usize,
    name: OwnWords<'a>,
    tongue: Option<Tongue<'a>>,
    kicker: Vec<Message<'a>>,
    about: Option<String>,
    caution: Message<'a>,
    standing: Vec<StandingItem<'a>>,
    is_accused: bool,
    reply_caption: Message<'a>,
    reply_place: &'a str,
    replies: Paged<ReplyRow<'a>>,
    has_none_found: bool,
    accused_in: Paged<AllegationRow<'a>>,
    has_contests: bool,
    words: Paged<StatementView<'a>>,
    own: Paged<StatementView<'a>>,
    reply: Option<Message<'a>>,
    made: Paged<MadeRow<'a>>,
    mentions: Paged<MentionView<'a>>,
    names: Vec<NameRow<'a>>,
    citation: Option<Citation<'a>>,
    ties: Vec<Tie<'a>>,
    shelves: Vec<Shelf<'a>>,
    /// How many of its statements do what.
    verbs: Vec<VerbCount>,
    contents: Vec<ContentsItem<'a>>,
    pager: Option<Pager>,
}

/// Lists every page of one actor.
#[must_use]
pub fn of(edition: &Edition, node: Node) -> Vec<Output<'_>> {
    let Node::Actor(actor) = node else { return Vec::new() };
    if edition.actor(actor).is_anonymous() {
        return Vec::new();
    }
    let record = Arc::new(ActorRecord::of(edition, actor));
    let (folder, total) = (record.folder.clone(), record.lists.pages());
    let own = Arc::clone(&record);
    let card = super::card::output(&folder, move |path| card::view(&own, path));
    let pages = move |leaf: &Leaf<'_>| {
        let mut page = view(&record, leaf);
        page.contents = contents(sections(record.edition, &page));
        page
    };
    let mut outputs = Output::pages(edition.language(), &folder, total, "actor.html", pages);
    outputs.extend(verbs::emit(edition, actor));
    outputs.push(card);
    outputs
}

/// Who it is and what it does here, in a sentence.
fn summary<'a>(edition: &'a Edition, actor: ActorIx, parts: &[Message<'a>]) -> String {
    let parts = parts.iter().cloned().map(Argument::from).collect::<Vec<_>>();
    edition.say("actor-summary").with("name", name(edition, actor)).with("parts", parts).text()
}

fn view<'a>(record: &ActorRecord<'a>, leaf: &Leaf<'_>) -> ActorPage<'a> {
    let (edition, actor) = (record.edition, record.actor);
    let node = edition.actor(actor);
    let (head, name) = (&node.entity.head, || name(edition, actor));
    let (path, is_first) = (leaf.path(), leaf.is_first());
    let (lists, sum) = (&record.lists, record.sum());
    let on_leaf = |list: &List<'_, StatementIx>, about: BearingFocus<'_>| {
        list.on(leaf, |statement| StatementView::of(edition, *statement, about, &path))
    };
    let accused_in = lists.accused_in.part(leaf).iter();
    let replies = accused_in.clone();
    let replies: Vec<ReplyRow<'a>> = replies
        .flat_map(|(allegation, _)| replies::of_accused(edition, *allegation, actor, &path))
        .collect();
    let is_any_found = replies.iter().any(|row| row.is_reply || row.is_withdrawn);
    let ledger = lists.accused_in.on(leaf, |entry| accused_row(edition, *entry, &path));
    let is_accused = !lists.accused_in.is_empty();
    let summary = summary(edition, actor, &sum.parts);
    let names = if is_first { names::rows(edition, actor, &path) } else { Vec::new() };
    let printed: Vec<String> = names.iter().map(|row| row.form.text()).collect();
    let page = frame(record, leaf, &summary, &printed);
    let cited = || of_actor(edition, &page, &node.entity.id, edition.named(actor).into());
    ActorPage {
        citation: is_first.then(cited),
        number: leaf.number,
        name: edition.named(actor),
        tongue: Tongue::of(edition, head.name.language()),
        kicker: kicker(edition, head.kind, &sum.parts),
        about: (is_first && !node.entity.prose.is_empty())
            .then(|| prose::html(edition, &node.entity.prose, &path)),
        caution: caution(record),
        standing: record.standing.on(leaf, |path| standing::line(edition, actor, path)).clone(),
        is_accused,
        reply_caption: edition.say("actor-reply-caption").with("name", name()),
        reply_place: replies::place_heading(edition, is_any_found),
        reply: reply(edition),
        has_none_found: replies.iter().any(|row| row.is_none_found),
        replies: Paged { more: lists.accused_in.more(leaf, "replies"), rows: replies },
        has_contests: accused_in
            .map(|(allegation, _)| edition.allegation(*allegation))
            .any(|node| ledger::contests(node) > 0),
        accused_in: ledger,
        words: lists
            .words
            .on(leaf, |statement| told_of(record, *statement, lists.own.part(leaf), &path)),
        own: on_leaf(&lists.own, BearingFocus::All),
        made: lists.made.on(leaf, |made| made::row(edition, made, &path)),
        mentions: lists
            .mentions
            .on(leaf, |source| mentions::view(edition, actor, *source, &sum.accusing, &path)),
        page,
        names,
        ties: if is_first { ties::ties(edition, actor, &path) } else { Vec::new() },
        shelves: lists.shelves.on(edition, leaf),
        verbs: if is_first { verbs::counts(edition, actor, &path) } else { Vec::new() },
        contents: Vec::new(),
        pager: leaf.pager("parts-of-actor"),
    }
}

/// An allegation in which the actor is accused, and how the words pick it out.
fn accused_row<'a>(
    edition: &'a Edition,
    (allegation, place): (AllegationIx, usize),
    path: &str,
) -> AllegationRow<'a> {
    let mode = edition.allegation(allegation).accused.get(place);
    let mode = mode.map(|accused| by_mode(edition, accused.mode()));
    AllegationRow { mode, ..ledger::row(edition, allegation, path) }
}

/// A statement on what the actor is accused of. One that stands once more below, among the actor's `own` on the same page,
/// has its address there.
fn told_of<'a>(
    record: &ActorRecord<'a>,
    statement: StatementIx,
    own: &[StatementIx],
    path: &str,
) -> StatementView<'a> {
    let (edition, about) = (record.edition, BearingFocus::Among(&record.sum().accusing));
    let mut view = StatementView::of(edition, statement, about, path);
    if own.contains(&statement) {
        view.anchor.clear();
    }
    view
}

/// The sections that stand on a page, in its order.
fn sections<'a>(edition: &'a Edition, page: &ActorPage<'a>) -> Vec<ContentsItem<'a>> {
    let mentions = if page.is_accused { "actor-other-mentions" } else { "actor-mentioned-in" };
    let own = [
        (!page.replies.rows.is_empty(), "replies", "heading-replies"),
        (!page.accused_in.rows.is_empty(), "accused-in", "column-accused-in"),
        (!page.words.rows.is_empty(), "words", "actor-words"),
        (!page.made.rows.is_empty(), "made", "actor-made"),
        (!page.own.rows.is_empty(), "statements", "column-statements"),
        (!page.mentions.rows.is_empty(), "mentions", mentions),
        (!page.names.is_empty(), "names", "actor-names"),
        (!page.ties.is_empty(), "ties", "actor-ties"),
    ];
    let own = own.into_iter().filter(|(is_there, ..)| *is_there);
    let own = own.map(|(_, id, title)| ContentsItem::of(edition, id, title));
    own.chain(page.shelves.iter().map(|shelf| ContentsItem::words(edition, shelf.id, shelf.title)))
        .collect()
}

/// The frame of one of its pages, with what machines are told of it.
fn frame<'a>(
    record: &ActorRecord<'a>,
    leaf: &Leaf<'_>,
    summary: &str,
    printed: &[String],
) -> Frame<'a> {
    let (edition, actor) = (record.edition, record.actor);
    let name = edition.actor(actor).entity.head.name.as_str();
    let (title, summary) = (leaf.title(name), leaf.title(summary));
    Frame::bare(edition, leaf.path(), Some(&ACTORS), title, summary)
        .about(|frame| json_ld::actor(edition, actor, frame, printed))
        .pictured(drawn::picture(edition, Node::Actor(actor)))
}

/// Where the actor, or anyone for it, sends a reply.
fn reply<'a>(edition: &'a Edition) -> Option<Message<'a>> {
    let contact = edition.config.contact.as_ref()?.0.clone();
    let link = Argument::from(edition.say("actor-send-reply")).linked(Some(contact));
    let lead = edition.say("actor-reply-welcome").strong();
    Some(edition.say("actor-reply").with("lead", lead).with("link", link))
}
