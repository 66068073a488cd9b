//! Every id of a dossier with its entity: looked up quickly, and gone through in order.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::Node;

/// In a dossier of no more ids, all of them are compared with one that there is not.
const FEW: usize = 500;

/// Of a part that more ids than this have, none is taken for like.
const COMMON: usize = 64;

/// Letters of a part of an id.
const PART: usize = 3;

/// Ids with their entities; unique across kinds.
#[derive(Debug, Clone, Default)]
pub struct Ids {
    by_id: FxHashMap<String, Node>,
    /// All ids, in order.
    order: Vec<String>,
    /// The places in that order of the ids that hold a part, made the first time that one is looked for.
    parts: OnceLock<FxHashMap<[u8; PART], Vec<u32>>>,
    /// The same of ids by what they are without one of their letters.
    shorter: OnceLock<FxHashMap<String, Vec<u32>>>,
}

impl PartialEq for Ids {
    fn eq(&self, other: &Self) -> bool {
        self.by_id == other.by_id
    }
}

impl Eq for Ids {}

impl Ids {
    /// Enters every id; where one is given twice, the later one stands.
    #[must_use]
    pub fn of<'i>(given: impl IntoIterator<Item = (&'i str, Node)>) -> Self {
        let by_id: FxHashMap<String, Node> =
            given.into_iter().map(|(id, node)| (id.to_owned(), node)).collect();
        let mut order: Vec<String> = by_id.keys().cloned().collect();
        order.sort_unstable();
        Self { by_id, order, parts: OnceLock::new(), shorter: OnceLock::new() }
    }

    /// The entity of an id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<Node> {
        self.by_id.get(id).copied()
    }

    /// Whether something has an id.
    #[must_use]
    pub fn contains(&self, id: &str) -> bool {
        self.by_id.contains_key(id)
    }

    /// An id as it was entered.
    #[must_use]
    pub fn written(&self, id: &str) -> Option<&str> {
        self.by_id.get_key_value(id).map(|(own, _)| own.as_str())
    }

    /// Every id with its entity, in order of ids.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Node)> {
        self.order.iter().filter_map(|id| Some((id.as_str(), self.get(id)?)))
    }

    /// The ids that may be meant by one that there is not, with their entities, in order: all of a small
    /// dossier; of a large one those that share a part with it that is not common to many, so that a
    /// thousand mistakes cost no more than a thousand times one.
    pub fn like<'s>(&'s self, id: &str) -> impl Iterator<Item = (&'s str, Node)> + use<'s> {
        let is_small = self.order.len() <= FEW;
        let all = is_small.then(|| self.iter()).into_iter().flatten();
        all.chain(if is_small { Vec::new() } else { self.alike(id) })
    }

    /// The ids that share a part with one, that is not common to many.
    fn alike(&self, id: &str) -> Vec<(&str, Node)> {
        let parts = self.parts.get_or_init(|| {
            let mut parts: FxHashMap<[u8; PART], Vec<u32>> = FxHashMap::default();
            for (place, id) in (0..).zip(&self.order) {
                for part in id.as_bytes().windows(PART).filter_map(|part| part.try_into().ok()) {
                    let own: &mut Vec<u32> = parts.entry(part).or_default();
                    if own.len() <= COMMON && own.last() != Some(&place) {
                        own.push(place);
                    }
                }
            }
            parts
        });
        let own = id.as_bytes().windows(PART).filter_map(|part| <[u8; PART]>::try_from(part).ok());
        let found = own.filter_map(|part| parts.get(&part)).filter(|own| own.len() <= COMMON);
        self.at(found.flatten().copied().collect())
    }

    /// The ids that one which there is not is in all but one letter: another one, one more, one less, or two
    /// in the other order. All of them, in order, and some others.
    #[must_use]
    pub fn nearly(&self, id: &str) -> Vec<(&str, Node)> {
        let shorter = self.shorter.get_or_init(|| {
            let mut shorter: FxHashMap<String, Vec<u32>> = FxHashMap::default();
            for (place, id) in (0..).zip(&self.order) {
                for form in without_a_letter(id) {
                    shorter.entry(form).or_default().push(place);
                }
            }
            shorter
        });
        let found = without_a_letter(id).filter_map(|form| shorter.get(&form));
        self.at(found.flatten().copied().collect())
    }

    fn at(&self, places: BTreeSet<u32>) -> Vec<(&str, Node)> {
        let at = |place: u32| {
            let id = self.order.get(usize::try_from(place).ok()?)?;
            Some((id.as_str(), self.get(id)?))
        };
        places.into_iter().filter_map(at).collect()
    }
}

/// A word, and what it is without each of its letters.
fn without_a_letter(word: &str) -> impl Iterator<Item = String> {
    let without = word.char_indices().map(|(at, letter)| {
        let (before, after) = word.split_at(at);
        format!("{before}{}", &after[letter.len_utf8()..])
    });
    std::iter::once(word.to_owned()).chain(without)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::ActorIx;

    #[test]
    fn of_many_ids_those_that_share_something_rare_are_like() {
        let ids: Vec<String> = (0..FEW + 1)
            .map(|number| format!("number-{number}"))
            .chain(["ivanov".into()])
            .collect();
        let ids = Ids::of(ids.iter().map(|id| (id.as_str(), Node::Actor(ActorIx(0)))));
        let like: Vec<&str> = ids.like("number-ivanof").map(|(id, _)| id).collect();
        assert_eq!(like, ["ivanov"]);
        for near in ["ivanof", "ivano", "ivanovv", "ivnaov", "xvanov"] {
            let nearly = ids.nearly(near);
            assert!(nearly.iter().any(|(id, _)| *id == "ivanov"), "{near}");
        }
        let few = Ids::of([("a", Node::Actor(ActorIx(0)))]);
        assert_eq!(few.like("b").count(), 1);
    }
}
