//! `casefile build`: checks a dossier, then writes the whole site or nothing.

use std::io;
use std::path::{Component, Path, PathBuf};
use std::time::Instant;

use clap::Args;

use super::{Exit, Failure, Format, Global, Outside, Printer, fails, tally};
use crate::diag::Level;
use crate::write::{Staging, WriteError};

/// Build the site: check everything, then write the whole site or nothing
///
/// An error leaves the site that was there before untouched.
#[derive(Debug, Args)]
pub(super) struct Build {
    /// The folder to write, relative to the working folder
    #[arg(long, value_name = "DIR", default_value = "public")]
    out: PathBuf,
    /// How to print what is found
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,
    /// Say how long each stage took
    #[arg(long)]
    timings: bool,
    #[command(flatten)]
    outside: Outside,
}

impl Build {
    pub(super) fn run(&self, global: &Global, printer: &Printer) -> Result<Exit, Failure> {
        let options = self.outside.options()?;
        let root = global.root()?;
        refuse_input_folders(&root, &self.out)?;
        let mut clock = Clock::start();
        let (_, workspace) = global.load()?;
        clock.lap("load");
        let staging = Staging::open(&self.out).map_err(failure)?;
        let built = crate::build(&workspace, &options, &staging).map_err(|error| {
            Failure::new(Exit::Machine, format!("cannot write the site: {error}"))
        })?;
        clock.lap("parse, link, check, render");
        printer.diagnostics(&built.diagnostics, &workspace, self.format, Level::Warning);
        let tally = tally(&built.diagnostics);
        if built.is_refused {
            printer.say(&format!("{tally}; the site is refused, and nothing was written"));
            return Ok(Exit::Refused);
        }
        if fails(&built.diagnostics, false) || built.outputs.is_none() {
            printer.say(&format!("{tally}; nothing was written"));
            return Ok(Exit::Errors);
        }
        let written = staging.publish().map_err(failure)?;
        clock.lap("swap");
        if self.timings {
            printer.say(&clock.report());
        }
        let found = if tally.is_empty() { String::new() } else { format!(" ({tally})") };
        printer.say(&format!(
            "wrote {} files to `{}` in {:.0?}{found}",
            written.files,
            self.out.display(),
            clock.total()
        ));
        Ok(Exit::Done)
    }
}

/// The output must not take the place of what it is made from.
pub(super) fn refuse_input_folders(root: &Path, out: &Path) -> Result<(), Failure> {
    let failed =
        |error: io::Error| Failure::new(Exit::Machine, format!("no working folder: {error}"));
    let (root, out) = (resolved(root).map_err(failed)?, resolved(out).map_err(failed)?);
    let mut is_input = root.starts_with(&out);
    for folder in ["content", "templates", "static"] {
        is_input |= out.starts_with(resolved(&root.join(folder)).map_err(failed)?);
    }
    if is_input {
        return Err(Failure::new(
            Exit::Usage,
            format!("`{}` belongs to the dossier itself", out.display()),
        )
        .hint("name another folder with `--out`"));
    }
    Ok(())
}

/// A path from the root of the file system, without links and `..`, as far as it is there; what is not
/// there yet is taken as written.
pub(super) fn resolved(path: &Path) -> io::Result<PathBuf> {
    let mut resolved = PathBuf::new();
    for component in std::path::absolute(path)?.components() {
        match component {
            Component::ParentDir => {
                resolved.pop();
            }
            component => {
                resolved.push(component);
                resolved = resolved.canonicalize().unwrap_or(resolved);
            }
        }
    }
    Ok(resolved)
}

pub(super) fn failure(error: WriteError) -> Failure {
    match error {
        WriteError::Locked(_) => Failure::new(Exit::Locked, error.to_string())
            .hint("wait for it to end, or name another folder with `--out`"),
        WriteError::NotOwned(_) => {
            Failure::new(Exit::Refused, error.to_string()).hint("name an empty folder with `--out`")
        }
        WriteError::Machine(..) => Failure::new(Exit::Machine, error.to_string()),
    }
}

/// Measures stages for `--timings`; no time of it reaches the site.
struct Clock {
    start: Instant,
    last: Instant,
    laps: Vec<(&'static str, std::time::Duration)>,
}

impl Clock {
    fn start() -> Self {
        let now = now();
        Self { start: now, last: now, laps: Vec::new() }
    }

    fn lap(&mut self, name: &'static str) {
        let now = now();
        self.laps.push((name, now - self.last));
        self.last = now;
    }

    fn total(&self) -> std::time::Duration {
        now() - self.start
    }

    fn report(&self) -> String {
        let laps = self.laps.iter().map(|(name, time)| format!("{name}: {time:.1?}"));
        laps.collect::<Vec<_>>().join("\n")
    }
}

#[expect(clippy::disallowed_methods, reason = "a clock for timings, which reach no output")]
pub(super) fn now() -> Instant {
    Instant::now()
}
