//! What is found in a folder and not believed at once, as editors leave it so for a moment while they
//! save: a [`Unsettled`].

use std::path::PathBuf;
use std::time::{Duration, Instant};

/// Something found that an editor may be about to change.
#[derive(Debug)]
pub struct Unsettled {
    /// The file.
    pub path: PathBuf,
    /// What is odd about it.
    pub why: UnsettledReason,
    /// When it was first found so.
    pub since: Instant,
    /// How often it was found so again.
    pub times: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnsettledReason {
    /// Held before, now gone: a file is moved aside before the new one is put in place.
    Missing,
    /// A file is cut to nothing before it is written.
    Empty,
    /// It changed while it was read.
    Torn,
    /// A new file as editors make them beside the one that they save.
    Passing,
}

impl Unsettled {
    /// When it may be believed, or is to be looked at again.
    pub fn due(&self) -> Instant {
        // What editors leave so while they save is over within a moment: these waits are shorter than a change waits for what
        // is unsettled (`HOLD` of `watch/pace.rs`), so that one look tells both. What is still being written is looked at
        // ever more seldom, and a file that only a save leaves there is shown to nobody for half a second.
        let wait = match self.why {
            UnsettledReason::Missing => Duration::from_millis(60),
            UnsettledReason::Empty => Duration::from_millis(150),
            UnsettledReason::Torn => Duration::from_millis(10 << self.times.min(6)),
            UnsettledReason::Passing => Duration::from_millis(500),
        };
        self.since + wait
    }
}

/// The doubt about something found as it is now, unless it was found so for long enough.
pub fn still_open(
    before: Option<Unsettled>,
    path: PathBuf,
    why: UnsettledReason,
    now: Instant,
) -> Option<Unsettled> {
    match before {
        Some(doubt) if doubt.why == why && doubt.due() <= now => None,
        Some(doubt) if doubt.why == why => Some(doubt),
        _ => Some(Unsettled { path, why, since: now, times: 0 }),
    }
}

/// Whether a file is called as editors call those that they make only while they save.
pub fn is_passing(key: &str) -> bool {
    let name = key.rsplit('/').next().unwrap_or(key);
    let is_sed = name.strip_prefix("sed").is_some_and(|rest| {
        rest.len() == 6 && rest.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    // Vim tries whether it may write with a file of this name, or of the next number that is free.
    let is_probe = name.len() >= 4 && name.bytes().all(|byte| byte.is_ascii_digit());
    let endings = ["___jb_tmp___", "___jb_old___", ".tmp", ".swp", ".swx", ".bak", ".part"];
    is_sed || is_probe || endings.iter().any(|ending| name.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_a_save_are_known_by_their_names() {
        for name in ["sedQ3kZ9a", "4913", "5036", "a.md___jb_tmp___", "a.md___jb_old___", "a.tmp"] {
            assert!(is_passing(&format!("static/{name}")), "{name}");
        }
        for name in ["a.md", "seder.md", "sed", "123", "sedQ3kZ9a.css", "LICENSE"] {
            assert!(!is_passing(&format!("static/{name}")), "{name}");
        }
    }

    #[test]
    fn what_goes_on_is_doubted_ever_more_slowly() {
        let since = crate::load::inventory::ClockReading::now().instant;
        let wait = |times| {
            Unsettled { path: PathBuf::new(), why: UnsettledReason::Torn, since, times }.due()
                - since
        };
        assert_eq!([0, 1, 9].map(wait), [10, 20, 640].map(Duration::from_millis));
    }
}
