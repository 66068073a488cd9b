//! Folders that come, go and come again, and what lies beside them.

use std::fs;
use std::time::{Duration, Instant};

use casefile::watch::{WatchEvent, WatchSettings};

use crate::watch::{Dossier, SOON, Watching};

#[test]
fn deleted_and_recreated_folders_are_watched_again() {
    let dossier = Dossier::new();
    let mut watching = Watching::native(&dossier.root());
    for top in ["content", "static", "templates", "content/pages"] {
        fs::remove_dir_all(dossier.at(top)).unwrap();
        watching.converged();
        let path = format!("{top}/pages/again.md");
        dossier.write(&path, "# Again\n");
        watching.converged();
        // By now only an event tells of a change in time.
        std::thread::sleep(Duration::from_millis(700));
        dossier.write(&path, "# Once more\n");
        let told = watching.converged();
        assert!(!told.is_empty(), "`{path}`");
        // Gone and back before anybody looks.
        fs::remove_dir_all(dossier.at(top)).unwrap();
        dossier.write(&path, "# Back\n");
        watching.converged();
        std::thread::sleep(Duration::from_millis(700));
        dossier.write(&path, "# Back, and changed\n");
        assert!(!watching.converged().is_empty(), "`{path}`");
    }
}

#[test]
fn a_folder_that_is_made_later_is_watched() {
    let dossier = Dossier::new();
    fs::remove_dir_all(dossier.at("static")).unwrap();
    let mut watching = Watching::native(&dossier.root());
    dossier.write("static/a/b/c.css", "a {}");
    watching.converged();
    std::thread::sleep(Duration::from_millis(700));
    dossier.write("static/a/b/c.css", "b {}");
    assert!(!watching.converged().is_empty());
}

#[test]
#[cfg(unix)]
fn an_input_that_is_a_link_is_not_followed_and_a_folder_in_its_place_is_watched() {
    let dossier = Dossier::new();
    let elsewhere = dossier.folder.path().join("elsewhere");
    fs::rename(dossier.at("content"), &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, dossier.at("content")).unwrap();
    let mut watching = Watching::native(&dossier.root());
    assert!(watching.last.text_at("content/pages/one.md").is_none());
    let strangers = watching.last.strangers.iter();
    assert_eq!(strangers.map(|one| one.path.as_str()).collect::<Vec<_>>(), ["content"]);
    fs::remove_file(dossier.at("content")).unwrap();
    fs::rename(&elsewhere, dossier.at("content")).unwrap();
    assert!(!watching.converged().is_empty());
    assert!(watching.last.text_at("content/pages/one.md").is_some());
    std::thread::sleep(Duration::from_millis(700));
    dossier.write("content/pages/one.md", "# Changed\n");
    assert!(!watching.converged().is_empty());
}

#[test]
fn a_root_that_is_moved_away_and_back_is_no_end() {
    let dossier = Dossier::new();
    let mut watching = Watching::native(&dossier.root());
    let away = dossier.folder.path().join("away");
    fs::rename(dossier.root(), &away).unwrap();
    let end = Instant::now() + SOON;
    loop {
        match watching.events.recv_timeout(end - Instant::now()).unwrap() {
            WatchEvent::Notice(notice) if notice.starts_with("cannot read") => break,
            WatchEvent::Notice(_) => {}
            event => panic!("{event:?}"),
        }
    }
    assert!(watching.last.text_at("site.yaml").is_some());
    fs::rename(&away, dossier.root()).unwrap();
    dossier.write("content/pages/one.md", "# Back\n");
    watching.converged();
    std::thread::sleep(Duration::from_millis(700));
    dossier.write("content/pages/one.md", "# Back, and changed\n");
    assert!(!watching.converged().is_empty());
}

#[test]
fn nothing_beside_the_inputs_is_told_of() {
    let dossier = Dossier::new();
    let ignored = vec![dossier.at("static/../out"), "public".into()];
    let mut watching = Watching::start(&dossier.root(), &WatchSettings { poll: None, ignored });
    let end = Instant::now() + Duration::from_secs(3);
    let mut number = 0;
    while Instant::now() < end {
        number += 1;
        for path in [
            "public/index.html",
            "out/index.html",
            ".public.casefile-staging/index.html",
            ".public.casefile-lock",
            ".git/index",
            "target/debug/x",
            "site.yaml~",
            "content/pages/.one.md.swp",
            "content/pages/#one.md#",
            "content/pages/one.md~",
            "content/.editor/state",
        ] {
            dossier.write(path, &format!("number {number}"));
        }
        let _ = fs::remove_dir_all(dossier.at("public"));
        // Written again, but not changed.
        dossier.write("content/pages/two.md", "# Page two\n");
        std::thread::sleep(Duration::from_millis(30));
    }
    assert!(watching.within(Duration::from_millis(700)).is_none());
}

#[test]
fn nothing_is_told_while_git_is_writing() {
    let dossier = Dossier::new();
    dossier.write("../.git/HEAD", "ref: refs/heads/main");
    let mut watching = Watching::native(&dossier.root());
    dossier.write("../.git/index.lock", "");
    dossier.write("content/pages/one.md", "# Checked out\n");
    assert!(watching.within(Duration::from_millis(600)).is_none());
    fs::remove_file(dossier.at("../.git/index.lock")).unwrap();
    assert!(watching.changed().changed.contains("content/pages/one.md"));
}

#[test]
fn a_lock_that_git_left_behind_holds_nothing_back() {
    let dossier = Dossier::new();
    dossier.write("../.git/HEAD", "ref: refs/heads/main");
    dossier.write("../.git/index.lock", "");
    let lock = fs::File::options().write(true).open(dossier.at("../.git/index.lock")).unwrap();
    lock.set_modified(std::time::SystemTime::now() - Duration::from_secs(60)).unwrap();
    let mut watching = Watching::native(&dossier.root());
    dossier.write("content/pages/one.md", "# Saved\n");
    assert!(watching.changed().changed.contains("content/pages/one.md"));
}

#[test]
fn it_is_said_that_git_is_waited_for() {
    let dossier = Dossier::new();
    dossier.write("../.git/HEAD", "ref: refs/heads/main");
    let mut watching = Watching::native(&dossier.root());
    dossier.write("../.git/index.lock", "");
    dossier.write("content/pages/one.md", "# Saved\n");
    let notice = watching.notice();
    assert!(notice.starts_with("waiting for git, which is writing"), "{notice}");
    fs::remove_file(dossier.at("../.git/index.lock")).unwrap();
    assert!(watching.changed().changed.contains("content/pages/one.md"));
}

#[test]
fn who_asks_is_answered_and_who_ends_it_ends_it() {
    let dossier = Dossier::new();
    let watching = Watching::native(&dossier.root());
    watching.handle.ask();
    assert!(matches!(watching.events.recv_timeout(SOON), Ok(WatchEvent::Asked)));
    watching.handle.stop();
    assert!(matches!(watching.events.recv_timeout(SOON), Ok(WatchEvent::Stopped)));
}

#[test]
#[cfg(unix)]
fn a_file_that_cannot_be_read_for_a_while_does_not_end_the_watch() {
    use std::os::unix::fs::PermissionsExt;
    let dossier = Dossier::new();
    let mut watching = Watching::native(&dossier.root());
    let path = dossier.at("content/pages/one.md");
    dossier.write("content/pages/one.md", "# Closed\n");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
    std::thread::sleep(Duration::from_millis(500));
    dossier.write("content/pages/two.md", "# Open\n");
    let is_seen = |watching: &Watching| {
        watching.last.text_at("content/pages/two.md").unwrap().content == "# Open\n"
    };
    while !is_seen(&watching) {
        watching.changed();
    }
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    watching.converged();
    assert_eq!(watching.last.text_at("content/pages/one.md").unwrap().content, "# Closed\n");
}
