//! Every word of the interface stands in a file of its language: none is left in templates, or where views are made.

use std::collections::BTreeSet;

use super::{code, code_files, files_below, read};

/// Attributes whose words readers see or hear.
const SPOKEN: [&str; 5] = ["aria-label", "data-name", "title", "alt", "placeholder"];

/// Templates that editors alone see, in the language of the terminal.
const OF_EDITORS: [&str; 1] = ["templates/desk.html"];

fn templates() -> Vec<String> {
    files_below("templates").into_iter().filter(|path| path.ends_with(".html")).collect()
}

/// Text without what stands between two marks.
fn without(text: &str, opening: &str, closing: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(opening) {
        kept.push_str(before);
        kept.push(' ');
        rest = after.split_once(closing).map_or("", |(_, after)| after);
    }
    kept + rest
}

/// Words that a template hands over to a component: what begins with a capital is no message's name.
fn handed_over(template: &str) -> Vec<String> {
    let calls = template.split("{{ <").skip(1).filter_map(|after| after.split("}}").next());
    let values = calls.flat_map(|call| call.split("=\"").skip(1));
    let values = values.filter_map(|after| after.split('"').next());
    values.filter(|value| value.starts_with(char::is_uppercase)).map(str::to_owned).collect()
}

/// The words of a template that readers see or hear as they stand in it.
fn spoken(template: &str) -> Vec<String> {
    let bare = without(&without(template, "{%", "%}"), "{{", "}}");
    let bare = without(&bare, "<!--", "-->");
    let mut found = handed_over(template);
    for attribute in SPOKEN {
        for after in bare.split(&format!("{attribute}=\"")).skip(1) {
            found.push(after.split('"').next().unwrap_or_default().to_owned());
        }
    }
    found.push(without(&bare, "<", ">"));
    let words = found.iter().flat_map(|part| part.split_whitespace());
    let is_word = |word: &&str| word.chars().filter(|letter| letter.is_alphabetic()).count() > 1;
    words.filter(is_word).map(str::to_owned).collect()
}

#[test]
fn no_template_holds_words_of_a_language() {
    let templates = templates();
    assert!(templates.len() > 30);
    let mut found = Vec::new();
    for path in templates.iter().filter(|path| !OF_EDITORS.contains(&path.as_str())) {
        let words = spoken(&read(path));
        if !words.is_empty() {
            found.push(format!("{path}: {}", words.join(" ")));
        }
    }
    assert!(found.is_empty(), "words that belong into languages/en.ftl:\n{}", found.join("\n"));
}

#[test]
fn words_of_a_template_are_found() {
    let words = |template: &str| spoken(template).join(" ");
    assert_eq!(words("<p class=\"a b\">{{ \"x\" | say }}, {% if a %}—{% endif %}</p>"), "");
    assert_eq!(words("<p aria-label=\"Said by\">{{ x }} and</p>"), "Said by and");
    assert_eq!(words("{{ <pager label=\"Said by\" next={next} /> }}"), "Said by");
    assert_eq!(words("{{ <pager label=\"heading-said\" next={next} /> }}"), "");
}

/// The strings of code, without those of its tests.
fn strings(code: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = code;
    while let Some((_, after)) = rest.split_once('"') {
        let end = after
            .char_indices()
            .find(|(at, letter)| *letter == '"' && !after[..*at].ends_with('\\'))
            .map_or(after.len(), |(at, _)| at);
        found.push(&after[..end]);
        rest = after.get(end + 1..).unwrap_or_default();
    }
    found
}

/// Whether a string is words of a sentence: two in small letters, one after the other, and no markup.
fn is_sentence(string: &str) -> bool {
    let is_small = |word: &str| {
        let word = word.trim_matches(|letter: char| ",;:.“”()".contains(letter));
        word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_lowercase())
    };
    let words: Vec<&str> = string.split_whitespace().collect();
    !string.contains(['<', '=', '@'])
        && words.windows(2).any(|pair| pair.iter().all(|word| is_small(word)))
}

#[test]
fn no_view_is_made_of_words_of_a_language() {
    let files = code_files();
    let mut found = Vec::new();
    let emit: Vec<&String> = files
        .iter()
        .filter(|path| path.starts_with("src/emit") && !path.ends_with("tests.rs"))
        .collect();
    assert!(emit.len() > 60);
    for path in emit {
        let code = code(path);
        found.extend(
            strings(&code)
                .into_iter()
                .filter(|own| is_sentence(own))
                .map(|own| format!("{path}: {own}")),
        );
    }
    assert!(found.is_empty(), "words that belong into languages/en.ftl:\n{}", found.join("\n"));
}

/// The names of messages that code or templates say.
fn said(text: &str, marks: &[(&str, &str)]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (before, after) in marks {
        for rest in text.split(before).skip(1) {
            let Some((name, rest)) =
                rest.trim_start().strip_prefix('"').and_then(|own| own.split_once('"'))
            else {
                continue;
            };
            let is_name = name
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
            if is_name && rest.trim_start().starts_with(after) {
                names.insert(name.to_owned());
            }
        }
    }
    names
}

#[test]
fn every_message_that_is_said_is_in_the_file_and_every_other_is_gone() {
    let text = read("languages/en.ftl");
    let (file, faults) = casefile::language::MessageFile::read(&text);
    assert_eq!(faults, []);
    let known: BTreeSet<&str> = file.names().collect();
    let mut names = BTreeSet::new();
    let mut all = String::new();
    for path in templates() {
        let template = read(&path);
        names.extend(said(&template, &[("{{", "|")]));
        all.push_str(&template);
    }
    for path in code_files().iter().filter(|path| path.starts_with("src/")) {
        let code = code(path);
        if (path.starts_with("src/emit") || path.starts_with("src/language"))
            && !path.ends_with("tests.rs")
        {
            names.extend(said(&code, &[(".say(", ")"), (".word(", ")")]));
        }
        all.push_str(&code);
    }
    let missing: Vec<&String> =
        names.iter().filter(|name| !known.contains(name.as_str())).collect();
    assert!(missing.is_empty(), "languages/en.ftl has no {missing:?}");
    let unsaid: Vec<&&str> = known
        .iter()
        .filter(|name| !name.starts_with('-'))
        .filter(|name| {
            !all.contains(&format!("\"{name}\"")) && !text.contains(&format!("{{ {name} }}"))
        })
        .collect();
    assert!(unsaid.is_empty(), "nothing says {unsaid:?}");
}
