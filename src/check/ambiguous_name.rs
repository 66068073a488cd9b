//! `ambiguous-name`: an actor's last name inside a longer name, which may be somebody else's.

use std::collections::BTreeMap;

use super::matter::CheckContext;
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{FieldPath, Level, Place, counted};
use crate::dossier::{ActorIx, SourceIx};
use crate::text::Span;

pub(super) const RULE: Rule = Rule {
    name: "ambiguous-name",
    level: Level::Note,
    nature: Nature::Usual,
    summary: "another name beside a person's, or a firm's name around it: it may be somebody else, and is not linked",
    manual: "\
**What** A person goes by a single word, and in a source another word with a capital stands right before it that is \
none of the person's own names, no title and no beginning of a sentence, with or without a particle between (`Jan de \
Smith`); or, in English, French, Italian, Portuguese and Spanish, right after it, or after the whole name (`Ann Smith \
Jones`). In German, Arabic and Persian, where capitals tell no names, it is a frequent given name. Or a name stands \
in that of a firm, which is evidently another's: joined by `&` to another name (`Holm & Sons`), by `and` to a word of a closed \
list (`Holm and Partners`), or beside one that firms bear (`Holm AG`, `Gebrüder Holm`). Such a place is not linked and not \
counted as a mention. Not looked at, but for firms: headlines in which every word has a capital, and other languages and \
scripts in which capitals tell no names. Names inside hyphenated names, handles and \
addresses are not linked either, and nothing is said of them.

**Why** A link says that this is the person. `Paul Smith` is not Ann Smith because she is called Smith.

**Example** Ann Smith has the alias `Smith`; a source prints `Paul Smith said nothing`.

**Cure** If it is somebody else, write `Paul Smith` under `not` of the actor, or make an actor of that name. If it is the \
actor, write `Paul Smith` among its `aliases`, or mark the place by `mentions` in the source.
",
    check: Some(RuleScope::Source(check)),
};

fn check(matter: &CheckContext<'_>, source: SourceIx, sink: &mut FindingSink<'_>) {
    let dossier = matter.dossier;
    let source = dossier.source(source);
    let entity = &source.entity;
    let mut longer: BTreeMap<(ActorIx, String), (Place, usize)> = BTreeMap::new();
    for namesake in &source.namesakes {
        let words = entity.prose.shown(&namesake.longer);
        let row = longer.entry((namesake.actor, words)).or_insert_with(|| {
            let place = match entity.prose.written(&namesake.longer) {
                Some(written) => Place::Span(Span::new(entity.text, written)),
                None => Place::Value(entity.text, FieldPath::of("title")),
            };
            (place, 0)
        });
        row.1 += 1;
    }
    for ((actor, words), (place, count)) in longer {
        let actor = &dossier.actor(actor).entity;
        let often =
            if count > 1 { format!(" ({})", counted(count, "place")) } else { String::new() };
        sink.push(
            sink.fault(place, format!("`{words}` may be another than `{}`, and is not linked{often}", actor.id))
                .hint(format!(
                    "write `{words}` under `not` of `{0}` if it is; else among the aliases of `{0}`, or mark it by \
                     `mentions` in the source",
                    actor.id
                )),
        );
    }
}
