//! Runs an import: reads files some at a time, makes sources of them, puts these in their places, and says what came of
//! each.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::path::PathBuf;

use casefile_import::{ReadFile, Refusal, Remark, RemarkSubject};
use indicatif::ProgressBar;
use rayon::ThreadPool;
use rayon::prelude::*;

use super::arguments::Import;
use super::place::{BytesOrigin, Input};
use super::prepare::SourceMaker;
use super::ready::{ImportOutcome, ReadySource};
use super::store;
use super::terminal::{MANY, bar};
use crate::cli::exit::{CommandFailure, Exit};
use crate::cli::printer::Printer;
use crate::diag::human::one_line;
use crate::intake::actors::Plain;

/// An import, and what came of the files so far.
pub(super) struct ImportRun<'a> {
    options: &'a Import,
    root: PathBuf,
    maker: SourceMaker<'a>,
    printer: &'a Printer,
    pool: ThreadPool,
    bar: ProgressBar,
    /// Whether everything is said of each file.
    is_talkative: bool,
    tally: ImportTally,
}

/// How many files came to what.
#[derive(Default)]
struct ImportTally {
    written: usize,
    there: usize,
    refused: usize,
    /// Of those that were written, how many lack what an editor has to decide.
    open: BTreeMap<&'static str, usize>,
}

impl<'a> ImportRun<'a> {
    /// An import of so many files.
    ///
    /// # Errors
    /// If no threads can be had.
    pub(super) fn new(
        options: &'a Import,
        root: PathBuf,
        maker: SourceMaker<'a>,
        printer: &'a Printer,
        files: usize,
    ) -> Result<Self, CommandFailure> {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(options.jobs.map_or(0, NonZeroUsize::get))
            .build()
            .map_err(store::no_threads)?;
        Ok(Self {
            options,
            root,
            maker,
            printer,
            pool,
            bar: bar(files),
            is_talkative: files <= MANY,
            tally: ImportTally::default(),
        })
    }

    /// Imports some of the files.
    ///
    /// # Errors
    /// If one cannot be put in its place.
    pub(super) fn add(&mut self, places: &[BytesOrigin]) -> Result<(), CommandFailure> {
        let mut ready = Vec::new();
        for (input, read) in self.read(places) {
            match self.maker.prepared(input, read) {
                ImportOutcome::Ready(one) => ready.push(*one),
                ImportOutcome::There(message) => {
                    self.tally.there += 1;
                    self.bar.suspend(|| self.printer.say(&one_line(&message)));
                }
                ImportOutcome::Trouble(failure) => {
                    self.tally.refused += 1;
                    self.bar.suspend(|| self.printer.failure(&failure));
                }
            }
        }
        self.pool.install(|| self.maker.finish(&mut ready));
        let bar = self.bar.clone();
        bar.suspend(|| self.write(&ready))
    }

    fn read(&self, places: &[BytesOrigin]) -> Vec<(Input, Option<Result<ReadFile, Refusal>>)> {
        let hints = self.options.hints();
        let one = |place: &BytesOrigin| {
            let input = place.read();
            let read = input.bytes.as_ref().ok().map(|bytes| {
                let name = input.called.as_deref().unwrap_or("");
                casefile_import::read(name, bytes, &hints)
            });
            self.bar.inc(1);
            (input, read)
        };
        self.pool.install(|| places.par_iter().map(one).collect())
    }

    fn write(&mut self, ready: &[ReadySource]) -> Result<(), CommandFailure> {
        let plain: Vec<Plain> = ready.iter().map(|one| one.plain.clone()).collect();
        let originals: Vec<(String, Vec<u8>)> =
            ready.iter().map(|one| one.original.clone()).collect();
        let errors = self.maker.actors.errors(&plain, &originals);
        let is_dry = self.options.dry_run;
        let stored = if is_dry { Vec::new() } else { store::all(&self.root, ready)? };
        let mut stored = stored.into_iter();
        let printer = self.printer;
        for one in ready {
            stored.next().unwrap_or(Ok(()))?;
            self.tally.written += 1;
            self.count_open(one);
            let what = if is_dry { "would become" } else { "became" };
            printer.say(&one_line(&format!(
                "`{}` ({}, {}) {what} `{}`",
                one.shown, one.read.format, one.read.encoding, one.plain.path
            )));
            let shown =
                |remark: &&Remark| self.is_talkative || remark.about == RemarkSubject::Doubt;
            for remark in one.read.draft.remarks.iter().filter(shown) {
                printer.say(&one_line(&format!("  {}: {}", remark.about.name(), remark.words)));
            }
            for error in errors.iter().filter(|error| error.site.file == one.plain.path) {
                printer.say(&one_line(&format!("  check: {}", error.diagnostic.message)));
            }
            printer.print(&one.plain.path);
            if is_dry && self.is_talkative {
                printer.print(one.plain.text.trim_end_matches('\n'));
            }
        }
        Ok(())
    }

    /// Counts what is left to decide of a source.
    fn count_open(&mut self, one: &ReadySource) {
        let (draft, options) = (&one.read.draft, self.options);
        let is_doubt = |own: &Remark| own.about == RemarkSubject::Doubt;
        let lacking = [
            ("without a day", draft.published.date.is_none()),
            ("without an author", draft.authors.is_none()),
            ("without a publisher", options.publisher.is_none()),
            ("without an address", draft.url.is_none() && options.url.is_none()),
            ("with a doubt", draft.remarks.iter().any(is_doubt)),
        ];
        let lacking = lacking.into_iter().filter(|(_, is)| *is).map(|(what, _)| what);
        for what in lacking.chain(draft.open.iter().copied()) {
            *self.tally.open.entry(what).or_default() += 1;
        }
    }

    /// Says how many files came to what, and how many others stand in the folders, by what they are.
    pub(super) fn ended(self, passed: &BTreeMap<String, usize>) -> Exit {
        self.bar.finish_and_clear();
        let (tally, printer) = (&self.tally, self.printer);
        if tally.written + tally.there + tally.refused > 1 {
            let verb = if self.options.dry_run { "would be imported" } else { "imported" };
            let counts =
                [(tally.written, verb), (tally.there, "there already"), (tally.refused, "refused")];
            printer.say(&listed(counts.into_iter().filter(|(count, _)| *count > 0)));
            if !tally.open.is_empty() {
                let open = tally.open.iter().map(|(what, count)| (*count, *what));
                printer.say(&format!("to decide: {}", listed(open)));
            }
        }
        if !passed.is_empty() {
            let passed = passed.iter().map(|(what, count)| (*count, what.as_str()));
            printer.say(&format!("passed over: {}", listed(passed)));
        }
        if tally.refused > 0 { Exit::Errors } else { Exit::Done }
    }
}

/// "3 imported, 1 refused".
fn listed<'a>(counts: impl Iterator<Item = (usize, &'a str)>) -> String {
    counts.map(|(count, what)| format!("{count} {what}")).collect::<Vec<_>>().join(", ")
}
