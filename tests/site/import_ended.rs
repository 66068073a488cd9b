//! An import that is ended amid its work leaves whole pairs of an original and its source.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::Path;
use std::process::Command;

/// Ctrl-C amid many files leaves pairs of an original and its source, and nothing else.
#[test]
fn an_import_that_is_ended_leaves_whole_pairs() {
    let folder = tempfile::tempdir().unwrap();
    let init = Command::new(env!("CARGO_BIN_EXE_casefile"))
        .arg("init")
        .arg(folder.path())
        .output()
        .unwrap();
    assert!(init.status.success());
    let from = tempfile::tempdir().unwrap();
    for number in 0..3_000 {
        let text = format!(
            "Witness {number} heard\n\nA witness told the committee on Tuesday that {number} papers were gone.\n"
        );
        fs::write(from.path().join(format!("{number:04}.txt")), text).unwrap();
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_casefile"))
        .current_dir(folder.path())
        .args(["import", from.path().to_str().unwrap()])
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap();
    let sources = folder.path().join("content/sources");
    let names = |folder: &Path| -> Vec<String> {
        let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
        entries.map(|own| own.file_name().to_string_lossy().into_owned()).collect()
    };
    while names(&sources).len() < 20 && command.try_wait().unwrap().is_none() {
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
    let ended = Command::new("kill").arg("-TERM").arg(command.id().to_string()).status().unwrap();
    assert!(ended.success() && !command.wait().unwrap().success());
    let stems = |names: Vec<String>| -> std::collections::BTreeSet<String> {
        names.iter().map(|own| own.rsplit_once('.').unwrap().0.to_owned()).collect()
    };
    let (sources, originals) =
        (stems(names(&sources)), stems(names(&folder.path().join("content/originals"))));
    assert!(sources.len() < 3_000, "it was ended amid its work");
    assert_eq!(sources, originals);
}
