//! What shells and the manual are given: scripts that complete, a page for each command.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::Path;
use std::process::Command;

fn casefile(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_casefile")).args(arguments).output().unwrap();
    assert!(output.status.success(), "{arguments:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// A folder with a small dossier.
fn dossier() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("site.yaml"), "title: Small\n").unwrap();
    fs::create_dir_all(folder.path().join("content/actors")).unwrap();
    let actor = "---\nname: Ann\nkind: person\n---\n";
    fs::write(folder.path().join("content/actors/ann-arbor.md"), actor).unwrap();
    folder
}

/// What bash offers after some words; nothing where there is no bash.
fn offered(words: &str, folder: &Path) -> Option<Vec<String>> {
    let script = casefile(&["completions", "bash"]);
    let program = Path::new(env!("CARGO_BIN_EXE_casefile")).parent().unwrap();
    let ask = format!(
        "{script}\nPATH={program:?}:$PATH\nCOMP_WORDS=({words} \"\")\nCOMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))\n\
         COMPREPLY=()\n_casefile_or_ids casefile \"\" \"${{COMP_WORDS[COMP_CWORD-1]}}\"\n\
         printf '%s\\n' \"${{COMPREPLY[@]}}\"\n"
    );
    let output = Command::new("bash").args(["-c", &ask]).current_dir(folder).output().ok()?;
    Some(String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect())
}

#[test]
fn bash_offers_rules_schemas_and_the_ids_of_the_dossier() {
    let folder = dossier();
    let Some(rules) = offered("casefile explain", folder.path()) else { return };
    for rule in casefile::check::RULES {
        assert!(rules.iter().any(|offer| offer == rule.name), "{}: {rules:?}", rule.name);
    }
    let offered = |words: &str| offered(words, folder.path()).unwrap();
    assert!(offered("casefile schema").contains(&"allegation".to_owned()));
    assert!(offered("casefile new").contains(&"allegation".to_owned()));
    assert_eq!(offered("casefile impact"), ["ann-arbor"]);
    assert_eq!(offered("casefile impact --retracted"), ["ann-arbor"]);
    assert!(offered("casefile impact --format").contains(&"json".to_owned()));
    assert!(offered("casefile").contains(&"verify".to_owned()));
}

#[test]
fn every_shell_has_a_script_that_names_the_rules_and_asks_for_ids() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = casefile(&["completions", shell]);
        let names_rules = script.contains("quote-not-found");
        // Those two complete no positional arguments.
        assert!(names_rules || ["elvish", "powershell"].contains(&shell), "{shell}");
    }
    for shell in ["bash", "fish", "zsh"] {
        assert!(casefile(&["completions", shell]).contains("completions ids"), "{shell}");
    }
    let zsh = casefile(&["completions", "zsh"]);
    assert!(
        zsh.lines().any(|line| line.contains("':item -- ") && line.ends_with("_casefile_ids' \\"))
    );
    assert!(zsh.starts_with("#compdef casefile\n"));
}

#[test]
fn the_manual_has_a_page_for_each_command() {
    let page = casefile(&["man"]);
    assert!(page.contains(".TH casefile 1") && page.contains("A compiler for evidence"), "{page}");
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("man");
    casefile(&["man", "--out", out.to_str().unwrap()]);
    for command in ["casefile", "casefile-build", "casefile-verify", "casefile-import"] {
        let page = fs::read_to_string(out.join(format!("{command}.1"))).unwrap();
        assert!(page.contains(".SH NAME"), "{command}");
    }
}
