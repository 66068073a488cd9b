//! The sources that name an actor without accusing it, each with the forms and the places.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use casefile_words::Region;
use serde::Serialize;

use crate::dossier::{ActorIx, AllegationIx, Mention, SourceIx, address, relative};
use crate::edition::Edition;
use crate::emit::shared::SentencePart;
use crate::emit::shared::card::cited;
use crate::emit::shared::statement::supports_any;
use crate::emit::shared::wording::counted;
use crate::emit::shared::words::may_show;
use crate::entity::Kind;
use crate::language::{Argument, Language, Message};

/// Forms of a name that are shown for one source; any more are counted.
const FORMS: usize = 10;
/// Places that are named for one form; any more are counted.
const PLACES: usize = 12;

/// A source that names or shows an actor.
#[derive(Debug, Clone, Serialize)]
pub struct MentionView<'a> {
    /// The source's title.
    pub source: SentencePart<'a>,
    /// Publisher and date, and the forms in the order of the text with the places of each; whether a picture shows
    /// the actor, and whether all mentions lie in words that accuse the actor and are given above.
    pub words: Message<'a>,
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
pub fn view<'a>(
    edition: &'a Edition,
    actor: ActorIx,
    source: SourceIx,
    accused_in: &BTreeSet<AllegationIx>,
    path: &str,
) -> MentionView<'a> {
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
    let mut forms = forms(edition, source, &free);
    let rest = forms.len().saturating_sub(FORMS);
    forms.truncate(FORMS);
    forms.extend((rest > 0).then(|| counted(edition, "count-other-forms", rest).into()));
    let mention = edition
        .say("actor-mention")
        .with("reference", cited(edition, source))
        .with("forms", Argument::Series(forms, "series-separator"));
    let is_depicted = node.depicts.iter().any(|(_, shown)| *shown == actor);
    let is_only_in_words = free.is_empty() && !own.is_empty();
    let sentences = std::iter::once(mention)
        .chain(is_depicted.then(|| edition.say("actor-picture")))
        .chain(is_only_in_words.then(|| edition.say("actor-only-in-words")));
    MentionView {
        source: SentencePart {
            words: edition.own(&node.entity.head.title).into(),
            href: Some(relative(path, &address(Kind::Source, &node.entity.id))),
        },
        words: edition.language().sentences(sentences.map(Argument::from).collect()),
    }
}

/// Each form that may be shown once, in the order of the text, with the places where it stands.
fn forms<'a>(edition: &'a Edition, source: SourceIx, mentions: &[&Mention]) -> Vec<Argument<'a>> {
    let prose = &edition.source(source).entity.prose;
    let mut order: Vec<String> = Vec::new();
    let mut places: BTreeMap<String, Vec<(Region, u32)>> = BTreeMap::new();
    for mention in mentions.iter().filter(|own| may_show(edition, source, &own.stretch)) {
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
            let places = places.get(&words).map_or(&[][..], Vec::as_slice);
            let places = in_a_row(edition.language(), places);
            let words = edition.printed(source, words);
            edition.say("actor-mention-form").with("words", words).with("places", places).into()
        })
        .collect()
}

/// "headline; paragraphs 1 and 6".
fn in_a_row<'a>(language: &'a Language, places: &[(Region, u32)]) -> Argument<'a> {
    let mut regions: Vec<Region> = Vec::new();
    let mut numbers: BTreeSet<u32> = BTreeSet::new();
    for (region, number) in places {
        if *region == Region::Body {
            numbers.insert(*number);
        } else if !regions.contains(region) {
            regions.push(*region);
        }
    }
    let regions = regions.into_iter();
    let mut parts: Vec<Argument<'a>> =
        regions.map(|region| language.say("region").key("region", region.word()).into()).collect();
    if !numbers.is_empty() {
        let rest = numbers.len().saturating_sub(PLACES);
        let shown = numbers.iter().take(PLACES).map(|number| Argument::Number(*number as usize));
        let more = (rest > 0).then(|| language.say("count-more").with("count", rest).into());
        let paragraphs = language
            .say("mention-paragraphs")
            .with("count", numbers.len())
            .with("numbers", Argument::List(shown.chain(more).collect()));
        parts.push(paragraphs.into());
    }
    Argument::Series(parts, "series-separator")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::english;

    #[test]
    fn places_are_said_once_each_in_order() {
        let said = |places: &[(Region, u32)]| {
            let form = english().say("actor-mention-form").with("words", "A");
            form.with("places", in_a_row(english(), places)).text()
        };
        let places =
            [(Region::Headline, 1), (Region::Body, 6), (Region::Body, 1), (Region::Body, 6)];
        assert_eq!(said(&places), "“A” (headline; paragraphs 1 and 6)");
        assert_eq!(said(&[(Region::Body, 3)]), "“A” (paragraph 3)");
        assert_eq!(said(&[]), "“A”");
        let many: Vec<(Region, u32)> = (1..=14).map(|number| (Region::Body, number)).collect();
        assert!(said(&many).ends_with("11, 12 and 2 more)"));
    }
}
