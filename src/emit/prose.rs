//! Bodies as HTML for one page: their references become page-relative links.

use crate::dossier::{Node, SourceIx, address, relative};
use crate::edition::Edition;
use crate::markdown::{Layers, LinkTarget, Prose, is_top};

/// Where the words of every page begin.
const TOP: &str = "content";

/// A body as HTML for the output `path`.
#[must_use]
pub fn html(edition: &Edition, prose: &Prose, path: &str) -> String {
    prose.html(Layers::default(), &links(edition, prose, path, None))
}

/// The address of each link of a prose by its number, and the words that stand for it where only an id
/// was written: what [`Prose::html`] asks for. `source` is the source whose text it is.
pub fn links<'e>(
    edition: &'e Edition,
    prose: &'e Prose,
    path: &'e str,
    source: Option<SourceIx>,
) -> impl Fn(usize) -> Option<(String, Option<String>)> + 'e {
    move |number| {
        let link = prose.links().get(number)?;
        if link.is_picture {
            let LinkTarget::Picture(file) = &link.target else { return None };
            return Some((relative(path, &picture(file)), None));
        }
        if let (LinkTarget::Fragment(fragment), Some(source)) = (&link.target, source)
            && let Some(statement) = edition.find_statement(source, fragment)
        {
            let statement = edition.statement(statement);
            return Some((format!("#{}", statement.id), link.is_bare.then(|| fragment.clone())));
        }
        let (href, title) = target(edition, prose, &link.target, path)?;
        Some((href, title.filter(|_| link.is_bare)))
    }
}

/// The address of a target as written on the output `path`, and what it is called.
///
/// A target that this edition does not hold has none: its words stand without a link.
fn target(
    edition: &Edition,
    own: &Prose,
    target: &LinkTarget,
    path: &str,
) -> Option<(String, Option<String>)> {
    match target {
        LinkTarget::Web(url) => Some((url.clone(), None)),
        LinkTarget::Fragment(fragment) => {
            let Some(heading) = own.heading(fragment) else {
                return is_top(fragment).then(|| (format!("#{TOP}"), None));
            };
            let words = own.shown(&heading.stretch);
            Some((format!("#{}", heading.id), Some(words)))
        }
        LinkTarget::Picture(_) | LinkTarget::Refused(_) | LinkTarget::Gone => None,
        LinkTarget::Entity { kind, id, statement } => {
            let node = edition.ids.get(id.as_str())?;
            let own = edition.kind(node);
            if kind.is_some_and(|kind| kind != own) {
                return None;
            }
            let page = address(own, id);
            let title = edition.title(node);
            let Some(statement) = statement else {
                return Some((relative(path, &page), Some(title.to_string())));
            };
            let is_said = match node {
                Node::Source(source) => edition.find_statement(source, statement).is_some(),
                Node::Actor(_) | Node::Allegation(_) | Node::Page(_) => false,
            };
            if is_said {
                let href = relative(path, &format!("{page}#{statement}"));
                return Some((href, Some(format!("{title}, {statement}"))));
            }
            let prose = edition.prose(node);
            let Some(heading) = prose.heading(statement) else {
                let is_top = is_top(statement);
                return is_top.then(|| (relative(path, &page), Some(title.to_string())));
            };
            let href = relative(path, &format!("{page}#{}", heading.id));
            Some((href, Some(format!("{title}, {}", prose.shown(&heading.stretch)))))
        }
    }
}

/// The address from the root of a picture of `static/`.
fn picture(file: &str) -> String {
    let file = file.replace('%', "%25").replace('#', "%23").replace('?', "%3F");
    match file.strip_prefix("root/") {
        Some(file) => file.to_owned(),
        None => format!("static/{file}"),
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
