//! Makes a source of each file that was read: its id, its publisher, its text.

use casefile_import::{IMPORTERS, ReadFile, Refusal, RefusalReason, RemarkSubject};
use rayon::prelude::*;

use super::arguments::Import;
use super::held::{Originals, Taken};
use super::ids::{self, IdParts, WantedId};
use super::place::{Input, Trouble};
use super::ready::{ImportOutcome, ReadySource};
use crate::diag::counted;
use crate::intake::actors::{KnownActors, Plain};
use crate::intake::comment::comment;
use crate::intake::file::{self, DraftPublisher, Facts};
use crate::load::Workspace;

/// Makes sources, and knows which ids and files the dossier has by then.
pub(super) struct SourceMaker<'a> {
    options: &'a Import,
    /// The folder for sources, relative to the root, with a slash at its end.
    folder: String,
    pub(super) actors: KnownActors,
    known: Originals,
    taken: Taken,
}

impl<'a> SourceMaker<'a> {
    /// One for a dossier in which these ids are taken.
    pub(super) fn new(
        options: &'a Import,
        workspace: &Workspace,
        folder: String,
        taken: Taken,
    ) -> Self {
        let (actors, known) = (KnownActors::of(workspace), Originals::of(workspace));
        Self { options, folder, actors, known, taken }
    }

    /// Decides on one file: its id, and what its source says.
    pub(super) fn prepared(
        &mut self,
        input: Input,
        read: Option<Result<ReadFile, Refusal>>,
    ) -> ImportOutcome {
        let bytes = match input.bytes {
            Ok(bytes) => bytes,
            Err(why) => return ImportOutcome::Trouble(why.failure(&input.shown)),
        };
        let sha256 = crate::digest::sha256(&bytes);
        if let Some(place) = self.known.sources.get(&sha256) {
            return ImportOutcome::There(self.options.imported_already(&input.shown, place));
        }
        let not_read = || Err(Refusal::new(RefusalReason::Empty, "the file was not read"));
        let read = match read.unwrap_or_else(not_read) {
            Ok(read) => read,
            Err(refusal) => {
                return ImportOutcome::Trouble(Trouble::Refused(refusal).failure(&input.shown));
            }
        };
        let id = self.id(input.called.as_deref(), &read, &sha256);
        let path = format!("{}{id}.md", self.folder);
        let ending = input.name.as_deref().and_then(ending).unwrap_or(read.ending);
        self.known.sources.insert(sha256.clone(), format!("`{path}`"));
        let mut ready = ReadySource {
            shown: input.shown,
            original: (format!("{id}.{ending}"), bytes),
            sha256,
            how: match &input.name {
                Some(name) => format!("imported from a file named {name}"),
                None => "imported from standard input".to_owned(),
            },
            read,
            plain: Plain { path, id, text: String::new() },
        };
        self.unresolved_publisher(&mut ready);
        ready.plain.text = self.text(&ready, "");
        ImportOutcome::Ready(Box::new(ready))
    }

    /// The id of a source: as the editor says, that of the same file without a source, or one that is free.
    fn id(&mut self, file: Option<&str>, read: &ReadFile, sha256: &str) -> String {
        let pattern = match &self.options.id {
            Some(WantedId::Fixed(id)) => return id.clone(),
            Some(WantedId::Pattern(pattern)) => pattern.as_slice(),
            None => ids::usual(),
        };
        let left_over = self.known.left_over.remove(sha256);
        if let Some(id) = left_over.filter(|id| self.taken.take_over(id)) {
            return id;
        }
        let parts = IdParts {
            draft: &read.draft,
            publisher: self.options.publisher.as_deref(),
            published: self.options.published.as_ref(),
            file,
        };
        self.taken.free(&parts.id(pattern))
    }

    fn publisher(&self, read: &ReadFile) -> DraftPublisher {
        if let Some(words) = &self.options.publisher {
            return match self.actors.named(words) {
                Some(id) => DraftPublisher::Actor(id.to_owned()),
                None => DraftPublisher::NoActor(words.clone()),
            };
        }
        let words = read.draft.publisher.as_ref().or(read.draft.agency.as_ref());
        DraftPublisher::Unknown(
            words.map(|words| (words.clone(), self.actors.named(words).map(str::to_owned))),
        )
    }

    fn unresolved_publisher(&self, ready: &mut ReadySource) {
        let words = match self.publisher(&ready.read) {
            DraftPublisher::Actor(_) => return,
            DraftPublisher::NoActor(name) => format!("the publisher: no actor is called `{name}`"),
            DraftPublisher::Unknown(Some((words, _))) => {
                format!("the publisher: the file names `{words}`; `--publisher` says who it is")
            }
            DraftPublisher::Unknown(None) => {
                "the publisher; `--publisher` says who it is".to_owned()
            }
        };
        ready.read.draft.remark(RemarkSubject::Unknown, words);
    }

    fn text(&self, ready: &ReadySource, suggestions: &str) -> String {
        let facts = Facts {
            original: &ready.original.0,
            sha256: &ready.sha256,
            encoding: &ready.read.encoding,
            publisher: self.publisher(&ready.read),
            // The address of a copy in an archive is not the original's, which the draft has.
            url: self.options.url.as_deref().filter(|own| !casefile_import::is_copy(own)),
            language: self.options.language.as_deref(),
            collected_by: self.options.collected_by.as_deref(),
            how: &ready.how,
        };
        file::source(&ready.read.draft, &facts, suggestions)
    }

    /// Adds suggestions to sources.
    pub(super) fn finish(&self, ready: &mut [ReadySource]) {
        let plain: Vec<Plain> = ready.iter().map(|one| one.plain.clone()).collect();
        let suggestions = self.actors.suggest(&plain);
        ready.par_iter_mut().zip(suggestions).for_each(|(one, suggestions)| {
            one.plain.text = self.text(one, &comment(&suggestions, &one.read.draft.cues));
            let (count, actors) = (suggestions.candidates.len(), suggestions.known.len());
            if count > 0 || actors > 0 {
                let (count, actors) =
                    (counted(count, "quoted passage"), counted(actors, "known actor"));
                let words = format!("{count} and {actors}, as comments in the file");
                one.read.draft.remark(RemarkSubject::Recognised, words);
            }
            if suggestions.is_cut {
                let words = match suggestions.candidates.len() {
                    0 => "quoted passages: none of the many of this text is suggested".to_owned(),
                    _ => format!("quoted passages: more than the {count} that are suggested"),
                };
                one.read.draft.remark(RemarkSubject::Dropped, words);
            }
        });
    }
}

impl Import {
    /// Says that a file is there, and which options that were given change nothing.
    fn imported_already(&self, shown: &str, place: &str) -> String {
        let given = [
            ("--id", self.id.is_some()),
            ("--publisher", self.publisher.is_some()),
            ("--published", self.published.is_some()),
            ("--url", self.url.is_some()),
            ("--language", self.language.is_some()),
            ("--encoding", self.encoding.is_some()),
            ("--collected-by", self.collected_by.is_some()),
        ];
        let given: Vec<String> =
            given.iter().filter(|(_, is)| *is).map(|(name, _)| format!("`{name}`")).collect();
        let effect = match given.len() {
            0 => String::new(),
            1 => format!("; {} changes nothing in it", given[0]),
            _ => format!("; {} change nothing in it", given.join(", ")),
        };
        format!("`{shown}` is imported already: {place}{effect}")
    }
}

/// The ending of a name, where it is one of a format's. Markdown is kept under an ending of its own: its words are read
/// without their marks, and are not those of the file line by line.
fn ending(name: &str) -> Option<&'static str> {
    let (_, ending) = name.rsplit_once('.')?;
    let ending = ending.to_lowercase();
    let format = IMPORTERS.iter().find(|own| own.endings.contains(&ending.as_str()))?;
    let own = format.endings.iter().find(|own| **own == ending).copied();
    own.filter(|_| format.kept_as != "mdown").or(Some(format.kept_as))
}
