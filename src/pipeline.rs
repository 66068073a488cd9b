//! Runs the stages: from a workspace to the site that an audience may see, and to what is wrong with it.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;

use crate::config::KeptPath;
use crate::diag::{Diagnostic, FieldPath, Located, Place};
use crate::edition::{Audience, Edition};
use crate::emit::Output;
use crate::entity::Allowance;
use crate::gate::{Gate, Gated};
use crate::history::HistoryQuery;
use crate::impact::{Impact, NotFound, Removal};
use crate::load::{self, Workspace};
use crate::manifest::MANIFEST;
use crate::render::{self, RenderError, Sink, Templates};
use crate::{check, emit, impact, locate, parse};

mod checked;
mod followed;
mod memory;
mod observer;
mod options;
mod read;

pub use checked::{Built, CheckedSite};
use followed::{BeforeGate, BehindGate, Making};
pub use memory::Memory;
use observer::Followed;
pub use observer::{Amount, Observer, OutputPart, OutputSort, Stage, Work};
pub use options::Options;
pub use read::LaterGate;
use read::ParsedWorkspace;

/// Makes a dossier's site, as often as it is asked to; each time from the whole workspace, with what it
/// remembers of the times before.
#[derive(Debug)]
pub struct Pipeline {
    options: Options,
    memory: Arc<Memory>,
    followed: Followed,
}

/// A site, ready to be listed and rendered: what its audience may see.
#[derive(Debug)]
pub struct Site {
    /// The linked dossier.
    pub edition: Edition,
    /// What none of its files may hold; worked out when it is first asked for.
    pub gate: LaterGate,
    /// What its pages are rendered by: the dossier's own and the built-in ones.
    pub templates: Arc<Templates>,
    read: ParsedWorkspace,
    workspace: Workspace,
    memory: Arc<Memory>,
    followed: Followed,
}

impl Site {
    /// Lists its files, each to be made on demand.
    #[must_use]
    pub fn outputs(&self) -> Vec<Output<'_>> {
        let mut outputs = emit::emit(&self.edition);
        outputs.extend(emit::assets(&self.edition, &self.workspace, render::default_statics()));
        outputs
    }

    /// The same but for files of data that no template makes: enough to try templates, and to see what would collide.
    fn pages(&self) -> Vec<Output<'_>> {
        let mut outputs = emit::emit_pages(&self.edition);
        outputs.extend(emit::assets(&self.edition, &self.workspace, render::default_statics()));
        outputs
    }

    /// Lists its files, and what is known of their making where somebody follows it.
    fn listed(&self) -> (Vec<Output<'_>>, Option<Making>) {
        let amount = |(outputs, _): &(Vec<Output<'_>>, _)| Amount::of(outputs.len());
        let list = || match &self.followed.0 {
            Some(observer) => {
                let (outputs, making) = followed::outputs(observer, &self.edition, self.assets());
                (outputs, Some(making))
            }
            None => (self.outputs(), None),
        };
        self.followed.stage(Stage::List, list, amount)
    }

    /// The gate, with what it looks for.
    fn sought(&self) -> &Gate {
        self.followed.stage(Stage::Seek, || &*self.gate, |_| Amount::default())
    }

    /// Renders outputs into a sink behind the gate, and says what did not pass.
    fn rendered(
        &self,
        outputs: Vec<Output<'_>>,
        making: Option<&Making>,
        sink: &dyn Sink,
    ) -> Result<Vec<Diagnostic>, RenderError> {
        let gate = self.sought();
        let behind = making.map(|making| BehindGate { making, sink });
        let gated = Gated::new(gate, behind.as_ref().map_or(sink, |behind| behind as &dyn Sink));
        let before = making.map(|making| BeforeGate { making, sink: &gated });
        let first = before.as_ref().map_or(&gated as &dyn Sink, |before| before);
        let count = outputs.len();
        let render = || render::render(outputs, &self.templates, first);
        let amount = |_: &Result<(), RenderError>| Amount::of(count);
        self.followed.stage(Stage::Render, render, amount)?;
        Ok(gated.refused())
    }

    /// The one at a path, if there is one, without a list of all.
    #[must_use]
    pub fn output(&self, path: &str) -> Option<Output<'_>> {
        emit::at(&self.edition, path).or_else(|| {
            emit::asset(&self.edition, &self.workspace, render::default_statics(), path)
        })
    }

    /// Those that are no pages: static files, and originals that are published.
    #[must_use]
    pub fn assets(&self) -> Vec<Output<'_>> {
        emit::assets(&self.edition, &self.workspace, render::default_statics())
    }

    /// Static files, which pages draw on.
    #[must_use]
    pub fn styles_and_scripts(&self) -> Vec<Output<'_>> {
        emit::statics(&self.edition, &self.workspace, render::default_statics())
    }

    /// What it was made from.
    #[must_use]
    pub fn workspace(&self) -> &Workspace {
        &self.workspace
    }

    /// The exceptions that files make for themselves (`allow`), each with the file's path, in order of
    /// paths; those of withheld files included.
    #[must_use]
    pub fn exceptions(&self) -> Vec<(&str, &Allowance)> {
        let mut found: Vec<(&str, &Allowance)> = self
            .read
            .parsed
            .entities
            .allowances()
            .filter_map(|(text, _, one)| Some((self.workspace.text(text)?.path.as_str(), one)))
            .collect();
        found.sort_by_key(|(path, _)| *path);
        found
    }

    /// What is to be kept in the folder of the site, where an output would lie, or the manifest.
    fn kept_collisions(&self, outputs: &[Output<'_>]) -> Vec<Diagnostic> {
        let keep = &self.edition.config.keep;
        let settings = self.workspace.text_at(load::SETTINGS);
        let (Some(settings), false) = (settings, keep.is_empty()) else { return Vec::new() };
        let paths = || outputs.iter().map(|output| output.path.as_str()).chain([MANIFEST]);
        let fault = |(index, kept): (usize, &KeptPath)| {
            let path = paths().find(|path| kept.collides_with(path))?;
            let kept = kept.as_str();
            let message =
                format!("`{kept}` is kept, and the site has an output `{path}` of its own");
            let place = Place::Value(settings.id, FieldPath::of("keep").item(index));
            Some(
                Diagnostic::error("path-collision", place, message)
                    .hint("name what others lay into the folder of the site, and nothing else"),
            )
        };
        keep.iter().enumerate().filter_map(fault).collect()
    }

    /// Files of `static/root/` that lie where the site has an output of its own, or on the way to one.
    #[must_use]
    pub fn root_collisions(&self) -> Vec<Diagnostic> {
        if !emit::has_files_at_the_root(&self.workspace) {
            return Vec::new();
        }
        let at_the_root = emit::statics(&self.edition, &self.workspace, BTreeMap::new())
            .into_iter()
            .filter(|output| emit::at_the_root(&self.workspace, &output.path).is_some());
        let mut taken: Vec<Output<'_>> = Vec::new();
        for output in at_the_root {
            let above = std::iter::successors(output.path.rsplit_once('/'), |(above, _)| {
                above.rsplit_once('/')
            });
            let below = format!("{}/index.html", output.path);
            let mut places = vec![output.path.as_str(), &below];
            places.extend(above.map(|(above, _)| above));
            taken.extend(places.into_iter().filter_map(|path| emit::at(&self.edition, path)));
            taken.push(output);
        }
        render::collisions(&taken)
    }

    /// What no version of a file should show that others can read, at an instant.
    #[must_use]
    pub fn wanted(&self, now: Option<Timestamp>) -> HistoryQuery {
        HistoryQuery::of(&self.read.parsed.entities, now, &self.workspace)
    }

    /// Gives what later stages found its level and its places.
    #[must_use]
    pub fn located(&self, mut diagnostics: Vec<Diagnostic>) -> Vec<Located> {
        for fault in diagnostics.iter_mut().filter(|fault| fault.rule == "path-collision") {
            if let Place::Path(path) = &mut fault.place
                && let Some(file) = emit::at_the_root(&self.workspace, path)
            {
                *path = file;
                let hint = "files of `static/root/` land at the root of the site; give this one a name that \
                            is not taken there";
                fault.hint = Some(hint.to_owned());
            }
        }
        let levelled = check::levelled(diagnostics, &self.read.config);
        self.read.located(&self.workspace, levelled, &self.memory)
    }

    /// What one more rule finds, whatever its level.
    #[must_use]
    pub fn also(&self, rule: &str) -> Vec<Located> {
        let texts = self.read.texts(&self.workspace);
        let originals = &self.workspace.originals;
        let found = check::only(rule, self.edition.dossier(), &texts, originals);
        locate::locate(found, &texts, &self.memory.sites)
    }
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
    /// when all is checked. Texts that findings point into are read again below `root`.
    #[must_use]
    pub fn made_once(self, workspace: Workspace, root: &Path) -> CheckedSite {
        let found = parse::of_names(&workspace);
        let (content, workspace) = workspace.without_content(root);
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
