//! Asks a host for every file of a manifest, and says of each what came of it.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use url::Url;

use super::arrival::location;
use super::courier::CONNECTIONS;
use super::difference::{DifferenceKind, SiteDifference};
use super::judge::judged;
use super::look::ServedInspection;
use super::received::{Measure, Received};
use super::{Progress, host, strays};
use crate::manifest::ManifestEntry;

/// A file that is longer than it was built is read on for so many bytes.
pub(super) const MORE: u64 = 4 << 20;

/// What came of asking for a file.
pub(super) enum FetchOutcome {
    /// What was built.
    Built,
    /// The same, at the address without `.html` to which the host sends.
    WithoutEnd,
    /// Nothing, because the host takes it as settings.
    Taken(&'static str),
    /// Something else, and what it leads to that is not listed.
    Other(SiteDifference, BTreeSet<String>),
    /// Nothing, and it is not known why.
    Unreached(String),
}

impl ServedInspection<'_> {
    /// Asks for every file, several at a time.
    pub fn all(&self, progress: &Progress<'_>) -> Vec<(String, FetchOutcome)> {
        let files: Vec<(&String, &ManifestEntry)> = self.manifest.files.iter().collect();
        let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let came = Mutex::new(Vec::with_capacity(files.len()));
        thread::scope(|scope| {
            for _ in 0..CONNECTIONS.min(files.len()) {
                scope.spawn(|| {
                    while let Some((path, entry)) = files.get(next.fetch_add(1, Ordering::Relaxed))
                    {
                        let one = self.file(path, entry);
                        came.lock()
                            .unwrap_or_else(PoisonError::into_inner)
                            .push(((*path).clone(), one));
                        progress(done.fetch_add(1, Ordering::Relaxed) + 1, files.len());
                    }
                });
            }
        });
        came.into_inner().unwrap_or_else(PoisonError::into_inner)
    }

    fn file(&self, path: &str, entry: &ManifestEntry) -> FetchOutcome {
        let came = self.asked(path, entry);
        let is_of_nowhere = path == "404.html" && self.judge.nowhere.sha256 == entry.sha256;
        match came {
            // Hosts show this page where it belongs, and not always at an address of its own.
            FetchOutcome::Other(..) | FetchOutcome::Unreached(_) if is_of_nowhere => {
                FetchOutcome::Built
            }
            FetchOutcome::Other(difference, more) => match host::takes(path) {
                Some(who) if is_denial(difference.way) => FetchOutcome::Taken(who),
                _ => FetchOutcome::Other(difference, more),
            },
            came => came,
        }
    }

    fn asked(&self, path: &str, entry: &ManifestEntry) -> FetchOutcome {
        let url = self.site.of(path);
        let received = match self.courier.get(&url, Measure::upto(entry.bytes.saturating_add(MORE)))
        {
            Ok(received) => received,
            Err(message) => return FetchOutcome::Unreached(message),
        };
        let other = |way, message: String| {
            FetchOutcome::Other(SiteDifference::new(path, way, message), BTreeSet::new())
        };
        match received.status {
            200 => self.judged(path, entry, received),
            404 if path == "404.html" => self.judged(path, entry, received),
            404 | 410 => self.missing(path, entry, &url),
            301 | 302 | 303 | 307 | 308 => self.redirected(path, entry, &url, &received),
            status => other(DifferenceKind::Refused, format!("the host answers {status}")),
        }
    }

    fn judged(&self, path: &str, entry: &ManifestEntry, received: Received) -> FetchOutcome {
        match judged(path, entry, &received, self.judge) {
            None => FetchOutcome::Built,
            Some(difference) => {
                let is_read = path.ends_with(".html") || path.ends_with(".xml");
                let page = if is_read { received.meant.bytes.as_slice() } else { &[] };
                FetchOutcome::Other(difference, strays::led_to(self, path, page))
            }
        }
    }

    fn missing(&self, path: &str, entry: &ManifestEntry, url: &Url) -> FetchOutcome {
        let file = self.site.of_file(path);
        let is_there = file != *url
            && self.courier.get(&file, Measure::upto(entry.bytes.saturating_add(MORE))).is_ok_and(
                |received| received.status == 200 && received.meant.sha256 == entry.sha256,
            );
        let difference = if is_there {
            let message = "is not served at the address of its folder, which links lead to";
            SiteDifference::new(path, DifferenceKind::Missing, message)
                .hint("the host has to serve a folder's `index.html` at the folder's address")
        } else {
            SiteDifference::new(
                path,
                DifferenceKind::Missing,
                "the host says that there is no such file",
            )
        };
        FetchOutcome::Other(difference, BTreeSet::new())
    }

    fn redirected(
        &self,
        path: &str,
        entry: &ManifestEntry,
        url: &Url,
        received: &Received,
    ) -> FetchOutcome {
        let to = location(url, received);
        let bare = url.path().strip_suffix(".html");
        if let (Some(to), Some(bare)) = (&to, bare)
            && to.path() == bare
            && to.origin() == url.origin()
            && let Ok(received) =
                self.courier.get(to, Measure::upto(entry.bytes.saturating_add(MORE)))
            && (received.status == 200 || (received.status == 404 && path == "404.html"))
        {
            return match self.judged(path, entry, received) {
                FetchOutcome::Built => FetchOutcome::WithoutEnd,
                came => came,
            };
        }
        let whither = match to {
            Some(to) => format!("whoever asks for it is sent to `{to}`"),
            None => "whoever asks for it is sent elsewhere".to_owned(),
        };
        FetchOutcome::Other(
            SiteDifference::new(
                path,
                DifferenceKind::Redirected,
                format!("{whither} ({})", received.status),
            ),
            BTreeSet::new(),
        )
    }
}

/// Whether a host does as though a file were not there.
fn is_denial(way: DifferenceKind) -> bool {
    matches!(
        way,
        DifferenceKind::Missing
            | DifferenceKind::Refused
            | DifferenceKind::Redirected
            | DifferenceKind::ErrorPage
    )
}
