//! `printed-not-found`: words said to be printed for a date or a dateline, which the source does not hold.

use super::dating::datings;
use super::matter::{CheckContext, folded};
use super::{FindingSink, Nature, Rule, RuleScope, original_text};
use crate::diag::{Diagnostic, FieldPath, Level, Place};
use crate::dossier::SourceIx;

pub(super) const RULE: Rule = Rule {
    name: "printed-not-found",
    level: Level::Warning,
    nature: Nature::Usual,
    summary: "a `printed` form that does not stand in the source",
    manual: "\
**What** The `printed` words of `published`, `said` or `dateline` stand neither in the text of the source nor in its \
original.

**Why** `printed` is what a reader can check a date against. It must be the source's own words.

**Example** `printed: \"on Wednesday\"` where the source prints \"On Wednesday\".

**Cure** Write the words as they stand in the source, capitals included, or leave `printed` out.
",
    check: Some(RuleScope::Source(check)),
};

fn check(matter: &CheckContext<'_>, source: SourceIx, sink: &mut FindingSink<'_>) {
    let entity = &matter.dossier.source(source).entity;
    let mut text: Option<String> = None;
    let mut look = |words: &str, place: Place| -> Option<Diagnostic> {
        let wanted = folded(words);
        let text = text.get_or_insert_with(|| folded(entity.prose.text()));
        if wanted.is_empty() || text.contains(&wanted) {
            return None;
        }
        let original = original_text::words(matter, source);
        // In an original whose words cannot all be told they may stand all the same.
        let is_unsure = match &original {
            Some((original, is_whole)) => original.contains(&wanted) || !is_whole,
            None => matter.original(source).is_some(),
        };
        if is_unsure {
            return None;
        }
        let near = [Some(&*text), original.as_ref().map(|(words, _)| words)]
            .into_iter()
            .flatten()
            .find_map(|text| other_capitals(text, &wanted));
        let fault = Diagnostic::new(
            RULE.name,
            RULE.level,
            place,
            format!("`{wanted}` does not stand in the source"),
        );
        Some(match near {
            Some(near) => fault.hint(format!("the source prints `{near}`")),
            None => fault.hint("write the words as the source prints them, or leave `printed` out"),
        })
    };
    for dating in datings(matter, source) {
        let Some(words) = dating.printed else { continue };
        let place = Place::Value(dating.source.text, dating.field.key("printed"));
        sink.found.extend(look(words, place));
    }
    if let Some(dateline) = &entity.head.dateline {
        let place = Place::Value(entity.text, FieldPath::of("dateline").key("printed"));
        sink.found.extend(look(&dateline.printed, place));
    }
}

/// The words as the text has them, if it has them in other capitals.
fn other_capitals(text: &str, wanted: &str) -> Option<String> {
    let wanted: Vec<String> = wanted.split(' ').map(str::to_lowercase).collect();
    let words: Vec<&str> = text.split(' ').collect();
    let is_edge = |c: char| !c.is_alphanumeric();
    words.windows(wanted.len()).find_map(|window| {
        let is_same = window.iter().zip(&wanted).all(|(word, wanted)| {
            word.to_lowercase().trim_matches(is_edge) == wanted.trim_matches(is_edge)
        });
        is_same.then(|| window.join(" ").trim_matches(is_edge).to_owned())
    })
}
