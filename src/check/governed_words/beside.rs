//! What turns a quotation though it does not stand right beside it: a verb that ends who said it, a word that begins its
//! sentence, and a question whose mark is left out.

use casefile_words::marks::is_mark;
use casefile_words::{Stretch, slice};

use super::clause::{FAR, QuotationSide, WordToken, ends_sentence, tokens};
use super::table::{Governors, Inversion};

/// What turns a quotation: the words, how, and on which side they stand.
pub(super) type Turn = (Stretch, Inversion, QuotationSide);

/// Words that a subject has at most: `the minister's spokesman in Ankara`.
const SUBJECT: usize = 6;

/// Words at most from the beginning of a sentence to a quotation that is in its first clause.
const OPENING: usize = 8;

/// A verb behind a quotation that says who denies it: `“…,” he denied.`, `„…“, bestritt der Minister.`
pub(super) fn attributed(
    governors: &'static Governors,
    text: &str,
    block: &Stretch,
    stretch: &Stretch,
) -> Option<Turn> {
    let own = slice(text, stretch).trim_end();
    let tail = slice(text, &(stretch.end..block.end));
    let tail = &tail[..tail.floor_char_boundary(FAR)];
    let near = tail.trim_start_matches(is_between);
    let gap = &tail[..tail.len() - near.len()];
    let is_marked = gap.contains(is_mark);
    // What ends a sentence ends who said it, but within the marks.
    let ends = |text: &str| text.contains(['.', '。']);
    if ends(gap) || own.ends_with(['.', '。', '…']) || own.split_whitespace().nth(2).is_none() {
        return None;
    }
    if gap.contains(['!', '?']) && !(is_marked && near.starts_with(char::is_lowercase)) {
        return None;
    }
    if !(is_marked || gap.contains([',', '،']) || own.ends_with([',', '،'])) {
        return None;
    }
    let near = near.find(ends_sentence).map_or(near, |end| &near[..end]);
    let start = stretch.end + u32::try_from(gap.len()).unwrap_or(0);
    let words = tokens(near, start, governors.splits_apostrophes());
    let parts: Vec<_> = words.iter().map(WordToken::parts).collect();
    let (last, turn) = governors.attribution(&parts, is_marked, SUBJECT)?;
    let end = words.get(last)?.stretch.end;
    Some((words.first()?.stretch.start..end, turn, QuotationSide::After))
}

/// A word that begins a sentence and makes a condition of its first clause: `Had the toll been kept, …`.
pub(super) fn opened(
    governors: &'static Governors,
    text: &str,
    block: &Stretch,
    stretch: &Stretch,
) -> Option<Turn> {
    let head = slice(text, &(block.start..stretch.start));
    // What begins farther away opens nothing here, and a sentence may be as long as the text.
    let head = &head[head.ceil_char_boundary(head.len().saturating_sub(2 * FAR))..];
    let begins = |c: char| ends_sentence(c) || is_quotation_mark(c);
    let from = head.char_indices().rev().find(|(_, c)| begins(*c));
    let from = from.map_or(0, |(at, c)| at + c.len_utf8());
    let near = &head[from..];
    if near.len() > FAR || near.contains([',', '،', '—', '–', '(']) {
        return None;
    }
    // A point within a sentence, as of a number or an abbreviation, has small letters after it.
    if near.trim_start().starts_with(char::is_lowercase) {
        return None;
    }
    let offset = stretch.start - u32::try_from(near.len()).unwrap_or(0);
    let words = tokens(near, offset, governors.splits_apostrophes());
    if words.len() > OPENING {
        return None;
    }
    let parts: Vec<_> = words.iter().map(WordToken::parts).collect();
    let (first, turn) = governors.opening(&parts)?;
    let tail = slice(text, &(stretch.end..block.end));
    let is_question = tail.find(ends_sentence).is_some_and(|end| tail[end..].starts_with(ASKS));
    let turn = if is_question { Inversion::Asked } else { turn };
    let words = words.get(first)?.stretch.start..words.last()?.stretch.end;
    Some((words, turn, QuotationSide::Before))
}

/// The end of a question, from a quotation on that leaves out its mark.
pub(super) fn asked(text: &str, block: &Stretch, stretch: &Stretch) -> Option<Turn> {
    let own = slice(text, stretch).trim_end();
    let is_end = |c: char| ends_sentence(c) || matches!(c, '？' | '！');
    if own.ends_with(is_end) || !is_clause(own) {
        return None;
    }
    let tail = slice(text, &(stretch.end..block.end));
    let near = &tail[..tail.floor_char_boundary(FAR)];
    let end = near.find(is_end)?;
    let mark = near[end..].chars().next().filter(|c| ASKS.contains(c))?;
    // What a comma or a mark parts from the question is another clause.
    let between = near[..end].trim_end_matches(is_quotation_mark);
    if between.contains([',', '،', '、', '，', '—', '–']) || between.contains(is_quotation_mark)
    {
        return None;
    }
    let byte = |at: usize| stretch.end + u32::try_from(at).unwrap_or(0);
    let start = near.len() - near.trim_start().len();
    Some((byte(start)..byte(end + mark.len_utf8()), Inversion::Asked, QuotationSide::After))
}

/// Whether words say something by themselves, and are no term: three of them, or as much of a script without spaces.
fn is_clause(words: &str) -> bool {
    let is_dense = words.chars().all(|c| c >= '\u{e00}');
    words.split_whitespace().nth(2).is_some() || (is_dense && words.chars().nth(5).is_some())
}

/// Marks of a question.
const ASKS: [char; 3] = ['?', '؟', '？'];

/// Marks of a quotation, without those that are apostrophes too.
fn is_quotation_mark(c: char) -> bool {
    is_mark(c) && !matches!(c, '\'' | '’' | '‘')
}

fn is_between(c: char) -> bool {
    c.is_whitespace() || is_mark(c) || matches!(c, ',' | '،' | '—' | '–' | '-' | '.' | '!' | '?')
}
