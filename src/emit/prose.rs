//! Bodies as HTML for one page: their references become page-relative links.

use crate::dossier::{Node, address, relative};
use crate::edition::Edition;
use crate::markdown::{Layers, Prose, Target};

/// A body as HTML for the output `path`.
#[must_use]
pub fn html(edition: &Edition, prose: &Prose, path: &str) -> String {
    prose.html(Layers::default(), &links(edition, prose, path))
}

/// The address of each link of a prose by its number, and the words that stand for it where only an id
/// was written: what [`Prose::html`] asks for.
pub fn links<'e>(
    edition: &'e Edition,
    prose: &'e Prose,
    path: &'e str,
) -> impl Fn(usize) -> Option<(String, Option<String>)> + 'e {
    move |number| {
        let link = prose.links().get(number)?;
        let (href, title) = target(edition, &link.target, path)?;
        Some((href, title.filter(|_| link.is_bare)))
    }
}

/// The address of a target as written on the output `path`, and what it is called.
///
/// A target that this edition does not hold has none: its words stand without a link.
fn target(edition: &Edition, target: &Target, path: &str) -> Option<(String, Option<String>)> {
    match target {
        Target::Web(url) => Some((url.clone(), None)),
        Target::Fragment(fragment) => {
            Some((format!("#{}", fragment.trim_start_matches('#')), None))
        }
        Target::Refused(_) | Target::Gone => None,
        Target::Entity { kind, id, statement } => {
            let node = edition.ids.get(id.as_str())?;
            let own = edition.kind(node);
            if kind.is_some_and(|kind| kind != own) {
                return None;
            }
            let page = address(own, id);
            let title = edition.title(node);
            let Some(statement) = statement else {
                return Some((relative(path, &page), Some(title.to_owned())));
            };
            let Node::Source(source) = node else { return None };
            edition.find_statement(source, statement)?;
            let href = relative(path, &format!("{page}#{statement}"));
            Some((href, Some(format!("{title}, {statement}"))))
        }
    }
}

/// The first passage of a body in plain words, for descriptions: whole sentences, at most `limit`
/// characters; cut at a word, with an ellipsis, where the first sentence is longer.
#[must_use]
pub fn opening(prose: &Prose, limit: usize) -> String {
    let Some(first) = prose.passages().first() else { return String::new() };
    abridged(&prose.shown(&first.stretch), limit)
}

/// Words cut to at most `limit` characters, after a whole sentence where one fits.
#[must_use]
pub fn abridged(words: &str, limit: usize) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((cut, _)) = words.char_indices().nth(limit) else { return words };
    let head = words.get(..cut).unwrap_or("");
    if let Some(end) = head.rfind(". ") {
        return head.get(..=end).unwrap_or("").to_owned();
    }
    let end = head.rfind(' ').unwrap_or(head.len());
    format!("{} …", head.get(..end).unwrap_or(""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn descriptions_end_with_a_sentence_or_a_word() {
        assert_eq!(abridged("One. Two and three.", 80), "One. Two and three.");
        assert_eq!(abridged("One. Two and three.", 10), "One.");
        assert_eq!(abridged("Übergroße Wörter ohne Ende", 18), "Übergroße Wörter …");
    }
}
