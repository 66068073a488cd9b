//! What stands above an allegation's headline, and the sentence that counts its statements.

use crate::dossier::{AllegationIx, AllegationNode, relative};
use crate::edition::Edition;
use crate::emit::shared::SentencePart;
use crate::emit::shared::ledger::tally;
use crate::emit::shared::standing;
use crate::emit::shared::wording::{capital, count, figure, joined};
use crate::entity::Verb;
use crate::entity::allegation::ClaimKind;
use crate::value::Known;

/// "Allegation 2 of 10", what sort of claim it is, and its standing on both axes.
#[must_use]
pub fn kicker(edition: &Edition, allegation: AllegationIx) -> Vec<String> {
    let node = edition.allegation(allegation);
    let head = &node.entity.head;
    let all = figure(edition.allegations.len());
    let mut items = vec![format!("Allegation {} of {all}", figure(allegation.at() + 1))];
    items.push(head.claim.words().to_owned());
    if head.claim == ClaimKind::Opinion {
        items.push("a judgement of value".to_owned());
    }
    items.push(format!("status: {}", standing::status(&node.standing)));
    let withdrawn = node.standing.withdrawn_statements().len();
    if withdrawn > 0 {
        items.push(format!("{} withdrawn", count(withdrawn, "statement", "statements")));
    }
    match &head.period {
        Some(Known::Value(period)) => items.push(format!("about {}", period.words())),
        Some(Known::Unknown) => items.push("period not stated".to_owned()),
        Some(Known::None) => items.push("about no period".to_owned()),
        None => {}
    }
    items
}

/// The labels that the editor put it under, each with a link to its topic; each topic once.
#[must_use]
pub fn topics(edition: &Edition, allegation: AllegationIx, path: &str) -> Vec<SentencePart> {
    let labels = &edition.allegation(allegation).entity.head.topics;
    let mut topics: Vec<SentencePart> = Vec::new();
    for label in labels {
        let topic = edition.topics.labelled(label);
        let href = topic.map(|topic| relative(path, &topic.address()));
        if href.is_none() || topics.iter().all(|other| other.href != href) {
            topics.push(SentencePart { words: label.to_string(), href });
        }
    }
    topics
}

/// How many statements bear on it in which way, in a sentence.
#[must_use]
pub fn intro(node: &AllegationNode, has_pages: bool) -> String {
    let counts: Vec<(Verb, usize)> = Verb::ALL
        .into_iter()
        .map(|verb| (verb, tally(node, verb)))
        .filter(|(_, number)| *number > 0)
        .collect();
    let withdrawn = node.standing.withdrawn_statements().len();
    let rest = match (counts.is_empty(), withdrawn) {
        (_, 0) => return intro_words(&counts, has_pages),
        (true, 1) => {
            return "1 statement bears on it and counts for nothing. It is given in full."
                .to_owned();
        }
        (true, many) => {
            return format!(
                "{} statements bear on it and count for nothing. All are given in full.",
                figure(many)
            );
        }
        (false, 1) => "1 more counts for nothing and stands last.".to_owned(),
        (false, many) => format!("{} more count for nothing and stand last.", figure(many)),
    };
    format!("{} {rest}", intro_words(&counts, has_pages))
}

fn intro_words(counts: &[(Verb, usize)], has_pages: bool) -> String {
    let parts: Vec<String> = counts
        .iter()
        .enumerate()
        .map(|(index, (verb, number))| {
            let is_one = *number == 1;
            let acts = match verb {
                Verb::Asserts => {
                    if is_one {
                        "asserts it"
                    } else {
                        "assert it"
                    }
                }
                Verb::Finds => {
                    if is_one {
                        "finds it to be so"
                    } else {
                        "find it to be so"
                    }
                }
                Verb::Supports => {
                    if is_one {
                        "supports it"
                    } else {
                        "support it"
                    }
                }
                Verb::Presupposes => {
                    if is_one {
                        "takes it for granted"
                    } else {
                        "take it for granted"
                    }
                }
                Verb::Qualifies => {
                    if is_one {
                        "qualifies it"
                    } else {
                        "qualify it"
                    }
                }
                Verb::Disputes => {
                    if is_one {
                        "disputes it"
                    } else {
                        "dispute it"
                    }
                }
                Verb::Denies => {
                    if is_one {
                        "denies it"
                    } else {
                        "deny it"
                    }
                }
                Verb::Retracts => {
                    if is_one {
                        "takes it back"
                    } else {
                        "take it back"
                    }
                }
                Verb::Repeats => {
                    if is_one {
                        "repeats it"
                    } else {
                        "repeat it"
                    }
                }
                Verb::Context => {
                    if is_one {
                        "is context"
                    } else {
                        "are context"
                    }
                }
            };
            let noun = if index == 0 {
                count(*number, "statement", "statements")
            } else {
                figure(*number)
            };
            format!("{noun} {acts}")
        })
        .collect();
    if parts.is_empty() {
        return "No statement in the sources held bears on it.".to_owned();
    }
    let sentence = joined(&parts);
    let total: usize = counts.iter().map(|(_, number)| number).sum();
    let end = match (total, has_pages && counts.len() > 1) {
        (1, _) => "It is given in full.",
        (_, false) => "All are given in full, in order of time.",
        (_, true) => "All are given in full, one of each kind first, and in order of time.",
    };
    format!("{}. {end}", capital(&sentence))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_statements_are_counted_in_a_sentence() {
        assert_eq!(
            intro_words(&[(Verb::Asserts, 2), (Verb::Qualifies, 1)], false),
            "2 statements assert it and 1 qualifies it. All are given in full, in order of time."
        );
        assert_eq!(
            intro_words(&[(Verb::Asserts, 20), (Verb::Qualifies, 1)], true),
            "20 statements assert it and 1 qualifies it. All are given in full, one of each kind first, and in \
             order of time."
        );
        assert_eq!(
            intro_words(&[(Verb::Denies, 1)], false),
            "1 statement denies it. It is given in full."
        );
        assert_eq!(intro_words(&[], false), "No statement in the sources held bears on it.");
    }
}
