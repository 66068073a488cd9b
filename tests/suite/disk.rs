//! Lays a case out on a disk, for what only a disk has: links, and names that are no text.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use casefile::Workspace;

/// Whether a case can be read from a disk only.
pub fn is_needed(files: &[(String, Vec<u8>)], links: &[&str]) -> bool {
    !links.is_empty() || files.iter().any(|(path, _)| path.contains("\\x"))
}

/// The workspace of files of which some are links, to what they hold.
pub fn loaded(files: &[(String, Vec<u8>)], links: &[&str]) -> io::Result<Workspace> {
    let folder = tempfile::tempdir()?;
    // What lies beside the dossier's folder is outside.
    let root = folder.path().join("in");
    for (path, bytes) in files {
        let own = root.join(on_disk(path));
        fs::create_dir_all(own.parent().unwrap_or(&root))?;
        if links.contains(&path.as_str()) {
            link(Path::new(String::from_utf8_lossy(bytes).trim()), &own)?;
        } else {
            fs::write(own, bytes)?;
        }
    }
    casefile::load::load(&root).map_err(io::Error::other)
}

#[cfg(unix)]
fn link(target: &Path, own: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(target, own)
}

#[cfg(not(unix))]
fn link(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::Error::from(io::ErrorKind::Unsupported))
}

/// The path whose name has the byte `0xff` where a case writes `\xff`.
#[cfg(unix)]
fn on_disk(path: &str) -> PathBuf {
    use std::os::unix::ffi::OsStringExt;
    let mut parts = path.split("\\x");
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let byte = part.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.extend(byte);
        bytes.extend(part.bytes().skip(2));
    }
    std::ffi::OsString::from_vec(bytes).into()
}

#[cfg(not(unix))]
fn on_disk(path: &str) -> PathBuf {
    path.into()
}
