//! Writes a synthetic dossier: `synthesize OUT [--sources N] [--seed S]`, and what else it is to hold.

use std::io::{self, Write as _};
use std::path::PathBuf;

use clap::Parser;

#[path = "../benches/dossier/mod.rs"]
mod dossier;

use dossier::{Options, Originals, Share};

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
    /// The files that the sources were taken from: `html` or `text`
    #[arg(long, value_name = "FORMAT")]
    originals: Option<Originals>,
    /// How many withheld sources, actors and allegations stand beside the public ones, such as `2%`
    #[arg(long, value_name = "SHARE")]
    withheld: Option<Share>,
    /// In what share of the sources words are blotted out, such as `2%`
    #[arg(long, value_name = "SHARE")]
    redact: Option<Share>,
    /// Minors, whom sources name
    #[arg(long)]
    minors: bool,
    /// Accused who answer for themselves
    #[arg(long)]
    replies: bool,
    /// Spokespersons and their deputies, bodies and members, speakers for nobody knows whom
    #[arg(long)]
    speaks_for: bool,
    /// Sources in seven languages and four scripts
    #[arg(long)]
    languages: bool,
    /// One allegation and one actor that gather most of what is said
    #[arg(long)]
    hubs: bool,
}

fn main() -> io::Result<()> {
    let Arguments {
        out,
        sources,
        seed,
        originals,
        withheld,
        redact,
        minors,
        replies,
        speaks_for,
        languages,
        hubs,
    } = Arguments::parse();
    let options =
        Options { originals, withheld, redact, minors, replies, speaks_for, languages, hubs };
    dossier::write_with(&out, sources, seed, &options)?;
    writeln!(io::stdout(), "wrote a dossier of {sources} sources to `{}`", out.display())
}
