//! `casefile import`: makes sources of files as collected, and keeps the files themselves.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

use casefile_import::{
    IMPORTERS, ImportHints, ReadFile, Refusal, RefusalReason, Remark, RemarkSubject,
};
use clap::Args;
use rayon::prelude::*;

use super::aside;
use super::exit::{CommandFailure, Exit};
use super::global::Global;
use super::printer::Printer;
use crate::diag::counted;
use crate::diag::human::one_line;
use crate::intake::actors::{KnownActors, Plain};
use crate::intake::comment::comment;
use crate::intake::file::{self, DraftPublisher, Facts};
use crate::value::Date;

mod held;
mod paths;
mod place;
mod ready;
mod store;
mod terminal;
mod values;

use held::{Originals, Taken, suggested_id};
use place::{BytesOrigin, Input, Trouble};
use ready::ReadySource;
use terminal::{MANY, bar, silence_caught_panics};
use values::{encoding, given, language, web_address};

pub(super) use store::not_stored;

/// Import articles: plain text and HTML become sources, the files themselves are kept unchanged
///
/// Writes `content/originals/ID.txt` (or `.html`) and `content/sources/ID.md`, and says what it recognised, what it
/// left out and why, and what it could not know. Nothing is overwritten, and nothing is invented: what a file does
/// not say is `unknown`.
#[derive(Debug, Args)]
pub(super) struct Import {
    /// Files, folders (with what is below them), patterns such as `*.txt`, or `-` for standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The source's id, for one file; made from agency, date and headline if not given
    #[arg(long, value_name = "ID")]
    id: Option<String>,
    /// Who published it: an actor's id or name
    #[arg(long, value_name = "ACTOR")]
    publisher: Option<String>,
    /// When it was published, as far as it is known: `2015-12-09`, `2015-12`, `2015`
    #[arg(long, value_name = "DATE", value_parser = Date::parse)]
    published: Option<Date>,
    /// Its address
    #[arg(long, value_name = "URL", value_parser = web_address)]
    url: Option<String>,
    /// Its language, as a BCP 47 tag such as `en`
    #[arg(long, value_name = "TAG", value_parser = language)]
    language: Option<String>,
    /// Its encoding, such as `windows-1251`; found out if not given
    #[arg(long, value_name = "LABEL", value_parser = encoding)]
    encoding: Option<String>,
    /// Who collected it
    #[arg(long, value_name = "NAME")]
    collected_by: Option<String>,
    /// The folder below `content/sources` to write to
    #[arg(long, value_name = "DIR")]
    into: Option<PathBuf>,
    /// Print what would be written, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// How many files to read at once; as many as there are processors if not given
    #[arg(long, value_name = "N")]
    jobs: Option<std::num::NonZeroUsize>,
}

/// So many sources are linked at once: enough for all processors, few enough for the memory.
const CHUNK: usize = 500;

/// How many files came to what.
#[derive(Default)]
struct ImportTally {
    written: usize,
    there: usize,
    refused: usize,
}

impl Import {
    pub(super) fn run(&self, global: &Global, printer: &Printer) -> Result<Exit, CommandFailure> {
        silence_caught_panics();
        store::end_between_pairs()?;
        let (root, workspace) = global.load()?;
        if !self.dry_run {
            aside::clear(&root);
        }
        let folder = self.folder()?;
        let inputs = self.inputs()?;
        if self.id.is_some() && inputs.len() > 1 {
            return Err(CommandFailure::new(
                Exit::Usage,
                format!("`--id` names one source, and there are {} files", inputs.len()),
            )
            .hint("import the files one by one, or leave `--id` out"));
        }
        let mut taken = Taken::of(&workspace);
        if let Some(id) = &self.id {
            taken.allow(id)?;
        }
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(self.jobs.map_or(0, std::num::NonZeroUsize::get))
            .build()
            .map_err(store::no_threads)?;
        let actors = KnownActors::of(&workspace);
        let hints = self.hints();
        let is_talkative = inputs.len() <= MANY;
        let bar = bar(inputs.len());
        let mut tally = ImportTally::default();
        let mut known = Originals::of(&workspace);
        for chunk in inputs.chunks(CHUNK) {
            let read: Vec<(Input, Option<Result<ReadFile, Refusal>>)> = pool.install(|| {
                chunk
                    .par_iter()
                    .map(|place| {
                        let input = place.read();
                        let read = input.bytes.as_ref().ok().map(|bytes| {
                            let name = input.name.as_deref().unwrap_or("");
                            casefile_import::read(name, bytes, &hints)
                        });
                        bar.inc(1);
                        (input, read)
                    })
                    .collect()
            });
            let mut ready = Vec::new();
            for (input, read) in read {
                match self.prepared(input, read, &mut known, &mut taken, &folder, &actors) {
                    ImportOutcome::Ready(one) => ready.push(*one),
                    ImportOutcome::There(message) => {
                        tally.there += 1;
                        bar.suspend(|| printer.say(&one_line(&message)));
                    }
                    ImportOutcome::Trouble(failure) => {
                        tally.refused += 1;
                        bar.suspend(|| printer.failure(&failure));
                    }
                }
            }
            pool.install(|| self.finish(&mut ready, &actors));
            bar.suspend(|| self.write(&root, &ready, &actors, &mut tally, printer, is_talkative))?;
        }
        bar.finish_and_clear();
        self.summary(&tally, printer);
        Ok(if tally.refused > 0 { Exit::Errors } else { Exit::Done })
    }

    fn hints(&self) -> ImportHints {
        ImportHints {
            id: self.id.clone(),
            publisher: self.publisher.clone(),
            published: self.published.as_ref().map(given),
            url: self.url.clone(),
            language: self.language.clone(),
            encoding: self.encoding.clone(),
            collected_by: self.collected_by.clone(),
        }
    }

    /// The folder for sources, relative to the root, with a slash at its end.
    fn folder(&self) -> Result<String, CommandFailure> {
        let mut folder = String::from("content/sources/");
        for part in self.into.iter().flat_map(|into| into.components()) {
            match part {
                Component::CurDir => {}
                Component::Normal(name) if !name.to_string_lossy().starts_with('.') => {
                    folder.push_str(&name.to_string_lossy());
                    folder.push('/');
                }
                _ => {
                    return Err(CommandFailure::new(
                        Exit::Usage,
                        "`--into` is not a folder below `content/sources`",
                    )
                    .hint("write a relative path such as `2015/december`"));
                }
            }
        }
        Ok(folder)
    }

    fn inputs(&self) -> Result<Vec<BytesOrigin>, CommandFailure> {
        let endings: Vec<&str> = IMPORTERS.iter().flat_map(|own| own.endings).copied().collect();
        let mut places = Vec::new();
        for argument in &self.files {
            if argument.as_os_str() == "-" {
                places.push(BytesOrigin::Standard);
                continue;
            }
            let unreadable = |error| {
                CommandFailure::new(
                    Exit::Machine,
                    format!("cannot read `{}`: {error}", argument.display()),
                )
            };
            match paths::expand(argument, &endings).map_err(unreadable)? {
                paths::ArgumentFiles::Files(files) => {
                    places.extend(files.into_iter().map(BytesOrigin::File));
                }
                paths::ArgumentFiles::Nothing => {
                    return Err(CommandFailure::new(
                        Exit::Usage,
                        format!("there is no file `{}`", argument.display()),
                    ));
                }
            }
        }
        if places.iter().filter(|place| matches!(place, BytesOrigin::Standard)).count() > 1 {
            return Err(CommandFailure::new(Exit::Usage, "`-` can be read once only"));
        }
        if places.is_empty() {
            let known = endings.join("`, `.");
            return Err(CommandFailure::new(
                Exit::Usage,
                format!("there is no file of a known ending: `.{known}`"),
            ));
        }
        let mut seen = BTreeSet::new();
        places.retain(|place| match place {
            BytesOrigin::File(path) => seen.insert(path.clone()),
            BytesOrigin::Standard => true,
        });
        Ok(places)
    }

    /// Decides on one file: its id, and what its source says.
    fn prepared(
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
            return ImportOutcome::There(format!("`{}` is imported already: {place}", input.shown));
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
            Some(id) => id.clone(),
            None => match known.left_over.remove(&sha256).filter(|id| taken.take_over(id)) {
                Some(id) => id,
                None => {
                    let published = self.published.as_ref();
                    taken.free(&suggested_id(&read, published, input.name.as_deref()))
                }
            },
        };
        let ending = input.name.as_deref().and_then(ending).unwrap_or(match read.format {
            "HTML" => "html",
            _ => "txt",
        });
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
            url: self.url.as_deref(),
            language: self.language.as_deref(),
            collected_by: self.collected_by.as_deref(),
            how: &ready.how,
        };
        file::source(&ready.read.draft, &facts, suggestions)
    }

    /// Adds suggestions to sources.
    fn finish(&self, ready: &mut [ReadySource], actors: &KnownActors) {
        let plain: Vec<Plain> = ready.iter().map(|one| one.plain.clone()).collect();
        let suggestions = actors.suggest(&plain);
        ready.par_iter_mut().zip(suggestions).for_each(|(one, suggestions)| {
            one.plain.text = self.text(one, actors, &comment(&suggestions));
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

    fn write(
        &self,
        root: &Path,
        ready: &[ReadySource],
        actors: &KnownActors,
        tally: &mut ImportTally,
        printer: &Printer,
        is_talkative: bool,
    ) -> Result<(), CommandFailure> {
        let plain: Vec<Plain> = ready.iter().map(|one| one.plain.clone()).collect();
        let originals: Vec<(String, Vec<u8>)> =
            ready.iter().map(|one| one.original.clone()).collect();
        let errors = actors.errors(&plain, &originals);
        let stored = if self.dry_run { Vec::new() } else { store::all(root, ready)? };
        let mut stored = stored.into_iter();
        for one in ready {
            stored.next().unwrap_or(Ok(()))?;
            tally.written += 1;
            let what = if self.dry_run { "would become" } else { "became" };
            printer.say(&one_line(&format!(
                "`{}` ({}, {}) {what} `{}`",
                one.shown, one.read.format, one.read.encoding, one.plain.path
            )));
            let shown = |remark: &&Remark| is_talkative || remark.about == RemarkSubject::Doubt;
            for remark in one.read.draft.remarks.iter().filter(shown) {
                printer.say(&one_line(&format!("  {}: {}", remark.about.name(), remark.words)));
            }
            for error in errors.iter().filter(|error| error.site.file == one.plain.path) {
                printer.say(&one_line(&format!("  check: {}", error.diagnostic.message)));
            }
            printer.print(&one.plain.path);
            if self.dry_run && is_talkative {
                printer.print(one.plain.text.trim_end_matches('\n'));
            }
        }
        Ok(())
    }

    fn summary(&self, tally: &ImportTally, printer: &Printer) {
        let mut parts = Vec::new();
        let verb = if self.dry_run { "would be imported" } else { "imported" };
        for (count, words) in
            [(tally.written, verb), (tally.there, "there already"), (tally.refused, "refused")]
        {
            if count > 0 {
                parts.push(format!("{count} {words}"));
            }
        }
        if tally.written + tally.there + tally.refused > 1 {
            printer.say(&parts.join(", "));
        }
    }
}

/// What one file comes to.
enum ImportOutcome {
    Ready(Box<ReadySource>),
    There(String),
    Trouble(CommandFailure),
}

/// The ending of a name, where it is one of a format's.
fn ending(name: &str) -> Option<&'static str> {
    let (_, ending) = name.rsplit_once('.')?;
    let ending = ending.to_lowercase();
    IMPORTERS.iter().flat_map(|own| own.endings).find(|own| **own == ending).copied()
}
