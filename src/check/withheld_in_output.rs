//! `withheld-in-output`: a finished file that holds words of something withheld.

use super::{Nature, Rule};
use crate::diag::Level;

pub(super) const RULE: Rule = Rule {
    name: "withheld-in-output",
    level: Level::Error,
    nature: Nature::Firm,
    summary: "a finished file of the site that holds words that are withheld or blotted out",
    manual: "\
**What** A file of the site, ready to be published, holds words that stand in something withheld, under an embargo or \
blotted out, and nowhere in what may be shown: as they are, in another spelling, in an address, in base64 or in a packed \
file. It is looked for when the whole site is made, by `build`, by `watch` and by `serve --as public`; `check` makes no \
files and does not find it.

**Why** What is published once cannot be taken back. Everything that is withheld is taken out before pages are made; \
this is the second look, at what is really there. One such word refuses the whole site: nothing is written, the site from \
before stays, and `build` ends with 3.

**Example** A source has `publish: false`, and a picture in `static/` is called after its headline.

**Cure** The place that is named says where the words come from, and the files below it hold them. Take them out of what \
these files are made of (another text, a template, a file in `static/`, an original), or publish what they are part \
of. Words that stand in something published as well are never reported.
",
    check: None,
};
