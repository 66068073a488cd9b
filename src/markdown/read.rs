//! Reads markdown (CommonMark with tables, footnotes, strikethrough and wikilinks) into [`Prose`].
//!
//! Nothing is interpreted that could change a source's characters: no smart punctuation, no raw HTML
//! (its characters are text). Comments are out before; descriptions of pictures stand behind the words.

use std::borrow::Cow;
use std::ops::Range;

use casefile_words::markdown::{Comment, STAND_IN, Uncommented, options, uncommented};
use casefile_words::{Block, Region};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::{HtmlPiece, Origin, Passage, Prose};

/// Reads a body that begins at byte `offset` of its file.
///
/// ```
/// let prose = casefile::markdown::read("It was *so*.<!-- why? --> See [[toll-kept]].\n", 100);
/// // What a reader sees, in which quotations and names are looked for; a comment is nowhere in it.
/// assert!(prose.words().starts_with("It was so. See "));
/// // Each stretch of it knows where it stands in the file.
/// assert_eq!(prose.written(&(7..9)), Some(108..110));
/// ```
#[must_use]
pub fn read(body: &str, offset: usize) -> Prose {
    let mut reader = BodyReader::default();
    reader.body(body, offset);
    reader.prose
}

/// Reads a source: the lines that stand above its text, each in its region, then the body.
#[must_use]
pub fn read_source<'a>(
    lines: impl IntoIterator<Item = (Region, &'a str)>,
    body: &str,
    offset: usize,
) -> Prose {
    let mut reader = BodyReader::default();
    let mut last = None;
    let mut number = 0;
    for (region, line) in lines {
        number = if last == Some(region) { number + 1 } else { 1 };
        last = Some(region);
        reader.line(region, number, line);
    }
    reader.body(body, offset);
    reader.prose
}

mod blocks;
mod footnotes;
mod links;
mod lists;
mod pictures;
mod reader;
mod tables;

use reader::BodyReader;

impl BodyReader {
    fn here(&self) -> u32 {
        u32::try_from(self.prose.text.len()).unwrap_or(u32::MAX)
    }

    fn piece(&mut self, piece: HtmlPiece) {
        self.prose.pieces.push(piece);
    }

    fn html(&mut self, html: &'static str) {
        self.piece(HtmlPiece::Html(Cow::Borrowed(html)));
    }

    fn pieces(&self) -> u32 {
        u32::try_from(self.prose.pieces.len()).unwrap_or(u32::MAX)
    }

    fn line(&mut self, region: Region, number: u32, text: &str) {
        let (start, first) = (self.here(), self.pieces());
        self.prose.text.push_str(text.trim());
        let stretch = start..self.here();
        self.html("<p>");
        self.piece(HtmlPiece::Text(stretch.clone()));
        self.html("</p>");
        self.prose.text.push('\n');
        self.prose.blocks.push(Block { stretch: stretch.clone(), region });
        self.prose.passages.push(Passage { stretch, region, number, pieces: first..self.pieces() });
    }

    fn body(&mut self, body: &str, offset: usize) {
        self.offset = offset;
        let text = uncommented(body);
        // What is read is hardly longer than what is written, and as a rule not much shorter.
        self.prose.text.reserve_exact(text.text.len());
        for (event, range) in Parser::new_ext(&text.text, options()).into_offset_iter() {
            if self.picture.is_some() {
                self.in_picture(&event);
                continue;
            }
            match event {
                Event::Start(tag) => self.start(tag, range, &text),
                Event::End(tag) => self.end(tag, &text),
                Event::Text(words) => self.text(&words, range, &text),
                Event::Code(words) => {
                    self.html("<code>");
                    self.inner_text(&words, range, &text);
                    self.html("</code>");
                }
                Event::Html(words) | Event::InlineHtml(words) => {
                    if words.trim() != STAND_IN {
                        self.text(&words, range, &text);
                    }
                }
                Event::SoftBreak => self.text(" ", range, &text),
                Event::HardBreak => {
                    self.html("<br>");
                    self.text(" ", range, &text);
                }
                Event::Rule => {
                    self.close_leaf();
                    self.top_start();
                    self.html("<hr>");
                    self.top_end();
                }
                Event::FootnoteReference(label) => self.footnote_reference(&label),
                Event::TaskListMarker(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {}
            }
        }
        self.finish(&text);
    }

    /// What is known only when all is read: links back from footnotes, descriptions of pictures, ids of
    /// headings.
    fn finish(&mut self, text: &Uncommented<'_>) {
        self.link_back();
        self.describe();
        let offset = self.offset;
        let placed = |comment: &Comment| Comment {
            written: offset + comment.written.start..offset + comment.written.end,
            ..comment.clone()
        };
        self.prose.comments = text.comments.iter().map(placed).collect();
        self.prose.name_headings();
        self.prose.shrink_to_fit();
    }

    /// A range of the text that is read, in bytes of the file.
    fn written(&self, range: &Range<usize>, text: &Uncommented<'_>) -> Range<usize> {
        let place = text.range(range);
        self.offset + place.start..self.offset + place.end
    }

    fn text(&mut self, words: &str, range: Range<usize>, text: &Uncommented<'_>) {
        if words.is_empty() {
            return;
        }
        let alone = self.block.is_none() && self.code.is_none();
        if alone {
            self.open_leaf();
        }
        let start = self.here();
        if words.len() == range.len() {
            let mut at = start;
            for (length, place) in text.runs(&range) {
                self.prose.origins.push(Origin::of(at, self.offset + place, length));
                at += u32::try_from(length).unwrap_or(u32::MAX);
            }
        } else {
            let written = self.written(&range, text);
            let length = written.len().max(1);
            self.prose.origins.push(Origin::of(start, written.start, length));
        }
        self.prose.text.push_str(words);
        if self.code.is_some() {
            return;
        }
        let end = self.here();
        if let Some(HtmlPiece::Text(last)) = self.prose.pieces.last_mut()
            && last.end == start
        {
            last.end = end;
        } else {
            self.piece(HtmlPiece::Text(start..end));
        }
    }

    /// Text whose markup (back-ticks) stands around it in the file.
    fn inner_text(&mut self, words: &str, range: Range<usize>, text: &Uncommented<'_>) {
        let within = text.text.get(range.clone()).and_then(|written| written.find(words));
        let start = range.start + within.unwrap_or(0);
        self.text(words, start..start + words.len(), text);
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>, text: &Uncommented<'_>) {
        match tag {
            Tag::Paragraph => self.open_block("<p>"),
            Tag::Heading { level, .. } => self.start_heading(level),
            Tag::BlockQuote(_) => self.open_container("<blockquote>"),
            Tag::CodeBlock(kind) => self.start_code(&kind),
            Tag::List(first) => self.start_list(first),
            Tag::Item => {
                self.close_leaf();
                self.start_item(&range, text);
                self.html("<li>");
            }
            Tag::FootnoteDefinition(label) => {
                let written = self.written(&range, text);
                self.start_footnote(&label, written);
            }
            Tag::Table(alignments) => {
                self.columns = (alignments, 0);
                self.open_container("<div class=\"scroll\"><table>");
            }
            Tag::TableHead => {
                self.in_head = true;
                self.columns.1 = 0;
                self.html("<thead><tr>");
            }
            Tag::TableRow => {
                self.columns.1 = 0;
                self.row = (range, self.prose.oddities.len());
                self.html("<tr>");
            }
            Tag::TableCell => {
                let written = self.written(&range, text);
                self.start_cell(written);
            }
            Tag::Emphasis => self.html("<em>"),
            Tag::Strong => self.html("<strong>"),
            Tag::Strikethrough => self.html("<del>"),
            Tag::Link { link_type, dest_url, .. } => {
                self.open_leaf();
                let written = self.written(&range, text);
                self.start_link(link_type, &dest_url, written);
            }
            Tag::Image { link_type, dest_url, .. } => {
                self.open_leaf();
                let written = self.written(&range, text);
                self.start_picture(link_type, &dest_url, written);
            }
            Tag::HtmlBlock if text.text.get(range).is_some_and(|own| own.trim() == STAND_IN) => {
                self.close_leaf();
                self.in_comment = true;
            }
            Tag::HtmlBlock => self.open_block("<p>"),
            Tag::MetadataBlock(_)
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Superscript
            | Tag::Subscript => {}
        }
    }

    fn end(&mut self, tag: TagEnd, text: &Uncommented<'_>) {
        match tag {
            TagEnd::Paragraph => self.close_block("</p>"),
            TagEnd::Heading(level) => self.end_heading(level),
            TagEnd::BlockQuote(_) => self.close_container("</blockquote>"),
            TagEnd::CodeBlock => self.end_code(),
            TagEnd::List(ordered) => {
                self.lists.pop();
                self.close_container(if ordered { "</ol>" } else { "</ul>" });
            }
            TagEnd::Item => {
                self.close_leaf();
                self.end_item();
                self.html("</li>");
            }
            TagEnd::FootnoteDefinition => self.end_footnote(),
            TagEnd::Table => self.close_container("</tbody></table></div>"),
            TagEnd::TableHead => {
                self.in_head = false;
                self.html("</tr></thead><tbody>");
            }
            TagEnd::TableRow => self.end_row(text),
            TagEnd::TableCell => self.end_cell(),
            TagEnd::Emphasis => self.html("</em>"),
            TagEnd::Strong => self.html("</strong>"),
            TagEnd::Strikethrough => self.html("</del>"),
            TagEnd::Link => self.end_link(),
            TagEnd::HtmlBlock if self.in_comment => self.in_comment = false,
            TagEnd::HtmlBlock => self.close_block("</p>"),
            TagEnd::Image
            | TagEnd::MetadataBlock(_)
            | TagEnd::DefinitionList
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
            | TagEnd::Superscript
            | TagEnd::Subscript => {}
        }
    }
}
