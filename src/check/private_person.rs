//! `private-person`: somebody without an office is accused by name, and nothing says why that is public.

use super::matter::CheckContext;
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{FieldPath, Level, Place};
use crate::dossier::ActorIx;
use crate::entity::allegation::Mode;

pub(super) const RULE: Rule = Rule {
    name: "private-person",
    level: Level::Warning,
    nature: Nature::FromAbsence,
    summary: "a living person without an office is accused by name, with no `public_interest`",
    manual: "\
**What** A person who is not known to be dead, holds no role and speaks in no source of the dossier is accused by name, \
and the person's file has no `public_interest`.

**Why** People in office answer for their office in public. Others have a right to be left alone, which only a stated \
public interest can outweigh.

**Example** A driver is named in a story about his company.

**Cure** Write under `public_interest` why the name must be public; accuse by description (`mode: described`) if the \
words only describe; or write the office under `roles`, or `living: false`.
",
    check: Some(RuleScope::Actor(check)),
};

fn check(matter: &CheckContext<'_>, actor: ActorIx, sink: &mut FindingSink<'_>) {
    let dossier = matter.dossier;
    let actor = dossier.actor(actor);
    let head = &actor.entity.head;
    if !actor.is_private() || actor.entity.faulted || matter.may_speak(actor) {
        return;
    }
    let accusation = actor.accused_in.iter().find_map(|(allegation, index)| {
        let allegation = dossier.allegation(*allegation);
        let accused = allegation.accused.get(*index)?;
        (accused.mode() == Mode::Named).then_some((allegation.entity.text, *index))
    });
    let Some((text, index)) = accusation else { return };
    sink.push(
        sink.fault(
            Place::Value(actor.entity.text, FieldPath::of("name")),
            format!("`{}` holds no office and is accused by name", head.name),
        )
        .hint("write under `public_interest` why the name must be public, or the office under `roles`")
        .related(Place::Value(text, FieldPath::of("accused").item(index).key("actor")), "accused here"),
    );
}
