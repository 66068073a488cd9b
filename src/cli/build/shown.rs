//! The texts that a build shows what it found in: of a large dossier a few, and all of them again where a fault shows late.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;
use std::sync::OnceLock;

use crate::diag::Located;
use crate::load::{self, Workspace};
use crate::text::TextId;

/// Texts of a dossier that findings point into.
pub(super) struct ShownTexts<'r> {
    root: &'r Path,
    shown: Workspace,
    again: OnceLock<Workspace>,
}

impl<'r> ShownTexts<'r> {
    /// Those of `found`; all others are let go of.
    pub(super) fn of(found: &[Located], workspace: Workspace, root: &'r Path) -> Self {
        let places = found.iter().flat_map(|one| std::iter::once(&one.site).chain(&one.related));
        let ids = places.filter_map(|place| Some(place.span.as_ref()?.text));
        let ids: BTreeSet<TextId> = ids.collect();
        let shown = workspace.only(|text| ids.contains(&text.id));
        Self { root, shown, again: OnceLock::new() }
    }

    /// Reads the dossier once more.
    ///
    /// # Errors
    /// If it cannot be read.
    pub(super) fn again(&self) -> io::Result<Workspace> {
        let workspace = load::load(self.root).map_err(io::Error::other)?;
        Ok(self.again.get_or_init(|| workspace).clone())
    }

    /// The texts that are there now.
    pub(super) fn texts(&self) -> &Workspace {
        self.again.get().unwrap_or(&self.shown)
    }
}
