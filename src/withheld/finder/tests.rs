//! What is found where: needle by needle, language by language.

use super::*;
use crate::diag::FieldPath;
use crate::withheld::blotted;

mod families;
mod names;
mod readings;

const TEXT: TextId = TextId(1);

fn redaction(words: &str) -> Needle {
    Needle {
        words: words.to_owned(),
        why: "privacy".to_owned(),
        asked: (TEXT, FieldPath::of("redact")),
        whose: Whose::Redaction { occurrence: None, not: Vec::new() },
    }
}

fn minor(name: &str) -> Needle {
    let whose = Whose::Minor { not: Vec::new() };
    Needle { why: "the name of a minor".to_owned(), whose, ..redaction(name) }
}

fn finder(needles: &[Needle], others: &[&str]) -> Finder {
    let others: Vec<String> = others.iter().map(|&name| name.to_owned()).collect();
    Finder::new(needles, &others).unwrap()
}

/// A text with what was found in it in brackets: `[ ]` certain, `{ }` asks, `( )` a part of a name.
fn shown(finder: &Finder, language: &str, text: &str) -> String {
    let language = Some(language).filter(|language| !language.is_empty());
    let hits = finder.find(&SearchedText { text, language, of: Some(TEXT), counts: true });
    let mut marked = String::new();
    let mut at = 0;
    for blot in merged(&hits) {
        let mut others: Vec<&NeedleHit> = hits
            .iter()
            .filter(|hit| hit.certainty != Certainty::Certain)
            .filter(|hit| hit.range.start >= at && hit.range.end <= blot.range.start)
            .collect();
        others.dedup_by_key(|hit| hit.range.clone());
        at = mark(&mut marked, text, at, &others);
        marked.push_str(&text[at..blot.range.start]);
        marked.push_str(&format!("⟦{}⟧", &text[blot.range.clone()]));
        at = blot.range.end;
    }
    let mut others: Vec<&NeedleHit> = hits
        .iter()
        .filter(|hit| hit.certainty != Certainty::Certain && hit.range.start >= at)
        .collect();
    others.dedup_by_key(|hit| hit.range.clone());
    at = mark(&mut marked, text, at, &others);
    marked.push_str(&text[at..]);
    marked
}

fn mark(marked: &mut String, text: &str, mut at: usize, hits: &[&NeedleHit]) -> usize {
    for hit in hits {
        if hit.range.start < at {
            continue;
        }
        let (open, close) =
            if hit.certainty == Certainty::Asks { ("⟨", "⟩") } else { ("‹", "›") };
        marked.push_str(&text[at..hit.range.start]);
        marked.push_str(&format!("{open}{}{close}", &text[hit.range.clone()]));
        at = hit.range.end;
    }
    at
}

/// What is wrong with a text, if anything is.
fn fault(finder: &Finder, language: &str, expected: &str) -> Option<String> {
    let text: String = expected.chars().filter(|c| !"⟦⟧⟨⟩‹›".contains(*c)).collect();
    let found = shown(finder, language, &text);
    (found != expected).then(|| format!("{language}: {found}\n    not {expected}\n"))
}

fn check(finder: &Finder, language: &str, expected: &str) {
    assert_eq!(fault(finder, language, expected), None);
}

fn check_all(rows: &[(&str, &str, &str)], needle: fn(&str) -> Needle) {
    let faults: String = rows
        .iter()
        .filter_map(|(words, language, expected)| {
            fault(&finder(&[needle(words)], &[]), language, expected)
        })
        .collect();
    assert!(faults.is_empty(), "\n{faults}");
}

/// Needle, language, the text with what is found: `⟦certain⟧`, `⟨asks⟩`, `‹part of a name›`.
const REDACTIONS: &[(&str, &str, &str)] = &[
    ("silent", "en", "he was ⟦silent⟧, ⟦SILENT⟧ as ⟦Silent⟧"),
    ("Jo", "en", "⟦Jo⟧ has a ⟨Job⟩, a job; ⟦JO⟧! ⟦jo⟧, ⟦Jo⟧-Ann, Mojo"),
    ("Ann", "en", "⟦Ann⟧, ⟦Ann's⟧, ⟦Anns⟧, ⟦Ann’s⟧, ⟨Annual⟩, annual, Joann"),
    ("O'Brien", "en", "⟦O’Brien⟧ ⟦O‘BRIEN⟧ ⟦O'Brien’s⟧ Brien"),
    ("O’Brien", "en", "⟦O'Brien⟧"),
    ("Smith-Jones", "en", "⟦Smith\u{2011}Jones⟧ ⟦Smith-\nJones⟧ Smith ⟦Smith–Jones’s⟧"),
    (
        "Ann Mayor",
        "en",
        "⟦Ann  Mayor⟧; ⟦Ann\nMayor's⟧; ⟦ANN\u{a0}MAYOR⟧; ‹Ann›; ⟨Ann Mayoral⟩; ⟦Ann, Mayor⟧",
    ),
    ("the man Emma knew", "en", "⟦The man\nEmma knew⟧, the man ⟨the man Emma knewest⟩"),
    ("(secret)", "en", "a ⟦(Secret)⟧ b(secret"),
    (
        "Quillon",
        "en",
        "⟦Quil\u{ad}lon⟧ ⟦Qu\u{200b}il\u{2060}lon⟧ ⟦Quillon\u{fe0f}⟧ ⟦Quil-\nlon⟧ ⟦Ｑuillon⟧",
    ),
    ("Fiona", "en", "⟦ﬁona⟧ ⟦FIONA⟧"),
    ("42", "en", "⟦42⟧ 421 142 ⟦42⟧nd"),
    ("Karl", "de", "⟦Karls⟧ Vater, ⟦Karl’s⟧, ⟨Karla⟩, ⟨Karlsson⟩, ⟦KARLS⟧"),
    ("Zoller", "de", "⟦Zollers⟧ Mutter, die ⟦Zollersche⟧ Firma, ⟦Zollern⟧"),
    ("Groß", "de", "⟦GROSS⟧ ⟦Groß⟧ ⟦Gross⟧ ⟦GROẞ⟧ ⟨Großmutter⟩"),
    ("Müller", "de", "⟦MU\u{308}LLER⟧ ⟦Müllers⟧ Muller"),
    ("İstanbul", "tr", "⟦istanbul⟧ ⟦ISTANBUL⟧ ⟦İstanbul'da⟧ ⟦ıstanbul⟧"),
    ("Ayşe", "tr", "⟦Ayşe’nin⟧ ⟦Ayşenin⟧ ⟦Ayşe'ye⟧ ⟦AYŞE⟧ ⟨Ayşegül⟩"),
    ("Σοφός", "el", "⟦ΣΟΦΟΣ⟧ ⟦σοφός⟧ του ⟦σοφού⟧"),
    ("Мария", "ru", "⟦Мария⟧, ⟦Марии⟧, ⟦Марию⟧, ⟦МАРИЕЙ⟧, Марина, ⟨Марияна⟩"),
    ("Сергей", "ru", "⟦Сергея⟧ ⟦Сергею⟧ ⟦Сергеем⟧ ⟨Сергейчук⟩"),
    ("Игорь", "ru", "⟦Игоря⟧ ⟦Игорю⟧ ⟦Игорем⟧"),
    ("Иван Петров", "ru", "⟦Ивана Петрова⟧; ⟦Ивану Петрову⟧; ‹Ивана› Сидорова, ⟦ИВАНОМ ПЕТРОВЫМ⟧"),
    ("Алёна", "ru", "⟦Алена⟧ ⟦Алёны⟧ ⟦Алене⟧"),
    ("Чехов", "ru", "⟦Чехова⟧ ⟦Чеховым⟧ ⟦Чеховский⟧ ⟨Чеховидный⟩"),
    ("Лавровский", "ru", "⟦Лавровского⟧ ⟦Лавровскому⟧ ⟦Лавровская⟧"),
    ("Шевченко", "uk", "⟦Шевченка⟧ ⟦Шевченку⟧ ⟦Шевченко⟧"),
    ("Kowalski", "pl", "⟦Kowalskiego⟧ ⟦Kowalskim⟧"),
    ("Anna", "pl", "⟦Anny⟧ ⟦Annie⟧ ⟦Annę⟧"),
    ("Novák", "cs", "⟦Nováka⟧ ⟦Novákovi⟧ ⟦Nováková⟧"),
    ("Virtanen", "fi", "⟦Virtasen⟧ ⟦Virtaselle⟧ ⟦Virtaseen⟧"),
    ("Jukka", "fi", "⟦Jukan⟧ ⟦Jukalle⟧ ⟦Jukkaa⟧"),
    ("Varga", "hu", "⟦Vargának⟧ ⟦Vargával⟧ ⟦Varga⟧"),
    ("János", "hu", "⟦Jánossal⟧ ⟦Jánosnak⟧ ⟦Jánost⟧"),
    ("محمد", "ar", "⟦محمد⟧ و⟦محمد⟧ ل⟦مُحَمَّد⟧ ⟦محـــمد⟧ ⟨محمدين⟩"),
    ("أحمد", "ar", "وب⟦احمد⟧ ⟦أَحْمَد⟧"),
    ("דוד", "he", "ו⟦דוד⟧ ל⟦דָּוִד⟧ ⟦דוד⟧"),
    ("राम", "hi", "⟦राम⟧ ने ⟨रामायण⟩ राजा"),
    ("李伟", "zh", "记者问⟦李伟⟧说，李明"),
    ("ガガーリン", "ja", "と⟦ｶﾞｶﾞｰﾘﾝ⟧さんが⟦ガガーリン⟧は"),
    ("アン", "ja", "⟦アン⟧さん ⟨アンドロイド⟩"),
    ("김민수", "ko", "⟦김민수가⟧ ⟦김민수는⟧ ⟦김민수⟧ 씨"),
    ("Karl", "", "⟦Karls⟧ ⟦Karlille⟧ ⟦Karla⟧ ⟨Karlheinz⟩"),
];

#[test]
fn words_are_found_with_accents_that_the_editor_did_not_write() {
    let found = finder(&[minor("Jose Garcia"), redaction("Duc")], &["Zoë Garcia"]);
    check(&found, "es", "⟦José García⟧, ⟦Jose\u{301} Garcia⟧, ⟦JOSÉ GARCÍA⟧: ‹José›; ‹García›");
    check(&found, "es", "É: Zoë Garcia, Zoë García, ⟦Đức⟧, Josélito");
    let asked = finder(&[minor("José García")], &[]);
    check(&asked, "es", "⟦Jose Garcia⟧, ⟦José Garcìa⟧, ⟦José García⟧");
    // Of numbered places, those count that are written so.
    let whose = Whose::Redaction { occurrence: std::num::NonZeroU32::new(2), not: Vec::new() };
    let second = finder(&[Needle { whose, ..redaction("Emma") }], &[]);
    check(&second, "en", "Émma, Emma, Émma, ⟦Emma⟧, Emma");
}

#[test]
fn words_are_found_with_letters_of_another_script_that_look_the_same() {
    let found = finder(&[minor("Nora Zzqueen"), minor("Алена Жукова")], &[]);
    // Cyrillic `о`, `а`, `е` and Greek `ο` in Latin words, Latin `a`, `y` and `o` in Cyrillic ones.
    check(&found, "en", "⟦N\u{43e}r\u{430} Zzqu\u{435}\u{435}n⟧, ⟦N\u{3bf}ra Zzqueen⟧, Z\u{43e}ra");
    check(&found, "ru", "⟦Ален\u{61} Ж\u{79}к\u{6f}ва⟧ и Зоя");
    let asked = finder(&[redaction("Kessler")], &[]);
    check(&asked, "en", "⟦K\u{435}ssl\u{435}r⟧, ⟦Kessler⟧, K\u{435}ttler");
}

#[test]
fn words_are_found_with_the_endings_of_the_language() {
    check_all(REDACTIONS, redaction);
}

#[test]
fn a_redaction_is_sought_in_its_own_text_only() {
    let found = finder(&[redaction("Emma"), minor("Bo Lind")], &[]);
    let searched =
        SearchedText { text: "Emma, Bo Lind", language: Some("en"), of: None, counts: false };
    for of in [None, Some(TextId(2))] {
        let hits = found.find(&SearchedText { of, ..searched });
        assert_eq!(hits.iter().map(|hit| hit.needle).collect::<Vec<_>>(), [1]);
    }
    assert_eq!(found.find(&SearchedText { of: Some(TEXT), ..searched }).len(), 2);
}

#[test]
fn longer_words_that_are_not_meant_are_left() {
    let not = |words: &str, not: &[&str]| Needle {
        whose: Whose::Redaction {
            occurrence: None,
            not: not.iter().map(|words| (*words).to_owned()).collect(),
        },
        ..redaction(words)
    };
    let found = finder(&[not("Jo", &["Joline", "Jo March", "Jo"])], &[]);
    check(&found, "en", "⟦Jo⟧ met Joline, JOLINE’s sister, Jo\u{ad}line and Jo March; ⟦Jo’s⟧ turn");
    check(&finder(&[not("Petrov", &["Petrovsky"])], &[]), "en", "⟦Petrov⟧, www.petrovsky.example");
    // Of each of two redactions its own.
    let both = [not("Jo", &["Joline"]), redaction("Joline")];
    check(&finder(&both, &[]), "en", "⟦Jo⟧ and ⟦Joline⟧");
    let asks = finder(&[not("Jo", &["Joline"])], &[]);
    let text = "Joline, Joachim";
    let hits =
        asks.find(&SearchedText { text, language: Some("en"), of: Some(TEXT), counts: true });
    let asked: Vec<_> = hits.iter().map(|hit| (&text[hit.range.clone()], hit.certainty)).collect();
    assert_eq!(asked, [("Joachim", Certainty::Asks)]);
}

#[test]
fn one_place_of_several_is_counted_in_the_body_alone() {
    let at = |place: u32| Needle {
        whose: Whose::Redaction { occurrence: std::num::NonZeroU32::new(place), not: Vec::new() },
        ..redaction("Emma")
    };
    let found = finder(&[at(2), at(4)], &[]);
    check(&found, "en", "Emma, ⟦EMMA⟧’s, Emma, ⟦Em\u{ad}ma⟧, Emma".replace("⟧’s", "’s⟧").as_str());
    let text = "Emma and Emma";
    let searched = SearchedText { text, language: Some("en"), of: Some(TEXT), counts: false };
    assert_eq!(found.find(&searched).len(), 2);
    let phrase = Needle { words: "Ann Mayor".to_owned(), ..at(2) };
    check(&finder(&[phrase], &[]), "en", "Ann Mayor, then ⟦Ann Mayor's⟧, then Ann Mayor");
}

#[test]
fn overlapping_needles_are_one_block() {
    let found =
        finder(&[redaction("Nora"), minor("Nora Zzqueen"), redaction("Zzqueen of Bo")], &[]);
    check(&found, "en", "It was ⟦Nora Zzqueen⟧. ⟦Nora⟧! ⟦Nora Zzqueen of Bo⟧");
}

#[test]
fn a_reason_shows_nothing_that_another_needle_hides() {
    let why = |words: &str, why: &str| Needle { why: why.to_owned(), ..redaction(words) };
    let needles = [
        why("Q", "the name"),
        why("silent", "the words of Q about Bo Lind's father"),
        minor("Bo Lind"),
    ];
    let reasons = finder(&needles, &[]).reasons(&needles);
    assert_eq!(
        reasons,
        ["the name", "the words of █████ about █████ father", "the name of a minor"]
    );
}

#[test]
fn nothing_is_found_of_nothing() {
    for words in ["", " ", "\u{ad}", "\u{200b}\n"] {
        let found = finder(&[redaction(words), minor(words)], &[""]);
        assert!(found.is_empty());
        check(&found, "en", "words");
        assert!(found.find_in_address("words", Some(TEXT)).is_empty());
    }
    check(&finder(&[redaction("…"), minor("—")], &[]), "en", "a⟦…⟧ b ⟦—⟧ c");
}

/// Twenty ways of writing one name, that of a minor or a phrase that is blotted out.
fn spellings(first: &str, last: &str) -> Vec<String> {
    let upper = |word: &str| word.to_uppercase();
    let wide = |word: &str| -> String {
        let wide = |c: char| char::from_u32(u32::from(c) + 0xfee0).filter(|_| c.is_ascii_graphic());
        word.chars().map(|c| wide(c).unwrap_or(c)).collect()
    };
    let with = |word: &str, between: &str| -> String {
        let letters: Vec<String> = word.chars().map(String::from).collect();
        letters.join(between)
    };
    vec![
        format!("{first} {last}"),
        format!("{} {}", first.to_lowercase(), last.to_lowercase()),
        format!("{} {}", upper(first), upper(last)),
        format!("{first}\u{a0}{last}"),
        format!("{first}\n{last}"),
        format!("{first} \t {last}"),
        format!("{}\u{2009}{}", wide(first), wide(last)),
        format!("{} {}", with(first, "\u{ad}"), last),
        format!("{} {}", first, with(last, "\u{200b}")),
        format!("{} {}", with(first, "\u{2060}"), last),
        format!("{} {}", with(first, "\u{fe0f}"), last),
        format!("\u{202e}{first}\u{202c} {last}"),
        format!("{first}\u{feff} {last}"),
        format!("{} {last}", with(first, "\u{336}")),
        format!("{first} {}-\n{}", &last[..2], &last[2..]),
        format!("{first} {last}'s"),
        format!("{first} {last}’s"),
        format!("{first} {last}s"),
        format!("“{first} {last}”"),
        format!("{first} \u{200e}{last}\u{200f}"),
    ]
}

/// More of them, in which a minor's name is the same to a reader.
fn forms(first: &str, last: &str) -> Vec<String> {
    vec![
        format!("{last}, {first}"),
        format!("{last} {first}"),
        format!("{first}-{last}"),
        format!("{first}\u{2011}{last}"),
        format!("{first}{last}"),
        format!("#{first}{last}"),
        format!("@{}{}", first.to_lowercase(), last.to_lowercase()),
        format!("{}_{}", first.to_lowercase(), last.to_lowercase()),
        format!("{}.{}", first.to_lowercase(), last.to_lowercase()),
        format!("{}. {last}", &first[..1]),
        format!("{last}, {}.", &first[..1]),
        format!("https://example.org/{first}%20{last}/x"),
    ]
}

/// Text between which things stand: never letters that a word could go on with.
fn surroundings() -> impl proptest::strategy::Strategy<Value = String> {
    proptest::string::string_regex(
        "([a-z]{1,9}|[äßİσж李한]{1,4}|\u{ad}|\u{200b}|[.,;:!?-]| |\n){0,30}",
    )
    .unwrap()
}

/// The name, sought as a redaction and as a minor's.
static BOTH: std::sync::LazyLock<(Finder, Finder)> = std::sync::LazyLock::new(|| {
    (finder(&[redaction("Quillon Varga")], &[]), finder(&[minor("Quillon Varga")], &[]))
});

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig {
        failure_persistence: None, ..proptest::prelude::ProptestConfig::default()
    })]

    #[test]
    fn every_spelling_is_found_in_any_text(
        before in surroundings(), after in surroundings(), which in 0_usize..32,
    ) {
        let mut all = spellings("Quillon", "Varga");
        let is_minor = which >= all.len();
        all.extend(forms("Quillon", "Varga"));
        let text = format!("{before} {} {after}", all[which]);
        let (as_redaction, as_minor) = &*BOTH;
        let own = if is_minor { as_minor } else { as_redaction };
        for found in [own, as_minor] {
            let hits = found.find(&SearchedText {
                text: &text, language: Some("en"), of: Some(TEXT), counts: true,
            });
            for hit in &hits {
                proptest::prop_assert!(text.get(hit.range.clone()).is_some());
            }
            let shown = blotted(&text, &merged(&hits), &["why".to_owned()]);
            let left = crate::withheld::folded(&shown);
            proptest::prop_assert!(!left.contains("varga") && !left.contains("quillon"), "{shown:?}");
        }
    }
}

#[test]
fn words_run_together_with_their_capitals_are_the_words() {
    let finder = finder(&[redaction("Nora Zzqueen"), redaction("Щука Ёжикова")], &[]);
    assert_eq!(shown(&finder, "en", "So NoraZzqueen said."), "So ⟦NoraZzqueen⟧ said.");
    assert_eq!(shown(&finder, "ru", "И ЩукаЁжикова тоже."), "И ⟦ЩукаЁжикова⟧ тоже.");
    assert_eq!(shown(&finder, "en", "An iPhone of McDonald."), "An iPhone of McDonald.");
}
