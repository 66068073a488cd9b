//! Builds every dossier `tests/sites/CASE/in` and compares the site, byte for byte, with `CASE/out`.
//!
//! The cases share the plain templates of `tests/sites/plain`, so that a new look of the default ones
//! changes nothing here; a case's own templates come before them. Static files that casefile brings
//! along are left out of the comparison unless the case has its own in their place. `UPDATE=1` writes
//! what was built to `out`.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use libtest_mimic::{Failed, Trial};

use crate::folder::Folder;

/// The case whose templates the others share.
const PLAIN: &str = "plain";

fn sites() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites")
}

/// The files of a case with the plain templates below them.
fn input(case: &str) -> Folder {
    let mut folder = Folder::at(&sites().join(PLAIN));
    folder.0.extend(Folder::at(&sites().join(case).join("in")).0);
    folder
}

/// The site of a case without the static files that casefile brings along.
fn output(case: &str) -> BTreeMap<String, Vec<u8>> {
    let folder = input(case);
    let mut site = folder.site().0;
    let defaults = casefile::render::default_statics();
    // The sheet of cards is made of that of pages.
    let is_of = |name: &str| if name == "css/embed.css" { "css/site.css" } else { name }.to_owned();
    site.retain(|path, _| match path.strip_prefix("static/").map(is_of) {
        Some(name) => {
            folder.0.contains_key(&format!("static/{name}")) || !defaults.contains_key(&name)
        }
        None => true,
    });
    site
}

/// A trial for each folder but that of the shared templates.
pub fn trials(updates: bool) -> Vec<Trial> {
    let mut cases: Vec<String> = fs::read_dir(sites())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|case| case != PLAIN)
        .collect();
    cases.sort();
    let trial = |case: String| {
        Trial::test(format!("sites/{case}"), move || {
            if updates {
                write(&case);
                return Ok(());
            }
            compared(&case)
        })
    };
    cases.into_iter().map(trial).collect()
}

/// Writes the site of a case in place of the one that was expected.
fn write(case: &str) {
    let golden = sites().join(case).join("out");
    let _ = fs::remove_dir_all(&golden);
    for (path, bytes) in output(case) {
        let file = golden.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }
}

/// The first difference between the site of a case and the one expected.
fn compared(case: &str) -> Result<(), Failed> {
    let built = output(case);
    let mut expected = Folder::at(&sites().join(case).join("out")).0;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    for (path, bytes) in &built {
        let Some(golden) = expected.remove(path) else {
            return Err(format!("`{path}` is not expected").into());
        };
        if *bytes != golden {
            snapbox::assert_data_eq!(
                snapbox::Data::text(text(bytes)),
                snapbox::Data::text(text(&golden)).raw()
            );
            return Err(format!("`{path}` differs in bytes that are no text").into());
        }
    }
    match expected.keys().next() {
        Some(path) => Err(format!("`{path}` is expected, and is not made").into()),
        None => Ok(()),
    }
}
