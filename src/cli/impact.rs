//! `casefile impact`: says what changes if an entity or a statement is removed or retracted.

use clap::{Args, ValueEnum};

use super::exit::{CommandFailure, Exit};
use super::global::Global;
use super::printer::Printer;
use crate::impact::{Removal, human};

/// Say what changes if a source, a statement, an actor or an allegation is removed or retracted
///
/// Allegations, standings, counts, references, findings of `check` and pages, as a build after it would
/// have them. A source takes its statements along, and an actor those that it speaks. What is withheld
/// counts, too.
#[derive(Debug, Args)]
pub(super) struct ImpactCommand {
    /// The id of an entity, or of a statement: `SOURCE#ID`
    #[arg(value_name = "ID")]
    item: String,
    /// It stays on record, but taken back: a source by its publisher, a statement by its speaker, and of an
    /// actor all that it said
    #[arg(long)]
    retracted: bool,
    /// How to print it
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: ImpactFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ImpactFormat {
    /// For people
    Human,
    /// One JSON object
    Json,
}

impl ImpactCommand {
    pub(super) fn run(&self, global: &Global, printer: &Printer) -> Result<Exit, CommandFailure> {
        let (_, workspace) = global.load()?;
        let way = if self.retracted { Removal::Retracted } else { Removal::Removed };
        let impact = crate::impact(&workspace, &self.item, way).map_err(|unfound| {
            CommandFailure::new(Exit::Usage, unfound.message).hint(unfound.hint)
        })?;
        match self.format {
            ImpactFormat::Human => printer.print(&human::render(&impact)),
            ImpactFormat::Json => printer.print(
                &serde_json::to_string_pretty(&impact)
                    .map_err(|error| CommandFailure::new(Exit::Machine, error.to_string()))?,
            ),
        }
        Ok(Exit::Done)
    }
}
