//! `unused-allowance`: an exception from a rule that has no effect; found where exceptions are taken out.

use super::{Nature, Rule};
use crate::diag::Level;

pub(super) const RULE: Rule = Rule {
    name: "unused-allowance",
    level: Level::Error,
    nature: Nature::Firm,
    summary: "an exception under `allow` that has no effect",
    manual: "\
**What** An item of `allow` names a rule that there is not, that reports nothing in this file, or from which nothing can \
be excepted: those that say that a file cannot be read, that a quotation does not stand in its source, or that something \
withheld would be seen.

**Why** An exception that is left behind when its reason is gone would one day hide a new fault.

**Example**

```yaml
allow: [{rule: private-person, why: the name is in the court's own press release}]
```

**Cure** Take the item out, or correct the rule's name.
",
    check: None,
};
