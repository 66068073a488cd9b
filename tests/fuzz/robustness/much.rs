//! Much of one thing, deep or long, is read in a time in proportion.

use std::fmt::Write as _;
use std::time::Instant;

use super::{LONGEST, SOURCE, assert_error, assert_right, checked, dossier, source};
use crate::folder::{errors, lines};
use casefile::diag::FieldPath;
use casefile::edition::Audience;
use casefile::text::TextId;
use casefile::withheld::{Finder, Needle, SearchedText, Whose, blotted, merged};

#[test]
fn deep_front_matter() {
    for (open, close) in [("[", "]"), ("{a: ", "}")] {
        for depth in [63, 200, 10_000] {
            let nested = format!("section: {}x{}\n", open.repeat(depth), close.repeat(depth));
            let found = checked(SOURCE, &source(&nested));
            assert_eq!(errors(&found).len(), 1, "{depth}\n{}", lines(&errors(&found)));
            assert_eq!(errors(&found)[0].site.start.line, 5);
        }
    }
    let steps: String =
        (0..2_000).fold(String::new(), |text, depth| format!("{text}{}a:\n", " ".repeat(depth)));
    assert!(!errors(&checked(SOURCE, &source(&steps))).is_empty());
}

#[test]
fn deep_markdown() {
    for text in [
        ">".repeat(100_000),
        "> ".repeat(50_000),
        "[".repeat(100_000),
        "[[".repeat(50_000),
        "[a](".repeat(25_000),
        "![".repeat(50_000),
        "*a **b ".repeat(15_000),
        "- ".repeat(20_000),
        "<".repeat(100_000),
        "`".repeat(100_000),
        "\\".repeat(100_000),
        "&".repeat(100_000),
        "|".repeat(20_000),
        "a\n".repeat(50_000),
    ] {
        let page = format!("---\ntitle: Deep\n---\n\n{text}\n");
        let folder = dossier("content/pages/deep.md", &page);
        let start = Instant::now();
        let (built, site) = folder.build(Audience::Public(None));
        assert!(start.elapsed() < LONGEST, "{text:.20} {:?}", start.elapsed());
        if built.outputs.is_some() {
            assert!(site.text("deep/index.html").ends_with("</html>\n"), "{text:.20}");
        }
        checked(SOURCE, &format!("{}{text}\n", source("")));
    }
}

/// The size of an input: whole where the code is optimized, a tenth where it is not.
const fn size(whole: usize) -> usize {
    if cfg!(debug_assertions) { whole / 10 } else { whole }
}

/// A source of many statements, a sentence each.
fn long_source(statements: usize) -> String {
    let (mut head, mut body) = (String::from("statements:\n"), String::new());
    for number in 0..statements {
        writeln!(
            head,
            "  - {{id: s{number}, speaker: ann, quote: \"Sentence number {number} is here\"}}"
        )
        .unwrap();
        write!(body, "\"Sentence number {number} is here,\" Ann Arbor said.\n\n").unwrap();
    }
    format!("{}{body}", source(&head))
}

#[test]
fn ten_thousand_statements() {
    assert_right(&long_source(size(10_000)));
    let text = long_source(size(10_000));
    let text = text.replace("quote: \"Sentence number 777 is", "quote: \"Sentence number 777 was");
    assert_error(&text, "quote-not-found", 6 + 777);
}

#[test]
fn a_thousand_wrong_quotations() {
    let text = long_source(1_000).replace(" is here\"}", " was there\"}");
    let found = checked(SOURCE, &text);
    let found = errors(&found);
    assert_eq!(found.len(), 1_000);
    for one in found.iter().take(20) {
        let hint = one.diagnostic.hint.as_deref().unwrap_or_default();
        let number = one.site.start.line - 6;
        assert_eq!(hint, format!("the source reads `Sentence number {number} is here`"));
    }
}

#[test]
fn ten_thousand_faults() {
    let more: String = (0..10_000).fold(String::from("statements:\n"), |text, number| {
        format!("{text}  - {{speeker: ann, quote: \"q{number}\"}}\n")
    });
    let found = checked(SOURCE, &source(&more));
    let count = errors(&found).len();
    assert!((40..=102).contains(&count), "{count}");
}

#[test]
fn a_body_of_five_megabytes() {
    for body in [
        "word ".repeat(size(1_000_000)),
        "Ann Arbor said: \"So it was.\" ".repeat(size(170_000)),
        "Ein Absatz.\n\n".repeat(size(380_000)),
        "x".repeat(size(5_000_000)),
    ] {
        let statements = "statements:\n  - {speaker: ann, quote: So it is}\n  - {speaker: ann, quote: Nothing of the sort was said}\n";
        let text = format!("{}\n{body}\n", source(statements));
        let found = checked(SOURCE, &text);
        let rules: Vec<&str> = errors(&found).iter().map(|one| one.diagnostic.rule).collect();
        assert_eq!(rules, ["quote-not-found"], "{body:.20}");
    }
}

/// Many needles and many places take time in proportion: the square of either would take minutes.
#[test]
fn withheld_words_are_found_in_time_however_many_there_are() {
    let of = TextId::of("content/pages/a.md");
    let needle = |words: &str, whose: Whose| Needle {
        words: words.to_owned(),
        why: "privacy".to_owned(),
        asked: (of, FieldPath::of("redact")),
        whose,
    };
    let redaction =
        |words: &str| needle(words, Whose::Redaction { occurrence: None, not: Vec::new() });
    let minor = |name: &str| needle(name, Whose::Minor { not: Vec::new() });
    let words = |count: usize, first: char| -> Vec<String> {
        let letter = |number: usize| char::from(b'a' + u8::try_from(number % 26).unwrap());
        let word =
            |n: usize| [n, n / 26, n / 676, n / 17_576].map(letter).iter().collect::<String>();
        (0..count).map(|n| format!("{first}{}q", word(n))).collect()
    };
    let redactions =
        |words: &[String]| words.iter().map(|words| redaction(words)).collect::<Vec<_>>();
    let occurrences: Vec<Needle> = (1..20_000)
        .map(|place| {
            let occurrence = std::num::NonZeroU32::new(place);
            Needle { whose: Whose::Redaction { occurrence, not: Vec::new() }, ..redaction("Emma") }
        })
        .collect();
    let there = words(10_000, 'N');
    for (needles, text, places) in [
        (redactions(&there), there.join(" and "), 10_000),
        (redactions(&words(20_000, 'X')), there.join(" and "), 0),
        (vec![redaction("Emma")], "Emma, ".repeat(40_000), 40_000),
        (vec![redaction("Emma Wood")], "Emma Wood; ".repeat(20_000), 20_000),
        (vec![minor("Emma Wood")], "Emma Wood; ".repeat(20_000), 20_000),
        (occurrences, "Emma, ".repeat(20_000), 19_999),
    ] {
        let start = Instant::now();
        let found = Finder::new(&needles, &[]).unwrap();
        let searched =
            SearchedText { text: &text, language: Some("en"), of: Some(of), counts: true };
        let blots = merged(&found.find(&searched));
        assert_eq!(blots.len(), places);
        let reasons = vec![String::new(); needles.len()];
        assert!(!blotted(&text, &blots, &reasons).is_empty());
        assert!(start.elapsed() < LONGEST, "{:?} for {places} places", start.elapsed());
    }
}
