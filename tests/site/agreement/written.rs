//! Writes a random dossier: its settings, its actors, its sources with what they say, its allegations.

use std::fmt::Write as _;

use super::dossier::{FATES, Made, SOURCES, SPEAKERS};
use super::one::{Extent, One, Words};
use crate::folder::Folder;

const SETTINGS: &str = "format: 2
title: Denials
base_url: https://example.org/d/
rules: {orphan: off, private-person: off}
";

impl Made {
    /// Writes all files anew.
    pub(super) fn write(&mut self) {
        let mut folder = Folder::of([("site.yaml", SETTINGS)]);
        for (id, name, head, _) in SPEAKERS {
            folder.put(
                &format!("content/actors/{id}.md"),
                &format!("---\nname: {name}\n{head}\n---\n"),
            );
        }
        folder.put("content/actors/wire.md", "---\nname: The Wire\nkind: media\n---\n");
        for (place, (source, _)) in SOURCES.iter().enumerate() {
            folder.put(&format!("content/sources/{source}.md"), &self.source(place));
        }
        for one in &self.allegations {
            folder.put(&format!("content/allegations/{}.md", one.id), &allegation(one));
        }
        self.folder = folder;
    }

    /// A source, by its place, with the statements in it.
    fn source(&self, place: usize) -> String {
        let (source, day) = SOURCES[place];
        let status =
            self.fates[place].map_or_else(String::new, |fate| format!("{}\n", FATES[fate].0));
        let mut text = format!(
            "---\ntitle: What was said in {source}\npublisher: wire\npublished: 2020-05-0{day}\n{status}{}",
            corrections_in_yaml(&self.corrections[place]),
        );
        let said =
            self.allegations.iter().flat_map(|one| one.words.iter().map(move |own| (one, own)));
        let said: Vec<_> = said.filter(|(_, own)| own.source == source).collect();
        if !said.is_empty() {
            text.push_str("statements:\n");
        }
        text.extend(said.iter().map(|(one, own)| statement(one, own)));
        text.push_str("---\n\nA text.\n");
        for (one, own) in said {
            let _ = write!(text, "\n\"{},\" {} said.\n", quoted(one, own), SPEAKERS[own.speaker].1);
        }
        text
    }
}

/// The words of a statement.
fn quoted(one: &One, own: &Words) -> String {
    if own.verb == "asserts" {
        format!("{} let it happen in {}, {}", one.names(), one.id, own.id)
    } else {
        format!("As to {} these are words of mine, {}", one.id, own.id)
    }
}

/// A statement, in front matter.
fn statement(one: &One, own: &Words) -> String {
    let said = own.said.map_or_else(String::new, |day| format!("said: 2020-05-0{day}, "));
    let bears_on = match own.extent {
        Extent::All => one.id.clone(),
        Extent::Limited => format!("{{allegation: {}, note: speaks of a part}}", one.id),
        Extent::SomeWords => {
            format!("{{allegation: {}, words: these are words of mine}}", one.id)
        }
    };
    format!(
        "  - {{id: {}, speaker: {}, {said}quote: \"{}\", {}: [{bears_on}]}}\n",
        own.id,
        SPEAKERS[own.speaker].0,
        quoted(one, own),
        own.verb
    )
}

/// An allegation with the responses to it.
fn allegation(one: &One) -> String {
    let accused = if one.accused.is_empty() {
        "none".to_owned()
    } else {
        format!("[{}]", one.accused.join(", "))
    };
    let mut text = format!(
        "---\ntitle: That it was let happen in {}\naccused: {accused}\nadded: 2020-06-01\n{}",
        one.id,
        corrections_in_yaml(&one.corrections),
    );
    if one.is_kept() {
        text.push_str("allow: [{rule: retracted-support, why: kept for the record}]\n");
    }
    let named = one.named.iter().map(|(by, kind, statement)| {
        format!("{{by: {by}, kind: {kind}, statement: \"{statement}\"}}")
    });
    let entries: Vec<String> = named.chain(one.entries.iter().cloned()).collect();
    if !entries.is_empty() {
        let _ = writeln!(text, "responses:\n  - {}", entries.join("\n  - "));
    }
    text.push_str("---\n");
    text
}

fn corrections_in_yaml(days: &[u8]) -> String {
    if days.is_empty() {
        return String::new();
    }
    let rows = days.iter().enumerate().map(|(at, day)| {
        let was = if at % 2 == 0 { "was: one word, " } else { "" };
        format!("  - {{on: 2020-06-0{day}, {was}now: another, why: A slip, asked_by: a reader}}\n")
    });
    format!("corrections:\n{}", rows.collect::<String>())
}
