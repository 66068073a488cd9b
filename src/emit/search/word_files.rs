//! `search/words/`: which words stand in which statements and paragraphs, in parts of the alphabet; and all words by their
//! length, for near spellings.

use std::borrow::Cow;

use rayon::prelude::*;

use super::data::{file, script};
use super::paragraphs::{count, paragraphs};
use super::passages::translated;
use crate::dossier::sections::SEARCH_WORDS;
use crate::dossier::{SourceIx, StatementIx};
use crate::edition::Edition;
use crate::emit::shared::words::plain;
use crate::emit::{Content, Output};
use crate::search::{SearchIndex, WordShards};
use crate::value::{Known, LanguageTag, Words};

/// Lists the files.
#[must_use]
pub fn emit<'a>(edition: &'a Edition) -> Vec<Output<'a>> {
    let made = edition.searched(|| WordShards::of(index(edition)));
    let list = file(SEARCH_WORDS.path, "list".to_owned(), move || {
        let firsts: Vec<&str> = made.shards.iter().map(|shard| shard.first.as_str()).collect();
        let lengths: Vec<usize> = made.spellings.keys().copied().collect();
        (firsts, &made.common, lengths)
    });
    let bytes = |name: String, json: &str| {
        let text = script(&name, json);
        let content = Content::Bytes(Cow::Owned(text.into_bytes()));
        Output { path: format!("{}{name}.js", SEARCH_WORDS.path), content }
    };
    let words = made.shards.iter().enumerate();
    let words = words.map(|(number, shard)| bytes(format!("words-{number}"), &shard.json));
    let places = made.places.iter().enumerate();
    let places = places.map(|(number, json)| bytes(format!("places-{number}"), json));
    let spellings = made.spellings.iter();
    let spellings = spellings.map(|(length, json)| bytes(format!("spellings-{length}"), json));
    std::iter::once(list).chain(words).chain(places).chain(spellings).collect()
}

/// Sources whose texts are gone through together.
const TOGETHER: usize = 256;

/// The index of everything that a reader may see: statements first, then the paragraphs of sources. Its parts are made
/// side by side; how it is parted changes nothing.
fn index(edition: &Edition) -> SearchIndex {
    let sources: Vec<SourceIx> = edition.source_indexes().collect();
    let (mut statement, mut paragraph) = (0, edition.statement_count());
    let (mut firsts, mut chunks) = (Vec::new(), Vec::new());
    for chunk in sources.chunks(TOGETHER) {
        firsts.push((statement, paragraph));
        statement += chunk.iter().map(|own| edition.source(*own).statements.len()).sum::<usize>();
        paragraph += chunk.iter().map(|own| count(edition, *own)).sum::<usize>();
        chunks.push(chunk);
    }
    let of_statements = chunks.par_iter().zip(&firsts).map(|(chunk, (first, _))| {
        let mut index = SearchIndex::from(number(*first));
        let all = chunk.iter().flat_map(|source| edition.statements_of(*source));
        all.for_each(|own| add_statement(edition, own, &mut index));
        index
    });
    let of_paragraphs = chunks.par_iter().zip(&firsts).map(|(chunk, (_, first))| {
        let mut index = SearchIndex::from(number(*first));
        chunk.iter().for_each(|source| add_source(edition, *source, &mut index));
        index
    });
    let parts: Vec<SearchIndex> = of_statements.chain(of_paragraphs).collect();
    let mut whole = parts.into_iter().reduce(SearchIndex::with).unwrap_or_default();
    add_names(edition, &mut whole);
    whole
}

fn number(first: usize) -> u32 {
    u32::try_from(first).unwrap_or(u32::MAX)
}

fn add_source(edition: &Edition, source: SourceIx, index: &mut SearchIndex) {
    let tag = tag_of(edition, source);
    for paragraph in paragraphs(edition, source) {
        index.add([(tag, paragraph.words.as_str())]);
    }
}

fn add_names(edition: &Edition, index: &mut SearchIndex) {
    for allegation in &edition.allegations {
        know(edition, &allegation.entity.head.title, index);
    }
    for actor in edition.listed_actors() {
        let head = &edition.actor(actor).entity.head;
        know(edition, &head.name, index);
        head.aliases.iter().for_each(|alias| know(edition, &alias.text, index));
    }
}

fn add_statement(edition: &Edition, statement: StatementIx, index: &mut SearchIndex) {
    let node = edition.statement(statement);
    let tag = tag_of(edition, node.source);
    let words = plain(edition, statement).join(" ");
    let translated: Vec<(&str, String)> = translated(edition, statement).collect();
    let note = node.statement.note.as_ref();
    let note = note.map(|note| (tag_of_words(edition, note), note.as_str()));
    let others = translated.iter().map(|(tag, words)| (*tag, words.as_str()));
    index.add(std::iter::once((tag, words.as_str())).chain(others).chain(note));
}

fn know(edition: &Edition, words: &Words, index: &mut SearchIndex) {
    index.know(tag_of_words(edition, words), words.as_str());
}

/// The tag of the language that a source is in.
pub fn tag_of(edition: &Edition, source: SourceIx) -> &str {
    let head = &edition.source(source).entity.head;
    let own = head.language.as_ref().and_then(Known::value);
    own.map_or(edition.config.content_language(), |tag| tag.as_str())
}

fn tag_of_words<'e>(edition: &'e Edition, words: &'e Words) -> &'e str {
    words.language().map_or(edition.config.content_language(), LanguageTag::as_str)
}
