//! What the elements of HTML are: which of them stand on lines of their own, and how a page of any kind is made fit to
//! be parsed.

mod shallow;

pub use shallow::{STRAY, shallow};

/// Whether what an element of this name, in small letters, holds is no prose: nothing is imported of it. How a word is to be
/// read, which stands above it (`rt`), is no word of the text.
#[must_use]
pub fn is_unread(name: &str) -> bool {
    matches!(
        name,
        "script"
            | "style"
            | "noscript"
            | "template"
            | "svg"
            | "math"
            | "iframe"
            | "object"
            | "embed"
            | "applet"
            | "canvas"
            | "audio"
            | "video"
            | "select"
            | "textarea"
            | "head"
            | "title"
            | "noembed"
            | "noframes"
            | "map"
            | "datalist"
            | "rt"
            | "rp"
    )
}

/// Whether a style that is written at a list, or at an item, hides the numbers of its items.
#[must_use]
pub fn hides_markers(style: &str) -> bool {
    style.split(';').any(|own| {
        let Some((name, value)) = own.split_once(':') else { return false };
        let name = name.trim();
        (name.eq_ignore_ascii_case("list-style") || name.eq_ignore_ascii_case("list-style-type"))
            && value.split_whitespace().any(|own| {
                let own = own.trim_end_matches("!important");
                own.eq_ignore_ascii_case("none")
            })
    })
}

/// Whether an element of this name, in small letters, stands on lines of its own.
#[must_use]
pub fn is_block(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "body"
            | "caption"
            | "center"
            | "dd"
            | "details"
            | "dialog"
            | "dir"
            | "div"
            | "dl"
            | "dt"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "header"
            | "hgroup"
            | "hr"
            | "html"
            | "legend"
            | "li"
            | "main"
            | "menu"
            | "nav"
            | "ol"
            | "p"
            | "pre"
            | "section"
            | "summary"
            | "table"
            | "tbody"
            | "td"
            | "tfoot"
            | "th"
            | "thead"
            | "tr"
            | "ul"
            | "video"
            | "audio"
            | "option"
            | "amp-img"
            | "picture"
    )
}
