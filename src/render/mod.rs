//! Renders outputs with their templates into a sink, in parallel: page = f(view, template).

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;
use std::ops::Range;

use rayon::prelude::*;
use tera::{Context, Tera};

use crate::diag::{Diagnostic, Place, Report};
use crate::emit::{Content, Output};
use crate::load::Workspace;
use crate::text::{Span, TextId};

mod defaults;

pub use defaults::{default_statics, default_templates};

/// Takes finished files as they are made, from several threads.
pub trait Sink: Sync {
    /// Takes one file, by its path from the site's root.
    ///
    /// # Errors
    /// If the machine fails.
    fn put(&self, path: &str, bytes: &[u8]) -> io::Result<()>;
}

/// Templates, parsed: the built-in ones, with a dossier's own in place of those of the same name.
#[derive(Debug)]
pub struct Templates {
    tera: Tera,
    /// The texts of the dossier's own templates, by name.
    own: BTreeMap<String, TextId>,
    /// Their contents, by name.
    contents: BTreeMap<String, String>,
}

/// Why rendering stopped.
#[derive(Debug)]
pub enum RenderError {
    /// Templates do not fit their views, or two outputs have one path.
    Faults(Vec<Diagnostic>),
    /// The machine failed.
    Machine(io::Error),
}

impl Templates {
    /// Parses every template.
    #[must_use]
    pub fn of(workspace: &Workspace) -> Report<Self> {
        let (mut own, mut contents) = (BTreeMap::new(), BTreeMap::new());
        let mut all: BTreeMap<String, Cow<'_, str>> = default_templates();
        for (id, text) in workspace.texts() {
            if let Some(name) = text.path.strip_prefix("templates/") {
                own.insert(name.to_owned(), id);
                contents.insert(name.to_owned(), text.content.clone());
                all.insert(name.to_owned(), Cow::Borrowed(&text.content));
            }
        }
        let tera = Tera::new();
        let mut templates = Self { tera, own, contents };
        let added = templates.tera.add_raw_templates(all);
        let diagnostics = match added {
            Ok(()) => Vec::new(),
            Err(error) => vec![templates.fault(&error, None)],
        };
        Report { value: templates, diagnostics }
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

    /// Renders one output.
    fn page(
        &self,
        output: &Output<'_>,
        view: &Context,
        template: &str,
    ) -> Result<String, Box<Diagnostic>> {
        let fault = |error| Box::new(self.fault(&error, Some(&output.path)));
        self.tera.render(template, view).map_err(fault)
    }
}

fn lower_first(message: &str) -> String {
    let message = message.trim_end_matches('.');
    let mut characters = message.chars();
    match characters.next() {
        Some(first) => first.to_lowercase().chain(characters).collect(),
        None => String::new(),
    }
}

/// Renders every output into `sink`.
///
/// # Errors
/// If two outputs have one path, templates do not fit their views, or the machine fails. All faults of
/// templates are collected, one for each place.
pub fn render(
    outputs: &[Output<'_>],
    templates: &Templates,
    sink: &dyn Sink,
) -> Result<(), RenderError> {
    let collisions = collisions(outputs);
    if !collisions.is_empty() {
        return Err(RenderError::Faults(collisions));
    }
    let failed: Vec<Failure> =
        outputs.par_iter().filter_map(|output| one(output, templates, sink).err()).collect();
    let mut faults: Vec<Diagnostic> = Vec::new();
    for failure in failed {
        match failure {
            Failure::Machine(error) => return Err(RenderError::Machine(error)),
            // One mistake in a template faults every page of it; the first page stands for all.
            Failure::Fault(fault) => {
                if !faults.iter().any(|known| known.place == fault.place) {
                    faults.push(*fault);
                }
            }
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(RenderError::Faults(faults)) }
}

enum Failure {
    Fault(Box<Diagnostic>),
    Machine(io::Error),
}

fn one(output: &Output<'_>, templates: &Templates, sink: &dyn Sink) -> Result<(), Failure> {
    let bytes: Cow<'_, [u8]> = match &output.content {
        Content::Bytes(bytes) => Cow::Borrowed(bytes),
        Content::View { template, view } => {
            let context = Context::from_serialize(&*view())
                .map_err(|error| templates.fault(&error, Some(&output.path)))
                .map_err(|fault| Failure::Fault(Box::new(fault)))?;
            let page = templates.page(output, &context, template).map_err(Failure::Fault)?;
            Cow::Owned(page.into_bytes())
        }
    };
    sink.put(&output.path, &bytes).map_err(Failure::Machine)
}

/// Outputs of one path, also where only capitals differ, which some disks do not tell apart.
fn collisions(outputs: &[Output<'_>]) -> Vec<Diagnostic> {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut faults = Vec::new();
    for output in outputs {
        if let Some(first) = seen.insert(output.path.to_lowercase(), &output.path) {
            faults.push(Diagnostic::error(
                "path-collision",
                Place::Path(output.path.clone()),
                format!("two outputs of the site have the path `{first}`"),
            ));
        }
    }
    faults
}
