//! What the stages made before, so that what did not change is not made again.

use std::sync::Arc;

use crate::config::Config;
use crate::diag::Report;
use crate::memory::Memo;
use crate::text::Text;
use crate::{check, edition, gate, locate, parse, render};

/// What the stages made before, so that what did not change is not made again.
#[derive(Debug, Default)]
pub struct Memory {
    pub(super) settings: Memo<Text, Report<Arc<Config>>>,
    pub(super) files: parse::ParseCache,
    pub(super) editions: edition::EditionCache,
    pub(super) gates: gate::ShownCache,
    pub(super) checks: check::CheckCache,
    pub(super) languages: crate::language::LanguageCache,
    pub(super) templates: render::TemplateCache,
    pub(super) sites: locate::PlaceCache,
}

impl Memory {
    /// Ends a round: forgets what it had no use for.
    pub(super) fn forget(&self) {
        self.settings.forget();
        self.editions.forget();
        self.sites.forget();
    }
}
