//! The public edition beside that of the editors: made from their newest state when somebody asks for it,
//! and not before.

use std::sync::Arc;
use std::time::Duration;

use tokio::task::spawn_blocking;
use tokio::time::sleep;

use super::preview::ServerState;
use super::settings::Access;

/// How long a state must be the newest before those are told who only listen: the editors' own pages
/// are made first.
const QUIET: Duration = Duration::from_millis(250);

impl ServerState {
    /// Makes the public edition of the editors' newest state, unless that is made. What is good enough for
    /// the editors need not be for the public: then the last good public edition stays.
    pub(super) async fn up_to_date(self: &Arc<Self>) {
        if self.wanted.due().is_none() {
            return;
        }
        // In a task of its own: whoever asks may go, and what was begun is not begun again by the next.
        let preview = Arc::clone(self);
        let _ = tokio::spawn(async move { preview.make_public().await }).await;
    }

    async fn make_public(self: Arc<Self>) {
        let _one = self.wanted.making.lock().await;
        let Some((number, state)) = self.wanted.due() else { return };
        let preview = Arc::clone(&self);
        let made = spawn_blocking(move || {
            if let Some(public) = state.public() {
                preview.publish(public);
            }
        });
        let _ = made.await;
        // One that cannot be made is not tried again.
        self.wanted.note(number);
    }

    /// Sees to it that those who follow public pages are told, once the newest state has been it for
    /// a while.
    pub(super) async fn tell_public(self: Arc<Self>) {
        let number = self.wanted.number();
        sleep(QUIET).await;
        if self.wanted.number() == number && self.lane(Access::Public).open.is_any() {
            self.up_to_date().await;
        }
    }
}
