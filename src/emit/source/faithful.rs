//! How the text of a source stands to the file that it was taken from: compared with it, excepted from that, read
//! from it by a program, or not compared at all. Readers are told beside the text.

use crate::config::RuleLevel;
use crate::edition::Edition;
use crate::entity::source::{Liberty, Original, Source};

/// The rule that compares them.
const RULE: &str = "body-differs-from-original";

/// How a text stands to its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Faithful {
    /// In brief, after "original file held": "unaltered".
    pub brief: String,
    /// Sentences beside the text; none where there is nothing but that it was compared.
    pub notes: Vec<String>,
}

/// How the text of a source stands to its original, if it has one.
pub(super) fn faithful(edition: &Edition, head: &Source) -> Option<Faithful> {
    let original = head.original.as_ref()?;
    let is_lowered =
        edition.config.rules.get(RULE).is_some_and(|level| !matches!(level, RuleLevel::Error));
    Some(of(original, &reasons(head), is_lowered))
}

/// Why the text is excepted, if it is.
fn reasons(head: &Source) -> Vec<&str> {
    let own = head.allow.iter().filter(|allowance| allowance.rule.as_str() == RULE);
    own.map(|allowance| allowance.why.trim()).collect()
}

fn of(original: &Original, reasons: &[&str], is_lowered: bool) -> Faithful {
    let mut notes = Vec::new();
    if !original.is_readable() {
        notes.push(
            "The words were not compared with the original file, which needs a program to be read."
                .to_owned(),
        );
        return Faithful { brief: "not compared with the text here".to_owned(), notes };
    }
    let layer = original.text.as_ref().map(|text| format!("{} {}", text.tool, text.version));
    if let Some(program) = &layer {
        notes.push(format!("The original file’s words were read from it by {program}."));
    }
    if !original.reading.is_empty() {
        let taken = Liberty::ALL.into_iter().filter(|one| original.reading.contains(one));
        let taken: Vec<&str> = taken.map(words).collect();
        notes.push(format!("Read with: {}.", taken.join("; ")));
    }
    let brief = if !reasons.is_empty() {
        notes.push(format!(
            "The text here differs from the original file. The reason given: {}",
            stopped(&reasons.join("; "))
        ));
        "from which the text here differs".to_owned()
    } else if is_lowered {
        notes.push("Words of the text here may differ from those of the original file.".to_owned());
        "not compared with the text here".to_owned()
    } else {
        layer.map_or_else(|| "unaltered".to_owned(), |program| format!("read by {program}"))
    };
    Faithful { brief, notes }
}

/// Words with a full stop after them, if they end with none.
fn stopped(words: &str) -> String {
    let is_ended = words.ends_with(['.', '!', '?', '…', '。', '؟']);
    if is_ended { words.to_owned() } else { format!("{words}.") }
}

fn words(liberty: Liberty) -> &'static str {
    match liberty {
        Liberty::Hyphens => "words divided at line ends are joined",
        Liberty::PageHeaders => "lines repeated at the head or foot of pages are left out",
        Liberty::PageNumbers => "numbers of pages are left out",
        Liberty::LineBreaks => "what line ends part is joined",
        Liberty::Padding => "rows of dots and rules are left out, and spaced letters joined",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entity::source::TextLayer;

    fn original(file: &str) -> Original {
        Original {
            file: file.to_owned().into(),
            sha256: String::new().into(),
            encoding: None,
            publish: false,
            reading: Vec::new(),
            text: None,
        }
    }

    #[test]
    fn only_what_was_compared_is_called_unaltered() {
        let page = original("a.html");
        assert_eq!(
            of(&page, &[], false),
            Faithful { brief: "unaltered".to_owned(), notes: vec![] }
        );
        assert!(of(&page, &["layout"], false).notes[0].ends_with("The reason given: layout."));
        assert_ne!(of(&page, &["layout"], false).brief, "unaltered");
        assert_ne!(of(&page, &[], true).brief, "unaltered");
        assert_ne!(of(&original("a.pdf"), &[], false).brief, "unaltered");
    }

    #[test]
    fn a_reading_and_the_program_that_read_are_named() {
        let text = TextLayer {
            file: "a.txt".to_owned().into(),
            sha256: String::new().into(),
            tool: "pdftotext".to_owned().into(),
            version: "24.02".to_owned().into(),
        };
        let reading = vec![Liberty::Padding, Liberty::Hyphens];
        let found = of(&Original { text: Some(text), reading, ..original("a.pdf") }, &[], false);
        assert_eq!(found.brief, "read by pdftotext 24.02");
        assert_eq!(
            found.notes,
            [
                "The original file’s words were read from it by pdftotext 24.02.",
                "Read with: words divided at line ends are joined; rows of dots and rules are left out, and \
                 spaced letters joined.",
            ]
        );
    }
}
