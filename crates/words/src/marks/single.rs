//! Tells single quotation marks from apostrophes: which mark ends a quotation that a single one began.

use super::manner::Manner;
use super::token::{Mark, MarkKind, MarkSurroundings, is_closing_context};

/// How far a single mark can be trusted to end a quotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Ends {
    /// An apostrophe, or a mark that begins something.
    Never,
    /// As well the apostrophe of a plural or of a word that lost its end.
    Perhaps,
    Surely,
}

/// Whether a single mark begins a quotation, as far as its neighbours say.
pub(super) fn may_open(block: &str, mark: &Mark, manner: Manner) -> bool {
    let is_of_use = match mark.kind {
        MarkKind::SingleSix | MarkKind::SingleStraight => mark.look == MarkSurroundings::Opens,
        MarkKind::SingleNine => manner.is_alike_single && mark.look == MarkSurroundings::Opens,
        MarkKind::SingleLow => return true,
        _ => false,
    };
    is_of_use && !is_elided(block, mark, manner)
}

/// Whether what follows a mark is a word that begins with an apostrophe: `’tis`, `’90s`, `’n’`.
fn is_elided(block: &str, mark: &Mark, manner: Manner) -> bool {
    let word: String = block[mark.end..]
        .chars()
        .take_while(|c| c.is_alphanumeric())
        .take(12)
        .flat_map(char::to_lowercase)
        .collect();
    let is_years = {
        let digits = word.trim_end_matches('s');
        digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    is_years || manner.is_elided(&word)
}

/// The mark, by its place in the list, that ends what the one at `open` began.
pub(super) fn closer(block: &str, marks: &[Mark], open: usize, manner: Manner) -> Option<usize> {
    let opener = marks.get(open)?;
    let mut within = 0_usize;
    let mut perhaps: Option<usize> = None;
    let mut count = 0;
    let mut holds_doubles = false;
    for (at, mark) in marks.iter().enumerate().skip(open + 1) {
        if !mark.kind.is_single() {
            holds_doubles = true;
            within = match (mark.kind, mark.look) {
                (MarkKind::Straight(_), MarkSurroundings::Opens) => within + 1,
                (MarkKind::Straight(_), MarkSurroundings::Closes)
                    if mark.follows_digit && within == 0 =>
                {
                    0
                }
                (MarkKind::Straight(_), MarkSurroundings::Either) if within == 0 => 1,
                (MarkKind::Straight(_), _)
                | (MarkKind::Nine(_) | MarkKind::Closes(_) | MarkKind::Right(_), _) => {
                    within.saturating_sub(1)
                }
                _ => within + 1,
            };
            continue;
        }
        if within > 0 {
            continue;
        }
        if may_open(block, mark, manner) && !is_same(opener, mark) {
            // German: `‚…‘`.
            let closes_low = opener.kind == MarkKind::SingleLow && mark.kind == MarkKind::SingleSix;
            if !closes_low {
                break;
            }
        } else if may_open(block, mark, manner) {
            break;
        }
        match ends(block, opener, mark, manner) {
            Ends::Surely => return Some(at),
            Ends::Perhaps => {
                perhaps = Some(at);
                count += 1;
            }
            Ends::Never => {}
        }
    }
    // A plural's apostrophe ends no quotation that holds another one.
    perhaps.filter(|_| count == 1 && !holds_doubles)
}

fn is_same(one: &Mark, other: &Mark) -> bool {
    one.kind == other.kind
}

fn ends(block: &str, opener: &Mark, mark: &Mark, manner: Manner) -> Ends {
    let fits = match opener.kind {
        MarkKind::SingleSix => mark.kind == MarkKind::SingleNine,
        MarkKind::SingleNine => mark.kind == MarkKind::SingleNine && manner.is_alike_single,
        MarkKind::SingleStraight => mark.kind == MarkKind::SingleStraight,
        MarkKind::SingleLow => matches!(mark.kind, MarkKind::SingleSix | MarkKind::SingleNine),
        _ => false,
    };
    let (before, after) = (&block[..mark.start], &block[mark.end..]);
    let (left, right) = (before.chars().next_back(), after.chars().next());
    let is_closing = is_closing_context(right)
        || right.is_some_and(|c| "—–…".contains(c) || super::token::is_mark(c) || is_dense(c));
    if !fits || !is_closing || left.is_none_or(char::is_whitespace) {
        return Ends::Never;
    }
    if is_stub(block, mark) {
        return Ends::Never;
    }
    let follows_letter = left.is_some_and(char::is_alphanumeric);
    let goes_on = right.is_some_and(char::is_whitespace)
        && after.trim_start().starts_with(char::is_alphanumeric);
    if follows_letter && goes_on && (mark.follows_digit || may_be_apostrophe(before)) {
        Ends::Perhaps
    } else {
        Ends::Surely
    }
}

fn is_dense(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{a4cf}' | '\u{f900}'..='\u{faff}')
}

/// Whether the word before a mark stands between two of them: `rock ’n’ roll`.
fn is_stub(block: &str, mark: &Mark) -> bool {
    let before = &block[..mark.start];
    let head = before.trim_end_matches(char::is_alphanumeric);
    let word = &before[head.len()..];
    word.eq_ignore_ascii_case("n") && head.ends_with(['’', '\'', '‘'])
}

/// Whether the word that ends here may have an apostrophe at its end: a plural, or a word cut short.
fn may_be_apostrophe(before: &str) -> bool {
    let lower = |c: char| c.to_lowercase().next().unwrap_or(c);
    let mut back = before.chars().rev().map(lower);
    match (back.next(), back.next()) {
        (Some('s' | 'x' | 'z' | 'ß'), _) | (Some('n'), Some('i')) | (Some('o'), _) => true,
        (Some('h'), Some('t')) | (Some('e' | 'a'), Some('b' | 'd' | 'c' | 'v' | 'f')) => {
            // `th’`, Italian `di’`, `fa’`, `va’`: words of two or three letters.
            before.chars().rev().take_while(|c| c.is_alphabetic()).take(4).count() <= 3
        }
        _ => false,
    }
}
