//! `withheld-reference`: what is public refers to what is not.

use super::Rule;
use crate::diag::Level;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "withheld-reference",
    level: Level::Error,
    summary: "something public refers to something that is withheld",
    manual: "\
**What** A file that is published names one that is not (`publish: false`, or `embargo` until a later instant): \
as its speaker, its accused, the statement of its response, or in a link of its body.

**Why** The reference alone would show that there is something, and what it is called.

**Example** An allegation that is published `accused: [informant]`, and `informant` has `publish: false`.

**Cure** Withhold this file too, take the reference out, or publish what it refers to. Before an embargo ends, \
build with `--as-of`.
",
    check: None,
};
