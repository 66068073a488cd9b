//! Same input, same bytes: whatever the order of the files and the number of threads.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use casefile::edition::Audience;
use casefile::{Options, Workspace};

use crate::dice::Dice;
use crate::folder::{self, Folder, Memory, Site};

/// The site made of files in an order, on a number of threads.
fn site(files: Vec<(String, Vec<u8>)>, threads: usize) -> Site {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
    let memory = Memory::default();
    let workspace = Workspace::from_files(files);
    let options = Options { audience: Audience::Public(None), ..Options::default() };
    let built = pool.install(|| casefile::build(&workspace, &options, &memory)).unwrap();
    assert!(built.outputs.is_some(), "{}", folder::lines(&folder::errors(&built.diagnostics)));
    Site(memory.0.into_inner().unwrap())
}

/// The items in an order that depends on `seed` alone.
fn shuffled<T>(items: impl IntoIterator<Item = T>, seed: u64) -> Vec<T> {
    let mut items: Vec<T> = items.into_iter().collect();
    let mut dice = Dice::of(seed);
    for last in (1..items.len()).rev() {
        items.swap(last, dice.below(last + 1));
    }
    items
}

#[test]
fn the_order_of_files_and_the_number_of_threads_change_no_byte() {
    let folder = Folder::of_the_repository();
    let expected = site(folder.0.clone().into_iter().collect(), 1);
    assert!(expected.0.len() > 40);
    for (seed, threads) in [(1, 1), (2, 4), (3, 4), (4, 2)] {
        let files = shuffled(folder.0.clone(), seed);
        assert_ne!(files, folder.0.clone().into_iter().collect::<Vec<_>>());
        assert_eq!(site(files, threads), expected, "seed {seed}, {threads} threads");
    }
}

#[test]
fn the_order_of_files_and_the_number_of_threads_change_no_diagnostic() {
    let mut folder = Folder::of_the_repository();
    let lavrov = "content/sources/tass-2015-12-09-lavrov.md";
    folder.replace(lavrov, "published:\n  date: 2015-12-09", "published:\n  date: 2015-13-09");
    folder.replace("content/actors/turkey.md", "kind: state", "kind: stat");
    folder.put("content/pages/broken.md", "no front matter");
    let check = |files: Vec<(String, Vec<u8>)>, threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        let workspace = Workspace::from_files(files);
        pool.install(|| casefile::check(&workspace, &Options::default()))
    };
    let expected = check(folder.0.clone().into_iter().collect(), 1);
    assert!(folder::errors(&expected).len() >= 3);
    for (seed, threads) in [(5, 1), (6, 4), (7, 4)] {
        assert_eq!(check(shuffled(folder.0.clone(), seed), threads), expected, "seed {seed}");
    }
}
