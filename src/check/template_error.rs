//! `template-error`: a template of the dossier's own that cannot be read or filled.

use super::{Nature, Rule};
use crate::diag::Level;

pub(super) const RULE: Rule = Rule {
    name: "template-error",
    level: Level::Error,
    nature: Nature::Usual,
    summary: "a template that cannot be read, or that asks for something its page does not have",
    manual: "\
**What** A file below `templates/` is not a template that can be read, or it uses a name that the view of its page does \
not hold.

**Why** A page that is half made would lack something that nobody notices: a reply, or the words \"is reported as \
saying\".

**Example** `{{ allegation.titel }}`

**Cure** Mend the line that is named. The template that it stands in for shows what a page has; removing the file brings \
that one back.
",
    check: None,
};
