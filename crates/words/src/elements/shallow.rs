//! Makes hostile HTML harmless before it is parsed: nesting, attributes and unclosed formatting beyond any
//! page's make a parser's work grow with the square of the file, and are cut here. Text never is.

use std::borrow::Cow;

/// The deepest nesting that is kept; browsers stop at 512.
const DEEPEST: usize = 128;
/// Formatting left open from one paragraph to the next.
const MOST_LEFT: usize = 1;
/// How often a page may do that, before none is left open any more.
const OFTEN: usize = 1_000;
/// What stands for an angle bracket that begins no tag, where there are too many: a character that Unicode keeps out of
/// texts. A reference to the bracket would take a parser forty times as long.
pub const STRAY: char = '\u{FDD0}';
/// Angle brackets that begin no tag.
const MOST_STRAY: usize = 1_000;
/// The most attributes of an element that are kept.
const MOST_ATTRIBUTES: usize = 128;

const VOID: [&str; 16] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr", "keygen", "frame",
];
/// Elements whose end is implied by the next one of their kind.
const IMPLIED: [&str; 16] = [
    "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup",
    "html", "head", "body", "colgroup",
];
const RAW: [&str; 7] = ["script", "style", "textarea", "title", "noscript", "iframe", "noembed"];
const FORMATTING: [&str; 14] = [
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
];

/// The same page, without nesting and attributes beyond any page's.
#[must_use]
pub fn shallow(html: &str) -> Cow<'_, str> {
    let mut page = ShallowPage { html, ..ShallowPage::default() };
    let mut at = 0;
    while let Some(found) = memchr::memchr(b'<', html.as_bytes().get(at..).unwrap_or_default()) {
        let start = at + found;
        let rest = &html[start + 1..];
        at = match rest.strip_prefix("!--") {
            Some(_) => rest.find("-->").map_or(html.len(), |end| start + 1 + end + 3),
            None => page.tag(start, rest),
        };
    }
    if page.copied == 0 {
        return Cow::Borrowed(html);
    }
    page.copy_to(html.len(), html.len());
    Cow::Owned(page.out)
}

/// A page that is being copied, tag by tag.
#[derive(Default)]
struct ShallowPage<'p> {
    html: &'p str,
    out: String,
    /// Bytes of the page that are copied, or left out.
    copied: usize,
    open: Vec<&'p str>,
    /// `<` that begin no tag.
    stray: usize,
    /// How often a block began while formatting was open.
    times_left: usize,
}

impl<'p> ShallowPage<'p> {
    /// Copies what was not yet, up to a place, and goes on behind another.
    fn copy_to(&mut self, end: usize, next: usize) {
        self.out.push_str(self.html.get(self.copied..end).unwrap_or_default());
        self.copied = next;
    }

    /// Reads the tag, or whatever it is, that begins with a `<`; where the next may be.
    fn tag(&mut self, start: usize, rest: &'p str) -> usize {
        let named = rest.strip_prefix('/').unwrap_or(rest);
        let length =
            named.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'-').count();
        let name = &named[..length];
        if name.is_empty() {
            self.stray(start, rest);
            return start + 1;
        }
        let tag = TagBytes::of(rest);
        let end = start + 1 + tag.length;
        if is_one(name, &IMPLIED) {
            self.close_left(start);
        }
        if rest.starts_with('/') {
            if !is_one(name, &IMPLIED) {
                self.close(start, name);
            }
            return end;
        }
        if let Some(cut) = tag.cut {
            self.copy_to(start + 1 + cut, end);
            self.out.push('>');
        }
        if is_one(name, &RAW) && !tag.is_closed {
            return raw_end(self.html, end, name);
        }
        if is_one(name, &VOID) || is_one(name, &IMPLIED) {
            return end;
        }
        if self.open.len() >= DEEPEST {
            self.copy_to(start, end);
        } else {
            self.open.push(name);
        }
        end
    }

    /// A `<` without a name: each is an error that a parser writes down; a page may have some.
    fn stray(&mut self, start: usize, rest: &str) {
        if rest.starts_with(['/', '!', '?']) {
            return;
        }
        self.stray += 1;
        if self.stray > MOST_STRAY {
            self.copy_to(start, start + 1);
            self.out.push(STRAY);
        }
    }

    /// Closes formatting that is open where a block begins, beyond what any page leaves open.
    fn close_left(&mut self, start: usize) {
        let left = self.open.iter().rev().take_while(|own| is_one(own, &FORMATTING)).count();
        self.times_left += usize::from(left > 0);
        if left > if self.times_left > OFTEN { 0 } else { MOST_LEFT } {
            self.copy_to(start, start);
            for own in self.open.drain(self.open.len() - left..).rev() {
                self.out.push_str("</");
                self.out.push_str(own);
                self.out.push('>');
            }
        }
    }

    /// Closes an element: formatting left open when its parent ends would be opened again in every block after.
    fn close(&mut self, start: usize, name: &str) {
        let Some(level) = self.open.iter().rposition(|own| own.eq_ignore_ascii_case(name)) else {
            return;
        };
        let left: Vec<&str> = self.open.drain(level..).skip(1).collect();
        let left = left.iter().rev().filter(|own| is_one(own, &FORMATTING));
        let closing: String = left.map(|own| format!("</{own}>")).collect();
        if !closing.is_empty() {
            self.copy_to(start, start);
            self.out.push_str(&closing);
        }
    }
}

/// Whether a name, in capitals or not, is one of some.
fn is_one(name: &str, names: &[&str]) -> bool {
    names.iter().any(|own| own.eq_ignore_ascii_case(name))
}

/// What a tag's bytes say.
struct TagBytes {
    /// Bytes from after `<` to after `>`.
    length: usize,
    /// Where attributes beyond the most begin.
    cut: Option<usize>,
    /// Whether it ends in `/>`.
    is_closed: bool,
}

impl TagBytes {
    fn of(rest: &str) -> Self {
        let bytes = rest.as_bytes();
        let mut quote = None;
        let mut attributes = 0;
        let mut cut = None;
        let mut before = b' ';
        for (at, byte) in bytes.iter().copied().enumerate() {
            match quote {
                Some(mark) if byte == mark => quote = None,
                Some(_) => {}
                None => match byte {
                    b'"' | b'\'' if before == b'=' => quote = Some(byte),
                    b'>' => return Self { length: at + 1, cut, is_closed: before == b'/' },
                    _ if (before.is_ascii_whitespace() || before == b'/')
                        && !byte.is_ascii_whitespace() =>
                    {
                        attributes += 1;
                        if attributes > MOST_ATTRIBUTES && cut.is_none() {
                            cut = Some(at);
                        }
                    }
                    _ => {}
                },
            }
            // White space between `=` and a quotation mark does not part them.
            if !(before == b'=' && byte.is_ascii_whitespace()) {
                before = byte;
            }
        }
        Self { length: bytes.len(), cut, is_closed: false }
    }
}

/// Where the text of a script, a style or the like ends.
fn raw_end(html: &str, from: usize, name: &str) -> usize {
    let mut at = from;
    while let Some(found) =
        memchr::memmem::find(html.as_bytes().get(at..).unwrap_or_default(), b"</")
    {
        let start = at + found;
        let after = html.as_bytes().get(start + 2..start + 2 + name.len()).unwrap_or_default();
        if after.eq_ignore_ascii_case(name.as_bytes()) {
            return start;
        }
        at = start + 2;
    }
    html.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ordinary_page_is_left_alone() {
        let page = "<!doctype html><html><body class='a > b'><p>One <b>two</b><p>three<ul><li>x<li>y</ul></body>";
        assert!(matches!(shallow(page), Cow::Borrowed(_)));
    }

    #[test]
    fn text_stays_whatever_is_cut() {
        let deep = format!("{}words{}", "<div>".repeat(10_000), "</div>".repeat(10_000));
        let cut = shallow(&deep);
        assert!(cut.contains("words"));
        assert_eq!(cut.matches("<div>").count(), DEEPEST);
        let wide = format!("<p {}>words</p>", "a=1 ".repeat(1_000));
        assert!(shallow(&wide).len() < 1_000);
    }
}
