//! Many builds at once into one output, while somebody reads the site.

use std::collections::BTreeSet;
use std::fs;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::campaign::judge::Found;
use crate::campaign::scene::{Ended, Scene, TOLD};
use crate::campaign::trials::{Campaign, runs};

/// How many builds are begun at once.
const BUILDS: usize = 20;

/// What one who reads the site over and over sees: how many files, and which were not as in either edition.
fn read_until(scene: &Scene, is_over: &AtomicBool) -> (usize, BTreeSet<String>) {
    let (old, new) = (scene.site(1 - scene.next()), scene.site(scene.next()));
    let (mut count, mut wrong) = (0, BTreeSet::new());
    // Whoever reads does not know which edition is there; what both have is there at any moment.
    let paths: Vec<&str> = old.files().filter(|path| new.file(path).is_some()).collect();
    while !is_over.load(Ordering::Relaxed) {
        for path in &paths {
            count += 1;
            match fs::read(scene.output().join(path)) {
                Ok(bytes) if [old.file(path), new.file(path)].contains(&Some(&bytes)) => {}
                Ok(bytes) => drop(wrong.insert(format!("`{path}` has {} bytes", bytes.len()))),
                Err(error) => drop(wrong.insert(format!("`{path}`: {error}"))),
            }
        }
    }
    (count, wrong)
}

/// Begins builds at once; how they ended, and what a reader saw.
fn crowd(scene: &Scene) -> (Vec<Ended>, usize, BTreeSet<String>) {
    let is_over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let reader = scope.spawn(|| read_until(scene, &is_over));
        let children: Vec<_> = (0..BUILDS).map(|_| scene.command().spawn().unwrap()).collect();
        let ended = children.into_iter().map(Ended::of);
        let ended = ended.collect();
        is_over.store(true, Ordering::Relaxed);
        let (count, wrong) = reader.join().unwrap();
        (ended, count, wrong)
    })
}

#[test]
fn of_many_builds_at_once_one_writes_and_the_others_say_so() {
    let mut campaign = Campaign::new("crowds");
    let mut scene = Scene::new();
    let mut reads = 0;
    for round in 0..runs(2, 10) {
        let (ended, count, wrong) = crowd(&scene);
        reads += count;
        let odd: Vec<&Ended> =
            ended.iter().filter(|one| !matches!(one.code, Some(0 | 5))).collect();
        let done = ended.iter().find(|one| one.code == Some(0));
        let result = if !wrong.is_empty() {
            Err(format!("a reader saw {wrong:?}"))
        } else if let Some(odd) = odd.first() {
            Err(format!("{} ended otherwise: {}", ended.len(), odd.shown()))
        } else if scene.found() != Found::New {
            Err(format!("the site is {:?}", scene.found()))
        } else if let Some(done) = done.cloned() {
            scene.trial(TOLD, |_| done)
        } else {
            Err("none of them built the site".to_owned())
        };
        campaign.count(&format!("round {round}"), result);
    }
    println!("crowds: {reads} files were read meanwhile");
    campaign.end();
}
