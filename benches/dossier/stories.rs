//! Writes the plain dossier: actors, allegations, and sources about both.

use std::collections::BTreeSet;

use super::actor::Actor;
use super::allegation::Allegation;
use super::chance::Zipf;
use super::draft::Draft;
use super::source::{Sentence, Source, Statement};
use super::writer::{Writer, day};

const KINDS: [&str; 5] = ["person", "person", "person", "organization", "media"];

const VERBS: [&str; 6] = ["asserts", "asserts", "asserts", "supports", "denies", "disputes"];

/// A dossier of so many sources, without any option.
pub fn plain(sources: usize, seed: u64) -> Draft {
    let mut writer = Writer::new(seed);
    let mut names = BTreeSet::new();
    let actors: Vec<Actor> = (0..(sources / 5).max(3))
        .map(|_| {
            let name = writer.new_name(&mut names);
            let kind = writer.chance.one::<&str>(&KINDS);
            Actor::new(name, kind, writer.sentences(6).join(" "))
        })
        .collect();
    let cast_law = Zipf::new(actors.len());
    let allegations: Vec<Allegation> = (0..(sources * 3 / 10).max(3))
        .map(|number| {
            let title = format!("That {} ({number})", writer.clause(5, 9));
            let paragraphs: Vec<String> = (0..3).map(|_| writer.sentences(5).join(" ")).collect();
            let accused = cast_law.draw(&mut writer.chance, 2);
            Allegation::new(title, paragraphs.join("\n\n"), accused)
        })
        .collect();
    let mut stories = Stories::new(&mut writer, &allegations, actors.len());
    let sources = (0..sources).map(|number| stories.source(number)).collect();
    let plain_actors = actors.len();
    Draft { actors, allegations, sources, plain_actors, names }
}

/// Writes sources about actors and allegations.
pub struct Stories<'a> {
    writer: &'a mut Writer,
    allegations: &'a [Allegation],
    cast_law: Zipf,
    allegation_law: Zipf,
    /// The allegations that somebody has asserted; nobody denies what nobody said.
    asserted: BTreeSet<usize>,
    actors: usize,
}

impl<'a> Stories<'a> {
    /// Stories about allegations and the first so many actors.
    pub fn new(writer: &'a mut Writer, allegations: &'a [Allegation], actors: usize) -> Self {
        Self {
            writer,
            allegations,
            cast_law: Zipf::new(actors),
            allegation_law: Zipf::new(allegations.len()),
            asserted: BTreeSet::new(),
            actors,
        }
    }

    /// The source of a number.
    pub fn source(&mut self, number: usize) -> Source {
        let writer = &mut *self.writer;
        let count = writer.chance.between(3, 8);
        let cast = self.cast_law.draw(&mut writer.chance, count);
        let paragraphs: Vec<Vec<Sentence>> = (0..writer.chance.between(5, 8))
            .map(|_| {
                let count = writer.chance.between(3, 5);
                let plain = writer.sentences(count).into_iter().map(Sentence::Plain);
                let mut sentences: Vec<Sentence> = plain.collect();
                let who = *writer.chance.one(&cast);
                sentences.insert(1, Sentence::About(who, writer.clause(8, 22)));
                sentences
            })
            .collect();
        let title = format!("{} ({number})", writer.sentence(6, 11));
        let published = day(writer.chance.between(0, 3000));
        let mut source = Source::new(number, title, published, paragraphs);
        for place in 0..self.writer.chance.between(1, 4) {
            let quote = format!("{} in item {number}.{place}", self.writer.sentence(12, 24));
            let (speaker, verb, about) = self.bearing(number, place, &cast);
            source.statements.push(Statement { id: None, speaker, quote, verb, about });
            let at = self.writer.chance.below(source.paragraphs.len());
            source.paragraphs[at].push(Sentence::Said(place));
        }
        source
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
        let is_free = |actor: &usize| about.iter().all(|at| !self.allegations[*at].accuses(*actor));
        let mut free: Vec<usize> = cast.iter().copied().filter(is_free).collect();
        if free.is_empty() && is_first {
            free = (0..self.actors).filter(is_free).collect();
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
