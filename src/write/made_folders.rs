//! The folders of a site that is being written: each is made once, before the first file in it.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use rustc_hash::FxHashSet;

/// The folders that were made so far, by their path from the site's root.
#[derive(Debug, Default)]
pub(super) struct MadeFolders(Mutex<FxHashSet<Box<str>>>);

impl MadeFolders {
    /// Makes the folder of a file of the site, and those above it, unless they were made before.
    ///
    /// # Errors
    /// If the machine fails, or something else lies there.
    pub fn make_for(&self, site: &Path, file: &str) -> io::Result<()> {
        let Some((folder, _)) = file.rsplit_once('/') else { return Ok(()) };
        if self.0.lock().unwrap_or_else(PoisonError::into_inner).contains(folder) {
            return Ok(());
        }
        self.make_for(site, folder)?;
        match fs::create_dir(site.join(folder)) {
            // Another thread was quicker, or something else is in the way, which shows when the file is written.
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
            Ok(()) | Err(_) => {}
        }
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(folder.into());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_made_down_to_that_of_the_file_and_one_that_is_there_is_fine() {
        let site = tempfile::tempdir().unwrap();
        let made = MadeFolders::default();
        made.make_for(site.path(), "a/b/c.html").unwrap();
        assert!(site.path().join("a/b").is_dir() && !site.path().join("a/b/c.html").exists());
        fs::create_dir(site.path().join("a/d")).unwrap();
        made.make_for(site.path(), "a/d/index.html").unwrap();
        made.make_for(site.path(), "index.html").unwrap();
        assert!(made.make_for(&site.path().join("none"), "e/index.html").is_err());
    }
}
