//! What `casefile import` is told: the files, what the editor knows of them, and where they go.

use std::path::{Component, PathBuf};

use casefile_import::ImportHints;
use clap::Args;

use super::held::Taken;
use super::ids::WantedId;
use super::values::{encoding, given, language, web_address};
use crate::cli::exit::{CommandFailure, Exit};
use crate::value::Date;

/// Import articles: plain text and HTML become sources, the files themselves are kept unchanged
///
/// Writes `content/originals/ID.txt` (or `.html`) and `content/sources/ID.md`, and says what it recognised, what it
/// left out and why, and what it could not know. Nothing is overwritten, and nothing is invented: what a file does
/// not say is `unknown`.
#[derive(Debug, Args)]
pub(in crate::cli) struct Import {
    /// Files, folders (with what is below them), patterns such as `*.txt`, or `-` for standard input
    #[arg(required = true, value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
    /// The source's id, or a pattern for many: `{publisher}`, `{date}`, `{year}`, `{title}`, `{title:3}` (so many words),
    /// `{file}`; `{publisher}-{date}-{title:4}` if not given
    #[arg(long, value_name = "ID", value_parser = WantedId::parse)]
    pub(super) id: Option<WantedId>,
    /// Who published it: an actor's id or name
    #[arg(long, value_name = "ACTOR")]
    pub(super) publisher: Option<String>,
    /// When it was published, as far as it is known: `2015-12-09`, `2015-12`, `2015`
    #[arg(long, value_name = "DATE", value_parser = Date::parse)]
    pub(super) published: Option<Date>,
    /// Its address
    #[arg(long, value_name = "URL", value_parser = web_address)]
    pub(super) url: Option<String>,
    /// Its language, as a BCP 47 tag such as `en`
    #[arg(long, value_name = "TAG", value_parser = language)]
    pub(super) language: Option<String>,
    /// Its encoding, such as `windows-1251`; found out if not given
    #[arg(long, value_name = "LABEL", value_parser = encoding)]
    pub(super) encoding: Option<String>,
    /// Who collected it
    #[arg(long, value_name = "NAME")]
    pub(super) collected_by: Option<String>,
    /// The folder below `content/sources` to write to
    #[arg(long, value_name = "DIR")]
    pub(super) into: Option<PathBuf>,
    /// Print what would be written, and write nothing
    #[arg(long)]
    pub(super) dry_run: bool,
    /// How many files to read at once; as many as there are processors if not given
    #[arg(long, value_name = "N")]
    pub(super) jobs: Option<std::num::NonZeroUsize>,
}

impl Import {
    /// Whether an id that is given is one for a single source, and free.
    pub(super) fn name_is_free(&self, files: usize, taken: &Taken) -> Result<(), CommandFailure> {
        match &self.id {
            Some(WantedId::Fixed(id)) if files == 1 => taken.allow(id),
            Some(WantedId::Fixed(_)) => Err(CommandFailure::new(
                Exit::Usage,
                format!("`--id` names one source, and there are {files} files"),
            )
            .hint(
                "write a pattern, as `--id \"{publisher}-{date}-{title:3}\"`, or leave `--id` out",
            )),
            Some(WantedId::Pattern(_)) | None => Ok(()),
        }
    }

    pub(super) fn hints(&self) -> ImportHints {
        ImportHints {
            id: match &self.id {
                Some(WantedId::Fixed(id)) => Some(id.clone()),
                Some(WantedId::Pattern(_)) | None => None,
            },
            publisher: self.publisher.clone(),
            published: self.published.as_ref().map(given),
            url: self.url.clone(),
            language: self.language.clone(),
            encoding: self.encoding.clone(),
            stem: None,
            collected_by: self.collected_by.clone(),
        }
    }

    /// The folder for sources, relative to the root, with a slash at its end.
    pub(super) fn folder(&self) -> Result<String, CommandFailure> {
        let mut folder = String::from("content/sources/");
        for part in self.into.iter().flat_map(|into| into.components()) {
            match part {
                Component::CurDir => {}
                Component::Normal(name) if !name.to_string_lossy().starts_with('.') => {
                    folder.push_str(&name.to_string_lossy());
                    folder.push('/');
                }
                _ => {
                    return Err(CommandFailure::new(
                        Exit::Usage,
                        "`--into` is not a folder below `content/sources`",
                    )
                    .hint("write a relative path such as `2015/december`"));
                }
            }
        }
        Ok(folder)
    }
}
