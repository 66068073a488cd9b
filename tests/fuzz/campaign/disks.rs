//! Builds onto disks on which there is no room for a site, or for its names.

use std::fs;
use std::path::Path;
use std::process::Command;

use rustix::fs::statvfs;

use crate::campaign::mounts::{done, is_inside, mount};
use crate::campaign::scene::{Leeway, Scene, TOLD, run};
use crate::campaign::trials::{Campaign, runs};

/// Enough for anything here.
const ROOMY: &str = "size=256m,nr_inodes=100000";

/// Changes how large a mounted file system is.
fn resize(folder: &Path, options: &str) {
    let options = format!("remount,{options}");
    done(Command::new("mount").args(["-o", &options]).arg(folder)).unwrap();
}

/// Leaves so many bytes and inodes free, if they are given.
fn leave_free(folder: &Path, bytes: Option<u64>, inodes: Option<u64>) {
    let now = statvfs(folder).unwrap();
    let used = (now.f_blocks - now.f_bfree) * now.f_frsize;
    let bytes = bytes.map_or(256 << 20, |bytes| used + bytes.max(4096));
    let inodes = inodes.map_or(100_000, |inodes| now.f_files - now.f_ffree + inodes);
    resize(folder, &format!("size={bytes},nr_inodes={inodes}"));
}

#[test]
fn a_disk_that_is_too_small_leaves_the_old_site_or_the_new_one() {
    if !is_inside("disks::a_disk_that_is_too_small_leaves_the_old_site_or_the_new_one") {
        return;
    }
    let own = tempfile::tempdir().unwrap();
    let folder = own.path().join("disk");
    mount(&["-t", "tmpfs", "-o", ROOMY, "none"], &folder).unwrap();
    let mut campaign = Campaign::new("small disks");
    let mut scene = Scene::empty_in(&folder);
    scene.relief = |folder| resize(folder, ROOMY);
    let leeway = Leeway { is_clean: true, ..TOLD };
    let count = runs(20, 80);
    for has_old in [false, true] {
        for number in 0..count {
            if has_old && number == 0 {
                // With what is to be kept.
                scene.settle();
            } else if !has_old && scene.holds.is_some() {
                scene.clear();
            }
            // From next to nothing to a little more than it takes, of bytes and of inodes in turn.
            let new = scene.site(scene.next());
            let part = |whole: u64| whole * (number as u64 + 1) * 13 / (count as u64 * 10);
            let (bytes, inodes) = match number % 2 {
                0 => (Some(part(new.room())), None),
                _ => (None, Some(part(new.things()))),
            };
            leave_free(&folder, bytes, inodes);
            let found = scene.trial(leeway, |scene| run(scene.command()));
            campaign
                .count(&format!("old {has_old}, free {bytes:?} bytes, {inodes:?} inodes"), found);
        }
    }
    campaign.end();
    let _ = fs::remove_dir_all(folder.join("public"));
}
