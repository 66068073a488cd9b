//! What an actor says, by how it bears on allegations: a page of statements for each verb of which there are many.

use std::collections::BTreeMap;

use serde::Serialize;

use super::record::in_time;
use crate::dossier::facets::{has_page, is_nameable, speaking_address};
use crate::dossier::sections::ACTORS;
use crate::dossier::{ActorIx, StatementIx, address, relative};
use crate::edition::Edition;
use crate::emit::Output;
use crate::emit::frame::Frame;
use crate::emit::shared::paging::{Leaf, List, Pager, pages};
use crate::emit::shared::statement::{BearingFocus, StatementView};
use crate::emit::shared::verb::VerbView;
use crate::emit::shared::wording::{counted, name};
use crate::entity::{Kind, Verb};
use crate::language::{Message, OwnWords};

/// Statements on one page.
const STATEMENTS: usize = 15;

/// How many of an actor's statements do one thing.
#[derive(Debug, Clone, Serialize)]
pub struct VerbCount {
    pub verb: VerbView,
    pub count: String,
    /// Their own pages, where there are many.
    pub href: Option<String>,
}

/// What the template of what an actor says in one way sees.
#[derive(Serialize)]
struct SpeakingPage<'a> {
    page: Frame<'a>,
    name: OwnWords<'a>,
    /// The actor's own page.
    href: String,
    verb: VerbView,
    count: Message<'a>,
    statements: Vec<StatementView<'a>>,
    pager: Option<Pager>,
}

/// By verb, the statements of an actor that bear so on some allegation, and count; none of a person of whom no list is cut
/// by name.
fn by_verb(edition: &Edition, actor: ActorIx) -> BTreeMap<Verb, Vec<StatementIx>> {
    let node = edition.actor(actor);
    let mut verbs: BTreeMap<Verb, Vec<StatementIx>> = BTreeMap::new();
    if !is_nameable(edition, actor) {
        return verbs;
    }
    for statement in &node.speaks {
        for (bearing, place) in edition.statement(*statement).bearings.iter().zip(0..) {
            if edition.withdrawal(*statement, place).is_some() {
                continue;
            }
            let own = verbs.entry(bearing.verb).or_default();
            if own.last() != Some(statement) {
                own.push(*statement);
            }
        }
    }
    verbs
}

/// How many of an actor's statements do what, on the output `path`; nothing where no verb has a page.
pub(super) fn counts(edition: &Edition, actor: ActorIx, path: &str) -> Vec<VerbCount> {
    let verbs = by_verb(edition, actor);
    let all = edition.actor(actor).speaks.len();
    if !verbs.values().any(|own| has_page(own.len(), all)) {
        return Vec::new();
    }
    let count = |(verb, own): (&Verb, &Vec<StatementIx>)| VerbCount {
        verb: VerbView::of(edition.language(), *verb, None),
        count: edition.language().number(own.len()),
        href: has_page(own.len(), all)
            .then(|| relative(path, &speaking_address(edition, actor, *verb))),
    };
    verbs.iter().map(count).collect()
}

/// Lists the pages of each verb of which there are many.
pub(super) fn emit(edition: &Edition, actor: ActorIx) -> Vec<Output<'_>> {
    let all = edition.actor(actor).speaks.len();
    let verbs = by_verb(edition, actor).into_iter();
    let verbs = verbs.filter(|(_, own)| has_page(own.len(), all));
    verbs.flat_map(|(verb, own)| of(edition, actor, verb, own)).collect()
}

fn of(edition: &Edition, actor: ActorIx, verb: Verb, own: Vec<StatementIx>) -> Vec<Output<'_>> {
    let own = List::of(own, STATEMENTS, "").in_order(move |all| in_time(edition, all));
    let folder = speaking_address(edition, actor, verb);
    let total = pages(&[&own]);
    Output::pages(edition.language(), &folder, total, "speaking.html", move |leaf| {
        view(edition, (actor, verb), &own, leaf)
    })
}

fn view<'a>(
    edition: &'a Edition,
    (actor, verb): (ActorIx, Verb),
    own: &List<'_, StatementIx>,
    leaf: &Leaf<'_>,
) -> SpeakingPage<'a> {
    let path = leaf.path();
    let verb = VerbView::of(edition.language(), verb, None);
    let title = edition.say("speaking-title").with("name", name(edition, actor));
    let title = title.with("verb", verb.word.clone()).text();
    let count = counted(edition, "count-statements", own.len());
    let summary = edition.say("list-summary").with("heading", title.clone());
    let summary = leaf.title(&summary.with("count", count.clone()).text());
    let home = address(Kind::Actor, &edition.actor(actor).entity.id);
    SpeakingPage {
        name: edition.named(actor),
        href: relative(&path, &home),
        verb,
        count,
        statements: own
            .on(leaf, |one| StatementView::of(edition, *one, BearingFocus::All, &path))
            .rows,
        page: Frame::new(edition, path, Some(&ACTORS), leaf.title(&title), summary),
        pager: leaf.pager("parts-of-actor"),
    }
}
