//! What is otherwise than it was built: a [`SiteDifference`], and all of a site together, an [`Inspection`].

use serde::Serialize;

use crate::manifest::{Imprint, Manifest};

/// How a site differs from its manifest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DifferenceKind {
    /// There is no manifest.
    NoManifest,
    /// The manifest is not what casefile writes.
    MalformedManifest,
    /// The manifest is of a format that this program does not know.
    NewerManifest,
    /// The manifest is of the first format, which has no SHA-256.
    OlderManifest,
    /// The manifest is another than that of the folder that was built.
    OtherManifest,
    /// There is no signature, and one was asked for.
    NoSignature,
    /// The signature is not one of this manifest by this key.
    BadSignature,
    /// The serial is lower than the last one, or is the last one of another manifest.
    LowSerial,
    /// `SHA256SUMS` does not say what the manifest says.
    OtherSums,
    /// A file is not there.
    Missing,
    /// A file is there that is not listed.
    Extra,
    /// A file has other bytes.
    Changed,
    /// A file ends too early.
    Truncated,
    /// Something else lies where a file should.
    NotAFile,
    /// A file lies there and cannot be read.
    Unreadable,
    /// A host serves a page that it made of the page.
    Rewritten,
    /// A host serves a file as one of another type.
    WrongType,
    /// A host says wrongly whether, or how, it compressed a file.
    WrongEncoding,
    /// A host sends elsewhere whoever asks for a file.
    Redirected,
    /// A host serves another page in the place of a file, as though it were the file.
    ErrorPage,
    /// A host does not serve a file, though it does not say that there is none.
    Refused,
}

impl DifferenceKind {
    /// Its name, as it is printed.
    #[must_use]
    pub fn name(self) -> String {
        serde_json::to_value(self)
            .ok()
            .and_then(|value| value.as_str().map(str::to_owned))
            .unwrap_or_default()
    }
}

/// One thing that is otherwise than it was built.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct SiteDifference {
    /// The file's path from the site's root.
    pub path: String,
    /// How it differs.
    pub way: DifferenceKind,
    /// What is the case, without a full stop.
    pub message: String,
    /// What may be done about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<&'static str>,
}

impl SiteDifference {
    /// A difference of a file.
    pub fn new(path: impl Into<String>, way: DifferenceKind, message: impl Into<String>) -> Self {
        Self { path: path.into(), way, message: message.into(), hint: None }
    }

    /// The same with what may be done about it.
    #[must_use]
    pub fn hint(mut self, hint: &'static str) -> Self {
        self.hint = Some(hint);
        self
    }
}

/// A file that could not be asked for, so that nothing is known of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Unreached {
    /// The file's path from the site's root.
    pub path: String,
    /// What kept it back, without a full stop.
    pub message: String,
}

/// What a manifest says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ManifestSummary {
    /// SHA-256 of its text.
    pub sha256: String,
    /// The version of the manifest's own form.
    pub format: u64,
    /// The version of the program that wrote it.
    pub version: String,
    /// What the build was told of itself.
    #[serde(flatten)]
    pub imprint: Imprint,
}

impl ManifestSummary {
    /// What a manifest of this text says.
    #[must_use]
    pub fn of(manifest: &Manifest, text: &[u8]) -> Self {
        Self {
            sha256: crate::digest::sha256(text),
            format: manifest.format,
            version: manifest.version.clone(),
            imprint: manifest.imprint.clone(),
        }
    }
}

/// A site, held against its manifest.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Inspection {
    /// The folder, or the address.
    pub site: String,
    /// What the manifest says of itself, where there is one that can be read.
    pub manifest: Option<ManifestSummary>,
    /// How many files the manifest lists.
    pub files: usize,
    /// How many of them are as they were built.
    pub verified: usize,
    /// What is otherwise, in order of paths.
    pub differences: Vec<SiteDifference>,
    /// What could not be asked for, in order of paths.
    pub unreached: Vec<Unreached>,
    /// What is to be known of the inspection itself, each a sentence without its full stop.
    pub notes: Vec<String>,
}

impl Inspection {
    /// Whether every file is there as it was built, and everything else that was asked is so.
    #[must_use]
    pub fn is_proved(&self) -> bool {
        self.manifest.is_some() && self.differences.is_empty() && self.unreached.is_empty()
    }

    /// In order of paths.
    pub(super) fn sorted(mut self) -> Self {
        self.differences.sort();
        self.unreached.sort();
        self
    }
}
