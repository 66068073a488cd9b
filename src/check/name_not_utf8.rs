//! `name-not-utf8`: a file whose name is no text.

use super::{Nature, Rule};
use crate::diag::Level;

pub(super) const RULE: Rule = Rule {
    name: "name-not-utf8",
    level: Level::Error,
    nature: Nature::Firm,
    summary: "a file whose name is not UTF-8",
    manual: "\
**What** The name of a file or folder below `content/`, `languages/`, `templates/` or `static/` holds bytes that are no characters in \
UTF-8. They are shown as `\\x` and two hexadecimal digits. Nothing of the file, or in the folder, is read.

**Why** Addresses, manifests and other systems know text only. With such bytes replaced, two files could get one name, and one of \
them would be lost.

**Example** `static/r\\xe9sum\\xe9.pdf`, from an archive that was packed on a machine with another encoding

**Cure** Rename the file, for instance with `convmv`, or by hand.
",
    check: None,
};
