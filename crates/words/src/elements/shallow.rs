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
    let mut out = String::new();
    let mut copied = 0;
    let mut open: Vec<&str> = Vec::new();
    let mut at = 0;
    let mut stray = 0;
    let mut times_left = 0;
    while let Some(found) = memchr::memchr(b'<', html.as_bytes().get(at..).unwrap_or_default()) {
        let start = at + found;
        let rest = &html[start + 1..];
        if rest.starts_with("!--") {
            at = rest.find("-->").map_or(html.len(), |end| start + 1 + end + 3);
            continue;
        }
        let is_end = rest.starts_with('/');
        let named = rest.strip_prefix('/').unwrap_or(rest);
        let length =
            named.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'-').count();
        let name = &named[..length];
        if name.is_empty() {
            // Each is an error that a parser writes down; a page may have some.
            if !rest.starts_with(['/', '!', '?']) {
                stray += 1;
            }
            if stray > MOST_STRAY && !rest.starts_with(['/', '!', '?']) {
                out.push_str(&html[copied..start]);
                out.push(STRAY);
                copied = start + 1;
            }
            at = start + 1;
            continue;
        }
        let tag = TagBytes::of(rest);
        let end = start + 1 + tag.length;
        at = end;
        let is = |names: &[&str]| names.iter().any(|own| own.eq_ignore_ascii_case(name));
        if is(&IMPLIED) {
            let is_formatting = |own: &&str| {
                FORMATTING.iter().any(|formatting| formatting.eq_ignore_ascii_case(own))
            };
            let left = open.iter().rev().take_while(|own| is_formatting(own)).count();
            times_left += usize::from(left > 0);
            if left > if times_left > OFTEN { 0 } else { MOST_LEFT } {
                out.push_str(&html[copied..start]);
                copied = start;
                for own in open.drain(open.len() - left..).rev() {
                    out.push_str("</");
                    out.push_str(own);
                    out.push('>');
                }
            }
        }
        if is_end {
            if !is(&IMPLIED)
                && let Some(level) = open.iter().rposition(|own| own.eq_ignore_ascii_case(name))
            {
                // Formatting left open when its parent ends would be opened again in every block after.
                let left: Vec<&str> = open.drain(level..).skip(1).collect();
                let left = left.iter().rev().filter(|own| {
                    FORMATTING.iter().any(|formatting| formatting.eq_ignore_ascii_case(own))
                });
                let closing: String = left.map(|own| format!("</{own}>")).collect();
                if !closing.is_empty() {
                    out.push_str(&html[copied..start]);
                    out.push_str(&closing);
                    copied = start;
                }
            }
            continue;
        }
        if let Some(cut) = tag.cut {
            out.push_str(&html[copied..start + 1 + cut]);
            out.push('>');
            copied = end;
        }
        if is(&RAW) && !tag.is_closed {
            at = raw_end(html, end, name);
            continue;
        }
        if is(&VOID) || is(&IMPLIED) {
            continue;
        }
        if open.len() >= DEEPEST {
            out.push_str(html.get(copied..start).unwrap_or_default());
            copied = end;
        } else {
            open.push(name);
        }
    }
    if copied == 0 {
        return Cow::Borrowed(html);
    }
    out.push_str(html.get(copied..).unwrap_or_default());
    Cow::Owned(out)
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
