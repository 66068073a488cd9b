//! Where a served site really is and what it says of itself, from the first answers of its host.

use std::thread;
use std::time::Duration;

use url::Url;

use super::courier::Courier;
use super::difference::{DifferenceKind, Inspection, SiteDifference};
use super::papers::Papers;
use super::received::{Measure, Received, TransferFault};
use super::{Demands, SiteAddress, Stopped};
use crate::manifest::{MANIFEST, SIGNATURE, SUMS};

/// The first answer for the manifest; where it is to be that of a folder that was built, the host is given
/// time to have it.
pub(super) fn awaited(
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
pub(super) fn papers(
    courier: &Courier,
    site: &SiteAddress,
    first: &Received,
    demands: &Demands,
    into: &mut Inspection,
) -> Result<Option<(SiteAddress, Papers)>, Stopped> {
    let Some((site, manifest)) = followed(courier, site, first, into)? else { return Ok(None) };
    if let Some(fault) = withheld(&manifest) {
        into.differences.push(fault);
        return Ok(None);
    }
    let is_there = |received: &Received| received.status == 200 && received.meant.fault.is_none();
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

/// Where the site is to which the first answer sends, and its answer: one step, as from `http` to `https`,
/// and no second one.
fn followed(
    courier: &Courier,
    site: &SiteAddress,
    first: &Received,
    into: &mut Inspection,
) -> Result<Option<(SiteAddress, Received)>, Stopped> {
    let Some(to) = location(&site.of(MANIFEST), first) else {
        return Ok(Some((site.clone(), first.clone())));
    };
    let redirected =
        |path: &str, message| SiteDifference::new(path, DifferenceKind::Redirected, message);
    let Some(moved) = site.moved(MANIFEST, &to) else {
        let message = format!("whoever asks for it is sent to `{to}`");
        into.differences.push(redirected(MANIFEST, message));
        return Ok(None);
    };
    let hint = "name the address that readers end up at";
    if moved.is_safer_way_to(site) {
        into.notes.push(format!("`{}` sends on to `{}`", site.as_str(), moved.as_str()));
    } else {
        let message =
            format!("the site is elsewhere: whoever asks is sent to `{}`", moved.as_str());
        into.differences.push(redirected("", message).hint(hint));
    }
    let manifest = courier.get(&moved.of(MANIFEST), Measure::whole()).map_err(Stopped::Network)?;
    if let Some(to) = location(&moved.of(MANIFEST), &manifest) {
        let message = format!("whoever asks for it is sent on again, to `{to}`");
        into.differences.push(redirected(MANIFEST, message).hint(hint));
        return Ok(None);
    }
    Ok(Some((moved, manifest)))
}

/// Why an answer for the manifest says nothing of whether there is one.
fn withheld(manifest: &Received) -> Option<SiteDifference> {
    match manifest.status {
        200 => {}
        404 | 410 => return None,
        status => {
            let message = format!("the host answers {status}");
            return Some(
                SiteDifference::new(MANIFEST, DifferenceKind::Refused, message).hint(
                    "hosts that hide what begins with a dot have to let `.well-known` through",
                ),
            );
        }
    }
    let message = match manifest.meant.fault.as_ref()? {
        TransferFault::CutOff => "the manifest breaks off",
        TransferFault::NotPacked => "the manifest cannot be unpacked as the host says, with gzip",
        TransferFault::TooLong => "what is served as the manifest is longer than any manifest",
    };
    Some(SiteDifference::new(MANIFEST, DifferenceKind::MalformedManifest, message))
}

/// Where an answer sends.
pub(super) fn location(from: &Url, received: &Received) -> Option<Url> {
    let is_redirect = matches!(received.status, 301 | 302 | 303 | 307 | 308);
    from.join(received.location.as_deref().filter(|_| is_redirect)?).ok()
}
