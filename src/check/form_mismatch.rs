//! `form-mismatch`: `form` against the quotation marks of the source.

use super::{Nature, Rule};
use crate::diag::Level;

pub(super) const RULE: Rule = Rule {
    name: "form-mismatch",
    level: Level::Error,
    nature: Nature::Usual,
    summary: "`form` says direct or indirect speech, and the source's quotation marks say otherwise",
    manual: "\
**What** A statement says `form: direct`, and its words stand outside the source's quotation marks; or it says \
`indirect`, and they stand inside; or they lie partly inside and partly outside. In transcripts and official \
statements unmarked words count as direct.

**Why** The site sets quotation marks around direct words only. To put a reporter's words into a speaker's mouth \
is a misquotation.

**Example** The source prints: `He said the oil was \"stolen\"`, and the statement's quote is `the oil was \
\"stolen\"`.

**Cure** Leave `form` out: it is read off the text. Quote only what lies inside the marks, or only what lies \
outside; make two statements of it, or skip words with `[…]`. Where the source's marks do not say where a quotation \
begins or ends (`unclear-quotation-marks`), `form` is what settles it, and is taken as it is given.
",
    check: None,
};
