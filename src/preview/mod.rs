//! The preview: a dossier's site kept alive, its pages made when somebody looks at them.
//!
//! A [`Preview`] is given one workspace after the other. From each it makes a [`LazySite`] site, which lives
//! until the next one has taken its place; where a workspace has errors, there is no site, and the last
//! good one stays. A site for the editors makes its public edition, too, when it is asked for it. A clean
//! build runs the same pipeline and renders the same outputs; what differs is
//! only who asks for them.

use std::sync::Arc;

use crate::diag::Located;
use crate::load::Workspace;
use crate::pipeline::Pipeline;
use crate::serve::BrowserNote;

mod desk;
mod live;
mod notes;
mod pages;
mod public;
mod settings;
mod shared;
mod tried;
mod withheld;

pub use live::{LazySite, Update};
use pages::FinishedPages;
pub use settings::PreviewSettings;
use shared::SharedState;

/// Makes a live site of one workspace after the other, and remembers what did not change.
#[derive(Debug, Clone)]
pub struct Preview {
    shared: Arc<SharedState>,
}

impl Preview {
    /// A preview that has made nothing yet.
    #[must_use]
    pub fn new(settings: PreviewSettings) -> Self {
        let pipeline = Pipeline::new(settings.options.clone());
        Self {
            shared: Arc::new(SharedState::of(
                pipeline,
                settings,
                FinishedPages::new(),
                Arc::default(),
            )),
        }
    }

    /// Makes the site of a workspace, and keeps it alive as long as it is held.
    ///
    /// Faults of templates that show only later, on pages that nobody had asked for, are told to
    /// `later`.
    ///
    /// # Errors
    /// If the program itself has a fault: content cannot keep a site from being made.
    pub fn make(
        &self,
        workspace: Workspace,
        later: impl Fn(Vec<Located>, Vec<BrowserNote>) + Send + Sync + 'static,
    ) -> std::io::Result<Update> {
        live::start(&self.shared, &workspace, Box::new(later))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::Audience;
    use crate::pipeline::Options;

    #[test]
    fn an_exception_that_has_its_effect_is_no_fault_of_the_preview() {
        let source = "---\ntitle: A story\npublisher: unknown\npublished: unknown\n\
                      allow: [{rule: undated-source, why: none is printed}]\n---\n\nWords.\n";
        let files = [("site.yaml", "title: A dossier\n"), ("content/sources/story.md", source)];
        let files = files.map(|(path, text)| (path, text.as_bytes().to_vec()));
        let workspace = Workspace::from_files(files);
        let options = Options { audience: Audience::Editors, ..Options::default() };
        let expected = crate::check(&workspace, &options);
        let settings =
            PreviewSettings { options, now: None, root: "/dossier".into(), editor: None };
        let came = Preview::new(settings).make(workspace, |_, _| {}).unwrap();
        assert!(came.live.is_some());
        assert_eq!(came.diagnostics, expected);
    }
}
