//! The faces that cards are drawn in: which letters they have, how wide each is, and the files for who draws them.

use std::io::Read;
use std::sync::{Arc, LazyLock};

use flate2::read::GzDecoder;
use resvg::usvg::fontdb::Database;
use rustc_hash::FxHashMap;
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};
use unicode_normalization::UnicodeNormalization;

/// A face of cards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CardFace {
    /// Claims and names.
    Display,
    /// Whose words a claim is.
    Italic,
    /// All else.
    Sans,
}

impl CardFace {
    /// The name that its file gives it.
    pub fn family(self) -> &'static str {
        match self {
            Self::Display => "Casefile Display",
            Self::Italic => "Casefile Italic",
            Self::Sans => "Casefile Sans",
        }
    }

    /// How wide a letter is, in parts of the size; nothing where the face has none such.
    pub fn width(self, letter: char) -> Option<f32> {
        let widths = FACES.as_ref()?.widths.get(self as usize)?;
        widths.get(&letter).copied()
    }
}

/// The faces, unpacked when the first card is made.
struct UnpackedFaces {
    widths: [FxHashMap<char, f32>; 3],
    database: Arc<Database>,
}

/// Marks on one letter at most: no language writes more, and they would take no room on a line whatever their number.
const MARKS: usize = 4;

/// What `typefaces/make.py` made, in the order of [`CardFace`]; under the licence in `static/fonts/OFL.txt`, which the
/// files name as well.
const PACKED: [&[u8]; 3] = [
    include_bytes!("faces/display.ttf.gz"),
    include_bytes!("faces/italic.ttf.gz"),
    include_bytes!("faces/sans.ttf.gz"),
];

/// Files of the program's own are whole: a test unpacks them.
static FACES: LazyLock<Option<UnpackedFaces>> = LazyLock::new(unpacked);

fn unpacked() -> Option<UnpackedFaces> {
    let (mut database, mut widths) = (Database::new(), [(); 3].map(|()| FxHashMap::default()));
    for (packed, widths) in PACKED.into_iter().zip(&mut widths) {
        let mut file = Vec::new();
        GzDecoder::new(packed).read_to_end(&mut file).ok()?;
        *widths = widths_of(&file)?;
        database.load_font_data(file);
    }
    Some(UnpackedFaces { widths, database: Arc::new(database) })
}

fn widths_of(file: &[u8]) -> Option<FxHashMap<char, f32>> {
    let font = FontRef::new(file).ok()?;
    let (size, location) = (Size::unscaled(), LocationRef::default());
    let em = f32::from(font.metrics(size, location).units_per_em);
    let glyphs = font.glyph_metrics(size, location);
    let width =
        |(letter, glyph)| Some((char::from_u32(letter)?, glyphs.advance_width(glyph)? / em));
    Some(font.charmap().mappings().filter_map(width).collect())
}

/// The faces for who draws with them.
pub(super) fn database() -> Option<Arc<Database>> {
    FACES.as_ref().map(|faces| Arc::clone(&faces.database))
}

/// Words as they are drawn: composed, white space as single spaces, and without what has no look of its own and only
/// says how to order or to break them; nothing where the face lacks a letter of them, or marks are heaped on one.
pub(super) fn drawable(words: &str, face: CardFace) -> Option<String> {
    let mut drawn = String::with_capacity(words.len());
    for letter in words.nfc() {
        let is_space = letter.is_whitespace() && !is_firm_space(letter);
        match letter {
            _ if is_space && (drawn.is_empty() || drawn.ends_with(' ')) => {}
            _ if is_space => drawn.push(' '),
            // Where all letters run one way, marks of direction say nothing.
            '\u{200b}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}'
            | '\u{ad}' => {}
            '\u{2011}' => drawn.push('\u{2010}'),
            letter => drawn.push(letter),
        }
    }
    drawn.truncate(drawn.trim_end().len());
    let mut marks = 0;
    for letter in drawn.chars() {
        marks = if face.width(letter)? > 0.0 { 0 } else { marks + 1 };
        if marks > MARKS {
            return None;
        }
    }
    Some(drawn)
}

/// A space at which no line is broken.
fn is_firm_space(letter: char) -> bool {
    matches!(letter, '\u{a0}' | '\u{202f}' | '\u{2007}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_faces_have_the_letters_of_latin_cyrillic_and_greek_and_the_block_of_what_is_blotted_out()
    {
        for face in [CardFace::Display, CardFace::Italic, CardFace::Sans] {
            for words in
                ["Ağrı, Łódź, “ﬁ” — 1 000 €", "Ёж, ґанок, ђак", "Οδυσσεύς", "█████ [name]…"]
            {
                let words = words.replace('ﬁ', "fi");
                assert_eq!(drawable(&words, face).as_deref(), Some(words.as_str()), "{face:?}");
            }
            for words in ["مرفأ", "נמל", "港口", "คลอง", "⚓", "🙂"] {
                assert_eq!(drawable(words, face), None, "{words}");
            }
            let families: Vec<String> = database()
                .iter()
                .flat_map(|own| own.faces().flat_map(|face| face.families.clone()))
                .map(|(family, _)| family)
                .collect();
            assert!(families.iter().any(|family| family == face.family()), "{families:?}");
        }
    }

    #[test]
    fn what_has_no_look_of_its_own_is_not_drawn() {
        let drawn = drawable(" a\u{2068}b\u{2069}  c\u{ad}d\te\u{301}\n", CardFace::Sans);
        assert_eq!(drawn.as_deref(), Some("ab cd \u{e9}"));
        let heaped = |marks: usize| format!("q{}", "\u{301}".repeat(marks));
        assert!(drawable(&heaped(3), CardFace::Sans).is_some());
        assert_eq!(drawable(&heaped(9), CardFace::Sans), None);
    }
}
