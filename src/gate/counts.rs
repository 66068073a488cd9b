//! Counts how often parts of words occur, so that what is rare is looked for.

use super::blocks::{SHORTEST, hash, small};

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
        self.windows(word, SHORTEST).map(|(_, cost)| cost).min().unwrap_or(u32::MAX)
    }

    /// Where the rarest window of a pattern begins.
    pub fn rarest_window(&self, bytes: &[u8], width: usize) -> Option<usize> {
        self.windows(bytes, width).min_by_key(|(_, cost)| *cost).map(|(at, _)| at)
    }

    /// How often each window of some bytes occurs: the blocks in it together.
    fn windows(&self, bytes: &[u8], width: usize) -> impl Iterator<Item = (usize, u32)> {
        let blocks: Vec<u32> = bytes.windows(4).map(|block| self.of(small(block))).collect();
        let own = width - 3;
        let mut cost = blocks.iter().take(own).sum();
        let count = (blocks.len() + 1).saturating_sub(own);
        (0..count).map(move |at| {
            if let Some(before) = at.checked_sub(1) {
                cost = cost + blocks[before + own] - blocks[before];
            }
            (at, cost)
        })
    }

    fn of(&self, block: u32) -> u32 {
        u32::from(self.0[hash(block)])
    }
}
