//! Diagnostics as one report of GitLab's Code Quality, which shows them on a merge request.
//!
//! The form is that of GitLab's "Code Quality report format": an array of objects with `description`,
//! `check_name`, `fingerprint`, `severity` and `location`.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Level, Located};

/// The whole report.
///
/// A fingerprint tells a fault that was there before from a new one. It is made from rule, file and message,
/// and not from the line, so that a fault does not become another one when text above it grows; of those that
/// are alike, the place in their row makes the difference.
#[must_use]
pub fn report(found: &[Located]) -> String {
    let mut alike: BTreeMap<(&str, &str, &str), usize> = BTreeMap::new();
    let issues: Vec<Value> = found
        .iter()
        .map(|located| {
            let diagnostic = &located.diagnostic;
            let what = (diagnostic.rule, located.site.file.as_str(), diagnostic.message.as_str());
            let number = alike.entry(what).or_default();
            *number += 1;
            issue(located, *number)
        })
        .collect();
    serde_json::to_string_pretty(&issues).unwrap_or_default()
}

fn issue(located: &Located, number: usize) -> Value {
    let Located { diagnostic, site, related, .. } = located;
    let mut words = diagnostic.message.clone();
    for (site, one) in related.iter().zip(&diagnostic.related) {
        words.push_str(&format!("; {}:{}: {}", site.file, site.start.line, one.message));
    }
    if let Some(hint) = &diagnostic.hint {
        words.push_str(&format!("; hint: {hint}"));
    }
    json!({
        "description": super::human::clean(&words),
        "check_name": diagnostic.rule,
        "fingerprint": fingerprint(located, number),
        "severity": match diagnostic.level {
            Level::Error => "critical",
            Level::Warning => "minor",
            Level::Note | Level::Off => "info",
        },
        "location": {
            "path": site.file,
            "lines": {"begin": site.start.line, "end": site.end.line},
        },
    })
}

fn fingerprint(located: &Located, number: usize) -> String {
    let mut hasher = blake3::Hasher::new();
    let number = number.to_string();
    for part in [located.diagnostic.rule, &located.site.file, &located.diagnostic.message, &number]
    {
        // A byte that stands in none of them lies between.
        hasher.update(part.as_bytes()).update(&[0xff]);
    }
    hasher.finalize().to_hex()[..32].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Options;
    use crate::load::Workspace;

    fn report_of(story: &str) -> Vec<Value> {
        let files =
            [("site.yaml", "title: A dossier\nformat: 2\n"), ("content/pages/story.md", story)];
        let files = files.map(|(path, text)| (path, text.as_bytes().to_vec()));
        let found = crate::check(&Workspace::from_files(files), &Options::default());
        serde_json::from_str(&report(&found)).unwrap()
    }

    #[test]
    fn a_fault_keeps_its_fingerprint_when_it_moves_and_two_have_two() {
        let two = "[a](actor:nobody)\n\n[b](actor:nobody)\n";
        let first = report_of(&format!("---\ntitle: A\n---\n\n{two}"));
        let moved = report_of(&format!("---\ntitle: A\n---\n\nMore words.\n\n{two}"));
        let prints = |report: &[Value]| -> Vec<String> {
            report.iter().map(|one| one["fingerprint"].as_str().unwrap().to_owned()).collect()
        };
        assert_eq!(first.len(), 2, "{first:?}");
        assert_eq!(prints(&first), prints(&moved));
        assert_ne!(prints(&first)[0], prints(&first)[1]);
        assert_eq!(first[0]["severity"], "critical");
        assert_eq!(first[0]["location"]["path"], "content/pages/story.md");
        let begin = |report: &[Value]| report[0]["location"]["lines"]["begin"].as_u64().unwrap();
        assert_eq!(begin(&first) + 2, begin(&moved));
    }

    #[test]
    fn a_dossier_without_faults_has_an_empty_report() {
        assert_eq!(report_of("---\ntitle: A\n---\n\nWords.\n"), Vec::<Value>::new());
    }
}
