//! `search/records/texts-0.js` and those after it: the paragraphs of sources, of which an answer shows those found.

use std::ops::Range;

use super::data::file;
use super::paragraphs::{SearchedParagraph, lengths, paragraphs};
use crate::dossier::SourceIx;
use crate::dossier::sections::SEARCH_RECORDS;
use crate::edition::Edition;
use crate::emit::Output;

/// How long the paragraphs of a file are, beyond which the next begins, in bytes.
const LONG: usize = 48_000;

/// The paragraphs of one file.
struct TextPart {
    /// The sources that they are of.
    sources: Range<u32>,
    /// How many of the first of them stand in the file before.
    skip: usize,
    count: usize,
}

/// Lists the files.
pub fn outputs<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    let each = (0..).zip(text_parts(edition)).map(|(number, part): (usize, _)| {
        file(SEARCH_RECORDS.path, format!("texts-{number}"), move || {
            let all = part.sources.clone().map(SourceIx);
            let all = all.flat_map(|source| paragraphs(edition, source));
            let all = all.skip(part.skip).take(part.count);
            all.map(|SearchedParagraph { anchor, words, is_cited }| {
                (anchor, words, u8::from(is_cited))
            })
            .collect::<Vec<_>>()
        })
    });
    each.collect()
}

/// How many paragraphs stand in each of the files.
pub fn counts(edition: &Edition) -> Vec<usize> {
    text_parts(edition).into_iter().map(|part| part.count).collect()
}

fn text_parts(edition: &Edition) -> Vec<TextPart> {
    let mut made: Vec<TextPart> = Vec::new();
    let mut long = LONG;
    for source in edition.source_indexes() {
        for (place, length) in lengths(edition, source).enumerate() {
            if long >= LONG {
                long = 0;
                made.push(TextPart { sources: source.0..source.0, skip: place, count: 0 });
            }
            if let Some(part) = made.last_mut() {
                part.count += 1;
                part.sources.end = source.0 + 1;
            }
            long += length;
        }
    }
    made
}
