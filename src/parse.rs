//! Makes entities from texts, file by file and in parallel; what is wrong is reported, never fatal.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::config::{Config, FORMAT};
use crate::diag::{Diagnostic, FieldPath, Place, Report};
use crate::entity::Entities;
use crate::front_matter;
use crate::load::{SETTINGS, Strange, Stranger, Workspace};
use crate::text::{Text, TextId};

mod body;
mod cut;
mod file;
mod name;
mod round;
mod stranger;

use file::{File, not_utf8};
pub use round::ParseCache;
use round::Sorted;

/// Entities, and the parts of their front matter that had to be left out.
#[derive(Debug, Default)]
pub struct Parsed {
    /// Everything whose front matter could be read.
    pub entities: Arc<Entities>,
    /// By text, the byte ranges of front matter that could not be read.
    pub left_out: BTreeMap<TextId, Vec<Range<usize>>>,
}

/// Reads the settings.
#[must_use]
pub fn settings(workspace: &Workspace) -> Report<Config> {
    let mut diagnostics = Vec::new();
    let Some(text) = workspace.text_at(SETTINGS) else {
        // A link in their place has its own error.
        let is_link = |one: &Stranger| one.path == SETTINGS && one.why == Strange::LinkedInput;
        if workspace.strangers.iter().any(is_link) {
            return Report { value: Config::default(), diagnostics };
        }
        let missing = Diagnostic::error(
            "missing-key",
            Place::Path(SETTINGS.to_owned()),
            "there are no settings",
        )
        .hint("write a file `site.yaml` with at least a `title`");
        return Report { value: Config::default(), diagnostics: vec![missing] };
    };
    let id = text.id;
    not_utf8(id, text, &mut diagnostics);
    let whole = 0..text.content.len();
    let read = front_matter::read::<Config>(text, id, whole, &mut diagnostics);
    cut::in_settings(&text.content, id, &mut diagnostics);
    let mut config = read.value.unwrap_or_default();
    let written = text.content.lines().find_map(|line| line.strip_prefix("format:"));
    let written = written.map(|rest| rest.split('#').next().unwrap_or("").trim());
    if written.is_some_and(|written| written != config.format.to_string()) {
        // A format that cannot be read is a fault of its own, and no old one.
        config.format = FORMAT;
    }
    if config.format > FORMAT {
        let place = Place::Value(id, FieldPath::of("format"));
        let message = format!(
            "this dossier is of format {}, which this program does not know: it reads {FORMAT} and earlier",
            config.format
        );
        diagnostics.push(
            Diagnostic::error("bad-value", place, message)
                .hint("use a newer version of casefile; other faults may come of this one"),
        );
    }
    Report { value: config, diagnostics }
}

/// Reads every content file, but for those that were `remembered`.
#[must_use]
pub fn parse(workspace: &Workspace, remembered: &ParseCache) -> Report<Parsed> {
    let found = of_names(workspace);
    let round = remembered.next(workspace.texts());
    let Sorted { entities, doubles, .. } = &round.sorted;
    let report = parsed(found, &round.files, Arc::clone(entities), doubles);
    remembered.keep(round);
    report
}

/// Reads content files once, and lets go of each when it is read; `found` is what their names and those of others came
/// to.
#[must_use]
pub fn parse_once(content: Vec<Arc<Text>>, found: Vec<Diagnostic>) -> Report<Parsed> {
    let files = round::once(content);
    let Sorted { entities, doubles, .. } = Sorted::of(&files);
    parsed(found, &files, entities, &doubles)
}

/// What the names of a dossier's files come to.
#[must_use]
pub fn of_names(workspace: &Workspace) -> Vec<Diagnostic> {
    let strangers = workspace.strangers.iter().map(|one| stranger::diagnostic(one, workspace));
    strangers.chain(name::diagnostics(workspace)).collect()
}

fn parsed(
    mut diagnostics: Vec<Diagnostic>,
    files: &[Option<Arc<File>>],
    entities: Arc<Entities>,
    doubles: &[Diagnostic],
) -> Report<Parsed> {
    let mut left_out = BTreeMap::new();
    for file in files.iter().flatten() {
        diagnostics.extend(file.diagnostics.iter().cloned());
        if !file.left_out.is_empty() {
            left_out.insert(file.text, file.left_out.clone());
        }
    }
    diagnostics.extend(doubles.iter().cloned());
    Report { value: Parsed { entities, left_out }, diagnostics }
}
