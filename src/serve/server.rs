//! The preview's server, in threads of its own.

use std::collections::BTreeSet;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};
use tokio::sync::Semaphore;

use super::bind::{Address, Bound};
use super::connection::accept;
use super::guard::{Entrance, Policy};
use super::page::Site;
use super::preview::Preview;
use super::room::Room;
use super::settings::Settings;
use super::showing::{Broken, Showing};
use super::token::Token;

/// A server that answers as long as it lives.
pub struct Server {
    preview: Arc<Preview>,
    address: Address,
    /// Taken when it is stopped.
    runtime: Option<Runtime>,
}

impl Server {
    /// Listens and answers: at first, that there is nothing to show yet.
    ///
    /// # Errors
    ///
    /// When no port is free, or the system refuses sockets or threads.
    pub fn start(settings: &Settings) -> io::Result<Self> {
        let bound = Bound::on(settings)?;
        let lan = match &settings.lan {
            Some(lan) => Some(Entrance { names: lan.names.clone(), token: Token::new()? }),
            None => None,
        };
        let address = bound.address(settings, lan.as_ref().map(|lan| lan.token.text()));
        let policy = Policy { port: bound.port, lan };
        let room = Room::make();
        let preview = Arc::new(Preview::new(policy, room.live));
        let runtime = Builder::new_multi_thread()
            .worker_threads(2)
            .max_blocking_threads(8)
            .thread_name("casefile-serve")
            .enable_all()
            .build()?;
        let connections = Arc::new(Semaphore::new(room.connections));
        for listener in bound.listeners {
            let _inside = runtime.enter();
            let listener = tokio::net::TcpListener::from_std(listener)?;
            runtime.spawn(accept(listener, Arc::clone(&preview), Arc::clone(&connections)));
        }
        Ok(Self { preview, address, runtime: Some(runtime) })
    }

    /// Where it is to be found.
    #[must_use]
    pub fn address(&self) -> &Address {
        &self.address
    }

    /// Shows a new state of the site; pages that it changes are told.
    pub fn show(&self, showing: Arc<dyn Showing>) {
        let site = Arc::new(Site::new(showing));
        self.preview.put(move |_| (Some(site), None, String::new()));
    }

    /// The content is so wrong that no new state can be made: what was shown stays, with its notes
    /// over it, until the next state.
    pub fn broken(&self, broken: Broken) {
        self.preview
            .put(move |before| (before.site.clone(), Some(Arc::new(broken)), String::new()));
    }

    /// What the first state is waiting for, in words; nothing after the first state.
    pub fn progress(&self, words: &str) {
        if self.preview.shown().is_waiting() {
            self.preview
                .put(|before| (before.site.clone(), before.broken.clone(), words.to_owned()));
        }
    }

    /// The outputs that browsers have open now, by their paths in the site.
    #[must_use]
    pub fn open_pages(&self) -> BTreeSet<String> {
        self.preview.open.pages()
    }

    /// Ends all connections and gives the port back.
    pub fn stop(mut self) {
        self.end();
    }

    fn end(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_timeout(Duration::from_millis(100));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.end();
    }
}
