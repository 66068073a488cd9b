//! Built-in templates without their layout: white space that holds a line break and stands between tags, or between a
//! tag and what a template does, is the layout of the template, and no part of the page.
//!
//! Pages keep one line break before whatever begins a line of its own, so that people and programs that compare pages
//! can read them. A dossier's own templates stay as they are, and so does whatever a view holds: this is done to templates
//! when they are read, and never to finished pages.

/// Elements that begin a line of their own in the page.
const LINES: [&str; 39] = [
    "!doctype",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "details",
    "div",
    "dl",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "head",
    "header",
    "hr",
    "html",
    "li",
    "link",
    "main",
    "meta",
    "nav",
    "ol",
    "p",
    "pre",
    "script",
    "section",
    "summary",
    "table",
    "tbody",
    "thead",
    "title",
    "tr",
    "ul",
];

/// Elements beside which white space shows no more than beside those above, and that stand in the line of another.
const WITHIN: [&str; 15] = [
    "br", "circle", "dd", "defs", "dt", "line", "option", "path", "pattern", "rect", "symbol",
    "td", "text", "th", "use",
];

/// Elements whose white space is their content.
const KEPT: [&str; 3] = ["pre", "textarea", "style"];

/// What stands on one side of white space.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    /// The beginning or the end of the template.
    Edge,
    /// A tag of an element that is set in lines of its own or within such a one; whether it opens a line.
    Block {
        opens: bool,
    },
    /// A tag of an element that is set among words.
    Inline,
    /// Something that the template does.
    Call,
    Words,
}

/// A template without its layout.
pub(super) fn tight(template: &str) -> String {
    let mut tight = String::with_capacity(template.len());
    let (mut rest, mut left, mut kept) = (template, Side::Edge, None);
    while !rest.is_empty() {
        let length = piece(rest);
        let (own, after) = rest.split_at(length);
        let is_layout = own.contains('\n') && own.trim_start().is_empty() && kept.is_none();
        if is_layout {
            tight.push_str(between(left, side(after)));
        } else {
            tight.push_str(own);
            left = side(own);
            kept = match (kept, own.strip_prefix('<')) {
                (None, Some(_)) => KEPT.into_iter().find(|name| is_tag(own, "<", name)),
                (Some(name), Some(_)) if is_tag(own, "</", name) => None,
                (kept, _) => kept,
            };
        }
        rest = after;
    }
    // A page ends in the end of a line, as other texts do.
    if tight.ends_with("</html>") && template.ends_with('\n') {
        tight.push('\n');
    }
    tight
}

/// Whether a tag is that of an element.
fn is_tag(tag: &str, opening: &str, name: &str) -> bool {
    let rest = tag.strip_prefix(opening).and_then(|rest| rest.strip_prefix(name));
    rest.is_some_and(|rest| rest.starts_with([' ', '>', '\n']))
}

/// How long the first piece is: white space, a tag, something that the template does, or words.
fn piece(rest: &str) -> usize {
    let white = rest.len() - rest.trim_start().len();
    if white > 0 {
        return white;
    }
    for (opening, closing) in [("{{", "}}"), ("{%", "%}"), ("{#", "#}")] {
        if let Some(inner) = rest.strip_prefix(opening) {
            return inner.find(closing).map_or(rest.len(), |end| end + 4);
        }
    }
    if rest.starts_with('<') {
        return tag(rest);
    }
    let first = rest.chars().next().map_or(0, char::len_utf8);
    let end = rest.char_indices().skip(1).find(|(at, letter)| {
        letter.is_whitespace() || *letter == '<' || is_call(rest.get(*at..).unwrap_or_default())
    });
    end.map_or(rest.len(), |(at, _)| at).max(first)
}

fn is_call(rest: &str) -> bool {
    ["{{", "{%", "{#"].into_iter().any(|opening| rest.starts_with(opening))
}

/// How long a tag is: whatever the template does within it, an attribute's `>` included.
fn tag(rest: &str) -> usize {
    let mut at = 1;
    while let Some(inner) = rest.get(at..).filter(|inner| !inner.is_empty()) {
        if inner.starts_with('>') {
            return at + 1;
        }
        at += if is_call(inner) {
            piece(inner)
        } else {
            inner.chars().next().map_or(1, char::len_utf8)
        };
    }
    rest.len()
}

/// What a piece, or a text that begins with one, is to the white space beside it.
fn side(text: &str) -> Side {
    if text.is_empty() {
        return Side::Edge;
    }
    if is_call(text) {
        return Side::Call;
    }
    let Some(inner) = text.strip_prefix('<') else { return Side::Words };
    let opens = !inner.starts_with('/');
    let inner = inner.trim_start_matches('/');
    let end = inner.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '!');
    let name = inner.get(..end.unwrap_or(inner.len())).unwrap_or_default();
    if LINES.contains(&name) {
        Side::Block { opens }
    } else if WITHIN.contains(&name) {
        Side::Block { opens: false }
    } else {
        Side::Inline
    }
}

/// What is left of layout.
fn between(left: Side, right: Side) -> &'static str {
    match (left, right) {
        (_, Side::Block { opens: true }) => "\n",
        (Side::Edge | Side::Block { .. }, _) | (_, Side::Edge | Side::Block { .. }) => "",
        (Side::Words, _) | (_, Side::Words) => " ",
        (Side::Inline | Side::Call, Side::Inline | Side::Call) => "\n",
    }
}

#[cfg(test)]
mod tests {
    use super::tight;

    #[test]
    fn what_stands_in_lines_of_its_own_has_one_line_break_before_it_and_no_indentation() {
        let template = "<ul>\n    {%- for row in rows %}\n    <li>{{ row }}</li>\n    {%- endfor %}\n  </ul>\n\n  <p>A</p>\n";
        let bare = "<ul>{%- for row in rows %}\n<li>{{ row }}</li>{%- endfor %}</ul>\n<p>A</p>";
        assert_eq!(tight(template), bare);
    }

    #[test]
    fn words_and_what_stands_among_words_stay_apart() {
        assert_eq!(
            tight("<p>One\n   two <b>three</b>\n  <i>four</i></p>"),
            "<p>One two <b>three</b>\n<i>four</i></p>"
        );
        assert_eq!(tight("<p>{{ a }}\n  {{ b }}</p>"), "<p>{{ a }}\n{{ b }}</p>");
        assert_eq!(tight("<a>b</a> <a>c</a>"), "<a>b</a> <a>c</a>");
    }

    #[test]
    fn what_is_printed_as_it_stands_keeps_every_byte() {
        let template = "<pre>\n  a\n\n    b {{ c }}\n</pre>";
        assert_eq!(tight(template), template);
    }

    #[test]
    fn a_sign_within_an_attribute_or_a_call_ends_no_tag() {
        let template = "<a{% if a > b %} class=\"x\"{% endif %}>\n  <b>c</b>\n</a>";
        assert_eq!(tight(template), "<a{% if a > b %} class=\"x\"{% endif %}>\n<b>c</b>\n</a>");
        let call = "<td>\n  {{ <cell name={\"a\"} /> }}\n</td>";
        assert_eq!(tight(call), "<td>{{ <cell name={\"a\"} /> }}</td>");
    }
}
