//! Makes a text from a text and the fixes of its diagnostics: the characters of a value change, comments
//! and layout stay byte for byte.
//!
//! A value is changed where it is written, in its own style (block, plain, quoted). The changed front
//! matter is read again, and unless just that value changed, to just what was wanted, nothing is done.

use std::ops::Range;
use std::rc::Rc;

use crate::diag::{Fix, Located};
use crate::front_matter::{YamlNode, YamlValue, parse_tree, quoted, split};
use crate::load::Workspace;
use crate::text::TextId;

mod scalar;

use scalar::rewritten;

/// Texts with their mended content, and how many fixes were written.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Mended {
    /// The texts that changed.
    pub texts: Vec<(TextId, String)>,
    /// The fixes in them.
    pub fixes: usize,
}

/// Writes every fix that can be written for certain.
#[must_use]
pub fn mend(workspace: &Workspace, found: &[Located]) -> Mended {
    let mut fixes: Vec<(TextId, Range<usize>, &Fix)> = found
        .iter()
        .filter_map(|located| {
            let (span, fix) = (located.fix.as_ref()?, located.diagnostic.fix.as_ref()?);
            Some((span.text, span.start..span.end, fix))
        })
        .collect();
    // From the end of each text to its beginning, so that no place moves.
    fixes.sort_by_key(|(text, range, _)| (*text, std::cmp::Reverse(range.start), range.end));
    let mut mended = Mended::default();
    let mut last: Option<(TextId, usize)> = None;
    for (id, range, fix) in fixes {
        let Some(text) = workspace.text(id) else { continue };
        if text.invalid_utf8.is_some() {
            continue;
        }
        if last.is_some_and(|(text, start)| text == id && range.end > start) {
            // Two fixes of one place: the other one is written when the first has been.
            continue;
        }
        let before = match mended.texts.last() {
            Some((own, content)) if *own == id => content,
            _ => &text.content,
        };
        let Some(after) = mended_text(before, text.path.ends_with(".md"), &range, fix) else {
            continue;
        };
        last = Some((id, range.start));
        mended.fixes += 1;
        match mended.texts.last_mut() {
            Some((own, content)) if *own == id => *content = after,
            _ => mended.texts.push((id, after)),
        }
    }
    mended
}

fn mended_text(content: &str, has_body: bool, range: &Range<usize>, fix: &Fix) -> Option<String> {
    let head = if has_body { split(content).ok()?.head } else { 0..content.len() };
    if fix.from.is_empty() && range.is_empty() && !has_body {
        return with_key(content, range.start, &fix.to);
    }
    if range.start >= head.end {
        let written = replaced(content.get(range.clone())?, &fix.from, &fix.to)?;
        return Some(format!("{}{written}{}", &content[..range.start], &content[range.end..]));
    }
    let tree = parse_tree(content, head.clone()).ok()?;
    let mut places = Vec::new();
    scalars_at(&tree, range, &mut places);
    if places.is_empty() {
        words_at(&tree, range, &mut places);
    }
    // A value that aliases share is not one value.
    let [node] = places.as_slice() else { return None };
    let (wanted, written) = if node.span == *range {
        let wanted = replaced(node.text()?, &fix.from, &fix.to)?;
        let written = rewritten(content.get(range.clone())?, node.text()?, &wanted)?;
        (wanted, written)
    } else {
        // What a comment cut off is put back within quotation marks.
        (fix.to.clone(), quoted(&fix.to))
    };
    let after = format!("{}{written}{}", &content[..range.start], &content[range.end..]);
    let new_head = if has_body { split(&after).ok()?.head } else { 0..after.len() };
    let is_still_yaml = |text: &str| serde_yaml::from_str::<serde_yaml::Value>(text).is_ok();
    if is_still_yaml(&content[head]) && !is_still_yaml(&after[new_head.clone()]) {
        return None;
    }
    let new_tree = parse_tree(&after, new_head).ok()?;
    is_same_but(&tree, &new_tree, node, &wanted).then_some(after)
}

/// Settings with one more key at a place; nothing unless they say the same beside it.
fn with_key(content: &str, at: usize, line: &str) -> Option<String> {
    let after = format!("{}{line}{}", content.get(..at)?, content.get(at..)?);
    let read = |text: &str| serde_yaml::from_str::<serde_yaml::Mapping>(text).ok();
    let (old, new) = (read(content)?, read(&after)?);
    let has_all = old.iter().all(|(key, value)| new.get(key) == Some(value));
    (has_all && new.len() == old.len() + 1).then_some(after)
}

/// `text` with its only whole `from` replaced.
fn replaced(text: &str, from: &str, to: &str) -> Option<String> {
    if text == from {
        return Some(to.to_owned());
    }
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    let mut found = text.match_indices(from).filter(|(at, _)| {
        !text[..*at].ends_with(is_part) && !text[at + from.len()..].starts_with(is_part)
    });
    let (at, _) = found.next()?;
    // In `[[id|id]]` and `[id](actor:id)` the last one is the address.
    let at = if text.starts_with("[[") { at } else { found.last().map_or(at, |(at, _)| at) };
    Some(format!("{}{to}{}", &text[..at], &text[at + from.len()..]))
}

fn scalars_at<'n>(node: &'n Rc<YamlNode>, range: &Range<usize>, found: &mut Vec<&'n Rc<YamlNode>>) {
    match &node.value {
        YamlValue::Scalar { .. } if node.span == *range => found.push(node),
        YamlValue::Scalar { .. } => {}
        YamlValue::List(items) => items.iter().for_each(|item| scalars_at(item, range, found)),
        YamlValue::Map(entries) => {
            for (key, value) in entries {
                scalars_at(key, range, found);
                scalars_at(value, range, found);
            }
        }
    }
}

/// Values without quotation marks that begin where a range does, and end within it.
fn words_at<'n>(node: &'n Rc<YamlNode>, range: &Range<usize>, found: &mut Vec<&'n Rc<YamlNode>>) {
    match &node.value {
        YamlValue::Scalar { is_plain, .. } => {
            if *is_plain && node.span.start == range.start && node.span.end < range.end {
                found.push(node);
            }
        }
        YamlValue::List(items) => items.iter().for_each(|item| words_at(item, range, found)),
        YamlValue::Map(entries) => {
            entries.iter().for_each(|(_, value)| words_at(value, range, found));
        }
    }
}

/// Whether two trees say the same, but that in place of `changed` the other one says `wanted`.
fn is_same_but(
    one: &Rc<YamlNode>,
    other: &Rc<YamlNode>,
    changed: &Rc<YamlNode>,
    wanted: &str,
) -> bool {
    let same = |one: &Rc<YamlNode>, other: &Rc<YamlNode>| is_same_but(one, other, changed, wanted);
    match (&one.value, &other.value) {
        (
            YamlValue::Scalar { text, is_plain },
            YamlValue::Scalar { text: new, is_plain: new_plain },
        ) => {
            if Rc::ptr_eq(one, changed) {
                new.split_whitespace().eq(wanted.split_whitespace())
            } else {
                text == new && is_plain == new_plain
            }
        }
        (YamlValue::List(items), YamlValue::List(others)) => {
            items.len() == others.len()
                && items.iter().zip(others).all(|(one, other)| same(one, other))
        }
        (YamlValue::Map(entries), YamlValue::Map(others)) => {
            entries.len() == others.len()
                && entries
                    .iter()
                    .zip(others)
                    .all(|((key, value), (other, new))| same(key, other) && same(value, new))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Place;

    fn mended(content: &str, at: &str, from: &str, to: &str) -> Option<String> {
        let start = content.find(at).unwrap();
        let place = Place::Path(String::new());
        let fix = Fix { place, from: from.to_owned(), to: to.to_owned() };
        mended_text(content, false, &(start..start + at.len()), &fix)
    }

    #[test]
    fn a_value_changes_in_its_own_style() {
        let plain = "a: it's # so\nb: 1\n";
        assert_eq!(mended(plain, "it's", "it's", "it’s").unwrap(), "a: it’s # so\nb: 1\n");
        let single = "a: 'it''s so'   # kept\n";
        assert_eq!(
            mended(single, "'it''s so'", "it's so", "it’s so").unwrap(),
            "a: 'it’s so'   # kept\n"
        );
        let back = "a: 'it’s so'\n";
        assert_eq!(mended(back, "'it’s so'", "it’s so", "it's so").unwrap(), "a: 'it''s so'\n");
        let double = "a: \"\\u201cso\\u201d \\\"it\\\"\"\n";
        assert_eq!(
            mended(double, "\"\\u201cso\\u201d \\\"it\\\"\"", "“so” \"it\"", "\"so\" “it”")
                .unwrap(),
            "a: \"\\\"so\\\" “it”\"\n"
        );
        let block = "a: >-   # c\n  it's\n  - so\nb: 1\n";
        assert_eq!(
            mended(block, "it's\n  - so", "it's - so", "it’s — so").unwrap(),
            "a: >-   # c\n  it’s\n  — so\nb: 1\n"
        );
        let marked = "a: |\n  \"so\" it's \"so\"\n";
        assert_eq!(
            mended(marked, "\"so\" it's \"so\"", "\"so\" it's \"so\"\n", "“so” it’s “so”").unwrap(),
            "a: |\n  “so” it’s “so”\n"
        );
        let flow = "a: [x, some_body, {b: x}]\n";
        assert_eq!(
            mended(flow, "some_body", "some_body", "some-body").unwrap(),
            "a: [x, some-body, {b: x}]\n"
        );
        let part = "a: [old-source#b12]\n";
        assert_eq!(
            mended(part, "old-source#b12", "old-source", "new-source").unwrap(),
            "a: [new-source#b12]\n"
        );
    }

    #[test]
    fn words_that_a_comment_cut_are_put_in_quotation_marks() {
        let quoted = |content: &str, words: &str| mended(content, words, words, words);
        assert_eq!(
            quoted("title: Pier #4 had none\nb: 1\n", "Pier #4 had none").unwrap(),
            "title: \"Pier #4 had none\"\nb: 1\n"
        );
        assert_eq!(
            quoted("a:\n  - \u{e9} \"so\" it's #5\n  - c\n", "\u{e9} \"so\" it's #5").unwrap(),
            "a:\n  - '\u{e9} \"so\" it''s #5'\n  - c\n"
        );
    }

    #[test]
    fn what_would_not_read_back_is_left_alone() {
        assert_eq!(mended("a: so’ it\n", "so’ it", "so’ it", "so: it"), None);
        assert_eq!(mended("a: “so” it\n", "“so” it", "“so” it", "\"so\" it"), None);
        assert_eq!(mended("a: &x one\nb: *x\n", "one", "one", "two"), None);
        assert_eq!(mended("a: one\n", "one", "two", "three"), None);
    }

    #[test]
    fn an_address_in_a_body_changes_and_its_words_do_not() {
        let text =
            "---\na: 1\n---\nSee [some_body](actor:some_body) and [[some_body|some_body]].\n";
        let fix = Fix {
            place: Place::Path(String::new()),
            from: "some_body".into(),
            to: "some-body".into(),
        };
        let at = |words: &str| {
            let start = text.find(words).unwrap();
            mended_text(text, true, &(start..start + words.len()), &fix).unwrap()
        };
        assert!(at("[some_body](actor:some_body)").contains("[some_body](actor:some-body) and"));
        assert!(at("[[some_body|some_body]]").contains("[[some-body|some_body]]"));
    }
}
