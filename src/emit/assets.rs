//! Files that go to the site as they are: styles, scripts, fonts, and originals that may be published.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::sync::Arc;

use super::scripts::SCRIPTS;
use super::styles::{self, EMBED, JoinedSheet, SHEET};
use super::{Content, Output, Stream, page_foot};
use crate::dossier::sections::STATIC;
use crate::dossier::{SourceNode, published_original};
use crate::edition::Edition;
use crate::load::Workspace;

/// Lists static files, and the originals of public sources that say so.
#[must_use]
pub fn assets<'a>(
    edition: &'a Edition,
    workspace: &'a Workspace,
    defaults: BTreeMap<String, Cow<'static, [u8]>>,
) -> Vec<Output<'a>> {
    let mut outputs = statics(edition, workspace, defaults);
    let originals = edition.sources.iter().filter_map(|source| original(source, workspace));
    // A file of several sources lies there once; that two files lie at one path is told where they are
    // named.
    let originals: BTreeMap<String, Output<'a>> =
        originals.map(|output| (output.path.to_lowercase(), output)).collect();
    outputs.extend(originals.into_values());
    outputs
}

/// Static files below this folder of theirs land at the root of the site: what hosts and browsers look for
/// there.
const ROOT: &str = "root/";

/// Whether any file lands at the root of the site.
#[must_use]
pub fn has_files_at_the_root(workspace: &Workspace) -> bool {
    workspace.statics.keys().any(|path| path.starts_with(ROOT))
}

/// The file of `static/root/` that lands at this path, if there is one, by its path from the dossier's
/// folder.
#[must_use]
pub fn at_the_root(workspace: &Workspace, path: &str) -> Option<String> {
    let own = format!("{ROOT}{path}");
    workspace.statics.contains_key(&own).then(|| format!("static/{own}"))
}

/// Lists static files, the dossier's own in place of the built-in ones of the same path, and the one that is made from
/// the settings.
#[must_use]
pub fn statics<'a>(
    edition: &'a Edition,
    workspace: &'a Workspace,
    defaults: BTreeMap<String, Cow<'static, [u8]>>,
) -> Vec<Output<'a>> {
    let mut statics: BTreeMap<String, Cow<'a, [u8]>> = defaults;
    let mut own = BTreeSet::new();
    for (path, bytes) in &*workspace.statics {
        if statics.get(path).is_none_or(|built_in| **built_in != **bytes) {
            own.insert(path.as_str());
        }
        statics.insert(path.clone(), Cow::Borrowed(bytes));
    }
    let sheets = joined(edition, &own, &mut statics);
    let sheets = sheets.unwrap_or_else(|| {
        if let Some(sheet) = statics.get(SHEET).and_then(|sheet| std::str::from_utf8(sheet).ok()) {
            let still = styles::still(sheet).into_bytes();
            statics.entry(EMBED.to_owned()).or_insert(Cow::Owned(still));
        }
        vec![page_foot::output(edition)]
    });
    let output = |(path, bytes): (String, Cow<'a, [u8]>)| {
        // A script of the dossier's own says what it says.
        let worded = SCRIPTS.into_iter().find(|one| one.path == path && !own.contains(one.path));
        let path =
            path.strip_prefix(ROOT).map_or_else(|| format!("{}{path}", STATIC.path), str::to_owned);
        let content = match worded {
            Some(script) => Content::Stream(Stream::of(move |to: &mut dyn Write| {
                to.write_all(script.head(edition).as_bytes())?;
                to.write_all(&bytes)
            })),
            None => Content::Bytes(bytes),
        };
        Output { path, content }
    };
    sheets.into_iter().chain(statics.into_iter().map(output)).collect()
}

/// The sheet of every page in one file, and that of cards, in place of those that casefile brings along and that stand in
/// them. The dossier's own lie beside them as well: what is there is published.
fn joined<'a>(
    edition: &'a Edition,
    own: &BTreeSet<&str>,
    statics: &mut BTreeMap<String, Cow<'a, [u8]>>,
) -> Option<Vec<Output<'a>>> {
    let sheet = Arc::new(JoinedSheet::of(statics, page_foot::BELOW)?);
    statics.remove(SHEET);
    for part in sheet.names().filter(|part| !own.contains(part)) {
        statics.remove(part);
    }
    let of_pages = Arc::clone(&sheet);
    let of_pages = move || of_pages.joined(&page_foot::styles(edition));
    let of_cards = move || styles::still(&sheet.joined(&page_foot::styles(edition)));
    let mut outputs = vec![made(SHEET, of_pages)];
    if !statics.contains_key(EMBED) {
        outputs.push(made(EMBED, of_cards));
    }
    Some(outputs)
}

/// A static file whose text is made when it is written.
fn made<'a>(path: &str, text: impl Fn() -> String + Send + Sync + 'a) -> Output<'a> {
    let write = move |to: &mut dyn Write| to.write_all(text().as_bytes());
    let path = format!("{}{path}", STATIC.path);
    Output { path, content: Content::Stream(Stream::of(write)) }
}

/// The static file or original at a path, without a list of all: what [`assets`] lists there.
#[must_use]
pub fn asset<'a>(
    edition: &'a Edition,
    workspace: &'a Workspace,
    defaults: BTreeMap<String, Cow<'static, [u8]>>,
    path: &str,
) -> Option<Output<'a>> {
    if path.starts_with(STATIC.path) {
        return statics(edition, workspace, defaults)
            .into_iter()
            .find(|output| output.path == path);
    }
    let at_the_root = format!("{ROOT}{path}");
    let own = workspace.statics.get(&at_the_root).map(|bytes| Cow::Borrowed(&**bytes));
    if let Some(bytes) = own.or_else(|| defaults.get(&at_the_root).cloned()) {
        return Some(Output { path: path.to_owned(), content: Content::Bytes(bytes) });
    }
    let originals = edition.sources.iter().filter_map(|source| original(source, workspace));
    originals.rev().find(|output| output.path == path)
}

/// The original of a source, if it may be published, under a name that no browser runs. Where words of
/// the source are blotted out it never is: the words stand in it.
fn original<'a>(source: &'a SourceNode, workspace: &'a Workspace) -> Option<Output<'a>> {
    let original = source.entity.head.original.as_ref().filter(|one| one.publish)?;
    let bytes = workspace.originals.get(original.file.as_str())?;
    let everything = 0..u32::MAX;
    if source.entity.prose.is_redacted(&everything) {
        return None;
    }
    let path = published_original(&original.file);
    Some(Output { path, content: Content::Bytes(Cow::Borrowed(&**bytes)) })
}
