//! `words-cut-by-yaml`: words of front matter that YAML takes for a comment.

use super::{Nature, Rule};
use crate::diag::Level;

pub(super) const RULE: Rule = Rule {
    name: "words-cut-by-yaml",
    level: Level::Error,
    nature: Nature::Usual,
    summary: "free text without quotation marks that a ` #` cuts",
    manual: "\
**What** Words without quotation marks (a title, a quotation, a caption, a name) are followed by ` #` on their line. \
To YAML that begins a comment, and what follows is no part of the words.

**Why** A headline or a quotation that lost its end would be published, and verified, as if it were whole.

**Example** `title: Residents of Pier #4 had no answer` is the headline `Residents of Pier`

**Cure** Put quotation marks around the words: `title: \"Residents of Pier #4 had no answer\"`. Where it is a comment, \
write it on a line of its own. `casefile check --fix` quotes where a character other than a space follows the `#`.
",
    check: None,
};
