//! What a page says of itself where no line of it is: in attributes, scripts and its title.

use std::borrow::Cow;

use memchr::memchr;

use super::super::UNSEEN;
use super::markup::{after_markup, end_of_raw, is_raw, name_at};
use super::shown;

/// What a page says in its attributes, its scripts and its title, references and escapes resolved, white
/// space folded: where a headline, a summary or a caption may stand that is no line of it.
pub(in crate::check) fn data(page: &str) -> String {
    let mut out = String::new();
    let bytes = page.as_bytes();
    let mut at = 0;
    while let Some(next) = memchr(b'<', &bytes[at..]).map(|length| at + length) {
        let after = after_markup(page, next).unwrap_or(next + 1);
        let name = name_at(page, next + 1);
        if !name.is_empty() {
            let tag = page.get(next + 1..after).unwrap_or("");
            for value in tag.split(['"', '\'']).skip(1).step_by(2) {
                if value.contains(char::is_whitespace) {
                    push_folded(&mut out, &shown(value));
                }
            }
        }
        at = after;
        if is_raw(&name) {
            let end = end_of_raw(bytes, after, &name);
            let text = page.get(after..end).unwrap_or("");
            match &*name {
                "style" => {}
                // What looks like a tag in a title is none.
                "title" => push_folded(&mut out, &shown(text)),
                _ => push_folded(&mut out, &shown(&without_tags(&unescaped(&shown(text))))),
            }
            at = end;
        }
    }
    out
}

fn push_folded(out: &mut String, text: &str) {
    for word in text.split_whitespace() {
        out.push(' ');
        out.extend(word.chars().filter(|c| !UNSEEN.contains(c)));
    }
    out.push('\n');
}

/// A text without tags that data write into it.
fn without_tags(text: &str) -> Cow<'_, str> {
    if !text.contains('<') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        out.push_str(before);
        rest = match after.split_once('>') {
            Some((tag, after)) if tag.len() < 200 => after,
            _ => {
                out.push('<');
                after
            }
        };
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// A text of a script with the escapes of its strings resolved.
fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains('\\') {
        return Cow::Borrowed(text);
    }
    let mut units: Vec<u16> = Vec::new();
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        if !before.is_empty() {
            flush(&mut units, &mut out);
        }
        out.push_str(before);
        let code = after.strip_prefix('u').and_then(|code| code.get(..4));
        let unit = code.and_then(|code| u16::from_str_radix(code, 16).ok());
        if let Some(unit) = unit {
            units.push(unit);
            rest = &after[5..];
            continue;
        }
        flush(&mut units, &mut out);
        let mut characters = after.chars();
        match characters.next() {
            Some('n' | 'r' | 't') => out.push(' '),
            Some(other) => out.push(other),
            None => {}
        }
        rest = characters.as_str();
    }
    flush(&mut units, &mut out);
    out.push_str(rest);
    Cow::Owned(out)
}

fn flush(units: &mut Vec<u16>, out: &mut String) {
    out.extend(char::decode_utf16(units.drain(..)).map(|one| one.unwrap_or('\u{FFFD}')));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_are_the_words_of_attributes_and_scripts() {
        let data = data(
            "<meta content='A &amp; B said'><img alt=\"a view of C\"><script>{\"headline\": \
             \"It\\u2019s\\n \\\"so\\\"\", \"<i>not</i>\"}</script><style>p q</style>",
        );
        assert!(data.contains(" A & B said\n") && data.contains(" a view of C\n"), "{data}");
        assert!(data.contains("It’s \"so\"") && !data.contains("p q"), "{data}");
        assert_eq!(super::data("<title>A <b>C &amp; \\D</title>"), " A <b>C & \\D\n");
    }
}
