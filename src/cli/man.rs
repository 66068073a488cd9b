//! `casefile man`: prints the manual page, or writes that of each command.

use std::fs;
use std::path::PathBuf;

use clap::Args;

use super::exit::{CommandFailure, Exit};
use super::printer::Printer;

/// Print the manual page, or write one for each command
#[derive(Debug, Args)]
pub(super) struct ManCommand {
    /// Write `casefile.1` and one page for each command to this folder, relative to the working folder
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl ManCommand {
    /// Writes the manual of the whole command.
    pub(super) fn run(
        &self,
        printer: &Printer,
        command: clap::Command,
    ) -> Result<Exit, CommandFailure> {
        let Some(out) = &self.out else {
            let mut page = Vec::new();
            clap_mangen::Man::new(command)
                .render(&mut page)
                .map_err(|error| CommandFailure::new(Exit::Machine, error.to_string()))?;
            printer.print(String::from_utf8_lossy(&page).trim_end());
            return Ok(Exit::Done);
        };
        fs::create_dir_all(out).and_then(|()| clap_mangen::generate_to(command, out)).map_err(
            |error| {
                let message = format!("cannot write to `{}`: {error}", out.display());
                CommandFailure::new(Exit::Machine, message)
            },
        )?;
        printer.say(&format!("wrote the manual to `{}`", out.display()));
        Ok(Exit::Done)
    }
}
