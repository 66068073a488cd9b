//! Decides what is known of a page: between what it says of itself and what it prints, with a remark wherever the two,
//! or two of its own statements, disagree.

mod authors;
mod dates;
mod deck;
mod title;

use std::collections::BTreeMap;

pub(super) use authors::authors;
pub(super) use dates::{DateQuestion, dates, day_of, day_of_address};
pub(super) use deck::deck;
pub(super) use title::title;

use super::metadata::{Metadata, MetadataValue, distinct};
use super::page::HtmlPage;
use super::segments::Segment;
use crate::archive;
use crate::{Draft, ImportHints, RemarkSubject};

type Excluded = BTreeMap<usize, &'static str>;

/// The text that prints the headline: in the main heading, or the first, where teasers print it too.
fn headline(page: &HtmlPage, segments: &[Segment], excluded: &Excluded) -> Option<usize> {
    let all = || excluded.iter().filter(|(_, why)| **why == "headline").map(|(at, _)| *at);
    all().find(|at| page.name(segments[*at].block) == "h1").or_else(|| all().next())
}

/// The addresses that a page gives as its own: of a copy in an archive, that of the original.
fn urls(draft: &mut Draft, metadata: &Metadata) -> Vec<MetadataValue> {
    let is_address = |said: &&MetadataValue| casefile_words::web::address(&said.value).is_ok();
    let mut urls: Vec<MetadataValue> = metadata.url.iter().filter(is_address).cloned().collect();
    for own in &mut urls {
        own.value = own.value.split('#').next().unwrap_or_default().to_owned();
    }
    // What names a copy and not its original is no address of the article.
    urls.retain(|own| match archive::copy(&own.value) {
        Some(copy) => {
            draft.archived.get_or_insert(copy);
            false
        }
        None => true,
    });
    if urls.is_empty() {
        urls.extend(metadata.saved.clone());
    }
    for own in &mut urls {
        if let Some((original, copy)) = archive::original(&own.value) {
            own.value = original;
            // The address with the day says more of the copy than its short one.
            draft.archived = draft.archived.take().filter(|own| own.on.is_some()).or(Some(copy));
        }
    }
    if let Some((original, copy)) = &metadata.copy {
        draft.archived.get_or_insert(copy.clone());
        if urls.is_empty() {
            urls.push(MetadataValue { value: original.clone(), by: "the archive" });
        }
    }
    urls
}

/// Publisher, address, language and section, by the page's data.
pub(super) fn addresses(draft: &mut Draft, metadata: &Metadata, hints: &ImportHints) {
    let publishers: Vec<MetadataValue> = metadata
        .publisher
        .iter()
        .filter_map(|said| {
            let value = publisher(&said.value, draft.title.as_deref())?;
            Some(MetadataValue { value, by: said.by })
        })
        .collect();
    draft.publisher = first(draft, "publisher", &publishers, true);
    draft.publisher =
        draft.publisher.take().or_else(|| first(draft, "publisher", &metadata.owner, true));
    draft.section = first(draft, "section", &metadata.section, false);
    let urls = urls(draft, metadata);
    // The canonical link is what a page says is its address; the address in its data may be that of a copy.
    draft.url = first(draft, "address", &urls, true);
    if let (Some(own), Some(hint)) = (&draft.url, &hints.url)
        && own.trim_end_matches('/') != hint.trim_end_matches('/')
    {
        draft.remark(
            RemarkSubject::Doubt,
            format!("the page gives its address as `{own}`, not as `--url` does"),
        );
    }
    let languages: Vec<MetadataValue> = metadata
        .language
        .iter()
        .map(|said| MetadataValue { value: said.value.trim().replace('_', "-"), by: said.by })
        .filter(|said| casefile_words::web::language(&said.value).is_ok())
        .collect();
    let base =
        |said: &MetadataValue| said.value.split('-').next().unwrap_or_default().to_lowercase();
    if let Some(own) = languages.first() {
        for other in
            languages.iter().filter(|other| base(other) != base(own) && other.by != "OpenGraph")
        {
            draft.remark(
                RemarkSubject::Doubt,
                format!(
                    "{} gives the language as `{}`, {} as `{}`",
                    own.by, own.value, other.by, other.value
                ),
            );
        }
        draft.language = Some(own.value.clone());
    }
}

/// The name of a publisher as data give it, without an address of mail and without the headline, which some pages put
/// before it: `The pilots speak - The Gazette`.
fn publisher(said: &str, title: Option<&str>) -> Option<String> {
    let is_end = |c: char| c.is_whitespace() || "-–—|:·•/,<>".contains(c);
    let words: Vec<&str> = said.split_whitespace().filter(|own| !own.contains('@')).collect();
    let mut bare = words.join(" ");
    if let Some((before, after)) =
        title.filter(|own| own.len() > 3).and_then(|own| bare.split_once(own))
    {
        let rest = [before, after].map(|own| own.trim_matches(is_end));
        let longest = rest.into_iter().max_by_key(|own| own.len()).unwrap_or_default();
        // A headline may itself name the site: `About The Gazette` of The Gazette.
        if !longest.is_empty() || before.is_empty() && after.is_empty() {
            bare = longest.to_owned();
        }
    }
    let bare = bare.trim_matches(is_end);
    (!bare.is_empty()).then(|| bare.to_owned())
}

/// The most trusted value, with a remark on those that disagree.
fn first(
    draft: &mut Draft,
    what: &str,
    said: &[MetadataValue],
    is_compared: bool,
) -> Option<String> {
    let own = said.first()?;
    let folded = |value: &str| {
        value
            .trim_end_matches('/')
            .trim_start_matches("https://")
            .trim_start_matches("http://")
            .to_lowercase()
    };
    let others = said.iter().filter(|other| folded(&other.value) != folded(&own.value)).cloned();
    if is_compared {
        for (value, by) in distinct(others) {
            draft.remark(
                RemarkSubject::Doubt,
                format!("{} gives the {what} as `{}`, {by} as `{value}`", own.by, own.value),
            );
        }
    }
    Some(own.value.clone())
}

/// Says what the page does not say.
pub(super) fn unknown(draft: &mut Draft, hints: &ImportHints) {
    let missing = [
        (
            "when it was published: the page gives no date; `--published` does",
            draft.published.date.is_none() && hints.published.is_none(),
        ),
        ("who wrote it: the page names no author", draft.authors.is_none()),
        (
            "who published it: the page names nobody; `--publisher` does",
            draft.publisher.is_none() && hints.publisher.is_none(),
        ),
        (
            "its address: the page gives none; `--url` does",
            draft.url.is_none() && hints.url.is_none(),
        ),
        (
            "its language: the page declares none; `--language` does",
            draft.language.is_none() && hints.language.is_none(),
        ),
    ];
    for (words, _) in missing.into_iter().filter(|(_, is_missing)| *is_missing) {
        draft.remark(RemarkSubject::Unknown, words);
    }
}
