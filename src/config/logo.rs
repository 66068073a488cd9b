//! The picture beside a dossier's name, as `site.yaml` names it: a path below `static/`.

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};

/// Formats that every browser shows.
const ENDINGS: [&str; 3] = [".svg", ".png", ".webp"];

/// The path of a picture below `static/`, with forward slashes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(transparent)]
pub struct LogoPath(
    #[schemars(regex(pattern = r"^[A-Za-z0-9_-]+([./][A-Za-z0-9_-]+)*\.(svg|png|webp)$"))] String,
);

impl LogoPath {
    /// Reads a path.
    ///
    /// # Errors
    /// If it is none below `static/`, or the file is no picture by its name.
    pub fn parse(text: &str) -> Result<Self, String> {
        let stem = ENDINGS.iter().find_map(|ending| text.strip_suffix(ending));
        let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "_-".contains(letter);
        let is_part = |part: &str| !part.is_empty() && part.chars().all(is_plain);
        if stem.is_some_and(|stem| stem.split(['/', '.']).all(is_part)) {
            return Ok(Self(text.to_owned()));
        }
        Err(format!(
            "`{}` is no picture below `static/`; write the path of an SVG, PNG or WebP file there, such as `logo.svg`",
            text.escape_debug()
        ))
    }

    /// Where it lies on the site, whose static files lie in this folder.
    #[must_use]
    pub fn below(&self, folder: &str) -> String {
        format!("{folder}{}", self.0)
    }

    /// The path below `static/`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for LogoPath {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_logo_is_a_picture_below_the_static_files() {
        for path in ["logo.svg", "img/our_mark-2.png", "a.b.webp"] {
            assert_eq!(LogoPath::parse(path).unwrap().as_str(), path);
        }
        for path in
            ["", ".svg", "/logo.svg", "../logo.svg", "a//b.png", "logo.js", "logo", "a b.svg"]
        {
            assert!(LogoPath::parse(path).is_err(), "{path:?}");
        }
    }
}
