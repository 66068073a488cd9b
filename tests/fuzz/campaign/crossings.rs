//! Two builds that cross: one that has begun with what the dossier was stops somewhere, the dossier
//! changes, and a second build runs.

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::thread::sleep;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use crate::campaign::dossier;
use crate::campaign::judge::Found;
use crate::campaign::scene::{Ended, Scene, TOLD, build};
use crate::campaign::strace::{self, Counts};
use crate::campaign::trials::{Campaign, runs, skipped};

/// The calls at which the older build stops.
const CALLS: [&str; 9] =
    ["openat", "read", "statx", "flock", "mkdir", "write", "renameat2", "unlinkat", "close"];

/// How long somebody waits for what must come soon.
const SOON: Duration = Duration::from_secs(20);

/// How long somebody waits before looking again.
const MOMENT: Duration = Duration::from_millis(2);

/// How long the newer build runs before the older one goes on.
const HEAD_START: Duration = Duration::from_millis(400);

/// A build under strace that stops at a call, until it is told to go on.
struct Older {
    strace: Child,
    log: PathBuf,
}

impl Older {
    fn begin(command: &Command, log: &Path, call: &str, when: usize) -> Self {
        let (trace, inject) =
            (format!("trace={call}"), format!("inject={call}:signal=STOP:when={when}"));
        let arguments = ["-e", trace.as_str(), "-e", inject.as_str()];
        let _ = fs::remove_file(log);
        let strace = strace::traced(command, log, &arguments).spawn().unwrap();
        Self { strace, log: log.to_owned() }
    }

    fn is_stopped(&self) -> bool {
        let log = fs::read_to_string(&self.log).unwrap_or_default();
        let stopped = log.rfind("stopped by SIGSTOP");
        stopped.is_some() && stopped > log.rfind("SIGCONT")
    }

    fn has_ended(&mut self) -> bool {
        self.strace.try_wait().unwrap().is_some()
    }

    /// Waits until it stops; whether it does, and does not end before.
    fn stops(&mut self) -> bool {
        let end = Instant::now() + SOON;
        while !self.is_stopped() {
            if self.has_ended() {
                return false;
            }
            assert!(Instant::now() < end, "a build neither stopped nor ended");
            sleep(MOMENT);
        }
        true
    }

    /// Lets it go on to its end.
    fn go_on(mut self) -> Ended {
        let end = Instant::now() + SOON;
        // More than one thread may come to such a call, each at its own time.
        while !self.has_ended() {
            if self.is_stopped() {
                self.send(Signal::CONT);
            }
            assert!(Instant::now() < end, "a build that goes on does not end");
            sleep(MOMENT);
        }
        let mut said = String::new();
        if let Some(stderr) = &mut self.strace.stderr {
            stderr.read_to_string(&mut said).unwrap();
        }
        Ended::with(self.strace.wait().unwrap(), said)
    }

    /// Sends a signal to the build itself.
    fn send(&self, signal: Signal) {
        let id = self.strace.id();
        let children = fs::read_to_string(format!("/proc/{id}/task/{id}/children"));
        let children = children.unwrap_or_default();
        let numbers = children.split_whitespace().filter_map(|number| number.parse().ok());
        for pid in numbers.filter_map(Pid::from_raw) {
            let _ = kill_process(pid, signal);
        }
    }
}

impl Drop for Older {
    fn drop(&mut self) {
        // Where a test failed, nothing may stay behind.
        if !self.has_ended() {
            self.send(Signal::KILL);
            let _ = self.strace.kill();
            let _ = self.strace.wait();
        }
    }
}

/// Lets the two cross: how the older and the newer build ended, if the older one stopped at all.
fn cross(
    scene: &Scene,
    root: &Path,
    log: &Path,
    call: &str,
    when: usize,
) -> Option<(Ended, Ended)> {
    let mut older = Older::begin(&build(root, &scene.output()), log, call, when);
    if !older.stops() {
        return None;
    }
    dossier::write(root, scene.word(scene.next()));
    let mut newer = build(root, &scene.output()).spawn().unwrap();
    let end = Instant::now() + HEAD_START;
    while Instant::now() < end && newer.try_wait().unwrap().is_none() {
        sleep(MOMENT);
    }
    let older = older.go_on();
    Some((older, Ended::of(newer)))
}

fn moments(counts: &Counts, campaign: &mut Campaign, count: usize) -> Vec<(String, usize)> {
    let mut moments = Vec::new();
    for call in CALLS {
        if let Some((before, most)) = counts.get(call) {
            let share = (count / CALLS.len()).max(1);
            for _ in 0..share {
                let when = before + 1 + campaign.dice.below(most - before);
                moments.push((call.to_owned(), when));
            }
        }
    }
    moments.dedup();
    moments
}

#[test]
fn an_older_build_never_replaces_a_newer_site() {
    let name = "crossings";
    if !strace::is_there() {
        return skipped(name, "there is no strace here, or it may not trace");
    }
    let mut campaign = Campaign::new(name);
    let mut scene = Scene::new();
    let own = tempfile::tempdir().unwrap();
    let (root, log) = (own.path().join("dossier"), own.path().join("trace"));
    let counts = strace::counted_build(&mut scene, &log, true);
    for (call, when) in moments(&counts, &mut campaign, runs(18, 300)) {
        // The dossier says again what the output holds; the older build begins with that.
        dossier::write(&root, scene.word(1 - scene.next()));
        let Some((older, newer)) = cross(&scene, &root, &log, &call, when) else { continue };
        let how = format!("older: {}; newer: {}", older.shown(), newer.shown());
        let result = match (newer.code, scene.found()) {
            (Some(0), Found::New) => scene.trial(TOLD, |_| newer),
            // It said that it wrote nothing. What the older one read while the dossier changed may be of
            // both editions; the next build is of the newer.
            (Some(5), _) => scene.built_again().map(|()| {
                scene.holds = Some(scene.next());
                Found::Old
            }),
            (_, found) => Err(format!("the site is {found:?}")),
        };
        if result.is_err() {
            scene.settle();
        }
        campaign
            .count(&format!("{call} {when}"), result.map_err(|fault| format!("{fault}; {how}")));
    }
    campaign.end();
}
