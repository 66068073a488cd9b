//! The YAML head of a content file: where it stands, what it says as typed data, and every fault in it.
//!
//! There are two readers of YAML. A head without faults is read by serde in one go: that is quick, and its types are the
//! one place where the content model is written down; but serde stops at the first fault and knows the place of few.
//! Only when that fails is the head read again as a tree with positions, from which the same types are made; each fault
//! found there is reported at its very word, the faulty part is left out, and reading begins anew, until what is left
//! is sound. So all faults of a file show at once, and good files cost nothing for it. Where the two disagree, so that
//! the second finds nothing, the objection of the first is reported as it is.

use std::ops::Range;
use std::rc::Rc;

use serde::de::DeserializeOwned;

use crate::diag::{Diagnostic, Place};
use crate::text::{Span, Text, TextId};

mod broken;
mod expected;
mod fault;
mod syntax_error;
mod torn;
mod tree;
mod typed;

pub use tree::{YamlNode, YamlValue, parse_tree};

/// Words that take the place of a missing value, in the order in which they are tried.
const STAND_INS: [&str; 3] = ["unknown", "person", "\u{fffd}"];

/// More faults than this in one head are not listed one by one.
const MOST_FAULTS: usize = 100;

/// A file in its two parts, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileParts {
    /// The YAML between the two lines of three hyphens, without them.
    pub head: Range<usize>,
    /// What follows.
    pub body: Range<usize>,
}

/// Finds the front matter: from a first line `---` to the next such line.
///
/// # Errors
/// What is missing, and the range of bytes at which it is.
pub fn split(content: &str) -> Result<FileParts, (Range<usize>, &'static str)> {
    let begin = if content.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut lines = lines_from(content, begin);
    match lines.next() {
        Some(first) if content[first.clone()].trim_end() == "---" => {
            let start = line_end(content, first.end);
            for line in lines {
                if content[line.clone()].trim_end() == "---" {
                    let body = line_end(content, line.end)..content.len();
                    if let Some(keys) = more_keys(content, body.start) {
                        return Err((keys, "keys follow after the end of the front matter"));
                    }
                    return Ok(FileParts { head: start..line.start, body });
                }
            }
            match lines_from(content, start).find(|line| is_like_an_end(&content[line.clone()])) {
                Some(line) => Err((line, "this line would end the front matter if it were `---`")),
                None => {
                    Err((first, "this front matter has no end: a line `---` is missing below it"))
                }
            }
        }
        first => Err((
            first.unwrap_or(begin..begin),
            "this file has no front matter: its first line must be `---`",
        )),
    }
}

/// Whether a line was probably meant to be `---`.
fn is_like_an_end(line: &str) -> bool {
    let line = line.trim();
    let has_only = |marks: &[char]| line.chars().all(|c| marks.contains(&c));
    (line.chars().count() > 1 && has_only(&['-', '—', '–', '−'])) || line == "—"
}

/// The first line of a body, where the front matter goes on in it: keys and what stands below them, up to
/// another line `---`.
fn more_keys(content: &str, from: usize) -> Option<Range<usize>> {
    let mut lines = lines_from(content, from).map(|line| (content[line.clone()].trim_end(), line));
    let is_key = |line: &str| {
        let end = line.find(|c: char| !c.is_ascii_lowercase() && c != '_').unwrap_or(0);
        end > 0 && (line[end..] == *":" || line[end..].starts_with(": "))
    };
    let (_, first) = lines.next().filter(|(words, _)| is_key(words))?;
    let mut has_indented = false;
    for (words, _) in lines {
        if words == "---" {
            return has_indented.then_some(first);
        }
        let is_below = words.starts_with([' ', '-', '#']) || words.is_empty();
        if !is_below && !is_key(words) {
            return None;
        }
        has_indented |= words.starts_with("  ") || words.starts_with("- ");
    }
    None
}

/// Ranges of the lines of `content` from `begin`, without their line feeds.
fn lines_from(content: &str, begin: usize) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut at = Some(begin);
    std::iter::from_fn(move || {
        let start = at?;
        if start > content.len() || (start == content.len() && start != begin) {
            return None;
        }
        let end = content[start..].find('\n').map_or(content.len(), |newline| start + newline);
        at = (end < content.len()).then_some(end + 1);
        Some(start..end)
    })
}

fn line_end(content: &str, end: usize) -> usize {
    (end + 1).min(content.len())
}

/// Words in the quotation marks of YAML that need the fewest changes.
#[must_use]
pub fn quoted(words: &str) -> String {
    match words.contains(['"', '\\']) {
        true => format!("'{}'", words.replace('\'', "''")),
        false => format!("\"{words}\""),
    }
}

/// What was read from a head.
#[derive(Debug)]
pub struct ReadHead<T> {
    /// The data; `None` where what is left after all faults is not enough to make any.
    pub value: Option<T>,
    /// Whether anything is missing from it.
    pub faulted: bool,
    /// The byte ranges of what was left out.
    pub left_out: Vec<Range<usize>>,
}

/// Reads `range` of a text as front matter of type `T`, reporting every fault.
pub fn read<T: DeserializeOwned>(
    text: &Text,
    id: TextId,
    range: Range<usize>,
    sink: &mut Vec<Diagnostic>,
) -> ReadHead<T> {
    let yaml = &text.content[range.clone()];
    if let Some(at) = brackets_too_deep(yaml) {
        let place = Place::Span(Span::new(id, range.start + at..range.start + at + 1));
        sink.push(
            Diagnostic::error("invalid-front-matter", place, "brackets are nested too deep").hint(
                "close each bracket; words that begin with one need quotation marks around them",
            ),
        );
        return ReadHead { value: None, faulted: true, left_out: Vec::new() };
    }
    // What takes a tag for nothing would show words of an editor without their first one; and what aliases
    // repeat is counted before anything is made of it.
    if (yaml.contains(" !") || has_aliases(yaml))
        && let Err(broken) = parse_tree(&text.content, range.clone())
        && broken.is_refused
    {
        let place = Place::Span(Span::new(id, broken.at));
        sink.push(Diagnostic::error(broken.rule, place, broken.message).maybe_hint(broken.hint));
        return ReadHead { value: None, faulted: true, left_out: Vec::new() };
    }
    match serde_yaml::from_str::<T>(yaml) {
        Ok(value) => ReadHead { value: Some(value), faulted: false, left_out: Vec::new() },
        Err(error) => {
            let mut found = Vec::new();
            let read = read_with_faults(text, id, range, &error, &mut found);
            sink.extend(torn::joined(&text.content, found));
            read
        }
    }
}

/// Whether there may be aliases: anchors and what names them.
fn has_aliases(yaml: &str) -> bool {
    let begins = |mark: u8| {
        let bytes = yaml.as_bytes();
        memchr::memchr_iter(mark, bytes).any(|at| {
            let before = at.checked_sub(1).and_then(|at| bytes.get(at));
            before.is_none_or(|byte| b" \t\n\r[{,:-?".contains(byte))
                && bytes.get(at + 1).is_some_and(|byte| !byte.is_ascii_whitespace())
        })
    };
    begins(b'&') && begins(b'*')
}

/// Brackets that are open at once beyond this are no data: parsers take time by the square of them.
const MOST_BRACKETS: usize = 1_000;

/// Where too many brackets are open, whatever they stand in.
fn brackets_too_deep(yaml: &str) -> Option<usize> {
    let mut open: usize = 0;
    for (at, byte) in yaml.bytes().enumerate() {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        if open > MOST_BRACKETS {
            return Some(at);
        }
    }
    None
}

fn read_with_faults<T: DeserializeOwned>(
    text: &Text,
    id: TextId,
    range: Range<usize>,
    error: &serde_yaml::Error,
    sink: &mut Vec<Diagnostic>,
) -> ReadHead<T> {
    let at = |found: Range<usize>| Place::Span(Span::new(id, found));
    let root = match parse_tree(&text.content, range.clone()) {
        Ok(root) => root,
        Err(broken) => {
            let mut fault = Diagnostic::error(broken.rule, at(broken.at.clone()), broken.message);
            fault.hint = broken.hint;
            sink.push(fault);
            return ReadHead { value: None, faulted: true, left_out: Vec::new() };
        }
    };
    let mut left_out = Vec::new();
    let mut stand_ins: Vec<typed::MappingEntry> = Vec::new();
    let reported = sink.len();
    loop {
        match typed::deserialize::<T>(&root, &stand_ins, &text.content) {
            Ok(value) => {
                if sink.len() == reported {
                    sink.push(disagreement(text, id, &range, error));
                }
                return ReadHead { value: Some(value), faulted: true, left_out };
            }
            Err(fault) if fault.entry.as_ref().is_some_and(|entry| next(&mut stand_ins, entry)) => {
            }
            Err(fault) => {
                let fault = *fault;
                if !fault.is_consequence {
                    sink.push(told(&fault, text, id));
                }
                let Some(entry) = fault.entry else {
                    let Some(entry) = missing_key(&fault, &root, &stand_ins) else {
                        return ReadHead { value: None, faulted: true, left_out };
                    };
                    stand_ins.push(entry);
                    continue;
                };
                let is_key = fault.rule == "unknown-key";
                entry.leave_out(is_key.then(|| fault.stands_for.unwrap_or(tree::ANY)));
                left_out.push(entry.span.clone());
                if left_out.len() > MOST_FAULTS {
                    sink.push(Diagnostic::error(
                        "invalid-front-matter",
                        at(range.start..range.start),
                        format!("more than {MOST_FAULTS} faults here; the others are not listed"),
                    ));
                    return ReadHead { value: None, faulted: true, left_out };
                }
            }
        }
    }
}

/// An entry for a key that must be there and is missing at the top: without a word in its place, the rest could
/// not be looked at.
fn missing_key(
    fault: &fault::HeadFault,
    root: &Rc<YamlNode>,
    stand_ins: &[typed::MappingEntry],
) -> Option<typed::MappingEntry> {
    let name = fault.stands_for.filter(|_| fault.rule == "missing-key")?;
    let is_there = stand_ins.iter().any(|(key, _)| key.text() == Some(name));
    let word = STAND_INS.first().filter(|_| !is_there)?;
    Some((root.made_up(name), root.made_up(word)))
}

/// The two readers of YAML disagree: the first one's objection stands.
fn disagreement(
    text: &Text,
    id: TextId,
    range: &Range<usize>,
    error: &serde_yaml::Error,
) -> Diagnostic {
    let at = error_range(&text.content, range, error);
    let hint = begins_with_a_mark(&text.content, &at).then(|| EATEN.to_owned());
    let place = Place::Span(Span::new(id, at));
    Diagnostic::error("invalid-front-matter", place, plain_message(&error.to_string()))
        .maybe_hint(hint)
}

fn told(fault: &fault::HeadFault, text: &Text, id: TextId) -> Diagnostic {
    let at = |found: &Range<usize>| Place::Span(Span::new(id, found.clone()));
    let eaten = || is_eaten(&text.content, &fault.at).then(|| EATEN.to_owned());
    let hint = fault.hint.clone().or_else(eaten);
    let diagnostic =
        Diagnostic::error(fault.rule, at(&fault.at), fault.message.clone()).maybe_hint(hint);
    match &fault.related {
        Some((other, message)) => diagnostic.related(at(other), message.clone()),
        None => diagnostic,
    }
}

const EATEN: &str = "to YAML, what begins with `#` is a comment, and what begins with `&` a name: put quotation \
                     marks around the words";

/// Whether the value on the line of a place begins with a mark of YAML's own.
fn begins_with_a_mark(content: &str, at: &Range<usize>) -> bool {
    let line = content[..at.start].rfind('\n').map_or(0, |newline| newline + 1);
    let line = content[line..].lines().next().unwrap_or("");
    let value =
        line.split_once(": ").map_or(line.trim_start_matches([' ', '-']), |(_, value)| value);
    value.trim_start().starts_with(['&', '*', '%', '@', '`'])
}

/// Whether what stands after the key of a place, or at it, is words that YAML takes for something else.
fn is_eaten(content: &str, at: &Range<usize>) -> bool {
    let line = content[..at.start].rfind('\n').map_or(0, |newline| newline + 1);
    let line = content[line..].lines().next().unwrap_or("");
    let value = line.split_once(": ").map_or("", |(_, value)| value.trim_start());
    let is_blank = content[at.clone()].trim().is_empty() || content[at.end..].starts_with(':');
    let is_name = value.starts_with('&') && !value.contains(' ');
    is_name || (is_blank && value.starts_with('#'))
}

/// Tries the next word in place of a made-up one that would not do; whether there was one.
fn next(stand_ins: &mut [typed::MappingEntry], refused: &Rc<YamlNode>) -> bool {
    let own = stand_ins.iter_mut().find(|(_, value)| Rc::ptr_eq(value, refused));
    let Some((key, value)) = own else { return false };
    let tried = STAND_INS.iter().position(|word| value.text() == Some(*word));
    let word = tried.and_then(|tried| STAND_INS.get(tried + 1));
    if let Some(word) = word {
        *value = key.made_up(word);
    }
    word.is_some()
}

fn error_range(content: &str, range: &Range<usize>, error: &serde_yaml::Error) -> Range<usize> {
    let start = error.location().map_or(range.start, |location| {
        crate::text::floor_char_boundary(content, range.start + location.index())
    });
    start..content[start..].find('\n').map_or(content.len(), |newline| start + newline)
}

/// The message of a YAML library without the position at its end, which is shown otherwise.
fn plain_message(message: &str) -> String {
    message.split(" at line ").next().unwrap_or(message).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(content: &str) -> Option<(&str, &str)> {
        split(content).ok().map(|parts| (&content[parts.head], &content[parts.body]))
    }

    #[test]
    fn a_file_is_split_at_its_two_lines_of_hyphens() {
        assert_eq!(parts("---\na: 1\n---\nbody\n"), Some(("a: 1\n", "body\n")));
        assert_eq!(parts("---\r\na: 1\r\n---\r\nbody"), Some(("a: 1\r\n", "body")));
        assert_eq!(parts("\u{feff}---\na: 1\n---"), Some(("a: 1\n", "")));
        assert_eq!(parts("---\n---\n"), Some(("", "")));
        assert_eq!(parts("---\na: '---'\n--- \n"), Some(("a: '---'\n", "")));
    }

    #[test]
    fn a_missing_line_of_hyphens_is_refused() {
        for bad in ["", "a: 1\n", "---", "---\na: 1\n", " ---\n---\n", "--\n---\n"] {
            assert!(split(bad).is_err(), "{bad:?}");
        }
    }
}
