//! `casefile watch`: builds the site again on every change, and renders only what the change touches.

use std::io;
use std::path::PathBuf;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use clap::Args;

use super::build::{failure, now, refuse_input_folders, resolved};
use super::live::{Ending, Key, Watching, at_keys, at_signal, has_keys, named};
use super::{Exit, Failure, Format, Global, Outside, Printer, tally};
use crate::diag::Level;
use crate::load::Workspace;
use crate::render::{Print, Sink};
use crate::watch::{Event, Seen, Watch};
use crate::write::{Lasting, Renewed, Staging, WriteError};
use crate::{Built, Made, Pipeline};

/// How often a folder is tried that another build writes to.
const LOCKED: Duration = Duration::from_millis(100);

/// Build the site again on every change
///
/// The result is that of `casefile build`, byte for byte. Where the content has errors the last good site
/// stays. Press `r` to rebuild and `q` to quit.
#[derive(Debug, Args)]
pub(super) struct WatchCommand {
    /// The folder to write, relative to the working folder
    #[arg(long, value_name = "DIR", default_value = "public")]
    out: PathBuf,
    #[command(flatten)]
    watching: Watching,
    #[command(flatten)]
    outside: Outside,
}

impl WatchCommand {
    pub(super) fn run(&self, global: &Global, printer: &Printer) -> Result<Exit, Failure> {
        let root = global.root()?;
        refuse_input_folders(&root, &self.out)?;
        let out = resolved(&self.out)
            .map_err(|error| Failure::new(Exit::Machine, format!("no working folder: {error}")))?;
        let pipeline = Pipeline::new(self.outside.options()?);
        let watch = Watch::start(&root, &self.watching.settings(&[&out]));
        let ending = Ending::default();
        let (told, news) = mpsc::channel();
        let end = told.clone();
        at_signal(move || drop(end.send(News::End)))?;
        let (end, handle) = (told.clone(), watch.handle());
        let _manners = at_keys(move |key| match key {
            Key::Rebuild => handle.ask(),
            Key::Quit => drop(end.send(News::End)),
            Key::Open => {}
        });
        let keys = if has_keys() { "; `r` rebuilds, `q` quits" } else { "" };
        printer.say(&format!("watching `{}`{keys}", root.display()));
        let builder = Builder {
            out: self.out.clone(),
            pipeline,
            lasting: Lasting::default(),
            ending: ending.clone(),
            printer: printer.clone(),
            last: None,
        };
        // In a thread of its own, so that whoever wants to end need not wait for a build.
        thread::Builder::new()
            .name("casefile-watch".to_owned())
            .spawn(move || {
                let result = builder.run(watch);
                let _ = told.send(News::Ended(result));
            })
            .map_err(|error| Failure::new(Exit::Machine, format!("no thread: {error}")))?;
        if let Ok(News::Ended(result)) = news.recv() {
            result?;
        }
        ending.wait();
        Ok(Exit::Done)
    }
}

/// What the command is told of.
enum News {
    /// Somebody wants it to end.
    End,
    /// Nothing is built any more.
    Ended(Result<(), Failure>),
}

/// Builds one workspace after the other into one folder.
struct Builder {
    out: PathBuf,
    pipeline: Pipeline,
    lasting: Lasting,
    ending: Ending,
    printer: Printer,
    last: Option<Workspace>,
}

impl Builder {
    fn run(mut self, mut watch: Watch) -> Result<(), Failure> {
        loop {
            match watch.next() {
                Event::Changed(Seen { workspace, changed }) => {
                    let what = match &self.last {
                        None => "built".to_owned(),
                        Some(_) => named(&changed),
                    };
                    self.build(workspace, &what)?;
                }
                Event::Asked => self.again()?,
                Event::Notice(notice) => self.printer.say(&notice),
                Event::Stopped => return Ok(()),
            }
        }
    }

    fn again(&mut self) -> Result<(), Failure> {
        match self.last.take() {
            // Asked for by hand: nothing is taken for granted that lies on the disk.
            Some(workspace) => {
                self.lasting = Lasting::default();
                self.build(workspace, "rebuilt")
            }
            None => Ok(()),
        }
    }

    fn build(&mut self, workspace: Workspace, what: &str) -> Result<(), Failure> {
        let start = now();
        let wrote = self.write(self.pipeline.made(&workspace))?;
        // Nobody waits for it any more.
        let Some((built, wrote)) = wrote else { return Ok(()) };
        let found = &built.diagnostics;
        self.printer.diagnostics(found, &workspace, Format::Human, Level::Warning);
        let tally = tally(found);
        let took = now() - start;
        if let Some(Wrote { rendered, files, lasting }) = wrote {
            self.lasting = lasting;
            let found = if tally.is_empty() { String::new() } else { format!(" ({tally})") };
            self.printer
                .say(&format!("{what}: {rendered} of {files} files written in {took:.0?}{found}"));
        } else {
            self.printer.say(&format!("{what}: {tally}; the last good site stays ({took:.0?})"));
        }
        self.last = Some(workspace);
        Ok(())
    }

    /// Writes a site, if there is one; nothing when it is time to end.
    ///
    /// Nothing is on the disk before there is something to write, and it is not left half done.
    fn write(&self, made: Made) -> Result<Option<(Built, Option<Wrote>)>, Failure> {
        if !made.is_good {
            return Ok(Some((
                Built { diagnostics: made.diagnostics, outputs: None, is_refused: false },
                None,
            )));
        }
        let Some(_held_off) = self.ending.held_off() else { return Ok(None) };
        let Some(staging) = self.staging()? else { return Ok(None) };
        let renewed = Renewed::new(&staging, &self.lasting);
        let built = match made.build(&Until { sink: &renewed, ending: &self.ending }) {
            Ok(built) => built,
            Err(_) if self.ending.is_near() => return Ok(None),
            Err(error) => {
                let message = format!("cannot write the site: {error}");
                return Err(Failure::new(Exit::Machine, message));
            }
        };
        if built.outputs.is_none() {
            return Ok(Some((built, None)));
        }
        let (kept, prints) = (renewed.kept(), renewed.into_prints());
        let (written, lasting) = staging.publish_lasting(&prints).map_err(failure)?;
        let files = written.files;
        Ok(Some((built, Some(Wrote { rendered: files.saturating_sub(kept), files, lasting }))))
    }

    /// A folder to write to, as soon as no other build writes there; nothing when it is time to end.
    fn staging(&self) -> Result<Option<Staging>, Failure> {
        let mut has_said = false;
        loop {
            match Staging::open(&self.out) {
                Ok(staging) => return Ok(Some(staging)),
                Err(WriteError::Locked(_)) if self.ending.is_near() => return Ok(None),
                Err(WriteError::Locked(_)) => {
                    if !has_said {
                        self.printer.say("another build writes to the same folder; this one waits");
                        has_said = true;
                    }
                    thread::sleep(LOCKED);
                }
                Err(error) => return Err(failure(error)),
            }
        }
    }
}

/// What was written of a site.
struct Wrote {
    rendered: usize,
    files: usize,
    lasting: Lasting,
}

/// A sink that takes nothing more when it is time to end.
struct Until<'u> {
    sink: &'u dyn Sink,
    ending: &'u Ending,
}

impl Sink for Until<'_> {
    fn put(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        if self.ending.is_near() {
            return Err(io::ErrorKind::Interrupted.into());
        }
        self.sink.put(path, bytes)
    }

    fn keep(&self, path: &str, print: &dyn Fn() -> Print) -> io::Result<bool> {
        if self.ending.is_near() {
            return Err(io::ErrorKind::Interrupted.into());
        }
        self.sink.keep(path, print)
    }
}
