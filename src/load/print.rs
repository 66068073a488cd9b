//! Tells a workspace from any other: a hash of the paths and bytes of all its files.

use rayon::prelude::*;

use super::workspace::{Files, Workspace};
use crate::text::Text;

impl Workspace {
    /// A hash of everything that a build reads of it, the same for the same files in any order.
    #[must_use]
    pub fn print(&self) -> [u8; 32] {
        let mut all = blake3::Hasher::new();
        let texts: Vec<blake3::Hash> = self.texts().par_iter().map(|text| of_text(text)).collect();
        counted(&mut all, &texts);
        for files in [&self.originals, &self.statics] {
            counted(&mut all, &of_files(files));
        }
        let strangers = self.strangers.iter().map(|one| format!("{one:?}"));
        counted(&mut all, &strangers.map(|one| blake3::hash(one.as_bytes())).collect::<Vec<_>>());
        all.finalize().into()
    }
}

fn counted(all: &mut blake3::Hasher, hashes: &[blake3::Hash]) {
    all.update(&hashes.len().to_le_bytes());
    for hash in hashes {
        all.update(hash.as_bytes());
    }
}

fn of_text(text: &Text) -> blake3::Hash {
    let mut hasher = named(&text.path);
    // Bytes that are no UTF-8 are told of by the place of the first of them, whatever they are.
    let invalid = text.invalid_utf8.map_or(u64::MAX, |at| at as u64);
    hasher.update(&invalid.to_le_bytes()).update(text.content.as_bytes());
    hasher.finalize()
}

fn of_files(files: &Files) -> Vec<blake3::Hash> {
    let hash = |(path, bytes): (&String, &std::sync::Arc<[u8]>)| {
        let mut hasher = named(path);
        hasher.update(bytes).finalize()
    };
    let files: Vec<_> = files.iter().collect();
    files.into_par_iter().map(hash).collect()
}

/// A hash that begins with a path.
fn named(path: &str) -> blake3::Hasher {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&path.len().to_le_bytes()).update(path.as_bytes());
    hasher
}

#[cfg(test)]
mod tests {
    use super::*;

    fn print(files: &[(&str, &[u8])]) -> [u8; 32] {
        Workspace::from_files(files.iter().map(|(path, bytes)| (*path, bytes.to_vec()))).print()
    }

    #[test]
    fn any_other_file_byte_or_name_gives_another_print() {
        let files: [&[(&str, &[u8])]; 11] = [
            &[],
            &[("site.yaml", b"")],
            &[("site.yaml", b"a")],
            &[("site.yaml", b"\xff")],
            &[("site.yaml", "\u{fffd}".as_bytes())],
            &[("content/pages/a.md", b"")],
            &[("content/pages/a.md", b""), ("content/pages/b.md", b"")],
            &[("content/originals/a.md", b"")],
            &[("static/a.md", b"")],
            &[("static/a.md", b"a")],
            &[("content/strange.xyz", b"")],
        ];
        let prints: std::collections::BTreeSet<_> = files.iter().map(|one| print(one)).collect();
        assert_eq!(prints.len(), files.len());
        let turned = [("content/pages/b.md", &b""[..]), ("content/pages/a.md", b"")];
        assert_eq!(print(&turned), print(files[6]));
    }
}
