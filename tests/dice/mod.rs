//! What the fuzz tests share: numbers that look random and follow from the first, and ways to damage a text.
//!
//! Every run is made from its number alone, so that a failure can be repeated. `CASEFILE_FUZZ_RUNS` says
//! how many runs each target has, `CASEFILE_FUZZ_SEED` where they begin.

#![allow(clippy::disallowed_methods, reason = "a hang shows by the time that it takes")]
#![allow(dead_code, reason = "each test file uses a part of it")]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

/// One run takes no longer than this, on any machine.
const LONGEST: Duration = Duration::from_secs(10);

fn number(name: &str, default: u64) -> u64 {
    #[expect(
        clippy::disallowed_methods,
        reason = "how long to fuzz is asked for by the environment"
    )]
    let value = std::env::var(name);
    value.map_or(default, |value| value.parse().unwrap_or_else(|_| panic!("`{name}` is `{value}`")))
}

/// Numbers that look random and follow from the first (xorshift64*).
pub struct Dice(u64);

impl Dice {
    /// Those of a number; numbers that follow one another do not give dice that are alike.
    pub fn of(number: u64) -> Self {
        let mut dice = Self(number.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        dice.next();
        dice
    }

    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    pub fn below(&mut self, count: usize) -> usize {
        usize::try_from(self.next() >> 11).unwrap() % count.max(1)
    }

    pub fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.below(from.len())]
    }

    pub fn one_of<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())].clone()
    }

    /// A stretch of a text.
    pub fn part<'a>(&mut self, text: &'a str, longest: usize) -> &'a str {
        let start = text.floor_char_boundary(self.below(text.len() + 1));
        let end = text.floor_char_boundary((start + self.below(longest)).min(text.len()));
        &text[start..end.max(start)]
    }
}

/// What damages a text most.
pub const SHARDS: [&str; 64] = [
    "\n",
    "\r\n",
    "\t",
    " ",
    "\u{a0}",
    "\u{200b}",
    "\u{feff}",
    "\u{0}",
    "\u{1b}[2J",
    "\u{202e}",
    "'",
    "\"",
    "’",
    "“",
    "”",
    "—",
    "-",
    "---\n",
    "...\n",
    "- ",
    ": ",
    ":",
    "#",
    "{",
    "}",
    "[",
    "]",
    "[[",
    "]]",
    "](",
    "<",
    ">",
    "<script>",
    "javascript:",
    "&",
    "*",
    "**",
    "_",
    "`",
    "```\n",
    "|",
    ">-\n",
    "|\n",
    "\\",
    "%",
    "&a ",
    "*a",
    "!!str ",
    "~",
    "null",
    "no",
    "1e3",
    "0x10",
    "2015",
    "unknown",
    "[…]",
    "[...]",
    "\n\n",
    "é",
    "e\u{301}",
    "日本",
    "👍",
    "ſ",
    "İ",
];

/// A text with a few places damaged; whole parts of other seeds among them.
pub fn damaged(text: &str, seeds: &[String], dice: &mut Dice) -> String {
    let mut text = text.to_owned();
    for _ in 0..=dice.below(6) {
        let start = text.floor_char_boundary(dice.below(text.len() + 1));
        let length = if dice.below(4) == 0 { dice.below(200) } else { dice.below(4) };
        let end = text.floor_char_boundary((start + length).min(text.len())).max(start);
        let new = match dice.below(6) {
            0 => String::new(),
            1 | 2 => dice.pick(&SHARDS).to_owned(),
            3 => dice.pick(&SHARDS).repeat(1 + dice.below(40)),
            4 => text[start..end].repeat(2),
            _ => {
                let other = &seeds[dice.below(seeds.len())];
                dice.part(other, 120).to_owned()
            }
        };
        text.replace_range(start..end, &new);
    }
    text
}

/// Runs a target as often as is asked for; a run that fails says how it can be repeated.
pub fn fuzz(target: &str, runs_by_default: u64, run: impl Fn(&mut Dice) -> String) {
    let (runs, seed) =
        (number("CASEFILE_FUZZ_RUNS", runs_by_default), number("CASEFILE_FUZZ_SEED", 1));
    for number in seed..seed + runs {
        let mut dice = Dice::of(number);
        let start = Instant::now();
        let again = format!(
            "CASEFILE_FUZZ_RUNS=1 CASEFILE_FUZZ_SEED={number} cargo nextest run --test {} {target}",
            env!("CARGO_CRATE_NAME")
        );
        match catch_unwind(AssertUnwindSafe(|| run(&mut dice))) {
            Ok(input) => {
                assert!(start.elapsed() < LONGEST, "{again}\ntook {:?}:\n{input}", start.elapsed());
            }
            Err(_) => panic!("this fails: {again}"),
        }
    }
}
