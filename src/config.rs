//! The dossier's own settings: `site.yaml`.

use std::collections::BTreeMap;

use casefile_words::Day;
use schemars::{JsonSchema, json_schema};
use serde::{Deserialize, Serialize};

use crate::diag::Level;
use crate::value::forms::{Filled, LanguageForm, ListForm, One, form};
use crate::value::short::{self, FromShort};
use crate::value::{Code, Id, web};

mod logo;

pub use logo::LogoPath;

/// The format of dossiers that this program writes. It reads the one before as well, and says what of it reads
/// otherwise now.
pub const FORMAT: u32 = 2;

/// Everything that `site.yaml` can say, with defaults.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// The format in which the dossier is written. Settings that name none are of the first.
    #[serde(default = "first_format", deserialize_with = "format")]
    #[schemars(range(min = 1, max = 2))]
    pub format: u32,
    /// The dossier's name.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub title: String,
    /// One or two sentences about it, for search engines and feeds.
    #[serde(default)]
    pub description: Option<String>,
    /// The address at which it will be published, with a slash at its end: needed by the sitemap and
    /// the feed, whose links cannot be relative. Without one, both are left out.
    #[serde(default)]
    pub base_url: Option<BaseUrl>,
    /// BCP 47 tag of the language of the site's own words: headings, sentences, counts.
    #[serde(default = "english")]
    pub language: String,
    /// BCP 47 tag of the language that the dossier is written in, where it is another: of titles, notes and
    /// descriptions, and of what sources print where they do not say.
    #[serde(
        default,
        deserialize_with = "web::optional_language",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "LanguageForm")]
    pub content_language: Option<Code>,
    /// Who publishes the dossier.
    #[serde(default, deserialize_with = "short::optional")]
    #[schemars(with = "Option<One<Publisher>>")]
    pub publisher: Option<Publisher>,
    /// Where replies and corrections are sent: an address of the web or of mail.
    #[serde(default)]
    pub contact: Option<Contact>,
    /// How the site looks.
    #[serde(default)]
    pub theme: Theme,
    /// The picture beside the dossier's name at the head of every page: the path of a file below `static/`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<LogoPath>,
    /// Pages that the head of every page leads to, in this order; the others stand at its foot.
    #[serde(default, deserialize_with = "short::list", skip_serializing_if = "Vec::is_empty")]
    #[schemars(with = "ListForm<Id>")]
    pub nav: Vec<Id>,
    /// Allegations that the home page shows first: the only ones, up to ten, where a dossier has many.
    #[serde(default, deserialize_with = "short::list", skip_serializing_if = "Vec::is_empty")]
    #[schemars(with = "ListForm<Id>")]
    pub home: Vec<Id>,
    /// Entries on one page of a listing, 10 to 1000.
    #[serde(default)]
    pub page_size: PageSize,
    /// Whether the site can be searched.
    #[serde(default = "yes")]
    pub search: bool,
    /// Whether the site has a page that says how much of the dossier is withheld, and why.
    #[serde(default)]
    pub withheld: bool,
    /// Whether a picture is drawn for each allegation, source and actor, which others show where a link to its page is
    /// shared. Its address cannot be relative: without `base_url` there is none.
    #[serde(default)]
    pub cards: bool,
    /// Files and folders in the folder of the site that are not casefile's and stay there over every build
    /// (`CNAME`, `.git`): paths from that folder; a folder stands for all that is in it.
    #[serde(default, deserialize_with = "short::list")]
    #[schemars(with = "ListForm<KeptPath>")]
    pub keep: Vec<KeptPath>,
    /// Levels of rules, by their names.
    #[serde(default, deserialize_with = "short::each_once")]
    pub rules: BTreeMap<String, RuleLevel>,
    /// The day of which the site is to be, where whoever builds it says one; no file does.
    #[serde(skip)]
    pub as_of: Option<Day>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            format: FORMAT,
            title: "Untitled dossier".to_owned(),
            description: None,
            base_url: None,
            language: english(),
            content_language: None,
            publisher: None,
            contact: None,
            theme: Theme::default(),
            logo: None,
            nav: Vec::new(),
            home: Vec::new(),
            page_size: PageSize::default(),
            search: true,
            withheld: false,
            cards: false,
            keep: Vec::new(),
            rules: BTreeMap::new(),
            as_of: None,
        }
    }
}

impl Config {
    /// The language that the dossier is written in.
    #[must_use]
    pub fn content_language(&self) -> &str {
        self.content_language.as_ref().map_or(&self.language, |tag| tag.as_str())
    }
}

fn first_format() -> u32 {
    1
}

fn format<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    match u32::deserialize(deserializer)? {
        0 => Err(serde::de::Error::custom("the first format is `1`")),
        format => Ok(format),
    }
}

fn yes() -> bool {
    true
}

fn english() -> String {
    "en".to_owned()
}

/// An address of the web that ends in a slash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(transparent)]
pub struct BaseUrl(
    #[schemars(regex(pattern = r#"^https?://[^/\s?#"<>][^\s?#"<>]*$"#))]
    String,
);

impl BaseUrl {
    /// Reads an address; a missing slash at its end is added.
    ///
    /// # Errors
    /// If it is no address of the web.
    pub fn parse(text: &str) -> Result<Self, String> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let host = rest.map_or("", |rest| rest.split('/').next().unwrap_or(""));
        if host.is_empty()
            || text.contains(['?', '#', '"', '<', '>'])
            || text.contains(char::is_whitespace)
        {
            return Err(format!(
                "`{text}` is not an address of the web; write one such as `https://dossier.example.org/`"
            ));
        }
        Ok(Self(format!("{}/", text.trim_end_matches('/'))))
    }

    /// The address, with a slash at its end.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for BaseUrl {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

/// Where replies are sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(transparent)]
pub struct Contact(
    #[schemars(regex(pattern = r"^(https?://|mailto:|[^\s@]*@\S*$)"))]
    pub String,
);

impl<'de> Deserialize<'de> for Contact {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if text.starts_with("https://")
            || text.starts_with("mailto:")
            || text.starts_with("http://")
        {
            Ok(Self(text))
        } else if text.contains('@') && !text.contains(char::is_whitespace) {
            Ok(Self(format!("mailto:{text}")))
        } else {
            Err(serde::de::Error::custom(format!(
                "`{text}` is no address; write one of mail, or one that begins with `https://`"
            )))
        }
    }
}

/// Who publishes the dossier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Publisher {
    /// How readers know who publishes.
    #[serde(deserialize_with = "short::filled")]
    #[schemars(with = "Filled")]
    pub name: String,
    /// The address.
    #[serde(default)]
    pub url: Option<String>,
}

impl FromShort for Publisher {
    type Short = String;

    const EXPECTING: &'static str = "a name, or a mapping of `name` and `url`";

    fn from_short(text: &str) -> Result<Self, String> {
        Ok(Self { name: text.to_owned(), url: None })
    }
}

/// How the site looks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Light, dark, or as the reader's system says.
    #[serde(default)]
    pub colors: Colors,
}

/// Colour schemes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Colors {
    /// As the reader's system says.
    #[default]
    Auto,
    /// Ink on paper.
    Light,
    /// Paper on ink.
    Dark,
}

/// Entries on one page of a listing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(transparent)]
pub struct PageSize(#[schemars(range(min = 10, max = 1000))] pub usize);

impl Default for PageSize {
    fn default() -> Self {
        Self(100)
    }
}

impl<'de> Deserialize<'de> for PageSize {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match usize::deserialize(deserializer)? {
            size @ 10..=1000 => Ok(Self(size)),
            size => Err(serde::de::Error::custom(format!("`{size}` is not from 10 to 1000"))),
        }
    }
}

/// The path of a file or folder from the root of the site, with forward slashes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct KeptPath(String);

form!(KeptPath, "KeptPath", inline: true, |_generator| json_schema!({
    "type": ["string", "integer", "boolean"],
    "pattern": r"^(?!\.{1,2}(/|$))[^/\\\x00-\x1f]+(/(?!\.{1,2}(/|$))[^/\\\x00-\x1f]+)*/?$",
    "examples": ["CNAME", ".git"],
}));

impl KeptPath {
    /// The path, without a slash at its end.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a file of the site has this place, or needs it: it lies there, below, or on the way there.
    /// Capitals do not count, which some disks do not tell apart.
    #[must_use]
    pub fn collides_with(&self, path: &str) -> bool {
        let (own, path) = (self.0.to_lowercase(), path.to_lowercase());
        let is_at_or_below = |path: &str, folder: &str| {
            path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        is_at_or_below(&path, &own) || is_at_or_below(&own, &path)
    }
}

impl FromShort for KeptPath {
    type Short = Self;

    const EXPECTING: &'static str = "a path from the folder of the site, such as `CNAME`";

    fn from_short(text: &str) -> Result<Self, String> {
        let path = text.strip_suffix('/').unwrap_or(text);
        let is_name = |part: &str| !matches!(part, "" | "." | "..");
        if !path.split('/').all(is_name) || path.contains('\\') || path.contains(char::is_control) {
            return Err(format!(
                "`{}` is no path from the folder of the site; write one such as `CNAME` or `.git`",
                text.escape_debug()
            ));
        }
        Ok(Self(path.to_owned()))
    }
}

impl<'de> Deserialize<'de> for KeptPath {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_short(&String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

/// A level as written in `site.yaml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum RuleLevel {
    /// Nothing is published.
    Error,
    /// Probably wrong.
    Warning,
    /// Worth knowing.
    Note,
    /// Not reported.
    Off,
}

impl From<RuleLevel> for Level {
    fn from(level: RuleLevel) -> Self {
        match level {
            RuleLevel::Error => Self::Error,
            RuleLevel::Warning => Self::Warning,
            RuleLevel::Note => Self::Note,
            RuleLevel::Off => Self::Off,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_lies_in_the_folder_of_the_site() {
        for (text, path) in
            [("CNAME", "CNAME"), (".git/", ".git"), ("a/b c", "a/b c"), ("..a", "..a")]
        {
            assert_eq!(KeptPath::from_short(text).map(|path| path.0).as_deref(), Ok(path));
        }
        for text in ["", "/", ".", "..", "/etc", "a/../b", "a/..", "./a", "a//b", "a\\b", "a\nb"] {
            assert!(KeptPath::from_short(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn a_kept_path_collides_with_what_lies_there_below_or_on_the_way() {
        let kept = |path: &str| KeptPath::from_short(path).unwrap();
        for path in ["a/b", "a/b/c.html", "a", "A/B"] {
            assert!(kept("a/b").collides_with(path), "{path}");
        }
        for path in ["a/bc", "b", "ab", "a/c/index.html"] {
            assert!(!kept("a/b").collides_with(path), "{path}");
        }
    }
}
