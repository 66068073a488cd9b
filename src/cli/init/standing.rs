//! What stands in a folder before a dossier is begun in it, from the names in it.

use std::fs;
use std::io;
use std::path::Path;

/// What a folder holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum FolderState {
    /// Nothing, or nothing but what a forge puts into a new repository; or the folder is not there yet.
    Nothing,
    Dossier,
    /// Something else: the first name of it.
    Other(String),
}

/// Files that say nothing of what a folder is for, as a forge makes them for a new repository, in capitals and
/// without what follows a point.
const NO_CONTENT: [&str; 9] = [
    "README",
    "LICENSE",
    "LICENCE",
    "COPYING",
    "UNLICENSE",
    "NOTICE",
    "CODE_OF_CONDUCT",
    "CONTRIBUTING",
    "SECURITY",
];

/// And hidden ones, to the letter.
const HIDDEN: [&str; 6] =
    [".git", ".gitignore", ".gitattributes", ".editorconfig", ".github", ".DS_Store"];

/// Looks into a folder.
///
/// # Errors
/// If it cannot be read, or is a file.
pub(super) fn standing(folder: &Path) -> io::Result<FolderState> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(FolderState::Nothing),
        entries => entries?,
    };
    let mut names = entries
        .map(|entry| entry.map(|entry| entry.file_name().to_string_lossy().into_owned()))
        .collect::<io::Result<Vec<_>>>()?;
    // The folder's own order differs from machine to machine.
    names.sort();
    if names.iter().any(|name| name == "site.yaml") {
        return Ok(FolderState::Dossier);
    }
    let other = names.into_iter().find(|name| !is_no_content(name));
    Ok(other.map_or(FolderState::Nothing, FolderState::Other))
}

fn is_no_content(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).to_ascii_uppercase();
    // `LICENSE-MIT` is a licence.
    let stem = stem.split('-').next().unwrap_or(&stem);
    HIDDEN.contains(&name) || NO_CONTENT.contains(&stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(names: &[&str]) -> FolderState {
        let folder = tempfile::tempdir().unwrap();
        for name in names {
            fs::write(folder.path().join(name), "").unwrap();
        }
        standing(folder.path()).unwrap()
    }

    #[test]
    fn what_a_forge_puts_into_a_new_repository_is_nothing() {
        assert_eq!(of(&[]), FolderState::Nothing);
        assert_eq!(
            of(&[".git", ".gitignore", "README.md", "LICENSE-MIT", "Licence.txt"]),
            FolderState::Nothing
        );
        assert_eq!(standing(Path::new("/not/there")).unwrap(), FolderState::Nothing);
    }

    #[test]
    fn a_dossier_is_known_by_its_settings_and_anything_else_by_its_first_name() {
        assert_eq!(of(&["notes.txt", "site.yaml"]), FolderState::Dossier);
        assert_eq!(of(&["b.txt", "README.md", "a.txt"]), FolderState::Other("a.txt".to_owned()));
        assert_eq!(of(&["READMEs"]), FolderState::Other("READMEs".to_owned()));
    }
}
