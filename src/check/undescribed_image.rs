//! `undescribed-image`: a picture without words for those who do not see it.

use super::{Nature, Rule};
use crate::diag::Level;

pub(super) const RULE: Rule = Rule {
    name: "undescribed-image",
    level: Level::Warning,
    nature: Nature::Usual,
    summary: "a picture in a body without a description",
    manual: "\
**What** A picture in a body has no words: `![](pier.png)`, or a wikilink without any.

**Why** Whoever hears the page read, or whose browser shows no pictures, learns nothing of it; and what a picture is \
said to show is a statement like others, which readers should be able to hold the dossier to.

**Example** `![](static/pier.png)`

**Cure** Say what is to be seen: `![The pier at low tide](static/pier.png)`.
",
    check: None,
};
