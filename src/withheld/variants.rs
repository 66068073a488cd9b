//! How a word of a name is written otherwise, script by script, where it is the same word to a reader.

use super::fold::{folded, is_dense, is_word};

/// What stands between the words of a name in scripts without spaces.
pub fn is_interpunct(c: char) -> bool {
    matches!(c, '·' | '・' | '‧' | '･' | '•' | '∙' | '⋅')
}

/// A word without a particle that has lost its last letter: `Aubigny` of `d’Aubigny`.
pub fn without_elided(word: &str) -> Option<&str> {
    let (particle, own) = word.split_once(['\'', '’'])?;
    let is_particle = ELIDED.contains(&particle.to_lowercase().as_str());
    (is_particle && own.chars().count() >= LONG_ENOUGH).then_some(own)
}

/// Particles before an apostrophe.
const ELIDED: [&str; 9] = ["d", "l", "dell", "dall", "nell", "sull", "all", "degl", "dagl"];

/// Letters from which what is left of a word can be known for it.
const LONG_ENOUGH: usize = 3;

/// A name of few syllables as it is printed with a space, too.
pub fn spaced(word: &str) -> impl Iterator<Item = String> {
    let syllables: Vec<(usize, char)> = word.char_indices().take(MOST_SYLLABLES + 1).collect();
    let is_short = (2..=MOST_SYLLABLES).contains(&syllables.len())
        && syllables.iter().all(|(_, c)| is_syllable(*c));
    let within = syllables.into_iter().skip(1).take(if is_short { 2 } else { 0 });
    within.map(move |(at, _)| {
        let (one, two) = word.split_at(at);
        format!("{one} {two}")
    })
}

/// How far apart the same syllables stand in hiragana and in katakana.
const KANA_APART: u32 = 0x60;

fn is_hiragana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{3096}' | '\u{309d}' | '\u{309e}')
}

fn is_katakana(c: char) -> bool {
    matches!(c, '\u{30a1}'..='\u{30f6}' | '\u{30fd}' | '\u{30fe}')
}

/// Whether a character is a syllable in either, or makes one longer.
pub fn is_kana(c: char) -> bool {
    is_hiragana(c) || is_katakana(c) || c == 'ー'
}

fn to_hiragana(c: char) -> char {
    let own = u32::from(c).checked_sub(KANA_APART).filter(|_| is_katakana(c));
    own.and_then(char::from_u32).unwrap_or(c)
}

fn to_katakana(c: char) -> char {
    let own = Some(u32::from(c) + KANA_APART).filter(|_| is_hiragana(c));
    own.and_then(char::from_u32).unwrap_or(c)
}

/// Folded words with all syllables in hiragana, and in katakana, as far as that is another spelling: both are
/// read alike, and who prints a name chooses. They are spellings of their own, and not folded to one, because
/// a word of katakana has bounds, and one of hiragana has none.
pub fn in_other_kana(words: &str) -> Vec<String> {
    let mut found: Vec<String> =
        vec![words.chars().map(to_hiragana).collect(), words.chars().map(to_katakana).collect()];
    found.retain(|other| other != words);
    found
}

/// Whether folded letters are hiragana that a word was not written in, so that they may lie inside of other
/// words.
pub fn is_only_read_so(word: &str, spelling: &str) -> bool {
    let is_kana = |c: char| is_hiragana(c) || c == 'ー';
    spelling.chars().all(is_kana) && word != spelling
}

/// What follows a name in hiragana and is not a part of it: how somebody is addressed.
const ADDRESSED: [&str; 6] = ["さん", "ちゃん", "くん", "さま", "たん", "せんせい"];

/// Words of one or two syllables that stand before or behind a name.
const BESIDE: [&str; 13] =
    ["は", "が", "を", "に", "の", "と", "も", "へ", "で", "や", "から", "まで", "より"];

/// Those that few other words begin with: `まりも` is no `まり`.
const BEHIND_SHORT: [&str; 5] = ["は", "が", "を", "の", "と"];

/// Syllables from which letters of hiragana are hardly a part of other words.
const LONG_IN_HIRAGANA: usize = 4;

/// Syllables of a word that is too short to be known between two small words.
const SHORT_IN_HIRAGANA: usize = 2;

/// Whether syllables at a place of a text in hiragana are a word by themselves, as far as that is to be seen. No
/// space parts words there: `まり` of `マリ` stands in `あまり`, which is no name.
pub fn stands_in_hiragana(text: &str, start: usize, end: usize) -> bool {
    let count = text[start..end].chars().count();
    if count >= LONG_IN_HIRAGANA {
        return true;
    }
    let (before, after) = (&text[..start], &text[end..]);
    let is_free = !before.chars().next_back().is_some_and(is_hiragana);
    if !is_free && !BESIDE.iter().any(|word| before.ends_with(word)) {
        return false;
    }
    let is_addressed = ADDRESSED.iter().any(|word| after.starts_with(word));
    let ends = || !after.chars().next().is_some_and(is_hiragana);
    let is_followed = |words: &[&str]| words.iter().any(|word| after.starts_with(word));
    // `あり` of `問題あり` follows a word that it goes on with.
    let is_apart = || !before.chars().next_back().is_some_and(is_word);
    is_addressed
        || match count > SHORT_IN_HIRAGANA {
            true => ends() || is_followed(&BESIDE),
            false => is_apart() && (ends() || is_followed(&BEHIND_SHORT)),
        }
}

/// Syllables of a name without spaces.
const MOST_SYLLABLES: usize = 4;

/// The names of two syllables within a name without spaces, by which somebody is known: `晓雯` of `王晓雯`.
pub fn within(word: &str) -> Vec<&str> {
    let ends: Vec<usize> = word.char_indices().map(|(at, _)| at).take(MOST_SYLLABLES + 1).collect();
    match ends.as_slice() {
        [_, given, _] if word.chars().all(|c| is_han(c) || is_hangul(c)) => vec![&word[*given..]],
        [_, _, given, _] if word.chars().all(is_han) => vec![&word[*given..], &word[..*given]],
        _ => Vec::new(),
    }
}

/// Letters from which a name in Latin letters is no other word.
const LONG_ROMANIZED: usize = 6;

/// A Chinese name in Latin letters, as newspapers write it, where the given name has two syllables.
pub fn romanized(word: &str) -> Vec<String> {
    let count = word.chars().count();
    if !(3..=MOST_SYLLABLES).contains(&count) || !word.chars().all(is_han) {
        return Vec::new();
    }
    let syllables: Vec<String> = word
        .chars()
        .map(|c| folded(deunicode::deunicode_char(c).unwrap_or("").trim()))
        .filter(|syllable| !syllable.is_empty())
        .collect();
    if syllables.len() != count {
        return Vec::new();
    }
    let (last, first) = syllables.split_at(count - 2);
    let last = last.concat();
    let mut found = Vec::new();
    for first in [first.concat(), first.join("-")] {
        let orders = [format!("{last} {first}"), format!("{first} {last}")];
        found.extend(orders.into_iter().chain([format!("{last}, {first}")]));
    }
    found.push(format!("{last}{}", first.concat()));
    found.retain(|name| name.len() >= LONG_ROMANIZED);
    found
}

/// An Arabic word without its article.
pub fn without_article(word: &str) -> Option<&str> {
    word.strip_prefix("ال").filter(|own| own.chars().count() >= LONG_ENOUGH)
}

/// An Arabic word with an article that a preposition before it has made another.
pub fn with_preposition(word: &str) -> Option<String> {
    without_article(word).map(|own| format!("لل{own}"))
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

fn is_hangul(c: char) -> bool {
    matches!(c, '\u{ac00}'..='\u{d7a3}')
}

/// Whether a character is more than a letter, so that one of them can be a name.
pub fn is_syllable(c: char) -> bool {
    is_dense(c) || is_hangul(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_particle_that_lost_a_letter_is_no_part_of_the_name() {
        assert_eq!(without_elided("d’Aubigny"), Some("Aubigny"));
        assert_eq!(without_elided("dell'acqua"), Some("acqua"));
        for whole in ["O'Brien", "d'or", "Aubigny"] {
            assert_eq!(without_elided(whole), None, "{whole}");
        }
    }

    #[test]
    fn names_without_spaces_hold_names() {
        assert_eq!(within("王晓雯"), ["晓雯"]);
        assert_eq!(within("欧阳晓雯"), ["晓雯", "欧阳"]);
        assert_eq!(within("김민준"), ["민준"]);
        for whole in ["李伟", "アンナ", "山田花子子子", "nora"] {
            assert_eq!(within(whole), [""; 0], "{whole}");
        }
        assert_eq!(spaced("李伟").collect::<Vec<_>>(), ["李 伟"]);
        assert_eq!(spaced("nora").count(), 0);
    }

    #[test]
    fn chinese_names_are_written_in_latin_letters_in_both_orders() {
        let found = romanized("王晓雯");
        for name in ["wang xiaowen", "xiaowen wang", "wang xiao-wen", "wangxiaowen"] {
            assert!(found.iter().any(|own| own == name), "{name}: {found:?}");
        }
        assert_eq!(romanized("李伟"), [""; 0]);
    }

    #[test]
    fn syllables_are_written_in_either_kana() {
        assert_eq!(in_other_kana("さくら"), ["サクラ"]);
        assert_eq!(in_other_kana("サクラ・ヴィラー"), ["さくら・ゔぃらー"]);
        assert_eq!(in_other_kana("美サキ"), ["美さき"]);
        assert_eq!(in_other_kana("さクラ"), ["さくら", "サクラ"]);
        for whole in ["nora", "李伟", "ー", ""] {
            assert_eq!(in_other_kana(whole), [""; 0], "{whole}");
        }
    }

    #[test]
    fn an_arabic_word_has_a_form_of_its_article_with_a_preposition() {
        assert_eq!(with_preposition("الحداد").as_deref(), Some("للحداد"));
        assert_eq!(with_preposition("ليلى"), None);
    }
}
