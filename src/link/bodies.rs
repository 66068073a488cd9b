//! Resolves the references in bodies: the entities that a body links to.

use std::collections::BTreeSet;
use thin_vec::ThinVec;

use super::resolve::Resolver;
use crate::diag::{Diagnostic, Place};
use crate::dossier::Node;
use crate::entity::{Entity, Head, Kind};
use crate::markdown::LinkTarget;
use crate::text::Span;

/// Resolves every link of an entity's body: the entities that it links to, in order, each once.
pub(super) fn links<H: Head>(entity: &Entity<H>, resolver: &mut Resolver<'_>) -> ThinVec<Node> {
    let mut found = BTreeSet::new();
    if H::KIND != Kind::Source {
        footnotes(entity, resolver);
        body(entity, resolver, &mut found);
    } else if !entity.prose.links().is_empty() {
        // The text of a source is evidence, into which nothing is written without asking.
        resolver.without_fixes(|resolver| body(entity, resolver, &mut found));
    }
    found.into_iter().collect()
}

fn body<H: Head>(entity: &Entity<H>, resolver: &mut Resolver<'_>, found: &mut BTreeSet<Node>) {
    for link in entity.prose.links() {
        let place = || Place::Span(Span::new(entity.text, link.written.clone()));
        match &link.target {
            // Pictures, and places in texts, are looked for when all is linked.
            _ if link.is_picture => {}
            LinkTarget::Web(_) | LinkTarget::Fragment(_) | LinkTarget::Picture(_) | LinkTarget::Gone => {}
            LinkTarget::Refused(address) => resolver.report(
                Diagnostic::error(
                    "broken-link",
                    place(),
                    format!("`{address}` is no address that a page may link to"),
                )
                .hint("links begin with `https:`, `http:`, `mailto:`, `source:`, `actor:`, `allegation:`, `page:` or `#`"),
            ),
            LinkTarget::Entity { kind, id, statement } => {
                let Some(node) = resolver.entity(id, *kind, place) else { continue };
                found.insert(node);
                if let (Node::Source(source), Some(statement)) = (node, statement)
                    && !resolver.is_heading(source, statement)
                {
                    resolver.statement(&format!("{id}#{statement}"), Some(source), place);
                }
            }
        }
    }
}

/// Reports references to footnotes that nothing defines, which would stand on the page as they are written.
/// Where the bracket was escaped it is meant to stand there: the file has a character more before it.
fn footnotes<H: Head>(entity: &Entity<H>, resolver: &mut Resolver<'_>) {
    let text = entity.prose.words();
    for (start, _) in text.match_indices("[^") {
        // Looked for no further than labels go, so that many brackets cost no more than their length.
        let rest = text.get(start + 2..).unwrap_or("");
        let ends = |c: char| c == ']' || c == '[' || c.is_whitespace();
        let Some(length) = rest.find(ends).filter(|at| *at > 0 && rest[*at..].starts_with(']'))
        else {
            continue;
        };
        let (label, end) = (&rest[..length], start + 2 + length + 1);
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
