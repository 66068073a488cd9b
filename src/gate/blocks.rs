//! Blocks of bytes as the sieve knows them: how short a string may be, and the number of a block.

/// The fewest bytes that can be sought.
pub const SHORTEST: usize = 6;

/// The fewest bytes of a row of words.
pub const SHORTEST_ROW: usize = 31;

/// The number of a block of four bytes, small.
pub fn hash(block: u32) -> usize {
    (block.wrapping_mul(0x9E37_79B1) >> (32 - BITS)) as usize
}

/// A block of four bytes, small.
pub fn small(block: &[u8]) -> u32 {
    let mut bytes = [0; 4];
    bytes.copy_from_slice(&block[..4]);
    u32::from_le_bytes(bytes) | SMALL as u32
}

/// Places of the table of short blocks, as a power of two.
pub const BITS: u32 = 16;

/// Makes capitals of ASCII small, eight at a time; other bytes become others, the same on both sides.
pub const SMALL: u64 = 0x2020_2020_2020_2020;

/// For each of 64 bytes, in four rows of sixteen, a bit of its own among those of eight: bits of all rows are
/// put together sixteen bytes at a time, and the two halves of those into one number. Which byte a bit of that
/// stands for says [`marked`].
pub const MARKS: [[u8; 16]; 4] = {
    let mut bits = [[0; 16]; 4];
    let mut at = 0;
    while at < 64 {
        bits[at / 16][at % 16] = 1 << (at / 8);
        at += 1;
    }
    bits
};

/// The byte that a bit stands for.
pub fn marked(bit: u32) -> usize {
    let bit = bit as usize;
    bit % 8 * 8 + bit / 8
}
