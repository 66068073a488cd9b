//! Footnotes of a body: numbered in the order in which they are first named, and linked both ways.

use std::borrow::Cow;
use std::ops::Range;

use super::reader::{BodyReader, Footnote};
use crate::markdown::{HtmlPiece, Odd, Oddity};

impl BodyReader {
    /// The number of a footnote. Its label is the editor's own, as a comment is.
    pub(super) fn footnote(&mut self, label: &str) -> &mut Footnote {
        let next = self.footnotes.len() + 1;
        let own = self.footnotes.entry(label.to_lowercase()).or_default();
        if own.number == 0 {
            own.number = next;
        }
        own
    }

    pub(super) fn footnote_reference(&mut self, label: &str) {
        let own = self.footnote(label);
        own.references += 1;
        let (number, id) = (own.number, reference_id(own.number, own.references));
        self.piece(HtmlPiece::Html(Cow::Owned(format!(
            "<sup><a id=\"{id}\" href=\"#fn:{number}\" role=\"doc-noteref\">{number}</a></sup>"
        ))));
    }

    pub(super) fn start_footnote(&mut self, label: &str, written: Range<usize>) {
        let own = self.footnote(label);
        let number = own.number;
        let is_second = own.end.is_some();
        own.end.get_or_insert(None);
        let id = if is_second { String::new() } else { format!(" id=\"fn:{number}\"") };
        if is_second {
            let what = Odd::SecondFootnote(label.to_owned());
            self.prose.oddities.push(Oddity { what, written });
        } else {
            self.footnote = Some(label.to_lowercase());
        }
        self.open_container(format!("<div class=\"footnote\"{id}><sup>{number}</sup>"));
    }

    pub(super) fn end_footnote(&mut self) {
        self.close_leaf();
        if let Some(own) = self.footnote.take().and_then(|label| self.footnotes.get_mut(&label)) {
            own.end = Some(Some(self.prose.pieces.len()));
            self.html("");
        }
        self.close_container("</div>");
    }

    /// Links each footnote back to the places that name it.
    pub(super) fn link_back(&mut self) {
        for footnote in self.footnotes.values() {
            let Some(piece) = footnote.end.flatten() else { continue };
            let back: String = (1..=footnote.references)
                .map(|place| {
                    let id = reference_id(footnote.number, place);
                    format!(" <a href=\"#{id}\" role=\"doc-backlink\">↩</a>")
                })
                .collect();
            if let Some(HtmlPiece::Html(html)) = self.prose.pieces.get_mut(piece) {
                *html = Cow::Owned(back);
            }
        }
    }
}

/// The anchor of a place that names a footnote. A colon can stand in no id of an editor's.
fn reference_id(number: usize, place: usize) -> String {
    match place {
        1 => format!("fnref:{number}"),
        _ => format!("fnref:{number}:{place}"),
    }
}
