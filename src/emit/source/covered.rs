//! What is counted of a source's text: its paragraphs, what its statements hold of them, what stands in quotation marks.

use casefile_words::marks::Reading;
use casefile_words::{Region, Stretch};

use super::coverage::{self, Counted, Coverage, Used};
use crate::dossier::SourceIx;
use crate::edition::Edition;
use crate::entity::Verb;

/// How much of the body is used.
pub(super) fn covered(edition: &Edition, source: SourceIx) -> Option<Coverage> {
    let node = edition.source(source);
    let prose = &node.entity.prose;
    let text = prose.text();
    let is_body = |region: Region| region == Region::Body;
    let passages: Vec<Stretch> = prose
        .passages()
        .iter()
        .filter(|passage| is_body(passage.region) && !passage.stretch.is_empty())
        .map(|passage| passage.stretch.clone())
        .collect();
    let mut blocks: Vec<Stretch> = prose
        .blocks()
        .iter()
        .filter(|block| is_body(block.region))
        .map(|block| block.stretch.clone())
        .collect();
    let words = |block: &Stretch| casefile_words::slice(text, block);
    let language = node.entity.head.language_or(edition.config.content_language());
    let marks = Reading::of(prose.text(), prose.blocks(), language);
    // A dateline is no sentence of the story.
    if let (Some(first), Some(dateline)) = (blocks.first_mut(), &node.entity.head.dateline)
        && words(first).starts_with(dateline.printed.as_str())
    {
        first.start += u32::try_from(dateline.printed.len()).unwrap_or(0);
    }
    let mut used = Vec::new();
    for statement in &node.statements {
        let Some(located) = statement.located.as_ref().filter(|located| is_body(located.region))
        else {
            continue;
        };
        let bears = statement.bearings.iter().any(|bearing| bearing.verb != Verb::Context);
        used.extend(
            located.stretches.iter().map(|stretch| Used { stretch: stretch.clone(), bears }),
        );
    }
    let counted =
        Counted { text, passages: &passages, blocks: &blocks, used: &used, quoted: &marks.quoted };
    coverage::coverage(edition.language(), counted)
}
