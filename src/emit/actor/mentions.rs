//! The sources that name an actor without accusing it, each with the forms and the places.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use casefile_words::Region;
use serde::Serialize;

use crate::dossier::{ActorIx, AllegationIx, Mention, SourceIx, address, relative};
use crate::edition::Edition;
use crate::emit::shared::SentencePart;
use crate::emit::shared::card::short_reference;
use crate::emit::shared::statement::supports_any;
use crate::emit::shared::wording::{capital, figure};
use crate::entity::Kind;

/// Forms of a name that are shown for one source; any more are counted.
const FORMS: usize = 10;
/// Places that are named for one form; any more are counted.
const PLACES: usize = 12;

/// A source that names or shows an actor.
#[derive(Debug, Clone, Serialize)]
pub struct MentionView {
    /// The source's title.
    pub source: SentencePart,
    /// "TASS, 3 December 2015".
    pub reference: String,
    /// The forms in the order of the text.
    pub forms: Vec<FormView>,
    /// "3 other forms".
    pub more: Option<String>,
    /// That a picture of the source shows the actor.
    pub is_depicted: bool,
    /// That every mention lies in words that accuse the actor and are given above.
    pub is_only_in_words: bool,
}

/// A form of a name in one source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FormView {
    /// The words as printed.
    pub words: String,
    /// "headline; paragraphs 1 and 6".
    pub places: String,
}

/// Sources that name or show an actor, each once, in order of ids.
#[must_use]
pub fn sources(edition: &Edition, actor: ActorIx) -> Cow<'_, [SourceIx]> {
    let node = edition.actor(actor);
    if node.depicted_in.is_empty() {
        return Cow::Borrowed(&node.mentions);
    }
    let sources: BTreeSet<SourceIx> =
        node.mentions.iter().chain(&node.depicted_in).copied().collect();
    Cow::Owned(sources.into_iter().collect())
}

/// One of them on the output `path`; `accused_in` are the allegations that accuse the actor.
#[must_use]
pub fn view(
    edition: &Edition,
    actor: ActorIx,
    source: SourceIx,
    accused_in: &BTreeSet<AllegationIx>,
    path: &str,
) -> MentionView {
    let node = edition.source(source);
    let accusing: Vec<_> = node
        .statements
        .iter()
        .filter(|statement| {
            !accused_in.is_empty()
                && supports_any(statement, |allegation| accused_in.contains(&allegation))
        })
        .filter_map(|statement| statement.located.as_ref())
        .collect();
    let own: Vec<&Mention> = edition.mentions_of(actor, source).collect();
    let free: Vec<&Mention> = own
        .iter()
        .copied()
        .filter(|mention| !accusing.iter().any(|located| located.contains(&mention.stretch)))
        .collect();
    let forms = forms(edition, source, &free);
    let more = forms.len().saturating_sub(FORMS);
    MentionView {
        source: SentencePart {
            words: node.entity.head.title.to_string(),
            href: Some(relative(path, &address(Kind::Source, &node.entity.id))),
        },
        reference: short_reference(edition, source),
        forms: forms.into_iter().take(FORMS).collect(),
        more: (more > 0)
            .then(|| crate::emit::shared::wording::count(more, "other form", "other forms")),
        is_depicted: node.depicts.iter().any(|(_, shown)| *shown == actor),
        is_only_in_words: free.is_empty() && !own.is_empty(),
    }
}

/// Each form once, in the order of the text, with the places where it stands.
fn forms(edition: &Edition, source: SourceIx, mentions: &[&Mention]) -> Vec<FormView> {
    let prose = &edition.source(source).entity.prose;
    let mut order: Vec<String> = Vec::new();
    let mut places: BTreeMap<String, Vec<(Region, u32)>> = BTreeMap::new();
    for mention in mentions {
        let words = prose.shown(&mention.stretch);
        let own = places.entry(words.clone()).or_default();
        if own.is_empty() {
            order.push(words);
        }
        if let Some(passage) = prose.passage_of(&mention.stretch) {
            own.push((passage.region, passage.number));
        }
    }
    order
        .into_iter()
        .map(|words| {
            let places = places_words(places.get(&words).map_or(&[][..], Vec::as_slice));
            FormView { words, places }
        })
        .collect()
}

/// "Headline; paragraphs 1 and 6".
#[must_use]
pub fn places_words(places: &[(Region, u32)]) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut numbers: Vec<u32> = Vec::new();
    for (region, number) in places {
        if *region == Region::Body {
            numbers.push(*number);
        } else if !parts.iter().any(|part| part == region.word()) {
            parts.push(region.word().to_owned());
        }
    }
    numbers.sort_unstable();
    numbers.dedup();
    let mut shown: Vec<String> =
        numbers.iter().take(PLACES).map(|number| figure(*number as usize)).collect();
    if numbers.len() > PLACES {
        shown.push(format!("{} more", figure(numbers.len() - PLACES)));
    }
    if !shown.is_empty() {
        let noun = if numbers.len() == 1 { "paragraph" } else { "paragraphs" };
        parts.push(format!("{noun} {}", crate::emit::shared::wording::joined(&shown)));
    }
    capital(&parts.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_said_once_each_in_order() {
        let places =
            [(Region::Headline, 1), (Region::Body, 6), (Region::Body, 1), (Region::Body, 6)];
        assert_eq!(places_words(&places), "Headline; paragraphs 1 and 6");
        assert_eq!(places_words(&[(Region::Body, 3)]), "Paragraph 3");
        assert_eq!(places_words(&[]), "");
    }
}
