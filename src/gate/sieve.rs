//! Finds many byte strings in finished bytes at once, at a few instructions a byte.
//!
//! Rows of common words are known by sixteen bytes at every sixteenth place instead. Of every other string one window of six bytes is known by the four bytes at each of its first three places.
//! Of the bytes only every third place is looked at: one of the three is among them. A place costs a
//! multiplication and a look into a table of bits; what is there is then compared as a whole. Small
//! letters of ASCII stand for capitals.

use rustc_hash::FxHashMap;

/// The fewest bytes that can be sought.
pub const SHORTEST: usize = 6;

/// The fewest bytes of a row of words.
pub const SHORTEST_ROW: usize = 31;

/// Up to so many rows, each is known by its rarest letters, as other strings are.
const FEW_ROWS: usize = 256;

/// Places of the table of short blocks, as a power of two.
const BITS: u32 = 16;

/// Places of the table of long ones.
const LONG_BITS: u32 = 18;

/// Bytes that one step looks at, beyond the block that it goes through.
const WIDE: usize = BLOCK + 8;

/// Makes capitals of ASCII small, eight at a time; other bytes become others, the same on both sides.
const SMALL: u64 = 0x2020_2020_2020_2020;

/// A byte string that is sought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// Its bytes; in small letters, unless capitals count.
    pub bytes: Box<[u8]>,
    /// Whether capitals count, as they do in base64.
    pub is_exact: bool,
    /// Whether it is a row of common words, of which only what is as long as that is looked for.
    pub is_row: bool,
    /// Which secret it belongs to, and which words of it these are: from the first to before the last.
    pub secret: usize,
    /// The words of the secret that it spells.
    pub words: (usize, usize),
}

/// How often blocks of four bytes occur, so that what is rare is looked for.
#[derive(Debug, Clone)]
pub struct Counts(Box<[u16; 1 << 16]>);

impl Default for Counts {
    fn default() -> Self {
        Self(Box::new([0; 1 << 16]))
    }
}

impl Counts {
    /// Counts those of a text, each as `weight` of them.
    pub fn add(&mut self, bytes: &[u8], weight: u16) {
        for block in bytes.windows(4) {
            let place = hash(small(block));
            self.0[place] = self.0[place].saturating_add(weight);
        }
    }

    /// How often the rarest window of a word occurs.
    pub fn rarest(&self, word: &[u8]) -> u32 {
        word.windows(SHORTEST).map(|window| self.cost(window)).min().unwrap_or(u32::MAX)
    }

    /// Where the rarest window of a pattern begins.
    fn rarest_window(&self, bytes: &[u8], width: usize) -> Option<usize> {
        let windows = bytes.windows(width).enumerate();
        windows.min_by_key(|(_, window)| self.cost(window)).map(|(at, _)| at)
    }

    fn cost(&self, window: &[u8]) -> u32 {
        window.windows(4).map(|block| self.of(small(block))).sum()
    }

    fn of(&self, block: u32) -> u32 {
        u32::from(self.0[hash(block)])
    }
}

/// Everything that is sought.
pub struct Sieve {
    table: Box<[u8; 1 << BITS]>,
    /// By block, the patterns that hold it and where.
    places: FxHashMap<u32, Vec<(u32, u32)>>,
    long_table: Box<[u8; 1 << LONG_BITS]>,
    long_places: FxHashMap<(u64, u64), Vec<(u32, u32)>>,
    patterns: Vec<Pattern>,
}

fn hash(block: u32) -> usize {
    (block.wrapping_mul(0x9E37_79B1) >> (32 - BITS)) as usize
}

fn long_hash((one, two): (u64, u64)) -> usize {
    let mixed = one
        .wrapping_mul(0x9E37_79B9_7F4A_7C15)
        .wrapping_add(two.wrapping_mul(0xC2B2_AE3D_27D4_EB4F));
    (mixed >> (64 - LONG_BITS)) as usize
}

/// A block of four bytes, small.
fn small(block: &[u8]) -> u32 {
    let mut bytes = [0; 4];
    bytes.copy_from_slice(&block[..4]);
    u32::from_le_bytes(bytes) | SMALL as u32
}

/// A block of sixteen bytes, small, as two halves.
fn long(block: &[u8; 16]) -> (u64, u64) {
    let both = u128::from_le_bytes(*block);
    (both as u64 | SMALL, (both >> 64) as u64 | SMALL)
}

/// Eight bytes of a block.
fn eight<const AT: usize>(block: &[u8; WIDE]) -> u64 {
    let mut eight = [0; 8];
    eight.copy_from_slice(&block[AT..AT + 8]);
    u64::from_le_bytes(eight)
}

impl Sieve {
    /// A sieve of patterns, each of [`SHORTEST`] bytes at least, and of [`SHORTEST_ROW`] if it is a row;
    /// shorter ones are never found.
    pub fn new(patterns: Vec<Pattern>, counts: &Counts) -> Self {
        let mut table = Box::new([0; 1 << BITS]);
        let mut places: FxHashMap<u32, Vec<(u32, u32)>> = FxHashMap::default();
        let mut long_table = Box::new([0; 1 << LONG_BITS]);
        let mut long_places: FxHashMap<(u64, u64), Vec<(u32, u32)>> = FxHashMap::default();
        let rows = patterns.iter().filter(|pattern| pattern.is_row).count();
        for (number, pattern) in (0_u32..).zip(&patterns) {
            if pattern.is_row && pattern.bytes.len() < SHORTEST_ROW {
                continue;
            }
            let is_long = pattern.is_row && rows > FEW_ROWS;
            let width = if is_long { SHORTEST_ROW } else { SHORTEST };
            let Some(at) = counts.rarest_window(&pattern.bytes, width) else { continue };
            let window = &pattern.bytes[at..at + width];
            let offsets = (at..).map(|offset| u32::try_from(offset).unwrap_or(u32::MAX));
            if is_long {
                for (offset, block) in offsets.zip(window.array_windows::<16>().map(long)) {
                    long_table[long_hash(block)] = 1;
                    long_places.entry(block).or_default().push((number, offset));
                }
            } else {
                for (offset, block) in offsets.zip(window.windows(4).map(small)) {
                    table[hash(block)] = 1;
                    places.entry(block).or_default().push((number, offset));
                }
            }
        }
        Self { table, places, long_table, long_places, patterns }
    }

    /// Calls `found` with every pattern and its first byte, wherever it stands. Returns the blocks of
    /// [`BLOCK`] bytes that hold more than ASCII.
    pub fn each(&self, bytes: &[u8], mut found: impl FnMut(&Pattern, usize)) -> Vec<usize> {
        let mut beyond = Vec::new();
        let mut at = 0;
        while let Some(block) = bytes.get(at..).and_then(|rest| rest.first_chunk::<WIDE>()) {
            let mut seen = 0;
            // Written out, as it is what the whole search costs.
            for (eight, place) in [
                (eight::<0>(block), 0),
                (eight::<6>(block), 6),
                (eight::<12>(block), 12),
                (eight::<18>(block), 18),
                (eight::<24>(block), 24),
                (eight::<30>(block), 30),
                (eight::<36>(block), 36),
                (eight::<42>(block), 42),
            ] {
                seen |= eight;
                let eight = eight | SMALL;
                let (one, two) = (eight as u32, (eight >> 24) as u32);
                if self.table[hash(one)] != 0 {
                    self.look(bytes, at + place, one, &mut found);
                }
                if self.table[hash(two)] != 0 {
                    self.look(bytes, at + place + 3, two, &mut found);
                }
            }
            if seen & 0x8080_8080_8080_8080 != 0 {
                beyond.push(at);
            }
            at += BLOCK;
        }
        if at < bytes.len() {
            for place in (at..).step_by(3).take_while(|place| place + 4 <= bytes.len()) {
                self.look(bytes, place, small(&bytes[place..]), &mut found);
            }
            if !bytes[at..].is_ascii() {
                beyond.push(at);
            }
        }
        if !self.long_places.is_empty() {
            for (number, block) in bytes.as_chunks::<16>().0.iter().enumerate() {
                let block = long(block);
                if self.long_table[long_hash(block)] != 0 {
                    self.compare(bytes, number * 16, self.long_places.get(&block), &mut found);
                }
            }
        }
        beyond
    }

    /// Kept out of the loop that asks for it, which has to stay small.
    #[cold]
    #[inline(never)]
    fn look(&self, bytes: &[u8], at: usize, block: u32, found: &mut impl FnMut(&Pattern, usize)) {
        self.compare(bytes, at, self.places.get(&block), found);
    }

    #[cold]
    #[inline(never)]
    fn compare(
        &self,
        bytes: &[u8],
        at: usize,
        places: Option<&Vec<(u32, u32)>>,
        found: &mut impl FnMut(&Pattern, usize),
    ) {
        for (number, offset) in places.into_iter().flatten() {
            let pattern = &self.patterns[*number as usize];
            let Some(start) = at.checked_sub(*offset as usize) else { continue };
            let Some(own) = bytes.get(start..start + pattern.bytes.len()) else { continue };
            let is_same = if pattern.is_exact {
                own == &*pattern.bytes
            } else {
                own.eq_ignore_ascii_case(&pattern.bytes)
            };
            if is_same {
                found(pattern, start);
            }
        }
    }
}

/// Bytes of one block that [`Sieve::each`] tells of.
pub const BLOCK: usize = 48;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_is_found_at_every_place_in_any_capitals() {
        let patterns = ["zzqueen", "varga-", "муллер", "the row of many very common words"];
        let patterns = patterns.iter().enumerate().map(|(secret, bytes)| Pattern {
            bytes: bytes.as_bytes().into(),
            is_exact: false,
            is_row: bytes.len() > 30,
            secret,
            words: (0, 1),
        });
        let sieve = Sieve::new(patterns.collect(), &Counts::default());
        for before in 0..800 {
            for (secret, word) in
                ["ZzQueen", "VARGA-", "муллер", "The row of many very common words"]
                    .iter()
                    .enumerate()
            {
                for after in [0, 1, 2, 3, 9, 400] {
                    let text = format!("{}{word}{}", "x".repeat(before), "y".repeat(after));
                    let mut found = Vec::new();
                    let beyond = sieve.each(text.as_bytes(), |pattern, at| {
                        found.push((pattern.secret, at));
                    });
                    assert_eq!(found, [(secret, before)], "{before} {after}");
                    assert_eq!(beyond.is_empty(), text.is_ascii(), "{before} {after}");
                }
            }
        }
    }
}
