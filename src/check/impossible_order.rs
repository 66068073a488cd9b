//! `impossible-order`: words printed before they were said, or a document collected before it was published.

use super::dating::datings;
use super::matter::CheckContext;
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{FieldPath, Level, Place};
use crate::dossier::{AllegationIx, SourceIx};
use crate::value::Date;

pub(super) const RULE: Rule = Rule {
    name: "impossible-order",
    level: Level::Error,
    nature: Nature::Usual,
    summary: "a date lies after one that cannot be earlier",
    manual: "\
**What** Words were said after the source that prints them was published (or, where it was, updated); words told by \
somebody were said after those that tell them; a source was collected, archived or updated before it was published; a \
response was given, or was to be given, before it was asked for. Dates that are only bounded are at fault only if no day within them is possible.

**Why** One of the two dates is wrong, and with it the order of events.

**Example** `published: 2015-12-03` and `said: 2015-12-04`.

**Cure** Correct the date that is wrong, or give as much of it as is known: `2015-12`, `../2015-12-03`.
",
    check: Some(RuleScope::SourceAndAllegation(check, check_requests)),
};

fn check(matter: &CheckContext<'_>, source: SourceIx, sink: &mut FindingSink<'_>) {
    let entity = &matter.dossier.source(source).entity;
    let head = &entity.head;
    let published = head.published.date.value();
    let updated = head.updated.as_ref().and_then(|known| known.value());
    let collected = head.collected.as_ref().and_then(|collected| collected.on.as_ref());
    let collected = collected.and_then(|known| known.value());
    let at = |field: FieldPath| Place::Value(entity.text, field);
    let mut order = |late: Option<&Date>,
                     early: Option<&Date>,
                     faulty: Place,
                     other: Place,
                     words: [&str; 2]| {
        if let (Some(late), Some(early)) = (late, early)
            && early.is_definitely_after(late)
        {
            sink.push(
                sink.fault(
                    faulty,
                    format!("{} `{late}`, before it was {} `{early}`", words[0], words[1]),
                )
                .hint("correct the date that is wrong, or give only as much of it as is known")
                .related(other, words[1]),
            );
        }
    };
    let published_at = || at(FieldPath::of("published").key("date"));
    order(
        updated,
        published,
        at(FieldPath::of("updated")),
        published_at(),
        ["updated", "published"],
    );
    let collected_at = || at(FieldPath::of("collected").key("on"));
    order(collected, published, collected_at(), published_at(), ["collected", "published"]);
    order(
        collected,
        updated,
        collected_at(),
        at(FieldPath::of("updated")),
        ["collected", "updated"],
    );
    for (index, copy) in head.archived.iter().enumerate() {
        let on = copy.on.as_ref().and_then(|known| known.value());
        let field = FieldPath::of("archived").item(index).key("on");
        order(on, published, at(field), published_at(), ["archived", "published"]);
    }
    check_words(matter, source, sink);
}

/// Words said after they were printed, or after they were told.
fn check_words(matter: &CheckContext<'_>, source: SourceIx, sink: &mut FindingSink<'_>) {
    for dating in datings(matter, source) {
        let (Some(statement), Some(said)) = (dating.statement, dating.date) else { continue };
        let head = &dating.source.head;
        let mut bounds: Vec<(&Date, FieldPath, &str)> = Vec::new();
        let updated = head.updated.as_ref().and_then(|known| known.value());
        match (head.published.date.value(), updated) {
            // Words may have been added when the source was updated.
            (_, Some(updated)) => bounds.push((updated, FieldPath::of("updated"), "updated")),
            (Some(published), None) => {
                bounds.push((published, FieldPath::of("published").key("date"), "published"));
            }
            (None, None) => {}
        }
        let outer = statement.statement.said.as_ref().and_then(|said| said.date.value());
        if let (true, Some(outer)) = (dating.is_inner, outer) {
            let field = statement.field_of("said").key("date");
            bounds.insert(0, (outer, field, "told"));
        }
        let broken = bounds.into_iter().find(|(bound, _, _)| said.is_definitely_after(bound));
        if let Some((bound, field, word)) = broken {
            sink.push(
                sink.fault(
                    Place::Value(dating.source.text, dating.field.key("date")),
                    format!("said `{said}`, after it was {word} `{bound}`"),
                )
                .hint("correct the date that is wrong, or give only as much of it as is known")
                .related(Place::Value(dating.source.text, field), word),
            );
        }
    }
}

/// Responses given, or due, before they were asked for.
fn check_requests(matter: &CheckContext<'_>, allegation: AllegationIx, sink: &mut FindingSink<'_>) {
    let entity = &matter.dossier.allegation(allegation).entity;
    for (index, response) in entity.head.responses.iter().enumerate() {
        let Some(asked) = &response.asked else { continue };
        let field = FieldPath::of("responses").item(index);
        let on = response.on.as_ref().and_then(|known| known.value());
        let bounds = [
            (on, field.key("on"), "answered"),
            (asked.deadline.as_ref(), field.key("asked").key("deadline"), "to be answered by"),
        ];
        for (day, late, word) in bounds {
            let Some(day) = day.filter(|day| asked.on.is_definitely_after(day)) else { continue };
            sink.push(
                sink.fault(
                    Place::Value(entity.text, field.key("asked").key("on")),
                    format!("asked `{}`, after it was {word} `{day}`", asked.on),
                )
                .hint("correct the date that is wrong, or give only as much of it as is known")
                .related(Place::Value(entity.text, late), word),
            );
        }
    }
}
