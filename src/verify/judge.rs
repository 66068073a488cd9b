//! Says in which way what a host answered for a file is not the file that was built.

use super::difference::{DifferenceKind, SiteDifference};
use super::received::{Received, TransferFault, unpacked};
use super::{BuiltBytes, media, page, undo};
use crate::manifest::ManifestEntry;

/// What a host answers at an address that leads nowhere.
#[derive(Debug, Clone, Default)]
pub(super) struct Nowhere {
    /// SHA-256 of the answer's body.
    pub sha256: Option<String>,
}

/// What every file is judged by.
#[derive(Debug)]
pub(super) struct Judge<'m> {
    pub nowhere: Nowhere,
    pub whose: BuiltBytes<'m>,
}

/// How a file that was served differs from what was built.
pub(super) fn judged(
    path: &str,
    entry: &ManifestEntry,
    received: &Received,
    Judge { nowhere, whose }: &Judge<'_>,
) -> Option<SiteDifference> {
    let found = |way, message: String| Some(SiteDifference::new(path, way, message));
    let is_understood = ["", "gzip", "x-gzip"].contains(&received.encoding.as_str());
    if is_understood && received.meant.sha256.is_some() && received.meant.sha256 == entry.sha256 {
        let why = media::wrong(path, received.content_type.as_deref())?;
        return found(DifferenceKind::WrongType, why);
    }
    if let Some(why) = badly_packed(entry, received) {
        return found(DifferenceKind::WrongEncoding, why);
    }
    let length = received.meant.length;
    match received.meant.fault {
        Some(TransferFault::CutOff) => {
            let message =
                format!("breaks off after {length} bytes, of {} that were built", entry.bytes);
            return found(DifferenceKind::Truncated, message);
        }
        Some(TransferFault::TooLong) => {
            let message = format!("is longer than {length} bytes; {} were built", entry.bytes);
            return found(DifferenceKind::Changed, message);
        }
        Some(TransferFault::NotPacked) | None => {}
    }
    let sha256 = received.meant.sha256.as_deref().unwrap_or_default();
    if path != "404.html" && nowhere.sha256.as_deref() == Some(sha256) {
        let message = "is answered by what any address that leads nowhere is answered by";
        return found(DifferenceKind::ErrorPage, message.to_owned());
    }
    if let Some(other) = whose.find(sha256).filter(|_| length > 0) {
        return match other {
            "404.html" | "index.html" => {
                found(DifferenceKind::ErrorPage, format!("is answered by `{other}`"))
            }
            _ => found(DifferenceKind::Changed, format!("has the bytes of `{other}`")),
        };
    }
    let (way, message) = changed(path, entry, received);
    found(way, message)
}

/// What is wrong with how a file was packed for its way.
fn badly_packed(entry: &ManifestEntry, received: &Received) -> Option<String> {
    let limit = entry.bytes.saturating_add(1);
    let is_built = |sha256: Option<String>| sha256.is_some() && sha256 == entry.sha256;
    let is_raw_built = is_built(received.raw.sha256.clone());
    match received.encoding.as_str() {
        "" if is_built(unpacked(&received.raw.bytes, limit)) => {
            Some("is packed with gzip, and the host does not say so".to_owned())
        }
        "" => None,
        "gzip" | "x-gzip" if is_raw_built && received.meant.fault.is_some() => {
            Some("is not packed, and the host says that it is".to_owned())
        }
        "gzip" | "x-gzip" if is_raw_built => Some(
            "is given out as the packed form of what is packed in it, so that browsers unpack it"
                .to_owned(),
        ),
        "gzip" | "x-gzip" if received.meant.fault == Some(TransferFault::NotPacked) => {
            Some("cannot be unpacked as the host says, with gzip".to_owned())
        }
        "gzip" | "x-gzip" => is_built(unpacked(&received.meant.bytes, limit))
            .then(|| "is packed twice, and the host says once".to_owned()),
        other => {
            let other: String = other.chars().take(20).collect();
            Some(format!("is packed as `{other}`, which was not asked for"))
        }
    }
}

/// How bytes differ that are no other file's.
fn changed(path: &str, entry: &ManifestEntry, received: &Received) -> (DifferenceKind, String) {
    let body = &received.meant;
    let kind = received.content_type.as_deref().unwrap_or_default().to_ascii_lowercase();
    let is_page = path.ends_with(".html");
    if kind.starts_with("text/html") && !is_page {
        return (DifferenceKind::ErrorPage, "is answered by a page of HTML".to_owned());
    }
    if is_page {
        if let Some(how) = undo::undone(&body.bytes, entry) {
            return (DifferenceKind::Rewritten, how);
        }
        if let Some(name) = page::error(&body.bytes) {
            return (DifferenceKind::ErrorPage, format!("is answered by a page called `{name}`"));
        }
    }
    if kind.starts_with("image/") && media::wrong(path, Some(&kind)).is_some() {
        return (
            DifferenceKind::Rewritten,
            format!("was made into another kind of picture, `{kind}`"),
        );
    }
    if let Some(how) = page::rewriting(path, &body.bytes, entry.bytes) {
        return (DifferenceKind::Rewritten, how);
    }
    let is_whole_page = is_page && page::ends(&body.bytes);
    if body.length < entry.bytes && !is_whole_page {
        let message = format!("ends after {} of {} bytes", body.length, entry.bytes);
        return (DifferenceKind::Truncated, message);
    }
    let message = if body.length == entry.bytes {
        "has other bytes than were built".to_owned()
    } else {
        format!("has other bytes than were built, {} in place of {}", body.length, entry.bytes)
    };
    (DifferenceKind::Changed, message)
}
