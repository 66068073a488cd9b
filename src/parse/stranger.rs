//! Says of a file that is not read why it is not, and what to do about it.

use crate::diag::{Diagnostic, Level, Place};
use crate::entity::KINDS;
use crate::load::{Strange, Stranger, Workspace};

/// What is to be said of a file that is not read.
pub(super) fn diagnostic(stranger: &Stranger, workspace: &Workspace) -> Diagnostic {
    let Stranger { path, why } = stranger;
    let (rule, level, message, hint) = match why {
        Strange::Unread => {
            let message = "this file is not part of the dossier".to_owned();
            ("unknown-file", Level::Warning, message, place_for(path, workspace))
        }
        Strange::Link => (
            "unknown-file",
            Level::Warning,
            "this is a link, and no link is followed".to_owned(),
            "put the file or folder itself here, or remove the link".to_owned(),
        ),
        Strange::LinkOutside => (
            "link-outside",
            Level::Error,
            "this link leads out of the dossier's folder".to_owned(),
            "put the file or folder itself here, or remove the link".to_owned(),
        ),
        Strange::LinkedInput => (
            "link-outside",
            Level::Error,
            format!("`{path}` is a link, and a dossier is read from its own folder only"),
            "put what it leads to in its place".to_owned(),
        ),
        Strange::Name => (
            "name-not-utf8",
            Level::Error,
            "the name of this file is not UTF-8, so that it has no address".to_owned(),
            "rename it; what stands here as `\\x` and two digits is a byte that is no character"
                .to_owned(),
        ),
    };
    Diagnostic::new(rule, level, Place::Path(path.clone()), message).hint(hint)
}

/// Where a file could belong that stands where nothing reads it.
fn place_for(path: &str, workspace: &Workspace) -> String {
    let folders: Vec<&str> = KINDS.iter().map(|(_, folder, _)| *folder).collect();
    let folder = path.strip_prefix("content/").and_then(|below| below.split_once('/'));
    folder
        .and_then(|(folder, rest)| {
            Some((crate::diag::nearest(folder, folders.iter().copied())?, rest))
        })
        .map_or_else(
            || {
                "content is `.md` in `content/sources`, `actors`, `allegations` or `pages`; \
                 other files belong in `content/originals` or `static`"
                    .to_owned()
            },
            |(near, rest)| match workspace.text_at(&format!("content/{near}/{rest}")) {
                Some(_) => format!(
                    "did you mean `content/{near}`? there is a file `{rest}` already: give this one another name"
                ),
                None => format!("did you mean `content/{near}`?"),
            },
        )
}
