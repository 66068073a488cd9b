//! `SHA256SUMS`: the manifest once more, in the words of `sha256sum`, so that nobody needs casefile to check
//! a site.

use super::{MANIFEST, Manifest};
use crate::digest::sha256;

/// The lines that `sha256sum -c` reads at the site's root: all files that a manifest lists, and the manifest
/// itself, of which this is the text; in order of paths.
///
/// Files of which the manifest has no SHA-256 are left out.
#[must_use]
pub fn sums(manifest: &Manifest, text: &[u8]) -> Vec<u8> {
    let own = sha256(text);
    let listed = manifest
        .files
        .iter()
        .filter_map(|(path, entry)| Some((path.as_str(), entry.sha256.as_deref()?)));
    let mut lines: Vec<(&str, &str)> = listed.chain([(MANIFEST, own.as_str())]).collect();
    lines.sort_unstable();
    lines.iter().map(|(path, sum)| line(path, sum)).collect::<String>().into_bytes()
}

/// One line. A name that could be taken for two lines is escaped as coreutils does, and a backslash at the
/// beginning of the line says so.
fn line(path: &str, sum: &str) -> String {
    if !path.contains(['\\', '\n', '\r']) {
        return format!("{sum}  {path}\n");
    }
    let escaped = path.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r");
    format!("\\{sum}  {escaped}\n")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::manifest::{Imprint, ManifestEntry};

    #[test]
    fn each_file_has_a_line_and_so_has_the_manifest() {
        let files = BTreeMap::from([
            (".a".to_owned(), ManifestEntry::of(b"abc")),
            ("b".to_owned(), ManifestEntry::of(b"")),
        ]);
        let manifest = Manifest::of(files, Imprint::default(), &[]);
        let text = manifest.text().unwrap();
        let sums = String::from_utf8(sums(&manifest, &text)).unwrap();
        let names: Vec<&str> = sums.lines().map(|line| &line[66..]).collect();
        assert_eq!(names, [".a", MANIFEST, "b"]);
        assert!(sums.contains(&format!("{}  {MANIFEST}\n", sha256(&text))));
        assert!(
            sums.starts_with(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  .a\n"
            )
        );
    }

    #[test]
    fn a_name_is_never_two_lines() {
        assert_eq!(line("a b", "0"), "0  a b\n");
        assert_eq!(line("a\\b\nc\rd", "0"), "\\0  a\\\\b\\nc\\rd\n");
    }
}
