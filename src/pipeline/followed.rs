//! Outputs and sinks of a run that somebody follows: they do what they did, and tell what it took.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use rayon::prelude::*;

use super::observer::{Amount, Observer, OutputPart, OutputSort, Work};
use crate::edition::Edition;
use crate::emit::{self, Content, Output};
use crate::render::{Draws, Fingerprint, Sink, Writes};

/// What static files and published originals are listed under.
const FILES: &str = "files";

/// The outputs of a run, each with what is known of its making.
#[derive(Debug)]
pub(super) struct Making {
    observer: Arc<dyn Observer>,
    outputs: BTreeMap<String, Arc<OutputMaking>>,
}

/// How far the making of one output is. One thread makes it from beginning to end.
#[derive(Debug)]
struct OutputMaking {
    sort: OutputSort,
    /// When its view was there, in nanoseconds.
    since: AtomicU64,
    /// What its sink behind the gate took, in nanoseconds.
    written: AtomicU64,
}

/// Lists the outputs of an edition and others, so that making them is told.
pub(super) fn outputs<'a>(
    observer: &Arc<dyn Observer>,
    edition: &'a Edition,
    assets: Vec<Output<'a>>,
) -> (Vec<Output<'a>>, Making) {
    let listed: Vec<(&'static str, Vec<Output<'a>>)> = emit::EMITTERS
        .par_iter()
        .map(|emitter| {
            let start = observer.now();
            let outputs = emitter.outputs(edition);
            let sort = OutputSort { emitter: emitter.name, template: None };
            let work = Work::Output(sort, OutputPart::List);
            observer.took(work, observer.now().saturating_sub(start), Amount::of(outputs.len()));
            (emitter.name, outputs)
        })
        .collect();
    let mut making = Making { observer: Arc::clone(observer), outputs: BTreeMap::new() };
    let all = listed.into_iter().chain([(FILES, assets)]);
    let outputs = all
        .flat_map(|(emitter, outputs)| outputs.into_iter().map(move |output| (emitter, output)))
        .map(|(emitter, output)| making.followed(emitter, output))
        .collect();
    (outputs, making)
}

impl Making {
    /// The same output, which tells when its view was made.
    fn followed<'a>(&mut self, emitter: &'static str, output: Output<'a>) -> Output<'a> {
        let template = match output.content {
            Content::View { template, .. } => Some(template),
            Content::Bytes(_) | Content::Stream(_) | Content::Drawn(_) => None,
        };
        let own = Arc::new(OutputMaking {
            sort: OutputSort { emitter, template },
            since: AtomicU64::new(0),
            written: AtomicU64::new(0),
        });
        self.outputs.insert(output.path.clone(), Arc::clone(&own));
        let Content::View { template, view } = output.content else { return output };
        let observer = Arc::clone(&self.observer);
        let view = Box::new(move || {
            let start = observer.now();
            let made = view();
            let end = observer.now();
            own.since.store(nanoseconds(end), Ordering::Relaxed);
            let work = Work::Output(own.sort, OutputPart::View);
            observer.took(work, end.saturating_sub(start), Amount::of(1));
            made
        });
        Output { content: Content::View { template, view }, ..output }
    }

    fn tell(&self, own: &OutputMaking, part: OutputPart, time: Duration, amount: Amount) {
        self.observer.took(Work::Output(own.sort, part), time, amount);
    }
}

fn nanoseconds(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)
}

/// A sink before the gate: what comes to it was rendered, and what it hands on is looked through and taken.
pub(super) struct BeforeGate<'s> {
    pub(super) making: &'s Making,
    pub(super) sink: &'s dyn Sink,
}

/// A sink behind the gate.
pub(super) struct BehindGate<'s> {
    pub(super) making: &'s Making,
    pub(super) sink: &'s dyn Sink,
}

impl Sink for BeforeGate<'_> {
    fn put(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let (making, observer) = (self.making, &self.making.observer);
        let Some(own) = making.outputs.get(path) else { return self.sink.put(path, bytes) };
        let start = observer.now();
        if own.sort.template.is_some() {
            let since = Duration::from_nanos(own.since.load(Ordering::Relaxed));
            let time = start.saturating_sub(since);
            making.tell(own, OutputPart::Template, time, Amount::one(bytes.len()));
        }
        let put = self.sink.put(path, bytes);
        let written = Duration::from_nanos(own.written.load(Ordering::Relaxed));
        let looked = observer.now().saturating_sub(start).saturating_sub(written);
        making.tell(own, OutputPart::Gate, looked, Amount::one(bytes.len()));
        put
    }

    fn stream(&self, path: &str, write: Writes<'_>) -> io::Result<()> {
        self.sink.stream(path, write)
    }

    fn drawn(&self, path: &str, words: &str, draw: Draws<'_>) -> io::Result<()> {
        self.sink.drawn(path, words, draw)
    }

    fn keep(&self, path: &str, print: &dyn Fn() -> Fingerprint) -> io::Result<bool> {
        let (making, observer) = (self.making, &self.making.observer);
        let Some(own) = making.outputs.get(path) else { return self.sink.keep(path, print) };
        let start = observer.now();
        let kept = self.sink.keep(path, print);
        let end = observer.now();
        own.since.store(nanoseconds(end), Ordering::Relaxed);
        let count = usize::from(matches!(kept, Ok(true)));
        making.tell(own, OutputPart::Keep, end.saturating_sub(start), Amount::of(count));
        kept
    }
}

impl Sink for BehindGate<'_> {
    fn put(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let (making, observer) = (self.making, &self.making.observer);
        let Some(own) = making.outputs.get(path) else { return self.sink.put(path, bytes) };
        let start = observer.now();
        let put = self.sink.put(path, bytes);
        let time = observer.now().saturating_sub(start);
        own.written.store(nanoseconds(time), Ordering::Relaxed);
        making.tell(own, OutputPart::Write, time, Amount::one(bytes.len()));
        put
    }

    fn stream(&self, path: &str, write: Writes<'_>) -> io::Result<()> {
        let length = AtomicU64::new(0);
        let counted = |to: &mut dyn io::Write| {
            let mut counting = Counting { to, length: 0 };
            let written = write(&mut counting);
            length.store(counting.length, Ordering::Relaxed);
            written
        };
        let (making, observer) = (self.making, &self.making.observer);
        let Some(own) = making.outputs.get(path) else { return self.sink.stream(path, write) };
        let start = observer.now();
        let taken = self.sink.stream(path, &counted);
        let amount = Amount { count: 1, bytes: length.into_inner() };
        making.tell(own, OutputPart::Write, observer.now().saturating_sub(start), amount);
        taken
    }

    fn keep(&self, path: &str, print: &dyn Fn() -> Fingerprint) -> io::Result<bool> {
        self.sink.keep(path, print)
    }
}

/// Counts what is written to another.
struct Counting<'w> {
    to: &'w mut dyn io::Write,
    length: u64,
}

impl io::Write for Counting<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.to.write(bytes)?;
        self.length += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}
