//! Counts the instructions of `casefile check` and `casefile build`, in one thread, on synthetic dossiers of
//! 1,000 sources, and compares them with `benches/instructions.txt`, or writes that anew with `UPDATE=1`.
//!
//! Instructions, unlike times, do not depend on what else the machine does. They are counted by valgrind's
//! cachegrind, which needs about thirty times as long as the program by itself.

#![allow(clippy::disallowed_methods, reason = "it asks the environment whether to update")]

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::Mutex;

use clap::Parser;
use tempfile::TempDir;

#[path = "../../benches/dossier/mod.rs"]
mod dossier;
mod record;
mod share;

use record::{COMMANDS, Record, Row, UNIT, millions, percent};
use share::{MOST, PARTS, Share};

const SOURCES: usize = 1_000;

/// Count the instructions of `check` and `build`, and compare them with the recorded ones
#[derive(Parser)]
struct Arguments {
    /// Only the dossiers with these options, by the names in the record
    #[arg(value_name = "OPTION")]
    options: Vec<String>,
    /// Leave the builds out but those of the first and of the last dossier: enough to tell that something
    /// moved, in less than half of the time
    #[arg(long)]
    short: bool,
    /// In place of all of that, count what of a build the gate and blotting take, with everything that keeps
    /// something from readers
    #[arg(long)]
    share: bool,
    /// The program to count, in place of this checkout's, which is built first
    #[arg(long, value_name = "FILE")]
    program: Option<PathBuf>,
}

fn main() -> io::Result<ExitCode> {
    let arguments = Arguments::parse();
    if arguments.share {
        let program = arguments.program.map_or_else(built, |program| program.canonicalize())?;
        return shared(&program);
    }
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/instructions.txt");
    let recorded = recorded(&place)?;
    let all = dossier::Options::each();
    let known: Vec<&str> = all.iter().map(|(name, _)| *name).collect();
    let chosen = chosen(&all, &arguments.options)?;
    let is_update =
        !arguments.short && std::env::var_os("UPDATE").is_some_and(|value| value == "1");
    let processor = processor();
    if !is_update && !recorded.processor.is_empty() && recorded.processor != processor {
        // Hashes and searches take other instructions there, so that nothing can be compared.
        writeln!(
            io::stdout(),
            "left out: recorded on a processor with {}; this one has {processor}",
            recorded.processor
        )?;
        return Ok(ExitCode::SUCCESS);
    }
    let program = arguments.program.map_or_else(built, |program| program.canonicalize())?;
    let rows = counted(&program, &chosen, arguments.short)?;
    let now = Record { compiler: compiler()?, processor, rows };
    let mut out = io::stdout().lock();
    table(&mut out, &recorded, &now)?;
    if !is_update {
        return compared(&mut out, &recorded, &now);
    }
    fs::write(&place, recorded.with(now, &known).written())?;
    writeln!(out, "wrote `{}`", place.display())?;
    Ok(ExitCode::SUCCESS)
}

/// What is recorded; nothing, where there is no record yet.
fn recorded(place: &Path) -> io::Result<Record> {
    match fs::read_to_string(place) {
        Ok(text) => Record::read(&text)
            .map_err(|line| io::Error::other(format!("`{}`: `{line}`", place.display()))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Record::default()),
        Err(error) => Err(error),
    }
}

/// The options of these names, or all of them.
fn chosen<'a>(
    all: &[(&'a str, dossier::Options)],
    names: &[String],
) -> io::Result<Vec<(&'a str, dossier::Options)>> {
    let is_known = |name: &String| all.iter().any(|(own, _)| own == name);
    if let Some(unknown) = names.iter().find(|name| !is_known(name)) {
        let known: Vec<&str> = all.iter().map(|(name, _)| *name).collect();
        return Err(io::Error::other(format!("`{unknown}` is none of: {}", known.join(", "))));
    }
    let is_chosen = |name: &str| names.is_empty() || names.iter().any(|own| own == name);
    Ok(all.iter().filter(|(name, _)| is_chosen(name)).cloned().collect())
}

/// Says which counts are far from what is recorded, and fails if any is.
fn compared(out: &mut impl io::Write, recorded: &Record, now: &Record) -> io::Result<ExitCode> {
    let differences = recorded.differences(now);
    if differences.is_empty() {
        writeln!(out, "no count is farther than {} % from the recorded one", record::MARGIN)?;
        return Ok(ExitCode::SUCCESS);
    }
    writeln!(out, "\nfarther than {} % from what is recorded:", record::MARGIN)?;
    for difference in differences {
        writeln!(out, "  {difference}")?;
    }
    if recorded.compiler != now.compiler {
        writeln!(out, "recorded with {}, and counted with {}", recorded.compiler, now.compiler)?;
    }
    writeln!(out, "if the change is meant, renew the record in a commit of its own:")?;
    writeln!(out, "  {}", record::RENEW)?;
    Ok(ExitCode::FAILURE)
}

/// Says what of a build the gate and blotting take, and whether that is more than they may.
fn shared(program: &Path) -> io::Result<ExitCode> {
    const OPTION: &str = "withheld-redact-minors";
    let options = dossier::Options::each().into_iter().find(|(name, _)| *name == OPTION);
    let (_, options) =
        options.ok_or_else(|| io::Error::other(format!("there is no option `{OPTION}`")))?;
    let folder = folder_in_memory()?;
    let (dossier, counts) = (folder.path().join(OPTION), folder.path().join("counts"));
    dossier::write_with(&dossier, SOURCES, dossier::SEED, &options)?;
    let file = format!("--callgrind-out-file={}", counts.display());
    counted_by(&["--tool=callgrind", &file], program, "build", &dossier)?;
    let share = Share::read(&fs::read_to_string(&counts)?)
        .map_err(|line| io::Error::other(format!("`{}`: `{line}`", counts.display())))?;
    let mut out = io::stdout().lock();
    let mut row = |name: &str, count: u64| {
        let percent = share::percent(count, share.all);
        writeln!(out, "{name:<24}{:>12}{percent:>10.2} %", millions(count))
    };
    row("build, million", share.all)?;
    for (part, count) in PARTS.iter().zip(share.parts) {
        row(part.name, count)?;
    }
    row("together", share.parts.iter().sum())?;
    if share.percent() <= MOST {
        return Ok(ExitCode::SUCCESS);
    }
    writeln!(out, "they may take {MOST} % of a build at most")?;
    Ok(ExitCode::FAILURE)
}

/// What was counted, each beside what is recorded of it and beside the plain dossier.
fn table(out: &mut impl io::Write, recorded: &Record, now: &Record) -> io::Result<()> {
    write!(out, "{:<24}", "million")?;
    for command in COMMANDS {
        write!(out, "{command:>12}{:>12}{:>12}", "to recorded", "to plain")?;
    }
    writeln!(out)?;
    for Row { option, counts } in &now.rows {
        write!(out, "{option:<24}")?;
        for (at, count) in counts.iter().enumerate() {
            let Some(count) = *count else {
                write!(out, "{:>36}", "")?;
                continue;
            };
            let beside = |record: &Record, option: &str| {
                let other = record.row(option).and_then(|row| row.counts[at]);
                other.map_or_else(String::new, |other| format!("{:+.2} %", percent(other, count)))
            };
            let plain = if now.row("plain").is_some() { now } else { recorded };
            let (old, plain) = (beside(recorded, option), beside(plain, "plain"));
            write!(out, "{:>12}{old:>12}{plain:>12}", millions(count))?;
        }
        writeln!(out)?;
    }
    Ok(())
}

/// The program of this checkout, as it is released.
fn built() -> io::Result<PathBuf> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = Command::new(cargo)
        .current_dir(root)
        .args(["build", "--release", "--locked", "--quiet", "--bin", "casefile"])
        .args(["--message-format", "json-render-diagnostics"])
        .stderr(std::process::Stdio::inherit())
        .output()?;
    let said = String::from_utf8_lossy(&output.stdout);
    let messages = said.lines().filter_map(|line| serde_json::from_str(line).ok());
    let mut programs = messages.filter_map(|message: serde_json::Value| {
        let executable = message.get("executable")?.as_str()?;
        Some(PathBuf::from(executable))
    });
    programs
        .next_back()
        .filter(|_| output.status.success())
        .ok_or_else(|| io::Error::other("`casefile` cannot be built"))
}

fn compiler() -> io::Result<String> {
    let output = Command::new("rustc").arg("--version").output()?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Of the sets of instructions that valgrind passes on and libraries choose by, those that this processor has.
fn processor() -> String {
    let known = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let flags = known.lines().find_map(|line| line.strip_prefix("flags")).unwrap_or_default();
    let has = |set: &&str| flags.split_whitespace().any(|flag| flag == *set);
    let sets: Vec<&str> = ["sse4_2", "avx", "avx2", "bmi2"].into_iter().filter(has).collect();
    if sets.is_empty() { "none of the sets".to_owned() } else { sets.join(" ") }
}

/// The rows of all options, counted on as many cores as there are.
fn counted(
    program: &Path,
    options: &[(&str, dossier::Options)],
    is_short: bool,
) -> io::Result<Vec<Row>> {
    let folder = folder_in_memory()?;
    for (name, options) in options {
        dossier::write_with(&folder.path().join(name), SOURCES, dossier::SEED, options)?;
    }
    let ends = [options.first(), options.last()].map(|end| end.map(|(name, _)| *name));
    let is_wanted =
        |command: &str, name: &str| !is_short || command == "check" || ends.contains(&Some(name));
    // Taken from the end: builds first, which take longest, so that no core waits long for the other.
    let left: Vec<(&str, &str)> = COMMANDS
        .iter()
        .flat_map(|command| options.iter().map(move |(name, _)| (*command, *name)))
        .filter(|(command, name)| is_wanted(command, name))
        .collect();
    let counts = Mutex::new(BTreeMap::new());
    let next = Mutex::new(left);
    let take = || next.lock().ok().and_then(|mut left| left.pop());
    let work = || -> io::Result<()> {
        while let Some((command, name)) = take() {
            let count = count(program, command, &folder.path().join(name))?;
            if let Ok(mut counts) = counts.lock() {
                counts.insert((command, name), count.div_ceil(UNIT) * UNIT);
            }
        }
        Ok(())
    };
    let workers = std::thread::available_parallelism()?.get();
    std::thread::scope(|scope| {
        let running: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        running.into_iter().try_for_each(|worker| {
            worker.join().unwrap_or_else(|_| Err(io::Error::other("a worker failed")))
        })
    })?;
    let counts = counts.into_inner().map_err(|_| io::Error::other("a worker failed"))?;
    let row = |name: &str| Row {
        option: name.to_owned(),
        counts: COMMANDS.map(|command| counts.get(&(command, name)).copied()),
    };
    Ok(options.iter().map(|(name, _)| row(name)).collect())
}

/// A folder for dossiers and sites: where the environment says, or else in memory, where there is such a place.
fn folder_in_memory() -> io::Result<TempDir> {
    let memory = Path::new("/dev/shm");
    if std::env::var_os("TMPDIR").is_none() && memory.is_dir() {
        tempfile::tempdir_in(memory)
    } else {
        tempfile::tempdir()
    }
}

/// The instructions of one command on a dossier.
fn count(program: &Path, command: &str, dossier: &Path) -> io::Result<u64> {
    let tool = ["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"];
    let said = counted_by(&tool, program, command, dossier)?;
    // `==123== I   refs:      5,109,740,365`
    let digits = said.lines().rev().find_map(|line| {
        let (before, count) = line.split_once("refs:")?;
        let is_instructions = before.split_whitespace().last() == Some("I");
        is_instructions.then(|| count.replace(',', "").trim().to_owned())
    });
    digits
        .and_then(|digits| digits.parse().ok())
        .ok_or_else(|| io::Error::other(format!("valgrind says no count:\n{said}")))
}

/// What a tool of valgrind says of one command on a dossier.
fn counted_by(tool: &[&str], program: &Path, command: &str, dossier: &Path) -> io::Result<String> {
    let site = dossier.join("public");
    let mut counting = Command::new("valgrind");
    // Nothing of the caller's environment is counted.
    counting.env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default());
    counting.env("RAYON_NUM_THREADS", "1").current_dir(dossier);
    counting.args(tool).arg(program).arg(command);
    if command == "build" {
        counting.arg("--out").arg(&site);
    }
    let output = counting.output().map_err(|error| {
        io::Error::other(format!("valgrind, which counts, cannot be started: {error}"))
    })?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    if !output.status.success() {
        return Err(io::Error::other(format!("`casefile {command}` failed:\n{said}")));
    }
    if site.exists() {
        fs::remove_dir_all(&site)?;
    }
    Ok(said)
}
