//! The languages that casefile brings along, embedded in the program.

use casefile_words::web::primary;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use rust_embed::RustEmbed;

use super::read::MessageFile;
use super::spoken::Language;

#[derive(RustEmbed)]
#[folder = "languages/"]
struct LanguageFiles;

/// The message in place of a minor's name.
const NAME_OF_A_MINOR: &str = "redacted-minor";

/// The language that says what another has no message for.
const FALLBACK: &str = "en";

/// The tags of the languages that casefile brings along, in order.
#[must_use]
pub fn tags() -> Vec<String> {
    let names =
        LanguageFiles::iter().filter_map(|name| name.strip_suffix(".ftl").map(str::to_owned));
    let mut tags: Vec<String> = names.collect();
    tags.sort_unstable();
    tags
}

/// The text of a built-in language's file.
#[must_use]
pub fn text(tag: &str) -> Option<String> {
    let file = LanguageFiles::get(&format!("{tag}.ftl"))?;
    String::from_utf8(file.data.into_owned()).ok()
}

/// The messages of a built-in language: of the tag itself, or of its language whatever the region is.
#[must_use]
pub fn built_in(tag: &str) -> Option<MessageFile> {
    let language = primary(tag);
    let text = text(tag).or_else(|| text(&language.to_ascii_lowercase()))?;
    Some(MessageFile::read(&text).0)
}

/// The messages of English, which has every message.
pub(super) fn english_file() -> &'static MessageFile {
    static FILE: LazyLock<MessageFile> = LazyLock::new(|| built_in(FALLBACK).unwrap_or_default());
    &FILE
}

/// English.
#[must_use]
pub fn english() -> &'static Arc<Language> {
    static ENGLISH: LazyLock<Arc<Language>> =
        LazyLock::new(|| Arc::new(Language::later(FALLBACK, || english_file().clone(), None)));
    &ENGLISH
}

/// What stands, in a dossier's language, in the block in place of a minor's name: that of the tag's language, or else
/// English.
#[must_use]
pub fn name_of_a_minor(tag: &str) -> &'static str {
    // Read once for all languages, and only where a minor is in a dossier of another than English.
    static WORDS: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
        let words = |tag: String| {
            let own = Language::of(&tag, built_in(&tag)?, None).word(NAME_OF_A_MINOR).to_owned();
            Some((tag, own))
        };
        tags().into_iter().filter_map(words).collect()
    });
    let language = primary(tag).to_ascii_lowercase();
    if language == FALLBACK {
        return english().word(NAME_OF_A_MINOR);
    }
    WORDS.get(&language).map_or_else(|| english().word(NAME_OF_A_MINOR), String::as_str)
}
