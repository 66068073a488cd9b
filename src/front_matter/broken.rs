//! Says of a text that is no YAML where it breaks and how it is mended, in an editor's words, from the place
//! and the message of the parser.
//!
//! A parser stops where it cannot go on, often a line below what is wrong, and names rules of YAML's own. The
//! line where it stopped and the one before are looked at for what editors write by mistake.

use std::ops::Range;

use super::syntax_error::{NO_YAML, SyntaxError};

const SPACES: &str = "YAML is indented with spaces, not with tabs";
const MARKS: &str = "put quotation marks around the words";
const COLUMN: &str = "the keys of one mapping begin in the same column";

/// Explains why a parser stopped at a byte of front matter, of which this is the range; `open` is the
/// beginning of the innermost list or mapping that was open.
pub(super) fn explained(
    content: &str,
    head: &Range<usize>,
    stopped: usize,
    info: &str,
    open: Option<usize>,
) -> SyntaxError {
    let line = line_at(content, head, stopped);
    let opened = open.map(|open| open..line_end(content, open));
    let begun = line_before(content, head, line.start);
    let suspects = [opened.as_ref(), begun.as_ref(), Some(&line)];
    if let Some(found) = suspects.into_iter().flatten().find_map(|line| cut(content, line)) {
        return found;
    }
    if let Some(bracket) = open.and_then(|open| unclosed(content, open, stopped)) {
        let shown = &content[bracket..=bracket];
        return broken(
            bracket..line_end(content, bracket),
            format!("nothing closes the `{shown}` that begins here"),
            "close it, or put quotation marks around words that begin with a bracket",
        );
    }
    if info.contains("tab")
        && let Some(tab) = tab_at_line_start(content, line.start)
    {
        return broken(tab..tab + 1, "a line begins with a tab".to_owned(), SPACES);
    }
    let before = line_before(content, head, line.start);
    let suspects = [Some(&line), before.as_ref()];
    if let Some(found) = suspects.into_iter().flatten().find_map(|line| suspect(content, line)) {
        return found;
    }
    let words = content.get(line.clone()).unwrap_or("");
    if info.contains("simple key expect") {
        // The line has no colon: its words were to go on with those above.
        let has_no_key = |line: &&Range<usize>| !content[Range::clone(line)].contains(':');
        let at = suspects.into_iter().flatten().find(has_no_key).unwrap_or(&line);
        return broken(
            without_indent(content, at),
            "this line has no key".to_owned(),
            "words that go on in the next line are indented more deeply than their key",
        );
    }
    let hint = hint(info, words);
    let indent = |line: &Range<usize>| without_indent(content, line).start - line.start;
    if hint == Some(COLUMN) && before.as_ref().is_some_and(|before| indent(before) != indent(&line))
    {
        let what = "this line is indented unlike the keys that it belongs to".to_owned();
        return broken(without_indent(content, &line), what, COLUMN);
    }
    let at = if stopped < line.end { stopped.max(line.start)..line.end } else { line };
    SyntaxError { hint: hint.map(str::to_owned), ..broken(at, info.to_owned(), "") }
}

/// What is to be done where a parser says something, in an editor's words, as far as that is known.
fn hint(info: &str, words: &str) -> Option<&'static str> {
    if words.matches(": ").count() + words.matches(":\t").count() > 1 {
        Some("words that hold `: ` need quotation marks around them")
    } else if info.contains("unknown anchor") {
        Some("to YAML, `*` names what `&` marks elsewhere: put quotation marks around the words")
    } else if info.contains("quoted scalar") {
        Some("the quotation mark that a value begins with must also end it")
    } else if info.contains("bracket") || info.contains("expected ',' or") {
        Some(
            "each `[` ends with `]` and each `{` with `}`; words that hold brackets need quotation marks",
        )
    } else if info.contains("mapping values are not allowed")
        || info.contains("expected '-' indicator")
        || info.contains("expected key")
        || info.contains("expected <document start>")
    {
        Some(COLUMN)
    } else {
        None
    }
}

fn broken(at: Range<usize>, what: String, hint: &str) -> SyntaxError {
    SyntaxError {
        at,
        message: format!("this is no YAML: {what}"),
        hint: Some(hint.to_owned()),
        is_refused: false,
        rule: NO_YAML,
    }
}

/// Words of a line that a ` #` cuts, where a value or a list would go on.
fn cut(content: &str, line: &Range<usize>) -> Option<SyntaxError> {
    let words = content.get(line.clone())?;
    let start = words.len() - words.trim_start().len();
    let mut quote = None;
    let mut before = ' ';
    for (at, character) in words.char_indices() {
        let begins = before.is_whitespace() || matches!(before, '[' | '{' | ',' | ':');
        match (quote, character) {
            (Some(mark), _) if mark == character => quote = None,
            (None, '"' | '\'') if begins => quote = Some(character),
            (None, '#') if before.is_whitespace() => {
                let value = words[..at].trim_end();
                let is_value = at > start
                    && value.ends_with(|c: char| {
                        c.is_alphanumeric() || matches!(c, '.' | ')' | '%' | '!' | '?')
                    });
                return is_value.then(|| SyntaxError {
                    rule: "words-cut-by-yaml",
                    ..broken(
                        line.start + at..line.start + words.trim_end().len(),
                        "a ` #` begins a comment, and cuts the words before it".to_owned(),
                        MARKS,
                    )
                });
            }
            _ => {}
        }
        before = character;
    }
    None
}

/// What is certainly wrong with a line, if it is one of the usual mistakes.
fn suspect(content: &str, line: &Range<usize>) -> Option<SyntaxError> {
    let words = content.get(line.clone())?;
    let at = |from: usize, length: usize| line.start + from..line.start + from + length;
    let indent = words.len() - words.trim_start_matches([' ', '-']).len();
    let rest = &words[indent..];
    if let Some(space) = rest.chars().next().filter(|c| c.is_whitespace() && !c.is_ascii()) {
        return Some(odd_space(at(indent, space.len_utf8())));
    }
    if words.trim_start().starts_with('-')
        && !rest.is_empty()
        && !words[..indent].ends_with([' ', '\t'])
        && rest.starts_with(|c: char| c.is_ascii_lowercase())
        && key_of(rest).is_some()
    {
        let dash = words[..indent].trim_end().len() - 1;
        let what = "a space is missing after `-`".to_owned();
        return Some(broken(
            at(dash, rest.len() + indent - dash),
            what,
            "write `- ` before the first key of an item",
        ));
    }
    let (key, after) = key_of(rest)?;
    let mut characters = after.chars();
    let colon = characters.next()?;
    let value = characters.as_str();
    let value_at = indent + key.len() + colon.len_utf8();
    if colon != ':' {
        let what = format!("`{colon}` stands where YAML has `:`");
        let hint = format!("write `{key}: `");
        return Some(broken(at(indent + key.len(), colon.len_utf8()), what, &hint));
    }
    let first = value.chars().next()?;
    if first.is_whitespace() && !first.is_ascii() {
        return Some(odd_space(at(value_at, first.len_utf8())));
    }
    if !first.is_whitespace() {
        let what = format!("a space is missing after `{key}:`");
        let hint = format!("write `{key}: {}`", value.trim_end());
        return Some(broken(at(indent, words.len() - indent), what, &hint));
    }
    misread(value, line.start + value_at)
}

/// What is wrong with a value, after its colon, that YAML does not read as the words that it looks like; it
/// stands at a byte of the content.
fn misread(value: &str, start: usize) -> Option<SyntaxError> {
    let blank = value.len() - value.trim_start().len();
    let value = value.trim();
    let first = value.chars().next()?;
    let place = start + blank..start + blank + value.len();
    if is_misread(first, value) {
        let what = match first {
            '`' => "words here may not begin with a backtick".to_owned(),
            first => format!("words here may not begin with `{first}`"),
        };
        return Some(broken(place, what, MARKS));
    }
    let is_curly = matches!(first, '“' | '”' | '„' | '‘' | '’' | '«' | '»');
    if is_curly && value.contains(": ") {
        let what = format!("`{first}` is no quotation mark to YAML");
        return Some(broken(
            place,
            what,
            "put straight quotation marks, `\"` or `'`, around the words",
        ));
    }
    None
}

/// Whether a value that begins with a character is something else to YAML than the words that it looks like.
fn is_misread(first: char, value: &str) -> bool {
    match first {
        '@' | '%' | '`' => true,
        '*' => value.contains(' ') || value.matches('*').count() > 1,
        '|' | '>' => {
            value[1..].trim_start_matches(['+', '-']).starts_with(' ') && !value.contains(" #")
        }
        '-' => value.starts_with("- "),
        '[' => value.find(']').is_some_and(|end| is_more(&value[end + 1..])),
        '{' => value.find('}').is_some_and(|end| is_more(&value[end + 1..])),
        _ => false,
    }
}

/// Whether something follows that is neither a comment nor the rest of a list.
fn is_more(rest: &str) -> bool {
    rest.trim_start().starts_with(|c: char| c.is_alphanumeric())
}

fn odd_space(at: Range<usize>) -> SyntaxError {
    broken(at, "a space of another kind stands here".to_owned(), "write a plain space in its place")
}

/// A key at the beginning of a line, and what follows, from its colon on.
fn key_of(line: &str) -> Option<(&str, &str)> {
    let end = line.find(|c: char| !c.is_ascii_lowercase() && c != '_')?;
    let (key, rest) = line.split_at(end);
    (!key.is_empty() && rest.starts_with([':', '：', '∶'])).then_some((key, rest))
}

/// The line of a place, or the last one with words before it where it is beyond the front matter or blank.
fn line_at(content: &str, head: &Range<usize>, at: usize) -> Range<usize> {
    let at = at.clamp(head.start, head.end);
    let start = content[..at].rfind('\n').map_or(0, |newline| newline + 1).max(head.start);
    let line = start..line_end(content, start).min(head.end).max(start);
    if content[line.clone()].trim().is_empty() {
        line_before(content, head, line.start).unwrap_or(line)
    } else {
        line
    }
}

fn line_before(content: &str, head: &Range<usize>, mut start: usize) -> Option<Range<usize>> {
    while start > head.start {
        let end = start - 1;
        start = content[..end].rfind('\n').map_or(0, |newline| newline + 1).max(head.start);
        let words = &content[start..end];
        if !words.trim().is_empty() && !words.trim_start().starts_with('#') {
            return Some(start..start + words.trim_end().len());
        }
    }
    None
}

fn line_end(content: &str, from: usize) -> usize {
    let end = content[from..].find('\n').map_or(content.len(), |at| from + at);
    from + content[from..end].trim_end_matches('\r').len()
}

fn without_indent(content: &str, line: &Range<usize>) -> Range<usize> {
    let words = &content[line.clone()];
    line.start + words.len() - words.trim_start().len()..line.end
}

/// The bracket of an earlier line that was open when reading stopped and that nothing closes after.
fn unclosed(content: &str, open: usize, stopped: usize) -> Option<usize> {
    let opener = *content.as_bytes().get(open)?;
    let closer = match opener {
        b'[' => b']',
        b'{' => b'}',
        _ => return None,
    };
    let between = content.get(open..stopped)?;
    let depth = between.bytes().fold(0_usize, |depth, byte| {
        depth + usize::from(byte == opener) - usize::from(byte == closer && depth > 0)
    });
    (depth > 0 && between.contains('\n')).then_some(open)
}

/// The first tab at the beginning of a line, from a line on.
fn tab_at_line_start(content: &str, from: usize) -> Option<usize> {
    if content[from..].starts_with('\t') {
        return Some(from);
    }
    content[from..].find("\n\t").map(|at| from + at + 1)
}
