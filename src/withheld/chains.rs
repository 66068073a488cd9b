//! Lists of what has one key, in one place together: made and gone through at a few instructions an entry.

/// Lists, by the hash of their key, as a power of two.
const HEADS: u32 = 14;

/// Pairs of numbers by keys of which many share a hash.
#[derive(Debug)]
pub struct Chains<K> {
    /// By the last bits of a hash, the number of the last entry that has it, from 1.
    heads: Box<[u32; 1 << HEADS]>,
    entries: Vec<ChainEntry<K>>,
}

#[derive(Debug)]
struct ChainEntry<K> {
    key: K,
    value: (u32, u32),
    /// The number of the entry before with such a hash; 0 where it is the first.
    before: u32,
}

impl<K> Default for Chains<K> {
    fn default() -> Self {
        Self { heads: Box::new([0; 1 << HEADS]), entries: Vec::new() }
    }
}

impl<K: Copy + PartialEq> Chains<K> {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// One more, under a key with this hash.
    pub fn add(&mut self, hash: usize, key: K, value: (u32, u32)) {
        let head = &mut self.heads[hash % (1 << HEADS)];
        self.entries.push(ChainEntry { key, value, before: *head });
        *head = u32::try_from(self.entries.len()).unwrap_or(0);
    }

    /// What was added under a key with this hash, the last first.
    pub fn of(&self, hash: usize, key: K) -> impl Iterator<Item = (u32, u32)> {
        let mut next = self.heads[hash % (1 << HEADS)];
        std::iter::from_fn(move || {
            while let Some(entry) = self.entries.get((next as usize).wrapping_sub(1)) {
                next = entry.before;
                if entry.key == key {
                    return Some(entry.value);
                }
            }
            None
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_of_a_key_is_found_and_none_of_another_with_its_hash() {
        let mut chains = Chains::default();
        assert!(chains.is_empty());
        for (key, value) in [(1, 10), (2, 20), (1, 11)] {
            chains.add(7, key, (value, 0));
        }
        let of = |hash, key| chains.of(hash, key).map(|value| value.0).collect::<Vec<_>>();
        assert_eq!(of(7, 1), [11, 10]);
        assert_eq!(of(7, 2), [20]);
        assert_eq!(of(7, 3), [0; 0]);
        assert_eq!(of(8, 1), [0; 0]);
    }
}
