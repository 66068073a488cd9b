//! Reads the lines of a page of the web off its tags, without making a tree of it: what stands between two
//! elements that are on lines of their own, or two line ends, is a line.
//!
//! Scripts, styles, comments and the page's title are no lines. All else is one, whether a browser shows it
//! or not: what of it belongs to an article is not decided here.

use std::borrow::Cow;

use casefile_words::elements::is_block;
use memchr::memchr;

use super::OriginalLine;
use super::references::shown;
use markup::{after_markup, bare_name, end_of_raw, is_raw, name_at, tag_from};

mod data;
mod markup;

pub(in crate::check) use data::data;

/// The lines of a page.
pub(super) fn lines(page: &str) -> Vec<OriginalLine<'_>> {
    let bytes = page.as_bytes();
    let mut maker = PageLines {
        page,
        lines: Vec::new(),
        open: Open::Nothing,
        seams: Vec::new(),
        reference: memchr(b'&', bytes).unwrap_or(bytes.len()),
    };
    let mut at = 0;
    while at < bytes.len() {
        let next = tag_from(bytes, at);
        maker.text(at, next);
        if next == bytes.len() {
            break;
        }
        at = maker.tag(next);
    }
    maker.end();
    maker.lines
}

/// A line that is not ended yet.
enum Open {
    Nothing,
    /// A piece of the page as it stands there.
    Piece(usize, usize),
    /// Pieces put together, and where the first began.
    Made(String, usize),
}

struct PageLines<'a> {
    page: &'a str,
    lines: Vec<OriginalLine<'a>>,
    open: Open,
    /// Places of the open line at which a tag stands.
    seams: Vec<u32>,
    /// Where the first reference stands from the last place on that was asked about.
    reference: usize,
}

impl<'a> PageLines<'a> {
    /// Adds a text.
    fn text(&mut self, start: usize, end: usize) {
        if start == end {
            return;
        }
        match &mut self.open {
            // Most texts between blocks are a line end: no line begins with white space.
            Open::Nothing if self.page.as_bytes()[start..end].trim_ascii().is_empty() => {}
            Open::Nothing => self.open = Open::Piece(start, end),
            Open::Piece(_, last) if *last == start => *last = end,
            Open::Piece(first, last) => {
                let before = &self.page[*first..*last];
                if before.bytes().all(|byte| byte.is_ascii_whitespace()) {
                    self.open = Open::Piece(start, end);
                    return;
                }
                let start_of_line = *first + before.len() - before.trim_ascii_start().len();
                let mut made = shown(before.trim_ascii_start()).into_owned();
                let at = start_of_line;
                self.seams.push(place(made.len()));
                made.push_str(&shown(&self.page[start..end]));
                self.open = Open::Made(made, at);
            }
            Open::Made(made, _) => {
                self.seams.push(place(made.len()));
                made.push_str(&shown(&self.page[start..end]));
            }
        }
    }

    /// Adds a character that no text of the page is.
    fn mark(&mut self, mark: char, at: usize) {
        let (mut made, at) = match std::mem::replace(&mut self.open, Open::Nothing) {
            Open::Nothing => (String::new(), at),
            Open::Piece(first, last) => (shown(&self.page[first..last]).into_owned(), first),
            Open::Made(made, first) => (made, first),
        };
        self.seams.push(place(made.len()));
        made.push(mark);
        self.open = Open::Made(made, at);
    }

    /// Ends the line.
    fn end(&mut self) {
        let (words, at) = match std::mem::replace(&mut self.open, Open::Nothing) {
            Open::Nothing => return,
            Open::Piece(first, last) => {
                let text = self.page[first..last].trim_ascii_start();
                if text.is_empty() {
                    return;
                }
                let at = last - text.len();
                let text = text.trim_ascii_end();
                let is_plain = self.is_plain(at, at + text.len());
                (if is_plain { Cow::Borrowed(text) } else { shown(text) }, at)
            }
            Open::Made(mut made, at) => {
                made.truncate(made.trim_ascii_end().len());
                (Cow::Owned(made), at)
            }
        };
        let seams = std::mem::take(&mut self.seams);
        let is_seen = words.starts_with(|own: char| own.is_ascii_graphic());
        if is_seen || !words.trim().is_empty() {
            self.lines.push(OriginalLine { words, at, seams });
        }
    }

    /// Whether no reference stands in a part of the page. Asked about in the order of the page, it looks through it once.
    fn is_plain(&mut self, start: usize, end: usize) -> bool {
        let bytes = self.page.as_bytes();
        if self.reference < start {
            let next = memchr(b'&', &bytes[start..]);
            self.reference = next.map_or(bytes.len(), |length| start + length);
        }
        self.reference >= end
    }

    /// Goes through what a `<` begins, and says where it ends.
    fn tag(&mut self, start: usize) -> usize {
        let page = self.page;
        let bytes = page.as_bytes();
        let is_end = bytes.get(start + 1) == Some(&b'/');
        let from = start + 1 + usize::from(is_end);
        let (name, after) = match bare_name(page, from) {
            Some(name) => (Cow::Borrowed(name), from + name.len() + 1),
            None => match after_markup(page, start) {
                Some(after) => (name_at(page, from), after),
                None => {
                    self.text(start, start + 1);
                    return start + 1;
                }
            },
        };
        let name = &*name;
        if name == "br" || is_block(name) {
            self.end();
        } else if name == "q" {
            self.mark(if is_end { '”' } else { '“' }, start);
        } else if !is_end && is_raw(name) {
            return end_of_raw(bytes, after, name);
        }
        after
    }
}

fn place(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(page: &str) -> Vec<String> {
        lines(page)
            .into_iter()
            .map(|line| super::super::super::matter::folded(&line.words))
            .collect()
    }

    #[test]
    fn a_line_is_what_stands_between_blocks_and_line_ends() {
        assert_eq!(
            read("<title>T</title><p>One <b>t</b>wo<br>three</p>four<DIV>five</DIV><td>a<td>b"),
            ["One two", "three", "four", "five", "a", "b"]
        );
    }

    #[test]
    fn scripts_styles_and_comments_are_no_lines() {
        assert_eq!(
            read("<!-- <p>a --><script>if (a < b) '</p>'</script>b<style>p > a</style><!-->c"),
            ["bc"]
        );
        assert_eq!(read("<!--a--!>b<SCRIPT>x</scripty></Script >c<!-- open"), ["bc"]);
    }

    #[test]
    fn what_only_looks_like_a_tag_is_text() {
        assert_eq!(read("a < b, 1 <2 and <3"), ["a < b, 1 <2 and <3"]);
        assert_eq!(read("<p title=\"a > b\" class=x'>one</p> <a href='>'>two"), ["one", "two"]);
        assert_eq!(read("a<b"), ["a"]);
        assert_eq!(read("<p>a<3>b</p2>c<>d</p>"), ["a<3>bc<>d"]);
    }

    #[test]
    fn names_and_values_of_any_length_end_where_they_do() {
        assert_eq!(
            read("<aaaaaaaaaaaa>b<aaaaaaaaaaaaa>c<P\n>d<p-x>e<h1>f</h1 >g"),
            ["bc", "de", "f", "g"]
        );
        assert_eq!(read("a<p"), ["a"]);
        assert_eq!(read("a<"), ["a<"]);
    }

    #[test]
    fn references_stand_wherever_a_line_has_them() {
        assert_eq!(
            read("&lt;<p>a &amp; b</p>\n<p>c</p> <p> &gt;d<br>e&nbsp;</p>\n\n<p>f<i>&amp;</i>"),
            ["<", "a & b", "c", ">d", "e", "f&"]
        );
    }

    #[test]
    fn a_line_begins_at_its_first_letter() {
        let at = |page| lines(page).iter().map(|line| line.at).collect::<Vec<_>>();
        assert_eq!(at("\n\n<p>\n a<p> <q>b</q>"), [7, 12]);
        assert_eq!(at(" <i> </i> <b>a</b>"), [13]);
    }

    #[test]
    fn a_tag_within_a_line_is_a_seam() {
        let lines = lines("<p>One<sup>1</sup> two</p>");
        assert_eq!((lines[0].words.as_ref(), lines[0].seams.as_slice()), ("One1 two", &[3, 4][..]));
        assert_eq!(lines[0].at, 3);
    }
}
