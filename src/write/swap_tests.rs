//! Every step of a site's taking another's place fails once, and is the last one once: there is always the
//! whole old site or the whole new one, what is kept is never lost, and the next build works.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::claim::OutputClaim;
use super::disk::{Disk, Machine};
use super::manifest::MANIFEST;
use super::{CachingSink, Durability, WriteError};
use crate::manifest::SUMS;
use crate::render::Sink as _;

type MadeSite = BTreeMap<String, String>;

/// How two folders can change places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Exchange {
    Works,
    /// The system has no such call.
    IsMissing,
    /// The folder cannot be moved at all.
    IsRefused,
}

/// What comes after a number of steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Then {
    /// One that fails.
    Failure,
    /// Nothing any more.
    Cut,
}

#[derive(Debug)]
struct Faulty {
    exchange: Exchange,
    then: Then,
    after: usize,
    steps: AtomicUsize,
}

impl Faulty {
    fn step(&self) -> io::Result<()> {
        let step = self.steps.fetch_add(1, Ordering::SeqCst);
        let is_bad = match self.then {
            Then::Failure => step == self.after,
            Then::Cut => step >= self.after,
        };
        if is_bad { Err(io::Error::other("made to fail")) } else { Ok(()) }
    }
}

impl Disk for Faulty {
    fn make_folder(&self, path: &Path) -> io::Result<()> {
        self.step().and_then(|()| Machine.make_folder(path))
    }

    fn mark(&self, path: &Path, content: &[u8]) -> io::Result<()> {
        self.step().and_then(|()| Machine.mark(path, content))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step().and_then(|()| Machine.rename(from, to))
    }

    fn carry(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step().and_then(|()| Machine.carry(from, to))
    }

    fn exchange(&self, one: &Path, other: &Path) -> io::Result<()> {
        self.step()?;
        match self.exchange {
            Exchange::Works => Machine.exchange(one, other),
            Exchange::IsMissing => Err(io::ErrorKind::Unsupported.into()),
            Exchange::IsRefused => Err(io::ErrorKind::CrossesDevices.into()),
        }
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.step().and_then(|()| Machine.remove_file(path))
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        self.step().and_then(|()| Machine.remove_folder(path))
    }

    fn sync_tree(&self, _: &Path) -> io::Result<()> {
        self.step()
    }

    fn sync_folder(&self, _: &Path) -> io::Result<()> {
        self.step()
    }
}

/// A site whose every file says which one it is of; some places are a file in one and a folder in the other.
fn site(name: &str, is_turned: bool) -> MadeSite {
    let turned =
        if is_turned { ["file/index.html", "folder"] } else { ["file", "folder/index.html"] };
    let own = format!("{name}/only/index.html");
    let paths = ["index.html", "both/a.html", "both/b.html", &own].into_iter().chain(turned);
    paths.map(|path| (path.to_owned(), name.to_owned())).collect()
}

const KEEP: [&str; 3] = [".git", "CNAME", "both/kept.txt"];

/// Files of others, all of them kept.
fn kept() -> MadeSite {
    [".git/HEAD", ".git/refs/heads/main", "CNAME", "both/kept.txt"]
        .map(|path| (path.to_owned(), "kept".to_owned()))
        .into()
}

fn write(disk: Arc<dyn Disk>, output: &Path, site: &MadeSite) -> Result<Vec<String>, WriteError> {
    let staging = OutputClaim::take_on(disk, output)?
        .stage(&KEEP.map(str::to_owned), &CachingSink::default())?;
    for (path, words) in site {
        staging.put(path, words.as_bytes()).unwrap();
    }
    Ok(staging.publish(Durability::Synced)?.notes)
}

/// Every file below a folder, but for manifests and sums; none where there is no folder.
fn files(folder: &Path) -> MadeSite {
    if !folder.exists() {
        return MadeSite::new();
    }
    let files = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    let files = files.filter(|entry| entry.file_type().is_file());
    let file = |entry: walkdir::DirEntry| {
        let path = entry.path().strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
        (path, fs::read_to_string(entry.path()).unwrap())
    };
    let is_of_all = |path: &str| path.ends_with(MANIFEST) || path.ends_with(SUMS);
    files.map(file).filter(|(path, _)| !is_of_all(path)).collect()
}

/// The files of a folder, apart: those that are kept, and the others.
fn apart(folder: &Path) -> (MadeSite, MadeSite) {
    files(folder).into_iter().partition(|(_, words)| words == "kept")
}

fn names(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<String> = names.map(|name| name.into_string().unwrap()).collect();
    names.sort();
    names
}

/// One build that goes wrong at a step, and the next one; whether there was such a step.
fn tried(exchange: Exchange, then: Then, after: usize, has_old: bool) -> bool {
    let context = format!("{exchange:?}, {then:?} after {after}, old: {has_old}");
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("public");
    let (old, new) = (site("old", false), site("new", true));
    if has_old {
        write(Arc::new(Machine), &output, &old).unwrap();
        for (path, words) in kept() {
            super::file::write(&output.join(path), words.as_bytes()).unwrap();
        }
    }
    let faulty = Arc::new(Faulty { exchange, then, after, steps: AtomicUsize::new(0) });
    let result = write(Arc::<Faulty>::clone(&faulty), &output, &new);
    let is_reached = faulty.steps.load(Ordering::SeqCst) > after;

    let (kept_there, there) = apart(&output);
    let is_missing = !output.exists();
    let two_steps = exchange == Exchange::IsMissing && then == Then::Cut;
    let file_by_file = exchange == Exchange::IsRefused && has_old;
    if is_missing {
        assert!(!has_old || two_steps, "{context}: there is no site");
    } else if !file_by_file {
        assert!(there == old || there == new, "{context}: {there:?}");
    }
    match &result {
        Ok(_) => assert_eq!(there, new, "{context}"),
        Err(WriteError::Unfinished(..)) => assert!(file_by_file || two_steps, "{context}"),
        Err(_) if then == Then::Cut => {}
        Err(_) => assert!(is_missing != has_old && there != new, "{context}: {there:?}"),
    }
    if has_old {
        let everywhere = apart(folder.path()).0.len();
        assert_eq!(everywhere, kept().len(), "{context}: something is lost that was to be kept");
        if file_by_file {
            assert_eq!(kept_there, kept(), "{context}");
        }
    }

    // A build that goes no further than its lock mends what this one left.
    drop(OutputClaim::take(&output).unwrap());
    let (kept_there, there) = apart(&output);
    if has_old {
        assert!(there == old || there == new, "{context}, mended: {there:?}");
        assert_eq!(kept_there, kept(), "{context}");
    } else {
        assert!(!output.exists() || there == new, "{context}, mended: {there:?}");
    }
    let rest = names(folder.path());
    assert!(rest.iter().all(|name| name == "public"), "{context}: {rest:?}");

    let newest = site("newest", false);
    let notes = write(Arc::new(Machine), &output, &newest).unwrap();
    assert!(notes.is_empty(), "{context}: {notes:?}");
    let (kept_there, there) = apart(&output);
    assert_eq!(there, newest, "{context}");
    assert!(!has_old || kept_there == kept(), "{context}: {kept_there:?}");
    assert_eq!(names(folder.path()), ["public"], "{context}");
    assert!(names(&output).iter().all(|name| !name.starts_with(".casefile")), "{context}");
    is_reached
}

fn every_step(exchange: Exchange, has_old: bool) {
    for then in [Then::Failure, Then::Cut] {
        let steps = (0..).take_while(|after| tried(exchange, then, *after, has_old)).count();
        assert!(steps > 5, "{exchange:?}, {then:?}: {steps} steps");
    }
}

#[test]
fn with_an_exchange_there_is_always_the_old_or_the_new_site() {
    every_step(Exchange::Works, true);
}

#[test]
fn without_an_exchange_the_next_build_puts_the_old_site_back() {
    every_step(Exchange::IsMissing, true);
}

#[test]
fn where_a_folder_cannot_be_moved_the_next_build_finishes_the_site() {
    every_step(Exchange::IsRefused, true);
}

#[test]
fn the_first_site_is_there_as_a_whole_or_not_at_all() {
    every_step(Exchange::Works, false);
    every_step(Exchange::IsMissing, false);
}

#[test]
fn a_failure_once_the_site_is_in_its_place_is_told_and_is_none_of_the_build() {
    let mut told = 0;
    for after in 0.. {
        let folder = tempfile::tempdir().unwrap();
        let output = folder.path().join("public");
        write(Arc::new(Machine), &output, &site("old", false)).unwrap();
        let steps = AtomicUsize::new(0);
        let faulty = Faulty { exchange: Exchange::Works, then: Then::Failure, after, steps };
        let faulty = Arc::new(faulty);
        match write(Arc::<Faulty>::clone(&faulty), &output, &site("new", true)) {
            Ok(notes) => told += usize::from(!notes.is_empty()),
            Err(_) => assert_eq!(apart(&output).1, site("old", false)),
        }
        if faulty.steps.load(Ordering::SeqCst) <= after {
            break;
        }
    }
    assert!(told > 5, "{told} failures were told");
}

#[test]
fn what_cannot_be_removed_does_not_keep_the_next_site_from_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("public");
    write(Arc::new(Machine), &output, &site("old", false)).unwrap();
    // A file where a folder is looked for: nothing that casefile could remove.
    fs::write(folder.path().join(".public.casefile-staging"), "mine").unwrap();
    let mut claim = OutputClaim::take(&output).unwrap();
    assert_eq!(claim.notes().len(), 1);
    let staging = claim.stage(&[], &CachingSink::default()).unwrap();
    for (path, words) in site("new", false) {
        staging.put(&path, words.as_bytes()).unwrap();
    }
    staging.publish(Durability::Unsynced).unwrap();
    assert_eq!(apart(&output).1, site("new", false));
    assert_eq!(names(folder.path()), [".public.casefile-staging", "public"]);
}

#[test]
fn what_comes_while_a_site_is_written_stays() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("public");
    write(Arc::new(Machine), &output, &site("old", false)).unwrap();
    let staging = super::Staging::open(&output).unwrap();
    staging.put("index.html", b"new").unwrap();
    fs::create_dir_all(output.join("both/late")).unwrap();
    fs::write(output.join("both/late/a.txt"), "kept").unwrap();
    fs::write(output.join("late.txt"), "kept").unwrap();
    let notes = staging.publish(Durability::Unsynced).unwrap().notes;
    assert_eq!(notes.len(), 2, "{notes:?}");
    let paths = ["both/late/a.txt", "index.html", "late.txt"];
    assert_eq!(files(&output).into_keys().collect::<Vec<_>>(), paths);
    assert_eq!(names(folder.path()), ["public"]);
}

#[cfg(unix)]
#[test]
fn a_link_among_what_a_build_leaves_leads_nowhere() {
    let folder = tempfile::tempdir().unwrap();
    let (output, elsewhere) = (folder.path().join("public"), folder.path().join("elsewhere"));
    write(Arc::new(Machine), &elsewhere, &site("elsewhere", false)).unwrap();
    fs::write(elsewhere.join("secret"), "mine").unwrap();
    write(Arc::new(Machine), &output, &site("old", false)).unwrap();
    let before = files(&elsewhere);
    for mark in ["swap", "in-place"] {
        for tree in ["staging", "old"] {
            let left = |what: &str| folder.path().join(format!(".public.casefile-{what}"));
            std::os::unix::fs::symlink("elsewhere", left(tree)).unwrap();
            fs::write(left(mark), r#"["../elsewhere", "/etc/hostname"]"#).unwrap();
            assert_eq!(OutputClaim::take(&output).unwrap().notes().len(), 1);
            write(Arc::new(Machine), &output, &site("new", false)).unwrap();
            assert!(left(tree).is_symlink(), "{mark}, {tree}");
            assert_eq!(files(&elsewhere), before, "{mark}, {tree}");
            assert_eq!(files(&output), site("new", false), "{mark}, {tree}");
            fs::remove_file(left(tree)).unwrap();
            drop(OutputClaim::take(&output).unwrap());
            assert_eq!(names(folder.path()), ["elsewhere", "public"], "{mark}, {tree}");
        }
    }
}
