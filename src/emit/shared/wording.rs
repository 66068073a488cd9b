//! Sentences and counts that are computed: attributed headlines, lists of names, numbers in words.

use casefile_words::reported;

use crate::dossier::{ActorIx, AllegationIx, AllegationNode, IncomingBearing, Support, Withdrawal};
use crate::edition::Edition;
use crate::entity::Verb;
use crate::language::{Argument, Language, Message, OwnWords, Wording};
use crate::value::{LanguageTag, Words};

/// How many of something, by the message of what is counted: `count-sources`.
#[must_use]
pub fn counted<'a>(edition: &'a Edition, message: &'static str, number: usize) -> Message<'a> {
    edition.say(message).with("count", number)
}

/// Several in a row, and how many more: "A; B and 4 others".
#[must_use]
pub fn and_more<'a>(edition: &'a Edition, parts: Argument<'a>, more: Message<'a>) -> Message<'a> {
    edition.say("series-and-more").with("parts", parts).with("more", more)
}

/// The first of several in a row, and how many more there are, by the message of what is counted: "a1, a2 and 4 others".
#[must_use]
pub fn row<'a>(
    edition: &'a Edition,
    mut parts: Vec<Argument<'a>>,
    most: usize,
    others: &'static str,
) -> Argument<'a> {
    let more = parts.len().saturating_sub(most);
    parts.truncate(most);
    let row = Argument::Series(parts, "row-separator");
    match more {
        0 => row,
        more => and_more(edition, row, counted(edition, others, more)).into(),
    }
}

/// "A", "A and B", "A, B and C", "A, B, C and 4 others".
#[must_use]
pub fn names<'a>(language: &'a Language, mut names: Vec<Argument<'a>>) -> Argument<'a> {
    let all = names.len();
    // One name more takes no more room than the words that stand for it.
    if all > 4 {
        names.truncate(3);
        names.push(language.say("count-others").with("count", all - 3).into());
    }
    Argument::List(names)
}

/// "That it is so" as a clause within a sentence: "that it is so", in whatever language it is.
#[must_use]
pub fn clause<'a>(edition: &'a Edition, title: &'a Words) -> OwnWords<'a> {
    let language = title.language().map_or(edition.config.content_language(), LanguageTag::as_str);
    edition.own(title).with(reported::clause(title, language))
}

/// What the speakers do with an allegation, by the strongest of their verbs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saying {
    /// Somebody says it.
    Says,
    /// A court finds it, and nobody else says it.
    Finds,
    /// It was said, and taken back by all who said it.
    TookBack,
    /// Nobody says it; words are offered in support.
    Supports,
    /// It is only taken for granted.
    Presupposes,
    /// It was said, and nothing of that counts any more.
    NobodyNow,
    /// Nobody says it of their own; words print it again, as a headline does.
    Repeats,
    /// No located words say it.
    Nobody,
}

impl Saying {
    /// The message that says so.
    const fn message(self) -> &'static str {
        match self {
            Self::Says => "attribution-says",
            Self::Finds => "attribution-finds",
            Self::TookBack => "attribution-took-back",
            Self::Supports => "attribution-supports",
            Self::Presupposes => "attribution-presupposes",
            Self::NobodyNow => "attribution-nobody-now",
            Self::Repeats => "attribution-repeats",
            Self::Nobody => "attribution-nobody",
        }
    }
}

/// Who says an allegation, and whether all of a speaker's words say no more than a part of it, or are limited.
pub type Sayers = Vec<(Option<ActorIx>, bool)>;

/// The line above an allegation's clause: who says it, and how far.
#[must_use]
pub fn attribution<'a>(
    language: &'a Language,
    saying: Saying,
    wholly: Vec<Argument<'a>>,
    partly: Vec<Argument<'a>>,
) -> Message<'a> {
    let is_all_in_part = wholly.is_empty() && !partly.is_empty();
    let count = wholly.len() + partly.len();
    let who = match (wholly.is_empty(), partly.is_empty()) {
        (_, true) => names(language, wholly),
        (true, false) => names(language, partly),
        (false, false) => language
            .say("attribution-who")
            .with("wholly", names(language, wholly))
            .with("partly", names(language, partly))
            .into(),
    };
    language
        .say(saying.message())
        .with("who", who)
        .with("count", count)
        .key("extent", if is_all_in_part { "part" } else { "whole" })
}

/// Who says an allegation and how, by the statements that count: those whose words carry it furthest, in the order
/// of its statements, each with whether all of its words do so in part only.
#[must_use]
pub fn sayers(edition: &Edition, allegation: AllegationIx) -> (Saying, Sayers) {
    let node = edition.allegation(allegation);
    if node.standing.support != Support::Withdrawn {
        return sayers_among(edition, node, |borne| node.counts(borne));
    }
    let withdrawn = || node.standing.withdrawn.iter().filter(|(borne, _)| borne.verb.is_support());
    let is_by_speakers = withdrawn().all(|(_, why)| matches!(why, Withdrawal::BySpeaker(_)));
    match sayers_among(edition, node, |borne| !node.counts(borne)) {
        (Saying::Says | Saying::Finds, names) if is_by_speakers => (Saying::TookBack, names),
        _ => (Saying::NobodyNow, Vec::new()),
    }
}

/// The same by some of the statements alone.
#[must_use]
pub fn sayers_among(
    edition: &Edition,
    node: &AllegationNode,
    is_one: impl Fn(&IncomingBearing) -> bool,
) -> (Saying, Sayers) {
    let own = || node.bearings.iter().filter(|borne| is_one(borne));
    let has = |verb: Verb| own().any(|borne| borne.verb == verb);
    let verbs = Verb::furthest(has);
    let saying = match verbs.first() {
        Some(Verb::Asserts) if has(Verb::Asserts) => Saying::Says,
        Some(Verb::Asserts) => Saying::Finds,
        Some(Verb::Supports) => Saying::Supports,
        Some(_) => Saying::Presupposes,
        // Who prints it again makes it in nobody's name.
        None if has(Verb::Repeats) => return (Saying::Repeats, Vec::new()),
        None => return (Saying::Nobody, Vec::new()),
    };
    let mut speakers = Sayers::new();
    let mut seen = std::collections::BTreeMap::new();
    for borne in own().filter(|borne| verbs.contains(&borne.verb)) {
        let speaker = edition.statement(borne.statement).speaker;
        let is_in_part = edition.bearing(*borne).is_in_part();
        let place = *seen.entry(speaker).or_insert(speakers.len());
        match speakers.get_mut(place) {
            Some((_, all_in_part)) => *all_in_part &= is_in_part,
            None => speakers.push((speaker, is_in_part)),
        }
    }
    (saying, speakers)
}

/// Those of speakers who say it in part only, or those who do not.
fn named<'a>(edition: &'a Edition, speakers: &Sayers, in_part: bool) -> Vec<Argument<'a>> {
    let own = speakers.iter().filter(|(_, partly)| *partly == in_part);
    own.map(|(speaker, _)| speaker_name(edition, *speaker)).collect()
}

/// An actor's name, as a sentence takes it up.
#[must_use]
pub fn name<'a>(edition: &'a Edition, actor: ActorIx) -> Argument<'a> {
    edition.named(actor).into()
}

/// A speaker's name, or that it is not identified.
#[must_use]
pub fn speaker_name<'a>(edition: &'a Edition, speaker: Option<ActorIx>) -> Argument<'a> {
    match speaker {
        Some(actor) => name(edition, actor),
        None => edition.say("speaker-not-identified").into(),
    }
}

/// An allegation's headline in two parts: who is reported as saying, and the clause.
#[must_use]
pub fn headline(edition: &Edition, allegation: AllegationIx) -> (Wording, OwnWords<'_>) {
    let title = &edition.allegation(allegation).entity.head.title;
    let line = edition.line(allegation, || {
        let who = attributed(edition, &sayers(edition, allegation));
        match reported::opening(title) {
            Some(_) => who.said(),
            // Nothing joins a sentence of its own to who says it.
            None => edition.say("attribution-joint").with("attribution", who).said(),
        }
    });
    (line, clause(edition, &edition.allegation(allegation).entity.head.title))
}

/// The attribution by what speakers do and who they are, as it begins a headline.
#[must_use]
pub fn attributed<'a>(edition: &'a Edition, (saying, speakers): &(Saying, Sayers)) -> Message<'a> {
    let (wholly, partly) = (named(edition, speakers, false), named(edition, speakers, true));
    attribution(edition.language(), *saying, wholly, partly)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::english;

    fn arguments(names: &[&'static str]) -> Vec<Argument<'static>> {
        names.iter().map(|name| Argument::from(*name)).collect()
    }

    fn said(saying: Saying, wholly: &[&'static str], partly: &[&'static str]) -> String {
        attribution(english(), saying, arguments(wholly), arguments(partly)).text()
    }

    #[test]
    fn many_names_are_three_and_a_count() {
        let says = |names: &[&'static str]| said(Saying::Presupposes, names, &[]);
        assert_eq!(says(&["A"]), "A takes for granted");
        assert_eq!(says(&["A", "B"]), "A and B take for granted");
        assert_eq!(says(&["A", "B", "C", "D"]), "A, B, C and D take for granted");
        assert_eq!(says(&["A"; 7]), "A, A, A and 4 others take for granted");
    }

    #[test]
    fn headlines_attribute_and_are_no_stronger_than_the_words() {
        assert_eq!(said(Saying::Says, &["a guard"], &[]), "A guard is reported as saying");
        assert_eq!(said(Saying::Says, &["A", "B"], &[]), "A and B are reported as saying");
        assert_eq!(said(Saying::Nobody, &[], &[]), "No located statement says");
    }

    #[test]
    fn who_says_a_part_only_is_not_said_to_have_said_the_whole() {
        let says =
            |wholly: &[&'static str], partly: &[&'static str]| said(Saying::Says, wholly, partly);
        assert_eq!(says(&["A"], &["B"]), "A and, in part, B are reported as saying");
        assert_eq!(says(&[], &["B"]), "B is reported as saying, in part,");
        assert_eq!(says(&[], &["B", "C"]), "B and C are reported as saying, in part,");
        let back = said(Saying::TookBack, &[], &["B"]);
        assert_eq!(back, "B is reported as saying, and later taking back, in part,");
    }
}
