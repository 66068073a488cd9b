//! `casefile init`: a new dossier of one invented example, which explains itself, builds and passes; with `--ci`,
//! the files with which a host publishes it, also for a dossier that stands.

use std::borrow::Cow;
use std::io;
use std::path::{Path, PathBuf};

use clap::Args;

use super::exit::{CommandFailure, Exit};
use super::printer::Printer;
use crate::load::SETTINGS;

mod host;
mod standing;

use host::HostName;
use standing::{FolderState, standing};

/// Begin a dossier: a folder with one invented example that builds, passes and explains itself
///
/// A folder with files in it is refused, but for what a new repository has: `.git`, a README, a licence. Whatever
/// stands is left as it is. In a dossier that stands, `--ci` adds what is missing for the host and nothing else.
#[derive(Debug, Args)]
pub(super) struct Init {
    /// The folder, made where it is missing
    #[arg(value_name = "DIR", default_value = ".")]
    folder: PathBuf,
    /// The language of the site's own words; the example, which is yours to replace, is in English
    #[arg(long, value_name = "TAG", value_parser = tag)]
    language: Option<String>,
    /// Add what checks, builds and publishes the dossier on each commit
    #[arg(long, value_name = "HOST")]
    ci: Option<HostName>,
}

/// The tag of a language.
fn tag(text: &str) -> Result<String, String> {
    casefile_words::web::language(text).map(|()| text.to_owned())
}

/// The files of the example, by path.
const FILES: [(&str, &str); 12] = [
    (".gitignore", include_str!("init/dossier/gitignore")),
    (".gitattributes", include_str!("init/dossier/gitattributes")),
    ("README.md", include_str!("init/dossier/README.md")),
    ("site.yaml", include_str!("init/dossier/site.yaml")),
    ("content/actors/harbour-residents.md", include_str!("init/dossier/harbour-residents.md")),
    ("content/actors/northquay-shipping.md", include_str!("init/dossier/northquay-shipping.md")),
    ("content/allegations/night-discharges.md", include_str!("init/dossier/night-discharges.md")),
    ("content/originals/open-letter.txt", include_str!("init/dossier/open-letter.txt")),
    ("content/sources/open-letter.md", include_str!("init/dossier/open-letter.md")),
    ("content/pages/index.md", include_str!("init/dossier/index.md")),
    ("content/pages/about.md", include_str!("init/dossier/about.md")),
    ("content/pages/method.md", include_str!("init/dossier/method.md")),
];

impl Init {
    pub(super) fn run(&self, printer: &Printer) -> Result<Exit, CommandFailure> {
        let shown = self.folder.display();
        let is_new = match (standing(&self.folder), self.ci) {
            (Ok(FolderState::Nothing), _) => true,
            (Ok(FolderState::Dossier), Some(_)) => false,
            (Ok(FolderState::Dossier), None) => {
                return Err(CommandFailure::new(
                    Exit::Usage,
                    format!("`{shown}` is a dossier already"),
                )
                .hint("`--ci HOST` adds what publishes it, and changes nothing that stands"));
            }
            (Ok(FolderState::Other(name)), _) => {
                let message = format!("`{shown}` has files in it: `{name}`");
                return Err(CommandFailure::new(Exit::Usage, message)
                    .hint("name a folder that is empty or not there yet"));
            }
            (Err(error), _) if error.kind() == io::ErrorKind::NotADirectory => {
                return Err(CommandFailure::new(Exit::Usage, format!("`{shown}` is a file"))
                    .hint("name a folder that is empty or not there yet"));
            }
            (Err(error), _) => {
                return Err(CommandFailure::new(
                    Exit::Machine,
                    format!("cannot read `{shown}`: {error}"),
                ));
            }
        };
        let mut placed = InitOutcome::default();
        if is_new {
            for (path, text) in FILES {
                self.place(path, &self.spoken(path, text), &mut placed)?;
            }
        }
        for (path, text) in self.ci.iter().flat_map(|HostName(host)| host.files()) {
            self.place(path, &text, &mut placed)?;
        }
        self.say(is_new, &placed, printer);
        printer.print(&shown.to_string());
        Ok(Exit::Done)
    }

    /// A file of the example, with the language of the site in its settings.
    fn spoken<'t>(&self, path: &str, text: &'t str) -> Cow<'t, str> {
        match &self.language {
            Some(tag) if path == SETTINGS && tag != "en" => {
                let both = format!(
                    "# The language of the site's own words, and the one that the dossier is written in.\n\
                     language: {tag}\ncontent_language: en\n"
                );
                Cow::Owned(text.replace("language: en\n", &both))
            }
            _ => Cow::Borrowed(text),
        }
    }

    /// Writes a file where none stands.
    fn place(
        &self,
        path: &'static str,
        text: &str,
        placed: &mut InitOutcome,
    ) -> Result<(), CommandFailure> {
        match super::aside::place(&self.folder, path, text.as_bytes()) {
            Ok(()) => placed.made.push(path),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                let is_same =
                    std::fs::read(self.folder.join(path)).is_ok_and(|own| own == text.as_bytes());
                if !is_same {
                    placed.kept.push(path);
                }
            }
            Err(error) => {
                let target = self.folder.join(path);
                let message = format!("cannot write `{}`: {error}", target.display());
                return Err(CommandFailure::new(Exit::Machine, message));
            }
        }
        Ok(())
    }

    /// What was made, what was left as it stood, and what is left to a person.
    fn say(&self, is_new: bool, placed: &InitOutcome, printer: &Printer) {
        let shown = self.folder.display();
        let has_own_readme = placed.made.contains(&"README.md");
        if is_new && has_own_readme {
            printer.say(&format!("began a dossier in `{shown}`; its README.md says what is where"));
        } else if is_new {
            printer.say(&format!(
                "began a dossier in `{shown}`: the files in `content` say what they are; next: `casefile serve`"
            ));
        } else if placed.made.is_empty() {
            printer.say("nothing is missing");
        } else {
            printer.say(&format!("added {}", listed(&placed.made)));
        }
        if !placed.kept.is_empty() {
            printer.say(&format!("left as they stand: {}", listed(&placed.kept)));
        }
        if placed.kept.contains(&".gitignore") {
            let lines = FILES[0].1.lines().map(|line| format!("`{line}`")).collect::<Vec<_>>();
            printer.say(&format!("`.gitignore` needs the lines {}", lines.join(" and ")));
        }
        if let Some(root) = self.ci.and_then(|_| repository_above(&self.folder)) {
            printer.say(&format!(
                "by hand, once: hosts look for these files at the root of a repository alone, which is `{}`: make the \
                 dossier a repository of its own",
                root.display()
            ));
        }
        for step in self.ci.iter().flat_map(|HostName(host)| host.by_hand()) {
            printer.say(&format!("by hand, once: {step}"));
        }
    }
}

/// The root of the repository that a folder lies in without being it.
fn repository_above(folder: &Path) -> Option<PathBuf> {
    let folder = folder.canonicalize().ok()?;
    let root = folder.ancestors().find(|above| above.join(".git").exists())?;
    (root != folder).then(|| root.to_owned())
}

/// What became of the files, by path.
#[derive(Debug, Default)]
struct InitOutcome {
    made: Vec<&'static str>,
    /// Other than they would have been written.
    kept: Vec<&'static str>,
}

fn listed(paths: &[&str]) -> String {
    paths.iter().map(|path| format!("`{path}`")).collect::<Vec<_>>().join(", ")
}
