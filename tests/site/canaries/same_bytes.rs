//! Dossiers that differ only in a word that is taken out of them give the same bytes.

use std::collections::BTreeMap;

use casefile::edition::Audience;
use casefile::{Options, Pipeline};
use rayon::prelude::*;

use crate::dice::Dice;
use crate::folder::{Folder, Memory, errors, lines};

/// How many words are put in one another's place, in each way.
const WORDS: usize = 500;

/// Letters and digits of several scripts; white space and signs stand between them at times.
const ALPHABETS: [&str; 6] = [
    "abdefghijklmnopqrtuvwyz",
    "ABDEFGHIKLMNOPRTUVW",
    "бвгджзклмнпрстфхцч",
    "بتجحدرسشصطعفقكلمن",
    "齉齾龘龖靐靋飝驫",
    "0123456789",
];

/// A word of 1 to 40 characters, of one script or of several, with digits, hyphens and spaces inside. It
/// is no word of the dossier's other text.
fn word(number: u64, is_name: bool) -> String {
    let mut dice = Dice::of(number);
    let length = 1 + dice.below(40);
    let is_mixed = dice.below(4) == 0;
    let mut alphabet = dice.below(if is_name { 5 } else { 6 });
    let mut word = String::new();
    let mut has_sign = true;
    for place in 0..length {
        if is_mixed {
            alphabet = dice.below(if is_name { 5 } else { 6 });
        }
        let letters: Vec<char> = ALPHABETS[alphabet].chars().collect();
        let is_inside = place > 0 && place + 1 < length;
        if is_inside && !has_sign && dice.below(7) == 0 {
            word.push([' ', '-', ' '][dice.below(3)]);
            has_sign = true;
        } else {
            word.push(letters[dice.below(letters.len())]);
            has_sign = false;
        }
    }
    word
}

/// Whether a word of one or two letters can be another one of the dossier with an ending: `bo` and `by`.
fn may_stand_elsewhere(word: &str) -> bool {
    if word.chars().count() > 2 {
        return false;
    }
    let first = word.chars().next().map(|first| first.to_lowercase().to_string());
    let files = redacted("").0.into_values();
    let texts: String = files.map(|bytes| String::from_utf8_lossy(&bytes).to_lowercase()).collect();
    let mut words = texts.split(|c: char| !c.is_alphanumeric());
    first.is_some_and(|first| words.any(|own| own.starts_with(&first)))
}

/// A dossier in which a word stands in a text, a quotation without an id, a note, a title and an address.
fn redacted(word: &str) -> Folder {
    let redact = serde_json::json!([{"text": word, "why": "privacy"}]);
    let quote = serde_json::json!(format!("the man {word} knew"));
    let title = serde_json::json!(format!("The day of {word} and others"));
    let note = serde_json::json!(format!("Told by {word} later"));
    let body = format!("\"And the man {word} knew,\" Ann Plain said.\n\nThen {word} left.\n");
    let source = format!(
        "---\ntitle: {title}\npublisher: wire\npublished: 2021-02-04\nnote: {note}\nredact: {redact}\n\
         statements:\n  - speaker: ann\n    quote: {quote}\n    note: {note}\n    \
         asserts: [{{allegation: claim, words: {quote}}}]\n---\n\n{body}"
    );
    shared(&source)
}

/// One in which it is the name of a minor, who speaks.
fn minor(name: &str) -> Folder {
    let quoted = serde_json::json!(name);
    let title = serde_json::json!(format!("The day of {name} and others"));
    let source = format!(
        "---\ntitle: {title}\npublisher: wire\npublished: 2021-02-04\n\
         statements:\n  - speaker: pupil\n    quote: it was ripe\n    asserts: [claim]\n---\n\n\
         \"I say it was ripe,\" {name} said.\n\nThen {name} left.\n"
    );
    let mut folder = shared(&source);
    let minor = format!("---\nname: {quoted}\nkind: person\nminor: true\n---\n");
    folder.put("content/actors/pupil.md", &minor);
    folder
}

fn shared(source: &str) -> Folder {
    let mut folder = Folder::of(crate::canaries::case::SHARED);
    folder.put("content/sources/story.md", source);
    folder
}

/// The site of each word, as the first has it; a word that the editor is asked about is told instead. One pipeline builds
/// many: what does not change with the word is made once, as in a preview.
fn all_the_same(make: fn(&str) -> Folder, is_name: bool) -> usize {
    let options = Options { audience: Audience::Public(None), ..Options::default() };
    let pipeline = || Pipeline::new(options.clone());
    let site = |pipeline: &mut Pipeline, word: &str| {
        let memory = Memory::default();
        let built = pipeline.build(&make(word).workspace(), &memory).unwrap();
        let found = lines(&errors(&built.diagnostics));
        let site = memory.0.into_inner().unwrap();
        (if built.is_refused() { BTreeMap::new() } else { site }, found)
    };
    let (first, found) = site(&mut pipeline(), "Quillon");
    assert!(found.is_empty() && !first.is_empty(), "{found}");
    let words = (0..).map(|number| word(number, is_name));
    let words: Vec<String> = words.filter(|word| !may_stand_elsewhere(word)).take(WORDS).collect();
    let others: Vec<(String, BTreeMap<String, Vec<u8>>, String)> = words
        .into_par_iter()
        .map_init(pipeline, |pipeline, word| {
            let (site, found) = site(pipeline, &word);
            (word, site, found)
        })
        .filter(|(_, site, _)| *site != first)
        .collect();
    let (mut told, mut unlike) = (Vec::new(), Vec::new());
    for (word, site, found) in others {
        if !found.is_empty() {
            assert!(site.is_empty());
            told.push(format!("{word:?}: {found}"));
            continue;
        }
        let path = site.iter().find(|(path, bytes)| first.get(*path) != Some(bytes));
        let Some((path, bytes)) = path else {
            unlike.push(format!("{word:?} gives fewer files"));
            continue;
        };
        let (own, one) = (bytes.as_slice(), first.get(path).map_or(&[][..], Vec::as_slice));
        let at = own.iter().zip(one).take_while(|(own, one)| own == one).count();
        let around = |bytes: &[u8]| {
            let part = &bytes[at.saturating_sub(60)..bytes.len().min(at + 60)];
            String::from_utf8_lossy(part).into_owned()
        };
        unlike.push(format!(
            "{word:?} gives other bytes in {path}:\n  {}\n  {}",
            around(own),
            around(one)
        ));
    }
    assert!(unlike.is_empty(), "{} are unlike:\n{}", unlike.len(), unlike.join("\n"));
    assert!(told.len() * 10 < WORDS, "{}", told.join("\n"));
    for one in &told {
        eprintln!("told: {one}");
    }
    told.len()
}

#[test]
fn a_word_that_is_taken_out_may_be_any_other() {
    let told = all_the_same(redacted, false);
    eprintln!("{WORDS} words, of which {told} were told of");
}

#[test]
fn a_minor_may_have_any_other_name() {
    let told = all_the_same(minor, true);
    eprintln!("{WORDS} names, of which {told} were told of");
}
