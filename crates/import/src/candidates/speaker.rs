//! Finds who is likely to have said quoted words: an attribution beside them, never a guess from afar.

use casefile_words::Stretch;
use casefile_words::id::to_id;
use casefile_words::marks::is_mark;

use super::attribution::{Attribution, NamedBlock};
use super::candidate::Speaker;
use super::input::KnownName;
use crate::lists;

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
    let mut told: Vec<(usize, usize)> = Vec::new();
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
        told.push((*end, if NamedBlock::tells(after) { end + after.len() } else { *end }));
        let start_before = start - before.len().min(*start);
        let by_before = || place.attribution(start_before, before);
        found.push(if is_introduced {
            by_before().or_else(by_after)
        } else {
            by_after().or_else(by_before)
        });
    }
    resolved(&ranges, found, &told, &place)
}

/// Names pronouns and quotations without an attribution of their own, where only one speaker can be meant.
fn resolved(
    ranges: &[(usize, usize)],
    found: Vec<Option<Attribution>>,
    told: &[(usize, usize)],
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
            // between, nor where it is said that somebody told it: `"…," the pilot told Y`.
            None => last.filter(|last| {
                let (start, end) = told.get(index).copied().unwrap_or_default();
                !place.names_another(start, end, &last.id)
                    && !place.names_another(from, here, &last.id)
                    && is_one_sentence(block(from, here))
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
    let is_question = lists::QUESTION_LABELS.contains(label);
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
