//! Finds the quotation marks of a block, each with what its neighbours let it be.

use memchr::{memchr2, memchr3};

/// What a mark is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MarkKind {
    /// `"`, `＂`, `″`, `״`, `''`: the same at both ends.
    Straight(char),
    /// `“` and its like, which begin, and end what `„` began.
    Six(char),
    /// `”` and its like, which end, and in some languages begin.
    Nine(char),
    /// Marks that only begin: `„`, `「`, `『`, two backticks.
    Opens(char),
    /// Marks that only end.
    Closes(char),
    /// `«`, `‹`.
    Left(char),
    /// `»`, `›`.
    Right(char),
    /// `‘`.
    SingleSix,
    /// `’`.
    SingleNine,
    /// `'`.
    SingleStraight,
    /// `‚`.
    SingleLow,
}

/// What the characters beside a mark make of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MarkSurroundings {
    /// What stands before lets something begin, and what follows begins.
    Opens,
    /// It follows something, and nothing follows it at once.
    Closes,
    /// Neither, or both.
    Either,
}

/// A mark in a block, in bytes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    pub start: usize,
    pub end: usize,
    pub kind: MarkKind,
    pub look: MarkSurroundings,
    /// Whether a digit stands right before, so that it may be the sign of feet, inches, minutes or seconds.
    pub follows_digit: bool,
}

impl MarkKind {
    /// Whether it is a single mark, which may be an apostrophe.
    pub fn is_single(self) -> bool {
        matches!(self, Self::SingleSix | Self::SingleNine | Self::SingleStraight | Self::SingleLow)
    }
}

/// Whether a character is a quotation mark, or may be one.
#[must_use]
pub fn is_mark(c: char) -> bool {
    c == '\'' || c == '`' || kind(c).is_some()
}

fn kind(c: char) -> Option<MarkKind> {
    Some(match c {
        '"' | '＂' | '″' | '״' => MarkKind::Straight(c),
        '“' => MarkKind::Six(c),
        '”' | '‟' => MarkKind::Nine(c),
        '„' | '「' | '『' | '｢' | '﹁' | '﹃' | '〝' | '‶' => MarkKind::Opens(c),
        '」' | '』' | '｣' | '﹂' | '﹄' | '〞' | '〟' => MarkKind::Closes(c),
        '«' | '‹' => MarkKind::Left(c),
        '»' | '›' => MarkKind::Right(c),
        '‘' | '‛' => MarkKind::SingleSix,
        '’' => MarkKind::SingleNine,
        '\'' | '＇' => MarkKind::SingleStraight,
        '‚' => MarkKind::SingleLow,
        _ => return None,
    })
}

/// The first bytes of all marks.
const LEADS: [bool; 256] = {
    let mut leads = [false; 256];
    let mut at = 0;
    let all = [b'"', b'\'', b'`', 0xc2, 0xd7, 0xe2, 0xe3, 0xef];
    while at < all.len() {
        leads[all[at] as usize] = true;
        at += 1;
    }
    leads
};

/// Whether a block may hold a mark; most hold no byte that one begins with.
pub(super) fn may_hold_marks(block: &[u8]) -> bool {
    memchr3(b'"', b'\'', 0xe2, block).is_some()
        || memchr3(0xc2, 0xe3, b'`', block).is_some()
        || memchr2(0xef, 0xd7, block).is_some()
}

/// The marks of a block, in order; apostrophes and signs of measures inside words are none.
pub(super) fn marks(block: &str) -> Vec<Mark> {
    let mut found: Vec<Mark> = Vec::new();
    for (start, byte) in block.bytes().enumerate() {
        if !LEADS[usize::from(byte)] || found.last().is_some_and(|last| last.end > start) {
            continue;
        }
        let Some(character) = block[start..].chars().next() else { continue };
        let single_end = start + character.len_utf8();
        let doubled = block[single_end..].starts_with(character);
        let (kind, end) = match character {
            '`' if doubled => (MarkKind::Opens('`'), single_end + 1),
            '\'' if doubled => (MarkKind::Straight('\''), single_end + 1),
            '‘' if doubled => (MarkKind::Six('‘'), single_end + character.len_utf8()),
            '’' if doubled => (MarkKind::Nine('’'), single_end + character.len_utf8()),
            '‚' if doubled => (MarkKind::Opens('‚'), single_end + character.len_utf8()),
            _ => match kind(character) {
                Some(kind) => (kind, single_end),
                None => continue,
            },
        };
        let before = block[..start].chars().next_back();
        let after = block[end..].chars().next();
        if is_inside_word(block, start, end, kind) {
            continue;
        }
        let look = look(before, after);
        let follows_digit = before.is_some_and(|c| c.is_ascii_digit() || "½¼¾".contains(c));
        found.push(Mark { start, end, kind, look, follows_digit });
    }
    found
}

/// What may stand right before a mark that begins something.
pub(super) fn is_opening_context(before: Option<char>) -> bool {
    before.is_none_or(|c| {
        c.is_whitespace() || "([{—–-/:¿¡…".contains(c) || (is_mark(c) && !"”’»›」』".contains(c))
    })
}

/// What ends a clause or what stands around it.
pub(super) fn is_closing_context(after: Option<char>) -> bool {
    after.is_none_or(|c| {
        c.is_whitespace() || !(c.is_alphanumeric() || "([{¿¡$€£#@…—–".contains(c) || is_mark(c))
    })
}

fn look(before: Option<char>, after: Option<char>) -> MarkSurroundings {
    let opens = is_opening_context(before)
        && after.is_some_and(|c| !c.is_whitespace() && !".,;:!?)]}".contains(c));
    let closes =
        before.is_some_and(|c| !c.is_whitespace()) && after.is_none_or(|c| !c.is_alphanumeric());
    match (opens, closes) {
        (true, false) => MarkSurroundings::Opens,
        (false, true) => MarkSurroundings::Closes,
        _ => MarkSurroundings::Either,
    }
}

/// Whether a mark is an apostrophe between letters, or gershayim inside a Hebrew word.
fn is_inside_word(block: &str, start: usize, end: usize, kind: MarkKind) -> bool {
    let (before, after) = (&block[..start], &block[end..]);
    let (Some(left), Some(right)) = (before.chars().next_back(), after.chars().next()) else {
        return false;
    };
    match kind {
        MarkKind::SingleNine | MarkKind::SingleStraight | MarkKind::SingleSix => {
            left.is_alphanumeric() && right.is_alphanumeric() && !is_dense(left) && !is_dense(right)
        }
        MarkKind::Straight(_) | MarkKind::Nine(_) if is_hebrew(left) && is_hebrew(right) => {
            // The sign stands before the last letter of an acronym, to which an ending may be added; a
            // quotation may follow a prefix.
            let head = before.chars().rev().take_while(|c| is_hebrew(*c)).take(4);
            let is_prefix =
                head.clone().count() <= 3 && head.clone().all(|c| "והבלמשכ".contains(c));
            let tail = after.chars().take_while(|c| is_hebrew(*c)).take(3).count();
            tail <= 2 || !is_prefix
        }
        _ => false,
    }
}

fn is_hebrew(c: char) -> bool {
    matches!(c, '\u{05d0}'..='\u{05ea}')
}

/// Scripts that put no spaces between words.
fn is_dense(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{a4cf}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
