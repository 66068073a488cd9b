//! Asks a host for files, politely: over few connections, again after a while where it is busy, and never
//! sooner than it says.

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use ureq::tls::{Certificate, RootCerts, TlsConfig};
use ureq::{Agent, Error};
use url::Url;

use super::SiteAddress;
use super::received::{Body, Measure, Received, TooSlow, read};

/// How many files are asked for at once, each over a connection of its own: as many as a browser opens to
/// one host.
pub(super) const CONNECTIONS: usize = 6;

/// After so many files in a row that could not be had, no further ones are asked for.
const MOST_FAILED: usize = 12;

/// How many bytes a second a file comes with at least, once it was waited for: a host that sends a letter now and
/// then would never be done.
const SLOWEST: u64 = 1 << 10;

/// How long a host is waited for.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// How long until a host is asked again that is busy or broke off; each time twice as long.
    pub first: Duration,
    /// The longest wait that a host may ask for.
    pub longest: Duration,
    /// How often a file is asked for.
    pub tries: u32,
    /// How long nothing may come; and half of how long a file may come as slowly as it likes.
    pub silence: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            first: Duration::from_millis(500),
            longest: Duration::from_secs(120),
            tries: 5,
            silence: Duration::from_secs(30),
        }
    }
}

/// Whoever asks one host.
#[derive(Debug)]
pub(super) struct Courier {
    agent: Agent,
    patience: Patience,
    /// Before this nobody asks.
    not_before: Mutex<Option<Instant>>,
    failed: AtomicUsize,
}

/// Why a file could not be had: a sentence without its full stop.
pub(super) type Failed = String;

#[expect(clippy::disallowed_methods, reason = "waiting for a host, which reaches no output")]
fn now() -> Instant {
    Instant::now()
}

/// The authorities that the system trusts; where it has none, as in a container without any, those of
/// Mozilla, which are part of the program.
fn roots() -> RootCerts {
    let own = rustls_native_certs::load_native_certs().certs;
    if own.is_empty() {
        return RootCerts::WebPki;
    }
    let certificates = own.iter().map(|one| Certificate::from_der(one.as_ref()).to_owned());
    RootCerts::Specific(Arc::new(certificates.collect()))
}

impl Courier {
    pub(super) fn new(site: &SiteAddress, patience: Patience) -> Self {
        let mut config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_idle_connections_per_host(CONNECTIONS)
            .max_idle_connections(CONNECTIONS)
            .user_agent(concat!("casefile/", env!("CARGO_PKG_VERSION"), " (verify)"))
            .accept("*/*")
            .accept_encoding("gzip")
            .timeout_resolve(Some(patience.silence))
            .timeout_connect(Some(patience.silence))
            .timeout_recv_response(Some(patience.silence * 2))
            .timeout_per_read(Some(patience.silence));
        if site.is_here() {
            // Nobody between could reach this machine in its own name.
            config = config.proxy(None);
        }
        config = config.tls_config(TlsConfig::builder().root_certs(roots()).build());
        Self {
            agent: config.build().into(),
            patience,
            not_before: Mutex::new(None),
            failed: AtomicUsize::new(0),
        }
    }

    /// Asks for a file; no more of it is read than `measure` says.
    pub(super) fn get(&self, url: &Url, measure: Measure) -> Result<Received, Failed> {
        if self.failed.load(Ordering::Relaxed) >= MOST_FAILED {
            return Err("not asked for: too many files before it could not be had".to_owned());
        }
        let result = self.patiently(url, measure);
        match &result {
            Ok(_) => self.failed.store(0, Ordering::Relaxed),
            Err(_) => {
                self.failed.fetch_add(1, Ordering::Relaxed);
            }
        }
        result
    }

    fn patiently(&self, url: &Url, measure: Measure) -> Result<Received, Failed> {
        let mut wait = self.patience.first;
        let mut tries = 0;
        loop {
            self.pause();
            tries += 1;
            let is_last = tries >= self.patience.tries;
            match self.once(url, measure) {
                Ok((received, after)) if is_busy(received.status) => {
                    let after = after.unwrap_or(wait);
                    if is_last {
                        return Err(format!(
                            "the host answers {} again and again",
                            received.status
                        ));
                    }
                    if after > self.patience.longest {
                        let seconds = after.as_secs();
                        return Err(format!(
                            "the host answers {} and asks to come back in {seconds} seconds",
                            received.status
                        ));
                    }
                    self.hold(after);
                }
                Ok((received, _)) => return Ok(received),
                Err(FetchFailure::CutOff(received)) if is_last => return Ok(*received),
                Err(FetchFailure::Failed(error, may_pass)) if is_last || !may_pass => {
                    return Err(error);
                }
                Err(_) => self.hold(wait),
            }
            wait = (wait * 2).min(self.patience.longest);
        }
    }

    /// Waits as long as the host wants nobody to ask.
    fn pause(&self) {
        loop {
            let until = *self.not_before.lock().unwrap_or_else(PoisonError::into_inner);
            let left = until.map(|until| until.saturating_duration_since(now()));
            match left {
                Some(left) if !left.is_zero() => thread::sleep(left),
                _ => return,
            }
        }
    }

    /// Lets nobody ask for a while.
    fn hold(&self, wait: Duration) {
        let until = now() + wait;
        let mut not_before = self.not_before.lock().unwrap_or_else(PoisonError::into_inner);
        *not_before = Some(not_before.map_or(until, |before| before.max(until)));
    }

    /// Asks once; with the answer, how long the host wants to be left alone.
    fn once(
        &self,
        url: &Url,
        measure: Measure,
    ) -> Result<(Received, Option<Duration>), FetchFailure> {
        let request = self.agent.get(url.as_str()).header("Cache-Control", "no-cache");
        let mut response = request.call().map_err(FetchFailure::of)?;
        let header = |name: &str| {
            let value = response.headers().get(name)?;
            Some(String::from_utf8_lossy(value.as_bytes()).trim().to_owned())
        };
        let after = header("retry-after").and_then(|value| wait(&value));
        let encoding = header("content-encoding").unwrap_or_default().to_ascii_lowercase();
        let encoding = if encoding == "identity" { String::new() } else { encoding };
        let mut received = Received {
            status: response.status().as_u16(),
            content_type: header("content-type"),
            location: header("location"),
            encoding,
            raw: Body::default(),
            meant: Body::default(),
        };
        let body = response.body_mut().with_config().limit(u64::MAX).reader();
        let (start, grace) = (now(), self.patience.silence * 2);
        let is_too_slow = |length: u64| {
            let late = now().saturating_duration_since(start).saturating_sub(grace);
            u128::from(length) * 1000 < late.as_millis() * u128::from(SLOWEST)
        };
        match read(body, &received.encoding, measure, &is_too_slow) {
            Ok((raw, meant)) => {
                received.raw = raw;
                received.meant = meant;
                Ok((received, after))
            }
            Err((error, cut)) if is_end(&error) => {
                received.raw = cut.clone();
                received.meant = cut;
                Err(FetchFailure::CutOff(Box::new(received)))
            }
            Err((error, _)) if error.get_ref().is_some_and(|inner| inner.is::<TooSlow>()) => {
                Err(FetchFailure::Failed(error.to_string(), false))
            }
            Err((error, _)) => Err(FetchFailure::of(Error::Io(error))),
        }
    }
}

/// What came of asking once, where no whole answer did.
enum FetchFailure {
    /// An answer that ends too early.
    CutOff(Box<Received>),
    /// None; whether it may be another time.
    Failed(Failed, bool),
}

impl FetchFailure {
    fn of(error: Error) -> Self {
        let may_pass = match &error {
            // Where nobody listens, or somebody whose certificate is not trusted, asking again is of no use.
            Error::Io(error) => !matches!(
                error.kind(),
                io::ErrorKind::ConnectionRefused | io::ErrorKind::InvalidData
            ),
            Error::Timeout(_) | Error::ConnectionFailed | Error::Protocol(_) => true,
            _ => false,
        };
        let words = error.to_string();
        let words = words.strip_prefix("io: ").unwrap_or(&words);
        Self::Failed(format!("the host cannot be asked: {words}"), may_pass)
    }
}

fn is_end(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::UnexpectedEof || error.to_string().contains("disconnected")
}

fn is_busy(status: u16) -> bool {
    matches!(status, 429 | 502 | 503 | 504)
}

/// How long a host asks to wait, in seconds or until a date (RFC 9110, 10.2.3).
fn wait(value: &str) -> Option<Duration> {
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = jiff::fmt::rfc2822::parse(value).ok()?.timestamp();
    let left = until.as_second().saturating_sub(jiff::Timestamp::now().as_second());
    Some(Duration::from_secs(u64::try_from(left).unwrap_or(0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_left_alone_for_as_long_as_it_says() {
        assert_eq!(wait("7"), Some(Duration::from_secs(7)));
        assert_eq!(wait("Wed, 21 Oct 2015 07:28:00 GMT"), Some(Duration::ZERO));
        assert!(
            wait("Tue, 31 Dec 2199 23:59:59 GMT").is_some_and(|wait| wait.as_secs() > 1_000_000)
        );
        assert_eq!(wait("soon"), None);
    }
}
