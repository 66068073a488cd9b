//! `missing-key`: a required key that is not there.

use super::{Nature, Rule};
use crate::diag::Level;

pub(super) const RULE: Rule = Rule {
    name: "missing-key",
    level: Level::Error,
    nature: Nature::Firm,
    summary: "a key that must be there and is not",
    manual: "\
**What** A source has no `title`, `publisher` or `published`; a statement no `speaker` or `quote`; an actor no \
`name` or `kind`; an allegation no `title` or `accused`; `site.yaml` no `title`; or a mapping lacks a key that \
it needs.

**Why** What is not known is written as `unknown`, and what is known to be none as `none`; a key that is left \
out says that nobody thought of it.

**Example** A source without `published`.

**Cure** Add the key; write `published: unknown` if that is so.
",
    check: None,
};
