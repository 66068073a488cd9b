//! Makes of a text one in which a withheld word has one spelling only, with the way back.
//!
//! Capitals, composed and decomposed letters, full width and ligatures, apostrophes, hyphens and white
//! space are alike; characters that nobody sees are left out. Folding is idempotent, and a needle is
//! folded as the text is.

mod letters;

use std::ops::Range;

use letters::{LetterKind, atoms, combines, is_dropped, kind};
pub use letters::{SIGN, is_dense, is_mark, is_sign, is_unseen, is_word};
use unicode_normalization::UnicodeNormalization as _;

/// A text, folded, that knows for every place which characters of the original it came from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Folded {
    text: String,
    runs: Vec<FoldRun>,
    is_broken: bool,
    /// Where words were joined.
    joints: Vec<usize>,
}

/// From `at` in the folded text on, where things came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct FoldRun {
    at: usize,
    from: usize,
    /// Where the original ends that all of this run came from; `None` where both count alike.
    to: Option<usize>,
}

/// What becomes of a hyphen between a letter and a break in the line with more letters after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Broken {
    /// It is a part of the word: `Smith-` `Jones`.
    Hyphen,
    /// It is the printer's: `Quil-` `lon`.
    Nothing,
}

impl Folded {
    /// Folds a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        // White space at the ends, as that after a body's last block, is left out anyway.
        let inner = text.trim_matches(['\n', ' ']);
        let Some(mut own) = fast(inner) else { return Folding::run(text, Broken::Hyphen) };
        let before = text.len() - text.trim_start_matches(['\n', ' ']).len();
        own.runs.iter_mut().for_each(|run| run.from += before);
        own
    }

    /// The text with words joined that a hyphen at the end of a line divides; `None` where there is none,
    /// so that it would be what [`Folded::of`] makes.
    #[must_use]
    pub fn joined(text: &str) -> Option<Self> {
        let joined = Folding::run(text, Broken::Nothing);
        joined.is_broken.then_some(joined)
    }

    /// The folded text: no white space at its ends.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether a hyphen stands at the end of a line (or before a space) within a word, so that
    /// [`Folded::joined`] differs.
    #[must_use]
    pub fn is_broken(&self) -> bool {
        self.is_broken
    }

    /// Places of a text of [`Folded::joined`] where letters were joined, in order: a word may begin or end
    /// there all the same.
    #[must_use]
    pub fn joints(&self) -> &[usize] {
        &self.joints
    }

    /// The bytes of the original that a range of the folded text came from: whole characters with the
    /// marks that belong to them, and what nobody sees between them. The range must lie on bounds of
    /// characters.
    #[must_use]
    pub fn origin(&self, range: &Range<usize>) -> Range<usize> {
        if range.start >= range.end {
            let at = self.start(range.start);
            return at..at;
        }
        let last = self.text[..range.end].char_indices().next_back().map_or(0, |(at, _)| at);
        self.start(range.start)..self.end(last, range.end)
    }

    fn run(&self, at: usize) -> Option<&FoldRun> {
        self.runs.partition_point(|run| run.at <= at).checked_sub(1).map(|index| &self.runs[index])
    }

    fn start(&self, at: usize) -> usize {
        match self.run(at) {
            Some(FoldRun { from, to: Some(_), .. }) => *from,
            Some(run) => run.from + (at - run.at),
            None => 0,
        }
    }

    /// The end of the character from `last` to `end`.
    fn end(&self, last: usize, end: usize) -> usize {
        match self.run(last) {
            Some(FoldRun { to: Some(to), .. }) => *to,
            Some(run) => run.from + (end - run.at),
            None => 0,
        }
    }
}

/// The folded text alone.
#[must_use]
pub fn folded(text: &str) -> String {
    Folded::of(text).text
}

/// Texts of plain letters, which most are: folded byte by byte, every byte where it was.
fn fast(text: &str) -> Option<Folded> {
    let bytes = text.as_bytes();
    let is_space = |byte: u8| (byte == b' ') | (byte == b'\n');
    if bytes.first().is_some_and(|byte| is_space(*byte))
        || bytes.last().is_some_and(|byte| is_space(*byte))
    {
        return None;
    }
    // Without a branch for each byte, so that many are looked at in one step.
    let is_odd = |byte: u8| ((byte < b' ') & (byte != b'\n')) | (byte > b'~') | (byte == b'`');
    let clashes = |one: u8, next: u8| is_space(next) & (is_space(one) | (one == b'-'));
    let next = bytes.get(1..).unwrap_or_default();
    let mut blocks = bytes.chunks(64).zip(next.chunks(64).chain(std::iter::repeat(&[][..])));
    let is_plain = blocks.all(|(own, next)| {
        let odd = own.iter().fold(false, |odd, byte| odd | is_odd(*byte));
        let pairs = own.iter().zip(next);
        !pairs.fold(odd, |odd, (one, next)| odd | clashes(*one, *next))
    });
    if !is_plain {
        return None;
    }
    let text = text.to_ascii_lowercase().replace('\n', " ");
    let runs =
        if text.is_empty() { Vec::new() } else { vec![FoldRun { at: 0, from: 0, to: None }] };
    Some(Folded { text, runs, ..Folded::default() })
}

/// How many bytes at the beginning of a text are each folded by itself: letters and signs of ASCII, save
/// what stands for the apostrophe, and single spaces between them that follow no hyphen. The last before
/// another script or what nobody sees is none: marks may follow it.
fn plain_run(bytes: &[u8]) -> usize {
    let is_space = |byte: u8| matches!(byte, b' ' | b'\n');
    let is_plain = |byte: u8| matches!(byte, b'!'..=b'~') && byte != b'`';
    let mut last = b' ';
    let mut length = 0;
    for byte in bytes {
        if !is_plain(*byte) && (!is_space(*byte) || is_space(last) || last == b'-') {
            break;
        }
        last = *byte;
        length += 1;
    }
    // A space at the end may go on, and what belongs to a letter may follow it.
    let is_unseen = |next: &u8| !next.is_ascii() || next.is_ascii_control();
    if length > 0 && (is_space(last) || bytes.get(length).is_some_and(is_unseen)) {
        length -= 1;
    }
    length
}

/// A text on its way.
struct Folding {
    made: Folded,
    broken: Broken,
    /// A character and the marks after it, not yet composed, and where they stand.
    letter: Vec<char>,
    letter_at: Range<usize>,
    /// White space that is one space if something follows.
    space: Option<Range<usize>>,
}

impl Folding {
    fn run(text: &str, broken: Broken) -> Folded {
        Self::run_with(text, broken, plain_run)
    }

    /// The same, with another way to tell how much of what comes next is folded byte by byte.
    fn run_with(text: &str, broken: Broken, plain_run: fn(&[u8]) -> usize) -> Folded {
        let made = Folded { text: String::with_capacity(text.len()), ..Folded::default() };
        let mut folding = Self { made, broken, letter: Vec::new(), letter_at: 0..0, space: None };
        let mut found = Vec::new();
        let mut next = 0;
        while let Some(c) = text[next..].chars().next() {
            let at = next;
            let plain = plain_run(&text.as_bytes()[at..]);
            if plain > 0 {
                folding.plain(&text[at..at + plain], at);
                next += plain;
                continue;
            }
            next += c.len_utf8();
            let range = at..next;
            match kind(c) {
                LetterKind::Space => folding.space(range),
                // What belongs to the character before it goes where that goes.
                LetterKind::Joined if folding.space.is_none() && !folding.letter.is_empty() => {
                    folding.letter_at.end = range.end;
                }
                LetterKind::Joined | LetterKind::Gone => {}
                LetterKind::Seen => {
                    found.clear();
                    atoms(c, &mut found);
                    found.iter().for_each(|atom| folding.atom(*atom, &range));
                }
            }
        }
        folding.close();
        folding.made
    }

    /// Takes letters and signs of which each is folded by itself.
    fn plain(&mut self, words: &str, from: usize) {
        self.close();
        if let Some(first) = words.chars().next() {
            self.end_of_space(first.to_ascii_lowercase());
        }
        let at = self.made.text.len();
        self.mark(FoldRun { at, from, to: None });
        for (number, line) in words.split('\n').enumerate() {
            if number > 0 {
                self.made.text.push(' ');
            }
            self.made.text.push_str(line);
        }
        if let Some(own) = self.made.text.get_mut(at..) {
            own.make_ascii_lowercase();
        }
    }

    fn space(&mut self, range: Range<usize>) {
        self.close();
        match &mut self.space {
            Some(space) => space.end = range.end,
            space => *space = Some(range),
        }
    }

    /// Takes one character of a decomposed one that stands at `range`.
    fn atom(&mut self, atom: char, range: &Range<usize>) {
        let before = self.letter.first().filter(|_| self.space.is_none()).copied();
        if let Some(base) = before.filter(|_| combines(atom)) {
            if !is_dropped(base, atom) {
                self.letter.push(atom);
            }
            self.letter_at.end = range.end;
            return;
        }
        // A mark that counts on no letter does not count by itself.
        if is_dropped(' ', atom) {
            return;
        }
        self.close();
        self.end_of_space(atom);
        self.letter.push(atom);
        self.letter_at = range.clone();
    }

    /// Writes the white space before a character, as far as it counts.
    fn end_of_space(&mut self, next: char) {
        let Some(space) = self.space.take() else { return };
        if self.made.text.is_empty() {
            return;
        }
        let mut before = self.made.text.chars().rev();
        let is_after_hyphen = before.next() == Some('-') && before.next().is_some_and(is_word);
        if !is_after_hyphen || !is_word(next) {
            self.push(' ', &space);
            return;
        }
        self.made.is_broken = true;
        if self.broken == Broken::Nothing {
            self.made.text.pop();
            let length = self.made.text.len();
            while self.made.runs.pop_if(|run| run.at >= length).is_some() {}
            self.made.joints.push(length);
        }
    }

    /// Writes the character that nothing more belongs to.
    fn close(&mut self) {
        let range = self.letter_at.clone();
        match self.letter.as_slice() {
            [] => {}
            [letter] => {
                let letter = *letter;
                self.push(letter, &range);
            }
            letters => {
                // Signs that marks make another sign of, which folds in another way, stay apart.
                let composed: Vec<char> = match letters.first().is_some_and(|first| is_word(*first))
                {
                    true => letters.iter().copied().nfc().collect(),
                    false => letters.to_vec(),
                };
                match composed.as_slice() {
                    [one] => self.push(*one, &range),
                    many => {
                        self.mark(FoldRun {
                            at: self.made.text.len(),
                            from: range.start,
                            to: Some(range.end),
                        });
                        self.made.text.extend(many);
                    }
                }
            }
        }
        self.letter.clear();
    }

    fn push(&mut self, c: char, range: &Range<usize>) {
        let at = self.made.text.len();
        let is_alike = c.len_utf8() == range.len();
        let to = (!is_alike).then_some(range.end);
        self.mark(FoldRun { at, from: range.start, to });
        self.made.text.push(c);
    }

    /// Notes where the next character came from, if the run before does not say so already.
    fn mark(&mut self, run: FoldRun) {
        let goes_on = self.made.runs.last().is_some_and(|last| match (last.to, run.to) {
            (None, None) => last.from + (run.at - last.at) == run.from,
            (Some(last_to), Some(to)) => last.from == run.from && last_to == to,
            _ => false,
        });
        if !goes_on {
            self.made.runs.push(run);
        }
    }
}

#[cfg(test)]
mod quick_tests;
#[cfg(test)]
mod tests;
