//! Says what a synthetic dossier holds beyond plain sources, actors and allegations.

use std::str::FromStr;

/// What a dossier is to hold. Without any of it, it is made of sources, actors and allegations only; each
/// option adds something and leaves the rest as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Options {
    /// Of what format the file is from which each source was taken; without it, there are none.
    pub originals: Option<Originals>,
    /// How many sources, actors and allegations stand beside the public ones and are withheld, as a share
    /// of those.
    pub withheld: Option<Share>,
    /// In what share of the public sources words are blotted out.
    pub redact: Option<Share>,
    /// Whether some sources name minors.
    pub minors: bool,
    /// Whether about half of the accused answer for themselves.
    pub replies: bool,
    /// Whether there are spokespersons, bodies and actors whose principal is unknown.
    pub speaks_for: bool,
    /// Whether there are sources in several languages and scripts.
    pub languages: bool,
    /// Whether one allegation and one actor gather most of what is said.
    pub hubs: bool,
}

impl Options {
    /// Every option by the name of its flag, each by itself; the plain dossier first; at last those that keep
    /// something from readers together, and all together.
    pub fn each() -> Vec<(&'static str, Self)> {
        let plain = Self::default();
        let share = Some(Share::TWO_PERCENT);
        let all = Self {
            originals: Some(Originals::Html),
            withheld: share,
            redact: share,
            minors: true,
            replies: true,
            speaks_for: true,
            languages: true,
            hubs: true,
        };
        vec![
            ("plain", plain),
            ("originals-html", Self { originals: Some(Originals::Html), ..plain }),
            ("originals-text", Self { originals: Some(Originals::Text), ..plain }),
            ("withheld", Self { withheld: share, ..plain }),
            ("redact", Self { redact: share, ..plain }),
            ("minors", Self { minors: true, ..plain }),
            ("replies", Self { replies: true, ..plain }),
            ("speaks-for", Self { speaks_for: true, ..plain }),
            ("languages", Self { languages: true, ..plain }),
            ("hubs", Self { hubs: true, ..plain }),
            (
                "withheld-redact-minors",
                Self { withheld: share, redact: share, minors: true, ..plain },
            ),
            ("all", all),
        ]
    }
}

/// The format of originals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Originals {
    /// Pages of the web, with what stands around an article there.
    Html,
    /// Plain text, with lines above and below the article.
    Text,
}

impl FromStr for Originals {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        match word {
            "html" => Ok(Self::Html),
            "text" => Ok(Self::Text),
            _ => Err("write `html` or `text`".to_owned()),
        }
    }
}

/// A share of a whole, from 0 to 100 percent, in hundredths of a percent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share(u32);

impl Share {
    /// The whole, in hundredths of a percent.
    const WHOLE: u32 = 10_000;

    /// The share of what is withheld and blotted out in figures that are compared with each other.
    pub const TWO_PERCENT: Self = Self(200);

    /// The share of a number, rounded up, so that a share of something is never nothing.
    pub fn of(self, count: usize) -> usize {
        (count * self.0 as usize).div_ceil(Self::WHOLE as usize)
    }
}

impl FromStr for Share {
    type Err = String;

    /// Reads `2%` or `0.25%`.
    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || "write a share from `0%` to `100%`, such as `2%` or `0.25%`".to_owned();
        let number = text.strip_suffix('%').ok_or_else(wrong)?;
        let (whole, rest) = number.split_once('.').unwrap_or((number, "0"));
        let are_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        if !are_digits(whole) || !are_digits(rest) || rest.len() > 2 {
            return Err(wrong());
        }
        let hundredths = format!("{whole}{rest:0<2}").parse().map_err(|_| wrong())?;
        if hundredths > Self::WHOLE { Err(wrong()) } else { Ok(Self(hundredths)) }
    }
}
