//! What the parts of a build took, by the clock, for `--timings`: a table, or JSON. No time of it reaches the site.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use clap::ValueEnum;
use serde_json::{Value, json};

use super::advice::grouped;
use crate::cli::clock::now;
use crate::{Amount, Observer, OutputPart, OutputSort, Stage, Work};

/// The forms of timings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum TimingsFormat {
    /// Tables, on standard error
    Text,
    /// One JSON object, on standard output
    Json,
}

/// Measures a build.
#[derive(Debug)]
pub(super) struct Timings {
    start: Instant,
    took: Mutex<BTreeMap<TimedPart, Took>>,
}

/// A part of a build, in the order of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum TimedPart {
    Lap(Lap),
    Work(Work),
}

/// What the command does before the pipeline and after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Lap {
    /// The folder is read.
    Load,
    /// The folder of the site is looked at.
    Open,
    /// The finished site is brought to the disk and put in its place.
    Publish,
}

/// What a part took, all times that it was done together.
#[derive(Debug, Clone, Copy, Default)]
struct Took {
    time: Duration,
    amount: Amount,
}

/// The parts of making an output, in the order of the table.
const PARTS: [(OutputPart, &str); 6] = [
    (OutputPart::List, "list"),
    (OutputPart::View, "view"),
    (OutputPart::Keep, "keep"),
    (OutputPart::Template, "template"),
    (OutputPart::Gate, "gate"),
    (OutputPart::Write, "write"),
];

impl Timings {
    pub(super) fn start() -> Self {
        Self { start: now(), took: Mutex::default() }
    }

    /// The time since the start.
    pub(super) fn total(&self) -> Duration {
        now() - self.start
    }

    /// Does something, and measures it.
    pub(super) fn lap<T>(
        &self,
        lap: Lap,
        work: impl FnOnce() -> T,
        amount: impl FnOnce(&T) -> Amount,
    ) -> T {
        let start = now();
        let made = work();
        self.add(TimedPart::Lap(lap), now() - start, amount(&made));
        made
    }

    fn add(&self, part: TimedPart, time: Duration, amount: Amount) {
        let mut took = self.took.lock().unwrap_or_else(PoisonError::into_inner);
        let own = took.entry(part).or_default();
        own.time += time;
        own.amount.count += amount.count;
        own.amount.bytes += amount.bytes;
    }

    /// What was measured until now.
    pub(super) fn report(&self) -> TimingsReport {
        let took = self.took.lock().unwrap_or_else(PoisonError::into_inner);
        let mut report = TimingsReport { whole: self.total(), ..TimingsReport::default() };
        let mut outputs: BTreeMap<OutputSort, SortTook> = BTreeMap::new();
        for (part, own) in took.iter() {
            match *part {
                TimedPart::Lap(lap) => report.stages.push((place(part), lap.name(), *own)),
                TimedPart::Work(Work::Stage(stage)) => {
                    report.stages.push((place(part), stage.name(), *own));
                }
                TimedPart::Work(Work::Output(sort, part)) => {
                    outputs.entry(sort).or_default().add(part, *own);
                }
            }
        }
        report.stages.sort_by_key(|(place, ..)| *place);
        report.outputs = outputs.into_iter().collect();
        report
    }
}

impl Observer for Timings {
    fn now(&self) -> Duration {
        self.total()
    }

    fn took(&self, work: Work, time: Duration, amount: Amount) {
        self.add(TimedPart::Work(work), time, amount);
    }
}

impl Lap {
    fn name(self) -> &'static str {
        match self {
            Self::Load => "load",
            Self::Open => "open output",
            Self::Publish => "publish",
        }
    }
}

/// Where a stage stands in the table: the folder of the site is opened when it is known that there will be one.
fn place(part: &TimedPart) -> u8 {
    match part {
        TimedPart::Lap(Lap::Load) => 0,
        TimedPart::Work(Work::Stage(stage)) if *stage < Stage::List => 1 + *stage as u8,
        TimedPart::Lap(Lap::Open) => 100,
        TimedPart::Work(Work::Stage(stage)) => 101 + *stage as u8,
        TimedPart::Work(Work::Output(..)) | TimedPart::Lap(Lap::Publish) => 200,
    }
}

/// What a build took, as it is shown.
#[derive(Debug, Default)]
pub(super) struct TimingsReport {
    whole: Duration,
    /// By its place: what it is called, and what it took.
    stages: Vec<(u8, &'static str, Took)>,
    outputs: Vec<(OutputSort, SortTook)>,
}

/// What outputs of one sort took.
#[derive(Debug, Clone, Copy, Default)]
struct SortTook {
    files: usize,
    bytes: u64,
    kept: usize,
    times: [Duration; PARTS.len()],
}

impl SortTook {
    fn add(&mut self, part: OutputPart, took: Took) {
        if let Some(at) = PARTS.iter().position(|(own, _)| *own == part) {
            self.times[at] += took.time;
        }
        match part {
            OutputPart::Write => {
                self.files += took.amount.count;
                self.bytes += took.amount.bytes;
            }
            OutputPart::Keep => self.kept += took.amount.count,
            _ => {}
        }
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.3} s", time.as_secs_f64())
}

fn number(number: u64) -> String {
    if number == 0 { "–".to_owned() } else { grouped(number) }
}

impl TimingsReport {
    /// Two tables: stages by the clock, and outputs by the time of all threads together.
    pub(super) fn text(&self) -> String {
        let mut text = format!("{:<16}{:>12}{:>12}{:>16}\n", "stage", "time", "count", "bytes");
        for (_, name, Took { time, amount }) in &self.stages {
            let (time, count) = (seconds(*time), number(amount.count as u64));
            let _ = writeln!(text, "{name:<16}{time:>12}{count:>12}{:>16}", number(amount.bytes));
        }
        let _ = writeln!(text, "{:<16}{:>12}", "whole", seconds(self.whole));
        let _ = write!(
            text,
            "\n{:<34}{:>9}{:>8}{:>16}",
            "outputs, all threads", "files", "kept", "bytes"
        );
        for (_, name) in PARTS {
            let _ = write!(text, "{name:>12}");
        }
        for (sort, took) in &self.outputs {
            let name = match sort.template {
                Some(template) => format!("{}, {template}", sort.emitter),
                None => sort.emitter.to_owned(),
            };
            let (files, kept) = (number(took.files as u64), number(took.kept as u64));
            let _ = write!(text, "\n{name:<34}{files:>9}{kept:>8}{:>16}", number(took.bytes));
            for time in took.times {
                let _ = write!(text, "{:>12}", seconds(time));
            }
        }
        text
    }

    /// The same as one object, times in seconds.
    pub(super) fn json(&self) -> Value {
        let stage = |(_, name, Took { time, amount }): &(u8, &str, Took)| {
            json!({
                "stage": name,
                "seconds": time.as_secs_f64(),
                "count": amount.count,
                "bytes": amount.bytes,
            })
        };
        let output = |(sort, took): &(OutputSort, SortTook)| {
            let times = PARTS.iter().zip(took.times);
            let times: serde_json::Map<String, Value> = times
                .map(|((_, name), time)| ((*name).to_owned(), time.as_secs_f64().into()))
                .collect();
            json!({
                "emitter": sort.emitter,
                "template": sort.template,
                "files": took.files,
                "kept": took.kept,
                "bytes": took.bytes,
                "seconds": times,
            })
        };
        json!({
            "seconds": self.whole.as_secs_f64(),
            "stages": self.stages.iter().map(stage).collect::<Vec<_>>(),
            "outputs": self.outputs.iter().map(output).collect::<Vec<_>>(),
        })
    }
}
