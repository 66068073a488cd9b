//! The live connection: tells an open page when what it shows has changed, by a counter and a kind.
//!
//! An editor's page is told `{"n":12,"kind":"page"}`: load the page anew; `styles`: load its stylesheets anew; `notes`: ask for
//! the notes again; `gone`: the page is no longer in the site; `ready`: all is as the browser has it.
//! A public page is told `reload`, when what the public gets at its place has changed, and nothing else.
//! What a browser says is not read. It is told of the newest state only, however slow it is.

use std::future::pending;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::FromRequestParts;
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::http::Response;
use axum::http::request::Parts;
use axum::response::IntoResponse;
use tokio::time::{Instant, MissedTickBehavior, interval, timeout};

use super::address::{decoded, is_sound};
use super::preview::ServerState;
use super::response::plain;
use super::settings::Access;
use super::shown::{PageState, ShownState};

/// How often a browser is asked whether it is still there.
const PING: Duration = Duration::from_secs(4);

/// How long a browser may be silent, and how long a message may take to be sent.
const SILENT: Duration = Duration::from_secs(15);
const SENDING: Duration = Duration::from_secs(5);

/// A page in a browser: its key, and the prints of what the browser shows.
struct Follower {
    preview: Arc<ServerState>,
    access: Access,
    key: String,
    is_missing: bool,
    has: PageState,
    is_gone: bool,
}

impl Drop for Follower {
    fn drop(&mut self) {
        self.preview.lane(self.access).open.remove(&self.key);
    }
}

/// The answer to a browser that wants to be told.
pub(super) async fn answer(
    preview: &Arc<ServerState>,
    parts: &mut Parts,
    access: Access,
) -> Response<Body> {
    let Ok(place) = Arc::clone(&preview.lane(access).live).try_acquire_owned() else {
        return plain(503, "too many pages are open");
    };
    let Some((key, is_missing, has)) = wanted(parts.uri.query().unwrap_or_default()) else {
        return plain(400, "this is not how a page asks");
    };
    let upgrade = match WebSocketUpgrade::from_request_parts(parts, &()).await {
        Ok(upgrade) => upgrade,
        Err(refusal) => return refusal.into_response(),
    };
    let preview = Arc::clone(preview);
    let upgrade = upgrade.max_message_size(1024).max_frame_size(1024).read_buffer_size(2048);
    upgrade.on_upgrade(async move |socket| {
        preview.lane(access).open.add(&key);
        Follower { preview, access, key, is_missing, has, is_gone: false }.follow(socket).await;
        drop(place);
    })
}

/// Which page a browser shows, and what of it.
fn wanted(query: &str) -> Option<(String, bool, PageState)> {
    let mut has = PageState { page: None, styles: String::new(), notes: String::new() };
    let (mut key, mut is_missing) = (None, false);
    for pair in query.split('&') {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let value = decoded(value)?;
        match name {
            "page" => key = Some(value).filter(|key| is_sound(key)),
            "print" => has.page = Some(value),
            "styles" => has.styles = value,
            "notes" => has.notes = value,
            "missing" => is_missing = true,
            _ => {}
        }
    }
    Some((key?, is_missing, has))
}

impl Follower {
    async fn follow(mut self, mut socket: WebSocket) {
        if self.access == Access::Public {
            self.preview.up_to_date().await;
        }
        let mut news = self.preview.lane(self.access).news();
        let mut is_first = true;
        let mut ping = interval(PING);
        ping.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut heard = Instant::now();
        loop {
            let shown = Arc::clone(&news.borrow_and_update());
            let kinds = self.changes(&shown).await;
            let said = match self.access {
                Access::Editors => words(&shown, &kinds, is_first),
                Access::Public if kinds.is_empty() => Vec::new(),
                Access::Public => vec!["reload".to_owned()],
            };
            is_first = false;
            for words in said {
                if !send(&mut socket, Message::text(words)).await {
                    return;
                }
            }
            drop(shown);
            loop {
                tokio::select! {
                    changed = news.changed() => match changed {
                        Ok(()) => break,
                        Err(_) => pending().await,
                    },
                    said = socket.recv() => match said {
                        Some(Ok(Message::Close(_)) | Err(_)) | None => return,
                        Some(Ok(_)) => heard = Instant::now(),
                    },
                    _ = ping.tick() => {
                        let is_late = heard.elapsed() > SILENT;
                        if is_late || !send(&mut socket, Message::Ping(Vec::new().into())).await {
                            return;
                        }
                    }
                }
            }
        }
    }

    /// What the browser is to be told, now that this is shown; from then on it has it.
    async fn changes(&mut self, shown: &Arc<ShownState>) -> Vec<&'static str> {
        let makers = &self.preview.lane(self.access).makers;
        let seen = shown.seen(&self.key, self.is_missing, makers).await;
        let mut kinds = Vec::new();
        // As long as there is no site, no page is gone from it.
        if shown.site.is_some() {
            match &seen.page {
                None if !self.is_gone => kinds.push("gone"),
                Some(_) if self.is_gone || seen.page != self.has.page => kinds.push("page"),
                Some(_) if seen.styles != self.has.styles => kinds.push("styles"),
                _ => {}
            }
            self.is_gone = seen.page.is_none();
            self.has.styles.clone_from(&seen.styles);
            if !self.is_gone {
                self.has.page.clone_from(&seen.page);
            }
        }
        let has_notes = self.access == Access::Editors && seen.notes != self.has.notes;
        if has_notes && !kinds.contains(&"page") {
            kinds.push("notes");
        }
        self.has.notes = seen.notes;
        kinds
    }
}

/// What an editor's page is told of these kinds of changes.
fn words(shown: &ShownState, kinds: &[&str], is_first: bool) -> Vec<String> {
    let kinds = if is_first && kinds.is_empty() { &["ready"] } else { kinds };
    kinds.iter().map(|kind| format!("{{\"n\":{},\"kind\":\"{kind}\"}}", shown.number)).collect()
}

/// Sends a message; `false` where the browser does not take it.
async fn send(socket: &mut WebSocket, message: Message) -> bool {
    matches!(timeout(SENDING, socket.send(message)).await, Ok(Ok(())))
}
