//! Measures how much memory each stage of the pipeline needs at most, with all stages before it.
//!
//! Every figure comes from a process of its own, which runs the pipeline up to one stage and then reads
//! the peak of its resident memory: allocators keep what they once had, so one process could not tell
//! the stages apart. The peak is read from Linux's `/proc`; elsewhere it is not known.

use std::io::{self, Write as _};
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use casefile::Options;
use casefile::edition;
use casefile::load;
use casefile::parse;
use casefile::write::{Durability, Staging};

mod dossier;

const SIZES: [usize; 2] = [1_000, 10_000];

/// A stage by its name, run with all stages before it.
type Stage = (&'static str, fn(&Path));

const STAGES: [Stage; 5] =
    [("load", load), ("parse", parse), ("link", link), ("check", check), ("whole build", build)];

fn main() -> io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [name, folder] = arguments.as_slice()
        && let Some((_, stage)) = STAGES.iter().find(|(own, _)| own == name)
    {
        stage(Path::new(folder));
        let peak =
            peak().map_or_else(|| "not known".to_owned(), |kib| format!("{} MiB", kib / 1024));
        return write!(io::stdout(), "{peak}");
    }
    for sources in SIZES {
        let folder = tempfile::tempdir()?;
        dossier::write(folder.path(), sources, dossier::SEED)?;
        writeln!(io::stdout(), "{sources} sources")?;
        for (name, _) in STAGES {
            let own = std::env::current_exe()?;
            let measured = Command::new(own).arg(name).arg(folder.path()).output()?;
            if !measured.status.success() {
                return Err(io::Error::other(format!("the stage `{name}` failed")));
            }
            let peak = String::from_utf8_lossy(&measured.stdout);
            writeln!(io::stdout(), "  up to {name:<12} {peak:>10}")?;
        }
    }
    Ok(())
}

/// The peak of this process's resident memory, in KiB.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}

fn workspace(folder: &Path) -> load::Workspace {
    load::load(folder).expect("the folder can be read")
}

fn load(folder: &Path) {
    let workspace = workspace(folder);
    assert!(!workspace.texts().is_empty(), "there are texts");
}

fn parse(folder: &Path) {
    let workspace = workspace(folder);
    let parsed = parse::parse(&workspace, &parse::ParseCache::default()).value;
    assert!(!parsed.entities.sources.is_empty(), "there are sources");
}

fn link(folder: &Path) {
    let workspace = workspace(folder);
    let parsed = parse::parse(&workspace, &parse::ParseCache::default()).value;
    let config = Arc::new(parse::settings(&workspace).value);
    let edition =
        edition::complete(&parsed.entities, &config, &edition::EditionCache::default()).value;
    assert!(edition.dossier.statement_count() > 0, "there are statements");
}

fn check(folder: &Path) {
    let found = casefile::check(&workspace(folder), &Options::default());
    assert!(!found.iter().any(|one| one.is_error()), "a synthetic dossier has no error");
}

fn build(folder: &Path) {
    let staging = Staging::open(&folder.join("public")).expect("nobody else writes there");
    let built = casefile::build(&workspace(folder), &Options::default(), &staging);
    assert!(built.is_ok_and(|built| built.outputs.is_some()), "the site is made");
    staging.publish(Durability::Synced).expect("the folder can be written");
}
