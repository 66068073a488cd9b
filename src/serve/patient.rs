//! A connection that is patient for a while: one on which nothing moves is an error after that.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Instant, Sleep, sleep};

/// How long nothing may move.
const PATIENCE: Duration = Duration::from_secs(10);

/// How many answers are being made on a connection: then it is the server that keeps the other waiting.
#[derive(Debug, Clone, Default)]
pub(super) struct Making(Arc<AtomicUsize>);

impl Making {
    /// One more answer is being made, as long as what is returned lives.
    pub(super) fn begin(&self) -> MakingOne {
        self.0.fetch_add(1, Ordering::Relaxed);
        MakingOne(self.clone())
    }
}

/// An answer that is being made.
pub(super) struct MakingOne(Making);

impl Drop for MakingOne {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// A connection on which something must move every [`PATIENCE`], in either direction.
pub(super) struct IdleTimeout {
    stream: TcpStream,
    making: Making,
    moved: Instant,
    alarm: Pin<Box<Sleep>>,
}

impl IdleTimeout {
    pub(super) fn new(stream: TcpStream, making: Making) -> Self {
        Self { stream, making, moved: Instant::now(), alarm: Box::pin(sleep(PATIENCE)) }
    }

    /// What the stream said, if it said something; an error when it has been silent for too long.
    fn or_late<T>(
        &mut self,
        context: &mut Context<'_>,
        poll: Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        if poll.is_ready() {
            self.moved = Instant::now();
            return poll;
        }
        loop {
            ready!(self.alarm.as_mut().poll(context));
            let now = Instant::now();
            if self.making.0.load(Ordering::Relaxed) > 0 {
                self.moved = now;
            }
            let due = self.moved + PATIENCE;
            if due <= now {
                return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
            }
            self.alarm.as_mut().reset(due);
        }
    }
}

impl AsyncRead for IdleTimeout {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let poll = Pin::new(&mut self.stream).poll_read(context, buffer);
        self.or_late(context, poll)
    }
}

impl AsyncWrite for IdleTimeout {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let poll = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.or_late(context, poll)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let poll = Pin::new(&mut self.stream).poll_write_vectored(context, parts);
        self.or_late(context, poll)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
