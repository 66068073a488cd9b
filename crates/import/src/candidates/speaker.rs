//! Finds who is likely to have said quoted words: an attribution beside them, never a guess from afar.

use casefile_words::Stretch;
use casefile_words::dates::{self, DateToken};
use casefile_words::id::to_id;
use casefile_words::marks::{Reading, is_mark};
use casefile_words::said::is_verb;

use super::{KnownName, names, pronouns};

/// A likely speaker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speaker {
    /// The actor's id, or one made from the printed name.
    pub id: String,
    /// The name as printed.
    pub name: String,
    /// Whether an actor has the name.
    pub is_actor: bool,
    /// The words that attribute the quotation.
    pub attribution: String,
    /// Other persons whom the same sentence names: the words may be theirs, quoted in turn.
    pub beside: Vec<String>,
    /// Whether it is a turn of a transcript, under a label.
    pub is_turn: bool,
}

impl Speaker {
    /// Why this one is suggested.
    #[must_use]
    pub fn why(&self) -> String {
        let why =
            format!("“{}”", self.attribution.split_whitespace().collect::<Vec<_>>().join(" "));
        let why = if self.beside.is_empty() {
            why
        } else {
            format!("{why}; the sentence also names {}", self.beside.join(", "))
        };
        if self.is_actor {
            why
        } else {
            format!("{why}; no actor has the name “{}” yet", self.name)
        }
    }
}

impl Speaker {
    /// Takes a last name alone for the one whole name of the text that ends with it.
    pub(super) fn in_full(&mut self, names: &[super::NameCount]) {
        if self.is_actor || self.is_turn || self.name.contains(' ') {
            return;
        }
        let mut whole = names
            .iter()
            .filter(|name| name.words.rsplit_once(' ').is_some_and(|(_, last)| last == self.name));
        if let (Some(only), None) = (whole.next(), whole.next()) {
            self.id = to_id(&only.words);
            self.name.clone_from(&only.words);
        }
    }
}

/// In a longer block, in bytes, nobody is the only person for certain.
const LONGEST_BLOCK: usize = 20_000;

/// An attribution found in words outside quotation marks.
enum Attribution {
    /// By a name.
    Named(Speaker),
    /// By a pronoun; the words.
    Pronoun(String),
}

/// The speakers of a block's quotations, in their order.
pub(super) fn of_block(
    block: &str,
    offset: u32,
    marks: &[Stretch],
    known: &[KnownName<'_>],
    language: &str,
) -> Vec<Option<Speaker>> {
    let at = |place: u32| usize::try_from(place.saturating_sub(offset)).unwrap_or(0);
    let ranges: Vec<(usize, usize)> =
        marks.iter().map(|mark| (at(mark.start), at(mark.end))).collect();
    let words = |start: usize, end: usize| block.get(start..end.max(start)).unwrap_or("");
    let place = NamedBlock { block, offset, known, language };
    let mut found: Vec<Option<Attribution>> = Vec::new();
    for (index, (start, end)) in ranges.iter().enumerate() {
        let from =
            index.checked_sub(1).and_then(|before| ranges.get(before)).map_or(0, |before| before.1);
        let to = ranges.get(index + 1).map_or(block.len(), |next| next.0);
        let before = last_sentence(words(from, *start));
        let after = first_sentence(words(*end, to));
        let is_introduced = before
            .trim_end_matches(|c: char| c.is_whitespace() || is_mark(c))
            .ends_with([':', ',', '،'])
            || before.trim_end_matches(|c: char| c.is_whitespace() || is_mark(c)).ends_with("that");
        let by_after = || place.attribution(*end, after);
        let start_before = start - before.len().min(*start);
        let by_before = || place.attribution(start_before, before);
        found.push(if is_introduced {
            by_before().or_else(by_after)
        } else {
            by_after().or_else(by_before)
        });
    }
    resolved(&ranges, found, &place)
}

/// Names pronouns and quotations without an attribution of their own, where only one speaker can be meant.
fn resolved(
    ranges: &[(usize, usize)],
    found: Vec<Option<Attribution>>,
    place: &NamedBlock<'_>,
) -> Vec<Option<Speaker>> {
    let block = |from: usize, to: usize| place.block.get(from..to).unwrap_or_default();
    let blank =
        |from: usize, to: usize| block(from, to).chars().all(|c| c.is_whitespace() || is_mark(c));
    let mut speakers: Vec<Option<Speaker>> = Vec::new();
    for (index, own) in found.into_iter().enumerate() {
        let before = index.checked_sub(1);
        let last = before.and_then(|before| speakers.get(before).cloned()).flatten();
        let from = before.and_then(|before| ranges.get(before)).map_or(0, |range| range.1);
        let here = ranges.get(index).map_or(0, |range| range.0);
        speakers.push(match own {
            Some(Attribution::Named(speaker)) => Some(speaker),
            Some(Attribution::Pronoun(words)) => match (&last, place.only_person()) {
                (_, Some(only)) => Some(Speaker { attribution: words, ..only }),
                (Some(last), None) if !place.names_another(from, here, &last.id) => {
                    Some(Speaker { attribution: words, ..last.clone() })
                }
                _ => None,
            },
            // `"…," said X. "…"`: the second goes on where no other name and no sentence of the reporter's comes
            // between.
            None => last.filter(|last| {
                !place.names_another(from, here, &last.id) && is_one_sentence(block(from, here))
            }),
        });
    }
    // `"…" "…," he added`: what stands right before has the same speaker.
    for index in (0..speakers.len().saturating_sub(1)).rev() {
        let (Some(own), Some(next)) = (ranges.get(index), ranges.get(index + 1)) else { continue };
        if speakers[index].is_none() && blank(own.1, next.0) {
            speakers[index] = speakers[index + 1].clone();
        }
    }
    speakers
}

/// Whether nothing follows the first sentence of a text but what introduces the next words: `Asked again, he said:`.
fn is_one_sentence(text: &str) -> bool {
    let rest = text.get(first_sentence(text).len()..).unwrap_or_default();
    !rest.contains(char::is_alphanumeric)
        || rest.trim_end_matches(|c: char| c.is_whitespace() || is_mark(c)).ends_with(':')
}

/// The end of a text that no full stop closes, by bytes from its end.
fn last_sentence(text: &str) -> &str {
    let bare = text.trim_end_matches(|c: char| c.is_whitespace() || is_mark(c));
    let mut from = 0;
    for (at, character) in bare.char_indices() {
        let rest = &bare[at + character.len_utf8()..];
        if "!?。".contains(character) || (character == '.' && is_stop(&bare[..at], rest)) {
            from = at + character.len_utf8();
        }
    }
    &text[from..]
}

/// The beginning of a text up to a full stop.
fn first_sentence(text: &str) -> &str {
    for (at, character) in text.char_indices() {
        let rest = &text[at + character.len_utf8()..];
        if "!?。".contains(character) || (character == '.' && is_stop(&text[..at], rest)) {
            return &text[..at];
        }
    }
    text
}

/// Whether a point ends a sentence: a space follows, and no initial or short title stands before.
fn is_stop(before: &str, rest: &str) -> bool {
    let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    let is_short = ["Mr", "Mrs", "Ms", "Dr", "St", "Gen", "Sen", "Gov", "Lt", "Col", "Prof"]
        .contains(&word)
        || (word.chars().count() == 1 && word.chars().all(char::is_uppercase));
    !is_short
        && (rest.is_empty() || rest.starts_with(char::is_whitespace) || rest.starts_with(is_mark))
}

/// A block with the names of actors in it.
struct NamedBlock<'a> {
    block: &'a str,
    offset: u32,
    known: &'a [KnownName<'a>],
    language: &'a str,
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

    /// Reads an attribution out of a part of the block.
    fn attribution(&self, from: usize, words: &str) -> Option<Attribution> {
        let tokens = dates::tokens(words);
        let verb = tokens.iter().position(|token| is_verb(token.text))?;
        let own = tokens.get(verb)?;
        let (start, end) = (from + own.start, from + own.end);
        let clause = |name_start: usize, name_end: usize| {
            let first = name_start.min(start);
            let last = name_end.max(end);
            self.block.get(first..last).unwrap_or("").to_owned()
        };
        let beside = |own: &str| {
            let mut others: Vec<String> = self
                .known_in(from, from + words.len())
                .filter(|(_, _, known)| known.is_person && known.actor != own)
                .map(|(_, _, known)| known.actor.to_owned())
                .collect();
            others.sort();
            others.dedup();
            others
        };
        // "Said Berg's lawyer": whose the lawyer is did not say it.
        let is_owner = |end: usize| {
            let rest = self.block.get(end..).unwrap_or("");
            ["'s", "’s"].iter().any(|own| {
                rest.strip_prefix(*own).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
            })
        };
        // The name nearest to the verb; one beside it, before or after.
        let gap = |name: (usize, usize)| {
            if name.1 <= start {
                words_between(self.block, name.1, start)
            } else {
                words_between(self.block, end, name.0)
            }
        };
        let near = self
            .known_in(from, from + words.len())
            .map(|(first, last, known)| (gap((first, last)), first > start, first, last, known))
            .filter(|(gap, _, _, last, _)| *gap <= 3 && !is_owner(*last))
            .min_by_key(|(gap, is_after, first, ..)| (*gap, *is_after, *first));
        if let Some(DateToken { text, start: token_start, .. }) = pronoun(&tokens, verb) {
            let is_named_nearer = near.as_ref().is_some_and(|(gap, ..)| *gap == 0);
            if !is_named_nearer && pronouns::is_pronoun(text) {
                let at = from + token_start;
                return Some(Attribution::Pronoun(clause(at, at + text.len())));
            }
        }
        let printed = names::rows(words)
            .into_iter()
            .map(|row| (from + row.start, from + row.end))
            .map(|row| (gap(row), row.0 > start, row.0, row.1))
            .filter(|(gap, _, _, last)| *gap == 0 && !is_owner(*last))
            .min_by_key(|(_, is_after, first, _)| (*is_after, *first));
        let is_nearer = |gap: usize, is_after: bool| {
            printed
                .as_ref()
                .is_none_or(|(own, own_after, ..)| (gap, is_after) <= (*own, *own_after))
        };
        match (near, printed) {
            // A printed name that holds the known one, or that the known one holds, is the same.
            (Some((gap, is_after, first, last, known)), _) if is_nearer(gap, is_after) => {
                let name = self.block.get(first..last).unwrap_or("").to_owned();
                let can_speak = known.is_person || gap == 0;
                can_speak.then(|| {
                    Attribution::Named(Speaker {
                        id: known.actor.to_owned(),
                        name,
                        is_actor: true,
                        attribution: clause(first, last),
                        beside: beside(known.actor),
                        is_turn: false,
                    })
                })
            }
            (_, Some((_, _, first, last))) => {
                let name = self.block.get(first..last).unwrap_or("").to_owned();
                let known = self.known_in(first, last).last();
                let (id, is_actor) = match known {
                    Some((_, _, known)) => (known.actor.to_owned(), true),
                    None => (to_id(&name), false),
                };
                let beside = beside(&id);
                let speaker = Speaker {
                    id,
                    name,
                    is_actor,
                    attribution: clause(first, last),
                    beside,
                    is_turn: false,
                };
                (!speaker.id.is_empty()).then_some(Attribution::Named(speaker))
            }
            _ => None,
        }
    }

    /// The only person whom the block names outside quotation marks, where it is one.
    fn only_person(&self) -> Option<Speaker> {
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
    fn names_another(&self, from: usize, to: usize, speaker: &str) -> bool {
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

/// The turn of a speaker in a transcript: the words below a label.
pub(super) fn turn(
    block: &str,
    offset: u32,
    known: &[KnownName<'_>],
) -> Vec<(Stretch, Option<Speaker>)> {
    let Some((label, start)) = crate::text::speaker_label(block) else { return Vec::new() };
    let byte = |at: usize| offset + u32::try_from(at).unwrap_or(0);
    let end = byte(label.len() + 2);
    let actor =
        known.iter().rfind(|known| known.stretch.start >= offset && known.stretch.end <= end);
    let is_question = ["Q", "QUESTION", "Question", "В", "Вопрос", "Soru", "SORU"].contains(&label);
    let id = actor.map_or_else(|| to_id(label), |known| known.actor.to_owned());
    let speaker = (!is_question && !id.is_empty()).then(|| Speaker {
        id,
        name: label.to_owned(),
        is_actor: actor.is_some(),
        attribution: format!("{label}:"),
        beside: Vec::new(),
        is_turn: true,
    });
    vec![(byte(start)..byte(block.len()), speaker)]
}
