//! Outputs in places where a folder cannot simply change places with another.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

use crate::campaign::dossier::put;
use crate::campaign::failures;
use crate::campaign::judge::{self, Found};
use crate::campaign::mounts::{done, is_inside, mount, unmount};
use crate::campaign::scene::{Ended, Scene, TOLD, run};
use crate::campaign::strace;
use crate::campaign::trials::{Campaign, runs, skipped};

/// A build either works or says why it cannot, and then leaves everything as it was.
fn assert_works_or_says_why(scene: &mut Scene) {
    let ended = run(scene.command());
    let found = scene.found();
    match ended.code {
        Some(0) => assert_eq!(found, Found::New, "{}", ended.shown()),
        Some(3 | 4) => {
            assert_eq!(found, Found::Old, "{}", ended.shown());
            assert!(ended.said.contains("hint: "), "{}", ended.shown());
        }
        _ => panic!("{}", ended.shown()),
    }
    let beside = judge::beside(&scene.folder, &judge::STAYS);
    assert!(beside.is_empty(), "{beside:?}; {}", ended.shown());
    let lost = judge::lost(&scene.output());
    assert!(lost.is_empty(), "{lost:?}; {}", ended.shown());
    println!("{}", ended.shown());
}

/// A scene whose output is a file system of its own.
fn on_a_mount_point(folder: &Path) -> Scene {
    let mut scene = Scene::empty_in(folder);
    scene.settle();
    let aside = folder.with_extension("aside");
    fs::rename(scene.output(), &aside).unwrap();
    mount(&["-t", "tmpfs", "none"], &scene.output()).unwrap();
    done(Command::new("cp").arg("-a").arg(aside.join(".")).arg(scene.output())).unwrap();
    fs::remove_dir_all(&aside).unwrap();
    scene
}

#[test]
fn an_output_that_is_a_mount_point_works_or_says_why() {
    if !is_inside("places::an_output_that_is_a_mount_point_works_or_says_why") {
        return;
    }
    let own = tempfile::tempdir().unwrap();
    let mut scene = on_a_mount_point(own.path());
    assert_works_or_says_why(&mut scene);
    unmount(&scene.output());
}

/// One build in which files are replaced one by one and a call goes wrong, and the build after it.
fn replaced(scene: &Scene, ended: &Ended, is_kill: bool) -> Result<Found, String> {
    let (old, new) = (scene.site(1 - scene.next()), scene.site(scene.next()));
    let found = judge::site_or_either(&scene.output(), old, new)?;
    let lost = judge::lost(&scene.output());
    if !lost.is_empty() {
        return Err(format!("lost for now: {lost:?}"));
    }
    match (ended.code, &found) {
        (Some(0), Found::New) | (Some(4), _) => {}
        (None, _) if is_kill => {}
        (_, found) => return Err(format!("the site is {found:?}")),
    }
    // It says so where the site is of both.
    if ended.code == Some(4) && !matches!(found, Found::Old) && !ended.said.contains("hint: ") {
        return Err("exit 4, the site is not the old one, and there is no hint".to_owned());
    }
    scene.built_again().map(|()| found)
}

#[test]
fn where_files_are_replaced_one_by_one_the_next_build_finishes_what_was_cut_off() {
    let name =
        "places::where_files_are_replaced_one_by_one_the_next_build_finishes_what_was_cut_off";
    if !strace::is_there() {
        return skipped(name, "there is no strace here, or it may not trace");
    }
    if !is_inside(name) {
        return;
    }
    let own = tempfile::tempdir().unwrap();
    let mut scene = on_a_mount_point(own.path());
    let mut campaign = Campaign::new("mount point");
    let logs = tempfile::tempdir().unwrap();
    let log = logs.path().join("trace");
    let counts = strace::counted_build(&mut scene, &log, true);
    let ways = ["signal=KILL", "error=EIO", "error=ENOSPC"].map(str::to_owned);
    let calls = ["rename", "renameat2", "mkdir", "unlink", "unlinkat", "rmdir", "linkat", "openat"];
    let injections = failures::all(&counts, &calls, &ways, true);
    for injection in failures::some(injections, &mut campaign, runs(30, usize::MAX)) {
        let (ended, line) = strace::injected(&scene.command(), &log, &injection);
        let is_kill = injection.what.starts_with("signal");
        let result = replaced(&scene, &ended, is_kill);
        let line = line.unwrap_or_default();
        let result = result.map_err(|fault| format!("{fault}; {}; {line}", ended.shown()));
        campaign.count(&injection.to_string(), result);
        scene.holds = Some(scene.next());
    }
    unmount(&scene.output());
    campaign.end();
}

#[test]
fn an_output_in_the_lower_layer_of_an_overlay_works_or_says_why() {
    let name = "places::an_output_in_the_lower_layer_of_an_overlay_works_or_says_why";
    if !is_inside(name) {
        return;
    }
    let own = tempfile::tempdir().unwrap();
    let disk = own.path().join("disk");
    mount(&["-t", "tmpfs", "none"], &disk).unwrap();
    for layer in ["lower", "upper", "work"] {
        fs::create_dir(disk.join(layer)).unwrap();
    }
    let mut scene = Scene::empty_in(&disk.join("lower"));
    scene.settle();
    let merged = own.path().join("merged");
    let layer = |name: &str| disk.join(name).to_str().unwrap().to_owned();
    let layers = format!(
        "lowerdir={},upperdir={},workdir={}",
        layer("lower"),
        layer("upper"),
        layer("work")
    );
    if let Err(why) = mount(&["-t", "overlay", "-o", &layers, "none"], &merged) {
        return skipped(name, &why);
    }
    scene.folder = merged;
    assert_works_or_says_why(&mut scene);
}

#[test]
fn a_link_in_the_place_of_the_lock_is_not_followed() {
    let mut scene = Scene::new();
    let own = tempfile::tempdir().unwrap();
    let victim = own.path().join("victim");
    put(own.path(), "victim", "words");
    symlink(&victim, scene.folder.join(".public.casefile-lock")).unwrap();
    let ended = run(scene.command());
    assert_eq!(fs::read_to_string(&victim).unwrap(), "words", "{}", ended.shown());
    let _ = fs::remove_file(scene.folder.join(".public.casefile-lock"));
    assert!(matches!(scene.found(), Found::Old | Found::New), "{}", ended.shown());
    scene.trial(TOLD, |scene| run(scene.command())).unwrap();
}

#[test]
fn an_old_site_that_cannot_be_removed_is_a_warning_and_blocks_nothing() {
    // Who is root may remove anything but what a file system is mounted on.
    if !is_inside("places::an_old_site_that_cannot_be_removed_is_a_warning_and_blocks_nothing") {
        return;
    }
    let mut scene = Scene::new();
    mount(&["-t", "tmpfs", "none"], &scene.output().join("static/img")).unwrap();
    put(&scene.output(), "static/img/own.txt", "always the same\n");
    for _ in 0..3 {
        let ended: Ended = run(scene.command());
        assert_eq!(ended.code, Some(0), "{}", ended.shown());
        assert_eq!(scene.found(), Found::New, "{}", ended.shown());
        let lost = judge::lost(&scene.output());
        assert!(lost.is_empty(), "{lost:?}; {}", ended.shown());
        println!("{}", ended.shown());
        scene.holds = Some(scene.next());
    }
    // It has another name by now, and once it can be removed it is.
    let mounts = fs::read_to_string("/proc/self/mounts").unwrap();
    let folder = scene.folder.to_str().unwrap();
    let is_below =
        |path: &&str| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
    for path in mounts.lines().filter_map(|line| line.split(' ').nth(1)).filter(is_below) {
        unmount(Path::new(path));
    }
    scene.built_again().unwrap();
}
