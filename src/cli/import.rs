//! `casefile import`: makes sources of files as collected, and keeps the files themselves.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use casefile_import::{ImportHints, ReadFile, Refusal, Remark, RemarkSubject};
use clap::Args;
use rayon::prelude::*;

use super::aside;
use super::exit::{CommandFailure, Exit};
use super::global::Global;
use super::printer::Printer;
use crate::diag::human::one_line;
use crate::intake::actors::{KnownActors, Plain};
use crate::value::Date;

mod held;
mod ids;
mod inputs;
mod paths;
mod place;
mod prepare;
mod ready;
mod store;
mod terminal;
mod values;

use held::{Originals, Taken};
use ids::WantedId;
use place::Input;
use ready::{ImportOutcome, ReadySource};
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
    /// The source's id, or a pattern for many: `{publisher}`, `{date}`, `{year}`, `{title}`, `{title:3}` (so many words),
    /// `{file}`; `{publisher}-{date}-{title:4}` if not given
    #[arg(long, value_name = "ID", value_parser = WantedId::parse)]
    id: Option<WantedId>,
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
    /// How many other files stand in the folders, by what they are.
    passed: BTreeMap<String, usize>,
    /// Of those that were written, how many lack what an editor has to decide.
    open: BTreeMap<&'static str, usize>,
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
        let (inputs, passed) = self.inputs()?;
        let mut taken = Taken::of(&workspace);
        match &self.id {
            Some(WantedId::Fixed(id)) if inputs.len() == 1 => taken.allow(id)?,
            Some(WantedId::Fixed(_)) => {
                return Err(CommandFailure::new(
                    Exit::Usage,
                    format!("`--id` names one source, and there are {} files", inputs.len()),
                )
                .hint("write a pattern, as `--id \"{publisher}-{date}-{title:3}\"`, or leave `--id` out"));
            }
            Some(WantedId::Pattern(_)) | None => {}
        }
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(self.jobs.map_or(0, std::num::NonZeroUsize::get))
            .build()
            .map_err(store::no_threads)?;
        let actors = KnownActors::of(&workspace);
        let hints = self.hints();
        let is_talkative = inputs.len() <= MANY;
        let bar = bar(inputs.len());
        let mut tally = ImportTally { passed, ..ImportTally::default() };
        let mut known = Originals::of(&workspace);
        for chunk in inputs.chunks(CHUNK) {
            let read: Vec<(Input, Option<Result<ReadFile, Refusal>>)> = pool.install(|| {
                chunk
                    .par_iter()
                    .map(|place| {
                        let input = place.read();
                        let read = input.bytes.as_ref().ok().map(|bytes| {
                            let name = input.called.as_deref().unwrap_or("");
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
            id: match &self.id {
                Some(WantedId::Fixed(id)) => Some(id.clone()),
                Some(WantedId::Pattern(_)) | None => None,
            },
            publisher: self.publisher.clone(),
            published: self.published.as_ref().map(given),
            url: self.url.clone(),
            language: self.language.clone(),
            encoding: self.encoding.clone(),
            stem: None,
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
            self.count_open(one, tally);
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

    /// Counts what is left to decide of a source.
    fn count_open(&self, one: &ReadySource, tally: &mut ImportTally) {
        let draft = &one.read.draft;
        let is_doubt = |own: &Remark| own.about == RemarkSubject::Doubt;
        for (what, is) in [
            ("without a day", draft.published.date.is_none()),
            ("without an author", draft.authors.is_none()),
            ("without a publisher", self.publisher.is_none()),
            ("without an address", draft.url.is_none() && self.url.is_none()),
            ("with a doubt", draft.remarks.iter().any(is_doubt)),
        ] {
            if is {
                *tally.open.entry(what).or_default() += 1;
            }
        }
        for what in &draft.open {
            *tally.open.entry(what).or_default() += 1;
        }
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
            let open: Vec<String> =
                tally.open.iter().map(|(what, count)| format!("{count} {what}")).collect();
            if !open.is_empty() {
                printer.say(&format!("to decide: {}", open.join(", ")));
            }
        }
        if !tally.passed.is_empty() {
            let passed: Vec<String> =
                tally.passed.iter().map(|(what, count)| format!("{count} {what}")).collect();
            printer.say(&format!("passed over: {}", passed.join(", ")));
        }
    }
}
