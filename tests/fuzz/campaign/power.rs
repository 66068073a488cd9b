//! A power cut: what lies on the disk some moments after a build, or amid one, is copied, and the copy is
//! what the machine finds when it comes back.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::campaign::mounts::{done, is_inside, mount, unmount};
use crate::campaign::scene::{Ended, KILLED, Scene, folder_of_its_own, run};
use crate::campaign::trials::{Campaign, is_whole, runs, skipped};

/// How many bytes the disk has.
const BYTES: u64 = 16 << 20;

/// How often a copy is begun anew because something was written meanwhile.
const MOST_COPIES: usize = 20;

/// A disk in a file, with a file system that writes what it was told of every second.
struct Disk {
    image: PathBuf,
    at: PathBuf,
}

impl Disk {
    fn new(folder: &Path) -> Result<Self, String> {
        let disk = Self { image: folder.join("disk.img"), at: folder.join("disk") };
        fs::File::create(&disk.image).unwrap().set_len(BYTES).unwrap();
        done(Command::new("mkfs.ext4").args(["-q", "-F"]).arg(&disk.image))?;
        disk.mount()?;
        Ok(disk)
    }

    fn mount(&self) -> Result<(), String> {
        mount(&["-o", "loop,commit=1", self.image.to_str().unwrap()], &self.at)
    }

    /// What the machine would find if the power were cut now, or a little later: a copy counts only if the disk
    /// is still the same when it is done, since it takes a while, and a power cut does not.
    fn cut(&self) -> Option<Self> {
        let folder = self.image.parent().unwrap();
        let copy = Self { image: folder.join("copy.img"), at: folder.join("copy") };
        let is_same = || {
            let bytes = fs::read(&self.image).unwrap();
            fs::write(&copy.image, &bytes).unwrap();
            fs::read(&self.image).unwrap() == bytes
        };
        (0..MOST_COPIES).any(|_| is_same()).then_some(copy)
    }
}

/// A build of the next edition, and a power cut in the course of it or after it.
fn trial(scene: &mut Scene, disk: &Disk, wait: Duration, is_amid: bool) -> Result<String, String> {
    let cut = if is_amid {
        let child = scene.command().spawn().unwrap();
        std::thread::sleep(wait);
        let cut = disk.cut();
        let ended = Ended::of(child);
        assert_eq!(ended.code, Some(0), "{}", ended.shown());
        cut
    } else {
        let ended = run(scene.command());
        assert_eq!(ended.code, Some(0), "{}", ended.shown());
        std::thread::sleep(wait);
        disk.cut()
    };
    let Some(cut) = cut else {
        scene.holds = Some(scene.next());
        return Ok("nothing, as too much was written".to_owned());
    };
    cut.mount().unwrap();
    let (folder, holds) = (scene.folder.clone(), scene.holds);
    scene.folder = cut.at.join("dossier");
    let ended =
        Ended { code: None, signal: None, said: "the power was cut".to_owned(), is_hung: false };
    let result = scene.trial(KILLED, |_| ended);
    (scene.folder, scene.holds) = (folder, holds);
    scene.holds = Some(scene.next());
    unmount(&cut.at);
    // What was built is on the disk before the next build.
    done(Command::new("sync").arg("-f").arg(&scene.folder)).unwrap();
    result.map(|found| format!("{found:?}"))
}

#[test]
fn a_power_cut_leaves_the_old_site_or_the_new_one() {
    let name = "power::a_power_cut_leaves_the_old_site_or_the_new_one";
    if !is_inside(name) {
        return;
    }
    let own = folder_of_its_own();
    let disk = match Disk::new(own.path()) {
        Ok(disk) => disk,
        Err(why) => return skipped(name, &why),
    };
    let mut campaign = Campaign::new("power");
    let folder = disk.at.join("dossier");
    fs::create_dir(&folder).unwrap();
    let mut scene = Scene::empty_in(&folder);
    scene.settle();
    done(Command::new("sync").arg("-f").arg(&folder)).unwrap();
    let seconds: &[u64] = if is_whole() { &[0, 1, 2, 3, 7, 12, 40] } else { &[2] };
    for seconds in seconds {
        let wait = Duration::from_secs(*seconds);
        let found = trial(&mut scene, &disk, wait, false);
        campaign.count(&format!("{seconds} s after a build"), found);
    }
    for number in 0..runs(3, 100) {
        let wait = Duration::from_secs_f64(campaign.fraction() * 0.3);
        let found = trial(&mut scene, &disk, wait, true);
        campaign.count(&format!("{wait:.1?} after the beginning, {number}"), found);
    }
    unmount(&disk.at);
    campaign.end();
}
