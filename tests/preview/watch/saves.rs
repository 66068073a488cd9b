//! How editors save: each way ends with the new content, and no change tells of a file that is missing,
//! empty or beside the one that is saved.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use crate::watch::{Dossier, Watching};

/// A way to save.
pub type Save = fn(&Path, &str);

/// The ways of editors, by name.
pub const SAVES: [(&str, Save); 10] = [
    ("vim", vim),
    ("vim, backupcopy", vim_in_place),
    ("emacs", emacs),
    ("vs code", in_place),
    ("jetbrains", jetbrains),
    ("sed -i", sed),
    ("nano", nano),
    ("in pieces", in_pieces),
    ("slowly after emptying", slowly),
    ("beside, then renamed", renamed),
];

fn beside(path: &Path, before: &str, after: &str) -> std::path::PathBuf {
    path.with_file_name(format!("{before}{}{after}", path.file_name().unwrap().display()))
}

fn moment() {
    sleep(Duration::from_millis(12));
}

fn probe(path: &Path) {
    let probe = path.with_file_name("4913");
    File::create(&probe).unwrap();
    moment();
    fs::remove_file(probe).unwrap();
}

/// Moves the file aside, writes a new one, deletes the old.
fn vim(path: &Path, content: &str) {
    let swap = beside(path, ".", ".swp");
    fs::write(&swap, "b0VIM").unwrap();
    probe(path);
    fs::rename(path, beside(path, "", "~")).unwrap();
    moment();
    let mut file = File::create(path).unwrap();
    moment();
    file.write_all(content.as_bytes()).unwrap();
    file.sync_all().unwrap();
    fs::remove_file(beside(path, "", "~")).unwrap();
    fs::remove_file(swap).unwrap();
}

fn vim_in_place(path: &Path, content: &str) {
    probe(path);
    fs::copy(path, beside(path, "", "~")).unwrap();
    let mut file = OpenOptions::new().write(true).truncate(true).open(path).unwrap();
    moment();
    file.write_all(content.as_bytes()).unwrap();
    fs::remove_file(beside(path, "", "~")).unwrap();
}

/// Takes a lock that is a link to nowhere, saves itself on the way, and leaves a backup behind.
fn emacs(path: &Path, content: &str) {
    let lock = beside(path, ".#", "");
    #[cfg(unix)]
    std::os::unix::fs::symlink("editor@machine.42:1", &lock).unwrap();
    fs::write(beside(path, "#", "#"), content).unwrap();
    moment();
    fs::rename(path, beside(path, "", "~")).unwrap();
    moment();
    fs::write(path, content).unwrap();
    fs::remove_file(beside(path, "#", "#")).unwrap();
    #[cfg(unix)]
    fs::remove_file(lock).unwrap();
}

fn in_place(path: &Path, content: &str) {
    let mut file = OpenOptions::new().write(true).truncate(true).open(path).unwrap();
    file.write_all(content.as_bytes()).unwrap();
}

fn jetbrains(path: &Path, content: &str) {
    let (new, old) = (beside(path, "", "___jb_tmp___"), beside(path, "", "___jb_old___"));
    fs::write(&new, content).unwrap();
    moment();
    fs::rename(path, &old).unwrap();
    moment();
    fs::rename(&new, path).unwrap();
    moment();
    fs::remove_file(old).unwrap();
}

fn sed(path: &Path, content: &str) {
    let new = path.with_file_name("sedQ3kZ9a");
    fs::write(&new, content).unwrap();
    moment();
    fs::rename(new, path).unwrap();
}

fn nano(path: &Path, content: &str) {
    let lock = beside(path, ".", ".swp");
    fs::write(&lock, "nano").unwrap();
    fs::copy(path, beside(path, "", "~")).unwrap();
    let mut file = OpenOptions::new().write(true).truncate(true).open(path).unwrap();
    file.write_all(content.as_bytes()).unwrap();
    file.sync_all().unwrap();
    fs::remove_file(lock).unwrap();
}

fn in_pieces(path: &Path, content: &str) {
    let mut file = File::create(path).unwrap();
    let third = content.len().div_ceil(3);
    for piece in content.as_bytes().chunks(third) {
        moment();
        file.write_all(piece).unwrap();
    }
}

fn slowly(path: &Path, content: &str) {
    let mut file = File::create(path).unwrap();
    sleep(Duration::from_millis(60));
    file.write_all(content.as_bytes()).unwrap();
}

fn renamed(path: &Path, content: &str) {
    let new = beside(path, "", ".tmp");
    fs::write(&new, content).unwrap();
    moment();
    fs::rename(new, path).unwrap();
}

#[test]
fn each_way_to_save_is_seen_whole() {
    let paths =
        ["content/pages/one.md", "content/sources/two.md", "templates/page.html", "site.yaml"];
    std::thread::scope(|scope| {
        for (name, save) in SAVES {
            scope.spawn(move || {
                let dossier = Dossier::new();
                let mut watching = Watching::native(&dossier.root());
                let before = watching.last.strangers.clone();
                for (number, path) in paths.into_iter().cycle().take(8).enumerate() {
                    let content = format!("# Saved {number} times\n\nand once more\n");
                    save(&dossier.at(path), &content);
                    let told = watching.converged();
                    assert!(!told.is_empty(), "{name}: `{path}` was saved unseen");
                    for seen in &told {
                        let text = seen.workspace.text_at(path).expect(name);
                        assert!(!text.content.is_empty(), "{name}: `{path}` is empty");
                        assert_eq!(seen.workspace.strangers, before, "{name}: `{path}`");
                        let others = seen.changed.iter().filter(|changed| *changed != path);
                        assert_eq!(others.count(), 0, "{name}: {:?}", seen.changed);
                    }
                }
            });
        }
    });
}

#[test]
fn a_file_that_stays_empty_or_away_is_believed() {
    let dossier = Dossier::new();
    let mut watching = Watching::native(&dossier.root());
    fs::write(dossier.at("content/pages/one.md"), "").unwrap();
    watching.converged();
    assert_eq!(watching.last.text_at("content/pages/one.md").unwrap().content, "");
    fs::remove_file(dossier.at("content/pages/two.md")).unwrap();
    watching.converged();
    assert!(watching.last.text_at("content/pages/two.md").is_none());
    // What only looks like something that an editor leaves is a file like others.
    dossier.write("static/4913", "a year");
    watching.converged();
    assert!(watching.last.statics.contains_key("4913"));
}
