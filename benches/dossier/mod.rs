//! Makes a synthetic dossier of any size from syllables and a seed; the same two give the same bytes.
//!
//! `n` sources bring `n / 5` actors and `3n / 10` allegations. A source has about 400 words, names 3 to
//! 8 actors and carries 1 to 4 statements: verbatim quotations, each by one actor, about one or two
//! allegations. Actors and allegations are drawn by a law of Zipf, so that a few hubs gather thousands
//! of mentions. Everything is invented: no person is meant.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io;
use std::path::Path;

mod chance;

use chance::{Chance, Zipf};

/// The seed of all figures that are compared with each other.
pub const SEED: u64 = 7;

const SYLLABLES: &str = "ba be bi bo da de di do fa fe ga go ha ka ke ki ko la le li lo ma me mi mo \
    na ne ni no pa pe ra re ri ro sa se si so ta te ti to va ve vi vo za ze";

const WORDS: &str = "the of and to in that is was for on with as by at from report official ministry \
    border convoy payment company contract shipment account letter meeting region evidence document \
    record bank transfer vessel harbour permit customs court inquiry committee witness statement \
    deputy director agency newspaper interview according officials said told reporters Wednesday \
    Thursday last month year previously denied confirmed unclear network supply route depot licence \
    invoice broker subsidiary register audit minutes annex exhibit paragraph";

const KINDS: [&str; 5] = ["person", "person", "person", "organization", "media"];

const VERBS: [&str; 6] = ["asserts", "asserts", "asserts", "supports", "denies", "disputes"];

/// The files of a dossier by their paths, in the order in which they were made.
pub fn files(sources: usize, seed: u64) -> Vec<(String, String)> {
    let mut writer = Writer::new(seed);
    let actors = writer.actors((sources / 5).max(3));
    let cast_law = Zipf::new(actors.len());
    let allegations: Vec<Allegation> = (0..(sources * 3 / 10).max(3))
        .map(|number| {
            let title = format!("That {} ({number})", writer.sentence(5, 9).to_lowercase());
            let paragraphs: Vec<String> = (0..3).map(|_| writer.sentences(5).join(" ")).collect();
            let accused = cast_law.draw(&mut writer.chance, 2);
            Allegation { title, body: paragraphs.join("\n\n"), accused }
        })
        .collect();
    let mut files = vec![
        ("site.yaml".to_owned(), settings()),
        (
            "content/actors/wire.md".to_owned(),
            "---\nname: The Synthetic Wire\nkind: media\n---\n".to_owned(),
        ),
    ];
    files.extend(
        actors.iter().map(|actor| (format!("content/actors/{}.md", actor.id), actor.file())),
    );
    files.extend(allegations.iter().enumerate().map(|(number, allegation)| {
        (format!("content/allegations/{}.md", allegation_id(number)), allegation.file(&actors))
    }));
    let mut stories = Stories {
        writer,
        actors: &actors,
        allegations: &allegations,
        cast_law,
        allegation_law: Zipf::new(allegations.len()),
        asserted: BTreeSet::new(),
    };
    files.extend(
        (0..sources).map(|number| {
            (format!("content/sources/source-{number:06}.md"), stories.source(number))
        }),
    );
    files
}

/// Writes a dossier into a folder.
///
/// # Errors
/// If a file cannot be written.
pub fn write(folder: &Path, sources: usize, seed: u64) -> io::Result<()> {
    for (path, text) in files(sources, seed) {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(path, text)?;
    }
    Ok(())
}

fn settings() -> String {
    "title: Synthetic dossier\nbase_url: https://dossier.example\n".to_owned()
}

fn allegation_id(number: usize) -> String {
    format!("allegation-{number:06}")
}

struct Actor {
    id: String,
    name: String,
    kind: &'static str,
    bio: String,
}

impl Actor {
    fn file(&self) -> String {
        format!("---\nname: \"{}\"\nkind: {}\n---\n\n{}\n", self.name, self.kind, self.bio)
    }
}

struct Allegation {
    title: String,
    body: String,
    /// Places in the list of actors.
    accused: Vec<usize>,
}

impl Allegation {
    fn file(&self, actors: &[Actor]) -> String {
        let each = |entry: &dyn Fn(&str) -> String| {
            let entries: Vec<String> =
                self.accused.iter().map(|at| entry(&actors[*at].id)).collect();
            entries.join(", ")
        };
        let accused = each(&|id| format!("{{actor: {id}, mode: described}}"));
        let responses = each(&|id| {
            let searched = "searched: {on: 2024-01-01, where: the corpus}";
            format!("{{by: {id}, kind: none-found, {searched}}}")
        });
        format!(
            "---\ntitle: \"{}\"\naccused: [{accused}]\nresponses: [{responses}]\n---\n\n{}\n",
            self.title, self.body
        )
    }
}

/// Writes words without meaning.
struct Writer {
    chance: Chance,
    syllables: Vec<&'static str>,
    words: Vec<&'static str>,
}

impl Writer {
    fn new(seed: u64) -> Self {
        Self {
            chance: Chance::new(seed),
            syllables: SYLLABLES.split_whitespace().collect(),
            words: WORDS.split_whitespace().collect(),
        }
    }

    fn actors(&mut self, count: usize) -> Vec<Actor> {
        let mut seen = BTreeSet::new();
        let mut actors = Vec::with_capacity(count);
        while actors.len() < count {
            let name = format!("{} {}", self.name(), self.name());
            if seen.insert(name.clone()) {
                actors.push(Actor {
                    id: name.to_lowercase().replace(' ', "-"),
                    name,
                    kind: self.chance.one::<&str>(&KINDS),
                    bio: self.sentences(6).join(" "),
                });
            }
        }
        actors
    }

    fn name(&mut self) -> String {
        let count = self.chance.between(2, 4);
        let name: String = (0..count).map(|_| *self.chance.one(&self.syllables)).collect();
        capital(&name)
    }

    /// A sentence of `low` to `high` words, without a full stop.
    fn sentence(&mut self, low: usize, high: usize) -> String {
        let count = self.chance.between(low, high);
        let words: Vec<&str> = (0..count).map(|_| *self.chance.one(&self.words)).collect();
        capital(&words.join(" "))
    }

    fn sentences(&mut self, count: usize) -> Vec<String> {
        (0..count).map(|_| self.sentence(8, 22) + ".").collect()
    }
}

fn capital(words: &str) -> String {
    let (first, rest) = words.split_at(1);
    first.to_uppercase() + rest
}

/// Writes sources about actors and allegations.
struct Stories<'a> {
    writer: Writer,
    actors: &'a [Actor],
    allegations: &'a [Allegation],
    cast_law: Zipf,
    allegation_law: Zipf,
    /// The allegations that somebody has asserted; nobody denies what nobody said.
    asserted: BTreeSet<usize>,
}

impl Stories<'_> {
    fn source(&mut self, number: usize) -> String {
        let writer = &mut self.writer;
        let count = writer.chance.between(3, 8);
        let cast = self.cast_law.draw(&mut writer.chance, count);
        let mut paragraphs: Vec<Vec<String>> = (0..writer.chance.between(5, 8))
            .map(|_| {
                let count = writer.chance.between(3, 5);
                let mut sentences = writer.sentences(count);
                let who = &self.actors[*writer.chance.one(&cast)].name;
                sentences.insert(1, format!("{who} {}.", writer.sentence(8, 22).to_lowercase()));
                sentences
            })
            .collect();
        let mut head = format!("title: \"{} ({number})\"\n", writer.sentence(6, 11));
        let published = day(writer.chance.between(0, 3000));
        let _ = write!(
            head,
            "publisher: wire\npublished: {published}\n\
             url: https://wire.example/source-{number:06}\nstatements:\n"
        );
        for place in 0..self.writer.chance.between(1, 4) {
            let quote = format!("{} in item {number}.{place}", self.writer.sentence(12, 24));
            let (speaker, verb, about) = self.bearing(number, place, &cast);
            let speaker = &self.actors[speaker];
            let about: Vec<String> = about.into_iter().map(allegation_id).collect();
            let _ = write!(
                head,
                "  - speaker: {}\n    quote: \"{quote}\"\n    {verb}: [{}]\n",
                speaker.id,
                about.join(", ")
            );
            let at = self.writer.chance.below(paragraphs.len());
            paragraphs[at].push(format!("“{quote},” {} said.", speaker.name));
        }
        let body: Vec<String> = paragraphs.iter().map(|sentences| sentences.join(" ")).collect();
        format!("---\n{head}---\n\n{}\n", body.join("\n\n"))
    }

    /// Who of the cast says what about which allegations.
    fn bearing(
        &mut self,
        source: usize,
        place: usize,
        cast: &[usize],
    ) -> (usize, &'static str, Vec<usize>) {
        let chance = &mut self.writer.chance;
        // The first statements of the first sources see to it that every allegation is asserted.
        let is_first = place == 0 && source < self.allegations.len();
        let about = if is_first {
            vec![source]
        } else {
            let count = chance.between(1, 2);
            self.allegation_law.draw(chance, count)
        };
        let is_free =
            |actor: &usize| about.iter().all(|at| !self.allegations[*at].accused.contains(actor));
        let mut free: Vec<usize> = cast.iter().copied().filter(is_free).collect();
        if free.is_empty() && is_first {
            free = (0..self.actors.len()).filter(is_free).collect();
        }
        if free.is_empty() {
            // Nobody accuses himself, and no reply is on record.
            return (*chance.one(cast), "context", about);
        }
        let is_known = about.iter().all(|allegation| self.asserted.contains(allegation));
        let verb = if is_known { *chance.one(&VERBS) } else { "asserts" };
        if verb == "asserts" {
            self.asserted.extend(&about);
        }
        (*chance.one(&free), verb, about)
    }
}

/// The day that is `days` after the first of the year 2014.
fn day(days: usize) -> String {
    let mut left = days;
    let mut year = 2014;
    loop {
        let is_leap = year % 4 == 0;
        let months = [31, if is_leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        for (month, length) in (1..).zip(months) {
            if left < length {
                return format!("{year}-{month:02}-{:02}", left + 1);
            }
            left -= length;
        }
        year += 1;
    }
}
