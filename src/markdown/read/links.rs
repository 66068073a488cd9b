//! Reads links: where each leads, and the words that it holds.

use std::ops::Range;

use pulldown_cmark::LinkType;

use super::reader::BodyReader;
use crate::markdown::{HtmlPiece, Link, LinkTarget, target};

impl BodyReader {
    pub(super) fn start_link(&mut self, kind: LinkType, address: &str, written: Range<usize>) {
        let (target, is_bare) = match kind {
            LinkType::WikiLink { has_pothole } => {
                (target::wiki(target::without_escape(address, has_pothole)), !has_pothole)
            }
            LinkType::Email => (LinkTarget::Web(format!("mailto:{address}")), false),
            _ => (target::target(address), false),
        };
        let stretch = self.here()..self.here();
        let index = self.prose.links.len();
        self.prose.links.push(Link { target, stretch, written, is_bare, is_picture: false });
        self.links.push(index);
        self.piece(HtmlPiece::LinkStart(u32::try_from(index).unwrap_or(u32::MAX)));
    }

    pub(super) fn end_link(&mut self) {
        let Some(index) = self.links.pop() else { return };
        let end = self.here();
        let start = HtmlPiece::LinkStart(u32::try_from(index).unwrap_or(u32::MAX));
        let mut inner = self.prose.pieces.iter().rev().take_while(|own| **own != start);
        let is_shown = inner.any(|piece| matches!(piece, HtmlPiece::Picture(_)));
        if let Some(link) = self.prose.links.get_mut(index) {
            link.stretch.end = end;
            // `[[id|]]` has no words of its own.
            link.is_bare |= link.stretch.is_empty() && !is_shown;
        }
        self.piece(HtmlPiece::LinkEnd);
    }
}
