//! `redaction-not-found`: words that are to be blotted out and do not stand there.

use serde::Serialize;
use serde_yaml::Value;

use super::matter::Matter;
use super::{Check, Rule, Sink};
use crate::diag::{Field, Level, Place};
use crate::entity::{Entity, Head};
use crate::quote::{self, Folded};

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "redaction-not-found",
    level: Level::Error,
    summary: "words to be blotted out that do not stand in the file",
    manual: "\
**What** The `text` of an entry of `redact` stands neither in the body of the file nor in its front matter; or it \
does not stand there as often as its `occurrence` says.

**Why** Nothing would be blotted out, and the words that were meant would be published.

**Example**

```yaml
redact: [{text: Alexander Petrov, why: privacy}]   # the source prints \"Alexandr Petrov\"
```

**Cure** Write the words as they stand in the file, capitals, quotation marks and apostrophes included; or leave \
`occurrence` out, so that all places are blotted out.
",
    check: Some(Check::Dossier(check)),
};

fn check(matter: &Matter<'_>, sink: &mut Sink<'_>) {
    let dossier = matter.dossier;
    dossier.sources.iter().for_each(|node| look(&node.entity, sink));
    dossier.actors.iter().for_each(|node| look(&node.entity, sink));
    dossier.allegations.iter().for_each(|node| look(&node.entity, sink));
    dossier.pages.iter().for_each(|node| look(&node.entity, sink));
}

fn look<H: Head + Serialize>(entity: &Entity<H>, sink: &mut Sink<'_>) {
    for (item, redaction) in entity.head.redact().iter().enumerate() {
        let field = Field::of("redact").item(item);
        let places = quote::everywhere(&entity.prose, &redaction.text).len();
        match redaction.occurrence {
            Some(number) if places > 0 => {
                if usize::try_from(number.get()).unwrap_or(usize::MAX) > places {
                    let place = Place::Value(entity.text, field.key("occurrence"));
                    let message = format!("the words stand in the body {places} times");
                    sink.push(sink.fault(place, message).hint("count from 1, or leave it out"));
                }
            }
            _ if places > 0 || stands_in_head(&entity.head, &redaction.text) => {}
            _ => {
                let place = Place::Value(entity.text, field.key("text"));
                let message = format!("`{}` does not stand in this file", redaction.text);
                let near = quote::respelled_anywhere(&Folded::of(&entity.prose), &redaction.text);
                let hint = near.map_or_else(
                    || "write the words as they stand in the file, capitals included".to_owned(),
                    |near| format!("the file has `{near}`"),
                );
                sink.push(sink.fault(place, message).hint(hint));
            }
        }
    }
}

/// Whether words stand in a string of front matter other than the list of what is blotted out.
fn stands_in_head<H: Serialize>(head: &H, words: &str) -> bool {
    let Ok(Value::Mapping(mut map)) = serde_yaml::to_value(head) else { return false };
    map.remove("redact");
    map.values().any(|value| stands_in(value, words))
}

fn stands_in(value: &Value, words: &str) -> bool {
    match value {
        Value::String(text) => quote::replaced(text, words, "", false) != *text,
        Value::Sequence(items) => items.iter().any(|item| stands_in(item, words)),
        Value::Mapping(map) => map.values().any(|item| stands_in(item, words)),
        _ => false,
    }
}
