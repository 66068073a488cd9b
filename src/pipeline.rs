//! Runs the stages: from a workspace to the site that an audience may see, and to what is wrong with it.

use std::io;
use std::sync::Arc;

use crate::config::BaseUrl;
use crate::diag::{Diagnostic, Located};
use crate::edition::{Audience, Edition};
use crate::emit::Output;
use crate::entity::Allowance;
use crate::impact::{Impact, Unfound};
use crate::load::Workspace;
use crate::parse;
use crate::render::{self, RenderError, Sink, Templates};
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
    files: parse::Remembered,
    editions: edition::Remembered,
    checks: check::Remembered,
    templates: render::Remembered,
    sites: locate::Remembered,
}

impl Memory {
    /// Ends a round: forgets what it had no use for.
    fn forget(&self) {
        self.editions.forget();
        self.checks.forget();
        self.sites.forget();
    }
}

/// Makes a dossier's site, as often as it is asked to; each time from the whole workspace, with what it
/// remembers of the times before.
#[derive(Debug)]
pub struct Pipeline {
    options: Options,
    memory: Memory,
}

/// How a build ended.
#[derive(Debug)]
pub struct Built {
    /// What was found, in the order in which it is to be shown.
    pub diagnostics: Vec<Located>,
    /// How many outputs went to the sink; `None` where errors kept the site from being made.
    pub outputs: Option<usize>,
}

/// What a workspace came to.
#[derive(Debug)]
pub struct Made<'a> {
    /// What was found, in the order in which it is to be shown.
    pub diagnostics: Vec<Located>,
    /// Whether nothing that was found keeps the site from being published.
    pub is_good: bool,
    /// The site; not to be listed where something does.
    pub site: Site<'a>,
}

/// A site, ready to be listed and rendered: what its audience may see.
#[derive(Debug)]
pub struct Site<'a> {
    /// The linked dossier.
    pub edition: &'a Edition,
    /// The templates.
    pub templates: &'a Arc<Templates>,
    read: &'a Read,
    workspace: &'a Workspace,
    memory: &'a Memory,
}

impl<'a> Site<'a> {
    /// Lists its files, each to be made on demand.
    #[must_use]
    pub fn outputs(&self) -> Vec<Output<'a>> {
        let mut outputs = emit::emit(self.edition);
        outputs.extend(emit::assets(self.edition, self.workspace, render::default_statics()));
        outputs
    }

    /// The exceptions that files make for themselves (`allow`), each with the file's path, in order of
    /// paths; those of withheld files included.
    #[must_use]
    pub fn exceptions(&self) -> Vec<(&'a str, &'a Allowance)> {
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
        self.read.located(self.workspace, diagnostics, self.memory)
    }

    /// What one more rule finds, whatever its level.
    #[must_use]
    pub fn also(&self, rule: &str) -> Vec<Located> {
        let texts = self.read.texts(self.workspace);
        let originals = &self.workspace.originals;
        let found = check::only(rule, self.edition, &texts, originals, &self.memory.checks);
        locate::locate(found, &texts, &self.memory.sites)
    }
}

impl Made<'_> {
    /// What was found, with what shows only when the site is listed and, if the dossier has templates of
    /// its own, when pages are tried with them.
    #[must_use]
    pub fn checked(self) -> Vec<Located> {
        let Self { mut diagnostics, is_good, site } = self;
        if is_good {
            let faults = render::trial(&site.outputs(), site.templates);
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
            return Ok(Built { diagnostics, outputs: None });
        }
        let outputs = site.outputs();
        match render::render(&outputs, site.templates, sink) {
            Ok(()) => Ok(Built { diagnostics, outputs: Some(outputs.len()) }),
            Err(RenderError::Machine(error)) => Err(error),
            Err(RenderError::Faults(faults)) => {
                diagnostics.extend(site.located(faults));
                Ok(Built { diagnostics, outputs: None })
            }
        }
    }
}

impl Pipeline {
    /// A pipeline that remembers nothing yet.
    #[must_use]
    pub fn new(options: Options) -> Self {
        Self { options, memory: Memory::default() }
    }

    /// Runs every stage but the last, and hands on what the workspace came to.
    pub fn made<T>(&self, workspace: &Workspace, then: impl FnOnce(Made<'_>) -> T) -> T {
        let read = Read::of(workspace, &self.options, &self.memory);
        read.editions(workspace, &self.options, &self.memory, |edition, diagnostics| {
            let diagnostics = read.located(workspace, diagnostics, &self.memory);
            self.memory.forget();
            let is_good = !diagnostics.iter().any(Located::is_error);
            let site = Site {
                edition,
                templates: &read.templates,
                read: &read,
                workspace,
                memory: &self.memory,
            };
            then(Made { diagnostics, is_good, site })
        })
    }

    /// Checks a workspace and, if it has no error, renders its whole site into a sink.
    ///
    /// # Errors
    /// If the sink fails.
    pub fn build(&self, workspace: &Workspace, sink: &dyn Sink) -> Result<Built, io::Error> {
        self.made(workspace, |made| made.build(sink))
    }

    /// Works out what changes if an item goes.
    ///
    /// # Errors
    /// If there is no such item.
    pub fn impact(&self, workspace: &Workspace, item: &str) -> Result<Impact, Unfound> {
        let read = Read::of(workspace, &self.options, &self.memory);
        impact::impact(&read.parsed.entities, &read.config, &read.texts(workspace), item)
    }
}
