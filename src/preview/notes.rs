//! Makes the notes that a browser shows from diagnostics: the same words as in the terminal.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use crate::diag::human::{self, Style};
use crate::diag::{self, Located, Location, Texts};
use crate::serve::editor::Editor;
use crate::serve::{BrowserNote, NoteLevel};
use crate::text::Text;

/// Notes of one list; a browser is no place for thousands.
const MOST: usize = 200;

/// Columns of an excerpt.
const WIDTH: usize = 100;

/// The notes that were made last, by what is said and where. An excerpt is set line by line, which takes
/// long where there are hundreds.
#[derive(Debug, Default)]
pub(super) struct NotesCache(Mutex<BTreeMap<NoteKey, KnownNote>>);

type NoteKey = (Location, &'static str, String);

#[derive(Debug)]
struct KnownNote {
    located: Located,
    /// The texts that its excerpts are of.
    texts: Vec<Option<Arc<Text>>>,
    note: BrowserNote,
}

/// The gravest diagnostics as notes, each with its excerpt.
pub(super) fn notes(
    found: &[Located],
    texts: &dyn Texts,
    root: &Path,
    editor: Option<&Editor>,
    remembered: &NotesCache,
) -> Vec<BrowserNote> {
    let level = |level| found.iter().filter(move |one| one.diagnostic.level == level);
    let shown = level(diag::Level::Error)
        .chain(level(diag::Level::Warning))
        .chain(level(diag::Level::Note))
        // What a rule that is off finds comes only to those who ask for that rule.
        .chain(level(diag::Level::Off))
        .take(MOST);
    let mut remembered = remembered.0.lock().unwrap_or_else(PoisonError::into_inner);
    let mut before = std::mem::take(&mut *remembered);
    let mut notes = Vec::new();
    for located in shown {
        let diagnostic = &located.diagnostic;
        let key = (located.site.clone(), diagnostic.rule, diagnostic.message.clone());
        let own = texts_of(located, texts);
        let known = before.remove(&key).filter(|known| known.is_of(located, &own));
        let known = known.unwrap_or_else(|| KnownNote {
            located: located.clone(),
            texts: own,
            note: note(located, texts, root, editor),
        });
        notes.push(known.note.clone());
        remembered.insert(key, known);
    }
    notes
}

impl KnownNote {
    fn is_of(&self, located: &Located, texts: &[Option<Arc<Text>>]) -> bool {
        let is_same = |one: &Option<Arc<Text>>, other: &Option<Arc<Text>>| match (one, other) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            (None, None) => true,
            _ => false,
        };
        self.located == *located
            && self.texts.len() == texts.len()
            && self.texts.iter().zip(texts).all(|(one, other)| is_same(one, other))
    }
}

/// The texts of a diagnostic's places.
fn texts_of(located: &Located, texts: &dyn Texts) -> Vec<Option<Arc<Text>>> {
    let sites = std::iter::once(&located.site).chain(&located.related);
    sites.map(|site| texts.text(site.span.as_ref()?.text).cloned()).collect()
}

fn note(located: &Located, texts: &dyn Texts, root: &Path, editor: Option<&Editor>) -> BrowserNote {
    let (diagnostic, site) = (&located.diagnostic, &located.site);
    let is_a_place = site.span.is_some();
    BrowserNote {
        rule: diagnostic.rule.to_owned(),
        level: match diagnostic.level {
            diag::Level::Error => NoteLevel::Error,
            diag::Level::Warning => NoteLevel::Warning,
            diag::Level::Note | diag::Level::Off => NoteLevel::Note,
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
