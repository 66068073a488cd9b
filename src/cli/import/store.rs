//! Puts imported files in their places: each whole or not at all, and never over another.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::{PoisonError, RwLock};

use rayon::prelude::*;
use rayon::{ThreadPoolBuildError, ThreadPoolBuilder};

use super::ready::ReadySource;
use crate::cli::aside::{ThroughLink, place};
use crate::cli::exit::{CommandFailure, Exit};
use crate::cli::live;

/// So many sources are put in their places at once: most of that time is waiting for the disk.
const WRITERS: usize = 16;

/// Held while a pair is put in its places, by each writer; whoever holds it alone knows that all pairs are whole.
static PAIRS: RwLock<()> = RwLock::new(());

/// What a program returns that Ctrl-C ended.
const INTERRUPTED: i32 = 130;

/// Ends the program at Ctrl-C, or at a signal to terminate or hang up, once every pair that was begun is in its places.
#[allow(clippy::exit, reason = "reading standard input ends in no other way")]
pub(super) fn end_between_pairs() -> Result<(), CommandFailure> {
    live::at_signal(|| {
        let _alone = PAIRS.write().unwrap_or_else(PoisonError::into_inner);
        std::process::exit(INTERRUPTED);
    })
}

/// Puts originals and their sources in their places, and says of each how that went.
pub(super) fn all(
    root: &Path,
    ready: &[ReadySource],
) -> Result<Vec<Result<(), CommandFailure>>, CommandFailure> {
    let writers = ThreadPoolBuilder::new().num_threads(WRITERS.min(ready.len().max(1)));
    let one = |one: &ReadySource| {
        let _whole = PAIRS.read().unwrap_or_else(PoisonError::into_inner);
        let original = format!("content/originals/{}", one.original.0);
        let source = &one.plain.path;
        store(root, (&original, &one.original.1), (source, one.plain.text.as_bytes()))
            .map_err(|(path, error)| not_stored(&root.join(path), &error))
    };
    let writers = writers.build().map_err(no_threads)?;
    Ok(writers.install(|| ready.par_iter().map(one).collect()))
}

/// The failure where no threads can be had.
pub(super) fn no_threads(error: ThreadPoolBuildError) -> CommandFailure {
    CommandFailure::new(Exit::Machine, format!("cannot start threads: {error}"))
}

pub(in crate::cli) fn not_stored(path: &Path, error: &io::Error) -> CommandFailure {
    if let Some(link) = error.get_ref().and_then(|inner| inner.downcast_ref::<ThroughLink>()) {
        return CommandFailure::new(
            Exit::Errors,
            format!("cannot write `{}`: {link}", path.display()),
        )
        .hint("put the folder itself in the place of the link");
    }
    if error.kind() == io::ErrorKind::AlreadyExists {
        CommandFailure::new(Exit::Usage, format!("`{}` is there already", path.display()))
            .hint("nothing is overwritten; choose another id with `--id`")
    } else {
        CommandFailure::new(Exit::Machine, format!("cannot write `{}`: {error}", path.display()))
    }
}

/// Writes an original and its source, by their paths from the root. If the source cannot be written, the
/// original goes again.
fn store(
    root: &Path,
    original: (&str, &[u8]),
    source: (&str, &[u8]),
) -> Result<(), (String, io::Error)> {
    let is_new = match place(root, original.0, original.1) {
        Ok(()) => true,
        // An import that was cut off may have left it: the same bytes are the same file.
        Err(error)
            if error.kind() == io::ErrorKind::AlreadyExists
                && fs::read(root.join(original.0)).is_ok_and(|bytes| bytes == original.1) =>
        {
            false
        }
        Err(error) => return Err((original.0.to_owned(), error)),
    };
    place(root, source.0, source.1).map_err(|error| {
        if is_new {
            // What cannot be taken back is found, and taken over, by the next import of the same bytes.
            let _ = fs::remove_file(root.join(original.0));
        }
        (source.0.to_owned(), error)
    })
}
