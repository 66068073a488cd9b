//! What a workspace came to, and how a build of it ends.

use std::io;

use super::site::Site;
use crate::diag::Located;
use crate::edition::Tally;
use crate::gate;
use crate::render::{self, RenderError, Sink};

/// What a workspace came to.
#[derive(Debug)]
pub struct CheckedSite {
    /// What was found, in the order in which it is to be shown.
    pub diagnostics: Vec<Located>,
    /// Whether nothing that was found keeps the site from being published.
    pub is_good: bool,
    /// The site; not to be listed where something does.
    pub site: Site,
}

/// How a build ended.
#[derive(Debug)]
pub struct Built {
    /// What was found, in the order in which it is to be shown.
    pub diagnostics: Vec<Located>,
    /// How many outputs went to the sink; `None` where errors kept the site from being made.
    pub outputs: Option<usize>,
    /// How much of the dossier the site does not show, and why.
    pub withheld: Tally,
}

impl CheckedSite {
    /// What was found, with what shows only when the site is listed and, if the dossier has templates of
    /// its own, when pages are tried with them.
    #[must_use]
    pub fn checked(self) -> Vec<Located> {
        let Self { mut diagnostics, is_good, site } = self;
        if is_good {
            let outputs = site.pages();
            let mut faults = site.kept_collisions(&outputs);
            faults.extend(render::trial(outputs, &site.templates));
            if !faults.is_empty() {
                diagnostics.extend(site.located(faults));
            }
        }
        diagnostics
    }

    /// Renders the whole site into a sink, unless something keeps it from being published.
    ///
    /// # Errors
    /// If the sink fails.
    pub fn build(self, sink: &dyn Sink) -> Result<Built, io::Error> {
        let Self { mut diagnostics, is_good, site } = self;
        let withheld = site.edition.tally().clone();
        if !is_good {
            return Ok(Built { diagnostics, outputs: None, withheld });
        }
        let (outputs, making) = site.listed();
        let faults = site.kept_collisions(&outputs);
        if !faults.is_empty() {
            diagnostics.extend(site.located(faults));
            return Ok(Built { diagnostics, outputs: None, withheld });
        }
        let count = outputs.len();
        let found = match site.rendered(outputs, making.as_ref(), sink) {
            Ok(leaks) => leaks,
            Err(RenderError::Machine(error)) => return Err(error),
            Err(RenderError::Faults(faults)) => faults,
        };
        let outputs = found.is_empty().then_some(count);
        if !found.is_empty() {
            diagnostics.extend(site.located(found));
        }
        Ok(Built { diagnostics, outputs, withheld })
    }
}

impl Built {
    /// Whether the site was made, and the gate found something in it that may not be shown.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.diagnostics.iter().any(|one| one.diagnostic.rule == gate::RULE)
    }
}
