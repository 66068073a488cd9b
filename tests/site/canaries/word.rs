//! Makes names that stand nowhere else, and spells each in all the ways in which it is still the same name.

use std::fmt::Write as _;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use unicode_normalization::UnicodeNormalization as _;

/// A name of two words that no dossier and no template has.
#[derive(Debug, Clone)]
pub struct Word {
    pub given: String,
    pub family: String,
    /// Parts of it by which it is known in whatever it was turned into, as [`super::seen`] folds texts.
    pub cores: Vec<String>,
}

/// The script of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Han,
}

impl Script {
    /// Every third name is not in Latin letters.
    pub fn of(number: usize) -> Self {
        match number % 9 {
            2 => Self::Cyrillic,
            5 => Self::Arabic,
            8 => Self::Han,
            _ => Self::Latin,
        }
    }
}

impl Word {
    /// The name of a number.
    pub fn of(number: usize, script: Script) -> Self {
        let part = |part: usize| number * 4 + part;
        match script {
            Script::Latin => {
                let cores: Vec<String> =
                    (0..3).map(|own| syllables("zq", part(own), "bdfgkmnprt", "aiou")).collect();
                let [one, two, three] = cores.as_slice() else { unreachable!() };
                Self {
                    given: format!("{}én-{}", capital(one), capital(two)),
                    family: format!("O'{}ßen", capital(three)),
                    cores,
                }
            }
            Script::Cyrillic => {
                let own = |own| syllables("щж", part(own), "бвгдклмнпр", "аиоу");
                let (one, two) = (own(0), own(1));
                let (given, family) =
                    (format!("{}н", capital(&one)), format!("{}ров", capital(&two)));
                let latin = |core: &str| deunicode::deunicode(core).to_lowercase();
                let cores = vec![latin(&one), latin(&two), one, two];
                Self { given, family, cores }
            }
            Script::Arabic => {
                let own = |own| syllables("ظغ", part(own), "بتجحدرسشصط", "كلمن");
                let (given, family) = (own(0), own(1));
                Self { cores: vec![given.clone(), family.clone()], given, family }
            }
            Script::Han => {
                let rare = |at: usize| char::from_u32(0x9700 + u32::try_from(at).unwrap());
                let of = |own: usize| rare(own).unwrap().to_string();
                let family = of(part(0) % 0x400);
                let given = format!("{}{}", of(part(1) % 0x400), of(part(2) % 0x400));
                Self { cores: vec![format!("{family}{given}")], given, family }
            }
        }
    }

    fn is_han(&self) -> bool {
        self.cores.len() == 1
    }

    /// The name as the editor writes it.
    pub fn name(&self) -> String {
        if self.is_han() {
            return format!("{}{}", self.family, self.given);
        }
        format!("{} {}", self.given, self.family)
    }

    /// The name as an id.
    pub fn slug(&self) -> String {
        let latin = deunicode::deunicode(&self.name()).to_lowercase().replace('\'', "");
        let words = latin.split(|c: char| !c.is_ascii_alphanumeric()).filter(|own| !own.is_empty());
        words.collect::<Vec<_>>().join("-")
    }
}

/// Three syllables that tell a number, after letters that stand together in no language.
fn syllables(start: &str, number: usize, hard: &str, soft: &str) -> String {
    let (hard, soft): (Vec<char>, Vec<char>) = (hard.chars().collect(), soft.chars().collect());
    let (mut word, mut rest) = (start.to_owned(), number);
    for _ in 0..3 {
        let digit = rest % (hard.len() * soft.len());
        rest /= hard.len() * soft.len();
        word.push(hard[digit / soft.len()]);
        word.push(soft[digit % soft.len()]);
    }
    word
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A way to spell a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spelling {
    AsIs,
    Upper,
    Lower,
    Decomposed,
    /// As it is, where the editor wrote it decomposed.
    Composed,
    SoftHyphen,
    ZeroWidth,
    NoBreakSpace,
    NoBreakHyphen,
    Curly,
    FullWidth,
    Genitive,
    Hyphenated,
    Reversed,
    Initials,
    Hashtag,
    Joined,
    Coded,
    Slug,
    LineBreak,
    CapitalSharp,
    Bidi,
    FamilyAlone,
    GivenAlone,
}

impl Spelling {
    pub const ALL: [Self; 24] = [
        Self::AsIs,
        Self::Upper,
        Self::Decomposed,
        Self::SoftHyphen,
        Self::Hashtag,
        Self::Coded,
        Self::Lower,
        Self::Composed,
        Self::ZeroWidth,
        Self::NoBreakSpace,
        Self::NoBreakHyphen,
        Self::Curly,
        Self::FullWidth,
        Self::Genitive,
        Self::Hyphenated,
        Self::Reversed,
        Self::Initials,
        Self::Joined,
        Self::Slug,
        Self::LineBreak,
        Self::CapitalSharp,
        Self::Bidi,
        Self::FamilyAlone,
        Self::GivenAlone,
    ];

    /// Whether only a person is known by it: other words that are taken out, and those of which no capitals
    /// show that they are a name, are not the same in it.
    pub fn is_of_persons(self) -> bool {
        matches!(self, Self::Reversed | Self::Initials | Self::FamilyAlone | Self::GivenAlone)
    }

    /// Whether it is how addresses have it.
    pub fn is_of_addresses(self) -> bool {
        matches!(self, Self::Coded | Self::Slug)
    }

    /// The name as the editor writes it in `redact` or `name`.
    pub fn asked(self, word: &Word) -> String {
        match self {
            Self::Composed => word.name().nfd().collect(),
            _ => word.name(),
        }
    }

    /// The name in this spelling.
    pub fn of(self, word: &Word) -> String {
        let name = word.name();
        let Word { given, family, .. } = word;
        match self {
            Self::AsIs | Self::Composed => name,
            Self::Upper => name.to_uppercase(),
            Self::Lower => name.to_lowercase(),
            Self::Decomposed => name.nfd().collect(),
            Self::SoftHyphen => within(&name, '\u{ad}'),
            Self::ZeroWidth => within(&name, '\u{200b}'),
            Self::NoBreakSpace => name.replace(' ', "\u{a0}"),
            Self::NoBreakHyphen => name.replace('-', "\u{2011}"),
            Self::Curly => name.replace('\'', "’"),
            Self::FullWidth => name.chars().map(wide).collect(),
            Self::Genitive if name.is_ascii() || name.contains('ß') => format!("{name}s"),
            Self::Genitive if name.contains('щ') || name.contains('Щ') => format!("{name}а"),
            Self::Genitive => name,
            Self::Hyphenated => format!("{given}-{family}"),
            Self::Reversed if word.is_han() => format!("{given}・{family}"),
            Self::Reversed => format!("{family}, {given}"),
            Self::Initials if word.is_han() => name,
            Self::Initials => format!("{}. {family}", given.chars().next().unwrap_or('X')),
            Self::Hashtag => format!("#{}", joined(word)),
            Self::Joined => joined(word),
            Self::Coded => utf8_percent_encode(&name, NON_ALPHANUMERIC).to_string(),
            Self::Slug => word.slug(),
            Self::LineBreak => name.replace(' ', "\n"),
            Self::CapitalSharp => name.replace('ß', "ẞ"),
            Self::FamilyAlone | Self::GivenAlone if word.is_han() => name,
            Self::FamilyAlone => family.clone(),
            Self::GivenAlone => given.clone(),
            Self::Bidi => name.replace(' ', " \u{2066}"),
        }
    }
}

/// With a character between the second letter and the third.
fn within(name: &str, mark: char) -> String {
    let at = name.char_indices().nth(2).map_or(name.len(), |(at, _)| at);
    format!("{}{mark}{}", &name[..at], &name[at..])
}

fn joined(word: &Word) -> String {
    word.name().chars().filter(|c| c.is_alphanumeric()).collect()
}

fn wide(c: char) -> char {
    match c {
        '!'..='~' => char::from_u32(u32::from(c) + 0xfee0).unwrap_or(c),
        _ => c,
    }
}

/// Every character as a reference of HTML.
pub fn entities(words: &str) -> String {
    words.chars().fold(String::new(), |mut coded, c| {
        let _ = write!(coded, "&#x{:x};", u32::from(c));
        coded
    })
}
