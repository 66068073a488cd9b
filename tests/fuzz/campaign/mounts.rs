//! File systems of the tests' own, which nobody else sees and which are gone with the test.

use std::path::Path;
use std::process::Command;

use crate::campaign::trials::skipped;

/// Set in the process that sees its own mounts.
const INSIDE: &str = "CASEFILE_CAMPAIGN_INSIDE";

/// The ways to mounts of one's own: as root, and as somebody who is root to itself only.
const WAYS: [&[&str]; 2] = [
    &["--mount", "--propagation", "private"],
    &["--map-root-user", "--mount", "--propagation", "private"],
];

/// Whether this process may mount what it likes. If not, the test of that name is run in one that may, and
/// has to succeed there; where none may, it is skipped.
pub fn is_inside(test: &str) -> bool {
    if std::env::var_os(INSIDE).is_some() {
        return true;
    }
    let trial = "mount -t tmpfs none /mnt";
    let way = WAYS.into_iter().find(|way| {
        let output = Command::new("unshare").args(*way).args(["sh", "-c", trial]).output();
        output.is_ok_and(|output| output.status.success())
    });
    let Some(way) = way else {
        skipped(test, "no file system can be mounted here");
        return false;
    };
    let mut command = Command::new("unshare");
    command.args(way).arg(std::env::current_exe().unwrap());
    command.args(["--exact", &format!("campaign::{test}"), "--nocapture"]).env(INSIDE, "1");
    let output = command.output().unwrap();
    print!("{}", String::from_utf8_lossy(&output.stdout));
    eprint!("{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "see above");
    false
}

/// Mounts something on a folder, which is made; what `mount` says where it does not.
pub fn mount(arguments: &[&str], folder: &Path) -> Result<(), String> {
    std::fs::create_dir_all(folder).unwrap();
    done(Command::new("mount").args(arguments).arg(folder))
}

/// Takes a mount away again.
pub fn unmount(folder: &Path) {
    done(Command::new("umount").arg(folder)).unwrap();
}

/// Runs a command; what it says where it fails.
pub fn done(command: &mut Command) -> Result<(), String> {
    match command.output() {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => Err(String::from_utf8_lossy(&output.stderr).trim().to_owned()),
        Err(error) => Err(format!("{}: {error}", command.get_program().display())),
    }
}
