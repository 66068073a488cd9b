//! Finds footnotes: marks in the text that lead to a note of the same page, and the notes.

use std::collections::{BTreeMap, BTreeSet};

use crate::html::boilerplate::is_notes;
use crate::html::page::{HtmlPage, collapsed};

/// The most notes that are told apart; the rest stay words.
const MOST: usize = 500;

/// A note holds no more nodes.
const LARGEST: usize = 1_000;

/// The footnotes of a page.
#[derive(Debug, Default)]
pub(in crate::html) struct Notes {
    /// The element of each note, in order of their first marks.
    pub texts: Vec<usize>,
    /// For each link that is a mark, the number of its note from 1.
    pub marks: BTreeMap<usize, usize>,
    /// Nodes within marks, and within the links that lead from a note back to its mark.
    silent: BTreeSet<usize>,
}

impl Notes {
    /// Whether an element is a note.
    pub(in crate::html) fn is_note(&self, at: usize) -> bool {
        self.texts.contains(&at)
    }

    /// Whether a node is in a mark or in the way back to one.
    pub(in crate::html) fn is_mark(&self, at: usize) -> bool {
        self.silent.contains(&at)
    }
}

/// Finds a page's footnotes whose marks stand in kept text; the texts of the notes are kept too.
pub(in crate::html) fn found(page: &HtmlPage, keep: &mut [bool]) -> Notes {
    let mut notes = Notes::default();
    let mut ids: BTreeMap<&str, usize> = BTreeMap::new();
    for at in 0..page.nodes.len() {
        for name in ["id", "name"] {
            if let Some(id) = page.attribute(at, name).filter(|own| !own.is_empty()) {
                ids.entry(id).or_insert(at);
            }
        }
    }
    for link in page.named("a") {
        let Some(id) =
            page.attribute(link, "href").and_then(|href| href.rsplit_once('#')).map(|(_, id)| id)
        else {
            continue;
        };
        let inside = link..page.nodes[link].end;
        let is_kept = keep.get(inside.clone()).is_some_and(|own| own.iter().any(|keep| *keep));
        if !is_kept || !is_mark(page, link) {
            continue;
        }
        let Some(note) = ids.get(id).and_then(|at| note(page, *at, link)) else { continue };
        if notes.texts.len() >= MOST
            || notes.texts.iter().any(|own| (*own..page.nodes[*own].end).contains(&link))
        {
            continue;
        }
        let number = notes.texts.iter().position(|own| *own == note).unwrap_or_else(|| {
            notes.texts.push(note);
            notes.texts.len() - 1
        });
        notes.marks.insert(link, number + 1);
        notes.silent.extend(inside);
    }
    for note in notes.texts.clone() {
        let within = note..page.nodes[note].end;
        for at in within.clone() {
            if let Some(own) = keep.get_mut(at) {
                *own = page.text(at).is_some_and(|text| !text.trim().is_empty());
            }
        }
        for link in within.clone().filter(|at| page.name(*at) == "a") {
            let is_back = page.attribute(link, "href").is_some_and(|href| href.contains('#'))
                && page.words(link).chars().count() <= 4;
            if is_back {
                for at in link..page.nodes[link].end {
                    notes.silent.insert(at);
                    if let Some(own) = keep.get_mut(at) {
                        *own = false;
                    }
                }
            }
        }
    }
    notes
}

/// Whether a link looks like the mark of a note: raised, or a number or sign alone.
fn is_mark(page: &HtmlPage, link: usize) -> bool {
    let text = page.words(link);
    let bare = text.trim_matches(['[', ']', '(', ')']);
    let is_short = !bare.is_empty() && bare.chars().count() <= 4;
    let is_sign = bare.chars().all(|c| {
        c.is_ascii_digit() || matches!(c, '*' | '†' | '‡' | '§') || c.is_ascii_lowercase()
    });
    let around: Vec<usize> = page.ancestors(link).take(2).chain(page.children(link)).collect();
    let is_raised = around.iter().any(|own| page.name(*own) == "sup");
    let is_named = page.attribute(link, "role") == Some("doc-noteref") || {
        let marks = page.marks(link);
        ["footnote", "footnoteref", "noteref", "fnref", "fn"].iter().any(|own| marks.contains(own))
    };
    is_short && is_sign && (is_raised || is_named)
}

/// The element of the note that an id stands on or in.
fn note(page: &HtmlPage, at: usize, link: usize) -> Option<usize> {
    let is_own = |own: usize| matches!(page.name(own), "li" | "p" | "div" | "aside" | "dd" | "tr");
    let own = [at].into_iter().chain(page.ancestors(at).take(3)).find(|own| is_own(*own))?;
    if page.nodes[own].end - own > LARGEST {
        return None;
    }
    let around = || [own].into_iter().chain(page.ancestors(own).take(3));
    let is_named = around().any(|own| {
        is_notes(page.marks(own)) || page.attribute(own, "role") == Some("doc-endnotes")
    });
    let leads_back = (own..page.nodes[own].end).any(|inner| {
        page.name(inner) == "a"
            && page.attribute(inner, "href").is_some_and(|href| href.contains('#'))
    });
    let holds_link = (own..page.nodes[own].end).contains(&link);
    let is_short = collapsed(&page.words(own)).len() < 4_000;
    (!holds_link && own > 0 && is_short && (is_named || leads_back)).then_some(own)
}
