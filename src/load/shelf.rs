//! Texts that were let go of once they were parsed, and are read again when somebody asks for one: a [`TextShelf`].
//!
//! Of a large dossier the texts are a third of what it takes in memory, and what is told of it points into a few of them.

use std::fmt;
use std::hash::Hasher as _;
use std::sync::{Arc, OnceLock};

use rustc_hash::{FxHashMap, FxHasher};

use crate::text::{Text, TextId};

/// Reads a text of a dossier again, by its path from the root.
pub type TextReader = Box<dyn Fn(&str) -> Option<Arc<Text>> + Send + Sync>;

/// The texts of a folder, each to be read again once at most.
pub struct TextShelf {
    read: TextReader,
    texts: FxHashMap<TextId, ShelvedText>,
}

#[derive(Debug)]
struct ShelvedText {
    path: Box<str>,
    /// A hash of what it held.
    held: u64,
    again: OnceLock<Arc<Text>>,
}

impl TextShelf {
    /// The shelf of these texts, from where `read` finds them.
    #[must_use]
    pub fn of(texts: &[Arc<Text>], read: TextReader) -> Self {
        let shelved = |text: &Arc<Text>| {
            let (path, held) = (text.path.as_str().into(), print(text));
            (text.id, ShelvedText { path, held, again: OnceLock::new() })
        };
        Self { read, texts: texts.iter().map(shelved).collect() }
    }

    /// A text, read again. Places point nowhere in one that others changed since or took away: it is blank.
    #[must_use]
    pub fn text(&self, id: TextId) -> Option<&Arc<Text>> {
        let own = self.texts.get(&id)?;
        Some(own.again.get_or_init(|| {
            let read = (self.read)(&own.path).filter(|text| print(text) == own.held);
            read.unwrap_or_else(|| Arc::new(Text::new(&*own.path, Vec::new())))
        }))
    }
}

impl fmt::Debug for TextShelf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TextShelf").field("texts", &self.texts).finish_non_exhaustive()
    }
}

/// Two shelves of one folder are one only where they are the same.
impl PartialEq for TextShelf {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for TextShelf {}

fn print(text: &Text) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(text.content.as_bytes());
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::load::{again, load};

    #[test]
    fn a_text_is_read_again_as_it_was_and_is_blank_once_it_is_another() {
        let folder = tempfile::tempdir().unwrap();
        let at = |path: &str| folder.path().join(path);
        fs::create_dir_all(at("content/pages")).unwrap();
        for name in ["same", "other", "gone", "link"] {
            fs::write(at(&format!("content/pages/{name}.md")), name).unwrap();
        }
        let shelf = TextShelf::of(load(folder.path()).unwrap().texts(), again(folder.path()));
        fs::write(at("content/pages/other.md"), "changed").unwrap();
        fs::remove_file(at("content/pages/gone.md")).unwrap();
        let held = |name: &str| {
            let path = format!("content/pages/{name}.md");
            let text = shelf.text(TextId::of(&path)).unwrap();
            assert_eq!(text.path, path);
            text.content.clone()
        };
        assert_eq!([held("same"), held("other"), held("gone")], ["same", "", ""]);
        // Once it was asked for it stays as it is.
        fs::remove_file(at("content/pages/same.md")).unwrap();
        assert_eq!(held("same"), "same");
        #[cfg(unix)]
        {
            let link = at("content/pages/link.md");
            fs::rename(&link, at("elsewhere")).unwrap();
            std::os::unix::fs::symlink(at("elsewhere"), link).unwrap();
            assert_eq!(held("link"), "");
        }
        assert!(shelf.text(TextId::of("content/pages/none.md")).is_none());
    }
}
