//! What a build is asked for beside the dossier itself.

use casefile_words::Day;

use crate::config::BaseUrl;
use crate::edition::Audience;

/// What a build is asked for beside the dossier itself.
#[derive(Debug, Clone)]
pub struct Options {
    /// Who the site is for.
    pub audience: Audience,
    /// An address that stands in for the one of `site.yaml`.
    pub base_url: Option<BaseUrl>,
    /// A language of the interface that stands in for the one of `site.yaml`, by BCP 47.
    pub language: Option<String>,
    /// The day of which the site says that it is, in place of that of its newest change.
    pub as_of: Option<Day>,
}

impl Default for Options {
    fn default() -> Self {
        Self { audience: Audience::Public(None), base_url: None, language: None, as_of: None }
    }
}
