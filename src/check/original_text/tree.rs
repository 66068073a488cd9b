//! Reads the lines of a page off the tree that a browser makes of it.
//!
//! It takes many times as long as reading them off the tags, and is asked only where those say that words differ: in
//! a page whose tags do not fit together, they part what a browser joins, and order otherwise what it moves.

use std::borrow::Cow;

use casefile_words::elements::{STRAY, is_block, is_unread, shallow};
use ego_tree::iter::Edge;
use rustc_hash::FxHashMap;
use scraper::{Html, Node};

use super::OriginalLine;

/// Lines with the places of those that begin with the same words; of one that begins like no other, the place of the
/// line before it.
pub(super) fn placed(
    mut lines: Vec<OriginalLine<'static>>,
    by_tags: &[OriginalLine<'_>],
) -> Vec<OriginalLine<'static>> {
    fn begins<'l>(line: &'l OriginalLine<'_>) -> [Option<&'l str>; 3] {
        let mut words = line.words.split_whitespace();
        [words.next(), words.next(), words.next()]
    }
    let mut places: FxHashMap<[Option<&str>; 3], usize> = FxHashMap::default();
    for line in by_tags {
        places.entry(begins(line)).or_insert(line.at);
    }
    let mut before = 0;
    for line in &mut lines {
        before = places.get(&begins(line)).copied().unwrap_or(before);
        line.at = before;
    }
    lines
}

/// The lines of a page; where each begins is not known yet. Where scripts run, the text of `noscript` is no line.
pub(super) fn lines(page: &str) -> Vec<OriginalLine<'static>> {
    read(page, |name| matches!(name, "script" | "style" | "title" | "noscript"))
}

/// The lines of a page without what is no prose in them, as formulas and drawings: what is told of a picture is what
/// stands around them.
pub(super) fn prose(page: &str) -> Vec<OriginalLine<'static>> {
    read(page, is_unread)
}

/// The lines of a page without the text of some elements.
fn read(page: &str, is_left: impl Fn(&str) -> bool) -> Vec<OriginalLine<'static>> {
    let parsed = Html::parse_document(&shallow(page));
    let mut maker = TreeLines { lines: Vec::new(), words: String::new(), seams: Vec::new() };
    // How many elements are open whose text is no line.
    let mut unread = 0;
    for edge in parsed.tree.root().traverse() {
        match edge {
            Edge::Open(node) => match node.value() {
                Node::Text(text) if unread == 0 => maker.text(&text.replace(STRAY, "<")),
                Node::Element(element) => {
                    unread += usize::from(is_left(element.name()));
                    maker.tag(element.name(), '“');
                }
                _ => {}
            },
            Edge::Close(node) => {
                if let Node::Element(element) = node.value() {
                    unread -= usize::from(is_left(element.name()));
                    maker.tag(element.name(), '”');
                }
            }
        }
    }
    maker.end();
    maker.lines
}

/// Makes lines.
struct TreeLines {
    lines: Vec<OriginalLine<'static>>,
    /// The words of the line that is not ended yet.
    words: String,
    /// Its places at which a tag stands.
    seams: Vec<u32>,
}

impl TreeLines {
    fn text(&mut self, text: &str) {
        self.seam();
        self.words.push_str(text);
    }

    fn tag(&mut self, name: &str, mark: char) {
        if name == "br" || is_block(name) {
            self.end();
        } else if name == "q" {
            self.seam();
            self.words.push(mark);
        }
    }

    fn seam(&mut self) {
        if !self.words.is_empty() {
            self.seams.push(u32::try_from(self.words.len()).unwrap_or(u32::MAX));
        }
    }

    fn end(&mut self) {
        let seams = std::mem::take(&mut self.seams);
        let words = std::mem::take(&mut self.words);
        if !words.trim().is_empty() {
            self.lines.push(OriginalLine { words: Cow::Owned(words), at: 0, seams });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(page: &str) -> Vec<String> {
        let folded = |line: &OriginalLine<'_>| super::super::super::matter::folded(&line.words);
        lines(page).iter().map(folded).collect()
    }

    #[test]
    fn an_end_tag_of_nothing_parts_no_words() {
        assert_eq!(read("<p>One.</div>two</h2>three"), ["One.twothree"]);
        assert_eq!(read("<div><table><tr><td>a</div>b</table>c"), ["ab", "c"]);
        assert_eq!(read("<span>One</p>two"), ["One", "two"]);
    }

    #[test]
    fn what_stands_loose_in_a_table_stands_before_it() {
        assert_eq!(read("<table><tr><td>cell</td></tr>loose</table>"), ["loose", "cell"]);
    }

    #[test]
    fn scripts_titles_and_comments_are_no_lines_and_a_quotation_has_its_marks() {
        assert_eq!(
            read("<title>T</title><p>a<script>b</script><q>c</q><noscript><p>d</noscript><!--e-->"),
            ["a“c”"]
        );
    }
}
