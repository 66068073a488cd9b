//! Writes lists, with the numbers that their items have.
//!
//! Markdown counts the items of a list by itself. Where a page counts otherwise (a value of an item's own, a list that
//! counts down), a list of another delimiter begins, `7)` after `3.`, so that each item has its number.

use super::{DraftBlock, MarkdownWriter, indented, is_list, joined, tight};

/// The greatest number that markdown takes for that of an item.
const GREATEST: i64 = 999_999_999;

/// Whether a list may begin right below a line of words.
fn begins(list: &DraftBlock) -> bool {
    let begins = |text: &str| ["- ", "1. ", "1) "].iter().any(|own| text.starts_with(own));
    matches!(list, DraftBlock::Markdown(text) if begins(text))
}

/// What stands behind the number of the last item of a list.
fn last_mark(list: &DraftBlock) -> Option<char> {
    let DraftBlock::Markdown(text) = list else { return None };
    let mark = |line: &str| {
        let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
        let is_numbered = rest.len() < line.len() && is_list(list);
        rest.chars().next().filter(|own| is_numbered && matches!(own, '.' | ')'))
    };
    text.lines().rev().find_map(mark)
}

/// How the items of a list are counted.
struct Count {
    next: i64,
    step: i64,
}

impl MarkdownWriter<'_> {
    pub(super) fn list(&self, at: usize, depth: usize, blocks: &mut Vec<DraftBlock>) {
        let mut count = self.count(at);
        let mut items: Vec<(String, bool)> = Vec::new();
        // The number that the item before has, and what stands behind it.
        let mut before: Option<(i64, char)> = None;
        let mut parts = false;
        let above = blocks.last().and_then(last_mark);
        for child in self.page.children(at) {
            let is_item = self.page.name(child) == "li";
            let number = count.as_mut().filter(|_| is_item).map(|own| own.of(self.value(child)));
            if !self.holds(child) || self.notes.is_note(child) {
                continue;
            }
            let mut inner = Vec::new();
            if is_item || !self.is_run(child) {
                self.children(child, depth + 1, &mut inner);
            } else {
                self.paragraphs(&[child], &mut inner);
            }
            // Only a list that begins with 1 may stand right below a line.
            let is_loose = inner.iter().filter(|own| !is_list(own)).count() > 1
                || inner.iter().skip(1).any(|own| is_list(own) && !begins(own));
            let text = if is_loose { joined(&inner) } else { tight(&inner) };
            if text.is_empty() {
                continue;
            }
            let number = number.filter(|own| (0..=GREATEST).contains(own));
            let is_first = items.is_empty();
            let goes_on = match (before, number) {
                (Some((last, _)), Some(own)) => last + 1 == own,
                (before, own) => before.is_none() && own.is_none(),
            };
            let mark = number.map(|own| match before {
                Some((_, mark)) if goes_on => (own, mark),
                Some((_, '.')) => (own, ')'),
                // A list right below another would go on with its numbers.
                _ if is_first && above == Some('.') => (own, ')'),
                _ => (own, '.'),
            });
            parts |= !is_first && !goes_on;
            before = mark;
            let mark = mark.map_or("- ".to_owned(), |(own, mark)| format!("{own}{mark} "));
            items.push((format!("{mark}{}", indented(&text, mark.len())), is_loose));
        }
        let is_apart = parts || items.iter().any(|(_, is_loose)| *is_loose);
        let items: Vec<String> = items.into_iter().map(|(text, _)| text).collect();
        if !items.is_empty() {
            blocks.push(DraftBlock::Markdown(items.join(if is_apart { "\n\n" } else { "\n" })));
        }
    }

    /// How a list counts its items; nothing where it shows no numbers.
    fn count(&self, at: usize) -> Option<Count> {
        let style = self.page.attribute(at, "style").unwrap_or_default();
        if self.page.name(at) != "ol" || casefile_words::elements::hides_markers(style) {
            return None;
        }
        let first = self.page.attribute(at, "start").and_then(|own| own.trim().parse::<i32>().ok());
        let is_reversed = self.page.attribute(at, "reversed").is_some();
        let items = || self.page.children(at).filter(|own| self.page.name(*own) == "li").count();
        let otherwise = || if is_reversed { i64::try_from(items()).unwrap_or(0) } else { 1 };
        let next = first.map_or_else(otherwise, i64::from);
        Some(Count { next, step: if is_reversed { -1 } else { 1 } })
    }

    /// The number that an item says is its own.
    fn value(&self, at: usize) -> Option<i64> {
        let value = self.page.attribute(at, "value")?;
        value.trim().parse::<i32>().ok().map(i64::from)
    }
}

impl Count {
    /// The number of the next item.
    fn of(&mut self, value: Option<i64>) -> i64 {
        let number = value.unwrap_or(self.next);
        self.next = number + self.step;
        number
    }
}
