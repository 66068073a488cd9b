//! `broken-link`: a link that a page may not have.

use super::matter::CheckContext;
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{Level, Place, nearest};
use crate::dossier::{Dossier, Node};
use crate::entity::{Entity, Head};
use crate::markdown::{Link, LinkTarget, Prose, is_top, slug};
use crate::text::Span;

pub(super) const RULE: Rule = Rule {
    name: "broken-link",
    level: Level::Error,
    nature: Nature::Usual,
    summary: "a link in a body that leads nowhere, or where no link may lead",
    manual: "\
**What** A link in a body has an address that does not begin with `https:`, `http:`, `mailto:`, one of the \
dossier's own schemes (`source:`, `actor:`, `allegation:`, `page:`) or `#`; or it names a heading that the text does \
not have. Or a reference to a footnote, `[^note]`, has no footnote, or two; a wikilink in a table is cut at its `|`; a \
picture is not below `static/`.

**Why** A relative path breaks when a page moves, and other schemes (`javascript:`, `data:`, `file:`) are unsafe \
or lead to one machine only. A link that leads nowhere is a promise that the page does not keep.

**Example** `[the story](../sources/story.md)`

**Cure** Write `[the story](source:story)` or `[[story]]`, with `#ID` for a statement or the words of a heading: \
`[below](#what-we-did)`, `[[method#What we did]]`. To show such an address without a link, set it in back-ticks.
",
    check: Some(RuleScope::Dossier(check)),
};

/// Headings that one which there is not is compared with.
const MOST_COMPARED: usize = 500;

/// Headings named in a hint; of more, none is.
const MOST_NAMED: usize = 8;

fn check(matter: &CheckContext<'_>, sink: &mut FindingSink<'_>) {
    let dossier = matter.dossier;
    dossier.sources.iter().for_each(|node| of(dossier, &node.entity, sink));
    dossier.actors.iter().for_each(|node| of(dossier, &node.entity, sink));
    dossier.allegations.iter().for_each(|node| of(dossier, &node.entity, sink));
    dossier.pages.iter().for_each(|node| of(dossier, &node.entity, sink));
}

/// Looks for the headings that a body's links name.
fn of<H: Head>(dossier: &Dossier, entity: &Entity<H>, sink: &mut FindingSink<'_>) {
    for link in entity.prose.links().iter().filter(|link| !link.is_picture) {
        let place = || Place::Span(Span::new(entity.text, link.written.clone()));
        match &link.target {
            LinkTarget::Fragment(fragment) => {
                let own = dossier.ids.get(&entity.id);
                let is_said = matches!(own, Some(Node::Source(ix)) if dossier.find_statement(ix, fragment).is_some());
                if !is_said {
                    heading(&entity.prose, fragment, "this text", place, sink);
                }
            }
            LinkTarget::Entity { kind, id, statement: Some(fragment) } => {
                let Some(node) = dossier.ids.get(id) else { continue };
                let own = dossier.kind(node);
                // Statements of sources are looked for when references are resolved.
                if matches!(node, Node::Source(_)) || kind.is_some_and(|kind| kind != own) {
                    continue;
                }
                heading(dossier.prose(node), fragment, &format!("`{id}`"), place, sink);
            }
            _ if has_no_words(link) => sink.push(
                sink.fault(place(), "this link has no words")
                    .hint("write what it leads to between the brackets: `[words](…)`"),
            ),
            _ => {}
        }
    }
}

/// Whether a link has neither words nor a target whose title would stand for them.
fn has_no_words(link: &Link) -> bool {
    link.is_bare && matches!(link.target, LinkTarget::Web(_))
}

fn heading(
    prose: &Prose,
    fragment: &str,
    text: &str,
    place: impl Fn() -> Place,
    sink: &mut FindingSink<'_>,
) {
    if prose.heading(fragment).is_some() || is_top(fragment) {
        return;
    }
    let slugs = || prose.headings().iter().map(|heading| heading.slug());
    let near = nearest(&slug(fragment), slugs().take(MOST_COMPARED));
    let hint = match near {
        Some(near) => format!("did you mean `#{near}`?"),
        None if prose.headings().is_empty() => {
            format!("{text} has no headings, and only sources hold statements")
        }
        None if prose.headings().len() > MOST_NAMED => "write the words of the heading".to_owned(),
        None => {
            let known: Vec<String> = slugs().map(|slug| format!("`#{slug}`")).collect();
            format!("known here: {}", known.join(", "))
        }
    };
    sink.push(sink.fault(place(), format!("{text} has no heading `{fragment}`")).hint(hint));
}
