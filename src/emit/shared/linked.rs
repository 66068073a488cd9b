//! A few words with a link, as a sentence takes them up.

use super::SentencePart;
use crate::language::Argument;

/// The words of a part of a sentence, with its link, as an argument of a message.
#[must_use]
pub fn linked<'a>(part: SentencePart) -> Argument<'a> {
    Argument::from(part.words).linked(part.href)
}
