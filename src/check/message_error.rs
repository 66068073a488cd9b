//! `message-error`: a file of the interface's words that cannot be read, or that words what nobody says.

use super::{Nature, Rule};
use crate::diag::Level;

pub(super) const RULE: Rule = Rule {
    name: "message-error",
    level: Level::Error,
    nature: Nature::Usual,
    summary: "a message of the interface that cannot be read, or that the site never says",
    manual: "\
**What** A file below `languages/` is not written by the rules of Fluent, has a message that the site does not know, asks \
for something that the message is not given, or leaves out who is reported to have said an allegation.

**Why** The words would stay as they were, or a sentence would stand on the site with a hole in it, where it says who \
is reported to have said what.

**Example** `count-replys = { $count } answers`

**Cure** Mend the word that is named. `casefile eject language en` writes the file with every message, and says above \
each what it is given.
",
    check: None,
};
