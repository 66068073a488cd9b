//! Tells what of a page is left out: each stretch of prose by its beginning, its length and why, and the rest by counts.

use std::collections::BTreeMap;

use super::segments::Segment;
use crate::{Draft, DraftLeftOut, RemarkSubject};

/// Words of a text that is prose.
const PROSE: usize = 8;
/// Words of a paragraph of which a page's prose is counted.
const PARAGRAPH: usize = 20;
/// Letters of a beginning.
const BEGINNING: usize = 60;

/// Adds what is left out to a draft, in order of the page, and a doubt where it is much. What the draft holds at another
/// place is not left out: `excluded` tells which texts are headline, summary and captions.
pub(super) fn tell(
    draft: &mut Draft,
    segments: &[Segment],
    dropped: &[(usize, &'static str)],
    excluded: &BTreeMap<usize, &'static str>,
) {
    let mut rest: BTreeMap<&'static str, DraftLeftOut> = BTreeMap::new();
    let mut prose: Vec<DraftLeftOut> = Vec::new();
    let told: Vec<(usize, &'static str)> =
        dropped.iter().copied().filter(|(at, _)| !is_kept_elsewhere(excluded.get(at))).collect();
    for run in told.chunk_by(|one, other| one.0 + 1 == other.0 && one.1 == other.1) {
        let Some((_, why)) = run.first() else { continue };
        let is_prose = |at: usize| segments[at].length >= PROSE && segments[at].linked < 0.5;
        // What names nobody knows is told paragraph by paragraph.
        let is_unnamed = *why == super::article::OTHER;
        let mut parts = vec![run];
        if is_unnamed {
            parts = run.chunk_by(|one, other| is_prose(one.0) == is_prose(other.0)).collect();
        }
        for part in parts {
            let words =
                part.iter().map(|(at, _)| segments[*at].text.split_whitespace().count()).sum();
            let begins = part.iter().find(|(at, _)| is_prose(*at));
            let begins = begins.map(|(at, _)| beginning(&segments[*at].text));
            if begins.is_some() {
                prose.push(DraftLeftOut { why, pieces: part.len(), words, begins });
                continue;
            }
            let own =
                rest.entry(why).or_insert_with(|| DraftLeftOut { why, ..DraftLeftOut::default() });
            own.pieces += part.len();
            own.words += words;
        }
    }
    for own in prose.into_iter().chain(rest.into_values()) {
        draft.remark(RemarkSubject::Dropped, own.to_string());
        draft.left_out.push(own);
    }
    doubt(draft, segments, dropped);
}

/// Whether a draft holds the words at another place than its body.
fn is_kept_elsewhere(why: Option<&&str>) -> bool {
    matches!(why.copied(), Some("headline" | "summary below the headline" | "caption"))
}

/// Whether what is left out for a reason is no part of the prose that a page is read for.
fn is_beside(why: &str) -> bool {
    is_kept_elsewhere(Some(&why))
        || matches!(
            why,
            "comments" | "cookie banner" | "page footer" | "another article" | "author box"
        )
}

/// A doubt where more than a fifth of the page's prose is left out.
fn doubt(draft: &mut Draft, segments: &[Segment], dropped: &[(usize, &'static str)]) {
    let is_prose = |at: usize| segments[at].length >= PARAGRAPH && segments[at].linked < 0.3;
    let out: Vec<(usize, &str)> =
        dropped.iter().copied().filter(|(at, why)| is_prose(*at) && !is_beside(why)).collect();
    let beside: Vec<usize> =
        dropped.iter().filter(|(_, why)| is_beside(why)).map(|(at, _)| *at).collect();
    let all: usize = (0..segments.len())
        .filter(|at| is_prose(*at) && beside.binary_search(at).is_err())
        .map(|at| segments[at].length)
        .sum();
    let lost: usize = out.iter().map(|(at, _)| segments[*at].length).sum();
    let Some((longest, why)) = out.iter().max_by_key(|(at, _)| segments[*at].length) else {
        return;
    };
    if lost * 5 > all {
        draft.remark(
            RemarkSubject::Doubt,
            format!(
                "{lost} of the {all} words of the page’s prose are left out; the longest piece begins `{}` ({why})",
                beginning(&segments[*longest].text)
            ),
        );
    }
}

/// The first words of a text.
fn beginning(text: &str) -> String {
    let end = text.char_indices().nth(BEGINNING).map_or(text.len(), |(at, _)| at);
    let cut = text.get(..end).unwrap_or(text);
    let whole =
        if end < text.len() { cut.rsplit_once(' ').map_or(cut, |(own, _)| own) } else { cut };
    let bare = whole.replace('`', "'");
    if end < text.len() { format!("{bare}…") } else { bare }
}
