//! Reads who is said to have said something out of words beside a quotation: the subject of a verb of speech.

use casefile_words::dates::{self, DateToken};
use casefile_words::id::to_id;
use casefile_words::marks::Reading;
use casefile_words::said::is_verb;

use super::candidate::Speaker;
use super::input::KnownName;
use super::{names, pronouns};
use crate::lists;

/// An attribution found in words outside quotation marks.
pub(super) enum Attribution {
    /// By a name.
    Named(Speaker),
    /// By a pronoun; the words.
    Pronoun(String),
}

/// In a longer block, in bytes, nobody is the only person for certain.
const LONGEST_BLOCK: usize = 20_000;

/// Words outside quotation marks with a verb of speech.
struct Clause<'a> {
    /// Where they begin in the block.
    from: usize,
    words: &'a str,
    /// Where the verb begins and ends in the block.
    start: usize,
    end: usize,
    /// Whether a name behind the verb is that of whoever is spoken to.
    is_addressed: bool,
}

/// Whether a name behind a verb is that of whoever is spoken to: the verb is such, or its subject stands before it.
fn has_addressee(tokens: &[DateToken<'_>], verb: usize) -> bool {
    let own = tokens.get(verb).map(|own| own.text.to_lowercase()).unwrap_or_default();
    let before = tokens.get(..verb).unwrap_or_default();
    let is_determiner =
        |token: &DateToken<'_>| lists::DETERMINERS.contains(&token.text.to_lowercase());
    // Right before the verb there is no noun: `a dit` is a form of it.
    let before = before.get(..before.len().saturating_sub(1)).unwrap_or_default();
    lists::TELLING.contains(&own) || before.iter().any(is_determiner)
}

/// A block with the names of actors in it.
pub(super) struct NamedBlock<'a> {
    pub block: &'a str,
    pub offset: u32,
    pub known: &'a [KnownName<'a>],
    pub language: &'a str,
}

impl NamedBlock<'_> {
    /// The known names that stand wholly in a part of the block, with their place in the block.
    fn known_in(
        &self,
        from: usize,
        to: usize,
    ) -> impl Iterator<Item = (usize, usize, &KnownName<'_>)> {
        self.known.iter().filter_map(move |known| {
            let start = usize::try_from(known.stretch.start.checked_sub(self.offset)?).ok()?;
            let end = usize::try_from(known.stretch.end.checked_sub(self.offset)?).ok()?;
            (from <= start && end <= to).then_some((start, end, known))
        })
    }

    /// Whether words say that somebody said something.
    pub(super) fn tells(words: &str) -> bool {
        dates::tokens(words).iter().any(|token| is_verb(token.text))
    }

    /// Reads an attribution out of a part of the block.
    pub(super) fn attribution(&self, from: usize, words: &str) -> Option<Attribution> {
        let tokens = dates::tokens(words);
        let verb = tokens.iter().position(|token| is_verb(token.text))?;
        let own = tokens.get(verb)?;
        let clause = Clause {
            from,
            words,
            start: from + own.start,
            end: from + own.end,
            is_addressed: has_addressee(&tokens, verb),
        };
        let near = self.near(&clause);
        if let Some(DateToken { text, start, .. }) = pronoun(&tokens, verb) {
            let is_named_nearer = near.as_ref().is_some_and(|(gap, ..)| *gap == 0);
            if !is_named_nearer && pronouns::is_pronoun(text) {
                let at = from + start;
                return Some(Attribution::Pronoun(self.clause(&clause, at, at + text.len())));
            }
        }
        // "Selma Quay, who leads the union, said": the name before the insertion is meant, not one in it.
        if verb > 0
            && words.get(..own.start).is_some_and(|own| own.trim_end().ends_with([',', '،']))
        {
            let found = self.before_insertion(&clause).or_else(|| self.inserted(&clause));
            let (first, last) = found?;
            return self.named(&clause, first, last, true);
        }
        let printed = names::rows(words)
            .into_iter()
            .map(|row| (from + row.start, from + row.end))
            .map(|row| (self.gap(&clause, row), row.0 > clause.start, row.0, row.1))
            .filter(|(gap, is_after, _, last)| {
                *gap == 0 && !self.is_owner(*last) && !(*is_after && clause.is_addressed)
            })
            .min_by_key(|(_, is_after, first, _)| (*is_after, *first));
        let is_nearer = |gap: usize, is_after: bool| {
            printed
                .as_ref()
                .is_none_or(|(own, own_after, ..)| (gap, is_after) <= (*own, *own_after))
        };
        match (near, printed) {
            // A printed name that holds the known one, or that the known one holds, is the same.
            (Some((gap, is_after, first, last)), _) if is_nearer(gap, is_after) => {
                self.named(&clause, first, last, gap == 0)
            }
            (_, Some((_, _, first, last))) => self.named(&clause, first, last, true),
            _ => None,
        }
    }

    /// The known name nearest to the verb; one beside it, before or after.
    fn near(&self, clause: &Clause<'_>) -> Option<(usize, bool, usize, usize)> {
        self.known_in(clause.from, clause.from + clause.words.len())
            .map(|(first, last, _)| {
                (self.gap(clause, (first, last)), first > clause.start, first, last)
            })
            .filter(|(gap, is_after, _, last)| {
                *gap <= 3 && !self.is_owner(*last) && !(*is_after && clause.is_addressed)
            })
            .min_by_key(|(gap, is_after, first, _)| (*gap, *is_after, *first))
    }

    /// The name that an insertion between commas follows, which ends before the verb.
    fn before_insertion(&self, clause: &Clause<'_>) -> Option<(usize, usize)> {
        let ends_before_comma = |last: usize| {
            last < clause.start
                && self.block.get(last..).is_some_and(|rest| rest.starts_with([',', '،']))
        };
        let known = self.known_in(clause.from, clause.start);
        let known = known.map(|(first, last, _)| (first, last));
        let printed = names::rows(clause.words).into_iter();
        let printed = printed.map(|row| (clause.from + row.start, clause.from + row.end));
        let last_comma = self.block.get(..clause.start)?.trim_end().len().saturating_sub(1);
        let found =
            known.chain(printed).filter(|(_, last)| ends_before_comma(*last) && *last < last_comma);
        found.min_by_key(|(first, last)| (*first, std::cmp::Reverse(*last)))
    }

    /// The name that is itself an insertion between commas before the verb: "the mayor’s deputy, Ana Lima, said".
    fn inserted(&self, clause: &Clause<'_>) -> Option<(usize, usize)> {
        let last_comma = self.block.get(..clause.start)?.trim_end().len().saturating_sub(1);
        let is_inserted = |first: usize, last: usize| {
            let before = self.block.get(clause.from..first).unwrap_or("").trim_end();
            last == last_comma
                && before.ends_with([',', '،'])
                && before.contains(char::is_alphanumeric)
        };
        let known = self.known_in(clause.from, clause.start).map(|(first, last, _)| (first, last));
        let printed = names::rows(clause.words).into_iter();
        let printed = printed.map(|row| (clause.from + row.start, clause.from + row.end));
        known.chain(printed).find(|(first, last)| is_inserted(*first, *last))
    }

    /// How many words stand between a name and the verb.
    fn gap(&self, clause: &Clause<'_>, name: (usize, usize)) -> usize {
        if name.1 <= clause.start {
            words_between(self.block, name.1, clause.start)
        } else {
            words_between(self.block, clause.end, name.0)
        }
    }

    /// The words from a name to the verb, or from the verb to the name.
    fn clause(&self, clause: &Clause<'_>, first: usize, last: usize) -> String {
        let words = self.block.get(first.min(clause.start)..last.max(clause.end));
        words.unwrap_or("").to_owned()
    }

    /// Whether a name is that of an owner: "said Berg's lawyer", who is meant, is not Berg.
    fn is_owner(&self, end: usize) -> bool {
        let rest = self.block.get(end..).unwrap_or("");
        ["'s", "’s"].iter().any(|own| {
            rest.strip_prefix(*own).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        })
    }

    /// Whom the clause names beside a speaker.
    fn beside(&self, clause: &Clause<'_>, own: &str) -> Vec<String> {
        let mut others: Vec<String> = self
            .known_in(clause.from, clause.from + clause.words.len())
            .filter(|(_, _, known)| known.is_person && known.actor != own)
            .map(|(_, _, known)| known.actor.to_owned())
            .collect();
        others.sort();
        others.dedup();
        others
    }

    /// An attribution to the name at a place; `is_beside` says that nothing stands between it and the verb, so that it
    /// may be an organisation's.
    fn named(
        &self,
        clause: &Clause<'_>,
        first: usize,
        last: usize,
        is_beside: bool,
    ) -> Option<Attribution> {
        let name = self.block.get(first..last).unwrap_or("").to_owned();
        let known = self.known_in(first, last).last();
        let (id, is_actor, can_speak) = match known {
            Some((_, _, known)) => (known.actor.to_owned(), true, known.is_person || is_beside),
            None => (to_id(&name), false, true),
        };
        let beside = self.beside(clause, &id);
        let speaker = Speaker {
            id,
            name,
            is_actor,
            attribution: self.clause(clause, first, last),
            beside,
            is_turn: false,
        };
        (can_speak && !speaker.id.is_empty()).then_some(Attribution::Named(speaker))
    }

    /// The only person whom the block names outside quotation marks, where it is one.
    pub(super) fn only_person(&self) -> Option<Speaker> {
        if self.block.len() > LONGEST_BLOCK {
            return None;
        }
        let marks = Reading::of_block(self.block, self.offset, self.language).quoted;
        let outside = |known: &&KnownName<'_>| {
            !marks
                .iter()
                .any(|mark| mark.start <= known.stretch.start && known.stretch.start < mark.end)
        };
        let end = self.offset + u32::try_from(self.block.len()).unwrap_or(0);
        let mut people: Vec<&KnownName<'_>> = self
            .known
            .iter()
            .filter(|known| {
                known.is_person && self.offset <= known.stretch.start && known.stretch.end <= end
            })
            .filter(outside)
            .collect();
        let last = people.last().copied()?;
        people.dedup_by_key(|known| known.actor);
        // An unknown name beside it may be the one who is meant.
        let others = names::rows(self.block).into_iter().filter(|row| {
            let (first, last) = (row.start, row.end);
            let is_quoted = marks.iter().any(|mark| {
                let at = self.offset + u32::try_from(first).unwrap_or(0);
                mark.start <= at && at < mark.end
            });
            let is_two = self.block.get(row.clone()).is_some_and(|name| name.contains(' '));
            !is_quoted && is_two && self.known_touching(first, last).next().is_none()
        });
        let is_alone = people.len() == 1 && others.count() == 0;
        is_alone.then(|| Speaker {
            id: last.actor.to_owned(),
            name: last.actor.to_owned(),
            is_actor: true,
            attribution: String::new(),
            beside: Vec::new(),
            is_turn: false,
        })
    }

    fn known_touching(&self, from: usize, to: usize) -> impl Iterator<Item = &KnownName<'_>> {
        let (from, to) = (
            self.offset + u32::try_from(from).unwrap_or(0),
            self.offset + u32::try_from(to).unwrap_or(0),
        );
        self.known.iter().filter(move |known| known.stretch.start < to && from < known.stretch.end)
    }

    /// Whether a part of the block names a person or a new name other than a speaker.
    pub(super) fn names_another(&self, from: usize, to: usize, speaker: &str) -> bool {
        let is_other =
            self.known_in(from, to).any(|(_, _, known)| known.is_person && known.actor != speaker);
        let words = self.block.get(from..to.max(from)).unwrap_or("");
        is_other
            || names::rows(words).into_iter().any(|row| {
                let (first, last) = (from + row.start, from + row.end);
                let name = self.block.get(first..last).unwrap_or("");
                let is_new = self.known_touching(first, last).next().is_none();
                is_new && name.contains(' ') && to_id(name) != speaker
            })
    }
}

/// The word beside a verb, before it or after it.
fn pronoun<'a>(tokens: &[DateToken<'a>], verb: usize) -> Option<DateToken<'a>> {
    let before = verb.checked_sub(1).and_then(|at| tokens.get(at));
    let is_it = |token: &&DateToken<'_>| pronouns::is_pronoun(token.text);
    before.filter(is_it).or_else(|| tokens.get(verb + 1).filter(is_it)).copied()
}

fn words_between(text: &str, from: usize, to: usize) -> usize {
    dates::tokens(text.get(from..to.max(from)).unwrap_or("")).len()
}
