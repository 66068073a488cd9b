//! Reads off a text which words stand inside quotation marks: the one place that reads marks.
//!
//! Marks are paired block by block; whether one begins or ends a quotation follows from the pair and from
//! the language, and the spaces beside it only tell two readings apart. A quotation that is not closed goes
//! on where the next block begins with its mark again. What has no partner makes the words beside it
//! unclear: they are said neither to stand inside nor outside.

use crate::{Block, Region, Stretch, slice};

mod dash;
mod manner;
mod pairs;
mod single;
mod token;

pub use manner::Manner;
pub use pairs::PairReason;
use pairs::{Lone, Paired, begins_again, paired};
pub use token::is_mark;
use token::{Mark, MarkKind};

/// Words of which the marks do not say whether they are quoted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unclear {
    /// The mark that has no partner.
    pub mark: Stretch,
    /// What may be quoted: from the mark on, or up to it.
    pub words: Stretch,
    /// What is wrong with the mark.
    pub why: PairReason,
}

/// What the marks of a text say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// The stretches inside quotation marks, without the marks, in order; none overlaps another.
    pub quoted: Vec<Stretch>,
    /// What is unclear, in order; no words overlap.
    pub unclear: Vec<Unclear>,
}

impl Reading {
    /// Reads all blocks of a text in a language.
    #[must_use]
    pub fn of(text: &str, blocks: &[Block], language: &str) -> Self {
        let mut reading = Self::default();
        let manner = Manner::of(language);
        let mut carried = None;
        for (at, block) in blocks.iter().enumerate() {
            let words = slice(text, &block.stretch);
            let next = blocks
                .get(at + 1)
                .filter(|next| next.region == block.region && block.region == Region::Body);
            let next = next.map(|next| slice(text, &next.stretch));
            carried = reading.block(words, block.stretch.start, manner, carried, next);
        }
        reading
    }

    /// Reads one block, which stands at this place of its text.
    ///
    /// ```
    /// use casefile_words::marks::Reading;
    /// use casefile_words::slice;
    ///
    /// let block = "„Nein“, sagte er, „nie.“";
    /// let reading = Reading::of_block(block, 0, "de");
    /// let quoted: Vec<&str> = reading.quoted.iter().map(|own| slice(block, own)).collect();
    /// assert_eq!(quoted, ["Nein", "nie."]);
    /// ```
    #[must_use]
    pub fn of_block(block: &str, offset: u32, language: &str) -> Self {
        let mut reading = Self::default();
        reading.block(block, offset, Manner::of(language), None, None);
        reading
    }

    /// The quoted stretches that begin in a stretch.
    #[must_use]
    pub fn within(&self, stretch: &Stretch) -> &[Stretch] {
        let first = self.quoted.partition_point(|own| own.start < stretch.start);
        let last = self.quoted.partition_point(|own| own.start < stretch.end);
        self.quoted.get(first..last.max(first)).unwrap_or(&[])
    }

    /// What is unclear of the words of a stretch.
    #[must_use]
    pub fn unclear_at(&self, stretch: &Stretch) -> Option<&Unclear> {
        let first = self.unclear.partition_point(|own| own.words.end <= stretch.start);
        self.unclear.get(first).filter(|own| own.words.start < stretch.end)
    }

    /// Reads a block, and says what goes on in the next one.
    fn block(
        &mut self,
        block: &str,
        offset: u32,
        manner: Manner,
        carried: Option<MarkKind>,
        next: Option<&str>,
    ) -> Option<MarkKind> {
        let spoken = if manner.has_dashes { dash::spoken(block) } else { None };
        if spoken.is_none() && !token::may_hold_marks(block.as_bytes()) {
            return None;
        }
        let marks = token::marks(block);
        let Paired { mut pairs, mut lone, open } = paired(block, &marks, manner, carried);
        let mut goes_on = None;
        if let Some((at, kind)) = open
            && let Some(mark) = marks.get(at)
            && next.is_some_and(|next| begins_with(next, kind))
        {
            pairs.truncate(pairs.partition_point(|own| own.start < mark.start));
            lone.truncate(lone.partition_point(|own| own.mark < at));
            let (start, inner, end) = (mark.start, (mark.end, block.len()), block.len());
            pairs.push(pairs::Pair { start, inner, end, kind });
            goes_on = Some(kind);
        }
        let at = |byte: usize| offset + u32::try_from(byte).unwrap_or(0);
        if let Some(spoken) = spoken {
            let is_spoken =
                |place: usize| spoken.said.iter().any(|own| own.start <= place && place < own.end);
            let others = pairs.iter().filter(|pair| !is_spoken(pair.start));
            let mut quoted: Vec<Stretch> =
                others.map(|pair| at(pair.inner.0)..at(pair.inner.1)).collect();
            quoted.extend(spoken.said.iter().map(|own| at(own.start)..at(own.end)));
            quoted.sort_by_key(|own| own.start);
            self.quoted.extend(quoted.into_iter().filter(|own| own.start < own.end));
            if let Some(after) = spoken.unclear {
                let mark = at(spoken.dash.start)..at(spoken.dash.end);
                let words = at(after.start)..at(after.end);
                self.unclear.push(Unclear { mark, words, why: PairReason::AfterDash });
            }
            return goes_on;
        }
        self.unclear.extend(unclear(&pairs, &lone, &marks, block).map(|(mark, words, why)| {
            Unclear { mark: at(mark.0)..at(mark.1), words: at(words.0)..at(words.1), why }
        }));
        let inner = pairs.iter().map(|pair| at(pair.inner.0)..at(pair.inner.1));
        self.quoted.extend(inner.filter(|own| own.start < own.end));
        goes_on
    }
}

/// Marks that end what nothing began, that are passed over in search of one that begins something.
const MOST_ASIDE: usize = 16;

type Bytes = (usize, usize);

/// For each mark without a partner, the words that it leaves unclear: up to the next pair or the next such
/// mark, or from the one before on. None overlap.
fn unclear<'p>(
    pairs: &'p [pairs::Pair],
    lone_marks: &'p [Lone],
    marks: &'p [Mark],
    block: &'p str,
) -> impl Iterator<Item = (Bytes, Bytes, PairReason)> + 'p {
    let mut from = 0;
    lone_marks.iter().enumerate().filter_map(move |(place, lone)| {
        let mark = marks.get(lone.mark)?;
        let next = pairs.partition_point(|pair| pair.start <= mark.start);
        let pair_end = next.checked_sub(1).and_then(|at| pairs.get(at)).map_or(0, |pair| pair.end);
        let words = if lone.why == PairReason::NotOpened {
            (pair_end.max(from), mark.start)
        } else {
            let others = lone_marks.get(place + 1..).unwrap_or(&[]).iter();
            let other = others.take(MOST_ASIDE).find(|other| other.why != PairReason::NotOpened);
            let other = other.and_then(|other| marks.get(other.mark)).map(|other| other.start);
            let end = pairs.get(next).map_or(block.len(), |pair| pair.start);
            (mark.end, other.map_or(end, |other| other.min(end)))
        };
        (words.0 < words.1).then(|| {
            from = words.1;
            ((mark.start, mark.end), words, lone.why)
        })
    })
}

/// Whether a block begins with a mark that goes on with a quotation of a kind.
fn begins_with(block: &str, kind: MarkKind) -> bool {
    let head = block.trim_start();
    let end = head.char_indices().nth(3).map_or(head.len(), |(at, _)| at);
    let marks = token::marks(&head[..end]);
    marks.first().is_some_and(|first| first.start == 0 && begins_again(kind, first.kind))
}

#[cfg(test)]
mod tests;
