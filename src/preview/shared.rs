//! What all live sites of a dossier share: settings, the pipeline, and what was made before.

use std::fmt;
use std::sync::{Arc, Mutex, OnceLock};

use super::pages::FinishedPages;
use super::settings::PreviewSettings;
use super::tried::TemplateTrial;
use super::{notes, withheld};
use crate::diag::Located;
use crate::edition::Audience;
use crate::pipeline::Pipeline;
use crate::serve::{BrowserNote, SiteSource, Withheld};

/// What all live sites of a dossier share.
#[derive(Debug)]
pub(super) struct SharedState {
    pub(super) pipeline: Pipeline,
    pub(super) settings: PreviewSettings,
    pub(super) pages: FinishedPages,
    pub(super) tried: TemplateTrial,
    pub(super) noted: notes::NotesCache,
    /// Held while a site is made, for whomever: the memory of the pipeline is for one at a time.
    pub(super) making: Arc<Mutex<()>>,
    /// The public edition beside that of the editors, once somebody has asked for it.
    pub(super) public: OnceLock<PublicSide>,
}

impl SharedState {
    pub(super) fn of(
        pipeline: Pipeline,
        settings: PreviewSettings,
        pages: FinishedPages,
        making: Arc<Mutex<()>>,
    ) -> Self {
        Self {
            pipeline,
            settings,
            pages,
            tried: TemplateTrial::default(),
            noted: notes::NotesCache::default(),
            making,
            public: OnceLock::new(),
        }
    }

    pub(super) fn is_for_editors(&self) -> bool {
        self.settings.options.audience == Audience::Editors
    }

    pub(super) fn withheld(&self, edition: &crate::edition::Edition) -> Vec<Withheld> {
        if self.is_for_editors() {
            withheld::withheld(edition, self.settings.now)
        } else {
            Vec::new()
        }
    }

    /// What was found in a dossier, as notes; those that were made last time are taken over.
    pub(super) fn notes(
        &self,
        found: &[Located],
        texts: &dyn crate::diag::Texts,
    ) -> Vec<BrowserNote> {
        self.noted(found, texts, &self.noted)
    }

    /// Something else as notes.
    pub(super) fn further_notes(
        &self,
        found: &[Located],
        texts: &dyn crate::diag::Texts,
    ) -> Vec<BrowserNote> {
        self.noted(found, texts, &notes::NotesCache::default())
    }

    pub(super) fn noted(
        &self,
        found: &[Located],
        texts: &dyn crate::diag::Texts,
        remembered: &notes::NotesCache,
    ) -> Vec<BrowserNote> {
        // Their words can quote what is withheld.
        if !self.is_for_editors() {
            return Vec::new();
        }
        let (root, editor) = (&self.settings.root, self.settings.editor.as_ref());
        notes::notes(found, texts, root, editor, remembered)
    }
}

/// The public edition's own side of a preview.
pub(super) struct PublicSide {
    pub shared: Arc<SharedState>,
    /// The last site that a build would have published.
    pub last: Mutex<Option<Arc<dyn SiteSource>>>,
}

impl fmt::Debug for PublicSide {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Beside").finish_non_exhaustive()
    }
}
