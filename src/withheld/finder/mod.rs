//! Finds all needles in a text in one pass.

mod between;
mod bounds;
mod glance;
mod index;
mod links;
mod patterns;
mod scopes;
mod searched;
mod tokens;
mod word_link;

use searched::Raw;
pub use searched::SearchedText;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use aho_corasick::BuildError;

use super::alike::in_one_script;
use super::apart::closed_up;
use super::bare::BareText;
use super::blot::{BLOCK, merged};
use super::endings::Endings;
use super::fold::{Folded, is_word};
use super::needle::{Certainty, Needle, NeedleHit, Whose};
use super::slug::{self, SlugHit, SoughtAddresses};
use crate::text::TextId;
use bounds::Bounds;
use index::{Indexing, NeedleGroup, NeedleIndex};
use links::LinkSearch;
use patterns::Patterns;

/// Finds needles, however they are spelled. Made once for many texts.
#[derive(Debug)]
pub struct Finder {
    patterns: Patterns,
    index: NeedleIndex,
    endings: &'static Endings,
    addresses: SoughtAddresses,
}

impl Finder {
    /// A finder of these needles. `others` are names and aliases that may be shown: a part of a minor's name
    /// within one of them is somebody else's.
    ///
    /// # Errors
    /// If there is more to find than a machine can hold (gigabytes).
    pub fn new(needles: &[Needle], others: &[String]) -> Result<Self, BuildError> {
        let endings = Endings::known();
        let index = Indexing::of(needles, others, endings);
        let patterns = Patterns::of(&index)?;
        let addresses = SoughtAddresses::new(needles, others)?;
        Ok(Self { patterns, index, endings, addresses })
    }

    /// Whether there is nothing to find.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.index.groups.is_empty()
    }

    /// Every place where a needle stands or may stand, in order, longer places first. A part of a minor's name is left out where
    /// it lies in a longer place.
    #[must_use]
    pub fn find(&self, searched: &SearchedText<'_>) -> Vec<NeedleHit> {
        self.find_any(searched).unwrap_or_default()
    }

    /// The same; `None` where nothing could be found whatever the language is.
    #[must_use]
    pub fn find_any(&self, searched: &SearchedText<'_>) -> Option<Vec<NeedleHit>> {
        if self.is_empty() {
            return None;
        }
        let mut found = self.find_as_it_is(searched);
        let may_be = |other: &BareText| self.patterns.may_be_in(other.text(), searched.of);
        let bare = BareText::of(searched.text).into_iter();
        for other in bare.chain(in_one_script(searched.text)).filter(may_be) {
            let mut hits = found.unwrap_or_default();
            // A longer word that begins with other letters is another word.
            let own = self.find_in_other(&other, searched);
            hits.extend(own.into_iter().filter(|hit| hit.certainty != Certainty::Asks));
            found = Some(sorted(hits));
        }
        if let Some(closed) = closed_up(searched.text).filter(may_be) {
            let mut hits = found.unwrap_or_default();
            hits.extend(self.find_in_other(&closed, searched));
            found = Some(sorted(hits));
        }
        found
    }

    /// What is found in a text once its letters have no accents, are those of one script, or are closed up, and only
    /// then. The editor who says which place is meant counts those where the words stand as they were written.
    fn find_in_other(&self, bare: &BareText, searched: &SearchedText<'_>) -> Vec<NeedleHit> {
        let searched = SearchedText { text: bare.text(), counts: false, ..*searched };
        let is_numbered = |needle: usize| {
            let mut numbered = self.index.groups.iter().flat_map(|group| group.numbered.values());
            numbered.any(|own| *own == needle)
        };
        let hits = self.find_as_it_is(&searched).into_iter().flatten();
        hits.filter(|hit| !is_numbered(hit.needle))
            .filter_map(|hit| Some(NeedleHit { range: bare.origin(&hit.range)?, ..hit }))
            .collect()
    }

    fn find_as_it_is(&self, searched: &SearchedText<'_>) -> Option<Vec<NeedleHit>> {
        if !self.patterns.may_be_in(searched.text, searched.of) {
            let tokens = self.in_tokens(searched);
            return (!tokens.is_empty())
                .then(|| self.resolved(BTreeSet::new(), tokens, searched.counts));
        }
        let tokens = self.in_tokens(searched);
        Some(self.resolved(self.raw(searched), tokens, searched.counts))
    }

    /// What is found in a text as it stands, and nothing that only an address would hold.
    fn found_in(&self, searched: &SearchedText<'_>) -> Vec<NeedleHit> {
        self.resolved(self.raw(searched), Vec::new(), searched.counts)
    }

    fn raw(&self, searched: &SearchedText<'_>) -> BTreeSet<Raw> {
        let forms = self.endings.of(searched.language);
        let mut found: BTreeSet<Raw> = BTreeSet::new();
        let map = Folded::of(searched.text);
        let joined = if map.is_broken() { Folded::joined(searched.text) } else { None };
        for map in std::iter::once(&map).chain(&joined) {
            let bounds = Bounds { text: map.text(), forms, joints: map.joints() };
            let matches = self.patterns.in_text(bounds, searched.of, &self.index);
            if !matches.is_empty() {
                let search = LinkSearch::new(&self.index, bounds, map, searched);
                found.extend(search.run(matches));
            }
        }
        found
    }

    /// Which needles an id, a path, a name of a file, a hashtag, a mail or web address holds, coded or
    /// not. `of` is the text whose own redactions are sought as well.
    #[must_use]
    pub fn find_in_address(&self, address: &str, of: Option<TextId>) -> Vec<SlugHit> {
        let mut found = self.addresses.find(address, of);
        if self.is_empty() {
            return found;
        }
        // As words, too, which have endings.
        let words = slug::decoded(address);
        let words = words.replace(|c: char| !is_word(c) && !"'’".contains(c), " ");
        let searched = SearchedText { text: &words, language: None, of, counts: false };
        if !self.patterns.may_be_in(&words, of) {
            return found;
        }
        for NeedleHit { needle, certainty, .. } in self.found_in(&searched) {
            let is_known = |held: &SlugHit| held.needle == needle && held.certainty <= certainty;
            if certainty != Certainty::Asks && !found.iter().any(is_known) {
                found.push(SlugHit { needle, certainty });
            }
        }
        found
    }

    /// The reasons of needles as they may be shown: a reason can hold what another needle hides.
    #[must_use]
    pub fn reasons(&self, needles: &[Needle]) -> Vec<String> {
        let shown = |needle: &Needle| {
            let text = needle.why.as_str();
            let of = match needle.whose {
                Whose::Redaction { .. } => Some(needle.asked.0),
                Whose::Minor { .. } => None,
            };
            let hits = self.find(&SearchedText { text, language: None, of, counts: false });
            let mut shown = String::with_capacity(text.len());
            let mut at = 0;
            for blot in merged(&hits) {
                shown.push_str(&text[at..blot.range.start]);
                shown.push_str(BLOCK);
                at = blot.range.end;
            }
            shown.push_str(&text[at..]);
            shown
        };
        needles.iter().map(shown).collect()
    }

    /// What is held by parts of a text that look like addresses, hashtags or handles.
    fn in_tokens(&self, searched: &SearchedText<'_>) -> Vec<NeedleHit> {
        let mut found = Vec::new();
        tokens::each(searched.text, |range| {
            let token = &searched.text[range.clone()];
            let held = match tokens::looks_like_address(token) {
                true => self.addresses.find(token, searched.of),
                false => self.addresses.find_in_word(token, searched.of),
            };
            for held in held {
                let SlugHit { needle, certainty } = held;
                found.push(NeedleHit { needle, range: range.clone(), certainty });
            }
        });
        found
    }

    /// Which needles were found: places are counted where redactions ask for one.
    fn resolved(
        &self,
        found: BTreeSet<Raw>,
        tokens: Vec<NeedleHit>,
        counts: bool,
    ) -> Vec<NeedleHit> {
        let mut hits = tokens;
        // Where the last place of a group ended, and how many there were.
        let mut counted: BTreeMap<u32, (usize, u32)> = BTreeMap::new();
        for Raw { range: (start, end), certainty, group } in found {
            let Some(own) = self.index.groups.get(group as usize) else { continue };
            let hit = |needle: usize| NeedleHit { needle, range: start..end, certainty };
            if certainty == Certainty::Certain && counts && !own.numbered.is_empty() {
                let (last, number) = counted.entry(group).or_insert((0, 0));
                if *number == 0 || start >= *last {
                    *number += 1;
                }
                *last = end.max(*last);
                let number = *number;
                hits.extend(own.every.or_else(|| own.numbered.get(&number).copied()).map(hit));
            } else {
                hits.extend(own.any().map(hit));
            }
        }
        sorted(hits)
    }
}

/// Hits in order, longer ones first, without what others cover.
fn sorted(mut hits: Vec<NeedleHit>) -> Vec<NeedleHit> {
    hits.sort_by(|one, other| {
        let key = |hit: &NeedleHit| (hit.certainty, hit.needle);
        (one.range.start, other.range.end, key(one)).cmp(&(
            other.range.start,
            one.range.end,
            key(other),
        ))
    });
    hits.dedup();
    without_covered(hits)
}

impl NeedleGroup {
    fn any(&self) -> Option<usize> {
        self.every.or_else(|| self.numbered.values().next().copied())
    }
}

/// Hits in order without those parts of names that lie in a longer place, and without longer words that
/// lie in a place that is certain.
fn without_covered(hits: Vec<NeedleHit>) -> Vec<NeedleHit> {
    let certain = covered(hits.iter().filter(|hit| hit.certainty == Certainty::Certain));
    let named = covered(hits.iter().filter(|hit| hit.certainty != Certainty::PartOfName));
    let is_within = |ranges: &[Range<usize>], range: &Range<usize>| {
        let after = ranges.partition_point(|own| own.start <= range.start);
        after.checked_sub(1).is_some_and(|at| ranges[at].end >= range.end)
    };
    let mut farthest = 0;
    hits.into_iter()
        .filter(|hit| match hit.certainty {
            Certainty::Certain => true,
            Certainty::Asks => !is_within(&certain, &hit.range),
            Certainty::PartOfName => {
                let is_new = hit.range.end > farthest;
                farthest = farthest.max(hit.range.end);
                is_new && !is_within(&named, &hit.range)
            }
        })
        .collect()
}

/// What hits, in order, cover together.
fn covered<'h>(hits: impl Iterator<Item = &'h NeedleHit>) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for hit in hits {
        match ranges.last_mut() {
            Some(last) if hit.range.start < last.end => last.end = last.end.max(hit.range.end),
            _ => ranges.push(hit.range.clone()),
        }
    }
    ranges
}

#[cfg(test)]
mod tests;
