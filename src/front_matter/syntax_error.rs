//! What is said of front matter that is no YAML.

use std::ops::Range;

/// Why a text is no YAML.
#[derive(Debug)]
pub struct SyntaxError {
    /// Where, in bytes of the text.
    pub at: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// The cure.
    pub hint: Option<String>,
    /// Whether it is YAML, but with a tag, which would take words away, or with aliases that fill the memory.
    pub is_refused: bool,
    /// The rule that it breaks.
    pub rule: &'static str,
}

/// The rule of what is no YAML.
pub(super) const NO_YAML: &str = "invalid-front-matter";

impl SyntaxError {
    /// Aliases say more than can have been meant.
    pub(super) fn too_much(at: Range<usize>) -> Self {
        Self {
            at,
            message: "the aliases up to this one repeat far more than the whole file says"
                .to_owned(),
            hint: Some("write the words where they belong, in place of `*` and a name".to_owned()),
            is_refused: true,
            rule: NO_YAML,
        }
    }
}
