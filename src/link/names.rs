//! Finds actors' names in texts: all names at once, longest match, whole words.
//!
//! What is found in a text depends on that text and on the table of names, on nothing else. A text is
//! gone through word by word: only where a word is the first of a name is the rest of the name compared.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};
use unicode_segmentation::UnicodeSegmentation;

use super::words::words;
use crate::dossier::{ActorIx, Mention};
use crate::entity::actor::Case;
use crate::entity::{Actor, Entity};
use crate::markdown::Stretch;

mod barred;

use barred::Barred;

/// Every form of every actor's name, ready to be looked for.
#[derive(Debug)]
pub(super) struct Names {
    written: Vec<Written>,
    forms: Vec<Form>,
    /// By the first word of a form, the places of the forms in the list, in order of what they are from
    /// that word on.
    by_word: HashMap<String, Vec<usize>>,
    /// Forms without a letter or digit, which are looked for one by one.
    wordless: Vec<usize>,
    /// By the first byte of a first word, and by its last one, a bit for each length that it may have.
    lengths: [[u32; 2]; 256],
}

/// One form of a name as an editor wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Written {
    pub actor: ActorIx,
    text: String,
    case: Case,
    /// Whether it is a string that is never a link to the actor.
    is_barred: bool,
}

impl Written {
    /// Whether it is written as another one, whoever is meant.
    pub fn is_alike(&self, other: &Self) -> bool {
        let own = |written: &Self| (written.case, written.is_barred);
        self.text == other.text && own(self) == own(other)
    }
}

/// What was found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// Names that belong to actors.
    pub mentions: Arc<[Mention]>,
    /// Everybody of whose names any form stands there, whether it was meant or not; in order.
    pub named: Box<[ActorIx]>,
}

/// One form of a name.
#[derive(Debug)]
struct Form {
    actor: ActorIx,
    /// The form in small letters, composed.
    folded: String,
    /// Where its first word begins.
    lead: usize,
    /// The form itself, where capitals matter.
    exact: Option<String>,
    /// Whether it is a string that is never a link to the actor.
    is_barred: bool,
}

impl Names {
    /// The forms that actors are known by.
    pub fn known_by(actors: &[Arc<Entity<Actor>>]) -> Vec<Written> {
        let mut written = Vec::new();
        let mut add = |actor, text: &str, case, is_barred| {
            written.push(Written { actor, text: text.to_owned(), case, is_barred });
        };
        for (ix, actor) in (0..).map(ActorIx).zip(actors) {
            let head = &actor.head;
            if head.minor {
                continue;
            }
            let names_itself = head.aliases.iter().any(|alias| alias.text == head.name);
            if !head.described_only && !names_itself {
                add(ix, &head.name, Case::Any, false);
            }
            for alias in &head.aliases {
                add(ix, &alias.text, alias.case, false);
            }
            for barred in &head.not {
                add(ix, barred, Case::Any, true);
            }
        }
        written
    }

    /// Names in these forms.
    pub fn of(written: &[Written]) -> Self {
        let mut names = Self {
            written: written.to_vec(),
            forms: Vec::new(),
            by_word: HashMap::new(),
            wordless: Vec::new(),
            lengths: [[0; 2]; 256],
        };
        for Written { actor, text, case, is_barred } in written {
            names.add(*actor, text, *case, *is_barred);
        }
        names
    }

    fn add(&mut self, actor: ActorIx, text: &str, case: Case, is_barred: bool) {
        let composed: String = text.trim().nfc().collect();
        if composed.is_empty() {
            return;
        }
        let place = self.forms.len();
        let exact = (case == Case::Exact).then(|| plain(&composed));
        let mut form = Form { actor, folded: folded(&composed), lead: 0, exact, is_barred };
        let Some(range) = words(&composed).next() else {
            self.wordless.push(place);
            self.forms.push(form);
            return;
        };
        form.lead = folded(&composed[..range.start]).len();
        let word = folded(&composed[range]);
        if let [first, .., last] | [first @ last] = word.as_bytes() {
            self.lengths[usize::from(*first)][0] |= length_bit(&word);
            self.lengths[usize::from(*last)][1] |= length_bit(&word);
        }
        let places = self.by_word.entry(word).or_default();
        let rest = |place: usize| self.forms.get(place).map_or("", Form::rest);
        let at = places.partition_point(|own| rest(*own) <= form.rest());
        places.insert(at, place);
        self.forms.push(form);
    }

    /// The forms, by actor, as they were written.
    pub fn written(&self) -> &[Written] {
        &self.written
    }

    /// The mentions in a text, in order, none overlapping another.
    pub fn find(&self, text: &str) -> Found {
        let (mentions, named) = if is_composed(text) {
            self.find_composed(text)
        } else {
            let composed = Composed::of(text);
            let (mut mentions, named) = self.find_composed(&composed.text);
            for mention in &mut mentions {
                mention.stretch = composed.written(&mention.stretch);
            }
            (mentions, named)
        };
        Found { mentions: mentions.into(), named: named.into() }
    }

    fn find_composed(&self, text: &str) -> (Vec<Mention>, Vec<ActorIx>) {
        let mut found: Vec<(Range<usize>, &Form)> = Vec::new();
        let mut barred = Barred::default();
        let mut named = Vec::new();
        self.every_form(text, |range, form| {
            named.push(form.actor);
            let is_exact = |exact: &String| plain(&text[range.clone()]) == *exact;
            if form.is_barred {
                barred.add(form.actor, range);
            } else if form.exact.as_ref().is_none_or(is_exact) {
                found.push((range, form));
            }
        });
        found.retain(|(range, form)| !barred.covers(form.actor, range));
        found.sort_by_key(|(range, form)| {
            (range.start, std::cmp::Reverse(range.end), form.exact.is_none(), form.actor)
        });
        let mut mentions: Vec<Mention> = Vec::new();
        let mut end = 0;
        for (range, form) in found {
            if range.start >= end {
                end = range.end;
                mentions.push(Mention {
                    stretch: offset(range.start)..offset(range.end),
                    actor: form.actor,
                    by_hand: false,
                });
            }
        }
        named.sort_unstable();
        named.dedup();
        (mentions, named)
    }

    /// Hands on every place of every form, those that overlap included.
    fn every_form<'n>(&'n self, text: &str, mut then: impl FnMut(Range<usize>, &'n Form)) {
        let forms = |places: &'n [usize]| places.iter().filter_map(|place| self.forms.get(*place));
        let mut first = String::new();
        for word in words(text) {
            if !self.may_begin(&text[word.clone()]) {
                continue;
            }
            first.clear();
            fold_into(&text[word.clone()], &mut first);
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
        then: &mut impl FnMut(Range<usize>, &'n Form),
    ) {
        let rest = |place: usize| self.forms.get(place).map_or("", Form::rest).as_bytes();
        let (mut end, mut depth) = (word, 0);
        loop {
            while let Some((place, longer)) = places.split_first()
                && rest(*place).len() == depth
            {
                if let Some(form) = self.forms.get(*place)
                    && let Some(start) = form.start_before(text, word)
                    && is_whole(text, &(start..end))
                {
                    then(start..end, form);
                }
                places = longer;
            }
            let Some(own) = text[end..].chars().next() else { return };
            end += own.len_utf8();
            for own in fold(own) {
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
        (lengths(first, 0) && lengths(last, 1)) || !word.is_ascii()
    }
}

impl Form {
    /// The form from its first word on.
    fn rest(&self) -> &str {
        &self.folded[self.lead..]
    }

    /// Where the form begins in a text, if what it has before its first word stands before `word`.
    fn start_before(&self, text: &str, word: usize) -> Option<usize> {
        let mut start = word;
        for wanted in self.folded[..self.lead].chars().rev() {
            let before = text[..start].chars().next_back()?;
            if !fold(before).eq(std::iter::once(wanted)) {
                return None;
            }
            start -= before.len_utf8();
        }
        Some(start)
    }
}

/// A character as it is compared: a small letter; an apostrophe, a hyphen or a space in its plain form.
fn fold(character: char) -> impl Iterator<Item = char> {
    let plain = match character {
        '’' | 'ʼ' => '\'',
        '\u{2011}' => '-',
        'ς' => 'σ',
        '\n' => '\n',
        _ if character.is_whitespace() => ' ',
        _ => character,
    };
    plain.to_lowercase()
}

/// Adds a folded word.
fn fold_into(word: &str, folded: &mut String) {
    if word.is_ascii() {
        folded.push_str(word);
        folded.make_ascii_lowercase();
    } else {
        folded.extend(word.chars().flat_map(fold));
    }
}

fn folded(text: &str) -> String {
    text.chars().flat_map(fold).collect()
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

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// Whether every letter is written as one character where it can be. Plain characters always are.
fn is_composed(text: &str) -> bool {
    text.is_ascii() || is_nfc_quick(beyond_ascii(text)) == IsNormalized::Yes
}

/// The characters of a text that are not plain.
fn beyond_ascii(text: &str) -> impl Iterator<Item = char> + '_ {
    let mut rest = text;
    std::iter::from_fn(move || {
        let at = rest.bytes().position(|byte| !byte.is_ascii())?;
        let mut characters = rest[at..].chars();
        let found = characters.next();
        rest = characters.as_str();
        found
    })
}

/// A text with its letters composed, with the way back.
struct Composed {
    text: String,
    /// For every byte, and one beyond, the byte of the text that it came from.
    origin: Vec<u32>,
}

impl Composed {
    fn of(text: &str) -> Self {
        let mut composed = String::with_capacity(text.len());
        let mut origin = Vec::with_capacity(text.len() + 1);
        for (at, cluster) in text.grapheme_indices(true) {
            composed.extend(cluster.nfc());
            origin.resize(composed.len(), offset(at));
        }
        origin.push(offset(text.len()));
        Self { text: composed, origin }
    }

    fn written(&self, stretch: &Stretch) -> Stretch {
        let back = |at: u32| self.origin.get(at as usize).copied().unwrap_or(at);
        back(stretch.start)..back(stretch.end)
    }
}

/// A form as it is compared where capitals matter.
fn plain(text: &str) -> String {
    let plain = text.chars().map(|character| match character {
        '’' | 'ʼ' => '\'',
        '\u{2011}' => '-',
        _ if character.is_whitespace() => ' ',
        _ => character,
    });
    plain.collect()
}

#[cfg(test)]
pub(super) mod tests;
