//! The public edition beside that of the editors: the site that a build would publish of the same
//! workspace, made when somebody asks for it, with the same memory.

use std::sync::{Arc, Mutex, PoisonError};

use super::live;
use super::settings::PreviewSettings;
use super::shared::{PublicSide, SharedState};
use crate::edition::Audience;
use crate::load::Workspace;
use crate::pipeline::Options;
use crate::serve::SiteSource;

impl SharedState {
    /// The site that a build would publish of a workspace; where it would publish none, the last one that
    /// it would have.
    pub(super) fn public_of(&self, workspace: &Workspace) -> Option<Arc<dyn SiteSource>> {
        let beside = self.public.get_or_init(|| PublicSide::of(self));
        // Nobody is told what is wrong with it: the editors are told by their own site.
        let came = live::start(&beside.shared, workspace, Box::new(|_, _| ()));
        let mut last = beside.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(live) = came.ok().and_then(|came| came.live) {
            *last = Some(live);
        }
        last.clone()
    }
}

impl PublicSide {
    fn of(editors: &SharedState) -> Self {
        let audience = Audience::Public(editors.settings.now);
        let options = Options { audience, ..editors.settings.options.clone() };
        let settings = PreviewSettings { options, editor: None, ..editors.settings.clone() };
        let pipeline = editors.pipeline.beside(audience);
        let pages = editors.pages.beside();
        let shared = SharedState::of(pipeline, settings, pages, Arc::clone(&editors.making));
        Self { shared: Arc::new(shared), last: Mutex::default() }
    }
}
