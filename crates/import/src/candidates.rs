//! Suggests statements: each quoted passage of a source with its likely speaker, form and day.
//!
//! Taken over, each verifies: whoever asks for suggestions says by [`CandidateInput::place`] where words are located, which
//! is the code that verifies statements.

use std::collections::BTreeMap;

use casefile_words::{Block, slice};

mod attribution;
mod candidate;
mod identity;
mod input;
mod names;
mod passages;
mod pronouns;
mod speaker;
mod when;

use passages::CandidateSearch;

pub use candidate::{Candidate, Speaker};
pub use input::{CandidateInput, KnownName, Occurrence};
pub use names::NameCount;
pub use when::SaidOn;

/// Everything that is suggested for a source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Suggestions {
    /// Statements, in order of the text.
    pub candidates: Vec<Candidate>,
    /// Actors that the text names, with how often, the most frequent first.
    pub known: Vec<(String, usize)>,
    /// Names that no actor has, with how often, the most frequent first.
    pub names: Vec<NameCount>,
    /// Whether the text has more quoted passages than are suggested.
    pub is_cut: bool,
}

/// More names than this are not listed.
const MOST_NAMES: usize = 40;

/// Makes suggestions for a source.
#[must_use]
pub fn suggest(article: CandidateInput<'_>) -> Suggestions {
    let own = actors(article.text, article.blocks, article.known);
    let article = CandidateInput { known: &own, ..article };
    let (mut candidates, is_cut) = CandidateSearch::of(&article).candidates();
    let mut names = names::unknown(&article);
    for candidate in &mut candidates {
        let speaker = candidate.speaker.take();
        candidate.speaker = speaker.and_then(|own| named(own, &names, article.language));
    }
    names.truncate(MOST_NAMES);
    Suggestions { candidates, known: counted(article.known), names, is_cut }
}

/// A speaker by the whole name; nobody where the word that was taken for a name may be any.
fn named(mut speaker: Speaker, names: &[NameCount], language: &str) -> Option<Speaker> {
    speaker.in_full(names);
    // Where every noun has a capital, a single word before a verb may be any.
    let is_any_noun = !speaker.is_actor
        && !speaker.is_turn
        && !speaker.name.contains(' ')
        && names::has_capital_nouns(language);
    (!is_any_noun).then_some(speaker)
}

/// How often each actor is named, the most frequent first.
fn counted(known: &[KnownName<'_>]) -> Vec<(String, usize)> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for known in known {
        *counts.entry(known.actor).or_default() += 1;
    }
    let mut known: Vec<(String, usize)> =
        counts.into_iter().map(|(actor, count)| (actor.to_owned(), count)).collect();
    known.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    known
}

/// The names of actors, without those that are a namesake's; where the text has a namesake, a last name alone is nobody's
/// for certain.
fn actors<'a>(text: &str, blocks: &[Block], known: &[KnownName<'a>]) -> Vec<KnownName<'a>> {
    let is_other = |own: &KnownName<'a>| {
        let block = blocks.partition_point(|block| block.stretch.end <= own.stretch.start);
        let Some(block) = blocks.get(block) else { return false };
        let byte = |at: u32| usize::try_from(at.saturating_sub(block.stretch.start)).unwrap_or(0);
        let (start, end) = (byte(own.stretch.start), byte(own.stretch.end));
        let words = slice(text, &block.stretch);
        own.is_person && identity::contradicts(words, start, end, &own.forms)
    };
    let word = |own: &KnownName<'a>| slice(text, &own.stretch);
    let shared: std::collections::BTreeSet<&str> =
        known.iter().filter(|own| is_other(own)).map(word).collect();
    known.iter().filter(|own| !(own.is_person && shared.contains(word(own)))).cloned().collect()
}
