//! The legend above a source's text: only the lines and washes that occur in it.

use std::collections::BTreeSet;

use serde::Serialize;

use super::text::PassageView;
use crate::dossier::SourceIx;
use crate::edition::Edition;
use crate::emit::shared::wording::joined;
use crate::entity::Verb;

/// Each style of line with the verbs that it stands for; the sample is the name of the style.
const STYLES: [(&str, &[Verb]); 5] = [
    ("solid line", &[Verb::Asserts, Verb::Finds]),
    ("dotted line", &[Verb::Supports, Verb::Presupposes]),
    ("dashed line", &[Verb::Qualifies]),
    ("double line", &[Verb::Disputes, Verb::Denies, Verb::Retracts]),
    ("hairline", &[Verb::Repeats, Verb::Context]),
];

/// One line of the legend.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct LegendLine {
    /// The name of the sign, set in that sign.
    pub sample: &'static str,
    /// "mark", "insertion" or "name".
    pub sign: &'static str,
    /// The verb whose style it has.
    pub bears: &'static str,
    /// Whether it has the deeper wash.
    pub is_darker: bool,
    /// What it means.
    pub words: String,
}

/// The legend of a source.
#[must_use]
pub fn legend(edition: &Edition, source: SourceIx, passages: &[PassageView]) -> Vec<LegendLine> {
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
        &verbs,
        holds("data-allegations=\"2\""),
        holds("class=\"insertion\""),
        holds("class=\"name\""),
    )
}

fn rows(
    verbs: &BTreeSet<Option<Verb>>,
    is_darker: bool,
    has_insertions: bool,
    has_names: bool,
) -> Vec<LegendLine> {
    let row = |sample, sign, bears, words: &str| LegendLine {
        sample,
        sign,
        bears,
        is_darker: false,
        words: words.to_owned(),
    };
    let mut rows = Vec::new();
    for (sample, styled) in STYLES {
        let occur: Vec<Verb> =
            styled.iter().copied().filter(|verb| verbs.contains(&Some(*verb))).collect();
        let is_hairline = sample == "hairline";
        let mut meanings: Vec<String> = occur
            .iter()
            .map(|verb| match verb {
                Verb::Repeats => "repeats an allegation".to_owned(),
                Verb::Context => "context to an allegation".to_owned(),
                verb => verb.word().to_owned(),
            })
            .collect();
        if is_hairline && verbs.contains(&None) {
            meanings.push("located only".to_owned());
        }
        let Some(bears) =
            occur.first().map_or(is_hairline.then_some("none"), |verb| Some(verb.word()))
        else {
            continue;
        };
        if meanings.is_empty() {
            continue;
        }
        let words = if is_hairline {
            meanings.join("; ")
        } else {
            format!("{} an allegation", joined(&meanings).replace(" and ", " or "))
        };
        rows.push(row(sample, "mark", bears, &words));
    }
    if is_darker {
        rows.push(LegendLine {
            is_darker: true,
            ..row("deeper", "mark", "asserts", "bears on more than one allegation")
        });
    }
    if has_insertions {
        let whose = "words in brackets inside a quotation that may not be the speaker’s";
        rows.push(row("(italic)", "insertion", "none", whose));
    }
    if has_names {
        rows.push(row("fine dots", "name", "none", "a name; it leads to the actor"));
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_occurs_is_explained() {
        let verbs =
            BTreeSet::from([None, Some(Verb::Asserts), Some(Verb::Denies), Some(Verb::Retracts)]);
        let rows = rows(&verbs, false, true, false);
        let shown: Vec<(&str, &str)> =
            rows.iter().map(|row| (row.sample, row.words.as_str())).collect();
        assert_eq!(
            shown,
            [
                ("solid line", "asserts an allegation"),
                ("double line", "denies or retracts an allegation"),
                ("hairline", "located only"),
                ("(italic)", "words in brackets inside a quotation that may not be the speaker’s"),
            ]
        );
        assert!(super::rows(&BTreeSet::new(), false, false, false).is_empty());
    }
}
