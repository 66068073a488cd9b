//! Finds the words that name or describe each accused, in the statements that support an allegation.

use std::sync::Arc;

use casefile_words::Stretch;

use crate::dossier::{AllegationNode, Dossier, StatementIx};
use crate::entity::Verb;

/// Where somebody is named: stretches of statements.
type NamedStretches = Arc<[(StatementIx, Stretch)]>;

/// For each of the accused, where they are named or described.
pub(super) fn words(dossier: &Dossier, node: &AllegationNode) -> Vec<NamedStretches> {
    let mut found: Vec<Vec<(StatementIx, Stretch)>> = vec![Vec::new(); node.accused.len()];
    for borne in &node.bearings {
        if !borne.verb.is_support() && borne.verb != Verb::Repeats {
            continue;
        }
        let statement = dossier.statement(borne.statement);
        let source = dossier.source(statement.source);
        let Some(located) = &statement.located else { continue };
        for (accused, list) in node.accused.iter().zip(&mut found) {
            if let Some(words) = &accused.accused.words
                && let Some(stretch) =
                    crate::quote::part(&source.entity.prose, &located.stretches, words)
            {
                list.push((borne.statement, stretch));
            }
            let first = source
                .mentions
                .partition_point(|mention| mention.stretch.end <= located.whole().start);
            for mention in source.mentions.iter().skip(first) {
                if mention.stretch.start >= located.whole().end {
                    break;
                }
                if Some(mention.actor) == accused.actor && located.contains(&mention.stretch) {
                    list.push((borne.statement, mention.stretch.clone()));
                }
            }
        }
    }
    for list in &mut found {
        list.sort_by_key(|(statement, stretch)| (*statement, stretch.start, stretch.end));
        list.dedup();
    }
    found.into_iter().map(Arc::from).collect()
}
