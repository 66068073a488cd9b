//! `unattributed-insertion`: brackets inside direct speech of which nobody says whose they are.

use std::ops::Range;

use casefile_words::slice;

use super::matter::{CheckContext, field_of, folded};
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{Level, Place};
use crate::dossier::SourceIx;
use crate::entity::source::SourceKind;
use crate::entity::statement::SpeechForm;

pub(super) const RULE: Rule = Rule {
    name: "unattributed-insertion",
    level: Level::Warning,
    nature: Nature::Usual,
    summary: "words in brackets inside direct speech, and nothing says whose they are",
    manual: "\
**What** A statement in direct speech holds words in brackets that its `insertions` do not list. In court records and \
official statements, which are written, only square brackets count.

**Why** Brackets inside a quotation may be the speaker's own aside, or words that a publisher or an interpreter put \
into the speaker's mouth. The difference can be the whole accusation.

**Example**

```yaml
quote: the country’s (Turkey) senior leadership
insertions: [{words: (Turkey), by: unknown}]   # without this line: a warning
```

**Cure** List the words, brackets included, with `by: speaker`, `publisher` or `unknown`.
",
    check: Some(RuleScope::Source(check)),
};

fn check(matter: &CheckContext<'_>, source: SourceIx, sink: &mut FindingSink<'_>) {
    let dossier = matter.dossier;
    for statement in &dossier.source(source).statements {
        let Some(located) = &statement.located else { continue };
        let source = &dossier.source(statement.source).entity;
        if statement.statement.form.unwrap_or(located.form) != SpeechForm::Direct || source.faulted
        {
            continue;
        }
        if statement.insertions.len() < statement.statement.insertions.len() {
            // One of the insertions is misspelt, which is reported; it may be this one.
            continue;
        }
        let is_written =
            matches!(source.head.kind, SourceKind::OfficialStatement | SourceKind::CourtRecord);
        for stretch in &located.stretches {
            let words = slice(source.prose.text(), stretch);
            for range in brackets(words, is_written) {
                let group = folded(words.get(range).unwrap_or(""));
                let insertions = &statement.statement.insertions;
                if insertions.iter().any(|insertion| folded(&insertion.words).contains(&group)) {
                    continue;
                }
                let field = field_of(statement).key("quote");
                let place = Place::Words(source.text, field, group.clone());
                sink.push(
                    sink.fault(place, format!("whose words are `{group}`?")).hint(format!(
                        "add `insertions: [{{words: \"{group}\", by: unknown}}]`, or say `speaker` or `publisher`"
                    )),
                );
            }
        }
    }
}

/// Stretches in brackets that hold words, brackets included; brackets within belong to the outer ones.
///
/// Round brackets that are grown to a word, as in "minister(s)", are a way of writing it.
fn brackets(words: &str, only_square: bool) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut before = ' ';
    for (at, character) in words.char_indices() {
        match character {
            '[' => open.push((at, ']')),
            '(' if !only_square && !before.is_alphanumeric() => open.push((at, ')')),
            ']' | ')' if open.last().is_some_and(|(_, close)| *close == character) => {
                if let (Some((start, _)), true) = (open.pop(), open.is_empty()) {
                    let range = start..at + 1;
                    let inner = words.get(range.clone()).unwrap_or("");
                    if inner.chars().any(char::is_alphanumeric) {
                        found.push(range);
                    }
                }
            }
            _ => {}
        }
        before = character;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_with_words_in_them_are_found() {
        let found = |words: &'static str, only_square| -> Vec<&str> {
            brackets(words, only_square).into_iter().map(|range| &words[range]).collect()
        };
        assert_eq!(found("a (b (c) d) [T]he e", false), ["(b (c) d)", "[T]"]);
        assert_eq!(found("the minister(s) […] said [...] so", false), [""; 0]);
        assert_eq!(found("Article (5) [of it]", true), ["[of it]"]);
        assert_eq!(found("never (closed", false), [""; 0]);
    }
}
