//! `search/records/sources-0.js` and those after it: sources as an answer shows them.

use serde::Serialize;

use super::data::{PAGE, file};
use super::numbering::parts;
use crate::dossier::SourceIx;
use crate::dossier::sections::SEARCH_RECORDS;
use crate::edition::Edition;
use crate::emit::Output;
use crate::emit::shared::Tongue;
use crate::emit::shared::source_line::{SourceLine, line};

/// Sources in one file.
pub const PART: usize = 128;

/// A source, as a list.
#[derive(Serialize)]
struct SourceRecord(
    /// Its title.
    String,
    /// Its page.
    String,
    /// The language of what it prints, where it is not the page's.
    String,
    /// Who published it, when, and how much of it is located, as HTML.
    String,
    /// What became of it.
    String,
);

/// Lists the files.
pub fn outputs<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    let each = (0..).zip(parts(edition.sources.len(), PART)).map(|(number, part): (usize, _)| {
        file(SEARCH_RECORDS.path, format!("sources-{number}"), move || {
            let all = edition.source_indexes().skip(part.start).take(part.len());
            all.map(|source| record(edition, source)).collect::<Vec<_>>()
        })
    });
    each.collect()
}

fn record(edition: &Edition, source: SourceIx) -> SourceRecord {
    let SourceLine { title, href, words, struck } = line(edition, source, PAGE);
    let tongue = Tongue::of_source(edition, source);
    SourceRecord(
        title.words.into_owned(),
        href,
        tongue.map_or_else(String::new, |tongue| tongue.tag.to_owned()),
        words.html().0,
        struck.map_or_else(String::new, |words| words.text()),
    )
}
