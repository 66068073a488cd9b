//! The paragraphs of a source that its page shows: those that are searched.

use std::collections::BTreeSet;

use casefile_words::Region;

use crate::dossier::SourceIx;
use crate::edition::Edition;
use crate::emit::source::passage_anchors;
use crate::entity::source::Extent;
use crate::markdown::Passage;

/// A paragraph, a headline, a deck or a caption.
pub struct SearchedParagraph {
    /// Its anchor on the source's page; empty where the page has none.
    pub anchor: String,
    /// Its words.
    pub words: String,
    /// Whether a statement holds words of it.
    pub is_cited: bool,
}

/// The paragraphs of a source that are searched: all of a text that may be shown whole, and otherwise its title alone.
/// What a statement holds of others is searched with the statement.
pub fn paragraphs(edition: &Edition, source: SourceIx) -> Vec<SearchedParagraph> {
    let node = edition.source(source);
    let prose = &node.entity.prose;
    let is_whole = extent(edition, source) == Extent::Full;
    let located = node.statements.iter().filter_map(|own| own.located.as_ref());
    let stretches = located.flat_map(|own| &own.stretches);
    let cited: BTreeSet<u32> = stretches
        .filter_map(|stretch| prose.passage_of(stretch).map(|passage| passage.stretch.start))
        .collect();
    let all = prose.passages().iter().zip(passage_anchors(edition, source));
    all.filter(|(passage, _)| is_searched(passage, is_whole))
        .map(|(passage, anchor)| SearchedParagraph {
            anchor: anchor.filter(|_| is_whole).unwrap_or_default(),
            words: prose.shown(&passage.stretch),
            is_cited: cited.contains(&passage.stretch.start),
        })
        .collect()
}

/// How many there are.
pub fn count(edition: &Edition, source: SourceIx) -> usize {
    let is_whole = extent(edition, source) == Extent::Full;
    let all = edition.source(source).entity.prose.passages().iter();
    all.filter(|passage| is_searched(passage, is_whole)).count()
}

/// How long they are, in bytes.
pub fn lengths(edition: &Edition, source: SourceIx) -> impl Iterator<Item = usize> + '_ {
    let is_whole = extent(edition, source) == Extent::Full;
    let all = edition.source(source).entity.prose.passages().iter();
    all.filter(move |passage| is_searched(passage, is_whole))
        .map(|passage| (passage.stretch.end - passage.stretch.start) as usize)
}

fn is_searched(passage: &Passage, is_whole: bool) -> bool {
    !passage.stretch.is_empty() && (is_whole || passage.region == Region::Headline)
}

fn extent(edition: &Edition, source: SourceIx) -> Extent {
    let rights = edition.source(source).entity.head.rights.as_ref();
    rights.map_or(Extent::Full, |rights| rights.publish)
}
