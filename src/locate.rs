//! Works out places: from fields of front matter to lines and columns.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::ops::Range;

mod tree;

use crate::diag::{Diagnostic, FieldPath, Located, Location, Place, Texts};
use crate::front_matter::{YamlNode, YamlValue};
use crate::memory::Memo;
use crate::text::{Position, Span, Text, TextId, floor_char_boundary};
use tree::{AtField, FieldTree};

/// Where places of single texts are, by the text and a hash of the place.
pub type PlaceCache = Memo<Text, Location>;

/// Gives every diagnostic its lines and columns, in the order in which they are to be shown: by file,
/// place, rule and message.
#[must_use]
pub fn locate(
    diagnostics: Vec<Diagnostic>,
    texts: &dyn Texts,
    remembered: &PlaceCache,
) -> Vec<Located> {
    let mut locator = Locator {
        texts,
        remembered,
        trees: BTreeMap::new(),
        lines: BTreeMap::new(),
        characters: BTreeMap::new(),
    };
    let mut located: Vec<Located> = diagnostics
        .into_iter()
        .map(|diagnostic| Located {
            site: locator.site(&diagnostic.place),
            related: diagnostic.related.iter().map(|one| locator.site(&one.place)).collect(),
            fix: diagnostic.fix.as_ref().and_then(|fix| locator.whole(&fix.place)),
            diagnostic,
        })
        .collect();
    located.sort_by(|one, other| key(one).cmp(&key(other)));
    located.dedup();
    located
}

fn key(located: &Located) -> (&Location, &str, &str) {
    (&located.site, located.diagnostic.rule, &located.diagnostic.message)
}

struct Locator<'a> {
    texts: &'a dyn Texts,
    remembered: &'a PlaceCache,
    /// Front matter read as trees, the first time that something in it is looked for.
    trees: BTreeMap<TextId, Option<FieldTree>>,
    /// Where the lines of texts begin, the first time that a place in one is looked for.
    lines: BTreeMap<TextId, Vec<usize>>,
    /// The number of characters before every so many bytes of texts with long lines, likewise.
    characters: BTreeMap<TextId, Vec<usize>>,
}

impl Locator<'_> {
    fn site(&mut self, place: &Place) -> Location {
        let text = place.text().and_then(|id| Some((id, self.texts.text(id)?)));
        let Some((id, text)) = text else { return self.found(place) };
        let mut hasher = DefaultHasher::new();
        (place, self.texts.left_out(id)).hash(&mut hasher);
        self.remembered.of_both(text, hasher.finish(), || self.found(place))
    }

    fn found(&mut self, place: &Place) -> Location {
        let (id, range) = match place {
            Place::Span(span) => (span.text, span.start..span.end),
            Place::File(id) => (*id, 0..0),
            Place::Value(id, field) => (*id, self.value(*id, field)),
            Place::Key(id, field) => (*id, self.key(*id, field)),
            Place::Words(id, field, words) => (*id, self.words(*id, field, words)),
            Place::Path(path) => {
                let start = Position { line: 1, column: 1 };
                return Location { file: path.clone(), start, end: start, span: None };
            }
        };
        let Some(text) = self.texts.text(id) else {
            let start = Position { line: 1, column: 1 };
            return Location { file: String::new(), start, end: start, span: None };
        };
        Location {
            file: text.path.clone(),
            start: self.position(id, text, range.start),
            end: self.position(id, text, range.end),
            span: Some(Span::new(id, range)),
        }
    }

    /// What [`Text::position`] says, for many places of one text.
    fn position(&mut self, id: TextId, text: &Text, offset: usize) -> Position {
        let content = text.content.as_str();
        let lines = self.lines.entry(id).or_insert_with(|| {
            let ends = memchr::memchr_iter(b'\n', content.as_bytes());
            std::iter::once(0).chain(ends.map(|end| end + 1)).collect()
        });
        let offset = floor_char_boundary(content, offset);
        let line = lines.partition_point(|start| *start <= offset).max(1);
        let start = lines.get(line - 1).copied().unwrap_or(0);
        let mark = usize::from(line == 1 && offset > 0 && content.starts_with('\u{feff}'));
        let column = if offset - start <= STRIDE {
            count(content, start..offset)
        } else {
            // A long line is not gone through once for each of its faults.
            let before = self.characters.entry(id).or_insert_with(|| counted(content));
            let upto = |offset: usize| {
                let near = offset / STRIDE;
                before.get(near).copied().unwrap_or(0) + count(content, near * STRIDE..offset)
            };
            upto(offset) - upto(start)
        };
        Position { line, column: column + 1 - mark }
    }

    /// What stands at a field, and the text.
    fn field(&mut self, id: TextId, field: &FieldPath) -> Option<(AtField, &str)> {
        let text = self.texts.text(id)?;
        let tree =
            self.trees.entry(id).or_insert_with(|| FieldTree::of(text, self.texts.left_out(id)));
        Some((tree.as_mut()?.find(field), &text.content))
    }

    fn value(&mut self, id: TextId, field: &FieldPath) -> Range<usize> {
        let Some((found, content)) = self.field(id, field) else { return 0..0 };
        let span = shown_span(&found.node, content);
        match found.key {
            // A blank value has no word to point at; its key has.
            Some(key) if span.is_empty() => key.span.clone(),
            _ => span,
        }
    }

    /// All characters of a value, as they are written.
    fn whole(&mut self, place: &Place) -> Option<Span> {
        match place {
            Place::Span(span) => Some(span.clone()),
            Place::Value(id, field) => {
                let (found, _) = self.field(*id, field)?;
                found.node.text().map(|_| Span::new(*id, found.node.span.clone()))
            }
            Place::File(_) | Place::Key(..) | Place::Words(..) | Place::Path(_) => None,
        }
    }

    fn key(&mut self, id: TextId, field: &FieldPath) -> Range<usize> {
        let Some((found, content)) = self.field(id, field) else { return 0..0 };
        found.key.map_or_else(|| shown_span(&found.node, content), |key| key.span.clone())
    }

    fn words(&mut self, id: TextId, field: &FieldPath, words: &str) -> Range<usize> {
        let whole = self.value(id, field);
        let Some((found, content)) = self.field(id, field) else { return whole };
        find_words(content, found.node.span.clone(), words).unwrap_or(whole)
    }
}

/// Bytes between places before which characters are counted once.
const STRIDE: usize = 1_024;

/// How many characters begin in a range of bytes.
fn count(content: &str, range: Range<usize>) -> usize {
    let bytes = content.as_bytes().get(range).unwrap_or(&[]);
    bytes.iter().filter(|byte| !matches!(byte, 0x80..=0xbf)).count()
}

/// The number of characters that begin before every [`STRIDE`]th byte.
fn counted(content: &str) -> Vec<usize> {
    let mut counted = vec![0];
    let mut sum = 0;
    for start in (0..content.len()).step_by(STRIDE) {
        sum += count(content, start..(start + STRIDE).min(content.len()));
        counted.push(sum);
    }
    counted
}

/// What to point at for a node: a mapping's or list's first line, a block scalar's first line of words.
fn shown_span(node: &YamlNode, content: &str) -> Range<usize> {
    let span = match &node.value {
        YamlValue::Map(entries) => match entries.first() {
            Some((key, _)) => key.span.clone(),
            None => node.span.clone(),
        },
        YamlValue::List(items) => match items.first() {
            Some(item) => shown_span(item, content),
            None => node.span.clone(),
        },
        YamlValue::Scalar { .. } => node.span.clone(),
    };
    let written = content.get(span.clone()).unwrap_or("");
    let mut start = span.start;
    if matches!(node.value, YamlValue::Scalar { .. })
        && written.starts_with(['|', '>'])
        && let Some(newline) = written.find('\n')
    {
        start += newline + 1;
    }
    let rest = content.get(start..span.end.max(start)).unwrap_or("");
    start += rest.len() - rest.trim_start().len();
    let line = rest.trim_start().lines().next().unwrap_or("").trim_end();
    start..start + line.len()
}

/// The first place in a range of a text where `words` stand, any run of white space being equal.
fn find_words(content: &str, range: Range<usize>, words: &str) -> Option<Range<usize>> {
    let written = content.get(range.clone())?;
    let wanted: Vec<&str> = words.split_whitespace().collect();
    let first = wanted.first()?;
    let mut from = 0;
    while let Some(found) = written[from..].find(first) {
        let start = from + found;
        if let Some(end) = matched(written, start, &wanted) {
            return Some(range.start + start..range.start + end);
        }
        from = start + first.len();
    }
    None
}

fn matched(written: &str, start: usize, wanted: &[&str]) -> Option<usize> {
    let mut at = start;
    for (position, word) in wanted.iter().enumerate() {
        if position > 0 {
            let rest = &written[at..];
            let space = rest.len() - rest.trim_start().len();
            if space == 0 {
                return None;
            }
            at += space;
        }
        if !written[at..].starts_with(word) {
            return None;
        }
        at += word.len();
    }
    Some(at)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    struct One(Arc<Text>);

    impl Texts for One {
        fn text(&self, _: TextId) -> Option<&Arc<Text>> {
            Some(&self.0)
        }
    }

    #[test]
    fn a_place_is_the_same_as_the_text_says() {
        for content in
            ["", "\n", "één\nzwei — drei\n\nx", "\u{feff}a\r\nb", "\u{feff}", &"é–".repeat(1_000)]
        {
            let texts = One(Arc::new(Text::new("a.md", content.into())));
            let remembered = PlaceCache::default();
            let mut locator = Locator {
                texts: &texts,
                remembered: &remembered,
                trees: BTreeMap::new(),
                lines: BTreeMap::new(),
                characters: BTreeMap::new(),
            };
            for offset in 0..=content.len() + 1 {
                let place = locator.position(TextId(0), &texts.0, offset);
                assert_eq!(place, texts.0.position(offset), "{content:?} {offset}");
            }
        }
    }
}
