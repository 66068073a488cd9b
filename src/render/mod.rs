//! Renders outputs with their templates into a sink, in parallel: page = f(view, template).

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::ops::Range;
use std::sync::{Arc, LazyLock};

use direct::DirectTemplates;
use serde::{Deserialize, Serialize};
use tera::Tera;

use crate::diag::{Diagnostic, Level, Place, Report, nearest};
use crate::language::Language;
use crate::load::Workspace;
use crate::memory::RecentResults;
use crate::text::{Span, Text, TextId};

mod defaults;
mod direct;
mod library;
mod prepared;
mod run;
mod tight;
mod trial;
mod words;

pub use defaults::{default_statics, default_templates};
pub use prepared::Prepared;
pub use run::render;
pub use trial::{TRIED, collisions, to_try, trial};

/// The folder of a dossier's own templates.
const FOLDER: &str = "templates/";

/// Writes a file, piece by piece; always the same.
pub type Writes<'w> = &'w (dyn Fn(&mut dyn Write) -> io::Result<()> + Sync);

/// Draws a picture; always the same.
pub type Draws<'d> = &'d (dyn Fn() -> io::Result<Vec<u8>> + Sync);

/// Takes finished files as they are made, from several threads.
pub trait Sink: Sync {
    /// Takes one file, by its path from the site's root.
    ///
    /// # Errors
    /// If the machine fails.
    fn put(&self, path: &str, bytes: &[u8]) -> io::Result<()>;

    /// Takes one file that writes itself, piece by piece: what must not lie in memory as a whole.
    ///
    /// # Errors
    /// If the machine fails, or `write` does.
    fn stream(&self, path: &str, write: Writes<'_>) -> io::Result<()> {
        let mut bytes = Vec::new();
        write(&mut bytes)?;
        self.put(path, &bytes)
    }

    /// Takes one picture of these words, which `draw` makes: letters that are drawn cannot be looked through. Who looks
    /// files through, or hands them on to who does, looks through the words.
    ///
    /// # Errors
    /// If the machine fails, or `draw` does.
    fn drawn(&self, path: &str, words: &str, draw: Draws<'_>) -> io::Result<()> {
        let _ = words;
        self.put(path, &draw()?)
    }

    /// Whether this very file is there from before, so that it need not be rendered again; if it is, it
    /// stays. `print` tells what it is made from.
    ///
    /// # Errors
    /// If the machine fails.
    fn keep(&self, path: &str, print: &dyn Fn() -> Fingerprint) -> io::Result<bool> {
        let _ = (path, print);
        Ok(false)
    }
}

/// Tells what an output is made from: where view and templates are the same, so is the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// The same for an output that something else was done with as well.
    #[must_use]
    pub fn with(self, other: &[u8; 32]) -> Self {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&self.0).update(other);
        Self(hasher.finalize().into())
    }
}

/// Reads templates when a page is made.
type ReadLater<T> = Box<dyn FnOnce() -> T + Send>;

/// Templates, parsed: the built-in ones, with a dossier's own in place of those of the same name.
#[derive(Debug)]
pub struct Templates {
    /// Those of the library: read at once where a text of the dossier's own can be at fault, and else when a page asks
    /// for it.
    tera: LazyLock<Tera, ReadLater<Tera>>,
    /// The built-in ones as trees, where the dossier has none of its own.
    direct: LazyLock<Option<DirectTemplates>, ReadLater<Option<DirectTemplates>>>,
    language: Arc<Language>,
    /// The texts of the dossier's own templates, by name.
    own: BTreeMap<String, TextId>,
    /// Their contents, by name.
    contents: BTreeMap<String, String>,
    /// Whether one of the dossier's own is not what the built-in one of its name is.
    has_own: bool,
    /// A hash of names and contents.
    print: [u8; 32],
}

/// The templates of earlier rounds, by the texts of the dossier's own and the language that they speak.
pub type TemplateCache = RecentResults<(Vec<Arc<Text>>, [u8; 32]), Report<Arc<Templates>>>;

/// Why rendering stopped.
#[derive(Debug)]
pub enum RenderError {
    /// Templates do not fit their views, or two outputs have one path.
    Faults(Vec<Diagnostic>),
    /// The machine failed.
    Machine(io::Error),
}

impl Templates {
    /// Parses every template, unless all of them were `remembered`.
    #[must_use]
    pub fn of(
        workspace: &Workspace,
        language: &Arc<Language>,
        remembered: &TemplateCache,
    ) -> Report<Arc<Self>> {
        let from = (workspace.texts_below(FOLDER).to_vec(), *language.print());
        remembered.of(from, |(texts, _)| Self::parsed(texts, language))
    }

    fn parsed(texts: &[Arc<Text>], language: &Arc<Language>) -> Report<Arc<Self>> {
        // The built-in ones have no fault: they are read when a page is made.
        if texts.is_empty() {
            let speaks = Arc::clone(language);
            let tera = move || read(spoken(&speaks), &speaks).0;
            let print = *blake3::hash(language.print()).as_bytes();
            let templates = Self {
                tera: LazyLock::new(Box::new(tera)),
                direct: walked(language),
                language: Arc::clone(language),
                own: BTreeMap::new(),
                contents: BTreeMap::new(),
                has_own: false,
                print,
            };
            return Report { value: Arc::new(templates), diagnostics: Vec::new() };
        }
        let (mut own, mut contents) = (BTreeMap::new(), BTreeMap::new());
        let defaults = default_templates();
        let mut all = spoken(language);
        let mut hasher = blake3::Hasher::new();
        hasher.update(language.print());
        let mut has_own = false;
        for text in texts {
            let name = text.path.strip_prefix(FOLDER).unwrap_or(&text.path);
            has_own |= defaults.get(name).is_none_or(|built_in| **built_in != *text.content);
            own.insert(name.to_owned(), text.id);
            contents.insert(name.to_owned(), text.content.clone());
            all.insert(name.to_owned(), Cow::Borrowed(&text.content));
            for part in [name, &text.content] {
                hasher.update(&part.len().to_le_bytes()).update(part.as_bytes());
            }
        }
        let print = hasher.finalize().into();
        let strangers = strangers(texts, &all);
        let (tera, added) = read(all, language);
        let templates = Self {
            tera: LazyLock::new(Box::new(move || tera)),
            direct: if has_own { LazyLock::new(Box::new(|| None)) } else { walked(language) },
            language: Arc::clone(language),
            own,
            contents,
            has_own,
            print,
        };
        let mut diagnostics = match added {
            Ok(()) => Vec::new(),
            Err(error) => vec![templates.fault(&error, None)],
        };
        diagnostics.extend(strangers);
        Report { value: Arc::new(templates), diagnostics }
    }

    /// Whether some are the dossier's own: the built-in ones fit every page.
    #[must_use]
    pub fn has_own(&self) -> bool {
        self.has_own
    }

    /// Tells these templates from others.
    #[must_use]
    pub fn print(&self) -> Fingerprint {
        Fingerprint(self.print)
    }

    /// A fault of a template at its place, with the output that was being rendered.
    fn fault(&self, error: &tera::Error, output: Option<&str>) -> Diagnostic {
        let (message, name, range) = match error.kind() {
            tera::ErrorKind::SyntaxError(report) | tera::ErrorKind::RenderingError(report) => (
                report.message().to_owned(),
                report.filename().to_owned(),
                Some(report.span().range.clone()),
            ),
            tera::ErrorKind::MissingParent { current, parent } => {
                (format!("there is no template `{parent}`"), current.clone(), None)
            }
            tera::ErrorKind::CircularExtend { tpl, .. }
            | tera::ErrorKind::CircularInclude { tpl, .. } => {
                ("this template includes itself".to_owned(), tpl.clone(), None)
            }
            kind => {
                let message = kind.to_string();
                match self.reported(&message) {
                    Some(reported) => reported,
                    None => (message, String::new(), None),
                }
            }
        };
        let place = match (self.own.get(&name), range) {
            (Some(id), Some(range)) => Place::Span(Span::new(*id, range)),
            (Some(id), None) => Place::File(*id),
            (None, _) => Place::Path(format!("templates/{name}")),
        };
        let mut message = lower_first(&message);
        if let Some(output) = output {
            message = format!("{message}, while rendering `{output}`");
        }
        Diagnostic::error("template-error", place, message)
    }

    /// The parts of a report that the template library hands over as printed: `error: message`, then
    /// `--> template:line:column`, then the line with carets under the words.
    fn reported(&self, report: &str) -> Option<(String, String, Option<Range<usize>>)> {
        let mut lines = report.lines();
        let message = lines.next()?.trim_start_matches("error:").trim().to_owned();
        let place = lines.find_map(|line| line.trim_start().strip_prefix("--> "))?;
        let (rest, column) = place.rsplit_once(':')?;
        let (name, line) = rest.rsplit_once(':')?;
        let (line, column): (usize, usize) = (line.parse().ok()?, column.parse().ok()?);
        let carets = lines.map(|line| line.matches('^').count()).find(|count| *count > 0);
        let range = self.contents.get(name).and_then(|content| {
            let start: usize =
                content.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum();
            let own = content.get(start..)?.lines().next().unwrap_or("");
            let at = |place: usize| own.char_indices().nth(place).map_or(own.len(), |(at, _)| at);
            let first = column.checked_sub(1)?;
            Some(start + at(first)..start + at(first + carets.unwrap_or(1)))
        });
        Some((message, name.to_owned(), range))
    }
}

/// The built-in templates with what they say in fixed words.
fn spoken<'t>(language: &Language) -> BTreeMap<String, Cow<'t, str>> {
    let all = default_templates().into_iter();
    all.map(|(name, own)| (name, Cow::Owned(words::spoken(&tight::tight(&own), language))))
        .collect()
}

/// The built-in templates as trees, made when a page asks for them.
fn walked(
    language: &Arc<Language>,
) -> LazyLock<Option<DirectTemplates>, ReadLater<Option<DirectTemplates>>> {
    let speaks = Arc::clone(language);
    LazyLock::new(Box::new(move || DirectTemplates::of(&spoken(&speaks)).ok()))
}

/// Templates as the library keeps them, and the first fault.
fn read(
    all: BTreeMap<String, Cow<'_, str>>,
    language: &Arc<Language>,
) -> (Tera, Result<(), tera::Error>) {
    let mut tera = Tera::new();
    words::register(&mut tera, language);
    let added = tera.add_raw_templates(all);
    (tera, added)
}

/// A dossier's own templates that no page is made of and no other template names: they have no effect.
fn strangers(texts: &[Arc<Text>], all: &BTreeMap<String, Cow<'_, str>>) -> Vec<Diagnostic> {
    let defaults = default_templates();
    let is_named = |name: &str| {
        let written = ['"', '\'', '`'].map(|mark| format!("{mark}{name}{mark}"));
        let mut others = all.iter().filter(|(other, _)| other.as_str() != name);
        others.any(|(_, content)| written.iter().any(|own| content.contains(own.as_str())))
    };
    let mut found = Vec::new();
    for text in texts {
        let name = text.path.strip_prefix(FOLDER).unwrap_or(&text.path);
        if defaults.contains_key(name) || is_named(name) {
            continue;
        }
        let near = nearest(name, defaults.keys().map(String::as_str));
        let hint = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => "name it in another template, by `include`, `import` or `extends`".to_owned(),
        };
        let message = "no page is made of this template, and no other template names it";
        let place = Place::File(text.id);
        found.push(Diagnostic::new("unknown-file", Level::Warning, place, message).hint(hint));
    }
    found
}

fn lower_first(message: &str) -> String {
    let message = message.trim_end_matches('.');
    let mut characters = message.chars();
    match characters.next() {
        Some(first) => first.to_lowercase().chain(characters).collect(),
        None => String::new(),
    }
}
