//! Which words are sought, and what it means when one of them is found.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::{FxHashMap, FxHashSet};

use super::super::bare::with_bare;
use super::super::endings::Endings;
use super::super::fold::{folded, is_word};
use super::super::names::{Unit, person, units};
use super::super::needle::{Needle, Whose};
use super::super::variants::{in_other_kana, is_only_read_so, within};
use crate::text::TextId;

/// Words of a redaction that are looked at one by one, each with its own endings.
pub const MOST_OF_PHRASE: usize = 3;

/// Letters from which a word with an initial right before it is hardly any other.
const LONG_BESIDE_INITIAL: usize = 6;

/// What a pattern stands for.
#[derive(Debug, Clone)]
pub enum Use {
    /// A word of names, in this spelling, but for its last `cut` bytes. One that is loose may be a part of
    /// other words.
    Unit { unit: u32, spelling: String, cut: usize, is_loose: bool },
    /// Words of which only the last may have an ending.
    Literal { literal: u32 },
    /// All initials of somebody.
    Initials { group: u32 },
    /// An initial and a word of somebody in one.
    RunTogether { group: u32 },
    /// Words that are somebody else's, or for one needle only.
    Other { of: Option<u32> },
}

/// Needles with the same words that are sought in the same texts.
#[derive(Debug, Clone, Default)]
pub struct NeedleGroup {
    /// The needle for every place.
    pub every: Option<usize>,
    /// The needles for one place each, from 1.
    pub numbered: BTreeMap<u32, usize>,
    pub is_minor: bool,
    pub scope: Scope,
}

/// Where needles are sought: in one text, or in all.
pub type Scope = Option<TextId>;

/// What is sought.
#[derive(Debug, Clone, Default)]
pub struct NeedleIndex {
    pub patterns: Vec<String>,
    pub uses: Vec<Vec<Use>>,
    pub groups: Vec<NeedleGroup>,
    /// Words in a row that are a needle.
    pub phrases: FxHashMap<(Vec<u32>, Scope), u32>,
    /// Words that stand next to each other in phrases.
    pub neighbours: FxHashSet<(u32, u32)>,
    /// Literals by the texts in which they are sought.
    pub literals: FxHashMap<(u32, Scope), u32>,
    /// Whether a literal, a word, was written with a capital.
    pub literal_capital: Vec<bool>,
    /// Whether its last word was.
    pub literal_last_capital: Vec<bool>,
    pub unit_capital: Vec<bool>,
    /// Two words of one name, and whether they are enough to name somebody.
    pub(super) pairs: FxHashMap<(u32, u32, Scope), (u32, bool)>,
    /// A word of a name and the initial of another, and whether they are enough to name somebody.
    pub(super) initials: FxHashMap<(u32, char, Scope), (u32, bool)>,
    /// Single words of names.
    pub(super) parts: FxHashMap<(u32, Scope), u32>,
}

impl NeedleIndex {
    /// The names that two words are of, among those sought in a text.
    pub fn pairs(&self, (one, other): (u32, u32), of: Scope) -> impl Iterator<Item = (u32, bool)> {
        scopes(of).filter_map(move |scope| self.pairs.get(&(one, other, scope)).copied())
    }

    /// The name that a word and an initial are of: of two, one that they are enough for.
    pub fn initial(&self, word: u32, letter: char, of: Scope) -> Option<(u32, bool)> {
        let found = scopes(of).filter_map(|scope| self.initials.get(&(word, letter, scope)));
        found.copied().max_by_key(|(_, is_enough)| *is_enough)
    }

    /// The names that a word is a part of.
    pub fn parts(&self, word: u32, of: Scope) -> impl Iterator<Item = u32> {
        scopes(of).filter_map(move |scope| self.parts.get(&(word, scope)).copied())
    }

    /// Whether a group is sought in a text.
    pub fn is_sought(&self, group: u32, of: Scope) -> bool {
        let scope = self.groups.get(group as usize).and_then(|group| group.scope);
        scope.is_none() || scope == of
    }
}

/// What is sought everywhere, and what in one text.
fn scopes(of: Scope) -> impl Iterator<Item = Scope> {
    std::iter::once(None).chain(of.map(Some))
}

/// An index in the making.
#[derive(Debug, Default)]
pub struct Indexing {
    pub index: NeedleIndex,
    pattern_ids: FxHashMap<String, usize>,
    unit_ids: FxHashMap<String, u32>,
    literal_ids: FxHashMap<String, u32>,
    group_ids: FxHashMap<(String, Scope), u32>,
}

impl Indexing {
    /// Takes needles, and the names of others, which are not parts of a minor's.
    pub fn of(needles: &[Needle], others: &[String], endings: &Endings) -> NeedleIndex {
        let mut indexing = Self::default();
        for (number, needle) in needles.iter().enumerate() {
            let words = folded(&needle.words);
            if words.is_empty() {
                continue;
            }
            match &needle.whose {
                Whose::Redaction { occurrence, not } => {
                    let scope = Some(needle.asked.0);
                    let (group, is_new) = indexing.group(&words, scope);
                    let group_of = &mut indexing.index.groups[group as usize];
                    let is_first = occurrence.is_none() && group_of.every.is_none();
                    match occurrence {
                        Some(place) => {
                            group_of.numbered.entry(place.get()).or_insert(number);
                        }
                        None => {
                            group_of.every.get_or_insert(number);
                        }
                    }
                    if is_new {
                        indexing.redaction(needle, words, scope, group, endings);
                    }
                    if is_first && let Some(person) = person(&needle.words) {
                        indexing.name(&person.units, scope, group, person.is_cased, endings);
                    }
                    indexing.not(not, group);
                }
                Whose::Minor { not } => {
                    let (group, is_new) = indexing.group(&words, None);
                    let own = &mut indexing.index.groups[group as usize];
                    own.is_minor = true;
                    own.every.get_or_insert(number);
                    if is_new {
                        indexing.minor(needle, words, group, endings);
                    }
                    indexing.not(not, group);
                }
            }
        }
        for words in spelled(others) {
            indexing.add(words, Use::Other { of: None });
        }
        indexing.index
    }

    fn group(&mut self, words: &str, scope: Scope) -> (u32, bool) {
        let next = id(self.index.groups.len());
        let known = self.group_ids.entry((words.to_owned(), scope)).or_insert(next);
        let group = *known;
        if group == next {
            self.index.groups.push(NeedleGroup { scope, ..NeedleGroup::default() });
        }
        (group, group == next)
    }

    /// Notes longer words in which those of a group are not meant.
    fn not(&mut self, not: &[String], group: u32) {
        for words in spelled(not) {
            self.add(words, Use::Other { of: Some(group) });
        }
    }

    fn redaction(
        &mut self,
        needle: &Needle,
        words: String,
        scope: Scope,
        group: u32,
        endings: &Endings,
    ) {
        let tokens: Vec<&str> = needle.words.split_whitespace().collect();
        let is_name = |token: &&str| {
            let is_plain = token.chars().all(|c| is_word(c) || "-'’‐‑".contains(c));
            is_plain && token.chars().next().is_some_and(|first| !first.is_lowercase())
        };
        let is_phrase = (2..=MOST_OF_PHRASE).contains(&tokens.len()) && tokens.iter().all(is_name);
        if is_phrase || tokens.len() == 1 && words.chars().all(is_word) {
            let units: Vec<u32> =
                tokens.iter().map(|token| self.unit(&Unit::plain(token), endings)).collect();
            self.index.neighbours.extend(units.windows(2).map(|two| (two[0], two[1])));
            self.index.phrases.entry((units, scope)).or_insert(group);
        }
        if tokens.len() == 1 && words.chars().all(is_word) {
            return;
        }
        let next = id(self.index.literal_capital.len());
        let literal = *self.literal_ids.entry(words.clone()).or_insert(next);
        if literal == next {
            let first = needle.words.chars().find(|c| is_word(*c));
            self.index.literal_capital.push(first.is_none_or(|c| !c.is_lowercase()));
            self.index.literal_last_capital.push(ends_in_capital(needle));
            for words in in_other_kana(&words).into_iter().chain([words]) {
                self.add(words, Use::Literal { literal });
            }
        }
        self.index.literals.entry((literal, scope)).or_insert(group);
    }

    fn minor(&mut self, needle: &Needle, words: String, group: u32, endings: &Endings) {
        let units = units(&needle.words);
        match units.as_slice() {
            [] => {}
            [only] => {
                let id = self.unit(only, endings);
                self.index.phrases.entry((vec![id], None)).or_insert(group);
                for part in within(&only.word) {
                    let part = self.unit(&Unit::plain(part), endings);
                    self.index.parts.entry((part, None)).or_insert(group);
                }
                if words == only.word {
                    return;
                }
            }
            many => self.name(many, None, group, true, endings),
        }
        // As it was written, particles and signs included.
        let next = id(self.index.literal_capital.len());
        let literal = *self.literal_ids.entry(words.clone()).or_insert(next);
        if literal == next {
            self.index.literal_capital.push(true);
            self.index.literal_last_capital.push(ends_in_capital(needle));
            self.add(words, Use::Literal { literal });
        }
        self.index.literals.entry((literal, None)).or_insert(group);
    }

    /// The forms of a name of several words: any two of them, one with the initial of another, and, if
    /// words are told from others, each by itself.
    fn name(&mut self, many: &[Unit], scope: Scope, group: u32, is_cased: bool, endings: &Endings) {
        let ids: Vec<u32> = many.iter().map(|unit| self.unit(unit, endings)).collect();
        for (at, unit) in ids.iter().enumerate() {
            let own = std::iter::once((*unit, &many[at]));
            let parts: Vec<Unit> = many[at].parts();
            let below: Vec<u32> = parts.iter().map(|part| self.unit(part, endings)).collect();
            for (spelled, named) in own.chain(below.into_iter().zip(&parts)) {
                if is_cased && named.word.chars().count() >= 2 {
                    self.index.parts.entry((spelled, scope)).or_insert(group);
                }
                for (other_at, other) in ids.iter().enumerate().filter(|(i, _)| *i != at) {
                    let is_enough = at == 0 || other_at == 0;
                    for (one, two) in [(spelled, *other), (*other, spelled)] {
                        let known =
                            self.index.pairs.entry((one, two, scope)).or_insert((group, false));
                        if is_enough && !known.1 {
                            *known = (group, true);
                        }
                    }
                    self.initial((spelled, scope), &many[other_at], is_enough, group);
                    // `J.-L.` of `Jean-Luc`: the second letter alone is not enough.
                    for part in many[other_at].parts() {
                        self.initial((spelled, scope), &part, false, group);
                    }
                    if is_cased && is_enough {
                        self.run_together(many, (at, other_at), group);
                    }
                }
            }
        }
        let initials: Option<Vec<char>> = many.iter().map(Unit::initial).collect();
        for between in [".", ". "] {
            let Some(initials) = initials.as_ref().filter(|_| is_cased) else { break };
            let all: Vec<String> = initials.iter().map(char::to_string).collect();
            self.add(format!("{}.", all.join(between)), Use::Initials { group });
        }
    }

    /// The initial of one word and another in one word, in small letters: `qvarga`.
    fn run_together(&mut self, many: &[Unit], (at, other_at): (usize, usize), group: u32) {
        let Some(initial) = many[other_at].initial() else { return };
        for word in std::iter::once(&many[at].word).chain(&many[at].others) {
            let is_known = word.chars().count() >= LONG_BESIDE_INITIAL && word.chars().all(is_word);
            if is_known && initial.is_ascii() == word.is_ascii() {
                self.add(format!("{initial}{word}"), Use::RunTogether { group });
            }
        }
    }

    /// Notes that the first letter of one word may stand beside another word of the same name.
    fn initial(&mut self, (beside, scope): (u32, Scope), unit: &Unit, is_enough: bool, group: u32) {
        let Some(initial) = unit.initial() else { return };
        let known = self.index.initials.entry((beside, initial, scope)).or_insert((group, false));
        if is_enough && !known.1 {
            *known = (group, true);
        }
    }

    fn unit(&mut self, unit: &Unit, endings: &Endings) -> u32 {
        if let Some(known) = self.unit_ids.get(&unit.word) {
            self.index.unit_capital[*known as usize] &= unit.is_capital;
            // A redaction of the same word knew of no other spelling.
            let known = *known;
            self.spell((known, &unit.word), unit.others.iter(), endings);
            return known;
        }
        let number = id(self.index.unit_capital.len());
        self.unit_ids.insert(unit.word.clone(), number);
        self.index.unit_capital.push(unit.is_capital);
        let spellings = std::iter::once(&unit.word).chain(&unit.others);
        self.spell((number, &unit.word), spellings, endings);
        number
    }

    fn spell<'u>(
        &mut self,
        (unit, word): (u32, &str),
        spellings: impl Iterator<Item = &'u String>,
        endings: &Endings,
    ) {
        for spelling in spellings {
            let is_loose = is_only_read_so(word, spelling);
            let stems = endings.stems(spelling).into_iter();
            for (stem, cut) in std::iter::once((spelling.as_str(), 0)).chain(stems) {
                let what = Use::Unit { unit, spelling: spelling.clone(), cut, is_loose };
                self.add(stem.to_owned(), what);
            }
        }
    }

    fn add(&mut self, pattern: String, what: Use) {
        if pattern.is_empty() {
            return;
        }
        let next = self.index.patterns.len();
        let number = *self.pattern_ids.entry(pattern.clone()).or_insert(next);
        if number == next {
            self.index.patterns.push(pattern);
            self.index.uses.push(Vec::new());
        }
        let known = &mut self.index.uses[number];
        let is_known = |other: &Use| match (other, &what) {
            (
                Use::Unit { unit, spelling, cut, .. },
                Use::Unit { unit: own, spelling: own_spelling, cut: own_cut, .. },
            ) => unit == own && spelling == own_spelling && cut == own_cut,
            _ => false,
        };
        if !known.iter().any(is_known) {
            known.push(what);
        }
    }
}

/// Words that are somebody else's, folded, in each way of writing them in which a needle is sought.
fn spelled(words: &[String]) -> BTreeSet<String> {
    let folded = words.iter().flat_map(|words| with_bare(words)).map(|words| folded(&words));
    folded.flat_map(|words| in_other_kana(&words).into_iter().chain([words])).collect()
}

/// Whether the last word of a needle was written with a capital.
fn ends_in_capital(needle: &Needle) -> bool {
    let last = needle.words.split_whitespace().next_back().unwrap_or("");
    last.chars().find(|c| is_word(*c)).is_some_and(char::is_uppercase)
}

fn id(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
