//! `unknown-id`: a reference to nothing.

use super::{Nature, Rule};
use crate::diag::Level;

pub(super) const RULE: Rule = Rule {
    name: "unknown-id",
    level: Level::Error,
    nature: Nature::Firm,
    summary: "a reference to something that there is not",
    manual: "\
**What** A value or a link names an entity or a statement that the dossier does not hold, or one of another kind \
than is meant.

**Why** Every accusation, reply and link must lead to the one who is meant.

**Example** `speaker: sergei-lavrov`, and the file is called `sergey-lavrov.md`.

**Cure** Correct the id (the message names the nearest), or write the file.
",
    check: None,
};
