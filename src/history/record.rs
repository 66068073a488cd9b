//! Everything that a repository shows: gathered version by version, and told file by file.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::seen::{HistoryFinding, What};
use super::{MESSAGES, RULE};
use crate::diag::{Diagnostic, Level, Place, counted};

/// Words that are named in one message; further ones are counted.
const MOST_NAMED: usize = 8;

/// Letters and digits of a commit's id that are shown.
const SHORT: usize = 10;

/// One commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commit {
    /// The id, in hexadecimal digits.
    pub id: String,
    /// When it was made, as it says itself.
    pub at: Timestamp,
    /// Whether it is one of those that the present branch was made of.
    pub is_in_head: bool,
}

/// What was found, by the path of the file and what it shows.
#[derive(Debug, Clone, Default)]
pub struct Record {
    found: BTreeMap<(String, What), FileHistory>,
}

/// What one file shows, in all its versions.
#[derive(Debug, Clone, Default)]
struct FileHistory {
    words: BTreeSet<String>,
    asked: BTreeSet<Place>,
    /// The commits that wrote such a version, by their place in the order of all.
    commits: BTreeSet<usize>,
    is_in_folder: bool,
}

impl Record {
    /// Notes what a version shows that lies in the dossier's folder now.
    pub fn note_here(&mut self, path: &str, seen: &[HistoryFinding]) {
        self.note(path, seen, &BTreeSet::new());
        for HistoryFinding { what, .. } in seen {
            let shown = self.found.entry((path.to_owned(), *what)).or_default();
            shown.is_in_folder = true;
        }
    }

    /// Notes what a version shows that these commits wrote, each by its place in the order of all; none
    /// where a tag leads to it.
    pub fn note(&mut self, path: &str, seen: &[HistoryFinding], commits: &BTreeSet<usize>) {
        for HistoryFinding { what, words, asked } in seen {
            let shown = self.found.entry((path.to_owned(), *what)).or_default();
            shown.words.extend(words.iter().cloned());
            shown.asked.extend(asked.iter().cloned());
            shown.commits.extend(commits);
        }
    }

    /// For what the present branch was not made of: the last commit that wrote it, to ask what leads there.
    #[must_use]
    pub fn apart(&self, commits: &[Commit]) -> BTreeSet<usize> {
        let is_apart = |shown: &&FileHistory| {
            !shown.commits.iter().any(|at| commits.get(*at).is_some_and(|one| one.is_in_head))
        };
        let apart = self.found.values().filter(is_apart);
        apart.filter_map(|shown| shown.commits.last().copied()).collect()
    }

    /// A warning for each file and what it shows, in order of paths. `commits` are all commits, the oldest
    /// first, and `refs` names for some of them the branches, tags and stashes that lead there.
    #[must_use]
    pub fn diagnostics(
        &self,
        commits: &[Commit],
        refs: &BTreeMap<usize, Vec<String>>,
    ) -> Vec<Diagnostic> {
        let told = self.found.iter().map(|((path, what), shown)| {
            let subject = match path.as_str() {
                MESSAGES => "a message of a commit or a tag".to_owned(),
                path => format!("`{path}`"),
            };
            let (said, when) = (what.said(&listed(&shown.words)), shown.when(commits, refs));
            let message = format!("{subject} {said}: {when}");
            let mut diagnostic =
                Diagnostic::new(RULE, Level::Warning, Place::Path(path.clone()), message)
                    .hint(shown.way_out());
            for place in shown.asked.iter().take(MOST_NAMED) {
                diagnostic = diagnostic.related(place.clone(), what.asked());
            }
            diagnostic
        });
        told.collect()
    }
}

impl FileHistory {
    /// "written by 3 commits, from 1a2b3c4d5e (2020-01-02) to 9f8e7d6c5b (2021-03-04), and in the folder now".
    fn when(&self, commits: &[Commit], refs: &BTreeMap<usize, Vec<String>>) -> String {
        let written: Vec<&Commit> = self.commits.iter().filter_map(|at| commits.get(*at)).collect();
        let mut said = match written.as_slice() {
            [] => "in no commit".to_owned(),
            [only] => format!("written by 1 commit, {}", named(only)),
            [first, .., last] => {
                let count = counted(written.len(), "commit");
                format!("written by {count}, from {} to {}", named(first), named(last))
            }
        };
        let leading = self.commits.last().and_then(|last| refs.get(last));
        if let Some(names) = leading.filter(|names| !names.is_empty()) {
            let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
            said += &format!(", not of this branch but of {}", names.join(", "));
        }
        said + if self.is_in_folder { ", and in the folder now" } else { "" }
    }

    fn way_out(&self) -> &'static str {
        match (self.commits.is_empty(), self.is_in_folder) {
            (true, _) => "keep the repository private, or the file out of it (`.gitignore`)",
            (false, true) => "keep the repository private, and publish the site alone",
            (false, false) => {
                "keep the repository private: removing a file does not remove it from the history"
            }
        }
    }
}

fn named(commit: &Commit) -> String {
    let short = commit.id.get(..SHORT).unwrap_or(&commit.id);
    let day = commit.at.to_zoned(TimeZone::UTC).date();
    format!("{short} ({day})")
}

fn listed(words: &BTreeSet<String>) -> String {
    let mut named: Vec<String> =
        words.iter().take(MOST_NAMED).map(|words| format!("`{words}`")).collect();
    if words.len() > MOST_NAMED {
        named.push(format!("{} more", words.len() - MOST_NAMED));
    }
    named.join(", ")
}
