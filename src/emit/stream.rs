//! An output that writes itself, piece by piece, and can tell what it is made from without being made.

use std::io::{self, Write};

/// Writes bytes; of the same edition always the same.
type StreamWrites<'a> = Box<dyn Fn(&mut dyn Write) -> io::Result<()> + Send + Sync + 'a>;

/// An output that writes itself.
pub struct Stream<'a> {
    write: StreamWrites<'a>,
    made_from: Option<StreamWrites<'a>>,
}

impl<'a> Stream<'a> {
    /// An output of what `write` writes, which tells best what it is made from.
    pub fn of(write: impl Fn(&mut dyn Write) -> io::Result<()> + Send + Sync + 'a) -> Self {
        Self { write: Box::new(write), made_from: None }
    }

    /// The same, made from nothing but what `made_from` writes, in less time than the output itself takes.
    #[must_use]
    pub fn made_from_all_of(
        self,
        made_from: impl Fn(&mut dyn Write) -> io::Result<()> + Send + Sync + 'a,
    ) -> Self {
        Self { made_from: Some(Box::new(made_from)), ..self }
    }

    /// Writes the output.
    ///
    /// # Errors
    /// If what it is written to fails.
    pub fn write(&self, to: &mut dyn Write) -> io::Result<()> {
        (self.write)(to)
    }

    /// Writes what it is made from, for a hash: where that is the same, so is the output.
    ///
    /// # Errors
    /// If what it is written to fails.
    pub fn made_from(&self, to: &mut dyn Write) -> io::Result<()> {
        self.made_from.as_ref().unwrap_or(&self.write)(to)
    }

    /// A hash of what it is made from.
    #[must_use]
    pub fn hash(&self) -> [u8; 32] {
        let mut hasher = blake3::Hasher::new();
        // Nothing fails that is hashed.
        let _ = self.made_from(&mut hasher);
        hasher.finalize().into()
    }
}
