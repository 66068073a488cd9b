//! `casefile schema`: prints the JSON Schema of front matter or settings, or writes all of them.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;

use super::exit::{CommandFailure, Exit};
use super::known::KnownWords;
use super::printer::Printer;
use crate::diag::{counted, suggestion};
use crate::schema::{SUBJECTS, Subject, all, schema};

/// Print the JSON Schema of front matter or settings, for editors
///
/// Without a kind, prints one document with all of them among its definitions.
#[derive(Debug, Args)]
pub(super) struct SchemaCommand {
    /// `source`, `actor`, `allegation`, `page` or `site`
    #[arg(value_parser = KnownWords(subjects), hide_possible_values = true)]
    kind: Option<String>,
    /// Write the schemas to files in this folder, relative to the working folder, instead
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl SchemaCommand {
    pub(super) fn run(&self, printer: &Printer) -> Result<Exit, CommandFailure> {
        let subject = self.kind.as_deref().map(subject).transpose()?;
        let Some(out) = &self.out else {
            let text = subject.map_or_else(all, schema);
            printer.print(text.trim_end());
            return Ok(Exit::Done);
        };
        let subjects = subject.map_or(SUBJECTS, std::slice::from_ref);
        for subject in subjects {
            write(&out.join(format!("{}.json", subject.name)), &schema(subject))?;
        }
        let files = counted(subjects.len(), "schema");
        printer.say(&format!("wrote {files} to `{}`", out.display()));
        Ok(Exit::Done)
    }
}

pub(super) fn subjects() -> Vec<&'static str> {
    SUBJECTS.iter().map(|subject| subject.name).collect()
}

fn subject(name: &str) -> Result<&'static Subject, CommandFailure> {
    Subject::named(name).ok_or_else(|| {
        let names = subjects();
        let failure = CommandFailure::new(Exit::Usage, format!("there is no schema of `{name}`"));
        match suggestion(name, &names) {
            Some(near) => failure.hint(near),
            None => failure,
        }
    })
}

fn write(file: &Path, text: &str) -> Result<(), CommandFailure> {
    let folder = file.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).and_then(|()| fs::write(file, text)).map_err(|error| {
        CommandFailure::new(Exit::Machine, format!("cannot write `{}`: {error}", file.display()))
    })
}
