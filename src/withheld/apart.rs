//! Words whose letters stand apart, closed up: who writes `N o r a` or `N.o.r.a` means the word.

use std::ops::Range;

use super::bare::BareText;

mod rows;

pub use rows::each_row;
use rows::{FEWEST, GapSigns, SingleLetter, gap, singles};

/// Signs that part more than words.
const LISTING: [char; 6] = [',', ';', ':', '|', '/', '='];

/// The text with each row of single letters as the words that they spell; `None` where there is none.
///
/// What stands between several letters of a row parts letters, and anything else in it parts words. Where
/// capitals begin words, so do they in a row.
#[must_use]
pub fn closed_up(text: &str) -> Option<BareText> {
    let mut has_rows = false;
    each_row(text.as_bytes(), |_| has_rows = true);
    if !has_rows {
        return None;
    }
    let (mut changes, mut row): (Vec<(Range<usize>, &str)>, Vec<SingleLetter>) = Default::default();
    for single in singles(text) {
        let goes_on =
            row.last().is_some_and(|last| gap(&text[last.range.end..single.range.start]).is_some());
        if !goes_on {
            close(text, &row, &mut changes);
            row.clear();
        }
        row.push(single);
    }
    close(text, &row, &mut changes);
    BareText::with_changes(text, &changes)
}

/// Notes what closes up a row.
fn close(text: &str, row: &[SingleLetter], changes: &mut Vec<(Range<usize>, &'static str)>) {
    if row.len() < FEWEST {
        return;
    }
    let between: Vec<Range<usize>> =
        row.windows(2).map(|two| two[0].range.end..two[1].range.start).collect();
    let gaps: Vec<Option<GapSigns>> =
        between.iter().map(|range| gap(&text[range.clone()])).collect();
    // What the next gap is alike, or the one behind that where it parts words of two letters.
    let is_alike = |at: usize, other: Option<usize>| {
        other.is_some_and(|other| gaps.get(other) == gaps.get(at))
    };
    for (at, range) in between.into_iter().enumerate() {
        let (one, next, after) = (&row[at], &row[at + 1], row.get(at + 2));
        let begins = next.letter.is_uppercase()
            && (one.letter.is_lowercase() || after.is_some_and(|own| own.letter.is_lowercase()));
        let others = [at.checked_sub(1), at.checked_add(1), at.checked_sub(2), at.checked_add(2)];
        if others.into_iter().any(|other| is_alike(at, other)) {
            changes.push((range, if begins { " " } else { "" }));
        } else if !text[range.clone()].contains(LISTING) {
            changes.push((range, " "));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn closed(text: &str) -> Option<String> {
        closed_up(text).map(|own| own.text().to_owned())
    }

    #[test]
    fn letters_that_stand_apart_are_words() {
        for (text, words) in [
            ("so N o r a  Q u e e n said", "so Nora Queen said"),
            ("N o r a Q u e e n", "Nora Queen"),
            ("N.o.r.a Q.u.e.e.n.", "Nora Queen."),
            ("N-o-r-a Q-u-e-e-n", "Nora Queen"),
            ("N. o. r. a. Q. u.", "Nora Qu."),
            ("N O R A  Q U E E N", "NORA QUEEN"),
            ("n o r a q u e e n", "noraqueen"),
            ("N\u{2009}o\u{2009}r\u{2009}a Q\u{2009}u\u{2009}e", "Nora Que"),
            ("N\u{200b} o\u{200b} r\u{200b} a", "Nora"),
            ("I, N o r a", "I, Nora"),
            ("B.o L.i.n.d", "Bo Lind"),
            ("Nora Q\nu\ne\ne\nn", "Nora Queen"),
            ("З о е\u{301} к", "Зое\u{301}к"),
            ("山 田 花", "山田花"),
        ] {
            let bare = closed_up(text).unwrap();
            assert_eq!(bare.text(), words, "{text}");
            let whole = bare.origin(&(0..bare.text().len()));
            assert_eq!(whole, Some(0..text.len()), "{text}");
        }
    }

    #[test]
    fn a_word_closed_up_leads_back_to_its_letters() {
        let text = "the N o r a  Q u e e n of it";
        let bare = closed_up(text).unwrap();
        let of = |words: &str| {
            let at = bare.text().find(words).unwrap();
            bare.origin(&(at..at + words.len())).map(|range| &text[range])
        };
        assert_eq!(of("Nora"), Some("N o r a"));
        assert_eq!(of("Queen"), Some("Q u e e n"));
        assert_eq!(of("the"), None);
        assert_eq!(of(" of"), None);
    }

    #[test]
    fn other_texts_are_what_they_are() {
        for text in [
            "Nora Queen",
            "I saw a b",
            "a) one (b) two (c)",
            "l’a dit à y",
            "J. L. Queen",
            "1 2 3 4",
            "Привет и она с ним",
            "李伟说",
            "",
            "x",
        ] {
            assert_eq!(closed(text), None, "{text}");
        }
    }

    #[test]
    fn a_row_is_seen_wherever_it_begins() {
        for before in 0..150 {
            let text = format!("{} N o r", "x".repeat(before));
            assert!(closed(&text).is_some(), "{before}");
        }
    }
}
