//! What a site says of itself: its manifest, `SHA256SUMS` and signature, held against each other and
//! against what was known before.

use super::difference::{DifferenceKind, Inspection, ManifestSummary, SiteDifference};
use super::{Demands, seal};
use crate::manifest::{FORMAT, MANIFEST, Manifest, NoManifest, SIGNATURE, SUMS, sums};

/// The three files, as far as they are there.
#[derive(Debug, Default)]
pub(super) struct Papers {
    pub manifest: Option<Vec<u8>>,
    pub sums: Option<Vec<u8>>,
    pub signature: Option<Vec<u8>>,
}

/// Reads the manifest and looks at all three; nothing where no file can be held against the manifest.
pub(super) fn examined(
    papers: &Papers,
    demands: &Demands,
    into: &mut Inspection,
) -> Option<Manifest> {
    let Some(text) = &papers.manifest else {
        into.differences.push(
            SiteDifference::new(MANIFEST, DifferenceKind::NoManifest, "there is no manifest").hint(
                "a build of casefile writes it; uploads and hosts may leave out folders whose names begin with a dot",
            ),
        );
        return None;
    };
    if let Some(key) = &demands.key {
        match seal::checked(text, papers.signature.as_deref(), key) {
            Ok(words) => into.notes.push(format!("signed: {words}")),
            Err(difference) => into.differences.push(difference),
        }
    } else if papers.signature.is_some() {
        into.notes.push("there is a signature, which `--key` would check".to_owned());
    }
    let manifest = read(text).map_err(|difference| into.differences.push(difference)).ok()?;
    let said = ManifestSummary::of(&manifest, text);
    into.files = manifest.files.len();
    if let Some(built) = &demands.built
        && *built != said.sha256
    {
        let message = "this is another build than the one in the folder that was named";
        let kind = DifferenceKind::OtherManifest;
        into.differences.push(SiteDifference::new(MANIFEST, kind, message));
    }
    into.differences.extend(demands.last.as_ref().and_then(|last| last.against(&said)));
    into.manifest = Some(said);
    if let Some(difference) = without_sums(&manifest) {
        into.differences.push(difference);
        return None;
    }
    let difference = |kind, message| SiteDifference::new(SUMS, kind, message);
    match &papers.sums {
        None => into.differences.push(difference(DifferenceKind::Missing, "there is no such file")),
        Some(lines) if *lines == sums(&manifest, text) => {}
        Some(_) => into
            .differences
            .push(difference(DifferenceKind::OtherSums, "does not say what the manifest says")),
    }
    Some(manifest)
}

/// The manifest of a text, or why it is none.
fn read(text: &[u8]) -> Result<Manifest, SiteDifference> {
    let manifest = Manifest::read(text).map_err(|no_manifest| {
        let message = format!("the manifest cannot be used: {no_manifest}");
        match no_manifest {
            NoManifest::Newer(_) => {
                SiteDifference::new(MANIFEST, DifferenceKind::NewerManifest, message)
                    .hint("a newer casefile reads it")
            }
            NoManifest::Malformed(_) => {
                SiteDifference::new(MANIFEST, DifferenceKind::MalformedManifest, message)
            }
        }
    })?;
    // One that lists nothing would prove any site.
    if !manifest.files.contains_key("index.html") {
        let message = "the manifest cannot be used: it lists no `index.html`, which every site has";
        let kind = DifferenceKind::MalformedManifest;
        return Err(SiteDifference::new(MANIFEST, kind, message));
    }
    Ok(manifest)
}

/// That a manifest has no SHA-256 of some file, if it has none.
fn without_sums(manifest: &Manifest) -> Option<SiteDifference> {
    let is_older = manifest.format < FORMAT;
    if !is_older && manifest.files.values().all(|entry| entry.sha256.is_some()) {
        return None;
    }
    // A manifest of this format has them all: one that has not was changed.
    let (kind, hint) = if is_older {
        (DifferenceKind::OlderManifest, "an older casefile wrote it; build once more")
    } else {
        (DifferenceKind::MalformedManifest, "it is not as it was built; publish it once more")
    };
    let message = "the manifest has no SHA-256 of every file";
    Some(SiteDifference::new(MANIFEST, kind, message).hint(hint))
}

/// Whether a path is that of one of the three.
pub(super) fn is_one(path: &str) -> bool {
    [MANIFEST, SUMS, SIGNATURE].contains(&path)
}
