//! What is to be known of the place where a dossier lies: whether it tells of changes, and whether git
//! is at work there.

use std::fs;
use std::path::{Path, PathBuf};

/// Why the file system below a folder does not tell of all changes, if it does not.
#[cfg(target_os = "linux")]
pub fn keeps_silent(folder: &Path) -> Option<&'static str> {
    // The magic numbers of statfs(2): others write there too, without this machine's kernel.
    const SILENT: [(u32, &str); 9] = [
        (0x6969, "NFS"),
        (0x517b, "SMB"),
        (0xff53_4d42, "CIFS"),
        (0xfe53_4d42, "SMB"),
        (0x0102_1997, "9P"),
        (0x6573_5546, "FUSE"),
        (0x00c3_6400, "Ceph"),
        (0x5346_414f, "AFS"),
        (0x786f_4256, "VirtualBox"),
    ];
    let kind = rustix::fs::statfs(folder).ok()?.f_type;
    SILENT.iter().find(|(magic, _)| i128::from(*magic) == i128::from(kind)).map(|(_, name)| *name)
}

/// Why the file system below a folder does not tell of all changes, if it does not.
#[cfg(not(target_os = "linux"))]
pub fn keeps_silent(_: &Path) -> Option<&'static str> {
    None
}

/// The file that git holds while it changes the working copy that a folder belongs to.
pub fn git_lock(folder: &Path) -> Option<PathBuf> {
    let (above, git) = folder
        .ancestors()
        .map(|above| (above, above.join(".git")))
        .find(|(_, git)| git.exists())?;
    if git.is_dir() {
        return Some(git.join("index.lock"));
    }
    // In a working copy beside the first, and in a module, a file names the folder.
    let text = fs::read_to_string(&git).ok()?;
    let named = text.strip_prefix("gitdir:")?.trim();
    Some(above.join(named).join("index.lock"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lock_of_git_is_found_from_within_a_working_copy() {
        let folder = tempfile::tempdir().unwrap();
        let dossier = folder.path().join("news/dossier");
        fs::create_dir_all(&dossier).unwrap();
        fs::create_dir(folder.path().join(".git")).unwrap();
        assert_eq!(git_lock(&dossier), Some(folder.path().join(".git/index.lock")));
        fs::write(folder.path().join("news/.git"), "gitdir: ../.git/worktrees/news\n").unwrap();
        let lock = folder.path().join("news/../.git/worktrees/news/index.lock");
        assert_eq!(git_lock(&dossier), Some(lock));
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_disk_of_this_machine_tells_of_changes() {
        assert_eq!(keeps_silent(Path::new("/proc")), None);
        assert_eq!(keeps_silent(Path::new("/no/such/folder")), None);
    }
}
