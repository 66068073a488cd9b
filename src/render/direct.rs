//! The built-in templates as trees, walked over the data of a view: what the template library makes of them, in a fifth of
//! the work.
//!
//! The library turns every view into maps on the heap, and finds by their names, at each use, values that a tree finds
//! by their places. A dossier's own templates may use all that the library knows; they stay its own. Here is just what
//! the built-in ones use, which a test holds: of another construct, [`DirectTemplates::of`] makes nothing, and the
//! library renders the page. So it does where a page does not fit, and says why.

mod lexer;
mod parser;
mod tag;
mod tree;
mod unwalkable;
mod value;
mod walk;

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::language::Language;
use crate::view_data::ViewData;
use tree::TemplateTree;
use unwalkable::Unwalkable;

/// Templates as trees.
#[derive(Debug)]
pub(super) struct DirectTemplates {
    pages: BTreeMap<String, TemplateTree>,
    /// What components write, by their numbers.
    components: Vec<TemplateTree>,
}

impl DirectTemplates {
    /// Templates by their names, as trees.
    ///
    /// # Errors
    /// If one of them uses what only the library knows.
    pub(super) fn of(texts: &BTreeMap<String, Cow<'_, str>>) -> Result<Self, Unwalkable> {
        let (pages, components) = parser::parsed(texts)?;
        Ok(Self { pages, components })
    }

    /// A page of a template; nothing where it does not fit the view.
    pub(super) fn page(
        &self,
        template: &str,
        data: &ViewData,
        language: &Language,
    ) -> Option<String> {
        walk::page(self.pages.get(template)?, &self.components, data, language)
    }
}

#[cfg(test)]
mod tests;
