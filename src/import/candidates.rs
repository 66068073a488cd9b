//! Suggests statements: each quoted passage of a source with its likely speaker, form and day.
//!
//! Suggestions are comments. Taken over, each verifies: its words are located by the same code that
//! verifies statements, and where they stand more than once the occurrence is given.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use casefile_words::marks::Reading;
use casefile_words::speech::{Speech, speech};
use casefile_words::{Day, Region, Stretch, slice};

use super::file::{in_flow, quoted as in_quotes, single_line};
use crate::entity::source::SourceKind;
use crate::markdown::Prose;
use crate::quote::{Finding, Folded, Narrowing, Pattern, locate};

mod identity;
mod names;
mod pronouns;
mod speaker;
mod when;

pub use names::Name;
use speaker::Speaker;

/// An actor's name where it stands in a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known<'a> {
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
#[derive(Debug, Clone, Copy)]
pub struct Article<'a> {
    /// The source's text.
    pub prose: &'a Prose,
    /// What sort of document it is.
    pub kind: SourceKind,
    /// The day of publication, where it is known.
    pub published: Option<Day>,
    /// The dateline, whose day is not that of any speech.
    pub dateline: Option<&'a str>,
    /// The names of actors in it, in order.
    pub known: &'a [Known<'a>],
    /// The BCP 47 tag of its language.
    pub language: &'a str,
}

/// A statement that may be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The words, verbatim.
    pub quote: String,
    /// Where they stand.
    pub region: Region,
    /// Which of several places.
    pub occurrence: Option<u32>,
    /// Who is likely to have said them, with the words that say so.
    pub speaker: Option<Speaker>,
    /// When, as a line of YAML.
    pub said: Option<String>,
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
    pub names: Vec<Name>,
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
pub fn suggest(article: Article<'_>) -> Suggestions {
    let own = actors(article.prose, article.known);
    let article = Article { known: &own, ..article };
    let folded = Folded::for_quotations(article.prose, article.language);
    let reading = Reading::of(article.prose.text(), article.prose.blocks(), article.language);
    let text = article.prose.text();
    let mut candidates: Vec<Candidate> = Vec::new();
    let mut tried = 0;
    let mut is_cut = false;
    // A long text is searched as a whole for each passage: the longer it is, the fewer are tried.
    let most_tried = (MOST_SEARCHED / text.len().max(1)).clamp(50, MOST_TRIED);
    let mut body = String::new();
    for block in article.prose.blocks() {
        if block.region == Region::Body {
            body.push_str(slice(text, &block.stretch));
            body.push('\n');
        }
    }
    for block in article.prose.blocks() {
        if is_cut {
            break;
        }
        let words = slice(text, &block.stretch);
        let first = article.known.partition_point(|known| known.stretch.end <= block.stretch.start);
        let last = article.known.partition_point(|known| known.stretch.start < block.stretch.end);
        let known = article.known.get(first..last.max(first)).unwrap_or(&[]);
        let is_spoken = article.kind == SourceKind::Transcript && block.region == Region::Body;
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
            let Some(occurrence) = occurrence(&folded, quote, block.region, &stretch) else {
                continue;
            };
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
    let mut names = names::unknown(article.prose, article.known, article.dateline);
    for speaker in candidates.iter_mut().filter_map(|candidate| candidate.speaker.as_mut()) {
        speaker.in_full(&names);
    }
    names.truncate(MOST_NAMES);
    Suggestions { candidates, known, names, is_cut }
}

/// The names of actors, without those that are a namesake's; where the text has a namesake, a last name alone is nobody's
/// for certain.
fn actors<'a>(prose: &Prose, known: &[Known<'a>]) -> Vec<Known<'a>> {
    let is_other = |own: &Known<'a>| {
        let block = prose.blocks().partition_point(|block| block.stretch.end <= own.stretch.start);
        let Some(block) = prose.blocks().get(block) else { return false };
        let byte = |at: u32| usize::try_from(at.saturating_sub(block.stretch.start)).unwrap_or(0);
        let (start, end) = (byte(own.stretch.start), byte(own.stretch.end));
        let words = slice(prose.text(), &block.stretch);
        own.is_person && identity::contradicts(words, start, end, &own.forms)
    };
    let word = |own: &Known<'a>| slice(prose.text(), &own.stretch);
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

/// Which occurrence a quotation needs: none where it is unique; `None` where it cannot be located.
fn occurrence(folded: &Folded, quote: &str, region: Region, own: &Stretch) -> Option<Option<u32>> {
    let pattern = Pattern::of(quote);
    let is_own = |found: &Finding| {
        matches!(found, Finding::Found(stretches)
            if stretches.first().is_some_and(|first| first.start == own.start))
    };
    match locate(folded, &pattern, region, Narrowing::default()) {
        found @ Finding::Found(_) => is_own(&found).then_some(None),
        Finding::Ambiguous(places) => {
            let (number, _) = (1..).zip(&places).find(|(_, place)| place.start == own.start)?;
            let by = Narrowing { occurrence: Some(number), ..Narrowing::default() };
            is_own(&locate(folded, &pattern, region, by)).then_some(Some(number))
        }
        Finding::InsideWord(..)
        | Finding::TooFew(_)
        | Finding::OutOfContext(_)
        | Finding::Missing => None,
    }
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

impl Suggestions {
    /// The suggestions as lines of comment for the front matter; nothing where there are none.
    #[must_use]
    pub fn comment(&self) -> String {
        let mut out = String::new();
        if !self.known.is_empty() {
            let known: Vec<String> =
                self.known.iter().map(|(actor, count)| format!("{actor} ({count})")).collect();
            let _ =
                writeln!(out, "## Actors of the dossier that the text names: {}", known.join(", "));
        }
        if !self.names.is_empty() {
            let names: Vec<String> = self
                .names
                .iter()
                .map(|name| format!("{} ({})", single_line(&name.words), name.count))
                .collect();
            let _ = writeln!(out, "## Names that no actor has yet: {}", names.join(", "));
        }
        if self.candidates.is_empty() {
            return out;
        }
        out.push_str("## Suggestions, read off the quotation marks and not checked by anybody. To take one over, check it\n");
        out.push_str(
            "## against the text and remove the `# ` before its lines and before `statements:`.\n",
        );
        out.push_str("# statements:\n");
        for candidate in &self.candidates {
            candidate.comment(&mut out);
        }
        if self.is_cut {
            let _ = writeln!(
                out,
                "## The text has more quoted passages; only those up to here are suggested."
            );
        }
        out
    }
}

impl Candidate {
    fn comment(&self, out: &mut String) {
        let (id, why) = match &self.speaker {
            Some(speaker) => (speaker.id.clone(), speaker.why()),
            None => (
                "unknown".to_owned(),
                "the text does not make certain whose words these are".to_owned(),
            ),
        };
        let _ = writeln!(out, "#   - speaker: {}  # {}", in_flow(&id), single_line(&why));
        match self.region {
            Region::Headline => out.push_str("#     in: headline\n"),
            Region::Deck => out.push_str("#     in: deck\n"),
            Region::Caption => out.push_str("#     in: caption\n"),
            Region::Body => {}
        }
        if let Some(said) = &self.said {
            let _ = writeln!(out, "#     said: {said}");
        }
        let is_block = !self
            .quote
            .chars()
            .any(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}'));
        if is_block {
            let _ = writeln!(out, "#     quote: >-\n#       {}", self.quote);
        } else {
            let _ = writeln!(out, "#     quote: {}", in_quotes(&self.quote));
        }
        if self.speaker.as_ref().is_none_or(|speaker| !speaker.is_turn) {
            out.push_str("#     form: direct\n");
        }
        if let Some(occurrence) = self.occurrence {
            let _ = writeln!(out, "#     occurrence: {occurrence}");
        }
        if !self.insertions.is_empty() {
            out.push_str("#     insertions:\n");
            for words in &self.insertions {
                let _ = writeln!(out, "#       - {{words: {}, by: unknown}}", in_quotes(words));
            }
        }
    }
}
