//! `weekday-mismatch`: printed words name another day than the date that they are resolved to.

use casefile_words::Day;
use casefile_words::dates::{SaidOfDay, counted_from};

use super::dating::datings;
use super::matter::CheckContext;
use super::printed::excludes;
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{Level, Place};
use crate::dossier::SourceIx;
use crate::value::Date;

/// Years before and after the one given in which a matching one is looked for.
const NEAR_YEARS: i64 = 8;

pub(super) const RULE: Rule = Rule {
    name: "weekday-mismatch",
    level: Level::Error,
    nature: Nature::Usual,
    summary: "the printed weekday, day or month is not that of the date",
    manual: "\
**What** The `printed` words of a date name a weekday, a day of a month, a month or a year, and no day of the `date` is \
that day; or they are \"yesterday\", \"today\" or \"tomorrow\", and the `date` is not the day before, of or after the one \
that they count from.

**Why** Sources print \"On Wednesday\", and editors count. A wrong day puts words before the event that they speak of.

**Example**

```yaml
said: {date: 2015-12-03, printed: \"On Wednesday\", relative_to: published}   # 3 December 2015 was a Thursday
```

**Cure** Correct the date, or the year that was added to it. If the source itself errs, say so in a `note`, and except \
it with `allow`. Words are read in the language of the source: Arabic, English, French, German, Hebrew, Italian, Russian, \
Spanish, Turkish or Ukrainian; where that says nothing, in English.
",
    check: Some(RuleScope::Source(check)),
};

fn check(matter: &CheckContext<'_>, source: SourceIx, sink: &mut FindingSink<'_>) {
    for dating in datings(matter, source) {
        let (Some(date), Some(words)) = (dating.date, dating.printed) else { continue };
        let said = SaidOfDay::read(words, dating.language);
        let place = || Place::Value(dating.source.text, dating.field.key("date"));
        let printed = Place::Value(dating.source.text, dating.field.key("printed"));
        if excludes(&said, date) {
            let mut message = format!("`{date}` is not the day that `{words}` names");
            if let Some(day) = date.day()
                && let (Some(weekday), false) = (day.weekday(), said.weekdays.is_empty())
            {
                message = format!("`{date}` is a {weekday}, and the source prints `{words}`");
            }
            sink.push(
                sink.fault(place(), message)
                    .maybe_hint(near(&said, date))
                    .related(printed, "printed so"),
            );
        } else if let (Some(day), Some(anchor)) = (date.day(), dating.anchor.and_then(Date::day))
            && let Some(expected) = counted_from(words, dating.language, anchor)
            && expected != day
        {
            sink.push(
                sink.fault(
                    place(),
                    format!("`{words}` counted from `{anchor}` is `{expected}`, not `{date}`"),
                )
                .hint("correct the date, or what it counts from, `relative_to`")
                .related(printed, "printed so"),
            );
        }
    }
}

/// The nearest day that the words fit, or the years in which they do.
fn near(said: &SaidOfDay, date: &Date) -> Option<String> {
    let day = date.day()?;
    if !said.days.is_empty() && !said.weekdays.is_empty() {
        let years: Vec<String> = (day.year - NEAR_YEARS..=day.year + NEAR_YEARS)
            .filter(|year| said.fits(Day { year: *year, ..day }))
            .map(|year| year.to_string())
            .collect();
        return (!years.is_empty())
            .then(|| format!("the day and the weekday agree in {}", years.join(", ")));
    }
    if let ([month], [named]) = (said.months.as_slice(), said.days.as_slice()) {
        let year = said.years.first().copied().unwrap_or(day.year);
        return Some(format!("that would be `{}`", Day { year, month: *month, day: *named }));
    }
    if said.weekdays.is_empty() {
        return None;
    }
    let mut before = day;
    for _ in 0..7 {
        before = before.previous()?;
        if said.fits(before) {
            return Some(format!("the one before it is `{before}`"));
        }
    }
    None
}
