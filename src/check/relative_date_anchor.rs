//! `relative-date-anchor`: words such as "yesterday", counted from nothing or from the wrong day.

use casefile_words::dates::SaidOfDay;
use casefile_words::slice;

use super::dating::datings;
use super::matter::{CheckContext, folded};
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{Level, Place};
use crate::dossier::SourceIx;
use crate::entity::statement::{Basis, SpeechForm};

pub(super) const RULE: Rule = Rule {
    name: "relative-date-anchor",
    level: Level::Warning,
    nature: Nature::Usual,
    summary: "relative words such as \"yesterday\" that count from nothing, or from the wrong day",
    manual: "\
**What** The `printed` words of a date that was said are relative (\"On Wednesday\", \"yesterday\"), and `relative_to` \
does not say from what they count, or says `said` of the very date itself; or they stand inside the speaker's own \
words, and `relative_to` says `published`; or a date that was taken from another statement says `basis: stated`.

**Why** A speaker's \"yesterday\" is the day before the speech, not before the newspaper.

**Example**

```yaml
reports:
  - speaker: president
    words: said this yesterday
    said: {date: 2015-12-08, printed: yesterday, relative_to: published}   # should be: said
```

**Cure** Write `relative_to: published` for the reporter's words, `relative_to: said` for the speaker's, or the \
statement, `SOURCE#ID`, whose day is meant, with `basis: inferred`.
",
    check: Some(RuleScope::Source(check)),
};

fn check(matter: &CheckContext<'_>, source: SourceIx, sink: &mut FindingSink<'_>) {
    for dating in datings(matter, source) {
        let Some(statement) = dating.statement else { continue };
        let place = |key: &'static str| Place::Value(dating.source.text, dating.field.key(key));
        let words = dating.printed.unwrap_or("");
        let is_relative = SaidOfDay::read(words, dating.language).is_relative;
        match dating.relative_to {
            None if is_relative && dating.date.is_some() && !dating.source.faulted => sink.push(
                sink.fault(place("printed"), format!("from what day does `{words}` count?"))
                    .hint("add `relative_to: published`, `said` or a statement `SOURCE#ID`"),
            ),
            Some("said") if !dating.is_inner => sink.push(
                sink.fault(place("relative_to"), "the day on which it was said counts from itself")
                    .hint("write `published`, or a statement `SOURCE#ID`"),
            ),
            Some("published") if is_relative => {
                let located =
                    statement.located.as_ref().filter(|found| found.form == SpeechForm::Direct);
                let wanted = folded(words);
                let is_spoken = located.is_some_and(|located| {
                    let text = dating.source.prose.text();
                    let stretches = located.stretches.iter();
                    stretches
                        .map(|stretch| folded(slice(text, stretch)))
                        .any(|own| own.contains(&wanted))
                });
                let text = || folded(dating.source.prose.text());
                if is_spoken && text().matches(wanted.as_str()).count() == 1 {
                    sink.push(
                        sink.fault(
                            place("relative_to"),
                            format!(
                                "`{words}` is the speaker's, and counts from the day of the speech"
                            ),
                        )
                        .hint("write `relative_to: said`, or the statement whose day is meant"),
                    );
                }
            }
            Some(reference)
                if reference != "published"
                    && reference != "said"
                    && dating.basis == Some(Basis::Stated) =>
            {
                sink.push(
                    sink.fault(
                        place("basis"),
                        format!("a day taken from `{reference}` is not stated"),
                    )
                    .hint("write `basis: inferred`"),
                );
            }
            _ => {}
        }
    }
}
