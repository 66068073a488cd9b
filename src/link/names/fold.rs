//! Folds names and texts for being compared: capitals by the language, typography plain, letters composed.

use casefile_words::web::primary;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};
use unicode_segmentation::UnicodeSegmentation;

use casefile_words::Stretch;

/// Which letters are capitals of which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Capitals {
    /// As in most languages.
    Usual,
    /// `I` is the capital of `ı`, `İ` that of `i`.
    Turkic,
}

impl Capitals {
    /// The capitals of a language, by its BCP 47 tag.
    pub fn of(language: &str) -> Self {
        let primary = primary(language);
        let is_turkic =
            ["tr", "az", "tt", "crh", "kk"].iter().any(|tag| primary.eq_ignore_ascii_case(tag));
        if is_turkic { Self::Turkic } else { Self::Usual }
    }

    /// A character as it is compared: a small letter; an apostrophe, a hyphen or a space in its plain form. What
    /// capitals do not show is dropped: the accents of Greek, the `ß` of German; so is what Russian leaves out in
    /// print (`ё`).
    pub fn fold(self, character: char) -> impl Iterator<Item = char> {
        let plain = match character {
            '’' | 'ʼ' => '\'',
            '\u{2011}' | '\u{2010}' => '-',
            'ς' => 'σ',
            '\n' => '\n',
            'I' if self == Self::Turkic => 'ı',
            'İ' if self == Self::Turkic => 'i',
            _ if character.is_whitespace() => ' ',
            _ => character,
        };
        plain.to_lowercase().flat_map(spread)
    }

    /// Adds a folded word.
    pub fn fold_into(self, word: &str, folded: &mut String) {
        if word.is_ascii() && (self == Self::Usual || !word.contains('I')) {
            folded.push_str(word);
            folded.make_ascii_lowercase();
        } else {
            folded.extend(word.chars().flat_map(|character| self.fold(character)));
        }
    }

    pub fn folded(self, text: &str) -> String {
        text.chars().flat_map(|character| self.fold(character)).collect()
    }
}

/// A small letter without what its capital does not show.
fn spread(small: char) -> impl Iterator<Item = char> {
    let (first, second) = match small {
        'ß' => ('s', Some('s')),
        'ё' => ('е', None),
        'ά' => ('α', None),
        'έ' => ('ε', None),
        'ή' => ('η', None),
        'ί' | 'ϊ' | 'ΐ' => ('ι', None),
        'ό' => ('ο', None),
        'ύ' | 'ϋ' | 'ΰ' => ('υ', None),
        'ώ' => ('ω', None),
        _ => (small, None),
    };
    std::iter::once(first).chain(second)
}

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// Whether every letter is written as one character where it can be. Plain characters always are.
pub(super) fn is_composed(text: &str) -> bool {
    text.is_ascii() || is_nfc_quick(beyond_ascii(text)) == IsNormalized::Yes
}

/// The characters of a text that are not plain.
fn beyond_ascii(text: &str) -> impl Iterator<Item = char> + '_ {
    let mut rest = text;
    std::iter::from_fn(move || {
        let at = rest.bytes().position(|byte| !byte.is_ascii())?;
        let mut characters = rest[at..].chars();
        let found = characters.next();
        rest = characters.as_str();
        found
    })
}

/// A text with its letters composed, with the way back.
pub(super) struct Composed {
    pub text: String,
    /// For every byte, and one beyond, the byte of the text that it came from.
    origin: Vec<u32>,
}

impl Composed {
    pub fn of(text: &str) -> Self {
        let mut composed = String::with_capacity(text.len());
        let mut origin = Vec::with_capacity(text.len() + 1);
        for (at, cluster) in text.grapheme_indices(true) {
            composed.extend(cluster.nfc());
            origin.resize(composed.len(), offset(at));
        }
        origin.push(offset(text.len()));
        Self { text: composed, origin }
    }

    pub fn written(&self, stretch: &Stretch) -> Stretch {
        let back = |at: u32| self.origin.get(at as usize).copied().unwrap_or(at);
        back(stretch.start)..back(stretch.end)
    }
}

/// A form as it is compared where capitals matter.
pub(super) fn plain(text: &str) -> String {
    let plain = text.chars().map(|character| match character {
        '’' | 'ʼ' => '\'',
        '\u{2011}' => '-',
        _ if character.is_whitespace() => ' ',
        _ => character,
    });
    plain.collect()
}
