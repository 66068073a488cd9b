//! Tells which secrets stand in a text just as they are, word for word: most of what is withheld is common
//! words, which need not be looked for in any other way.

use rustc_hash::{FxHashMap, FxHashSet};

use super::patterns::forms;
use super::secret::Secret;
use super::unravel::END;
use super::words::in_folded;
use crate::withheld::fold::{folded, is_word};

/// What a byte is, in a bit each.
const LETTER: u8 = 1;
/// No ASCII.
const BEYOND: u8 = 2;
/// What parts texts and words for good.
const SPACE: u8 = 4;
/// A character that nobody sees.
const UNSEEN: u8 = 8;

/// What every byte is.
const KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        kinds[byte] = match byte as u8 {
            b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => LETTER,
            0x80.. => BEYOND,
            b'\t'..=b'\r' | b' ' | b'|' => SPACE,
            0..0x20 | 0x7f => UNSEEN,
            _ => 0,
        };
        byte += 1;
    }
    kinds
};

/// Places of the table of the ends of words, as a power of two.
const ENDS: u32 = 14;

/// The longest word that is looked up, in bytes.
const LONGEST: usize = 64;

/// Secrets by their words.
#[derive(Debug)]
pub struct PlainWords {
    secrets: usize,
    /// Of those that are sought everywhere, the ones of a single word, by how it can be written; of ASCII
    /// in small letters.
    long: ByWord,
    /// Of those that are sought in one entity's outputs, the ones of a single word, folded.
    short: ByWord,
    /// The others of these.
    phrases: Vec<(u32, Vec<String>)>,
    /// Their first words.
    begin_phrases: FxHashSet<String>,
    /// Whether some word has such ends and such a length, by a hash of these.
    ends: Box<[bool; 1 << ENDS]>,
    /// A bit for each length that a short word may have.
    short_lengths: u64,
}

type ByWord = FxHashMap<Box<[u8]>, Vec<u32>>;

/// Secrets that were seen in a text.
struct Seen {
    is_seen: Vec<bool>,
    found: Vec<u32>,
    has_phrases: bool,
}

impl PlainWords {
    /// What is looked for of these secrets.
    pub fn of(secrets: &[Secret]) -> Self {
        let mut plain = Self {
            secrets: secrets.len(),
            long: ByWord::default(),
            short: ByWord::default(),
            phrases: Vec::new(),
            begin_phrases: FxHashSet::default(),
            ends: Box::new([false; 1 << ENDS]),
            short_lengths: 0,
        };
        for (number, secret) in (0_u32..).zip(secrets) {
            match (secret.words.as_slice(), &secret.only_below) {
                ([_], None) => {
                    for form in forms(&secret.words) {
                        plain.add_length(&form[0]);
                        plain.long.entry(form[0].as_bytes().into()).or_default().push(number);
                    }
                }
                ([word], Some(_)) => {
                    plain.short_lengths |= plain.add_length(word);
                    plain.short.entry(word.as_bytes().into()).or_default().push(number);
                }
                ([first, ..], Some(_)) => {
                    plain.short_lengths |= plain.add_length(first);
                    plain.begin_phrases.insert(first.clone());
                    plain.phrases.push((number, secret.words.clone()));
                }
                _ => {}
            }
        }
        plain
    }

    fn add_length(&mut self, word: &str) -> u64 {
        self.ends[ends(word.as_bytes())] = true;
        length_bit(word.as_bytes())
    }

    /// Every secret that stands in a text, each once.
    pub fn in_text(&self, text: &str) -> Vec<u32> {
        let is_seen = vec![false; self.secrets];
        let mut seen = Seen { is_seen, found: Vec::new(), has_phrases: false };
        let bytes = text.as_bytes();
        let has_short = !self.short.is_empty() || !self.phrases.is_empty();
        // The part between two spaces, what its bytes are together, and words of it that may be short ones.
        let (mut part, mut kinds, mut short) = (0, 0, Vec::new());
        let mut at = 0;
        loop {
            let kind = bytes.get(at).map_or(SPACE, |byte| KINDS[usize::from(*byte)]);
            if kind & (LETTER | BEYOND) != 0 {
                let start = at;
                let mut own = 0;
                while let Some(byte) = bytes.get(at)
                    && KINDS[usize::from(*byte)] & (LETTER | BEYOND) != 0
                {
                    own |= KINDS[usize::from(*byte)];
                    at += 1;
                }
                kinds |= own;
                if own == LETTER {
                    self.word(&bytes[start..at], &mut seen, &mut short);
                } else {
                    self.beyond(&text[start..at], &mut seen);
                }
                continue;
            }
            kinds |= kind & UNSEEN;
            if kind == SPACE {
                if kinds & (BEYOND | UNSEEN) == 0 {
                    short.drain(..).for_each(|word: &[u8]| self.short(word, &mut seen));
                } else if has_short {
                    // Words are what they are when folded.
                    let folded = folded(&text[part..at]);
                    let words = in_folded(&folded).into_iter();
                    words.for_each(|word| self.short(folded[word].as_bytes(), &mut seen));
                }
                if at >= bytes.len() {
                    break;
                }
                short.clear();
                (part, kinds) = (at + 1, 0);
            }
            at += 1;
        }
        if seen.has_phrases {
            self.phrases(text, &mut seen);
        }
        seen.found
    }

    /// A word of ASCII.
    fn word<'t>(&self, word: &'t [u8], seen: &mut Seen, short: &mut Vec<&'t [u8]>) {
        if !self.ends[ends(word)] || word.len() > LONGEST {
            return;
        }
        if self.short_lengths & length_bit(word) != 0 {
            short.push(word);
        }
        let mut small = [0; LONGEST];
        let small = &mut small[..word.len()];
        small.copy_from_slice(word);
        small.make_ascii_lowercase();
        if let Some(secrets) = self.long.get(&*small) {
            seen.add(secrets);
        }
    }

    /// Words of which not every letter is ASCII.
    fn beyond(&self, words: &str, seen: &mut Seen) {
        for word in words.split(|c| !is_word(c)) {
            let found = if word.is_ascii() {
                self.long.get(word.to_ascii_lowercase().as_bytes())
            } else {
                self.long.get(word.as_bytes())
            };
            seen.add(found.map_or(&[], Vec::as_slice));
        }
    }

    /// A word that may be a short secret, or the first of one.
    fn short(&self, word: &[u8], seen: &mut Seen) {
        let small = word.to_ascii_lowercase();
        if let Some(secrets) = self.short.get(small.as_slice()) {
            seen.add(secrets);
        }
        seen.has_phrases |= !self.phrases.is_empty()
            && std::str::from_utf8(&small).is_ok_and(|word| self.begin_phrases.contains(word));
    }

    fn phrases(&self, text: &str, seen: &mut Seen) {
        for part in text.split(END) {
            let part = folded(part);
            let words: Vec<&str> = in_folded(&part).into_iter().map(|own| &part[own]).collect();
            for (number, phrase) in &self.phrases {
                if words.windows(phrase.len()).any(|own| own == phrase.as_slice()) {
                    seen.add(&[*number]);
                }
            }
        }
    }
}

/// A hash of the first two bytes of a word, the last one, and its length; small letters of ASCII stand for
/// capitals.
fn ends(word: &[u8]) -> usize {
    let ([first, .., last] | [first @ last]) = word else { return 0 };
    let second = word.get(1).unwrap_or(last);
    let small = u32::from_le_bytes([first | 0x20, second | 0x20, last | 0x20, 0]);
    let mixed = (small ^ (word.len() as u32) << 24).wrapping_mul(0x9E37_79B1);
    (mixed >> (32 - ENDS)) as usize
}

fn length_bit(word: &[u8]) -> u64 {
    1 << word.len().min(63)
}

impl Seen {
    fn add(&mut self, secrets: &[u32]) {
        for secret in secrets {
            let is_seen = &mut self.is_seen[*secret as usize];
            if !*is_seen {
                *is_seen = true;
                self.found.push(*secret);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::diag::Place;
    use crate::gate::secret::{Weight, Why};
    use crate::gate::sieve::Counts;
    use crate::gate::sought::Sought;

    const LONG: [&str; 6] = ["quillon", "zzqueen", "straße", "жукова", "ἄλκηστις", "müller"];

    const SHORT: [&[&str]; 5] = [&["bo"], &["zoë"], &["ann", "lee"], &["李伟"], &["al"]];

    fn secrets() -> Vec<Secret> {
        let secret = |words: Vec<String>, below: Option<&str>| Secret {
            written: words.join(" "),
            words,
            why: Why::Minor,
            weight: Weight::Ordinary,
            place: Place::Path(String::new()),
            is_firm: false,
            only_below: below.map(str::to_owned),
            is_whole: false,
        };
        let long = LONG.iter().map(|word| secret(vec![folded(word)], None));
        let own = |words: &&[&str]| words.iter().map(|word| folded(word)).collect();
        let short = SHORT.iter().map(|words| secret(own(words), Some("actors/x/")));
        long.chain(short).collect()
    }

    fn pieces() -> impl Strategy<Value = String> {
        let mut all: Vec<String> = Vec::new();
        for word in LONG.iter().chain(SHORT.iter().copied().flatten()) {
            let mut letters = word.chars();
            let first = letters.next().into_iter().flat_map(char::to_uppercase);
            let title = first.chain(letters).collect();
            let hidden = word.chars().flat_map(|c| [c, '\u{ad}']).collect();
            let control = word.chars().flat_map(|c| [c, '\u{2}']).collect();
            all.extend([(*word).to_owned(), word.to_uppercase(), title, hidden, control]);
        }
        let signs = [
            " ", " ", " ", "\n", "-", "-\n", "'", "’", "“", "—", ".", "|", "\u{1}", "\u{a0}",
            "\u{301}", "s", "x", "7", "_", "<b>", "&amp;", "\0", "李",
        ];
        all.extend(signs.map(str::to_owned));
        prop::sample::select(all)
    }

    proptest! {
        #![proptest_config(ProptestConfig {
            failure_persistence: None,
            cases: 2048,
            ..ProptestConfig::default()
        })]

        #[test]
        fn what_is_known_at_sight_is_what_is_found_in_any_other_way(
            pieces in prop::collection::vec(pieces(), 0..12),
        ) {
            let (text, secrets) = (pieces.concat(), secrets());
            let seen: BTreeSet<usize> =
                PlainWords::of(&secrets).in_text(&text).into_iter().map(|one| one as usize).collect();
            // Of those that are sought everywhere, nothing is taken for shown that is not found there.
            let everywhere = Sought::new(secrets.clone(), &Counts::default()).everywhere(text.as_bytes());
            let whole: BTreeSet<usize> =
                everywhere.iter().filter(|one| one.is_whole).map(|one| one.secret).collect();
            let long: BTreeSet<usize> = seen.range(..LONG.len()).copied().collect();
            prop_assert!(long.is_subset(&whole), "{long:?} {whole:?}");
            // Of the others exactly the words of each text are shown.
            let mut short = BTreeSet::new();
            for part in text.split(END) {
                let part = folded(part);
                let words: Vec<&str> = in_folded(&part).into_iter().map(|own| &part[own]).collect();
                for (number, secret) in secrets.iter().enumerate().skip(LONG.len()) {
                    if words.windows(secret.words.len()).any(|own| own == secret.words.as_slice()) {
                        short.insert(number);
                    }
                }
            }
            let seen: BTreeSet<usize> = seen.range(LONG.len()..).copied().collect();
            prop_assert_eq!(seen, short);
        }
    }
}
