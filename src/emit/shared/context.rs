//! The sentence in which one entity's text speaks of another: what a backlink says beside its title.

use casefile_words::Stretch;

use super::sentences::sentences;
use crate::dossier::Node;
use crate::edition::Edition;
use crate::entity::source::Extent;
use crate::language::OwnWords;
use crate::markdown::{Link, LinkTarget, Prose};

/// Links of a text among which the one is looked for: those of a list of thousands stand in no sentence.
const LOOKED_AT: usize = 500;
/// The most bytes before and after a link that are shown.
const AROUND: usize = 240;

/// The sentence of the text of `by` that first speaks of `of`; nothing where the text may not be shown.
#[must_use]
pub fn sentence<'a>(edition: &'a Edition, by: Node, of: Node) -> Option<OwnWords<'a>> {
    if let Node::Source(source) = by {
        let rights = edition.source(source).entity.head.rights.as_ref();
        rights.is_none_or(|rights| rights.publish == Extent::Full).then_some(())?;
    }
    let prose = edition.prose(by);
    let id = edition.id(of);
    let is_it = |link: &&Link| match &link.target {
        LinkTarget::Entity { id: own, .. } => own == id,
        _ => false,
    };
    let link = prose.links().iter().take(LOOKED_AT).find(is_it)?;
    let words = around(prose, &link.stretch, |link| called(edition, link));
    (!words.is_empty()).then(|| edition.own(edition.title(by)).with(words))
}

/// What stands for a link of which only the id was written.
fn called(edition: &Edition, link: &Link) -> Option<String> {
    let LinkTarget::Entity { id, .. } = &link.target else { return None };
    let node = edition.ids.get(id.as_str()).filter(|_| link.is_bare)?;
    Some(edition.title(node).to_string())
}

/// The sentence that holds a stretch, or as much of it as is near.
fn around(prose: &Prose, own: &Stretch, called: impl Fn(&Link) -> Option<String>) -> String {
    let Some(passage) = prose.passage_of(own) else { return String::new() };
    let (first, last) = (passage.stretch.start as usize, passage.stretch.end as usize);
    let (start, end) = (own.start as usize, own.end as usize);
    let text = prose.words();
    let from =
        (start.saturating_sub(AROUND).max(first)..=start).find(|at| text.is_char_boundary(*at));
    let to = (end..=(end + AROUND).min(last).max(end)).rev().find(|at| text.is_char_boundary(*at));
    let (Some(from), Some(to)) = (from, to) else { return String::new() };
    let Some(near) = text.get(from..to) else { return String::new() };
    let parts = sentences(near);
    let place = parts.iter().rposition(|(at, _)| from + at <= start).unwrap_or(0);
    let Some((at, sentence)) = parts.get(place) else { return String::new() };
    let (begins, ends) = (from + at, (from + at + sentence.len()).max(end));
    let is_cut_before = *at == 0 && from > first;
    let is_cut_after = place + 1 == parts.len() && to < last;
    let shown = shown(prose, begins..ends, called);
    let words: Vec<&str> = shown.split_whitespace().collect();
    let mut words = words.as_slice();
    // A word that is cut is none.
    if is_cut_before && words.len() > 1 {
        words = &words[1..];
    }
    if is_cut_after && words.len() > 1 {
        words = &words[..words.len() - 1];
    }
    let [before, after] = [is_cut_before, is_cut_after].map(|is| if is { "…" } else { "" });
    format!("{before}{}{after}", words.join(" "))
}

/// Words of a text, with what is called otherwise than it is written.
fn shown(
    prose: &Prose,
    range: std::ops::Range<usize>,
    called: impl Fn(&Link) -> Option<String>,
) -> String {
    let small = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let (start, end) = (small(range.start), small(range.end));
    let mut out = String::new();
    let mut done = start;
    let links = prose.links();
    let first = links.partition_point(|link| link.stretch.start < start);
    for link in links.iter().skip(first).take_while(|link| link.stretch.end <= end) {
        if let Some(name) = called(link).filter(|_| link.stretch.start >= done) {
            out.push_str(&prose.shown(&(done..link.stretch.start)));
            out.push_str(&name);
            done = link.stretch.end;
        }
    }
    out.push_str(&prose.shown(&(done..end)));
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::read;

    fn said(text: &str, id: &str) -> String {
        let prose = read(text, 0);
        let own =
            |link: &&Link| matches!(&link.target, LinkTarget::Entity { id: own, .. } if own == id);
        let link = prose.links().iter().find(own).unwrap();
        around(&prose, &link.stretch, |link| link.is_bare.then(|| "Ann Orchard".to_owned()))
    }

    #[test]
    fn a_link_is_shown_in_its_sentence() {
        let text = "First. The harbour master, [he](actor:ann) says, saw it. Last.\n\nMore.";
        assert_eq!(said(text, "ann"), "The harbour master, he says, saw it.");
        assert_eq!(said("Told by [[ann]] alone.", "ann"), "Told by Ann Orchard alone.");
    }

    #[test]
    fn a_long_sentence_is_cut_at_words_round_the_link() {
        let text = format!("{} [him](actor:ann) {}.", "before ".repeat(100), "after ".repeat(100));
        let said = said(&text, "ann");
        assert!(said.starts_with("…before") && said.ends_with("after…"), "{said}");
        assert!(said.contains(" him ") && said.len() < 2 * AROUND + 20, "{said}");
    }
}
