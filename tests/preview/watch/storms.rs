//! Many changes at once: few are told of, none is missed.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use casefile::watch::{Observation, WatchSettings};

use crate::watch::{Dossier, Watching};

fn git(folder: &Path, arguments: &[&str]) {
    let output = Command::new("git")
        .args(["-c", "user.name=E", "-c", "user.email=e@example.org", "-c", "gc.auto=0"])
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Ten thousand files, alike, as only their number matters.
fn sources(dossier: &Dossier, content: &str) {
    for folder in 0..20 {
        let folder = dossier.at(&format!("content/sources/{folder}"));
        fs::create_dir_all(&folder).unwrap();
        for number in 0..500 {
            fs::write(folder.join(format!("s{number}.md")), content).unwrap();
        }
    }
}

#[test]
fn a_checkout_of_ten_thousand_files_is_at_most_two_changes() {
    let dossier = Dossier::new();
    let root = dossier.root();
    git(&root, &["init", "-q", "-b", "first"]);
    sources(&dossier, "# First\n");
    git(&root, &["add", "-A"]);
    git(&root, &["commit", "-qm", "first"]);
    git(&root, &["checkout", "-qb", "second"]);
    fs::remove_dir_all(dossier.at("content/pages")).unwrap();
    sources(&dossier, "# Second\n");
    git(&root, &["commit", "-qam", "second"]);
    let poll = Some(Duration::from_millis(100));
    let mut watching = [
        Watching::native(&root),
        Watching::start(&root, &WatchSettings { poll, ..WatchSettings::default() }),
    ];
    for branch in ["first", "second"] {
        git(&root, &["checkout", "-q", branch]);
        for watching in &mut watching {
            let told = watching.converged();
            assert!((1..=2).contains(&told.len()), "{branch}: {:?}", counts(&told));
        }
    }
}

#[test]
fn files_that_are_copied_are_at_most_two_changes() {
    let dossier = Dossier::new();
    let mut watching = Watching::native(&dossier.root());
    sources(&dossier, "# Copied\n");
    let told = watching.converged();
    // One more for every five seconds that it takes.
    assert!((1..=3).contains(&told.len()), "{:?}", counts(&told));
}

fn counts(told: &[Observation]) -> Vec<usize> {
    told.iter().map(|seen| seen.changed.len()).collect()
}

#[test]
fn a_change_among_ten_thousand_files_is_told_of_at_once() {
    let dossier = Dossier::new();
    sources(&dossier, "# There\n");
    let mut watching = Watching::native(&dossier.root());
    let mut took = Vec::new();
    for number in 0..50 {
        std::thread::sleep(Duration::from_millis(if number % 10 == 0 { 400 } else { 30 }));
        let began = Instant::now();
        dossier.write("content/sources/7/s7.md", &format!("# Changed {number} times\n"));
        let seen = watching.changed();
        took.push(began.elapsed());
        let text = &seen.workspace.text_at("content/sources/7/s7.md").unwrap().content;
        assert_eq!(*text, format!("# Changed {number} times\n"));
    }
    took.sort();
    println!("median {:?}, slowest {:?}", took[25], took[49]);
    assert!(took[25] < Duration::from_millis(300), "{took:?}");
}
