//! Finds rows of single letters, of which a word may consist, in bytes.

use std::ops::Range;

use crate::withheld::fold::{is_mark, is_unseen, is_word};

/// Letters from which a row of single ones may be a word, or several.
pub const FEWEST: usize = 3;

/// Signs between two letters of one row.
const WIDEST_GAP: usize = 3;

/// Signs between two letters.
pub type GapSigns = [Option<char>; WIDEST_GAP];

/// Bytes that are looked at together, and with those before and behind them.
const TOGETHER: usize = 512;
const BEFORE: usize = 16;
const WIDE: usize = BEFORE + TOGETHER + 32;

/// A letter that stands by itself, with its marks.
#[derive(Debug, Clone)]
pub struct SingleLetter {
    pub letter: char,
    pub range: Range<usize>,
}

/// What stands between two single letters, if it may part those of one word, with all spaces of one width alike.
pub fn gap(between: &str) -> Option<GapSigns> {
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
pub fn singles(text: &str) -> Vec<SingleLetter> {
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

/// Calls `found` with the place of every letter with which a row of single ones begins, or goes on with two more.
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
        if may_be_near(&block) && may_hold(&block) {
            let own = BEFORE..BEFORE + TOGETHER;
            rows(&block).filter(|row| own.contains(row)).for_each(|row| found(at + row - BEFORE));
        }
    }
}

/// Where the rows of a block begin, and go on with two letters more.
fn rows(block: &[u8; WIDE]) -> impl Iterator<Item = usize> {
    let mut end = 0;
    // Letters of which a part lies outside are none of it.
    block.utf8_chunks().flat_map(move |chunk| {
        let (start, text) = (end, chunk.valid());
        end += text.len() + chunk.invalid().len();
        let singles = singles(text);
        let is_row = |row: &&[SingleLetter]| {
            row.windows(2).all(|two| gap(&text[two[0].range.end..two[1].range.start]).is_some())
        };
        let rows = singles.windows(FEWEST).filter(is_row).map(|row| start + row[0].range.start);
        rows.collect::<Vec<usize>>()
    })
}

/// Whether two bytes that may be single letters stand near each other in a block: each between two that are no letters
/// of ASCII. Anything else may be anything here. What is beside a tag counts for none: of tags most of a page consists.
fn may_be_near(block: &[u8; WIDE]) -> bool {
    // All as numbers in plain loops, of which a processor takes many steps at once: 0 is no, and anything else yes, so
    // that the smaller of two numbers is yes where both are.
    let (mut letter, mut sign) = ([0_u8; WIDE], [0_u8; WIDE]);
    for at in 0..WIDE {
        let byte = block[at];
        let is_letter = 26_u8.saturating_sub((byte | 0x20).wrapping_sub(b'a'));
        let is_digit = 10_u8.saturating_sub(byte.wrapping_sub(b'0'));
        let is_tag = 1_u8.saturating_sub((byte & 0xfd) ^ b'<');
        letter[at] = is_letter | byte.saturating_sub(0xc2);
        sign[at] = (byte & 0x80) | 1_u8.saturating_sub(is_letter | is_digit | is_tag);
    }
    let mut single = [0_u8; WIDE];
    for at in 1..WIDE - 1 {
        single[at] = sign[at - 1].min(letter[at]).min(sign[at + 1]);
    }
    are_near(&single)
}

/// The same, with letters and signs beyond ASCII told apart by what they begin with.
fn may_hold(block: &[u8; WIDE]) -> bool {
    let is_letter = |byte: u8| u8::from((byte | 0x20).wrapping_sub(b'a') < 26);
    let is_digit = |byte: u8| u8::from(byte.wrapping_sub(b'0') < 10);
    let is_tag = |byte: u8| u8::from(byte == b'<') | u8::from(byte == b'>');
    // What spaces, signs and letters that nobody sees begin with beyond ASCII, and accents that stand by themselves.
    let is_lead =
        |byte: u8| u8::from(matches!(byte, 0xc2 | 0xcc | 0xcd | 0xe1..=0xe3 | 0xef | 0xf3));
    let (mut lead, mut sign) = ([0_u8; WIDE], [0_u8; WIDE]);
    for (lead, byte) in lead.iter_mut().zip(block) {
        *lead = is_lead(*byte);
    }
    for at in 3..WIDE {
        let byte = block[at];
        let is_ascii = u8::from(byte < 0x80) & !is_letter(byte) & !is_digit(byte) & !is_tag(byte);
        sign[at] = (is_ascii | lead[at] | lead[at - 1] | lead[at - 2] | lead[at - 3]) & 1;
    }
    // A letter of one byte, or of two, three or four.
    let mut single = [0_u8; WIDE];
    for at in 4..WIDE - 4 {
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
    are_near(&single)
}

/// Whether behind one of a block's own letters, of which those that stand by themselves are not 0, another may be of its row.
fn are_near(single: &[u8; WIDE]) -> bool {
    let mut of_four = [0_u8; WIDE];
    for at in 0..WIDE - 3 {
        of_four[at] = single[at] | single[at + 1] | single[at + 2] | single[at + 3];
    }
    let mut any = 0_u8;
    for at in BEFORE..BEFORE + TOGETHER {
        // A gap is nine bytes at most, and a letter with what stands on it as many.
        any |= single[at].min(of_four[at + 2] | of_four[at + 6] | of_four[at + 10]);
    }
    any != 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_told_by_each_letter_that_two_more_follow() {
        for row in [
            "N o r a",
            "N\u{ff65}o\u{ff65}r\u{ff65}a",
            "З. о. е. к",
            "山\u{3000}田\u{3000}花\u{3000}子",
        ] {
            let apart = row.char_indices().filter(|(_, c)| is_word(*c)).map(|(at, _)| at);
            let first: Vec<usize> = apart.take(2).collect();
            for before in 2..1100 {
                let text = format!("{} {row} of it", "x".repeat(before));
                let mut found = Vec::new();
                each_row(text.as_bytes(), |at| found.push(at - before - 1));
                assert_eq!(found, first, "{row} behind {before}");
            }
        }
        for text in ["N o", "of a b", "<p>N<b>o<i>r", "1 2 3 4", "Привет и она с ним"]
        {
            each_row(text.as_bytes(), |at| panic!("{text}: {at}"));
        }
    }
}
