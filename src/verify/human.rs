//! An inspection for people: a line for each difference, those of a kind together.

use std::collections::BTreeMap;

use super::difference::{DifferenceKind, Inspection, SiteDifference};
use crate::diag::counted;

/// How many differences of one kind are shown.
const MOST: usize = 20;

/// The lines, without their line feeds.
#[must_use]
pub fn lines(inspection: &Inspection) -> Vec<String> {
    let mut by_way: BTreeMap<DifferenceKind, Vec<&SiteDifference>> = BTreeMap::new();
    for difference in &inspection.differences {
        by_way.entry(difference.way).or_default().push(difference);
    }
    let mut lines = Vec::new();
    for (way, differences) in &by_way {
        let name = way.name();
        for SiteDifference { path, message, .. } in differences.iter().take(MOST) {
            let path = if path.is_empty() { &inspection.site } else { path };
            lines.push(format!("{name}: `{path}`: {message}"));
        }
        if let Some(more) = differences.len().checked_sub(MOST).filter(|more| *more > 0) {
            lines.push(format!("{name}: and {more} more; `--format json` lists all"));
        }
        let hint = differences.iter().find_map(|difference| difference.hint);
        lines.extend(hint.map(|hint| format!("hint: {hint}")));
    }
    for unreached in inspection.unreached.iter().take(MOST) {
        lines.push(format!("unreached: `{}`: {}", unreached.path, unreached.message));
    }
    if let Some(more) = inspection.unreached.len().checked_sub(MOST).filter(|more| *more > 0) {
        lines.push(format!("unreached: and {more} more"));
    }
    lines.extend(inspection.notes.iter().map(|note| format!("note: {note}")));
    lines.push(summary(inspection));
    lines
}

/// What it comes to, in one line.
fn summary(inspection: &Inspection) -> String {
    let Some(said) = &inspection.manifest else {
        return format!(
            "`{}` is not proved: there is no manifest to hold it against",
            inspection.site
        );
    };
    let mut of = vec![format!("manifest {}", said.sha256.get(..16).unwrap_or_default())];
    of.extend(said.imprint.serial.map(|serial| format!("serial {serial}")));
    of.extend(said.imprint.commit.as_ref().map(|commit| format!("commit {commit}")));
    of.extend(said.imprint.as_of.as_ref().map(|instant| format!("as of {instant}")));
    let of = of.join(", ");
    let files = counted(inspection.files, "file");
    if inspection.is_proved() {
        return format!("`{}` is what was built: {files}, {of}", inspection.site);
    }
    let mut parts = Vec::new();
    if !inspection.differences.is_empty() {
        parts.push(counted(inspection.differences.len(), "difference").into_owned());
    }
    if !inspection.unreached.is_empty() {
        parts.push(format!(
            "{} could not be asked for",
            counted(inspection.unreached.len(), "file")
        ));
    }
    let (site, verified) = (&inspection.site, inspection.verified);
    format!(
        "`{site}` is not proved: {}; {verified} of {files} are as built ({of})",
        parts.join(", ")
    )
}
