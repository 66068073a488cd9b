//! `quote-ambiguous`: a quotation that stands in its source more than once.

use super::{Nature, Rule};
use crate::diag::Level;

pub(super) const RULE: Rule = Rule {
    name: "quote-ambiguous",
    level: Level::Error,
    nature: Nature::Firm,
    summary: "a quotation that stands in more than one place",
    manual: "\
**What** The words of a statement's `quote`, or of a part of it, stand in the source more than once, and nothing \
says which place is meant.

**Why** The same words may be said by two people, or once in earnest and once in a question.

**Example** `quote: he said` in a source that has it four times.

**Cure** Quote more words, give the words right before or after as `prefix` or `suffix`, or say `occurrence: 2`.
",
    check: None,
};
