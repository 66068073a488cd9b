//! Tells at a glance that none of some patterns stands in a text, without folding it.
//!
//! Most texts hold letters and signs of ASCII and a few other signs and letters that fold to none of these.
//! A pattern that stands in such a text, folded, stands in it as it is but for capitals, apostrophes,
//! hyphens and the number of spaces. Of every pattern one piece without these is looked for, at every place,
//! by its first bytes. Everything that is not so plain may hold anything.

use std::sync::LazyLock;

use super::tokens::{TOGETHER, padded};
use crate::withheld::chains::Chains;
use crate::withheld::fold::{folded, is_word};

/// Places of the table of first bytes, as a power of two.
const BITS: u32 = 15;

/// The fewest bytes of a piece that is looked for, and those that are looked up of longer ones.
const SHORTEST: usize = 3;
const LOOKED_UP: usize = 4;

/// Places that one step looks at.
const STEP: usize = 16;

/// Bytes that it needs for that.
const WIDE: usize = STEP + 4;

/// Makes capitals of ASCII small, eight at a time; other bytes become others, the same on both sides.
const SMALL: u64 = 0x2020_2020_2020_2020;

/// Pieces of patterns.
#[derive(Debug)]
pub struct Glance {
    /// Whether a piece may begin with some bytes, by their hash.
    table: Box<[u8; 1 << BITS]>,
    /// Pieces by their first bytes.
    first: Chains<u32>,
    /// Small; a space at the beginning stands for any white space.
    pieces: Vec<Box<[u8]>>,
    /// How many first bytes are looked up.
    width: usize,
    /// Whether some patterns have other letters than those of ASCII, and no piece without.
    has_others: bool,
}

impl Glance {
    /// A glance for some patterns, folded; `None` where one of them is too short to be looked for so.
    pub fn of<'p>(patterns: impl Iterator<Item = &'p str>) -> Option<Self> {
        let (mut pieces, mut has_others) = (Vec::<Box<[u8]>>::new(), false);
        for pattern in patterns {
            match piece(pattern) {
                Some(piece) => pieces.push(Box::from(piece.as_bytes())),
                None if pattern.chars().any(|c| !c.is_ascii() && is_word(c)) => has_others = true,
                None => return None,
            }
        }
        pieces.sort();
        pieces.dedup();
        let is_long = pieces.iter().all(|piece| piece.len() >= LOOKED_UP);
        let width = if is_long { LOOKED_UP } else { SHORTEST };
        let (table, first) = (Box::new([0; 1 << BITS]), Chains::default());
        let mut glance = Self { table, first, pieces: Vec::new(), width, has_others };
        for (number, piece) in (0_u32..).zip(&pieces) {
            let key = glance.key(piece);
            glance.add(key, number);
            if piece.first() == Some(&b' ') {
                glance.add(key & !0xff | u32::from(b'\n' | b' '), number);
            }
        }
        glance.pieces = pieces;
        Some(glance)
    }

    fn add(&mut self, key: u32, number: u32) {
        let hash = hash(key);
        self.table[hash] = 1;
        self.first.add(hash, key, (number, 0));
    }

    /// The first bytes of some, small, as a number.
    fn key(&self, bytes: &[u8]) -> u32 {
        if let (Some(four), LOOKED_UP) = (bytes.first_chunk::<LOOKED_UP>(), self.width) {
            return u32::from_le_bytes(*four) | SMALL as u32;
        }
        let mut first = [0; 4];
        first.iter_mut().zip(&bytes[..self.width]).for_each(|(to, from)| *to = from | 0x20);
        u32::from_le_bytes(first)
    }

    /// Whether one of the patterns may stand in a text once that is folded. Where none may, none does.
    pub fn may_stand_in(&self, text: &str) -> bool {
        !self.is_plain(text)
            || if self.width == LOOKED_UP {
                self.any::<LOOKED_UP>(text.as_bytes())
            } else {
                self.any::<SHORTEST>(text.as_bytes())
            }
    }

    /// Whether a piece stands in a plain text.
    fn any<const WIDTH: usize>(&self, bytes: &[u8]) -> bool {
        let mut at = 0;
        loop {
            at = self.next::<WIDTH>(bytes, at);
            let rest = bytes.get(at..).unwrap_or_default();
            if rest.len() < WIDE {
                return (at..at + rest.len()).any(|at| self.stands_at(bytes, at));
            }
            if (at..at + 4).any(|at| self.stands_at(bytes, at)) {
                return true;
            }
            at += 4;
        }
    }

    /// Of the places from `at` on, in steps of four bytes, the first at which a piece may begin, or up to
    /// three bytes farther on; one with less than [`WIDE`] bytes left where there is none before.
    fn next<const WIDTH: usize>(&self, bytes: &[u8], mut at: usize) -> usize {
        let may_be = |eight: u64| {
            let eight = eight | SMALL;
            let known = |place: u32| {
                let four = (eight >> (8 * place)) as u32;
                self.table[hash(if WIDTH == LOOKED_UP { four } else { four & 0x00ff_ffff })]
            };
            known(0) | known(1) | known(2) | known(3) != 0
        };
        while let Some(block) = bytes.get(at..).and_then(|rest| rest.first_chunk::<WIDE>()) {
            if may_be(eight::<0>(block)) {
                return at;
            }
            if may_be(eight::<4>(block)) {
                return at + 4;
            }
            if may_be(eight::<8>(block)) {
                return at + 8;
            }
            if may_be(eight::<12>(block)) {
                return at + 12;
            }
            at += STEP;
        }
        at
    }

    fn stands_at(&self, bytes: &[u8], at: usize) -> bool {
        let rest = &bytes[at..];
        if rest.len() < self.width {
            return false;
        }
        let key = self.key(rest);
        self.first.of(hash(key), key).any(|(number, _)| {
            let piece = &self.pieces[number as usize];
            rest.get(..piece.len()).is_some_and(|own| match piece.strip_prefix(b" ") {
                Some(piece) => is_space(own[0]) && own[1..].eq_ignore_ascii_case(piece),
                None => own.eq_ignore_ascii_case(piece),
            })
        })
    }

    /// Whether a text is plain.
    fn is_plain(&self, text: &str) -> bool {
        let bytes = text.as_bytes();
        let mut at = 0;
        while let Some(block) = bytes.get(at..).and_then(|rest| rest.first_chunk::<TOGETHER>())
            && let Some(next) = bytes.get(at + 1..).and_then(|rest| rest.first_chunk::<TOGETHER>())
        {
            if is_odd(block, next) && !self.is_plain_in(text, at) {
                return false;
            }
            at += TOGETHER;
        }
        let (rest, next) = padded(&bytes[at..]);
        !is_odd(&rest, &next) || self.is_plain_in(text, at)
    }

    /// The same of the characters that begin in one block.
    fn is_plain_in(&self, text: &str, start: usize) -> bool {
        let mut at = (start..start + 4).find(|at| text.is_char_boundary(*at)).unwrap_or(start);
        let end = (at + TOGETHER).min(text.len());
        while at < end {
            // Most bytes are plain by themselves.
            if matches!(text.as_bytes()[at], b'\n' | b' '..=b',' | b'.'..=b'~') {
                at += 1;
                continue;
            }
            let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else { return false };
            let is_hyphen = match c {
                '-' => true,
                _ => match other(c) {
                    Other::Letter if !self.has_others => false,
                    Other::Sign => false,
                    Other::Hyphen => true,
                    Other::Letter | Other::Any => return false,
                },
            };
            let next = at + c.len_utf8();
            // What is divided by a hyphen may be one word.
            if is_hyphen
                && !text[..at].ends_with(char::is_whitespace)
                && text[next..].starts_with(char::is_whitespace)
            {
                return false;
            }
            at = next;
        }
        true
    }
}

/// Whether something in a block may be no plain text; `next` is what lies one byte farther on. Without a
/// branch, so that many bytes are looked at in one step.
fn is_odd(block: &[u8; TOGETHER], next: &[u8; TOGETHER]) -> bool {
    let mut any = false;
    for (byte, next) in block.iter().copied().zip(next.iter().copied()) {
        let is_other = ((byte < b' ') & (byte != b'\n')) | (byte > b'~');
        any |= is_other | ((byte == b'-') & is_space(next));
    }
    any
}

fn hash(key: u32) -> usize {
    (key.wrapping_mul(0x9E37_79B1) >> (32 - BITS)) as usize
}

fn is_space(byte: u8) -> bool {
    (byte == b' ') | (byte == b'\n')
}

/// Eight bytes of a block.
fn eight<const AT: usize>(block: &[u8; WIDE]) -> u64 {
    let mut eight = [0; 8];
    eight.copy_from_slice(&block[AT..AT + 8]);
    u64::from_le_bytes(eight)
}

/// The part of a pattern that is looked for: the longest without what may be written in another way. The
/// second of two initials is known by the space before it.
fn piece(pattern: &str) -> Option<&str> {
    let is_plain = |c: char| matches!(c, '!'..='~') && !matches!(c, '\'' | '-' | '`');
    let pieces = pattern.split(|c| !is_plain(c));
    let longest = pieces.max_by_key(|piece| piece.len()).filter(|piece| piece.len() >= SHORTEST);
    longest.or_else(|| {
        let (before, own) = pattern.rsplit_once(' ')?;
        let is_known = own.len() + 1 >= SHORTEST && own.chars().all(is_plain);
        is_known.then(|| &pattern[before.len()..])
    })
}

/// What a character beyond ASCII becomes when it is folded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Other {
    /// Letters beyond ASCII.
    Letter,
    /// Signs beyond ASCII, or the apostrophe.
    Sign,
    Hyphen,
    /// Something else, or nothing, or it depends on what stands around it.
    Any,
}

/// Characters that are looked up: letters of European languages, and signs.
const LATIN: std::ops::Range<u32> = 0x80..0x250;
const SIGNS: std::ops::Range<u32> = 0x2010..0x2040;

fn other(c: char) -> Other {
    static TABLE: LazyLock<Vec<Other>> = LazyLock::new(|| {
        let codes = LATIN.chain(SIGNS).map(|code| char::from_u32(code).unwrap_or(' '));
        codes.map(other_of).collect()
    });
    let code = u32::from(c);
    let place = match code {
        _ if LATIN.contains(&code) => code - LATIN.start,
        _ if SIGNS.contains(&code) => code - SIGNS.start + (LATIN.end - LATIN.start),
        _ => return Other::Any,
    };
    TABLE.get(place as usize).copied().unwrap_or(Other::Any)
}

fn other_of(c: char) -> Other {
    let becomes = folded(c.encode_utf8(&mut [0; 4]));
    match becomes.as_str() {
        "" => Other::Any,
        "'" => Other::Sign,
        "-" => Other::Hyphen,
        becomes if becomes.chars().any(|c| c.is_ascii()) => Other::Any,
        becomes if becomes.chars().any(is_word) => Other::Letter,
        _ => Other::Sign,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::withheld::fold::Folded;

    const PATTERNS: [&str; 9] = [
        "quillon",
        "lee",
        "o'brien",
        "zoë d'anna",
        "q. z.",
        "q.z.",
        "blue-green key",
        "жукова",
        "12 «keys»",
    ];

    fn pieces() -> impl Strategy<Value = String> {
        let mut all: Vec<String> = Vec::new();
        for pattern in PATTERNS {
            all.extend([pattern.to_owned(), pattern.to_uppercase()]);
            all.push(pattern.replace(' ', "\n").replace('\'', "’").replace('-', "‑"));
            all.push(pattern.replace(' ', "  ").replace('\'', "`").replace('-', "-\n"));
            all.push(pattern.chars().flat_map(|c| [c, '\u{ad}']).collect());
            let half = pattern.chars().count() / 2;
            all.push(pattern.chars().take(half).collect());
            all.push(pattern.chars().skip(half).collect());
            all.push(format!("{}ﬁ", "filling words ".repeat(half)));
        }
        let signs = [
            " ",
            " ",
            "-",
            "- ",
            " – ",
            "—",
            "\n",
            "\t",
            "“",
            "”",
            "…",
            "é",
            "É",
            "e\u{301}",
            "ß",
            "\u{ad}",
            "\u{212a}",
            "İ",
            "Ｌ",
            "李",
            "\u{a0}",
            "x",
            "7",
            ".",
            "a plain text of some length ",
        ];
        all.extend(signs.map(str::to_owned));
        prop::sample::select(all)
    }

    proptest! {
        #![proptest_config(ProptestConfig {
            failure_persistence: None,
            cases: 4096,
            ..ProptestConfig::default()
        })]

        #[test]
        fn what_stands_in_a_folded_text_is_never_passed_over(
            text in prop::collection::vec(pieces(), 0..10),
            chosen in prop::collection::vec(any::<bool>(), PATTERNS.len()),
        ) {
            let text = text.concat();
            let own = PATTERNS.into_iter().zip(chosen).filter(|(_, chosen)| *chosen);
            let own: Vec<&str> = own.map(|(pattern, _)| pattern).collect();
            let glance = Glance::of(own.iter().copied()).unwrap();
            let joined = Folded::joined(&text);
            let stands = std::iter::once(&Folded::of(&text))
                .chain(&joined)
                .any(|map| own.iter().any(|pattern| map.text().contains(pattern)));
            prop_assert!(glance.may_stand_in(&text) || !stands, "{own:?}");
        }
    }

    #[test]
    fn texts_of_common_letters_and_signs_are_passed_over() {
        let glance = Glance::of(["quillon", "zzqueen"].into_iter()).unwrap();
        let plain = "“Nora’s café”, she said – well-known, 12 % of all:\n\nthe rest.";
        assert!(!glance.may_stand_in(plain));
        assert!(!glance.may_stand_in(&plain.repeat(20)));
        for other in ["Quillon", "the QUILLON's", "Quil-\nlon", "Ｑuillon", "quil\u{ad}lon"] {
            for before in 0..70 {
                let text = format!("{}{other}{}", "x".repeat(before), plain.repeat(before % 5));
                assert!(glance.may_stand_in(&text), "{text}");
            }
        }
    }

    #[test]
    fn no_glance_is_enough_for_what_is_too_short() {
        for short in ["li", "o'b", "a-b", "«12»"] {
            assert!(Glance::of(["quillon", short].into_iter()).is_none(), "{short}");
        }
        let other = Glance::of(["quillon", "李伟"].into_iter()).unwrap();
        assert!(other.may_stand_in("李伟 said") && other.may_stand_in("é"));
        assert!(!other.may_stand_in("“Nora” said"));
    }
}
