//! The legend above a source's text: only the lines and washes that occur in it.

use std::collections::BTreeSet;

use serde::Serialize;

use super::text::PassageView;
use crate::dossier::SourceIx;
use crate::edition::Edition;
use crate::entity::Verb;
use crate::language::{Argument, Language, Message};

/// Each style of line with the verbs that it stands for.
const STYLES: [(&str, &[Verb]); 5] = [
    ("solid", &[Verb::Asserts, Verb::Finds]),
    ("dotted", &[Verb::Supports, Verb::Presupposes]),
    ("dashed", &[Verb::Qualifies]),
    ("double", &[Verb::Disputes, Verb::Denies, Verb::Retracts]),
    (HAIRLINE, &[Verb::Repeats, Verb::Context]),
];

/// The style of what says nothing of an allegation, which is located only, or context.
const HAIRLINE: &str = "hairline";

/// One line of the legend.
#[derive(Debug, Serialize)]
pub struct LegendLine<'a> {
    /// The name of the sign, set in that sign.
    pub sample: Message<'a>,
    /// "mark", "insertion" or "name".
    pub sign: &'static str,
    /// The verb whose style it has.
    pub bears: &'static str,
    /// Whether it has the deeper wash.
    pub is_darker: bool,
    /// What it means, with the stop that it has in the row.
    pub words: Message<'a>,
}

/// The legend of a source.
#[must_use]
pub fn legend<'a>(
    edition: &'a Edition,
    source: SourceIx,
    passages: &[PassageView<'_>],
) -> Vec<LegendLine<'a>> {
    if passages.is_empty() {
        return Vec::new();
    }
    let mut verbs: BTreeSet<Option<Verb>> = BTreeSet::new();
    for statement in &edition.source(source).statements {
        if statement.located.is_some() {
            verbs.extend(statement.bearings.iter().map(|bearing| Some(bearing.verb)));
            verbs.extend(statement.bearings.is_empty().then_some(None));
        }
    }
    let holds = |sign: &str| passages.iter().any(|passage| passage.html.contains(sign));
    rows(
        edition.language(),
        &verbs,
        holds("data-allegations=\"2\""),
        holds("class=\"insertion\""),
        holds("class=\"name\""),
    )
}

fn rows<'a>(
    language: &'a Language,
    verbs: &BTreeSet<Option<Verb>>,
    is_darker: bool,
    has_insertions: bool,
    has_names: bool,
) -> Vec<LegendLine<'a>> {
    let row = |style, sign, bears, words| LegendLine {
        sample: language.say("legend-sample").key("style", style),
        sign,
        bears,
        is_darker: false,
        words,
    };
    let mut rows = Vec::new();
    for (style, styled) in STYLES {
        let occur: Vec<Verb> =
            styled.iter().copied().filter(|verb| verbs.contains(&Some(*verb))).collect();
        let is_located_only = style == HAIRLINE && verbs.contains(&None);
        let bears = match occur.first() {
            Some(verb) => verb.word(),
            None if is_located_only => "none",
            None => continue,
        };
        let words = match style {
            HAIRLINE => beside(language, &occur, is_located_only),
            _ => {
                let verb =
                    |verb: &Verb| language.say("legend-verb").key("verb", verb.word()).into();
                let verbs = Argument::Either(occur.iter().map(verb).collect());
                language.say("legend-verbs").with("verbs", verbs)
            }
        };
        rows.push(row(style, "mark", bears, words));
    }
    if is_darker {
        let words = language.say("legend-deeper");
        rows.push(LegendLine { is_darker: true, ..row("deeper", "mark", "asserts", words) });
    }
    if has_insertions {
        rows.push(row("italic", "insertion", "none", language.say("legend-insertion")));
    }
    if has_names {
        rows.push(row("dots", "name", "none", language.say("legend-name")));
    }
    let all = rows.len();
    let stopped = rows.into_iter().zip(1..).map(|(row, place)| {
        let name = if place < all { "legend-item" } else { "legend-last" };
        LegendLine { words: language.say(name).with("meaning", row.words), ..row }
    });
    stopped.collect()
}

/// What the finest line means: words that stand beside an allegation, or beside none.
fn beside<'a>(language: &'a Language, occur: &[Verb], is_located_only: bool) -> Message<'a> {
    let verbs = occur.iter().map(|verb| match verb {
        Verb::Repeats => "legend-repeats",
        _ => "legend-context",
    });
    let all = verbs.chain(is_located_only.then_some("legend-located-only"));
    language.series(all.map(|name| language.say(name).into()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::english;

    #[test]
    fn only_what_occurs_is_explained() {
        let verbs =
            BTreeSet::from([None, Some(Verb::Asserts), Some(Verb::Denies), Some(Verb::Retracts)]);
        let rows = rows(english(), &verbs, false, true, false);
        let shown: Vec<String> =
            rows.iter().map(|row| format!("{} {}", row.sample.text(), row.words.text())).collect();
        assert_eq!(
            shown,
            [
                "solid line asserts an allegation;",
                "double line denies or retracts an allegation;",
                "hairline located only;",
                "(italic) words in brackets inside a quotation that may not be the speaker’s.",
            ]
        );
        assert!(super::rows(english(), &BTreeSet::new(), false, false, false).is_empty());
    }
}
