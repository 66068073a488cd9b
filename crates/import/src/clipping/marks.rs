//! Takes out of markdown the marks that only a vault or a generator of sites knows: short codes, what is set in, comments,
//! links by name, highlights; their words stay, or are told. Code stays as it is.

use super::facts::unlinked;
use crate::DraftLeftOut;

/// What short codes are called where they are left out.
pub(crate) const SHORT_CODE: &str = "short code";
/// What files that are set into the text are called where they are left out.
pub(crate) const EMBED: &str = "set in";

/// Bytes of a mark, at most: what does not end by then is none.
const LONGEST: usize = 2000;
/// Bytes of a comment, or of what is shown as it is written, at most.
const LONGEST_PASSAGE: usize = 20_000;
/// Letters of a beginning.
const BEGINNING: usize = 60;

/// Markdown as any reader knows it, and what it was made without.
#[derive(Debug, Default)]
pub(super) struct PlainMarkdown {
    /// The markdown.
    pub text: String,
    /// What was left out, by what it is.
    pub left_out: Vec<DraftLeftOut>,
    /// How many links by name became their words.
    pub links: usize,
}

/// A mark at the beginning of a text: its length, and what becomes of it.
enum MarkdownMark {
    /// Left out, and told.
    Out(usize, &'static str),
    /// Nobody reads it.
    Gone(usize),
    /// Words in its place.
    Words(usize, String),
    /// As it is.
    Kept(usize),
}

/// Takes out the marks of a text.
pub(super) fn without_marks(text: &str) -> PlainMarkdown {
    let mut made = PlainMarkdown::default();
    let mut fence: Option<&str> = None;
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let is_line = at == 0 || text[..at].ends_with('\n');
        let line = rest.split_inclusive('\n').next().unwrap_or(rest);
        if is_line && (fence.is_some() || fence_of(line).is_some()) {
            fence = match fence {
                Some(open) if is_closed(line, open) => None,
                Some(open) => Some(open),
                None => fence_of(line),
            };
            made.text.push_str(line);
            at += line.len();
            continue;
        }
        match mark(rest, is_line, &text[..at]) {
            Some(MarkdownMark::Out(length, why)) => {
                made.leave_out(&rest[..length], why);
                at += length;
            }
            Some(MarkdownMark::Gone(length)) => at += length,
            Some(MarkdownMark::Words(length, words)) => {
                made.links += usize::from(rest.starts_with("[[") || rest.starts_with("](@"));
                made.text.push_str(&words);
                at += length;
            }
            Some(MarkdownMark::Kept(length)) => {
                made.text.push_str(&rest[..length]);
                at += length;
            }
            None => {
                let next = rest.chars().next().map_or(1, char::len_utf8);
                made.text.push_str(&rest[..next]);
                at += next;
            }
        }
    }
    made
}

impl PlainMarkdown {
    fn leave_out(&mut self, words: &str, why: &'static str) {
        let count = words.split_whitespace().count();
        if let Some(own) = self.left_out.iter_mut().find(|own| own.why == why) {
            own.pieces += 1;
            own.words += count;
            return;
        }
        let flat = words.split_whitespace().collect::<Vec<_>>().join(" ").replace('`', "'");
        let end = flat.char_indices().nth(BEGINNING).map_or(flat.len(), |(at, _)| at);
        let begins = if end < flat.len() { format!("{}…", &flat[..end]) } else { flat };
        self.left_out.push(DraftLeftOut { why, pieces: 1, words: count, begins: Some(begins) });
    }
}

/// The marks that open a block of code, if a line is such.
fn fence_of(line: &str) -> Option<&str> {
    let bare = line.trim_start_matches([' ', '\t', '>']);
    let sign = bare.chars().next().filter(|own| matches!(own, '`' | '~'))?;
    let length = bare.len() - bare.trim_start_matches(sign).len();
    let is_inline = sign == '`' && bare[length..].contains('`');
    (length >= 3 && !is_inline).then(|| &bare[..length])
}

fn is_closed(line: &str, open: &str) -> bool {
    let bare = line.trim_matches(|own: char| own.is_whitespace() || own == '>');
    bare.len() >= open.len() && bare.chars().all(|own| open.starts_with(own))
}

/// The mark that a text begins with.
fn mark(rest: &str, is_line: bool, before: &str) -> Option<MarkdownMark> {
    match rest.as_bytes().first()? {
        b'`' => Some(code(rest)),
        b'\\' => rest.chars().nth(1).map(|own| MarkdownMark::Kept(1 + own.len_utf8())),
        b'{' => braces(rest, is_line),
        b'[' if rest.starts_with("[[") => {
            let length = 2 + within_line(&rest[2..], "]]")?;
            Some(MarkdownMark::Words(length, unlinked(&rest[..length])))
        }
        b'[' if rest.starts_with("[!") => callout(rest, before),
        b'!' if rest.starts_with("![[") => {
            Some(MarkdownMark::Out(3 + within_line(&rest[3..], "]]")?, EMBED))
        }
        // A link to a page of the same site: what it leads to is none of the text's.
        b']' if rest.starts_with("](@/") => {
            Some(MarkdownMark::Words(2 + within_line(&rest[2..], ")")?, "]()".to_owned()))
        }
        b'%' if rest.starts_with("%%") => {
            Some(MarkdownMark::Out(2 + closed(&rest[2..], "%%")?, "comment"))
        }
        b'<' if rest.starts_with("<!--") => {
            let length = 4 + passage(&rest[4..], "-->")? + 3;
            let is_cut = rest[4..length - 3].trim().eq_ignore_ascii_case("more");
            Some(if is_cut {
                MarkdownMark::Gone(length)
            } else {
                MarkdownMark::Out(length, "comment")
            })
        }
        b'=' if rest.starts_with("==") && !before.ends_with('=') => highlight(rest),
        b' ' if rest.starts_with(" ^") => {
            let line = rest.split('\n').next().unwrap_or(rest);
            let name = line[2..].trim_end();
            let is_name = name.bytes().all(|own| own.is_ascii_alphanumeric() || own == b'-');
            (is_name && !name.is_empty()).then_some(MarkdownMark::Gone(line.len()))
        }
        _ => None,
    }
}

/// Code within a line, up to marks as many as opened it.
fn code(rest: &str) -> MarkdownMark {
    let length = rest.len() - rest.trim_start_matches('`').len();
    let open = &rest[..length];
    let mut at = length;
    let near = &rest[..rest.floor_char_boundary(LONGEST)];
    while let Some(found) = near.get(at..).and_then(|own| own.find(open)) {
        let start = at + found;
        let run = rest[start..].len() - rest[start..].trim_start_matches('`').len();
        if run == length {
            return MarkdownMark::Kept(start + run);
        }
        at = start + run;
    }
    MarkdownMark::Kept(length)
}

/// What stands in braces: short codes of Hugo, Zola and Jekyll, and attributes of kramdown.
fn braces(rest: &str, is_line: bool) -> Option<MarkdownMark> {
    if let Some(inside) = rest.strip_prefix("{%") {
        let name = inside.trim_start_matches(['-', ' ']);
        if let Some(enclosed) = enclosed(rest, name) {
            return Some(enclosed);
        }
        let length = 2 + closed(inside, "%}")?;
        return is_call(inside).then_some(MarkdownMark::Out(length, SHORT_CODE));
    }
    if let Some(inside) = rest.strip_prefix("{{") {
        // Escaped short codes are shown as such.
        if inside.starts_with("</*") || inside.starts_with("%/*") {
            return None;
        }
        let bare = inside.trim_start_matches(['<', '%', '-', '/', ' ']);
        let length = 2 + closed(inside, "}}")?;
        return is_call(bare).then_some(MarkdownMark::Out(length, SHORT_CODE));
    }
    let inside = rest.strip_prefix("{:")?;
    let length = 2 + within_line(inside, "}")?;
    (is_line || inside.starts_with([' ', '.', '#'])).then_some(MarkdownMark::Gone(length))
}

/// What Jekyll shows as it is written, or not at all: `{% raw %}…{% endraw %}`, `{% comment %}…{% endcomment %}`.
fn enclosed(rest: &str, name: &str) -> Option<MarkdownMark> {
    let word = ["raw", "comment"].into_iter().find(|own| name.starts_with(own))?;
    let close = passage(rest, &format!("end{word}"))?;
    let length = close + closed(&rest[close..], "%}")?;
    if word == "comment" {
        return Some(MarkdownMark::Out(length, "comment"));
    }
    let open = closed(rest, "%}")?;
    let words = rest.get(open..close)?;
    let words = words.trim_end_matches(['-', ' ']).trim_end_matches("{%");
    Some(MarkdownMark::Words(length, words.to_owned()))
}

/// Whether what stands in braces begins with the name of something.
fn is_call(inside: &str) -> bool {
    let bare = inside.trim_start_matches(['-', ' ', '/', '\n']);
    bare.starts_with(|own: char| own.is_ascii_alphabetic() || matches!(own, '_' | '$' | '.' | '"'))
}

/// The kind of a callout, `> [!note] Title`, whose title stays, as a paragraph of its own.
fn callout(rest: &str, before: &str) -> Option<MarkdownMark> {
    let line = before.rsplit('\n').next().unwrap_or("");
    let is_quoted = line.contains('>') && line.chars().all(|own| matches!(own, '>' | ' '));
    let length = 2 + within_line(&rest[2..], "]")?;
    let length = length + usize::from(rest[length..].starts_with(['+', '-']));
    let title = rest[length..].split('\n').next().unwrap_or("");
    if !is_quoted || title.trim().is_empty() || rest.len() == length + title.len() {
        return is_quoted.then_some(MarkdownMark::Gone(length));
    }
    let words = format!("{}\n{}\n", title.trim(), line.trim_end());
    Some(MarkdownMark::Words(length + title.len() + 1, words))
}

/// Highlighted words: `==so==`.
fn highlight(rest: &str) -> Option<MarkdownMark> {
    let length = 2 + within_line(&rest[2..], "==")?;
    let words = &rest[2..length - 2];
    let is_meant = !words.is_empty()
        && !words.starts_with([' ', '='])
        && !words.ends_with(' ')
        && !rest[length..].starts_with('=');
    is_meant.then(|| MarkdownMark::Words(length, words.to_owned()))
}

/// Bytes up to a mark that ends a passage.
fn passage(text: &str, close: &str) -> Option<usize> {
    text[..text.floor_char_boundary(LONGEST_PASSAGE)].find(close)
}

/// Bytes up to and with a mark on the same line.
fn within_line(text: &str, close: &str) -> Option<usize> {
    let line = text.split('\n').next().unwrap_or(text);
    line.find(close).map(|at| at + close.len())
}

/// Bytes up to and with a mark that is not far.
fn closed(text: &str, close: &str) -> Option<usize> {
    let near = &text[..text.floor_char_boundary(LONGEST)];
    near.find(close).map(|at| at + close.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_generators_and_vaults_go_and_their_words_stay() {
        for (written, read) in [
            ("a {{< figure src=\"x.png\" caption=\"The pier\" >}} b", "a  b"),
            ("{% quote(author=\"Bo\") %}It was kept.{% end %}", "It was kept."),
            ("{{ youtube(id=\"x\") }}", ""),
            ("{{% note %}}Words.{{% /note %}}", "Words."),
            ("{% raw %}{{ shown }}{% endraw %}", "{{ shown }}"),
            ("{{</* shown */>}}", "{{</* shown */>}}"),
            ("`{{ code }}` and {{ site.title }}", "`{{ code }}` and "),
            ("```\n{{ code }} a == b [[c]]\n```\n", "```\n{{ code }} a == b [[c]]\n```\n"),
            ("see [[people/bo|Bo Pilot]] and ![[pier.png]]", "see Bo Pilot and "),
            ("[[#The toll]]", "The toll"),
            ("a == b and ==so== it is", "a == b and so it is"),
            ("It was kept. ^line-1\nNext", "It was kept.\nNext"),
            ("> [!note]- Title\n> Words", "> Title\n>\n> Words"),
            ("> [!note]\n> Words", "> \n> Words"),
            (
                "see [Bo](@/people/bo.md) and [the book](https://example.org)",
                "see [Bo]() and [the book](https://example.org)",
            ),
            ("[!note] stays", "[!note] stays"),
            ("Words\n{: .lead}\n", "Words\n\n"),
            ("x^{{2}} and {a: b}", "x^{{2}} and {a: b}"),
            ("one<!-- more --> two<!-- ask again -->", "one two"),
            ("{{ never closed", "{{ never closed"),
        ] {
            assert_eq!(without_marks(written).text, read, "{written}");
        }
    }

    #[test]
    fn what_goes_is_counted_by_what_it_is() {
        let made = without_marks("{{< a >}} x {{< b >}} ![[c.md]] %%d e%% [[f]]");
        let told: Vec<(&str, usize)> =
            made.left_out.iter().map(|own| (own.why, own.pieces)).collect();
        assert_eq!(told, [(SHORT_CODE, 2), (EMBED, 1), ("comment", 1)]);
        assert_eq!(made.links, 1);
        assert_eq!(made.left_out[0].begins.as_deref(), Some("{{< a >}}"));
    }
}
