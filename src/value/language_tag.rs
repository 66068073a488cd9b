//! The tag of a language (BCP 47), cut to what tells how words are read: language, script and region.

use std::fmt;

use icu_locale::LanguageIdentifier;
use tinystr::TinyAsciiStr;

/// A language, its script and its region, as far as they are said: `ru`, `zh-Hant`, `pt-BR`.
///
/// It is small enough for words to carry it with them. What else a tag may say (variants, extensions) changes
/// neither direction nor voice, and is left out.
///
/// ```
/// use casefile::value::LanguageTag;
/// let tag = LanguageTag::of("ZH-hant-tw").expect("a tag");
/// assert_eq!(tag.as_str(), "zh-Hant-TW");
/// assert_eq!(LanguageTag::of("sl-IT-nedis").expect("a tag").as_str(), "sl-IT");
/// assert!(LanguageTag::of("no tag").is_none());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageTag(TinyAsciiStr<12>);

impl LanguageTag {
    /// Reads a tag, as it is written by people; nothing where it is none.
    #[must_use]
    pub fn of(tag: &str) -> Option<Self> {
        let mut whole: LanguageIdentifier = tag.replace('_', "-").parse().ok()?;
        whole.variants.clear();
        whole.to_string().parse().ok().map(Self)
    }

    /// The tag in its usual spelling.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl fmt::Debug for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
