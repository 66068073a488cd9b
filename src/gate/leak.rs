//! A secret in a finished file, and what is said of it.

use std::collections::{BTreeMap, BTreeSet};

use super::excerpt::excerpt;
use super::secret::{Secret, Why};
use super::sought::{SecretHit, SoughtSecrets};
use crate::diag::{Diagnostic, Place, counted};

/// Places of one secret that are named.
const MOST_PLACES: usize = 5;

/// Secrets that are told of one by one.
const MOST_SECRETS: usize = 50;

/// The rule under which all of this is told.
pub const RULE: &str = "withheld-in-output";

/// A place in a finished file that may not be published.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Leak {
    /// Which secret, by its place among [`Gate::secrets`](super::Gate::secrets); `None` where the file could
    /// not be looked into.
    pub secret: Option<usize>,
    /// The file's path on the site.
    pub path: String,
    /// Where in it, and what stands there.
    pub place: String,
}

/// What is found in one file.
pub struct Leaks<'p> {
    sought: &'p SoughtSecrets,
    path: &'p str,
    /// Lines that end before the bytes that are looked at.
    lines: usize,
    seen: BTreeSet<usize>,
    /// Each secret at its first place.
    pub found: Vec<Leak>,
}

impl<'p> Leaks<'p> {
    pub fn new(sought: &'p SoughtSecrets, path: &'p str, lines: usize) -> Self {
        Self { sought, path, lines, seen: BTreeSet::new(), found: Vec::new() }
    }

    fn add(&mut self, secret: usize, place: impl FnOnce() -> String) {
        if self.seen.insert(secret) {
            let path = self.path.to_owned();
            self.found.push(Leak { secret: Some(secret), path, place: place() });
        }
    }

    /// Secrets in the path itself.
    pub fn path(&mut self, found: &BTreeSet<SecretHit>) {
        for one in found {
            self.add(one.secret, || "in the path".to_owned());
        }
    }

    /// Secrets in a file's bytes, or in those of a part of it.
    pub fn file(&mut self, found: &BTreeSet<SecretHit>, bytes: &[u8], part: Option<&str>) {
        let sought = self.sought;
        let before = if part.is_none() { self.lines } else { 0 };
        for one in found {
            self.add(one.secret, || {
                let line = before + memchr::memchr_iter(b'\n', &bytes[..one.at]).count() + 1;
                let coded = if one.is_coded { ", coded" } else { "" };
                let shown = excerpt(sought, bytes, one);
                let shown = shown.map_or_else(String::new, |shown| format!(": `{shown}`"));
                let place = format!("line {line}{coded}{shown}");
                match part {
                    Some("") => format!("packed in it, {place}"),
                    Some(part) => {
                        let part = part.trim_start_matches('/');
                        format!("packed in it as `{part}`, {place}")
                    }
                    None => place,
                }
            });
        }
    }

    /// The file could not be read to its end.
    pub fn trouble(&mut self, trouble: String) {
        self.found.push(Leak { secret: None, path: self.path.to_owned(), place: trouble });
    }
}

/// What is told of leaks: one diagnostic for each secret, however many files hold it.
pub fn told(secrets: &[Secret], leaks: Vec<Leak>) -> Vec<Diagnostic> {
    let mut by_secret: BTreeMap<Option<usize>, BTreeSet<Leak>> = BTreeMap::new();
    for leak in leaks {
        by_secret.entry(leak.secret).or_default().insert(leak);
    }
    let mut told: Vec<Diagnostic> = Vec::new();
    for leak in by_secret.remove(&None).into_iter().flatten() {
        let message = format!("this file could not be looked into: {}", leak.place);
        let hint = "publish what it holds as files of their own, or leave it out";
        told.push(Diagnostic::error(RULE, Place::Path(leak.path), message).hint(hint));
    }
    let names: Vec<(Vec<String>, BTreeSet<String>)> = by_secret
        .iter()
        .filter_map(|(secret, leaks)| {
            let words = secrets.get((*secret)?)?.words.clone();
            Some((words, leaks.iter().map(|leak| leak.path.clone()).collect()))
        })
        .collect();
    // Where a whole name is told, its words by themselves are not.
    by_secret.retain(|secret, leaks| {
        let own = secret.and_then(|secret| secrets.get(secret)).map_or(&[][..], |own| &own.words);
        !names.iter().any(|(words, paths)| {
            words.len() > own.len()
                && words.windows(own.len()).any(|row| row == own)
                && leaks.iter().all(|leak| paths.contains(&leak.path))
        })
    });
    let all = by_secret.len();
    for (secret, leaks) in by_secret.into_iter().take(MOST_SECRETS) {
        if let Some(secret) = secret.and_then(|secret| secrets.get(secret)) {
            told.push(one(secret, &leaks));
        }
    }
    if all > MOST_SECRETS {
        let message =
            format!("{} more words that are withheld stand in the site", all - MOST_SECRETS);
        let place = Place::Path("site.yaml".to_owned());
        told.push(Diagnostic::error(RULE, place, message).hint("mend the others first"));
    }
    told
}

fn one(secret: &Secret, leaks: &BTreeSet<Leak>) -> Diagnostic {
    let written = secret.written.split_whitespace().collect::<Vec<_>>().join(" ");
    let files = counted(leaks.len(), "file");
    let message = format!("`{written}` is {}, and stands in {files} of the site", secret.reason());
    let hint = match secret.why {
        Why::Minor => {
            "write of the person without the name where the files named here take it from"
        }
        Why::Redacted => {
            "take the words out where the files named here take them from, or blot them out there as well"
        }
        Why::Withheld | Why::Embargoed => {
            "take the words out where the files named here take them from, or publish what they are part of"
        }
    };
    let mut told = Diagnostic::error(RULE, secret.place.clone(), message).hint(hint);
    for leak in leaks.iter().take(MOST_PLACES) {
        told = told.related(Place::Path(leak.path.clone()), leak.place.clone());
    }
    told
}
