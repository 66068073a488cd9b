//! `casefile new`: a short commented file for a source, an actor or an allegation, ready to fill.

use casefile_words::id::to_id;
use clap::{Args, ValueEnum};

use super::exit::{CommandFailure, Exit};
use super::global::Global;
use super::printer::Printer;
use crate::intake::yaml::quoted;
use crate::value::id::why_reserved;

mod blanks {
    //! The files' texts; `{title}` stands for the name, quoted as YAML.
    pub(super) const SOURCE: &str = include_str!("new/source.md");
    pub(super) const ACTOR: &str = include_str!("new/actor.md");
    pub(super) const ALLEGATION: &str = include_str!("new/allegation.md");
}

/// Begin a source, an actor or an allegation: a commented file ready to fill
///
/// The file's path is printed, for an editor to open: `$EDITOR "$(casefile new actor 'Ana Lima')"`. Nothing is
/// overwritten.
#[derive(Debug, Args)]
pub(super) struct New {
    /// What it is
    kind: NewKind,
    /// Its name or title, as the site will show it; the id is made from it
    #[arg(required = true, value_name = "NAME", num_args = 1..)]
    name: Vec<String>,
    /// The id, if it is to be another than the name's
    #[arg(long, value_name = "ID")]
    id: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum NewKind {
    Source,
    Actor,
    Allegation,
}

impl NewKind {
    fn folder(self) -> &'static str {
        match self {
            Self::Source => "sources",
            Self::Actor => "actors",
            Self::Allegation => "allegations",
        }
    }

    fn blank(self) -> &'static str {
        match self {
            Self::Source => blanks::SOURCE,
            Self::Actor => blanks::ACTOR,
            Self::Allegation => blanks::ALLEGATION,
        }
    }
}

impl New {
    pub(super) fn run(&self, global: &Global, printer: &Printer) -> Result<Exit, CommandFailure> {
        let (root, workspace) = global.load()?;
        let name = self.name.join(" ");
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        let id = match &self.id {
            Some(id) => id.clone(),
            None => to_id(
                name.strip_prefix("That ")
                    .filter(|_| self.kind == NewKind::Allegation)
                    .unwrap_or(&name),
            ),
        };
        if let Some(why) = why_reserved(&id) {
            return Err(CommandFailure::new(Exit::Usage, format!("`{id}` is no id: {why}"))
                .hint("name another one with `--id`"));
        }
        if !crate::value::id::is_id(&id) {
            return Err(CommandFailure::new(
                Exit::Usage,
                format!("no id can be made of `{}`", self.id.as_ref().unwrap_or(&name)),
            )
            .hint(
                "name one with `--id`: small letters and digits, with single hyphens between words",
            ));
        }
        let is_taken =
            |path: &str| path.starts_with("content/") && !path.starts_with("content/originals/");
        if let Some(text) =
            workspace.texts().iter().find(|text| is_taken(&text.path) && text.stem() == id)
        {
            return Err(CommandFailure::new(
                Exit::Usage,
                format!("the id `{id}` is taken by `{}`", text.path),
            )
            .hint("nothing is overwritten; name another id with `--id`"));
        }
        let title = match self.kind {
            NewKind::Allegation if !name.starts_with("That ") => format!("That {name}"),
            _ => name,
        };
        let path = format!("content/{}/{id}.md", self.kind.folder());
        let text = self.kind.blank().replace("{title}", &quoted(&title));
        let placed = super::aside::place(&root, &path, text.as_bytes());
        let path = root.join(path);
        placed.map_err(|error| super::import::not_stored(&path, &error))?;
        printer.print(&path.display().to_string());
        Ok(Exit::Done)
    }
}
