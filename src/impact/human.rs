//! An impact in words, for people.

use std::collections::BTreeSet;

use super::{
    AllegationChange, Impact, ImpactBearing, ImpactFinding, LostReference, Removal, Rests,
    StatementWords,
};
use crate::diag::counted;
use crate::diag::human::one_line;
use crate::impact::retracted::TAKEN_BACK;
use crate::impact::standings::{ImpactStanding, ReplyOnRecord};

/// Entries of one list that are shown; JSON has all of them.
const MOST_SHOWN: usize = 20;

/// Characters of a statement's words that are shown.
const LONGEST: usize = 90;

/// Everything that changes, a paragraph for each sort; no line feed at the end.
#[must_use]
pub fn render(impact: &Impact) -> String {
    let item = &impact.item;
    let mut paragraphs = vec![vec![format!(
        "if {} `{}` {}: {}",
        item.kind,
        item.id,
        happens(impact),
        shortened(&item.title)
    )]];
    paragraphs.push(counts(impact));
    if item.kind != "statement" {
        let lines = impact.statements.iter().map(words).collect();
        let heading = match impact.way {
            Removal::Removed => "statements that go with it",
            Removal::Retracted if item.kind == "source" => "statements that it holds",
            Removal::Retracted => "statements that would be taken back",
        };
        paragraphs.push(list(heading, lines, "none"));
    }
    paragraphs.push(allegations(impact));
    let overall = rests(&impact.overall.before, &impact.overall.after);
    let mut whole = vec!["the dossier as a whole".to_owned()];
    if overall.is_empty() {
        whole.push("  rests on what it rests on now".to_owned());
    }
    whole.extend(overall.into_iter().map(|line| format!("  {line}")));
    paragraphs.push(whole);
    if impact.way == Removal::Removed {
        let references = impact.references.iter().map(reference).collect();
        paragraphs.push(list("references that would lead nowhere", references, "none"));
    }
    let findings = impact.findings.iter().map(finding).collect();
    paragraphs.push(list("what `check` would find in addition", findings, "nothing"));
    let pages = &impact.pages;
    paragraphs.push(list("pages that vanish", pages.vanish.clone(), "none"));
    paragraphs.push(list("pages that change", pages.change.clone(), "none"));
    if !pages.appear.is_empty() {
        paragraphs.push(list("pages that appear", pages.appear.clone(), "none"));
    }
    if pages.frames > 0 {
        let more = counted(pages.frames, "page");
        let words = "differing only in what every page says of the dossier";
        paragraphs.push(vec![format!("{more} {words}")]);
    }
    let paragraphs: Vec<String> = paragraphs
        .into_iter()
        .filter(|lines| !lines.is_empty())
        .map(|lines| lines.iter().map(|line| one_line(line)).collect::<Vec<_>>().join("\n"))
        .collect();
    paragraphs.join("\n\n")
}

/// What happens to the item, as a clause has it.
fn happens(impact: &Impact) -> &'static str {
    match (impact.way, impact.item.kind) {
        (Removal::Removed, _) => "goes",
        (Removal::Retracted, "source") => "is retracted",
        (Removal::Retracted, "statement") => "is taken back by its speaker in a further statement",
        (Removal::Retracted, _) => "takes back what it said, each in a further statement",
    }
}

/// A heading with its entries below it, or with a word where there are none.
fn list(heading: &str, lines: Vec<String>, none: &str) -> Vec<String> {
    if lines.is_empty() {
        return vec![format!("{heading}: {none}")];
    }
    let count = lines.len();
    let mut shown = vec![format!("{heading}: {count}")];
    shown.extend(lines.into_iter().take(MOST_SHOWN).map(|line| format!("  {line}")));
    if count > MOST_SHOWN {
        shown.push(format!("  and {} more; `--format json` lists all", count - MOST_SHOWN));
    }
    shown
}

fn counts(impact: &Impact) -> Vec<String> {
    let (before, after) = (&impact.counts.before, &impact.counts.after);
    let mut lines = Vec::new();
    let mut figure =
        |name: &str, before: usize, after: usize| lines.extend(changed(name, before, after));
    figure("sources", before.sources, after.sources);
    figure("statements", before.statements, after.statements);
    figure("actors", before.actors, after.actors);
    figure("allegations", before.allegations, after.allegations);
    figure("pages of text", before.pages, after.pages);
    lines
}

fn words(statement: &StatementWords) -> String {
    let speaker = statement.speaker.as_deref().unwrap_or("speaker not known");
    format!("{}  {speaker}: {}", statement.id, shortened(&statement.words))
}

fn allegations(impact: &Impact) -> Vec<String> {
    let changes = &impact.allegations;
    if changes.is_empty() {
        return vec!["allegations that change: none".to_owned()];
    }
    let mut lines = vec![format!("allegations that change: {}", changes.len())];
    for change in changes.iter().take(MOST_SHOWN) {
        lines.push(format!("  {}  {}", change.id, change.title));
        lines.extend(allegation(change, impact).into_iter().map(|line| format!("    {line}")));
    }
    if changes.len() > MOST_SHOWN {
        let more = changes.len() - MOST_SHOWN;
        lines.push(format!("  and {more} more; `--format json` lists all"));
    }
    lines
}

fn allegation(change: &AllegationChange, impact: &Impact) -> Vec<String> {
    let told = |bearing: &ImpactBearing| {
        let (statement, bears) = (&bearing.statement, bears(bearing.verb.word()));
        match (impact.way, impact.item.kind) {
            (Removal::Removed, _) => format!("loses {statement}, which {bears} it"),
            (_, "source") => {
                format!("{statement}, which {bears} it, would stand in a retracted source")
            }
            _ if bearing.verb.is_support() => {
                format!("{statement}, which {bears} it, would be taken back")
            }
            _ => format!("{statement}, which {bears} it, stays as it is"),
        }
    };
    let mut lines: Vec<String> = change.loses.iter().take(MOST_SHOWN).map(told).collect();
    if change.loses.len() > MOST_SHOWN {
        lines
            .push(format!("and so {} more", counted(change.loses.len() - MOST_SHOWN, "statement")));
    }
    let Some(after) = &change.after else {
        lines.push("goes itself".to_owned());
        return lines;
    };
    if change.loses_support {
        lines.push(
            match impact.way {
                Removal::Removed => "no statement would make it",
                Removal::Retracted => "no statement of a source that stands would make it",
            }
            .to_owned(),
        );
    }
    let moved = standing(&change.before, after);
    if moved.is_empty() {
        lines.push("its standing stays as it is".to_owned());
    }
    lines.extend(moved);
    lines
}

/// The verb as a clause has it: "is context of" rather than "context".
fn bears(verb: &str) -> &str {
    match verb {
        "context" => "is context of",
        "supports" => "is offered in support of",
        other => other,
    }
}

fn standing(before: &ImpactStanding, after: &ImpactStanding) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(changed("support", before.support, after.support));
    lines.extend(changed("contest", before.contest, after.contest));
    lines.extend(changed("statements", before.statements, after.statements));
    lines.extend(moved("counting for nothing", &before.withdrawn, &after.withdrawn));
    lines.extend(rests(&before.rests, &after.rests));
    let told = |ids: &BTreeSet<String>| ids.iter().map(|id| contesting(id)).collect();
    lines.extend(moved("contested by", &told(&before.contested_by), &told(&after.contested_by)));
    lines.extend(moved("accused", &before.accused, &after.accused));
    let replies = |standing: &ImpactStanding| standing.replies.iter().map(reply).collect();
    lines.extend(moved("replies on record", &replies(before), &replies(after)));
    lines
}

/// "second#c1 for cy (denial, in part)".
fn reply(reply: &ReplyOnRecord) -> String {
    format!("{} for {} ({})", reply.statement, reply.accused, reply.kind)
}

/// A statement that contests an allegation; of one that takes another back, the other.
fn contesting(id: &str) -> String {
    match id.strip_suffix(TAKEN_BACK) {
        Some(first) => format!("the taking back of {first}"),
        None => id.to_owned(),
    }
}

fn rests(before: &Rests, after: &Rests) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(moved("speakers", &before.speakers, &after.speakers));
    lines.extend(moved("principals", &before.principals, &after.principals));
    if !before.has_unknown_principal && after.has_unknown_principal {
        lines.push("a principal would not be known".to_owned());
    }
    lines.extend(moved("outlets", &before.outlets, &after.outlets));
    if !before.has_unknown_outlet && after.has_unknown_outlet {
        lines.push("an outlet would not be known".to_owned());
    }
    lines.extend(changed("independent origins", before.origins, after.origins));
    lines.extend(changed("items of cited evidence held", before.evidence, after.evidence));
    lines
}

fn changed<T: PartialEq + std::fmt::Display>(name: &str, before: T, after: T) -> Option<String> {
    (before != after).then(|| format!("{name}: {before} → {after}"))
}

/// A set that changes: its size before and after, and what goes and comes.
fn moved(name: &str, before: &BTreeSet<String>, after: &BTreeSet<String>) -> Option<String> {
    if before == after {
        return None;
    }
    let named = |names: Vec<&String>, word: &str| {
        let shown: Vec<&str> = names.iter().take(MOST_SHOWN).map(|name| name.as_str()).collect();
        (!shown.is_empty()).then(|| format!("{word} {}", shown.join(", ")))
    };
    let parts = [
        named(before.difference(after).collect(), "without"),
        named(after.difference(before).collect(), "with"),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    Some(format!("{name}: {} → {} ({})", before.len(), after.len(), parts.join("; ")))
}

fn reference(reference: &LostReference) -> String {
    let LostReference { from, kind, key, file, line, column, .. } = reference;
    format!("{file}:{line}:{column}  `{key}` of {kind} {from}")
}

fn finding(finding: &ImpactFinding) -> String {
    let ImpactFinding { rule, level, message, file, line, column } = finding;
    format!("{file}:{line}:{column}  {level}[{rule}]: {message}")
}

fn shortened(words: &str) -> String {
    if words.chars().count() <= LONGEST {
        return words.to_owned();
    }
    let cut: String = words.chars().take(LONGEST).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    format!("{whole} …")
}
