//! Reads, links and checks a workspace: everything between its texts and the edition of an audience.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, LazyLock};

use super::memory::Memory;
use super::options::Options;
use crate::config::Config;
use crate::diag::{Diagnostic, Located, Report, Texts};
use crate::edition::{Audience, Edition};
use crate::gate::Gate;
use crate::language::{self, Language};
use crate::load::{self, Workspace};
use crate::parse::{self, Parsed};
use crate::render::Templates;
use crate::text::{Text, TextId};
use crate::{check, edition, locate};

/// A workspace as parsed: settings, entities, templates, and what is wrong with them.
#[derive(Debug)]
pub(super) struct ParsedWorkspace {
    pub config: Arc<Config>,
    pub parsed: Parsed,
    pub templates: Arc<Templates>,
    pub language: Arc<Language>,
    diagnostics: Vec<Diagnostic>,
}

impl ParsedWorkspace {
    pub fn of(workspace: &Workspace, options: &Options, memory: &Memory) -> Self {
        let mut diagnostics = Vec::new();
        let settings = || {
            let mut found = Vec::new();
            let mut config = parse::settings(workspace).into_value(&mut found);
            config.base_url = options.base_url.clone().or(config.base_url);
            let text = workspace.text_at(load::SETTINGS).map(|text| text.id);
            found.extend(text.into_iter().flat_map(|id| check::unknown_rules(&config, id)));
            Report { value: Arc::new(config), diagnostics: found }
        };
        let text = workspace.text_at(load::SETTINGS);
        let config = text.map_or_else(settings, |text| memory.settings.of(text, settings));
        let config = config.into_value(&mut diagnostics);
        let languages = workspace.texts_below(language::FOLDER);
        let unknown = text.and_then(|text| check::unknown_language(&config, text.id, languages));
        diagnostics.extend(unknown);
        let tag = options.language.as_deref().unwrap_or(&config.language);
        let (parsed, (templates, language)) = rayon::join(
            || parse::parse(workspace, &memory.files),
            || {
                let language = language::chosen(languages, tag, &memory.languages);
                (Templates::of(workspace, &language.value, &memory.templates), language)
            },
        );
        Self {
            language: {
                let language = language.into_value(&mut diagnostics);
                let unreviewed =
                    text.and_then(|text| check::unreviewed_language(&language, text.id));
                diagnostics.extend(unreviewed);
                language
            },
            config,
            parsed: parsed.into_value(&mut diagnostics),
            templates: templates.into_value(&mut diagnostics),
            diagnostics,
        }
    }

    /// Links and checks: the edition that the audience may see, the gate before it, and what was found.
    ///
    /// The rules look at everything there is, and once more at what is published where that is less:
    /// an allegation that rests on a withheld source alone would be published without support.
    pub fn edition(
        &self,
        workspace: &Workspace,
        options: &Options,
        memory: &Arc<Memory>,
    ) -> (Edition, LaterGate, Vec<Diagnostic>) {
        let mut diagnostics = self.diagnostics.clone();
        let entities = &self.parsed.entities;
        let complete = edition::complete(entities, &self.config, &memory.editions)
            .into_value(&mut diagnostics);
        let released = complete.released(options.audience, &memory.editions);
        let gate = match options.audience {
            Audience::Editors => later(Gate::default),
            Audience::Public(_) => {
                let (all, blots) = (Arc::clone(complete.entities()), complete.shared_blots());
                let (released, language) = (released.clone(), Arc::clone(&self.language));
                let (workspace, memory) = (workspace.clone(), Arc::clone(memory));
                later(move || {
                    let gates = &memory.gates;
                    let gate = Gate::of(&all, &blots, (&released, &language), &workspace, gates);
                    gates.forget();
                    gate
                })
            }
        };
        let before = diagnostics.len();
        let public = released
            .edition(&self.config, &self.language, &memory.editions)
            .into_value(&mut diagnostics);
        // What public places refer to counts as present until that is settled.
        let is_less = !released.is_everything() && diagnostics.len() == before;
        let settings = workspace.text_at(load::SETTINGS);
        let given = check::Given {
            entities,
            dossier: &complete.dossier,
            blots: complete.blots(),
            texts: &self.texts(workspace),
            originals: &workspace.originals,
            statics: Some(&workspace.statics),
            settings: settings.map(|text| (text.id, text.as_ref())),
            published: is_less.then(|| check::PublishedDossier {
                dossier: public.dossier(),
                withheld: released.held_back().by_id(),
            }),
        };
        let diagnostics = check::report(diagnostics, &given, &memory.checks);
        (public, gate, diagnostics)
    }

    pub fn texts<'a>(&'a self, workspace: &'a Workspace) -> ReadTexts<'a> {
        ReadTexts { workspace, left_out: &self.parsed.left_out }
    }

    /// Gives diagnostics their places.
    pub fn located(
        &self,
        workspace: &Workspace,
        diagnostics: Vec<Diagnostic>,
        memory: &Memory,
    ) -> Vec<Located> {
        locate::locate(diagnostics, &self.texts(workspace), &memory.sites)
    }
}

/// A gate that is made when something is to pass it.
pub type LaterGate = LazyLock<Gate, Box<dyn FnOnce() -> Gate + Send>>;

fn later(make: impl FnOnce() -> Gate + Send + 'static) -> LaterGate {
    LazyLock::new(Box::new(make))
}

pub(super) struct ReadTexts<'a> {
    workspace: &'a Workspace,
    left_out: &'a BTreeMap<TextId, Vec<Range<usize>>>,
}

impl Texts for ReadTexts<'_> {
    fn text(&self, id: TextId) -> Option<&Arc<Text>> {
        self.workspace.text(id)
    }

    fn left_out(&self, id: TextId) -> &[Range<usize>] {
        self.left_out.get(&id).map_or(&[], Vec::as_slice)
    }
}
