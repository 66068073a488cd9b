//! One file of a dossier, as read: what it is by its path, and what it holds.

use std::sync::Arc;

use super::role::{FileRole, role};
use super::strange::Strange;
use crate::text::Text;

/// One file of a dossier, as read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LoadedFile {
    /// Settings, content or a template.
    Text(Arc<Text>),
    /// An original below `content/originals/`.
    Original(Arc<[u8]>),
    /// A static file of the dossier's own.
    Static(Arc<[u8]>),
    /// A file that has no place in a dossier, and why.
    Stranger(Strange),
}

impl LoadedFile {
    /// What a file is, by its path from the root; `None` where a dossier takes no notice of it: hidden
    /// files and the backups of editors.
    #[must_use]
    pub fn of(path: &str, bytes: Vec<u8>) -> Option<Self> {
        Some(match role(path) {
            FileRole::Text => Self::Text(Arc::new(Text::new(path, bytes))),
            FileRole::Original(_) => Self::Original(bytes.into()),
            FileRole::Static(_) => Self::Static(bytes.into()),
            FileRole::Stranger => Self::Stranger(Strange::Unread),
            FileRole::Ignored => return None,
        })
    }
}
