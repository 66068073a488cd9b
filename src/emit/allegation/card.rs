//! The card of an allegation: who is reported as saying it, what that rests on, and the first of its statements.

use std::collections::BTreeSet;

use super::record::AllegationRecord;
use crate::dossier::{relative, statement_anchor};
use crate::emit::card::{CardFrame, CardItem, CardPage, MOST};
use crate::emit::shared::standing;
use crate::emit::shared::verb::VerbView;
use crate::emit::shared::wording::headline;
use crate::language::Argument;

/// The card of an allegation at `path`.
pub(super) fn view<'a>(record: &AllegationRecord<'a>, path: &str) -> CardPage<'a> {
    let (edition, allegation) = (record.edition, record.allegation);
    let (sum, (attribution, clause)) = (record.sum(), headline(edition, allegation));
    let with = |attribution| {
        edition.say("headline").with("attribution", attribution).with("clause", clause.clone())
    };
    let title = with(Argument::Made(attribution.html.clone())).text();
    let mut seen = BTreeSet::new();
    let bearings = record.lists.statements.all().iter();
    let items = bearings.filter(|borne| seen.insert(borne.statement)).take(MOST).map(|borne| {
        let (statement, node) = (borne.statement, edition.statement(borne.statement));
        let why = edition.withdrawal(statement, borne.bearing);
        let verb = VerbView::of(edition.language(), borne.verb, why);
        let id = statement_anchor(&edition.source(node.source).entity.id, &node.id);
        CardItem::of(edition, statement, (id, Some(verb)), why, path)
    });
    CardPage {
        page: CardFrame::of(edition, path, title),
        kicker: sum.kicker.iter().take(1).cloned().collect(),
        attribution: Some(
            edition.say("words").with("words", Argument::Made(attribution.html.clone())),
        ),
        href: relative(path, &record.folder),
        notice: None,
        standing: standing::line(edition, allegation, sum.saying, path),
        items: items.collect(),
        caution: edition.say("card-caution-allegation"),
        title: clause,
    }
}
