//! The preview's server, in threads of its own.

use std::collections::BTreeSet;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};

use super::bind::{Bound, ServerAddress};
use super::connection::{ConnectionRoom, accept};
use super::guard::Policy;
use super::makers::BLOCKING_THREADS;
use super::preview::ServerState;
use super::room::Room;
use super::settings::{Access, ServeSettings};
use super::showing::{BrokenContent, SiteSource};
use super::token::{AccessToken, Tickets};

/// A server that answers as long as it lives.
pub struct Server {
    preview: Arc<ServerState>,
    address: ServerAddress,
    /// Taken when it is stopped.
    runtime: Option<Runtime>,
}

impl Server {
    /// Listens and answers: at first, that there is nothing to show yet.
    ///
    /// # Errors
    ///
    /// When no port is free, or the system refuses sockets or threads.
    pub fn start(settings: &ServeSettings) -> io::Result<Self> {
        let bound = Bound::on(settings)?;
        let needs_one = settings.lan.is_some() || settings.access == Access::Editors;
        let token = needs_one.then(AccessToken::new).transpose()?;
        let address = bound.address(settings, token.as_ref().map(AccessToken::text));
        let names = settings.lan.as_ref().map(|lan| lan.names.clone());
        let policy = Policy {
            port: bound.port,
            access: settings.access,
            token,
            tickets: Tickets::default(),
            lan: names,
        };
        let room = Room::make();
        let preview = Arc::new(ServerState::new(policy, &room));
        let runtime = Builder::new_multi_thread()
            .worker_threads(2)
            .max_blocking_threads(BLOCKING_THREADS)
            .thread_name("casefile-serve")
            .enable_all()
            .build()?;
        let places = ConnectionRoom::new(room.connections);
        for listener in bound.listeners {
            let _inside = runtime.enter();
            let listener = tokio::net::TcpListener::from_std(listener)?;
            runtime.spawn(accept(listener, Arc::clone(&preview), Arc::clone(&places)));
        }
        Ok(Self { preview, address, runtime: Some(runtime) })
    }

    /// Where it is to be found.
    #[must_use]
    pub fn address(&self) -> &ServerAddress {
        &self.address
    }

    /// The address to hand to a program that opens a browser: other users of the machine can read what
    /// programs are given. Its token is good once, within a minute.
    ///
    /// # Errors
    /// When the system has no random numbers.
    pub fn opening(&self) -> io::Result<String> {
        let url = &self.address.url;
        Ok(match url.split_once("?token=") {
            Some((url, _)) => {
                format!("{url}?token={}", self.preview.policy.tickets.issue()?.text())
            }
            None => url.clone(),
        })
    }

    /// Shows a new state of the site; pages that it changes are told.
    pub fn show(&self, showing: Arc<dyn SiteSource>) {
        self.preview.show(showing);
        if let Some(runtime) = &self.runtime {
            runtime.spawn(Arc::clone(&self.preview).tell_public());
        }
    }

    /// The content is so wrong that no new state can be made: what was shown stays, for editors with its
    /// notes over it, until the next state.
    pub fn broken(&self, broken: BrokenContent) {
        self.preview.broken(broken);
    }

    /// What the first state is waiting for, in words for editors; nothing after the first state.
    pub fn progress(&self, words: &str) {
        self.preview.progress(words);
    }

    /// The outputs of the edition that the server was started for that browsers have open now, by their
    /// paths in the site.
    #[must_use]
    pub fn open_pages(&self) -> BTreeSet<String> {
        self.preview.own().open.pages()
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
