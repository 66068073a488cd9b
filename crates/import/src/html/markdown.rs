//! Writes the kept texts of a page as blocks of a body: headings, lists, quotations, tables, code and notes stay what
//! they are, and nothing of the page's own markup is left.

mod inline;
mod list;
mod notes;

use url::Url;

use super::page::{HtmlPage, collapsed};
use crate::DraftBlock;

pub(super) use notes::{Notes, found as notes_of};

/// How deep elements are followed; what lies deeper was flattened before.
const DEEPEST: usize = 400;

/// Lists and quotations in one another beyond this are written as what they hold.
const MOST_NESTED: usize = 12;

/// What stands in more blocks is no heading.
const MOST_LINES: usize = 3;

/// Writes a body.
pub(super) struct MarkdownWriter<'a> {
    pub page: &'a HtmlPage,
    /// For each node, whether it is a text of the body.
    pub keep: &'a [bool],
    /// What relative links are relative to.
    pub base: Option<&'a Url>,
    /// The footnotes.
    pub notes: &'a Notes,
    /// For each node and the end, how many kept texts stand before it.
    kept: Vec<usize>,
    /// For each node and the end, how many blocks begin before it.
    begun: Vec<usize>,
    /// For each node, how many lists and quotations hold it.
    nested: Vec<usize>,
}

impl<'a> MarkdownWriter<'a> {
    /// A writer of the kept texts of a page.
    pub(super) fn new(
        page: &'a HtmlPage,
        keep: &'a [bool],
        base: Option<&'a Url>,
        notes: &'a Notes,
    ) -> Self {
        let counted = |is: &dyn Fn(usize) -> bool| {
            let mut count = 0;
            let mut counts = vec![0];
            for at in 0..page.nodes.len() {
                count += usize::from(is(at));
                counts.push(count);
            }
            counts
        };
        let kept = counted(&|at| keep.get(at) == Some(&true));
        let begun = counted(&|at| page.is_block(at));
        let mut nested: Vec<usize> = Vec::with_capacity(page.nodes.len());
        for (at, node) in page.nodes.iter().enumerate() {
            let outer = nested.get(node.parent).copied().unwrap_or(0);
            let is_nest = matches!(page.name(at), "ul" | "ol" | "menu" | "dir" | "blockquote");
            nested.push(outer + usize::from(is_nest));
        }
        Self { page, keep, base, notes, kept, begun, nested }
    }
}

impl MarkdownWriter<'_> {
    /// The blocks of the body, then its notes.
    pub(super) fn body(&self) -> Vec<DraftBlock> {
        let mut blocks = Vec::new();
        self.blocks(0, 0, &mut blocks);
        for (number, note) in self.notes.texts.iter().enumerate() {
            let inner = self.blocks_of_note(*note);
            let text = joined(&inner);
            if !text.is_empty() {
                blocks.push(DraftBlock::Markdown(format!(
                    "[^{}]: {}",
                    number + 1,
                    indented(&text, 4)
                )));
            }
        }
        blocks
    }

    fn blocks_of_note(&self, at: usize) -> Vec<DraftBlock> {
        let mut blocks = Vec::new();
        self.children(at, 0, &mut blocks);
        blocks
    }

    fn holds(&self, at: usize) -> bool {
        self.kept[self.page.nodes[at].end] > self.kept[at]
    }

    fn blocks(&self, at: usize, depth: usize, blocks: &mut Vec<DraftBlock>) {
        if depth < DEEPEST && self.holds(at) && !self.notes.is_note(at) {
            self.block(at, depth, blocks);
        }
    }

    fn block(&self, at: usize, depth: usize, blocks: &mut Vec<DraftBlock>) {
        match self.page.name(at) {
            "ul" | "ol" | "menu" | "dir" | "blockquote" if self.nested[at] > MOST_NESTED => {
                self.children(at, depth + 1, blocks);
            }
            // A heading that was never closed holds what comes after it.
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if self.is_open_heading(at) => {
                self.children(at, depth + 1, blocks);
            }
            name @ ("h1" | "h2" | "h3" | "h4" | "h5" | "h6") => {
                let level = name
                    .as_bytes()
                    .get(1)
                    .map_or(2, |digit| digit.saturating_sub(b'0'))
                    .clamp(2, 6);
                let text = self.kept_words(at);
                if !text.is_empty() {
                    blocks.push(DraftBlock::Heading(level, text));
                }
            }
            "ul" | "ol" | "menu" | "dir" => self.list(at, depth, blocks),
            "blockquote" => {
                let mut inner = Vec::new();
                self.children(at, depth + 1, &mut inner);
                let text = joined(&inner);
                let quoted: Vec<String> = text
                    .lines()
                    .map(|line| if line.is_empty() { ">".to_owned() } else { format!("> {line}") })
                    .collect();
                if !text.is_empty() {
                    blocks.push(DraftBlock::Markdown(quoted.join("\n")));
                }
            }
            "pre" => self.code(at, blocks),
            "table" => match self.table(at) {
                Some(table) => blocks.push(DraftBlock::Markdown(table)),
                None => self.children(at, depth + 1, blocks),
            },
            _ => self.children(at, depth + 1, blocks),
        }
    }

    /// What an element holds: runs of words as paragraphs, and the blocks between them.
    fn children(&self, at: usize, depth: usize, blocks: &mut Vec<DraftBlock>) {
        let mut run = Vec::new();
        for child in self.page.children(at) {
            if self.is_run(child) {
                run.push(child);
            } else {
                self.paragraphs(&std::mem::take(&mut run), blocks);
                self.blocks(child, depth, blocks);
            }
        }
        self.paragraphs(&run, blocks);
    }

    /// Whether a node stands within a line.
    fn is_run(&self, at: usize) -> bool {
        self.page.text(at).is_some()
            || (!self.page.is_block(at) && self.begun[self.page.nodes[at].end] == self.begun[at])
    }

    fn code(&self, at: usize, blocks: &mut Vec<DraftBlock>) {
        let mut text = String::new();
        let mut block = at;
        for own in at..self.page.nodes[at].end {
            // Tags that were left open may have put whole paragraphs into it.
            let node = &self.page.nodes[own];
            if node.block != block && !text.is_empty() {
                text.truncate(text.trim_end_matches('\n').len());
                text.push_str("\n\n");
            }
            block = node.block;
            if self.keep.get(own) == Some(&true) {
                text.push_str(self.page.text(own).unwrap_or_default());
            } else if self.page.name(own) == "br" {
                text.push('\n');
            }
        }
        let is_code = (at..self.page.nodes[at].end)
            .any(|own| matches!(self.page.name(own), "code" | "samp" | "kbd"));
        let text = text.trim_matches('\n').trim_end();
        if text.trim().is_empty() {
            return;
        }
        if !is_code {
            // Letters and press releases are set in `pre` for their line ends; their words are prose.
            blocks.extend(
                text.split("\n\n")
                    .filter(|own| !own.trim().is_empty())
                    .map(|own| DraftBlock::Text(own.trim().to_owned())),
            );
            return;
        }
        let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
        let fence = "`".repeat(longest.max(2) + 1);
        blocks.push(DraftBlock::Markdown(format!("{fence}\n{text}\n{fence}")));
    }

    /// A table of data; none where a table only lays out the page.
    fn table(&self, at: usize) -> Option<String> {
        let page = self.page;
        let inside = at + 1..page.nodes[at].end;
        let is_nested = inside.clone().any(|own| {
            matches!(
                page.name(own),
                "table" | "ul" | "ol" | "blockquote" | "pre" | "h1" | "h2" | "h3"
            ) && self.holds(own)
        });
        if is_nested || page.attribute(at, "role") == Some("presentation") {
            return None;
        }
        let caption =
            inside.clone().find(|own| page.name(*own) == "caption").map(|own| self.kept_words(own));
        let mut rows: Vec<Vec<String>> = Vec::new();
        for row in inside.clone().filter(|own| page.name(*own) == "tr") {
            let mut cells = Vec::new();
            for cell in page.children(row).filter(|own| matches!(page.name(*own), "td" | "th")) {
                let mut inner = Vec::new();
                self.children(cell, 1, &mut inner);
                let text: Vec<String> =
                    inner.iter().map(|own| written(own).replace('\n', " ")).collect();
                cells.push(text.join(" ").replace("\\|", "|").replace('|', "\\|"));
                let span = page
                    .attribute(cell, "colspan")
                    .and_then(|own| own.parse::<usize>().ok())
                    .unwrap_or(1);
                cells.extend(std::iter::repeat_n(String::new(), span.clamp(1, 50) - 1));
            }
            if cells.iter().any(|cell| !cell.is_empty()) {
                rows.push(cells);
            }
        }
        let width = rows.iter().map(Vec::len).max().unwrap_or(0);
        let filled = rows
            .iter()
            .filter(|row| row.iter().filter(|cell| !cell.is_empty()).count() > 1)
            .count();
        let is_long = rows.iter().flatten().any(|cell| cell.len() > 1_000);
        if width < 2 || filled < 2 || is_long {
            return None;
        }
        let line = |row: &Vec<String>| {
            let empty = String::new();
            let cells: Vec<&str> =
                (0..width).map(|at| row.get(at).unwrap_or(&empty).as_str()).collect();
            format!("| {} |", cells.join(" | "))
        };
        let mut lines: Vec<String> = rows.iter().map(line).collect();
        lines.insert(1, format!("|{}", " --- |".repeat(width)));
        let table = lines.join("\n");
        Some(match caption.filter(|own| !own.is_empty()) {
            Some(caption) => {
                format!("{}\n\n{table}", casefile_words::markdown::escape::paragraph(&caption))
            }
            None => table,
        })
    }

    /// Whether a heading was never closed: its kept texts stand in many blocks, or in several of which one is nothing
    /// that headings hold.
    fn is_open_heading(&self, at: usize) -> bool {
        let is_kept = |own: &usize| {
            self.keep.get(*own) == Some(&true)
                && self.page.text(*own).is_some_and(|text| !text.trim().is_empty())
        };
        let mut blocks: Vec<usize> = (at..self.page.nodes[at].end)
            .filter(is_kept)
            .map(|own| self.page.nodes[own].block)
            .collect();
        blocks.dedup();
        let is_other = |own: &usize| {
            !matches!(
                self.page.name(*own),
                "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "div" | "header"
            )
        };
        blocks.len() > MOST_LINES || blocks.len() > 1 && blocks.iter().any(is_other)
    }

    fn kept_words(&self, at: usize) -> String {
        let mut text = String::new();
        let mut block = self.page.nodes[at].block;
        for own in at..self.page.nodes[at].end {
            if self.page.nodes[own].block != block {
                block = self.page.nodes[own].block;
                text.push(' ');
            }
            match self.page.text(own) {
                Some(words) if self.keep.get(own) == Some(&true) && !self.notes.is_mark(own) => {
                    text.push_str(words);
                }
                None if self.page.name(own) == "br" => text.push(' '),
                _ => {}
            }
        }
        collapsed(&text)
    }
}

fn is_list(block: &DraftBlock) -> bool {
    matches!(block, DraftBlock::Markdown(text) if text.starts_with("- ") || text.starts_with(|c: char| c.is_ascii_digit()))
}

/// A block as markdown.
pub(super) fn written(block: &DraftBlock) -> String {
    match block {
        DraftBlock::Text(text) => casefile_words::markdown::escape::paragraph(text),
        DraftBlock::Heading(level, text) => {
            format!(
                "{} {}",
                "#".repeat(usize::from(*level)),
                casefile_words::markdown::escape::inline(text)
            )
        }
        DraftBlock::Markdown(text) => text.clone(),
    }
}

fn joined(blocks: &[DraftBlock]) -> String {
    let texts: Vec<String> = blocks.iter().map(written).filter(|own| !own.is_empty()).collect();
    texts.join("\n\n")
}

fn tight(blocks: &[DraftBlock]) -> String {
    let texts: Vec<String> = blocks.iter().map(written).filter(|own| !own.is_empty()).collect();
    texts.join("\n")
}

fn indented(text: &str, by: usize) -> String {
    let margin = " ".repeat(by);
    let mut lines = text.lines();
    let mut out = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        out.push('\n');
        if !line.is_empty() {
            out.push_str(&margin);
            out.push_str(line);
        }
    }
    out
}
