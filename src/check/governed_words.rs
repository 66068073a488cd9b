//! `governed-words`: a quotation cut so that the words beside it, which turn it round, are left out.

use casefile_words::{Stretch, slice};

use super::matter::CheckContext;
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{FieldPath, Level, Place};
use crate::dossier::SourceIx;
use crate::text::Span;

mod beside;
mod clause;
mod dense;
mod table;

use beside::Turn;
use clause::{FAR, QuotationSide, WordToken, ends_sentence, tokens};
use dense::DenseGovernors;
use table::Governors;

pub(super) const RULE: Rule = Rule {
    name: "governed-words",
    level: Level::Warning,
    nature: Nature::Usual,
    summary: "a quotation that leaves out the words right beside it that deny, negate, ask, suppose or take it back",
    manual: "\
**What** Right before a quotation, or before the words that go on after `[…]`, the source has words that turn them: \
\"denied that\", \"no evidence that\", \"it would be false to say\", \"not\", \"without\", \"to look into how\", \"whether\", \
\"if\", \"as if\", \"instead of\", \"took back\". Or they stand right after it: \"is a lie\", \"iddiasını yalanladı\", \
\"değil\", \", he denied\". Or they begin its sentence and make a condition of it: \"Had the toll \
been kept\", \"Wäre der Zoll behalten worden\". Or the sentence is a question, in any language, and the quotation leaves \
out its mark. The words are a closed list each for Arabic, Chinese, Czech, Danish, Dutch, English, French, German, Hebrew, \
Italian, Japanese, Korean, Norwegian, Polish, Portuguese, Romanian, Russian, Spanish, Swedish, Turkish and Ukrainian; the source's `language`, else that \
of the site, says which is looked into.

**Why** Every word of such a quotation stands in the source, and it says the reverse of it.

**Example** The source prints `He has proposed to look into how Turkey fulfils its tasks`, and the quotation is `Turkey \
fulfils its tasks`.

**Cure** Begin or end the quotation at the words that are named, so that readers see them. Where it is right as it is, because \
the statement's `note` or another one says what stood before it, write `allow: [{rule: governed-words, why: …}]`.
",
    check: Some(RuleScope::Source(check)),
};

fn check(matter: &CheckContext<'_>, source: SourceIx, sink: &mut FindingSink<'_>) {
    let source = matter.dossier.source(source);
    let entity = &source.entity;
    if source.statements.is_empty() || entity.faulted {
        return;
    }
    let language = entity.head.language_or(matter.dossier.config.content_language());
    let (spaced, dense) = (Governors::of(language), DenseGovernors::of(language));
    let prose = &entity.prose;
    for statement in &source.statements {
        let Some(located) = &statement.located else { continue };
        let is_quoted = |(words, ..): &Turn| {
            let mut own = located.stretches.iter();
            own.any(|own| own.start < words.end && words.start < own.end)
        };
        let found = located.stretches.iter().find_map(|stretch| {
            let block = prose.blocks().partition_point(|own| own.stretch.end <= stretch.start);
            let block = &prose.blocks().get(block)?.stretch;
            let turned = |own| governed(own, prose.text(), block, stretch);
            let spaced = spaced.and_then(turned);
            let found = spaced.or_else(|| dense?.governed(prose.text(), block, stretch));
            let found = found.or_else(|| beside::asked(prose.text(), block, stretch));
            // What readers see turns nothing.
            found.filter(|turn| !is_quoted(turn))
        });
        let Some((words, turn, side)) = found else { continue };
        let place = Place::Value(
            entity.text,
            FieldPath::of("statements").item(statement.position).key("quote"),
        );
        let governing = prose.shown(&words);
        let (beside, cure) = match side {
            QuotationSide::Before => ("before", "begin the quotation there"),
            QuotationSide::After => ("after", "end the quotation there"),
        };
        let mut fault = sink
            .fault(
                place,
                format!(
                    "right {beside} these words the source has `{governing}`, which {}",
                    turn.says()
                ),
            )
            .hint(format!(
                "{cure}, so that readers see it; if it is right as it is, say so in \
                 `allow: [{{rule: governed-words, why: …}}]`"
            ));
        if let Some(written) = prose.written(&words) {
            let place = Place::Span(Span::new(entity.text, written));
            fault = fault.related(place, "the words that turn it");
        }
        sink.push(fault);
    }
}

/// The words that turn a stretch of a block, if some do.
fn governed(
    governors: &'static Governors,
    text: &str,
    block: &Stretch,
    stretch: &Stretch,
) -> Option<Turn> {
    if stretch.start > block.start {
        let before = before(text, block, stretch, governors.splits_apostrophes());
        let first = slice(text, stretch);
        let found =
            governors.before(&before.iter().map(WordToken::parts).collect::<Vec<_>>(), first);
        if let Some((place, turn)) = found {
            let start = before.get(place)?.stretch.start;
            return Some((start..before.last()?.stretch.end, turn, QuotationSide::Before));
        }
        let opened = beside::opened(governors, text, block, stretch);
        if opened.is_some() {
            return opened;
        }
    }
    let is_ended = slice(text, stretch).trim_end().ends_with(ends_sentence);
    if governors.looks_after() && !is_ended && stretch.end < block.end {
        let after = after(text, block, stretch);
        let tail = slice(text, &(stretch.end..block.end)).strip_prefix(' ');
        // What is left of a sentence that its negation ends; a name before a negation is none.
        let adjacent = tail.is_some_and(|tail| tail.starts_with(char::is_alphanumeric))
            && slice(text, stretch).split_whitespace().nth(2).is_some();
        let words: Vec<_> = after.iter().map(WordToken::parts).collect();
        let found = governors.after(&words, adjacent);
        if let Some((place, turn)) = found {
            let end = after.get(place)?.stretch.end;
            return Some((after.first()?.stretch.start..end, turn, QuotationSide::After));
        }
    }
    beside::attributed(governors, text, block, stretch)
}

/// The last words of the sentence before a stretch.
fn before(text: &str, block: &Stretch, stretch: &Stretch, splits: bool) -> Vec<WordToken> {
    let whole = slice(text, &(block.start..stretch.start));
    let from = whole.ceil_char_boundary(whole.len().saturating_sub(FAR));
    let mut near = &whole[from..];
    if let Some((at, c)) = near.char_indices().rev().find(|(_, c)| ends_sentence(*c)) {
        near = &near[at + c.len_utf8()..];
    } else if from > 0 {
        // The first of them may be cut.
        near = near.split_once(char::is_whitespace).map_or("", |(_, rest)| rest);
    }
    let offset = stretch.start - u32::try_from(near.len()).unwrap_or(0);
    tokens(near, offset, splits)
}

/// The next words of the sentence after a stretch.
fn after(text: &str, block: &Stretch, stretch: &Stretch) -> Vec<WordToken> {
    let whole = slice(text, &(stretch.end..block.end));
    let near = &whole[..whole.floor_char_boundary(FAR)];
    let near = near.find(ends_sentence).map_or(near, |end| &near[..end]);
    tokens(near, stretch.end, false)
}

#[cfg(test)]
mod tests;
