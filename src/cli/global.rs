//! What every command understands, and the dossier's folder that it finds by it.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::exit::{CommandFailure, Exit};
use crate::load::{self, Workspace};

/// What every command understands.
#[derive(Debug, Clone, Args)]
pub(super) struct Global {
    /// The dossier's folder; the nearest one above with a `site.yaml` if not given
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) root: Option<PathBuf>,
    /// Whether to colour messages
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(super) color: Color,
    /// Say nothing but what is wrong
    #[arg(short, long, global = true)]
    pub(super) quiet: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    Auto,
    Always,
    Never,
}

impl Global {
    /// Finds the dossier's folder.
    pub(super) fn root(&self) -> Result<PathBuf, CommandFailure> {
        let here = std::env::current_dir().map_err(|error| {
            CommandFailure::new(Exit::Machine, format!("no working folder: {error}"))
        })?;
        let unreadable =
            |error: load::LoadError| CommandFailure::new(Exit::Machine, error.to_string());
        match &self.root {
            Some(root) if load::is_dossier(root).map_err(unreadable)? => Ok(root.clone()),
            Some(root) => Err(CommandFailure::new(
                Exit::Usage,
                format!("there is no `{}` in `{}`", load::SETTINGS, root.display()),
            )),
            None => load::find_root(&here).map_err(unreadable)?.ok_or_else(|| {
                CommandFailure::new(
                    Exit::Usage,
                    format!("there is no `{}` here or in any folder above", load::SETTINGS),
                )
                .hint("go into a dossier's folder, or name it with `--root`")
            }),
        }
    }

    pub(super) fn load(&self) -> Result<(PathBuf, Workspace), CommandFailure> {
        let root = self.root()?;
        let workspace = load::load(&root)
            .map_err(|error| CommandFailure::new(Exit::Machine, error.to_string()))?;
        Ok((root, workspace))
    }
}
