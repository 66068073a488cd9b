//! What `build`, `watch` and `serve` have in common: somebody may end them, by a signal or a key.

use std::io::{self, IsTerminal};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use clap::Args;

use super::exit::{CommandFailure, Exit};
use crate::diag::human::one_line;
use crate::render::{Fingerprint, Sink, Writes};
use crate::watch::WatchSettings;

/// How changes are noticed.
#[derive(Debug, Clone, Args)]
pub(super) struct Watching {
    /// Look for changes this often, in milliseconds, instead of relying on the operating system
    #[arg(long, value_name = "MS", num_args = 0..=1, default_missing_value = "1000",
          value_parser = clap::value_parser!(u64).range(10..=3_600_000))]
    poll: Option<u64>,
}

impl Watching {
    pub(super) fn settings(&self, ignored: &[&Path]) -> WatchSettings {
        WatchSettings {
            poll: self.poll.map(Duration::from_millis),
            ignored: ignored.iter().map(|path| (*path).to_owned()).collect(),
        }
    }
}

/// What a key asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum KeyPress {
    Rebuild,
    Open,
    Quit,
}

/// Calls `on_end` when the program is asked to end: Ctrl-C, or a signal to terminate or hang up.
pub(super) fn at_signal(on_end: impl Fn() + Send + 'static) -> Result<(), CommandFailure> {
    ctrlc::set_handler(on_end).map_err(|error| {
        CommandFailure::new(Exit::Machine, format!("cannot wait for signals: {error}"))
    })
}

/// Calls `on_end`, in a thread of its own, when a signal is to end the program, which it then does. A signal
/// that the program was begun to ignore ends nothing.
///
/// To be called before there are other threads: they would be ended at once.
#[cfg(unix)]
pub(super) fn at_fatal_signal(
    on_end: impl FnOnce() + Send + 'static,
) -> Result<(), CommandFailure> {
    use nix::sys::signal::{SigSet, Signal, raise};
    let failed = |error: nix::Error| {
        CommandFailure::new(Exit::Machine, format!("cannot wait for signals: {error}"))
    };
    let ignored = ignored_signals();
    let signals: SigSet = [Signal::SIGINT, Signal::SIGTERM, Signal::SIGHUP]
        .into_iter()
        .filter(|signal| ignored & (1 << (*signal as i32 - 1)) == 0)
        .collect();
    signals.thread_block().map_err(failed)?;
    let wait = move || {
        if let Ok(signal) = signals.wait() {
            on_end();
            // What the signal does to a program that knows nothing of it: whoever waits sees which one it was.
            let _ = raise(signal).and_then(|()| signals.thread_unblock());
            // Where it does nothing, all the same: nothing goes on that waits for the end.
            #[expect(clippy::exit, reason = "the program was told to end")]
            std::process::exit(128 + signal as i32);
        }
    };
    let thread = thread::Builder::new().name("casefile-signals".to_owned()).spawn(wait);
    thread
        .map(drop)
        .map_err(|error| CommandFailure::new(Exit::Machine, format!("no thread: {error}")))
}

/// The signals that whoever began the program had it ignore, a bit each from the lowest: `nohup`, or a script
/// that goes on without waiting. What waits for a signal is given it even so. None are known where the
/// system does not say.
#[cfg(unix)]
fn ignored_signals() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let bits = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    bits.and_then(|bits| u64::from_str_radix(bits.trim(), 16).ok()).unwrap_or_default()
}

/// Calls `on_end`, in a thread of its own, when a signal is to end the program, which it then does.
#[cfg(not(unix))]
pub(super) fn at_fatal_signal(
    on_end: impl FnOnce() + Send + 'static,
) -> Result<(), CommandFailure> {
    let on_end = Mutex::new(Some(on_end));
    at_signal(move || {
        if let Some(on_end) = on_end.lock().unwrap_or_else(PoisonError::into_inner).take() {
            on_end();
        }
        #[expect(clippy::exit, reason = "there are no signals to end it")]
        std::process::exit(130);
    })
}

/// Waits for the thread that ends the program.
pub(super) fn wait_for_the_end() -> ! {
    loop {
        thread::park();
    }
}

/// Calls `on_key` for each known key, where there is a terminal to press it on, until one asks to quit.
/// Without a terminal nothing is read: the end of input ends nothing.
///
/// While keys are waited for, the terminal shows none of them; when what is returned goes, it is as it was.
pub(super) fn at_keys(on_key: impl Fn(KeyPress) + Send + 'static) -> TerminalGuard {
    let manners = TerminalGuard::of_now();
    if !has_keys() {
        return manners;
    }
    let terminal = console::Term::stderr();
    let _ = thread::Builder::new().name("casefile-keys".to_owned()).spawn(move || {
        loop {
            // Whoever reads from the terminal in the background is stopped by the system.
            if !is_in_front() {
                thread::sleep(Duration::from_millis(500));
                continue;
            }
            let Ok(key) = terminal.read_key() else { return };
            match key {
                console::Key::Char('r') => on_key(KeyPress::Rebuild),
                console::Key::Char('o') => on_key(KeyPress::Open),
                console::Key::Char('q') => return on_key(KeyPress::Quit),
                _ => {}
            }
        }
    });
    manners
}

/// How the terminal was before keys were waited for.
pub(super) struct TerminalGuard {
    #[cfg(unix)]
    before: Option<rustix::termios::Termios>,
}

impl TerminalGuard {
    fn of_now() -> Self {
        Self {
            #[cfg(unix)]
            before: has_keys().then(|| rustix::termios::tcgetattr(io::stdin()).ok()).flatten(),
        }
    }
}

impl Drop for TerminalGuard {
    fn drop(&mut self) {
        #[cfg(unix)]
        if let Some(before) = self.before.as_ref().filter(|_| is_in_front()) {
            use rustix::termios::{OptionalActions, tcsetattr};
            // A terminal that is gone needs no manners.
            let _ = tcsetattr(io::stdin(), OptionalActions::Now, before);
        }
    }
}

/// Whether the terminal is this program's own at the moment.
fn is_in_front() -> bool {
    #[cfg(unix)]
    {
        let own = rustix::process::getpgrp();
        rustix::termios::tcgetpgrp(io::stdin()).is_ok_and(|front| front == own)
    }
    #[cfg(not(unix))]
    true
}

/// Whether keys are listened to.
pub(super) fn has_keys() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// "`content/actors/a.md`", or how many files changed.
pub(super) fn named(changed: &std::collections::BTreeSet<String>) -> String {
    let mut files = changed.iter().map(|file| one_line(&crate::load::shown(file)));
    match (files.next(), files.next()) {
        (Some(one), None) => one,
        (Some(one), Some(other)) if changed.len() == 2 => format!("{one} and {other}"),
        _ => format!("{} files", changed.len()),
    }
}

/// Something that is told to end from another thread, and does so when nothing is half done.
#[derive(Debug, Clone, Default)]
pub(super) struct Shutdown(Arc<LineState>);

#[derive(Debug, Default)]
struct LineState {
    is_near: AtomicBool,
    writing: Mutex<()>,
}

impl Shutdown {
    pub(super) fn end(&self) {
        self.0.is_near.store(true, Ordering::SeqCst);
    }

    pub(super) fn is_near(&self) -> bool {
        self.0.is_near.load(Ordering::SeqCst)
    }

    /// Holds the end off as long as what is returned lives; nothing where it is too late for that.
    pub(super) fn held_off(&self) -> Option<MutexGuard<'_, ()>> {
        let guard = self.0.writing.lock().unwrap_or_else(PoisonError::into_inner);
        (!self.is_near()).then_some(guard)
    }

    /// Ends, and waits until nothing holds that off.
    pub(super) fn wait(&self) {
        self.end();
        drop(self.0.writing.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

/// A sink that takes nothing more when it is time to end.
pub(super) struct Until<'u> {
    pub sink: &'u dyn Sink,
    pub ending: &'u Shutdown,
}

impl Sink for Until<'_> {
    fn put(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        if self.ending.is_near() {
            return Err(io::ErrorKind::Interrupted.into());
        }
        self.sink.put(path, bytes)
    }

    fn stream(&self, path: &str, write: Writes<'_>) -> io::Result<()> {
        if self.ending.is_near() {
            return Err(io::ErrorKind::Interrupted.into());
        }
        self.sink.stream(path, write)
    }

    fn keep(&self, path: &str, print: &dyn Fn() -> Fingerprint) -> io::Result<bool> {
        if self.ending.is_near() {
            return Err(io::ErrorKind::Interrupted.into());
        }
        self.sink.keep(path, print)
    }
}
