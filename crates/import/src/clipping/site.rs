//! What files of a site generator's content say beside the words of a clipping: drafts, days in the names of files, parts
//! of addresses, languages in names.

use std::collections::BTreeMap;

use casefile_words::Day;
use serde_json::Value;

use crate::{Draft, ImportHints, RemarkSubject};

/// Keys by which the front matter of Zola, Hugo or Jekyll is known.
const KEYS: [&str; 15] = [
    "aliases",
    "categories",
    "draft",
    "extra",
    "in_search_index",
    "lastmod",
    "layout",
    "page_template",
    "params",
    "path",
    "publishdate",
    "redirect_from",
    "slug",
    "taxonomies",
    "weight",
];

/// Whether front matter is that of a site's own content.
pub(super) fn is_content(known: &BTreeMap<String, Value>) -> bool {
    KEYS.iter().any(|own| known.contains_key(*own))
}

/// Puts what stands in a table for a template's own keys beside the others, unless they say it themselves.
pub(super) fn flattened(
    mut known: BTreeMap<String, Value>,
    is_read: impl Fn(&str) -> bool,
) -> BTreeMap<String, Value> {
    for table in ["extra", "params"] {
        let Some(Value::Object(inner)) = known.get(table).cloned() else { continue };
        let (read, left): (Vec<_>, Vec<_>) = inner
            .into_iter()
            .map(|(key, value)| (key.to_lowercase(), value))
            .partition(|(key, _)| is_read(key) && !known.contains_key(key));
        known.extend(read);
        if left.is_empty() {
            known.remove(table);
        } else {
            known.insert(table.to_owned(), Value::Object(left.into_iter().collect()));
        }
    }
    known
}

/// A part of the file's address that the front matter gives, below that of the site.
pub(super) fn part_of_address(known: &BTreeMap<String, Value>) -> Option<&str> {
    let said =
        ["url", "permalink", "path", "slug"].iter().find_map(|key| known.get(*key)?.as_str());
    said.map(str::trim).filter(|own| !own.is_empty() && !own.contains("://"))
}

/// The day with which the name of a file begins, and the rest of the name: `2020-05-04-toll-kept`.
pub(super) fn day_of_name(stem: &str) -> (Option<&str>, &str) {
    let day = stem.get(..10).filter(|own| Day::parse(own).is_some());
    let rest = day.and_then(|_| stem.get(10..)).unwrap_or(stem);
    match day {
        Some(day) if rest.is_empty() => (Some(day), stem),
        Some(day) if rest.starts_with(['-', '_', ' ']) => (Some(day), &rest[1..]),
        _ => (None, stem),
    }
}

/// The language in which the name of a file ends, `toll.fr`, and the name without it.
pub(super) fn language_of_name(stem: &str) -> (Option<&str>, &str) {
    let parted = stem.rsplit_once('.').filter(|(name, tag)| {
        let base = tag.split('-').next().unwrap_or("");
        !name.is_empty()
            && base.len() == 2
            && base.bytes().all(|own| own.is_ascii_lowercase())
            && casefile_words::web::language(tag).is_ok()
    });
    parted.map_or((None, stem), |(name, tag)| (Some(tag), name))
}

/// Adds what a site's content says.
pub(super) fn told(draft: &mut Draft, known: &BTreeMap<String, Value>, hints: &ImportHints) {
    let is_set = |key: &str, value: bool| known.get(key).and_then(Value::as_bool) == Some(value);
    if is_set("draft", true) || is_set("published", false) {
        draft.open.insert("called drafts");
        draft.remark(
            RemarkSubject::Doubt,
            "the front matter calls it a draft, which the site does not publish",
        );
    }
    let stem = hints.stem.as_deref().unwrap_or("");
    let (language, name) = language_of_name(stem);
    if draft.language.is_none() && hints.language.is_none() {
        draft.language = language.map(str::to_owned);
    }
    let (Some(day), _) = day_of_name(name) else { return };
    match &draft.published.date {
        None => {
            draft.published.date = Some(day.to_owned());
            draft.published.basis = Some("The file’s name gives this day.".to_owned());
        }
        Some(own) if own != day && hints.published.is_none() => {
            let words = format!("the front matter gives `{own}`, the file’s name `{day}`");
            draft.remark(RemarkSubject::Doubt, words);
        }
        Some(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_file_has_a_day_and_a_language() {
        assert_eq!(day_of_name("2020-05-04-toll-kept"), (Some("2020-05-04"), "toll-kept"));
        assert_eq!(day_of_name("2020-13-04-toll"), (None, "2020-13-04-toll"));
        assert_eq!(day_of_name("toll"), (None, "toll"));
        assert_eq!(day_of_name("2020-05-04é"), (None, "2020-05-04é"));
        assert_eq!(language_of_name("toll.fr"), (Some("fr"), "toll"));
        assert_eq!(language_of_name("version 1.2"), (None, "version 1.2"));
    }
}
