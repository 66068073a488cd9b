//! Takes comments out of a body before it is read: what stands in them is the editor's own, never
//! published and never quoted.
//!
//! Comments are `<!-- … -->` and Obsidian's `%% … %%`, within a line or over several paragraphs. In code,
//! and after a backslash, the marks are characters like others. A comment that nothing closes goes on to
//! the end of the body: what may be meant for nobody is shown to nobody.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

/// What stands in the place of a comment on lines of its own: it parts paragraphs and lists, as a comment
/// of HTML does, and nothing else is written so once comments are out.
pub const STAND_IN: &str = "<!---->";

/// How often what is code is looked for anew, since comments can hold marks of code: more of them than
/// anybody writes.
const MOST_ROUNDS: usize = 16;

/// A comment in a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// Where it stands in the text file, in bytes, marks included.
    pub written: Range<usize>,
    /// The mark that begins it.
    pub mark: &'static str,
    /// Whether anything closes it.
    pub is_closed: bool,
}

/// A body without its comments, and where its characters stand in the body.
#[derive(Debug)]
pub struct Uncommented<'b> {
    /// The text without comments.
    pub text: Cow<'b, str>,
    /// By places in the body.
    pub comments: Vec<Comment>,
    /// The first byte of each run that was taken over, and the byte of the body that it was.
    runs: Vec<(usize, usize)>,
}

impl Uncommented<'_> {
    /// The byte of the body at which a byte of the text stands.
    #[must_use]
    pub fn place(&self, at: usize) -> usize {
        let after = self.runs.partition_point(|(start, _)| *start <= at);
        match after.checked_sub(1).and_then(|run| self.runs.get(run)) {
            Some((start, body)) => body + (at - start),
            None => at,
        }
    }

    /// The bytes of the body that a range of the text, and the comments in it, stand at.
    #[must_use]
    pub fn range(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.place(range.start);
        let end = if range.is_empty() { start } else { self.place(range.end - 1) + 1 };
        start..end.max(start)
    }

    /// A range of the text in runs without a comment between: each with its length and its place in the body.
    #[must_use]
    pub fn runs(&self, range: &Range<usize>) -> Vec<(usize, usize)> {
        let mut runs = Vec::with_capacity(1);
        let mut at = range.start;
        let mut next = self.runs.partition_point(|(start, _)| *start <= at);
        loop {
            let end = self.runs.get(next).map_or(range.end, |(start, _)| (*start).min(range.end));
            runs.push((end - at, self.place(at)));
            if end >= range.end {
                return runs;
            }
            (at, next) = (end, next + 1);
        }
    }
}

/// A body without its comments.
#[must_use]
pub fn uncommented(body: &str) -> Uncommented<'_> {
    let mut found =
        Uncommented { text: Cow::Borrowed(body), comments: Vec::new(), runs: Vec::new() };
    if !body.contains("<!--") && !body.contains("%%") {
        return found;
    }
    let mut from = 0;
    for round in 1.. {
        let code = code(&found);
        let is_last = round == MOST_ROUNDS;
        let before = found.comments.len();
        while let Some(comment) = next(body, from, &code) {
            from = comment.written.end;
            let inner = &body[comment.written.clone()];
            found.comments.push(comment);
            if !is_last && inner.contains(['`', '~', '\n']) {
                break;
            }
        }
        if found.comments.len() == before {
            return found;
        }
        (found.text, found.runs) = cut(body, &found.comments);
        if is_last {
            return found;
        }
    }
    found
}

/// The first comment from a byte on that does not begin in code.
fn next(body: &str, from: usize, code: &[Range<usize>]) -> Option<Comment> {
    let bytes = body.as_bytes();
    let mut at = from;
    let mut passed = code.partition_point(|range| range.end <= at);
    loop {
        at += memchr::memchr3(b'<', b'%', b'\\', bytes.get(at..)?)?;
        while code.get(passed).is_some_and(|range| range.end <= at) {
            passed += 1;
        }
        if let Some(range) = code.get(passed).filter(|range| range.start <= at) {
            at = range.end;
            continue;
        }
        let rest = body.get(at..)?;
        if rest.starts_with('\\') {
            at += 1 + usize::from(bytes.get(at + 1).is_some_and(u8::is_ascii_punctuation));
            continue;
        }
        let (mark, length) = if let Some(inner) = rest.strip_prefix("<!--") {
            let short = [">", "->"].iter().find(|end| inner.starts_with(**end));
            let length = match short {
                Some(end) => Some(end.len()),
                None => inner.find("-->").map(|end| end + "-->".len()),
            };
            ("<!--", length)
        } else if let Some(inner) = rest.strip_prefix("%%") {
            ("%%", inner.find("%%").map(|end| end + "%%".len()))
        } else {
            at += 1;
            continue;
        };
        let end = length.map_or(body.len(), |length| at + mark.len() + length);
        return Some(Comment { written: at..end, mark, is_closed: length.is_some() });
    }
}

/// Code and addresses of a text, by places in the body: in them no comment begins.
fn code(found: &Uncommented<'_>) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    // The end of the words of the link that is open: its address stands behind.
    let mut inner = 0;
    for (event, range) in Parser::new_ext(&found.text, super::options()).into_offset_iter() {
        match event {
            Event::Start(Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. })
            | Event::Start(Tag::CodeBlock(_))
            | Event::Code(_) => ranges.push(found.range(&range)),
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) => inner = range.start,
            Event::End(TagEnd::Link | TagEnd::Image) => {
                let start = inner.max(range.start).min(range.end);
                ranges.push(found.range(&(start..range.end)));
                inner = range.end;
                continue;
            }
            _ => {}
        }
        if !matches!(event, Event::Start(_)) {
            inner = inner.max(range.end);
        }
    }
    ranges.sort_unstable_by_key(|range| (range.start, range.end));
    ranges
}

/// A body without these comments, and the runs that were taken over.
fn cut<'b>(body: &'b str, comments: &[Comment]) -> (Cow<'b, str>, Vec<(usize, usize)>) {
    let mut text = String::with_capacity(body.len());
    let mut runs = Vec::with_capacity(comments.len() + 1);
    // Where the line begins that was taken over last: a long one is not gone back through each time.
    let (mut at, mut begun) = (0, 0);
    for comment in comments {
        let Range { start, end } = comment.written;
        if start > at {
            runs.push((text.len(), at));
            let kept = &body[at..start];
            text.push_str(kept);
            if let Some(newline) = kept.rfind('\n') {
                begun = text.len() - (kept.len() - newline - 1);
            }
        }
        let rest = &body[end..];
        let after = rest.trim_start_matches([' ', '\t']);
        let space = rest.len() - after.len();
        let line_end = ["\r\n", "\n"].iter().find(|line_end| after.starts_with(**line_end));
        let is_last = line_end.is_some() || after.is_empty();
        let is_first = text[begun..].chars().all(|c| matches!(c, ' ' | '\t' | '>'));
        at = end;
        match (is_first, is_last) {
            (true, true) if comment.mark == "<!--" => {
                runs.push((text.len(), start));
                text.push_str(STAND_IN);
            }
            (true, true) => {
                truncate(&mut text, &mut runs, begun);
                at += space + line_end.map_or(0, |line_end| line_end.len());
            }
            // Space at the end of a line would be a break, and before its first word a block of code.
            (false, true) => {
                let length = text.trim_end_matches([' ', '\t']).len().max(begun);
                truncate(&mut text, &mut runs, length);
                at += space;
            }
            (is_first, false) if is_first || text.ends_with([' ', '\t']) => at += space,
            _ => {}
        }
    }
    if at < body.len() {
        runs.push((text.len(), at));
        text.push_str(&body[at..]);
    }
    (Cow::Owned(text), runs)
}

/// Takes off the end of what was taken over, and the runs in it.
fn truncate(text: &mut String, runs: &mut Vec<(usize, usize)>, end: usize) {
    text.truncate(end);
    while runs.last().is_some_and(|(start, _)| *start > end) {
        runs.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn without(body: &str) -> String {
        let found = uncommented(body);
        for (at, character) in found.text.char_indices() {
            let mut stand_ins = found.text.match_indices(STAND_IN);
            let is_stand_in = stand_ins.any(|(from, own)| (from..from + own.len()).contains(&at));
            assert!(is_stand_in || body[found.place(at)..].starts_with(character), "{body:?} {at}");
        }
        found.text.into_owned()
    }

    #[test]
    fn comments_go_wherever_they_stand() {
        for (body, kept) in [
            ("a <!-- b --> c", "a c"),
            ("a %%b%% c", "a c"),
            ("a<!-- b -->c", "ac"),
            ("a <!-- b\n\nc --> d", "a d"),
            ("a %%b\n\nc%% d\n", "a d\n"),
            ("a  <!-- b -->  \nc", "a\nc"),
            ("a\n%%b%%\nc\n", "a\nc\n"),
            ("a\n\n%%\nb\n\nc\n%%\n\nd\n", "a\n\n\nd\n"),
            ("> a\n> %%b%%\n> c\n", "> a\n> c\n"),
            ("- a\n- <!-- b --> c\n", "- a\n- c\n"),
            ("<!-- a -->     b", "b"),
            ("a <!-- b --> <!-- c --> d", "a d"),
            ("%%a%% %%b%%\nc", "c"),
            ("a %%%% b", "a b"),
            ("a <!--> b <!---> c", "a b c"),
            ("a\r\n%%b%%\r\nc", "a\r\nc"),
            ("%%` %% a ` <!-- b --> c", "a ` c"),
        ] {
            assert_eq!(without(body), kept, "{body:?}");
        }
    }

    #[test]
    fn comments_on_lines_of_their_own_part_what_stands_around_them() {
        assert_eq!(without("- a\n\n<!-- b\n\nc -->\n\n- d\n"), "- a\n\n<!---->\n\n- d\n");
    }

    #[test]
    fn marks_in_code_and_addresses_and_after_a_backslash_begin_none() {
        for body in [
            "a `<!-- b -->` c",
            "a ``%% ` %%`` c",
            "```\n<!-- a -->\n%%b%%\n```\n",
            "~~~\n%%a%%\n",
            "a\n\n    <!-- b -->\n",
            "\\<!-- a --> b",
            "5\\%% and 6\\%% b",
            "<https://example.org/?a%%b%%c>",
            "[a](https://example.org/?a%%b%%c)",
            "100 % and 5 % <b>",
        ] {
            assert_eq!(without(body), body);
            assert_eq!(uncommented(body).comments, [], "{body:?}");
        }
    }

    #[test]
    fn what_is_not_closed_is_shown_to_nobody() {
        for body in ["a <!-- b\n\nc", "a %%b\n\n`c`", "a <!-- b\n\n- c --\n"] {
            let found = uncommented(body);
            assert_eq!(found.text.trim_end(), "a");
            assert!(!found.comments[0].is_closed, "{body:?}");
            assert_eq!(found.comments[0].written, 2..body.len());
        }
    }

    #[test]
    fn code_within_comments_does_not_hide_the_next_one() {
        let body = "%%\n```\n%%\na\n\n<!-- ``` -->\n\nb `<!-- c -->` d\n";
        assert_eq!(without(body), "a\n\n<!---->\n\nb `<!-- c -->` d\n");
    }
}
