//! The clock by which work is timed; no time of it reaches an output.

use std::time::Instant;

/// The present moment.
#[expect(clippy::disallowed_methods, reason = "a clock for timings, which reach no output")]
pub(super) fn now() -> Instant {
    Instant::now()
}
