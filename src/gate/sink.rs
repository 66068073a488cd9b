//! A sink behind the gate: takes finished files only as long as none of them holds a secret.

use std::io;
use std::sync::{Mutex, PoisonError};

use super::Gate;
use super::leak::Leak;
use super::stream::Looked;
use crate::diag::Diagnostic;
use crate::render::{Draws, Fingerprint, Sink, Writes};

/// A sink before which every file is looked through.
#[derive(Debug)]
pub struct Gated<'g> {
    gate: &'g Gate,
    sink: Behind<'g>,
    leaks: Mutex<Vec<Leak>>,
}

/// What a sink behind the gate is called in messages of the program's own faults.
struct Behind<'g>(&'g dyn Sink);

impl std::fmt::Debug for Behind<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sink")
    }
}

impl<'g> Gated<'g> {
    /// The sink `sink`, behind a gate.
    #[must_use]
    pub fn new(gate: &'g Gate, sink: &'g dyn Sink) -> Self {
        Self { gate, sink: Behind(sink), leaks: Mutex::default() }
    }

    /// What did not pass: nothing where the site may be published.
    #[must_use]
    pub fn refused(self) -> Vec<Diagnostic> {
        let leaks = self.leaks.into_inner().unwrap_or_else(PoisonError::into_inner);
        self.gate.told(leaks)
    }
}

impl Sink for Gated<'_> {
    fn put(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let found = self.gate.look(path, bytes);
        let mut leaks = self.leaks.lock().unwrap_or_else(PoisonError::into_inner);
        if found.is_empty() && leaks.is_empty() {
            drop(leaks);
            return self.sink.0.put(path, bytes);
        }
        // Nothing of this site is published any more.
        leaks.extend(found);
        Ok(())
    }

    fn stream(&self, path: &str, write: Writes<'_>) -> io::Result<()> {
        if self.gate.is_open() {
            return self.sink.0.stream(path, write);
        }
        if !self.leaks.lock().unwrap_or_else(PoisonError::into_inner).is_empty() {
            return Ok(());
        }
        let found = Mutex::new(Vec::new());
        // What is staged when a secret is found in it is not published.
        self.sink.0.stream(path, &|to| {
            let mut looked = Looked::new(self.gate, path, to);
            write(&mut looked)?;
            *found.lock().unwrap_or_else(PoisonError::into_inner) = looked.finished();
            Ok(())
        })?;
        let found = found.into_inner().unwrap_or_else(PoisonError::into_inner);
        self.leaks.lock().unwrap_or_else(PoisonError::into_inner).extend(found);
        Ok(())
    }

    /// A picture is drawn once its words were looked through; what its pixels spell by chance is nothing.
    fn drawn(&self, path: &str, words: &str, draw: Draws<'_>) -> io::Result<()> {
        let found = self.gate.look(path, words.as_bytes());
        let is_refused = {
            let mut leaks = self.leaks.lock().unwrap_or_else(PoisonError::into_inner);
            leaks.extend(found);
            !leaks.is_empty()
        };
        if is_refused { Ok(()) } else { self.sink.0.put(path, &draw()?) }
    }

    /// A file from before is kept only if the same was sought in it.
    fn keep(&self, path: &str, print: &dyn Fn() -> Fingerprint) -> io::Result<bool> {
        match self.gate.print() {
            Some(sought) => self.sink.0.keep(path, &|| print().with(sought)),
            None => self.sink.0.keep(path, print),
        }
    }
}
