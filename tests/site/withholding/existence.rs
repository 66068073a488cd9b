//! A site with something withheld is, byte for byte, that of a dossier without it: random dossiers, in which
//! any source, actor, allegation, page or statement may be withheld, and what is withheld refers to anything.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use casefile::edition::Audience;

use crate::dice::Dice;
use crate::folder::{Folder, errors, lines};

/// How many dossiers are compared.
const DOSSIERS: u64 = 60;

/// What may be withheld, by id.
const SOURCES: [&str; 5] = ["s-one", "s-two", "s-three", "s-four", "s-five"];
const ACTORS: [&str; 5] = ["a-one", "a-two", "a-three", "a-four", "a-five"];
const ALLEGATIONS: [&str; 4] = ["c-one", "c-two", "c-three", "c-four"];
const PAGES: [&str; 2] = ["p-one", "p-two"];

/// The names of the actors: some are words of one another's.
const NAMES: [&str; 5] = ["Ann Orchard", "Orchard Group", "Bo Lind", "The Group", "Karl Müller"];

/// Sentences that statements quote, one each.
const SAID: [&str; 4] =
    ["the harbour was closed", "nobody was paid", "the ship had left", "I know of nothing"];

/// Labels, of which some are one topic, and some have an address that is another's as well.
const TOPICS: [&str; 5] = ["harbour fees", "Harbour  Fees", "harbour-fees", "нефть", "neft, con"];

/// What is withheld of one dossier.
struct Secret {
    ids: BTreeSet<&'static str>,
    /// Statements as source and place.
    statements: BTreeSet<(&'static str, usize)>,
}

/// A dossier as it is written down, with what is withheld marked so or not there at all.
struct Writing<'w> {
    secret: &'w Secret,
    dice: Dice,
    is_there: bool,
}

impl Writing<'_> {
    /// One of some ids that `by` may refer to: what is public refers to nothing that is withheld.
    fn one(&mut self, by: &str, ids: &[&'static str]) -> &'static str {
        let is_free = self.secret.ids.contains(by);
        let all: Vec<&str> =
            ids.iter().filter(|id| is_free || !self.secret.ids.contains(*id)).copied().collect();
        let at = self.dice.below(all.len().max(1));
        all.get(at).copied().unwrap_or("")
    }

    fn hidden(&mut self, id: &str) -> String {
        // Drawn for all, so that the dice of both dossiers fall alike.
        let hidden = ["publish: false\n", "embargo: 2199-01-01\n"][self.dice.below(2)];
        if self.secret.ids.contains(id) { hidden.to_owned() } else { String::new() }
    }

    fn words(&mut self, by: &str) -> String {
        let mut words = String::new();
        for _ in 0..2 + self.dice.below(4) {
            let (actor, claim, source) =
                (self.one(by, &ACTORS), self.one(by, &ALLEGATIONS), self.one(by, &SOURCES));
            // A name by itself is no reference, whoever it is of.
            let name = NAMES[self.dice.below(NAMES.len())];
            let part = match self.dice.below(6) {
                0 if !actor.is_empty() => format!("[[{actor}]] was there"),
                1 if !claim.is_empty() => format!("see [this](allegation:{claim})"),
                2 if !source.is_empty() => format!("it is in [a text](source:{source})"),
                3 => format!("## On {name}\n\nWords"),
                _ => format!("{name} was there, and {name}'s ship"),
            };
            let _ = write!(words, "{part}.\n\n");
        }
        words
    }

    fn actor(&mut self, place: usize, id: &'static str) -> String {
        let kind = ["person", "organization", "person", "media", "person"][place];
        let hidden = self.hidden(id);
        let of = self.one(id, &ACTORS[..place]);
        let body = self.words(id);
        let mut head = format!("---\nname: {}\nkind: {kind}\npublic_interest: yes\n", NAMES[place]);
        match self.dice.below(3) {
            0 if !of.is_empty() => head.push_str(&format!("part_of: [{of}]\n")),
            1 if !of.is_empty() => head.push_str(&format!("speaks_for: {of}\n")),
            _ => {}
        }
        format!("{head}{hidden}---\n\n{body}")
    }

    fn source(&mut self, place: usize, id: &'static str) -> String {
        let hidden = self.hidden(id);
        let publisher = self.one(id, &ACTORS);
        let publisher = if publisher.is_empty() { "unknown" } else { publisher };
        let year = 1990 + 3 * self.dice.below(12) + place;
        let mut head = format!(
            "---\ntitle: The story {id}\npublisher: {publisher}\npublished: {year}-02-03\n\
             language: {}\n{hidden}",
            ["en", "de", "ru"][self.dice.below(3)]
        );
        let mut statements = String::new();
        for (number, said) in SAID.iter().enumerate() {
            let own = self.statement(id, number, said);
            if self.is_there || !self.secret.statements.contains(&(id, number)) {
                statements.push_str(&own);
            }
        }
        if !statements.is_empty() {
            let _ = write!(head, "statements:\n{statements}");
        }
        let quoted: String =
            SAID.iter().map(|said| format!("\"It is so: {said},\" one said.\n\n")).collect();
        format!("{head}---\n\n{quoted}{}", self.words(id))
    }

    fn statement(&mut self, source: &'static str, number: usize, said: &str) -> String {
        let by = if self.secret.statements.contains(&(source, number)) {
            self.secret.ids.first().copied().unwrap_or(source)
        } else {
            source
        };
        let (speaker, claim) = (self.one(by, &ACTORS), self.one(by, &ALLEGATIONS));
        let (via, other) = (self.one(by, &ACTORS), self.one(by, &ALLEGATIONS));
        let verb = ["asserts", "supports", "disputes", "repeats", "context"][self.dice.below(5)];
        let hidden = ["publish: false", "embargo: 2199-01-01"][self.dice.below(2)];
        let (has_id, has_via) = (self.dice.below(2) == 0, self.dice.below(3) == 0);
        let mut own = format!("  - quote: {said}\n");
        let speaker = if speaker.is_empty() { "unknown" } else { speaker };
        let _ = writeln!(own, "    speaker: {speaker}");
        if has_id {
            let _ = writeln!(own, "    id: t{number}");
        }
        if !claim.is_empty() {
            let _ = writeln!(own, "    asserts: [{claim}]");
        }
        if !other.is_empty() && other != claim && verb != "asserts" {
            let _ = writeln!(own, "    {verb}: [{other}]");
        }
        if has_via && !via.is_empty() {
            let _ = writeln!(own, "    via: [{via}]");
        }
        if self.secret.statements.contains(&(source, number)) {
            let _ = writeln!(own, "    {hidden}");
        }
        own
    }

    fn allegation(&mut self, place: usize, id: &'static str) -> String {
        let hidden = self.hidden(id);
        let (accused, to) = (self.one(id, &ACTORS), self.one(id, &ALLEGATIONS[..place]));
        let mut head = format!(
            "---\ntitle: That the matter of {id} was so\nadded: 2021-03-0{}\ntopics: [{}]\n{hidden}",
            place + 1,
            TOPICS[self.dice.below(TOPICS.len())]
        );
        match self.dice.below(2) {
            0 if !accused.is_empty() => {
                let _ = writeln!(head, "accused: [{{actor: {accused}, mode: described}}]");
                let _ = writeln!(
                    head,
                    "responses: [{{by: {accused}, kind: none-found, searched: {{on: 2021-03-02, where: here}}}}]"
                );
            }
            _ => head.push_str("accused: none\n"),
        }
        if !to.is_empty() && self.dice.below(2) == 0 {
            let _ = writeln!(head, "relations: [{{type: narrows, to: {to}}}]");
        }
        if self.dice.below(3) == 0 {
            let _ = writeln!(head, "open_questions: [What of {id}?]");
        }
        format!("{head}---\n\n{}", self.words(id))
    }

    fn page(&mut self, id: &'static str) -> String {
        let hidden = self.hidden(id);
        format!("---\ntitle: The page {id}\n{hidden}---\n\n{}", self.words(id))
    }

    fn folder(mut self) -> Folder {
        let rules = [
            "unsupported-allegation",
            "missing-response",
            "reply-without-bearing",
            "bystander-response",
            "adjudicated-without-court",
            "accused-not-named",
        ];
        let rules = rules.map(|rule| format!("{rule}: off")).join(", ");
        let mut folder = Folder::default();
        folder.put(
            "site.yaml",
            &format!("title: A dossier\nbase_url: https://d.example/\npage_size: 10\nrules: {{{rules}}}\n"),
        );
        let mut texts = Vec::new();
        for (place, id) in ACTORS.into_iter().enumerate() {
            texts.push((id, format!("content/actors/{id}.md"), self.actor(place, id)));
        }
        for (place, id) in SOURCES.into_iter().enumerate() {
            texts.push((id, format!("content/sources/{id}.md"), self.source(place, id)));
        }
        for (place, id) in ALLEGATIONS.into_iter().enumerate() {
            texts.push((id, format!("content/allegations/{id}.md"), self.allegation(place, id)));
        }
        for id in PAGES {
            texts.push((id, format!("content/pages/{id}.md"), self.page(id)));
        }
        for (id, path, text) in texts {
            if self.is_there || !self.secret.ids.contains(id) {
                folder.put(&path, &text);
            }
        }
        folder
    }
}

/// What is withheld of the dossier of a number: one thing at least.
fn secret(dice: &mut Dice) -> Secret {
    let mut secret = Secret { ids: BTreeSet::new(), statements: BTreeSet::new() };
    for id in SOURCES.iter().chain(&ACTORS).chain(&ALLEGATIONS).chain(&PAGES) {
        if dice.below(5) == 0 {
            secret.ids.insert(id);
        }
    }
    for source in SOURCES {
        for number in 0..SAID.len() {
            if dice.below(6) == 0 && !secret.ids.contains(source) {
                secret.statements.insert((source, number));
            }
        }
    }
    if secret.ids.is_empty() {
        secret.ids.insert(SOURCES[0]);
        secret.statements.retain(|(source, _)| *source != SOURCES[0]);
    }
    secret
}

#[test]
fn a_site_with_something_withheld_is_that_of_a_dossier_without_it() {
    let (mut compared, mut statements, mut told) = (0, 0, Vec::new());
    for seed in 0..DOSSIERS {
        let secret = secret(&mut Dice::of(seed));
        let made = |is_there: bool| {
            let dice = Dice::of(seed + 10_000);
            Writing { secret: &secret, dice, is_there }.folder()
        };
        let (with, without) = (made(true), made(false));
        let (built, site) = with.build(Audience::Public(None));
        let (plain, bare) = without.build(Audience::Public(None));
        if plain.outputs.is_none() || built.outputs.is_none() {
            let found = lines(&errors(&built.diagnostics));
            let bare = lines(&errors(&plain.diagnostics));
            told.push(format!("{seed}: {found}\n  without it: {bare}"));
            continue;
        }
        compared += 1;
        statements += secret.statements.len();
        let all: BTreeSet<&String> = site.0.keys().chain(bare.0.keys()).collect();
        for path in all {
            let (own, other) = (site.0.get(path), bare.0.get(path));
            let text = |bytes: Option<&Vec<u8>>| {
                bytes.map(|bytes| String::from_utf8_lossy(bytes).into_owned())
            };
            assert_eq!(text(own), text(other), "{seed}: {path}");
        }
    }
    let count = usize::try_from(DOSSIERS).unwrap();
    assert!(compared * 4 > count * 3, "{compared} of {count}\n{}", told.join("\n"));
    assert!(statements > 20, "{statements}");
}
