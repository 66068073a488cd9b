//! Tells which secrets stand in a text just as they are, word for word: most of what is withheld is common
//! words, which need not be looked for in any other way.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::end::END;
use super::patterns::forms;
use super::plain_table::{PlainLetters, PlainTable};
use super::secret::Secret;
use super::word_starts::{Beginnings, TOGETHER};
use super::words::in_folded;
use crate::withheld::fold::{SIGN, folded, is_sign, is_word};

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

/// The longest word that is looked up by two numbers, in bytes.
const SHORT_WORD: usize = 16;

/// Secrets by their words.
#[derive(Debug)]
pub struct PlainWords {
    secrets: usize,
    /// Every word that is looked for.
    words: Vec<PlainWordUse>,
    /// Of those of ASCII of up to sixteen bytes, the number by their letters.
    table: PlainTable,
    /// The number of any, by how it can be written; of ASCII in small letters.
    numbers: FxHashMap<Box<[u8]>, usize>,
    /// Those of several words that are sought in one entity's outputs.
    phrases: Vec<(u32, Vec<String>)>,
    /// Whether words are looked for that are what they are when folded.
    has_short: bool,
    /// What words that are looked for begin with.
    beginnings: Beginnings,
}

/// What one word stands for.
#[derive(Debug, Default)]
struct PlainWordUse {
    /// The secrets that it is, which are sought everywhere.
    long: Vec<u32>,
    /// The secrets that it is when folded, which are sought in one entity's outputs.
    short: Vec<u32>,
    /// Whether a phrase begins with it, folded.
    begins_phrase: bool,
}

/// The part of a text between two spaces, as far as it was looked at.
#[derive(Default)]
struct PlainPart {
    start: usize,
    /// What its bytes are together.
    kinds: u8,
    /// Words of it that may be short ones.
    short: Vec<usize>,
}

/// Words that were seen in a text.
struct Seen {
    long: Vec<bool>,
    short: Vec<bool>,
    found: Vec<usize>,
}

impl PlainWords {
    /// What is looked for of these secrets.
    pub fn of(secrets: &[Secret]) -> Self {
        Self::chosen(secrets, |_| true)
    }

    /// The same, but for those that are sought everywhere.
    pub fn short(secrets: &[Secret]) -> Self {
        Self::chosen(secrets, |secret| secret.only_below.is_some())
    }

    fn chosen(secrets: &[Secret], is_chosen: impl Fn(&Secret) -> bool) -> Self {
        let mut plain = Self {
            secrets: secrets.len(),
            words: Vec::new(),
            table: PlainTable::default(),
            numbers: FxHashMap::default(),
            phrases: Vec::new(),
            has_short: false,
            beginnings: Beginnings::default(),
        };
        let all = (0_u32..).zip(secrets);
        for (number, secret) in all.filter(|(_, secret)| is_chosen(secret)) {
            match (secret.words.as_slice(), &secret.only_below) {
                ([_], None) => {
                    for form in forms(&secret.words) {
                        plain.known(&form[0]).long.push(number);
                    }
                }
                ([word], Some(_)) => {
                    plain.known(word).short.push(number);
                    plain.has_short = true;
                }
                ([first, ..], Some(_)) => {
                    plain.known(first).begins_phrase = true;
                    plain.phrases.push((number, secret.words.clone()));
                    plain.has_short = true;
                }
                _ => {}
            }
        }
        plain.table = PlainTable::of(&plain.numbers);
        plain.numbers.keys().for_each(|word| plain.beginnings.add(word));
        plain
    }

    fn known(&mut self, word: &str) -> &mut PlainWordUse {
        let next = self.words.len();
        let number = *self.numbers.entry(word.as_bytes().into()).or_insert(next);
        if number == next {
            self.words.push(PlainWordUse::default());
        }
        &mut self.words[number]
    }

    /// Every secret that stands in a text, each once.
    pub fn in_text(&self, text: &str) -> Vec<u32> {
        if self.words.is_empty() {
            return Vec::new();
        }
        let none = vec![false; self.words.len()];
        let mut seen = Seen { long: none.clone(), short: none, found: Vec::new() };
        let is_space = |byte: &u8| KINDS[usize::from(*byte)] == SPACE;
        let bytes = text.as_bytes();
        // What lies before was looked at, up to the end of a part.
        let (mut at, mut done) = (0, 0);
        while at < bytes.len() {
            let block = at..(at + TOGETHER).min(bytes.len());
            at = block.end;
            if block.end <= done || !self.may_hold(bytes, block.clone()) {
                continue;
            }
            let before = &bytes[done..block.start.max(done)];
            let begun = before.iter().rev().take_while(|byte| !is_space(byte)).count();
            let start = done + before.len() - begun;
            let rest = bytes[block.end..].iter().position(is_space);
            done = rest.map_or(bytes.len(), |rest| block.end + rest);
            self.in_parts(&text[start..done], &mut seen);
        }
        self.secrets_of(&seen, text)
    }

    /// Whether a word that is looked for may begin in a block of a text, or hold a byte of it that is no ASCII.
    fn may_hold(&self, bytes: &[u8], block: Range<usize>) -> bool {
        let is_known = |at: usize| {
            let Some(next) = bytes.get(at..).and_then(|rest| rest.first_chunk::<16>()) else {
                return true;
            };
            // What is longer than these is looked at as a whole.
            PlainLetters::first(next).is_none_or(|(word, _)| self.table.get(word).is_some())
        };
        match self.beginnings.in_block(bytes, block) {
            None => true,
            Some(mut starts) => starts.any(is_known),
        }
    }

    /// Notes what is seen in some parts of a text, which end where a space does.
    fn in_parts(&self, text: &str, seen: &mut Seen) {
        let bytes = text.as_bytes();
        let mut part = PlainPart::default();
        let mut at = 0;
        loop {
            at = self.short_words(bytes, at, &mut part, seen);
            let kind = bytes.get(at).map_or(SPACE, |byte| KINDS[usize::from(*byte)]);
            if kind & (LETTER | BEYOND) != 0 {
                at = self.other_word(text, at, &mut part, seen);
                continue;
            }
            part.kinds |= kind & UNSEEN;
            if kind == SPACE {
                self.end_part(&text[part.start..at], &mut part, seen);
                if at >= bytes.len() {
                    break;
                }
                part.start = at + 1;
            }
            at += 1;
        }
    }

    /// Goes on over short words of ASCII, which are most of all words, to what is none.
    #[inline]
    fn short_words(
        &self,
        bytes: &[u8],
        mut at: usize,
        part: &mut PlainPart,
        seen: &mut Seen,
    ) -> usize {
        while let Some(next) = bytes.get(at..).and_then(|rest| rest.first_chunk::<16>())
            && let Some((letters, length)) = PlainLetters::first(next)
        {
            let end = at + length;
            let kind = KINDS[usize::from(bytes[end])];
            if kind == BEYOND && !is_sign(bytes, end) {
                break;
            }
            if length > 0
                && let Some(number) = self.table.get(letters)
            {
                self.word(number, seen, &mut part.short);
            }
            at = end;
            match kind {
                0 => at += 1,
                BEYOND => at += SIGN,
                SPACE if part.kinds == 0 => {
                    if !part.short.is_empty() {
                        part.short.drain(..).for_each(|word| seen.add_short(word));
                    }
                    at += 1;
                    part.start = at;
                }
                _ => break,
            }
        }
        at
    }

    /// Looks at a word that is long, stands at the end of the text, or is not all of ASCII; gives where it ends.
    fn other_word(&self, text: &str, start: usize, part: &mut PlainPart, seen: &mut Seen) -> usize {
        let bytes = text.as_bytes();
        let end_of = |kinds: u8| {
            let mut rest = bytes[start..].iter();
            let length = rest.position(|byte| KINDS[usize::from(*byte)] & kinds == 0);
            length.map_or(bytes.len(), |length| start + length)
        };
        let plain = end_of(LETTER);
        if plain > start && bytes.get(plain).is_none_or(|byte| KINDS[usize::from(*byte)] != BEYOND)
        {
            if let Some(number) = self.number(bytes, start..plain) {
                self.word(number, seen, &mut part.short);
            }
            return plain;
        }
        let end = end_of(LETTER | BEYOND);
        part.kinds |= BEYOND;
        self.beyond(&text[start..end], seen);
        end
    }

    /// Notes the short words of a part that is over. If not all of it is plain, words are what they are when folded.
    fn end_part(&self, words: &str, part: &mut PlainPart, seen: &mut Seen) {
        if part.kinds == 0 {
            part.short.drain(..).for_each(|word| seen.add_short(word));
        } else if self.has_short {
            let folded = folded(words);
            for word in in_folded(&folded) {
                let word = self.numbers.get(folded[word].as_bytes());
                word.into_iter().for_each(|word| seen.add_short(*word));
            }
        }
        part.short.clear();
        part.kinds = 0;
    }

    /// Which of the words that are looked for one of ASCII is.
    fn number(&self, bytes: &[u8], word: Range<usize>) -> Option<usize> {
        if word.len() <= SHORT_WORD {
            return self.table.get(PlainLetters::of(bytes, word));
        }
        self.numbers.get(&*bytes[word].to_ascii_lowercase()).copied()
    }

    #[inline]
    fn word(&self, number: usize, seen: &mut Seen, short: &mut Vec<usize>) {
        let known = &self.words[number];
        if !known.short.is_empty() || known.begins_phrase {
            short.push(number);
        }
        if !known.long.is_empty() {
            seen.add_long(number);
        }
    }

    /// Words of which not every letter is ASCII.
    fn beyond(&self, words: &str, seen: &mut Seen) {
        for word in words.split(|c| !is_word(c)) {
            let found = if word.is_ascii() {
                self.numbers.get(word.to_ascii_lowercase().as_bytes())
            } else {
                self.numbers.get(word.as_bytes())
            };
            found.into_iter().for_each(|word| seen.add_long(*word));
        }
    }

    /// The secrets that are the words that were seen in a text.
    fn secrets_of(&self, seen: &Seen, text: &str) -> Vec<u32> {
        let mut is_seen = vec![false; self.secrets];
        let mut found = Vec::new();
        let mut add = |secret: &u32| {
            if !std::mem::replace(&mut is_seen[*secret as usize], true) {
                found.push(*secret);
            }
        };
        let mut has_phrases = false;
        for number in &seen.found {
            let known = &self.words[*number];
            if seen.long[*number] {
                known.long.iter().for_each(&mut add);
            }
            if seen.short[*number] {
                known.short.iter().for_each(&mut add);
                has_phrases |= known.begins_phrase;
            }
        }
        for part in text.split(END).filter(|_| has_phrases) {
            let part = folded(part);
            let words: Vec<&str> = in_folded(&part).into_iter().map(|own| &part[own]).collect();
            for (number, phrase) in &self.phrases {
                if words.windows(phrase.len()).any(|own| own == phrase.as_slice()) {
                    add(number);
                }
            }
        }
        found
    }
}

impl Seen {
    fn add_long(&mut self, word: usize) {
        if !std::mem::replace(&mut self.long[word], true) {
            self.found.push(word);
        }
    }

    fn add_short(&mut self, word: usize) {
        if !std::mem::replace(&mut self.short[word], true) {
            self.found.push(word);
        }
    }
}

#[cfg(test)]
mod tests;
