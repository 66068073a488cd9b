//! Makes entities from texts, file by file and in parallel; what is wrong is reported, never fatal.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use serde::de::DeserializeOwned;

use crate::config::{Config, FORMAT};
use crate::diag::{Diagnostic, Field, Place, Report};
use crate::dossier::sections::is_reserved;
use crate::entity::{Actor, Allegation, Entities, Entity, KINDS, Kind, Page, Source};
use crate::front_matter;
use crate::load::{SETTINGS, Strange, Stranger, Workspace};
use crate::markdown::{self, Prose};
use crate::text::{Span, Text, TextId};
use crate::value::fields::Fields;

mod body;
mod cut;
mod name;
mod round;
mod stranger;

pub use round::Remembered;

/// Entities, and the parts of their front matter that had to be left out.
#[derive(Debug, Default)]
pub struct Parsed {
    /// The entities.
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
        let place = Place::Value(id, Field::of("format"));
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
pub fn parse(workspace: &Workspace, remembered: &Remembered) -> Report<Parsed> {
    let round = remembered.next(workspace.texts());
    let mut diagnostics: Vec<Diagnostic> =
        workspace.strangers.iter().map(|one| stranger::diagnostic(one, workspace)).collect();
    diagnostics.extend(name::diagnostics(workspace));
    let mut left_out = BTreeMap::new();
    for file in round.files.iter().flatten() {
        diagnostics.extend(file.diagnostics.iter().cloned());
        if !file.left_out.is_empty() {
            left_out.insert(file.text, file.left_out.clone());
        }
    }
    diagnostics.extend(round.doubles.iter().cloned());
    let entities = Arc::clone(&round.entities);
    remembered.keep(round);
    Report { value: Parsed { entities, left_out }, diagnostics }
}

/// What one file came to; nothing but its path and bytes decide it.
#[derive(Debug)]
struct File {
    text: TextId,
    id: String,
    found: Found,
    left_out: Vec<Range<usize>>,
    diagnostics: Vec<Diagnostic>,
}

#[derive(Debug)]
enum Found {
    Source(Arc<Entity<Source>>),
    Actor(Arc<Entity<Actor>>),
    Allegation(Arc<Entity<Allegation>>),
    Page(Arc<Entity<Page>>),
    Nothing(Kind),
}

fn kind_of(path: &str) -> Option<Kind> {
    let folder = path.strip_prefix("content/")?.split('/').next()?;
    KINDS.iter().find(|(_, known, _)| *known == folder).map(|(kind, _, _)| *kind)
}

fn not_utf8(id: TextId, text: &Text, sink: &mut Vec<Diagnostic>) {
    if let Some(offset) = text.invalid_utf8 {
        let place = Place::Span(Span::new(id, offset..offset + 1));
        sink.push(
            Diagnostic::error("invalid-front-matter", place, "this byte is not UTF-8")
                .hint("save the file as UTF-8"),
        );
    }
}

fn file(kind: Kind, id: TextId, text: &Text) -> File {
    let mut diagnostics = Vec::new();
    let stem = text.stem();
    not_utf8(id, text, &mut diagnostics);
    if is_reserved(stem, kind == Kind::Page) {
        diagnostics.push(
            Diagnostic::error(
                "path-collision",
                Place::File(id),
                format!("the address `/{stem}/` belongs to the site itself"),
            )
            .hint("give the file another name"),
        );
    }
    let mut left_out = Vec::new();
    let found = match front_matter::split(&text.content) {
        Err((at, message)) => {
            let place = Place::Span(Span::new(id, at));
            diagnostics.push(
                Diagnostic::error("invalid-front-matter", place, message)
                    .hint("front matter stands between two lines `---` at the top of the file"),
            );
            None
        }
        Ok(parts) => {
            let reading = Reading { id, text, stem, parts };
            match kind {
                Kind::Source => reading
                    .entity(&mut diagnostics, &mut left_out, |head: &Source, body, at| {
                        markdown::read_source(head.lines(), body, at).among_anchors()
                    })
                    .map(|entity| Found::Source(Arc::new(entity))),
                Kind::Actor => reading
                    .entity(&mut diagnostics, &mut left_out, |_, body, at| {
                        markdown::read(body, at).among_anchors()
                    })
                    .map(|entity| Found::Actor(Arc::new(entity))),
                Kind::Allegation => reading
                    .entity(&mut diagnostics, &mut left_out, |_, body, at| {
                        markdown::read(body, at).among_anchors()
                    })
                    .map(|entity| Found::Allegation(Arc::new(entity))),
                Kind::Page => reading
                    .entity(&mut diagnostics, &mut left_out, |_, body, at| {
                        let prose = markdown::read(body, at);
                        // The home page has sections of its own.
                        if stem == "index" { prose.among_anchors() } else { prose }
                    })
                    .map(|entity| Found::Page(Arc::new(entity))),
            }
        }
    };
    File {
        text: id,
        id: stem.to_owned(),
        found: found.unwrap_or(Found::Nothing(kind)),
        left_out,
        diagnostics,
    }
}

struct Reading<'a> {
    id: TextId,
    text: &'a Text,
    stem: &'a str,
    parts: front_matter::Parts,
}

impl Reading<'_> {
    fn entity<H: DeserializeOwned + Fields + Clone>(
        self,
        diagnostics: &mut Vec<Diagnostic>,
        left_out: &mut Vec<Range<usize>>,
        prose: impl FnOnce(&H, &str, usize) -> Prose,
    ) -> Option<Entity<H>> {
        let Self { id, text, stem, parts } = self;
        let read = front_matter::read::<H>(text, id, parts.head.clone(), diagnostics);
        *left_out = read.left_out;
        let head = read.value?;
        cut::doubts(&head, &text.content, &parts.head, id, left_out, diagnostics);
        let body = &text.content[parts.body.clone()];
        let prose = prose(&head, body, parts.body.start);
        body::doubts(&prose, id, diagnostics);
        Some(Entity {
            id: stem.to_owned(),
            text: id,
            head,
            prose,
            head_range: parts.head,
            faulted: read.faulted,
        })
    }
}
