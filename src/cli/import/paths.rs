//! Finds the files that the arguments of `import` mean: paths, folders with what is below them, globs.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

/// What an argument came to.
pub(super) enum ArgumentFiles {
    /// Files, in order of their paths, and what else was found.
    Files(FoundFiles),
    /// There is no such path, and it is no pattern that anything fits.
    Nothing,
}

/// The files of an argument.
#[derive(Default)]
pub(super) struct FoundFiles {
    /// Those to read, in order of their paths.
    pub(super) files: Vec<PathBuf>,
    /// How many others stand in the folders, by what they are: an ending, or a page that heads a section.
    pub(super) passed: BTreeMap<String, usize>,
}

/// What Zola and Hugo call the page that heads a section, which lists articles and is none.
const SECTION: &str = "_index";

/// Finds the files of one argument. In folders, only files of a known ending count; hidden ones never.
pub(super) fn expand(argument: &Path, endings: &[&str]) -> io::Result<ArgumentFiles> {
    if argument.is_dir() {
        let mut found = FoundFiles::default();
        below(argument, endings, &mut found)?;
        return Ok(ArgumentFiles::Files(found));
    }
    if argument.exists() {
        let files = vec![argument.to_owned()];
        return Ok(ArgumentFiles::Files(FoundFiles { files, ..FoundFiles::default() }));
    }
    let words = argument.to_string_lossy();
    if !words.contains(['*', '?']) {
        return Ok(ArgumentFiles::Nothing);
    }
    let mut found = vec![if argument.is_absolute() { PathBuf::from("/") } else { PathBuf::new() }];
    for part in words.split('/').filter(|part| !part.is_empty() && *part != ".") {
        found = step(&found, part)?;
    }
    let mut own = FoundFiles::default();
    for path in found {
        if path.is_dir() {
            below(&path, endings, &mut own)?;
        } else if path.is_file() {
            own.files.push(path);
        }
    }
    let is_nothing = own.files.is_empty() && own.passed.is_empty();
    Ok(if is_nothing { ArgumentFiles::Nothing } else { ArgumentFiles::Files(own) })
}

/// Adds the files below a folder.
fn below(folder: &Path, endings: &[&str], found: &mut FoundFiles) -> io::Result<()> {
    let is_hidden = |entry: &walkdir::DirEntry| {
        entry.depth() > 0 && entry.file_name().to_string_lossy().starts_with('.')
    };
    for entry in
        WalkDir::new(folder).sort_by_file_name().into_iter().filter_entry(|entry| !is_hidden(entry))
    {
        let entry = entry?;
        if !entry.file_type().is_file() {
            continue;
        }
        let part = |part: Option<&std::ffi::OsStr>| {
            part.unwrap_or_default().to_string_lossy().to_lowercase()
        };
        let ending = part(entry.path().extension());
        let stem = part(entry.path().file_stem());
        let is_section = stem.split('.').next() == Some(SECTION);
        let passed = if !endings.contains(&ending.as_str()) {
            Some(if ending.is_empty() {
                "without an ending".to_owned()
            } else {
                format!("`.{ending}`")
            })
        } else {
            is_section.then(|| format!("`{SECTION}.{ending}`"))
        };
        match passed {
            Some(what) => *found.passed.entry(what).or_default() += 1,
            None => found.files.push(entry.into_path()),
        }
    }
    Ok(())
}

/// The paths that one part of a pattern leads to.
fn step(from: &[PathBuf], part: &str) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for folder in from {
        let here = if folder.as_os_str().is_empty() { Path::new(".") } else { folder.as_path() };
        if part == "**" {
            for entry in WalkDir::new(here).sort_by_file_name() {
                let entry = entry?;
                if entry.file_type().is_dir() {
                    found.push(entry.into_path());
                }
            }
        } else if !part.contains(['*', '?']) {
            found.push(folder.join(part));
        } else if here.is_dir() {
            let mut names = Vec::new();
            for entry in std::fs::read_dir(here)? {
                names.push(entry?.file_name().to_string_lossy().into_owned());
            }
            names.sort();
            let is_it = |name: &String| {
                (part.starts_with('.') || !name.starts_with('.')) && fits(part, name)
            };
            found.extend(names.iter().filter(|name| is_it(name)).map(|name| folder.join(name)));
        }
    }
    Ok(found)
}

/// Whether a name fits a pattern, in which `*` is any characters and `?` is one.
fn fits(pattern: &str, name: &str) -> bool {
    let pattern: Vec<char> = pattern.chars().collect();
    let name: Vec<char> = name.chars().collect();
    let (mut at, mut here) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while here < name.len() {
        match pattern.get(at) {
            Some('*') => {
                star = Some((at, here));
                at += 1;
            }
            Some(own) if *own == '?' || Some(own) == name.get(here) => {
                at += 1;
                here += 1;
            }
            _ => match &mut star {
                Some((star_at, taken)) => {
                    *taken += 1;
                    at = *star_at + 1;
                    here = *taken;
                }
                None => return false,
            },
        }
    }
    pattern.get(at..).is_some_and(|rest| rest.iter().all(|own| *own == '*'))
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn patterns_fit_names() {
        assert!(
            fits("*.txt", "a.txt")
                && fits("a?c*", "abcd")
                && fits("*", "")
                && fits("a*b*c", "aXbYbZc")
        );
        assert!(!fits("*.txt", "a.html") && !fits("?", "") && !fits("a*b", "a"));
    }
}
