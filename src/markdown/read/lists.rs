//! Reads the numbers of lists, of the marks before their items.

use std::ops::Range;

use casefile_words::markdown::Uncommented;

use super::reader::BodyReader;
use crate::markdown::Item;

impl BodyReader {
    pub(super) fn start_list(&mut self, first: Option<u64>) {
        self.lists.push(first);
        match first {
            Some(1) => self.open_container("<ol>"),
            Some(first) => self.open_container(format!("<ol start=\"{first}\">")),
            None => self.open_container("<ul>"),
        }
    }

    pub(super) fn start_item(&mut self, range: &Range<usize>, text: &Uncommented<'_>) {
        let Some(Some(next)) = self.lists.last_mut() else {
            self.items.push(None);
            return;
        };
        let number = *next;
        *next = next.saturating_add(1);
        let own = text.text.get(range.clone()).unwrap_or_default();
        let start = range.start + own.len() - own.trim_start().len();
        let digits = own.trim_start().bytes().take_while(u8::is_ascii_digit).count();
        let written = self.written(&(start..start + digits), text);
        let stretch = self.here()..self.here();
        self.items.push(Some(self.prose.items.len()));
        self.prose.items.push(Item { number, stretch, written });
    }

    pub(super) fn end_item(&mut self) {
        let end = self.here();
        if let Some(Some(at)) = self.items.pop()
            && let Some(item) = self.prose.items.get_mut(at)
        {
            item.stretch.end = end;
        }
    }
}
