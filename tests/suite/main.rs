//! Every test that is a file: whoever adds one writes no Rust.
//!
//! | a test is | and lies in |
//! |---|---|
//! | a heading: a small dossier, with the diagnostics expected at its lines ([`cases`]) | `tests/suite/**/*.md` |
//! | a block: a mistake in this repository's dossier, with its one diagnostic ([`mutations`]) | `tests/mutations/*.txt` |
//! | a folder: a dossier and the site made of it ([`sites`]) | `tests/sites/*/` |
//! | a transcript: commands and what they print ([`transcripts`]) | `tests/cli/*.md`, `docs/guide.md` |
//!
//! `UPDATE=1` writes what is found into those that fail, and `docs/rules.md`; read the difference.

mod case;
mod cases;
mod disk;
#[path = "../folder/mod.rs"]
mod folder;
mod forms;
mod manual;
mod mutations;
mod sites;
mod transcripts;

use std::process::ExitCode;

use libtest_mimic::{Arguments, Trial};

#[expect(clippy::disallowed_methods, reason = "whoever runs the tests says whether they may write")]
fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let updates = std::env::var_os("UPDATE").is_some_and(|value| value != "0");
    let mut trials = vec![Trial::test("docs/rules.md", move || manual::is_current(updates))];
    trials.extend(cases::trials(updates));
    trials.extend(mutations::trials());
    trials.extend(sites::trials(updates));
    trials.extend(transcripts::trials(updates));
    // A case that is updated changes its file, which another one of the same file reads.
    let threads = if updates { Some(1) } else { arguments.test_threads };
    libtest_mimic::run(&Arguments { test_threads: threads, ..arguments }, trials).exit_code()
}
