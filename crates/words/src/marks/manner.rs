//! How a language sets quotation marks: what marks alone do not say.

/// How a language uses guillemets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Guillemets {
    /// `« … »` only: a `»` never begins a quotation.
    Outward,
    /// `»…«`, and `«…»` as in Switzerland.
    Inward,
    /// `»…»`, as well as `«…»` and `»…«`.
    Alike,
    /// Nothing is known: what is paired decides.
    ByPair,
}

/// What a language's own habit decides about quotation marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Manner {
    pub(super) guillemets: Guillemets,
    /// Whether `’` begins a quotation as well as it ends one (`’…’`).
    pub(super) is_alike_single: bool,
    /// Whether a dash at the beginning of a paragraph begins speech.
    pub(super) has_dashes: bool,
    /// Words that begin with an apostrophe, in small letters and without it.
    pub(super) elided: &'static [&'static str],
}

/// English words that lost their beginning, and names that are written with a mark before them.
const ENGLISH: &[&str] = &[
    "tis",
    "twas",
    "twere",
    "twill",
    "twould",
    "twasn",
    "tisn",
    "em",
    "cause",
    "cos",
    "coz",
    "til",
    "till",
    "bout",
    "round",
    "n",
    "neath",
    "gainst",
    "tween",
    "ere",
    "appen",
    "nuff",
    "kay",
    "scuse",
    "fraid",
    "s",
    "t",
    "d",
    "ll",
    "re",
    "ve",
    "ndrangheta",
    "ndrine",
    "ndrina",
    "abd",
    "ali",
    "umar",
    "uthman",
    "abbas",
    "aisha",
    "amr",
    "imad",
    "izz",
    "ubayd",
    "alawi",
];

/// Dutch words that are written so.
const DUTCH: &[&str] = &["s", "t", "n", "k", "m", "r", "ie", "ns", "zo"];

/// German words that are written so.
const GERMAN: &[&str] = &["s", "n", "ne", "nen", "nem", "ner", "nes", "raus", "rein", "ran", "rum"];

/// Languages by what they do. A language that stands in no row is of the last kind in each question.
const OUTWARD: &[&str] = &[
    "fr", "ru", "uk", "be", "bg", "es", "it", "pt", "ca", "gl", "eu", "el", "tr", "az", "ar", "fa",
    "hy", "nb", "nn", "no", "lv", "vi", "sq", "kk", "ky", "uz", "tk", "ro", "oc", "br", "lb", "am",
    "ti", "ps", "ku", "tt",
];
const INWARD: &[&str] =
    &["de", "da", "sl", "hr", "sr", "bs", "mk", "cs", "sk", "hu", "pl", "lt", "et", "hsb", "dsb"];
const ALIKE: &[&str] = &["sv", "fi", "fo", "se"];
const DASHES: &[&str] = &[
    "fr", "ru", "uk", "be", "bg", "es", "ca", "gl", "eu", "pt", "it", "tr", "az", "pl", "cs", "sk",
    "sv", "fi", "nb", "nn", "no", "da", "ro", "el", "hu", "sr", "hr", "bs", "mk", "sl", "et", "lv",
    "lt", "sq", "ka", "hy", "kk", "ky", "fa",
];

impl Manner {
    /// The manner of a language, by its BCP 47 tag; of no tag in particular for one that is not known here.
    #[must_use]
    pub fn of(language: &str) -> Self {
        let primary = language.split(['-', '_']).next().unwrap_or("").to_ascii_lowercase();
        let is_one = |list: &[&str]| list.contains(&primary.as_str());
        let guillemets = if is_one(OUTWARD) {
            Guillemets::Outward
        } else if is_one(INWARD) {
            Guillemets::Inward
        } else if is_one(ALIKE) {
            Guillemets::Alike
        } else {
            Guillemets::ByPair
        };
        let elided = match primary.as_str() {
            "nl" | "af" => DUTCH,
            "de" | "lb" => GERMAN,
            _ => ENGLISH,
        };
        Self { guillemets, is_alike_single: is_one(ALIKE), has_dashes: is_one(DASHES), elided }
    }
}
