//! `casefile explain`: prints a rule's manual.

use clap::Args;

use super::exit::{CommandFailure, Exit};
use super::known::KnownWords;
use super::printer::Printer;
use crate::check::{RULES, names, rule_named};
use crate::diag::suggestion;

/// Explain a rule: what it finds, why, an example and the cure
///
/// Without a name, lists every rule.
#[derive(Debug, Args)]
pub(super) struct Explain {
    /// The rule's name
    #[arg(value_parser = KnownWords(names), hide_possible_values = true)]
    rule: Option<String>,
}

impl Explain {
    pub(super) fn run(&self, printer: &Printer) -> Result<Exit, CommandFailure> {
        let Some(name) = &self.rule else {
            for rule in RULES {
                printer.print(&format!(
                    "{:<26} {:<8} {}",
                    rule.name,
                    rule.level.name(),
                    rule.summary
                ));
            }
            return Ok(Exit::Done);
        };
        let Some(rule) = rule_named(name) else {
            let failure = CommandFailure::new(Exit::Usage, format!("there is no rule `{name}`"));
            let near = suggestion(name, &names());
            return Err(
                failure.hint(near.unwrap_or_else(|| "`casefile explain` lists them".to_owned()))
            );
        };
        printer.print(&format!(
            "{} ({})\n\n{}",
            rule.name,
            rule.level.name(),
            rule.manual.trim_end()
        ));
        Ok(Exit::Done)
    }
}
