//! `withheld-reply`: an allegation is published, and the words in which the accused denies it are not.

use std::collections::{BTreeMap, BTreeSet};

use super::{FindingSink, Nature, Rule};
use crate::diag::{Diagnostic, Level, Place};
use crate::dossier::{AllegationIx, Dossier, Node, StatementIx, StatementNode};
use crate::entity::Verb;

pub(super) const RULE: Rule = Rule {
    name: "withheld-reply",
    level: Level::Error,
    nature: Nature::Firm,
    summary: "an allegation is published, and a reply of the accused is not",
    manual: "\
**What** A statement in which an accused, or somebody who speaks for them, `denies` a published allegation is withheld \
or under an embargo, or stands in a source that is.

**Why** Readers would see the accusation without the answer that is on record.

**Example** `denies: [harbour-fee]` in a source with `publish: false`, and `harbour-fee` is published.

**Cure** Publish the reply, or withhold the allegation as long as the reply.
",
    check: None,
};

/// The denials by or for the accused of published allegations that are not published with them. `by` says
/// what withholds an entity, or a statement `SOURCE#ID`.
pub(super) fn withheld_replies(
    public: &Dossier,
    complete: &Dossier,
    by: &BTreeMap<String, Place>,
) -> Vec<Diagnostic> {
    let mut sink = FindingSink { rule: &RULE, found: Vec::new() };
    for allegation in public.allegations.iter().map(|node| node.entity.id.as_str()) {
        let Some(Node::Allegation(ix)) = complete.ids.get(allegation) else { continue };
        for statement in denials(complete, ix).filter(|own| !is_published(public, complete, own)) {
            let source = complete.source(statement.source);
            let name = format!("{}#{}", source.entity.id, statement.id);
            let withheld = by.get(&name).or_else(|| by.get(&source.entity.id));
            let quote = Place::Value(source.entity.text, statement.field().key("quote"));
            let place = withheld.cloned().unwrap_or_else(|| quote.clone());
            let message = format!("`{allegation}` is published, and a reply to it is withheld");
            sink.push(
                sink.fault(place, message)
                    .hint(format!("publish the reply, or withhold `{allegation}` as long"))
                    .related(quote, "the reply"),
            );
        }
    }
    sink.found
}

/// The denials of an allegation by or for those whom it accuses.
fn denials(dossier: &Dossier, ix: AllegationIx) -> impl Iterator<Item = &StatementNode> {
    let replies = dossier.allegation(ix).standing.replies.iter().map(|reply| reply.statement);
    let once: BTreeSet<StatementIx> = replies.collect();
    // A response that names withheld words is a fault of its own.
    once.into_iter().map(|statement| dossier.statement(statement)).filter(move |statement| {
        let mut bearings = statement.bearings.iter();
        bearings.any(|one| one.allegation == ix && one.verb == Verb::Denies)
    })
}

fn is_published(public: &Dossier, complete: &Dossier, statement: &StatementNode) -> bool {
    let source = &complete.source(statement.source).entity.id;
    let Some(Node::Source(ix)) = public.ids.get(source) else { return false };
    let field = statement.field();
    public.source(ix).statements.iter().any(|own| own.field() == field)
}
