//! The program's only voice: what is said and what is printed, in each form of diagnostics.

use std::io::{self, IsTerminal, Write};

use clap::ValueEnum;

use super::exit::CommandFailure;
use super::global::{Color, Global};
use crate::diag::human::Style;
use crate::diag::sarif::Described;
use crate::diag::{Level, Located, counted, github, gitlab, human, json, sarif};
use crate::load::Workspace;

/// The forms in which diagnostics are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum DiagnosticFormat {
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
pub(super) struct Printer {
    pub(super) style: Style,
    pub(super) quiet: bool,
}

impl Printer {
    pub(super) fn new(global: &Global) -> Self {
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
    pub(super) fn say(&self, message: &str) {
        if !self.quiet {
            let _ = writeln!(io::stderr(), "{}", human::clean(message));
        }
    }

    /// Data: on standard output.
    pub(super) fn print(&self, text: &str) {
        let _ = writeln!(io::stdout(), "{text}");
    }

    /// What did not go as it should, though the command goes on: on standard error, each in a line.
    pub(super) fn notes(&self, notes: &[String]) {
        let warning = if self.style.colored { "\u{1b}[1;93mwarning\u{1b}[0m" } else { "warning" };
        for note in notes {
            let note = human::clean(&note.replace('\n', "\u{fffd}"));
            let _ = writeln!(io::stderr(), "{warning}: {note}");
        }
    }

    pub(super) fn failure(&self, failure: &CommandFailure) {
        let mut stderr = io::stderr();
        let error = if self.style.colored { "\u{1b}[1;91merror\u{1b}[0m" } else { "error" };
        let _ = writeln!(stderr, "{error}: {}", human::one_line(&failure.message));
        if let Some(hint) = &failure.hint {
            let _ = writeln!(stderr, "hint: {}", human::one_line(hint));
        }
    }

    /// Prints diagnostics; for people, none below `least`, nor any note where it is to be quiet.
    pub(super) fn diagnostics(
        &self,
        found: &[Located],
        workspace: &Workspace,
        format: DiagnosticFormat,
        least: Level,
    ) {
        match format {
            DiagnosticFormat::Json => {
                let mut stdout = io::stdout().lock();
                for located in found {
                    let _ = writeln!(stdout, "{}", json::line(located));
                }
            }
            DiagnosticFormat::Github => {
                let mut stdout = io::stdout().lock();
                for located in found {
                    let _ = writeln!(stdout, "{}", github::line(located));
                }
            }
            DiagnosticFormat::Gitlab => self.print(&gitlab::report(found)),
            DiagnosticFormat::Sarif => self.print(&sarif::log(found, &described())),
            DiagnosticFormat::Human => {
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
pub(super) fn described() -> Vec<Described<'static>> {
    let described = crate::check::RULES.iter().map(|rule| Described {
        name: rule.name,
        summary: rule.summary,
        manual: rule.manual,
        level: rule.level,
    });
    described.collect()
}

/// "2 errors, 1 warning and 3 notes"; empty where there is nothing.
pub(super) fn tally(found: &[Located]) -> String {
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
pub(super) fn fails(found: &[Located], deny_warnings: bool) -> bool {
    found.iter().any(Located::is_error)
        || (deny_warnings && found.iter().any(|one| one.diagnostic.level == Level::Warning))
}
