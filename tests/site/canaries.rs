//! Names that stand nowhere else are put into every place that a dossier has, and withheld in every way:
//! each is in no byte of the site, or the build stops and tells where it stands.
//!
//! The places are made from the JSON Schemas of front matter, which are made from its types: a new field
//! is tried by itself. `CASEFILE_CANARIES=24` tries every place in every spelling.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::print_stderr, reason = "every one says how much it tried")]

mod bodies;
mod case;
mod field;
mod file;
mod ordinary;
mod same_bytes;
mod seen;
mod treatment;
mod trial;
mod visited;
mod word;

use std::collections::BTreeMap;

use crate::folder::{errors, lines};
use case::{Case, Made, Place};
use casefile::edition::Audience;
use field::Schemas;
use rayon::prelude::*;
use treatment::Treatment;
use trial::{Outcome, run};
use word::Spelling;

/// How many of the spellings each place is tried in, where nothing says how many; all of them together
/// are tried in each round.
const ROUNDS: usize = 6;

/// The same for what is withheld as a whole, however it is spelled.
const ROUNDS_OF_WHOLE: usize = 1;

/// Places of which the types say that they are no words.
const CODES: [&str; 1] = ["source original.encoding"];

fn cases(schemas: &Schemas) -> Vec<Case> {
    let fields =
        schemas.fields().into_iter().filter(|field| !CODES.contains(&field.name().as_str()));
    let fields = fields.map(Place::Field);
    let bodies = bodies::KINDS
        .into_iter()
        .flat_map(|kind| bodies::MARKUP.into_iter().map(move |markup| Place::Body(kind, markup)));
    let files = bodies::KINDS.into_iter().map(Place::File);
    let places = fields.chain(bodies).chain(files);
    places.enumerate().map(|(number, place)| Case { number, place }).collect()
}

fn rounds() -> Option<usize> {
    #[expect(
        clippy::disallowed_methods,
        reason = "how much to try is asked for by the environment"
    )]
    let asked = std::env::var("CASEFILE_CANARIES");
    asked.ok().and_then(|text| text.parse().ok())
}

#[test]
fn every_place_can_be_filled_and_most_are_shown() {
    let schemas = Schemas::new();
    let cases = cases(&schemas);
    let made: BTreeMap<usize, Made> = cases
        .iter()
        .filter_map(|case| Some((case.number, case.made(None, Spelling::AsIs, &schemas)?)))
        .collect();
    assert_eq!(made.len(), cases.len(), "a place that nothing can be put into");
    for case in &cases {
        if let Place::Field(field) = &case.place {
            assert!(case.is_visited(&made[&case.number]), "{} is not seen", field.name());
        }
    }
    let (built, site) = trial::folder(made.values()).build(Audience::Public(None));
    let found = lines(&errors(&built.diagnostics));
    assert!(found.is_empty(), "{found}");
    let words = made.iter().map(|(number, made)| (*number, made.word.cores.as_slice()));
    let seen = seen::Cores::of(words).seen(&site.0);
    let hidden: Vec<&str> = made
        .iter()
        .filter(|(number, _)| !seen.contains_key(number))
        .map(|(_, made)| made.name.as_str())
        .collect();
    assert!(hidden.len() * 5 < made.len(), "{} of {}: {hidden:#?}", hidden.len(), made.len());
}

#[test]
fn no_place_shows_what_is_withheld() {
    let schemas = Schemas::new();
    let cases = cases(&schemas);
    let jobs: Vec<(Treatment, usize)> = Treatment::ALL
        .into_iter()
        .flat_map(|treatment| {
            let most = if treatment.is_of_words() { ROUNDS } else { ROUNDS_OF_WHOLE };
            let count = rounds().unwrap_or(most);
            (0..count).map(move |round| (treatment, round))
        })
        .collect();
    let outcomes: Vec<(Treatment, Outcome)> = jobs
        .into_par_iter()
        .map(|(treatment, round)| (treatment, run(&cases, treatment, round, &schemas)))
        .collect();
    let mut of: BTreeMap<Treatment, Outcome> = BTreeMap::new();
    for (treatment, outcome) in outcomes {
        of.entry(treatment).or_default().add(outcome);
    }
    let mut faults = Vec::new();
    for (treatment, outcome) in of {
        let Outcome { silent, told, faults: own } = outcome;
        eprintln!("{treatment:?}: {silent} silent, told {told:?}, {} faults", own.len());
        assert!(silent > 0, "{treatment:?}: nothing was built");
        faults.extend(own);
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}
