//! Names: of minors, and of those whom a text does not show.

use super::*;
use crate::withheld::names::person;

const MINORS: &[(&str, &str, &str)] = &[
    (
        "Quillon Varga",
        "en",
        "⟦Quillon Varga⟧ | ⟦quillon varga⟧ | ⟦QUILLON VARGA's⟧ | ⟦Varga, Quillon⟧ | ⟦Varga Quillon⟧",
    ),
    (
        "Quillon Varga",
        "en",
        "⟦Quillon-Varga⟧ | ⟦QuillonVarga⟧ | ⟦#QuillonVarga⟧ | ⟦@quillonvarga⟧ | ⟦quillon_varga⟧",
    ),
    (
        "Quillon Varga",
        "en",
        "⟦quillon.varga⟧ | ⟦quillon.varga@example.org⟧ | ⟦#quillonvarga09⟧ | ⟨quillonvarga⟩",
    ),
    (
        "Quillon Varga",
        "en",
        "⟦Q. Varga⟧ | ⟦Q.Varga⟧ | ⟦Varga, Q.⟧ | ⟦Varga Q.⟧ | ⟦q-varga⟧ | A. ‹Varga› | A ‹Varga›",
    ),
    (
        "Quillon Varga",
        "en",
        "‹Q.V.› | ‹Q. V.› | QV | q.v. | ‹Quillon› | ‹Varga› | ‹Varga's› | quillon | ‹VARGA›",
    ),
    (
        "Quillon Varga",
        "en",
        "‹Quillon›. Also ⟨Quillon Vargason⟩; see ⟦https://example.org/Quillon%20Varga⟧.",
    ),
    ("Quillon Varga", "en", "⟦Quillon M. Varga⟧ | ⟦Quillon von der Varga⟧ | ‹Quillon› met ‹Varga›"),
    (
        "Quillon Varga",
        "en",
        "⟦Quil\u{ad}lon Var-\nga⟧ | ⟦Quillon\u{2011}Varga⟧ | ⟦Quillon (Varga⟧)",
    ),
    (
        "Quillon Mattis Varga",
        "en",
        "⟦Quillon Varga⟧ | ⟦Quillon Mattis⟧ | ‹Mattis› | ‹Varga› | ⟦Q. M. Varga⟧ | ⟦Varga, Q. M.⟧",
    ),
    (
        "Ludwig van Beek",
        "nl",
        "⟦Ludwig van Beek⟧ | van ⟦Beek, Ludwig⟧ | ⟦Ludwig Beek⟧ | ⟦L. van Beek⟧ | van ‹Beek›",
    ),
    (
        "Zoë Müller",
        "de",
        "⟦Zoë Müller⟧ | ⟦Zoe\u{308} Mu\u{308}ller⟧ | ⟦Zoe Mueller⟧ | ⟦ZOË MÜLLERS⟧ | ‹Müllers›",
    ),
    (
        "Anne-Marie Varga",
        "en",
        "⟦Anne-Marie Varga⟧ | ⟦Anne Marie Varga⟧ | ⟦AnneMarie Varga⟧ | ⟦Marie Varga⟧ | ‹Anne-Marie›",
    ),
    ("Мария Варга", "ru", "⟦Марии Варги⟧ | ⟦Варгу Марию⟧ | ⟦М. Варга⟧ | ⟦Mariia Varga⟧ | ‹Марии›"),
    ("山田 太郎", "ja", "⟦山田太郎⟧さん、⟦山田 太郎⟧|‹山田›さん"),
    ("李伟", "zh", "⟦李伟⟧说 ⟦Li Wei⟧"),
    ("محمد علي", "ar", "⟦محمد علي⟧ ل⟦محمد على⟧ | و‹محمد›"),
    ("Jo", "en", "⟦Jo⟧ | ⟦Jo's⟧ | ⟨Job⟩ job ⟦#Jo⟧"),
    ("Karl", "de", "⟦Karls⟧ | ⟦Karl⟧-Heinz"),
    ("Jean-Luc Picard", "fr", "⟦Jean-Luc Picard⟧, ⟦Jean Luc Picard⟧, ⟦J.-L. Picard⟧, ⟦Luc Picard⟧"),
    ("Nguyễn Văn An", "vi", "⟦Nguyễn Văn An⟧ nói | ‹An› | ⟦Nguyen Van An⟧"),
    // What begins as a name of two letters does is no form of it, in whatever language the text is.
    (
        "Quillon An",
        "",
        "⟦Quillon An⟧ and others | ⟦QUILLON AN⟧ ‹AND› | ⟦quillon an⟧ and | ⟦An Quillon⟧ and",
    ),
    (
        "Quillon An",
        "",
        "‹Quillon› and ‹An› | Tom and ‹Quillon› | ⟦Quillon Ans⟧ | ⟦Quillon An's⟧ and",
    ),
    (
        "Quillon An",
        "de",
        "⟦Quillon Ans⟧ Vater | ‹Quillon› ans Meer | ⟦Quillon An’s⟧ | ⟦quillon ans⟧",
    ),
    (
        "Quillon Mattis Bo",
        "et",
        "⟦Quillon Mattis Bo⟧ bot | ⟦Quillon Mattis Bot⟧ | ⟦Bo, Quillon⟧ bot",
    ),
    ("An Nguyễn", "et", "⟦An Nguyễni⟧ | ⟦Nguyễn And⟧ | ⟦Nguyễn An⟧ and"),
    (
        "Дмитрий Кузнецов",
        "ru",
        "⟦Кузнецова Д.И.⟧, ⟦Д. И. Кузнецову⟧, ⟦Dmitry Kuznetsov⟧, ⟦Дмитрия Кузнецова⟧",
    ),
    ("Ayşe Yılmaz", "tr", "⟦AYŞE YILMAZ'ın⟧, ⟦Ayşe Yılmaz’a⟧, ⟦Ayse Yilmaz⟧"),
    ("김 민수", "ko", "⟦김민수⟧ | ⟦김 민수가⟧ | ‹민수는›"),
];

#[test]
fn a_minors_name_is_found_in_every_form() {
    check_all(MINORS, minor);
}

#[test]
fn a_part_of_a_name_in_somebody_elses_is_not_the_minors() {
    let own = Needle {
        whose: Whose::Minor { not: vec!["Varga Street".to_owned()] },
        ..minor("Jo Varga")
    };
    let found = finder(&[own, minor("Kidd")], &["Tom Varga", "Job Cohen", "Tom Kidd"]);
    check(&found, "en", "Tom Varga's and ‹Varga› of Varga Street, ⟦Jo Varga⟧, Tom Kidd, ⟦Kidd⟧");
    let asks = finder(&[minor("Jo")], &["Job Cohen"]);
    check(&asks, "en", "Job Cohen has a ⟨Job⟩");
    // What a text's own list asks for goes, whoever is named there.
    check(&finder(&[redaction("Kidd")], &["Tom Kidd"]), "en", "Tom ⟦Kidd⟧");
}

#[test]
fn a_redaction_that_looks_like_a_name_is_found_in_every_form_of_one() {
    let mut faults = String::new();
    let mut count = 0;
    for (words, language, expected) in MINORS {
        if !person(words).is_some_and(|person| person.is_cased) {
            continue;
        }
        count += 1;
        // Words that run together in small letters are the same words.
        let expected = expected.replace("⟨quillonvarga⟩", "⟦quillonvarga⟧");
        faults.extend(fault(&finder(&[redaction(words)], &[]), language, &expected));
    }
    assert!(faults.is_empty() && count > 12, "\n{faults}");
}

#[test]
fn words_that_are_no_name_are_found_in_their_order_alone() {
    let rows = [
        ("the blue key", "en", "⟦The blue key⟧; key, the blue; blue; Key"),
        ("Harbour Street 14", "en", "⟦Harbour Street 14⟧; Street, Harbour; Street"),
        ("The Hague", "en", "⟦The Hague⟧; Hague, The; The; Hague"),
        // Of a script without capitals, words by themselves may be any.
        ("محمد علي", "ar", "⟦محمد علي⟧; ⟦علي محمد⟧; محمد"),
    ];
    check_all(&rows, redaction);
}

#[test]
fn one_place_of_a_name_is_meant_as_it_is_written() {
    let place = std::num::NonZeroU32::new(2);
    let second = Needle {
        whose: Whose::Redaction { occurrence: place, not: Vec::new() },
        ..redaction("Nora Zzqueen")
    };
    let text = "Nora Zzqueen; ⟦Nora Zzqueen⟧; Zzqueen, Nora; N. Zzqueen; Zzqueen";
    check(&finder(&[second], &[]), "en", text);
}

#[test]
fn a_part_of_a_blotted_name_in_somebody_elses_is_theirs() {
    let not = Needle {
        whose: Whose::Redaction { occurrence: None, not: vec!["Varga Street".to_owned()] },
        ..redaction("Jo Varga")
    };
    let found = finder(&[not], &["Tom Varga"]);
    check(&found, "en", "Tom Varga; ‹Varga›; Varga Street; ⟦Varga, Jo⟧; ⟦J. Varga⟧");
    let searched = SearchedText { text: "Varga, Jo", language: None, of: None, counts: false };
    for of in [None, Some(TextId(2))] {
        assert_eq!(found.find(&SearchedText { of, ..searched }), []);
        assert_eq!(found.find_in_address("https://example.org/j-varga", of), []);
    }
    let own = found.find_in_address("https://example.org/j-varga", Some(TEXT));
    assert_eq!(own.iter().map(|held| held.certainty).collect::<Vec<_>>(), [Certainty::Certain]);
    let part = found.find_in_address("https://example.org/varga/1", Some(TEXT));
    assert_eq!(part.iter().map(|held| held.certainty).collect::<Vec<_>>(), [Certainty::PartOfName]);
}
