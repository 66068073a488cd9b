//! `list-as-words`: several words in one, where a list is meant.

use super::{Nature, Rule};
use crate::diag::Level;

pub(super) const RULE: Rule = Rule {
    name: "list-as-words",
    level: Level::Warning,
    nature: Nature::Usual,
    summary: "words with commas where a list is meant",
    manual: "\
**What** A key whose value is a list of names or labels (`aliases`, `not`, `authors`, `topics`, `to`) has words with a \
comma in them, without brackets or quotation marks: to YAML they are one item.

**Why** One alias `Pilot, B. Pilot` is found in no source, and nothing says so.

**Example** `aliases: Pilot, B. Pilot`

**Cure** Write a list, `aliases: [Pilot, B. Pilot]`. Where the comma belongs to one item, put it in quotation marks.
",
    check: None,
};
