//! What was proved last time, so that an older site, whole as it may be, is not taken for the newest.

use serde::{Deserialize, Serialize};

use super::difference::{DifferenceKind, ManifestSummary, SiteDifference};
use crate::manifest::MANIFEST;

/// The manifest that was proved last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastProof {
    /// Its serial, where it had one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serial: Option<u64>,
    /// SHA-256 of its text.
    pub manifest: String,
}

impl LastProof {
    /// What is to be remembered of a site.
    #[must_use]
    pub fn of(said: &ManifestSummary) -> Self {
        Self { serial: said.imprint.serial, manifest: said.sha256.clone() }
    }

    /// Reads what was written by [`Self::text`].
    #[must_use]
    pub fn read(text: &[u8]) -> Option<Self> {
        serde_json::from_slice(text).ok()
    }

    /// As a line of JSON.
    #[must_use]
    pub fn text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default() + "\n"
    }

    /// Whether a site is older than this one, or claims to be the same and is not.
    pub(super) fn against(&self, now: &ManifestSummary) -> Option<SiteDifference> {
        let last = self.serial?;
        let message = match now.imprint.serial {
            None => format!("it has no serial; last time it was {last}"),
            Some(serial) if serial < last => {
                format!("its serial is {serial}, lower than {last} last time: an older site")
            }
            Some(serial) if serial == last && now.sha256 != self.manifest => {
                format!("its serial is {serial} as it was last time, but it is another manifest")
            }
            Some(_) => return None,
        };
        Some(SiteDifference::new(MANIFEST, DifferenceKind::LowSerial, message))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest::Imprint;

    fn said(serial: Option<u64>, sha256: &str) -> ManifestSummary {
        let imprint = Imprint { serial, ..Imprint::default() };
        ManifestSummary { sha256: sha256.to_owned(), format: 2, version: String::new(), imprint }
    }

    #[test]
    fn a_lower_serial_and_the_same_of_another_manifest_are_told() {
        let last = LastProof::of(&said(Some(7), "a"));
        assert_eq!(LastProof::read(last.text().as_bytes()), Some(last.clone()));
        for (serial, sha256, is_told) in [
            (Some(6), "a", true),
            (Some(7), "b", true),
            (None, "a", true),
            (Some(7), "a", false),
            (Some(8), "b", false),
        ] {
            assert_eq!(
                last.against(&said(serial, sha256)).is_some(),
                is_told,
                "{serial:?} {sha256}"
            );
        }
        // Where no serial was given there is no order.
        assert_eq!(LastProof::of(&said(None, "a")).against(&said(None, "b")), None);
    }
}
