//! `governed-words`: a quotation cut so that the words beside it, which turn it round, are left out.

use casefile_words::marks::is_mark;
use casefile_words::{Stretch, slice};

use super::matter::CheckContext;
use super::{FindingSink, Nature, Rule, RuleScope};
use crate::diag::{FieldPath, Level, Place};
use crate::dossier::SourceIx;
use crate::text::Span;

mod table;

use table::{Governors, Inversion};

pub(super) const RULE: Rule = Rule {
    name: "governed-words",
    level: Level::Warning,
    nature: Nature::Usual,
    summary: "a quotation that leaves out the words right beside it that deny, negate, ask, suppose or take it back",
    manual: "\
**What** Right before a quotation, or before the words that go on after `[…]`, the source has words that turn them: \
\"denied that\", \"no evidence that\", \"it would be false to say\", \"not\", \"without\", \"to look into how\", \"whether\", \
\"if\", \"as if\", \"instead of\", \"took back\". Or they stand right after it: \"is a lie\", \"iddiasını yalanladı\", \
\"değil\". The words are a closed list each for English, Turkish, Russian, Arabic, French, German and Spanish; the source's `language`, else that \
of the site, says which is looked into.

**Why** Every word of such a quotation stands in the source, and it says the reverse of it.

**Example** The source prints `He has proposed to look into how Turkey fulfils its tasks`, and the quotation is `Turkey \
fulfils its tasks`.

**Cure** Begin the quotation at the words that are named, so that readers see them. Where it is right as it is, because \
the statement's `note` or another one says what stood before it, write `allow: [{rule: governed-words, why: …}]`.
",
    check: Some(RuleScope::Source(check)),
};

/// Words of a paragraph beside a quotation that are looked at, in bytes.
const FAR: usize = 160;

fn check(matter: &CheckContext<'_>, source: SourceIx, sink: &mut FindingSink<'_>) {
    let source = matter.dossier.source(source);
    let entity = &source.entity;
    if source.statements.is_empty() || entity.faulted {
        return;
    }
    let language = entity.head.language_or(&matter.dossier.config.language);
    let Some(governors) = Governors::of(language) else { return };
    let prose = &entity.prose;
    for statement in &source.statements {
        let Some(located) = &statement.located else { continue };
        let found = located.stretches.iter().find_map(|stretch| {
            let block = prose.blocks().partition_point(|own| own.stretch.end <= stretch.start);
            let block = &prose.blocks().get(block)?.stretch;
            governed(governors, prose.text(), block, stretch)
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

/// On which side of a quotation the words stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum QuotationSide {
    Before,
    After,
}

/// A word beside a quotation: where it stands, its letters, small, and whether a comma follows it.
struct WordToken {
    stretch: Stretch,
    small: String,
    is_before_comma: bool,
}

/// The words that turn a stretch of a block, if some do.
fn governed(
    governors: &'static Governors,
    text: &str,
    block: &Stretch,
    stretch: &Stretch,
) -> Option<(Stretch, Inversion, QuotationSide)> {
    if stretch.start > block.start {
        let before = before(text, block, stretch, governors.splits_apostrophes());
        let first = slice(text, stretch);
        let found =
            governors.before(&before.iter().map(WordToken::parts).collect::<Vec<_>>(), first);
        if let Some((place, turn)) = found {
            let start = before.get(place)?.stretch.start;
            return Some((start..before.last()?.stretch.end, turn, QuotationSide::Before));
        }
    }
    let is_ended = slice(text, stretch).trim_end().ends_with(ends_sentence);
    if governors.looks_after() && !is_ended && stretch.end < block.end {
        let after = after(text, block, stretch);
        let found = governors.after(&after.iter().map(WordToken::parts).collect::<Vec<_>>());
        if let Some((place, turn)) = found {
            let end = after.get(place)?.stretch.end;
            return Some((after.first()?.stretch.start..end, turn, QuotationSide::After));
        }
    }
    None
}

impl WordToken {
    fn parts(&self) -> (&str, bool) {
        (&self.small, self.is_before_comma)
    }
}

/// Where a sentence ends, so that what stands there governs nothing that follows.
fn ends_sentence(c: char) -> bool {
    ".!?;:…؟؛。".contains(c)
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

fn tokens(text: &str, offset: u32, splits: bool) -> Vec<WordToken> {
    let byte = |at: usize| offset + u32::try_from(at).unwrap_or(0);
    let is_apostrophe = |c: char| matches!(c, '\'' | '’');
    let mut found: Vec<WordToken> = Vec::new();
    let mut start: Option<usize> = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        let next = text.get(at + c.len_utf8()..).and_then(|rest| rest.chars().next());
        let is_inside = is_apostrophe(c) && (splits || next.is_some_and(char::is_alphanumeric));
        if c.is_alphanumeric() || (start.is_some() && is_inside) {
            start.get_or_insert(at);
            if !(splits && is_apostrophe(c)) {
                continue;
            }
        }
        if let Some(start) = start.take() {
            let end = if splits && is_apostrophe(c) { at + c.len_utf8() } else { at };
            let small = text[start..end].to_lowercase().replace('’', "'");
            found.push(WordToken {
                stretch: byte(start)..byte(end),
                small,
                is_before_comma: false,
            });
        }
        if matches!(c, ',' | '،') || (is_mark(c) && matches!(c, '"' | '”' | '»' | '」')) {
            // What is quoted before it is another quotation.
            if let Some(last) = found.last_mut() {
                last.is_before_comma |= matches!(c, ',' | '،');
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turned(language: &str, text: &str, quote: &str) -> Option<String> {
        let start = text.find(quote).unwrap_or_else(|| panic!("{quote}"));
        let byte = |at: usize| u32::try_from(at).unwrap_or(0);
        let stretch = byte(start)..byte(start + quote.len());
        let governors = Governors::of(language)?;
        let found = governed(governors, text, &(0..byte(text.len())), &stretch)?;
        Some(slice(text, &found.0).to_owned())
    }

    #[test]
    fn words_that_turn_a_quotation_are_found() {
        for (language, text, quote, words) in [
            ("en", "He denied that the toll was kept.", "the toll was kept", "denied that"),
            (
                "en",
                "He refuted the claim that the toll was kept.",
                "the toll was kept",
                "refuted the claim that",
            ),
            (
                "en",
                "He proposed to look into how the Republic is fulfilling it.",
                "Republic is fulfilling it",
                "into how the",
            ),
            (
                "en",
                "There is no evidence that the toll was kept.",
                "the toll was kept",
                "no evidence that",
            ),
            ("en", "It would be false to say that we kept it.", "we kept it", "false to say that"),
            ("en", "We did not keep the toll.", "keep the toll", "not"),
            ("en", "We didn’t keep the toll.", "keep the toll", "didn’t"),
            ("en", "She asked whether “the toll was kept”.", "the toll was kept", "whether"),
            ("en", "I will go if the toll is kept.", "the toll is kept", "if"),
            ("en", "They act as if the toll was theirs.", "the toll was theirs", "as if"),
            ("en", "He never said that the toll was kept.", "the toll was kept", "never said that"),
            (
                "de",
                "Er bestritt, dass der Zoll behalten wurde.",
                "der Zoll behalten wurde",
                "bestritt, dass",
            ),
            (
                "de",
                "Es gebe keine Beweise dafür, dass er zahlte.",
                "er zahlte",
                "keine Beweise dafür, dass",
            ),
            ("fr", "Il a nié que le péage ait été gardé.", "le péage ait été gardé", "nié que"),
            ("fr", "On ignore s’il a gardé le péage.", "il a gardé le péage", "s’"),
            ("es", "Negó que el peaje se quedara.", "el peaje se quedara", "Negó que"),
            ("ru", "Он отрицал, что сбор оставляли себе.", "сбор оставляли себе", "отрицал, что"),
            (
                "ru",
                "Нет доказательств того, что сбор взяли.",
                "сбор взяли",
                "Нет доказательств того, что",
            ),
            ("ar", "ونفى أن تكون الرسوم قد أخذت.", "تكون الرسوم قد أخذت", "ونفى أن"),
            (
                "tr",
                "Bakan, petrolün satıldığı iddiasını yalanladı.",
                "petrolün satıldığı",
                "iddiasını yalanladı",
            ),
            ("tr", "“Petrol satıldı mı?” diye sordu.", "Petrol satıldı", "mı"),
            ("en", "That the toll was kept is a lie.", "the toll was kept", "is a lie"),
            (
                "en",
                "The claim “the toll was kept” is not true, he said.",
                "the toll was kept",
                "is not true",
            ),
            (
                "en",
                "He said the toll was kept, which is false.",
                "the toll was kept",
                "which is false",
            ),
            ("en", "She took back that the toll was kept.", "the toll was kept", "took back that"),
            (
                "en",
                "He withdrew his claim that the toll was kept.",
                "the toll was kept",
                "withdrew his claim that",
            ),
            ("en", "No one said that the toll was kept.", "the toll was kept", "No one said that"),
            (
                "en",
                "They falsely claimed that the toll was kept.",
                "the toll was kept",
                "falsely claimed that",
            ),
            (
                "en",
                "She stopped short of saying the toll was kept.",
                "the toll was kept",
                "stopped short of saying",
            ),
            (
                "de",
                "Dass der Zoll behalten wurde, trifft nicht zu.",
                "der Zoll behalten wurde",
                "trifft nicht zu",
            ),
            (
                "de",
                "Dass der Zoll behalten wurde, bestritt er.",
                "der Zoll behalten wurde",
                "bestritt er",
            ),
            ("fr", "Que le péage ait été gardé est faux.", "le péage ait été gardé", "est faux"),
            ("es", "Que el peaje se quedara no es cierto.", "el peaje se quedara", "no es cierto"),
            ("ru", "«Сбор взяли» — это ложь, сказал он.", "Сбор взяли", "это ложь"),
            (
                "ru",
                "Он отозвал слова о том, что сбор взяли.",
                "сбор взяли",
                "отозвал слова о том, что",
            ),
            (
                "tr",
                "Bakan, petrolün satıldığı sözlerini geri aldı.",
                "petrolün satıldığı",
                "sözlerini geri aldı",
            ),
        ] {
            assert_eq!(turned(language, text, quote).as_deref(), Some(words), "{text}");
        }
    }

    #[test]
    fn words_that_turn_nothing_are_left_alone() {
        for (language, text, quote) in [
            ("en", "He said that the toll was kept.", "the toll was kept"),
            ("en", "There is no doubt that the toll was kept.", "the toll was kept"),
            ("en", "He did not deny that the toll was kept.", "the toll was kept"),
            ("en", "Not at all. The toll was kept.", "The toll was kept"),
            ("en", "No, the toll was kept.", "the toll was kept"),
            ("en", "He said no: the toll was kept.", "the toll was kept"),
            ("en", "It was not only the mayor.", "only the mayor"),
            ("en", "We denied that the toll was kept.", "denied that the toll was kept"),
            ("en", "The question is how to pay the toll.", "to pay the toll"),
            ("de", "Er sagte, dass der Zoll behalten wurde.", "der Zoll behalten wurde"),
            ("fr", "Il a dit que le péage a été gardé.", "le péage a été gardé"),
            ("es", "Dijo que sí, el peaje se quedó.", "el peaje se quedó"),
            ("ru", "Он заявил, что сбор взяли.", "сбор взяли"),
            ("ar", "وقال إن الرسوم قد أخذت.", "الرسوم قد أخذت"),
            ("tr", "Bakan, petrolün satıldığını söyledi.", "petrolün satıldığını"),
            ("ja", "彼は石油だと述べた。", "石油だ"),
            ("en", "“The toll was kept.” The claim is false, others say.", "The toll was kept."),
            ("en", "“The toll was kept,” he said. That is false.", "The toll was kept"),
            ("en", "He took back the boat that was kept.", "was kept"),
            ("en", "Russia withdrew its ambassador.", "its ambassador"),
            (
                "de",
                "„Der Zoll wurde behalten“, sagte er. Das ist falsch.",
                "Der Zoll wurde behalten",
            ),
            ("ru", "«Сбор взяли», — сказал он. Это ложь.", "Сбор взяли"),
        ] {
            assert_eq!(turned(language, text, quote), None, "{text}");
        }
    }
}
