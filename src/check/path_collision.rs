//! `path-collision`: a name that the site needs itself.

use super::Rule;
use crate::diag::Level;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "path-collision",
    level: Level::Error,
    summary: "a file whose address belongs to the site itself",
    manual: "\
**What** A file of `static/root/` would land where the site has a page or folder of its own, `keep` in \
`site.yaml` names such a place, a page is called like one of the site's own parts (`actors`, `timeline`, `data` …), or an entity \
is called `page`, which is how the further pages of a list are addressed.

**Why** Two outputs would be written to one address, and one would be lost.

**Example** `content/pages/timeline.md`

**Cure** Give the file another name; in `keep`, name what others lay into the folder of the site, and \
nothing else.
",
    check: None,
};
