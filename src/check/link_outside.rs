//! `link-outside`: a link of the file system that leads out of the dossier's folder.

use super::{Nature, Rule};
use crate::diag::Level;

pub(super) const RULE: Rule = Rule {
    name: "link-outside",
    level: Level::Error,
    nature: Nature::Firm,
    summary: "a link of the file system that leads out of the dossier's folder",
    manual: "\
**What** Something below `content/`, `languages/`, `templates/` or `static/` is a symbolic link that leads out of the dossier's folder, \
or one of the inputs (`site.yaml`, `content`, `languages`, `templates`, `static`) is itself a link, wherever it leads. No link is followed: \
what it leads to is neither read nor published, and `import` and `new` write nothing through one. One that stays within the \
folder is an `unknown-file`. The dossier's folder itself may be reached through a link.

**Why** A link can be part of a change that somebody proposes. Followed, `static` as a link to `/etc` would publish the \
files of the machine that builds the site; not followed in silence, what the editor meant to publish would be missing.

**Example** `ln -s ../photographs static`

**Cure** Put the file or folder itself in the place of the link. What several dossiers share can be copied by whatever \
runs the build.
",
    check: None,
};
