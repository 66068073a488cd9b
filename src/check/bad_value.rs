//! `bad-value`: a value that cannot be read.

use super::{Nature, Rule};
use crate::diag::Level;

pub(super) const RULE: Rule = Rule {
    name: "bad-value",
    level: Level::Error,
    nature: Nature::Firm,
    summary: "a value that its key cannot have",
    manual: "\
**What** A value of front matter or of `site.yaml` has not the form that its key asks for: a date that no \
calendar has, a word that is not among those known, a list where one value is expected, an id with capitals, a \
hash or an encoding that is none.

**Why** A value that is half understood would be shown as if it were meant.

**Example**

```yaml
published: 2015-02-30
kind: newspaper-article   # did you mean `news-article`?
```

**Cure** Write a value of the form that the message names. A YAML value that holds `: ` or begins with a \
quotation mark, a bracket or `@` stands in quotation marks.
",
    check: None,
};
