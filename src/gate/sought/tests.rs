//! What the sieve leaves out is nothing that was sought.

use proptest::prelude::*;

use super::*;
use crate::diag::Place;
use crate::gate::secret::{Weight, Why};

const PHRASES: [&str; 9] = [
    "annexed committee harbour",
    "committee statement",
    "harbour committee",
    "agent 0070070 zzqueen",
    "zzqueen 17",
    "zoë zzqueen",
    "zzqueen ëlan",
    "quillon",
    "li wei",
];

fn secrets() -> Vec<Secret> {
    let secret = |words: &&str| Secret {
        words: words.split(' ').map(folded).collect(),
        written: (*words).to_owned(),
        why: Why::Redacted,
        weight: Weight::Telling,
        place: Place::Path(String::new()),
        is_firm: false,
        only_below: None,
        is_whole: false,
        has_forms: false,
    };
    PHRASES.iter().map(secret).collect()
}

#[test]
fn what_released_text_holds_inside_longer_words_is_found_as_a_name_with_its_endings() {
    let sought = |words: &str, why: Why, has_forms: bool| {
        let own = secrets().into_iter().find(|own| own.written == "quillon").unwrap();
        let words: Vec<String> = words.split(' ').map(folded).collect();
        let written = words.join(" ");
        let own = Secret { words, written, why, is_whole: true, has_forms, ..own };
        SoughtSecrets::new(vec![own], &Counts::default())
    };
    let stands =
        |sought: &SoughtSecrets, text: &str| !sought.everywhere(text.as_bytes()).is_empty();
    for why in [Why::Minor, Why::Redacted] {
        let own = sought("quillon", why, false);
        for form in [
            "Quillon",
            "Quillon's",
            "Quillons",
            "QUILLONS",
            "Quillonin",
            "Quil<b>lons</b>",
            "Quillonovi",
        ] {
            assert!(stands(&own, form), "{form}");
        }
        for other in ["Quillonsland", "Quillonite", "McQuillonsland", "quillon7x"] {
            assert!(!stands(&own, other), "{other}");
        }
        assert!(stands(&sought("zoë zzqueen", why, false), "to Zoë Zzqueens"));
        assert!(stands(&sought("жуков", why, false), "Жукова"));
        // Where released text holds a form, forms are none of it.
        let shown = sought("quillon", why, true);
        assert!(!stands(&shown, "Quillons") && stands(&shown, "the Quillon"));
    }
    // A common word is sought as it is.
    assert!(!stands(&sought("quillon", Why::Withheld, false), "Quillons"));
}

#[test]
fn words_are_found_with_letters_of_another_script_that_look_the_same() {
    let sought = SoughtSecrets::new(secrets(), &Counts::default());
    let found = |text: &str| {
        let found = sought.everywhere(text.as_bytes()).into_iter();
        found.map(|one| sought.secrets[one.secret].written.clone()).collect::<Vec<_>>()
    };
    // Cyrillic `е` and `о`, Greek `ο`, and a letter that looks like none.
    assert_eq!(found("<p>The Zzqu\u{435}\u{435}n 17</p>"), ["zzqueen 17"]);
    assert_eq!(found("a quill\u{43e}n."), ["quillon"]);
    assert_eq!(found("a QUILL\u{39f}N."), ["quillon"]);
    assert_eq!(found("a quill\u{434}n and \u{43e}n"), Vec::<String>::new());
}

#[test]
fn letters_that_stand_apart_are_a_word_wherever_they_stand_in_a_page() {
    let sought = SoughtSecrets::new(secrets(), &Counts::default());
    for between in [" ", ".", "\u{ff65}", "\u{feff} ", " \u{180e}"] {
        let row: Vec<String> = "quillon".chars().map(String::from).collect();
        let row = row.join(between);
        for before in 0..700 {
            let words = "of it ".repeat(before / 6) + &"x".repeat(before % 6);
            let page = format!("<!doctype html>\n<p>{words} {row}</p>\n<p>and more of it</p>\n");
            let found = sought.in_file(page.as_bytes()).found;
            assert_eq!(found.len(), 1, "{before} bytes before `{row}`");
        }
    }
}

fn pieces() -> impl Strategy<Value = String> {
    let mut all: Vec<String> =
        PHRASES.iter().flat_map(|words| words.split(' ')).map(str::to_owned).collect();
    all.extend(PHRASES.iter().flat_map(|words| words.split(' ')).map(str::to_uppercase));
    let signs = [
        " ",
        " ",
        " ",
        " ",
        " ",
        " ",
        "  ",
        "\n",
        "%20",
        "%20 ",
        " %20",
        "-",
        "_",
        "’",
        "&nbsp;",
        "<b>",
        "</b> ",
        " <i>",
        "\u{a0}",
        ". ",
        ", ",
        "x",
        "e\u{301}",
        "\u{301}",
        "0",
        "ë",
        "|",
        "some words between that are long enough for a step of the sieve ",
    ];
    all.extend(signs.map(str::to_owned));
    prop::sample::select(all)
}

/// Lines of pages, of which few are different.
fn lines() -> impl Strategy<Value = String> {
    let mut all: Vec<String> = [
        "<p>some words that are common to all of these pages</p>",
        "<a href=\"data:text/plain;base64,UXVpbGxvbg==\">of the pages</a>",
        "<p class=\"the first of some classes\"\n>",
        "the line goes on and on and does not end <b\n>",
        "x",
        "",
    ]
    .map(|line| format!("{line}\n"))
    .into();
    for words in PHRASES {
        let (one, rest) = words.split_once(' ').unwrap_or(words.split_at(4));
        all.push(format!("<p>of the common words here is {words}</p>\n"));
        all.push(format!("<p>and of the common words here <b>{one}</b>\n"));
        all.push(format!("{rest}<i> is what the line begins with</i>\n"));
        all.push(format!("{rest}-\n"));
        all.push(format!("<i>{rest} is what the line begins with, and it ends: {one}\n"));
        all.push(format!(
            "<p>of the common words here is &#x{:x};{}</p>\n",
            words.as_bytes()[0],
            &words[1..]
        ));
    }
    prop::sample::select(all)
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        cases: 4096,
        ..ProptestConfig::default()
    })]

    #[test]
    fn no_place_is_passed_over_for_what_stands_beside_it(
        pieces in prop::collection::vec(pieces(), 0..14),
    ) {
        let (text, secrets) = (pieces.concat(), secrets());
        let bytes = text.as_bytes();
        let counts = Counts::default();
        let mut slowly = BTreeSet::new();
        for (number, secret) in secrets.iter().enumerate() {
            for own in patterns(number, secret, &counts).iter().filter(|own| !own.is_exact) {
                let length = own.bytes.len();
                for start in 0..bytes.len().saturating_sub(length - 1) {
                    let is_here = bytes[start..start + length].eq_ignore_ascii_case(&own.bytes);
                    let place = is_here.then(|| whole(bytes, secret, own, start..start + length));
                    slowly.extend(place.flatten().map(|place| (number, start, place.start)));
                }
            }
        }
        let sought = SoughtSecrets::new(secrets, &counts);
        let mut quickly = BTreeSet::new();
        sought.sieve.each(bytes, |own, start| {
            let secret = &sought.secrets[own.secret];
            let place = whole(bytes, secret, own, start..start + own.bytes.len());
            let place = place.filter(|_| !own.is_exact);
            quickly.extend(place.map(|place| (own.secret, start, place.start)));
        });
        prop_assert_eq!(quickly, slowly);
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        cases: 96,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_page_holds_what_it_holds_whatever_other_pages_held(
        pages in prop::collection::vec(prop::collection::vec(lines(), 0..12), 12..24),
    ) {
        let sought = SoughtSecrets::new(secrets(), &Counts::default());
        for page in pages {
            let page = format!("<!doctype html>\n{}", page.concat());
            let FileHits { found, holds_data, .. } = sought.in_file(page.as_bytes());
            // Without what it remembers.
            prop_assert_eq!(found, sought.everywhere(page.as_bytes()), "{}", page);
            prop_assert_eq!(holds_data, page.contains(";base64,"));
        }
    }
}
