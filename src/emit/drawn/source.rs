//! What the card of a source says: who published it and when, its title, and what became of it.

use super::row::head;
use crate::dossier::SourceIx;
use crate::draw::CardText;
use crate::edition::Edition;
use crate::emit::shared::wording::name;
use crate::emit::shared::{DateView, card, notice};
use crate::emit::source::heading;
use crate::language::Message;

/// What the card of a source says.
pub(super) fn text(edition: &Edition, source: SourceIx) -> CardText {
    let title = &edition.source(source).entity.head.title;
    let kind = edition.source(source).entity.head.kind.key();
    let parts = [heading::kicker(edition, source), edition.say("source-kind").key("kind", kind)];
    let notice = notice::of_source(edition, source, "");
    CardText {
        head: head(edition, parts),
        attribution: Some(published(edition, source).text()),
        claim: title.as_str().to_owned(),
        notices: notice.into_iter().map(|notice| notice.lead.text()).collect(),
        caution: edition.word("card-caution-source").to_owned(),
        cut: Some(edition.word("drawn-cut").to_owned()),
        ..CardText::default()
    }
}

/// "TASS, 3 December 2015", "Velmar Weekly, 14 March 2016 (retracted)": whose words the title is, and what became of them.
fn published(edition: &Edition, source: SourceIx) -> Message<'_> {
    let node = edition.source(source);
    let publisher = match node.publisher {
        Some(publisher) => name(edition, publisher),
        None => edition.say("publisher-not-known").into(),
    };
    let date = DateView::published(edition.language(), &node.entity.head.published).words;
    let reference = edition.say("reference").with("publisher", publisher).with("date", date);
    match card::fate(edition, source) {
        Some(fate) => {
            edition.say("reference-with-fate").with("reference", reference).with("fate", fate)
        }
        None => reference,
    }
}
