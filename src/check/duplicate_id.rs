//! `duplicate-id`: one id for two things.

use super::{Nature, Rule};
use crate::diag::Level;

pub(super) const RULE: Rule = Rule {
    name: "duplicate-id",
    level: Level::Error,
    nature: Nature::Firm,
    summary: "two files, or two statements of a source, with one id",
    manual: "\
**What** Two files below `content/` have the same name, whatever their folders; or two statements of one source \
have the same `id`.

**Why** An id is how everything else refers to a thing, and a part of its address. It can mean one thing only.

**Example** `content/actors/acme.md` and `content/allegations/acme.md`

**Cure** Rename one of the two files and what refers to it; give the statement another `id`.
",
    check: None,
};
