//! Breaks words into lines that are no wider than a sheet, and cuts what does not fit at a word.

use unicode_segmentation::UnicodeSegmentation;

use super::faces::CardFace;

/// A face at a size, and the width of its lines, in pixels.
#[derive(Debug, Clone, Copy)]
pub(super) struct LineSetting {
    pub face: CardFace,
    pub size: f32,
    pub width: f32,
}

/// What stands where words were left out.
const ELLIPSIS: &str = " …";

impl LineSetting {
    /// Words in lines, each a part of them, where no more than `most` are needed.
    ///
    /// A line ends at a space, but not between a number and its noun or before a sign that parts a row, else after a hyphen or a stroke between letters; a word that is longer than a line is broken
    /// between letters.
    pub fn lines(self, words: &str, most: usize) -> Option<Vec<&str>> {
        let (lines, rest) = self.broken(words, most);
        rest.is_empty().then_some(lines)
    }

    /// The first lines of words, `most` at most, and what is left.
    fn broken(self, words: &str, most: usize) -> (Vec<&str>, &str) {
        let (mut lines, mut rest) = (Vec::new(), words);
        while !rest.is_empty() && lines.len() < most {
            let (line, after) = self.line(rest);
            lines.push(line);
            rest = after;
        }
        (lines, rest)
    }

    /// The first line of words, and what is left.
    fn line(self, words: &str) -> (&str, &str) {
        let (mut width, mut breaks) = (0.0, None);
        for (at, letter) in words.grapheme_indices(true) {
            let end = at + letter.len();
            if letter == " " && is_gap(&words[..at], &words[end..]) {
                breaks = Some((at, end));
            }
            let wide: f32 = letter.chars().filter_map(|own| self.face.width(own)).sum();
            width += wide * self.size;
            if width > self.width && letter != " " {
                // One letter at least, so that there is an end.
                let letter_end = if at == 0 { end } else { at };
                let (end, next) = breaks.unwrap_or((letter_end, letter_end));
                return (&words[..end], &words[next..]);
            }
            if is_joint(&words[..at], letter, &words[end..]) {
                breaks = Some((end, end));
            }
        }
        (words, "")
    }

    /// As many of the words as fit into `most` lines with an ellipsis behind them, cut at a space; nothing where that
    /// would not leave a word.
    pub fn cut(self, words: &str, most: usize) -> Option<String> {
        let (_, rest) = self.broken(words, most);
        let mut end = words.len() - rest.len();
        if !rest.is_empty() && !words[..end].ends_with(' ') {
            end = words[..end].rfind(' ')?;
        }
        loop {
            let kept = words[..end].trim_end_matches(is_loose);
            let cut = format!("{kept}{ELLIPSIS}");
            if !kept.is_empty() && self.lines(&cut, most).is_some() {
                return Some(cut);
            }
            end = kept.rfind(' ')?;
        }
    }
}

/// Whether a line may end at a space: what is counted stands beside its number, and a row is parted at the end of a line.
fn is_gap(before: &str, after: &str) -> bool {
    !before.ends_with(char::is_numeric) && !after.starts_with('·')
}

/// What is not left at the end of words that were cut.
fn is_loose(letter: char) -> bool {
    letter.is_whitespace() || ",;:–—-([".contains(letter)
}

/// Whether a line may end after a sign that joins words: one between letters.
fn is_joint(before: &str, sign: &str, after: &str) -> bool {
    let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphabetic);
    matches!(sign, "-" | "\u{2010}" | "/" | "–" | "—")
        && is_letter(before.chars().next_back())
        && is_letter(after.chars().next())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SETTING: LineSetting = LineSetting { face: CardFace::Sans, size: 20.0, width: 120.0 };

    #[test]
    fn lines_end_at_words_and_lose_nothing() {
        let words = "that the toll was doubled for Northhaven-Southhaven ferries";
        let lines = SETTING.lines(words, 20).unwrap();
        assert_eq!(
            lines,
            ["that the toll", "was doubled", "for", "Northhaven-", "Southhaven", "ferries"]
        );
        assert_eq!(SETTING.lines(words, 5), None);
        let row = SETTING.lines("from a speaker · no 12 replies", 9).unwrap();
        assert_eq!(row, ["from a", "speaker · no", "12 replies"]);
    }

    #[test]
    fn a_word_that_is_longer_than_a_line_is_broken_between_letters() {
        let word = "Donaudampfschifffahrtsgesellschaft";
        let lines = SETTING.lines(word, 9).unwrap();
        assert!(lines.len() > 2 && lines.concat() == word, "{lines:?}");
    }

    #[test]
    fn what_does_not_fit_is_cut_at_a_word() {
        let words = "that the toll was doubled, and nobody was told";
        assert_eq!(SETTING.cut(words, 2).as_deref(), Some("that the toll was …"));
        assert_eq!(SETTING.cut(words, 3).as_deref(), Some("that the toll was doubled, and …"));
        assert_eq!(SETTING.cut("Donaudampfschifffahrtsgesellschaft", 1), None);
    }
}
