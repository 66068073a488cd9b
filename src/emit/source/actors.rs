//! The actors of a source: who speaks in it, who is accused by what it holds, who is only mentioned.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::dossier::{ActorIx, SourceIx};
use crate::edition::Edition;
use crate::emit::actor::is_name;
use crate::emit::shared::SentencePart;
use crate::emit::shared::words::may_show;
use crate::language::{Argument, Language, Message, OwnWords};

/// An actor's row.
#[derive(Debug, Clone, Serialize)]
pub struct SourceActorRow<'a> {
    /// Who.
    pub actor: SentencePart<'a>,
    /// The forms of the name that the text prints.
    pub forms: OwnWords<'a>,
    /// "speaker", "accused, named and described", "mentioned".
    pub part: Message<'a>,
}

/// What an actor does in a source; the order is that of the rows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct ActorParts {
    speaks: bool,
    is_reported: bool,
    accused: BTreeSet<&'static str>,
    is_depicted: bool,
    publishes: bool,
    forms: Vec<String>,
}

/// The actors of a source, for the output `path`: speakers, accused, then those mentioned, by name.
#[must_use]
pub fn actors<'a>(edition: &'a Edition, source: SourceIx, path: &str) -> Vec<SourceActorRow<'a>> {
    let node = edition.source(source);
    let mut found: BTreeMap<ActorIx, ActorParts> = BTreeMap::new();
    if let Some(publisher) = node.publisher {
        found.entry(publisher).or_default().publishes = true;
    }
    for mention in &node.mentions {
        let parts = found.entry(mention.actor).or_default();
        if may_show(edition, source, &mention.stretch) {
            let form = node.entity.prose.shown(&mention.stretch);
            let is_name = is_name(edition, mention.actor, mention, &form);
            if is_name && !parts.forms.contains(&form) {
                parts.forms.push(form);
            }
        }
    }
    for (_, actor) in &node.depicts {
        found.entry(*actor).or_default().is_depicted = true;
    }
    for statement in &node.statements {
        if let Some(speaker) = statement.speaker {
            found.entry(speaker).or_default().speaks = true;
        }
        for inner in statement.reports.iter().filter_map(|inner| inner.speaker) {
            found.entry(inner).or_default().is_reported = true;
        }
        for bearing in statement.bearings.iter().filter(|bearing| bearing.verb.is_support()) {
            // Others of the same allegation may name whom these words do not.
            let own = edition.allegation(bearing.allegation).accused.iter();
            for accused in own.filter(|accused| accused.is_meant_by(statement.ix())) {
                if let Some(actor) = accused.actor {
                    found.entry(actor).or_default().accused.insert(accused.mode().word());
                }
            }
        }
    }
    found.retain(|actor, _| !edition.actor(*actor).is_anonymous());
    let mut rows: Vec<(ActorIx, ActorParts)> = found.into_iter().collect();
    rows.sort_by_cached_key(|(actor, parts)| (parts.rank(), edition.name_place(*actor)));
    rows.into_iter()
        .map(|(actor, parts)| SourceActorRow {
            actor: SentencePart::actor(edition, actor, path),
            part: parts.words(edition.language()),
            forms: match parts.forms.is_empty() {
                false => {
                    edition.printed(source, parts.forms.join(edition.word("series-separator")))
                }
                true => OwnWords::default(),
            },
        })
        .collect()
}

impl ActorParts {
    fn rank(&self) -> u8 {
        match self {
            Self { speaks: true, .. } => 0,
            Self { is_reported: true, .. } => 1,
            Self { accused, .. } if !accused.is_empty() => 2,
            Self { publishes: true, .. } => 4,
            _ => 3,
        }
    }

    fn words<'a>(&self, language: &'a Language) -> Message<'a> {
        let mut parts: Vec<Message<'a>> = Vec::new();
        if self.speaks {
            parts.push(language.say("part-speaker"));
        } else if self.is_reported {
            parts.push(language.say("part-reported"));
        }
        if !self.accused.is_empty() {
            let modes = self.accused.iter();
            let modes = modes.map(|mode| language.say("part-mode").key("mode", mode).into());
            let modes: Vec<Argument<'a>> = modes.collect();
            parts.push(language.say("part-accused").with("modes", modes));
        }
        if self.publishes {
            parts.push(language.say("part-publisher"));
        }
        if self.is_depicted {
            parts.push(language.say("part-pictured"));
        }
        if parts.is_empty() {
            parts.push(language.say("part-mentioned"));
        }
        language.series(parts.into_iter().map(Argument::from).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::english;

    #[test]
    fn a_part_is_said_in_words() {
        let accused = ActorParts {
            accused: ["named", "described"].into(),
            is_depicted: true,
            ..ActorParts::default()
        };
        assert_eq!(accused.words(english()).text(), "accused, described and named; pictured");
        assert_eq!(ActorParts::default().words(english()).text(), "mentioned");
        let both = ActorParts { speaks: true, accused: ["named"].into(), ..ActorParts::default() };
        assert_eq!(both.words(english()).text(), "speaker; accused, named");
        assert!(both.rank() < accused.rank() && accused.rank() < ActorParts::default().rank());
    }
}
