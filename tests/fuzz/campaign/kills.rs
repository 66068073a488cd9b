//! Builds that are ended by a signal at some moment: killed, told to terminate, interrupted, hung up.

use std::process::Command;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use crate::campaign::dossier;
use crate::campaign::judge::Found;
use crate::campaign::scene::{Ended, KILLED, Leeway, Scene, TOLD, quiet, run};
use crate::campaign::trials::{Campaign, runs};

/// One build of so many finds no site.
const FIRST: usize = 8;

/// Starts a build and sends it a signal after a while.
fn ended_after(scene: &Scene, wait: Duration, signal: Signal) -> Ended {
    let child = scene.command().spawn().unwrap();
    std::thread::sleep(wait);
    // It is not waited for yet, so the number is still its own, even if it ended by itself.
    let pid = Pid::from_child(&child);
    let _ = kill_process(pid, signal);
    Ended::of(child)
}

/// How long a build takes here, the longest of a few.
fn duration(scene: &mut Scene) -> Duration {
    let mut longest = Duration::ZERO;
    for _ in 0..4 {
        let start = Instant::now();
        let ended = run(scene.command());
        longest = longest.max(start.elapsed());
        assert_eq!(ended.code, Some(0), "{}", ended.said);
        scene.holds = Some(scene.next());
    }
    longest
}

/// Sends signals at moments spread over the time of a build.
fn campaign(name: &str, count: usize, leeway: Leeway, signals: &[Signal]) {
    let mut campaign = Campaign::new(name);
    let mut scene = Scene::new();
    let longest = duration(&mut scene);
    for number in 0..count {
        let signal = signals[number % signals.len()];
        // One moment in each of as many equal parts of the time, and a little beyond its end.
        let part = longest.mul_f64(1.1) / u32::try_from(count).unwrap();
        let wait = part * u32::try_from(number).unwrap() + part.mul_f64(campaign.fraction());
        let is_first = number % FIRST == FIRST - 1;
        if is_first {
            scene.clear();
        }
        let found = scene.trial(leeway, |scene| ended_after(scene, wait, signal));
        campaign.count(&format!("{signal:?} after {wait:.1?}, first build: {is_first}"), found);
        if is_first {
            dossier::write_kept(&scene.output());
        }
    }
    campaign.end();
}

#[test]
fn a_build_that_is_killed_leaves_the_old_site_or_the_new_one() {
    campaign("kills", runs(200, 1000), KILLED, &[Signal::KILL]);
}

#[test]
fn a_build_that_is_told_to_end_leaves_nothing_beside_the_site() {
    let leeway = Leeway { is_clean: true, ..KILLED };
    campaign("signals", runs(45, 300), leeway, &[Signal::TERM, Signal::INT, Signal::HUP]);
}

/// Starts a build that is to ignore signals, and sends it one after a while.
fn undisturbed(scene: &Scene, wait: Duration, signal: Signal) -> Ended {
    let command = scene.command();
    let mut ignoring = Command::new("sh");
    quiet(&mut ignoring);
    ignoring.args(["-c", "trap '' INT HUP; exec \"$@\"", "sh"]);
    let child = ignoring.arg(command.get_program()).args(command.get_args()).spawn().unwrap();
    // From when the shell has become the program.
    let exe = format!("/proc/{}/exe", child.id());
    let is_shell = || {
        let path = std::fs::read_link(&exe).unwrap_or_default();
        path.file_name().is_some_and(|name| !name.to_string_lossy().starts_with("casefile"))
    };
    let end = Instant::now() + Duration::from_secs(10);
    while is_shell() && Instant::now() < end {
        std::thread::sleep(Duration::from_millis(1));
    }
    std::thread::sleep(wait);
    let _ = kill_process(Pid::from_child(&child), signal);
    Ended::of(child)
}

#[test]
fn a_build_that_is_to_ignore_a_signal_goes_on() {
    let mut campaign = Campaign::new("ignored signals");
    let mut scene = Scene::new();
    let longest = duration(&mut scene);
    for number in 0..runs(12, 60) {
        let signal = [Signal::INT, Signal::HUP][number % 2];
        let wait = longest.mul_f64(campaign.fraction());
        let result = scene.trial(TOLD, |scene| undisturbed(scene, wait, signal));
        let result = match result {
            Ok(Found::New) => Ok(Found::New),
            Ok(found) => Err(format!("the site is {found:?}")),
            Err(fault) => Err(fault),
        };
        campaign.count(&format!("{signal:?} after {wait:.1?}"), result);
    }
    campaign.end();
}
