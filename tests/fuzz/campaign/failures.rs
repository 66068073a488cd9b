//! Builds in which one system call fails or is the last: each call that has to do with files, where folders
//! can change places in one step and where they cannot.

use std::path::Path;

use crate::campaign::judge::Found;
use crate::campaign::scene::{Ended, KILLED, Leeway, Scene, TOLD};
use crate::campaign::strace::{self, Counts, Injection};
use crate::campaign::trials::{Campaign, runs, skipped};

/// What a call may answer.
const ERRORS: [&str; 5] = ["EIO", "ENOSPC", "EACCES", "EMFILE", "EINTR"];

/// The calls that change what has which name.
const NAMING: [&str; 8] =
    ["rename", "renameat", "renameat2", "mkdir", "unlink", "unlinkat", "rmdir", "linkat"];

/// The calls whose failure says that bytes may not have reached the disk.
const LASTING: [&str; 6] = ["write", "close", "fsync", "fdatasync", "syncfs", "sync_file_range"];

/// Every call of a build that can go wrong, in every way given.
pub fn all(counts: &Counts, calls: &[&str], ways: &[String], can_exchange: bool) -> Vec<Injection> {
    let mut all = Vec::new();
    for (call, (before, most)) in counts {
        if !calls.is_empty() && !calls.contains(&call.as_str()) {
            continue;
        }
        if call == "renameat2" && !can_exchange {
            continue;
        }
        for when in before + 1..=*most {
            all.extend(ways.iter().map(|what| {
                let what = what.clone();
                Injection { call: call.clone(), when, what, can_exchange }
            }));
        }
    }
    all
}

/// So many of all that could go wrong, each kind of call in its turn.
pub fn some(mut all: Vec<Injection>, campaign: &mut Campaign, count: usize) -> Vec<Injection> {
    if all.len() <= count {
        return all;
    }
    let mut some = Vec::new();
    let mut calls: Vec<String> = all.iter().map(|one| one.call.clone()).collect();
    calls.sort();
    calls.dedup();
    while some.len() < count && !all.is_empty() {
        for call in &calls {
            let of_call: Vec<usize> = (0..all.len()).filter(|at| all[*at].call == *call).collect();
            if !of_call.is_empty() && some.len() < count {
                some.push(all.swap_remove(of_call[campaign.dice.below(of_call.len())]));
            }
        }
    }
    some
}

/// Whether a failed call says that the new site may not have reached the disk.
fn is_doubtful(line: &str, injection: &Injection, scene: &Scene) -> bool {
    let call = injection.call.as_str();
    if injection.what == "error=EINTR" || !LASTING.contains(&call) {
        return false;
    }
    let folder = scene.folder.to_str().unwrap();
    if call.contains("sync") {
        return line.contains(folder);
    }
    // A file of the new site, by its path in the staging folder, which lies beside the output.
    let Some((_, rest)) = line.split_once(&format!("<{folder}/.")) else { return false };
    let path = rest.split('>').next().unwrap_or("");
    let below = path.split_once('/').map_or("", |(_, below)| below);
    scene.site(scene.next()).file(below).is_some()
}

/// One build in which a call goes wrong.
fn trial(scene: &mut Scene, log: &Path, injection: &Injection) -> Option<Result<Found, String>> {
    let is_kill = injection.what.starts_with("signal");
    let leeway =
        if is_kill { Leeway { may_be_absent: !injection.can_exchange, ..KILLED } } else { TOLD };
    let (ended, line) = strace::injected(&scene.command(), log, injection);
    let Some(line) = line else {
        // No thread came to this call this time: a build like any other.
        assert_eq!(ended.code, Some(0), "{injection}: {}", ended.shown());
        scene.holds = Some(scene.next());
        return None;
    };
    if is_of_the_loader(&ended) {
        return None;
    }
    let is_silent = ended.code == Some(0) && !ended.said.contains("warning");
    let is_doubtful = !is_kill && is_doubtful(&line, injection, scene);
    let result = scene.trial(leeway, |_| ended);
    let result = match result {
        Ok(_) if is_doubtful && is_silent => Err("success, and not a word".to_owned()),
        result => result,
    };
    Some(result.map_err(|fault| format!("{fault}; {line}")))
}

/// Whether the program was never begun, because a library could not be loaded.
fn is_of_the_loader(ended: &Ended) -> bool {
    ended.code == Some(127) && ended.said.contains("shared libraries")
}

fn campaign(name: &str, calls: &[&str], ways: &[String], count: usize) {
    if !strace::is_there() {
        return skipped(name, "there is no strace here, or it may not trace");
    }
    let mut campaign = Campaign::new(name);
    let mut scene = Scene::new();
    let logs = tempfile::tempdir().unwrap();
    let log = logs.path().join("trace");
    let mut injections = Vec::new();
    for can_exchange in [true, false] {
        let counts = strace::counted_build(&mut scene, &log, can_exchange);
        injections.extend(all(&counts, calls, ways, can_exchange));
    }
    let known = injections.len();
    let injections = some(injections, &mut campaign, count);
    println!("{name}: {} of {known} calls", injections.len());
    for injection in injections {
        if let Some(result) = trial(&mut scene, &log, &injection) {
            campaign.count(&injection.to_string(), result);
        }
    }
    campaign.end();
}

#[test]
fn a_call_that_fails_leaves_the_old_site_or_the_new_one() {
    let ways = ERRORS.map(|error| format!("error={error}"));
    campaign("failures", &[], &ways, runs(90, usize::MAX));
}

#[test]
fn a_kill_at_a_call_leaves_the_old_site_or_the_new_one() {
    campaign("kills at calls", &[], &["signal=KILL".to_owned()], runs(30, usize::MAX));
}

#[test]
fn a_kill_or_a_failure_where_names_change_leaves_the_old_site_or_the_new_one() {
    let ways = ["error=EIO", "error=ENOSPC", "error=EACCES", "signal=KILL"].map(str::to_owned);
    let calls: Vec<&str> = NAMING.into_iter().filter(|call| call.starts_with("rename")).collect();
    campaign("names", &calls, &ways, usize::MAX);
}
