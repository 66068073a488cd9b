//! The table of all forms of names, by their first words.

use std::collections::HashMap;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization as _;

use super::fold::{Capitals, plain};
use super::written::WrittenForm;
use crate::dossier::ActorIx;
use crate::entity::actor::Case;
use crate::link::words::words;

/// Every form of every actor's name, folded.
#[derive(Debug)]
pub(super) struct NameTable {
    capitals: Capitals,
    forms: Vec<NameForm>,
    /// By the first word of a form, the places of the forms in the list, in order of what they are from
    /// that word on.
    by_word: HashMap<String, Vec<usize>>,
    /// Forms without a letter or digit, which are looked for one by one.
    wordless: Vec<usize>,
    /// By the first byte of a first word, and by its last one, a bit for each length that it may have.
    lengths: [[u32; 2]; 256],
}

/// One form of a name.
#[derive(Debug)]
pub(super) struct NameForm {
    pub actor: ActorIx,
    /// The form in small letters, composed.
    folded: String,
    /// Where its first word begins.
    lead: usize,
    /// The form itself, where capitals matter.
    pub exact: Option<String>,
    /// Whether it is a string that is never a link to the actor.
    pub is_barred: bool,
    pub is_person: bool,
    /// Whether others may be called the same.
    pub is_shared: bool,
    /// Whether a firm's name may have it in it and be another's.
    pub may_be_firms: bool,
}

impl NameTable {
    /// A table of these forms.
    pub fn of(written: &[WrittenForm], capitals: Capitals) -> Self {
        let mut names = Self {
            capitals,
            forms: Vec::new(),
            by_word: HashMap::new(),
            wordless: Vec::new(),
            lengths: [[0; 2]; 256],
        };
        written.iter().for_each(|written| names.add(written));
        names
    }

    fn add(&mut self, written: &WrittenForm) {
        let composed: String = written.text.trim().nfc().collect();
        if composed.is_empty() {
            return;
        }
        let place = self.forms.len();
        let exact = (written.case == Case::Exact).then(|| plain(&composed));
        let mut form = NameForm {
            actor: written.actor,
            folded: self.capitals.folded(&composed),
            lead: 0,
            exact,
            is_barred: written.is_barred,
            is_person: written.is_person,
            is_shared: written.is_shared,
            may_be_firms: written.may_be_firms,
        };
        let Some(range) = words(&composed).next() else {
            self.wordless.push(place);
            self.forms.push(form);
            return;
        };
        form.lead = self.capitals.folded(&composed[..range.start]).len();
        let word = self.capitals.folded(&composed[range]);
        if let [first, .., last] | [first @ last] = word.as_bytes() {
            self.lengths[usize::from(*first)][0] |= length_bit(&word);
            self.lengths[usize::from(*last)][1] |= length_bit(&word);
        }
        let places = self.by_word.entry(word).or_default();
        let rest = |place: usize| self.forms.get(place).map_or("", NameForm::rest);
        let at = places.partition_point(|own| rest(*own) <= form.rest());
        places.insert(at, place);
        self.forms.push(form);
    }

    /// Hands on every place of every form, those that overlap included.
    pub fn every_form<'n>(&'n self, text: &str, mut then: impl FnMut(Range<usize>, &'n NameForm)) {
        let forms = |places: &'n [usize]| places.iter().filter_map(|place| self.forms.get(*place));
        let mut first = String::new();
        for word in words(text) {
            if !self.may_begin(&text[word.clone()]) {
                continue;
            }
            first.clear();
            self.capitals.fold_into(&text[word.clone()], &mut first);
            let Some(places) = self.by_word.get(&first) else { continue };
            self.beginning_at(text, word.start, places, &mut then);
        }
        for form in forms(&self.wordless) {
            for (start, _) in text.match_indices(&form.folded) {
                then(start..start + form.folded.len(), form);
            }
        }
    }

    /// Hands on the places of those of some forms, all with the same first word, that stand at a word of a
    /// text. Character by character, fewer of them can still be meant.
    fn beginning_at<'n>(
        &'n self,
        text: &str,
        word: usize,
        mut places: &[usize],
        then: &mut impl FnMut(Range<usize>, &'n NameForm),
    ) {
        let rest = |place: usize| self.forms.get(place).map_or("", NameForm::rest).as_bytes();
        let (mut end, mut depth) = (word, 0);
        loop {
            while let Some((place, longer)) = places.split_first()
                && rest(*place).len() == depth
            {
                if let Some(form) = self.forms.get(*place)
                    && let Some(start) = form.start_before(text, word, self.capitals)
                    && is_whole(text, &(start..end))
                {
                    then(start..end, form);
                }
                places = longer;
            }
            let Some(own) = text[end..].chars().next() else { return };
            end += own.len_utf8();
            for own in self.capitals.fold(own) {
                let mut bytes = [0; 4];
                for byte in own.encode_utf8(&mut bytes).bytes() {
                    let next = |place: &usize| rest(*place).get(depth).copied();
                    let first = places.partition_point(|place| next(place) < Some(byte));
                    let last = places.partition_point(|place| next(place) <= Some(byte));
                    places = &places[first..last];
                    depth += 1;
                }
            }
            if places.is_empty() {
                return;
            }
        }
    }

    /// Whether a word can be the first of a name, told from its ends and its length alone.
    fn may_begin(&self, word: &str) -> bool {
        let ([first, .., last] | [first @ last]) = word.as_bytes() else { return false };
        let lengths = |byte: &u8, end: usize| {
            self.lengths[usize::from(byte.to_ascii_lowercase())][end] & length_bit(word) != 0
        };
        (lengths(first, 0) && lengths(last, 1))
            || !word.is_ascii()
            || (self.capitals == Capitals::Turkic && word.contains('I'))
    }
}

impl NameForm {
    /// The form from its first word on.
    fn rest(&self) -> &str {
        &self.folded[self.lead..]
    }

    /// Where the form begins in a text, if what it has before its first word stands before `word`.
    fn start_before(&self, text: &str, word: usize, capitals: Capitals) -> Option<usize> {
        let mut start = word;
        for wanted in self.folded[..self.lead].chars().rev() {
            let before = text[..start].chars().next_back()?;
            if !capitals.fold(before).eq(std::iter::once(wanted)) {
                return None;
            }
            start -= before.len_utf8();
        }
        Some(start)
    }
}

/// Whether a range is whole words.
fn is_whole(text: &str, range: &Range<usize>) -> bool {
    let joins = |left: Option<char>, right: Option<char>| {
        left.is_some_and(char::is_alphanumeric) && right.is_some_and(char::is_alphanumeric)
    };
    let (before, own, after) = (&text[..range.start], &text[range.clone()], &text[range.end..]);
    !joins(before.chars().next_back(), own.chars().next())
        && !joins(own.chars().next_back(), after.chars().next())
}

fn length_bit(word: &str) -> u32 {
    1 << word.len().min(31)
}
