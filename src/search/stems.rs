//! The stem of a word in its language: what its inflected forms share.

use std::collections::BTreeMap;

use casefile_words::web::primary;
use rust_stemmers::{Algorithm, Stemmer};

use super::fold::folded;

/// Stems of the languages of a dossier.
#[derive(Default)]
pub struct Stems(BTreeMap<String, Option<Stemmer>>);

impl Stems {
    /// The stem of a word as it is searched, in a language by its tag; the word itself where there are no rules for it.
    pub fn of(&mut self, tag: &str, word: &str, written: &str) -> String {
        let language = primary(tag);
        if !self.0.contains_key(language) {
            self.0.insert(language.to_owned(), algorithm(language).map(Stemmer::create));
        }
        let stemmer = self.0.get(language).and_then(Option::as_ref);
        let stem = stemmer.map(|stemmer| folded(&stemmer.stem(&written.to_lowercase())));
        stem.filter(|stem| !stem.is_empty() && !stem.contains(' '))
            .unwrap_or_else(|| word.to_owned())
    }
}

fn algorithm(language: &str) -> Option<Algorithm> {
    Some(match language {
        "ar" => Algorithm::Arabic,
        "da" => Algorithm::Danish,
        "de" => Algorithm::German,
        "el" => Algorithm::Greek,
        "en" => Algorithm::English,
        "es" => Algorithm::Spanish,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "hu" => Algorithm::Hungarian,
        "it" => Algorithm::Italian,
        "nl" => Algorithm::Dutch,
        "no" | "nb" | "nn" => Algorithm::Norwegian,
        "pt" => Algorithm::Portuguese,
        "ro" => Algorithm::Romanian,
        "ru" => Algorithm::Russian,
        "sv" => Algorithm::Swedish,
        "ta" => Algorithm::Tamil,
        "tr" => Algorithm::Turkish,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_share_their_stem() {
        let mut stems = Stems::default();
        let mut of = |tag: &str, written: &str| stems.of(tag, &folded(written), written);
        assert_eq!(of("en-GB", "Contracts"), of("en", "contracted"));
        assert_eq!(of("ru", "нефти"), of("ru", "нефть"));
        assert_eq!(of("xx", "Contracts"), "contracts");
    }
}
