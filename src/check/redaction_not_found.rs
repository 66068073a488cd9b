//! `redaction-not-found`: words that are to be blotted out and do not stand there.

use std::collections::{BTreeMap, BTreeSet};

use super::matter::CheckContext;
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{FieldPath, FieldStep, Level, Place};
use crate::edition::Blots;
use crate::entity::{Entity, Head};
use crate::quote::{self, FoldedSource};
use crate::text::TextId;
use crate::withheld::{Certainty, folded};

pub(super) const RULE: Rule = Rule {
    name: "redaction-not-found",
    level: Level::Error,
    nature: Nature::Firm,
    summary: "words to be blotted out that do not stand in the file",
    manual: "\
**What** The `text` of an entry of `redact` stands neither in the body of the file nor in its front matter; or it \
does not stand there as often as its `occurrence` says.

**Why** Nothing would be blotted out, and the words that were meant would be published.

**Example**

```yaml
redact: [{text: Alexander Petrov, why: privacy}]   # the source prints \"Alexandr Petrov\"
```

**Cure** Write the words as they stand in the file; capitals, apostrophes and hyphens need not agree. Or leave \
`occurrence` out, so that all places are blotted out.
",
    check: Some(RuleScope::Dossier(check)),
};

fn check(matter: &CheckContext<'_>, sink: &mut FindingSink<'_>) {
    let Some(blots) = matter.blots else { return };
    let dossier = matter.dossier;
    let asked = blots.needles().iter().enumerate().filter_map(|(number, needle)| {
        match needle.asked.1.0.as_slice() {
            [FieldStep::Key(list), FieldStep::Item(item)] if list == "redact" => {
                Some(((needle.asked.0, *item), number))
            }
            _ => None,
        }
    });
    let needles = blots.needles();
    let standing = matter.sought().standing.iter().filter_map(|number| needles.get(*number));
    let standing = standing.map(|needle| (needle.asked.0, folded(&needle.words)));
    let standing = standing.collect();
    let found = &matter.sought().standing;
    let mut look = RedactionSearch { blots, numbers: asked.collect(), standing, found, sink };
    dossier.sources.iter().for_each(|node| look.at(&node.entity));
    dossier.actors.iter().for_each(|node| look.at(&node.entity));
    dossier.allegations.iter().for_each(|node| look.at(&node.entity));
    dossier.pages.iter().for_each(|node| look.at(&node.entity));
}

struct RedactionSearch<'l, 's> {
    blots: &'l Blots,
    /// By a text and the place in its list, the place among all that is blotted out.
    numbers: BTreeMap<(TextId, usize), usize>,
    /// By a text, the words, folded, that stand somewhere in it: two entries of one spelling are one thing
    /// to seek, of which one is found.
    standing: BTreeSet<(TextId, String)>,
    /// The entries of which a place was found.
    found: &'l BTreeSet<usize>,
    sink: &'l mut FindingSink<'s>,
}

impl RedactionSearch<'_, '_> {
    fn at<H: Head>(&mut self, entity: &Entity<H>) {
        if !entity.head.publish() || entity.head.redact().is_empty() {
            return;
        }
        for (item, redaction) in entity.head.redact().iter().enumerate() {
            let number = self.numbers.get(&(entity.text, item));
            let stands = self.standing.contains(&(entity.text, folded(&redaction.text)));
            // A place that is numbered has to be there itself.
            let is_found = stands && redaction.occurrence.is_none();
            let is_numbered = number.is_some_and(|number| self.found.contains(number));
            if is_found || is_numbered || number.is_none() {
                continue;
            }
            let places = self.places(entity, &redaction.text);
            let field = FieldPath::of("redact").item(item);
            let found = match redaction.occurrence {
                Some(_) if places > 0 => {
                    let place = Place::Value(entity.text, field.key("occurrence"));
                    let message = format!("the words stand in the body {places} times");
                    self.sink.fault(place, message).hint("count from 1, or leave it out")
                }
                _ => {
                    let place = Place::Value(entity.text, field.key("text"));
                    let message = format!("`{}` does not stand in this file", redaction.text);
                    let folded = FoldedSource::of(&entity.prose);
                    let near = quote::respelled_anywhere(&folded, &redaction.text);
                    let hint = near.map_or_else(
                        || "write the words as they stand in the file".to_owned(),
                        |near| format!("the file has `{near}`"),
                    );
                    self.sink.fault(place, message).hint(hint)
                }
            };
            self.sink.push(found);
        }
    }

    /// In how many places of a body the words stand that one of its redactions is about.
    fn places<H: Head>(&self, entity: &Entity<H>, words: &str) -> usize {
        // Another number of the same words is counted with it: the finder knows places by the words.
        let same = |needle: &usize| {
            self.blots.needles().get(*needle).is_some_and(|own| own.words == words)
        };
        self.blots
            .every_place(entity)
            .iter()
            .filter(|hit| hit.certainty == Certainty::Certain && same(&hit.needle))
            .count()
    }
}
