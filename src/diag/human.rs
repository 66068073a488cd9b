//! Diagnostics for people: message, place, the lines with carets under the words, the cure.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level as SnippetLevel, Renderer, Snippet};

use super::{Level, Located, Site, Texts};

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
    let mut main = group(level.primary_title(clean(&diagnostic.message)).id(diagnostic.rule));
    main = with_snippet(main, &located.site, None, texts);
    for (site, related) in located.related.iter().zip(&diagnostic.related) {
        main = with_snippet(main, site, Some(&related.message), texts);
    }
    if let Some(hint) = &diagnostic.hint {
        main = main.element(SnippetLevel::HELP.with_name("hint").message(clean(hint)));
    }
    let renderer = if style.colored { Renderer::styled() } else { Renderer::plain() };
    renderer.term_width(style.width.max(40)).decor_style(DecorStyle::Ascii).render(&[main])
}

fn group(title: annotate_snippets::Title<'_>) -> Group<'_> {
    Group::with_title(title)
}

fn with_snippet<'a>(
    group: Group<'a>,
    site: &'a Site,
    label: Option<&'a str>,
    texts: &'a dyn Texts,
) -> Group<'a> {
    let text = site.span.as_ref().and_then(|span| Some((span, texts.text(span.text)?)));
    let Some((span, text)) = text.filter(|(_, text)| !text.content.is_empty()) else {
        let group = group.element(annotate_snippets::Origin::path(site.file.as_str()));
        return match label {
            Some(label) => group.element(SnippetLevel::NOTE.message(label)),
            None => group,
        };
    };
    let start = crate::text::floor_char_boundary(&text.content, span.start);
    let end = crate::text::floor_char_boundary(&text.content, span.end).max(start);
    let first = text.content[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let last = text.content[end..].find('\n').map_or(text.content.len(), |newline| end + newline);
    let excerpt = text.content[first..last].trim_start_matches('\u{feff}');
    let shift = last - first - excerpt.len();
    let range = (start - first).saturating_sub(shift)..(end - first).saturating_sub(shift);
    let kind = if label.is_none() { AnnotationKind::Primary } else { AnnotationKind::Context };
    let annotation = kind.span(range).label(label.map(str::to_owned));
    group.element(
        Snippet::source(excerpt)
            .line_start(site.start.line)
            .path(site.file.as_str())
            .annotation(annotation),
    )
}

/// Control characters from content must not reach a terminal.
fn clean(message: &str) -> String {
    message.chars().map(|c| if c.is_control() && c != '\n' { '\u{fffd}' } else { c }).collect()
}
