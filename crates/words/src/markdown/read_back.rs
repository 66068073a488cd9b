//! Reads markdown back as the words of its blocks, to see whether what was written says what was meant.
//!
//! It parts blocks as a dossier's reader does, of which it is the part that needs no links, places or HTML;
//! `tests/properties.rs` holds both to each other.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::{STAND_IN, options, uncommented};

/// What some markdown reads as.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReadBack {
    /// The words of its blocks, in order; descriptions of pictures, and comments, are none.
    pub blocks: Vec<String>,
    /// Whether nothing in it is more than words in paragraphs: no emphasis, link, list, break or the like.
    pub is_plain: bool,
}

/// Reads markdown back.
#[must_use]
pub fn read_back(markdown: &str) -> ReadBack {
    let text = uncommented(markdown);
    let mut reader = Reader::default();
    let mut is_plain = true;
    for (event, range) in Parser::new_ext(&text.text, options()).into_offset_iter() {
        let is_stand_in = || text.text.get(range.clone()).is_some_and(|own| own.trim() == STAND_IN);
        is_plain &= matches!(
            &event,
            Event::Start(Tag::Paragraph | Tag::HtmlBlock)
                | Event::End(TagEnd::Paragraph | TagEnd::HtmlBlock)
                | Event::Text(_)
                | Event::Html(_)
                | Event::InlineHtml(_)
                | Event::SoftBreak
        );
        if matches!(event, Event::Start(Tag::HtmlBlock)) && is_stand_in() {
            reader.close();
        } else {
            reader.event(event);
        }
    }
    reader.close();
    ReadBack { blocks: reader.blocks, is_plain }
}

#[derive(Default)]
struct Reader {
    blocks: Vec<String>,
    /// The words of the block that is open.
    open: Option<String>,
    is_in_code: bool,
    /// How many pictures, and markups in them, are open: what describes a picture is no word of the text.
    pictures: usize,
}

impl Reader {
    fn event(&mut self, event: Event<'_>) {
        if self.pictures > 0 {
            match event {
                Event::Start(_) => self.pictures += 1,
                Event::End(_) => self.pictures -= 1,
                _ => {}
            }
            return;
        }
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => self.end(tag),
            Event::Text(words) | Event::Code(words) => self.words(&words),
            Event::Html(words) | Event::InlineHtml(words) if words.trim() != STAND_IN => {
                self.words(&words);
            }
            Event::SoftBreak | Event::HardBreak => self.words(" "),
            Event::Rule => self.close(),
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Paragraph | Tag::Heading { .. } | Tag::HtmlBlock => self.open(),
            Tag::CodeBlock(_) => {
                self.open();
                self.is_in_code = true;
            }
            Tag::BlockQuote(_)
            | Tag::List(_)
            | Tag::Item
            | Tag::FootnoteDefinition(_)
            | Tag::Table(_) => self.close(),
            Tag::TableCell | Tag::Link { .. } => {
                self.open.get_or_insert_default();
            }
            Tag::Image { .. } => {
                self.open.get_or_insert_default();
                self.pictures = 1;
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::CodeBlock => {
                self.is_in_code = false;
                if let Some(words) = &mut self.open
                    && words.ends_with('\n')
                {
                    words.pop();
                }
                self.close();
            }
            TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::HtmlBlock
            | TagEnd::BlockQuote(_)
            | TagEnd::List(_)
            | TagEnd::Item
            | TagEnd::FootnoteDefinition
            | TagEnd::Table
            | TagEnd::TableCell => self.close(),
            _ => {}
        }
    }

    fn open(&mut self) {
        self.close();
        self.open = Some(String::new());
    }

    fn close(&mut self) {
        self.blocks.extend(self.open.take().filter(|words| !words.is_empty()));
    }

    fn words(&mut self, words: &str) {
        if !words.is_empty() && (self.open.is_some() || !self.is_in_code) {
            self.open.get_or_insert_default().push_str(words);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_told_apart_and_markup_is_seen() {
        let read = read_back("a *b* [c](https://d.example) ![e](f.png)\n\n- g\n- `h`\n\n%% i %%\n");
        assert_eq!(read.blocks, ["a b c ", "g", "h"]);
        assert!(!read.is_plain);
        let read = read_back("one\ntwo\n\nthree");
        assert_eq!(read.blocks, ["one two", "three"]);
        assert!(read.is_plain);
    }
}
