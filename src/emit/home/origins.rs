//! The sentence of origins, term by term: how many speak, in how many names, through how many outlets, and to how many independent
//! origins that comes, each term with its members by name, from the standing of all allegations together.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::dossier::sections::MATRIX;
use crate::dossier::{ActorIx, relative};
use crate::edition::Edition;
use crate::emit::shared::linked;
use crate::emit::shared::origins::words;
use crate::emit::shared::wording::{counted, names};
use crate::language::{Argument, Message};

/// A term of the sentence, and those whom it stands for.
#[derive(Serialize)]
pub struct OriginTerm<'a> {
    pub words: Message<'a>,
    pub who: Message<'a>,
    /// Whether it is the one that the others come to.
    pub is_last: bool,
}

/// The terms of the sentence on the output `path`; none where nobody says anything that counts.
#[must_use]
pub fn terms<'a>(edition: &'a Edition, path: &str) -> Vec<OriginTerm<'a>> {
    let rests = edition.overall();
    if rests.speakers.is_empty() {
        return Vec::new();
    }
    let who = |actors: &BTreeSet<ActorIx>| {
        let mut actors: Vec<ActorIx> = actors.iter().copied().collect();
        actors.sort_unstable_by_key(|actor| edition.name_place(*actor));
        let links = actors.into_iter().map(|actor| linked::actor(edition, actor, path)).collect();
        edition.say("words").with("words", names(edition.language(), links))
    };
    let [first, second, third, last] = words(edition, rests);
    vec![
        OriginTerm { words: first, who: who(&rests.speakers), is_last: false },
        OriginTerm { words: second, who: who(&rests.principals), is_last: false },
        OriginTerm { words: third, who: who(&rests.outlets), is_last: false },
        OriginTerm { words: last, who: finding(edition, path), is_last: true },
    ]
}

/// How many allegations have a second origin, and the way to the matrix.
fn finding<'a>(edition: &'a Edition, path: &str) -> Message<'a> {
    let corroborated =
        edition.allegations.iter().filter(|node| node.standing.independence.origins >= 2).count();
    let note = counted(edition, "origins-corroborated", corroborated);
    let note = note.with("all", edition.allegations.len());
    let matrix = Argument::from(edition.say("origins-in-matrix"));
    let matrix = matrix.linked(Some(relative(path, MATRIX.path)));
    edition.language().sentences(vec![note.into(), matrix])
}
