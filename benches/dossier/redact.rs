//! Blots words out of sources: words of the text, words inside a quotation, and one of several places.

use std::collections::BTreeSet;

use super::actor::Actor;
use super::draft::Draft;
use super::options::Share;
use super::redaction::Redaction;
use super::source::{Sentence, Source};
use super::writer::Writer;

/// How often words are drawn before a source is left as it is.
const TRIALS: usize = 200;

/// Blots words out of a share of the public sources.
pub fn blot(draft: &mut Draft, writer: &mut Writer, share: Share) {
    let Draft { actors, sources, .. } = draft;
    let mut able: Vec<&mut Source> = sources
        .iter_mut()
        .filter(|source| source.withheld.is_none() && source.language.has_spaces())
        .collect();
    let wanted = share.of(able.len());
    let mut chosen = BTreeSet::new();
    while chosen.len() < wanted {
        chosen.insert(writer.chance.below(able.len()));
    }
    for (turn, at) in chosen.into_iter().enumerate() {
        let source = &mut *able[at];
        let redaction = match turn % 3 {
            0 => phrase(source, actors, writer, false),
            1 => phrase(source, actors, writer, true),
            _ => one_of_several(source, actors, writer),
        };
        source.redactions.extend(redaction);
    }
}

/// Three words of a quotation, or of a sentence that is none.
fn phrase(
    source: &Source,
    actors: &[Actor],
    writer: &mut Writer,
    is_quoted: bool,
) -> Option<Redaction> {
    let page = page(source, actors);
    let plain = source.paragraphs.iter().flatten().filter_map(|sentence| match sentence {
        Sentence::Plain(words) => Some(words.as_str()),
        Sentence::About(..) | Sentence::Said(_) => None,
    });
    let sentences: Vec<&str> = if is_quoted {
        source.statements.iter().map(|statement| statement.quote.as_str()).collect()
    } else {
        plain.collect()
    };
    (0..TRIALS).find_map(|_| {
        let words: Vec<&str> = writer.chance.one(&sentences).split(' ').collect();
        let at = writer.chance.below(words.len());
        let words = words.get(at..at + 3)?;
        // Different words, so that no place overlaps the next.
        let is_plain = words.iter().all(|word| is_small(word))
            && words.iter().collect::<BTreeSet<_>>().len() == words.len();
        let text = words.join(" ");
        (is_plain && whole(&page, &text).is_some()).then_some(Redaction { text, occurrence: None })
    })
}

/// One place of a word that stands several times in the text, and not in the headline.
fn one_of_several(source: &Source, actors: &[Actor], writer: &mut Writer) -> Option<Redaction> {
    let page = page(source, actors);
    let words: Vec<&str> = page.split_whitespace().collect();
    (0..TRIALS).find_map(|_| {
        let word = *writer.chance.one(&words);
        let places = whole(&page, word).filter(|places| *places > 1)?;
        let is_in_headline = source.title.to_lowercase().contains(word);
        (is_small(word) && word.chars().count() >= 6 && !is_in_headline).then(|| Redaction {
            text: word.to_owned(),
            occurrence: Some(writer.chance.between(1, places)),
        })
    })
}

/// Everything in which words are blotted out.
fn page(source: &Source, actors: &[Actor]) -> String {
    format!("{}\n{}", source.title, source.printed(actors).join("\n"))
}

/// Whether a word has small letters only, and so is no name.
fn is_small(word: &str) -> bool {
    !word.is_empty() && word.chars().all(char::is_lowercase)
}

/// How often words stand in a text; nothing, where one place of them is in other capitals or is a part of
/// a longer word, so that it would be a question whether it is meant.
fn whole(page: &str, words: &str) -> Option<usize> {
    let places = page.match_indices(words);
    let is_edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    let are_whole = places.clone().all(|(at, _)| {
        is_edge(page[..at].chars().next_back()) && is_edge(page[at + words.len()..].chars().next())
    });
    let count = places.count();
    let in_any_case = page.to_lowercase().matches(words).count();
    (are_whole && count == in_any_case && count > 0).then_some(count)
}
