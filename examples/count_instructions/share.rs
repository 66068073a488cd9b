//! How many of a program's instructions some parts of it take, with all that they call, from what valgrind's
//! callgrind writes.

use std::collections::HashMap;

/// A part of a program.
pub struct Part {
    /// What it is called.
    pub name: &'static str,
    /// The functions through which everything that it does is asked for; none of them calls another. They are
    /// not inlined in the program, so that they can be told apart.
    pub doors: &'static [&'static str],
}

/// What keeps things from readers.
pub const PARTS: [Part; 2] = [
    Part {
        name: "gate",
        doors: &[
            "casefile::gate::Gate::of",
            "casefile::gate::Gate::look_from",
            // Called by other threads than the one that makes the gate.
            "casefile::gate::shown::found_in",
        ],
    },
    Part {
        name: "blotting",
        doors: &[
            "casefile::edition::blots::Blots::of",
            "casefile::edition::released::named",
            "casefile::edition::released::released",
            "casefile::check::sought::everywhere",
        ],
    },
];

/// The most that all parts together may take of a build, in percent.
pub const MOST: f64 = 10.0;

/// What a program took.
#[derive(Debug, PartialEq, Eq)]
pub struct Share {
    /// All instructions.
    pub all: u64,
    /// Those of each of the [parts](PARTS).
    pub parts: [u64; PARTS.len()],
}

impl Share {
    /// Reads a file of callgrind's.
    ///
    /// # Errors
    /// If a line is none of such a file, or a door is never called; the line or the door.
    pub fn read(text: &str) -> Result<Self, String> {
        let mut share = Self { all: 0, parts: [0; PARTS.len()] };
        // Of every function that was named, by its number, the door that it is.
        let mut known: HashMap<&str, Option<Door>> = HashMap::new();
        let mut unseen: Vec<&str> = PARTS.iter().flat_map(|part| part.doors).copied().collect();
        let (mut called, mut is_call) = (None, false);
        for line in text.lines() {
            let wrong = || line.to_owned();
            if let Some(name) = line.strip_prefix("fn=") {
                door(name, &mut known).ok_or_else(wrong)?;
            } else if let Some(name) = line.strip_prefix("cfn=") {
                called = door(name, &mut known).ok_or_else(wrong)?;
            } else if line.starts_with("calls=") {
                is_call = true;
            } else if line.starts_with(|c: char| c.is_ascii_digit() || "+-*".contains(c)) {
                let count = line.rsplit_once(' ').and_then(|(_, count)| count.parse::<u64>().ok());
                let count = count.ok_or_else(wrong)?;
                match (std::mem::take(&mut is_call), called) {
                    (false, _) => share.all += count,
                    (true, Some((part, name))) => {
                        share.parts[part] += count;
                        unseen.retain(|unseen| *unseen != name);
                    }
                    (true, None) => {}
                }
            }
        }
        match unseen.first() {
            Some(door) => Err(format!("{door} is never called")),
            None => Ok(share),
        }
    }

    /// How much all parts take together, in percent.
    pub fn percent(&self) -> f64 {
        percent(self.parts.iter().sum(), self.all)
    }
}

/// How much one number is of another, in percent.
pub fn percent(part: u64, all: u64) -> f64 {
    part as f64 / (all.max(1) as f64) * 100.0
}

/// A function, with the place of its part.
type Door = (usize, &'static str);

/// Which door a function is, from `(7) its::name` or, where it was named before, `(7)`.
fn door<'t>(named: &'t str, known: &mut HashMap<&'t str, Option<Door>>) -> Option<Option<Door>> {
    let Some((number, name)) = named.split_once(' ') else { return known.get(named).copied() };
    let doors = PARTS.iter().enumerate().flat_map(|(part, own)| {
        let each = own.doors.iter();
        each.map(move |door| (part, *door))
    });
    let door = doors.into_iter().find(|(_, door)| *door == name);
    known.insert(number, door);
    Some(door)
}
