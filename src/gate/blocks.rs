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
