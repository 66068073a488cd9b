//! Tells a title, a deck, a caption or a credit that is no line of the original: beside the line that is most like it.

use casefile_words::Stretch;

use super::part::SourcePart;
use super::tell::{ComparedWords, Tell, clipped, shown, spaced};
use super::{AlignedWord, AlignedWords};
use crate::diag::{Diagnostic, FieldPath, Place};

/// How like a line must be to a title or caption to be taken for it; and how like, where the body holds
/// the same words.
const LIKENESS: [f64; 2] = [0.5, 0.8];

/// So many lines are compared letter by letter with a title or caption that is not found.
const COMPARED: usize = 200;

impl Tell<'_> {
    /// The item of `dropped` that drops the line of a title, deck, caption or credit.
    pub fn dropping_part(&self, part: usize) -> Option<usize> {
        let words: Vec<&str> = self.held.parts[part].text.split_whitespace().collect();
        self.dropping(&words, 0)
    }

    /// Such an item.
    pub fn of_dropped_part(&self, item: usize, part: usize) -> Diagnostic {
        let name = self.held.parts[part].name;
        self.of_drop(item, format!("a line is dropped here that is also the {name}"))
    }

    /// A title, deck, caption or credit that is no line of the original, and the line that it is told beside.
    pub fn of_part(
        &self,
        part: usize,
        rest: &AlignedWords<'_>,
        body: &AlignedWords<'_>,
    ) -> (Diagnostic, Option<usize>) {
        let part = &self.held.parts[part];
        let words: Vec<&str> = part.text.split_whitespace().collect();
        let is_body = |line: &[AlignedWord<'_>]| {
            let same = |own: &[AlignedWord<'_>]| {
                own.iter().zip(line).all(|(own, word)| own.number == word.number)
            };
            body.words.windows(line.len()).any(same)
        };
        // A caption of a page may share its line with a credit.
        let most = if self.held.decoded.is_page { words.len() } else { usize::MAX };
        let nearest = likeliest(rest, &words)
            .into_iter()
            .map(|line| &line[..line.len().min(most)])
            .map(|line| (likeness(&words.join(" "), &spaced(line)), line))
            .filter(|(likeness, line)| {
                let [enough, plain] = LIKENESS;
                *likeness >= plain || *likeness >= enough && !is_body(line)
            })
            .max_by(|one, other| one.0.total_cmp(&other.0));
        let Some((_, line)) = nearest else {
            let hint = match self.held.decoded.is_page {
                true => {
                    "write it as the original prints it, or in square brackets if it is your own"
                }
                false => "write it as the original prints it; the whole line is meant",
            };
            let message = format!("no line of the original is this {}", part.name);
            let place = Place::Value(self.held.entity.text, part.field.clone());
            let fault = self.sink.fault(place, message);
            return (fault.hint(hint).related(self.file(), "the original"), None);
        };
        (self.of_nearest(part, &words, (line, most)), line.first().map(|word| word.line))
    }

    /// A part whose words are not quite those of a line of the original, of which no more than so many words count.
    fn of_nearest(
        &self,
        part: &SourcePart<'_>,
        words: &[&str],
        (line, most): (&[AlignedWord<'_>], usize),
    ) -> Diagnostic {
        let text = self.held.entity.text;
        let whole = || Place::Value(text, part.field.clone());
        let prose = self.prose_like(words, line, most);
        let own: Vec<&str> = match &prose {
            Some(prose) => prose.iter().map(String::as_str).collect(),
            None => line.iter().map(|word| word.text.as_ref()).collect(),
        };
        let differs = words.iter().zip(&own).position(|(own, word)| own != word);
        // With a formula before it, a word stands further on in the line.
        let in_line = differs.map_or(0, |at| {
            let rest = line.iter().skip(at).position(|word| word.text == own[at]);
            at + rest.unwrap_or(0)
        });
        let related = format!(
            "line {} of the original reads `{}`",
            self.number(line.first()),
            shown(line, in_line)
        );
        let (place, message) = match differs {
            Some(at) => (
                self.word_of(&part.field, words, at),
                format!("the {} has `{}`, and the original `{}`", part.name, words[at], own[at]),
            ),
            None if words.len() < own.len() => {
                let more = own[words.len()..].join(" ");
                (
                    whole(),
                    format!("the {} goes on in the original: `{}`", part.name, clipped(&more)),
                )
            }
            None => {
                let more = words[own.len()..].join(" ");
                (
                    Place::Words(text, part.field.clone(), more.clone()),
                    format!("the original does not have `{}` in the {}", clipped(&more), part.name),
                )
            }
        };
        let hint = "write it as the original prints it";
        self.sink.fault(place, message).hint(hint).related(self.file(), related)
    }

    /// The words of a line of a page without its formulas and drawings, where these are more like a part than all that
    /// the line has.
    fn prose_like(
        &self,
        part: &[&str],
        line: &[AlignedWord<'_>],
        most: usize,
    ) -> Option<Vec<String>> {
        let decoded = self.held.decoded;
        if !decoded.is_page || !["<math", "<svg"].iter().any(|own| decoded.text.contains(own)) {
            return None;
        }
        let shares = |words: &Vec<String>| words.iter().any(|word| part.contains(&word.as_str()));
        let whole = part.join(" ");
        let like = |words: &[String]| likeness(&whole, &words.join(" "));
        let prose = decoded.prose().into_iter().map(|line| {
            line.words.split_whitespace().take(most).map(str::to_owned).collect::<Vec<_>>()
        });
        let nearest = prose.filter(shares).take(COMPARED).map(|words| (like(&words), words));
        let (found, words) = nearest.max_by(|one, other| one.0.total_cmp(&other.0))?;
        (found > likeness(&whole, &spaced(line))).then_some(words)
    }

    /// The place of a word in a part; with words before it where it stands there more than once.
    fn word_of(&self, field: &FieldPath, words: &[&str], at: usize) -> Place {
        let text = words.join(" ");
        let unique = (0..=at)
            .rev()
            .take(50)
            .map(|from| words[from..=at].join(" "))
            .find(|words| text.matches(words.as_str()).count() == 1);
        match unique {
            Some(words) => Place::Words(self.held.entity.text, field.clone(), words),
            None => Place::Value(self.held.entity.text, field.clone()),
        }
    }

    /// Words of a headline, deck or caption that are quoted and not the original's.
    pub(super) fn above(
        &self,
        stretch: &Stretch,
        is_held: &dyn Fn(&str) -> bool,
        (original, body, _): ComparedWords<'_>,
    ) -> Option<Diagnostic> {
        let words = self.held.entity.prose.shown(stretch);
        let words = words.trim();
        if is_held(words) {
            return None;
        }
        let part = self.held.parts.iter().position(|part| part.text.contains(words))?;
        if let Some(item) = self.dropping_part(part) {
            return Some(self.of_dropped_part(item, part));
        }
        Some(self.of_part(part, original, body).0)
    }
}

/// Lines that have the most words of a part.
fn likeliest<'w, 'a>(rest: &'w AlignedWords<'a>, part: &[&str]) -> Vec<&'w [AlignedWord<'a>]> {
    let own: std::collections::BTreeSet<&str> = part.iter().copied().collect();
    let mut lines: Vec<(usize, &[AlignedWord<'_>])> = rest
        .words
        .chunk_by(|one, other| one.line == other.line)
        .map(|line| {
            let shared = line.iter().take(10 * part.len() + 50);
            (shared.filter(|word| own.contains(word.text.as_ref())).count(), line)
        })
        .filter(|(shared, line)| {
            *shared > 0 || line.len() == part.len() || line.len() == 1 && part.len() == 1
        })
        .collect();
    lines.sort_by_key(|(shared, _)| std::cmp::Reverse(*shared));
    lines.truncate(COMPARED);
    lines.into_iter().map(|(_, line)| line).collect()
}

/// How like two rows of words are, from 0 to 1.
fn likeness(one: &str, other: &str) -> f64 {
    /// Beyond this length, comparing letter by letter takes too long; the beginning is enough.
    const LETTERS: usize = 300;
    let cut = |text: &str| text.chars().take(LETTERS).collect::<String>();
    strsim::normalized_levenshtein(&cut(one), &cut(other))
}
