//! Remembers what pure functions made, so that what did not change is not made again.
//!
//! A memory goes along with a build and changes nothing of what it makes: a value is looked up by the
//! very things that it is made from. A build with a fresh memory is a clean build, and there is no other
//! kind of build.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rustc_hash::FxHashMap;

/// What one function made, by what it was made from.
///
/// The first input is known by its identity: a shared value never changes, and as long as it is
/// remembered here no other one can take its place. Further inputs are known by a hash of them.
#[derive(Debug)]
pub struct Memo<K: ?Sized, V> {
    /// In shards, so that threads seldom wait for each other.
    shards: [Mutex<Shard<K, V>>; SHARDS],
    round: AtomicU64,
}

/// Made values by the address of their first input and the hash of the others.
type Shard<K, V> = FxHashMap<(usize, u64), MemoEntry<K, V>>;

/// Shards of a memo.
const SHARDS: usize = 16;

#[derive(Debug)]
struct MemoEntry<K: ?Sized, V> {
    /// Keeps the address from being given to another value.
    _from: Arc<K>,
    value: V,
    /// When it was last asked for.
    round: u64,
}

impl<K: ?Sized, V> Default for Memo<K, V> {
    fn default() -> Self {
        Self { shards: std::array::from_fn(|_| Mutex::default()), round: AtomicU64::new(0) }
    }
}

impl<K: ?Sized, V: Clone> Memo<K, V> {
    /// What is made from `from`, remembered or made now.
    pub fn of(&self, from: &Arc<K>, make: impl FnOnce() -> V) -> V {
        self.of_both(from, 0, make)
    }

    /// What is made from `from` and from something else, whose hash is `with`.
    pub fn of_both(&self, from: &Arc<K>, with: u64, make: impl FnOnce() -> V) -> V {
        let key = (Arc::as_ptr(from).cast::<()>() as usize, with);
        let round = self.round.load(Ordering::Relaxed);
        let shard = &self.shards[(key.0 >> 6) % SHARDS];
        if let Some(made) = lock(shard).get_mut(&key) {
            made.round = round;
            return made.value.clone();
        }
        // Made without the lock: two threads may make the same value, which is then the same.
        let value = make();
        lock(shard).insert(key, MemoEntry { _from: Arc::clone(from), value: value.clone(), round });
        value
    }

    /// Ends a round: forgets what nobody asked for in it.
    pub fn forget(&self) {
        let round = self.round.fetch_add(1, Ordering::Relaxed);
        self.shards.iter().for_each(|shard| lock(shard).retain(|_, made| made.round >= round));
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A thread that panicked while it held the lock left a map that is whole.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The last few things that one function made, by what they were made from.
#[derive(Debug)]
pub struct RecentResults<K, V>(Mutex<Vec<(K, V)>>);

/// A site is made of two editions at most, of which each may ask for a value of its own.
const LAST: usize = 2;

impl<K, V> Default for RecentResults<K, V> {
    fn default() -> Self {
        Self(Mutex::new(Vec::new()))
    }
}

impl<K: PartialEq, V: Clone> RecentResults<K, V> {
    /// What is made from `from`, remembered or made now.
    pub fn of(&self, from: K, make: impl FnOnce(&K) -> V) -> V {
        let mut last = lock(&self.0);
        if let Some((_, value)) = last.iter().find(|(known, _)| *known == from) {
            return value.clone();
        }
        let value = make(&from);
        last.insert(0, (from, value.clone()));
        last.truncate(LAST);
        value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_made_once_for_each_of_its_inputs() {
        let memo: Memo<str, usize> = Memo::default();
        let (one, other): (Arc<str>, Arc<str>) = ("one".into(), "one".into());
        let mut made = 0;
        let mut ask = |from: &Arc<str>, with| {
            memo.of_both(from, with, || {
                made += 1;
                made
            })
        };
        assert_eq!([ask(&one, 1), ask(&one, 1), ask(&one, 2), ask(&other, 1)], [1, 1, 2, 3]);
    }

    /// How many values are remembered.
    fn held<K: ?Sized, V>(memo: &Memo<K, V>) -> usize {
        memo.shards.iter().map(|shard| lock(shard).len()).sum()
    }

    #[test]
    fn what_a_round_did_not_ask_for_is_forgotten() {
        let memo: Memo<str, ()> = Memo::default();
        let texts: Vec<Arc<str>> = (0..10).map(|n| n.to_string().into()).collect();
        texts.iter().for_each(|text| memo.of(text, || ()));
        memo.forget();
        assert_eq!(held(&memo), 10);
        texts.iter().take(3).for_each(|text| memo.of(text, || ()));
        memo.forget();
        assert_eq!(held(&memo), 3);
    }
}
