//! What is in another language than its page says so, wherever it stands: pages of dossiers whose editors, actors and
//! sources speak several languages, looked at element by element.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;

use crate::folder::{Folder, Site};
use scraper::{ElementRef, Html, Node, Selector};

/// The languages that are written with a letter's script, as far as the dossiers here go.
fn languages_of(letter: char) -> &'static [&'static str] {
    match letter {
        '\u{400}'..='\u{4ff}' => &["ru"],
        '\u{600}'..='\u{6ff}' => &["ar"],
        _ => &[],
    }
}

/// Every piece of text that a page shows, with the language and direction of the element that it is in.
fn pieces(html: &Html) -> Vec<(String, String, String)> {
    let mut pieces = Vec::new();
    let body = html.select(&Selector::parse("body").unwrap()).next().unwrap();
    for node in body.descendants() {
        let Node::Text(text) = node.value() else { continue };
        // BibTeX is for machines; a drawing holds no element that could mark a part of its text, and the list beneath
        // says all of it.
        let mut around = node.ancestors().filter_map(ElementRef::wrap);
        if around.any(|own| ["pre", "text"].contains(&own.value().name())) {
            continue;
        }
        let nearest = |name: &str| {
            let own = node.ancestors().filter_map(ElementRef::wrap);
            own.filter_map(|element| element.value().attr(name).map(str::to_owned)).next()
        };
        let (language, direction) = (nearest("lang"), nearest("dir"));
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if !words.is_empty() {
            pieces.push((words, language.unwrap_or_default(), direction.unwrap_or_default()));
        }
    }
    pieces
}

fn pages(site: &Site) -> Vec<(String, Html)> {
    let paths = site.0.keys().filter(|path| path.ends_with(".html"));
    paths.map(|path| (path.clone(), Html::parse_document(site.text(path)))).collect()
}

/// Words of a page that are in another script than the language that their element says.
fn astray(site: &Site) -> Vec<String> {
    let mut astray = Vec::new();
    for (path, html) in pages(site) {
        for (words, language, _) in pieces(&html) {
            let primary = language.split('-').next().unwrap_or("").to_owned();
            let is_astray = |letter: char| {
                let own = languages_of(letter);
                !own.is_empty() && !own.contains(&primary.as_str())
            };
            if words.chars().any(is_astray) {
                astray.push(format!("{path}: `{words}` is in an element of `{language}`"));
            }
        }
    }
    astray
}

fn tongues() -> Folder {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    Folder::at(&root.join("tests/sites/tongues/in"))
}

#[test]
fn letters_of_a_script_stand_in_elements_of_its_language() {
    for language in ["en", "tr", "de"] {
        let mut folder = tongues();
        let settings =
            folder.text("site.yaml").replace("language: tr", &format!("language: {language}"));
        folder.put("site.yaml", &settings);
        let astray = astray(&folder.site());
        assert!(astray.is_empty(), "{language}:\n{}", astray.join("\n"));
    }
}

#[test]
fn an_editors_words_are_marked_as_theirs_in_an_interface_of_another_language() {
    let site = tongues().site();
    let own = [
        "The tolls of Sindelborg",
        "that Vera Lindqvist kept the tolls of 2014",
        "How much was kept?",
        "Mayor of Sindelborg",
        "The headline quotes nobody that the text names.",
        "a meeting of carriers",
        "Coast Herald and the town's site",
        "She has been mayor since 2011.",
        "The toll was raised in 2013.",
    ];
    for words in own {
        let mut seen = 0;
        for (path, html) in pages(&site) {
            for (text, language, direction) in pieces(&html) {
                if text.contains(words) {
                    seen += 1;
                    assert_eq!(
                        (language.as_str(), direction.as_str()),
                        ("en", "ltr"),
                        "{path}: {text}"
                    );
                }
            }
        }
        assert!(seen > 0, "{words}");
    }
}

#[test]
fn a_dossier_in_the_language_of_its_pages_marks_nothing() {
    let mut folder = tongues();
    let settings =
        folder.text("site.yaml").replace("language: tr\ncontent_language: en", "language: en");
    folder.put("site.yaml", &settings);
    let site = folder.site();
    for (path, html) in pages(&site) {
        let marked = Selector::parse("body [lang]").unwrap();
        for element in html.select(&marked) {
            // What stands among words of another language is marked as being of the page's again.
            let around = element.ancestors().filter_map(scraper::ElementRef::wrap);
            let mut around = around.filter(|own| own.value().name() != "html");
            if around.any(|own| own.value().attr("lang").is_some()) {
                continue;
            }
            assert_ne!(element.value().attr("lang"), Some("en"), "{path}: {}", element.html());
        }
    }
}

#[test]
fn quotations_run_their_own_way() {
    let site = tongues().site();
    let html = Html::parse_document(site.text("allegations/tolls-kept/index.html"));
    let quotations = Selector::parse("article.statement blockquote").unwrap();
    let found: Vec<(String, Option<&str>, Option<&str>)> = html
        .select(&quotations)
        .map(|own| {
            let value = own.value();
            (own.text().collect::<String>(), value.attr("lang"), value.attr("dir"))
        })
        .collect();
    let is = |words: &str, language, direction| {
        let own = found.iter().find(|(text, ..)| text.contains(words));
        assert_eq!(
            own.map(|(_, lang, dir)| (*lang, *dir)),
            Some((Some(language), Some(direction))),
            "{words}"
        );
    };
    is("оставила сборы себе", "ru", "ltr");
    is("kept the tolls for herself", "en", "ltr");
    is("بالرسوم لنفسها", "ar", "rtl");
    is("(black box)", "ar", "rtl");
    let order: Vec<&str> = found.iter().filter_map(|(_, language, _)| *language).collect();
    assert_eq!(order.get(..3), Some(&["ru", "en", "ar"][..]), "the original stands first");
}

#[test]
fn a_translation_names_who_made_it_and_stands_beside_the_original() {
    let site = tongues().site();
    let words = |path: &str| {
        let html = Html::parse_document(site.text(path));
        pieces(&html).into_iter().map(|(words, ..)| words).collect::<Vec<_>>().join(" ")
    };
    let allegation = words("allegations/tolls-kept/index.html");
    assert!(allegation.contains("Ben Carter") && allegation.contains("Rana Aziz"), "{allegation}");
    let herald = Html::parse_document(site.text("sources/herald-2016-01-20/index.html"));
    let paragraphs = Selector::parse(".passage .para").unwrap();
    let pairs: Vec<String> = herald
        .select(&paragraphs)
        .map(|own| {
            own.text()
                .collect::<Vec<_>>()
                .join(" ")
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect();
    let pair = pairs.iter().find(|pair| pair.contains("kept the tolls for herself")).unwrap();
    assert!(pair.find("оставила сборы себе") < pair.find("kept the tolls for herself"), "{pair}");
    assert!(
        words("sources/herald-2016-01-20/index.html").contains("Ben Carter of the Coast Herald")
    );
    assert!(words("sources/vestnik-2016-01-14/index.html").contains("20 Ocak 2016"));
}

#[test]
fn what_is_blotted_out_of_a_quotation_takes_its_translations_along() {
    let mut folder = tongues();
    let path = "content/sources/vestnik-2016-01-14.md";
    let text = folder.text(path);
    let text = text.replace(
        "language: ru\n",
        "language: ru\nredact: [{text: сборы, why: at the court's order}]\n",
    );
    folder.put(path, &text);
    let site = folder.site();
    for (path, html) in pages(&site) {
        let words: Vec<String> = pieces(&html).into_iter().map(|(words, ..)| words).collect();
        let words = words.join(" ");
        assert!(!words.contains("Rana Aziz"), "{path}");
        assert!(!words.contains("بالرسوم لنفسها"), "{path}");
    }
}

#[test]
fn a_form_of_a_minors_name_is_one_of_its_names() {
    let mut folder = tongues();
    folder.put(
        "content/actors/pavel-orlov.md",
        "---\nname: Павел Орлов\nlanguage: ru\nkind: person\nminor: true\nforms: {dative: Павлу Орлову}\n---\n",
    );
    let path = "content/sources/vestnik-2016-01-14.md";
    let text =
        folder.text(path).replace("По его словам", "По словам тех, кто ответил Павлу Орлову");
    folder.put(path, &text);
    folder.site().assert_silent_about(&["Павлу Орлову", "Орлову"]);
}

/// Names that no language translates.
const NAMES: [&str; 8] = ["BibTeX", "SHA", "casefile", "JSON", "UTF", "Enter", "Esc", "JavaScript"];

/// Words in Latin letters that stand as if they were in the page's own language; ids and addresses are no words.
fn latin(site: &Site, page: &str) -> Vec<String> {
    let mut found = Vec::new();
    let kinds = ["sources/", "actors/", "allegations/"];
    let below =
        site.0.keys().filter_map(|path| kinds.iter().find_map(|kind| path.strip_prefix(kind)));
    let ids: BTreeSet<&str> = below.filter_map(|rest| Some(rest.split_once('/')?.0)).collect();
    let ids: BTreeSet<&str> = ids.into_iter().filter(|id| !["page", "by"].contains(id)).collect();
    for (path, html) in pages(site) {
        for (words, language, _) in pieces(&html) {
            let is_plain = |word: &&str| word.chars().all(|letter| letter.is_ascii_alphabetic());
            let between = |letter: char| ",;:()“”«»\"’—·،؛.…".contains(letter);
            let own = words.split_whitespace().map(|word| word.trim_matches(between));
            let own: Vec<&str> = own
                .filter(|word| {
                    word.len() > 2 && is_plain(word) && !NAMES.contains(word) && !ids.contains(word)
                })
                .collect();
            if language == page && !own.is_empty() {
                found.push(format!("{path}: `{}` in `{words}`", own.join(" ")));
            }
        }
    }
    found
}

#[test]
fn no_english_word_stands_in_the_interface_of_a_language_of_other_letters() {
    let mut folder = Folder::of_the_repository();
    let settings = folder.text("site.yaml");
    assert!(settings.contains("language: en\n"));
    for language in ["ru", "ar"] {
        let both = format!("language: {language}\ncontent_language: en\n");
        folder.put("site.yaml", &settings.replace("language: en\n", &both));
        let found = latin(&folder.site(), language);
        assert!(found.is_empty(), "{language}: {} places\n{}", found.len(), found.join("\n"));
    }
}

#[test]
fn what_is_blotted_out_of_a_source_leaves_the_rest_in_its_language() {
    let mut folder = tongues();
    let path = "content/sources/vestnik-2016-01-14.md";
    let text = folder.text(path);
    folder.put(
        path,
        &text.replace("language: ru\n", "language: ru\nredact: [{text: декабре, why: a date}]\n"),
    );
    let site = folder.site();
    let astray = astray(&site);
    assert!(astray.is_empty(), "{}", astray.join("\n"));
    // Beside what is blotted out, its translation would tell what it was.
    let herald = Html::parse_document(site.text("sources/herald-2016-01-20/index.html"));
    assert!(herald.select(&Selector::parse(".original").unwrap()).next().is_none());
}

#[test]
fn words_that_a_dossier_gives_the_interface_name_nobody_who_is_withheld() {
    let mut folder = tongues();
    folder.put(
        "content/actors/hidden.md",
        "---\nname: Gonca Zambak\nkind: person\nminor: true\n---\n",
    );
    folder.put("languages/tr.ftl", "column-said-by = Gonca Zambak\n");
    let (built, _) = folder.build(casefile::edition::Audience::Public(None));
    assert!(built.is_refused(), "the name of a minor is in the column heads");
}

#[test]
fn a_title_that_is_no_clause_is_joined_to_who_says_it() {
    let mut folder = tongues();
    folder.replace("site.yaml", "language: tr", "language: en");
    let path = "content/allegations/tolls-kept.md";
    folder.replace(
        path,
        "title: That Vera Lindqvist kept the tolls of 2014",
        "title: Ücretleri Vera Lindqvist aldı\nlanguage: tr",
    );
    let site = folder.site();
    let html = Html::parse_document(site.text("allegations/tolls-kept/index.html"));
    let heading = html.select(&Selector::parse("h1").unwrap()).next().unwrap();
    let words = heading.text().collect::<String>();
    assert!(words.contains("is reported as saying: Ücretleri"), "{words}");
}

#[test]
fn a_translator_who_is_an_actor_stands_under_the_name_and_a_minor_under_none() {
    for (kind, expected) in [("kind: person", "Rana Aziz"), ("kind: person\nminor: true", "█████")]
    {
        let mut folder = tongues();
        folder.put("content/actors/rana-aziz.md", &format!("---\nname: Rana Aziz\n{kind}\n---\n"));
        folder.replace("content/sources/vestnik-2016-01-14.md", "by: Rana Aziz", "by: rana-aziz");
        let site = folder.site();
        let html = Html::parse_document(site.text("allegations/tolls-kept/index.html"));
        let words: Vec<String> = pieces(&html).into_iter().map(|(words, ..)| words).collect();
        let words = words.join(" ");
        assert!(words.contains(expected) && !words.contains("rana-aziz"), "{words}");
    }
}
