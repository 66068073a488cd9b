//! Runs the stages: from a workspace to the site that an audience may see, and to what is wrong with it.

use std::io;
use std::sync::Arc;

use crate::config::{BaseUrl, Config};
use crate::diag::{Diagnostic, Located, Report};
use crate::edition::{Audience, Edition};
use crate::emit::Output;
use crate::entity::Allowance;
use crate::gate::{self, Gate, Gated};
use crate::impact::{Impact, Unfound, Way};
use crate::load::Workspace;
use crate::memory::Memo;
use crate::parse;
use crate::render::{self, RenderError, Sink, Templates};
use crate::text::Text;
use crate::{check, edition, emit, impact, locate};

mod read;

use read::Read;

/// What a build is asked for beside the dossier itself.
#[derive(Debug, Clone)]
pub struct Options {
    /// Who the site is for.
    pub audience: Audience,
    /// An address that stands in for the one of `site.yaml`.
    pub base_url: Option<BaseUrl>,
}

impl Default for Options {
    fn default() -> Self {
        Self { audience: Audience::Public(None), base_url: None }
    }
}

/// What the stages made before, so that what did not change is not made again.
#[derive(Debug, Default)]
pub struct Memory {
    settings: Memo<Text, Report<Arc<Config>>>,
    files: parse::Remembered,
    editions: edition::Remembered,
    gates: gate::Remembered,
    checks: check::Remembered,
    templates: render::Remembered,
    sites: locate::Remembered,
}

impl Memory {
    /// Ends a round: forgets what it had no use for.
    fn forget(&self) {
        self.settings.forget();
        self.editions.forget();
        self.gates.forget();
        self.sites.forget();
    }
}

/// Makes a dossier's site, as often as it is asked to; each time from the whole workspace, with what it
/// remembers of the times before.
#[derive(Debug)]
pub struct Pipeline {
    options: Options,
    memory: Arc<Memory>,
}

/// How a build ended.
#[derive(Debug)]
pub struct Built {
    /// What was found, in the order in which it is to be shown.
    pub diagnostics: Vec<Located>,
    /// How many outputs went to the sink; `None` where errors kept the site from being made.
    pub outputs: Option<usize>,
    /// Whether the gate found something in them that may not be shown.
    pub is_refused: bool,
}

/// What a workspace came to.
#[derive(Debug)]
pub struct Made {
    /// What was found, in the order in which it is to be shown.
    pub diagnostics: Vec<Located>,
    /// Whether nothing that was found keeps the site from being published.
    pub is_good: bool,
    /// The site; not to be listed where something does.
    pub site: Site,
}

/// A site, ready to be listed and rendered: what its audience may see.
#[derive(Debug)]
pub struct Site {
    /// The linked dossier.
    pub edition: Edition,
    /// What none of its files may hold.
    pub gate: Gate,
    /// The templates.
    pub templates: Arc<Templates>,
    read: Read,
    workspace: Workspace,
    memory: Arc<Memory>,
}

impl Site {
    /// Lists its files, each to be made on demand.
    #[must_use]
    pub fn outputs(&self) -> Vec<Output<'_>> {
        let mut outputs = emit::emit(&self.edition);
        outputs.extend(emit::assets(&self.edition, &self.workspace, render::default_statics()));
        outputs
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
        let mut assets = emit::page_foot(&self.edition);
        let statics = render::default_statics();
        assets.extend(emit::assets(&self.edition, &self.workspace, statics));
        assets
    }

    /// Static files, which pages draw on.
    #[must_use]
    pub fn styles_and_scripts(&self) -> Vec<Output<'_>> {
        let mut statics = emit::page_foot(&self.edition);
        statics.extend(emit::statics(&self.workspace, render::default_statics()));
        statics
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

    /// Gives what rendering found its places.
    #[must_use]
    pub fn located(&self, diagnostics: Vec<Diagnostic>) -> Vec<Located> {
        self.read.located(&self.workspace, diagnostics, &self.memory)
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

impl Made {
    /// What was found, with what shows only when the site is listed and, if the dossier has templates of
    /// its own, when pages are tried with them.
    #[must_use]
    pub fn checked(self) -> Vec<Located> {
        let Self { mut diagnostics, is_good, site } = self;
        if is_good {
            let faults = render::trial(site.outputs(), &site.templates);
            if !faults.is_empty() {
                diagnostics.extend(site.located(faults));
            }
        }
        diagnostics
    }

    /// Renders the whole site into a sink, unless something keeps it from being published.
    ///
    /// # Errors
    /// If the sink fails.
    pub fn build(self, sink: &dyn Sink) -> Result<Built, io::Error> {
        let Self { mut diagnostics, is_good, site } = self;
        if !is_good {
            return Ok(Built { diagnostics, outputs: None, is_refused: false });
        }
        let outputs = site.outputs();
        let gated = Gated::new(&site.gate, sink);
        match render::render(&outputs, &site.templates, &gated) {
            Ok(()) => {}
            Err(RenderError::Machine(error)) => return Err(error),
            Err(RenderError::Faults(faults)) => {
                diagnostics.extend(site.located(faults));
                return Ok(Built { diagnostics, outputs: None, is_refused: false });
            }
        }
        let refused = gated.refused();
        if refused.is_empty() {
            return Ok(Built { diagnostics, outputs: Some(outputs.len()), is_refused: false });
        }
        diagnostics.extend(site.located(refused));
        Ok(Built { diagnostics, outputs: None, is_refused: true })
    }
}

impl Pipeline {
    /// A pipeline that remembers nothing yet.
    #[must_use]
    pub fn new(options: Options) -> Self {
        Self { options, memory: Arc::default() }
    }

    /// Runs every stage but the last.
    #[must_use]
    pub fn made(&self, workspace: &Workspace) -> Made {
        let read = Read::of(workspace, &self.options, &self.memory);
        let (edition, gate, diagnostics) = read.edition(workspace, &self.options, &self.memory);
        let diagnostics = read.located(workspace, diagnostics, &self.memory);
        self.memory.forget();
        let is_good = !diagnostics.iter().any(Located::is_error);
        let site = Site {
            edition,
            gate,
            templates: Arc::clone(&read.templates),
            read,
            workspace: workspace.clone(),
            memory: Arc::clone(&self.memory),
        };
        Made { diagnostics, is_good, site }
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
    pub fn impact(&self, workspace: &Workspace, item: &str, way: Way) -> Result<Impact, Unfound> {
        let read = Read::of(workspace, &self.options, &self.memory);
        let texts = read.texts(workspace);
        let entities = &read.parsed.entities;
        impact::impact(entities, &read.config, &texts, &workspace.originals, item, way)
    }
}
