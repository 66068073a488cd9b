//! `casefile build`: checks a dossier, then writes the whole site or nothing.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use clap::Args;

use super::exit::{CommandFailure, Exit};
use super::global::Global;
use super::live::{Shutdown, Until, at_fatal_signal, wait_for_the_end};
use super::outside::BuildArguments;
use super::printer::{DiagnosticFormat, Printer, fails, tally};
use crate::config::Config;
use crate::diag::human::clean;
use crate::diag::{Level, Located};
use crate::load::{self, Workspace};
use crate::manifest::{GREATEST_SERIAL, Imprint};
use crate::write::{ClaimRelease, OutputClaim, Renewed, StagedFiles, WriteError, resolved};
use crate::{Amount, Built, CheckedSite, Options, Pipeline};

mod advice;
mod again;
mod timings;

use again::{Account, Rebuild};
use timings::{Lap, Timings, TimingsFormat};

/// The folder of the site, where none is named, in the dossier's own.
const OUT: &str = "public";

/// Build the site: check everything, then write the whole site or nothing
///
/// An error leaves the site that was there before untouched, and so does a signal. Files that are what they would be are
/// kept, as far as nobody touched them since; where nothing changed at all, nothing is done.
#[derive(Debug, Args)]
pub(super) struct Build {
    #[command(flatten)]
    out: Out,
    /// How to print what is found
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: DiagnosticFormat,
    /// Make everything anew, whatever is known of the last build
    #[arg(long)]
    fresh: bool,
    /// Say how long each stage took, and the files of each template, in all threads together
    #[arg(long, value_name = "FORM", num_args = 0..=1, require_equals = true,
          default_missing_value = "text")]
    timings: Option<TimingsFormat>,
    /// The id of the commit that the site is made from, for its manifest; no repository is asked
    #[arg(long, value_name = "ID", value_parser = commit)]
    commit: Option<String>,
    /// The number of this publication, for its manifest; greater than that of the one before
    #[arg(long, value_name = "N",
          value_parser = clap::value_parser!(u64).range(..=GREATEST_SERIAL))]
    serial: Option<u64>,
    #[command(flatten)]
    outside: BuildArguments,
}

/// What may stand for a commit: the name of any system, but neither words nor an address.
fn commit(id: &str) -> Result<String, String> {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || b"._+-".contains(&byte);
    match id.len() {
        1..=100 if id.bytes().all(is_part) => Ok(id.to_owned()),
        _ => Err("an id is up to 100 letters, digits and `.`, `_`, `+`, `-`".to_owned()),
    }
}

/// Where a site goes.
#[derive(Debug, Args)]
pub(super) struct Out {
    /// The folder to write, relative to the working folder; `public` in the dossier's own if not given
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl Out {
    /// The folder, unless the dossier itself lies there.
    pub(super) fn folder(&self, root: &Path) -> Result<PathBuf, CommandFailure> {
        let out = self.out.clone().unwrap_or_else(|| root.join(OUT));
        refuse_input_folders(root, &out)?;
        Ok(out)
    }
}

impl Build {
    pub(super) fn run(&self, global: &Global, printer: &Printer) -> Result<Exit, CommandFailure> {
        let options = self.options()?;
        let root = global.root()?;
        let out = self.out.folder(&root)?;
        let ending = Shutdown::default();
        let held = released_at_the_end(&ending)?;
        let clock = Arc::new(Timings::start());
        // Held from before the content is read: what others publish later is read later.
        let Some(claiming) = ending.held_off() else { wait_for_the_end() };
        let mut claim = OutputClaim::take(&out).map_err(|error| failure(&error))?;
        drop((held.set(claim.release()), claiming));
        printer.notes(&claim.notes());
        let workspace = loaded(&root, &clock)?;
        let imprint = self.imprint()?;
        let made_from = again::made_from(&workspace, &options, &imprint);
        let mut rebuild = Rebuild::of(&claim, made_from, self.fresh);
        let untouched = || rebuild.untouched(&claim);
        if let Some((written, account)) = clock.lap(Lap::Open, untouched, |_| Amount::default()) {
            printer.diagnostics(&account.found, &workspace, self.format, Level::Warning);
            self.tell(&written, written.files, &account, &out, &clock, printer);
            return Ok(Exit::Done);
        }
        let made = self.made(workspace, &root, options, &clock);
        let workspace = made.site.workspace().clone();
        if !made.is_good {
            return Ok(self.nothing(&made.diagnostics, &workspace, printer));
        }
        let Some(staged) = ending.held_off() else { wait_for_the_end() };
        let config = made.site.edition.config.clone();
        let lasting = rebuild.take_files();
        let open = || claim.stage(&kept(&config), &lasting);
        let staging = clock.lap(Lap::Open, open, |_| Amount::default());
        let mut staging = staging.map_err(|error| failure(&error))?.imprinted(imprint);
        printer.notes(&staging.notes());
        let renewed = Renewed::new(&staging, &lasting);
        let until = Until { sink: &renewed, ending: &ending };
        let built = match made.build(&until) {
            Ok(built) => built,
            Err(_) if ending.is_near() => {
                drop(staging);
                drop(staged);
                wait_for_the_end();
            }
            Err(error) => return Err(not_written(out, error)),
        };
        if let Some(exit) = self.unpublished(&built, &workspace, printer) {
            return Ok(exit);
        }
        printer.diagnostics(&built.diagnostics, &workspace, self.format, Level::Warning);
        let has_address = config.base_url.is_some();
        let (files, account) = (renewed.into_made_from(), Account::of(built, has_address));
        let publish = || rebuild.publish(staging, &files, &account);
        let written = clock.lap(Lap::Publish, publish, staged_amount);
        let written = written.map_err(|error| failure(&error))?;
        drop(staged);
        self.tell(&written, files.kept(), &account, &out, &clock, printer);
        Ok(Exit::Done)
    }

    /// What is asked for beside the dossier, if it can be had together.
    fn options(&self) -> Result<Options, CommandFailure> {
        if self.timings == Some(TimingsFormat::Json)
            && !matches!(self.format, DiagnosticFormat::Human)
        {
            let message = "`--timings=json` and `--format` both write to standard output";
            return Err(CommandFailure::new(Exit::Usage, message.to_owned())
                .hint("write `--timings`, which goes to standard error"));
        }
        self.outside.options()
    }

    /// Checks the dossier.
    fn made(
        &self,
        workspace: Workspace,
        root: &Path,
        options: Options,
        clock: &Arc<Timings>,
    ) -> CheckedSite {
        let mut pipeline = Pipeline::new(options);
        if self.timings.is_some() {
            pipeline = pipeline.followed_by(Arc::<Timings>::clone(clock));
        }
        pipeline.made_once(workspace, load::again(root))
    }

    /// What the manifest says of the build.
    fn imprint(&self) -> Result<Imprint, CommandFailure> {
        let (commit, serial) = (self.commit.clone(), self.serial);
        Ok(Imprint { commit, serial, ..self.outside.imprint()? })
    }

    /// How it ends, where the site is not to be put in its place; tells why.
    fn unpublished(&self, built: &Built, workspace: &Workspace, printer: &Printer) -> Option<Exit> {
        if built.is_refused() {
            printer.diagnostics(&built.diagnostics, workspace, self.format, Level::Warning);
            let tally = tally(&built.diagnostics);
            printer.say(&format!("{tally}; the site is refused, and nothing was written"));
            return Some(Exit::Refused);
        }
        let is_bad = fails(&built.diagnostics, false) || built.outputs.is_none();
        is_bad.then(|| self.nothing(&built.diagnostics, workspace, printer))
    }

    /// Tells what was written, and what was withheld.
    fn tell(
        &self,
        written: &StagedFiles,
        kept: usize,
        account: &Account,
        out: &Path,
        clock: &Timings,
        printer: &Printer,
    ) {
        printer.notes(&written.notes);
        for sentence in advice::advice(written, account.has_address) {
            printer.say(&sentence);
        }
        if !account.withheld.is_empty() {
            printer.say(&format!("withheld: {}", account.withheld));
        }
        match self.timings {
            Some(TimingsFormat::Text) => printer.say(&clock.report().text()),
            Some(TimingsFormat::Json) => printer.print(&clock.report().json().to_string()),
            None => {}
        }
        let tally = tally(&account.found);
        let found = if tally.is_empty() { String::new() } else { format!(" ({tally})") };
        let (files, out, took) = (written.files, shown(out), clock.total());
        let did = match files.saturating_sub(kept) {
            0 => format!("kept all {files} files in"),
            all if all == files => format!("wrote {files} files to"),
            some => format!("wrote {some} of {files} files to"),
        };
        printer.say(&format!("{did} `{out}` in {took:.0?}{found}"));
    }

    /// Tells what keeps the site from being written.
    fn nothing(&self, found: &[Located], workspace: &Workspace, printer: &Printer) -> Exit {
        printer.diagnostics(found, workspace, self.format, Level::Warning);
        printer.say(&format!("{}; nothing was written", tally(found)));
        Exit::Errors
    }
}

/// How many texts were read, and of how many bytes.
fn read(workspace: &Workspace) -> Amount {
    let bytes = workspace.texts().iter().map(|text| text.content.len() as u64).sum();
    Amount { count: workspace.texts().len(), bytes }
}

/// Reads the dossier.
fn loaded(root: &Path, clock: &Timings) -> Result<Workspace, CommandFailure> {
    let load = || load::load(root);
    clock
        .lap(Lap::Load, load, |loaded| loaded.as_ref().map_or_else(|_| Amount::default(), read))
        .map_err(|error| CommandFailure::new(Exit::Machine, error.to_string()))
}

/// How many files were put in their place, and of how many bytes.
fn staged_amount(written: &Result<StagedFiles, WriteError>) -> Amount {
    let amount = |written: &StagedFiles| Amount { count: written.files, bytes: written.bytes };
    written.as_ref().map_or_else(|_| Amount::default(), amount)
}

/// What the settings say is kept in the output.
pub(super) fn kept(config: &Config) -> Vec<String> {
    config.keep.iter().map(|path| path.as_str().to_owned()).collect()
}

/// A path as whoever stands in the working folder would write it.
fn shown(path: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    let below = path.strip_prefix(here).ok().filter(|below| !below.as_os_str().is_empty());
    clean(&below.unwrap_or(path).display().to_string())
}

/// The output must not take the place of what it is made from.
fn refuse_input_folders(root: &Path, out: &Path) -> Result<(), CommandFailure> {
    let failed = |error: io::Error| {
        CommandFailure::new(Exit::Machine, format!("no working folder: {error}"))
    };
    let (root, out) = (resolved(root).map_err(failed)?, resolved(out).map_err(failed)?);
    let mut is_input = root.starts_with(&out);
    for folder in ["content", "languages", "templates", "static"] {
        is_input |= out.starts_with(resolved(&root.join(folder)).map_err(failed)?);
    }
    if is_input {
        return Err(CommandFailure::new(
            Exit::Usage,
            format!("`{}` belongs to the dossier itself", out.display()),
        )
        .hint("name another folder with `--out`"));
    }
    Ok(())
}

pub(super) fn failure(error: &WriteError) -> CommandFailure {
    let exit = match error {
        WriteError::Locked(_) => Exit::Locked,
        WriteError::NoFolder(..) | WriteError::LockIsNoFile(_) | WriteError::Foreign(..) => {
            Exit::Refused
        }
        WriteError::Unfinished(..) | WriteError::Machine(..) => Exit::Machine,
    };
    let words = |words: String| clean(&words.replace('\n', "\u{fffd}"));
    CommandFailure { exit, message: words(error.to_string()), hint: error.hint().map(words) }
}

/// The place for what releases the claim to the output, which a signal does before it ends the program.
fn released_at_the_end(ending: &Shutdown) -> Result<Arc<OnceLock<ClaimRelease>>, CommandFailure> {
    let held: Arc<OnceLock<ClaimRelease>> = Arc::default();
    let (end, to_release) = (ending.clone(), Arc::clone(&held));
    at_fatal_signal(move || {
        end.wait();
        to_release.get().inspect(|held| held.now());
    })?;
    Ok(held)
}

fn not_written(out: PathBuf, error: io::Error) -> CommandFailure {
    let message = format!("cannot write the site: {error}");
    let hint = WriteError::Machine(out, error).hint();
    CommandFailure { hint, ..CommandFailure::new(Exit::Machine, message) }
}
