//! Runs the stages: from a workspace to the site that an audience may see, and to what is wrong with it.

use std::io;
use std::sync::Arc;

use crate::diag::Located;
use crate::edition::Audience;
use crate::impact::{Impact, NotFound, Removal};
use crate::load::{TextReader, Workspace};
use crate::render::Sink;
use crate::{impact, parse};

mod checked;
mod followed;
mod memory;
mod observer;
mod options;
mod read;
mod site;

pub use checked::{Built, CheckedSite};
pub use memory::Memory;
use observer::Followed;
pub use observer::{Amount, Observer, OutputPart, OutputSort, Stage, Work};
pub use options::Options;
use read::ParsedWorkspace;
pub use site::Site;

/// Makes a dossier's site, as often as it is asked to; each time from the whole workspace, with what it
/// remembers of the times before.
#[derive(Debug)]
pub struct Pipeline {
    options: Options,
    memory: Arc<Memory>,
    followed: Followed,
}

impl Pipeline {
    /// A pipeline that remembers nothing yet.
    #[must_use]
    pub fn new(options: Options) -> Self {
        Self { options, memory: Arc::default(), followed: Followed::default() }
    }

    /// The same pipeline, whose runs somebody follows.
    #[must_use]
    pub fn followed_by(self, observer: Arc<dyn Observer>) -> Self {
        Self { followed: Followed(Some(observer)), ..self }
    }

    /// One for another audience, with the same memory: what was read, linked and checked for the one is
    /// not for the other again. The two are to be asked one after the other; at the same time, each would
    /// take from the other what it remembers.
    #[must_use]
    pub fn beside(&self, audience: Audience) -> Self {
        let options = Options { audience, ..self.options.clone() };
        Self { options, memory: Arc::clone(&self.memory), followed: self.followed.clone() }
    }

    /// Runs every stage but the last.
    #[must_use]
    pub fn made(&self, workspace: &Workspace) -> CheckedSite {
        let read = ParsedWorkspace::of(workspace, &self.options, &self.memory, &self.followed);
        self.checked(read, workspace.clone())
    }

    /// Does the same in half of the memory, once: each text is let go of when it is parsed, and what stages remember
    /// when all is checked. Texts that findings point into are read `again`.
    #[must_use]
    pub fn made_once(self, workspace: Workspace, again: TextReader) -> CheckedSite {
        let found = parse::of_names(&workspace);
        let (content, workspace) = workspace.without_content(again);
        let (options, memory) = (&self.options, &self.memory);
        let content = (content, found);
        let read = ParsedWorkspace::once(content, &workspace, options, memory, &self.followed);
        let mut made = self.checked(read, workspace);
        if made.is_good {
            // It goes by what is remembered of single texts.
            made.site.sought();
        }
        made.site.memory = Arc::default();
        made
    }

    /// Links and checks what was read.
    fn checked(&self, read: ParsedWorkspace, workspace: Workspace) -> CheckedSite {
        let followed = &self.followed;
        let (edition, gate, diagnostics) =
            read.edition(&workspace, &self.options, &self.memory, followed);
        let found = Amount::of(diagnostics.len());
        let locate = || read.located(&workspace, diagnostics, &self.memory);
        let diagnostics = followed.stage(Stage::Locate, locate, |_| found);
        self.memory.forget();
        let is_good = !diagnostics.iter().any(Located::is_error);
        let site = Site {
            edition,
            gate,
            templates: Arc::clone(&read.templates),
            read,
            workspace,
            memory: Arc::clone(&self.memory),
            followed: followed.clone(),
        };
        CheckedSite { diagnostics, is_good, site }
    }

    /// Checks a workspace and, if it has no error, renders its whole site into a sink.
    ///
    /// # Errors
    /// If the sink fails.
    pub fn build(&self, workspace: &Workspace, sink: &dyn Sink) -> Result<Built, io::Error> {
        self.made(workspace).build(sink)
    }

    /// Works out what changes if an item goes.
    ///
    /// # Errors
    /// If there is no such item.
    pub fn impact(
        &self,
        workspace: &Workspace,
        item: &str,
        way: Removal,
    ) -> Result<Impact, NotFound> {
        let read =
            ParsedWorkspace::of(workspace, &self.options, &self.memory, &Followed::default());
        let texts = read.texts(workspace);
        let entities = &read.parsed.entities;
        impact::impact(entities, &read.config, &texts, &workspace.originals, item, way)
    }
}
