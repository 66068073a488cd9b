//! `lost-cells`: a row of a table with more cells than the table has columns.

use super::{Nature, Rule};
use crate::diag::Level;

pub(super) const RULE: Rule = Rule {
    name: "lost-cells",
    level: Level::Error,
    nature: Nature::Usual,
    summary: "a row of a table whose last cells no column shows",
    manual: "\
**What** A row of a table has more cells than the table's head has columns.

**Why** Markdown shows as many cells as the head has, and drops the others: words are lost, and no quotation is found in \
them.

**Example** `| Bo | 4 | in May |` below `| Who | How many |`

**Cure** Give the head another column. Where a `|` belongs to the words, write `\\|`.
",
    check: None,
};
