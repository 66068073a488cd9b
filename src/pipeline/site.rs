//! A site, ready to be listed and rendered: what its audience may see of a dossier.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;

use super::followed::{self, BeforeGate, BehindGate, Making};
use super::memory::Memory;
use super::observer::{Amount, Followed, Stage};
use super::read::{LaterGate, ParsedWorkspace};
use crate::config::KeptPath;
use crate::diag::{Diagnostic, FieldPath, Located, Place};
use crate::edition::Edition;
use crate::emit::Output;
use crate::entity::Allowance;
use crate::gate::{Gate, Gated};
use crate::history::HistoryQuery;
use crate::load::{self, Workspace};
use crate::manifest::MANIFEST;
use crate::render::{self, RenderError, Sink, Templates};
use crate::{check, emit, locate};

/// A site, ready to be listed and rendered: what its audience may see.
#[derive(Debug)]
pub struct Site {
    /// The linked dossier.
    pub edition: Edition,
    /// What none of its files may hold; worked out when it is first asked for.
    pub gate: LaterGate,
    /// What its pages are rendered by: the dossier's own and the built-in ones.
    pub templates: Arc<Templates>,
    pub(super) read: ParsedWorkspace,
    pub(super) workspace: Workspace,
    pub(super) memory: Arc<Memory>,
    pub(super) followed: Followed,
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
    pub(super) fn pages(&self) -> Vec<Output<'_>> {
        let mut outputs = emit::emit_pages(&self.edition);
        outputs.extend(emit::assets(&self.edition, &self.workspace, render::default_statics()));
        outputs
    }

    /// Lists its files, and what is known of their making where somebody follows it.
    pub(super) fn listed(&self) -> (Vec<Output<'_>>, Option<Making>) {
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
    pub(super) fn sought(&self) -> &Gate {
        self.followed.stage(Stage::Seek, || &*self.gate, |_| Amount::default())
    }

    /// Renders outputs into a sink behind the gate, and says what did not pass.
    pub(super) fn rendered(
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
    pub(super) fn kept_collisions(&self, outputs: &[Output<'_>]) -> Vec<Diagnostic> {
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
