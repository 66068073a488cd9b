//! Finds actors' names in texts: all names at once, longest match, whole words.
//!
//! What is found in a text depends on that text, on its language and on the names, on nothing else. A text
//! is gone through word by word: only where a word is the first of a name is the rest of the name compared.
//! Names in scripts that put no spaces between words are looked for wherever they may stand.
//!
//! Not with `aho-corasick`, which finds many words at once: measured over the 4.0 MB of 1,000 invented sources with 201
//! names, all of this takes 165 M instructions with folding, capitals by language and the bounds of words. The automaton
//! alone takes 152 M, or 73 M as a table, which does not stay small with thousands of names; the rest would come on top.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use casefile_words::slice;

use super::words::words;
use crate::dossier::{ActorIx, LookAlike, Mention, Namesake};
use crate::entity::actor::{ActorKind, AliasKind, Case};
use crate::entity::{Actor, Entity};

mod barred;
mod beside;
mod dense;
mod disguise;
mod firm;
mod fold;
mod harmless;
mod table;
mod written;

use barred::Barred;
use beside::NamedText;
use dense::Dense;
use disguise::Undisguised;
use fold::{Capitals, Composed, is_composed, plain};
use table::NameTable;
use written::FormHit;
pub(super) use written::WrittenForm;

/// Every form of every actor's name, ready to be looked for.
#[derive(Debug)]
pub(super) struct ActorNames {
    written: Vec<WrittenForm>,
    usual: NameTable,
    /// For texts in Turkish and its like: made for the first such text.
    turkic: OnceLock<NameTable>,
    dense: Dense,
    /// The words of each person's names, small.
    own: BTreeMap<ActorIx, Vec<String>>,
}

/// What is found in a text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct FoundNames {
    /// Names that are an actor's, in order, none overlapping another.
    pub mentions: Vec<Mention>,
    /// Names that may be somebody else's, in order.
    pub namesakes: Vec<Namesake>,
    /// Names that are disguised, in order.
    pub look_alikes: Vec<LookAlike>,
    /// Everybody of whose names any form stands there, whether it was meant or not; in order.
    pub named: Vec<ActorIx>,
}

/// The forms of names that stand in a text, and whose they are.
#[derive(Default)]
struct FormHits {
    /// Those that may be meant, the longest first of those that begin at one place.
    hits: Vec<FormHit>,
    /// Everybody of whom there is any, in order.
    named: Vec<ActorIx>,
}

impl ActorNames {
    /// The forms that actors are known by.
    pub fn known_by(actors: &[Arc<Entity<Actor>>]) -> Vec<WrittenForm> {
        let mut written = Vec::new();
        for (ix, actor) in (0..).map(ActorIx).zip(actors) {
            let head = &actor.head;
            let is_person = head.kind == ActorKind::Person;
            let is_country = matches!(head.kind, ActorKind::State | ActorKind::PublicBody);
            let mut add = |actor, text: &str, case, is_barred, is_name| {
                let is_single = words(text).nth(1).is_none();
                let is_shared = is_person && is_name && is_single;
                written.push(WrittenForm {
                    actor,
                    text: text.to_owned(),
                    case,
                    is_barred,
                    is_person,
                    is_shared,
                    may_be_firms: is_name && (is_person || is_single && !is_country),
                });
            };
            if head.minor {
                continue;
            }
            let names_itself = head.aliases.iter().any(|alias| alias.text == head.name);
            if !head.described_only && !names_itself {
                add(ix, &head.name, Case::Any, false, true);
            }
            for alias in &head.aliases {
                let is_name = matches!(
                    alias.kind,
                    AliasKind::Name | AliasKind::Former | AliasKind::Transliteration
                );
                add(ix, &alias.text, alias.case, false, is_name);
            }
            for barred in &head.not {
                add(ix, barred, Case::Any, true, false);
            }
        }
        written
    }

    /// Names in these forms.
    pub fn of(written: &[WrittenForm]) -> Self {
        let mut own: BTreeMap<ActorIx, Vec<String>> = BTreeMap::new();
        for form in written.iter().filter(|form| form.is_person && !form.is_barred) {
            let small = words(&form.text).map(|word| form.text[word].to_lowercase());
            own.entry(form.actor).or_default().extend(small);
        }
        Self {
            written: written.to_vec(),
            usual: NameTable::of(written, Capitals::Usual),
            turkic: OnceLock::new(),
            dense: Dense::of(written),
            own,
        }
    }

    /// The forms, by actor, as they were written.
    pub fn written(&self) -> &[WrittenForm] {
        &self.written
    }

    /// What is found in a text of a language.
    pub fn find(&self, text: &str, language: &str) -> FoundNames {
        if is_composed(text) {
            return self.find_disguised(text, language);
        }
        let composed = Composed::of(text);
        let mut found = self.find_disguised(&composed.text, language);
        for look_alike in &mut found.look_alikes {
            look_alike.stretch = composed.written(&look_alike.stretch);
        }
        for mention in &mut found.mentions {
            mention.stretch = composed.written(&mention.stretch);
        }
        for namesake in &mut found.namesakes {
            namesake.stretch = composed.written(&namesake.stretch);
            namesake.longer = composed.written(&namesake.longer);
        }
        found
    }

    fn table(&self, language: &str) -> &NameTable {
        match Capitals::of(language) {
            Capitals::Usual => &self.usual,
            Capitals::Turkic => {
                self.turkic.get_or_init(|| NameTable::of(&self.written, Capitals::Turkic))
            }
        }
    }

    /// What is found in a composed text, and what would be if no letter of it looked like another one.
    fn find_disguised(&self, text: &str, language: &str) -> FoundNames {
        let mut found = self.find_composed(text, language);
        let Some(plain) = Undisguised::of(text, language) else { return found };
        let meant = self.find_composed(&plain.text, language);
        for mention in meant.mentions.iter().filter(|own| plain.is_changed(&own.stretch)) {
            let stretch = plain.written(&mention.stretch);
            let first = found.mentions.partition_point(|own| own.stretch.end <= stretch.start);
            let known = found.mentions.get(first);
            let is_known = known
                .is_some_and(|own| own.actor == mention.actor && own.stretch.start < stretch.end);
            if !is_known {
                let looks = slice(&plain.text, &mention.stretch).to_owned();
                found.look_alikes.push(LookAlike { stretch, looks, actor: mention.actor });
            }
        }
        // The same words are told once.
        let FoundNames { namesakes, look_alikes, .. } = &mut found;
        namesakes.retain(|own| {
            let first = look_alikes.partition_point(|told| told.stretch.end <= own.longer.start);
            let told = look_alikes.get(first);
            !told.is_some_and(|told| told.actor == own.actor && told.stretch.start < own.longer.end)
        });
        found.named.extend(meant.named);
        found.named.sort_unstable();
        found.named.dedup();
        found
    }

    fn find_composed(&self, text: &str, language: &str) -> FoundNames {
        let FormHits { hits, named } = self.hits(text, language);
        let mut found = FoundNames { named, ..FoundNames::default() };
        let mut end = 0;
        let beside = NamedText::new(text, language, &hits);
        for hit in &hits {
            if hit.range.start < end || !beside.is_whole(hit) {
                continue;
            }
            end = hit.range.end;
            let stretch = offset(hit.range.start)..offset(hit.range.end);
            match self.longer(hit, &beside) {
                Some(longer) => found.namesakes.push(Namesake {
                    stretch,
                    longer: offset(longer.start)..offset(longer.end),
                    actor: hit.actor,
                }),
                None => {
                    found.mentions.push(Mention { stretch, actor: hit.actor, by_hand: false });
                }
            }
        }
        found
    }

    /// Every form that stands in a text, but where an actor's longer words are barred.
    fn hits(&self, text: &str, language: &str) -> FormHits {
        let mut found = FormHits::default();
        let mut barred = Barred::default();
        self.table(language).every_form(text, |range, form| {
            found.named.push(form.actor);
            let is_exact = |exact: &String| plain(&text[range.clone()]) == *exact;
            if form.is_barred {
                barred.add(form.actor, range);
            } else if form.exact.as_ref().is_none_or(is_exact) {
                found.hits.push(FormHit {
                    range,
                    actor: form.actor,
                    is_exact: form.exact.is_some(),
                    is_person: form.is_person,
                    is_shared: form.is_shared,
                    may_be_firms: form.may_be_firms,
                });
            }
        });
        self.dense.every_form(text, |range, form| {
            found.named.push(form.actor);
            if form.is_barred {
                barred.add(form.actor, range);
            } else {
                found.hits.push(FormHit {
                    range,
                    actor: form.actor,
                    is_exact: true,
                    is_person: form.is_person,
                    is_shared: false,
                    may_be_firms: false,
                });
            }
        });
        barred.sort();
        found.hits.retain(|hit| !barred.covers(hit.actor, &hit.range));
        found.hits.sort_by_key(|hit| {
            (hit.range.start, std::cmp::Reverse(hit.range.end), !hit.is_exact, hit.actor)
        });
        found.named.sort_unstable();
        found.named.dedup();
        found
    }

    /// The longer name that a form is a part of, and which is not the actor's.
    fn longer(&self, hit: &FormHit, beside: &NamedText<'_>) -> Option<Range<usize>> {
        let own = || self.own.get(&hit.actor).map_or(&[][..], Vec::as_slice);
        beside.firm(hit).or_else(|| match (hit.is_shared, hit.is_person) {
            (true, _) => beside.longer(hit, own()),
            (false, true) => beside.longer_behind(hit, own()),
            (false, false) => None,
        })
    }
}

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

#[cfg(test)]
pub(super) mod tests;
