//! Writes a synthetic dossier: `synthesize OUT [--sources N] [--seed S]`.

use std::io::{self, Write as _};
use std::path::PathBuf;

use clap::Parser;

#[path = "../benches/dossier/mod.rs"]
mod dossier;

/// Write a synthetic dossier; the same numbers give the same bytes
#[derive(Parser)]
struct Arguments {
    /// The folder to write it to
    out: PathBuf,
    /// How many sources; there come a fifth as many actors and three tenths as many allegations
    #[arg(long, value_name = "N", default_value_t = 1_000)]
    sources: usize,
    /// What everything random begins with
    #[arg(long, value_name = "S", default_value_t = dossier::SEED)]
    seed: u64,
}

fn main() -> io::Result<()> {
    let Arguments { out, sources, seed } = Arguments::parse();
    dossier::write(&out, sources, seed)?;
    writeln!(io::stdout(), "wrote a dossier of {sources} sources to `{}`", out.display())
}
