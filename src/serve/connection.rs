//! The connections of a server: taken one by one, served until they end or nothing moves on them. Where there
//! is no room for one more, the one that has been silent for longest makes way.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::http::HeaderValue;
use axum::http::header::CONNECTION;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::sleep;
use tokio_io_timeout::TimeoutStream;

use super::answer::answer;
use super::guard::LONGEST;
use super::preview::ServerState;
use super::silent::Silent;

/// How long the head of a request may take to arrive, and how long a connection may wait for one.
const HEAD: Duration = Duration::from_secs(5);

/// How long the other side may take nothing of an answer that is being sent.
const TAKING: Duration = Duration::from_secs(10);

/// Places of this many must be left for a connection to be kept for a further request.
const SPARE: usize = 4;

/// The room for connections, on all sockets of a server.
pub(super) struct ConnectionRoom {
    count: usize,
    left: Arc<Semaphore>,
    silent: Silent,
}

impl ConnectionRoom {
    /// This many.
    pub(super) fn new(count: usize) -> Arc<Self> {
        let left = Arc::new(Semaphore::new(count));
        Arc::new(Self { count, left, silent: Silent::default() })
    }

    /// A place, if need be that of a connection on which nothing was ever asked.
    async fn take(&self) -> Option<OwnedSemaphorePermit> {
        if let Ok(place) = Arc::clone(&self.left).try_acquire_owned() {
            return Some(place);
        }
        self.silent.end_oldest();
        Arc::clone(&self.left).acquire_owned().await.ok()
    }

    fn is_crowded(&self) -> bool {
        self.left.available_permits() < self.count / SPARE
    }
}

/// Takes connections, for ever.
pub(super) async fn accept(
    listener: TcpListener,
    preview: Arc<ServerState>,
    places: Arc<ConnectionRoom>,
) {
    loop {
        match listener.accept().await {
            Ok((stream, from)) => {
                let Some(place) = places.take().await else { return };
                let is_near = from.ip().to_canonical().is_loopback();
                let (preview, places) = (Arc::clone(&preview), Arc::clone(&places));
                drop(tokio::spawn(serve(stream, is_near, preview, place, places)));
            }
            // The other side is gone already, or the system has nothing left to give for a moment.
            Err(_) => sleep(Duration::from_millis(20)).await,
        }
    }
}

async fn serve(
    stream: TcpStream,
    is_near: bool,
    preview: Arc<ServerState>,
    place: OwnedSemaphorePermit,
    places: Arc<ConnectionRoom>,
) {
    // Without it, short messages wait for others; a connection that is gone says so soon enough.
    let _ = stream.set_nodelay(true);
    // No read has a limit: while an answer is being made it is the server that keeps the other waiting.
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(TAKING));
    let io = TokioIo::new(Box::pin(stream));
    let (silence, end) = places.silent.begin();
    let service = service_fn(move |request| {
        silence.end();
        let (preview, places) = (Arc::clone(&preview), Arc::clone(&places));
        async move {
            let mut response = answer(preview, request, is_near).await;
            if places.is_crowded() && !response.status().is_informational() {
                response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
            }
            Ok::<_, Infallible>(response)
        }
    });
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD)
        .max_buf_size(LONGEST)
        .serve_connection(io, service)
        .with_upgrades();
    // How a connection ended is nobody's concern: another will do.
    tokio::select! {
        _ = served => {}
        () = end.notified() => {}
    }
    drop(place);
}
