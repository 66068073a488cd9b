//! `unfound-quotation`: words in quotation marks of an allegation's context that stand in no source of it.

use std::collections::BTreeSet;

use casefile_words::marks::Reading;
use casefile_words::slice;

use super::matter::{CheckContext, folded};
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{Level, Place};
use crate::dossier::{AllegationIx, AllegationNode, Dossier, Node, SourceIx};
use crate::text::Span;

pub(super) const RULE: Rule = Rule {
    name: "unfound-quotation",
    level: Level::Warning,
    nature: Nature::Usual,
    summary: "words quoted in an allegation's context that stand in none of its sources",
    manual: "\
**What** The text below an allegation sets words in quotation marks that stand neither in a source whose statements bear \
on it or that it speaks of, nor in one that the text links to. Runs of fewer than three words are passed over: marks \
around them most often set a word apart. Words may be left out by `[…]`.

**Why** Quotation marks promise the words of somebody. Those of statements are verified; these stand beside them, and a \
reader cannot tell the two apart.

**Example** The source prints “the main consumer of this oil”, and the context says “the biggest consumer of this oil”.

**Cure** Write the words as the source has them, link to the source that has them, or take the marks off.
",
    check: Some(RuleScope::Allegation(check)),
};

/// Words of the shortest quotation that is looked for.
const FEWEST_WORDS: usize = 3;

fn check(matter: &CheckContext<'_>, allegation: AllegationIx, sink: &mut FindingSink<'_>) {
    let dossier = matter.dossier;
    let node = dossier.allegation(allegation);
    let prose = &node.entity.prose;
    let sources = sources(node);
    // Without a source there is nothing to look into, and other rules speak of that. A reference that
    // leads nowhere may be to the one that has the words.
    let is_doubtful = matter.doubt.is_within(Node::Allegation(allegation));
    if sources.is_empty() || is_doubtful || matter.may_be_made(node) {
        return;
    }
    for block in prose.blocks() {
        let text = slice(prose.text(), &block.stretch);
        let marks = Reading::of_block(text, block.stretch.start, dossier.config.content_language());
        for stretch in marks.quoted {
            let words = slice(prose.text(), &stretch);
            if words.split_whitespace().count() < FEWEST_WORDS || stands(dossier, &sources, words) {
                continue;
            }
            let Some(written) = prose.written(&stretch) else { continue };
            let place = Place::Span(Span::new(node.entity.text, written));
            sink.push(
                sink.fault(place, "these words stand in none of the allegation's sources")
                    .hint("write them as the source has them, link to the source that has them, or take the marks off"),
            );
        }
    }
}

/// The sources that bear on an allegation, that it speaks of, or that its text links to.
fn sources(node: &AllegationNode) -> BTreeSet<SourceIx> {
    let bearing = node.bearings.iter().map(|borne| borne.statement.source);
    let spoken_of = node.relations.iter().filter_map(|own| own.statement);
    let replies = node.responses.iter().filter_map(|own| own.statement);
    let linked = node.links.iter().filter_map(|link| match link {
        Node::Source(source) => Some(*source),
        _ => None,
    });
    let spoken_of = spoken_of.chain(replies).map(|statement| statement.source);
    bearing.chain(spoken_of).chain(linked).collect()
}

/// Whether all parts of a quotation stand in one of these sources. A sign at its end may be that of the
/// sentence around it, and its first letter may be large or small as the sentence wants it.
fn stands(dossier: &Dossier, sources: &BTreeSet<SourceIx>, words: &str) -> bool {
    let plain = words.replace("[...]", "[…]").replace("[…]", "…");
    let parts: Vec<String> = plain.split('…').map(|part| folded(ended(part))).collect();
    let holds = |text: &str, part: &str| {
        let mut letters = part.chars();
        let first = letters.next();
        let rest = letters.as_str();
        let small = || first.map(|first| format!("{}{rest}", first.to_lowercase()));
        let large = || first.map(|first| format!("{}{rest}", first.to_uppercase()));
        text.contains(part)
            || [small(), large()].into_iter().flatten().any(|other| text.contains(&other))
    };
    sources.iter().any(|source| {
        let text = dossier.source(*source).entity.prose.text();
        let is_there = parts.iter().all(|part| holds(text, part));
        is_there || {
            let text = folded(text);
            parts.iter().all(|part| holds(&text, part))
        }
    })
}

fn ended(words: &str) -> &str {
    words.trim().trim_end_matches(['.', ',', ';', ':', '!', '?']).trim_end()
}
