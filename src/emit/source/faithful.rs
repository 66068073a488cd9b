//! How the text of a source stands to the file that it was taken from: compared with it, excepted from that, read
//! from it by a program, or not compared at all. Readers are told beside the text.

use crate::config::RuleLevel;
use crate::edition::Edition;
use crate::entity::source::{Liberty, Original, Source};
use crate::language::{Argument, Message};
use crate::value::Words;

/// The rule that compares them.
const RULE: &str = "body-differs-from-original";

/// How a text stands to its file.
#[derive(Debug, Clone)]
pub struct Faithful<'a> {
    /// In brief, after "original file held": "unaltered".
    pub brief: Message<'a>,
    /// Sentences beside the text; none where there is nothing but that it was compared.
    pub notes: Vec<Message<'a>>,
}

/// How the text of a source stands to its original, if it has one.
pub(in crate::emit) fn faithful<'a>(
    edition: &'a Edition,
    head: &'a Source,
) -> Option<Faithful<'a>> {
    let original = head.original.as_ref()?;
    let is_lowered =
        edition.config.rules.get(RULE).is_some_and(|level| !matches!(level, RuleLevel::Error));
    Some(of(edition, original, reasons(head), is_lowered))
}

/// Why the text is excepted, if it is.
fn reasons(head: &Source) -> Vec<&Words> {
    let own = head.allow.iter().filter(|allowance| allowance.rule.as_str() == RULE);
    own.map(|allowance| &allowance.why).collect()
}

fn of<'a>(
    edition: &'a Edition,
    original: &'a Original,
    reasons: Vec<&'a Words>,
    is_lowered: bool,
) -> Faithful<'a> {
    let language = edition.language();
    let mut notes = Vec::new();
    if !original.is_readable() {
        notes.push(language.say("faithful-note-not-compared"));
        return Faithful { brief: language.say("faithful-not-compared"), notes };
    }
    let layer = original.text.as_ref().map(|text| format!("{} {}", text.tool, text.version));
    if let Some(program) = &layer {
        notes.push(language.say("faithful-note-read-by").with("program", program.clone()));
    }
    if !original.reading.is_empty() {
        let taken = Liberty::ALL.into_iter().filter(|one| original.reading.contains(one));
        let taken = taken
            .map(|one| Argument::from(language.say("faithful-liberty").key("liberty", one.name())));
        let taken = language.series(taken.collect());
        notes.push(language.say("faithful-note-liberties").with("liberties", taken));
    }
    let brief = if !reasons.is_empty() {
        notes.push(differs(edition, reasons));
        language.say("faithful-differs")
    } else if is_lowered {
        notes.push(language.say("faithful-note-may-differ"));
        language.say("faithful-not-compared")
    } else {
        match layer {
            Some(program) => language.say("faithful-read-by").with("program", program),
            None => language.say("faithful-unaltered"),
        }
    };
    Faithful { brief, notes }
}

/// That the text differs, and why the editor says that it may.
fn differs<'a>(edition: &'a Edition, reasons: Vec<&'a Words>) -> Message<'a> {
    let language = edition.language();
    let last = reasons.last().map_or("", |reason| reason.trim());
    let is_ended = last.ends_with(['.', '!', '?', '…', '。', '؟']);
    let reasons = language.series(
        reasons.into_iter().map(|reason| edition.own(reason).with(reason.trim()).into()).collect(),
    );
    language
        .say("faithful-note-differs")
        .with("reason", reasons)
        .key("ended", if is_ended { "yes" } else { "no" })
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

    fn told(original: &Original, reasons: &[&str], is_lowered: bool) -> (String, Vec<String>) {
        let edition = Edition::of_nothing();
        let reasons: Vec<Words> = reasons.iter().copied().map(Words::from).collect();
        let found = of(&edition, original, reasons.iter().collect(), is_lowered);
        (found.brief.text(), found.notes.iter().map(Message::text).collect())
    }

    #[test]
    fn only_what_was_compared_is_called_unaltered() {
        let page = original("a.html");
        assert_eq!(told(&page, &[], false), ("unaltered".to_owned(), vec![]));
        let (differs, notes) = told(&page, &["layout"], false);
        assert!(notes[0].ends_with("The reason given: layout."));
        assert!(told(&page, &["a", "b!"], false).1[0].ends_with("The reason given: a; b!"));
        assert_ne!(differs, "unaltered");
        assert_ne!(told(&page, &[], true).0, "unaltered");
        assert_ne!(told(&original("a.pdf"), &[], false).0, "unaltered");
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
        let read = Original { text: Some(text), reading, ..original("a.pdf") };
        let (brief, notes) = told(&read, &[], false);
        assert_eq!(brief, "read by pdftotext 24.02");
        assert_eq!(
            notes,
            [
                "The original file’s words were read from it by pdftotext 24.02.",
                "Read with: words divided at line ends are joined; rows of dots and rules are left out, and \
                 spaced letters joined.",
            ]
        );
    }
}
