//! Tells an inflected form of a name from another word that begins with it.

use super::secret::{Secret, Why};
use crate::withheld::endings::Endings;
use crate::withheld::fold::{folded, is_word};

/// Letters that an ending may have.
const LONGEST: usize = 12;

/// Bytes of a file that hold as many, in any script.
const WIDEST: usize = 4 * (LONGEST + 1);

/// Whether the word whose first letters end at a byte, the last ones of a name or of what is blotted out,
/// goes on there with an ending of any language: finished files do not say in which their words are.
pub fn is_form(secret: &Secret, bytes: &[u8], end: usize) -> bool {
    if !matches!(secret.why, Why::Minor | Why::Redacted) {
        return false;
    }
    let Some(word) = secret.words.last() else { return false };
    let rest = bytes.get(end..(end + WIDEST).min(bytes.len())).unwrap_or_default();
    let text = rest.utf8_chunks().next().map_or("", |chunk| chunk.valid());
    let ending: String = text.chars().take_while(|c| is_word(*c)).take(LONGEST + 1).collect();
    !ending.is_empty()
        && ending.chars().count() <= LONGEST
        && Endings::known().of(None).is_ending(word, &folded(&ending))
}
