//! Reads the cells and rows of tables, and notes those that are not written as they are read.

use std::ops::Range;

use casefile_words::markdown::Uncommented;
use pulldown_cmark::Alignment;

use super::reader::BodyReader;
use crate::markdown::{Odd, Oddity};

impl BodyReader {
    pub(super) fn start_cell(&mut self, written: Range<usize>) {
        let html = match (self.in_head, self.columns.0.get(self.columns.1)) {
            (true, Some(Alignment::Right)) => "<th scope=\"col\" class=\"num\">",
            (true, _) => "<th scope=\"col\">",
            (false, Some(Alignment::Right)) => "<td class=\"num\">",
            (false, _) => "<td>",
        };
        self.columns.1 += 1;
        self.html(html);
        self.open_leaf();
        self.cell = (self.here(), written);
    }

    pub(super) fn end_cell(&mut self) {
        let words = self.prose.text.get(self.cell.0 as usize..).unwrap_or("");
        if words.rfind("[[").is_some_and(|open| !words[open..].contains("]]")) {
            let (what, written) = (Odd::CutWikilink, self.cell.1.clone());
            self.prose.oddities.push(Oddity { what, written });
        }
        self.close_leaf();
        self.html(if self.in_head { "</th>" } else { "</td>" });
    }

    pub(super) fn end_row(&mut self, text: &Uncommented<'_>) {
        self.html("</tr>");
        let (row, before) = std::mem::take(&mut self.row);
        let cells = cells(text.text.get(row.clone()).unwrap_or(""));
        // A cut wikilink, noted before, says better what is wrong with the row.
        if cells > self.columns.0.len() && self.prose.oddities.len() == before {
            let (what, written) = (Odd::TooManyCells, self.written(&row, text));
            self.prose.oddities.push(Oddity { what, written });
        }
    }
}

/// How many cells a row of a table is written with.
fn cells(row: &str) -> usize {
    let row = row.trim().trim_start_matches('>').trim_start();
    let row = row.strip_prefix('|').unwrap_or(row);
    let is_bar = |(at, _): &(usize, &str)| !row[..*at].ends_with('\\');
    let bars = row.match_indices('|').filter(is_bar).count();
    let is_closed = row.ends_with('|') && !row.ends_with("\\|");
    bars + usize::from(!is_closed)
}
