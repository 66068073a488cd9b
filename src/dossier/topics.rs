//! The topics of a dossier: each label of an editor's, with its address and the allegations under it.

use std::collections::BTreeMap;
use std::sync::Arc;

use casefile_words::id::{LONGEST, to_id};
use unicode_normalization::UnicodeNormalization as _;

use super::address::{FURTHER_PAGES, TOPICS_FOLDER};
use super::{AllegationIx, AllegationNode};
use crate::value::Words;
use crate::value::id::is_reserved;

/// What stands where words are blotted out.
const BLOCK: char = '█';

/// Every topic, and where each is found again by its label.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Topics {
    topics: Vec<Topic>,
    /// By folded label, the place in the list.
    places: BTreeMap<String, usize>,
}

/// One topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// The label, as it was written first.
    pub words: Words,
    /// What its address is made of.
    pub id: String,
    /// The allegations under it, in the order of the site.
    pub allegations: Vec<AllegationIx>,
}

impl Topic {
    /// Its address on the site, a folder.
    #[must_use]
    pub fn address(&self) -> String {
        format!("{TOPICS_FOLDER}{}/", self.id)
    }
}

impl Topics {
    /// The topics of allegations, in the order of their labels.
    ///
    /// Labels that differ in capitals and spaces alone are one topic. One of which something is blotted out is none: what
    /// is left of its words is no address.
    #[must_use]
    pub fn of(allegations: &[Arc<AllegationNode>]) -> Self {
        let mut found: BTreeMap<String, (&Words, Vec<AllegationIx>)> = BTreeMap::new();
        for (ix, node) in (0..).map(AllegationIx).zip(allegations) {
            for label in &node.entity.head.topics {
                let folded = folded(label);
                if folded.is_empty() || folded.contains(BLOCK) {
                    continue;
                }
                let (_, own) = found.entry(folded).or_insert((label, Vec::new()));
                if own.last() != Some(&ix) {
                    own.push(ix);
                }
            }
        }
        let ids = ids(found.keys());
        let mut topics = Self::default();
        for ((folded, (words, allegations)), id) in found.into_iter().zip(ids) {
            topics.places.insert(folded, topics.topics.len());
            let mut label = words.clone();
            label.replace(words.split_whitespace().collect::<Vec<_>>().join(" "));
            topics.topics.push(Topic { words: label, id, allegations });
        }
        topics
    }

    /// All of them, in the order of their labels.
    #[must_use]
    pub fn all(&self) -> &[Topic] {
        &self.topics
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.topics.is_empty()
    }

    /// The topic that a label names.
    #[must_use]
    pub fn labelled(&self, label: &str) -> Option<&Topic> {
        self.topics.get(*self.places.get(&folded(label))?)
    }
}

/// What the address of a topic is made of, but for what tells it from others that come to the same.
#[must_use]
pub fn topic_address(label: &str) -> String {
    plain(&folded(label))
}

/// A label, as it is compared with others.
fn folded(label: &str) -> String {
    let words: Vec<&str> = label.split_whitespace().collect();
    words.join(" ").nfc().collect::<String>().to_lowercase()
}

/// An id for each of these labels, none of them twice: what an address can show of the label. Of several that come to
/// the same, the first keeps it, and the others have a few signs more that follow from their own words, so that no other
/// topic moves an address twice.
fn ids<'l>(labels: impl Iterator<Item = &'l String>) -> Vec<String> {
    let mut taken = std::collections::BTreeSet::new();
    let mut id_of = |label: &String| {
        let plain = plain(label);
        let hash = blake3::hash(label.as_bytes()).to_hex();
        let mut longer = (6..=hash.len()).map(|length| with(&plain, &hash[..length]));
        let id = std::iter::once(plain.clone()).chain(&mut longer).find(|id| !taken.contains(id));
        let id = id.unwrap_or(plain);
        taken.insert(id.clone());
        id
    };
    labels.map(&mut id_of).collect()
}

/// The label in letters of an address; `topic-…` where it has none, or where the address belongs to something else.
fn plain(label: &str) -> String {
    let id = to_id(label);
    if id.is_empty() {
        // One word that is longer than an id, or nothing that has a sound.
        let letters = to_id(&label.chars().take(LONGEST / 4).collect::<String>());
        return if letters.is_empty() { "topic".to_owned() } else { letters };
    }
    if is_reserved(&id) || id == FURTHER_PAGES || id == "index" {
        return with("topic", &id);
    }
    id
}

/// Two parts as one id, of which the first is cut where both are too long.
fn with(first: &str, last: &str) -> String {
    let room = LONGEST.saturating_sub(last.len() + 1);
    let first = first.get(..first.len().min(room)).unwrap_or(first).trim_end_matches('-');
    if first.is_empty() { last.to_owned() } else { format!("{first}-{last}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::id::is_id;

    fn of(labels: &[&str]) -> Vec<String> {
        let mut folded: Vec<String> = labels.iter().map(|label| super::folded(label)).collect();
        folded.sort();
        ids(folded.iter())
    }

    #[test]
    fn labels_of_any_script_have_addresses() {
        for (label, id) in [
            ("Oil", "oil"),
            ("Türkçe ad", "turkce-ad"),
            ("нефть", "neft"),
            ("石油", "shi-you"),
            ("index", "topic-index"),
            ("con", "topic-con"),
            ("page", "topic-page"),
            ("—", "topic"),
        ] {
            assert_eq!(of(&[label]), [id], "{label}");
        }
        for label in ["نفط", "💧", "a/b", "..", "É", &"long".repeat(40), &"石".repeat(80)] {
            let own = &of(&[label])[0];
            assert!(is_id(own) && !is_reserved(own), "{label}: {own}");
        }
    }

    #[test]
    fn no_two_topics_have_one_address() {
        let ids = of(&["oil!", "oil?", "oil", "—", "…", "con", "topic con"]);
        let distinct: std::collections::BTreeSet<&String> = ids.iter().collect();
        assert_eq!(distinct.len(), ids.len(), "{ids:?}");
        assert!(ids.iter().all(|id| is_id(id)), "{ids:?}");
        let long = "a".repeat(40) + " " + &"b".repeat(39);
        let both = of(&[&long, &format!("{long}!")]);
        assert!(both[0] != both[1] && both.iter().all(|id| is_id(id)), "{both:?}");
    }

    #[test]
    fn capitals_and_spaces_make_no_other_topic() {
        assert_eq!(folded("Oil  trade"), folded("oil trade"));
        assert_eq!(folded("E\u{301}tat"), folded("état"));
    }
}
