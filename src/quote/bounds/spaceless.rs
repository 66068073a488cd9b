//! Scripts that put no spaces between words.

/// Scripts that put no spaces between words, in which any character may begin a quotation.
pub(in crate::quote) fn is_written_without_spaces(character: char) -> bool {
    matches!(character,
        '\u{0e00}'..='\u{0eff}' // Thai, Lao
        | '\u{1000}'..='\u{109f}' // Myanmar
        | '\u{1780}'..='\u{17ff}' // Khmer
        | '\u{2e80}'..='\u{a4cf}' // CJK, kana, Yi
        | '\u{ac00}'..='\u{d7af}' // Hangul, whose particles follow without a space
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}')
}
