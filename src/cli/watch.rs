//! `casefile watch`: builds the site again on every change, and renders only what the change touches.

use std::path::PathBuf;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use clap::Args;

use super::build::{Out, failure, kept};
use super::clock::now;
use super::exit::{CommandFailure, Exit};
use super::global::Global;
use super::live::{KeyPress, Shutdown, Until, Watching, at_keys, at_signal, has_keys, named};
use super::outside::BuildArguments;
use super::printer::{DiagnosticFormat, Printer, tally};
use crate::diag::Level;
use crate::load::{self, Workspace};
use crate::manifest::Imprint;
use crate::watch::{Observation, Watch, WatchEvent};
use crate::write::{CachingSink, OutputClaim, Renewed, StagedFiles, WriteError, resolved};
use crate::{Built, CheckedSite, Pipeline};

/// How often a folder is tried that another build writes to.
const LOCKED: Duration = Duration::from_millis(100);

/// Build the site again on every change
///
/// The result is that of `casefile build`, byte for byte. Where the content has errors the last good site
/// stays. Press `r` to rebuild and `q` to quit.
#[derive(Debug, Args)]
pub(super) struct WatchCommand {
    #[command(flatten)]
    out: Out,
    #[command(flatten)]
    watching: Watching,
    #[command(flatten)]
    outside: BuildArguments,
}

impl WatchCommand {
    pub(super) fn run(&self, global: &Global, printer: &Printer) -> Result<Exit, CommandFailure> {
        let root = global.root()?;
        let out = resolved(&self.out.folder(&root)?).map_err(|error| {
            CommandFailure::new(Exit::Machine, format!("no working folder: {error}"))
        })?;
        let pipeline = Pipeline::new(self.outside.options()?);
        let watch = Watch::start(&root, &self.watching.settings(&[&out]));
        let ending = Shutdown::default();
        let (told, news) = mpsc::channel();
        let end = told.clone();
        at_signal(move || drop(end.send(BuildEvent::End)))?;
        let (end, handle) = (told.clone(), watch.handle());
        let _manners = at_keys(move |key| match key {
            KeyPress::Rebuild => handle.ask(),
            KeyPress::Quit => drop(end.send(BuildEvent::End)),
            KeyPress::Open => {}
        });
        let keys = if has_keys() { "; `r` rebuilds, `q` quits" } else { "" };
        printer.say(&format!("watching `{}`{keys}", root.display()));
        let builder = SiteBuilder {
            root,
            out,
            pipeline,
            imprint: self.outside.imprint()?,
            lasting: CachingSink::default(),
            ending: ending.clone(),
            printer: printer.clone(),
            last: None,
            has_written: false,
        };
        // In a thread of its own, so that whoever wants to end need not wait for a build.
        thread::Builder::new()
            .name("casefile-watch".to_owned())
            .spawn(move || {
                let result = builder.run(watch);
                let _ = told.send(BuildEvent::Ended(result));
            })
            .map_err(|error| CommandFailure::new(Exit::Machine, format!("no thread: {error}")))?;
        if let Ok(BuildEvent::Ended(result)) = news.recv() {
            result?;
        }
        ending.wait();
        Ok(Exit::Done)
    }
}

/// What the command is told of.
enum BuildEvent {
    /// Somebody wants it to end.
    End,
    /// Nothing is built any more.
    Ended(Result<(), CommandFailure>),
}

/// Builds one workspace after the other into one folder.
struct SiteBuilder {
    root: PathBuf,
    out: PathBuf,
    pipeline: Pipeline,
    /// What the manifest says: what that of a build with the same options would.
    imprint: Imprint,
    lasting: CachingSink,
    ending: Shutdown,
    printer: Printer,
    last: Option<Workspace>,
    /// Whether it ever wrote a site.
    has_written: bool,
}

impl SiteBuilder {
    fn run(mut self, mut watch: Watch) -> Result<(), CommandFailure> {
        loop {
            match watch.next() {
                WatchEvent::Changed(Observation { workspace, changed }) => {
                    let what = match &self.last {
                        None => "built".to_owned(),
                        Some(_) => named(&changed),
                    };
                    self.build(workspace, &what)?;
                }
                WatchEvent::Asked => self.again()?,
                WatchEvent::Notice(notice) => self.printer.say(&notice),
                WatchEvent::Stopped => return Ok(()),
            }
        }
    }

    fn again(&mut self) -> Result<(), CommandFailure> {
        match self.last.take() {
            // Asked for by hand: nothing is taken for granted that lies on the disk.
            Some(workspace) => {
                self.lasting = CachingSink::default();
                self.build(workspace, "rebuilt")
            }
            None => Ok(()),
        }
    }

    fn build(&mut self, workspace: Workspace, what: &str) -> Result<(), CommandFailure> {
        let start = now();
        let (workspace, wrote) = match self.write(workspace) {
            Ok(Some(wrote)) => wrote,
            // Nobody waits for it any more.
            Ok(None) => return Ok(()),
            // What was asked for can never be.
            Err((_, failure)) if failure.exit == Exit::Refused && !self.has_written => {
                return Err(failure);
            }
            Err((workspace, failure)) => {
                self.printer.failure(&failure);
                self.printer.say(&format!(
                    "{what}: nothing was written; it is tried again at the next change"
                ));
                self.last = Some(workspace);
                return Ok(());
            }
        };
        let (built, wrote) = wrote;
        let found = &built.diagnostics;
        self.printer.diagnostics(found, &workspace, DiagnosticFormat::Human, Level::Warning);
        let tally = tally(found);
        let took = now() - start;
        if let Some(Wrote { rendered, written, lasting }) = wrote {
            self.lasting = lasting;
            self.has_written = true;
            self.printer.notes(&written.notes);
            let found = if tally.is_empty() { String::new() } else { format!(" ({tally})") };
            let files = written.files;
            self.printer
                .say(&format!("{what}: {rendered} of {files} files written in {took:.0?}{found}"));
        } else {
            self.printer.say(&format!("{what}: {tally}; the last good site stays ({took:.0?})"));
        }
        self.last = Some(workspace);
        Ok(())
    }

    /// Writes a site, if there is one; nothing when it is time to end. A failure comes with the workspace
    /// that it failed for.
    ///
    /// Nothing is on the disk before there is something to write, and it is not left half done.
    fn write(
        &self,
        workspace: Workspace,
    ) -> Result<Option<(Workspace, BuildOutcome)>, (Workspace, CommandFailure)> {
        let mut made = self.pipeline.made(&workspace);
        let no_site = |made: CheckedSite| {
            let withheld = made.site.edition.tally().clone();
            (Built { diagnostics: made.diagnostics, outputs: None, withheld }, None)
        };
        if !made.is_good {
            return Ok(Some((workspace, no_site(made))));
        }
        let Some(_held_off) = self.ending.held_off() else { return Ok(None) };
        let mut claim = match self.claim() {
            Ok(Some(claim)) => claim,
            Ok(None) => return Ok(None),
            Err(failure) => return Err((workspace, failure)),
        };
        self.printer.notes(&claim.notes());
        let mut workspace = workspace;
        // Somebody else published what may be newer than what was read here before the lock was taken.
        if !claim.is_as_left(&self.lasting) {
            match load::load(&self.root) {
                Ok(current) if current == workspace => {}
                Ok(current) => {
                    made = self.pipeline.made(&current);
                    workspace = current;
                }
                Err(error) => {
                    return Err((workspace, CommandFailure::new(Exit::Machine, error.to_string())));
                }
            }
            if !made.is_good {
                return Ok(Some((workspace, no_site(made))));
            }
        }
        match self.publish(claim, made) {
            Ok(Some(wrote)) => Ok(Some((workspace, wrote))),
            Ok(None) => Ok(None),
            Err(failure) => Err((workspace, failure)),
        }
    }

    fn publish(
        &self,
        claim: OutputClaim,
        made: CheckedSite,
    ) -> Result<Option<BuildOutcome>, CommandFailure> {
        let keep = kept(&made.site.edition.config);
        let staging = claim.stage(&keep, &self.lasting).map_err(|error| failure(&error))?;
        let mut staging = staging.imprinted(self.imprint.clone());
        self.printer.notes(&staging.notes());
        let renewed = Renewed::new(&staging, &self.lasting);
        let built = match made.build(&Until { sink: &renewed, ending: &self.ending }) {
            Ok(built) => built,
            Err(_) if self.ending.is_near() => return Ok(None),
            Err(error) => {
                let message = format!("cannot write the site: {error}");
                return Err(CommandFailure::new(Exit::Machine, message));
            }
        };
        if built.outputs.is_none() {
            return Ok(Some((built, None)));
        }
        let made_from = renewed.into_made_from();
        let (written, lasting) =
            staging.publish_lasting(&made_from).map_err(|error| failure(&error))?;
        let rendered = written.files.saturating_sub(made_from.kept());
        Ok(Some((built, Some(Wrote { rendered, written, lasting }))))
    }

    /// The output, as soon as no other build writes there; nothing when it is time to end.
    fn claim(&self) -> Result<Option<OutputClaim>, CommandFailure> {
        let mut has_said = false;
        loop {
            match OutputClaim::take(&self.out) {
                Ok(claim) => return Ok(Some(claim)),
                Err(WriteError::Locked(_)) if self.ending.is_near() => return Ok(None),
                Err(WriteError::Locked(_)) => {
                    if !has_said {
                        self.printer.say("another build writes to the same folder; this one waits");
                        has_said = true;
                    }
                    thread::sleep(LOCKED);
                }
                Err(error) => return Err(failure(&error)),
            }
        }
    }
}

/// What was found, and what was written, if there was a site.
type BuildOutcome = (Built, Option<Wrote>);

/// What was written of a site.
struct Wrote {
    rendered: usize,
    written: StagedFiles,
    lasting: CachingSink,
}
