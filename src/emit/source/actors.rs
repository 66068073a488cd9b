//! The actors of a source: who speaks in it, who is accused by what it holds, who is only mentioned.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::dossier::{ActorIx, SourceIx};
use crate::edition::Edition;
use crate::emit::actor::is_name;
use crate::emit::shared::SentencePart;
use crate::entity::source::Extent;

use super::provenance::extent;

/// An actor's row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SourceActorRow {
    /// Who.
    pub actor: SentencePart,
    /// The forms of the name that the text prints.
    pub forms: String,
    /// "speaker", "accused, named and described", "mentioned".
    pub part: String,
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
pub fn actors(edition: &Edition, source: SourceIx, path: &str) -> Vec<SourceActorRow> {
    let node = edition.source(source);
    let shows_text = extent(&node.entity.head) == Extent::Full;
    let mut found: BTreeMap<ActorIx, ActorParts> = BTreeMap::new();
    if let Some(publisher) = node.publisher {
        found.entry(publisher).or_default().publishes = true;
    }
    for mention in &node.mentions {
        let parts = found.entry(mention.actor).or_default();
        if shows_text {
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
            for accused in &edition.allegation(bearing.allegation).accused {
                if let Some(actor) = accused.actor {
                    found.entry(actor).or_default().accused.insert(accused.mode().word());
                }
            }
        }
    }
    found.retain(|actor, _| !edition.actor(*actor).is_anonymous());
    let mut rows: Vec<(ActorIx, ActorParts)> = found.into_iter().collect();
    rows.sort_by_cached_key(|(actor, parts)| {
        (parts.rank(), edition.actor(*actor).entity.head.sort_form())
    });
    rows.into_iter()
        .map(|(actor, parts)| SourceActorRow {
            actor: SentencePart::actor(edition, actor, path),
            part: parts.words(),
            forms: if shows_text { parts.forms.join("; ") } else { String::new() },
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

    fn words(&self) -> String {
        let mut words = Vec::new();
        if self.speaks {
            words.push("speaker".to_owned());
        } else if self.is_reported {
            words.push("speaks, as another speaker tells it".to_owned());
        }
        if !self.accused.is_empty() {
            let modes: Vec<String> = self.accused.iter().map(|mode| (*mode).to_owned()).collect();
            words.push(format!("accused, {}", crate::emit::shared::wording::joined(&modes)));
        }
        if self.publishes {
            words.push("publisher".to_owned());
        }
        if self.is_depicted {
            words.push("pictured".to_owned());
        }
        if words.is_empty() {
            words.push("mentioned".to_owned());
        }
        words.join("; ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_said_in_words() {
        let accused = ActorParts {
            accused: ["named", "described"].into(),
            is_depicted: true,
            ..ActorParts::default()
        };
        assert_eq!(accused.words(), "accused, described and named; pictured");
        assert_eq!(ActorParts::default().words(), "mentioned");
        let both = ActorParts { speaks: true, accused: ["named"].into(), ..ActorParts::default() };
        assert_eq!(both.words(), "speaker; accused, named");
        assert!(both.rank() < accused.rank() && accused.rank() < ActorParts::default().rank());
    }
}
