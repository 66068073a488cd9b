//! Makes the ids of imported sources: by a pattern, of whole words.

use std::sync::LazyLock;

use casefile_import::Draft;
use casefile_words::id::to_id;

use crate::value::Date;

/// What `--id` says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum WantedId {
    /// The id of one source.
    Fixed(String),
    /// How the ids of many are made.
    Pattern(Vec<IdPiece>),
}

/// A piece of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum IdPiece {
    /// Words as they stand.
    Words(String),
    /// What is known of the source, of words at most so many.
    Field(IdField, Option<usize>),
}

/// What may stand in a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum IdField {
    Publisher,
    Date,
    Year,
    Title,
    File,
}

const FIELDS: [(&str, IdField); 5] = [
    ("publisher", IdField::Publisher),
    ("date", IdField::Date),
    ("year", IdField::Year),
    ("title", IdField::Title),
    ("file", IdField::File),
];

/// Words of a publisher's name in an id, where nobody says how many.
const PUBLISHER: usize = 4;

/// Articles that a publisher's name begins with, which say nothing.
const ARTICLES: [&str; 7] = ["the", "der", "die", "das", "le", "la", "el"];

/// The pattern of ids for which nobody gives another.
pub(super) fn usual() -> &'static [IdPiece] {
    static USUAL: LazyLock<Vec<IdPiece>> =
        LazyLock::new(|| pieces("{publisher}-{date}-{title:5}").unwrap_or_default());
    &USUAL
}

impl WantedId {
    /// Reads the value of `--id`.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        if text.contains(['{', '}']) {
            pieces(text).map(Self::Pattern)
        } else {
            Ok(Self::Fixed(text.to_owned()))
        }
    }
}

fn pieces(text: &str) -> Result<Vec<IdPiece>, String> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((words, after)) = rest.split_once('{') {
        found.push(IdPiece::Words(words.to_owned()));
        let (field, after) = after.split_once('}').ok_or("a `{` is not closed")?;
        let (name, count) =
            field.split_once(':').map_or((field, None), |(name, count)| (name, Some(count)));
        let known = FIELDS.iter().find(|(own, _)| *own == name.trim());
        let Some((_, own)) = known else {
            let names: Vec<String> = FIELDS.iter().map(|(own, _)| format!("`{{{own}}}`")).collect();
            return Err(format!("`{{{name}}}` is not known; there are {}", names.join(", ")));
        };
        let count = match count.map(|own| own.trim().parse::<usize>()) {
            None => None,
            Some(Ok(count)) if count > 0 => Some(count),
            Some(_) => {
                return Err(format!(
                    "`{{{field}}}`: after the colon stands how many words, as in `{{title:3}}`"
                ));
            }
        };
        found.push(IdPiece::Field(*own, count));
        rest = after;
    }
    if rest.contains('}') {
        return Err("a `}` closes nothing".to_owned());
    }
    found.push(IdPiece::Words(rest.to_owned()));
    Ok(found)
}

/// What is known of a source when its id is made.
pub(super) struct IdParts<'a> {
    pub draft: &'a Draft,
    /// The publisher that the editor gives.
    pub publisher: Option<&'a str>,
    /// The date that the editor gives.
    pub published: Option<&'a Date>,
    /// The file's name.
    pub file: Option<&'a str>,
}

impl IdParts<'_> {
    /// The id by a pattern; what is not known is left out.
    pub(super) fn id(&self, pattern: &[IdPiece]) -> String {
        let mut words = String::new();
        for piece in pattern {
            match piece {
                IdPiece::Words(own) => words.push_str(own),
                IdPiece::Field(field, most) => words.push_str(&self.field(*field, *most)),
            }
        }
        to_id(&words)
    }

    fn field(&self, field: IdField, most: Option<usize>) -> String {
        let draft = self.draft;
        match field {
            IdField::Publisher => {
                let name =
                    self.publisher.or(draft.agency.as_deref()).or(draft.publisher.as_deref());
                let name = name.unwrap_or("");
                let bare = name
                    .split_once(' ')
                    .filter(|(first, _)| ARTICLES.contains(&first.to_lowercase().as_str()));
                let name = bare.map_or(name, |(_, rest)| rest);
                cut(name, Some(most.unwrap_or(PUBLISHER)))
            }
            IdField::Date => self.date(|date| date.day().map(|day| day.to_string())),
            IdField::Year => self.date(|date| date.earliest().map(|day| day.year.to_string())),
            IdField::Title => {
                let title = draft.title.as_deref();
                let title = title.filter(|own| *own != casefile_import::NO_HEADLINE);
                title.map_or_else(|| self.field(IdField::File, most), |own| cut(own, most))
            }
            IdField::File => {
                let stem =
                    |name: &str| name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned();
                cut(&self.file.map(stem).unwrap_or_default(), most)
            }
        }
    }

    fn date(&self, of: impl Fn(&Date) -> Option<String>) -> String {
        let read = self.draft.published.date.as_deref().and_then(|date| Date::parse(date).ok());
        self.published.or(read.as_ref()).and_then(of).unwrap_or_default()
    }
}

/// The first words of a text as words of an id; a cut does not end in a short word such as "of" or "the".
fn cut(text: &str, most: Option<usize>) -> String {
    // "the mayor’s" is two words of an id, not three.
    let text = text.replace(['’', '\''], "");
    let id = to_id(&text);
    let all: Vec<&str> = id.split('-').collect();
    let mut words: Vec<&str> = all.iter().copied().take(most.unwrap_or(usize::MAX)).collect();
    let is_short = |own: &&str| own.len() <= 3 && !own.contains(|c: char| c.is_ascii_digit());
    while words.len() > 1 && words.len() < all.len() && words.last().is_some_and(is_short) {
        words.pop();
    }
    words.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_made_of_whole_words_by_a_pattern() {
        let draft = Draft {
            title: Some("The mayor’s brother-in-law and the toll".to_owned()),
            publisher: Some("The Northhaven Daily Gazette".to_owned()),
            ..Draft::default()
        };
        let date = Date::parse("2020-05-04").ok();
        let parts = IdParts {
            draft: &draft,
            publisher: None,
            published: date.as_ref(),
            file: Some("toll.html"),
        };
        let id = |pattern: &str| parts.id(&pieces(pattern).unwrap_or_default());
        assert_eq!(parts.id(usual()), "northhaven-daily-gazette-2020-05-04-the-mayors-brother");
        assert_eq!(id("{year}-{file}"), "2020-toll");
        assert_eq!(id("press-{title:2}"), "press-the-mayors");
    }

    #[test]
    fn what_no_pattern_knows_is_told() {
        assert_eq!(WantedId::parse("a-b"), Ok(WantedId::Fixed("a-b".to_owned())));
        assert!(WantedId::parse("{autor}").is_err_and(|own| own.contains("`{title}`")));
        assert!(WantedId::parse("{title:x}").is_err() && WantedId::parse("{title").is_err());
    }
}
