//! Whatever stands in a file, it is read in bounded time: to the right meaning, or to an error at its place.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::disallowed_methods, reason = "a hang shows by the time that it takes")]

use std::fmt::Write as _;
use std::time::{Duration, Instant};

mod much;

use crate::folder::{Folder, errors, lines};
use casefile::diag::Located;

/// Far more than any of these inputs needs, also on a machine that does other things.
const LONGEST: Duration = Duration::from_secs(20);

const SOURCE: &str = "content/sources/story.md";

fn dossier(path: &str, text: &str) -> Folder {
    let mut folder = Folder::of([(
        "content/actors/ann.md",
        "---\nname: Ann Arbor\nkind: person\nroles: [{title: Mayor}]\n---\n",
    )]);
    folder.put(path, text);
    folder
}

fn checked(path: &str, text: &str) -> Vec<Located> {
    let folder = dossier(path, text);
    let start = Instant::now();
    let found = folder.check();
    assert!(start.elapsed() < LONGEST, "{:?}", start.elapsed());
    for located in &found {
        // What is reported must also be printable.
        let style = casefile::diag::human::Style { colored: false, width: 100 };
        let printed = casefile::diag::human::render(located, &folder.workspace(), style);
        assert!(printed.len() < 100_000, "{} bytes", printed.len());
    }
    assert!(start.elapsed() < LONGEST, "{:?}", start.elapsed());
    found
}

/// A source whose front matter goes on with these lines.
fn source(more: &str) -> String {
    format!(
        "---\ntitle: A story\npublisher: unknown\npublished: 2015-12-03\n{more}---\n\nAnn Arbor said: \"So it is.\"\n"
    )
}

/// Asserts that just one error comes of a text, of this rule at this line.
fn assert_error(text: &str, rule: &str, line: usize) {
    let found = checked(SOURCE, text);
    let errors = errors(&found);
    let places: Vec<_> =
        errors.iter().map(|one| (one.diagnostic.rule, one.site.start.line)).collect();
    assert_eq!(places, [(rule, line)], "{text:.300}\n{}", lines(&errors));
}

fn assert_right(text: &str) {
    let found = checked(SOURCE, text);
    assert!(errors(&found).is_empty(), "{text:.300}\n{}", lines(&errors(&found)));
}

#[test]
fn tabs() {
    assert_error(&source("rights:\n\tholder: unknown\n"), "invalid-front-matter", 6);
    assert_right(&source("language:\ten\n"));
    assert_right(&source("note: \"a\tb\"\n"));
}

/// Mistakes that editors make in YAML: what stands in a source, what is written for it, the line, and words
/// of the message or the cure.
const MISTAKES: [(&str, &str, usize, &str); 40] = [
    ("title: A", "titel:\tA", 2, "did you mean `title`?"),
    ("title: A", "title:\tA: a", 2, "words that hold `: ` need quotation marks"),
    ("    speaker", "\t\tspeaker", 7, "with spaces, not with tabs"),
    ("title: A story", "title: \"A story", 2, "the quotation mark that a value begins with"),
    ("quote: So it is", "quote: \"So it is", 8, "the quotation mark that a value begins with"),
    ("title: A story", "title: \"A\" story", 2, "the quotation mark that a value begins with"),
    ("title: A story", "title: A: story", 2, "words that hold `: ` need quotation marks"),
    ("title: A story", "title: “A: story”", 2, "`“` is no quotation mark to YAML"),
    ("title: A story", "title: #1 story", 2, "what begins with `#` is a comment"),
    ("title: A story", "title: &story", 2, "`&` a name"),
    ("title: A story", "title: !A story", 2, "a word that begins with `!` is a tag"),
    ("title: A story", "title: @ann said", 2, "words here may not begin with `@`"),
    ("title: A story", "title: %100", 2, "words here may not begin with `%`"),
    ("title: A story", "title: `A` story", 2, "may not begin with a backtick"),
    ("title: A story", "title: *A* story", 2, "words here may not begin with `*`"),
    ("title: A story", "title: [A] story", 2, "words here may not begin with `[`"),
    ("title: A story", "title: {A} story", 2, "words here may not begin with `{`"),
    ("title: A story", "title: - A story", 2, "words here may not begin with `-`"),
    ("title: A story", "title: | A story", 2, "words here may not begin with `|`"),
    ("title: A story", "title:A story", 2, "write `title: A story`"),
    ("speaker: ann", "speaker:ann", 7, "write `speaker: ann`"),
    ("title: A story", "title:\u{a0}A story", 2, "write a plain space in its place"),
    ("    speaker", "\u{a0}\u{a0}\u{a0}\u{a0}speaker", 7, "write a plain space in its place"),
    ("title: A story", "title：A story", 2, "`：` stands where YAML has `:`"),
    ("    speaker", "   speaker", 7, "begin in the same column"),
    ("    speaker", "     speaker", 7, "begin in the same column"),
    ("publisher", " publisher", 3, "begin in the same column"),
    ("  - id", "  -id", 6, "a space is missing after `-`"),
    ("    speaker: ann\n    quote", "  - speaker: ann\n  - quote", 7, "stand under one `-`"),
    ("    speaker: ann\n    quote", "speaker: ann\nquote", 7, "`speaker` stands outside the item"),
    ("  - id: a1\n", "    id: a1\n", 6, "expected a list, found a mapping"),
    ("quote: So it is", "quote: So\nit is", 9, "indented more deeply than their key"),
    ("statements:", "authors: [Ann, Bob\nstatements:", 5, "nothing closes the `[`"),
    ("statements:", "authors: [Ann]]\nstatements:", 5, "each `[` ends with `]`"),
    ("statements:", "authors: [Ann}\nstatements:", 5, "each `[` ends with `]`"),
    ("statements:", "---\nstatements:", 6, "keys follow after the end"),
    ("statements:", "...\nstatements:", 6, "take this line out"),
    ("---\n\nAnn", "----\n\nAnn", 9, "would end the front matter if it were `---`"),
    ("---\n\nAnn", "—\n\nAnn", 9, "would end the front matter if it were `---`"),
    ("statements:", "publish: no\nstatements:", 5, "write `false`"),
];

#[test]
fn one_mistake_is_one_error_where_it_stands_with_its_cure() {
    let right = source("statements:\n  - id: a1\n    speaker: ann\n    quote: So it is\n");
    assert_right(&right);
    for (words, mistake, line, said) in MISTAKES {
        let wrong = right.replacen(words, mistake, 1);
        assert_ne!(wrong, right, "{words}");
        for text in [wrong.clone(), wrong.replace('\n', "\r\n"), format!("\u{feff}{wrong}")] {
            let found = checked(SOURCE, &text);
            let found = errors(&found);
            let [one] = found.as_slice() else { panic!("{mistake:?}\n{}", lines(&found)) };
            let hint = one.diagnostic.hint.as_deref().unwrap_or_default();
            let is_said = one.diagnostic.message.contains(said) || hint.contains(said);
            assert!(is_said && one.site.start.line == line, "{mistake:?}\n{}", lines(&found));
        }
    }
}

#[test]
fn what_only_looks_like_a_mistake_of_form_is_none() {
    for (words, other) in [
        ("title: A story", "title:\tA story"),
        ("title: A story", "title: “A story”"),
        ("title: A story", "title: \"!A: story\""),
        ("title: A story", "title: A story! So it is"),
        ("title: A story", "title: !!str 12"),
        ("quote: So it is", "quote: >-\n      So\n      it is"),
        ("statements:\n", "note: |\n  !Words, *more* words: - and @ others\nstatements:\n"),
        ("Ann Arbor said", "title: a line\n\n---\n\nAnn Arbor said"),
        ("---\n\nAnn", "---\nnote: of the editor\n---\n\nAnn"),
        ("---\n\nAnn", "---\nnote:\n- one\n\nAnn"),
    ] {
        let right = source("statements:\n  - id: a1\n    speaker: ann\n    quote: So it is\n");
        let text = right.replacen(words, other, 1);
        assert_ne!(text, right, "{words}");
        assert_right(&text);
    }
}

#[test]
fn anchors_and_aliases() {
    assert_right(&source("note: &words The same words\nsection: *words\n"));
    assert_error(&source("section: *nothing\n"), "invalid-front-matter", 5);
    assert_error(&source("section: &a [*a]\n"), "invalid-front-matter", 5);
    // A fault in what an alias repeats is reported where it is written.
    assert_error(&source("collected: &c {on: never}\n"), "bad-value", 5);
}

#[test]
fn a_billion_laughs() {
    let mut laughs = String::from("authors: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for level in 1..12 {
        let before = format!("*a{}, ", level - 1).repeat(9);
        writeln!(laughs, "x{level}: &a{level} [{}]", before.trim_end_matches(", ")).unwrap();
    }
    let found = checked(SOURCE, &source(&laughs));
    assert!(!errors(&found).is_empty());
    let used = laughs.replace("x11:", "mentions:");
    assert!(!errors(&checked(SOURCE, &source(&used))).is_empty());
    // As the value of one known key.
    let nested = laughs.lines().map(|line| format!("  {line}\n")).collect::<String>();
    assert!(!errors(&checked(SOURCE, &source(&format!("rights:\n{nested}")))).is_empty());
}

#[test]
fn keys_written_twice() {
    assert_error(&source("language: en\nlanguage: fr\n"), "invalid-front-matter", 6);
    assert_error(
        &source("rights: {holder: unknown, holder: unknown}\n"),
        "invalid-front-matter",
        5,
    );
    assert_error(&source("title: Another\n"), "invalid-front-matter", 5);
}

#[test]
fn second_documents() {
    assert_error(&source("...\nlanguage: en\n"), "invalid-front-matter", 6);
    assert_error(&source("--- # more\nlanguage: en\n"), "invalid-front-matter", 5);
}

#[test]
fn no_end_or_no_beginning() {
    assert_error("---\ntitle: A story\n", "invalid-front-matter", 1);
    assert_error("title: A story\n", "invalid-front-matter", 1);
    assert_error("", "invalid-front-matter", 1);
    assert_error("---", "invalid-front-matter", 1);
    assert_error("\n---\ntitle: A story\n---\n", "invalid-front-matter", 1);
}

#[test]
fn what_is_no_mapping() {
    for head in ["- a\n- b\n", "just words\n", "42\n", "[]\n", "~\n"] {
        let found = checked(SOURCE, &format!("---\n{head}---\n"));
        assert!(!errors(&found).is_empty(), "{head}");
    }
    assert_error(&source("? [a, b]\n: c\n"), "bad-value", 5);
}

#[test]
fn dates_that_yaml_would_eat() {
    for date in
        ["2015", "2015-12", "2015-12-03", "\"2015\"", "2015-12-03?", "../2015-12-03", "0987"]
    {
        assert_right(&source("").replace("published: 2015-12-03", &format!("published: {date}")));
    }
    for date in [
        "no",
        "yes",
        "true",
        "on",
        "1e3",
        "0x10",
        "0o17",
        ".5",
        "-1",
        "+1",
        "20151203",
        "12:30",
        "~",
        "",
        "[]",
        "{}",
        "2015-12-03T10:00:00Z x",
        ".inf",
        ".nan",
        "1_000",
    ] {
        let text = source("").replace("published: 2015-12-03", &format!("published: {date}"));
        let found = checked(SOURCE, &text);
        let errors = errors(&found);
        assert_eq!(errors.len(), 1, "`{date}`\n{}", lines(&errors));
        assert_eq!(errors[0].site.start.line, 4, "`{date}`\n{}", lines(&errors));
        assert!(
            ["bad-value", "missing-key"].contains(&errors[0].diagnostic.rule),
            "{}",
            lines(&errors)
        );
    }
}

#[test]
fn words_that_yaml_would_eat() {
    for words in ["no", "1e3", "0x10", ".5", "2015-12-03", "true", "~x", "12:30:45"] {
        let text = format!(
            "---\ntitle: A story\npublisher: unknown\npublished: 2015\nsection: {words}\n---\n"
        );
        let found = checked(SOURCE, &text);
        let errors = errors(&found);
        assert!(errors.iter().all(|one| one.site.start.line == 5), "`{words}`\n{}", lines(&errors));
    }
}

#[test]
fn words_of_a_list_that_yaml_would_eat() {
    for word in ["1e3", ".5", "1.10", ".inf", "-.INF", ".nan", "~", "null", "[a]"] {
        let text = source(&format!("authors: [Ann, {word}]\n"));
        let found = checked(SOURCE, &text);
        let found = errors(&found);
        let [one] = found.as_slice() else { panic!("`{word}`\n{}", lines(&found)) };
        let place = (one.diagnostic.rule, one.site.start.line, one.site.start.column);
        assert_eq!(place, ("bad-value", 5, 16), "`{word}`\n{}", lines(&found));
    }
    for word in ["no", "0o17", "12:30", "1_000", "2015-12-09", "0x10", "\"~\"", "\"1e3\""] {
        assert_right(&source(&format!("authors: [Ann, {word}]\n")));
    }
}

#[test]
fn line_ends_and_marks_at_the_beginning() {
    let repository = Folder::of_the_repository();
    let change = |mend: &dyn Fn(&str) -> String| {
        let mut folder = repository.clone();
        for path in
            repository.0.keys().filter(|path| path.ends_with(".md") || path.ends_with(".yaml"))
        {
            folder.put(path, &mend(&repository.text(path)));
        }
        let found = folder.check();
        assert!(errors(&found).is_empty(), "{}", lines(&errors(&found)));
        found.len()
    };
    let count = repository.check().len();
    assert_eq!(change(&|text| text.replace('\n', "\r\n")), count);
    assert_eq!(change(&|text| format!("\u{feff}{text}")), count);
    assert_eq!(change(&|text| format!("\u{feff}{}", text.replace('\n', "\r\n"))), count);
    assert_eq!(change(&|text| text.trim_end().to_owned()), count);
}

#[test]
fn a_fault_after_a_mark_and_with_other_line_ends_stands_at_its_place() {
    let text = source("langauge: en\n").replace('\n', "\r\n");
    assert_error(&text, "unknown-key", 5);
    assert_error(&format!("\u{feff}{text}"), "unknown-key", 5);
    let found = checked(SOURCE, &format!("\u{feff}---\r\n{}", "titel: x\r\n---\r\n"));
    let titel =
        errors(&found).into_iter().find(|one| one.diagnostic.rule == "unknown-key").unwrap();
    assert_eq!((titel.site.start.line, titel.site.start.column, titel.site.end.column), (2, 1, 6));
}

#[test]
fn bytes_that_are_no_text() {
    let mut folder = dossier(SOURCE, &source(""));
    let noise: Vec<u8> =
        (0..200_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    for path in [SOURCE, "content/actors/noise.md", "content/pages/noise.md", "site.yaml"] {
        let mut noisy = folder.clone();
        noisy.0.insert(path.to_owned(), noise.clone());
        assert!(!errors(&noisy.check()).is_empty(), "{path}");
    }
    folder.put("content/pages/nul.md", "---\ntitle: \"a\0b\"\n---\n\n\0\n");
    folder.check();
}

#[test]
fn the_nearest_words_are_told_of_a_hundred_quotations_and_the_others_are_errors_all_the_same() {
    let (mut statements, mut body) = (String::new(), String::new());
    for number in 0..103 {
        let _ = writeln!(
            statements,
            "  - {{id: s{number}, speaker: ann, quote: the sky over harbour number {number} was blve}}"
        );
        let _ = write!(body, "Ann Arbor said the sky over harbour number {number} was blue.\n\n");
    }
    let text = format!(
        "---\ntitle: A story\npublisher: unknown\npublished: 2015-12-03\nstatements:\n{statements}---\n\n{body}"
    );
    let found = checked(SOURCE, &text);
    let missing = errors(&found).into_iter().filter(|one| one.diagnostic.rule == "quote-not-found");
    let (near, others): (Vec<_>, Vec<_>) =
        missing.partition(|one| one.diagnostic.message.contains("`blve`"));
    assert_eq!((near.len(), others.len()), (100, 3));
    assert!(others.iter().all(|one| {
        one.diagnostic.hint.as_ref().is_some_and(|hint| hint.starts_with("mend those before it"))
    }));
}
