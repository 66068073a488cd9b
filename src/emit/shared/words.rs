//! A statement's words as HTML: the source's own characters, with brackets that may not be the
//! speaker's and the basis that the speaker names marked in them.

use casefile_words::{Region, Stretch};

use crate::dossier::{SourceIx, StatementIx};
use crate::edition::Edition;
use crate::entity::source::Extent;
use crate::language::OwnWords;
use crate::markdown::{Prose, escape};

/// Whether the site may show a source's words at all.
#[must_use]
pub fn may_quote(edition: &Edition, source: SourceIx) -> bool {
    let rights = edition.source(source).entity.head.rights.as_ref();
    rights.is_none_or(|rights| rights.publish != Extent::Metadata)
}

/// Whether the words at a place of a source may be shown: all of its words, or those of its statements, or none but its
/// title, as its rights say.
#[must_use]
pub fn may_show(edition: &Edition, source: SourceIx, stretch: &Stretch) -> bool {
    let node = edition.source(source);
    let region = node.entity.prose.passage_of(stretch).map(|passage| passage.region);
    if region == Some(Region::Headline) {
        return true;
    }
    match node.entity.head.rights.as_ref().map_or(Extent::Full, |rights| rights.publish) {
        Extent::Full => true,
        Extent::Quotations => {
            let mut located = node.statements.iter().filter_map(|own| own.located.as_ref());
            located.any(|located| located.contains(stretch))
        }
        Extent::Metadata => false,
    }
}

/// The words of a stretch of a statement's source, where they may be shown.
#[must_use]
pub fn quotable<'a>(
    edition: &'a Edition,
    statement: StatementIx,
    stretch: &Stretch,
) -> Option<OwnWords<'a>> {
    let source = edition.statement(statement).source;
    may_quote(edition, source).then(|| edition.printed(source, edition.shown(statement, stretch)))
}

/// The words, one item a paragraph; `[…]` stands where the quotation skips words. None where the
/// source's rights allow no more than facts about it.
#[must_use]
pub fn paragraphs(edition: &Edition, statement: StatementIx) -> Vec<String> {
    let node = edition.statement(statement);
    if !may_quote(edition, node.source) {
        return Vec::new();
    }
    let Some(located) = &node.located else {
        let quote = node.statement.quote.split("\n\n");
        let folded = quote.map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "));
        return folded.filter(|part| !part.is_empty()).map(|part| escape(&part)).collect();
    };
    let prose = &edition.source(node.source).entity.prose;
    let bases = node.cites.iter().filter_map(|cited| cited.words.as_ref());
    let spans: Vec<(&Stretch, &str)> = node
        .insertions
        .iter()
        .map(|stretch| (stretch, "insertion"))
        .chain(bases.map(|stretch| (stretch, "basis")))
        .filter(|(stretch, _)| !prose.is_redacted(stretch))
        .collect();
    let mut paragraphs: Vec<String> = Vec::new();
    let mut before: Option<&Stretch> = None;
    for stretch in &located.stretches {
        let html = marked(prose, stretch, &spans);
        match (paragraphs.last_mut(), before) {
            (Some(last), Some(before)) if !prose.goes_on(before, stretch) => {
                last.push_str(" […] ");
                last.push_str(&html);
            }
            _ => paragraphs.push(html),
        }
        before = Some(stretch);
    }
    paragraphs
}

/// The same without markup, for what holds no HTML.
#[must_use]
pub fn plain(edition: &Edition, statement: StatementIx) -> Vec<String> {
    let node = edition.statement(statement);
    if !may_quote(edition, node.source) {
        return Vec::new();
    }
    let Some(located) = &node.located else {
        return vec![edition.words(statement)];
    };
    let prose = &edition.source(node.source).entity.prose;
    let mut paragraphs: Vec<String> = Vec::new();
    let mut before: Option<&Stretch> = None;
    for stretch in &located.stretches {
        let words = prose.shown(stretch);
        match (paragraphs.last_mut(), before) {
            (Some(last), Some(before)) if !prose.goes_on(before, stretch) => {
                last.push_str(" […] ");
                last.push_str(&words);
            }
            _ => paragraphs.push(words),
        }
        before = Some(stretch);
    }
    paragraphs
}

/// A stretch as HTML, cut where a span begins or ends.
fn marked(prose: &Prose, stretch: &Stretch, spans: &[(&Stretch, &str)]) -> String {
    let mut cuts = vec![stretch.start, stretch.end];
    for (span, _) in spans.iter().filter(|(span, _)| meets(span, stretch)) {
        cuts.extend([span.start, span.end].map(|at| at.clamp(stretch.start, stretch.end)));
    }
    cuts.sort_unstable();
    cuts.dedup();
    let mut html = String::new();
    for pair in cuts.windows(2) {
        let [start, end] = *pair else { continue };
        let part = start..end;
        let classes: Vec<&str> =
            spans.iter().filter(|(span, _)| meets(span, &part)).map(|(_, class)| *class).collect();
        let words = escape(&prose.shown(&part));
        if classes.is_empty() {
            html.push_str(&words);
        } else {
            html.push_str(&format!("<span class=\"{}\">{words}</span>", classes.join(" ")));
        }
    }
    html
}

fn meets(one: &Stretch, other: &Stretch) -> bool {
    one.start < other.end && other.start < one.end
}
