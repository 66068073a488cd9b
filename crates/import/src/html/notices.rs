//! Tells pages that hold a notice in the place of an article: of browsers out of date, of cookies, of pages that are not
//! there; and bodies that have nothing to do with what the page says of itself.

use std::collections::BTreeSet;

use super::article::ArticleBody;
use super::metadata::Metadata;
use super::page::{HtmlPage, collapsed};
use crate::lists;
use crate::{Draft, RemarkSubject};

/// A notice has at most so many words.
const LONGEST: usize = 150;
/// Letters of a word that tells what a text is about.
const LETTERS: usize = 5;
/// Fewer such words of headline and description do not tell what a text is about.
const FEWEST: usize = 3;

/// The words of a notice, where a page holds one and no article.
pub(super) fn notice(
    draft: &Draft,
    page: &HtmlPage,
    article: &ArticleBody,
    metadata: &Metadata,
) -> Option<String> {
    let title = draft.title.as_deref().unwrap_or("");
    let is_headed = is_notice(title) || metadata.title.iter().any(|own| is_title(&own.value));
    if article.words > LONGEST {
        return None;
    }
    let text = text(page, &article.keep);
    if is_headed || (is_title(title) && !title.is_empty()) {
        return Some(title.to_owned());
    }
    let first = text.lines().find(|line| is_notice(line))?;
    let about = about(draft, metadata);
    let rest: String = text.lines().filter(|line| !is_notice(line)).collect::<Vec<_>>().join("\n");
    let is_about = telling(&rest).intersection(&about).next().is_some();
    (!is_about).then(|| first.to_owned())
}

/// A doubt where a body has no word of the page's headline and description.
pub(super) fn doubt(draft: &mut Draft, page: &HtmlPage, keep: &[bool], metadata: &Metadata) {
    let about = about(draft, metadata);
    let found = telling(&text(page, keep));
    if about.len() >= FEWEST && found.intersection(&about).next().is_none() {
        let words = "the body has no word of the headline or of the page’s description";
        draft.remark(RemarkSubject::Doubt, words);
    }
}

/// The words of headline and description that tell what a page is about.
fn about(draft: &Draft, metadata: &Metadata) -> BTreeSet<String> {
    let mut about = telling(draft.title.as_deref().unwrap_or(""));
    about.extend(metadata.description.iter().flat_map(|own| telling(&own.value)));
    about
}

/// The longer words of a text, by their beginnings: endings change with what is said of them.
fn telling(text: &str) -> BTreeSet<String> {
    let is_alone = |c: char| matches!(c, '\u{3040}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' | '\u{E00}'..='\u{EFF}');
    let small = text.to_lowercase();
    let words = small.split(|c: char| !c.is_alphanumeric());
    let long = words.filter(|own| own.chars().count() >= LETTERS);
    let mut found: BTreeSet<String> = long.map(|own| own.chars().take(LETTERS).collect()).collect();
    found.extend(small.chars().filter(|c| is_alone(*c)).map(String::from));
    found
}

/// The body's words, a block a line.
fn text(page: &HtmlPage, keep: &[bool]) -> String {
    let mut lines: Vec<(usize, String)> = Vec::new();
    for at in (0..page.nodes.len()).filter(|at| keep[*at]) {
        let block = page.nodes[at].block;
        let own = page.text(at).unwrap_or("");
        match lines.last_mut().filter(|(before, _)| *before == block) {
            Some((_, line)) => line.push_str(own),
            None => lines.push((block, own.to_owned())),
        }
    }
    lines.into_iter().map(|(_, line)| collapsed(&line)).collect::<Vec<_>>().join("\n")
}

fn is_notice(text: &str) -> bool {
    lists::NOTICES.stands_in(&text.to_lowercase().replace('’', "'"))
}

/// Whether a headline is that of a page that is not there or not to be read.
fn is_title(text: &str) -> bool {
    let small = text.to_lowercase();
    let parts = small.split(['|', '-', '–', '—', ':', '·']).map(str::trim);
    parts
        .filter(|own| !own.is_empty())
        .any(|own| lists::NOTICE_TITLES.contains(own.trim_end_matches(['.', '!'])))
}
