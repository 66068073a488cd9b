//! A source and the one that it translates: the original's paragraphs, to be set beside its own, and what is said of
//! the two.

use super::provenance::extent;
use crate::dossier::SourceIx;
use crate::edition::Edition;
use crate::emit::shared::translation::translator;
use crate::emit::shared::{Tongue, linked};
use crate::entity::source::Extent;
use crate::language::{Argument, Message};
use crate::markdown::{Passage, escape};
use casefile_words::Region;
use serde::Serialize;

#[derive(Debug, Clone, Serialize)]
pub struct OriginalParagraph<'a> {
    /// The words as HTML.
    pub html: String,
    /// The language that they are in, where it is not the page's.
    pub tongue: Option<Tongue<'a>>,
}

/// For each passage of a translation that of the original which it translates: headline by headline, deck by deck, and
/// the paragraphs one by one, where there are as many of them in both. Empty where nothing is set side by side.
#[must_use]
pub fn originals(edition: &Edition, source: SourceIx) -> Vec<Option<OriginalParagraph<'_>>> {
    let Some(original) = edition.source(source).translation_of else { return Vec::new() };
    let is_shown = |source: SourceIx| extent(&edition.source(source).entity.head) == Extent::Full;
    let prose = &edition.source(original).entity.prose;
    let own = edition.source(source).entity.prose.passages();
    let theirs = prose.passages();
    // Beside what is blotted out, its translation would tell what it was.
    let is_blotted = theirs.iter().any(|passage| prose.is_redacted(&passage.stretch));
    let is_apart = is_blotted || count(own) != count(theirs);
    if is_apart || !is_shown(source) || !is_shown(original) {
        return Vec::new();
    }
    let tongue = Tongue::of_source(edition, original);
    let mut body = theirs.iter().filter(|passage| passage.region == Region::Body);
    let mut next = |region: Region| match region {
        Region::Body => body.next(),
        Region::Caption => None,
        other => theirs.iter().find(|passage| passage.region == other),
    };
    let paragraph = |passage: &Passage| {
        let words = escape(&prose.shown(&passage.stretch));
        OriginalParagraph { html: format!("<p>{words}</p>"), tongue }
    };
    own.iter().map(|passage| next(passage.region).map(paragraph)).collect()
}

fn count(passages: &[Passage]) -> usize {
    passages.iter().filter(|passage| passage.region == Region::Body).count()
}

/// That a source is a translation, of what and by whom, and whether both are set side by side.
#[must_use]
pub fn said<'a>(
    edition: &'a Edition,
    source: SourceIx,
    is_beside: bool,
    path: &str,
) -> Option<Message<'a>> {
    let node = edition.source(source);
    let original = node.translation_of?;
    let by = node.entity.head.translation_of.as_ref().and_then(|own| own.by.as_ref());
    let of = edition
        .say("source-translates")
        .with("source", linked::source(edition, original, path))
        .with("by", by.map_or(Argument::Key("none"), |by| translator(edition, by)));
    let how = edition.say(match is_beside {
        true => "source-translates-beside",
        false => "source-translates-apart",
    });
    Some(edition.language().sentences(vec![of.into(), how.into()]))
}

/// The translations of a source that are held, each with a link.
#[must_use]
pub fn translations<'a>(edition: &'a Edition, source: SourceIx, path: &str) -> Option<Message<'a>> {
    let own = edition.source(source).translations.iter();
    let named: Vec<Argument<'a>> = own.map(|other| linked::source(edition, *other, path)).collect();
    (!named.is_empty())
        .then(|| edition.say("source-translated-in").with("sources", Argument::List(named)))
}
