//! Measures `casefile import` on pages whose article is known: `measure_import FOLDER`.
//!
//! How what is known of pages is told, is said in `gold.rs`. Pages are cut into two halves by their names alone, so that
//! one can be looked at while the importer is improved, and the other measures it.

#![allow(clippy::disallowed_methods, reason = "an example measures time")]

mod gold;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use casefile_import::{self as import, Draft, DraftBlock, ImportHints};
use casefile_words::markdown::read_back::read_back;
use clap::{Parser, ValueEnum};
use unicode_normalization::UnicodeNormalization as _;

use self::gold::Gold;

/// Measure the import of HTML on pages whose article is known
#[derive(Parser)]
struct Arguments {
    /// The folder of pages
    folder: PathBuf,
    /// Only one half of them
    #[arg(long)]
    half: Option<Half>,
    /// Every page, not only those that come out wrong
    #[arg(long)]
    all: bool,
    /// For each page shown, the lines that are missing and those that are too many
    #[arg(long)]
    lines: bool,
    /// Only pages whose names hold this
    #[arg(long)]
    only: Option<String>,
    /// All that was read of each page
    #[arg(long)]
    text: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Half {
    /// To look at
    Open,
    /// To measure with
    Held,
}

fn main() -> io::Result<()> {
    let arguments = Arguments::parse();
    let mut out = io::stdout().lock();
    let mut sums = Sums::default();
    for (path, gold) in gold::pages(&arguments.folder)? {
        let name = gold::stem(&path);
        if arguments.half.is_some_and(|half| half != half_of(&name))
            || arguments.only.as_ref().is_some_and(|only| !name.contains(only))
        {
            continue;
        }
        let page = measured(&path, &gold)?;
        sums.add(&page);
        if arguments.all || page.is_wrong() {
            writeln!(out, "{name}: {}", page.words())?;
            for line in page.lines.iter().filter(|_| arguments.lines) {
                writeln!(out, "    {line}")?;
            }
        }
        if arguments.text {
            writeln!(out, "{:#?}", page.draft)?;
        }
    }
    writeln!(out, "\n{}", sums.words())
}

fn half_of(name: &str) -> Half {
    // FNV-1a: the same on every machine and in every version.
    let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    if (hash >> 32) & 1 == 0 { Half::Open } else { Half::Held }
}

/// What one page came to; what is not known of it is none.
struct Measured {
    refused: Option<String>,
    took: Duration,
    /// Precision and recall of the body's runs of four words.
    body: Option<(f64, f64)>,
    /// The same for what `trafilatura` gives by itself.
    plain: Option<(f64, f64)>,
    /// Lines of which most is missing (`-`) or should not be there (`+`), and what the importer says.
    lines: Vec<String>,
    /// For each fact, whether it is right, missing or wrong, with both values.
    facts: BTreeMap<&'static str, (Fact, String)>,
    /// Pieces of text that must be there, how many are not; that must not, how many are.
    pieces: [usize; 4],
    draft: Draft,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Fact {
    Right,
    /// The page's is known, and the importer says nothing.
    Unknown,
    Wrong,
}

fn measured(path: &Path, gold: &Gold) -> io::Result<Measured> {
    let bytes = gold::bytes(path)?;
    let start = Instant::now();
    let read = import::read("page.html", &bytes, &ImportHints::default());
    let took = start.elapsed();
    let (draft, refused) = match read {
        Ok(read) => (read.draft, None),
        Err(refusal) => (Draft::default(), Some(refusal.message)),
    };
    let expected = gold.text.as_deref();
    let mut lines = expected.map(|own| differing(&text(&draft), own)).unwrap_or_default();
    let plain = expected.map(|own| agreement(&plain(&bytes), own));
    let body = expected.map(|expected| {
        // A summary may be printed as the first paragraph or apart from it.
        let with_deck = format!("{}\n{}", draft.deck.clone().unwrap_or_default(), text(&draft));
        let each = [text(&draft), with_deck].map(|own| agreement(&own, expected));
        if f1(each[0]) >= f1(each[1]) { each[0] } else { each[1] }
    });
    let held = words(&held(&draft)).join(" ");
    let is_held = |own: &&String| held.contains(&words(own).join(" "));
    let missing: Vec<&String> = gold.with.iter().filter(|own| !is_held(own)).collect();
    let unwanted: Vec<&String> = gold.without.iter().filter(is_held).collect();
    lines.extend(missing.iter().map(|own| format!("MISSING {own}")));
    lines.extend(unwanted.iter().map(|own| format!("UNWANTED {own}")));
    let pieces = [gold.with.len(), missing.len(), gold.without.len(), unwanted.len()];
    lines.extend(draft.remarks.iter().map(|own| format!("{}: {}", own.about.name(), own.words)));
    let facts = compared(&draft, gold);
    Ok(Measured { refused, took, body, plain, lines, facts, pieces, draft })
}

/// All words of a draft that are its article's: headline, deck, body, captions.
fn held(draft: &Draft) -> String {
    let mut held: Vec<String> =
        [&draft.title, &draft.deck].into_iter().flatten().cloned().collect();
    held.push(text(draft));
    for own in &draft.pictures {
        held.extend([&own.caption, &own.credit].into_iter().flatten().cloned());
    }
    held.join("\n")
}

fn text(draft: &Draft) -> String {
    let mut text = String::new();
    for block in &draft.body {
        match block {
            DraftBlock::Text(words) | DraftBlock::Heading(_, words) => text.push_str(words),
            DraftBlock::Markdown(written) => {
                for block in read_back(written).blocks {
                    text.push_str(&block.replace('\n', " "));
                    text.push('\n');
                }
            }
        }
        text.push('\n');
    }
    text
}

/// What `trafilatura` takes for the body, without the importer.
fn plain(bytes: &[u8]) -> String {
    let options = trafilatura::Options::default().with_fallback(true).with_exclude_comments(true);
    let html = import::decode::html(bytes, &ImportHints::default())
        .map(|own| own.text)
        .unwrap_or_default();
    let found = std::panic::catch_unwind(|| trafilatura::extract(&html, &options));
    found.ok().and_then(Result::ok).map(|found| found.content_text).unwrap_or_default()
}

/// The lines of each text that are not in the other, by most of their words.
fn differing(found: &str, expected: &str) -> Vec<String> {
    let only = |sign: char, of: &str, other: &str| {
        let other = words(other);
        let runs: BTreeSet<&[String]> = (1..=3).flat_map(|length| other.windows(length)).collect();
        let is_missing = |line: &&str| {
            let words = words(line);
            let windows = words.windows(words.len().clamp(1, 3));
            let count = windows.len();
            !words.is_empty() && windows.filter(|own| runs.contains(own)).count() * 2 < count
        };
        let lines = of.lines().filter(is_missing);
        lines.map(|line| format!("{sign} {}", line.chars().take(150).collect::<String>())).collect()
    };
    let mut lines: Vec<String> = only('-', expected, found);
    lines.extend::<Vec<String>>(only('+', found, expected));
    lines
}

/// Words in small letters; a character at a time in scripts that do not part words.
fn words(text: &str) -> Vec<String> {
    let is_alone = |c: char| matches!(c, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3040}'..='\u{9FFF}');
    let mut words = vec![String::new()];
    for character in text.nfc() {
        if is_alone(character) {
            words.extend([character.to_string(), String::new()]);
        } else if matches!(character, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}') {
            // These are not shown.
        } else if character.is_alphanumeric() {
            words.last_mut().into_iter().for_each(|word| word.extend(character.to_lowercase()));
        } else {
            words.push(String::new());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Precision and recall of the runs of four words.
fn agreement(found: &str, expected: &str) -> (f64, f64) {
    let runs = |text: &str| {
        let words = words(text);
        let mut runs: BTreeMap<Vec<String>, u32> = BTreeMap::new();
        for run in words.windows(words.len().clamp(1, 4)) {
            *runs.entry(run.to_vec()).or_insert(0) += 1;
        }
        runs
    };
    let (found, expected) = (runs(found), runs(expected));
    let common: u32 =
        found.iter().map(|(run, count)| *count.min(expected.get(run).unwrap_or(&0))).sum();
    let share = |of: &BTreeMap<Vec<String>, u32>| {
        f64::from(common) / f64::from(of.values().sum::<u32>().max(1))
    };
    (share(&found), share(&expected))
}

fn f1((precision, recall): (f64, f64)) -> f64 {
    if precision + recall > 0.0 { 2.0 * precision * recall / (precision + recall) } else { 0.0 }
}

fn compared(draft: &Draft, gold: &Gold) -> BTreeMap<&'static str, (Fact, String)> {
    let date = draft.published.date.clone();
    let authors = draft.authors.as_ref().map(|names| names.join(", "));
    let own = [("title", &draft.title), ("date", &date), ("authors", &authors)];
    own.into_iter()
        .filter_map(|(key, own)| {
            let wanted = gold.facts.get(key)?;
            let mut pair = [words(own.as_deref().unwrap_or("")), words(wanted)];
            if key == "authors" {
                pair.iter_mut().for_each(|words| words.sort());
            }
            let fact = match own {
                None => Fact::Unknown,
                Some(_) if pair[0] == pair[1] => Fact::Right,
                Some(_) => Fact::Wrong,
            };
            Some((key, (fact, format!("`{}`, not `{wanted}`", own.as_deref().unwrap_or("")))))
        })
        .collect()
}

/// Below this F1, a page is shown.
const LOW: f64 = 0.9;

impl Measured {
    fn is_wrong(&self) -> bool {
        self.refused.is_some()
            || self.took > Duration::from_secs(1)
            || self.body.is_some_and(|body| f1(body) < LOW)
            || self.pieces[1] + self.pieces[3] > 0
            || self.facts.values().any(|(fact, _)| *fact != Fact::Right)
    }

    fn words(&self) -> String {
        let mut parts = vec![format!("{} ms", self.took.as_millis())];
        parts.extend(self.refused.iter().map(|why| format!("refused: {why}")));
        parts.extend(self.body.map(|body| {
            format!("body {:.3} (precision {:.3}, recall {:.3})", f1(body), body.0, body.1)
        }));
        parts.extend(self.plain.map(|own| format!("trafilatura alone {:.3}", f1(own))));
        let [with, missing, without, unwanted] = self.pieces;
        if missing + unwanted > 0 {
            parts.push(format!("{missing} of {with} missing, {unwanted} of {without} unwanted"));
        }
        for (key, (fact, values)) in &self.facts {
            match fact {
                Fact::Right => {}
                Fact::Unknown => parts.push(format!("{key} unknown: {values}")),
                Fact::Wrong => parts.push(format!("{key} WRONG: {values}")),
            }
        }
        parts.join("; ")
    }
}

/// What all pages came to.
#[derive(Default)]
struct Sums {
    pages: u32,
    bodies: Vec<f64>,
    /// Precision and recall of each page.
    shares: Vec<(f64, f64)>,
    plain: Vec<f64>,
    times: Vec<Duration>,
    facts: BTreeMap<&'static str, [u32; 3]>,
    refused: u32,
    pieces: [usize; 4],
}

impl Sums {
    fn add(&mut self, page: &Measured) {
        self.pages += 1;
        self.refused += u32::from(page.refused.is_some());
        self.bodies.extend(page.body.map(f1));
        self.shares.extend(page.body);
        self.plain.extend(page.plain.map(f1));
        self.times.push(page.took);
        self.pieces.iter_mut().zip(page.pieces).for_each(|(sum, own)| *sum += own);
        for (key, (fact, _)) in &page.facts {
            self.facts.entry(key).or_default()[*fact as usize] += 1;
        }
    }

    /// The F1 of the means of precision and recall, as article-extraction-benchmark counts it.
    fn benchmark(&self, pages: f64) -> String {
        let mean = |own: fn(&(f64, f64)) -> f64| self.shares.iter().map(own).sum::<f64>() / pages;
        let (precision, recall) = (mean(|own| own.0), mean(|own| own.1));
        format!(
            "body, of the means: precision {precision:.4}, recall {recall:.4}, F1 {:.4}",
            f1((precision, recall))
        )
    }

    fn words(&self) -> String {
        let bodies = f64::from(u32::try_from(self.bodies.len().max(1)).unwrap_or(1));
        let mut times = self.times.clone();
        times.sort();
        let at = |share: usize| times.get(times.len() * share / 100).copied().unwrap_or_default();
        let mut lines = vec![format!("{} pages, {} refused", self.pages, self.refused)];
        if !self.bodies.is_empty() {
            let mean = |own: &[f64]| own.iter().sum::<f64>() / bodies;
            lines.extend([
                format!("body: F1 {:.4} of {} pages", mean(&self.bodies), self.bodies.len()),
                self.benchmark(bodies),
                format!("trafilatura alone: F1 {:.4}", mean(&self.plain)),
            ]);
        }
        let longest = times.last().copied().unwrap_or_default();
        lines.push(format!("time: median {:?}, longest {longest:?}", at(50)));
        let seconds = self.times.iter().sum::<Duration>().as_secs_f64();
        lines.push(format!(
            "{:.0} pages a second on one core",
            f64::from(self.pages) / seconds.max(1e-9)
        ));
        let [with, missing, without, unwanted] = self.pieces;
        if with > 0 {
            let share = |part: usize, of: usize| {
                let count = |own: usize| f64::from(u32::try_from(own).unwrap_or(u32::MAX));
                100.0 * count(part) / count(of.max(1))
            };
            lines.push(format!(
                "text that must be there: {} of {with}, {:.2} %; that must not: {unwanted} of {without}, {:.2} %",
                with - missing,
                share(with - missing, with),
                share(unwanted, without)
            ));
        }
        for (key, [right, unknown, wrong]) in &self.facts {
            lines.push(format!("{key}: {right} right, {unknown} unknown, {wrong} wrong"));
        }
        lines.join("\n")
    }
}
