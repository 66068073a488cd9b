//! Makes a synthetic dossier of any size from syllables and a seed; the same two give the same bytes.
//!
//! `n` sources bring `n / 5` actors and `3n / 10` allegations. A source has about 400 words, names 3 to
//! 8 actors and carries 1 to 4 statements: verbatim quotations, each by one actor, about one or two
//! allegations. Actors and allegations are drawn by a law of Zipf, so that a few hubs gather thousands
//! of mentions. [`Options`] add to it what dossiers have beyond that, each by itself or together; whatever
//! is added, the dossier has neither an error nor a warning. Everything is invented: no person is meant.

#![allow(dead_code, reason = "each program that includes it uses a part of it")]

use std::io;
use std::path::Path;

mod actor;
mod allegation;
mod chance;
mod draft;
mod hubs;
mod language;
mod languages;
mod minors;
mod options;
mod original;
mod originals;
mod redact;
mod redaction;
mod replies;
mod secrecy;
mod source;
mod speaks_for;
mod stories;
mod withheld;
mod writer;

#[allow(unused_imports, reason = "each program that includes it uses a part of it")]
pub use options::{Options, Originals, Share};
use writer::Writer;

/// The seed of all figures that are compared with each other.
pub const SEED: u64 = 7;

/// The files of a plain dossier by their paths, in the order in which they were made.
pub fn files(sources: usize, seed: u64) -> Vec<(String, String)> {
    files_with(sources, seed, &Options::default())
}

/// The same of a dossier with options. Each has chances of its own, so that one changes nothing of another.
pub fn files_with(sources: usize, seed: u64, options: &Options) -> Vec<(String, String)> {
    let mut draft = stories::plain(sources, seed);
    let writer = |number: u64| Writer::new(seed ^ number << 32);
    if options.hubs {
        hubs::gather(&mut draft, &mut writer(1));
    }
    if options.speaks_for {
        speaks_for::add(&mut draft, &mut writer(2));
    }
    if options.replies {
        replies::answer(&mut draft, &mut writer(3));
    }
    if let Some(share) = options.withheld {
        withheld::add(&mut draft, &mut writer(4), share);
    }
    if options.languages {
        languages::spread(&mut draft, &mut writer(5));
    }
    if options.minors {
        minors::add(&mut draft, &mut writer(6));
    }
    if let Some(share) = options.redact {
        redact::blot(&mut draft, &mut writer(7), share);
    }
    if let Some(format) = options.originals {
        originals::collect(&mut draft, &mut writer(8), format);
    }
    draft.files()
}

/// Writes a plain dossier into a folder.
///
/// # Errors
/// If a file cannot be written.
pub fn write(folder: &Path, sources: usize, seed: u64) -> io::Result<()> {
    write_with(folder, sources, seed, &Options::default())
}

/// Writes a dossier with options into a folder.
///
/// # Errors
/// If a file cannot be written.
pub fn write_with(folder: &Path, sources: usize, seed: u64, options: &Options) -> io::Result<()> {
    for (path, text) in files_with(sources, seed, options) {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(path, text)?;
    }
    Ok(())
}
