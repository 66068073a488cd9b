//! Lists of words, read from the text files in which they are kept, each word under the heading of its language.
//!
//! ```text
//! # What the list is, and whatever else there is to say.
//!
//! ## en
//! read more
//! photo by␣
//!
//! ## tr
//! ayrıca okuyun
//! ```
//!
//! `## ` begins a language, by its BCP 47 tag, or whatever else words are told apart by; `# ` begins a comment. Every
//! other line that is not blank is an entry, in the order in which it is asked for. `␣` at an end of an entry is a space,
//! a backslash at its beginning keeps what follows from being a comment or a heading, and `-` is an entry without words
//! that keeps its place.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;

/// A list of words.
#[derive(Debug, Clone, Default)]
pub struct WordList {
    entries: Vec<ListEntry>,
    words: BTreeSet<Cow<'static, str>>,
}

/// A line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
struct ListEntry {
    heading: &'static str,
    words: Cow<'static, str>,
}

/// What is wrong with a line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Its number, from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.message)
    }
}

impl WordList {
    /// Reads a list. What is wrong in it, which [`Self::faults`] tells, is passed over.
    ///
    /// ```
    /// use casefile_words::list::WordList;
    ///
    /// let list = WordList::read("# Days.\n\n## en\nyesterday\n\n## de\ngestern\n");
    /// assert!(list.contains("gestern"));
    /// assert_eq!(list.under("en").collect::<Vec<_>>(), ["yesterday"]);
    /// ```
    #[must_use]
    pub fn read(text: &'static str) -> Self {
        let mut list = Self::default();
        let mut heading = "";
        for line in text.lines() {
            match ListLine::of(line) {
                ListLine::Nothing => {}
                ListLine::Heading(own) => heading = own,
                ListLine::Entry(words) => {
                    list.words.insert(words.clone());
                    list.entries.push(ListEntry { heading, words });
                }
            }
        }
        list
    }

    /// What is wrong with a list: entries under no heading, headings that come twice or hold nothing, and entries that
    /// stand twice under one heading or have white space around them.
    #[must_use]
    pub fn faults(text: &'static str) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut headings: Vec<(&str, usize, usize)> = Vec::new();
        let mut entries: Vec<(&str, Cow<'static, str>, usize)> = Vec::new();
        for (line, number) in text.lines().zip(1..) {
            let mut fault = |message: String| faults.push(Fault { line: number, message });
            match ListLine::of(line) {
                ListLine::Nothing => {}
                ListLine::Heading(own) => {
                    if let Some((_, first, _)) = headings.iter().find(|(name, ..)| *name == own) {
                        fault(format!("the heading `{own}` stands in line {first} already"));
                    }
                    headings.push((own, number, 0));
                }
                ListLine::Entry(words) => {
                    if line.trim() != line {
                        fault("white space around an entry; `␣` is a space that counts".to_owned());
                    }
                    let Some((heading, _, count)) = headings.last_mut() else {
                        fault(format!("`{words}` stands under no heading"));
                        continue;
                    };
                    *count += 1;
                    let is_same = |own: &&(&str, Cow<'_, str>, usize)| {
                        own.0 == *heading && own.1 == words && words != "-"
                    };
                    let twice = entries.iter().find(is_same);
                    if let Some((_, _, first)) = twice {
                        fault(format!("`{words}` stands in line {first} already"));
                    }
                    entries.push((heading, words, number));
                }
            }
        }
        let empty = headings.iter().filter(|(_, _, count)| *count == 0);
        faults.extend(empty.map(|(name, line, _)| Fault {
            line: *line,
            message: format!("nothing stands under the heading `{name}`"),
        }));
        faults
    }

    /// Every entry, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| &*entry.words)
    }

    /// The entries under a heading, in order.
    pub fn under<'l>(&'l self, heading: &'l str) -> impl Iterator<Item = &'l str> {
        self.headed().filter(move |(own, _)| *own == heading).map(|(_, words)| words)
    }

    /// Every entry with its heading, in order.
    pub fn headed(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.entries.iter().map(|entry| (entry.heading, &*entry.words))
    }

    /// Whether words are an entry.
    #[must_use]
    pub fn contains(&self, words: &str) -> bool {
        self.words.contains(words)
    }

    /// Whether a text begins with an entry.
    #[must_use]
    pub fn begins(&self, text: &str) -> bool {
        self.iter().any(|own| text.starts_with(own))
    }

    /// Whether a text ends with an entry.
    #[must_use]
    pub fn ends(&self, text: &str) -> bool {
        self.iter().any(|own| text.ends_with(own))
    }

    /// Whether an entry stands in a text.
    #[must_use]
    pub fn stands_in(&self, text: &str) -> bool {
        self.iter().any(|own| text.contains(own))
    }
}

/// What a line is.
enum ListLine {
    Nothing,
    Heading(&'static str),
    Entry(Cow<'static, str>),
}

impl ListLine {
    fn of(line: &'static str) -> Self {
        let line = line.trim();
        if let Some(heading) = line.strip_prefix("## ") {
            return Self::Heading(heading.trim());
        }
        if line.is_empty() || line == "#" || line.starts_with("# ") {
            return Self::Nothing;
        }
        let words = line.strip_prefix('\\').unwrap_or(line);
        let is_spaced = words.starts_with('␣') || words.ends_with('␣');
        Self::Entry(if is_spaced { words.replace('␣', " ").into() } else { words.into() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_stand_under_their_headings() {
        let list = WordList::read("# A list.\n\n## en\nby␣\n\\# # #\n\n## tr\nyazan: x\n");
        assert_eq!(list.iter().collect::<Vec<_>>(), ["by ", "# # #", "yazan: x"]);
        assert_eq!(list.under("tr").collect::<Vec<_>>(), ["yazan: x"]);
        assert!(list.contains("by ") && list.begins("by Ana") && !list.begins("bye"));
    }

    #[test]
    fn faults_name_their_lines() {
        let faults = WordList::faults("a\n## en\nb\nb\n c\n## de\n## en\nb\n");
        let told: Vec<String> = faults.iter().map(Fault::to_string).collect();
        assert_eq!(
            told,
            [
                "line 1: `a` stands under no heading",
                "line 4: `b` stands in line 3 already",
                "line 5: white space around an entry; `␣` is a space that counts",
                "line 7: the heading `en` stands in line 2 already",
                "line 8: `b` stands in line 3 already",
                "line 6: nothing stands under the heading `de`",
            ]
        );
    }
}
