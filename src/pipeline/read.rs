//! Reads, links and checks a workspace: everything between its texts and the edition of an audience.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::{Memory, Options};
use crate::config::Config;
use crate::diag::{Diagnostic, Located, Report, Texts};
use crate::edition::{Audience, Edition};
use crate::gate::{BuiltIn, Gate};
use crate::load::{self, Workspace};
use crate::parse::{self, Parsed};
use crate::render::Templates;
use crate::text::{Text, TextId};
use crate::{check, edition, locate, render};

/// A workspace as parsed: settings, entities, templates, and what is wrong with them.
#[derive(Debug)]
pub(super) struct Read {
    pub config: Arc<Config>,
    pub parsed: Parsed,
    pub templates: Arc<Templates>,
    diagnostics: Vec<Diagnostic>,
}

impl Read {
    pub fn of(workspace: &Workspace, options: &Options, memory: &Memory) -> Self {
        let mut diagnostics = Vec::new();
        let (parsed, templates) = rayon::join(
            || parse::parse(workspace, &memory.files),
            || Templates::of(workspace, &memory.templates),
        );
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
        Self {
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
        memory: &Memory,
    ) -> (Edition, Gate, Vec<Diagnostic>) {
        let mut diagnostics = self.diagnostics.clone();
        let entities = &self.parsed.entities;
        let complete = edition::complete(entities, &self.config, &memory.editions)
            .into_value(&mut diagnostics);
        let texts = self.texts(workspace);
        diagnostics.extend(check::check(
            &complete.dossier,
            complete.blots(),
            &texts,
            &workspace.originals,
            &memory.checks,
        ));
        if let Some(text) = workspace.text_at(load::SETTINGS) {
            diagnostics.extend(check::old_settings(&self.config, text.id, text, &diagnostics));
        }
        let mut diagnostics =
            check::without_consequences(diagnostics, entities, &workspace.originals, &self.config);
        let released = complete.released(options.audience, &memory.editions);
        let gate = match options.audience {
            Audience::Editors => Gate::default(),
            Audience::Public(_) => Gate::of(
                &complete,
                &released,
                workspace,
                || BuiltIn {
                    templates: render::default_templates(),
                    statics: render::default_statics(),
                },
                &memory.gates,
            ),
        };
        let before = diagnostics.len();
        let public = released.edition(&self.config, &memory.editions).into_value(&mut diagnostics);
        if released.is_everything() || diagnostics.len() > before {
            // What public places refer to counts as present until that is settled.
            return (public, gate, diagnostics);
        }
        let again = check::published(
            public.dossier(),
            &complete.dossier,
            released.held_back().by_id(),
            &texts,
            &workspace.originals,
            &memory.checks,
            &diagnostics,
        );
        diagnostics.extend(again);
        (public, gate, diagnostics)
    }

    pub fn texts<'a>(&'a self, workspace: &'a Workspace) -> ReadTexts<'a> {
        ReadTexts { workspace, left_out: &self.parsed.left_out }
    }

    pub fn located(
        &self,
        workspace: &Workspace,
        diagnostics: Vec<Diagnostic>,
        memory: &Memory,
    ) -> Vec<Located> {
        let diagnostics = check::excused(diagnostics, &self.parsed.entities, &self.config);
        let levelled = check::levelled(diagnostics, &self.config);
        locate::locate(levelled, &self.texts(workspace), &memory.sites)
    }
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
