//! Says of content files whose names are no ids how to call them: by a name that no other file has.

use std::collections::BTreeSet;

use casefile_words::id::to_id;

use super::file::kind_of;
use crate::diag::{Diagnostic, Place};
use crate::load::Workspace;
use crate::value::id::{is_device, is_id, why_reserved};

/// What is to be said of names that are no ids.
pub(super) fn diagnostics(workspace: &Workspace) -> Vec<Diagnostic> {
    let content = || workspace.texts().iter().filter(|text| kind_of(&text.path).is_some());
    let odd: Vec<_> = content().filter(|text| !is_id(text.stem())).collect();
    let devices = content().filter(|text| is_device(text.stem()));
    let mut found: Vec<Diagnostic> = devices
        .map(|text| {
            let stem = text.stem();
            let why = why_reserved(stem).unwrap_or_default();
            let message = format!("`{stem}` is no id: {why}");
            Diagnostic::error("bad-value", Place::File(text.id), message)
                .hint("give the file another name, such as one with a second word")
        })
        .collect();
    if odd.is_empty() {
        return found;
    }
    // Ids are unique in all folders, and disks there are on which capitals make no other name.
    let taken: BTreeSet<String> = content().map(|text| text.stem().to_lowercase()).collect();
    found.extend(odd.into_iter().map(|text| {
            let (stem, near) = (text.stem(), to_id(text.stem()));
            let is_own = near == stem.to_lowercase();
            let is_free = !taken.contains(&near)
                || (is_own && content().filter(|own| own.stem().to_lowercase() == near).count() == 1);
            let hint = if near.is_empty() {
                "name the file with small letters, digits and single hyphens".to_owned()
            } else if is_free {
                format!("rename the file to `{near}.md`")
            } else {
                format!(
                    "there is a file `{near}.md` already: give this one another name, in small letters, \
                     or put what both say into one"
                )
            };
            Diagnostic::error("bad-value", Place::File(text.id), format!("`{stem}` is no id"))
                .hint(hint)
    }));
    found
}
