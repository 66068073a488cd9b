//! Renders outputs into a sink, several at a time.

use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

use super::prepared::RenderFailure;
use super::trial::collisions;
use super::{RenderError, Sink, Templates};
use crate::diag::Diagnostic;
use crate::emit::Output;

/// Renders every output into `sink`, and lets go of each as soon as it is there: what its pages share goes with the last
/// of them, so that memory does not grow with the site.
///
/// # Errors
/// If two outputs have one path, templates do not fit their views, or the machine fails. All faults of
/// templates are collected, one for each place.
pub fn render(
    outputs: Vec<Output<'_>>,
    templates: &Templates,
    sink: &dyn Sink,
) -> Result<(), RenderError> {
    let collisions = collisions(&outputs);
    if !collisions.is_empty() {
        return Err(RenderError::Faults(collisions));
    }
    // Once the machine has failed, nobody waits for the rest.
    let is_over = AtomicBool::new(false);
    let made = |output: Output<'_>| {
        if is_over.load(Ordering::Relaxed) {
            return None;
        }
        let failure = one(&output, templates, sink).err()?;
        is_over.fetch_or(matches!(failure, RenderFailure::Machine(_)), Ordering::Relaxed);
        Some(failure)
    };
    let failed: Vec<RenderFailure> = outputs.into_par_iter().filter_map(made).collect();
    let mut faults: Vec<Diagnostic> = Vec::new();
    for failure in failed {
        match failure {
            RenderFailure::Machine(error) => return Err(RenderError::Machine(error)),
            // One mistake in a template faults every page of it; the first page stands for all.
            RenderFailure::Fault(fault) => {
                if !faults.iter().any(|known| known.place == fault.place) {
                    faults.push(*fault);
                }
            }
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(RenderError::Faults(faults)) }
}

fn one(output: &Output<'_>, templates: &Templates, sink: &dyn Sink) -> Result<(), RenderFailure> {
    let prepared = templates.prepared(output);
    if sink.keep(&output.path, &|| prepared.print()).map_err(RenderFailure::Machine)? {
        return Ok(());
    }
    prepared.put(sink)
}
