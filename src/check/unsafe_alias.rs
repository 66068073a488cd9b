//! `unsafe-alias`: a name that ordinary words of a text would be taken for.

use super::matter::CheckContext;
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{FieldPath, Level, Place};
use crate::dossier::ActorIx;
use crate::entity::actor::Case;

pub(super) const RULE: Rule = Rule {
    name: "unsafe-alias",
    level: Level::Warning,
    nature: Nature::Usual,
    summary: "a name of two letters, or one that is also a common word, without `case: exact`",
    manual: "\
**What** A name or alias of an actor has two letters or is a common English word, and its capitals do not count.

**Why** Names in sources link to actors by themselves. Without `case: exact`, the alias `IS` links every \"is\" of every \
source to an organization.

**Example**

```yaml
aliases:
  - IS                         # a warning
  - {text: IS, case: exact}    # none
```

**Cure** Write the alias with `case: exact`. For the `name` itself, list it once more as an alias with `case: exact`.
",
    check: Some(RuleScope::Actor(check)),
};

/// Common words of English that have been names as well, and the commonest words of all.
const COMMON: &str = " a able about above act after again against age ago agency air all also an and any apple are area \
    as at away back bank be because been before best bill black blue board body book both brown but by call came can \
    case cause chance charity chief child city close cole come company could council country court crown day deal dean \
    did do does door down drew earl east end even every eye face fact faith far few field find first force forest form \
    found free friend from front gap general get give go good grace grant great green ground group had hand hard has \
    have he heart help her here him his hope house how if in independent information interest into is it its job joy \
    just justice key king know land last law lead left less let life light like line little live long look made main \
    make man mark may me meta might miles mirror money month more most much must my nation nature need never new next \
    no north not now of off office old on one only open opera or orange order other our out over own pain park part \
    party pat past patience peace people place point police post power prime public ray read reason red right rob rock \
    rose round said same sage say see sense service set shall she shell should side signal since sky slack small so \
    some south speaker square stand standard star state still storm story street such sue sun system take target team \
    telegraph tell than that the their them then there these they thing think this those three through time times to \
    today told too trade truth two under union unit united up us use very victor view visa want war warren was water \
    way we week well went were west what when where which while white who why will win with wood word work world would \
    year you young your zoom ";

fn check(matter: &CheckContext<'_>, actor: ActorIx, sink: &mut FindingSink<'_>) {
    let actor = matter.dossier.actor(actor);
    let head = &actor.entity.head;
    let text = actor.entity.text;
    let narrowed = head.aliases.iter().any(|alias| alias.text == head.name);
    if !narrowed
        && !head.described_only
        && !head.not.contains(&head.name)
        && let Some(reason) = danger(&head.name)
    {
        sink.push(
            sink.fault(
                Place::Value(text, FieldPath::of("name")),
                format!("`{}` {reason}, and would be linked in small letters too", head.name),
            )
            .hint(format!("add `aliases: [{{text: {}, case: exact}}]`", head.name)),
        );
    }
    for (index, alias) in head.aliases.iter().enumerate() {
        if alias.case == Case::Exact {
            continue;
        }
        if let Some(reason) = danger(&alias.text) {
            let place = Place::Value(text, FieldPath::of("aliases").item(index).key("text"));
            sink.push(
                sink.fault(
                    place,
                    format!("`{}` {reason}, and would be linked in small letters too", alias.text),
                )
                .hint(format!("write `{{text: {}, case: exact}}`", alias.text)),
            );
        }
    }
}

/// What makes a form dangerous.
fn danger(form: &str) -> Option<&'static str> {
    let form = form.trim();
    let is_common = || {
        let word = form.to_lowercase();
        word.chars().all(char::is_alphabetic) && COMMON.contains(&format!(" {word} "))
    };
    if form.chars().count() <= 2 && form.is_ascii() {
        Some("has fewer than three letters")
    } else if is_common() {
        Some("is a common word")
    } else {
        None
    }
}
