//! `casefile check`: reports every fault of a dossier and writes nothing.

use clap::{Args, ValueEnum};

use super::{Exit, Failure, Format, Global, Outside, Printer, fails, tally};
use crate::diag::Level;

/// Check the dossier: quotations, references, fairness, dates, safety
///
/// Reports every fault of all files in one run. Nothing is written. Ends with 1 if there is an error.
#[derive(Debug, Args)]
pub(super) struct Check {
    /// How to print what is found
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,
    /// What counts as an error beside errors
    #[arg(long, value_name = "LEVEL")]
    deny: Option<Denied>,
    #[command(flatten)]
    outside: Outside,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Denied {
    Warnings,
}

impl Check {
    pub(super) fn run(&self, global: &Global, printer: &Printer) -> Result<Exit, Failure> {
        let options = self.outside.options()?;
        let (_, workspace) = global.load()?;
        let found = crate::check(&workspace, &options);
        printer.diagnostics(&found, &workspace, self.format, Level::Note);
        let tally = tally(&found);
        if tally.is_empty() {
            printer.say("no faults found");
        } else {
            printer.say(&tally);
        }
        Ok(if fails(&found, self.deny.is_some()) { Exit::Errors } else { Exit::Done })
    }
}
