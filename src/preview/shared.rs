//! What all live sites of a dossier share: settings, the pipeline, and what was made before.

use std::fmt;
use std::sync::{Arc, Mutex, OnceLock};

use super::pages::Pages;
use super::settings::Settings;
use super::tried::Tried;
use super::{notes, withheld};
use crate::diag::Located;
use crate::edition::Audience;
use crate::pipeline::Pipeline;
use crate::serve::{Note, Showing, Withheld};

/// What all live sites of a dossier share.
#[derive(Debug)]
pub(super) struct Shared {
    pub(super) pipeline: Pipeline,
    pub(super) settings: Settings,
    pub(super) pages: Pages,
    pub(super) tried: Tried,
    pub(super) noted: notes::Remembered,
    /// Held while a site is made, for whomever: the memory of the pipeline is for one at a time.
    pub(super) making: Arc<Mutex<()>>,
    /// The public edition beside that of the editors, once somebody has asked for it.
    pub(super) public: OnceLock<Beside>,
}

impl Shared {
    pub(super) fn of(pipeline: Pipeline, settings: Settings, making: Arc<Mutex<()>>) -> Self {
        Self {
            pipeline,
            settings,
            pages: Pages::new(),
            tried: Tried::default(),
            noted: notes::Remembered::default(),
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
    pub(super) fn notes(&self, found: &[Located], texts: &dyn crate::diag::Texts) -> Vec<Note> {
        self.noted(found, texts, &self.noted)
    }

    /// Something else as notes.
    pub(super) fn further_notes(
        &self,
        found: &[Located],
        texts: &dyn crate::diag::Texts,
    ) -> Vec<Note> {
        self.noted(found, texts, &notes::Remembered::default())
    }

    pub(super) fn noted(
        &self,
        found: &[Located],
        texts: &dyn crate::diag::Texts,
        remembered: &notes::Remembered,
    ) -> Vec<Note> {
        // Their words can quote what is withheld.
        if !self.is_for_editors() {
            return Vec::new();
        }
        let (root, editor) = (&self.settings.root, self.settings.editor.as_ref());
        notes::notes(found, texts, root, editor, remembered)
    }
}

/// The public edition's own side of a preview.
pub(super) struct Beside {
    pub shared: Arc<Shared>,
    /// The last site that a build would have published.
    pub last: Mutex<Option<Arc<dyn Showing>>>,
}

impl fmt::Debug for Beside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Beside").finish_non_exhaustive()
    }
}
