//! What an actor alleges and of whom: each allegation that its own statements make, support or take for granted,
//! with those whom it accuses and the statements that do.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::dossier::{ActorIx, AllegationIx, StatementIx, Withdrawal};
use crate::edition::Edition;
use crate::emit::shared::SentencePart;
use crate::emit::shared::ledger::by_mode;
use crate::emit::shared::order::in_time;
use crate::emit::shared::verb::VerbView;
use crate::emit::shared::wording::count as counted;
use crate::entity::Verb;
use crate::language::{Html, Language};
use crate::value::Known;

/// Accused who are named in one row; any more are counted.
const ACCUSED: usize = 12;
/// Statements that are named in one row; any more are counted.
const PLACES: usize = 12;

/// An allegation that the actor's own statements make, support or take for granted.
#[derive(Debug, Clone, Serialize)]
pub struct MadeRow {
    /// How they do.
    pub verbs: Vec<VerbView>,
    /// Whether all of them do so in part only.
    pub is_in_part: bool,
    /// The allegation's clause.
    pub allegation: SentencePart,
    /// Whom it accuses, each with how the words pick them out; words alone where nobody is picked out.
    pub accused: Vec<AccusedPart>,
    /// "4 others".
    pub more_accused: Option<String>,
    /// The statements, in order of time.
    pub statements: Vec<SentencePart>,
    /// "4 others".
    pub more_statements: Option<String>,
}

/// Somebody accused, in a row.
#[derive(Debug, Clone, Serialize)]
pub struct AccusedPart {
    /// Who.
    pub who: SentencePart,
    /// "named", "described"; nothing beside words that say that nobody is picked out.
    pub mode: Option<Html>,
}

/// An allegation, and how an actor's statements bear on it.
#[derive(Clone)]
pub struct MadeAllegation {
    allegation: AllegationIx,
    own: OwnBearings,
}

#[derive(Clone, Default)]
struct OwnBearings {
    /// Each with why it counts for nothing, where it does.
    verbs: BTreeSet<(Verb, Option<Withdrawal>)>,
    statements: BTreeSet<StatementIx>,
    has_whole: bool,
}

/// Every allegation that an actor's own statements make, in the order of the site.
#[must_use]
pub fn of(edition: &Edition, actor: ActorIx) -> Vec<MadeAllegation> {
    let mut made: BTreeMap<AllegationIx, OwnBearings> = BTreeMap::new();
    for statement in &edition.actor(actor).speaks {
        for (bearing, place) in edition.statement(*statement).bearings.iter().zip(0..) {
            if bearing.verb.is_support() {
                let own = made.entry(bearing.allegation).or_default();
                own.verbs.insert((bearing.verb, edition.withdrawal(*statement, place)));
                own.statements.insert(*statement);
                own.has_whole |= !bearing.is_in_part();
            }
        }
    }
    made.into_iter().map(|(allegation, own)| MadeAllegation { allegation, own }).collect()
}

/// One of them as a row of the output `path`.
#[must_use]
pub fn row(edition: &Edition, made: &MadeAllegation, path: &str) -> MadeRow {
    let (allegation, own) = (made.allegation, &made.own);
    let node = edition.allegation(allegation);
    let mut statements: Vec<StatementIx> = own.statements.iter().copied().collect();
    statements.sort_by_cached_key(|statement| in_time(edition, *statement));
    let words = |words: &str| vec![AccusedPart { who: SentencePart::words(words), mode: None }];
    let accused = match node.entity.head.accused {
        Known::None => words("nobody"),
        Known::Unknown => words("somebody, not named"),
        Known::Value(_) => {
            let accused = node.accused.iter().take(ACCUSED);
            accused
                .map(|accused| AccusedPart {
                    who: SentencePart::maybe_actor(
                        edition,
                        accused.actor,
                        "somebody not identified",
                        path,
                    ),
                    mode: Some(by_mode(edition, accused.mode()).html()),
                })
                .collect()
        }
    };
    let more = |all: usize, shown: usize| {
        let rest = all.saturating_sub(shown);
        (rest > 0).then(|| counted(rest, "other", "others"))
    };
    MadeRow {
        verbs: verb_views(edition.language(), &own.verbs),
        is_in_part: !own.has_whole,
        allegation: SentencePart::allegation(edition, allegation, path),
        accused,
        more_accused: more(node.accused.len(), ACCUSED),
        more_statements: more(statements.len(), PLACES),
        statements: statements
            .iter()
            .take(PLACES)
            .map(|statement| SentencePart::statement(edition, *statement, path))
            .collect(),
    }
}

/// Each verb once, those that count first.
fn verb_views(language: &Language, verbs: &BTreeSet<(Verb, Option<Withdrawal>)>) -> Vec<VerbView> {
    let mut views: Vec<VerbView> = Vec::new();
    let (counted, withdrawn): (Vec<_>, Vec<_>) =
        verbs.iter().copied().partition(|(_, why)| why.is_none());
    for view in
        counted.into_iter().chain(withdrawn).map(|(verb, why)| VerbView::of(language, verb, why))
    {
        if !views.contains(&view) {
            views.push(view);
        }
    }
    views
}
