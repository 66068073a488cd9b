//! Says of content files whose names are no ids how to call them: by a name that no other file has.

use std::collections::BTreeSet;

use super::kind_of;
use crate::diag::{Diagnostic, Place};
use crate::load::Workspace;
use crate::value::id::{is_id, to_id};

/// Names that Windows keeps for devices: no file or folder can be called so there.
fn is_reserved(stem: &str) -> bool {
    let is_numbered = |name: &str| {
        stem.strip_prefix(name).is_some_and(|rest| matches!(rest.as_bytes(), [b'1'..=b'9']))
    };
    matches!(stem, "con" | "prn" | "aux" | "nul") || is_numbered("com") || is_numbered("lpt")
}

/// What is to be said of names that are no ids.
pub(super) fn diagnostics(workspace: &Workspace) -> Vec<Diagnostic> {
    let content = || workspace.texts().iter().filter(|text| kind_of(&text.path).is_some());
    let is_odd = |stem: &str| !is_id(stem) || is_reserved(stem);
    let odd: Vec<_> = content().filter(|text| is_odd(text.stem())).collect();
    if odd.is_empty() {
        return Vec::new();
    }
    // Ids are unique in all folders, and disks there are on which capitals make no other name.
    let taken: BTreeSet<String> = content().map(|text| text.stem().to_lowercase()).collect();
    odd.into_iter()
        .map(|text| {
            let (stem, near) = (text.stem(), to_id(text.stem()));
            if is_reserved(&near) {
                let message = format!("no file can be called `{near}` on Windows");
                return Diagnostic::error("bad-value", Place::File(text.id), message)
                    .hint("give the file another name; it is the id, and part of addresses");
            }
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
        })
        .collect()
}
