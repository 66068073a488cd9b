//! `broken-link`: a link that a page may not have.

use super::Rule;
use crate::diag::Level;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "broken-link",
    level: Level::Error,
    summary: "a link in a body that leads nowhere, or where no link may lead",
    manual: "\
**What** A link in a body has an address that does not begin with `https:`, `http:`, `mailto:`, one of the \
dossier's own schemes (`source:`, `actor:`, `allegation:`, `page:`) or `#`; or it names a statement of something \
that is no source. Or a reference to a footnote, `[^note]`, has no footnote.

**Why** A relative path breaks when a page moves, and other schemes (`javascript:`, `data:`, `file:`) are unsafe \
or lead to one machine only.

**Example** `[the story](../sources/story.md)`

**Cure** Write `[the story](source:story)` or `[[story]]`, with `#ID` for a statement. To show such an address \
without a link, set it in back-ticks.
",
    check: None,
};
