//! Reads blocks: leaves, whose words stand together, the containers around them, and passages, which are the
//! blocks at the top.

use std::borrow::Cow;

use casefile_words::{Block, Region};
use pulldown_cmark::{CodeBlockKind, HeadingLevel};

use super::reader::BodyReader;
use crate::markdown::{Heading, HtmlPiece, Passage};

impl BodyReader {
    pub(super) fn top_start(&mut self) {
        if self.depth == 0 {
            self.passage_pieces = self.pieces();
            self.passage_text = self.here();
        }
        self.depth += 1;
    }

    pub(super) fn top_end(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        if self.depth == 0 {
            let mut end = self.here();
            if end > self.passage_text && self.prose.text.ends_with('\n') {
                end -= 1;
            }
            if end > self.passage_text {
                self.passages += 1;
            }
            self.prose.passages.push(Passage {
                stretch: self.passage_text..end,
                region: Region::Body,
                number: self.passages,
                pieces: self.passage_pieces..self.pieces(),
            });
        }
    }

    pub(super) fn open_leaf(&mut self) {
        if self.block.is_none() {
            self.block = Some(self.here());
        }
    }

    pub(super) fn close_leaf(&mut self) {
        if let Some(start) = self.block.take() {
            let stretch = start..self.here();
            if !stretch.is_empty() {
                self.prose.blocks.push(Block { stretch, region: Region::Body });
                self.prose.text.push('\n');
            }
        }
    }

    pub(super) fn open_block(&mut self, html: &'static str) {
        self.close_leaf();
        self.top_start();
        self.html(html);
        self.open_leaf();
    }

    pub(super) fn close_block(&mut self, html: &'static str) {
        self.close_leaf();
        self.html(html);
        self.top_end();
    }

    pub(super) fn open_container(&mut self, html: impl Into<Cow<'static, str>>) {
        self.close_leaf();
        self.top_start();
        self.piece(HtmlPiece::Html(html.into()));
    }

    pub(super) fn close_container(&mut self, html: &'static str) {
        self.close_leaf();
        self.html(html);
        self.top_end();
    }

    pub(super) fn start_heading(&mut self, level: HeadingLevel) {
        self.close_leaf();
        self.top_start();
        let number = u32::try_from(self.prose.headings.len()).unwrap_or(u32::MAX);
        self.piece(HtmlPiece::Heading(below(level), number));
        self.prose.headings.push(Heading::of(self.here()..self.here()));
        self.open_leaf();
    }

    pub(super) fn end_heading(&mut self, level: HeadingLevel) {
        let end = self.here();
        if let Some(heading) = self.prose.headings.last_mut() {
            heading.stretch.end = end;
        }
        self.close_block(match below(level) {
            2 => "</h2>",
            3 => "</h3>",
            _ => "</h4>",
        });
    }

    pub(super) fn start_code(&mut self, kind: &CodeBlockKind<'_>) {
        self.close_leaf();
        self.top_start();
        self.block = Some(self.here());
        self.code = Some(match kind {
            CodeBlockKind::Fenced(language) => {
                language.split_whitespace().next().map(str::to_owned)
            }
            CodeBlockKind::Indented => None,
        });
    }

    pub(super) fn end_code(&mut self) {
        let language = self.code.take().flatten();
        let start = self.block.take().unwrap_or_else(|| self.here());
        if self.prose.text.ends_with('\n') && self.here() > start {
            self.prose.text.pop();
        }
        let stretch = start..self.here();
        self.piece(HtmlPiece::Code { stretch: stretch.clone(), language });
        if !stretch.is_empty() {
            self.prose.blocks.push(Block { stretch, region: Region::Body });
            self.prose.text.push('\n');
        }
        self.top_end();
    }
}

/// The level at which a heading of a body stands below its page's own.
fn below(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 | HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        _ => 4,
    }
}
