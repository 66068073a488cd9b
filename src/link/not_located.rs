//! Says of a statement's words why they were not located in their source: what differs, where they stand
//! instead, and how they would be written to be found.

use std::borrow::Cow;

use casefile_words::{Region, Stretch};

use super::form::shown_at;
use crate::diag::{Diagnostic, FieldPath, Place};
use crate::entity::{Entity, Source, Statement};
use crate::quote::{
    self, FoldedSource, Narrowing, QuotationDifference, QuotationFinding, QuotationPattern,
};

/// Of how many findings in one source the nearest words are sought. Each search goes through the whole text.
const MOST_SOUGHT: usize = 100;

/// A statement whose words were looked for in its source, and how.
#[derive(Clone, Copy)]
pub(super) struct Sought<'s> {
    pub source: &'s Entity<Source>,
    /// Of the statement, in its source's list.
    pub position: usize,
    pub statement: &'s Statement,
    pub folded: &'s FoldedSource,
    pub pattern: &'s QuotationPattern,
    pub narrowing: Narrowing<'s>,
    /// How much was found in the source before.
    pub before: usize,
}

impl Sought<'_> {
    /// What to say of words that were not located; nothing where what could not be read of the source may be
    /// the cause.
    pub fn told(self, finding: &QuotationFinding) -> Option<Diagnostic> {
        let is_faulted = self.source.faulted;
        match finding {
            QuotationFinding::Found(_) => None,
            QuotationFinding::Missing => {
                // What says where to look, or the line to look in, may be among what could not be read.
                let is_in_head = self.statement.region != Region::Body;
                let is_unsure = is_faulted && (is_in_head || self.elsewhere().is_some());
                (!is_unsure).then(|| self.missing())
            }
            QuotationFinding::InsideWord(stretch, word) => Some(self.inside_word(stretch, word)),
            QuotationFinding::Ambiguous(_) if is_faulted => None,
            QuotationFinding::Ambiguous(places) => Some(self.ambiguous(places)),
            QuotationFinding::TooFew(count) => Some(self.too_few(*count)),
            QuotationFinding::OutOfContext(places) => Some(self.out_of_context(places)),
        }
    }

    /// The value of a key of the statement.
    fn value(self, key: &'static str) -> Place {
        Place::Value(self.source.text, FieldPath::of("statements").item(self.position).key(key))
    }

    fn inside_word(self, stretch: &Stretch, word: &str) -> Diagnostic {
        let (kind, hint) = if word.contains(char::is_numeric) {
            ("number", "quote whole numbers, with their groups, signs and units")
        } else {
            ("word", "quote whole words: a part of a word can say something else")
        };
        let message =
            format!("this quotation begins or ends inside a {kind} of the source: `{word}`");
        let fault = Diagnostic::error("quote-not-found", self.value("quote"), message).hint(hint);
        shown_at(fault, self.source, std::slice::from_ref(stretch), "the words stand in these")
    }

    fn ambiguous(self, places: &[Stretch]) -> Diagnostic {
        let (count, region) = (places.len(), self.statement.region.word());
        let message = format!("these words stand in {count} places of the {region}");
        let fault = Diagnostic::error("quote-ambiguous", self.value("quote"), message).hint(
            "quote more words, or say which place is meant by `occurrence`, `prefix` or `suffix`",
        );
        shown_at(fault, self.source, places, "here")
    }

    fn too_few(self, count: usize) -> Diagnostic {
        let number = self.statement.occurrence.unwrap_or(0);
        let message = format!("there is no place number {number}: these words stand in {count}");
        Diagnostic::error("quote-not-found", self.value("occurrence"), message)
            .hint("places are counted from 1")
    }

    fn out_of_context(self, places: &[Stretch]) -> Diagnostic {
        let Self { folded, pattern, narrowing, .. } = self;
        let region = self.statement.region;
        let with_prefix = Narrowing { suffix: None, occurrence: None, ..narrowing };
        let prefix_fits = !matches!(
            quote::locate(folded, pattern, region, with_prefix),
            QuotationFinding::OutOfContext(_)
        );
        let respelled = quote::respelled_narrowing(folded, pattern, region, narrowing);
        let (prefix, suffix) = respelled.unwrap_or_default();
        let (key, side, ours, theirs) = if prefix_fits {
            ("suffix", "before", narrowing.suffix, suffix)
        } else {
            ("prefix", "after", narrowing.prefix, prefix)
        };
        let hint = match &theirs {
            Some(words) => format!("the source reads `{words}`"),
            None => "write the words as they stand next to the quotation in the source".to_owned(),
        };
        let message = format!("the quotation does not stand right {side} these words");
        let fault = Diagnostic::error("quote-not-found", self.value(key), message).hint(hint).fix(
            self.value(key),
            ours.unwrap_or(""),
            theirs,
        );
        shown_at(fault, self.source, places, "the quotation stands here")
    }

    fn missing(self) -> Diagnostic {
        let Self { source, statement, folded, pattern, .. } = self;
        let region = statement.region;
        let message = format!("this quotation is not in the {} of the source", region.word());
        let whole = self.value("quote");
        if let Some(elsewhere) = self.elsewhere() {
            return Diagnostic::error("quote-not-found", whole, message).hint(elsewhere);
        }
        if self.before >= MOST_SOUGHT {
            let hint =
                "mend those before it first: the nearest words are sought for a hundred only";
            return Diagnostic::error("quote-not-found", whole, message).hint(hint);
        }
        let Some(near) = quote::nearest(folded, pattern, region) else {
            let hint = if folded.holds_across_paragraphs(&statement.quote) {
                "the words stand in several paragraphs: write a blank line between those of each"
            } else {
                "nothing like it stands there"
            };
            return Diagnostic::error("quote-not-found", whole, message).hint(hint);
        };
        let (words, difference) = difference(&near.difference);
        let place = match (words, whole.clone()) {
            (Some(words), Place::Value(text, field)) => Place::Words(text, field, words.to_owned()),
            _ => whole.clone(),
        };
        let respelled = quote::respelled(folded, &statement.quote, region, self.narrowing);
        let fault = Diagnostic::error("quote-not-found", place, format!("{message}: {difference}"))
            .hint(format!(
                "the source reads `{}`{}",
                near.words,
                skipped(&statement.quote, &near.words)
            ))
            .fix(whole, &statement.quote, respelled);
        shown_at(fault, source, &[near.stretch], "the nearest words")
    }

    /// Where else the words stand, if they do.
    fn elsewhere(self) -> Option<String> {
        let regions = [Region::Body, Region::Headline, Region::Deck, Region::Caption];
        let mut others = regions.into_iter().filter(|region| *region != self.statement.region);
        let found = others.find(|region| {
            !matches!(
                quote::locate(self.folded, self.pattern, *region, Narrowing::default()),
                QuotationFinding::Missing | QuotationFinding::InsideWord(..)
            )
        })?;
        Some(match found {
            Region::Body => "it stands in the body: take `in` out".to_owned(),
            other => format!("it stands in the {0}: write `in: {0}`", other.word()),
        })
    }
}

/// The words of the quotation that differ from the nearest words of its source, where it has any, and what
/// stands there.
fn difference(difference: &QuotationDifference) -> (Option<&str>, String) {
    match difference {
        QuotationDifference::Typography { quote, ours, theirs } => {
            let told = match (ours, theirs) {
                (Some(ours), Some(theirs)) => {
                    format!("it has {}, the source has {}", named(*ours), named(*theirs))
                }
                (Some(ours), None) => format!("it has {} more than the source", named(*ours)),
                (None, Some(theirs)) => format!("the source has {} more", named(*theirs)),
                (None, None) => String::new(),
            };
            (Some(quote), told)
        }
        QuotationDifference::Words { quote, source } => {
            let told = match (quote.is_empty(), source.is_empty()) {
                (false, false) => format!("it says `{quote}`, the source says `{source}`"),
                (false, true) => format!("`{quote}` is not in the source"),
                (true, _) => format!("it leaves out `{source}`"),
            };
            ((!quote.is_empty()).then_some(quote), told)
        }
    }
}

/// What to say of dots that the source does not have: they most often stand for words that are left out.
fn skipped(quote: &str, source: &str) -> &'static str {
    let is_dotted = |words: &str| words.contains('…') || words.contains("...");
    if is_dotted(&quote.replace("[…]", "").replace("[...]", "")) && !is_dotted(source) {
        "; words that are left out are marked `[…]`"
    } else {
        ""
    }
}

/// A character by its name, where it is easily mistaken for another.
fn named(character: char) -> Cow<'static, str> {
    let name = match character {
        '\'' => "a straight apostrophe",
        '’' => "a curly apostrophe",
        '‘' => "an opening single quotation mark",
        '"' => "a straight quotation mark",
        '“' => "an opening quotation mark",
        '”' => "a closing quotation mark",
        '«' | '»' => "an angle quotation mark",
        '-' => "a hyphen",
        '–' => "an en dash",
        '—' => "an em dash",
        '−' => "a minus sign",
        '‑' => "a non-breaking hyphen",
        '…' => "an ellipsis character",
        '\u{ad}' => return Cow::Borrowed("a soft hyphen (U+00AD)"),
        '\u{200b}' => return Cow::Borrowed("a zero-width space (U+200B)"),
        '\u{feff}' => return Cow::Borrowed("a byte order mark (U+FEFF)"),
        character if character.is_ascii_graphic() => return Cow::Owned(format!("`{character}`")),
        character => {
            return Cow::Owned(format!("`{character}` (U+{:04X})", u32::from(character)));
        }
    };
    Cow::Owned(format!("{name} `{character}` (U+{:04X})", u32::from(character)))
}
