//! What was asked for lately, up to a number of bytes.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// Values by name; those that nobody asked for in a long while are forgotten.
///
/// Names come into the young half. When it is full it becomes the old half, and what the old half held
/// is forgotten; so a value stays as long as it is asked for once in each half's time.
#[derive(Debug)]
pub(super) struct RecentPages<V> {
    halves: Mutex<Halves<V>>,
    /// Bytes of the young half when it is full.
    most: usize,
}

#[derive(Debug)]
struct Halves<V> {
    young: BTreeMap<String, V>,
    old: BTreeMap<String, V>,
    bytes: usize,
}

impl<V: Clone> RecentPages<V> {
    /// Holds at most twice this many bytes.
    pub fn new(most: usize) -> Self {
        let halves = Halves { young: BTreeMap::new(), old: BTreeMap::new(), bytes: 0 };
        Self { halves: Mutex::new(halves), most }
    }

    pub fn get(&self, name: &str, size: impl Fn(&V) -> usize) -> Option<V> {
        let found = {
            let halves = self.halves.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(value) = halves.young.get(name) {
                return Some(value.clone());
            }
            halves.old.get(name).cloned()
        }?;
        self.put(name, found.clone(), size(&found));
        Some(found)
    }

    pub fn put(&self, name: &str, value: V, size: usize) {
        let mut halves = self.halves.lock().unwrap_or_else(PoisonError::into_inner);
        if halves.bytes + size > self.most {
            halves.old = std::mem::take(&mut halves.young);
            halves.bytes = 0;
        }
        halves.bytes += size;
        halves.young.insert(name.to_owned(), value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_stays_and_the_rest_goes() {
        let recent = RecentPages::new(10);
        let size = |_: &usize| 4;
        for number in 0..20 {
            recent.put(&number.to_string(), number, 4);
            assert_eq!(recent.get("0", size), Some(0), "after {number}");
        }
        assert_eq!(recent.get("19", size), Some(19));
        assert_eq!(recent.get("7", size), None);
    }
}
