//! `casefile import`: makes sources of files as collected, and keeps the files themselves.

use super::aside;
use super::exit::{CommandFailure, Exit};
use super::global::Global;
use super::printer::Printer;

mod arguments;
mod held;
mod ids;
mod inputs;
mod paths;
mod place;
mod prepare;
mod ready;
mod run;
mod store;
mod terminal;
mod values;

use held::Taken;
use prepare::SourceMaker;
use run::ImportRun;
use terminal::silence_caught_panics;

pub(super) use arguments::Import;
pub(super) use store::not_stored;

/// So many sources are linked at once: enough for all processors, few enough for the memory.
const CHUNK: usize = 500;

impl Import {
    pub(super) fn run(&self, global: &Global, printer: &Printer) -> Result<Exit, CommandFailure> {
        silence_caught_panics();
        store::end_between_pairs()?;
        let (root, workspace) = global.load()?;
        if !self.dry_run {
            aside::clear(&root);
        }
        let folder = self.folder()?;
        let (inputs, passed) = self.inputs()?;
        let taken = Taken::of(&workspace);
        self.name_is_free(inputs.len(), &taken)?;
        let maker = SourceMaker::new(self, &workspace, folder, taken);
        let mut run = ImportRun::new(self, root, maker, printer, inputs.len())?;
        for chunk in inputs.chunks(CHUNK) {
            run.add(chunk)?;
        }
        Ok(run.ended(&passed))
    }
}
