//! The command line: arguments, commands (a file each), exit codes. Only here does casefile print.

use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::Options;
use crate::config::BaseUrl;
use crate::diag::human::Style;
use crate::diag::sarif::Described;
use crate::diag::{Level, Located, counted, github, gitlab, human, json, sarif};
use crate::edition::Audience;
use crate::entity::instant;
use crate::load::{self, Workspace};
use crate::manifest::Imprint;

mod aside;
mod build;
mod check;
mod completions;
mod explain;
mod history;
mod impact;
mod import;
mod init;
mod known;
mod live;
mod man;
mod new;
mod schema;
mod serve;
mod verify;
mod version;
mod watch;

/// A compiler for evidence: builds public, cross-linked dossiers whose every quotation is verified
#[derive(Debug, Parser)]
#[command(name = "casefile", version = version::VERSION.as_str(), propagate_version = true, arg_required_else_help = true)]
struct Arguments {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

/// What every command understands.
#[derive(Debug, Clone, Args)]
struct Global {
    /// The dossier's folder; the nearest one above with a `site.yaml` if not given
    #[arg(long, global = true, value_name = "DIR")]
    root: Option<PathBuf>,
    /// Whether to colour messages
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    color: Color,
    /// Say nothing but what is wrong
    #[arg(short, long, global = true)]
    quiet: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
enum Command {
    Build(build::Build),
    Watch(watch::WatchCommand),
    Serve(Box<serve::Serve>),
    Check(check::Check),
    Explain(explain::Explain),
    Import(Box<import::Import>),
    New(new::New),
    Init(init::Init),
    Impact(impact::ImpactCommand),
    Verify(verify::Verify),
    Schema(schema::SchemaCommand),
    Completions(completions::Completions),
    Man(man::ManCommand),
}

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Exit {
    /// It did what was asked.
    Done,
    /// The content has errors.
    Errors,
    /// The command was not understood.
    Usage,
    /// The output was refused.
    Refused,
    /// The machine failed.
    Machine,
    /// Another build holds the lock.
    Locked,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Done => 0,
            Exit::Errors => 1,
            Exit::Usage => 2,
            Exit::Refused => 3,
            Exit::Machine => 4,
            Exit::Locked => 5,
        })
    }
}

/// Why a command stopped before it was done: its exit code and what to say.
#[derive(Debug)]
struct Failure {
    exit: Exit,
    message: String,
    hint: Option<String>,
}

impl Failure {
    fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self { exit, message: message.into(), hint: None }
    }

    fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// Runs the program with the arguments of its process.
#[must_use]
pub fn main() -> ExitCode {
    // Clap prints its own messages and knows the exit code of wrong usage.
    let arguments = Arguments::parse();
    let printer = Printer::new(&arguments.global);
    let result = match &arguments.command {
        Command::Build(build) => build.run(&arguments.global, &printer),
        Command::Watch(watch) => watch.run(&arguments.global, &printer),
        Command::Serve(serve) => serve.run(&arguments.global, &printer),
        Command::Check(check) => check.run(&arguments.global, &printer),
        Command::Explain(explain) => explain.run(&printer),
        Command::Import(import) => import.run(&arguments.global, &printer),
        Command::New(new) => new.run(&arguments.global, &printer),
        Command::Init(init) => init.run(&printer),
        Command::Impact(impact) => impact.run(&arguments.global, &printer),
        Command::Verify(verify) => verify.run(&printer),
        Command::Schema(schema) => schema.run(&printer),
        Command::Completions(completions) => completions.run(&arguments.global, &printer),
        Command::Man(man) => man.run(&printer),
    };
    match result {
        Ok(exit) => exit.into(),
        Err(failure) => {
            printer.failure(&failure);
            failure.exit.into()
        }
    }
}

/// The settings of a build that come from outside the dossier.
#[derive(Debug, Clone, Args)]
struct Outside {
    /// Build as of this day or instant: what is under an embargo until then is public
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
    /// The address of the site, in place of the one in `site.yaml`
    #[arg(long, value_name = "URL", value_parser = BaseUrl::parse)]
    base_url: Option<BaseUrl>,
}

impl Outside {
    /// The options of a build. Nothing but `--as-of` lifts an embargo: `SOURCE_DATE_EPOCH` is set by
    /// tools for other ends, often to the time of the last commit, and nobody who sets it thinks of what
    /// it would publish.
    fn options(&self) -> Result<Options, Failure> {
        source_date_epoch()?;
        let audience = Audience::Public(self.instant()?);
        Ok(Options { audience, base_url: self.base_url.clone() })
    }

    fn instant(&self) -> Result<Option<jiff::Timestamp>, Failure> {
        let Some(date) = &self.as_of else { return Ok(None) };
        instant(date).map(Some).ok_or_else(|| {
            Failure::new(Exit::Usage, format!("`{date}` is neither a day nor an instant"))
                .hint("write `2027-01-01` or `2027-01-01T06:00:00Z`")
        })
    }

    /// What the manifest of a site says that is made so.
    fn imprint(&self) -> Result<Imprint, Failure> {
        let as_of = self.instant()?.map(|instant| instant.to_string());
        Ok(Imprint { as_of, ..Imprint::default() })
    }
}

/// The instant that `SOURCE_DATE_EPOCH` names (reproducible-builds.org), in seconds since 1970: the date
/// of whatever would otherwise be dated by the clock. No output is, so that it is only looked at whether
/// it can be one.
fn source_date_epoch() -> Result<Option<jiff::Timestamp>, Failure> {
    #[expect(clippy::disallowed_methods, reason = "the environment is read here and nowhere else")]
    let Some(value) = std::env::var_os("SOURCE_DATE_EPOCH") else { return Ok(None) };
    let text = value.to_string_lossy();
    let seconds = text.trim().parse().ok().and_then(|s| jiff::Timestamp::from_second(s).ok());
    seconds.map(Some).ok_or_else(|| {
        Failure::new(
            Exit::Usage,
            format!("`SOURCE_DATE_EPOCH` is `{text}`, not a number of seconds"),
        )
    })
}

impl Global {
    /// Finds the dossier's folder.
    fn root(&self) -> Result<PathBuf, Failure> {
        let here = std::env::current_dir()
            .map_err(|error| Failure::new(Exit::Machine, format!("no working folder: {error}")))?;
        let unreadable = |error: load::LoadError| Failure::new(Exit::Machine, error.to_string());
        match &self.root {
            Some(root) if load::is_dossier(root).map_err(unreadable)? => Ok(root.clone()),
            Some(root) => Err(Failure::new(
                Exit::Usage,
                format!("there is no `{}` in `{}`", load::SETTINGS, root.display()),
            )),
            None => load::find_root(&here).map_err(unreadable)?.ok_or_else(|| {
                Failure::new(
                    Exit::Usage,
                    format!("there is no `{}` here or in any folder above", load::SETTINGS),
                )
                .hint("go into a dossier's folder, or name it with `--root`")
            }),
        }
    }

    fn load(&self) -> Result<(PathBuf, Workspace), Failure> {
        let root = self.root()?;
        let workspace =
            load::load(&root).map_err(|error| Failure::new(Exit::Machine, error.to_string()))?;
        Ok((root, workspace))
    }
}

/// The forms in which diagnostics are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people, with carets, on standard error
    Human,
    /// One JSON object a line, on standard output
    Json,
    /// Workflow commands of GitHub Actions, on standard output
    Github,
    /// One report of GitLab's Code Quality, on standard output
    Gitlab,
    /// One SARIF 2.1.0 log, on standard output
    Sarif,
}

/// The program's only voice.
#[derive(Debug, Clone)]
struct Printer {
    style: Style,
    quiet: bool,
}

impl Printer {
    fn new(global: &Global) -> Self {
        #[expect(
            clippy::disallowed_methods,
            reason = "the environment is read here and nowhere else"
        )]
        let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let colored = match global.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => !no_color && io::stderr().is_terminal(),
        };
        let width = terminal_size::terminal_size_of(io::stderr())
            .map_or(100, |(width, _)| usize::from(width.0));
        Self { style: Style { colored, width }, quiet: global.quiet }
    }

    /// Talk: on standard error, unless it is to be quiet. What comes from content or from names of files
    /// and belongs on one line is made so by whoever puts it there.
    fn say(&self, message: &str) {
        if !self.quiet {
            let _ = writeln!(io::stderr(), "{}", human::clean(message));
        }
    }

    /// Data: on standard output.
    fn print(&self, text: &str) {
        let _ = writeln!(io::stdout(), "{text}");
    }

    /// What did not go as it should, though the command goes on: on standard error, each in a line.
    fn notes(&self, notes: &[String]) {
        let warning = if self.style.colored { "\u{1b}[1;93mwarning\u{1b}[0m" } else { "warning" };
        for note in notes {
            let note = human::clean(&note.replace('\n', "\u{fffd}"));
            let _ = writeln!(io::stderr(), "{warning}: {note}");
        }
    }

    fn failure(&self, failure: &Failure) {
        let mut stderr = io::stderr();
        let error = if self.style.colored { "\u{1b}[1;91merror\u{1b}[0m" } else { "error" };
        let _ = writeln!(stderr, "{error}: {}", human::one_line(&failure.message));
        if let Some(hint) = &failure.hint {
            let _ = writeln!(stderr, "hint: {}", human::one_line(hint));
        }
    }

    /// Prints diagnostics; for people, none below `least`, nor any note where it is to be quiet.
    fn diagnostics(&self, found: &[Located], workspace: &Workspace, format: Format, least: Level) {
        match format {
            Format::Json => {
                let mut stdout = io::stdout().lock();
                for located in found {
                    let _ = writeln!(stdout, "{}", json::line(located));
                }
            }
            Format::Github => {
                let mut stdout = io::stdout().lock();
                for located in found {
                    let _ = writeln!(stdout, "{}", github::line(located));
                }
            }
            Format::Gitlab => self.print(&gitlab::report(found)),
            Format::Sarif => self.print(&sarif::log(found, &described())),
            Format::Human => {
                let mut stderr = io::stderr().lock();
                let least = if self.quiet { least.max(Level::Warning) } else { least };
                let shown = |located: &&Located| located.diagnostic.level >= least;
                for located in found.iter().filter(shown) {
                    let _ = writeln!(stderr, "{}\n", human::render(located, workspace, self.style));
                }
            }
        }
    }
}

/// Every rule as a SARIF log describes it.
fn described() -> Vec<Described<'static>> {
    let described = crate::check::RULES.iter().map(|rule| Described {
        name: rule.name,
        summary: rule.summary,
        manual: rule.manual,
        level: rule.level,
    });
    described.collect()
}

/// "2 errors, 1 warning and 3 notes"; empty where there is nothing.
fn tally(found: &[Located]) -> String {
    let count = |level| found.iter().filter(|one| one.diagnostic.level == level).count();
    let parts: Vec<String> = [Level::Error, Level::Warning, Level::Note]
        .into_iter()
        .map(|level| (count(level), level.name()))
        .filter(|(count, _)| *count > 0)
        .map(|(count, name)| counted(count, name).into_owned())
        .collect();
    match parts.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        Some((last, _)) => last.clone(),
        None => String::new(),
    }
}

/// Whether what was found makes a command fail; notes never do.
fn fails(found: &[Located], deny_warnings: bool) -> bool {
    found.iter().any(Located::is_error)
        || (deny_warnings && found.iter().any(|one| one.diagnostic.level == Level::Warning))
}
