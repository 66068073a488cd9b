//! What an inventory takes for a change, by a clock that the test turns.

use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use casefile::load::inventory::{ClockReading, Inventory, InventoryChanges, LookScope};
use casefile::load::{LoadedFile, Strange};

use crate::watch::Dossier;

struct Looking {
    inventory: Inventory,
    now: ClockReading,
}

impl Looking {
    fn at(dossier: &Dossier) -> Self {
        let mut looking =
            Self { inventory: Inventory::new(&dossier.root()), now: ClockReading::now() };
        looking.everywhere();
        looking
    }

    fn everywhere(&mut self) -> InventoryChanges {
        self.inventory.look(&LookScope::Everywhere, self.now).unwrap()
    }

    fn paths(&mut self, paths: &BTreeSet<PathBuf>) -> InventoryChanges {
        self.inventory.look(&LookScope::At(paths.clone()), self.now).unwrap()
    }

    fn pass(&mut self, milliseconds: u64) {
        self.now = self.now.after(Duration::from_millis(milliseconds));
    }

    fn text(&self, path: &str) -> &Arc<casefile::text::Text> {
        match &self.inventory.files()[path] {
            LoadedFile::Text(text) => text,
            held => panic!("{held:?}"),
        }
    }
}

fn names(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

const ONE: &str = "content/pages/one.md";

#[test]
fn only_changed_content_is_a_change() {
    let dossier = Dossier::new();
    let mut looking = Looking::at(&dossier);
    let (one, two) = (Arc::clone(looking.text(ONE)), Arc::clone(looking.text("site.yaml")));
    dossier.write(ONE, "# Page one\n");
    assert_eq!(looking.everywhere(), InventoryChanges::default());
    dossier.write("site.yaml", "title: Other\n");
    assert_eq!(looking.everywhere().changed, names(&["site.yaml"]));
    assert!(Arc::ptr_eq(&one, looking.text(ONE)));
    assert!(!Arc::ptr_eq(&two, looking.text("site.yaml")));
}

#[test]
fn the_same_size_and_time_hide_nothing() {
    let dossier = Dossier::new();
    let mut looking = Looking::at(&dossier);
    for (number, wait) in [(1, 0), (2, 60_000), (3, 60_000)] {
        let path = dossier.at(ONE);
        let modified = path.metadata().unwrap().modified().unwrap();
        looking.pass(wait);
        looking.everywhere();
        fs::write(&path, format!("# Page {number}\n")).unwrap();
        let file = OpenOptions::new().write(true).open(&path).unwrap();
        file.set_modified(modified).unwrap();
        let before = looking.text(ONE).content.clone();
        assert_eq!(looking.everywhere().changed, names(&[ONE]), "{before}");
    }
}

#[test]
fn what_is_missing_is_believed_when_it_still_is() {
    let dossier = Dossier::new();
    let mut looking = Looking::at(&dossier);
    fs::remove_dir_all(dossier.at("content/pages")).unwrap();
    let first = looking.everywhere();
    assert_eq!(first.changed, BTreeSet::new());
    assert_eq!(first.unsettled.len(), 3);
    assert!(first.is_wavering && looking.inventory.files().contains_key(ONE));
    looking.pass(30);
    assert_eq!(looking.paths(&first.unsettled).changed, BTreeSet::new());
    // It comes back: nothing happened.
    dossier.write(ONE, "# Page one\n");
    looking.pass(30);
    let second = looking.paths(&first.unsettled);
    assert_eq!(second.changed.len(), 2);
    assert_eq!(second.unsettled, BTreeSet::new());
    assert!(looking.inventory.files().contains_key(ONE));
}

#[test]
fn what_is_empty_is_believed_when_it_still_is() {
    let dossier = Dossier::new();
    let mut looking = Looking::at(&dossier);
    dossier.write(ONE, "");
    let first = looking.everywhere();
    assert_eq!((first.changed.len(), first.unsettled.len()), (0, 1));
    looking.pass(100);
    assert_eq!(looking.everywhere().changed.len(), 0);
    looking.pass(50);
    assert_eq!(looking.everywhere().changed, names(&[ONE]));
    dossier.write(ONE, "# Full\n");
    assert_eq!(looking.everywhere().changed, names(&[ONE]));
    dossier.write(ONE, "");
    let again = looking.everywhere();
    assert_eq!((again.changed.len(), again.unsettled.len()), (0, 1));
    dossier.write(ONE, "# Full\n");
    assert_eq!(looking.everywhere(), InventoryChanges::default());
}

#[test]
fn the_first_look_believes_what_it_sees() {
    let dossier = Dossier::new();
    dossier.write(ONE, "");
    dossier.write("static/4913", "x");
    dossier.write("content/odd.txt", "x");
    let looking = Looking::at(&dossier);
    assert_eq!(looking.text(ONE).content, "");
    assert_eq!(looking.inventory.files()["content/odd.txt"], LoadedFile::Stranger(Strange::Unread));
    assert!(looking.inventory.files().contains_key("static/4913"));
}

#[test]
fn a_look_at_some_paths_sees_what_is_new_renamed_and_within() {
    let dossier = Dossier::new();
    let mut looking = Looking::at(&dossier);
    fs::rename(dossier.at("content/pages"), dossier.at("content/allegations")).unwrap();
    dossier.write("public/index.html", "x");
    dossier.write("content/.hidden/a.md", "x");
    let paths = ["content/pages", "content/allegations", "content/allegations/one.md", "public"]
        .into_iter()
        .chain(["content/.hidden/a.md", "../outside", "site.yaml"])
        .map(|path| dossier.at(path))
        .collect();
    let first = looking.paths(&paths);
    let new = ["one", "three", "two"].map(|name| format!("content/allegations/{name}.md"));
    assert_eq!(first.changed, BTreeSet::from(new));
    looking.pass(60);
    assert_eq!(looking.paths(&paths).changed.len(), 3);
    let mut fresh = Inventory::new(&dossier.root());
    fresh.look(&LookScope::Everywhere, looking.now).unwrap();
    assert_eq!(fresh.files(), looking.inventory.files());
}

#[test]
#[cfg(unix)]
fn links_and_pipes_are_strangers_and_a_file_in_their_place_is_not() {
    let dossier = Dossier::new();
    dossier.write("secret.md", "# Secret\n");
    let mut looking = Looking::at(&dossier);
    fs::remove_file(dossier.at(ONE)).unwrap();
    std::os::unix::fs::symlink(dossier.at("secret.md"), dossier.at(ONE)).unwrap();
    let pipe = std::process::Command::new("mkfifo").arg(dossier.at("content/pages/p.md")).status();
    assert!(pipe.unwrap().success());
    looking.everywhere();
    looking.pass(500);
    looking.everywhere();
    assert_eq!(looking.inventory.files()[ONE], LoadedFile::Stranger(Strange::Link));
    assert_eq!(
        looking.inventory.files()["content/pages/p.md"],
        LoadedFile::Stranger(Strange::Unread)
    );
    fs::remove_file(dossier.at(ONE)).unwrap();
    dossier.write(ONE, "# A file\n");
    assert_eq!(looking.everywhere().changed, names(&[ONE]));
    assert_eq!(looking.text(ONE).content, "# A file\n");
}

#[test]
#[cfg(unix)]
fn nothing_is_read_through_a_link_that_took_the_place_of_a_folder_on_the_way() {
    let dossier = Dossier::new();
    let mut looking = Looking::at(&dossier);
    let outside = dossier.folder.path().join("outside");
    for (link, file) in [
        ("content", "content/pages/one.md"),
        ("content/pages", "content/pages/one.md"),
        ("static", "static/a.css"),
    ] {
        dossier.write(file, "own");
        looking.pass(10_000);
        looking.everywhere();
        let own = looking.inventory.files()[file].clone();
        let away = dossier.folder.path().join("away");
        fs::rename(dossier.at(link), &away).unwrap();
        let target = outside.join(file);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::write(&target, "a stranger's").unwrap();
        std::os::unix::fs::symlink(outside.join(link), dossier.at(link)).unwrap();
        // The hint may name the file alone: it came while the folder was still one.
        let at = BTreeSet::from([dossier.at(file)]);
        let first = looking.paths(&at);
        assert_eq!((first.changed.len(), first.unsettled.len()), (0, 1), "{link}");
        looking.pass(60);
        assert_eq!(looking.paths(&at).changed, names(&[file]), "{link}");
        assert_eq!(looking.inventory.files().get(file), None, "{link}");
        let seen = LookScope::At(BTreeSet::from([dossier.at(link)]));
        looking.inventory.look(&seen, looking.now).unwrap();
        looking.pass(500);
        looking.inventory.look(&seen, looking.now).unwrap();
        let held = &looking.inventory.files()[link];
        let is_link =
            matches!(held, LoadedFile::Stranger(Strange::LinkOutside | Strange::LinkedInput));
        assert!(is_link, "{link}: {held:?}");
        fs::remove_file(dossier.at(link)).unwrap();
        fs::rename(&away, dossier.at(link)).unwrap();
        looking.everywhere();
        looking.pass(500);
        looking.everywhere();
        assert_eq!(looking.inventory.files()[file], own, "{link}");
        assert_eq!(looking.inventory.files().get(link), None, "{link}");
    }
}

#[test]
#[cfg(unix)]
fn a_link_that_leads_elsewhere_by_now_is_a_change() {
    let dossier = Dossier::new();
    let mut looking = Looking::at(&dossier);
    let link = dossier.at("static/link");
    for (target, why) in [("../static", Strange::Link), ("../..", Strange::LinkOutside)] {
        let _ = fs::remove_file(&link);
        fs::create_dir_all(dossier.at("static")).unwrap();
        std::os::unix::fs::symlink(target, &link).unwrap();
        looking.everywhere();
        looking.pass(500);
        looking.everywhere();
        assert_eq!(looking.inventory.files()["static/link"], LoadedFile::Stranger(why));
    }
}

#[test]
#[cfg(unix)]
fn names_that_are_no_text_are_strangers_each_by_itself() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let dossier = Dossier::new();
    dossier.write("static/a.txt", "a");
    for name in [&b"static/a\xff.txt"[..], b"static/a\xfe.txt", b"content/pages/\xe9.md"] {
        fs::write(dossier.root().join(OsStr::from_bytes(name)), "x").unwrap();
    }
    let folder = dossier.root().join(OsStr::from_bytes(b"static/d\xff"));
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("a.css"), "x").unwrap();
    let mut looking = Looking::at(&dossier);
    let workspace = looking.inventory.workspace();
    let strange: Vec<(&str, Strange)> =
        workspace.strangers.iter().map(|one| (one.path.as_str(), one.why)).collect();
    assert_eq!(
        strange,
        [
            ("content/pages/\\xe9.md", Strange::Name),
            ("static/a\\xfe.txt", Strange::Name),
            ("static/a\\xff.txt", Strange::Name),
            ("static/d\\xff", Strange::Name),
        ]
    );
    assert!(workspace.statics.contains_key("a.txt"));
    fs::remove_dir_all(&folder).unwrap();
    looking.everywhere();
    looking.pass(60);
    assert_eq!(looking.everywhere().changed.len(), 1);
    assert_eq!(looking.inventory.workspace().strangers.len(), 3);
}

#[test]
fn a_root_that_is_gone_changes_nothing() {
    let dossier = Dossier::new();
    let mut looking = Looking::at(&dossier);
    let before = looking.inventory.files().clone();
    fs::rename(dossier.root(), dossier.folder.path().join("away")).unwrap();
    let error = looking.inventory.look(&LookScope::Everywhere, looking.now).unwrap_err();
    assert_eq!(error.path, dossier.root());
    assert_eq!(*looking.inventory.files(), before);
}

#[test]
#[ignore = "measures; for an optimised build on an idle machine"]
fn how_long_looks_take() {
    for count in [10_000, 100_000] {
        let dossier = Dossier::new();
        for number in 0..count {
            dossier.write(&format!("content/sources/s{number}.md"), &"Some words. ".repeat(50));
        }
        std::thread::sleep(Duration::from_millis(2500));
        let timed = |name: &str, work: &mut dyn FnMut()| {
            let began = Instant::now();
            work();
            println!("{count} files, {name}: {:?}", began.elapsed());
        };
        let mut inventory = Inventory::new(&dossier.root());
        let mut look = |at: &LookScope| drop(inventory.look(at, ClockReading::now()).unwrap());
        timed("first", &mut || look(&LookScope::Everywhere));
        for _ in 0..3 {
            timed("nothing changed", &mut || look(&LookScope::Everywhere));
        }
        let one = LookScope::At(BTreeSet::from([dossier.at("content/sources/s77.md")]));
        timed("one, unchanged", &mut || look(&one));
        dossier.write("content/sources/s77.md", "changed");
        timed("one, changed", &mut || look(&one));
        timed("workspace", &mut || drop(inventory.workspace()));
    }
}
