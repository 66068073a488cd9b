//! The list of everything that a build wrote, as it lies in the site itself: a [`Manifest`] and its text, the
//! sums that `sha256sum -c` reads, and the names of both.
//!
//! Both are functions of the files and of what the build was told of itself, its [`Imprint`]: no clock, no
//! repository, no name of a machine.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Read, Write};
use std::path::{Component, Path};

use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde::{Deserialize, Serialize};

use crate::digest::{Digest, Sha256Hasher, digest, fed, hexadecimal};

mod sums;

pub use sums::sums;

/// The path of the manifest from the site's root; it stands in builds alone and is no output.
pub const MANIFEST: &str = ".well-known/casefile/manifest.json";

/// The path of the sums of all files, the manifest included.
pub const SUMS: &str = ".well-known/casefile/SHA256SUMS";

/// The path of the manifest's signature, which minisign makes and no build does.
pub const SIGNATURE: &str = ".well-known/casefile/manifest.json.minisig";

/// What lies beside the manifest and is casefile's own without being listed in it.
pub const BESIDE: [&str; 2] = [SUMS, SIGNATURE];

/// The format of manifests that are written. Those of the first one, which said nothing of it, held BLAKE3.
pub const FORMAT: u64 = 2;

/// The greatest serial: greater whole numbers of JSON are not read alike everywhere.
pub const GREATEST_SERIAL: u64 = (1 << 53) - 1;

/// Who writes manifests.
const GENERATOR: &str = "casefile";

/// A file as a manifest lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ManifestEntry {
    /// Its length.
    pub bytes: u64,
    /// SHA-256 of its bytes, hexadecimal; missing in manifests of the first format.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// BLAKE3 of its bytes, hexadecimal; in manifests of the first format.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blake3: Option<String>,
}

impl ManifestEntry {
    /// The entry of a file with these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        FileSum::of(bytes).into()
    }

    /// Whether what is read is what was listed: by the hash that the entry has, or by the length alone
    /// where it has none.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn is_of(&self, mut bytes: impl Read) -> io::Result<bool> {
        match (&self.sha256, &self.blake3) {
            (Some(sha256), _) => {
                let mut hasher = Sha256Hasher::default();
                let length = fed(&mut bytes, &mut |part| hasher.update(part))?;
                Ok(length == self.bytes && hasher.finished() == *sha256)
            }
            (None, Some(blake3)) => {
                let mut hasher = blake3::Hasher::new();
                let length = fed(&mut bytes, &mut |part| {
                    hasher.update(part);
                })?;
                Ok(length == self.bytes && hasher.finalize().to_hex().as_str() == blake3)
            }
            (None, None) => Ok(fed(&mut bytes, &mut |_| {})? == self.bytes),
        }
    }
}

/// What an entry says of a file, in the room of its numbers: a large site has a million files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileSum {
    /// Its length.
    pub bytes: u64,
    /// SHA-256 of its bytes.
    pub sha256: Digest,
}

impl FileSum {
    /// That of a file with these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        Self { bytes: length, sha256: digest(bytes) }
    }
}

impl From<FileSum> for ManifestEntry {
    fn from(FileSum { bytes, sha256 }: FileSum) -> Self {
        Self { bytes, sha256: Some(hexadecimal(&sha256)), blake3: None }
    }
}

/// A writer that passes everything on, and sums it up.
pub struct Measured<W> {
    to: W,
    bytes: u64,
    sha256: Sha256Hasher,
}

impl<W> Measured<W> {
    /// One that nothing was written to yet.
    pub fn new(to: W) -> Self {
        Self { to, bytes: 0, sha256: Sha256Hasher::default() }
    }

    /// What it was passed on to, and the sum of what was written.
    pub fn finished(self) -> (W, FileSum) {
        (self.to, FileSum { bytes: self.bytes, sha256: self.sha256.digest() })
    }
}

impl<W: Write> Write for Measured<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.to.write(bytes)?;
        self.sha256.update(&bytes[..written]);
        self.bytes += u64::try_from(written).unwrap_or(u64::MAX);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

/// What a build was told of itself: nothing that it was not told stands in a manifest.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Imprint {
    /// The id of the commit that the site was made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit: Option<String>,
    /// The number of this publication, greater than that of the one before; at most [`GREATEST_SERIAL`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serial: Option<u64>,
    /// The instant that embargoes were measured by, as of RFC 3339.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<String>,
}

/// What lies in a site: its files by their path from its root, and what was said of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    generator: String,
    /// Its format: [`FORMAT`], or 1.
    #[serde(default = "first_format")]
    pub format: u64,
    /// The version of the program that wrote it; empty in the first format.
    #[serde(default)]
    pub version: String,
    /// What the build was told of itself.
    #[serde(flatten)]
    pub imprint: Imprint,
    /// Files and folders that others lay into the site, which are kept there and not listed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keep: Vec<String>,
    /// The files, but for the manifest itself and what lies [`BESIDE`] it.
    #[serde(default, deserialize_with = "each_once")]
    pub files: BTreeMap<String, ManifestEntry>,
}

fn first_format() -> u64 {
    1
}

/// Files by their paths, of which none stands twice: of two entries one reader would believe the first, another one
/// the last.
fn each_once<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<BTreeMap<String, ManifestEntry>, D::Error> {
    struct Files;
    impl<'de> Visitor<'de> for Files {
        type Value = BTreeMap<String, ManifestEntry>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("files by their paths")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut files = BTreeMap::new();
            while let Some((path, entry)) = map.next_entry::<String, ManifestEntry>()? {
                if files.contains_key(&path) {
                    return Err(Error::custom(format!("it lists `{path}` twice")));
                }
                files.insert(path, entry);
            }
            Ok(files)
        }
    }
    from.deserialize_map(Files)
}

/// Why a manifest is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoManifest {
    /// It is of a format that this program does not know.
    Newer(u64),
    /// It is not what casefile writes; the end of a sentence says why.
    Malformed(String),
}

impl fmt::Display for NoManifest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Newer(format) => {
                write!(f, "it is of format {format}, which is newer than {FORMAT}")
            }
            Self::Malformed(why) => f.write_str(why),
        }
    }
}

impl Manifest {
    /// The manifest of these files, as this program writes it.
    #[must_use]
    pub fn of(files: BTreeMap<String, ManifestEntry>, imprint: Imprint, keep: &[String]) -> Self {
        let mut keep: Vec<String> = keep.iter().filter(|path| is_within(path)).cloned().collect();
        keep.sort();
        keep.dedup();
        Self {
            generator: GENERATOR.to_owned(),
            format: FORMAT,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            imprint,
            keep,
            files,
        }
    }

    /// Its text.
    ///
    /// # Errors
    /// If it cannot be made.
    pub fn text(&self) -> io::Result<Vec<u8>> {
        let mut text = serde_json::to_vec_pretty(self)?;
        text.push(b'\n');
        Ok(text)
    }

    /// Reads a manifest of any format that is known.
    ///
    /// # Errors
    /// If it is none, or one that names what lies elsewhere, which is nobody's word.
    pub fn read(text: &[u8]) -> Result<Self, NoManifest> {
        #[derive(Deserialize)]
        struct Head {
            generator: String,
            #[serde(default = "first_format")]
            format: u64,
        }
        let malformed = |error: serde_json::Error| {
            NoManifest::Malformed(format!("it is not as casefile writes it: {error}"))
        };
        let head: Head = serde_json::from_slice(text).map_err(malformed)?;
        if head.generator != GENERATOR {
            return Err(NoManifest::Malformed("casefile did not write it".to_owned()));
        }
        if head.format > FORMAT {
            return Err(NoManifest::Newer(head.format));
        }
        let read: Self = serde_json::from_slice(text).map_err(malformed)?;
        if let Some(serial) = read.imprint.serial.filter(|serial| *serial > GREATEST_SERIAL) {
            let why = format!("its serial, {serial}, is greater than {GREATEST_SERIAL}");
            return Err(NoManifest::Malformed(why));
        }
        match read.files.keys().chain(&read.keep).find(|path| !is_within(path)) {
            Some(path) => {
                Err(NoManifest::Malformed(format!("it lists `{path}`, which is no path in a site")))
            }
            None => Ok(read),
        }
    }

    /// Whether a path is one that is kept for others, or lies below one.
    #[must_use]
    pub fn keeps(&self, path: &str) -> bool {
        self.keep.iter().any(|kept| {
            path.strip_prefix(kept.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    }
}

/// Whether a path from a site's root leads to a place within it.
#[must_use]
pub fn is_within(path: &str) -> bool {
    let is_name =
        |part: &str| !part.is_empty() && part != "." && part != ".." && !part.contains('\0');
    // A system may know other ways to leave a folder.
    let is_inner = |part: Component<'_>| matches!(part, Component::Normal(_));
    path.split('/').all(is_name) && Path::new(path).components().all(is_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Manifest, NoManifest> {
        Manifest::read(text.as_bytes())
    }

    #[test]
    fn a_manifest_is_read_as_it_was_written() {
        let files = BTreeMap::from([("a/b.html".to_owned(), ManifestEntry::of(b"abc"))]);
        let imprint = Imprint { commit: Some("c0ffee".to_owned()), serial: Some(7), as_of: None };
        let manifest = Manifest::of(files, imprint, &["CNAME".to_owned(), ".git".to_owned()]);
        assert_eq!(Manifest::read(&manifest.text().unwrap()).unwrap(), manifest);
        assert!(
            manifest.keeps(".git/HEAD") && manifest.keeps("CNAME") && !manifest.keeps("CNAMES")
        );
    }

    #[test]
    fn nothing_stands_in_it_that_a_build_was_not_told() {
        let text = Manifest::of(BTreeMap::new(), Imprint::default(), &[]).text().unwrap();
        let version = env!("CARGO_PKG_VERSION");
        let expected = format!(
            "{{\n  \"generator\": \"casefile\",\n  \"format\": 2,\n  \"version\": \"{version}\",\n  \"files\": {{}}\n}}\n"
        );
        assert_eq!(String::from_utf8(text).unwrap(), expected);
    }

    #[test]
    fn one_of_the_first_format_is_read() {
        let old = read(r#"{"generator": "casefile", "files": {"a": {"blake3": "6437b3ac38465133ffb63b75273a8db548c558465d79db03fd359c6cd5bd9d85", "bytes": 3}}}"#).unwrap();
        assert_eq!((old.format, old.imprint.serial), (1, None));
        assert!(old.files["a"].is_of(&b"abc"[..]).unwrap());
        assert!(!old.files["a"].is_of(&b"abd"[..]).unwrap());
    }

    #[test]
    fn one_of_a_later_format_is_told_from_one_that_is_none() {
        assert_eq!(
            read(r#"{"generator": "casefile", "format": 3, "files": 5}"#),
            Err(NoManifest::Newer(3))
        );
        for text in [
            "",
            "{",
            r#"{"generator": "other", "files": {}}"#,
            r#"{"generator": "casefile", "files": {"../x": {"bytes": 1}}}"#,
            r#"{"generator": "casefile", "files": {"/x": {"bytes": 1}}}"#,
            r#"{"generator": "casefile", "files": {"": {"bytes": 1}}}"#,
            r#"{"generator": "casefile", "files": {"a/./b": {"bytes": 1}}}"#,
            r#"{"generator": "casefile", "files": {"a/": {"bytes": 1}}}"#,
            r#"{"generator": "casefile", "files": {"a\u0000b": {"bytes": 1}}}"#,
            r#"{"generator": "casefile", "files": {"a": {"bytes": 1}, "a": {"bytes": 1}}}"#,
            r#"{"generator": "casefile", "files": {}, "files": {}}"#,
            r#"{"generator": "casefile", "keep": ["a/../.."], "files": {}}"#,
            r#"{"generator": "casefile", "serial": -1, "files": {}}"#,
            r#"{"generator": "casefile", "serial": 9007199254740992, "files": {}}"#,
        ] {
            assert!(matches!(read(text), Err(NoManifest::Malformed(_))), "{text}");
        }
    }

    #[test]
    fn an_entry_knows_its_own_bytes_alone() {
        // The example of FIPS 180-2.
        let entry = ManifestEntry::of(b"abc");
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(entry.sha256.as_deref(), Some(expected));
        assert!(entry.is_of(&b"abc"[..]).unwrap() && !entry.is_of(&b"abcd"[..]).unwrap());
    }
}
