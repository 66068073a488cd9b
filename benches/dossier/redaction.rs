//! Words that a source's file asks to be blotted out, as an item of its front matter.

/// Words that are blotted out of a source.
pub struct Redaction {
    /// The words.
    pub text: String,
    /// Which of several places is meant.
    pub occurrence: Option<usize>,
}

impl Redaction {
    /// Its item in the front matter.
    pub fn item(&self) -> String {
        let Self { text, occurrence } = self;
        let which = occurrence.map_or_else(String::new, |at| format!("occurrence: {at}, "));
        format!("  - {{text: \"{text}\", {which}why: private matter}}\n")
    }
}
