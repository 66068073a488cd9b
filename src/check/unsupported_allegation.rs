//! `unsupported-allegation`: an allegation that no statement in the text of a source makes.

use casefile_words::Region;

use super::matter::CheckContext;
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{FieldPath, Level, Place};
use crate::dossier::{AllegationIx, Dossier, IncomingBearing};
use crate::entity::Verb;

pub(super) const RULE: Rule = Rule {
    name: "unsupported-allegation",
    level: Level::Error,
    nature: Nature::FromPublicAbsence,
    summary: "no statement in the text of a published source asserts or presupposes an allegation",
    manual: "\
**What** No statement `asserts`, `presupposes` or `finds` the allegation; or those that do stand only in headlines, \
summaries and captions, or only in sources that are not published while the allegation is.

**Why** Without somebody's located words the dossier itself would be the accuser. Headlines are written by others than \
the speaker and say more than the words beneath them.

**Example** An allegation was written, and the statement that makes it says only `supports`.

**Cure** Add the allegation's id to `asserts` or `presupposes` of the statement that makes it, locate that statement, or \
remove or withhold the allegation.
",
    check: Some(RuleScope::Allegation(check)),
};

/// Where the words of an allegation were found, from worst to best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum WordSupport {
    Nowhere,
    NotSaid,
    OutsideText,
    Text,
}

fn check(matter: &CheckContext<'_>, allegation: AllegationIx, sink: &mut FindingSink<'_>) {
    let dossier = matter.dossier;
    let allegation = dossier.allegation(allegation);
    if matter.may_be_made(allegation) {
        return;
    }
    let entity = &allegation.entity;
    // That nothing supports it any more is another rule's matter.
    let supports = |borne: &&IncomingBearing| borne.verb.is_support();
    let is_all_withdrawn = allegation.bearings.iter().any(|borne| supports(&borne))
        && !allegation.counted().any(|borne| supports(&borne));
    if is_all_withdrawn {
        return;
    }
    // What its speaker took back was said; what stood in a source that does not stand makes nothing.
    let stands = |borne: &&IncomingBearing| dossier.stands(borne.statement.source);
    let message = match found(dossier, allegation.bearings.iter().filter(stands)) {
        WordSupport::Text => return,
        _ if found(dossier, allegation.bearings.iter()) == WordSupport::Text => {
            "only sources that were retracted or replaced make this allegation"
        }
        _ if matter.is_published => "no statement that is published makes this allegation",
        WordSupport::Nowhere => "no statement makes this allegation",
        WordSupport::NotSaid => "statements bear on this allegation, but none makes it",
        WordSupport::OutsideText => "only headlines, summaries or captions make this allegation",
    };
    let hint = if matter.is_published {
        "withhold it too, `publish: false`, or cite a source that is published".to_owned()
    } else {
        format!(
            "add `{}` to `asserts` or `presupposes` of a statement in a source's text",
            entity.id
        )
    };
    sink.push(sink.fault(Place::Value(entity.text, FieldPath::of("title")), message).hint(hint));
}

fn found<'b>(
    dossier: &Dossier,
    bearings: impl Iterator<Item = &'b IncomingBearing>,
) -> WordSupport {
    let found = bearings.map(|borne| {
        let statement = dossier.statement(borne.statement);
        if !matches!(borne.verb, Verb::Asserts | Verb::Presupposes | Verb::Finds) {
            return WordSupport::NotSaid;
        }
        // A statement that was not located is present all the same, where its editor looked for it.
        let region =
            statement.located.as_ref().map_or(statement.statement.region, |located| located.region);
        if region == Region::Body { WordSupport::Text } else { WordSupport::OutsideText }
    });
    found.max().unwrap_or(WordSupport::Nowhere)
}
