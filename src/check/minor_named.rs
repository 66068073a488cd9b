//! `minor-named`: the name of a minor in the editors' own words, or in an address of the site.

use std::collections::BTreeMap;
use std::sync::Arc;

use aho_corasick::{AhoCorasick, MatchKind};

use super::matter::Matter;
use super::{Check, Rule, Sink};
use crate::diag::{Field, Level, Place};
use crate::dossier::{ActorNode, Dossier, Node};
use crate::entity::{Entity, Head};
use crate::text::{Span, TextId};
use crate::value::id::to_id;

/// Further places that are shown of one mistake.
const MOST_SHOWN: usize = 8;

/// The rule.
pub(super) const RULE: Rule = Rule {
    name: "minor-named",
    level: Level::Error,
    summary: "a minor's name in the editors' words, or in an id, which is part of an address",
    manual: "\
**What** The name or an alias of an actor with `minor: true` stands in the text of an allegation, a page or another \
actor, in an editor's words about a source, or, with hyphens, in an id.

**Why** The site never shows the name of a minor: in the words of sources it is blotted out. An editor need not write \
it at all; and an id is a file's name and part of an address, which cannot be blotted out.

**Example** `content/actors/jane-doe.md` with `name: Jane Doe` and `minor: true`.

**Cure** Rename the file, for example to `pupil-1.md`, and write \"a pupil\" where the name stands.
",
    check: Some(Check::Dossier(check)),
};

fn check(matter: &Matter<'_>, sink: &mut Sink<'_>) {
    let dossier = matter.dossier;
    let minors: Vec<&ActorNode> =
        dossier.actors.iter().map(Arc::as_ref).filter(|actor| actor.entity.head.minor).collect();
    if minors.is_empty() {
        return;
    }
    let names: Vec<(String, &ActorNode)> = minors
        .iter()
        .flat_map(|minor| {
            let head = &minor.entity.head;
            let aliases = head.aliases.iter().map(|alias| alias.text.to_string());
            std::iter::once(head.name.to_string()).chain(aliases).map(move |name| (name, *minor))
        })
        .collect();
    ids(dossier, &names, sink);
    // A name that cannot be searched for is one of many thousands; the gate of the output finds it.
    let Ok(search) = AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .match_kind(MatchKind::LeftmostLongest)
        .build(names.iter().map(|(name, _)| name.as_str()))
    else {
        return;
    };
    // One text that names one minor is one mistake, however often it does.
    let mut named: BTreeMap<(TextId, TextId), (&str, Vec<Span>)> = BTreeMap::new();
    for (text, own, range) in editors_words(matter) {
        let Some(content) = matter.texts.text(text).map(|text| text.content.as_str()) else {
            continue;
        };
        let Some(words) = content.get(range.clone()) else { continue };
        for found in search.find_iter(words) {
            let Some((name, minor)) = names.get(found.pattern().as_usize()) else { continue };
            if own == Some(minor.entity.text) || !is_whole(words, found.range()) {
                continue;
            }
            let span = Span::new(text, range.start + found.start()..range.start + found.end());
            let key = (text, minor.entity.text);
            named.entry(key).or_insert_with(|| (name, Vec::new())).1.push(span);
        }
    }
    for ((_, minor), (name, places)) in named {
        let [first, more @ ..] = places.as_slice() else { continue };
        let count = match more.len() {
            0 => String::new(),
            more => format!(", written here {} times", more + 1),
        };
        let mut fault = sink
            .fault(Place::Span(first.clone()), format!("`{name}` is the name of a minor{count}"))
            .hint("describe the person without the name");
        for span in more.iter().take(MOST_SHOWN) {
            fault = fault.related(Place::Span(span.clone()), "here as well");
        }
        let place = Place::Value(minor, Field::of("minor"));
        sink.push(fault.related(place, "a minor, whose name is never shown"));
    }
}

/// Ids of any entity that hold a minor's whole name.
fn ids(dossier: &Dossier, names: &[(String, &ActorNode)], sink: &mut Sink<'_>) {
    for (id, node) in dossier.ids.iter() {
        let padded = format!("-{id}-");
        let holds = |name: &String| {
            let form = to_id(name);
            !form.is_empty() && padded.contains(&format!("-{form}-"))
        };
        let Some((_, minor)) = names.iter().find(|(name, _)| holds(name)) else { continue };
        let (text, is_public) = match node {
            Node::Source(ix) => of(&dossier.source(ix).entity),
            Node::Actor(ix) => of(&dossier.actor(ix).entity),
            Node::Allegation(ix) => of(&dossier.allegation(ix).entity),
            Node::Page(ix) => match dossier.pages.get(ix.at()) {
                Some(page) => of(&page.entity),
                None => continue,
            },
        };
        if !is_public {
            continue;
        }
        let place = Place::Value(minor.entity.text, Field::of("minor"));
        sink.push(
            sink.fault(Place::File(text), format!("the id `{id}` holds the name of a minor"))
                .hint("give the file a name that names nobody, such as `pupil-1.md`")
                .related(place, "a minor, whose name is never shown"),
        );
    }
}

/// Words that editors wrote, by text: whole files of allegations, pages and actors. A minor's own front
/// matter has to hold the name; sources hold it as evidence, and their words are blotted out.
fn editors_words(matter: &Matter<'_>) -> Vec<(TextId, Option<TextId>, std::ops::Range<usize>)> {
    let dossier = matter.dossier;
    let mut found = Vec::new();
    let length = |text: TextId| matter.texts.text(text).map_or(0, |text| text.content.len());
    for actor in dossier.actors.iter().filter(|actor| actor.entity.head.publish) {
        let text = actor.entity.text;
        found.push((text, Some(text), actor.entity.head_range.clone()));
        found.push((text, None, actor.entity.head_range.end..length(text)));
    }
    let allegations = dossier.allegations.iter().map(|node| of(&node.entity));
    let pages = dossier.pages.iter().map(|node| of(&node.entity));
    let public = allegations.chain(pages).filter(|(_, is_public)| *is_public);
    found.extend(public.map(|(text, _)| (text, None, 0..length(text))));
    found
}

/// An entity's text, and whether it is ever published.
fn of<H: Head>(entity: &Entity<H>) -> (TextId, bool) {
    (entity.text, entity.head.publish())
}

/// Whether a found name is not part of a longer word.
fn is_whole(words: &str, range: std::ops::Range<usize>) -> bool {
    let before = words.get(..range.start).and_then(|text| text.chars().next_back());
    let after = words.get(range.end..).and_then(|text| text.chars().next());
    !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
}
