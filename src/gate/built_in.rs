//! What the program brings along, which may be shown: templates, static files, and the words that pages can
//! hold beside them.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, LazyLock};

use super::counts::Counts;
use super::end::END;
use crate::language::english;
use crate::manifest::{MANIFEST, SIGNATURE, SUMS};
use crate::render::{default_statics, default_templates};

/// The words of the program's own that pages can hold.
const WORDING: &str = include_str!("wording.txt");

/// How often what is built in is met on pages, for each time it stands in templates.
const WEIGHT: u16 = 64;

/// What is built into the program.
pub struct BuiltIn {
    /// Every word of it that may be shown, with ends between.
    pub text: Arc<str>,
    /// How often parts of words stand in templates.
    pub counts: Counts,
    /// Static files by name.
    statics: BTreeMap<String, Cow<'static, [u8]>>,
}

impl fmt::Debug for BuiltIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BuiltIn").field("statics", &self.statics.len()).finish_non_exhaustive()
    }
}

/// What is built into this program, made once.
pub fn built_in() -> &'static BuiltIn {
    static BUILT_IN: LazyLock<BuiltIn> = LazyLock::new(BuiltIn::new);
    &BUILT_IN
}

impl BuiltIn {
    fn new() -> Self {
        let (templates, statics) = (default_templates(), default_statics());
        let mut text = String::from(WORDING);
        let mut counts = Counts::default();
        counts.add(WORDING.as_bytes(), WEIGHT);
        let mut add = |words: &str| {
            text.push(END);
            text.push_str(words);
        };
        for (name, template) in &templates {
            add(name);
            add(template);
            counts.add(template.as_bytes(), WEIGHT);
        }
        // What the interface says in English, which every language falls back on.
        for words in english().words() {
            add(words);
            counts.add(words.as_bytes(), WEIGHT);
        }
        // Files that lie beside the pages, to which these lead.
        [MANIFEST, SUMS, SIGNATURE].into_iter().for_each(&mut add);
        for (name, bytes) in &statics {
            add(name);
            if is_code(name) {
                add(&String::from_utf8_lossy(bytes));
            }
        }
        Self { text: text.into(), counts, statics }
    }

    /// Whether a file is one of those that the program brings along, by its path below the folder of static
    /// files.
    pub fn holds(&self, name: &str, bytes: &[u8]) -> bool {
        self.statics.get(name).is_some_and(|own| **own == *bytes)
    }
}

/// Whether a static file is a style or a script, whose words are no content.
pub fn is_code(name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending);
    matches!(ending, Some("css" | "js" | "mjs" | "svg"))
}
