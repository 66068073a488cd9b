//! Makes a source of each file that was read: its id, its publisher, its text.

use casefile_import::{IMPORTERS, ReadFile, Refusal, RefusalReason, RemarkSubject};
use rayon::prelude::*;

use super::Import;
use super::held::{Originals, Taken};
use super::ids::{self, IdParts, WantedId};
use super::place::{Input, Trouble};
use super::ready::{ImportOutcome, ReadySource};
use crate::diag::counted;
use crate::intake::actors::{KnownActors, Plain};
use crate::intake::comment::comment;
use crate::intake::file::{self, DraftPublisher, Facts};

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

    /// Decides on one file: its id, and what its source says.
    pub(super) fn prepared(
        &self,
        input: Input,
        read: Option<Result<ReadFile, Refusal>>,
        known: &mut Originals,
        taken: &mut Taken,
        folder: &str,
        actors: &KnownActors,
    ) -> ImportOutcome {
        let trouble = |why: Trouble| ImportOutcome::Trouble(why.failure(&input.shown));
        let bytes = match input.bytes {
            Ok(bytes) => bytes,
            Err(why) => return ImportOutcome::Trouble(why.failure(&input.shown)),
        };
        let sha256 = crate::digest::sha256(&bytes);
        if let Some(place) = known.sources.get(&sha256) {
            return ImportOutcome::There(self.imported_already(&input.shown, place));
        }
        let read = match read {
            Some(Ok(read)) => read,
            Some(Err(refusal)) => return trouble(Trouble::Refused(refusal)),
            None => {
                return trouble(Trouble::Refused(Refusal::new(
                    RefusalReason::Empty,
                    "the file was not read",
                )));
            }
        };
        let id = match &self.id {
            Some(WantedId::Fixed(id)) => id.clone(),
            wanted => match known.left_over.remove(&sha256).filter(|id| taken.take_over(id)) {
                Some(id) => id,
                None => {
                    let pattern = match wanted {
                        Some(WantedId::Pattern(pattern)) => pattern.as_slice(),
                        _ => ids::usual(),
                    };
                    let parts = IdParts {
                        draft: &read.draft,
                        publisher: self.publisher.as_deref(),
                        published: self.published.as_ref(),
                        file: input.called.as_deref(),
                    };
                    taken.free(&parts.id(pattern))
                }
            },
        };
        let ending = input.name.as_deref().and_then(ending).unwrap_or(read.ending);
        let original = format!("{id}.{ending}");
        known.sources.insert(sha256.clone(), format!("`{folder}{id}.md`"));
        let how = match &input.name {
            Some(name) => format!("imported from a file named {name}"),
            None => "imported from standard input".to_owned(),
        };
        let plain = Plain { path: format!("{folder}{id}.md"), id, text: String::new() };
        let mut ready = ReadySource {
            shown: input.shown.clone(),
            original: (original, bytes),
            sha256,
            how,
            read,
            plain,
        };
        self.unresolved_publisher(&mut ready, actors);
        ready.plain.text = self.text(&ready, actors, "");
        ImportOutcome::Ready(Box::new(ready))
    }

    fn publisher(&self, read: &ReadFile, actors: &KnownActors) -> DraftPublisher {
        if let Some(words) = &self.publisher {
            return match actors.named(words) {
                Some(id) => DraftPublisher::Actor(id.to_owned()),
                None => DraftPublisher::NoActor(words.clone()),
            };
        }
        let words = read.draft.publisher.as_ref().or(read.draft.agency.as_ref());
        DraftPublisher::Unknown(
            words.map(|words| (words.clone(), actors.named(words).map(str::to_owned))),
        )
    }

    fn unresolved_publisher(&self, ready: &mut ReadySource, actors: &KnownActors) {
        let words = match self.publisher(&ready.read, actors) {
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

    fn text(&self, ready: &ReadySource, actors: &KnownActors, suggestions: &str) -> String {
        let facts = Facts {
            original: &ready.original.0,
            sha256: &ready.sha256,
            encoding: ready.read.encoding,
            publisher: self.publisher(&ready.read, actors),
            // The address of a copy in an archive is not the original's, which the draft has.
            url: self.url.as_deref().filter(|own| !casefile_import::is_copy(own)),
            language: self.language.as_deref(),
            collected_by: self.collected_by.as_deref(),
            how: &ready.how,
        };
        file::source(&ready.read.draft, &facts, suggestions)
    }

    /// Adds suggestions to sources.
    pub(super) fn finish(&self, ready: &mut [ReadySource], actors: &KnownActors) {
        let plain: Vec<Plain> = ready.iter().map(|one| one.plain.clone()).collect();
        let suggestions = actors.suggest(&plain);
        ready.par_iter_mut().zip(suggestions).for_each(|(one, suggestions)| {
            one.plain.text = self.text(one, actors, &comment(&suggestions, &one.read.draft.cues));
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

/// The ending of a name, where it is one of a format's. Markdown is kept under an ending of its own: its words are read
/// without their marks, and are not those of the file line by line.
fn ending(name: &str) -> Option<&'static str> {
    let (_, ending) = name.rsplit_once('.')?;
    let ending = ending.to_lowercase();
    let format = IMPORTERS.iter().find(|own| own.endings.contains(&ending.as_str()))?;
    let own = format.endings.iter().find(|own| **own == ending).copied();
    own.filter(|_| format.kept_as != "mdown").or(Some(format.kept_as))
}
