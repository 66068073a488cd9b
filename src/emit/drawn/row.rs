//! Short things in a row, as cards say them: the line above all else, and a standing.

use crate::edition::Edition;
use crate::language::Message;

/// What stands above all else: the dossier's name, and what is said after it.
pub(super) fn head<'a>(
    edition: &'a Edition,
    parts: impl IntoIterator<Item = Message<'a>>,
) -> String {
    let parts = parts.into_iter().map(|part| part.text());
    let all: Vec<String> = std::iter::once(edition.config.title.clone()).chain(parts).collect();
    in_a_row(all)
}

/// Several short things on one line.
pub(super) fn in_a_row(parts: Vec<String>) -> String {
    parts.join(" · ")
}
