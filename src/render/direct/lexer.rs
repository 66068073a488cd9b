//! Parts a template into its own words and its tags, and a tag into its tokens.

use super::unwalkable::Unwalkable;

/// A part of a template.
#[derive(Debug, PartialEq)]
pub(super) enum TemplatePart<'t> {
    /// Words of its own, without what a tag beside them takes away.
    Text(&'t str),
    /// Inside of `{{ … }}`.
    Print(Vec<Token<'t>>),
    /// Inside of `{% … %}`.
    Tag(Vec<Token<'t>>),
}

/// A token of a tag.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Token<'t> {
    Name(&'t str),
    Words(&'t str),
    Number(i64),
    Mark(&'static str),
}

/// Marks, the longer ones first.
const MARKS: [&str; 24] = [
    "==", "!=", "<=", ">=", "/>", "{", "}", "(", ")", "[", "]", "<", ">", "=", "|", ".", ",", ":",
    "+", "-", "/", "?", "~", "*",
];

/// The parts of a template.
pub(super) fn parts(template: &str) -> Result<Vec<TemplatePart<'_>>, Unwalkable> {
    let mut parts = Vec::new();
    let mut rest = template;
    // Whether the tag before takes away the white space after it.
    let mut is_trimmed = false;
    loop {
        let at = ["{{", "{%", "{#"].iter().filter_map(|opening| rest.find(opening)).min();
        let (text, from) = rest.split_at(at.unwrap_or(rest.len()));
        let text = if is_trimmed { text.trim_start() } else { text };
        if from.is_empty() {
            push_text(&mut parts, text);
            return Ok(parts);
        }
        let (opening, inner) = from.split_at(2);
        let closing = match opening {
            "{{" => "}}",
            "{%" => "%}",
            _ => "#}",
        };
        let end = end_of(inner, closing).ok_or_else(|| Unwalkable(format!("no `{closing}`")))?;
        rest = &inner[end + 2..];
        let inner = &inner[..end];
        let text = if inner.starts_with('-') { text.trim_end() } else { text };
        push_text(&mut parts, text);
        is_trimmed = inner.ends_with('-');
        let inner = inner.strip_prefix('-').unwrap_or(inner);
        let inner = inner.strip_suffix('-').unwrap_or(inner);
        match opening {
            "{{" => parts.push(TemplatePart::Print(tokens(inner)?)),
            "{%" => parts.push(TemplatePart::Tag(tokens(inner)?)),
            _ => {}
        }
    }
}

fn push_text<'t>(parts: &mut Vec<TemplatePart<'t>>, text: &'t str) {
    if !text.is_empty() {
        parts.push(TemplatePart::Text(text));
    }
}

/// Where a tag ends: not within words that it quotes, nor at the brace of an argument.
fn end_of(inner: &str, closing: &str) -> Option<usize> {
    if closing == "#}" {
        return inner.find(closing);
    }
    let mut quoted = None;
    let mut depth = 0_usize;
    for (at, character) in inner.char_indices() {
        match (quoted, character) {
            (Some(mark), _) if character == mark => quoted = None,
            (None, '"' | '\'' | '`') => quoted = Some(character),
            (None, '{') => depth += 1,
            (None, '}') if depth > 0 => depth -= 1,
            (None, _) if inner[at..].starts_with(closing) => return Some(at),
            _ => {}
        }
    }
    None
}

fn tokens(inner: &str) -> Result<Vec<Token<'_>>, Unwalkable> {
    let mut tokens = Vec::new();
    let mut rest = inner.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, length) = match first {
            '"' | '\'' | '`' => {
                let words = &rest[1..];
                let end =
                    words.find(first).ok_or_else(|| Unwalkable("an open quotation".into()))?;
                // The library reads escapes in words; no built-in template has one.
                if words[..end].contains('\\') {
                    return Err(Unwalkable("an escape in words".into()));
                }
                (Token::Words(&words[..end]), end + 2)
            }
            '0'..='9' => {
                let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
                let number = rest[..end].parse();
                (Token::Number(number.map_err(|_| Unwalkable("a number".into()))?), end)
            }
            _ if first.is_ascii_alphabetic() || first == '_' => {
                let is_in = |c: char| c.is_ascii_alphanumeric() || c == '_';
                let end = rest.find(|c| !is_in(c)).unwrap_or(rest.len());
                (Token::Name(&rest[..end]), end)
            }
            _ => {
                let mark = MARKS.into_iter().find(|mark| rest.starts_with(mark));
                let mark = mark.ok_or_else(|| Unwalkable(format!("the mark `{first}`")))?;
                (Token::Mark(mark), mark.len())
            }
        };
        tokens.push(token);
        rest = rest[length..].trim_start();
    }
    Ok(tokens)
}
