//! What keeps a site from being rendered, as far as it shows before all of it is: outputs of one path, and templates that
//! do not fit some pages.

use std::collections::BTreeSet;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::Templates;
use crate::diag::{Diagnostic, Place};
use crate::emit::{Content, Output};
use crate::manifest::{BESIDE, MANIFEST};

/// Pages that are tried before anybody asks for them; those of a larger site are spread evenly.
pub const TRIED: usize = 400;

/// What keeps outputs from being rendered, as far as it shows without rendering all of them: two of one
/// path and, if the dossier has templates of its own, those that do not fit the first page of their kind
/// or one of [`TRIED`] others.
#[must_use]
pub fn trial(outputs: Vec<Output<'_>>, templates: &Templates) -> Vec<Diagnostic> {
    let mut faults = collisions(&outputs);
    if !faults.is_empty() || !templates.has_own() {
        return faults;
    }
    let failed: Vec<Box<Diagnostic>> = to_try(outputs)
        .par_iter()
        .filter_map(|output| templates.prepared(output).rendered().err())
        .collect();
    for fault in failed {
        if !faults.iter().any(|known| known.place == fault.place) {
            faults.push(*fault);
        }
    }
    faults
}

/// Outputs that stand for all when templates are tried: the first of each template, and [`TRIED`] others,
/// which are all there are where they are not more.
#[must_use]
pub fn to_try(outputs: Vec<Output<'_>>) -> Vec<Output<'_>> {
    let step = outputs.len().div_ceil(TRIED).max(1);
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let wanted = outputs.into_iter().enumerate().filter(|(place, output)| match output.content {
        Content::View { template, .. } => seen.insert(template) || place % step == 0,
        Content::Bytes(_) | Content::Stream(_) | Content::Drawn(_) => false,
    });
    wanted.map(|(_, output)| output).collect()
}

/// Outputs of one path, also where only capitals differ, which some disks do not tell apart, and outputs
/// that have the path of a folder which others lie in. The manifest and what lies beside it
/// count among them.
#[must_use]
pub fn collisions(outputs: &[Output<'_>]) -> Vec<Diagnostic> {
    let fault = |path: &str, message: String| {
        Diagnostic::error("path-collision", Place::Path(path.to_owned()), message)
    };
    let mut seen: FxHashMap<String, &str> = FxHashMap::default();
    for path in [MANIFEST, BESIDE[0], BESIDE[1]] {
        seen.insert(path.to_lowercase(), path);
    }
    let mut faults = Vec::new();
    for output in outputs {
        if let Some(first) = seen.insert(output.path.to_lowercase(), &output.path) {
            let message = format!("two outputs of the site have the path `{first}`");
            faults.push(fault(&output.path, message));
        }
    }
    let (mut free, mut told) = (FxHashSet::default(), FxHashSet::default());
    for path in outputs.iter().map(|output| output.path.as_str()).chain([MANIFEST]) {
        let lower = path.to_lowercase();
        let mut rest = lower.as_str();
        while let Some((folder, _)) = rest.rsplit_once('/') {
            // Those above it were looked at when it was.
            if free.contains(folder) {
                break;
            }
            match seen.get(folder) {
                Some(file) if told.insert(*file) => {
                    let message =
                        format!("`{file}` is an output of the site, and `{path}` lies below it");
                    faults.push(fault(file, message));
                }
                Some(_) => {}
                None => {
                    free.insert(folder.to_owned());
                }
            }
            rest = folder;
        }
    }
    faults
}
