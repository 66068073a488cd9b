//! A file of the site to be: its path, and what it is made from.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use super::shared::paging::{Leaf, page_path};
use super::stream::Stream;
use crate::draw::DrawnCard;
use crate::language::Language;
use crate::view_data::{NoData, ViewData};

/// A file of the site to be.
pub struct Output<'a> {
    /// Its path from the site's root, with forward slashes.
    pub path: String,
    /// What it is made from.
    pub content: Content<'a>,
}

/// What an output is made from.
pub enum Content<'a> {
    /// A template and its view: plain data, made on demand; the same edition gives the same view.
    View {
        /// The template's name.
        template: &'static str,
        /// Makes the view, as data.
        view: Box<dyn Fn() -> Result<ViewData, NoData> + Send + Sync + 'a>,
    },
    /// Bytes as they are.
    Bytes(Cow<'a, [u8]>),
    /// An output that writes itself: what must not lie in memory as a whole.
    Stream(Stream<'a>),
    /// A picture of a card: its words and their places, made on demand, which tell what it is made from and are looked
    /// through before it is drawn. The same edition gives the same card, which is one wherever it is listed.
    Drawn(Box<dyn Fn() -> Option<DrawnCard> + Send + Sync + 'a>),
}

impl fmt::Debug for Output<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Output").field("path", &self.path).finish_non_exhaustive()
    }
}

impl<'a> Output<'a> {
    /// An output of a template; `view` makes what the template sees.
    pub fn of<V, F>(path: impl Into<String>, template: &'static str, view: F) -> Self
    where
        V: serde::Serialize + 'a,
        F: Fn() -> V + Send + Sync + 'a,
    {
        Self {
            path: path.into(),
            content: Content::View { template, view: Box::new(move || ViewData::of(&view())) },
        }
    }
}

impl<'a> Output<'a> {
    /// The pages of a listing or an entity whose address is `folder`, all of one template.
    pub fn pages<V, F>(
        language: &'a Language,
        folder: &str,
        total: usize,
        template: &'static str,
        view: F,
    ) -> Vec<Self>
    where
        V: serde::Serialize + 'a,
        F: Fn(&Leaf<'_>) -> V + Send + Sync + 'a,
    {
        let (folder, view): (Arc<str>, Arc<F>) = (folder.into(), Arc::new(view));
        let page = |number| {
            let (folder, view) = (Arc::clone(&folder), Arc::clone(&view));
            let path = page_path(&folder, number);
            Self::of(path, template, move || {
                view(&Leaf { language, folder: &folder, number, total })
            })
        };
        (1..=total).map(page).collect()
    }
}
