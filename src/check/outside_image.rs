//! `outside-image`: a picture that is asked of somebody else.

use super::{Nature, Rule};
use crate::diag::Level;

pub(super) const RULE: Rule = Rule {
    name: "outside-image",
    level: Level::Error,
    nature: Nature::Usual,
    summary: "a picture in a body that lies on another site",
    manual: "\
**What** A body shows a picture by an address of the web, `![words](https://…)`.

**Why** Whoever reads the page would ask the other site for it: that tells who reads what, and the picture can be \
another one tomorrow, or gone.

**Example** `![The pier](https://example.org/pier.png)`

**Cure** Put the file below `static/` and write its path, `![The pier](static/pier.png)`; say where it is from in \
words beside it. Without the right to publish it, link to it: `[the pier](https://example.org/pier.png)`.
",
    check: None,
};
