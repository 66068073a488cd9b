//! A dossier before it is written to files: its actors, allegations and sources, and how more is added.

use std::collections::BTreeSet;

use super::actor::Actor;
use super::allegation::Allegation;
use super::source::{Sentence, Source, Statement};
use super::writer::Writer;

/// A dossier before it is written. Parts refer to each other by their places in these lists, so that each
/// option can add to them and none needs to know of the others.
pub struct Draft {
    /// Persons and bodies.
    pub actors: Vec<Actor>,
    /// What is alleged.
    pub allegations: Vec<Allegation>,
    /// Documents.
    pub sources: Vec<Source>,
    /// How many of the actors, from the first, are in a plain dossier as well. Nobody of the others speaks but
    /// where an option says what.
    pub plain_actors: usize,
    /// Names that somebody has.
    pub names: BTreeSet<String>,
}

impl Draft {
    /// Adds an actor of a new name, and says at which place it stands.
    pub fn add_actor(&mut self, writer: &mut Writer, kind: &'static str) -> usize {
        let name = writer.new_name(&mut self.names);
        let bio = writer.sentences(6).join(" ");
        self.actors.push(Actor::new(name, kind, bio));
        self.actors.len() - 1
    }

    /// Adds a statement to a source, at the end of one of its paragraphs, and gives the reference to it.
    pub fn say(
        &mut self,
        writer: &mut Writer,
        source: usize,
        speaker: usize,
        verb: &'static str,
        about: usize,
    ) -> String {
        let source = &mut self.sources[source];
        let place = source.statements.len();
        let id = format!("s{place}");
        let reference = format!("{}#{id}", source.id());
        let quote = format!("{} in item {}.{place}", writer.sentence(12, 24), source.number);
        let at = writer.chance.below(source.paragraphs.len());
        source.paragraphs[at].push(Sentence::Said(place));
        source.statements.push(Statement {
            id: Some(id),
            speaker,
            quote,
            verb,
            about: vec![about],
        });
        reference
    }

    /// The files by their paths.
    pub fn files(self) -> Vec<(String, String)> {
        let Self { actors, allegations, sources, .. } = self;
        let wire = "---\nname: The Synthetic Wire\nkind: media\n---\n";
        let mut files = vec![
            ("site.yaml".to_owned(), settings()),
            ("content/actors/wire.md".to_owned(), wire.to_owned()),
        ];
        files.extend(
            actors.iter().map(|own| (format!("content/actors/{}.md", own.id), own.file(&actors))),
        );
        files.extend(allegations.iter().enumerate().map(|(number, own)| {
            (format!("content/allegations/{}.md", Allegation::id(number)), own.file(&actors))
        }));
        for source in sources {
            files.push((format!("content/sources/{}.md", source.id()), source.file(&actors)));
            if let Some(original) = source.original {
                files.push((format!("content/originals/{}", original.file), original.text));
            }
        }
        files
    }
}

fn settings() -> String {
    "format: 2\ntitle: Synthetic dossier\nbase_url: https://dossier.example\n".to_owned()
}
