//! Joins the lines of a text's body to paragraphs, also over the edges of pages, and words that a line's end divides.

use std::collections::BTreeSet;

use super::lines::TextLine;
use super::{LineFate, TextReading, pages, phrases};
use crate::{DocumentKind, DraftBlock, DraftReading};

/// What divides a word at the end of a line.
const HYPHENS: [char; 4] = ['-', '\u{2010}', '\u{ad}', '¬'];
/// A line of fewer characters may be one of a list or of a poem.
const LONG: usize = 40;
/// What stands after a hyphen that belongs to its word: "Haupt- und Nebensache".
const LINKS: [&str; 11] = ["und", "oder", "bzw", "and", "or", "et", "ou", "y", "o", "e", "en"];

impl TextReading<'_> {
    /// Joins the lines that are left to paragraphs.
    pub(super) fn body(&mut self) {
        let words = self.words_of_text();
        let mut readings: BTreeSet<DraftReading> = BTreeSet::new();
        let mut paragraph = String::new();
        let mut last: Option<&TextLine<'_>> = None;
        let mut is_edge_between = false;
        let mut body = Vec::new();
        for (line, fate) in self.lines.iter().zip(&self.fates) {
            match fate {
                LineFate::Body => {}
                LineFate::Edge(edge) => {
                    is_edge_between = true;
                    readings.insert(match edge {
                        pages::PageEdge::Header => DraftReading::PageHeaders,
                        pages::PageEdge::Number => DraftReading::PageNumbers,
                    });
                    continue;
                }
                LineFate::Part | LineFate::Dropped(_) => continue,
            }
            let is_turn = self.draft.kind == DocumentKind::Transcript
                && phrases::speaker(line.text).is_some();
            let follows = last.is_some_and(|last| {
                (last.number + 1 == line.number
                    && (self.wrap.joins(last, line) || is_one_sentence(last, line)))
                    || ((is_edge_between || last.page < line.page) && goes_on(last, line))
            });
            if follows && !is_turn {
                match divided(&paragraph, line.text, &words) {
                    Some(Division::Own) => {}
                    Some(Division::Line) => {
                        paragraph.pop();
                        readings.insert(DraftReading::Hyphens);
                    }
                    None => paragraph.push(' '),
                }
            } else if !paragraph.is_empty() {
                body.push(DraftBlock::Text(std::mem::take(&mut paragraph)));
            }
            paragraph.push_str(line.text);
            last = Some(line);
            is_edge_between = false;
        }
        if !paragraph.is_empty() {
            body.push(DraftBlock::Text(paragraph));
        }
        self.draft.body = body;
        self.draft.reading = readings;
    }

    /// The words of all lines, in small letters, with the hyphens in them.
    fn words_of_text(&self) -> BTreeSet<String> {
        let has_hyphen = self.lines.iter().any(|line| line.text.ends_with(HYPHENS));
        let lines = self.lines.iter().filter(|_| has_hyphen);
        let is_part = |own: char| own.is_alphanumeric() || HYPHENS.contains(&own);
        lines
            .flat_map(|line| line.text.split(move |own| !is_part(own)))
            .filter(|own| !own.is_empty())
            .map(str::to_lowercase)
            .collect()
    }
}

/// Whether a long line goes on in the next: it ends no sentence, and what follows begins small.
fn is_one_sentence(last: &TextLine<'_>, next: &TextLine<'_>) -> bool {
    last.stanza == next.stanza && last.text.chars().count() >= LONG && goes_on(last, next)
}

/// Whether a paragraph goes on over the edge of a page: it does not end before it, and what follows begins small.
fn goes_on(last: &TextLine<'_>, next: &TextLine<'_>) -> bool {
    let is_open = !last.text.ends_with(['.', '!', '?', ':', '…', '”', '"', '»', '。']);
    is_open && next.text.starts_with(char::is_lowercase)
}

/// Whose a hyphen at the end of a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Division {
    /// The word's own.
    Own,
    /// The line's.
    Line,
}

/// Whether a word is divided at the end of a line, and whose the hyphen is; `words` are those of the text.
fn divided(before: &str, next: &str, words: &BTreeSet<String>) -> Option<Division> {
    let bare = before.strip_suffix(HYPHENS)?;
    let is_word = bare.ends_with(char::is_lowercase) && next.starts_with(char::is_lowercase);
    let letters = |own: char| own.is_alphanumeric();
    let rest: String = next.chars().take_while(|own| letters(*own)).collect();
    if !is_word || LINKS.contains(&rest.as_str()) {
        return None;
    }
    let part = |own: char| !(letters(own) || HYPHENS.contains(&own));
    let start = bare.rsplit(part).next().unwrap_or("").to_lowercase();
    let is_own =
        words.contains(&format!("{start}-{rest}")) && !words.contains(&format!("{start}{rest}"));
    Some(if is_own { Division::Own } else { Division::Line })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hyphen_is_the_words_own_where_the_text_writes_it_elsewhere() {
        let words = |text: &str| text.split(' ').map(str::to_owned).collect::<BTreeSet<_>>();
        assert_eq!(divided("the Com-", "pany", &words("")), Some(Division::Line));
        assert_eq!(divided("a well-", "known man", &words("well-known")), Some(Division::Own));
        assert_eq!(divided("Haupt-", "und Nebensache", &words("")), None);
        assert_eq!(divided("the words", "go on", &words("")), None);
    }
}
