//! Whether an address, an id, a path or a name of a file holds what is never shown.
//!
//! Both sides are squeezed: decoded, written in plain letters, without anything between these.

mod squeezed;

use std::collections::{BTreeSet, HashMap};

use aho_corasick::BuildError;

use super::chosen::Chosen;
use super::fold::folded;
use super::names::{Unit, person, transliterated, units};
use super::needle::{Certainty, Needle, Whose};
use crate::text::TextId;

pub use squeezed::decoded;
use squeezed::{Squeezed, without_number};

/// A needle that an address holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct SlugHit {
    /// The needle, by its place among those that the finder was made of.
    pub needle: usize,
    /// How sure it is: [`Certainty::Certain`] or [`Certainty::PartOfName`].
    pub certainty: Certainty,
}

/// What is sought in addresses.
#[derive(Debug)]
pub struct SoughtAddresses {
    /// What may be meant.
    meant: Chosen,
    /// What is somebody else's, and nothing that is meant: looked for only beside it.
    others: Chosen,
    forms: Vec<Vec<Form>>,
    /// Needles of one text each, by what they are squeezed to.
    own: HashMap<(usize, TextId), usize>,
    /// By needle, the text that it is sought in, if that is one.
    scopes: Vec<Option<TextId>>,
}

/// How much must speak for it that letters are a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Strictness {
    /// In an address.
    Address,
    /// In a word with digits.
    Word,
    /// In an address or a word of which digits were taken out.
    Parted,
}

impl Strictness {
    fn is_whole(self) -> bool {
        self != Self::Address
    }

    fn counts(self, form: &Form, length: usize) -> bool {
        match (self, form) {
            (Self::Address, _) | (_, Form::Other { .. }) => true,
            (Self::Word, Form::Name { is_short, .. }) => !is_short || length >= LONG_WITH_INITIALS,
            // Everything else is found in it as it stands.
            (Self::Word, _) => false,
            // Of numbers in a row, as hashes are, few letters say nothing.
            (Self::Parted, Form::Name { is_short, .. }) => !is_short && length >= LONG_PARTED,
            (Self::Parted, _) => false,
        }
    }
}

/// What a squeezed pattern stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// A redaction, in the text that asked for it.
    Redaction,
    /// A name; with an initial, only where it is all of a word.
    Name { needle: usize, is_short: bool },
    /// A part of a name.
    Part { needle: usize },
    /// Words in which a part of a name is somebody else's.
    Other { of: Option<usize> },
}

impl SoughtAddresses {
    pub fn new(needles: &[Needle], others: &[String]) -> Result<Self, BuildError> {
        let mut table = SlugTable::default();
        for (number, needle) in needles.iter().enumerate() {
            let spelled = squeezed_spellings(&needle.words);
            match &needle.whose {
                Whose::Redaction { not, occurrence } => {
                    table.scopes.push(Some(needle.asked.0));
                    for words in spelled {
                        let pattern = table.add(words, Form::Redaction);
                        table.own.entry((pattern, needle.asked.0)).or_insert(number);
                    }
                    let person = person(&needle.words).filter(|_| occurrence.is_none());
                    if let Some(person) = person {
                        table.name(number, &person.units, person.is_cased);
                    }
                    table.not(number, not);
                }
                Whose::Minor { not } => {
                    table.scopes.push(None);
                    for words in spelled {
                        table.add(words, Form::Name { needle: number, is_short: false });
                    }
                    table.name(number, &units(&needle.words), true);
                    table.not(number, not);
                }
            }
        }
        if !table.patterns.is_empty() {
            for words in others.iter().flat_map(|name| squeezed_spellings(name)) {
                table.add(words, Form::Other { of: None });
            }
        }
        let is_other =
            |place: usize| table.forms[place].iter().all(|form| matches!(form, Form::Other { .. }));
        let meant = Chosen::of(&table.patterns, |place| !is_other(place))?;
        let others = Chosen::seldom(&table.patterns, is_other)?;
        let SlugTable { forms, own, scopes, .. } = table;
        Ok(Self { meant, others, forms, own, scopes })
    }

    /// Which needles an address holds.
    pub fn find(&self, address: &str, of: Option<TextId>) -> Vec<SlugHit> {
        self.find_in(address, of, Strictness::Address)
    }

    /// Which needles a word with digits holds, as names of accounts have them: a name in it has to be all of its
    /// letters, and one with an initial must not be short, since `lib2` is no name.
    pub fn find_in_word(&self, word: &str, of: Option<TextId>) -> Vec<SlugHit> {
        self.find_in(word, of, Strictness::Word)
    }

    fn find_in(&self, address: &str, of: Option<TextId>, strict: Strictness) -> Vec<SlugHit> {
        if self.forms.is_empty() {
            return Vec::new();
        }
        let plain = decoded(address);
        let mut found = self.read(&Squeezed::of(&plain), of, strict);
        // A year may stand between both parts of a name.
        for parted in without_number(&plain) {
            let names = self.read(&Squeezed::of(&parted), of, Strictness::Parted);
            found.retain(|held| !names.iter().any(|name| name.needle == held.needle));
            found.extend(names);
            found.sort();
        }
        found
    }

    fn read(&self, squeezed: &Squeezed, of: Option<TextId>, strict: Strictness) -> Vec<SlugHit> {
        let mut hits: Vec<_> = self.meant.each(&squeezed.text).collect();
        if hits.is_empty() {
            return Vec::new();
        }
        hits.extend(self.others.each(&squeezed.text));
        let mut read = ReadForms::default();
        for (start, end, pattern) in hits {
            let range = (start, end);
            for form in self.forms[pattern].iter().filter(|form| strict.counts(form, end - start)) {
                let stands = |is_short| squeezed.stands(range, is_short || strict.is_whole());
                match *form {
                    Form::Redaction => {
                        let own = of.and_then(|text| self.own.get(&(pattern, text)));
                        let own = own.filter(|_| stands(false));
                        read.redactions.extend(own.map(|needle| (*needle, range)));
                    }
                    Form::Name { needle, .. } | Form::Part { needle }
                        if !self.is_sought(needle, of) => {}
                    Form::Name { needle, is_short } if stands(is_short) => {
                        match self.scopes[needle] {
                            // Where the editor says that longer words are not meant, they stay.
                            Some(_) => read.redactions.push((needle, range)),
                            None => read.certain(needle),
                        }
                    }
                    Form::Part { needle } if stands(true) => read.parts.push((needle, range)),
                    Form::Other { of } if stands(true) => read.others.push((of, range)),
                    Form::Name { .. } | Form::Part { .. } | Form::Other { .. } => {}
                }
            }
        }
        read.hits()
    }

    /// Whether a needle is sought in a text.
    fn is_sought(&self, needle: usize, of: Option<TextId>) -> bool {
        self.scopes.get(needle).is_some_and(|scope| scope.is_none() || *scope == of)
    }
}

/// What stands in an address, each with where.
#[derive(Default)]
struct ReadForms {
    found: BTreeSet<SlugHit>,
    redactions: Vec<(usize, (usize, usize))>,
    parts: Vec<(usize, (usize, usize))>,
    /// Words of which a part is somebody else's: for one needle, or for all.
    others: Vec<(Option<usize>, (usize, usize))>,
}

impl ReadForms {
    fn certain(&mut self, needle: usize) {
        self.found.insert(SlugHit { needle, certainty: Certainty::Certain });
    }

    /// The needles that are there: redactions but within longer words that are not meant, and parts of names but
    /// within names of others.
    fn hits(mut self) -> Vec<SlugHit> {
        for (needle, (start, end)) in std::mem::take(&mut self.redactions) {
            let is_others = self.others.iter().any(|(of, range)| {
                let is_longer = range.1 - range.0 > end - start;
                *of == Some(needle) && is_longer && range.0 <= start && end <= range.1
            });
            if !is_others {
                self.certain(needle);
            }
        }
        for (needle, (start, end)) in self.parts {
            let is_others = self.others.iter().any(|(of, range)| {
                of.is_none_or(|of| of == needle) && range.0 <= start && end <= range.1
            });
            if !is_others && !self.found.iter().any(|held| held.needle == needle) {
                self.found.insert(SlugHit { needle, certainty: Certainty::PartOfName });
            }
        }
        self.found.into_iter().collect()
    }
}

#[derive(Debug, Default)]
struct SlugTable {
    patterns: Vec<String>,
    forms: Vec<Vec<Form>>,
    ids: HashMap<String, usize>,
    own: HashMap<(usize, TextId), usize>,
    scopes: Vec<Option<TextId>>,
}

impl SlugTable {
    fn add(&mut self, words: String, form: Form) -> usize {
        let next = self.patterns.len();
        let id = *self.ids.entry(words.clone()).or_insert(next);
        if id == next {
            self.patterns.push(words);
            self.forms.push(Vec::new());
        }
        if !self.forms[id].contains(&form) {
            self.forms[id].push(form);
        }
        id
    }

    /// Longer words in which those of a needle are not meant.
    fn not(&mut self, needle: usize, not: &[String]) {
        for words in not.iter().flat_map(|words| squeezed_spellings(words)) {
            self.add(words, Form::Other { of: Some(needle) });
        }
    }

    /// The initials of all words but one with that one, before it or after it: `mjnunez`.
    fn all_initials(&mut self, needle: usize, spelled: &[Vec<String>]) {
        let initial = |unit: &Vec<String>| {
            unit.first().and_then(|word| word.get(..1)).unwrap_or("").to_owned()
        };
        for (at, unit) in spelled.iter().enumerate().filter(|_| spelled.len() > 2) {
            let others = spelled.iter().enumerate().filter(|(other, _)| *other != at);
            let initials: String = others.map(|(_, unit)| initial(unit)).collect();
            for word in unit.iter().filter(|word| word.len() + initials.len() >= LONG_WITH_INITIALS)
            {
                let name = Form::Name { needle, is_short: true };
                self.add(format!("{initials}{word}"), name);
                self.add(format!("{word}{initials}"), name);
            }
        }
    }

    /// The orders and shortenings of a name; each word by itself where words are told from others.
    fn name(&mut self, needle: usize, units: &[Unit], is_cased: bool) {
        let spelled: Vec<Vec<String>> =
            units.iter().map(|unit| squeezed_spellings(&unit.word)).collect();
        if units.len() < 2 {
            return;
        }
        for (at, unit) in spelled.iter().enumerate() {
            for word in unit.iter().filter(|word| is_cased && word.len() >= 2) {
                self.add(word.clone(), Form::Part { needle });
            }
            // A middle name with the surname is not yet the name.
            let is_enough = |other: &usize| *other != at && (at == 0 || *other == 0);
            for other in (0..spelled.len()).filter(is_enough).map(|other| &spelled[other]) {
                for (one, two) in
                    unit.iter().flat_map(|one| other.iter().map(move |two| (one, two)))
                {
                    self.add(format!("{one}{two}"), Form::Name { needle, is_short: false });
                    if let Some(initial) = one.get(..1) {
                        let name = Form::Name { needle, is_short: true };
                        self.add(format!("{initial}{two}"), name);
                        self.add(format!("{two}{initial}"), name);
                    }
                }
            }
        }
        self.all_initials(needle, &spelled);
        let words = |order: &mut dyn Iterator<Item = &Vec<String>>| {
            order.filter_map(|unit| unit.first().cloned()).collect::<String>()
        };
        for all in [words(&mut spelled.iter()), words(&mut spelled.iter().rev())] {
            self.add(all, Form::Name { needle, is_short: false });
        }
    }
}

/// Letters of a name from which it is known with digits between its parts.
const LONG_PARTED: usize = 6;

/// Letters of initials and a word from which they are no other word.
const LONG_WITH_INITIALS: usize = 6;

/// Words in plain letters and digits, nothing between them: each way of writing them so.
fn squeezed_spellings(words: &str) -> Vec<String> {
    let plain = folded(words);
    let mut found: Vec<String> = transliterated(&plain);
    found.push(plain);
    let mut found: Vec<String> = found.iter().map(|words| Squeezed::of(words).text).collect();
    found.retain(|words| !words.is_empty());
    found.sort();
    found.dedup();
    found
}

#[cfg(test)]
mod tests;
