//! `casefile check`: reports every fault of a dossier, and with `--fix` mends those that are mechanical.

use std::fs;
use std::mem::ManuallyDrop;
use std::path::Path;

use clap::{Args, ValueEnum};
use similar::TextDiff;

use super::aside;
use super::exit::{CommandFailure, Exit};
use super::global::Global;
use super::history::looked_through;
use super::outside::BuildArguments;
use super::printer::{DiagnosticFormat, Printer, fails, tally};
use crate::diag::{Level, Located, counted, human};
use crate::edition::Audience;
use crate::entity::Allowance;
use crate::load::Workspace;
use crate::mend::mend;
use crate::text::TextId;
use crate::{Options, Pipeline};

/// A fix may bring another to light; a chain of them longer than this is left for the next run.
const MOST_ROUNDS: usize = 8;

/// Check the dossier: quotations, references, fairness, dates, safety
///
/// Reports every fault of all files in one run. Nothing is written but what `--fix` mends. Ends with 1 if
/// there is an error.
#[derive(Debug, Args)]
pub(super) struct Check {
    /// How to print what is found
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: DiagnosticFormat,
    /// What counts as an error beside errors
    #[arg(long, value_name = "LEVEL")]
    deny: Option<Denied>,
    /// Mend what is mechanical: typographic characters in quotations, ids with one letter wrong
    #[arg(long)]
    fix: bool,
    /// Show what `--fix` would change, and change nothing
    #[arg(long, requires = "fix")]
    dry_run: bool,
    /// Look through the dossier's git repository as well, for what a public one would show
    #[arg(long, conflicts_with = "fix")]
    history: bool,
    #[command(flatten)]
    outside: BuildArguments,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Denied {
    Warnings,
}

impl Check {
    pub(super) fn run(&self, global: &Global, printer: &Printer) -> Result<Exit, CommandFailure> {
        let options = self.outside.options()?;
        // The process ends when this command does: what it holds is given back at once then, not piece by
        // piece, which takes long where a dossier is large.
        let (root, workspace) = global.load()?;
        let workspace = ManuallyDrop::new(workspace);
        let pipeline = ManuallyDrop::new(Pipeline::new(options.clone()));
        let made = pipeline.made(&workspace);
        let exceptions = exceptions(&made.site.exceptions());
        let history = match (self.history, options.audience) {
            (true, Audience::Public(now)) => {
                let shown = looked_through(&root, &workspace, &made.site.wanted(now))?;
                made.site.located(shown)
            }
            _ => Vec::new(),
        };
        let mut found = made.checked();
        found.extend(history);
        let mut mended = workspace.clone();
        if self.fix {
            let (fixes, left) = fixed(&mut mended, &found, &options);
            let changed = changes(&workspace, &mended);
            show(&workspace, &mended, &changed, printer);
            if self.dry_run {
                printer.say(&said(fixes, changed.len(), "would be fixed"));
                return Ok(self.exit(&found));
            }
            aside::clear(&root);
            for id in &changed {
                write(&root, &workspace, &mended, *id)?;
            }
            printer.say(&said(fixes, changed.len(), "fixed"));
            found = left;
        }
        printer.diagnostics(&found, &mended, self.format, Level::Note);
        if self.format == DiagnosticFormat::Human {
            exceptions.iter().for_each(|line| printer.say(line));
        }
        let tally = tally(&found);
        printer.say(if tally.is_empty() { "no faults found" } else { &tally });
        Ok(self.exit(&found))
    }

    fn exit(&self, found: &[Located]) -> Exit {
        if fails(found, self.deny.is_some()) { Exit::Errors } else { Exit::Done }
    }
}

/// Says which files except themselves from a rule, and why.
fn exceptions(exceptions: &[(&str, &Allowance)]) -> Vec<String> {
    let mut lines = Vec::new();
    if !exceptions.is_empty() {
        lines.push(counted(exceptions.len(), "exception").into_owned());
    }
    for (path, Allowance { rule, why }) in exceptions {
        lines.push(human::one_line(&format!("  {path}: {rule}: {}", one_line(why))));
    }
    lines
}

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn said(fixes: usize, files: usize, done: &str) -> String {
    match fixes {
        0 => "nothing can be fixed without asking".to_owned(),
        _ => format!("{} {done} in {}", counted(fixes, "fault"), counted(files, "file")),
    }
}

/// Mends a workspace until nothing more can be mended: how many fixes, and what is left.
fn fixed(workspace: &mut Workspace, found: &[Located], options: &Options) -> (usize, Vec<Located>) {
    let (mut fixes, mut found) = (0, found.to_vec());
    for _ in 0..MOST_ROUNDS {
        let mended = mend(workspace, &found);
        if mended.texts.is_empty() {
            break;
        }
        fixes += mended.fixes;
        for (id, content) in mended.texts {
            *workspace = std::mem::take(workspace).with_text(id, content);
        }
        found = crate::check(workspace, options);
    }
    (fixes, found)
}

/// The texts that are not as they were.
fn changes(before: &Workspace, after: &Workspace) -> Vec<TextId> {
    let pairs = before.texts().iter().zip(after.texts());
    pairs.filter(|(old, new)| old.content != new.content).map(|(old, _)| old.id).collect()
}

/// Shows the changes as a unified diff.
fn show(before: &Workspace, after: &Workspace, changed: &[TextId], printer: &Printer) {
    for id in changed {
        let texts = (before.text(*id), after.text(*id));
        let (Some(old), Some(new)) = texts else { continue };
        let diff = TextDiff::from_lines(&old.content, &new.content);
        let path = human::one_line(&old.path);
        let names = (format!("a/{path}"), format!("b/{path}"));
        let shown = diff.unified_diff().context_radius(1).header(&names.0, &names.1).to_string();
        printer.say(human::clean(&shown).trim_end_matches('\n'));
    }
}

/// Writes one mended text in the place of its file, in one step, unless somebody changed it meanwhile.
fn write(
    root: &Path,
    before: &Workspace,
    after: &Workspace,
    id: TextId,
) -> Result<(), CommandFailure> {
    let texts = (before.text(id), after.text(id));
    let (Some(old), Some(new)) = texts else { return Ok(()) };
    let path = root.join(&old.path);
    let failed = |error: std::io::Error| {
        CommandFailure::new(Exit::Machine, format!("cannot write `{}`: {error}", old.path))
    };
    if fs::read(&path).map_err(failed)? != old.content.as_bytes() {
        return Err(CommandFailure::new(
            Exit::Machine,
            format!("`{}` was changed while it was being checked", old.path),
        )
        .hint("run the command once more"));
    }
    let permissions = fs::metadata(&path).map_err(failed)?.permissions();
    aside::replace(&path, new.content.as_bytes(), permissions).map_err(failed)
}
