//! Reads, writes and compares the record of instructions: a table of one row for each option.

use std::fmt::Write as _;

/// By how many percent a count may differ from the recorded one. Two runs of one binary were seen to differ by
/// 0.05 % for a check and 0.3 % for a build: seeds of hash tables are drawn anew.
pub const MARGIN: f64 = 2.0;

/// The command that renews the record.
pub const RENEW: &str = "UPDATE=1 cargo run --locked --example count_instructions";

/// The commands that are counted, in the order of the columns.
pub const COMMANDS: [&str; 2] = ["check", "build"];

/// What was counted, and with what.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Record {
    /// The compiler, as it calls itself.
    pub compiler: String,
    /// The rows.
    pub rows: Vec<Row>,
}

/// The counts of a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What the dossier holds beyond a plain one.
    pub option: String,
    /// Instructions of each command, in whole [units](UNIT); nothing where they were not counted.
    pub counts: [Option<u64>; COMMANDS.len()],
}

/// The unit in which counts are kept: a tenth of a million.
pub const UNIT: u64 = 100_000;

impl Record {
    /// The record in a text, as [`Self::written`] writes it.
    ///
    /// # Errors
    /// If a line is no row; the line.
    pub fn read(text: &str) -> Result<Self, String> {
        let mut record = Self::default();
        for line in text.lines() {
            if let Some(remark) = line.strip_prefix('#') {
                if let Some(compiler) = remark.trim().strip_prefix("compiler: ") {
                    compiler.clone_into(&mut record.compiler);
                }
                continue;
            }
            let words: Vec<&str> = line.split_whitespace().collect();
            let [option, check, build] = words.as_slice() else { return Err(line.to_owned()) };
            let count = |word: &str| {
                let tenths = word.split_once('.').filter(|(_, tenth)| tenth.len() == 1);
                let tenths =
                    tenths.and_then(|(whole, tenth)| format!("{whole}{tenth}").parse().ok());
                tenths.map(|tenths: u64| tenths * UNIT).ok_or_else(|| line.to_owned())
            };
            let counts = [Some(count(check)?), Some(count(build)?)];
            record.rows.push(Row { option: (*option).to_owned(), counts });
        }
        Ok(record)
    }

    /// The record as a text, in millions of instructions.
    pub fn written(&self) -> String {
        let mut text = format!(
            "# Millions of instructions that `casefile` takes in one thread, at 1,000 sources.\n\
             # Renewed by: {RENEW}\n\
             # compiler: {}\n\
             # {:<22}{:>12}{:>12}\n",
            self.compiler, "option", COMMANDS[0], COMMANDS[1]
        );
        for Row { option, counts } in &self.rows {
            let [check, build] = counts.map(|count| count.map_or_else(String::new, millions));
            let _ = writeln!(text, "{option:<24}{check:>12}{build:>12}");
        }
        text
    }

    /// The row of an option.
    pub fn row(&self, option: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.option == option)
    }

    /// This record with rows of another in place of its own, of and in the order of the known options.
    pub fn with(&self, now: Self, known: &[&str]) -> Self {
        let row = |option: &&str| now.row(option).or_else(|| self.row(option)).cloned();
        Self { rows: known.iter().filter_map(row).collect(), compiler: now.compiler.clone() }
    }

    /// What in `now` is farther than the margin from what is recorded here, one sentence each.
    pub fn differences(&self, now: &Self) -> Vec<String> {
        let mut found = Vec::new();
        for Row { option, counts } in &now.rows {
            let Some(recorded) = self.row(option) else {
                found.push(format!("`{option}` is not recorded"));
                continue;
            };
            for ((command, old), new) in COMMANDS.iter().zip(recorded.counts).zip(*counts) {
                let (Some(old), Some(new)) = (old, new) else { continue };
                let change = percent(old, new);
                if change.abs() > MARGIN {
                    let (old, new) = (millions(old), millions(new));
                    found.push(format!(
                        "`{command}` with `{option}`: {new} million instructions, recorded are {old}: {change:+.1} %"
                    ));
                }
            }
        }
        found
    }
}

/// A count in millions, with one digit after the point.
pub fn millions(count: u64) -> String {
    let tenths = (count + UNIT / 2) / UNIT;
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// By how many percent one number is more than another.
pub fn percent(old: u64, new: u64) -> f64 {
    (new as f64 / (old.max(1) as f64) - 1.0) * 100.0
}
