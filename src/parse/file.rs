//! What one text comes to: an entity, or what is wrong with it.

use std::ops::Range;
use std::sync::Arc;

use serde::de::DeserializeOwned;

use super::{body, cut};
use crate::diag::{Diagnostic, Place};
use crate::dossier::sections::is_reserved;
use crate::entity::{Actor, Allegation, Entity, Head, KINDS, Kind, Page, Source, tell_language};
use crate::front_matter;
use crate::markdown::{self, Prose};
use crate::text::{Span, Text, TextId};
use crate::value::fields::Fields;

/// What one file came to; nothing but its path and bytes decide it.
#[derive(Debug)]
pub(super) struct File {
    pub text: TextId,
    pub id: String,
    pub found: ParsedFile,
    pub left_out: Vec<Range<usize>>,
    pub diagnostics: Vec<Diagnostic>,
}

#[derive(Debug)]
pub(super) enum ParsedFile {
    Source(Arc<Entity<Source>>),
    Actor(Arc<Entity<Actor>>),
    Allegation(Arc<Entity<Allegation>>),
    Page(Arc<Entity<Page>>),
    Nothing(Kind),
}

pub(super) fn kind_of(path: &str) -> Option<Kind> {
    let folder = path.strip_prefix("content/")?.split('/').next()?;
    KINDS.iter().find(|(_, known, _)| *known == folder).map(|(kind, _, _)| *kind)
}

pub(super) fn not_utf8(id: TextId, text: &Text, sink: &mut Vec<Diagnostic>) {
    if let Some(offset) = text.invalid_utf8 {
        let place = Place::Span(Span::new(id, offset..offset + 1));
        sink.push(
            Diagnostic::error("invalid-front-matter", place, "this byte is not UTF-8")
                .hint("save the file as UTF-8"),
        );
    }
}

pub(super) fn file(kind: Kind, id: TextId, text: &Text) -> File {
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
            let reading = ParsedHead { id, text, stem, parts };
            match kind {
                Kind::Source => reading
                    .entity(&mut diagnostics, &mut left_out, |head: &Source, body, at| {
                        markdown::read_source(head.lines(), body, at).among_anchors()
                    })
                    .map(|entity| ParsedFile::Source(Arc::new(entity))),
                Kind::Actor => reading
                    .entity(&mut diagnostics, &mut left_out, |_, body, at| {
                        markdown::read(body, at).among_anchors()
                    })
                    .map(|entity| ParsedFile::Actor(Arc::new(entity))),
                Kind::Allegation => reading
                    .entity(&mut diagnostics, &mut left_out, |_, body, at| {
                        markdown::read(body, at).among_anchors()
                    })
                    .map(|entity| ParsedFile::Allegation(Arc::new(entity))),
                Kind::Page => reading
                    .entity(&mut diagnostics, &mut left_out, |_, body, at| {
                        let prose = markdown::read(body, at);
                        // The home page has sections of its own.
                        if stem == "index" { prose.among_anchors() } else { prose }
                    })
                    .map(|entity| ParsedFile::Page(Arc::new(entity))),
            }
        }
    };
    File {
        text: id,
        id: stem.to_owned(),
        found: found.unwrap_or(ParsedFile::Nothing(kind)),
        left_out,
        diagnostics,
    }
}

struct ParsedHead<'a> {
    id: TextId,
    text: &'a Text,
    stem: &'a str,
    parts: front_matter::FileParts,
}

impl ParsedHead<'_> {
    fn entity<H: DeserializeOwned + Fields + Head + Clone>(
        self,
        diagnostics: &mut Vec<Diagnostic>,
        left_out: &mut Vec<Range<usize>>,
        prose: impl FnOnce(&H, &str, usize) -> Prose,
    ) -> Option<Entity<H>> {
        let Self { id, text, stem, parts } = self;
        let read = front_matter::read::<H>(text, id, parts.head.clone(), diagnostics);
        *left_out = read.left_out;
        let mut head = read.value?;
        tell_language(&mut head);
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
