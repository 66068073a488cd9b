//! Reads the lines of a page of the web off its tags, without making a tree of it: what stands between two
//! elements that are on lines of their own, or two line ends, is a line.
//!
//! Scripts, styles, comments and the page's title are no lines. All else is one, whether a browser shows it
//! or not: what of it belongs to an article is not decided here.

use std::borrow::Cow;

use casefile_words::elements::is_block;
use memchr::{memchr, memchr3, memmem};

use super::OriginalLine;
use super::references::shown;

/// The lines of a page.
pub(super) fn lines(page: &str) -> Vec<OriginalLine<'_>> {
    let bytes = page.as_bytes();
    let mut maker = PageLines { page, lines: Vec::new(), open: Open::Nothing, seams: Vec::new() };
    let mut at = 0;
    while at < bytes.len() {
        let next = memchr(b'<', &bytes[at..]).map_or(bytes.len(), |length| at + length);
        maker.text(at, next);
        if next == bytes.len() {
            break;
        }
        at = maker.tag(next);
    }
    maker.end();
    maker.lines
}

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
        out.extend(word.chars().filter(|c| !super::UNSEEN.contains(c)));
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

/// A line that is not ended yet.
enum Open {
    Nothing,
    /// A piece of the page as it stands there.
    Piece(usize, usize),
    /// Pieces put together, and where the first began.
    Made(String, usize),
}

struct PageLines<'a> {
    page: &'a str,
    lines: Vec<OriginalLine<'a>>,
    open: Open,
    /// Places of the open line at which a tag stands.
    seams: Vec<u32>,
}

impl<'a> PageLines<'a> {
    /// Adds a text.
    fn text(&mut self, start: usize, end: usize) {
        if start == end {
            return;
        }
        match &mut self.open {
            Open::Nothing => self.open = Open::Piece(start, end),
            Open::Piece(_, last) if *last == start => *last = end,
            Open::Piece(first, last) => {
                let before = &self.page[*first..*last];
                if before.bytes().all(|byte| byte.is_ascii_whitespace()) {
                    self.open = Open::Piece(start, end);
                    return;
                }
                let start_of_line = *first + before.len() - before.trim_ascii_start().len();
                let mut made = shown(before.trim_ascii_start()).into_owned();
                let at = start_of_line;
                self.seams.push(place(made.len()));
                made.push_str(&shown(&self.page[start..end]));
                self.open = Open::Made(made, at);
            }
            Open::Made(made, _) => {
                self.seams.push(place(made.len()));
                made.push_str(&shown(&self.page[start..end]));
            }
        }
    }

    /// Adds a character that no text of the page is.
    fn mark(&mut self, mark: char, at: usize) {
        let (mut made, at) = match std::mem::replace(&mut self.open, Open::Nothing) {
            Open::Nothing => (String::new(), at),
            Open::Piece(first, last) => (shown(&self.page[first..last]).into_owned(), first),
            Open::Made(made, first) => (made, first),
        };
        self.seams.push(place(made.len()));
        made.push(mark);
        self.open = Open::Made(made, at);
    }

    /// Ends the line.
    fn end(&mut self) {
        let seams = std::mem::take(&mut self.seams);
        let (words, at) = match std::mem::replace(&mut self.open, Open::Nothing) {
            Open::Nothing => return,
            Open::Piece(first, last) => {
                let text = self.page[first..last].trim_ascii_start();
                if text.is_empty() {
                    return;
                }
                (shown(text.trim_ascii_end()), last - text.len())
            }
            Open::Made(mut made, at) => {
                made.truncate(made.trim_ascii_end().len());
                (Cow::Owned(made), at)
            }
        };
        let is_seen = words.starts_with(|own: char| own.is_ascii_graphic());
        if is_seen || !words.trim().is_empty() {
            self.lines.push(OriginalLine { words, at, seams });
        }
    }

    /// Goes through what a `<` begins, and says where it ends.
    fn tag(&mut self, start: usize) -> usize {
        let bytes = self.page.as_bytes();
        let Some(after) = after_markup(self.page, start) else {
            self.text(start, start + 1);
            return start + 1;
        };
        let is_end = bytes.get(start + 1) == Some(&b'/');
        let name = &*name_at(self.page, start + 1 + usize::from(is_end));
        if name == "br" || is_block(name) {
            self.end();
        } else if name == "q" {
            self.mark(if is_end { '”' } else { '“' }, start);
        } else if !is_end && is_raw(name) {
            return end_of_raw(bytes, after, name);
        }
        after
    }
}

fn place(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

/// Whether tags within an element are no tags, and its text is no line.
fn is_raw(name: &str) -> bool {
    matches!(name, "script" | "style" | "title")
}

/// The name of a tag in small letters; nothing where it is longer than any that matters.
fn name_at(page: &str, at: usize) -> Cow<'_, str> {
    /// No name that matters is longer.
    const LONGEST: usize = 12;
    let rest = page.as_bytes().get(at..).unwrap_or_default();
    let is_end = |byte: &u8| matches!(byte, b'>' | b'/' | b' ' | b'\n' | b'\t' | b'\r' | b'\x0c');
    // Nearly all are in small letters.
    let is_small = |byte: &&u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let small = rest.iter().take(LONGEST).take_while(is_small).count();
    if rest.get(small).is_none_or(is_end) {
        return Cow::Borrowed(page.get(at..at + small).unwrap_or(""));
    }
    let length = rest.iter().take(LONGEST + 1).position(is_end).unwrap_or(rest.len());
    let name = page.get(at..at + length).filter(|name| name.len() <= LONGEST).unwrap_or("");
    if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return Cow::Owned(name.to_ascii_lowercase());
    }
    Cow::Borrowed(name)
}

/// Where the tag, comment or declaration ends that a `<` begins; nothing where it begins none.
fn after_markup(page: &str, start: usize) -> Option<usize> {
    let bytes = page.as_bytes();
    let to_end =
        |at: usize| memchr(b'>', &bytes[at..]).map_or(bytes.len(), |length| at + length + 1);
    match bytes.get(start + 1)? {
        b'!' => {
            let rest = &bytes[start..];
            if !rest.starts_with(b"<!--") {
                return Some(to_end(start));
            }
            if rest.starts_with(b"<!-->") || rest.starts_with(b"<!--->") {
                return Some(to_end(start));
            }
            let inner = start + 4;
            let mut at = inner;
            // A comment ends with `-->`, and with `--!>`.
            while let Some(length) = memmem::find(&bytes[at..], b"--") {
                let after = at + length + 2;
                match (bytes.get(after), bytes.get(after + 1)) {
                    (Some(b'>'), _) => return Some(after + 1),
                    (Some(b'!'), Some(b'>')) => return Some(after + 2),
                    _ => at = after - 1,
                }
            }
            Some(bytes.len())
        }
        b'?' => Some(to_end(start)),
        b'/' => match bytes.get(start + 2)? {
            byte if byte.is_ascii_alphabetic() => Some(after_tag(bytes, start + 2)),
            _ => Some(to_end(start)),
        },
        byte if byte.is_ascii_alphabetic() => Some(after_tag(bytes, start + 1)),
        _ => None,
    }
}

/// Where a tag ends, values in quotation marks aside.
fn after_tag(bytes: &[u8], start: usize) -> usize {
    /// Most tags are a name, and end sooner than anything that is looked for by many bytes at a time.
    const SHORT: usize = 8;
    for (at, byte) in bytes.iter().enumerate().skip(start).take(SHORT) {
        match byte {
            b'>' => return at + 1,
            b'"' | b'\'' => break,
            _ => {}
        }
    }
    let mut at = start;
    while let Some(length) = memchr3(b'>', b'"', b'\'', &bytes[at..]) {
        let here = at + length;
        at = here + 1;
        if bytes[here] == b'>' {
            return at;
        }
        // Only after `=` does a mark begin a value.
        let before = bytes[start..here].iter().rev().find(|byte| !byte.is_ascii_whitespace());
        if before == Some(&b'=') {
            match memchr(bytes[here], &bytes[at..]) {
                Some(length) => at += length + 1,
                None => return bytes.len(),
            }
        }
    }
    bytes.len()
}

/// Where the text of a raw element ends: at its end tag.
fn end_of_raw(bytes: &[u8], start: usize, name: &str) -> usize {
    let mut at = start;
    while let Some(length) = memchr(b'<', &bytes[at..]) {
        let here = at + length;
        let own = bytes.get(here + 2..here + 2 + name.len());
        let after = bytes.get(here + 2 + name.len());
        if bytes.get(here + 1) == Some(&b'/')
            && own.is_some_and(|own| own.eq_ignore_ascii_case(name.as_bytes()))
            && after.is_none_or(|byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>'))
        {
            return here;
        }
        at = here + 1;
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(page: &str) -> Vec<String> {
        lines(page)
            .into_iter()
            .map(|line| super::super::super::matter::folded(&line.words))
            .collect()
    }

    #[test]
    fn a_line_is_what_stands_between_blocks_and_line_ends() {
        assert_eq!(
            read("<title>T</title><p>One <b>t</b>wo<br>three</p>four<DIV>five</DIV><td>a<td>b"),
            ["One two", "three", "four", "five", "a", "b"]
        );
    }

    #[test]
    fn scripts_styles_and_comments_are_no_lines() {
        assert_eq!(
            read("<!-- <p>a --><script>if (a < b) '</p>'</script>b<style>p > a</style><!-->c"),
            ["bc"]
        );
        assert_eq!(read("<!--a--!>b<SCRIPT>x</scripty></Script >c<!-- open"), ["bc"]);
    }

    #[test]
    fn what_only_looks_like_a_tag_is_text() {
        assert_eq!(read("a < b, 1 <2 and <3"), ["a < b, 1 <2 and <3"]);
        assert_eq!(read("<p title=\"a > b\" class=x'>one</p> <a href='>'>two"), ["one", "two"]);
        assert_eq!(read("a<b"), ["a"]);
    }

    #[test]
    fn a_tag_within_a_line_is_a_seam() {
        let lines = lines("<p>One<sup>1</sup> two</p>");
        assert_eq!((lines[0].words.as_ref(), lines[0].seams.as_slice()), ("One1 two", &[3, 4][..]));
        assert_eq!(lines[0].at, 3);
    }

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
