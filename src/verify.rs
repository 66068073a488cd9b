//! Holds a site against its manifest, on disk or as a host serves it, and tells apart all ways in which it can
//! be otherwise than it was built.
//!
//! This is the one module that asks anybody on the network, and `cli` alone uses it: no build does.

use std::collections::BTreeMap;
use std::path::Path;

mod arrival;
mod below;
mod courier;
mod difference;
mod fetch;
mod folder;
mod host;
mod human;
mod judge;
mod last;
mod look;
mod media;
mod page;
mod papers;
mod place;
mod received;
mod seal;
mod served;
mod strays;
mod undo;

pub use below::{Below, below};
pub use courier::Patience;
pub use difference::{DifferenceKind, Inspection, ManifestSummary, SiteDifference, Unreached};
pub use folder::folder;
pub use human::lines;
pub use last::LastProof;
pub use place::SiteAddress;
pub use seal::SigningKey;
pub use served::served;

use crate::manifest::Manifest;

/// What is asked of a site beside that it be what its manifest says.
#[derive(Debug, Clone, Default)]
pub struct Demands {
    /// That the manifest be signed by this key.
    pub key: Option<SigningKey>,
    /// That it be no older than this.
    pub last: Option<LastProof>,
    /// That its manifest have this SHA-256, which is that of a folder that was built.
    pub built: Option<String>,
}

/// Told how many files are done, and of how many; from several threads.
pub type Progress<'a> = dyn Fn(usize, usize) + Sync + 'a;

/// Why nothing can be said of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stopped {
    /// There is no such folder, or the address is none.
    NoSite(String),
    /// The host cannot be asked.
    Network(String),
}

/// SHA-256 of the manifest of a folder that was built, for [`Demands::built`].
///
/// # Errors
/// If there is none that can be read.
pub fn built(site: &Path) -> Result<String, Stopped> {
    let path = site.join(crate::manifest::MANIFEST);
    let no_site = |why: String| Stopped::NoSite(format!("`{}`: {why}", path.display()));
    let text = std::fs::read(&path).map_err(|error| no_site(error.to_string()))?;
    Manifest::read(&text).map_err(|error| no_site(error.to_string()))?;
    Ok(crate::digest::sha256(&text))
}

/// Which file was built with which bytes, by their SHA-256; of several files the first.
#[derive(Debug, Default)]
struct BuiltBytes<'m>(BTreeMap<&'m str, &'m str>);

impl<'m> BuiltBytes<'m> {
    fn of(manifest: &'m Manifest) -> Self {
        let mut whose = BTreeMap::new();
        for (path, entry) in &manifest.files {
            if let Some(sha256) = &entry.sha256 {
                whose.entry(sha256.as_str()).or_insert(path.as_str());
            }
        }
        Self(whose)
    }

    fn find(&self, sha256: &str) -> Option<&'m str> {
        self.0.get(sha256).copied()
    }
}
