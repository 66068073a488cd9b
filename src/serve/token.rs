//! The word that lets somebody see more than the public: random, compared in constant time; and words that
//! do so once.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// How long a word that is good once may wait for it.
const ONCE: Duration = Duration::from_secs(60);

/// 128 random bits in hexadecimal digits.
#[derive(Clone)]
pub struct AccessToken {
    text: String,
}

impl AccessToken {
    /// A new one.
    pub(super) fn new() -> io::Result<Self> {
        let mut bytes = [0_u8; 16];
        getrandom::fill(&mut bytes).map_err(|error| io::Error::other(error.to_string()))?;
        Ok(Self { text: format!("{:032x}", u128::from_be_bytes(bytes)) })
    }

    /// One of a known text, for tests of what is done with it.
    #[must_use]
    pub fn of(text: &str) -> Self {
        Self { text: text.to_owned() }
    }

    /// The text that is given to people.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether this is it. Hashes are compared, in constant time: how long it takes tells nothing of
    /// where two texts differ.
    #[must_use]
    pub fn is(&self, given: &str) -> bool {
        blake3::hash(given.as_bytes()) == blake3::hash(self.text.as_bytes())
    }
}

/// Words that are good once each, for a while. What is handed to the program that opens a browser stands in
/// the system's list of processes, where other users of the machine can read it.
#[derive(Debug, Clone, Default)]
pub struct Tickets(Arc<Mutex<Vec<(AccessToken, Instant)>>>);

impl Tickets {
    /// A new one, good until it is taken or late.
    pub(super) fn issue(&self) -> io::Result<AccessToken> {
        let token = AccessToken::new()?;
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push((token.clone(), Instant::now() + ONCE));
        Ok(token)
    }

    /// Whether this is one, which it is no more from now on.
    pub(super) fn take(&self, given: &str) -> bool {
        self.take_at(given, Instant::now())
    }

    fn take_at(&self, given: &str, now: Instant) -> bool {
        let mut tickets = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        tickets.retain(|(_, end)| now < *end);
        let before = tickets.len();
        tickets.retain(|(token, _)| !token.is(given));
        tickets.len() < before
    }
}

impl std::fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ticket_is_good_once_and_for_a_while() {
        let tickets = Tickets::default();
        let (one, other) = (tickets.issue().unwrap(), tickets.issue().unwrap());
        assert!(!tickets.take("") && !tickets.take(&one.text()[1..]));
        assert!(tickets.take(one.text()) && !tickets.take(one.text()));
        assert!(!tickets.take_at(other.text(), Instant::now() + ONCE));
        assert!(!tickets.take(other.text()), "it was late");
    }
}
