//! `unknown-file`: a file that nothing reads.

use super::{Nature, Rule};
use crate::diag::Level;

pub(super) const RULE: Rule = Rule {
    name: "unknown-file",
    level: Level::Warning,
    nature: Nature::Usual,
    summary: "a file that is not part of the dossier",
    manual: "\
**What** A file stands below `content/` or `templates/` where nothing reads it: in a folder that is no kind, \
with another ending than `.md`, as a link of the file system to another place of the dossier's folder, or as a template that no page is made of and no other \
template names.

**Why** A misspelt folder would make its files vanish from the site in silence.

**Example** `content/allegation/bribe.md`

**Cure** Move the file to `content/sources`, `actors`, `allegations`, `pages` or `originals`, or to `static` if \
the site is to carry it as it is. No link is followed: put the file itself in its place.
",
    check: None,
};
