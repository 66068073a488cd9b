//! The card of a source: whose words its title is, and what was said in it.

use super::heading;
use crate::dossier::{SourceIx, address, relative};
use crate::edition::Edition;
use crate::emit::card::{CardFrame, CardItem, CardPage, MOST};
use crate::emit::shared::standing::StandingItem;
use crate::emit::shared::{card, notice};
use crate::entity::Kind;

/// The card of a source at `path`.
pub(super) fn view<'a>(edition: &'a Edition, source: SourceIx, path: &str) -> CardPage<'a> {
    let node = edition.source(source);
    let mut own: Vec<_> = node.statements.iter().filter(|own| own.located.is_some()).collect();
    // In the order of the text, as the notes of its page are.
    own.sort_by_key(|own| own.located.as_ref().map(|located| located.whole().start));
    let items = own.iter().take(MOST).map(|own| {
        let statement = own.ix();
        let why = edition.whole_withdrawal(statement);
        CardItem::of(edition, statement, (own.id.clone(), None), why, path)
    });
    CardPage {
        page: CardFrame::of(edition, path, heading::page_title(edition, source)),
        kicker: vec![
            heading::kicker(edition, source),
            edition.say("source-kind").key("kind", node.entity.head.kind.key()),
        ],
        attribution: Some(card::cited(edition, source)),
        title: edition.own(&node.entity.head.title),
        href: relative(path, &address(Kind::Source, &node.entity.id)),
        notice: notice::of_source(edition, source, path).map(|own| own.whole(edition)),
        standing: vec![StandingItem::of(heading::statements(edition, source))],
        items: items.collect(),
        caution: edition.say("card-caution-source"),
    }
}
