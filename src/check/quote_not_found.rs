//! `quote-not-found`: a quotation that its source does not hold.

use super::{Nature, Rule};
use crate::diag::Level;

pub(super) const RULE: Rule = Rule {
    name: "quote-not-found",
    level: Level::Error,
    nature: Nature::Firm,
    summary: "a quotation that does not stand in its source",
    manual: "\
**What** The words of a `quote`, or of a part of one (`words` of a bearing, `insertions`, `cites`, `reports`), \
do not stand in the part of the source that `in` names. White space is all alike, a no-break space included; \
every other character must be the source's own. `[…]` skips words and may cross paragraphs.

**Why** A quotation is a promise that somebody said just this. It is checked at each build, and never matched by \
likeness.

**Example** The source prints `Turkey’s`, and the quote has `Turkey's`.

**Cure** The message shows the nearest passage and the difference, for the first hundred of a source. Copy the \
words from the source.
",
    check: None,
};
