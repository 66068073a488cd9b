//! The pseudo-language `en-XA`, made of English: every message between brackets and a third longer. What stands on a page
//! outside of brackets is translated nowhere, and what such words break, a longer language breaks.

use super::pattern::{MessagePattern, Part};
use super::read::MessageFile;
use crate::markdown::escape;

/// Its tag, which CLDR has set aside for this.
const TAG: &str = "en-XA";

/// What a message stands between.
pub(super) const BRACKETS: (char, char) = ('⟦', '⟧');

pub(super) fn is_pseudo(tag: &str) -> bool {
    tag == TAG
}

/// The messages of English as the pseudo-language says them.
pub(super) fn of(english: &MessageFile) -> MessageFile {
    english.changed(|name, pattern| match name.starts_with('-') {
        // A term is a part of the messages that take it up, or says how the language is read.
        true => pattern.clone(),
        false => bracketed(pattern),
    })
}

fn bracketed(pattern: &MessagePattern) -> MessagePattern {
    let longer = longer(pattern);
    let edge = |letter: char| words(letter.to_string());
    let parts = std::iter::once(edge(BRACKETS.0)).chain(longer.0);
    MessagePattern(parts.chain([edge(BRACKETS.1)]).collect())
}

fn longer(pattern: &MessagePattern) -> MessagePattern {
    let part = |part: &Part| match part {
        Part::Words { plain, .. } => words(lengthened(plain)),
        Part::Choice(choice) => {
            let mut choice = choice.clone();
            for (_, variant) in &mut choice.variants {
                *variant = longer(variant);
            }
            choice.otherwise = longer(&choice.otherwise);
            Part::Choice(choice)
        }
        other => other.clone(),
    };
    MessagePattern(pattern.0.iter().map(part).collect())
}

/// Words with every vowel twice, and a sign on the second.
fn lengthened(plain: &str) -> String {
    let mut out = String::with_capacity(plain.len() * 2);
    for letter in plain.chars() {
        out.push(letter);
        out.extend(match letter {
            'a' | 'A' => Some('á'),
            'e' | 'E' => Some('é'),
            'i' | 'I' => Some('í'),
            'o' | 'O' => Some('ó'),
            'u' | 'U' => Some('ú'),
            _ => None,
        });
    }
    out
}

fn words(plain: String) -> Part {
    Part::Words { html: escape(&plain).into(), plain: plain.into() }
}
