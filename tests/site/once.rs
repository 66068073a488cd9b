//! A build that lets go of each text when it is parsed makes and finds what any other does.

use std::path::{Path, PathBuf};

use casefile::edition::Audience;
use casefile::load::{again, load};
use casefile::{Built, CheckedSite, Options, Pipeline};

use crate::folder::{Memory, lines};

/// The folders of dossiers that tests have.
fn dossiers() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let below = ["tests/sites", "tests/cases"].map(|below| root.join(below).read_dir().unwrap());
    let inputs = below.into_iter().flatten().map(|entry| entry.unwrap().path());
    let inputs = inputs.map(|path| if path.join("in").is_dir() { path.join("in") } else { path });
    let mut all: Vec<PathBuf> = inputs.chain([root.to_owned()]).collect();
    all.sort();
    all
}

/// What a build finds, and the files that it makes.
fn built(made: CheckedSite) -> (Built, Memory) {
    let memory = Memory::default();
    let built = made.build(&memory).unwrap();
    (built, memory)
}

/// Fails where a build that reads texts again makes or finds anything else than one that holds them. How many findings
/// there are, and whether there is a site.
fn compared(root: &Path) -> (usize, bool) {
    let pipeline = || {
        let audience = Audience::Public(None);
        Pipeline::new(Options { audience, ..Options::default() })
    };
    let (held, files) = built(pipeline().made(&load(root).unwrap()));
    let (once, files_of_once) = built(pipeline().made_once(load(root).unwrap(), again(root)));
    let all = |built: &Built| lines(&built.diagnostics.iter().collect::<Vec<_>>());
    assert_eq!(all(&once), all(&held), "{}", root.display());
    assert_eq!(once.diagnostics, held.diagnostics, "{}", root.display());
    assert_eq!((once.outputs, &once.withheld), (held.outputs, &held.withheld));
    let (files, files_of_once) =
        (files.0.into_inner().unwrap(), files_of_once.0.into_inner().unwrap());
    assert!(files == files_of_once, "{}", root.display());
    (held.diagnostics.len(), held.outputs.is_some())
}

#[test]
fn a_site_that_is_built_once_is_the_same_to_the_byte() {
    let all = dossiers();
    assert!(all.len() > 8);
    let found: Vec<(usize, bool)> = all.iter().map(|root| compared(root)).collect();
    assert!(found.iter().filter(|(_, is_made)| *is_made).count() > 8, "{found:?}");
    assert!(found.iter().any(|(count, _)| *count > 0));
}

#[test]
fn places_are_the_same_where_a_fault_shows_early_and_where_it_shows_late() {
    let folder = tempfile::tempdir().unwrap();
    let put = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    put("site.yaml", "format: 2\ntitle: A dossier\nrules: {orphan: off}\n");
    let nora =
        "---\nname: Nora Zzqueen\nkind: person\npublic_interest: a lamp\npublish: false\n---\n";
    put("content/actors/nora.md", nora);
    put("content/pages/about.md", "---\ntitle: About\n---\n\nWords for everybody.\n");
    // What the gate finds is found when the site is made.
    put("static/plan.txt", "A plan of Nora Zzqueen's.");
    assert_eq!(compared(folder.path()), (1, false));
    // What is wrong with front matter, before.
    put("content/pages/about.md", "---\ntitle: About\nkind: page\n---\n\n[[nobody]]\n");
    put("content/pages/broken.md", "no front matter\n");
    let (count, is_made) = compared(folder.path());
    assert!(count >= 3 && !is_made, "{count}");
}
