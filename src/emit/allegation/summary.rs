//! What stands above an allegation's headline, and the sentence that counts its statements.

use crate::dossier::{AllegationIx, AllegationNode, relative};
use crate::edition::Edition;
use crate::emit::shared::SentencePart;
use crate::emit::shared::ledger::tally;
use crate::emit::shared::standing;
use crate::entity::Verb;
use crate::entity::allegation::ClaimKind;
use crate::language::{Argument, Language, Message};
use crate::value::Known;

/// "Allegation 2 of 10", what sort of claim it is, and its standing on both axes.
#[must_use]
pub fn kicker<'a>(edition: &'a Edition, allegation: AllegationIx) -> Vec<Message<'a>> {
    let node = edition.allegation(allegation);
    let head = &node.entity.head;
    let number = edition
        .say("allegation-number")
        .with("number", allegation.at() + 1)
        .with("all", edition.allegations.len());
    let mut items = vec![number, edition.say("claim-kind").key("kind", head.claim.words())];
    if head.claim == ClaimKind::Opinion {
        items.push(edition.say("allegation-judgement"));
    }
    let status = standing::status(edition.language(), &node.standing);
    items.push(edition.say("allegation-status").with("status", status));
    let withdrawn = node.standing.withdrawn_statements().len();
    if withdrawn > 0 {
        items.push(edition.say("count-statements-withdrawn").with("count", withdrawn));
    }
    items.extend(match &head.period {
        Some(Known::Value(period)) => Some(edition.say("allegation-period").with("period", period)),
        Some(Known::Unknown) => Some(edition.say("allegation-period-not-stated")),
        Some(Known::None) => Some(edition.say("allegation-period-none")),
        None => None,
    });
    items
}

/// The labels that the editor put it under, each with a link to its topic; each topic once.
#[must_use]
pub fn topics<'a>(
    edition: &'a Edition,
    allegation: AllegationIx,
    path: &str,
) -> Vec<SentencePart<'a>> {
    let labels = &edition.allegation(allegation).entity.head.topics;
    let mut topics: Vec<SentencePart<'a>> = Vec::new();
    for label in labels {
        let topic = edition.topics.labelled(label);
        let href = topic.map(|topic| relative(path, &topic.address()));
        if href.is_none() || topics.iter().all(|other| other.href != href) {
            topics.push(SentencePart { words: edition.own(label).into(), href });
        }
    }
    topics
}

/// How many statements bear on it in which way, in sentences.
#[must_use]
pub fn intro<'a>(edition: &'a Edition, node: &AllegationNode, has_pages: bool) -> Message<'a> {
    let counts = Verb::ALL.into_iter().map(|verb| (verb, tally(node, verb)));
    let counts: Vec<(Verb, usize)> = counts.filter(|(_, number)| *number > 0).collect();
    let withdrawn = node.standing.withdrawn_statements().len();
    let gone = |name: &'static str| edition.say(name).with("count", withdrawn);
    if counts.is_empty() && withdrawn > 0 {
        return gone("allegation-intro-all-withdrawn");
    }
    let intro = intro_words(edition.language(), &counts, has_pages);
    if withdrawn == 0 {
        return intro;
    }
    edition.language().sentences(vec![intro.into(), gone("allegation-intro-withdrawn").into()])
}

fn intro_words<'a>(
    language: &'a Language,
    counts: &[(Verb, usize)],
    has_pages: bool,
) -> Message<'a> {
    let all: usize = counts.iter().map(|(_, number)| number).sum();
    let ways = counts.iter().enumerate().map(|(place, (verb, number))| {
        let act = language.say("verb-act").key("verb", verb.word()).with("count", *number);
        // What is counted is named once.
        let name = if place == 0 { "allegation-intro-first" } else { "allegation-intro-next" };
        Argument::from(language.say(name).with("count", *number).with("act", act))
    });
    let ways: Vec<Argument<'a>> = ways.collect();
    let name = match (counts, has_pages) {
        ([], _) => return language.say("allegation-intro-none"),
        (several, true) if several.len() > 1 => "allegation-intro-on-pages",
        (_, _) => "allegation-intro",
    };
    language.say(name).with("ways", ways).with("count", all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::english;

    fn said(counts: &[(Verb, usize)], has_pages: bool) -> String {
        intro_words(english(), counts, has_pages).text()
    }

    #[test]
    fn the_statements_are_counted_in_a_sentence() {
        assert_eq!(
            said(&[(Verb::Asserts, 2), (Verb::Qualifies, 1)], false),
            "2 statements assert it and 1 qualifies it. All are given in full, in order of time."
        );
        assert_eq!(
            said(&[(Verb::Asserts, 20), (Verb::Qualifies, 1)], true),
            "20 statements assert it and 1 qualifies it. All are given in full, one of each kind first, and in \
             order of time."
        );
        assert_eq!(
            said(&[(Verb::Denies, 1)], false),
            "1 statement denies it. It is given in full."
        );
        assert_eq!(said(&[], false), "No statement in the sources held bears on it.");
    }
}
