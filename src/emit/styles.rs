//! The style sheet of every page: `static/css/site.css` with the sheets that it names by `@import` in their places, without
//! comments and layout, so that a browser asks for one file and not for thirty.
//!
//! A sheet that asks for more than that (an address outside, a condition, an import within an import) stays as it is, with
//! the sheets that it names beside it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

/// The sheet that pages name, by its path below `static/`.
pub const SHEET: &str = "css/site.css";

/// The sheet that cards name, by its path below `static/`: the same, but [`still`].
pub const EMBED: &str = "css/embed.css";

/// A sheet by which nothing moves after it was shown. A card has no script that waits for typefaces; and it stands in
/// other people's pages. So it is set in a typeface that is there when it is first drawn, or in the one that stands in.
#[must_use]
pub fn still(sheet: &str) -> String {
    sheet.replace("font-display: swap", "font-display: optional")
}

/// A sheet joined of others.
pub struct JoinedSheet<'s> {
    /// In order.
    parts: Vec<SheetPart<'s>>,
}

enum SheetPart<'s> {
    /// The sheet's own rules.
    Own(Cow<'s, [u8]>, Range<usize>),
    /// A sheet that stands there, by its path below `static/`.
    Of(String, Cow<'s, [u8]>),
    /// One that is made when it is asked for.
    Made(String),
}

impl<'s> JoinedSheet<'s> {
    /// What the sheet of every page is joined of, out of all static files by their paths; nothing where it cannot be.
    /// `made` is the path of a sheet that is made when it is asked for.
    pub fn of(sheets: &BTreeMap<String, Cow<'s, [u8]>>, made: &str) -> Option<Self> {
        let own = sheets.get(SHEET)?;
        let sheet = std::str::from_utf8(own).ok()?;
        let (folder, _) = SHEET.rsplit_once('/')?;
        let (mut parts, mut at) = (Vec::new(), 0);
        while let Some(length) = find(sheet.get(at..)?, "@import") {
            let start = at + length;
            let end = start + find(sheet.get(start..)?, ";")? + 1;
            parts.push(SheetPart::Own(own.clone(), at..start));
            let path = format!("{folder}/{}", imported(sheet.get(start..end)?)?);
            if path == made {
                parts.push(SheetPart::Made(path));
            } else {
                let part = sheets.get(&path)?;
                let text = std::str::from_utf8(part).ok()?;
                if find(text, "@import").is_some() || find(text, "@charset").is_some() {
                    return None;
                }
                parts.push(SheetPart::Of(path, part.clone()));
            }
            at = end;
        }
        parts.push(SheetPart::Own(own.clone(), at..sheet.len()));
        // One that is joined of nothing else is left as it was written.
        (parts.len() > 1).then_some(Self { parts })
    }

    /// The sheets that it is joined of, by their paths below `static/`.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            SheetPart::Own(..) => None,
            SheetPart::Of(path, _) | SheetPart::Made(path) => Some(path.as_str()),
        })
    }

    /// All in one, with what is `made`.
    pub fn joined(&self, made: &str) -> String {
        let text = |bytes| std::str::from_utf8(bytes).unwrap_or_default();
        let parts = self.parts.iter().map(|part| match part {
            SheetPart::Own(own, range) => {
                stripped(text(own.get(range.clone()).unwrap_or_default()), None)
            }
            SheetPart::Of(path, own) => stripped(text(own), folder_of(path)),
            SheetPart::Made(path) => stripped(made, folder_of(path)),
        });
        parts.collect()
    }
}

/// The folder of a sheet, as the joined one writes it; nothing where both lie in one.
fn folder_of(path: &str) -> Option<&str> {
    let (folder, _) = SHEET.rsplit_once('/')?;
    let below = path.strip_prefix(folder)?.trim_start_matches('/');
    below.rsplit_once('/').map(|(folder, _)| folder)
}

/// The path that an import names; nothing where it has a condition or leads elsewhere.
fn imported(import: &str) -> Option<&str> {
    let own = import.strip_prefix("@import")?.strip_suffix(';')?.trim();
    let own = own.strip_prefix("url(").and_then(|own| own.strip_suffix(')')).unwrap_or(own).trim();
    let own =
        ['"', '\''].into_iter().find_map(|mark| own.strip_prefix(mark)?.strip_suffix(mark))?;
    let is_plain =
        |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.' | '/');
    let is_below =
        !own.starts_with('/') && !own.split('/').any(|part| matches!(part, "" | "." | ".."));
    (own.chars().all(is_plain) && is_below).then_some(own)
}

/// A piece of a style sheet.
enum Lexeme<'s> {
    Comment,
    White,
    /// A string, or an address without marks round it.
    Kept(&'s str),
    /// One letter.
    Letter(char),
}

/// The first piece of a text, and how long it is.
fn lexeme(rest: &str) -> Option<(Lexeme<'_>, usize)> {
    let first = rest.chars().next()?;
    if let Some(inner) = rest.strip_prefix("/*") {
        let length = inner.find("*/").map_or(rest.len(), |end| end + 4);
        // What is written so, as licences are, is to stay.
        let is_to_stay = inner.starts_with('!');
        return Some((
            if is_to_stay { Lexeme::Kept(rest.get(..length)?) } else { Lexeme::Comment },
            length,
        ));
    }
    if first.is_ascii_whitespace() {
        let length = rest.len() - rest.trim_ascii_start().len();
        return Some((Lexeme::White, length));
    }
    if matches!(first, '"' | '\'') {
        let length = string(rest, first);
        return Some((Lexeme::Kept(rest.get(..length)?), length));
    }
    let inner = rest.strip_prefix("url(").map(str::trim_ascii_start);
    if inner.is_some_and(|inner| !inner.starts_with(['"', '\''])) {
        let length = rest.find(')').map_or(rest.len(), |end| end + 1);
        return Some((Lexeme::Kept(rest.get(..length)?), length));
    }
    // What is escaped is no sign of the language.
    let length = if first == '\\' { 1 + rest.chars().nth(1).map_or(0, char::len_utf8) } else { 0 };
    if length > 0 {
        return Some((Lexeme::Kept(rest.get(..length)?), length));
    }
    Some((Lexeme::Letter(first), first.len_utf8()))
}

/// How long a string is, its marks included.
fn string(rest: &str, mark: char) -> usize {
    let mut is_escaped = false;
    for (at, letter) in rest.char_indices().skip(1) {
        match letter {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            letter if letter == mark => return at + mark.len_utf8(),
            _ => {}
        }
    }
    rest.len()
}

/// Where words stand that are no part of a comment or a string.
fn find(text: &str, words: &str) -> Option<usize> {
    // Most sheets do not hold them at all, which is seen without reading what each letter belongs to.
    let (bytes, words_bytes) = (text.as_bytes(), words.as_bytes());
    let is_at = |at: usize| {
        let own = bytes.get(at..at + words_bytes.len());
        own.is_some_and(|own| own.eq_ignore_ascii_case(words_bytes))
    };
    if !memchr::memchr_iter(*words_bytes.first()?, bytes).any(is_at) {
        return None;
    }
    let mut at = 0;
    while let Some(rest) = text.get(at..) {
        let (piece, length) = lexeme(rest)?;
        let is_here = rest.get(..words.len()).is_some_and(|own| own.eq_ignore_ascii_case(words));
        if is_here && matches!(piece, Lexeme::Letter(_)) {
            return Some(at);
        }
        at += length;
    }
    None
}

/// A sheet without comments and layout. Where it lies in another folder than the sheet that it is joined into, the
/// addresses that it names are written from there.
fn stripped(sheet: &str, folder: Option<&str>) -> String {
    let mut stripped = String::with_capacity(sheet.len());
    let (mut rest, mut is_apart) = (sheet, false);
    while let Some((piece, length)) = lexeme(rest) {
        let (own, after) = rest.split_at(length);
        match piece {
            // Between two words without a space it is what keeps them apart.
            Lexeme::Comment
                if !is_apart && !after.starts_with(|next: char| next.is_ascii_whitespace()) =>
            {
                let is_needed = !stripped.is_empty() && !stripped.ends_with(['{', '}', ';', ',']);
                stripped.push_str(if is_needed { "/**/" } else { "" });
            }
            Lexeme::Comment | Lexeme::White => is_apart = true,
            Lexeme::Kept(words) => {
                apart(&mut stripped, &mut is_apart, false);
                let is_address = stripped.ends_with("url(") || own.starts_with("url(");
                match folder.filter(|_| is_address) {
                    Some(folder) => stripped.push_str(&moved(words, folder)),
                    None => stripped.push_str(words),
                }
            }
            Lexeme::Letter(letter) => {
                let is_end = matches!(letter, '{' | '}' | ';' | ',');
                apart(&mut stripped, &mut is_apart, is_end);
                if letter == '}' && stripped.ends_with(';') {
                    stripped.pop();
                }
                stripped.push(letter);
            }
        }
        rest = after;
    }
    stripped
}

/// Writes the space that was there, unless what stands on one side of it ends a rule, a property or a value.
fn apart(stripped: &mut String, is_apart: &mut bool, is_end: bool) {
    let is_needed = !is_end && !stripped.is_empty() && !stripped.ends_with(['{', '}', ';', ',']);
    if std::mem::take(is_apart) && is_needed {
        stripped.push(' ');
    }
}

/// An address of a sheet in a folder, as it is written beside that folder.
fn moved(words: &str, folder: &str) -> String {
    let (open, inner) = match words.strip_prefix("url(") {
        Some(inner) => ("url(", inner.trim_ascii_start()),
        None => words.split_at(1),
    };
    let leads_on = inner.starts_with(['/', '#'])
        || inner.split(['/', '?', '#']).next().is_some_and(|one| one.contains(':'));
    if leads_on { words.to_owned() } else { format!("{open}{folder}/{inner}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(sheets: &[(&str, &str)]) -> Option<String> {
        let all: BTreeMap<String, Cow<'_, [u8]>> = sheets
            .iter()
            .map(|(path, own)| ((*path).to_owned(), Cow::Borrowed(own.as_bytes())))
            .collect();
        Some(JoinedSheet::of(&all, "css/made.css")?.joined("p { top: 0 }"))
    }

    #[test]
    fn sheets_stand_where_they_are_named_without_comments_and_layout() {
        let all = [
            (
                SHEET,
                "/* The order. */\n@layer a, b;\n\n@import url(\"a.css\");\n@import 'parts/b.css';\n",
            ),
            ("css/a.css", "@layer a {\n  p > a , b { color : red; margin: 0 -1px; }\n}\n"),
            (
                "css/parts/b.css",
                "@layer b { p { content: \"  /* {; */ \"; background: url( x.png ) url(\"../y.png\"); } }",
            ),
        ];
        assert_eq!(
            joined(&all).unwrap(),
            "@layer a,b;@layer a{p > a,b{color : red;margin: 0 -1px}}\
             @layer b{p{content: \"  /* {; */ \";background: url(parts/x.png ) url(\"parts/../y.png\")}}"
        );
    }

    #[test]
    fn a_sheet_of_cards_takes_no_typeface_late() {
        let face = "@font-face{font-family: \"A\";font-display: swap}";
        assert_eq!(still(face), "@font-face{font-family: \"A\";font-display: optional}");
    }

    #[test]
    fn what_asks_for_more_is_not_joined() {
        for import in [
            "@import url(\"a.css\") screen;",
            "@import url(\"a.css\") layer(x);",
            "@import url(\"https://example.org/a.css\");",
            "@import url(\"../a.css\");",
            "@import url(\"none.css\");",
            "@import url(\"a.css\")",
        ] {
            assert_eq!(joined(&[(SHEET, import), ("css/a.css", "")]), None, "{import}");
        }
        let within =
            [(SHEET, "@import 'a.css';"), ("css/a.css", "@import 'b.css';"), ("css/b.css", "")];
        assert_eq!(joined(&within), None);
        assert_eq!(joined(&[(SHEET, "/* @import 'a.css'; */ p { }")]), None);
        assert_eq!(joined(&[(SHEET, "@import 'made.css';")]).unwrap(), "p{top: 0}");
        let words = "@import 'a.css'; /*! Mine. */ .a/* x */.b { margin: 1px/**/2px; }";
        let bare = "/*! Mine. */ .a/**/.b{margin: 1px/**/2px}";
        assert_eq!(joined(&[(SHEET, words), ("css/a.css", "")]).unwrap(), bare);
    }
}
