//! Builds that are ended by a signal at some moment: killed, told to terminate, interrupted, hung up.

use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use crate::dossier;
use crate::scene::{Ended, KILLED, Leeway, Scene, run};
use crate::trials::{Campaign, runs};

/// One build of so many finds no site.
const FIRST: usize = 8;

/// Starts a build and sends it a signal after a while.
fn ended_after(scene: &Scene, wait: Duration, signal: Signal) -> Ended {
    let child = scene.command().spawn().unwrap();
    std::thread::sleep(wait);
    // It is not waited for yet, so the number is still its own, even if it ended by itself.
    let pid = Pid::from_child(&child);
    let _ = kill_process(pid, signal);
    Ended::of(&child.wait_with_output().unwrap())
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
