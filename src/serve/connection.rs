//! The connections of a server: taken one by one, served until they end or nothing moves on them.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::sleep;

use super::answer::answer;
use super::guard::LONGEST;
use super::patient::{Making, Patient};
use super::preview::Preview;

/// How long the head of a request may take to arrive.
const HEAD: Duration = Duration::from_secs(5);

/// Takes connections as long as there is room, for ever.
pub(super) async fn accept(listener: TcpListener, preview: Arc<Preview>, room: Arc<Semaphore>) {
    loop {
        let Ok(place) = Arc::clone(&room).acquire_owned().await else { return };
        match listener.accept().await {
            Ok((stream, from)) => {
                let is_near = from.ip().to_canonical().is_loopback();
                drop(tokio::spawn(serve(stream, is_near, Arc::clone(&preview), place)));
            }
            // The other side is gone already, or the system has nothing left to give for a moment.
            Err(_) => sleep(Duration::from_millis(20)).await,
        }
    }
}

async fn serve(
    stream: TcpStream,
    is_near: bool,
    preview: Arc<Preview>,
    place: OwnedSemaphorePermit,
) {
    // Without it, short messages wait for others; a connection that is gone says so soon enough.
    let _ = stream.set_nodelay(true);
    let making = Making::default();
    let io = TokioIo::new(Patient::new(stream, making.clone()));
    let service = service_fn(move |request| {
        let (preview, one) = (Arc::clone(&preview), making.begin());
        async move {
            let response = answer(preview, request, is_near).await;
            drop(one);
            Ok::<_, Infallible>(response)
        }
    });
    // How a connection ended is nobody's concern: another will do.
    let _ = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD)
        .max_buf_size(LONGEST)
        .serve_connection(io, service)
        .with_upgrades()
        .await;
    drop(place);
}
