//! Finds many byte strings in finished bytes at once, at a few instructions a byte.
//!
//! Of every string one window of six bytes is known by the four bytes at each of its first three places.
//! Of the bytes only every third place is looked at: one of the three is among them. A place costs a
//! multiplication and a look into a table of bits; what is there is then compared as a whole. Small
//! letters of ASCII stand for capitals.

use rustc_hash::FxHashMap;

/// The fewest bytes that can be sought.
pub const SHORTEST: usize = 6;

/// Bits of the table, as a power of two.
const BITS: u32 = 18;

/// Words of the table.
const TABLE: usize = 1 << (BITS - 6);

/// Makes capitals of ASCII small, eight at a time; other bytes become others, the same on both sides.
const SMALL: u64 = 0x2020_2020_2020_2020;

/// A byte string that is sought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// Its bytes; in small letters, unless capitals count.
    pub bytes: Box<[u8]>,
    /// Whether capitals count, as they do in base64.
    pub is_exact: bool,
    /// Which secret it belongs to, and which words of it these are: from the first to before the last.
    pub secret: usize,
    /// The words of the secret that it spells.
    pub words: (usize, usize),
}

/// How often blocks of four bytes occur, so that what is rare is looked for.
#[derive(Debug)]
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
            let place = hash(small(block)) as usize >> 2;
            self.0[place] = self.0[place].saturating_add(weight);
        }
    }

    /// How often the rarest window of a word occurs.
    pub fn rarest(&self, word: &[u8]) -> u32 {
        let blocks: Vec<u32> = word.windows(4).map(small).collect();
        let cost = |window: &[u32]| window.iter().map(|block| self.of(*block)).sum::<u32>();
        blocks.windows(3).map(cost).min().unwrap_or(u32::MAX)
    }

    fn of(&self, block: u32) -> u32 {
        u32::from(self.0[hash(block) as usize >> 2])
    }
}

/// Everything that is sought.
pub struct Sieve {
    table: Box<[u64; TABLE]>,
    /// By block, the patterns that hold it and where.
    places: FxHashMap<u32, Vec<(u32, u32)>>,
    patterns: Vec<Pattern>,
}

fn hash(block: u32) -> u32 {
    block.wrapping_mul(0x9E37_79B1) >> (32 - BITS)
}

/// A block of four bytes, small.
fn small(block: &[u8]) -> u32 {
    let mut bytes = [0; 4];
    bytes.copy_from_slice(&block[..4]);
    u32::from_le_bytes(bytes) | SMALL as u32
}

impl Sieve {
    /// A sieve of patterns, each of [`SHORTEST`] bytes at least; shorter ones are never found.
    pub fn new(patterns: Vec<Pattern>, counts: &Counts) -> Self {
        let mut table = Box::new([0_u64; TABLE]);
        let mut places: FxHashMap<u32, Vec<(u32, u32)>> = FxHashMap::default();
        for (number, pattern) in (0_u32..).zip(&patterns) {
            let blocks: Vec<u32> = pattern.bytes.windows(4).map(small).collect();
            let cost = |window: &[u32]| window.iter().map(|block| counts.of(*block)).sum::<u32>();
            let rarest = blocks.windows(3).enumerate().min_by_key(|(_, window)| cost(window));
            let Some((at, window)) = rarest else { continue };
            for (offset, block) in (at..).zip(window) {
                let bit = hash(*block) as usize;
                table[bit >> 6] |= 1 << (bit & 63);
                let offset = u32::try_from(offset).unwrap_or(u32::MAX);
                places.entry(*block).or_default().push((number, offset));
            }
        }
        Self { table, places, patterns }
    }

    fn may_hold(&self, block: u32) -> bool {
        let bit = hash(block) as usize;
        self.table[(bit >> 6) & (TABLE - 1)] >> (bit & 63) & 1 == 1
    }

    /// Calls `found` with every pattern and its first byte, wherever it stands. Returns the blocks of 384
    /// bytes that hold more than ASCII.
    pub fn each(&self, bytes: &[u8], mut found: impl FnMut(&Pattern, usize)) -> Vec<usize> {
        const STEPS: usize = 64;
        let mut beyond = Vec::new();
        let mut at = 0;
        while at < bytes.len() {
            let (block, mut seen) = (at, 0);
            for _ in 0..STEPS {
                let Some(eight) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) else {
                    break;
                };
                let eight = u64::from_le_bytes(*eight);
                seen |= eight;
                let eight = eight | SMALL;
                let (one, two) = (eight as u32, (eight >> 24) as u32);
                if self.may_hold(one) {
                    self.look(bytes, at, one, &mut found);
                }
                if self.may_hold(two) {
                    self.look(bytes, at + 3, two, &mut found);
                }
                at += 6;
            }
            if at + 8 > bytes.len() {
                for place in (at..).step_by(3).take_while(|place| place + 4 <= bytes.len()) {
                    self.look(bytes, place, small(&bytes[place..]), &mut found);
                }
                if !bytes[block..].is_ascii() {
                    beyond.push(block);
                }
                break;
            }
            if seen & 0x8080_8080_8080_8080 != 0 {
                beyond.push(block);
            }
        }
        beyond
    }

    #[cold]
    fn look(&self, bytes: &[u8], at: usize, block: u32, found: &mut impl FnMut(&Pattern, usize)) {
        let Some(places) = self.places.get(&block) else { return };
        for (number, offset) in places {
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
pub const BLOCK: usize = 384;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_is_found_at_every_place_in_any_capitals() {
        let patterns = ["zzqueen", "varga-", "муллер"];
        let patterns = patterns.iter().enumerate().map(|(secret, bytes)| Pattern {
            bytes: bytes.as_bytes().into(),
            is_exact: false,
            secret,
            words: (0, 1),
        });
        let sieve = Sieve::new(patterns.collect(), &Counts::default());
        for before in 0..800 {
            for (secret, word) in ["ZzQueen", "VARGA-", "муллер"].iter().enumerate() {
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
