//! Work grows with what there is, and not with its square: each shape of a dossier is checked and built at one size and
//! at a larger one, and what the larger one costs is compared with what the smaller one does.
//!
//! **Memory** that is asked for, in bytes and in pieces, of twice as much: it is the same in every run, and may be
//! [`MOST_MEMORY`] times as much, where what grows with the square takes four times. And **time** of the processor, of four
//! times as much, since going through what is there takes no memory: it may be [`MOST_TIME`] times as much, where
//! what grows with the square takes sixteen times.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod hubs;
mod shapes;

use std::fmt::Write as _;
use std::io::Write as _;
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

use crate::folder::Folder;
use casefile::diag::human::{self, Style};
use casefile::edition::Audience;
use shapes::{Shape, TABLES};

/// How many times as much memory twice as much may ask for.
const MOST_MEMORY: f64 = 2.3;

/// Bytes, beyond what the smallest dossier asks for, below which nothing is compared: a larger one is made.
const LEAST_MEMORY: u64 = 1_000_000;

/// How much more time four times as much may take.
const MOST_TIME: f64 = 10.0;

/// The time, beyond what the smallest dossier takes, below which nothing is compared.
const LEAST_TIME: Duration = Duration::from_millis(30);

/// No dossier is made larger than of so many.
const LARGEST: usize = 300_000;

/// Checks and builds a dossier, and writes what is found as people read it.
fn run(dossier: &Folder) {
    let workspace = dossier.workspace();
    let (built, _) = dossier.build(Audience::Public(None));
    assert!(!built.diagnostics.is_empty() || built.outputs.is_some());
    let style = Style { colored: false, width: 100 };
    for found in &built.diagnostics {
        assert!(!human::render(found, &workspace, style).is_empty());
    }
}

/// What a dossier takes.
#[derive(Debug, Clone, Copy)]
struct Cost {
    /// Memory that is asked for, in bytes.
    bytes: u64,
    /// How often it is.
    pieces: u64,
    time: Duration,
}

impl Cost {
    fn of(dossier: &Folder) -> Self {
        let mut time = Duration::ZERO;
        let taken = allocation_counter::measure(|| {
            let before = spent();
            run(dossier);
            time = spent().saturating_sub(before);
        });
        Self { bytes: taken.bytes_total, pieces: taken.count_total, time }
    }

    /// What it takes beyond another.
    fn beyond(self, least: Self) -> Self {
        Self {
            bytes: self.bytes.saturating_sub(least.bytes),
            pieces: self.pieces.saturating_sub(least.pieces),
            time: self.time.saturating_sub(least.time),
        }
    }

    /// Whether it is large enough to be compared with others.
    fn is_enough(self) -> bool {
        self.bytes >= LEAST_MEMORY && self.time >= LEAST_TIME
    }
}

/// Time of the processor that all threads of this program have had.
fn spent() -> Duration {
    let spent = clock_gettime(ClockId::ProcessCPUTime);
    Duration::try_from(spent).unwrap()
}

/// Compares a shape at one size with twice and four times that: a line that says how, and whether it is too much.
fn compare((name, n, make): &Shape, least: Cost) -> (String, bool) {
    let cost = |n: usize| Cost::of(&make(n)).beyond(least);
    let mut n = *n;
    // What is made once for all runs is no shape's own.
    run(&make(n));
    let mut costs = [cost(n), cost(2 * n), cost(4 * n)];
    while !costs[0].is_enough() && n < LARGEST {
        n *= 2;
        costs = [costs[1], costs[2], cost(4 * n)];
    }
    let [small, twice, four_times] = costs;
    let ratio = |large: u64, small: u64| large as f64 / small.max(1) as f64;
    let (bytes, pieces) = (ratio(twice.bytes, small.bytes), ratio(twice.pieces, small.pieces));
    // Beside what takes hardly any time at any size, anything is many times as much.
    let least_time = LEAST_TIME.as_secs_f64();
    let slower = |large: Cost, small: Cost| {
        large.time.as_secs_f64() / small.time.as_secs_f64().max(least_time)
    };
    let mut time = slower(four_times, small);
    for _ in 0..2 {
        // What is noise in one run is none in the next.
        if time > MOST_TIME {
            time = time.min(slower(cost(4 * n), cost(n)));
        }
    }
    let line = format!(
        "{bytes:5.2} {pieces:5.2} {time:5.1} {:>11} B {:>8} {:>9.1?} {n:>7} {name}",
        small.bytes, small.pieces, small.time
    );
    // Where hardly anything is asked for, the growth of a buffer is all there is.
    let is_much = small.bytes >= LEAST_MEMORY && bytes.max(pieces) > MOST_MEMORY;
    (line, is_much || time > MOST_TIME)
}

/// Holds every shape of a table to both.
fn hold(table: &str) {
    // Everything runs on this thread, so that all that is asked for is counted.
    let alone = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread();
    let _alone = alone.build().unwrap();
    let (_, shapes) = TABLES.iter().find(|(name, _)| *name == table).unwrap();
    // Templates, styles and fonts cost the same for all, and some of it once.
    let smallest = shapes::dossier([]);
    run(&smallest);
    let [first, second, third] = [(); 3].map(|()| Cost::of(&smallest));
    let least = Cost { time: first.time.min(second.time).min(third.time), ..third };
    let mut faults = String::new();
    for shape in *shapes {
        let (line, is_too_much) = compare(shape, least);
        // At once, so that a long run can be followed.
        std::io::stdout().write_all((line.clone() + "\n").as_bytes()).unwrap();
        if is_too_much {
            let _ = writeln!(faults, "{line}");
        }
    }
    let head = "memory of twice as much, pieces of it, time of four times as much";
    assert!(faults.is_empty(), "{head}:\n{faults}");
}

#[test]
#[cfg(target_os = "linux")]
fn chains_cost_what_they_are() {
    hold("chains");
}

#[test]
#[cfg(target_os = "linux")]
fn files_cost_what_they_are() {
    hold("files");
}

#[test]
#[cfg(target_os = "linux")]
fn front_matter_costs_what_it_is() {
    hold("front matter");
}

#[test]
#[cfg(target_os = "linux")]
fn what_is_hidden_costs_what_it_is() {
    hold("hidden");
}

#[test]
#[cfg(target_os = "linux")]
fn lists_cost_what_they_are() {
    hold("lists");
}

#[test]
#[cfg(target_os = "linux")]
fn markup_costs_what_it_is() {
    hold("markup");
}

#[test]
#[cfg(target_os = "linux")]
fn names_cost_what_they_are() {
    hold("names");
}

#[test]
#[cfg(target_os = "linux")]
fn statements_cost_what_they_are() {
    hold("statements");
}
