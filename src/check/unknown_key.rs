//! `unknown-key`: a key that nothing reads.

use super::{Nature, Rule};
use crate::diag::Level;

pub(super) const RULE: Rule = Rule {
    name: "unknown-key",
    level: Level::Error,
    nature: Nature::Firm,
    summary: "a key that does not exist",
    manual: "\
**What** Front matter or `site.yaml` has a key that casefile does not know at that place.

**Why** A misspelt key would be ignored, and with it a reply, a redaction or an embargo.

**Example** `embargoed: 2027-01-01` for `embargo`.

**Cure** Correct the key (the message names the nearest), or put it where it belongs. Remarks for editors are \
YAML comments, `# …`.
",
    check: None,
};
