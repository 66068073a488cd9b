//! What `impact --retracted` tells of a source, and the same dossier with `status: retracted` in its file, say one thing:
//! each standing, each finding, each page that changes.

use std::collections::BTreeSet;

use casefile::diag::Level;
use casefile::edition::Audience;
use casefile::impact::{Impact, Removal};

use super::dossier::{Made, SOURCES};
use crate::dice;
use crate::folder::Folder;

#[test]
fn what_a_retraction_would_do_is_what_it_does() {
    dice::fuzz("what_a_retraction_would_do_is_what_it_does", 20, |dice| {
        let made = Made::by(dice);
        let place = dice.below(SOURCES.len());
        let source = SOURCES[place].0;
        let told = casefile::impact(&made.folder.workspace(), source, Removal::Retracted).unwrap();
        // An exception that is needed only then would not be written yet.
        let mut real = made.retracting(place);
        for (path, bytes) in &made.folder.0 {
            if path.starts_with("content/allegations/") {
                real.folder.0.insert(path.clone(), bytes.clone());
            }
        }
        let again = casefile::impact(&real.folder.workspace(), source, Removal::Retracted).unwrap();
        assert!(again.pages.change.is_empty() && again.findings.is_empty(), "{again:?}");
        let retraction =
            Retraction { text: format!("{source} in\n{}", made.text()), made: &made, real, told };
        retraction.standings_agree(&again);
        retraction.findings_agree();
        retraction.pages_agree();
        made.text()
    });
}

/// A dossier, the same with one source retracted, and what was told of that before.
struct Retraction<'a> {
    made: &'a Made,
    real: Made,
    told: Impact,
    /// What a message shows.
    text: String,
}

impl Retraction<'_> {
    /// What was told of counts and standings is what they are now.
    fn standings_agree(&self, now: &Impact) {
        let Self { real, told, text, .. } = self;
        assert_eq!(told.counts.after, now.counts.before, "{text}");
        assert_eq!(told.overall.after, now.overall.before, "{text}");
        for one in &real.allegations {
            let change = told.allegations.iter().find(|change| change.id == one.id);
            let now = now.allegations.iter().find(|change| change.id == one.id);
            let (Some(change), Some(now)) = (change, now) else { continue };
            let after = change.after.as_ref().unwrap();
            assert_eq!(*after, now.before, "{} {text}", one.id);
            assert_eq!(after.withdrawn, one.withdrawn(), "{} {text}", one.id);
            assert_eq!(after.support, one.support(), "{} {text}", one.id);
        }
    }

    /// What was told to be found is found.
    fn findings_agree(&self) {
        let before = found(&self.made.folder);
        let added = found(&self.real.folder).difference(&before).cloned().collect();
        let expected = self
            .told
            .findings
            .iter()
            .map(|one| format!("{} {}:{} {}", one.rule, one.file, one.line, one.message))
            .collect();
        // Where a line is added to its front matter, what stands below moves: allegations do not.
        let of_allegations = |found: &BTreeSet<String>| -> Vec<String> {
            found.iter().filter(|one| one.contains(" content/allegations/")).cloned().collect()
        };
        assert_eq!(of_allegations(&expected), of_allegations(&added), "{}", self.text);
    }

    /// The pages that were told to change are those that do, byte by byte.
    fn pages_agree(&self) {
        let Self { told, text, .. } = self;
        let (_, one) = self.made.folder.build(Audience::Editors);
        let (_, other) = self.real.folder.build(Audience::Editors);
        if one.0.is_empty() || other.0.is_empty() {
            return;
        }
        let changed: BTreeSet<&str> = one
            .own()
            .filter(|(path, bytes)| other.0.get(*path).is_none_or(|now| now != bytes))
            // What only scripts read is no page.
            .filter(|(path, _)| !(path.starts_with("search/") && path.ends_with(".js")))
            .map(|(path, _)| path.strip_suffix("index.html").unwrap_or(path))
            .collect();
        let mut told_of: BTreeSet<&str> =
            told.pages.change.iter().map(|path| path.trim_start_matches('/')).collect();
        if told.pages.frames > 0 {
            // Those differ in their foot alone, which is told as a number.
            let others = changed.difference(&told_of).count();
            assert!(others <= told.pages.frames, "{changed:?} {told_of:?} {text}");
            told_of.extend(changed.iter().copied());
        }
        assert_eq!(changed, told_of, "{text}");
    }
}

/// Every error and warning of a dossier, in a line each.
fn found(folder: &Folder) -> BTreeSet<String> {
    let found = folder.check();
    let found = found.iter().filter(|one| one.diagnostic.level != Level::Note);
    found
        .map(|one| {
            let (site, own) = (&one.site, &one.diagnostic);
            format!("{} {}:{} {}", own.rule, site.file, site.start.line, own.message)
        })
        .collect()
}
