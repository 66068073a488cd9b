//! Suggests statements: each quoted passage of a source with its likely speaker, form and day.
//!
//! Taken over, each verifies: whoever asks for suggestions says by [`CandidateInput::place`] where words are located, which
//! is the code that verifies statements.

use std::collections::BTreeMap;

use casefile_words::marks::Reading;
use casefile_words::speech::{Speech, speech};
use casefile_words::{Block, Day, Region, Stretch, slice};

mod attribution;
mod identity;
mod names;
mod pronouns;
mod speaker;
mod when;

pub use names::NameCount;
pub use speaker::Speaker;
pub use when::SaidOn;

/// An actor's name where it stands in a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownName<'a> {
    /// Where it stands.
    pub stretch: Stretch,
    /// The actor's id.
    pub actor: &'a str,
    /// Whether it is a person.
    pub is_person: bool,
    /// Every form of the actor's name.
    pub forms: Vec<&'a str>,
}

/// What suggestions are made from.
#[derive(Clone, Copy)]
pub struct CandidateInput<'a> {
    /// The source's text: headline, deck, captions and body.
    pub text: &'a str,
    /// Its blocks, in order.
    pub blocks: &'a [Block],
    /// Whether it is spoken words written down, each turn under its speaker's label.
    pub is_transcript: bool,
    /// The day of publication, where it is known.
    pub published: Option<Day>,
    /// The dateline, whose day is not that of any speech.
    pub dateline: Option<&'a str>,
    /// The names of actors in it, in order.
    pub known: &'a [KnownName<'a>],
    /// The BCP 47 tag of its language.
    pub language: &'a str,
    /// Locates words of a region of which this is the stretch.
    pub place: &'a dyn Fn(&str, Region, &Stretch) -> Option<Occurrence>,
}

/// How words are told from others like them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occurrence {
    /// They stand nowhere else in their region.
    Only,
    /// They stand there several times, and this is the one of this number, from 1.
    Number(u32),
}

/// A statement that may be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The words, verbatim.
    pub quote: String,
    /// Where they stand.
    pub region: Region,
    /// Which of several places.
    pub occurrence: Occurrence,
    /// Who is likely to have said them, with the words that say so.
    pub speaker: Option<Speaker>,
    /// When.
    pub said: Option<SaidOn>,
    /// Words in brackets.
    pub insertions: Vec<String>,
}

/// Everything that is suggested for a source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Suggestions {
    /// Statements, in order of the text.
    pub candidates: Vec<Candidate>,
    /// Actors that the text names, with how often, the most frequent first.
    pub known: Vec<(String, usize)>,
    /// Names that no actor has, with how often, the most frequent first.
    pub names: Vec<NameCount>,
    /// Whether the text has more quoted passages than are suggested.
    pub is_cut: bool,
}

/// More statements than this are not suggested for one source.
const MOST: usize = 300;

/// So many passages are located, each by a search of the whole text.
const MOST_TRIED: usize = 600;

/// So many bytes are searched for passages in all.
const MOST_SEARCHED: usize = 200 * 1024 * 1024;

/// A passage that stands in the text more often is no statement that anybody would pick out.
const MOST_PLACES: usize = 20;

/// More names than this are not listed.
const MOST_NAMES: usize = 40;

/// Makes suggestions for a source.
#[must_use]
pub fn suggest(article: CandidateInput<'_>) -> Suggestions {
    let own = actors(article.text, article.blocks, article.known);
    let article = CandidateInput { known: &own, ..article };
    let reading = Reading::of(article.text, article.blocks, article.language);
    let text = article.text;
    let mut candidates: Vec<Candidate> = Vec::new();
    let mut tried = 0;
    let mut is_cut = false;
    // A long text is searched as a whole for each passage: the longer it is, the fewer are tried.
    let most_tried = (MOST_SEARCHED / text.len().max(1)).clamp(50, MOST_TRIED);
    let mut body = String::new();
    for block in article.blocks {
        if block.region == Region::Body {
            body.push_str(slice(text, &block.stretch));
            body.push('\n');
        }
    }
    for block in article.blocks {
        if is_cut {
            break;
        }
        let words = slice(text, &block.stretch);
        let first = article.known.partition_point(|known| known.stretch.end <= block.stretch.start);
        let last = article.known.partition_point(|known| known.stretch.start < block.stretch.end);
        let known = article.known.get(first..last.max(first)).unwrap_or(&[]);
        let is_spoken = article.is_transcript && block.region == Region::Body;
        let passages = if is_spoken {
            speaker::turn(words, block.stretch.start, known)
        } else {
            let mut marks = reading.within(&block.stretch).to_vec();
            // One more than can be tried, so that it shows that there were more.
            marks.truncate(most_tried.saturating_sub(tried) + 1);
            let speakers =
                speaker::of_block(words, block.stretch.start, &marks, known, article.language);
            marks.into_iter().zip(speakers).collect()
        };
        let own: Vec<Stretch> = passages.iter().map(|(own, _)| own.clone()).collect();
        let published = article.published.filter(|_| !is_spoken);
        let days = published.and_then(|published| {
            when::Days::of(words, block.stretch.start, &own, published, article.dateline)
        });
        for (at, (stretch, speaker)) in passages.iter().enumerate() {
            if candidates.len() >= MOST || tried >= most_tried {
                is_cut = true;
                break;
            }
            let written = slice(text, stretch).trim_end();
            let stretch = trimmed(text, stretch);
            let quote = slice(text, &stretch);
            // A single word in quotation marks is most often a name or a doubt, not a statement.
            let is_sentence = written.ends_with([',', '.', '!', '?', '…', ';']);
            let is_word = quote.split_whitespace().nth(1).is_none() && !is_sentence && !is_spoken;
            let is_name = known.iter().any(|own| own.stretch == stretch);
            let is_repeated = block.region != Region::Body && body.contains(quote);
            // A turn may begin or end amid words that it quotes; no statement can.
            let is_mixed = is_spoken
                && speech(text, &reading, std::slice::from_ref(&stretch)) == Speech::Mixed;
            if quote.is_empty()
                || is_mixed
                || is_word
                || is_name
                || is_repeated
                || block.region == Region::Caption
            {
                continue;
            }
            let places = memchr::memmem::find_iter(text.as_bytes(), quote.as_bytes());
            tried += 1;
            if places.take(MOST_PLACES + 1).count() > MOST_PLACES {
                continue;
            }
            let Some(occurrence) = (article.place)(quote, block.region, &stretch) else { continue };
            let said = days.as_ref().and_then(|days| days.said(at));
            candidates.push(Candidate {
                quote: quote.split_whitespace().collect::<Vec<_>>().join(" "),
                region: block.region,
                occurrence,
                speaker: speaker.clone(),
                said,
                insertions: brackets(quote),
            });
        }
    }
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for known in article.known {
        *counts.entry(known.actor).or_default() += 1;
    }
    let mut known: Vec<(String, usize)> =
        counts.into_iter().map(|(actor, count)| (actor.to_owned(), count)).collect();
    known.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    let mut names = names::unknown(&article);
    for candidate in &mut candidates {
        let Some(speaker) = candidate.speaker.as_mut() else { continue };
        speaker.in_full(&names);
        // Where every noun has a capital, a single word before a verb may be any.
        let is_any_noun = !speaker.is_actor
            && !speaker.is_turn
            && !speaker.name.contains(' ')
            && names::has_capital_nouns(article.language);
        if is_any_noun {
            candidate.speaker = None;
        }
    }
    names.truncate(MOST_NAMES);
    Suggestions { candidates, known, names, is_cut }
}

/// The names of actors, without those that are a namesake's; where the text has a namesake, a last name alone is nobody's
/// for certain.
fn actors<'a>(text: &str, blocks: &[Block], known: &[KnownName<'a>]) -> Vec<KnownName<'a>> {
    let is_other = |own: &KnownName<'a>| {
        let block = blocks.partition_point(|block| block.stretch.end <= own.stretch.start);
        let Some(block) = blocks.get(block) else { return false };
        let byte = |at: u32| usize::try_from(at.saturating_sub(block.stretch.start)).unwrap_or(0);
        let (start, end) = (byte(own.stretch.start), byte(own.stretch.end));
        let words = slice(text, &block.stretch);
        own.is_person && identity::contradicts(words, start, end, &own.forms)
    };
    let word = |own: &KnownName<'a>| slice(text, &own.stretch);
    let shared: std::collections::BTreeSet<&str> =
        known.iter().filter(|own| is_other(own)).map(word).collect();
    known.iter().filter(|own| !(own.is_person && shared.contains(word(own)))).cloned().collect()
}

/// A stretch without white space and the comma that a sentence puts before its closing mark.
fn trimmed(text: &str, stretch: &Stretch) -> Stretch {
    let words = slice(text, stretch);
    let front = words.len() - words.trim_start().len();
    let back = words.trim_end_matches(|c: char| c.is_whitespace() || ",;،—–-".contains(c)).len();
    let byte = |at: usize| stretch.start + u32::try_from(at).unwrap_or(0);
    byte(front)..byte(back.max(front))
}

/// Words in brackets inside a quotation, brackets included; outer ones only.
fn brackets(quote: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut before = ' ';
    for (at, character) in quote.char_indices() {
        match character {
            '(' if !before.is_alphanumeric() => open.push((at, ')')),
            '[' => open.push((at, ']')),
            ')' | ']' if open.last().is_some_and(|(_, close)| *close == character) => {
                if let Some((start, _)) = open.pop()
                    && open.is_empty()
                {
                    let group = quote.get(start..=at).unwrap_or("");
                    if group.chars().any(char::is_alphanumeric) {
                        found.push(group.split_whitespace().collect::<Vec<_>>().join(" "));
                    }
                }
            }
            _ => {}
        }
        before = character;
    }
    found
}
