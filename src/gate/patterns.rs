//! Makes of secrets the byte strings that they are looked for by: the rarest of their words as it is
//! written, in capitals, joined to its neighbours where it is short, and in base64.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;

use super::beside::{NeighbourLetters, small_letter};
use super::counts::Counts;
use super::secret::{Secret, Weight};
use super::sieve::{Pattern, SHORTEST};

/// What may lie between two short words that are sought as one.
const BETWEEN: [&str; 13] =
    ["", " ", "\n", "-", "_", "+", ".", "/", "%20", "'", "’", "&#x27;", "\u{a0}"];

/// The patterns of one secret; none where it is too short to be sought everywhere.
pub fn patterns(number: usize, secret: &Secret, counts: &Counts) -> Vec<Pattern> {
    let mut found = Vec::new();
    let words = &secret.words;
    if secret.weight == Weight::Ordinary && words.len() > 1 {
        return row(number, secret);
    }
    let add = |bytes: &str, span: (usize, usize), found: &mut Vec<Pattern>| {
        let bytes: Box<[u8]> = bytes.as_bytes().to_ascii_lowercase().into();
        let (is_exact, is_row, beside) = (false, false, beside(words, span));
        let pattern = Pattern { bytes, is_exact, is_row, secret: number, words: span, beside };
        if pattern.bytes.len() >= SHORTEST && !found.contains(&pattern) {
            found.push(pattern);
        }
    };
    let long = words.iter().enumerate().filter(|(_, word)| word.len() >= SHORTEST);
    let rarest = long.min_by_key(|(_, word)| counts.rarest(word.as_bytes()));
    if let Some((at, word)) = rarest {
        for form in forms(std::slice::from_ref(word)) {
            add(&form[0], (at, at + 1), &mut found);
        }
    } else if let Some(span) = joined(words) {
        for form in forms(&words[span.0..span.1]) {
            for between in BETWEEN {
                add(&form.join(between), span, &mut found);
            }
        }
    }
    if secret.weight == Weight::Telling {
        found.extend(coded(number, secret));
    }
    found
}

/// A row of common words, as it is written and as templates write it.
fn row(number: usize, secret: &Secret) -> Vec<Pattern> {
    let plain = secret.written.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut spelled = vec![plain.to_ascii_lowercase()];
    let escaped = crate::markdown::escape(&plain).to_ascii_lowercase();
    if escaped != spelled[0] {
        spelled.push(escaped);
    }
    let pattern = |bytes: String| Pattern {
        bytes: bytes.into_bytes().into(),
        is_exact: false,
        is_row: true,
        secret: number,
        words: (0, secret.words.len()),
        beside: NeighbourLetters::default(),
    };
    spelled.into_iter().map(pattern).collect()
}

/// What stands beside some words of a secret that are written with one space between them: letters of ASCII
/// are the same there however a word is written that begins or ends with them.
fn beside(words: &[String], (first, end): (usize, usize)) -> NeighbourLetters {
    let before = first.checked_sub(1).and_then(|before| words[before].bytes().last());
    let after = words.get(end).and_then(|after| after.bytes().next());
    NeighbourLetters {
        before: before.map_or(0, small_letter),
        after: after.map_or(0, small_letter),
    }
}

/// The first words in a row that are long enough together.
fn joined(words: &[String]) -> Option<(usize, usize)> {
    let mut length = 0;
    let end = words.iter().position(|word| {
        length += word.len();
        length >= SHORTEST
    })?;
    Some((0, end + 1))
}

/// Words as they are, with capitals, and in capitals; those of ASCII are the same for a sieve.
pub fn forms(words: &[String]) -> Vec<Vec<String>> {
    let own = words.to_vec();
    if words.iter().all(|word| word.is_ascii()) {
        return vec![own];
    }
    let upper = words.iter().map(|word| word.to_uppercase()).collect();
    let title = words.iter().map(|word| capital(word)).collect();
    vec![own, title, upper]
}

/// A word with a capital.
fn capital(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}

/// Base64 of the words as written, in small letters and in capitals, for each place that they may have
/// among groups of three bytes; without the letters that hold a part of what stands beside them.
fn coded(number: usize, secret: &Secret) -> Vec<Pattern> {
    let written = secret.written.as_str();
    let lower = written.to_lowercase();
    let mut forms = vec![written.to_owned(), capital(&lower), written.to_uppercase(), lower];
    forms.sort();
    forms.dedup();
    let mut found = Vec::new();
    for form in forms {
        for before in 0..3 {
            let mut bytes = vec![0; before];
            bytes.extend_from_slice(form.as_bytes());
            let text = STANDARD_NO_PAD.encode(&bytes);
            let start = (before * 8).div_ceil(6);
            let end = bytes.len() * 8 / 6;
            let Some(own) = text.get(start..end).filter(|own| own.len() > SHORTEST) else {
                continue;
            };
            let spelled = [own.to_owned(), own.replace('+', "-").replace('/', "_")];
            for own in spelled {
                let bytes = own.into_bytes().into();
                let words = (0, secret.words.len());
                let (is_exact, is_row, beside) = (true, false, NeighbourLetters::default());
                let pattern = Pattern { bytes, is_exact, is_row, secret: number, words, beside };
                if !found.contains(&pattern) {
                    found.push(pattern);
                }
            }
        }
    }
    found
}
