//! The scripts that casefile brings along, each with the words that it says before it: data in the language of the pages.
//!
//! Words of the dossier stand in none of them, so that they are the same for every page and change with the language alone;
//! but for the version, which the script knows that quotes.

use serde_json::{Map, Value, json};

use super::card;
use super::page_foot::quotation_marks;
use crate::edition::Edition;

/// A script that says something: its path below `static/`, and the data before it.
#[derive(Debug, Clone, Copy)]
pub struct WordedScript {
    /// Its path below `static/`.
    pub path: &'static str,
    name: &'static str,
    words: fn(&Edition) -> Map<String, Value>,
}

/// Each of them.
pub const SCRIPTS: [WordedScript; 2] = [
    WordedScript { path: "js/site.js", name: "siteWords", words: of_site },
    WordedScript { path: "js/quote.js", name: "quoteWords", words: of_quoting },
];

impl WordedScript {
    /// The line of data that stands before it.
    #[must_use]
    pub fn head(&self, edition: &Edition) -> String {
        format!("const {} = {};\n", self.name, Value::Object((self.words)(edition)))
    }
}

/// Messages that take nothing, by what a script calls them.
fn said(edition: &Edition, words: &[(&str, &'static str)]) -> Map<String, Value> {
    words.iter().map(|(name, message)| ((*name).to_owned(), json!(edition.word(message)))).collect()
}

fn of_site(edition: &Edition) -> Map<String, Value> {
    let mut words = said(
        edition,
        &[
            ("light", "script-light"),
            ("dark", "script-dark"),
            ("copy", "script-copy-reference"),
            ("copied", "script-copied"),
            ("quote", "script-quote"),
        ],
    );
    let label = edition.say("script-quote-label").with("label", "{label}").text();
    words.insert("quoteLabel".to_owned(), json!(label));
    words
}

/// What the script that quotes says. A message that takes words is given their names in braces.
fn of_quoting(edition: &Edition) -> Map<String, Value> {
    let mut words = said(
        edition,
        &[
            ("separator", "row-separator"),
            ("joint", "series-separator"),
            ("close", "script-close"),
            ("copy", "script-copy"),
            ("copied", "script-copied"),
            ("permalink", "quote-permalink"),
            ("publisher", "quote-at-the-publisher"),
            ("there", "quote-there"),
            ("noAddress", "source-brief-no-address"),
            ("copies", "quote-copies"),
            ("embed", "quote-embed"),
            ("card", "quote-card"),
        ],
    );
    let region = |name: &'static str| edition.say("region").key("region", name).text();
    let (opening, closing) = quotation_marks(edition);
    let all = [
        ("opening", opening),
        ("closing", closing),
        ("plain", pattern(edition, "quote-plain")),
        ("record", pattern(edition, "quote-record")),
        ("heading", edition.say("quote-heading").with("label", "{label}").text()),
        ("placeParagraph", pattern(edition, "place-paragraph")),
        ("placeRegion", pattern(edition, "place-region")),
        ("headline", region("headline")),
        ("deck", region("deck")),
        ("caption", region("caption")),
        ("version", version(edition)),
    ];
    words.extend(all.into_iter().map(|(name, words)| (name.to_owned(), json!(words))));
    words.insert("most".to_owned(), json!(card::MOST));
    words
}

/// A message with the names of what it takes, in braces, in the places of it.
fn pattern(edition: &Edition, message: &'static str) -> String {
    const NAMES: [(&str, &str); 9] = [
        ("quote", "{quote}"),
        ("who", "{who}"),
        ("place", "{place}"),
        ("site", "{site}"),
        ("version", "{version}"),
        ("address", "{address}"),
        ("reference", "{reference}"),
        ("number", "{number}"),
        ("region", "{region}"),
    ];
    let message = edition.say(message);
    NAMES.into_iter().fold(message, |own, (name, words)| own.with(name, words)).text()
}

/// "version of 5 January 2026 (0d1e2f3a4b)".
#[must_use]
pub fn version(edition: &Edition) -> String {
    let message = match edition.as_of() {
        Some(day) => edition.say("quote-version-of").with("day", day),
        None => edition.say("quote-version"),
    };
    message.with("version", edition.version()).text()
}
