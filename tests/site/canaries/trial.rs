//! Builds all cases together under one treatment: what cannot be blotted out has to be told in its own
//! file, and the site of all others has to be silent.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use casefile::Options;
use casefile::edition::Audience;
use casefile::preview::{Preview, PreviewSettings};
use casefile::serve::SiteSource as _;

use crate::canaries::case::{Case, Made, SHARED};
use crate::canaries::field::Schemas;
use crate::canaries::seen::Cores;
use crate::canaries::treatment::Treatment;
use crate::canaries::word::Spelling;
use crate::folder::{Folder, Site, errors};

/// The rules that tell of what cannot be blotted out.
const TELLING: [&str; 4] =
    ["minor-named", "may-be-withheld-word", "redaction-not-found", "withheld-reference"];

/// Rules about whatever the cases are not.
const RULES_OFF: [&str; 6] = [
    "adjudicated-without-court",
    "bystander-response",
    "missing-response",
    "reply-without-bearing",
    "unattributed-title",
    "unsupported-allegation",
];

/// What became of the cases.
#[derive(Debug, Default)]
pub struct Outcome {
    pub silent: usize,
    /// How many were told of, by rule.
    pub told: BTreeMap<String, usize>,
    /// What must not be.
    pub faults: Vec<String>,
}

impl Outcome {
    pub fn add(&mut self, other: Self) {
        self.silent += other.silent;
        for (rule, count) in other.told {
            *self.told.entry(rule).or_default() += count;
        }
        self.faults.extend(other.faults);
    }
}

/// The cases with everything else that a dossier needs.
pub fn folder<'m>(cases: impl Iterator<Item = &'m Made>) -> Folder {
    let mut folder = Folder::of(SHARED);
    // What has nothing to do with names is not asked of the cases.
    let rules = RULES_OFF.map(|rule| format!("{rule}: off")).join(", ");
    folder.put(
        "site.yaml",
        &format!("title: A dossier\nbase_url: https://plain.example/\nrules: {{{rules}}}\n"),
    );
    for made in cases {
        for (path, bytes) in &made.files {
            let before = folder.0.insert(path.clone(), bytes.clone());
            assert!(before.is_none(), "two files at `{path}`");
        }
    }
    folder
}

/// The spelling of a case in a round: each case has another one, so that every round has all of them.
pub fn spelling(case: &Case, round: usize) -> Spelling {
    Spelling::ALL[(case.number + round) % Spelling::ALL.len()]
}

/// That the preview for the public shows the same bytes, and has no notes.
fn is_served(folder: &Folder, site: &Site) {
    let options = Options { audience: Audience::Public(None), ..Options::default() };
    let settings = PreviewSettings { options, now: None, root: PathBuf::new(), editor: None };
    let came = Preview::new(settings).make(folder.workspace(), |_, _| ()).unwrap();
    let live = came.live.unwrap();
    for (path, bytes) in &site.0 {
        assert!(live.output(path).is_some_and(|output| *output.bytes == **bytes), "{path}");
    }
    assert!(came.notes.is_empty() && live.notes().is_empty() && came.desk.is_none());
}

pub fn run(cases: &[Case], treatment: Treatment, round: usize, schemas: &Schemas) -> Outcome {
    let mut left: BTreeMap<usize, Made> = cases
        .iter()
        .filter_map(|case| {
            let made = case.made(Some(treatment), spelling(case, round), schemas)?;
            Some((case.number, made))
        })
        .collect();
    let spelled = |number: usize| spelling(&cases[number], round);
    let mut outcome = Outcome::default();
    loop {
        let (built, site) = folder(left.values()).build(Audience::Public(None));
        let owners: BTreeMap<&str, usize> = left
            .iter()
            .flat_map(|(number, made)| made.files.iter().map(|(path, _)| (path.as_str(), *number)))
            .collect();
        let mut gone = BTreeSet::new();
        for error in errors(&built.diagnostics) {
            let (rule, file) = (error.diagnostic.rule, error.site.file.as_str());
            let message = &error.diagnostic.message;
            match owners.get(file) {
                Some(owner) => {
                    if TELLING.contains(&rule) {
                        if gone.insert(*owner) {
                            *outcome.told.entry(rule.to_owned()).or_default() += 1;
                        }
                    } else {
                        gone.insert(*owner);
                        outcome.faults.push(format!(
                            "{treatment:?} {} {:?}: [{rule}] {message}",
                            left[owner].name,
                            spelled(*owner)
                        ));
                    }
                }
                None => {
                    outcome.faults.push(format!("{treatment:?} {file}: [{rule}] {message}"));
                    return outcome;
                }
            }
        }
        if built.outputs.is_none() {
            assert!(site.0.is_empty() && !gone.is_empty(), "{treatment:?}: nothing was told");
            left.retain(|number, _| !gone.contains(number));
            continue;
        }
        let words = left.iter().map(|(number, made)| (*number, made.word.cores.as_slice()));
        if round == 0 {
            is_served(&folder(left.values()), &site);
        }
        let seen = Cores::of(words).seen(&site.0);
        outcome.silent += left.len() - seen.len();
        for (number, place) in seen {
            let name = &left[&number].name;
            outcome.faults.push(format!("{treatment:?} {name} {:?} in {place}", spelled(number)));
        }
        return outcome;
    }
}
