//! Files that go to the site as they are: styles, scripts, fonts, and originals that may be published.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{Content, Output};
use crate::edition::Edition;
use crate::load::Workspace;

/// Lists static files, the dossier's own in place of the built-in ones of the same path, and the
/// originals of public sources that say so. The original of a source with words blotted out is never
/// listed: the words stand in it.
#[must_use]
pub fn assets<'a>(
    edition: &'a Edition,
    workspace: &'a Workspace,
    defaults: BTreeMap<String, Cow<'static, [u8]>>,
) -> Vec<Output<'a>> {
    let mut statics: BTreeMap<String, Cow<'a, [u8]>> = defaults;
    for (path, bytes) in &*workspace.statics {
        statics.insert(path.clone(), Cow::Borrowed(bytes));
    }
    let mut outputs: Vec<Output<'a>> = statics
        .into_iter()
        .map(|(path, bytes)| Output {
            path: format!("static/{path}"),
            content: Content::Bytes(bytes),
        })
        .collect();
    let mut originals: BTreeMap<&str, &[u8]> = BTreeMap::new();
    for source in &edition.sources {
        let Some(original) = source.entity.head.original.as_ref().filter(|one| one.publish) else {
            continue;
        };
        let everything = 0..u32::MAX;
        if let Some(bytes) = workspace.originals.get(&original.file)
            && !source.entity.prose.is_redacted(&everything)
        {
            originals.insert(&original.file, bytes);
        }
    }
    outputs.extend(originals.into_iter().map(|(file, bytes)| Output {
        path: format!("originals/{file}"),
        content: Content::Bytes(Cow::Borrowed(bytes)),
    }));
    outputs
}
