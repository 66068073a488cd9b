//! What the feed says of something that came into the dossier, in a sentence or two of its own.

use std::collections::BTreeSet;

use crate::dossier::{ActorIx, AllegationIx, SourceIx};
use crate::edition::Edition;
use crate::emit::shared::ledger::tally;
use crate::emit::shared::source_line::counts;
use crate::emit::shared::wording::{counted, names, speaker_name};
use crate::emit::shared::{DateView, replies};
use crate::entity::{Page, Verb};
use crate::language::{Argument, Message};

/// "News article, 3 December 2015; 3 statements located. Speakers: A and B."
pub fn source(edition: &Edition, source: SourceIx) -> Message<'_> {
    let node = edition.source(source);
    let head = &node.entity.head;
    let kind = edition.say("source-kind").key("kind", head.kind.key());
    let day = DateView::published(edition.language(), &head.published).words;
    let held = counted(edition, "feed-source-summary", node.statements.len())
        .with("kind", edition.say("feed-source-dated").with("kind", kind).with("day", day))
        .key("counts", counts(edition, source));
    let speakers: BTreeSet<Option<ActorIx>> =
        node.statements.iter().map(|statement| statement.speaker).collect();
    let speakers: Vec<Argument<'_>> =
        speakers.into_iter().map(|who| speaker_name(edition, who)).collect();
    let speakers = (!speakers.is_empty()).then(|| {
        let names = names(edition.language(), speakers);
        edition.say("feed-source-speakers").with("names", names).into()
    });
    let sentences = std::iter::once(held.into()).chain(speakers).collect();
    edition.language().sentences(sentences)
}

/// "2 statements assert it; 1 independent origin; no reply on record. What is located and attributed, …"
pub fn allegation(edition: &Edition, allegation: AllegationIx) -> Message<'_> {
    let node = edition.allegation(allegation);
    let asserts = tally(node, Verb::Asserts) + tally(node, Verb::Finds);
    let mut parts: Vec<Argument<'_>> = vec![
        counted(edition, "feed-allegation-asserted", asserts).into(),
        counted(edition, "count-origins", node.standing.independence.origins).into(),
    ];
    if !node.accused.is_empty() {
        parts.push(replies::on_record(edition, node, false).into());
    }
    let standing = edition.say("sentence").with("words", edition.language().series(parts));
    let sentences = vec![standing.into(), edition.say("feed-allegation-summary").into()];
    edition.language().sentences(sentences)
}

/// "3 statements; accused in 1 allegation."
pub fn actor(edition: &Edition, actor: ActorIx) -> Message<'_> {
    let node = edition.actor(actor);
    let speaks = counted(edition, "count-statements", node.speaks.len());
    let accused = counted(edition, "feed-actor-accused", node.accused_in.len());
    let parts = edition.language().series(vec![speaks.into(), accused.into()]);
    edition.say("sentence").with("words", parts)
}

/// What the editor says of a page in a sentence, else its title.
pub fn page<'a>(edition: &'a Edition, head: &'a Page) -> Message<'a> {
    let words = head.summary.as_ref().unwrap_or(&head.title);
    edition.say("words").with("words", edition.own(words))
}
