//! Places that files are imported from: paths and standard input, read within a bound.

use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use casefile_import::{LARGEST, Refusal};

use crate::cli::exit::{CommandFailure, Exit};

/// A file with its bytes.
pub(super) struct Input {
    /// The path as given, or `-`.
    pub(super) shown: String,
    /// The last part of the path; none for standard input.
    pub(super) name: Option<String>,
    /// What the file is called after: its own name, or that of its folder where it is the page of a folder, `toll/index.md`.
    pub(super) called: Option<String>,
    pub(super) bytes: Result<Vec<u8>, Trouble>,
}

/// Why a file is not imported.
pub(super) enum Trouble {
    Refused(Refusal),
    Unreadable(io::Error),
}

/// Where bytes come from.
pub(super) enum BytesOrigin {
    Standard,
    File(PathBuf),
}

impl BytesOrigin {
    pub(super) fn read(&self) -> Input {
        match self {
            Self::Standard => {
                let mut bytes = Vec::new();
                let most = u64::try_from(LARGEST).unwrap_or(u64::MAX).saturating_add(1);
                let read = io::stdin().lock().take(most).read_to_end(&mut bytes);
                Input {
                    shown: "-".to_owned(),
                    name: None,
                    called: None,
                    bytes: read.map(|_| bytes).map_err(Trouble::Unreadable),
                }
            }
            Self::File(path) => Input {
                shown: path.display().to_string(),
                name: path.file_name().map(|name| name.to_string_lossy().into_owned()),
                called: called(path),
                bytes: file_bytes(path),
            },
        }
    }
}

/// The name of a file, or of its folder with what follows `index` in the file's: `toll.fr.md` of `toll/index.fr.md`.
fn called(path: &Path) -> Option<String> {
    let name = path.file_name()?.to_string_lossy().into_owned();
    let folder = path.parent().and_then(Path::file_name).map(|own| own.to_string_lossy());
    let is_markdown = name.ends_with(".md") || name.ends_with(".markdown");
    match (name.strip_prefix("index."), folder) {
        (Some(ending), Some(folder)) if is_markdown => Some(format!("{folder}.{ending}")),
        _ => Some(name),
    }
}

pub(super) fn file_bytes(path: &Path) -> Result<Vec<u8>, Trouble> {
    let file = std::fs::File::open(path).map_err(Trouble::Unreadable)?;
    let most = u64::try_from(LARGEST).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    file.take(most).read_to_end(&mut bytes).map_err(Trouble::Unreadable)?;
    Ok(bytes)
}

impl Trouble {
    pub(super) fn failure(self, shown: &str) -> CommandFailure {
        match self {
            Self::Refused(refusal) => {
                let failure = CommandFailure::new(
                    Exit::Errors,
                    format!("`{shown}` is not imported: {}", refusal.message),
                );
                match refusal.hint {
                    Some(hint) => failure.hint(hint),
                    None => failure,
                }
            }
            Self::Unreadable(error) => {
                CommandFailure::new(Exit::Machine, format!("cannot read `{shown}`: {error}"))
            }
        }
    }
}
