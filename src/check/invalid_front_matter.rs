//! `invalid-front-matter`: front matter that is no YAML, or is missing.

use super::{Nature, Rule};
use crate::diag::Level;

pub(super) const RULE: Rule = Rule {
    name: "invalid-front-matter",
    level: Level::Error,
    nature: Nature::Firm,
    summary: "front matter that cannot be read",
    manual: "\
**What** The file does not begin with a line `---`, the front matter is not closed by another, it is not YAML, \
or the file is not UTF-8.

**Why** Without front matter nobody knows what a file is about. Nothing is guessed.

**Example**

```yaml
title: Minister: nothing happened   # the second colon
```

**Cure** Mend the line that is named. Words with `: ` or ` #` in them stand in quotation marks: `title: \
'Minister: nothing happened'`.
",
    check: None,
};
