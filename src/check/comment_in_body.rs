//! `comment-in-body`: a comment, which nobody but editors reads.

use super::{Nature, Rule};
use crate::diag::Level;

pub(super) const RULE: Rule = Rule {
    name: "comment-in-body",
    level: Level::Note,
    nature: Nature::Usual,
    summary: "a comment in a body, which is never published",
    manual: "\
**What** A body holds a comment, `<!-- … -->` or `%% … %%`. It is on no page, and no quotation is looked for in it. \
In code, and after a backslash, the marks are words like others.

**Why** An editor's remark that was published would be read by everybody; and words of a source between such marks \
are gone without a trace.

**Example** `The toll was kept. %% ask the pilot again %%`

**Cure** None is needed where it is a remark. Where the marks belong to the words, write `\\<!--` or `\\%%`.
",
    check: None,
};
