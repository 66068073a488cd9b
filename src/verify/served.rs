//! A site as a host serves it, held against its manifest: every file is asked for at the address at which
//! readers have it.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use url::Url;

use super::courier::{CONNECTIONS, Courier, Patience};
use super::difference::{DifferenceKind, Inspection, SiteDifference, Unreached};
use super::judge::{Judge, Nowhere, judged};
use super::look::ServedInspection;
use super::papers::{Papers, examined};
use super::received::{Measure, Received, TransferFault};
use super::{BuiltBytes, Demands, Progress, SiteAddress, Stopped, host, strays};
use crate::manifest::{MANIFEST, Manifest, ManifestEntry, SIGNATURE, SUMS};

/// A file that is longer than it was built is read on for so many bytes.
const MORE: u64 = 4 << 20;

/// What came of asking for a file.
enum FetchOutcome {
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

/// Holds what a host serves against its manifest.
///
/// # Errors
/// If the host cannot be asked for the manifest.
pub fn served(
    site: &SiteAddress,
    demands: &Demands,
    patience: Patience,
    wait: Duration,
    progress: &Progress<'_>,
) -> Result<Inspection, Stopped> {
    let courier = Courier::new(site, patience);
    let mut inspection = Inspection { site: site.as_str().to_owned(), ..Inspection::default() };
    let first = awaited(&courier, site, demands, wait)?;
    let Some((site, papers)) = papers(&courier, site, &first, demands, &mut inspection)? else {
        return Ok(inspection.sorted());
    };
    let manifest = examined(&papers, demands, &mut inspection);
    for difference in
        inspection.differences.iter_mut().filter(|one| one.way == DifferenceKind::OtherManifest)
    {
        difference.hint = Some(
            "just after it was deployed, the host's caches may hold the old one for a while: `--wait`",
        );
    }
    let Some(manifest) = manifest else { return Ok(inspection.sorted()) };
    let judge = Judge {
        nowhere: nowhere(&courier, &site, &manifest, &mut inspection),
        whose: BuiltBytes::of(&manifest),
    };
    let look =
        ServedInspection { courier: &courier, site: &site, manifest: &manifest, judge: &judge };
    let came = look.all(progress);
    let mut led_to = BTreeSet::new();
    let mut taken: Vec<String> = Vec::new();
    let mut without_end = 0;
    for (path, came) in came {
        match came {
            FetchOutcome::Built => inspection.verified += 1,
            FetchOutcome::WithoutEnd => {
                inspection.verified += 1;
                without_end += 1;
            }
            FetchOutcome::Taken(who) => taken.push(format!("`{path}` ({who})")),
            FetchOutcome::Other(difference, more) => {
                inspection.differences.push(difference);
                led_to.extend(more);
            }
            FetchOutcome::Unreached(message) => {
                inspection.unreached.push(Unreached { path, message });
            }
        }
    }
    if without_end > 0 {
        inspection
            .notes
            .push("the host takes `.html` off addresses and sends on to them".to_owned());
    }
    if !taken.is_empty() {
        taken.sort();
        inspection
            .notes
            .push(format!("not served, because hosts take them as settings: {}", taken.join(", ")));
    }
    all_pages(&manifest, &mut inspection);
    if !inspection.differences.is_empty()
        && let Ok(again) = courier.get(&site.of(MANIFEST), Measure::whole())
        && inspection.manifest.as_ref().map(|said| &said.sha256) != again.meant.sha256.as_ref()
    {
        let note = "the host serves another manifest than at first: somebody deployed meanwhile; look once more";
        inspection.notes.push(note.to_owned());
    }
    inspection.differences.extend(strays::found(&look, led_to));
    inspection.notes.push(
        "what is served beyond the manifest cannot be listed over HTTP: only what differing pages and a sitemap lead \
         to was looked for"
            .to_owned(),
    );
    Ok(inspection.sorted())
}

/// The first answer for the manifest; where it is to be that of a folder that was built, the host is given
/// time to have it.
fn awaited(
    courier: &Courier,
    site: &SiteAddress,
    demands: &Demands,
    wait: Duration,
) -> Result<Received, Stopped> {
    let step = Duration::from_secs(5);
    let mut waited = Duration::ZERO;
    loop {
        let first = courier.get(&site.of(MANIFEST), Measure::whole()).map_err(Stopped::Network)?;
        let is_awaited = demands.built.is_none() || first.meant.sha256 == demands.built;
        if is_awaited || waited >= wait {
            return Ok(first);
        }
        let rest = step.min(wait - waited);
        thread::sleep(rest);
        waited += rest;
    }
}

/// Where the site really is, and what it says of itself; nothing where the host does not let anybody see it.
fn papers(
    courier: &Courier,
    site: &SiteAddress,
    first: &Received,
    demands: &Demands,
    into: &mut Inspection,
) -> Result<Option<(SiteAddress, Papers)>, Stopped> {
    let mut site = site.clone();
    let mut manifest = first.clone();
    if let Some(to) = location(&site.of(MANIFEST), first) {
        let Some(moved) = site.moved(MANIFEST, &to) else {
            let message = format!("whoever asks for it is sent to `{to}`");
            into.differences.push(SiteDifference::new(
                MANIFEST,
                DifferenceKind::Redirected,
                message,
            ));
            return Ok(None);
        };
        if moved.is_safer_way_to(&site) {
            into.notes.push(format!("`{}` sends on to `{}`", site.as_str(), moved.as_str()));
        } else {
            let message =
                format!("the site is elsewhere: whoever asks is sent to `{}`", moved.as_str());
            into.differences.push(
                SiteDifference::new("", DifferenceKind::Redirected, message)
                    .hint("name the address that readers end up at"),
            );
        }
        site = moved;
        manifest = courier.get(&site.of(MANIFEST), Measure::whole()).map_err(Stopped::Network)?;
        if let Some(to) = location(&site.of(MANIFEST), &manifest) {
            let message = format!("whoever asks for it is sent on again, to `{to}`");
            into.differences.push(
                SiteDifference::new(MANIFEST, DifferenceKind::Redirected, message)
                    .hint("name the address that readers end up at"),
            );
            return Ok(None);
        }
    }
    let is_there = |received: &Received| received.status == 200 && received.meant.fault.is_none();
    match manifest.status {
        200 | 404 | 410 => {}
        status => {
            let message = format!("the host answers {status}");
            into.differences.push(
                SiteDifference::new(MANIFEST, DifferenceKind::Refused, message).hint(
                    "hosts that hide what begins with a dot have to let `.well-known` through",
                ),
            );
            return Ok(None);
        }
    }
    if let Some(fault) = manifest.meant.fault.as_ref().filter(|_| manifest.status == 200) {
        let message = match fault {
            TransferFault::CutOff => "the manifest breaks off",
            TransferFault::NotPacked => {
                "the manifest cannot be unpacked as the host says, with gzip"
            }
            TransferFault::TooLong => "what is served as the manifest is longer than any manifest",
        };
        into.differences.push(SiteDifference::new(
            MANIFEST,
            DifferenceKind::MalformedManifest,
            message,
        ));
        return Ok(None);
    }
    let whole = |received: Received| is_there(&received).then_some(received.meant.bytes);
    let other = |path: &str, measure: Measure| -> Result<Option<Vec<u8>>, Stopped> {
        Ok(whole(courier.get(&site.of(path), measure).map_err(Stopped::Network)?))
    };
    let papers = Papers {
        sums: other(SUMS, Measure::whole())?,
        signature: match demands.key {
            Some(_) => other(SIGNATURE, Measure::short())?,
            None => None,
        },
        manifest: whole(manifest),
    };
    Ok(Some((site, papers)))
}

/// Where an answer sends.
pub(super) fn location(from: &Url, received: &Received) -> Option<Url> {
    let is_redirect = matches!(received.status, 301 | 302 | 303 | 307 | 308);
    from.join(received.location.as_deref().filter(|_| is_redirect)?).ok()
}

/// Asks for what is nowhere.
fn nowhere(
    courier: &Courier,
    site: &SiteAddress,
    manifest: &Manifest,
    into: &mut Inspection,
) -> Nowhere {
    let known = into.manifest.as_ref().map_or("", |said| said.sha256.as_str());
    let path = format!("casefile-verify-{}", known.get(..12).unwrap_or_default());
    let Ok(received) = courier.get(&site.of(&path), Measure::upto(MORE)) else {
        return Nowhere::default();
    };
    let own = manifest.files.get("404.html").and_then(|entry| entry.sha256.clone());
    match received.status {
        200 => into.notes.push(
            "an address that leads nowhere is answered with 200, as though there were a page"
                .to_owned(),
        ),
        404 if own.is_some() && received.meant.sha256 != own => into.notes.push(
            "at an address that leads nowhere the host shows another page than `404.html`"
                .to_owned(),
        ),
        _ => {}
    }
    // Nothing at all is answered in many places.
    Nowhere { sha256: received.meant.sha256.filter(|_| received.meant.length > 0) }
}

/// Where all pages differ and nothing else does, it is the host that writes them anew.
fn all_pages(manifest: &Manifest, into: &mut Inspection) {
    let is_page = |path: &str| path.ends_with(".html");
    let pages = manifest.files.keys().filter(|path| is_page(path)).count();
    let is_of_page = |difference: &&mut SiteDifference| {
        is_page(&difference.path)
            && [DifferenceKind::Changed, DifferenceKind::Rewritten].contains(&difference.way)
    };
    let differing = into.differences.iter_mut().filter(is_of_page).count();
    if pages < 2 || differing < pages || into.verified == 0 {
        return;
    }
    for difference in into.differences.iter_mut().filter(is_of_page) {
        difference.way = DifferenceKind::Rewritten;
    }
    into.notes
        .push("every page differs, and other files do not: the host writes pages anew, or has those of another build".to_owned());
}

impl ServedInspection<'_> {
    /// Asks for every file, several at a time.
    fn all(&self, progress: &Progress<'_>) -> Vec<(String, FetchOutcome)> {
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
