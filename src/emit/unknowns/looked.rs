//! Replies that were looked for and not found: of whom, to which allegations, where and when.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::dossier::{ActorIx, AllegationIx, address, relative};
use crate::edition::Edition;
use crate::emit::shared::replies::{self, ReplyEntry};
use crate::emit::shared::wording::row as row_of;
use crate::emit::shared::{DateView, linked};
use crate::entity::Kind;
use crate::entity::allegation::{Response, ResponseKind};
use crate::language::{Argument, Message, OwnWords};
use crate::value::Date;

/// Allegations that are named in one row; any more are counted.
const NAMED: usize = 24;

/// Searches for somebody's replies in one place on one day.
#[derive(Debug, Clone)]
pub struct LookedFor<'a> {
    who: Option<ActorIx>,
    response: &'a Response,
    /// To which allegations replies were looked for.
    pub allegations: Vec<AllegationIx>,
}

/// A row of them.
#[derive(Debug, Serialize)]
pub struct LookedRow<'a> {
    pub who: Message<'a>,
    /// The numbers of the allegations, each with a link.
    pub allegations: Message<'a>,
    /// Where it was looked for.
    pub place: Option<OwnWords<'a>>,
    /// When.
    pub on: Option<DateView<'a>>,
}

/// All of them, in the order of the allegations; what was looked for in one place on one day is one row.
pub fn all(edition: &Edition) -> Vec<LookedFor<'_>> {
    let mut rows: Vec<LookedFor<'_>> = Vec::new();
    let mut places: BTreeMap<(Option<ActorIx>, &str, &str), usize> = BTreeMap::new();
    for allegation in edition.allegation_indexes() {
        let node = edition.allegation(allegation);
        if !node.responses.iter().any(|own| own.response.kind == ResponseKind::NoneFound) {
            continue;
        }
        for entry in replies::of_allegation(edition, allegation) {
            let ReplyEntry::Written(index, accused) = entry else { continue };
            let own = &node.responses[index];
            if own.response.kind != ResponseKind::NoneFound {
                continue;
            }
            let who = accused.or(own.by);
            let searched = own.response.searched.as_ref();
            let place = searched.map_or("", |searched| searched.place.as_str());
            let day = searched.map_or("", |searched| searched.on.as_str());
            let at = *places.entry((who, place, day)).or_insert(rows.len());
            match rows.get_mut(at) {
                Some(row) => row.allegations.push(allegation),
                None => rows.push(LookedFor {
                    who,
                    response: &own.response,
                    allegations: vec![allegation],
                }),
            }
        }
    }
    rows
}

/// One of them on the output `path`.
pub fn row<'a>(edition: &'a Edition, own: &LookedFor<'a>, path: &str) -> LookedRow<'a> {
    let searched = own.response.searched.as_ref();
    let on = searched.map(|searched| &searched.on);
    let numbers = own.allegations.iter().map(|allegation| {
        let page = address(Kind::Allegation, &edition.allegation(*allegation).entity.id);
        Argument::from(allegation.at() + 1).linked(Some(relative(path, &format!("{page}#replies"))))
    });
    let who = linked::maybe_actor(edition, own.who, "somebody-not-identified", path);
    LookedRow {
        who: edition.say("words").with("words", who),
        allegations: edition
            .say("words")
            .with("words", row_of(edition, numbers.collect(), NAMED, "count-others")),
        place: searched.map(|searched| edition.own(&searched.place)),
        on: on.map(|on: &Date| DateView::of(edition.language(), on)),
    }
}
