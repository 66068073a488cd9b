//! `casefile completions`: prints a script by which a shell completes commands and options.

use clap::{Args, CommandFactory};

use super::{Arguments, Exit, Failure, Printer};

/// Print a completion script for a shell
#[derive(Debug, Args)]
pub(super) struct Completions {
    /// The shell
    shell: clap_complete::Shell,
}

impl Completions {
    pub(super) fn run(&self, printer: &Printer) -> Result<Exit, Failure> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Arguments::command(), "casefile", &mut script);
        printer.print(String::from_utf8_lossy(&script).trim_end());
        Ok(Exit::Done)
    }
}
