//! What a view says: the name of a message with its arguments, which becomes words when it is printed.

use casefile_words::web::primary;
use std::borrow::Cow;

use serde::{Serialize, Serializer};

use super::rules::direction;
use super::spoken::Language;
use crate::markdown::escape;
use crate::value::{Date, NameForms};

/// A message and its arguments.
///
/// It serializes as HTML that no template escapes again: its own words escaped, names isolated by `<bdi>`, what is
/// in another language marked as such. Attributes, titles and machines take its [`text`](Self::text).
#[derive(Debug, Clone)]
pub struct Message<'a> {
    pub(super) language: &'a Language,
    pub(super) name: &'a str,
    pub(super) arguments: Vec<(&'a str, Argument<'a>)>,
}

/// What stands in a message.
#[derive(Debug, Clone)]
pub enum Argument<'a> {
    /// A number: written by the language's rules, and classed by them (`one`, `few`).
    Number(usize),
    /// A word that messages choose by, and never print.
    Key(&'static str),
    /// Words of the dossier's own.
    Own(OwnWords<'a>),
    /// What is of no language: a number as it is printed, an address, an id.
    Plain(Cow<'a, str>),
    /// Words that a template gives: of the dossier's own, or a word to choose by.
    Given(String),
    /// HTML that is finished.
    Made(Html),
    /// Another message.
    Message(Box<Message<'a>>),
    /// Several, as the language lists them: "A, B and C".
    List(Vec<Self>),
    /// Several, of which one or another is meant: "A, B or C".
    Either(Vec<Self>),
    /// Several, one after the other, with the words of a message between them: `series-separator`.
    Series(Vec<Self>, &'static str),
    /// A date, as precise as it is.
    Date(Cow<'a, Date>),
    /// Any of these as a link.
    Link(Box<Self>, String),
    /// Any of these in heavier type.
    Strong(Box<Self>),
    /// The name of a work.
    Work(Box<Self>),
    /// Any of these as a day or a time, with the value of a `datetime` attribute.
    Time(Box<Self>, String),
}

/// Words of the dossier's own that stand within a sentence of the site's: a name, a title, a publisher.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwnWords<'a> {
    /// What readers see.
    pub words: Cow<'a, str>,
    /// Their language by BCP 47, where it is not the page's.
    pub language: Option<&'a str>,
    /// Whether they run another way than the page.
    pub runs_against: bool,
    /// Inflected forms that the dossier gives of them.
    pub forms: Option<&'a NameForms>,
}

/// What a message says, in both forms: to be kept, where it is said more than once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wording {
    /// For attributes, titles and machines.
    pub text: String,
    /// For pages.
    pub html: Html,
}

/// Finished HTML of a message.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Html(pub String);

impl<'a> Message<'a> {
    /// The same with an argument.
    #[must_use]
    pub fn with(mut self, name: &'a str, argument: impl Into<Argument<'a>>) -> Self {
        self.arguments.push((name, argument.into()));
        self
    }

    /// The same with a word that its pattern may choose by.
    #[must_use]
    pub fn key(self, name: &'a str, key: &'static str) -> Self {
        self.with(name, Argument::Key(key))
    }

    /// The same as an argument in heavier type.
    #[must_use]
    pub fn strong(self) -> Argument<'a> {
        Argument::from(self).strong()
    }

    /// How the language's file calls it.
    #[must_use]
    pub fn name(&self) -> &'a str {
        self.name
    }
}

impl<'a> Argument<'a> {
    /// The same in heavier type.
    #[must_use]
    pub fn strong(self) -> Self {
        Self::Strong(Box::new(self))
    }

    /// The same as a day or a time, where HTML has a value for it.
    #[must_use]
    pub fn timed(self, datetime: Option<String>) -> Self {
        match datetime {
            Some(datetime) => Self::Time(Box::new(self), datetime),
            None => self,
        }
    }

    /// The same as a link, where there is an address.
    #[must_use]
    pub fn linked(self, href: Option<String>) -> Self {
        match href {
            Some(href) => Self::Link(Box::new(self), href),
            None => self,
        }
    }
}

impl<'a> OwnWords<'a> {
    /// As HTML: marked where they are in another language than the page, isolated where they run another way.
    #[must_use]
    pub fn html(&self) -> Html {
        let mut out = String::new();
        self.write(&mut out, &escape(&self.words));
        Html(out)
    }

    /// Writes HTML for them into its element, where it needs one.
    pub(super) fn write(&self, out: &mut String, html: &str) {
        let Some(tag) = self.language else {
            match self.runs_against {
                true => out.extend(["<bdi>", html, "</bdi>"]),
                false => out.push_str(html),
            }
            return;
        };
        let direction = direction(tag);
        out.extend(["<bdi lang=\"", &escape(tag), "\" dir=\"", direction, "\">", html, "</bdi>"]);
    }

    /// Others that stand in their place, in the same language.
    #[must_use]
    pub fn with(self, words: impl Into<Cow<'a, str>>) -> Self {
        Self { words: words.into(), ..self }
    }
}

impl Serialize for OwnWords<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.html().serialize(serializer)
    }
}

impl Serialize for Wording {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.html.serialize(serializer)
    }
}

impl Html {
    /// How the data of a view tell it from words, which are escaped where a template writes them.
    pub const MARK: &'static str = "Html";
}

impl Serialize for Html {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(Self::MARK, &self.0)
    }
}

impl From<usize> for Argument<'_> {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(words: &'a str) -> Self {
        Self::Plain(words.into())
    }
}

impl From<String> for Argument<'_> {
    fn from(words: String) -> Self {
        Self::Plain(words.into())
    }
}

impl<'a> From<OwnWords<'a>> for Argument<'a> {
    fn from(words: OwnWords<'a>) -> Self {
        Self::Own(words)
    }
}

impl<'a> From<Message<'a>> for Argument<'a> {
    fn from(message: Message<'a>) -> Self {
        Self::Message(Box::new(message))
    }
}

impl<'a> From<Vec<Self>> for Argument<'a> {
    fn from(items: Vec<Self>) -> Self {
        Self::List(items)
    }
}

impl<'a> From<&'a Date> for Argument<'a> {
    fn from(date: &'a Date) -> Self {
        Self::Date(Cow::Borrowed(date))
    }
}

impl Language {
    /// A message, to be given its arguments.
    #[must_use]
    pub fn say<'a>(&'a self, name: &'a str) -> Message<'a> {
        Message { language: self, name, arguments: Vec::new() }
    }

    /// A language's name, by its tag; the tag itself, where there is no name for it.
    #[must_use]
    pub fn language_name<'a>(&'a self, tag: &str) -> Message<'a> {
        let primary = primary(tag).to_ascii_lowercase();
        let known = self.chooses("language-name", &primary);
        let tag = if known { primary } else { tag.to_owned() };
        self.say("language-name").with("language", Argument::Given(tag))
    }

    /// Several in a row, with semicolons between them.
    #[must_use]
    pub fn series<'a>(&'a self, parts: Vec<Argument<'a>>) -> Message<'a> {
        self.say("series").with("parts", Argument::Series(parts, "series-separator"))
    }

    /// Several sentences.
    #[must_use]
    pub fn sentences<'a>(&'a self, parts: Vec<Argument<'a>>) -> Message<'a> {
        self.say("series").with("parts", Argument::Series(parts, "sentence-separator"))
    }
}
