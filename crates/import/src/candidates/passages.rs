//! Makes candidates of the quoted passages of a source, and of the turns of a transcript, block by block.

use casefile_words::marks::Reading;
use casefile_words::speech::{Speech, speech};
use casefile_words::{Block, Region, Stretch, slice};

use super::candidate::{Candidate, Speaker};
use super::input::{CandidateInput, KnownName, Occurrence};
use super::speaker;
use super::when::Days;

/// More statements than this are not suggested for one source.
const MOST: usize = 300;

/// So many passages are located, each by a search of the whole text.
const MOST_TRIED: usize = 600;

/// So many bytes are searched for passages in all.
const MOST_SEARCHED: usize = 200 * 1024 * 1024;

/// A passage that stands in the text more often is no statement that anybody would pick out.
const MOST_PLACES: usize = 20;

/// A search for statements, and what it found so far.
pub(super) struct CandidateSearch<'a> {
    article: &'a CandidateInput<'a>,
    reading: Reading,
    /// The words of the body, by which those that a deck repeats are known.
    body: String,
    /// How many passages are located at most, and how many were.
    most_tried: usize,
    tried: usize,
    found: Vec<Candidate>,
    is_cut: bool,
}

/// A passage of a block.
struct Passage<'a> {
    region: Region,
    /// Where it stands, as it is marked and without what no statement begins or ends with.
    marked: &'a Stretch,
    stretch: Stretch,
    /// The names that stand in its block.
    known: &'a [KnownName<'a>],
    /// Whether it is a turn of a transcript.
    is_spoken: bool,
}

impl<'a> CandidateSearch<'a> {
    /// A search that found nothing yet.
    pub(super) fn of(article: &'a CandidateInput<'a>) -> Self {
        let text = article.text;
        let mut body = String::new();
        for block in article.blocks.iter().filter(|block| block.region == Region::Body) {
            body.push_str(slice(text, &block.stretch));
            body.push('\n');
        }
        Self {
            article,
            reading: Reading::of(text, article.blocks, article.language),
            body,
            // A long text is searched as a whole for each passage: the longer it is, the fewer are tried.
            most_tried: (MOST_SEARCHED / text.len().max(1)).clamp(50, MOST_TRIED),
            tried: 0,
            found: Vec::new(),
            is_cut: false,
        }
    }

    /// Everything that is found, in order, and whether there is more.
    pub(super) fn candidates(mut self) -> (Vec<Candidate>, bool) {
        for block in self.article.blocks {
            if self.is_cut {
                break;
            }
            self.look_through(block);
        }
        (self.found, self.is_cut)
    }

    fn look_through(&mut self, block: &Block) {
        let article = self.article;
        let known = self.known_in(block);
        let is_spoken = article.is_transcript && block.region == Region::Body;
        let passages = self.passages(block, known, is_spoken);
        let published = article.published.filter(|_| !is_spoken);
        let days = published.and_then(|published| {
            let words = slice(article.text, &block.stretch);
            let own: Vec<Stretch> = passages.iter().map(|(own, _)| own.clone()).collect();
            Days::of(words, block.stretch.start, &own, published, article.dateline)
        });
        for (at, (marked, speaker)) in passages.iter().enumerate() {
            if self.found.len() >= MOST || self.tried >= self.most_tried {
                self.is_cut = true;
                return;
            }
            let stretch = trimmed(article.text, marked);
            let passage = Passage { region: block.region, marked, stretch, known, is_spoken };
            if !self.may_be_statement(&passage) {
                continue;
            }
            let Some(occurrence) = self.located(&passage) else { continue };
            let quote = slice(article.text, &passage.stretch);
            self.found.push(Candidate {
                quote: quote.split_whitespace().collect::<Vec<_>>().join(" "),
                region: block.region,
                occurrence,
                speaker: speaker.clone(),
                said: days.as_ref().and_then(|days| days.said(at)),
                insertions: brackets(quote),
            });
        }
    }

    /// The names that stand in a block.
    fn known_in(&self, block: &Block) -> &'a [KnownName<'a>] {
        let known = self.article.known;
        let first = known.partition_point(|known| known.stretch.end <= block.stretch.start);
        let last = known.partition_point(|known| known.stretch.start < block.stretch.end);
        known.get(first..last.max(first)).unwrap_or(&[])
    }

    /// The passages of a block with their speakers: a turn of a transcript, or what stands in quotation marks.
    fn passages(
        &self,
        block: &Block,
        known: &[KnownName<'_>],
        is_spoken: bool,
    ) -> Vec<(Stretch, Option<Speaker>)> {
        let (words, start) = (slice(self.article.text, &block.stretch), block.stretch.start);
        if is_spoken {
            return speaker::turn(words, start, known);
        }
        let mut marks = self.reading.within(&block.stretch).to_vec();
        // One more than can be tried, so that it shows that there were more.
        marks.truncate(self.most_tried.saturating_sub(self.tried) + 1);
        let speakers = speaker::of_block(words, start, &marks, known, self.article.language);
        marks.into_iter().zip(speakers).collect()
    }

    /// Whether a passage is neither a name or a doubt, nor words that stand elsewhere too, nor a turn that no statement
    /// can be.
    fn may_be_statement(&self, passage: &Passage<'_>) -> bool {
        let text = self.article.text;
        let quote = slice(text, &passage.stretch);
        if quote.is_empty() || passage.region == Region::Caption {
            return false;
        }
        // A single word in quotation marks is most often a name or a doubt, not a statement.
        let written = slice(text, passage.marked).trim_end();
        let is_sentence = written.ends_with([',', '.', '!', '?', '…', ';']);
        let is_word =
            quote.split_whitespace().nth(1).is_none() && !is_sentence && !passage.is_spoken;
        let is_name = passage.known.iter().any(|own| own.stretch == passage.stretch);
        let is_repeated = passage.region != Region::Body && self.body.contains(quote);
        // A turn may begin or end amid words that it quotes; no statement can.
        let is_mixed = passage.is_spoken
            && speech(text, &self.reading, std::slice::from_ref(&passage.stretch)) == Speech::Mixed;
        !(is_word || is_name || is_repeated || is_mixed)
    }

    /// How the words of a passage are told from others like them.
    fn located(&mut self, passage: &Passage<'_>) -> Option<Occurrence> {
        let quote = slice(self.article.text, &passage.stretch);
        self.tried += 1;
        let places = memchr::memmem::find_iter(self.article.text.as_bytes(), quote.as_bytes());
        if places.take(MOST_PLACES + 1).count() > MOST_PLACES {
            return None;
        }
        (self.article.place)(quote, passage.region, &passage.stretch)
    }
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
