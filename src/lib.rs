//! casefile: a compiler for evidence.
//!
//! It turns a folder of markdown (cited sources, actors, allegations) into a public, cross-linked
//! dossier, and refuses whatever does not stand up: a quotation is a reference that is verified against
//! its source at every build.
//!
//! ```text
//! disk ─load→ Workspace ─parse→ [Entity] ─link→ Edition ─emit→ [Output] ─render→ Sink ─write→ disk
//!                                              └check→ [Diagnostic]
//! ```
//!
//! Nouns are data, verbs are stages; a stage makes a new type and never changes the one before it.
//! [`check()`] and [`build`] below are the whole pipeline.

pub mod check;
pub mod cli;
pub mod config;
pub mod diag;
pub mod dossier;
pub mod edition;
pub mod emit;
pub mod entity;
pub mod front_matter;
pub mod impact;
pub mod import;
mod link;
pub mod load;
pub mod locate;
pub mod markdown;
pub mod mend;
pub mod parse;
pub mod quote;
pub mod render;
pub mod schema;
pub mod text;
pub mod value;
pub mod write;

use std::collections::BTreeMap;
use std::ops::Range;

use config::{BaseUrl, Config};
use diag::{Diagnostic, Level, Located, Texts};
use edition::{Audience, Edition};
use impact::{Impact, Unfound};
pub use load::Workspace;
use parse::Parsed;
use render::{RenderError, Sink, Templates};
use text::{Text, TextId};

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

/// How a build ended.
#[derive(Debug)]
pub struct Built {
    /// What was found, in the order in which it is to be shown.
    pub diagnostics: Vec<Located>,
    /// How many outputs went to the sink; `None` where errors kept the site from being made.
    pub outputs: Option<usize>,
}

/// Checks a dossier: every fault of all its files, in one run.
///
/// Reads nothing but its arguments: the same workspace and options give the same diagnostics.
#[must_use]
pub fn check(workspace: &Workspace, options: &Options) -> Vec<Located> {
    let read = Read::of(workspace, options);
    read.editions(workspace, options, |_, diagnostics| read.located(workspace, diagnostics))
}

/// Checks a dossier and, if it has no error, renders its whole site into a sink.
///
/// Reads nothing but its arguments: the same workspace and options give the same bytes.
///
/// # Errors
/// If the sink fails.
pub fn build(
    workspace: &Workspace,
    options: &Options,
    sink: &dyn Sink,
) -> Result<Built, std::io::Error> {
    let read = Read::of(workspace, options);
    read.editions(workspace, options, |edition, diagnostics| {
        let mut diagnostics = read.located(workspace, diagnostics);
        if diagnostics.iter().any(is_error) {
            return Ok(Built { diagnostics, outputs: None });
        }
        let mut outputs = emit::emit(edition);
        outputs.extend(emit::assets(edition, workspace, render::default_statics()));
        match render::render(&outputs, &read.templates, sink) {
            Ok(()) => Ok(Built { diagnostics, outputs: Some(outputs.len()) }),
            Err(RenderError::Machine(error)) => Err(error),
            Err(RenderError::Faults(faults)) => {
                diagnostics.extend(read.located(workspace, faults));
                Ok(Built { diagnostics, outputs: None })
            }
        }
    })
}

/// Works out what changes if an entity, or a statement `SOURCE#ID`, goes.
///
/// # Errors
/// If there is no such item.
pub fn impact(workspace: &Workspace, item: &str) -> Result<Impact, Unfound> {
    let read = Read::of(workspace, &Options::default());
    impact::impact(&read.parsed.entities, &read.config, &read.texts(workspace), item)
}

/// The exceptions that files make for themselves (`allow`), each with the file's path, in order of paths.
#[must_use]
pub fn exceptions(workspace: &Workspace) -> Vec<(String, entity::Allowance)> {
    let texts = workspace.texts.iter().filter(|text| text.content.contains("allow")).cloned();
    let some = Workspace { texts: texts.collect(), ..Workspace::default() };
    let entities = parse::parse(&some).value.entities;
    let mut found = Vec::new();
    listed(&entities.sources, &some, &mut found);
    listed(&entities.actors, &some, &mut found);
    listed(&entities.allegations, &some, &mut found);
    listed(&entities.pages, &some, &mut found);
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    found
}

fn listed<H: entity::Head>(
    entities: &[entity::Entity<H>],
    workspace: &Workspace,
    found: &mut Vec<(String, entity::Allowance)>,
) {
    for entity in entities {
        let Some(text) = workspace.texts.get(entity.text.0 as usize) else { continue };
        let allowed = entity.head.allow().iter();
        found.extend(allowed.map(|one| (text.path.clone(), one.clone())));
    }
}

/// Whether a diagnostic keeps a site from being published.
#[must_use]
pub fn is_error(located: &Located) -> bool {
    located.diagnostic.level == Level::Error
}

/// A workspace as parsed: settings, entities, templates, and what is wrong with them.
struct Read {
    config: Config,
    parsed: Parsed,
    templates: Templates,
    diagnostics: Vec<Diagnostic>,
}

impl Read {
    fn of(workspace: &Workspace, options: &Options) -> Self {
        let mut diagnostics = Vec::new();
        let (parsed, templates) =
            rayon::join(|| parse::parse(workspace), || Templates::of(workspace));
        let mut config = parse::settings(workspace).into_value(&mut diagnostics);
        config.base_url = options.base_url.clone().or(config.base_url);
        let settings = workspace.text_at(load::SETTINGS).map(|(id, _)| id);
        diagnostics.extend(settings.into_iter().flat_map(|id| check::unknown_rules(&config, id)));
        Self {
            config,
            parsed: parsed.into_value(&mut diagnostics),
            templates: templates.into_value(&mut diagnostics),
            diagnostics,
        }
    }

    /// Links and checks, and hands on the edition that the audience may see.
    ///
    /// The rules look at everything there is, and once more at what is published where that is less:
    /// an allegation that rests on a withheld source alone would be published without support.
    fn editions<T>(
        &self,
        workspace: &Workspace,
        options: &Options,
        then: impl FnOnce(&Edition<'_>, Vec<Diagnostic>) -> T,
    ) -> T {
        let mut diagnostics = self.diagnostics.clone();
        let entities = &self.parsed.entities;
        let rules = |edition: &Edition<'_>| {
            check::check(edition, &self.texts(workspace), &workspace.originals)
        };
        let complete = edition::complete(entities, &self.config).into_value(&mut diagnostics);
        diagnostics.extend(rules(&complete));
        let mut diagnostics =
            check::without_consequences(diagnostics, entities, &workspace.originals, &self.config);
        let released = edition::withhold(entities, options.audience);
        if released.is_everything() {
            return then(&complete, diagnostics);
        }
        let before = diagnostics.len();
        let public = released.edition(&self.config).into_value(&mut diagnostics);
        if diagnostics.len() > before {
            // What public places refer to counts as present until that is settled.
            return then(&public, diagnostics);
        }
        let texts = self.texts(workspace);
        let again =
            check::published(&public, &complete, &texts, &workspace.originals, &diagnostics);
        diagnostics.extend(again);
        then(&public, diagnostics)
    }

    fn texts<'a>(&'a self, workspace: &'a Workspace) -> ReadTexts<'a> {
        ReadTexts { workspace, left_out: &self.parsed.left_out }
    }

    fn located(&self, workspace: &Workspace, diagnostics: Vec<Diagnostic>) -> Vec<Located> {
        let diagnostics = check::excused(diagnostics, &self.parsed.entities, &self.config);
        let levelled = check::levelled(diagnostics, &self.config);
        locate::locate(levelled, &self.texts(workspace))
    }
}

struct ReadTexts<'a> {
    workspace: &'a Workspace,
    left_out: &'a BTreeMap<TextId, Vec<Range<usize>>>,
}

impl Texts for ReadTexts<'_> {
    fn text(&self, id: TextId) -> Option<&Text> {
        self.workspace.texts.get(id.0 as usize)
    }

    fn left_out(&self, id: TextId) -> &[Range<usize>] {
        self.left_out.get(&id).map_or(&[], Vec::as_slice)
    }
}

impl Texts for Workspace {
    fn text(&self, id: TextId) -> Option<&Text> {
        self.texts.get(id.0 as usize)
    }

    fn left_out(&self, _: TextId) -> &[Range<usize>] {
        &[]
    }
}
