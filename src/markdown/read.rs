//! Reads markdown (CommonMark with tables, footnotes, strikethrough and wikilinks) into [`Prose`].
//!
//! Nothing is interpreted that could change a source's characters: no smart punctuation, no raw HTML
//! (its characters are text), no images (their description is text).

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Alignment, CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::{Block, Link, Origin, Passage, Piece, Prose, Stretch, Target};
use crate::value::kind::Kind;
use crate::value::region::Region;

/// Reads a body that begins at byte `offset` of its file.
#[must_use]
pub fn read(body: &str, offset: usize) -> Prose {
    let mut reader = Reader::default();
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
    let mut reader = Reader::default();
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

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_WIKILINKS
}

#[derive(Default)]
struct Reader {
    prose: Prose,
    /// Text offset at which the open leaf block began.
    block: Option<u32>,
    depth: usize,
    passage_pieces: u32,
    passage_text: u32,
    passages: u32,
    links: Vec<usize>,
    /// Footnotes by their labels.
    footnotes: BTreeMap<String, usize>,
    /// Alignments of the open table's columns, and the current column.
    columns: (Vec<Alignment>, usize),
    in_head: bool,
    code: Option<Option<String>>,
    offset: usize,
}

impl Reader {
    fn here(&self) -> u32 {
        u32::try_from(self.prose.text.len()).unwrap_or(u32::MAX)
    }

    fn piece(&mut self, piece: Piece) {
        self.prose.pieces.push(piece);
    }

    fn html(&mut self, html: &'static str) {
        self.piece(Piece::Html(Cow::Borrowed(html)));
    }

    fn pieces(&self) -> u32 {
        u32::try_from(self.prose.pieces.len()).unwrap_or(u32::MAX)
    }

    fn line(&mut self, region: Region, number: u32, text: &str) {
        let (start, first) = (self.here(), self.pieces());
        self.prose.text.push_str(text.trim());
        let stretch = start..self.here();
        self.html("<p>");
        self.piece(Piece::Text(stretch.clone()));
        self.html("</p>");
        self.prose.text.push('\n');
        self.prose.blocks.push(Block { stretch: stretch.clone(), region });
        self.prose.passages.push(Passage { stretch, region, number, pieces: first..self.pieces() });
    }

    fn body(&mut self, body: &str, offset: usize) {
        self.offset = offset;
        for (event, range) in Parser::new_ext(body, options()).into_offset_iter() {
            match event {
                Event::Start(tag) => self.start(tag, range),
                Event::End(tag) => self.end(tag),
                Event::Text(text) => self.text(&text, range),
                Event::Code(text) => {
                    self.html("<code>");
                    self.inner_text(&text, range, body);
                    self.html("</code>");
                }
                Event::Html(text) | Event::InlineHtml(text) => self.text(&text, range),
                Event::SoftBreak => self.space(&range),
                Event::HardBreak => {
                    self.html("<br>");
                    self.space(&range);
                }
                Event::Rule => {
                    self.top_start();
                    self.html("<hr>");
                    self.top_end();
                }
                Event::FootnoteReference(label) => {
                    let number = self.footnote(&label);
                    self.piece(Piece::Html(Cow::Owned(format!(
                        "<sup><a href=\"#fn-{number}\">{number}</a></sup>"
                    ))));
                }
                Event::TaskListMarker(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {}
            }
        }
    }

    /// The number of a footnote, from 1 in the order in which they are first named. Its label is the
    /// editor's own, as a comment is.
    fn footnote(&mut self, label: &str) -> usize {
        let next = self.footnotes.len() + 1;
        *self.footnotes.entry(label.to_owned()).or_insert(next)
    }

    /// A space that stands for the end of a line.
    fn space(&mut self, range: &Range<usize>) {
        self.text(" ", range.clone());
    }

    fn text(&mut self, text: &str, range: Range<usize>) {
        if text.is_empty() {
            return;
        }
        let alone = self.block.is_none() && self.code.is_none();
        if alone {
            self.open_leaf();
        }
        let start = self.here();
        self.prose.origins.push(Origin {
            text: start,
            file: self.offset + range.start,
            length: range.len().max(1),
        });
        self.prose.text.push_str(text);
        if self.code.is_some() {
            return;
        }
        let end = self.here();
        if let Some(Piece::Text(last)) = self.prose.pieces.last_mut()
            && last.end == start
        {
            last.end = end;
        } else {
            self.piece(Piece::Text(start..end));
        }
    }

    /// Text whose markup (back-ticks) stands around it in the file.
    fn inner_text(&mut self, text: &str, range: Range<usize>, body: &str) {
        let within = body.get(range.clone()).and_then(|written| written.find(text)).unwrap_or(0);
        let start = range.start + within;
        self.text(text, start..start + text.len());
    }

    fn top_start(&mut self) {
        if self.depth == 0 {
            self.passage_pieces = self.pieces();
            self.passage_text = self.here();
        }
        self.depth += 1;
    }

    fn top_end(&mut self) {
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

    fn open_leaf(&mut self) {
        if self.block.is_none() {
            self.block = Some(self.here());
        }
    }

    fn close_leaf(&mut self) {
        if let Some(start) = self.block.take() {
            let stretch = start..self.here();
            if !stretch.is_empty() {
                self.prose.blocks.push(Block { stretch, region: Region::Body });
                self.prose.text.push('\n');
            }
        }
    }

    fn open_block(&mut self, html: &'static str) {
        self.close_leaf();
        self.top_start();
        self.html(html);
        self.open_leaf();
    }

    fn close_block(&mut self, html: &'static str) {
        self.close_leaf();
        self.html(html);
        self.top_end();
    }

    fn open_container(&mut self, html: impl Into<Cow<'static, str>>) {
        self.close_leaf();
        self.top_start();
        self.piece(Piece::Html(html.into()));
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Paragraph => self.open_block("<p>"),
            Tag::Heading { level, .. } => self.open_block(match level as usize {
                1 | 2 => "<h2>",
                3 => "<h3>",
                _ => "<h4>",
            }),
            Tag::BlockQuote(_) => self.open_container("<blockquote>"),
            Tag::CodeBlock(kind) => {
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
            Tag::List(Some(1)) => self.open_container("<ol>"),
            Tag::List(Some(first)) => self.open_container(format!("<ol start=\"{first}\">")),
            Tag::List(None) => self.open_container("<ul>"),
            Tag::Item => {
                self.close_leaf();
                self.html("<li>");
            }
            Tag::FootnoteDefinition(label) => {
                let number = self.footnote(&label);
                self.open_container(format!(
                    "<div class=\"footnote\" id=\"fn-{number}\"><sup>{number}</sup>"
                ));
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
                self.html("<tr>");
            }
            Tag::TableCell => {
                let html = match (self.in_head, self.columns.0.get(self.columns.1)) {
                    (true, Some(Alignment::Right)) => "<th scope=\"col\" class=\"num\">",
                    (true, _) => "<th scope=\"col\">",
                    (false, Some(Alignment::Right)) => "<td class=\"num\">",
                    (false, _) => "<td>",
                };
                self.columns.1 += 1;
                self.html(html);
                self.open_leaf();
            }
            Tag::Emphasis => self.html("<em>"),
            Tag::Strong => self.html("<strong>"),
            Tag::Strikethrough => self.html("<del>"),
            Tag::Link { link_type, dest_url, .. } => {
                self.open_leaf();
                self.start_link(link_type, &dest_url, range);
            }
            Tag::HtmlBlock => self.open_block("<p>"),
            Tag::Image { .. }
            | Tag::MetadataBlock(_)
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Superscript
            | Tag::Subscript => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => self.close_block("</p>"),
            TagEnd::Heading(level) => self.close_block(match level as usize {
                1 | 2 => "</h2>",
                3 => "</h3>",
                _ => "</h4>",
            }),
            TagEnd::BlockQuote(_) => self.close_container("</blockquote>"),
            TagEnd::CodeBlock => {
                let language = self.code.take().flatten();
                let start = self.block.take().unwrap_or_else(|| self.here());
                if self.prose.text.ends_with('\n') && self.here() > start {
                    self.prose.text.pop();
                }
                let stretch = start..self.here();
                self.piece(Piece::Code { stretch: stretch.clone(), language });
                if !stretch.is_empty() {
                    self.prose.blocks.push(Block { stretch, region: Region::Body });
                    self.prose.text.push('\n');
                }
                self.top_end();
            }
            TagEnd::List(ordered) => self.close_container(if ordered { "</ol>" } else { "</ul>" }),
            TagEnd::Item => {
                self.close_leaf();
                self.html("</li>");
            }
            TagEnd::FootnoteDefinition => self.close_container("</div>"),
            TagEnd::Table => self.close_container("</tbody></table></div>"),
            TagEnd::TableHead => {
                self.in_head = false;
                self.html("</tr></thead><tbody>");
            }
            TagEnd::TableRow => self.html("</tr>"),
            TagEnd::TableCell => {
                self.close_leaf();
                self.html(if self.in_head { "</th>" } else { "</td>" });
            }
            TagEnd::Emphasis => self.html("</em>"),
            TagEnd::Strong => self.html("</strong>"),
            TagEnd::Strikethrough => self.html("</del>"),
            TagEnd::Link => {
                if let Some(index) = self.links.pop() {
                    let end = self.here();
                    if let Some(link) = self.prose.links.get_mut(index) {
                        link.stretch.end = end;
                    }
                    self.piece(Piece::LinkEnd);
                }
            }
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

    fn close_container(&mut self, html: &'static str) {
        self.close_leaf();
        self.html(html);
        self.top_end();
    }

    fn start_link(&mut self, kind: LinkType, address: &str, range: Range<usize>) {
        let (target, is_bare) = match kind {
            LinkType::WikiLink { has_pothole } => (wiki_target(address), !has_pothole),
            LinkType::Email => (Target::Web(format!("mailto:{address}")), false),
            _ => (target(address), false),
        };
        let here: Stretch = self.here()..self.here();
        let index = self.prose.links.len();
        self.prose.links.push(Link {
            target,
            stretch: here,
            written: self.offset + range.start..self.offset + range.end,
            is_bare,
        });
        self.links.push(index);
        self.piece(Piece::LinkStart(u32::try_from(index).unwrap_or(u32::MAX)));
    }
}

/// Reads a link's address: our own schemes, the web's, or a place on the page.
fn target(address: &str) -> Target {
    if let Some(fragment) = address.strip_prefix('#') {
        return Target::Fragment(fragment.to_owned());
    }
    let Some((scheme, rest)) = address.split_once(':') else {
        return Target::Refused(address.to_owned());
    };
    let kind = match scheme {
        "source" => Kind::Source,
        "actor" => Kind::Actor,
        "allegation" => Kind::Allegation,
        "page" => Kind::Page,
        _ => {
            let scheme = scheme.to_ascii_lowercase();
            let known = matches!(scheme.as_str(), "https" | "http" | "mailto");
            let plain = !address.chars().any(|c| c.is_control() || c.is_whitespace());
            return if known && plain {
                Target::Web(address.to_owned())
            } else {
                Target::Refused(address.to_owned())
            };
        }
    };
    entity_target(Some(kind), rest)
}

fn wiki_target(address: &str) -> Target {
    match target(address) {
        entity @ Target::Entity { .. } => entity,
        _ => entity_target(None, address),
    }
}

fn entity_target(kind: Option<Kind>, address: &str) -> Target {
    let (id, statement) = address
        .split_once('#')
        .map_or((address, None), |(id, statement)| (id, Some(statement.to_owned())));
    Target::Entity { kind, id: id.trim().to_owned(), statement }
}
