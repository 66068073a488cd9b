//! Makes random choices that are the same on every machine: a generator of numbers and a law of Zipf.

/// A generator of numbers (SplitMix64): the same seed gives the same numbers.
pub struct Chance(u64);

impl Chance {
    /// A generator that begins at `seed`.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from `low` to `high`, both included.
    pub fn between(&mut self, low: usize, high: usize) -> usize {
        low + self.below(high - low + 1)
    }

    /// One of `choices`, which must not be empty.
    pub fn one<'c, T>(&mut self, choices: &'c [T]) -> &'c T {
        &choices[self.below(choices.len())]
    }

    /// A number from 0, less than `end`, which must not be 0.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    /// A number from 0, less than 1.
    fn fraction(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
}

/// Numbers from 0, of which the one of rank `r` is drawn `1 / (r + 1)` as often as the first: a few hubs
/// gather most of what is said, as in real dossiers.
pub struct Zipf {
    /// For each number, the weight of it and of all before it.
    weights: Vec<f64>,
}

impl Zipf {
    /// A law for the numbers from 0, less than `count`.
    pub fn new(count: usize) -> Self {
        let weights = (0..count).scan(0.0, |total, rank| {
            *total += 1.0 / (rank + 1) as f64;
            Some(*total)
        });
        Self { weights: weights.collect() }
    }

    /// At most `count` different numbers, in the order in which they were drawn.
    pub fn draw(&self, chance: &mut Chance, count: usize) -> Vec<usize> {
        let total = self.weights.last().copied().unwrap_or(0.0);
        let mut drawn = Vec::with_capacity(count);
        for _ in 0..count {
            let at = chance.fraction() * total;
            let number = self.weights.partition_point(|weight| *weight <= at);
            if !drawn.contains(&number) {
                drawn.push(number);
            }
        }
        drawn
    }
}
