//! Makes the notes that a browser shows from diagnostics: the same words as in the terminal.

use std::path::Path;

use crate::diag::human::{self, Style};
use crate::diag::{self, Located, Texts};
use crate::serve::editor::Editor;
use crate::serve::{Level, Note};

/// Notes of one list; a browser is no place for thousands.
const MOST: usize = 200;

/// Columns of an excerpt.
const WIDTH: usize = 100;

/// The gravest diagnostics as notes, each with its excerpt.
pub(super) fn notes(
    found: &[Located],
    texts: &dyn Texts,
    root: &Path,
    editor: Option<&Editor>,
) -> Vec<Note> {
    let level = |level| found.iter().filter(move |one| one.diagnostic.level == level);
    level(diag::Level::Error)
        .chain(level(diag::Level::Warning))
        .chain(level(diag::Level::Note))
        // What a rule that is off finds comes only to those who ask for that rule.
        .chain(level(diag::Level::Off))
        .take(MOST)
        .map(|located| note(located, texts, root, editor))
        .collect()
}

fn note(located: &Located, texts: &dyn Texts, root: &Path, editor: Option<&Editor>) -> Note {
    let (diagnostic, site) = (&located.diagnostic, &located.site);
    let is_a_place = site.span.is_some();
    Note {
        rule: diagnostic.rule.to_owned(),
        level: match diagnostic.level {
            diag::Level::Error => Level::Error,
            diag::Level::Warning => Level::Warning,
            diag::Level::Note | diag::Level::Off => Level::Note,
        },
        message: diagnostic.message.clone(),
        file: site.file.clone(),
        line: site.start.line,
        column: site.start.column,
        excerpt: excerpt(&human::render(located, texts, Style { colored: false, width: WIDTH })),
        hint: diagnostic.hint.clone(),
        open: editor.filter(|_| is_a_place).map(|editor| {
            let file = root.join(&site.file);
            editor.address(&file.to_string_lossy(), site.start.line, site.start.column)
        }),
    }
}

/// The lines between the message and the hint, which the browser sets by itself.
fn excerpt(rendered: &str) -> String {
    let lines: Vec<&str> = rendered.lines().skip(1).collect();
    let hint = lines.iter().rposition(|line| line.trim_start().starts_with("= hint:"));
    lines[..hint.unwrap_or(lines.len())].join("\n").trim_end().to_owned()
}
