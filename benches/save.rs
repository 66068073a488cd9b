//! How long it takes from a save to the page: a file of a large dossier changes, and the page that an
//! editor has open is made again.
//!
//! `cargo bench --bench save -- --sources 10000 --saves 40`. Everything is measured that the preview does
//! after it was told of the change: looking at the file, making the site, rendering the page. What the
//! operating system takes to tell is measured by the tests of the watch. With `--public` somebody looks at the
//! public edition after each save, which is not measured: the next save is.

#![allow(clippy::unwrap_used, reason = "a benchmark that cannot go on fails")]
#![allow(clippy::disallowed_methods, reason = "a benchmark measures time")]
#![allow(clippy::print_stdout, reason = "a benchmark prints what it measured")]

mod dossier;

/// As the program has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use casefile::Options;
use casefile::load::inventory::{ClockReading, Inventory, LookScope};
use casefile::preview::{Preview, PreviewSettings};
use casefile::serve::SiteSource;

/// A kind of save: what it is called, the folder of the file, how it changes, and the pages that are
/// looked at: of the file's entity, or home.
const SAVES: [(&str, &str, Edit, &str); 7] = [
    ("a source's words", "sources", Edit::Words, "sources"),
    ("a source's title", "sources", Edit::Title, "sources"),
    ("an actor's words", "actors", Edit::Words, "actors"),
    ("an allegation's words", "allegations", Edit::Words, "allegations"),
    ("a source's words, home open", "sources", Edit::Words, ""),
    ("an actor's new alias", "actors", Edit::Alias, "actors"),
    ("a new source", "sources", Edit::Copy, "sources"),
];

/// How a file changes.
#[derive(Clone, Copy)]
enum Edit {
    /// Words are added to its body.
    Words,
    /// Its headline is another.
    Title,
    /// The actor is known by one more name, which is looked for in every source.
    Alias,
    /// It comes a second time, under another id.
    Copy,
}

fn main() {
    let asked = |name: &str, default: usize| {
        let mut arguments = std::env::args().skip_while(|argument| argument != name);
        arguments.nth(1).map_or(default, |value| value.parse().unwrap())
    };
    let (sources, saves) = (asked("--sources", 10_000), asked("--saves", 40));
    let folder = tempfile::tempdir().unwrap();
    dossier::write(folder.path(), sources, dossier::SEED).unwrap();
    let options = Options { audience: casefile::edition::Audience::Editors, ..Options::default() };
    let settings =
        PreviewSettings { options, now: None, root: folder.path().to_owned(), editor: None };
    let preview = Preview::new(settings);
    let mut inventory = Inventory::new(folder.path());
    let start = Instant::now();
    inventory.look(&LookScope::Everywhere, ClockReading::now()).unwrap();
    let came = preview.make(inventory.workspace(), |_, _| {}).unwrap();
    let mut live = came.live.unwrap();
    live.output("index.html").unwrap();
    println!("{sources} sources: first page after {:.0?}", start.elapsed());
    let is_followed = std::env::args().any(|argument| argument == "--public");
    for (name, texts, edit, pages) in SAVES {
        let files: Vec<_> = fs::read_dir(folder.path().join("content").join(texts))
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        let mut times: Vec<Duration> = (0..saves)
            .map(|number| {
                let file = edit.made(&files[number * 37 % files.len()], number);
                let stem = file.file_stem().unwrap().to_str().unwrap();
                let page = match pages {
                    "" => "index.html".to_owned(),
                    _ => format!("{pages}/{stem}/index.html"),
                };
                let start = Instant::now();
                let at = LookScope::At(BTreeSet::from([file.clone()]));
                assert!(!inventory.look(&at, ClockReading::now()).unwrap().changed.is_empty());
                let made = preview.make(inventory.workspace(), |_, _| {}).unwrap();
                live = made.live.unwrap();
                live.output(&page).unwrap();
                let took = start.elapsed();
                // Somebody looks at the public edition after each save.
                if is_followed && let Some(public) = live.public() {
                    public.output("index.html").unwrap();
                }
                took
            })
            .collect();
        times.sort();
        let at = |share: usize| times[(times.len() - 1) * share / 100];
        println!("{name}: median {:.1?}, 95 of 100 within {:.1?}", at(50), at(95));
    }
}

impl Edit {
    /// Changes a file; the one that is new by it.
    fn made(self, file: &Path, number: usize) -> PathBuf {
        let text = fs::read_to_string(file).unwrap();
        let (file, text) = match self {
            Self::Words => {
                (file.to_owned(), format!("{text}\nSentence number {number} was added.\n"))
            }
            Self::Title => (file.to_owned(), text.replacen("title: \"", "title: \"Again: ", 1)),
            Self::Alias => {
                let alias = format!("---\naliases: [Alias Number{number}]\n");
                let lines = text.lines().filter(|line| !line.starts_with("aliases:"));
                let text: String = lines.map(|line| format!("{line}\n")).collect();
                (file.to_owned(), text.replacen("---\n", &alias, 1))
            }
            Self::Copy => {
                let stem = file.file_stem().unwrap().to_str().unwrap();
                (file.with_file_name(format!("{stem}-again-{number}.md")), text)
            }
        };
        fs::write(&file, text).unwrap();
        file
    }
}
