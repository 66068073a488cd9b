//! Runs every markdown file below `tests/suite`: a heading is a test, a fenced block after a path in
//! back-ticks is a file, and a comment at the end of a line is a diagnostic expected at that line.
//!
//! A comment is `# error: [rule] part of the message` in front matter and settings, and the same inside
//! `<!-- … -->` in a body; `# error:12: [rule] …` names the column as well. It is cut off, with the white space
//! before it, before the line is used. A block `expect` lists `FILE:LINE:COLUMN RULE part of the message` for what no
//! line of a case can carry, as the name of a file, and for nothing else. A block `options` may say `as-of: INSTANT` or `audience: editors`. `{{sha256 PATH}}` stands
//! for the hash of a file of the case. A block `link` is a link of the file system, to what the block says,
//! and `\xff` in a path is a byte that is no character: such a case is loaded from a disk, where it lies in
//! `in`. Every diagnostic must be expected, and every one expected found.
//!
//! A case starts from a `site.yaml` that turns off what nearly every small dossier has ([`SETTINGS`]),
//! unless it gives its own. All forms of printing must name the same places. `UPDATE=1` writes what is
//! found into the cases that fail.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use casefile::diag::Located;
use casefile::edition::Audience;
use casefile::{Options, Workspace};
use libtest_mimic::{Failed, Trial};
use sha2::{Digest, Sha256};

use crate::case::{self, Case, Expected};
use crate::{disk, forms};

/// The settings of a case that gives none.
const SETTINGS: &str = "format: 2\ntitle: A case\nrules: {orphan: off, single-origin: off}\n";

/// A trial for each heading.
pub fn trials(updates: bool) -> Vec<Trial> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite");
    let mut trials = Vec::new();
    for file in markdown_files(&root) {
        let text = std::fs::read_to_string(&file).expect("a suite file can be read");
        let name = file.strip_prefix(&root).unwrap_or(&file).with_extension("");
        let name = name.to_string_lossy().replace('\\', "/");
        for case in case::read(&text) {
            let file = file.clone();
            let title = format!("{name}: {}", case.title);
            trials.push(Trial::test(title, move || run(&file, &case, updates)));
        }
    }
    trials
}

fn markdown_files(root: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = walkdir::WalkDir::new(root)
        .into_iter()
        .filter_map(Result::ok)
        .map(walkdir::DirEntry::into_path)
        .filter(|path| path.extension().is_some_and(|ending| ending == "md"))
        .collect();
    files.sort();
    files
}

fn run(file: &Path, case: &Case, updates: bool) -> Result<(), Failed> {
    let Some((workspace, found)) = check(case)? else { return Ok(()) };
    forms::agree(&workspace, &found)?;
    let report = compared(&case.expected, &found);
    if report.is_empty() {
        return Ok(());
    }
    if updates {
        let text = std::fs::read_to_string(file).map_err(|error| error.to_string())?;
        let updated = case::updated(&text, &case.title, &found).ok_or("the case is gone")?;
        return std::fs::write(file, updated).map_err(|error| error.to_string().into());
    }
    Err(format!("{}:{}\n{report}", file.display(), case.line).into())
}

/// What is found in a case; nothing where this system has no such files.
fn check(case: &Case) -> Result<Option<(Workspace, Vec<Located>)>, String> {
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    if !case.files.iter().any(|file| file.path == "site.yaml") {
        files.push(("site.yaml".to_owned(), SETTINGS.into()));
    }
    for file in &case.files {
        if files.iter().any(|(path, _)| *path == file.path) {
            return Err(format!("`{}` is given twice", file.path));
        }
        let bytes = match hashes_filled(&file.content, case) {
            Some(text) => encoded(&text, &file.encoding)?,
            None => {
                return Err(format!("`{}` hashes a file that the case does not give", file.path));
            }
        };
        files.push((file.path.clone(), bytes));
    }
    let mut options = Options::default();
    for (key, value) in &case.options {
        options.audience = match (key.as_str(), value.as_str()) {
            ("as-of", instant) => Audience::Public(Some(
                casefile::entity::instant(instant).ok_or_else(|| format!("`{instant}`?"))?,
            )),
            ("audience", "editors") => Audience::Editors,
            _ => return Err(format!("there is no option `{key}: {value}`")),
        };
    }
    let links: Vec<&str> =
        case.files.iter().filter(|file| file.is_link).map(|file| file.path.as_str()).collect();
    let workspace = match disk::is_needed(&files, &links) {
        true if cfg!(unix) => disk::loaded(&files, &links).map_err(|error| error.to_string())?,
        // Neither is there elsewhere, or not for everybody.
        true => return Ok(None),
        false => Workspace::from_files(files),
    };
    let found = casefile::check(&workspace, &options);
    Ok(Some((workspace, found)))
}

fn hashes_filled(content: &str, case: &Case) -> Option<String> {
    let mut filled = String::new();
    let mut rest = content;
    while let Some((before, after)) = rest.split_once("{{sha256 ") {
        let (path, after) = after.split_once("}}")?;
        let file = case.files.iter().find(|file| file.path == path)?;
        filled.push_str(before);
        let bytes = encoded(&file.content, &file.encoding).ok()?;
        for byte in Sha256::digest(&bytes) {
            write!(filled, "{byte:02x}").ok()?;
        }
        rest = after;
    }
    Some(filled + rest)
}

fn encoded(text: &str, encoding: &str) -> Result<Vec<u8>, String> {
    let encoding = encoding_rs::Encoding::for_label(encoding.as_bytes())
        .ok_or_else(|| format!("there is no encoding `{encoding}`"))?;
    Ok(encoding.encode(text).0.into_owned())
}

/// What was expected and not found, and the other way round; nothing if all is well.
fn compared(expected: &[Expected], found: &[Located]) -> String {
    let mut left: Vec<&Located> = found.iter().collect();
    let mut report = String::new();
    for one in expected {
        match left.iter().position(|found| one.is_met_by(found)) {
            Some(at) => {
                left.remove(at);
            }
            None => {
                let _ = writeln!(report, "expected, and not found: {one}");
            }
        }
    }
    for one in left {
        let _ = writeln!(report, "found, and not expected: {}", case::shown(one));
    }
    report
}
