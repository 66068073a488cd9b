//! Finds actors' names in texts: all names at once, longest match, whole words.

use std::ops::Range;

use aho_corasick::{AhoCorasick, MatchKind};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};
use unicode_segmentation::UnicodeSegmentation;

use crate::dossier::{ActorIx, Mention};
use crate::entity::actor::Case;
use crate::entity::{Actor, Entity};
use crate::markdown::Stretch;

/// Every form of every actor's name, ready to be looked for.
pub(super) struct Names {
    automaton: Option<AhoCorasick>,
    forms: Vec<Form>,
}

/// One form of a name.
struct Form {
    actor: ActorIx,
    /// The form itself, where capitals matter.
    exact: Option<String>,
    /// Whether it is a string that is never a link to the actor.
    is_barred: bool,
}

impl Names {
    pub fn of(actors: &[Entity<Actor>]) -> Self {
        let mut forms = Vec::new();
        let mut patterns = Vec::new();
        let mut add = |actor: ActorIx, text: &str, case: Case, is_barred: bool| {
            let folded = Haystack::of(text.trim()).text;
            if folded.is_empty() {
                return;
            }
            patterns.push(folded);
            let exact = (case == Case::Exact).then(|| plain(text.trim()));
            forms.push(Form { actor, exact, is_barred });
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
        // Without any pattern there is nothing to find; a set too large to build finds nothing either.
        let automaton = (!patterns.is_empty())
            .then(|| AhoCorasick::builder().match_kind(MatchKind::Standard).build(&patterns).ok())
            .flatten();
        Self { automaton, forms }
    }

    /// The mentions in a text, in order, none overlapping another.
    pub fn find(&self, text: &str) -> Vec<Mention> {
        let Some(automaton) = &self.automaton else { return Vec::new() };
        let haystack = Haystack::of(text);
        let mut found: Vec<(Range<usize>, &Form)> = Vec::new();
        let mut barred: Vec<(Range<usize>, ActorIx)> = Vec::new();
        for matched in automaton.find_overlapping_iter(&haystack.text) {
            let range = matched.range();
            let Some(form) = self.forms.get(matched.pattern().as_usize()) else { continue };
            if !haystack.is_whole(&range) {
                continue;
            }
            if form.is_barred {
                barred.push((range, form.actor));
                continue;
            }
            let written = haystack.written(&range);
            let written = written.start as usize..written.end as usize;
            if form.exact.as_ref().is_none_or(|exact| plain(&text[written]) == *exact) {
                found.push((range, form));
            }
        }
        found.retain(|(range, form)| {
            !barred.iter().any(|(bar, actor)| {
                *actor == form.actor && bar.start <= range.start && range.end <= bar.end
            })
        });
        found.sort_by_key(|(range, form)| {
            (range.start, std::cmp::Reverse(range.end), form.exact.is_none(), form.actor)
        });
        let mut mentions: Vec<Mention> = Vec::new();
        let mut end = 0;
        for (range, form) in found {
            if range.start >= end {
                end = range.end;
                let stretch = haystack.written(&range);
                mentions.push(Mention { stretch, actor: form.actor, by_hand: false });
            }
        }
        mentions
    }
}

/// A text in small letters, composed, every white space but a line feed a space; with the way back.
struct Haystack {
    text: String,
    /// For every byte, the byte of the text it came from, and one beyond; empty where both are equal.
    origin: Vec<u32>,
}

impl Haystack {
    fn of(text: &str) -> Self {
        if text.is_ascii() {
            let text = text.bytes().map(|byte| match byte {
                b'\n' => '\n',
                byte if byte.is_ascii_whitespace() => ' ',
                byte => char::from(byte.to_ascii_lowercase()),
            });
            return Self { text: text.collect(), origin: Vec::new() };
        }
        let mut haystack = Self {
            text: String::with_capacity(text.len()),
            origin: Vec::with_capacity(text.len() + 1),
        };
        if is_nfc_quick(text.chars()) == IsNormalized::Yes {
            for (at, character) in text.char_indices() {
                haystack.push(character, at);
            }
        } else {
            for (at, cluster) in text.grapheme_indices(true) {
                for character in cluster.nfc() {
                    haystack.push(character, at);
                }
            }
        }
        haystack.origin.push(u32::try_from(text.len()).unwrap_or(u32::MAX));
        haystack
    }

    fn push(&mut self, character: char, at: usize) {
        let at = u32::try_from(at).unwrap_or(u32::MAX);
        let is_space = character.is_whitespace() && character != '\n';
        if is_space || character.is_ascii() {
            // Nearly all characters are of this kind: one byte that stands for itself.
            self.text.push(if is_space { ' ' } else { character.to_ascii_lowercase() });
            self.origin.push(at);
            return;
        }
        let before = self.text.len();
        self.text.extend(character.to_lowercase());
        self.origin.extend(std::iter::repeat_n(at, self.text.len() - before));
    }

    fn written(&self, range: &Range<usize>) -> Stretch {
        let back = |at: usize| match self.origin.get(at) {
            Some(origin) => *origin,
            None => u32::try_from(at).unwrap_or(u32::MAX),
        };
        back(range.start)..back(range.end)
    }

    /// Whether a range is whole words.
    fn is_whole(&self, range: &Range<usize>) -> bool {
        let joins = |left: Option<char>, right: Option<char>| {
            left.is_some_and(char::is_alphanumeric) && right.is_some_and(char::is_alphanumeric)
        };
        let (before, words, after) =
            (&self.text[..range.start], &self.text[range.clone()], &self.text[range.end..]);
        !joins(before.chars().next_back(), words.chars().next())
            && !joins(words.chars().next_back(), after.chars().next())
    }
}

fn plain(text: &str) -> String {
    text.nfc().map(|c| if c.is_whitespace() { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn actors(heads: &[&str]) -> Vec<Entity<Actor>> {
        heads
            .iter()
            .enumerate()
            .map(|(number, head)| Entity {
                id: format!("actor-{number}"),
                text: crate::text::TextId(0),
                head: serde_yaml::from_str(head).unwrap(),
                prose: crate::markdown::Prose::default(),
                head_range: 0..0,
                faulted: false,
            })
            .collect()
    }

    fn found<'t>(heads: &[&str], text: &'t str) -> Vec<(&'t str, u32)> {
        Names::of(&actors(heads))
            .find(text)
            .into_iter()
            .map(|mention| (crate::markdown::slice(text, &mention.stretch), mention.actor.0))
            .collect()
    }

    #[test]
    fn the_longest_name_wins_and_words_are_whole() {
        let heads = [
            "{name: Iraq, kind: state}",
            "{name: Islamic State, kind: group, aliases: [Islamic State of Iraq and the Levant]}",
        ];
        assert_eq!(
            found(&heads, "the Islamic State of Iraq and the Levant, and Iraqi oil in Iraq"),
            [("Islamic State of Iraq and the Levant", 1), ("Iraq", 0)]
        );
    }

    #[test]
    fn capitals_matter_only_where_it_is_said() {
        let heads = ["{name: Islamic State, kind: group, aliases: [{text: IS, case: exact}]}"];
        assert_eq!(
            found(&heads, "IS is islamic state; ISIL is not"),
            [("IS", 0), ("islamic state", 0)]
        );
    }

    #[test]
    fn strings_that_are_never_links_are_left_alone() {
        let heads = ["{name: Turkey, kind: state, aliases: [Turkish], not: [Turkish people]}"];
        assert_eq!(found(&heads, "the Turkish people and Turkish oil"), [("Turkish", 0)]);
    }

    #[test]
    fn composed_and_decomposed_letters_are_the_same() {
        let heads = ["{name: Erdoğan, kind: person}"];
        let text = "ERDOG\u{306}AN, Erdoğan’s";
        assert_eq!(found(&heads, text), [("ERDOG\u{306}AN", 0), ("Erdoğan", 0)]);
        assert_eq!(found(&["{name: Recep Erdogan, kind: person}"], "Recep\u{a0}Erdogan").len(), 1);
    }
}
