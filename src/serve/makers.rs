//! The threads in which outputs are made: few at a time, so that a browser that asks for many does not take the
//! whole machine.

use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;

/// Outputs of one edition that are made at the same time; who asks for more waits. Each edition has its own, so
/// that those who may see nothing else than the public do not keep the editors waiting.
const MAKERS: usize = 2;

/// Threads that may block: the makers of both editions, and whoever makes the public one.
pub(super) const BLOCKING_THREADS: usize = 2 * MAKERS + 1;

/// The makers of one edition.
pub(super) struct Makers(Semaphore);

impl Makers {
    pub(super) fn new() -> Self {
        Self(Semaphore::new(MAKERS))
    }

    /// What is made, once it is its turn; nothing where making it fails.
    pub(super) async fn made<T: Send + 'static>(
        &self,
        make: impl FnOnce() -> T + Send + 'static,
    ) -> Option<T> {
        let _turn = self.0.acquire().await;
        spawn_blocking(make).await.ok()
    }
}
