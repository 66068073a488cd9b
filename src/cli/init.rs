//! `casefile init`: a new dossier of one invented example, which explains itself, builds and passes.

use std::fs;
use std::path::PathBuf;

use clap::Args;

use super::{Exit, Failure, Printer};

/// Begin a dossier: a folder with one invented example that builds, passes and explains itself
///
/// A folder with files in it is refused.
#[derive(Debug, Args)]
pub(super) struct Init {
    /// The folder, made where it is missing
    #[arg(value_name = "DIR", default_value = ".")]
    folder: PathBuf,
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
    pub(super) fn run(&self, printer: &Printer) -> Result<Exit, Failure> {
        let shown = self.folder.display();
        match fs::read_dir(&self.folder) {
            Ok(mut entries) => {
                if entries.next().is_some() {
                    return Err(Failure::new(Exit::Usage, format!("`{shown}` has files in it"))
                        .hint("name a folder that is empty or not there yet"));
                }
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) if error.kind() == std::io::ErrorKind::NotADirectory => {
                return Err(Failure::new(Exit::Usage, format!("`{shown}` is a file"))
                    .hint("name a folder that is empty or not there yet"));
            }
            Err(error) => {
                return Err(Failure::new(Exit::Machine, format!("cannot read `{shown}`: {error}")));
            }
        }
        for (path, text) in FILES {
            super::aside::place(&self.folder, path, text.as_bytes()).map_err(|error| {
                let target = self.folder.join(path);
                Failure::new(Exit::Machine, format!("cannot write `{}`: {error}", target.display()))
            })?;
        }
        printer.say(&format!("began a dossier in `{shown}`; its README.md says what is where"));
        printer.print(&shown.to_string());
        Ok(Exit::Done)
    }
}
