//! Breaks the words of a block into lines of a width that nothing but the words decides, so that a line has the same
//! number on every copy: columns as terminals count them, two for what is written wide.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Columns of the longest line.
pub const MOST: usize = 67;

/// What no line begins with, of scripts that are written wide.
const NO_BEGINNING: &str =
    "、。，．・：；？！」』）］｝〉》】〕〗’”…ー々ァィゥェォッャュョぁぃぅぇぉっゃゅょ";
/// What no line ends with.
const NO_END: &str = "「『（［｛〈《【〔〖‘“";

/// The lines of a block, as ranges of its bytes; white space at their ends is in none.
#[must_use]
pub fn lines(words: &str) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut start = 0;
    for piece in words.split('\n') {
        if !piece.is_ascii() || !plain(start, piece, &mut lines) {
            by_width(words, start, piece, &mut lines);
        }
        start += piece.len() + 1;
    }
    lines
}

/// Breaks a piece of the words, which begins at `start`, whatever it is written in.
fn by_width(words: &str, start: usize, piece: &str, lines: &mut Vec<Range<usize>>) {
    let mut breaker = LineBreaker { words, lines, line: None, width: 0 };
    for word in runs(piece) {
        breaker.add(start + word.start..start + word.end);
    }
    breaker.close();
}

/// Breaks a piece of ASCII, of which each character is one column: nearly all text, and most of the work of an edition.
/// What stands before a line's end is looked at alone. Not where a run is longer than a line: nothing is broken then.
fn plain(start: usize, piece: &str, lines: &mut Vec<Range<usize>>) -> bool {
    let bytes = piece.as_bytes();
    let is_space = |byte: &u8| byte.is_ascii_whitespace() || *byte == 0x0b;
    let known = lines.len();
    let mut at = 0;
    while let Some(first) = bytes[at..].iter().position(|byte| !is_space(byte)) {
        let begin = at + first;
        let full = bytes.len().min(begin + MOST);
        let is_whole = full == bytes.len() || is_space(&bytes[full]);
        // A run that goes on behind the last column stands on the next line.
        let end = if is_whole {
            Some(full)
        } else {
            bytes[begin..full].iter().rposition(is_space).map(|own| begin + own)
        };
        let Some(end) = end else {
            lines.truncate(known);
            return false;
        };
        let blank = bytes[begin..end].iter().rev().take_while(|byte| is_space(byte)).count();
        lines.push(start + begin..start + end - blank);
        at = end;
    }
    true
}

/// Runs without a space at which a line may break.
fn runs(piece: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    piece.split(breaks).filter_map(move |run| {
        let start = at;
        // What stands between two runs is one character of white space.
        at += run.len();
        at += piece.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        (!run.is_empty()).then_some(start..start + run.len())
    })
}

/// Whether a line may break at a character: no-break spaces are white space, and hold.
fn breaks(letter: char) -> bool {
    letter.is_whitespace() && !matches!(letter, '\u{a0}' | '\u{202f}' | '\u{2007}')
}

struct LineBreaker<'w, 'l> {
    words: &'w str,
    lines: &'l mut Vec<Range<usize>>,
    /// The line that is not full yet, and how wide it is.
    line: Option<Range<usize>>,
    width: usize,
}

impl LineBreaker<'_, '_> {
    /// Adds a run behind what is there, on a line of its own where it does not fit.
    fn add(&mut self, run: Range<usize>) {
        let word = self.words.get(run.clone()).unwrap_or("");
        let is_plain = word.is_ascii();
        let width = if is_plain { word.len() } else { word.width() };
        if width > MOST || !is_plain && word.chars().any(|letter| letter.width() == Some(2)) {
            self.add_divisible(run);
            return;
        }
        let gap = self.gap(run.start);
        if self.line.is_some() && self.width + gap + width > MOST {
            self.close();
        }
        self.extend(run, width);
    }

    /// How wide the white space before the next run is.
    fn gap(&self, start: usize) -> usize {
        let before = self.line.as_ref().map_or(start, |line| line.end);
        self.words.get(before..start).map_or(0, |gap| gap.chars().count())
    }

    fn extend(&mut self, run: Range<usize>, width: usize) {
        let gap = self.gap(run.start);
        match &mut self.line {
            Some(line) => line.end = run.end,
            None => self.line = Some(run),
        }
        self.width += gap + width;
    }

    /// Adds a run that may be divided: between letters that are written wide, else where the line is full.
    fn add_divisible(&mut self, run: Range<usize>) {
        let word = self.words.get(run.clone()).unwrap_or("");
        let mut piece = run.start..run.start;
        let mut piece_width = 0;
        let mut before = "";
        for (at, letter) in word.grapheme_indices(true) {
            let width = letter.width();
            let is_divisible =
                (is_wide(before) || is_wide(letter)) && !begins_none(letter) && !ends_none(before);
            if !piece.is_empty() && (is_divisible || piece_width + width > MOST) {
                self.add_piece(piece.clone(), piece_width);
                piece = piece.end..piece.end;
                piece_width = 0;
            }
            piece.end = run.start + at + letter.len();
            piece_width += width;
            before = letter;
        }
        if !piece.is_empty() {
            self.add_piece(piece, piece_width);
        }
    }

    fn add_piece(&mut self, piece: Range<usize>, width: usize) {
        if self.line.is_some() && self.width + self.gap(piece.start) + width > MOST {
            self.close();
        }
        self.extend(piece, width);
    }

    fn close(&mut self) {
        self.lines.extend(self.line.take());
        self.width = 0;
    }
}

fn is_wide(letter: &str) -> bool {
    letter.chars().next().and_then(UnicodeWidthChar::width) == Some(2)
}

fn begins_none(letter: &str) -> bool {
    letter.chars().next().is_some_and(|letter| NO_BEGINNING.contains(letter))
}

fn ends_none(letter: &str) -> bool {
    letter.chars().next().is_some_and(|letter| NO_END.contains(letter))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn broken(words: &str) -> Vec<&str> {
        lines(words).into_iter().map(|line| &words[line]).collect()
    }

    #[test]
    fn a_line_holds_as_many_words_as_fit() {
        let words = "Kremlin chief of staff: Moscow’s relations with Erdogan will never be like they used to";
        assert_eq!(
            broken(words),
            [
                "Kremlin chief of staff: Moscow’s relations with Erdogan will never",
                "be like they used to"
            ]
        );
        let all = broken(words);
        assert!(all.iter().all(|line| line.width() <= MOST));
        assert_eq!(broken("a  b\nc \n\n d"), ["a  b", "c", "d"]);
        assert!(broken(" \n ").is_empty());
    }

    proptest! {
        #[test]
        fn what_is_plain_is_broken_as_everything_is(words in "([a-z.]{1,12}|[a-z]{60,70}|[ \t\u{b}]{1,80}| ){0,40}") {
            let (mut plainly, mut widely) = (Vec::new(), Vec::new());
            by_width(&words, 0, &words, &mut widely);
            if plain(0, &words, &mut plainly) {
                prop_assert_eq!(plainly, widely);
            } else {
                prop_assert!(plainly.is_empty());
                prop_assert!(words.split(breaks).any(|run| run.len() > MOST));
            }
        }
    }

    #[test]
    fn a_word_longer_than_a_line_is_cut_and_loses_nothing() {
        let word = "x".repeat(150);
        let words = format!("see {word} there");
        let lines = broken(&words);
        assert_eq!(lines[0], "see");
        assert_eq!((lines[1].len(), lines[2].len()), (67, 67));
        assert_eq!(lines[3], format!("{} there", "x".repeat(16)));
    }

    #[test]
    fn wide_letters_take_two_columns_and_no_line_begins_with_a_stop() {
        let words = "東京で行われた説明会で、報道官は「石油は国境を越えて売られている」と述べた。記者団はその証拠を求めたが、示されなかった。";
        let lines = broken(words);
        assert!(lines.len() > 1);
        assert!(lines.iter().all(|line| line.width() <= MOST));
        assert!(lines.iter().all(|line| !begins_none(line)), "{lines:?}");
        assert_eq!(lines.concat(), words);
    }

    #[test]
    fn a_no_break_space_holds_and_marks_stay_with_their_letters() {
        let words = format!("{} 3\u{a0}December", "a".repeat(60));
        assert_eq!(broken(&words)[1], "3\u{a0}December");
        let arabic = "اشترت الدولة النفط من التنظيم ".repeat(6);
        assert!(broken(&arabic).iter().all(|line| line.width() <= MOST));
        let marked = "é".repeat(100);
        assert!(broken(&marked).iter().all(|line| !line.starts_with('\u{301}')));
    }
}
