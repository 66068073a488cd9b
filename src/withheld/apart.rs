//! Words whose letters stand apart, closed up: who writes `N o r a` or `N.o.r.a` means the word.

use std::ops::Range;

use super::bare::BareText;
use super::fold::{is_mark, is_unseen, is_word};

/// Letters from which a row of single ones may be a word, or several.
const FEWEST: usize = 3;

/// Signs between two letters of one row.
const WIDEST_GAP: usize = 3;

/// Signs that part more than words.
const LISTING: [char; 6] = [',', ';', ':', '|', '/', '='];

/// Bytes that are looked at together, and with those before and behind them.
const TOGETHER: usize = 128;
const BEFORE: usize = 16;
const WIDE: usize = BEFORE + TOGETHER + 24;

/// A letter that stands by itself, with its marks.
#[derive(Debug, Clone)]
struct SingleLetter {
    letter: char,
    range: Range<usize>,
}

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

/// Signs between two letters.
type GapSigns = [Option<char>; WIDEST_GAP];

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

/// What stands between two single letters, if it may part those of one word, with all spaces of one width alike.
fn gap(between: &str) -> Option<GapSigns> {
    let mut found = [None; WIDEST_GAP];
    let mut count = 0;
    for c in between.chars().filter(|c| !is_unseen(*c)) {
        let own = match c {
            '\u{2002}'..='\u{200a}' | '\u{202f}' => '\u{2009}',
            _ if c.is_whitespace() => ' ',
            '.' | '-' | '_' | ',' | '*' | '/' | '|' | '~' | '+' | ':' | ';' | '=' | '\'' => c,
            '·' | '・' | '‧' | '･' | '•' | '∙' | '⋅' | '\u{2010}'..='\u{2015}' | '’' => {
                c
            }
            _ => return None,
        };
        *found.get_mut(count)? = Some(own);
        count += 1;
    }
    (count > 0).then_some(found)
}

/// Every letter that no other one stands beside, in order.
fn singles(text: &str) -> Vec<SingleLetter> {
    let mut found: Vec<SingleLetter> = Vec::new();
    // The letter that nothing but its marks followed yet.
    let mut open: Option<SingleLetter> = None;
    let mut is_within = false;
    for (at, c) in text.char_indices() {
        if is_unseen(c) {
            continue;
        }
        if is_mark(c) {
            if let Some(own) = &mut open {
                own.range.end = at + c.len_utf8();
            }
            continue;
        }
        if !is_word(c) {
            found.extend(open.take());
            is_within = false;
            continue;
        }
        open = match is_within || !c.is_alphabetic() {
            true => None,
            false => Some(SingleLetter { letter: c, range: at..at + c.len_utf8() }),
        };
        is_within = true;
    }
    found.extend(open);
    found
}

/// Calls `found` with a place near every row of single letters.
///
/// Bytes alone rule most of a text out, without a branch for each, so that many are looked at in one step.
pub fn each_row(text: &[u8], mut found: impl FnMut(usize)) {
    for at in (0..text.len()).step_by(TOGETHER) {
        // As if spaces stood before and behind the text.
        let mut block = [b' '; WIDE];
        let from = at.saturating_sub(BEFORE);
        let to = BEFORE - (at - from);
        let length = (text.len() - from).min(WIDE - to);
        block[to..to + length].copy_from_slice(&text[from..from + length]);
        if may_hold(&block) && is_row(&String::from_utf8_lossy(&block)) {
            found(at);
        }
    }
}

/// Whether a text holds a row, or something at its ends that may be a part of one.
fn is_row(text: &str) -> bool {
    let singles = singles(text);
    singles.windows(FEWEST).any(|row| {
        row.windows(2).all(|two| gap(&text[two[0].range.end..two[1].range.start]).is_some())
    })
}

/// Whether two single letters may stand near each other in one block. What is beside a tag counts for none: of
/// tags most of a page consists.
fn may_hold(block: &[u8; WIDE]) -> bool {
    // All as numbers in plain loops, of which a processor takes many steps at once: no place is looked up by what another
    // holds, and nothing branches.
    let is_letter = |byte: u8| u8::from((byte | 0x20).wrapping_sub(b'a') < 26);
    let is_digit = |byte: u8| u8::from(byte.wrapping_sub(b'0') < 10);
    let is_tag = |byte: u8| u8::from(byte == b'<') | u8::from(byte == b'>');
    // What spaces and signs beyond ASCII begin with, and accents that stand by themselves.
    let is_lead = |byte: u8| {
        u8::from(byte == 0xc2)
            | u8::from(byte == 0xe2)
            | u8::from(byte == 0xe3)
            | u8::from(byte == 0xcc)
            | u8::from(byte == 0xcd)
    };
    let (mut lead, mut sign) = ([0_u8; WIDE], [0_u8; WIDE]);
    for (lead, byte) in lead.iter_mut().zip(block) {
        *lead = is_lead(*byte);
    }
    for at in 2..WIDE {
        let byte = block[at];
        let is_ascii = u8::from(byte < 0x80) & !is_letter(byte) & !is_digit(byte) & !is_tag(byte);
        sign[at] = (is_ascii | lead[at] | lead[at - 1] | lead[at - 2]) & 1;
    }
    // A letter of one byte, or of two, three or four.
    let mut single = [0_u8; WIDE];
    for at in 3..WIDE - 4 {
        let byte = block[at];
        let of_two = u8::from(byte >= 0xc3) & u8::from(byte < 0xe0);
        let of_three = u8::from(byte >= 0xe0) & u8::from(byte < 0xf0);
        let of_four = u8::from(byte >= 0xf0);
        let ends = (is_letter(byte) & sign[at + 1])
            | (of_two & sign[at + 2])
            | (of_three & sign[at + 3])
            | (of_four & sign[at + 4]);
        single[at] = sign[at - 1] & ends;
    }
    let mut any = 0_u8;
    for at in BEFORE..BEFORE + TOGETHER {
        // A gap is seven bytes at most.
        let next = single[at + 2]
            | single[at + 3]
            | single[at + 4]
            | single[at + 5]
            | single[at + 6]
            | single[at + 7]
            | single[at + 8];
        any |= single[at] & next;
    }
    any != 0
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
