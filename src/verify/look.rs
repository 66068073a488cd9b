//! What is looked at of a served site, and with what.

use super::courier::Courier;
use super::judge::Judge;
use super::place::SiteAddress;
use crate::manifest::Manifest;

/// What is looked at, and with what.
pub(super) struct ServedInspection<'a> {
    pub courier: &'a Courier,
    pub site: &'a SiteAddress,
    pub manifest: &'a Manifest,
    pub judge: &'a Judge<'a>,
}
