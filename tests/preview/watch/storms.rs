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

/// Files that are told of soon, before they are taken for a storm; and how long a pause ends the one and the other.
const FEW: usize = 32;
const FEW_END: Duration = Duration::from_millis(5);
const STORM_ENDS: Duration = Duration::from_millis(150);

/// Writes ten thousand files, alike, as only their number matters: how often the machine paused for so long that the files
/// until then are a change by themselves.
fn sources(dossier: &Dossier, content: &str) -> usize {
    let (mut pauses, mut before) = (0, Instant::now());
    for folder_number in 0..20 {
        let folder = dossier.at(&format!("content/sources/{folder_number}"));
        fs::create_dir_all(&folder).unwrap();
        for number in 0..500 {
            fs::write(folder.join(format!("s{number}.md")), content).unwrap();
            let written = folder_number * 500 + number;
            let ends = if written < FEW { FEW_END } else { STORM_ENDS };
            pauses += usize::from(before.elapsed() >= ends);
            before = Instant::now();
        }
    }
    pauses
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
    let pauses = sources(&dossier, "# Copied\n");
    let told = watching.converged();
    // One more for every five seconds that it takes.
    assert!((1..=3 + pauses).contains(&told.len()), "{:?}, {pauses} pauses", counts(&told));
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
