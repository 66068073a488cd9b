//! Writes a source's file from its head, its sentences and the statements that stand in them.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::actor::Actor;
use super::allegation::Allegation;
use super::language::{ENGLISH, Language};
use super::original::Original;
use super::redaction::Redaction;
use super::secrecy::Withheld;
use super::writer::Writer;

/// A document.
pub struct Source {
    /// Its number, which is a part of its id.
    pub number: usize,
    /// The headline.
    pub title: String,
    /// The day on which it was published.
    pub published: String,
    /// The language in which it is written.
    pub language: &'static Language,
    /// Whether the language stands in its file.
    pub says_language: bool,
    /// The tag of the language that it was translated from.
    pub translated_from: Option<&'static str>,
    /// The sentences of its paragraphs.
    pub paragraphs: Vec<Vec<Sentence>>,
    /// The statements that are located in it.
    pub statements: Vec<Statement>,
    /// How it is withheld.
    pub withheld: Option<Withheld>,
    /// Words that are blotted out.
    pub redactions: Vec<Redaction>,
    /// The file that it was taken from.
    pub original: Option<Original>,
}

/// A sentence of a source.
pub enum Sentence {
    /// A whole sentence.
    Plain(String),
    /// One that begins with the name of an actor, which is given by its place in the list.
    About(usize, String),
    /// A quotation, by the place of its statement.
    Said(usize),
}

/// A verbatim quotation by one actor, about allegations.
pub struct Statement {
    /// Its anchor, where something refers to it.
    pub id: Option<String>,
    /// The place of the speaker in the list of actors.
    pub speaker: usize,
    /// The words.
    pub quote: String,
    /// How they bear on the allegations.
    pub verb: &'static str,
    /// The numbers of the allegations.
    pub about: Vec<usize>,
}

impl Source {
    /// A source in English of which nothing else is known.
    pub fn new(
        number: usize,
        title: String,
        published: String,
        paragraphs: Vec<Vec<Sentence>>,
    ) -> Self {
        Self {
            number,
            title,
            published,
            language: &ENGLISH,
            says_language: false,
            translated_from: None,
            paragraphs,
            statements: Vec::new(),
            withheld: None,
            redactions: Vec::new(),
            original: None,
        }
    }

    /// Its id.
    pub fn id(&self) -> String {
        format!("source-{:06}", self.number)
    }

    /// Adds a sentence about an actor.
    pub fn name(&mut self, actor: usize, writer: &mut Writer) {
        let clause = self.language.clause(writer, 8, 22);
        let at = writer.chance.below(self.paragraphs.len());
        self.paragraphs[at].push(Sentence::About(actor, clause));
    }

    /// Its paragraphs as they are printed.
    pub fn printed(&self, actors: &[Actor]) -> Vec<String> {
        let mut seen = BTreeSet::new();
        let language = self.language;
        // Where a name is not in the script of the text, the text gives it in both scripts at first.
        let mut name = |at: usize| {
            let actor = &actors[at];
            match actor.printed(language.tag) {
                Some(printed) if seen.insert(at) => language.both(printed, &actor.name),
                Some(printed) => printed.to_owned(),
                None => actor.name.clone(),
            }
        };
        let mut print = |sentence: &Sentence| match sentence {
            Sentence::Plain(words) => words.clone(),
            Sentence::About(actor, clause) => language.about(&name(*actor), clause),
            Sentence::Said(place) => {
                let statement = &self.statements[*place];
                language.said(&name(statement.speaker), &statement.quote)
            }
        };
        self.paragraphs
            .iter()
            .map(|own| own.iter().map(&mut print).collect::<Vec<_>>().join(language.between))
            .collect()
    }

    /// Its file.
    pub fn file(&self, actors: &[Actor]) -> String {
        let mut head = format!(
            "title: \"{}\"\npublisher: wire\npublished: {}\nurl: {}\n",
            self.title,
            self.published,
            self.address()
        );
        if self.says_language {
            let _ = writeln!(head, "language: {}", self.language.tag);
        }
        if let Some(tag) = self.translated_from {
            let _ = writeln!(head, "translated_from: {tag}");
        }
        if let Some(original) = &self.original {
            head += &original.keys();
        }
        head += self.withheld.map_or("", Withheld::key);
        if !self.redactions.is_empty() {
            head += "redact:\n";
        }
        for redaction in &self.redactions {
            head += &redaction.item();
        }
        head += "statements:\n";
        for statement in &self.statements {
            head += &statement.item(actors);
        }
        format!("---\n{head}---\n\n{}\n", self.printed(actors).join("\n\n"))
    }

    /// Where it was published.
    pub fn address(&self) -> String {
        format!("https://wire.example/{}", self.id())
    }
}

impl Statement {
    fn item(&self, actors: &[Actor]) -> String {
        let about: Vec<String> = self.about.iter().map(|number| Allegation::id(*number)).collect();
        let mut item = format!("  - speaker: {}\n", actors[self.speaker].id);
        if let Some(id) = &self.id {
            let _ = writeln!(item, "    id: {id}");
        }
        let _ = writeln!(item, "    quote: \"{}\"", self.quote);
        let _ = writeln!(item, "    {}: [{}]", self.verb, about.join(", "));
        item
    }
}
