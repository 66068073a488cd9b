//! `casefile eject`: a built-in template, style or language as a file of the dossier's own, to start an override from.

use clap::{Args, ValueEnum};

use super::exit::{CommandFailure, Exit};
use super::global::Global;
use super::printer::Printer;
use crate::diag::nearest;
use crate::{language, render};

/// Write a built-in template, style or language into the dossier, to start an override from
///
/// What stands in the dossier takes the place of what is built in: of templates and styles file by file, of
/// languages message by message. Leave in the file only what is to be another, and the rest follows the program
/// when it changes. Without a name, the names are printed. Nothing is overwritten.
#[derive(Debug, Args)]
pub(super) struct Eject {
    /// What it is
    what: Ejected,
    /// Its name: `source.html`, `tokens`, `tr`; a language that has no file yet is written in English, to be
    /// translated
    name: Option<String>,
}

/// What can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Ejected {
    Template,
    Style,
    Language,
}

impl Ejected {
    /// Where its files lie in a dossier, and how their names end.
    fn place(self) -> (&'static str, &'static str) {
        match self {
            Self::Template => ("templates/", ".html"),
            Self::Style => ("static/css/", ".css"),
            Self::Language => (language::FOLDER, ".ftl"),
        }
    }

    /// The names of all, in order.
    fn names(self) -> Vec<String> {
        let (folder, ending) = self.place();
        let bare = |path: &str| path.strip_suffix(ending).map(str::to_owned);
        match self {
            Self::Template => {
                render::default_templates().keys().filter_map(|own| bare(own)).collect()
            }
            Self::Style => render::default_statics()
                .keys()
                .filter_map(|own| bare(own.strip_prefix(folder.strip_prefix("static/")?)?))
                .collect(),
            Self::Language => language::tags(),
        }
    }

    /// The text of one.
    fn text(self, name: &str) -> Option<Vec<u8>> {
        let (folder, ending) = self.place();
        let file = format!("{name}{ending}");
        match self {
            Self::Template => {
                let text = render::default_templates().remove(&file)?;
                Some(text.into_owned().into_bytes())
            }
            Self::Style => {
                let path = format!("{}{file}", folder.strip_prefix("static/")?);
                Some(render::default_statics().remove(&path)?.into_owned())
            }
            Self::Language => language::built_in_text(name)
                .or_else(|| is_tag(name).then(|| language::built_in_text("en"))?)
                .map(String::into_bytes),
        }
    }
}

/// Whether a word may be the tag of a language: `uk`, `pt-BR`.
fn is_tag(name: &str) -> bool {
    let mut parts = name.split('-');
    let primary = parts.next().unwrap_or_default();
    matches!(primary.len(), 2 | 3)
        && primary.bytes().all(|byte| byte.is_ascii_lowercase())
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

impl Eject {
    pub(super) fn run(&self, global: &Global, printer: &Printer) -> Result<Exit, CommandFailure> {
        let (folder, ending) = self.what.place();
        let names = self.what.names();
        let Some(name) = &self.name else {
            names.iter().for_each(|name| printer.print(name));
            return Ok(Exit::Done);
        };
        let name = name.strip_suffix(ending).unwrap_or(name);
        let Some(text) = self.what.text(name) else {
            let kind = match self.what {
                Ejected::Template => "built-in template",
                Ejected::Style => "built-in style",
                Ejected::Language => "language",
            };
            let failure = CommandFailure::new(Exit::Usage, format!("there is no {kind} `{name}`"));
            return Err(match nearest(name, names.iter().map(String::as_str)) {
                Some(near) => failure.hint(format!("did you mean `{near}`?")),
                None => failure.hint("without a name, the command prints those that there are"),
            });
        };
        let (root, _) = global.load()?;
        let path = format!("{folder}{name}{ending}");
        let placed = super::aside::place(&root, &path, &text);
        let path = root.join(path);
        placed.map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => {
                let message = format!("`{}` is there already", path.display());
                CommandFailure::new(Exit::Usage, message)
                    .hint("it would be overwritten; look at what stands in it, or move it away")
            }
            _ => super::import::not_stored(&path, &error),
        })?;
        printer.print(&path.display().to_string());
        Ok(Exit::Done)
    }
}
