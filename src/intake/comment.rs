//! Writes suggested statements as comments of front matter, which an editor takes over by taking marks away.

use std::fmt::Write as _;

use casefile_import::DraftCue;
use casefile_import::candidates::{Candidate, Occurrence, Suggestions};
use casefile_words::Region;

use super::yaml::{in_flow, quoted, single_line};

/// The suggestions as lines of comment for the front matter; nothing where there are none. `cues` say when the words of a
/// recording are said.
#[must_use]
pub fn comment(suggestions: &Suggestions, cues: &[DraftCue]) -> String {
    let mut out = String::new();
    if !suggestions.known.is_empty() {
        let known: Vec<String> =
            suggestions.known.iter().map(|(actor, count)| format!("{actor} ({count})")).collect();
        let _ = writeln!(out, "## Actors of the dossier that the text names: {}", known.join(", "));
    }
    if !suggestions.names.is_empty() {
        let names: Vec<String> = suggestions
            .names
            .iter()
            .map(|name| format!("{} ({})", single_line(&name.words), name.count))
            .collect();
        let _ = writeln!(out, "## Names that no actor has yet: {}", names.join(", "));
    }
    if suggestions.candidates.is_empty() {
        return out;
    }
    out.push_str("## Suggestions, read off the quotation marks and not checked by anybody. To take one over, check it\n");
    out.push_str(
        "## against the text and remove the `# ` before its lines and before `statements:`.\n",
    );
    out.push_str("# statements:\n");
    let recording = Recording::of(cues);
    for candidate in &suggestions.candidates {
        statement(candidate, recording.at(&candidate.quote), &mut out);
    }
    if suggestions.is_cut {
        let _ = writeln!(
            out,
            "## The text has more quoted passages; only those up to here are suggested."
        );
    }
    out
}

/// The words of a recording, with when they are said.
struct Recording<'a> {
    words: String,
    /// Where each cue begins in the words, and its time code.
    starts: Vec<(usize, &'a str)>,
}

impl<'a> Recording<'a> {
    fn of(cues: &'a [DraftCue]) -> Self {
        let mut words = String::new();
        let mut starts = Vec::new();
        for cue in cues {
            starts.push((words.len(), cue.at.as_str()));
            words.push_str(&cue.words);
            words.push(' ');
        }
        Self { words, starts }
    }

    /// When some words begin to be said, where they stand at one place only.
    fn at(&self, quote: &str) -> Option<&'a str> {
        let mut places = memchr::memmem::find_iter(self.words.as_bytes(), quote.as_bytes());
        let place = places.next().filter(|_| !quote.is_empty() && places.next().is_none())?;
        let after = self.starts.partition_point(|(start, _)| *start <= place);
        self.starts.get(after.checked_sub(1)?).map(|(_, at)| *at)
    }
}

/// One statement.
fn statement(candidate: &Candidate, at: Option<&str>, out: &mut String) {
    let (id, why) = match &candidate.speaker {
        Some(speaker) => (speaker.id.clone(), speaker.why()),
        None => (
            "unknown".to_owned(),
            "the text does not make certain whose words these are".to_owned(),
        ),
    };
    let _ = writeln!(out, "#   - speaker: {}  # {}", in_flow(&id), single_line(&why));
    match candidate.region {
        Region::Headline => out.push_str("#     in: headline\n"),
        Region::Deck => out.push_str("#     in: deck\n"),
        Region::Caption => out.push_str("#     in: caption\n"),
        Region::Body => {}
    }
    if let Some(said) = &candidate.said {
        let printed = in_flow(&said.printed);
        let _ = writeln!(
            out,
            "#     said: {{date: {}, printed: {printed}, relative_to: published, basis: inferred}}",
            said.day
        );
    }
    if let Some(at) = at {
        let _ = writeln!(out, "#     at: {at}");
    }
    let is_block = !candidate
        .quote
        .chars()
        .any(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}'));
    if is_block {
        let _ = writeln!(out, "#     quote: >-\n#       {}", candidate.quote);
    } else {
        let _ = writeln!(out, "#     quote: {}", quoted(&candidate.quote));
    }
    if candidate.speaker.as_ref().is_none_or(|speaker| !speaker.is_turn) {
        out.push_str("#     form: direct\n");
    }
    if let Occurrence::Number(occurrence) = candidate.occurrence {
        let _ = writeln!(out, "#     occurrence: {occurrence}");
    }
    if !candidate.insertions.is_empty() {
        out.push_str("#     insertions:\n");
        for words in &candidate.insertions {
            let _ = writeln!(out, "#       - {{words: {}, by: unknown}}", quoted(words));
        }
    }
}
