//! A site as a host serves it, held against its manifest: every file is asked for at the address at which
//! readers have it.

use std::collections::BTreeSet;
use std::time::Duration;

use super::arrival::{awaited, papers};
use super::courier::{Courier, Patience};
use super::difference::{DifferenceKind, Inspection, SiteDifference, Unreached};
use super::fetch::{FetchOutcome, MORE};
use super::judge::{Judge, Nowhere};
use super::look::ServedInspection;
use super::papers::examined;
use super::received::Measure;
use super::{BuiltBytes, Demands, Progress, SiteAddress, Stopped, strays};
use crate::manifest::{MANIFEST, Manifest};

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
    let led_to = counted(look.all(progress), &mut inspection);
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

/// Notes what came of asking for each file; what differing pages lead to that is not listed.
fn counted(came: Vec<(String, FetchOutcome)>, into: &mut Inspection) -> BTreeSet<String> {
    let mut led_to = BTreeSet::new();
    let mut taken: Vec<String> = Vec::new();
    let mut without_end = 0;
    for (path, came) in came {
        match came {
            FetchOutcome::Built => into.verified += 1,
            FetchOutcome::WithoutEnd => {
                into.verified += 1;
                without_end += 1;
            }
            FetchOutcome::Taken(who) => taken.push(format!("`{path}` ({who})")),
            FetchOutcome::Other(difference, more) => {
                into.differences.push(difference);
                led_to.extend(more);
            }
            FetchOutcome::Unreached(message) => into.unreached.push(Unreached { path, message }),
        }
    }
    if without_end > 0 {
        into.notes.push("the host takes `.html` off addresses and sends on to them".to_owned());
    }
    if !taken.is_empty() {
        taken.sort();
        into.notes
            .push(format!("not served, because hosts take them as settings: {}", taken.join(", ")));
    }
    led_to
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
