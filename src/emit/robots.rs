//! `robots.txt`: everything may be read; where the sitemap is.

use std::borrow::Cow;

use super::{Content, Output};
use crate::edition::Edition;

/// Lists the file.
#[must_use]
pub fn emit<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    let mut lines = "User-agent: *\nAllow: /\n".to_owned();
    if let Some(base) = &edition.config.base_url {
        lines.push_str(&format!("\nSitemap: {}sitemap.xml\n", base.as_str()));
    }
    vec![Output {
        path: "robots.txt".to_owned(),
        content: Content::Bytes(Cow::Owned(lines.into_bytes())),
    }]
}
