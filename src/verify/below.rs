//! Whether what a host serves is older than what is to be deployed, by the serials of both.

use super::arrival::location;
use super::courier::{Courier, Patience};
use super::received::Measure;
use super::{SiteAddress, Stopped};
use crate::manifest::{MANIFEST, Manifest, NoManifest};

/// What a host serves, held against the serial of what is to be deployed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Below {
    /// What is served is older, or has no serial: what.
    Older(String),
    /// What is served is not older: what.
    NotOlder(String),
}

/// Whether the serial that a host serves is below another: the manifest alone is asked for.
///
/// # Errors
/// If the host cannot be asked for it.
pub fn below(site: &SiteAddress, serial: u64, patience: Patience) -> Result<Below, Stopped> {
    let courier = Courier::new(site, patience);
    let mut site = site.clone();
    let mut received =
        courier.get(&site.of(MANIFEST), Measure::whole()).map_err(Stopped::Network)?;
    if let Some(moved) =
        location(&site.of(MANIFEST), &received).and_then(|to| site.moved(MANIFEST, &to))
    {
        site = moved;
        received = courier.get(&site.of(MANIFEST), Measure::whole()).map_err(Stopped::Network)?;
    }
    match received.status {
        200 => {}
        404 | 410 => return Ok(Below::Older("no site with a manifest is served".to_owned())),
        status => {
            return Ok(Below::NotOlder(format!("the host answers {status} for the manifest")));
        }
    }
    Ok(match Manifest::read(&received.meant.bytes) {
        Ok(manifest) => match manifest.imprint.serial {
            None => Below::Older("the site that is served has no serial".to_owned()),
            Some(served) if served < serial => {
                Below::Older(format!("the serial that is served, {served}, is below {serial}"))
            }
            Some(served) => Below::NotOlder(format!(
                "the serial that is served, {served}, is not below {serial}"
            )),
        },
        Err(NoManifest::Newer(format)) => Below::NotOlder(format!(
            "the site that is served has a manifest of format {format}: a newer casefile wrote it"
        )),
        Err(error) => {
            Below::NotOlder(format!("the manifest that is served cannot be used: {error}"))
        }
    })
}
