//! Letters that look like others, and characters that do not show.

/// Scripts whose letters look alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    /// Of most of Europe.
    Latin,
    /// Of Russian and its neighbours.
    Cyrillic,
    /// Of Greek.
    Greek,
    /// Of Armenian.
    Armenian,
}

impl Script {
    /// The script of a letter, where it is one of these.
    #[must_use]
    pub fn of(c: char) -> Option<Self> {
        if !c.is_alphabetic() {
            return None;
        }
        match c {
            'a'..='z'
            | 'A'..='Z'
            | '\u{c0}'..='\u{24f}'
            | '\u{250}'..='\u{2af}'
            | '\u{1e00}'..='\u{1eff}' => Some(Self::Latin),
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Some(Self::Greek),
            '\u{400}'..='\u{52f}'
            | '\u{1c80}'..='\u{1c8f}'
            | '\u{2de0}'..='\u{2dff}'
            | '\u{a640}'..='\u{a69f}' => Some(Self::Cyrillic),
            '\u{531}'..='\u{58f}' => Some(Self::Armenian),
            _ => None,
        }
    }

    /// What it is called.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Latin => "Latin",
            Self::Cyrillic => "Cyrillic",
            Self::Greek => "Greek",
            Self::Armenian => "Armenian",
        }
    }

    /// The script that a language is written in, by its BCP 47 tag: Latin where it is none of the others.
    #[must_use]
    pub fn of_language(tag: &str) -> Self {
        const CYRILLIC: [&str; 14] =
            ["ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn", "tt", "ba", "ce", "os"];
        match tag.split(['-', '_']).next().unwrap_or("") {
            "el" => Self::Greek,
            "hy" => Self::Armenian,
            own if CYRILLIC.contains(&own) => Self::Cyrillic,
            _ => Self::Latin,
        }
    }

    /// The letter of this script that a letter of another one looks like; a letter of this one is itself.
    #[must_use]
    pub fn alike(self, letter: char) -> Option<char> {
        if Self::of(letter).is_none_or(|own| own == self) {
            return Some(letter);
        }
        let of_row = |row: &str| {
            let mut own = row.chars().filter(|c| Self::of(*c) == Some(self));
            row.contains(letter).then(|| own.next()).flatten()
        };
        ALIKE.iter().find_map(|row| of_row(row))
    }
}

/// Letters that look the same in print.
const ALIKE: &[&str] = &[
    "aаα", "cсϲ", "dԁ", "eе", "gց", "hһհ", "iіιɩ", "jј", "kкκ", "lӏ", "nո", "oоοօ", "pрρ", "qԛզ",
    "sѕ", "uυս", "vνѵ", "wԝ", "xхχ", "yуγ", "AАΑ", "BВΒ", "CСϹ", "EЕΕ", "HНΗ", "IІΙӀ", "JЈ", "KКΚ",
    "LԼ", "MМΜ", "NΝ", "OОΟՕ", "PРΡ", "SЅՏ", "TТΤ", "UՍ", "XХΧ", "YҮΥУ", "ZΖ", "вʙ", "ёë", "ЁË",
    "їï", "ЇÏ",
];

/// Whether a character does not show: a soft hyphen, a space without width, a mark of direction.
#[must_use]
pub fn is_unseen(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180e}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}')
        || (c.is_control() && c != '\n')
}

/// Whether a character does nothing but turn the direction of writing, or mark it.
#[must_use]
pub fn is_turn(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a joiner, which does not show, has a meaning after a character: in Arabic, Persian and Indian scripts.
#[must_use]
pub fn takes_joiners(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{8ff}' | '\u{900}'..='\u{dff}' | '\u{f00}'..='\u{109f}' | '\u{1780}'..='\u{18af}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_has_one_letter_of_a_script_but_for_two_that_are_alike() {
        for row in ALIKE {
            for script in [Script::Latin, Script::Cyrillic, Script::Greek, Script::Armenian] {
                let own = row.chars().filter(|c| Script::of(*c) == Some(script)).count();
                assert!(own <= 2, "{row} {script:?}");
            }
            assert!(row.chars().nth(1).is_some(), "{row}");
        }
    }

    #[test]
    fn letters_have_their_twins() {
        assert_eq!(Script::Latin.alike('а'), Some('a'));
        assert_eq!(Script::Cyrillic.alike('o'), Some('о'));
        assert_eq!(Script::Latin.alike('Д'), None);
        assert_eq!(Script::Latin.alike('ö'), Some('ö'));
        assert_eq!(Script::of_language("ru-RU"), Script::Cyrillic);
        assert!(is_turn('\u{202e}') && is_unseen('\u{202e}') && !is_turn('\u{200c}'));
        assert!(is_unseen('\u{ad}') && !is_unseen('a') && takes_joiners('ی'));
    }
}
