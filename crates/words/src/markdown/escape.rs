//! Writes plain text as markdown that reads back as the same text, in paragraphs and nothing else.
//!
//! A character is escaped only where it would be markup, so that an editor reads the body as it was
//! printed. The result is read back; if it were ever not the same, every mark would be escaped.

use super::read_back::read_back;

/// Markdown of a paragraph of plain text. White space at the ends of lines goes; a line feed stays.
#[must_use]
pub fn paragraph(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let clean = lines.join("\n");
    if is_harmless(&clean) {
        return clean;
    }
    let sparing = escaped(&clean);
    if reads_as(&sparing, &clean) { sparing } else { every_mark(&clean) }
}

/// Whether a text is so plain that nothing in it can be markup: most paragraphs are, and need not be read back.
fn is_harmless(clean: &str) -> bool {
    let is_letter = |c: char| c.is_alphabetic();
    let begins = |line: &str| line.starts_with(|c| is_letter(c) || "\"“«„(".contains(c));
    clean.split('\n').all(begins)
        && !clean.contains("%%")
        && clean.split(": ").all(|part| !part.contains(':'))
        && clean.chars().all(|c| c.is_alphanumeric() || " \n,.;:!?\"'’‘“”„«»()—–-/%…".contains(c))
}

/// Markdown of words within a paragraph, a heading or a cell: one line, whatever stands before it.
#[must_use]
pub fn inline(text: &str) -> String {
    let clean = text.replace(['\n', '\r'], " ");
    let mut out = String::with_capacity(clean.len() + 8);
    marks(&clean, true, &mut out);
    out
}

fn escaped(clean: &str) -> String {
    let is_multiline = clean.contains('\n');
    let mut out = String::with_capacity(clean.len() + 16);
    for (number, line) in clean.split('\n').enumerate() {
        if number > 0 {
            out.push('\n');
        }
        let start = out.len();
        let begun = line_start(line, &mut out);
        marks(&line[begun..], is_multiline, &mut out);
        // A backslash at the end of a line would be a break.
        if out[start..].ends_with('\\') && !out[start..].ends_with("\\\\") {
            out.push('\\');
        }
    }
    out
}

/// Escapes what is markup only at the beginning of a line; how many bytes were dealt with.
fn line_start(line: &str, out: &mut String) -> usize {
    let ends = |rest: &str| rest.is_empty() || rest.starts_with([' ', '\t']);
    let first = line.chars().next();
    match first {
        Some('#') if ends(line.trim_start_matches('#')) => {
            out.push_str("\\#");
            1
        }
        Some('>') => {
            out.push_str("\\>");
            1
        }
        Some(mark @ ('-' | '+' | '=')) => {
            let only = line.chars().all(|c| c == mark || c == ' ' || c == '\t');
            // A row of hyphens and colons may set out the columns of a table.
            let is_row = line.chars().all(|c| matches!(c, '-' | ':' | '|' | ' ' | '\t'));
            if only || is_row || (mark != '=' && ends(&line[1..])) {
                out.push('\\');
            }
            out.push(mark);
            1
        }
        Some(':') if line.chars().all(|c| matches!(c, '-' | ':' | '|' | ' ' | '\t')) => {
            out.push_str("\\:");
            1
        }
        Some('0'..='9') => {
            let digits = line.bytes().take_while(u8::is_ascii_digit).count();
            let rest = &line[digits..];
            out.push_str(&line[..digits]);
            if rest.starts_with(['.', ')']) && ends(&rest[1..]) {
                out.push('\\');
                out.push_str(&rest[..1]);
                return digits + 1;
            }
            digits
        }
        _ => 0,
    }
}

/// Escapes what is markup anywhere in a line.
fn marks(line: &str, is_table: bool, out: &mut String) {
    let mut before: Option<char> = out.chars().next_back().filter(|c| *c != '\n');
    for (at, character) in line.char_indices() {
        let rest = &line[at + character.len_utf8()..];
        let after = rest.chars().next();
        let is_mark = match character {
            '*' | '`' | '~' => true,
            '_' => {
                let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
                !(is_letter(before) && is_letter(after))
            }
            '\\' => after.is_none_or(|c| c.is_ascii_punctuation()),
            '<' => after.is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')),
            '&' => is_entity(rest),
            '[' => !is_plain_bracket(before, rest),
            '|' => is_table,
            // Two of them begin a comment.
            '%' => after == Some('%'),
            _ => false,
        };
        if is_mark {
            out.push('\\');
        }
        out.push(character);
        before = Some(character);
    }
}

/// Whether an ampersand is followed by what may be a character's name or number.
fn is_entity(rest: &str) -> bool {
    // The longest name of a character has 31 letters.
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'#';
    let length = rest.bytes().take(40).take_while(is_name).count();
    length > 0 && rest.as_bytes().get(length) == Some(&b';')
}

/// Whether a bracket opens words such as "`[sic]`", which are no link, image or note.
fn is_plain_bracket(before: Option<char>, rest: &str) -> bool {
    if matches!(before, Some('!' | '[' | ']')) || rest.starts_with('^') {
        return false;
    }
    match rest.find(['[', ']', '\\']) {
        Some(end) => {
            rest[end..].starts_with(']') && !rest[end + 1..].starts_with(['(', '[', ':', ']'])
        }
        None => false,
    }
}

/// Escapes every mark of ASCII.
fn every_mark(clean: &str) -> String {
    let mut out = String::with_capacity(clean.len() * 2);
    for character in clean.chars() {
        if character.is_ascii_punctuation() {
            out.push('\\');
        }
        out.push(character);
    }
    out
}

/// Whether markdown is one paragraph that holds just this text.
fn reads_as(written: &str, text: &str) -> bool {
    let read = read_back(written);
    let [block] = read.blocks.as_slice() else { return text.is_empty() && read.blocks.is_empty() };
    read.is_plain && block.split_whitespace().eq(text.split_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_text_stays_as_it_is_printed() {
        for text in [
            "MOSCOW, December 9. /TASS/. \"It is,\" he said - and $2 billion (again).",
            "He called it [sic] oil; snake_case stays.",
            "a & b, AT&T, 3 < 4, #tag; -5 degrees; 2015 was",
        ] {
            assert_eq!(paragraph(text), text);
        }
    }

    #[test]
    fn nothing_becomes_markup_by_accident() {
        for text in [
            "# heading",
            "- item",
            "+ item",
            "* item",
            "1. item",
            "1) item",
            "> quote",
            "---",
            "===",
            "***",
            "``` code",
            "~~~ code",
            "a `b` c",
            "*a* _b_ ~~c~~ **d**",
            "[a](b)",
            "[a]: b",
            "[^1]: note",
            "see [^1]",
            "[[actor]]",
            "![a](b)",
            "<b>x</b>",
            "<https://example.org>",
            "&amp; &#35; &nbsp;",
            "a\\*b\\",
            "|a|b|",
            "[a][b]",
            "[a[b](c)",
            "![sic]",
            "- - -",
            "_ _ _",
            "title\n===",
            "title\n---",
            "a | b\n- | -\n1 | 2",
            "a\n:-",
            "a\n    code",
            "a  \nb",
            "-",
            "+",
            "#",
            "<!-- x -->",
            "<!-- x",
            "5%% and 6%%",
            "%%x%%",
            "a %%% b",
            "<?php",
            "\\",
            "a_",
            "_a",
            "[",
            "]",
            "!",
        ] {
            let written = paragraph(text);
            assert!(reads_as(&written, text), "{text:?} as {written:?}");
            assert!(reads_as(&every_mark(text), text) || text.contains("  "), "{text:?}");
        }
    }

    #[test]
    fn words_within_a_cell_stay_words() {
        assert_eq!(inline("a | b *c*"), "a \\| b \\*c\\*");
    }
}
