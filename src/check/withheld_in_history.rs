//! `withheld-in-history`: something withheld that the repository of the dossier shows.

use super::{Nature, Rule};
use crate::diag::Level;

pub(super) const RULE: Rule = Rule {
    name: "withheld-in-history",
    level: Level::Warning,
    nature: Nature::Firm,
    summary: "something withheld that the repository of the dossier shows; found by `check --history`",
    manual: "\
**What** A file in the dossier's git repository shows what the site does not: words that are blotted out, the name of \
a minor, the file of something withheld or under an embargo, a single withheld statement, or the original of a source \
that is withheld or of which words are blotted out. `casefile check --history` looks through every version of every \
file that a branch, a tag or a stash leads to, through names of files and messages of commits, and through what lies in \
the folder now; nothing else does. Redacted words that also stand in a public file which does not blot them out are \
reported only in the files that do, in their originals, and in files that are gone.

**Why** The site leaves out what is withheld; the repository does not. The markdown of a source holds the very words \
that its `redact` lists, so that whoever can read the repository, or one of its clones, can read them. A file that was \
removed is still in the history.

**Example** `redact: [{text: Jane Doe, why: privacy}]` in a source, and the repository is public.

**Cure** Keep the repository private and publish the site alone; or keep what is withheld in a second, private \
repository. Where the repository was public, the words are public: rewriting the history does not reach the clones, \
forks and copies that there are.
",
    check: None,
};
