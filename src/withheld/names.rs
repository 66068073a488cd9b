//! The words that a name is made of, and how each may be spelled.

use casefile_words::names;

use super::fold::{folded, is_dense, is_word};
use super::variants::{
    in_other_kana, is_interpunct, is_syllable, romanized, spaced, with_preposition,
    without_article, without_elided,
};

/// Most words of one name that are looked at by themselves.
const MOST_UNITS: usize = 8;

/// Most words between spaces of what is still taken for one person's name.
const MOST_TOKENS: usize = 6;

/// Words of which somebody may be known one by one.
const CORE: std::ops::RangeInclusive<usize> = 2..=3;

/// One word of a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// The word, folded.
    pub word: String,
    /// Whether it was written with a capital, or in a script that has none.
    pub is_capital: bool,
    /// Other spellings that are the same word, folded.
    pub others: Vec<String>,
}

/// Whether a folded word is one that stands between the parts of names.
pub fn is_particle(word: &str) -> bool {
    names::is_particle(word)
}

/// The words of a name, given names first where a comma says which are; particles and initials are left
/// out where other words are left.
pub fn units(name: &str) -> Vec<Unit> {
    let in_order = match name.split_once(',') {
        Some((last, first)) if !first.trim().is_empty() => format!("{first} {last}"),
        _ => name.to_owned(),
    };
    let all: Vec<Unit> = in_order
        .split(|c: char| c.is_whitespace() || is_interpunct(c))
        .map(|word| word.trim_matches(|c: char| !is_word(c)))
        .filter(|word| !word.is_empty())
        .map(Unit::of)
        .filter(|unit| !unit.word.is_empty())
        .collect();
    let last = all.len().saturating_sub(1);
    let is_core = |(at, unit): &(usize, &Unit)| {
        let is_initial = unit.word.chars().count() == 1 && unit.initial().is_some();
        // The first and the last word can be names that are spelled as particles are: `An`, `Ben`.
        let may_be_name = *at == last || *at == 0 && unit.is_capital;
        let is_particle = is_particle(&unit.word) && !may_be_name;
        !is_particle && !is_initial && !names::is_generation(&unit.word)
    };
    let core: Vec<Unit> = all
        .iter()
        .enumerate()
        .filter(is_core)
        .take(MOST_UNITS)
        .map(|(_, unit)| unit.clone())
        .collect();
    let mut units = if core.is_empty() { all.into_iter().take(MOST_UNITS).collect() } else { core };
    if units.len() > 1 {
        // Beside another word of the name it needs no article.
        units.iter_mut().for_each(|unit| {
            let bare = without_article(&unit.word).map(str::to_owned);
            unit.others.extend(bare);
        });
    }
    units
}

/// The name that words look like: two or three words with capitals, with particles, initials and one comma
/// at most between them. Words of a script without capitals are one as well.
pub fn person(words: &str) -> Option<Person> {
    let tokens = words.split(|c: char| c.is_whitespace() || is_interpunct(c));
    let tokens: Vec<&str> = tokens.filter(|token| !token.is_empty()).collect();
    let is_name = |token: &str| {
        let is_plain = token.chars().all(|c| is_word(c) || "-'’‐‑".contains(c));
        let own = without_elided(token).unwrap_or(token);
        let starts = own.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase());
        is_plain && starts
    };
    let is_initial = |token: &str| {
        let letter = token.strip_suffix('.').unwrap_or("");
        letter.chars().count() == 1 && letter.chars().all(char::is_uppercase)
    };
    let last = tokens.len().checked_sub(1).filter(|last| *last < MOST_TOKENS)?;
    let mut commas = 0;
    for (at, token) in tokens.iter().enumerate() {
        let bare = token.strip_suffix(',').filter(|_| at < last);
        commas += usize::from(bare.is_some());
        let token = bare.unwrap_or(token);
        let is_one = is_name(token) || is_initial(token) || is_particle(&folded(token));
        if !is_one || commas > 1 {
            return None;
        }
    }
    let units = units(words);
    let is_article = units.first().is_some_and(|first| names::is_article(&first.word));
    if is_article || !CORE.contains(&units.len()) || !units.iter().all(|unit| unit.is_capital) {
        return None;
    }
    // Where no word is parted from the next, what is parted is a name.
    let is_parted =
        || words.contains(is_interpunct) || tokens.iter().all(|own| own.chars().all(is_dense));
    let is_cased = words.chars().any(char::is_uppercase) || is_parted();
    Some(Person { units, is_cased })
}

/// A name that words look like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Its words.
    pub units: Vec<Unit>,
    /// Whether capitals, or signs between words, show that it is one, so that a word of it is told from any
    /// other.
    pub is_cased: bool,
}

impl Unit {
    /// A word that is no name: in no other letters than those it has.
    pub fn plain(word: &str) -> Self {
        let is_capital = word.chars().next().is_some_and(|first| !first.is_lowercase());
        let word = folded(word);
        let others = spaced(&word).chain(with_preposition(&word)).chain(in_other_kana(&word));
        let others = others.collect();
        Self { word, is_capital, others }
    }

    fn of(word: &str) -> Self {
        let first = without_elided(word).unwrap_or(word).chars().next();
        let is_capital = first.is_some_and(|first| !first.is_lowercase());
        let word_folded = folded(word);
        let mut others = Vec::new();
        for latin in transliterated(&word_folded) {
            // A syllable of another script is too many words in this one.
            if latin.len() >= 4 || word_folded.chars().all(is_latin) {
                others.push(latin);
            }
        }
        others.extend(spaced(&word_folded));
        others.extend(romanized(&word_folded));
        others.extend(without_elided(&word_folded).map(str::to_owned));
        others.extend(with_preposition(&word_folded));
        others.extend(in_other_kana(&word_folded));
        let joints = |c: char| c == '-' || c == '\'';
        for spelling in std::iter::once(&word_folded).chain(&others.clone()) {
            if spelling.contains(joints) {
                others.push(spelling.replace(joints, ""));
                others.push(spelling.replace(joints, " "));
                others.push(spelling.replace('\'', "-"));
                others.push(spelling.replace('\'', "' "));
            }
        }
        others.retain(|other| *other != word_folded && !other.is_empty());
        others.sort();
        others.dedup();
        Self { word: word_folded, is_capital, others }
    }

    /// The parts of a word with hyphens, where each could be a name.
    pub fn parts(&self) -> Vec<Self> {
        let parts: Vec<&str> = self.word.split('-').collect();
        if parts.len() < 2 {
            return Vec::new();
        }
        let long = parts.into_iter().filter(|part| part.chars().count() >= 3 && !is_particle(part));
        long.map(|part| Self { is_capital: self.is_capital, ..Self::of(part) }).collect()
    }

    /// The letter that an initial would be.
    pub fn initial(&self) -> Option<char> {
        self.word.chars().next().filter(|first| first.is_alphabetic() && !is_syllable(*first))
    }
}

/// Whether a character is a Latin letter, or none.
fn is_latin(c: char) -> bool {
    !c.is_alphabetic() || matches!(c, '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

/// Words in plain letters, as addresses have them: `mueller` and `muller`. Empty where that changes
/// nothing, or nothing is left.
pub fn transliterated(word: &str) -> Vec<String> {
    if word.is_ascii() {
        return Vec::new();
    }
    let mut digraphs = String::with_capacity(word.len());
    for c in word.chars() {
        match c {
            'ä' | 'æ' => digraphs.push_str("ae"),
            'ö' | 'ø' | 'œ' => digraphs.push_str("oe"),
            'ü' => digraphs.push_str("ue"),
            'å' => digraphs.push_str("aa"),
            _ => digraphs.push(c),
        }
    }
    let latin = |word: &str| folded(&deunicode::deunicode(word));
    let mut found = vec![latin(word), latin(&digraphs)];
    if word.chars().any(|c| matches!(c, '\u{400}'..='\u{52f}')) {
        // Newspapers write `Yulia` and `Dmitry` where libraries write `Iuliia` and `Dmitrii`.
        let library = found[0].clone();
        let short = library.replace("iia", "ia");
        let short = short.strip_suffix("ii").map_or(short.clone(), |stem| format!("{stem}y"));
        found.push(library.replace("ia", "ya").replace("iu", "yu"));
        found.push(match short.strip_prefix("iu") {
            Some(rest) => format!("yu{rest}"),
            None => short.clone(),
        });
        found.push(short);
    }
    found.retain(|latin| latin.chars().any(|c| c.is_ascii_alphanumeric()));
    found.sort();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(name: &str) -> Vec<String> {
        units(name).into_iter().map(|unit| unit.word).collect()
    }

    #[test]
    fn a_name_is_its_words_without_particles_and_initials() {
        assert_eq!(words("Quillon Varga"), ["quillon", "varga"]);
        assert_eq!(words("Varga, Quillon"), ["quillon", "varga"]);
        assert_eq!(words("Quillon M. von der Varga"), ["quillon", "varga"]);
        assert_eq!(words("Anne-Marie O’Brien"), ["anne-marie", "o'brien"]);
        assert_eq!(words("アン・ジョーンズ"), ["アン", "ジョーンズ"]);
        assert_eq!(words("Nguyễn Văn An"), ["nguyễn", "văn", "an"]);
        assert_eq!(words("Ben Varga Jr."), ["ben", "varga"]);
        assert_eq!(words("van Beek"), ["beek"]);
        assert_eq!(words("Q."), ["q"]);
        assert_eq!(words("李 伟"), ["李", "伟"]);
        assert_eq!(words("“—”"), Vec::<String>::new());
    }

    #[test]
    fn words_with_capitals_look_like_a_name() {
        for name in [
            "Ottoline Farrow",
            "Farrow, Ottoline",
            "Ottoline M. Farrow",
            "Ludwig van Beek",
            "Anne-Marie O’Brien",
            "Мария Иванова",
            "Nguyễn Văn An",
            "OTTOLINE FARROW",
        ] {
            assert!(person(name).is_some_and(|person| person.is_cased), "{name}");
        }
        assert!(person("محمد علي").is_some_and(|person| !person.is_cased));
        for other in [
            "Farrow",
            "the blue key",
            "Ottoline who Farrow",
            "Harbour Street 14",
            "The Hague",
            "Ottoline, Farrow, Varga",
            "Ottoline (Farrow)",
            "One Two Three Four",
            "Ottoline Farrow said.",
            "李伟",
            "",
        ] {
            assert_eq!(person(other), None, "{other}");
        }
    }

    #[test]
    fn a_word_has_the_spellings_that_readers_know_it_by() {
        assert_eq!(units("Müller")[0].others, ["mueller", "muller"]);
        assert_eq!(units("Мария")[0].others, ["maria", "mariia", "mariya"]);
        assert!(units("Дмитрий")[0].others.contains(&"dmitry".to_owned()));
        assert!(units("Юлия")[0].others.contains(&"yulia".to_owned()));
        assert_eq!(units("李")[0].others, Vec::<String>::new());
        // What is left of a word of two scripts is not the word.
        assert_eq!(units("عi")[0].others, Vec::<String>::new());
        assert_eq!(units("O'Brien")[0].others, ["o brien", "o' brien", "o-brien", "obrien"]);
        let parts = units("Anne-Marie")[0].parts();
        assert_eq!(
            parts.iter().map(|part| part.word.as_str()).collect::<Vec<_>>(),
            ["anne", "marie"]
        );
    }
}
