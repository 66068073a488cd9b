//! Remembers the lines of pages that hold nothing that may be a secret, so that each is looked through once:
//! half of a site's bytes are lines that stand on other pages as well.
//!
//! A line is left out only if no string that is sought stands in it, and nothing that asks for a closer look.
//! Neither reaches over the end of a line as they are cut here, behind the end of a tag: no string that is
//! sought holds a line break after `>`, no word and no tag goes on behind one, and what stands before a line is
//! always the same. So a page is found to hold what it would be found to hold without this.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

/// The fewest bytes of a line: shorter ones belong to the next, for each costs its own look-up.
const SHORTEST_LINE: usize = 32;

/// Places of the table of lines, as a power of two: two megabytes.
const BITS: u32 = 18;

/// Lines that were looked through and hold nothing, by their hash; of two that fall on one place, the last.
#[derive(Debug, Default)]
pub struct HarmlessLines(OnceLock<Box<[AtomicU64]>>);

/// The lines of a file that are to be looked at.
#[derive(Debug, Default)]
pub struct NewLines {
    lines: Vec<NewLine>,
    /// The one that was asked for last.
    last: usize,
}

#[derive(Debug)]
struct NewLine {
    /// Where it begins among the lines that are to be looked at.
    start: usize,
    /// Where it begins in the file.
    place: usize,
    /// Its hash; 0 where it is not remembered.
    print: u64,
}

/// Whether a file is a page as they are made here.
pub fn is_page(bytes: &[u8]) -> bool {
    bytes.get(..9).is_some_and(|start| start.eq_ignore_ascii_case(b"<!doctype"))
}

impl HarmlessLines {
    /// What of a file is to be looked at: of a page the lines that are not known, of any other file all.
    pub fn new_in<'p>(&self, file: &'p [u8]) -> (Cow<'p, [u8]>, NewLines) {
        let mut new = NewLines::default();
        if !is_page(file) {
            new.lines.push(NewLine { start: 0, place: 0, print: 0 });
            return (Cow::Borrowed(file), new);
        }
        let mut text = Vec::with_capacity(file.len());
        // What lies before is known, or was taken.
        let mut taken = 0;
        each_line(file, |line| {
            let print = print(&file[line.clone()]);
            if self.is_known(print) {
                text.extend_from_slice(&file[taken..line.start]);
                taken = line.end;
            } else {
                let start = text.len() + line.start - taken;
                new.lines.push(NewLine { start, place: line.start, print });
            }
        });
        text.extend_from_slice(&file[taken..]);
        (Cow::Owned(text), new)
    }

    /// Remembers what was looked at, but for those lines in which places were asked for.
    pub fn remember(&self, lines: &NewLines) {
        for print in lines.lines.iter().map(|line| line.print).filter(|print| *print != 0) {
            self.place(print).store(print, Ordering::Relaxed);
        }
    }

    fn is_known(&self, print: u64) -> bool {
        print != 0 && self.place(print).load(Ordering::Relaxed) == print
    }

    fn place(&self, print: u64) -> &AtomicU64 {
        let table = || (0..1_usize << BITS).map(|_| AtomicU64::new(0)).collect();
        &self.0.get_or_init(table)[(print >> (64 - BITS)) as usize]
    }
}

impl NewLines {
    /// The place in the file of a byte of what is looked at. The line that it stands in is one to be looked
    /// at wherever it stands.
    pub fn place(&mut self, at: usize) -> usize {
        let follows = |number: usize| self.lines.get(number + 1).is_none_or(|next| at < next.start);
        let is_last = self.lines.get(self.last).is_some_and(|line| line.start <= at);
        if !is_last || !follows(self.last) {
            let after = self.lines.partition_point(|line| line.start <= at);
            self.last = after.saturating_sub(1);
        }
        let Some(line) = self.lines.get_mut(self.last) else { return at };
        line.print = 0;
        line.place + at - line.start
    }
}

/// Tells a line from any other but by chance.
///
/// Every product is as wide as both of its factors and folded, so that no bit is lost: what is shifted or
/// multiplied within eight bytes makes lines alike of which one ends a word with what the next begins with.
fn print(line: &[u8]) -> u64 {
    const KEYS: [u64; 4] = [
        0x243F_6A88_85A3_08D3,
        0x1319_8A2E_0370_7344,
        0xA409_3822_299F_31D0,
        0x082E_FA98_EC4E_6C89,
    ];
    let folded = |one: u64, other: u64| {
        let product = u128::from(one) * u128::from(other);
        product as u64 ^ (product >> 64) as u64
    };
    let (blocks, rest) = line.as_chunks::<32>();
    let [mut first, mut second, ..] = KEYS;
    let mut add = |block: &[u8; 32]| {
        let mut eights = block.as_chunks::<8>().0.iter().map(|own| u64::from_le_bytes(*own));
        let mut next = || eights.next().unwrap_or_default();
        first = folded(next() ^ first, next() ^ KEYS[2]);
        second = folded(next() ^ second, next() ^ KEYS[3]);
    };
    blocks.iter().for_each(&mut add);
    if !rest.is_empty() {
        // What was taken already may be taken again: it is the same for the same line.
        let mut last = [0; 32];
        match line.last_chunk::<32>() {
            Some(own) => last = *own,
            None => last[..rest.len()].copy_from_slice(rest),
        }
        add(&last);
    }
    folded(first ^ line.len() as u64 ^ KEYS[2], second ^ KEYS[3])
}

/// Calls `each` with every line of a page, in order: what ends behind a tag, with the line break.
fn each_line(page: &[u8], mut each: impl FnMut(Range<usize>)) {
    let (mut start, mut from) = (0, SHORTEST_LINE);
    while let Some(at) = page.get(from..).and_then(|rest| memchr::memchr(b'\n', rest)) {
        let end = from + at + 1;
        from = end;
        if page[end - 2] == b'>' {
            each(start..end);
            (start, from) = (end, end + SHORTEST_LINE);
        }
    }
    if start < page.len() {
        each(start..page.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html>\n<p>The first line of some length</p>\n<b>x</b>\n<i>y</i>\n\
                        <p>Another line of some length</p>\n<p>The last line of the page";

    fn new_in(harmless: &HarmlessLines, page: &str) -> (String, NewLines) {
        let (text, lines) = harmless.new_in(page.as_bytes());
        (String::from_utf8(text.into_owned()).unwrap(), lines)
    }

    #[test]
    fn a_line_is_looked_at_once_and_short_ones_together() {
        let harmless = HarmlessLines::default();
        let (text, lines) = new_in(&harmless, PAGE);
        assert_eq!(text, PAGE);
        harmless.remember(&lines);
        assert_eq!(new_in(&harmless, PAGE).0, "");
        let other = PAGE.replace("<i>y", "<i>z");
        let (text, mut lines) = new_in(&harmless, &other);
        assert_eq!(text, "<b>x</b>\n<i>z</i>\n<p>Another line of some length</p>\n");
        let places: Vec<usize> = (0..text.len()).map(|at| lines.place(at)).collect();
        let first = other.find("<b>").unwrap();
        assert_eq!(places, (first..first + text.len()).collect::<Vec<usize>>());
    }

    #[test]
    fn lines_that_differ_in_any_byte_are_told_apart() {
        let mut seen = std::collections::BTreeSet::new();
        for length in 0..100 {
            let line = vec![b'a'; length];
            assert!(seen.insert(print(&line)), "{length}");
            for at in 0..length {
                for bit in 0..8 {
                    let mut other = line.clone();
                    other[at] ^= 1 << bit;
                    assert!(seen.insert(print(&other)), "{length} {at} {bit}");
                }
            }
        }
    }

    #[test]
    fn a_line_in_which_a_place_was_asked_for_is_looked_at_again() {
        let harmless = HarmlessLines::default();
        let (text, mut lines) = new_in(&harmless, PAGE);
        for words in ["Another", "first", "Another"] {
            let at = text.find(words).unwrap();
            assert_eq!(lines.place(at), at);
        }
        harmless.remember(&lines);
        let (text, mut lines) = new_in(&harmless, PAGE);
        let first = "<!doctype html>\n<p>The first line of some length</p>\n";
        let another = "<b>x</b>\n<i>y</i>\n<p>Another line of some length</p>\n";
        assert_eq!(text, format!("{first}{another}"));
        assert_eq!(lines.place(first.len() + 3), first.len() + 3);
    }

    #[test]
    fn a_line_ends_behind_a_tag_and_of_other_files_all_is_looked_at() {
        let harmless = HarmlessLines::default();
        for file in [
            "{\n\"a\": \"<p>of some length, and then some</p>\"\n}\n".to_owned(),
            PAGE[1..].to_owned(),
        ] {
            let (_, mut lines) = new_in(&harmless, &file);
            assert_eq!(lines.place(7), 7);
            harmless.remember(&lines);
            assert_eq!(new_in(&harmless, &file).0, file);
        }
        let open = "<!doctype html>\n<p>A line that goes on\nwith the next one, of some length\nand ends</p>\n";
        let mut ends = Vec::new();
        each_line(open.as_bytes(), |line| ends.push(line.end));
        assert_eq!(ends, [open.len()]);
    }
}
