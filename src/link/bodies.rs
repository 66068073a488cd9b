//! Lays the references in bodies: each entity learns which others link to it.

use std::collections::BTreeSet;

use super::resolve::Resolver;
use crate::diag::{Diagnostic, Place};
use crate::dossier::{ActorIx, AllegationIx, Dossier, Node, PageIx, SourceIx};
use crate::entity::{Entities, Entity, Head, Kind};
use crate::markdown::Target;
use crate::text::Span;

/// Resolves every link of every body.
pub(super) fn lay<'a>(
    dossier: &mut Dossier<'a>,
    entities: &'a Entities,
    resolver: &mut Resolver<'a, '_>,
) {
    let mut found: BTreeSet<(Node, Node)> = BTreeSet::new();
    let before = resolver.diagnostics.len();
    for (ix, source) in (0..).map(SourceIx).zip(&entities.sources) {
        body(Node::Source(ix), source, resolver, &mut found);
    }
    // The text of a source is evidence, into which nothing is written without asking.
    for diagnostic in resolver.diagnostics.iter_mut().skip(before) {
        diagnostic.fix = None;
    }
    for (ix, actor) in (0..).map(ActorIx).zip(&entities.actors) {
        body(Node::Actor(ix), actor, resolver, &mut found);
    }
    for (ix, place) in (0..).map(AllegationIx).zip(resolver.known.allegation_order.clone()) {
        body(Node::Allegation(ix), &entities.allegations[place], resolver, &mut found);
    }
    for (ix, page) in (0..).map(PageIx).zip(0..dossier.pages.len()) {
        body(Node::Page(ix), dossier.pages[page].entity, resolver, &mut found);
    }
    for (to, from) in found {
        if to == from {
            continue;
        }
        match to {
            Node::Source(ix) => dossier.sources[ix.at()].linked_from.push(from),
            Node::Actor(ix) => dossier.actors[ix.at()].linked_from.push(from),
            Node::Allegation(ix) => dossier.allegations[ix.at()].linked_from.push(from),
            Node::Page(ix) => dossier.pages[ix.at()].linked_from.push(from),
        }
    }
}

fn body<H: Head>(
    from: Node,
    entity: &Entity<H>,
    resolver: &mut Resolver<'_, '_>,
    found: &mut BTreeSet<(Node, Node)>,
) {
    if H::KIND != Kind::Source {
        footnotes(entity, resolver);
    }
    for link in entity.prose.links() {
        let place = || Place::Span(Span::new(entity.text, link.written.clone()));
        match &link.target {
            Target::Web(_) | Target::Fragment(_) => {}
            Target::Refused(address) => resolver.report(
                Diagnostic::error(
                    "broken-link",
                    place(),
                    format!("`{address}` is no address that a page may link to"),
                )
                .hint("links begin with `https:`, `http:`, `mailto:`, `source:`, `actor:`, `allegation:`, `page:` or `#`"),
            ),
            Target::Entity { kind, id, statement } => {
                let Some(node) = resolver.entity(id, *kind, place) else { continue };
                found.insert((node, from));
                if let (Node::Source(source), Some(statement)) = (node, statement) {
                    resolver.statement(&format!("{id}#{statement}"), Some(source), place);
                } else if let Some(statement) = statement {
                    resolver.report(
                        Diagnostic::error(
                            "broken-link",
                            place(),
                            format!("`{id}` is no source: it has no statement `{statement}`"),
                        )
                        .hint("only sources hold statements"),
                    );
                }
            }
        }
    }
}

/// Reports references to footnotes that nothing defines, which would stand on the page as they are written.
/// Where the bracket was escaped it is meant to stand there: the file has a character more before it.
fn footnotes<H: Head>(entity: &Entity<H>, resolver: &mut Resolver<'_, '_>) {
    let text = entity.prose.text();
    for (start, _) in text.match_indices("[^") {
        let Some(label) = text[start + 2..].split(']').next() else { continue };
        let end = start + 2 + label.len() + 1;
        let is_label = !label.is_empty() && !label.contains(char::is_whitespace);
        if !is_label || end > text.len() {
            continue;
        }
        let stretch = |start: usize, end: usize| offset(start)..offset(end);
        let before = text[..start].chars().next_back().map_or(0, char::len_utf8);
        let before = entity.prose.written(&stretch(start - before, start));
        let Some(written) = entity.prose.written(&stretch(start, end)) else { continue };
        if before.is_some_and(|before| before.end == written.start) {
            let place = Place::Span(Span::new(entity.text, written));
            resolver.report(
                Diagnostic::error("broken-link", place, format!("there is no footnote `{label}`")).hint(
                    format!("write it as a paragraph, `[^{label}]: …`; to show the brackets themselves, `\\[^{label}]`"),
                ),
            );
        }
    }
}

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
