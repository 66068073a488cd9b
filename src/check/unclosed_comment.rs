//! `unclosed-comment`: a comment in a body that nothing closes.

use super::{Nature, Rule};
use crate::diag::Level;

pub(super) const RULE: Rule = Rule {
    name: "unclosed-comment",
    level: Level::Error,
    nature: Nature::Usual,
    summary: "a comment in a body that nothing closes",
    manual: "\
**What** A body holds `<!--` without `-->` after it, or `%%` without a second `%%`.

**Why** Nobody can tell where the remark ends and the words for readers begin. To be safe, nothing of what follows \
is published.

**Example** `The toll was kept. <!-- ask the pilot again`

**Cure** Close the comment with `-->` or `%%`. Where the mark belongs to the words, write `\\<!--` or `\\%%`.
",
    check: None,
};
