//! `withheld-reference`: what is public refers to what is not.

use std::collections::BTreeSet;

use super::matter::CheckContext;
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{FieldPath, Level, Place};
use crate::dossier::{ActorNode, SourceNode};
use crate::entity::{Entity, Head};
use crate::markdown::LinkTarget;
use crate::text::Span;

pub(super) const RULE: Rule = Rule {
    name: "withheld-reference",
    level: Level::Error,
    nature: Nature::Firm,
    summary: "something public refers to something that is withheld",
    manual: "\
**What** A file that is published names one that is not (`publish: false`, or `embargo` until a later instant): \
as its speaker, its accused, the statement of its response, or in a link of its body. Or it links to a minor, names one \
as its publisher, or says that somebody belongs to one or speaks for one: a minor has no page, and stands as speaker or \
accused as a block without a link.

**Why** The reference alone would show that there is something, and what it is called.

**Example** An allegation that is published `accused: [informant]`, and `informant` has `publish: false`.

**Cure** Withhold this file too, take the reference out, or publish what it refers to. Before an embargo ends, \
build with `--as-of`.
",
    check: Some(RuleScope::Dossier(check)),
};

/// References to minors that would show more of them than that there is one; what else is withheld is
/// known only by audience, and reported when what is released is linked.
fn check(matter: &CheckContext<'_>, sink: &mut FindingSink<'_>) {
    let dossier = matter.dossier;
    let minors = dossier.actors.iter().filter(|actor| actor.is_anonymous());
    let minors: BTreeSet<&str> = minors.map(|actor| actor.entity.id.as_str()).collect();
    if minors.is_empty() {
        return;
    }
    let mut found: Vec<(&str, Place)> = Vec::new();
    for source in &dossier.sources {
        of_source(source, &minors, &mut found);
        links(&source.entity, &minors, &mut found);
    }
    for actor in dossier.actors.iter().filter(|actor| !actor.is_anonymous()) {
        of_actor(actor, &minors, &mut found);
        links(&actor.entity, &minors, &mut found);
    }
    dossier.allegations.iter().for_each(|node| links(&node.entity, &minors, &mut found));
    dossier.pages.iter().for_each(|node| links(&node.entity, &minors, &mut found));
    for (id, place) in found {
        sink.push(
            sink.fault(place, format!("`{id}` is a minor, who has no page and is never named"))
                .hint("take the reference out, and describe the person without the name"),
        );
    }
}

fn of_source<'m>(
    source: &SourceNode,
    minors: &BTreeSet<&'m str>,
    found: &mut Vec<(&'m str, Place)>,
) {
    let head = &source.entity.head;
    let publisher = head.publisher.value().map(|id| (id.as_str(), FieldPath::of("publisher")));
    let holder = head.rights.as_ref().and_then(|rights| rights.holder.as_ref()?.value());
    let holder = holder.map(|id| (id.as_str(), FieldPath::of("rights").key("holder")));
    let named = publisher.into_iter().chain(holder);
    found.extend(named.filter_map(|(id, field)| {
        let minor = minors.get(id)?;
        Some((*minor, Place::Value(source.entity.text, field)))
    }));
}

fn of_actor<'m>(actor: &ActorNode, minors: &BTreeSet<&'m str>, found: &mut Vec<(&'m str, Place)>) {
    let head = &actor.entity.head;
    let bodies = head.part_of.iter().enumerate();
    let bodies = bodies.map(|(item, id)| (id.as_str(), FieldPath::of("part_of").item(item)));
    let principal = head.speaks_for.as_ref().and_then(|known| known.value());
    let principal = principal.map(|id| (id.as_str(), FieldPath::of("speaks_for")));
    let offices = head.roles.iter().enumerate().filter_map(|(item, role)| {
        Some((role.of.as_deref()?, FieldPath::of("roles").item(item).key("of")))
    });
    let named = bodies.chain(principal).chain(offices);
    found.extend(named.filter_map(|(id, field)| {
        let minor = minors.get(id)?;
        Some((*minor, Place::Value(actor.entity.text, field)))
    }));
}

fn links<'m, H: Head>(
    entity: &Entity<H>,
    minors: &BTreeSet<&'m str>,
    found: &mut Vec<(&'m str, Place)>,
) {
    for link in entity.prose.links() {
        let LinkTarget::Entity { id, .. } = &link.target else { continue };
        if let Some(minor) = minors.get(id.as_str()) {
            found.push((minor, Place::Span(Span::new(entity.text, link.written.clone()))));
        }
    }
}
