//! Reads, links and checks a workspace: everything between its texts and the edition of an audience.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, LazyLock};

use super::memory::Memory;
use super::observer::{Amount, Followed, Stage};
use super::options::Options;
use crate::config::Config;
use crate::diag::{Diagnostic, Located, Report, Texts};
use crate::edition::{Audience, Complete, Edition, Released};
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
    /// Parses a workspace, but for what is remembered.
    pub fn of(
        workspace: &Workspace,
        options: &Options,
        memory: &Memory,
        followed: &Followed,
    ) -> Self {
        let parse = || parse::parse(workspace, &memory.files);
        let stage = || followed.stage(Stage::Parse, parse, |_| texts(workspace.texts()));
        Self::with(stage, workspace, options, memory, followed)
    }

    /// Parses content, each text of which is let go of when it is parsed, and all else of a workspace. Names were looked
    /// at while all of them were there.
    pub fn once(
        (content, found): (Vec<Arc<Text>>, Vec<Diagnostic>),
        workspace: &Workspace,
        options: &Options,
        memory: &Memory,
        followed: &Followed,
    ) -> Self {
        let amount = texts(&content);
        let parse = || parse::parse_once(content, found);
        let stage = || followed.stage(Stage::Parse, parse, |_| amount);
        Self::with(stage, workspace, options, memory, followed)
    }

    fn with(
        parse: impl FnOnce() -> Report<Parsed> + Send,
        workspace: &Workspace,
        options: &Options,
        memory: &Memory,
        followed: &Followed,
    ) -> Self {
        let mut diagnostics = Vec::new();
        let settings = || {
            let mut found = Vec::new();
            let mut config = parse::settings(workspace).into_value(&mut found);
            config.base_url = options.base_url.clone().or(config.base_url);
            config.as_of = options.as_of;
            let text = workspace.text_at(load::SETTINGS).map(|text| text.id);
            found.extend(text.into_iter().flat_map(|id| check::unknown_rules(&config, id)));
            found.extend(text.and_then(|id| check::unshown_cards(&config, id)));
            Report { value: Arc::new(config), diagnostics: found }
        };
        let text = workspace.text_at(load::SETTINGS);
        let config = text.map_or_else(settings, |text| memory.settings.of(text, settings));
        let config = config.into_value(&mut diagnostics);
        let languages = workspace.texts_below(language::FOLDER);
        let unknown = text.and_then(|text| check::unknown_language(&config, text.id, languages));
        diagnostics.extend(unknown);
        let tag = options.language.as_deref().unwrap_or(&config.language);
        let templates = || {
            let language = language::chosen(languages, tag, &memory.languages);
            (Templates::of(workspace, &language.value, &memory.templates), language)
        };
        let own = texts(workspace.texts_below(TEMPLATES));
        let (parsed, (templates, language)) =
            rayon::join(parse, || followed.stage(Stage::Templates, templates, |_| own));
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
        followed: &Followed,
    ) -> (Edition, LaterGate, Vec<Diagnostic>) {
        let mut diagnostics = self.diagnostics.clone();
        let entities = &self.parsed.entities;
        let link = || edition::complete(entities, &self.config, &memory.editions);
        let complete = followed
            .stage(Stage::Link, link, |made| Amount::of(made.value.dossier.statement_count()))
            .into_value(&mut diagnostics);
        let withhold = || complete.released(options.audience, &memory.editions);
        let released = followed.stage(Stage::Withhold, withhold, |made| {
            let left = made.entities();
            Amount::of(
                left.sources.len() + left.actors.len() + left.allegations.len() + left.pages.len(),
            )
        });
        let gate = match options.audience {
            Audience::Editors => later(Gate::default),
            Audience::Public(_) => self.gate(&complete, &released, workspace, memory),
        };
        let before = diagnostics.len();
        let link = || released.edition(&self.config, &self.language, &memory.editions);
        let public = followed
            .stage(Stage::LinkReleased, link, |made| Amount::of(made.value.statement_count()))
            .into_value(&mut diagnostics);
        // What public places refer to counts as present until that is settled.
        let is_less = !released.is_everything() && diagnostics.len() == before;
        let settings = workspace.text_at(load::SETTINGS);
        diagnostics.extend(self.unknown_in_settings(workspace, &complete, &public));
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
        let check = || check::report(diagnostics, &given, &memory.checks);
        let found = followed.stage(Stage::Check, check, |found: &Vec<_>| Amount::of(found.len()));
        (with_own_icon(public, workspace), gate, found)
    }

    /// What the settings name and is not there, in the whole dossier or in what is published of it.
    fn unknown_in_settings(
        &self,
        workspace: &Workspace,
        complete: &Complete,
        public: &Edition,
    ) -> Vec<Diagnostic> {
        let settings = workspace.text_at(load::SETTINGS);
        let dossiers = (&*complete.dossier, &**public);
        let unknown = |text: &Arc<Text>| {
            check::unknown_in_settings(&self.config, text.id, dossiers, &workspace.statics)
        };
        settings.map(unknown).unwrap_or_default()
    }

    /// What lets no byte pass that the public may not see, made when it is first asked for.
    fn gate(
        &self,
        complete: &Complete,
        released: &Released,
        workspace: &Workspace,
        memory: &Arc<Memory>,
    ) -> LaterGate {
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

/// The edition with the picture that a dossier has in place of the built-in one, where only old browsers know its name.
fn with_own_icon(edition: Edition, workspace: &Workspace) -> Edition {
    let has = |path: &str| workspace.statics.contains_key(path);
    match has("root/favicon.ico") && !has("root/icon.svg") {
        true => edition.with_icon("favicon.ico"),
        false => edition,
    }
}

/// Where a dossier's own templates lie.
const TEMPLATES: &str = "templates/";

/// How many texts there are, and of how many bytes.
fn texts(texts: &[Arc<Text>]) -> Amount {
    let bytes = texts.iter().map(|text| text.content.len() as u64).sum();
    Amount { count: texts.len(), bytes }
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
