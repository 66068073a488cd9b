//! The preview: a dossier's site kept alive, its pages made when somebody looks at them.
//!
//! A [`Preview`] is given one workspace after the other. From each it makes a [`Live`] site, which lives
//! until the next one has taken its place; where a workspace has errors, there is no site, and the last
//! good one stays. A site for the editors makes its public edition, too, when it is asked for it. A clean
//! build runs the same pipeline and renders the same outputs; what differs is
//! only who asks for them.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock};

use jiff::Timestamp;

use crate::diag::Located;
use crate::edition::Audience;
use crate::load::Workspace;
use crate::pipeline::{Options, Pipeline};
use crate::serve::editor::Editor;
use crate::serve::{Note, Withheld};

mod desk;
mod live;
mod notes;
mod pages;
mod public;
mod recent;
mod tried;
mod turns;
mod withheld;

pub use live::Live;
use pages::Pages;
use tried::Tried;

/// How a preview is made.
#[derive(Debug, Clone)]
pub struct Settings {
    /// What a build would be asked for; the audience decides what is shown.
    pub options: Options,
    /// The instant at which material counts as withheld for the marks of the editors' preview.
    pub now: Option<Timestamp>,
    /// The dossier's folder, for addresses that open an editor. Nothing is read from it.
    pub root: PathBuf,
    /// The editor that they open.
    pub editor: Option<Editor>,
}

/// Makes a live site of one workspace after the other, and remembers what did not change.
#[derive(Debug, Clone)]
pub struct Preview {
    shared: Arc<Shared>,
}

/// What all live sites of a dossier share.
#[derive(Debug)]
struct Shared {
    pipeline: Pipeline,
    settings: Settings,
    pages: Pages,
    tried: Tried,
    noted: notes::Remembered,
    /// Held while a site is made, for whomever: the memory of the pipeline is for one at a time.
    making: Arc<Mutex<()>>,
    /// The public edition beside that of the editors, once somebody has asked for it.
    public: OnceLock<public::Beside>,
}

/// What a workspace came to.
#[derive(Debug)]
pub struct Came {
    /// What was found, in the terminal's order.
    pub diagnostics: Vec<Located>,
    /// The same for the editors' browser, the gravest first; none of a preview for the public.
    pub notes: Vec<Note>,
    /// The editors' page, where there is no site that could make it, and the preview is for them.
    pub desk: Option<Arc<[u8]>>,
    /// The site, unless an error keeps it from being made.
    pub live: Option<Arc<Live>>,
}

impl Preview {
    /// A preview that has made nothing yet.
    #[must_use]
    pub fn new(settings: Settings) -> Self {
        let pipeline = Pipeline::new(settings.options.clone());
        Self { shared: Arc::new(Shared::of(pipeline, settings, Arc::default())) }
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
        later: impl Fn(Vec<Located>, Vec<Note>) + Send + Sync + 'static,
    ) -> std::io::Result<Came> {
        live::start(&self.shared, &workspace, Box::new(later))
    }
}

impl Shared {
    fn of(pipeline: Pipeline, settings: Settings, making: Arc<Mutex<()>>) -> Self {
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

    fn is_for_editors(&self) -> bool {
        self.settings.options.audience == Audience::Editors
    }

    fn withheld(&self, edition: &crate::edition::Edition) -> Vec<Withheld> {
        if self.is_for_editors() {
            withheld::withheld(edition, self.settings.now)
        } else {
            Vec::new()
        }
    }

    /// What was found in a dossier, as notes; those that were made last time are taken over.
    fn notes(&self, found: &[Located], texts: &dyn crate::diag::Texts) -> Vec<Note> {
        self.noted(found, texts, &self.noted)
    }

    /// Something else as notes.
    fn further_notes(&self, found: &[Located], texts: &dyn crate::diag::Texts) -> Vec<Note> {
        self.noted(found, texts, &notes::Remembered::default())
    }

    fn noted(
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exception_that_has_its_effect_is_no_fault_of_the_preview() {
        let source = "---\ntitle: A story\npublisher: unknown\npublished: unknown\n\
                      allow: [{rule: undated-source, why: none is printed}]\n---\n\nWords.\n";
        let files = [("site.yaml", "title: A dossier\n"), ("content/sources/story.md", source)];
        let files = files.map(|(path, text)| (path, text.as_bytes().to_vec()));
        let workspace = Workspace::from_files(files);
        let options = Options { audience: Audience::Editors, base_url: None };
        let expected = crate::check(&workspace, &options);
        let settings = Settings { options, now: None, root: "/dossier".into(), editor: None };
        let came = Preview::new(settings).make(workspace, |_, _| {}).unwrap();
        assert!(came.live.is_some());
        assert_eq!(came.diagnostics, expected);
    }
}
