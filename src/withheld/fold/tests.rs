//! Spellings that must fold alike, and that must not; the way back.

use proptest::prelude::*;

use super::*;

/// Every pair is the same word to a reader.
const ALIKE: &[(&str, &[&str])] = &[
    (
        "nora varga",
        &["Nora Varga", "NORA VARGA", "nora  varga", " nora\u{a0}varga\n", "nora\r\nvarga"],
    ),
    (
        "zoë müller",
        &["Zoë Müller", "Zoe\u{308} Mu\u{308}ller", "ZOË MÜLLER", "ZOE\u{308} MU\u{308}LLER"],
    ),
    ("sorrel vetch", &["Sᴏʀʀᴇʟ Vᴇᴛᴄʜ", "🆂🅾🆁🆁🅴🅻 🅥🅔🅣🅒🅗", "sorrel 🇻🇪🇹🇨🇭"]),
    (
        "o'brien",
        &["O'Brien", "O’Brien", "O‘Brien", "O´Brien", "O`Brien", "Oʼbrien", "O′Brien", "O＇Brien"],
    ),
    (
        "smith-jones",
        &["Smith-Jones", "Smith\u{2011}Jones", "Smith–Jones", "Smith‐Jones", "Smith−Jones"],
    ),
    (
        "smith-jones",
        &["Smith-\nJones", "Smith-\r\n  Jones", "Smith- Jones", "Smith\u{2011}\u{2028}Jones"],
    ),
    (
        "quillon",
        &[
            "Quil\u{ad}lon",
            "Quil\u{200b}lon",
            "Q\u{2060}uillon",
            "Quil\u{fe0f}lon",
            "\u{feff}Quillon",
        ],
    ),
    (
        "quillon",
        &[
            "\u{202e}Quil\u{202c}lon",
            "Quil\u{2066}lon\u{2069}",
            "Quil\u{200d}lon",
            "Quil\u{200c}lon",
        ],
    ),
    (
        "quillon",
        &[
            "Qui\u{e0061}llon",
            "Qui\u{34f}llon",
            "Qui\u{0}llon",
            "Qui\u{180e}llon",
            "Qui\u{3164}llon",
        ],
    ),
    (
        "quillon",
        &["Ｑｕｉｌｌｏｎ", "ＱＵＩＬＬＯＮ", "𝐐𝐮𝐢𝐥𝐥𝐨𝐧", "ⓠⓤⓘⓛⓛⓞⓝ", "Q̶u̶i̶l̶l̶o̶n̶", "Q\u{332}uillon"],
    ),
    ("gross", &["GROSS", "Groß", "Gross", "GROẞ", "groſs"]),
    (
        "istanbul",
        &["İstanbul", "istanbul", "ISTANBUL", "ıstanbul", "I\u{307}stanbul", "i\u{307}stanbul"],
    ),
    ("σοφοσ", &["ΣΟΦΟΣ", "σοφός", "Σοφοσ", "σοφο\u{301}ς"]),
    ("αλκηστισ", &["Ἄλκηστις", "ΑΛΚΗΣΤΙΣ", "Άλκηστις"]),
    ("fiona", &["ﬁona", "Fiona", "FIONA"]),
    ("steffi", &["Steﬃ", "STEFFI"]),
    ("алена", &["Алёна", "АЛЁНА", "Алена", "Але\u{301}на", "Але\u{308}на"]),
    ("сергей", &["Сергей", "СЕРГЕЙ", "Серге\u{438}\u{306}"]),
    ("محمد", &["محمد", "مُحَمَّد", "محـــمد", "ﻣﺤﻤﺪ", "مح\u{200f}مد"]),
    ("احمد", &["أحمد", "احمد", "أَحْمَد"]),
    ("فاطمه", &["فاطمة", "فاطمه"]),
    ("علي", &["علي", "على", "علی"]),
    ("דוד", &["דוד", "דָּוִד"]),
    ("בן-גוריון", &["בן־גוריון", "בן-גוריון"]),
    ("राम", &["राम", "रा\u{200d}म"]),
    ("क़मर", &["क\u{93c}मर", "\u{958}मर"]),
    ("李伟", &["李伟", "李\u{200b}伟"]),
    ("ガガーリン", &["ガガーリン", "ｶﾞｶﾞｰﾘﾝ", "カ\u{3099}ガーリン"]),
    ("김민수", &["김민수", "\u{1100}\u{1175}\u{11b7}민수"]),
    ("", &["", " ", "\u{ad}", "\n\u{200b} "]),
];

/// No two of these are one word.
const NOT_ALIKE: &[(&str, &str)] = &[
    ("Müller", "Muller"),
    ("José", "Jose"),
    ("राम", "रमा"),
    ("राम", "रामी"),
    ("क़मर", "कमर"),
    ("й", "и"),
    ("ї", "і"),
    ("ソフ", "ゾフ"),
    ("は", "ば"),
    ("ann a", "anna"),
    ("ann-a", "anna"),
    ("o'brien", "obrien"),
    ("ø", "o"),
    ("ł", "l"),
];

#[test]
fn a_mark_after_what_nobody_sees_belongs_to_the_letter_before() {
    for unseen in ["\0", "\u{7f}", "\u{ad}", "\u{200b}"] {
        assert_eq!(folded(&format!("Zoe{unseen}\u{308}")), folded("Zoë"), "{unseen:?}");
    }
}

#[test]
fn every_spelling_of_a_word_folds_alike() {
    for (expected, spellings) in ALIKE {
        let expected: String = expected.nfc().collect();
        for spelling in *spellings {
            assert_eq!(folded(spelling), expected, "{spelling:?}");
        }
    }
}

#[test]
fn other_words_stay_other_words() {
    for (one, other) in NOT_ALIKE {
        assert_ne!(folded(one), folded(other), "{one} {other}");
    }
}

/// What a folded word leads back to in a text.
fn found<'t>(text: &'t str, word: &str) -> &'t str {
    let map = Folded::of(text);
    let at = map.text().find(word).unwrap_or_else(|| panic!("{word:?} in {:?}", map.text()));
    &text[map.origin(&(at..at + word.len()))]
}

#[test]
fn a_folded_word_leads_back_to_whole_characters() {
    for (text, word, expected) in [
        ("Yes,  Nora\n Varga.", "nora varga", "Nora\n Varga"),
        ("die GROẞE Groß!", "gross", "GROẞ"),
        ("Groß!", "gross", "Groß"),
        // A part of a ligature is the whole of it.
        ("Steﬃ", "stef", "Steﬃ"),
        ("Steﬃ", "fi", "ﬃ"),
        ("die Zoe\u{308} da", "zoë", "Zoe\u{308}"),
        ("a Qui\u{ad}\u{200b}llon b", "quillon", "Qui\u{ad}\u{200b}llon"),
        // What is not seen before and after stays, but for what belongs to the last letter.
        ("a \u{ad}Bo\u{ad} b", "bo", "Bo"),
        ("a Bo\u{fe0f}\u{200d} b", "bo", "Bo\u{fe0f}\u{200d}"),
        ("a Bo\u{336} b", "bo", "Bo\u{336}"),
        ("x ｶﾞﾘ y", "ガ", "ｶﾞ"),
        ("x مُحَمَّدٌ y", "محمد", "مُحَمَّدٌ"),
        ("one Smith-\n   Jones two", "smith-jones", "Smith-\n   Jones"),
        ("\n\n  Bo  ", "bo", "Bo"),
    ] {
        assert_eq!(found(text, word), expected, "{text:?}");
    }
    assert_eq!(Folded::of("Bo").origin(&(1..1)), 1..1);
}

#[test]
fn a_word_divided_at_the_end_of_a_line_is_joined() {
    let text = "said Quil-\nlon Varga, and pre- and post-war";
    assert!(Folded::of(text).is_broken());
    let joined = Folded::joined(text).unwrap();
    assert_eq!(joined.text(), "said quillon varga, and preand post-war");
    let at = joined.text().find("quillon").unwrap();
    assert_eq!(&text[joined.origin(&(at..at + 7))], "Quil-\nlon");
    for whole in ["Quillon", "Quil - lon", "Smith-Jones", "- lon", "1 -\n2"] {
        assert_eq!(Folded::joined(whole), None, "{whole:?}");
        assert!(!Folded::of(whole).is_broken(), "{whole:?}");
    }
}

#[test]
fn plain_texts_take_the_quick_way_to_the_same() {
    for text in ["", "a", "Nora Varga\nsaid", "x-y 1 + 2 = 3 {|}~", "It's"] {
        assert_eq!(fast(text), Some(Folding::run(text, Broken::Hyphen)), "{text:?}");
    }
    for text in [" a", "a ", "a  b", "a-\nb", "a\tb", "`", "é", "a\u{7f}"] {
        assert_eq!(fast(text), None, "{text:?}");
    }
}

#[test]
fn a_sign_with_marks_folds_to_what_folds_to_itself() {
    for text in ["¨\u{301}\u{301}", "¨\u{301}", "=\u{338}", "≠", "΅\u{301}"] {
        assert_eq!(folded(&folded(text)), folded(text), "{text:?}");
    }
}

/// Texts of characters that are hard on folding.
fn texts() -> impl Strategy<Value = String> {
    let hard = prop::sample::select(
        "aZ-'’ß\u{1e9e}İıΣςΐﬃﬁ½ﷺｶﾞé\u{301}\u{308}\u{307}\u{ad}\u{200b}\u{200d}\u{fe0f}\u{202e}\u{a0}\n\t \
         \u{640}\u{64b}أ\u{fe71}٭ָ־רा\u{93c}\u{958}한\u{1161}\u{11a8}李\u{338}≠\u{345}ᾳǰ¨…\u{e0061}👩\u{200d}👧\0"
            .chars()
            .collect::<Vec<_>>(),
    );
    let any = prop_oneof![4 => hard, 1 => any::<char>()];
    prop::collection::vec(any, 0..40).prop_map(|chars| chars.into_iter().collect())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn folding_twice_is_folding_once(text in texts()) {
        let once = folded(&text);
        prop_assert_eq!(folded(&once), once);
    }

    #[test]
    fn every_range_leads_back_to_characters_in_order(text in texts()) {
        for map in std::iter::once(Folded::of(&text)).chain(Folded::joined(&text)) {
            let bounds: Vec<usize> =
                map.text().char_indices().map(|(at, _)| at).chain([map.text().len()]).collect();
            let mut last = 0;
            for (index, start) in bounds.iter().enumerate() {
                for end in &bounds[index..] {
                    let range = map.origin(&(*start..*end));
                    prop_assert!(text.get(range.clone()).is_some(), "{range:?}");
                    prop_assert!(range.start >= last || start == end);
                    prop_assert!(start == end || !range.is_empty());
                }
                last = map.origin(&(*start..map.text().len())).start;
            }
        }
    }

    #[test]
    fn what_a_range_leads_back_to_folds_to_the_same(text in "[a-zA-Zé ß\u{ad}\u{301}-]{0,30}") {
        let map = Folded::of(&text);
        for word in map.text().split(' ').filter(|word| !word.is_empty()) {
            let at = word.as_ptr() as usize - map.text().as_ptr() as usize;
            prop_assert_eq!(folded(&text[map.origin(&(at..at + word.len()))]), word);
        }
    }
}
