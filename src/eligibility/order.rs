//! Lists in order, and keys by number: the few helpers that every look-up here shares.
//!
//! The standard library's sorting and its maps are made anew for each type that they
//! hold. Lists here are short, and what a key is made of can always be written as
//! numbers, so that one plain form of each serves for all.

/// The items in order, each once.
pub fn in_order<T: Copy + Ord>(items: Vec<T>) -> Vec<T> {
    let mut ordered = Vec::new();
    for item in items {
        if let Err(place) = ordered.binary_search(&item) {
            ordered.insert(place, item);
        }
    }
    ordered
}

/// Puts an item into a list in order, behind all that it does not come before.
pub fn insert<T>(items: &mut Vec<T>, item: T, is_before: &dyn Fn(&T, &T) -> bool) {
    let place = items.iter().position(|other| is_before(&item, other)).unwrap_or(items.len());
    items.insert(place, item);
}

/// Whether one list of numbers comes before another: by the first that differs, and
/// of two that begin alike the shorter.
pub fn is_before(a: &[f64], b: &[f64]) -> bool {
    for (a, b) in a.iter().zip(b) {
        if a != b {
            return a < b;
        }
    }
    a.len() < b.len()
}

/// Keys, numbered in the order that they were added.
#[derive(Debug, Default)]
pub struct Keys {
    keys: Vec<Vec<u32>>,
    // INVARIANT: empty, or a power of two in length and at most half full. A key's number
    // and one more stands at the key's hash or, where that was taken, soon after it.
    slots: Vec<u32>,
}

impl Keys {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// The number of a key.
    pub fn find(&self, key: &[u32]) -> Option<usize> {
        let number = self.slots.get(self.slot(key))?;
        usize::try_from(number.checked_sub(1)?).ok()
    }

    /// Adds a key that is not there yet.
    pub fn add(&mut self, key: Vec<u32>) {
        self.keys.push(key);
        if self.keys.len() * 2 <= self.slots.len() {
            return self.place(self.keys.len());
        }
        self.slots = vec![0; 16.max(self.slots.len() * 2)];
        for number in 1..=self.keys.len() {
            self.place(number);
        }
    }

    fn place(&mut self, number: usize) {
        let slot = self.keys.get(number - 1).map_or(0, |key| self.slot(key));
        if let Some(free) = self.slots.get_mut(slot) {
            *free = number as u32;
        }
    }

    /// Where a key stands, or would.
    #[inline(never)]
    fn slot(&self, key: &[u32]) -> usize {
        let hash = key.iter().fold(0u32, |hash, part| (hash.rotate_left(5) ^ part).wrapping_mul(0x9e37_79b9));
        let last = self.slots.len().wrapping_sub(1);
        let mut slot = (hash ^ (hash >> 15)) as usize & last;
        while let Some(number @ 1..) = self.slots.get(slot)
            && self.keys.get(*number as usize - 1).is_some_and(|known| known != key)
        {
            slot = (slot + 1) & last;
        }
        slot
    }
}

/// What was worked out, by key.
#[derive(Debug)]
pub struct Seen<T> {
    keys: Keys,
    values: Vec<T>,
}

impl<T: Clone> Seen<T> {
    /// Nothing yet.
    pub fn new() -> Seen<T> {
        Seen { keys: Keys::default(), values: Vec::new() }
    }

    /// How much there is.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// What is known of a key.
    pub fn get(&self, key: &[u32]) -> Option<T> {
        self.values.get(self.keys.find(key)?).cloned()
    }

    /// Remembers what is not known yet.
    pub fn insert(&mut self, key: Vec<u32>, value: T) {
        self.keys.add(key);
        self.values.push(value);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::collections::btree_map::Entry;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_first_number_that_differs_decides_then_the_length() {
        assert!(is_before(&[1.0, 5.0], &[2.0]));
        assert!(!is_before(&[2.0], &[1.0, 5.0]));
        assert!(is_before(&[1.0], &[1.0, 0.0]));
        assert!(!is_before(&[1.0, 0.0], &[1.0]));
        assert!(!is_before(&[1.0], &[1.0]));
    }

    proptest! {
        #[test]
        fn keys_are_found_again(keys in prop::collection::vec(prop::collection::vec(0u32..8, 0..4), 0..300)) {
            let (mut seen, mut map) = (Seen::new(), BTreeMap::new());
            for (place, key) in keys.into_iter().enumerate() {
                prop_assert_eq!(seen.get(&key), map.get(&key).copied());
                if let Entry::Vacant(free) = map.entry(key.clone()) {
                    seen.insert(key, place);
                    free.insert(place);
                }
            }
            prop_assert_eq!(seen.len(), map.len());
        }

        #[test]
        fn lists_come_into_order(items in any::<Vec<u8>>()) {
            let mut sorted = items.clone();
            sorted.sort_unstable();
            let mut inserted = Vec::new();
            for item in &items {
                insert(&mut inserted, *item, &|a, b| a < b);
            }
            prop_assert_eq!(&inserted, &sorted);
            sorted.dedup();
            prop_assert_eq!(in_order(items), sorted);
        }
    }
}
