//! What lies below a dossier's inputs and is not read, and why: [`Stranger`], from a name and a link.

use std::borrow::Cow;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use super::role::INPUTS;

/// A file that has no place in a dossier.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Stranger {
    /// Its path from the root, as it may be shown.
    pub path: String,
    /// Why it is not read.
    pub why: Strange,
}

/// Why a file is not read; its bytes are nobody's business.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Strange {
    /// It stands where nothing reads it, or is no file.
    Unread,
    /// It is a link to something within the dossier's folder.
    Link,
    /// It is a link out of the dossier's folder, or nobody can say where it leads.
    LinkOutside,
    /// It is a link in the place of `content` or another of the inputs.
    LinkedInput,
    /// Its name is not UTF-8, so that another name could be shown as the same.
    Name,
}

impl Strange {
    /// What a link at a path is, which is called `key` from the root.
    pub(super) fn link(root: &Path, path: &Path, key: &str) -> Self {
        match () {
            () if INPUTS.contains(&key) => Self::LinkedInput,
            () if leads_out(root, path) => Self::LinkOutside,
            () => Self::Link,
        }
    }
}

/// More links than this are followed by no system; Linux follows as many (`path_resolution(7)`).
const MOST_LINKS: usize = 40;

/// Whether a link leads out of the folder `root`, or may do so. Only what is said of it hangs on this:
/// it is followed in no case.
fn leads_out(root: &Path, link: &Path) -> bool {
    let Ok(root) = root.canonicalize() else { return true };
    let mut link = link.to_owned();
    for _ in 0..MOST_LINKS {
        if let Ok(end) = link.canonicalize() {
            return !end.starts_with(&root);
        }
        // There is nothing where it leads, or nothing that may be looked at.
        let Some(next) = next(&link).filter(|next| next.starts_with(&root)) else { return true };
        if !next.is_symlink() {
            return false;
        }
        link = next;
    }
    // It leads to itself.
    false
}

/// Where a link leads in one step, if the folder that it leads to is there.
fn next(link: &Path) -> Option<PathBuf> {
    let target = link.parent()?.join(fs::read_link(link).ok()?);
    let folder = target.parent()?.canonicalize().ok()?;
    Some(folder.join(target.file_name()?))
}

/// What stands in a key before the two hexadecimal digits of a byte that is part of no character: no
/// name has it, so that no two names have one key.
const MARK: char = '\0';

/// A name as a part of a key.
pub(super) fn key_of(name: &OsStr) -> Cow<'_, str> {
    if let Some(name) = name.to_str() {
        return Cow::Borrowed(name);
    }
    let mut key = String::new();
    for chunk in name.as_encoded_bytes().utf8_chunks() {
        key.push_str(chunk.valid());
        for byte in chunk.invalid() {
            key.push_str(&format!("{MARK}{byte:02x}"));
        }
    }
    Cow::Owned(key)
}

/// A key as it may be shown: bytes that are no characters as `\xff`.
#[must_use]
pub fn shown(key: &str) -> Cow<'_, str> {
    if key.contains(MARK) { Cow::Owned(key.replace(MARK, "\\x")) } else { Cow::Borrowed(key) }
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn no_two_names_have_one_key() {
        let names: [&[u8]; 6] = [
            b"a\xff.txt",
            b"a\xfe.txt",
            b"a\xff\xfe",
            b"a.txt",
            "a\u{fffd}.txt".as_bytes(),
            b"a\\xff.txt",
        ];
        let keys: Vec<String> =
            names.iter().map(|name| key_of(OsStr::from_bytes(name)).into_owned()).collect();
        let unique: std::collections::BTreeSet<&String> = keys.iter().collect();
        assert_eq!(unique.len(), names.len(), "{keys:?}");
        assert_eq!(shown(&keys[0]), "a\\xff.txt");
        assert_eq!(shown(&keys[2]), "a\\xff\\xfe");
    }

    #[test]
    fn where_a_link_leads() {
        let folder = tempfile::tempdir().unwrap();
        let (root, outside) = (folder.path().join("own"), folder.path().join("outside"));
        fs::create_dir_all(root.join("a/b")).unwrap();
        fs::create_dir_all(&outside).unwrap();
        symlink(&outside, root.join("through")).unwrap();
        for (target, is_outside) in [
            ("b", false),
            ("b/none.md", false),
            ("none.md", false),
            ("..", false),
            ("../a/b", false),
            ("../..", true),
            ("../../outside", true),
            ("../../none", true),
            ("../../own/a", false),
            ("../through", true),
            ("../through/none", true),
            ("/", true),
            ("/etc/passwd", true),
            ("/no/such/place", true),
            ("none/none", true),
            ("self", false),
        ] {
            let link = root.join("a/self");
            let _ = fs::remove_file(&link);
            symlink(target, &link).unwrap();
            assert_eq!(leads_out(&root, &link), is_outside, "{target}");
        }
        // The root itself may be reached through a link.
        symlink(&root, folder.path().join("other")).unwrap();
        let link = folder.path().join("other/a/self");
        assert!(!leads_out(&folder.path().join("other"), &link));
    }
}
