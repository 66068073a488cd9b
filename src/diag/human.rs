//! Diagnostics for people: message, place, the lines with carets under the words, the cure.

use std::borrow::Cow;
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{
    Annotation, AnnotationKind, Group, Level as SnippetLevel, Origin, Renderer, Snippet,
};

use super::{Level, Located, Location, Texts};

/// Longer lines are shown around the words that are meant.
const LONGEST_LINE: usize = 400;

/// Characters that are shown of a long line before and after the words that are meant.
const AROUND: usize = 60;

/// Characters of a message that are shown.
const LONGEST_MESSAGE: usize = 800;

/// Lines of one excerpt.
const MOST_LINES: usize = 12;

/// Whether and how wide to print.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// Whether to colour.
    pub colored: bool,
    /// Columns of the terminal.
    pub width: usize,
}

/// One diagnostic as several lines.
#[must_use]
pub fn render(located: &Located, texts: &dyn Texts, style: Style) -> String {
    let diagnostic = &located.diagnostic;
    let level = match diagnostic.level {
        Level::Error => SnippetLevel::ERROR,
        Level::Warning => SnippetLevel::WARNING,
        Level::Note | Level::Off => SnippetLevel::NOTE,
    };
    let title = level.primary_title(shortened(&diagnostic.message)).id(diagnostic.rule);
    let mut main = with_snippet(Group::with_title(title), &located.site, None, texts);
    for (site, related) in located.related.iter().zip(&diagnostic.related) {
        main = with_snippet(main, site, Some(&related.message), texts);
    }
    if let Some(hint) = &diagnostic.hint {
        main = main.element(SnippetLevel::HELP.with_name("hint").message(shortened(hint)));
    }
    let renderer = if style.colored { Renderer::styled() } else { Renderer::plain() };
    renderer.term_width(style.width.max(40)).decor_style(DecorStyle::Ascii).render(&[main])
}

fn with_snippet<'a>(
    group: Group<'a>,
    site: &'a Location,
    label: Option<&'a str>,
    texts: &'a dyn Texts,
) -> Group<'a> {
    let path = one_line(&site.file);
    let label = label.map(one_line);
    let text = site.span.as_ref().and_then(|span| Some((span, texts.text(span.text)?)));
    let Some((span, text)) = text.filter(|(_, text)| !text.content.is_empty()) else {
        let group = group.element(Origin::path(path));
        return match label {
            Some(label) => group.element(SnippetLevel::NOTE.message(label)),
            None => group,
        };
    };
    let excerpt = Excerpt::of(&text.content, span.start..span.end);
    let kind = if label.is_none() { AnnotationKind::Primary } else { AnnotationKind::Context };
    let annotation: Annotation<'a> = kind.span(excerpt.range).label(label);
    let snippet = Snippet::source(clean_line(excerpt.words)).line_start(site.start.line);
    if excerpt.is_cut {
        // The place is that in the file, not that in what is left of the line.
        let origin = Origin::path(path).line(site.start.line).char_column(site.start.column);
        return group.element(origin).element(snippet.annotation(annotation));
    }
    group.element(snippet.path(path).annotation(annotation))
}

/// The lines of a text that hold a range of it, cut where they are long.
struct Excerpt<'t> {
    words: Cow<'t, str>,
    range: Range<usize>,
    is_cut: bool,
}

impl<'t> Excerpt<'t> {
    fn of(content: &'t str, range: Range<usize>) -> Self {
        let start = crate::text::floor_char_boundary(content, range.start);
        let end = crate::text::floor_char_boundary(content, range.end).max(start);
        let mark = if content.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let (first, begins) = line_start(content, start, mark.min(start));
        let (last, ends) = line_end(content, end);
        let is_long = !begins || !ends || is_long(content, first..last, start..end);
        if !is_long {
            return Self {
                words: Cow::Borrowed(&content[first..last]),
                range: start - first..end - first,
                is_cut: false,
            };
        }
        // Only the first line of the words, and no more of it than a screen holds.
        let line_end = line_end(content, start).0.min(last);
        let from = before(&content[first..start], AROUND) + first;
        let shown = after(&content[start..end.min(line_end)], 2 * AROUND) + start;
        let to = after(&content[shown..line_end], AROUND) + shown;
        let (lead, trail) =
            (if from > first { "…" } else { "" }, if to < line_end { "…" } else { "" });
        let shift = lead.len();
        Self {
            words: Cow::Owned(format!("{lead}{}{trail}", &content[from..to])),
            range: start - from + shift..shown - from + shift,
            is_cut: true,
        }
    }
}

/// Bytes on both sides within which the ends of a line are looked for. A line that is longer is cut, wherever it begins;
/// were all of it gone through for each of its faults, those of one long line would cost the square of its length.
const NEAR: usize = 4 * LONGEST_LINE;

/// Where the line of a byte begins, `least` at the earliest; or a byte of it, where that is farther than is looked.
fn line_start(content: &str, at: usize, least: usize) -> (usize, bool) {
    let near = crate::text::floor_char_boundary(content, at.saturating_sub(NEAR)).max(least);
    match content[near..at].rfind('\n') {
        Some(newline) => (near + newline + 1, true),
        None => (near, near == least),
    }
}

/// Where the line of a byte ends; or a byte of it, where that is farther than is looked.
fn line_end(content: &str, at: usize) -> (usize, bool) {
    let near = crate::text::floor_char_boundary(content, at.saturating_add(NEAR)).max(at);
    match content[at..near].find('\n') {
        Some(newline) => (at + newline, true),
        None => (near, near == content.len()),
    }
}

/// Whether words, or what stands with them on their lines, are more than is shown as a whole.
fn is_long(content: &str, lines: Range<usize>, words: Range<usize>) -> bool {
    // So many bytes are too many lines, or one of them is too long.
    if words.len() > MOST_LINES * (LONGEST_LINE + 1) {
        return true;
    }
    let lines = content[lines].lines();
    lines.clone().take(MOST_LINES + 1).count() > MOST_LINES
        || lines.take(MOST_LINES).any(|line| line.len() > LONGEST_LINE)
}

/// The byte at which the last `count` characters begin.
fn before(text: &str, count: usize) -> usize {
    text.char_indices().rev().take(count).last().map_or(text.len(), |(at, _)| at)
}

/// The byte after the first `count` characters.
fn after(text: &str, count: usize) -> usize {
    text.char_indices().nth(count).map_or(text.len(), |(at, _)| at)
}

/// Whether a character could move a terminal's cursor, change its state, or turn the text around.
pub(super) fn is_unsafe(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{2028}' | '\u{2029}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}')
}

/// Words for a terminal: no control character but the line feed.
#[must_use]
pub fn clean(words: &str) -> String {
    words
        .chars()
        .map(|c| if is_unsafe(c) && c != '\n' && c != '\t' { '\u{fffd}' } else { c })
        .collect()
}

/// Words for one line of a terminal: what is a character only for machines is written as an escape. A
/// line feed in a file's name could otherwise begin a line that whoever reads the log obeys, as GitHub
/// does with `::`.
#[must_use]
pub fn one_line(words: &str) -> String {
    let mut line = String::with_capacity(words.len());
    for character in words.chars() {
        match is_unsafe(character) {
            true => line.extend(character.escape_default()),
            false => line.push(character),
        }
    }
    line
}

/// A message for a terminal: on one line, and no longer than a screen holds.
fn shortened(message: &str) -> String {
    let end = after(message, LONGEST_MESSAGE);
    let mut words = one_line(&message[..end]);
    if end < message.len() {
        words.push('…');
    }
    words
}

/// The same for an excerpt, in which every byte stays in its place.
fn clean_line(words: Cow<'_, str>) -> Cow<'_, str> {
    let is_bad = |c: char| is_unsafe(c) && !matches!(c, '\n' | '\t' | '\r');
    if !words.contains(is_bad) {
        return words;
    }
    let mut clean = String::with_capacity(words.len());
    for character in words.chars() {
        match (is_bad(character), character.len_utf8()) {
            (false, _) => clean.push(character),
            (true, 1) => clean.push('?'),
            (true, 2) => clean.push('¿'),
            (true, _) => clean.push('\u{fffd}'),
        }
    }
    Cow::Owned(clean)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::diag::{Diagnostic, Place};
    use crate::text::{Span, Text, TextId};

    struct One(Arc<Text>);

    impl Texts for One {
        fn text(&self, _: TextId) -> Option<&Arc<Text>> {
            Some(&self.0)
        }
    }

    /// The diagnostic at `words` of a text, as printed.
    fn printed(path: &str, content: &str, words: &str, width: usize, colored: bool) -> String {
        let start = content.find(words).unwrap();
        let span = Span::new(TextId(0), start..start + words.len());
        let texts = One(Arc::new(Text::new(path, content.into())));
        let mut fault =
            Diagnostic::error("bad-value", Place::Span(span), format!("`{words}` is bad"));
        fault = fault.hint("write another");
        let located = crate::locate::locate(vec![fault], &texts, &Default::default()).remove(0);
        render(&located, &texts, Style { colored, width })
    }

    /// The column, in cells of a terminal, of the first caret and of `words` above it.
    fn columns(printed: &str, words: &str) -> (usize, usize) {
        let lines: Vec<&str> = printed.lines().collect();
        let carets = lines.iter().position(|line| line.contains('^')).unwrap();
        let width = |text: &str| unicode_width::UnicodeWidthStr::width(text);
        let caret = width(lines[carets].split('^').next().unwrap());
        (caret, width(lines[carets - 1].split(words).next().unwrap()))
    }

    #[test]
    fn carets_stand_under_the_words_after_wide_combining_and_tabbed_ones() {
        for before in [
            "plain ",
            "日本語 ",
            "e\u{301}te\u{301} ",
            "\ta\tb ",
            "Ақ жол — ",
            "👍 ",
            "שלום ",
            "نفط داعش ",
            "ｗｉｄｅ ",
            "한국어 ",
            "हिन्दी ",
            "👩‍👩‍👧 ",
            "a\u{200b}b ",
        ] {
            let content = format!("title: {before}mistake here\n");
            let shown = printed("a.md", &content, "mistake", 100, false);
            let (caret, words) = columns(&shown, "mistake");
            assert_eq!(caret, words, "{shown}");
            assert!(shown.contains("^^^^^^^\n"), "{shown}");
        }
    }

    #[test]
    fn nothing_of_the_content_controls_the_terminal() {
        let content = "a: \u{1b}[31mred\u{7}\u{9b}2J \u{202e}mistake\u{8}\u{0}\n";
        let shown = printed("b\u{1b}]0;x\u{7}.md", content, "\u{202e}mistake\u{8}", 100, false);
        assert!(!shown.chars().any(|c| is_unsafe(c) && c != '\n'), "{shown:?}");
        assert!(shown.contains("mistake"), "{shown}");
    }

    #[test]
    fn no_line_begins_with_what_the_content_says() {
        let content = "a: b\n::add-mask::x\n";
        let place = |path: &str| Place::Path(path.to_owned());
        let fault = Diagnostic::error("bad-value", place("a\n::stop.md"), "`c\n::debug::d` is bad")
            .hint("write\r\n::error::e")
            .related(place("f\u{85}::g\n  ::h.md"), "here\n::i");
        let texts = One(Arc::new(Text::new("a.md", content.into())));
        let located = crate::locate::locate(vec![fault], &texts, &Default::default()).remove(0);
        let shown = render(&located, &texts, Style { colored: false, width: 100 });
        // Three of them stand before the path of another file, and are no command.
        let is_obeyed = |line: &str| line.trim_start().starts_with("::") && !line.contains("::: ");
        assert!(!shown.lines().any(is_obeyed), "{shown}");
        assert!(shown.contains(r"a\n::stop.md") && shown.contains(r"`c\n::debug::d`"), "{shown}");
        let shown = printed("a.md", content, content.trim_end(), 100, false);
        assert!(!shown.lines().any(is_obeyed), "{shown}");
    }

    #[test]
    fn a_line_is_no_wider_than_the_terminal() {
        let content = format!("a: {} mistake {}\n", "word ".repeat(40), "more ".repeat(40));
        for width in [60, 80, 120] {
            let shown = printed("a.md", &content, "mistake", width, false);
            let widest = shown.lines().map(|line| line.chars().count()).max().unwrap();
            assert!(widest <= width + 10, "{widest} of {width}\n{shown}");
            let (caret, words) = columns(&shown, "mistake");
            assert_eq!(caret, words, "{shown}");
        }
    }

    #[test]
    fn of_a_very_long_line_a_part_is_shown_at_its_true_place() {
        let content = format!("---\n{}mistake{}\n", "日".repeat(1_000_000), "x".repeat(1_000_000));
        let shown = printed("a.md", &content, "mistake", 100, false);
        assert!(shown.len() < 2_000, "{} bytes", shown.len());
        assert!(shown.contains("a.md:2:1000001"), "{shown}");
        let (caret, words) = columns(&shown, "mistake");
        assert_eq!(caret, words, "{shown}");
    }

    #[test]
    fn many_lines_are_not_all_shown() {
        let content = format!("start {}end\n", "line\n".repeat(1_000));
        let shown = printed("a.md", &content, content.trim_end(), 100, false);
        assert!(shown.lines().count() < 200 && shown.contains("a.md:1:1"), "{shown}");
    }

    #[test]
    fn colour_is_only_where_it_was_asked_for() {
        assert!(!printed("a.md", "a: mistake", "mistake", 80, false).contains('\u{1b}'));
        assert!(printed("a.md", "a: mistake", "mistake", 80, true).contains('\u{1b}'));
    }
}
