//! Finds names in a text: rows of words with capitals; and those among them that no actor has.

use std::collections::BTreeMap;

use casefile_words::capitals::{is_start, is_title};
use casefile_words::dates::{self, DateToken};
use casefile_words::marks::is_mark;
use casefile_words::{Region, slice};

use super::input::CandidateInput;

/// A name as printed, with how often.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameCount {
    /// As the text prints it.
    pub words: String,
    /// How often it stands in the text.
    pub count: usize,
}

/// No name has more words.
const LONGEST: usize = 4;

/// The rows of words with capitals in a text, titles at their beginning aside, in bytes.
pub(super) fn rows(text: &str) -> Vec<std::ops::Range<usize>> {
    let tokens = dates::tokens(text);
    let mut rows: Vec<Vec<DateToken<'_>>> = Vec::new();
    let mut row: Vec<DateToken<'_>> = Vec::new();
    for token in tokens {
        let is_joined = row.last().is_some_and(|last| {
            let between = text.get(last.end..token.start).unwrap_or("?");
            matches!(between, " " | "\u{a0}" | "-" | "’" | "'")
        });
        if !is_joined && !row.is_empty() {
            rows.push(std::mem::take(&mut row));
        }
        if is_capital(&token) {
            row.push(token);
        } else if !row.is_empty() {
            rows.push(std::mem::take(&mut row));
        }
    }
    rows.push(row);
    rows.iter().flat_map(|row| parts(row)).filter_map(|row| name(text, row)).collect()
}

/// A row that is too long for a name, cut at the titles in it; what then is still too long is none.
fn parts<'a, 't>(row: &'a [DateToken<'t>]) -> Vec<&'a [DateToken<'t>]> {
    let first = row.iter().position(|token| !is_no_name(token)).unwrap_or(row.len());
    let row = row.get(first..).unwrap_or(&[]);
    if row.len() <= LONGEST {
        return vec![row];
    }
    row.split(is_no_name).filter(|part| part.len() <= LONGEST).collect()
}

fn is_no_name(token: &DateToken<'_>) -> bool {
    is_start(token.text) || is_title(token.text)
}

fn is_capital(token: &DateToken<'_>) -> bool {
    let mut letters = token.text.chars();
    let first = letters.next().is_some_and(char::is_uppercase);
    first && dates::weekday(token.text).is_none()
}

/// The name in a row without titles and what begins a sentence.
fn name(text: &str, row: &[DateToken<'_>]) -> Option<std::ops::Range<usize>> {
    let range = row.first()?.start..row.last()?.end;
    let is_long = text.get(range.clone())?.chars().count() >= 2;
    is_long.then_some(range)
}

/// Names in the body that no actor has: of two words and more, or of one that stands there twice
/// within sentences.
pub(super) fn unknown(article: &CandidateInput<'_>) -> Vec<NameCount> {
    let CandidateInput { text, blocks, known, dateline, language, .. } = *article;
    let nouns_are_names = !has_capital_nouns(language);
    let mut counts: BTreeMap<String, (usize, u32)> = BTreeMap::new();
    for block in blocks.iter().filter(|block| block.region == Region::Body) {
        let words = slice(text, &block.stretch);
        let skipped = dateline.filter(|own| words.starts_with(*own)).map_or(0, str::len);
        for range in rows(words) {
            let (Ok(start), Ok(end)) = (u32::try_from(range.start), u32::try_from(range.end))
            else {
                continue;
            };
            let (start, end) = (block.stretch.start + start, block.stretch.start + end);
            // The names are in order, and none overlaps another.
            let after = known.partition_point(|own| own.stretch.end <= start);
            let is_known = known.get(after).is_some_and(|own| own.stretch.start < end);
            let Some(name) =
                words.get(range.clone()).filter(|_| !is_known && range.start >= skipped)
            else {
                continue;
            };
            let is_single = !name.contains([' ', '\u{a0}']);
            if is_single
                && (!nouns_are_names
                    || dates::is_month(name)
                    || begins_sentence(words, range.start))
            {
                continue;
            }
            counts.entry(name.replace('\u{a0}', " ")).or_insert((0, start)).0 += 1;
        }
    }
    let mut names: Vec<(String, usize, u32)> = counts
        .into_iter()
        .filter(|(name, (count, _))| name.contains(' ') || *count > 1)
        .map(|(name, (count, first))| (name, count, first))
        .collect();
    names.sort_by(|one, other| other.1.cmp(&one.1).then(one.2.cmp(&other.2)));
    names.into_iter().map(|(words, count, _)| NameCount { words, count }).collect()
}

/// Whether a language writes every noun with a capital.
pub(super) fn has_capital_nouns(language: &str) -> bool {
    let base = language.split(['-', '_']).next().unwrap_or("");
    ["de", "lb", "gsw", "nds"].iter().any(|own| base.eq_ignore_ascii_case(own))
}

fn begins_sentence(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or("").trim_end();
    before.is_empty() || before.ends_with(|c| ".!?:—".contains(c) || is_mark(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_rows_of_capitals_without_titles() {
        let text =
            "On Monday Foreign Minister Ana Lima met Jean-Luc Roy in Porto. The meeting was short.";
        let found: Vec<&str> = rows(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, ["Ana Lima", "Jean-Luc Roy", "Porto"]);
        let text = "Northquay Shipping Chief Executive Karl Berg and Porto North Quay Harbour Company Limited";
        let found: Vec<&str> = rows(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, ["Northquay Shipping", "Karl Berg"]);
    }
}
