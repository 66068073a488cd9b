//! Looks through a file while it writes itself: in windows that lie over each other, so that it need not lie in memory.

use std::io::{self, Write};

use super::Gate;
use super::leak::Leak;

/// Bytes that are looked through at once; of a file that breaks no line for so long, as many as it takes.
const WINDOW: usize = 1 << 20;

/// Bytes of one window that the next one begins with: many times the longest title or name, in any coding.
const OVERLAP: usize = 1 << 16;

/// A writer that passes everything on, and looks through it.
pub(super) struct Looked<'g> {
    gate: &'g Gate,
    path: &'g str,
    to: &'g mut dyn Write,
    sizes: (usize, usize),
    window: Vec<u8>,
    /// Line breaks before the window.
    lines: usize,
    leaks: Vec<Leak>,
}

impl<'g> Looked<'g> {
    pub fn new(gate: &'g Gate, path: &'g str, to: &'g mut dyn Write) -> Self {
        let sizes = (WINDOW, OVERLAP);
        Self { gate, path, to, sizes, window: Vec::new(), lines: 0, leaks: Vec::new() }
    }

    /// Every secret that the file holds, each at the first place where it was seen.
    pub fn finished(mut self) -> Vec<Leak> {
        self.look(self.window.len());
        self.leaks
    }

    /// Looks through the window up to `end`, and forgets of that what the next one need not begin with.
    fn look(&mut self, end: usize) {
        for leak in self.gate.look_from(self.path, &self.window[..end], self.lines) {
            let is_known = |other: &Leak| leak.secret.is_some() && other.secret == leak.secret;
            if !self.leaks.iter().any(is_known) {
                self.leaks.push(leak);
            }
        }
        // A window begins and ends where a line does: no word is cut, and none seems to stand by itself.
        let kept = end.saturating_sub(self.sizes.1);
        let start = memchr::memrchr(b'\n', &self.window[..kept]).map_or(0, |at| at + 1);
        self.lines += memchr::memchr_iter(b'\n', &self.window[..start]).count();
        self.window.drain(..start);
    }
}

impl Write for Looked<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.to.write_all(bytes)?;
        self.window.extend_from_slice(bytes);
        if self.window.len() >= self.sizes.0 + self.sizes.1
            && let Some(at) = memchr::memrchr(b'\n', &self.window)
            && at >= self.sizes.0
        {
            self.look(at + 1);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_passed_on_in_windows_that_begin_with_lines() {
        let (gate, mut passed) = (Gate::default(), Vec::new());
        let mut looked = Looked::new(&gate, "a.xml", &mut passed);
        looked.sizes = (64, 16);
        let lines: String = (0..100).map(|number| format!("line {number}\n")).collect();
        for part in lines.as_bytes().chunks(7) {
            looked.write_all(part).unwrap();
            assert!(looked.window.is_empty() || looked.window.starts_with(b"line "));
            assert!(looked.window.len() < 64 + 2 * 16 + 16);
        }
        assert!(looked.lines > 80);
        assert_eq!(looked.finished(), []);
        assert_eq!(passed, lines.as_bytes());
    }
}
