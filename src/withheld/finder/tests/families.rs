//! Names as the members of a family bear them, with particles, in scripts without capitals or spaces, and in
//! addresses.

use super::*;

const MINORS: &[(&str, &str, &str)] = &[
    // A woman's surname is another form of her father's and of the family's.
    (
        "Ксения Журавлёва",
        "ru",
        "‹Журавлёв› | у ‹Журавлёвых› | ‹Журавлёвым› | ⟦Ксении Журавлёвой⟧ | журавль",
    ),
    ("Мария Достоевская", "ru", "‹Достоевский› | ‹Достоевского› | ‹Достоевских›"),
    // What is called after somebody, and words that lose a vowel or get another.
    (
        "Пётр Щеглов",
        "ru",
        "‹Щегловский› | ‹Щегловского› | ‹Щегловой› | ‹Щегловою› | ‹Петром› | щегол | Щегловидный",
    ),
    ("Анна Щеглова", "ru", "‹Щегловский› | ⟦Анной Щегловой⟧ | ⟦Анною Щегловою⟧ | щегловатый"),
    ("Яна Пушкина", "ru", "‹Пушкинского› | ⟦Яне Пушкиной⟧ | пушка"),
    ("Андрей Соловей", "ru", "⟦Андрея Соловья⟧ | ⟦Соловьём Андреем⟧ | соловьиный"),
    ("Игорь Заяц", "ru", "⟦Игорем Зайцем⟧ | ‹Зайцу› | заячий"),
    ("София Коган", "ru", "⟦Софьи Коган⟧ | ‹Софьей› | ‹Софиею› | софит"),
    ("Павел Лев", "ru", "⟦Павлом Львом⟧ | ‹Льва› | ‹Павлу› | левый"),
    ("Оксана Коваленкова", "uk", "‹Коваленкових› | ‹Коваленків›"),
    ("Zofia Wiśniewska", "pl", "‹Wiśniewscy› | ‹Wiśniewskiego› | ⟦Zofii Wiśniewskiej⟧"),
    ("Jana Dvořáková", "cs", "‹Dvořák› | ‹Dvořáka› | ‹Dvořákovi› | ‹Dvořákových› | Dvorce"),
    ("Rasa Kazlauskaitė", "lt", "‹Kazlauskas› | ‹Kazlauskienė›"),
    // One ending follows another.
    ("Defne Karatay", "tr", "‹Karataygillere› | ‹Karataylardan› | Karatayhane"),
    // A consonant that is another one before a vowel.
    (
        "Işık Yılmaz",
        "tr",
        "‹Işığın› | ‹Işığa› | ⟦Işık Yılmaz'ın⟧ | ‹Işık'ın› | ‹Işığ'ın› | ‹Işığıyla› | ışıl",
    ),
    ("Ahmet Çiçek", "tr", "⟦Ahmet Çiçeğin⟧ | ‹Ahmed'in› | ‹Çiçeği› | ‹Çiçeğe› | Ahmed | çiçeksiz"),
    ("Recep Renk", "tr", "‹Recebin› | ‹Recebe› | ‹Rengi› | recebi | Receb"),
    ("Kovács Eszter", "hu", "‹Kovácséknál› | ‹Eszterékkel›"),
    ("김민준", "ko", "⟦김민준에게는⟧ | ⟦김 민준⟧ | ‹민준이가› | ‹민준›"),
    // A particle that has lost its last letter is none of the name.
    ("Élodie d’Aubigny", "fr", "⟦Elodie d'Aubigny⟧ | les d’‹Aubigny› | ⟦É. d’Aubigny⟧ | ‹Aubigny›"),
    ("Siobhan O’Malley", "en", "‹O' Malley› | ⟦S. O’Malley⟧"),
    ("王晓雯", "zh", "⟦王 晓雯⟧ | ‹晓雯›说 | ⟦Wang Xiaowen⟧ | ⟦Xiaowen Wang⟧ | ⟦wangxiaowen⟧"),
    ("ليلى الحداد", "ar", "‹للحداد› | ⟦ليلى حداد⟧ | ⟦الحداد، ليلى⟧ | و‹الحداد›"),
    // An initial and a surname in one word may be another.
    ("Quillon Vargason", "en", "⟨qvargason⟩ | ⟦q.vargason⟧ | xqvargason"),
];

const REDACTIONS: &[(&str, &str, &str)] = &[
    (
        "Élodie d’Aubigny",
        "fr",
        "⟦Elodie d'Aubigny⟧ | ‹Élodie› | ⟦Aubigny, Élodie⟧ | ⟦É. d’Aubigny⟧",
    ),
    (
        "约翰·史密斯",
        "zh",
        "⟦约翰•史密斯⟧ | ⟦约翰・史密斯⟧ | ⟦约翰史密斯⟧ | ‹史密斯›先生 | ⟦史密斯·约翰⟧",
    ),
    ("王晓雯", "zh", "⟦王 晓雯⟧ | ⟦王　晓雯⟧ | 晓雯"),
    ("山田 花子", "ja", "⟦山田花子⟧ | ‹花子›さん"),
    ("김민준", "ko", "⟦김 민준⟧ | 민준"),
    ("الحداد", "ar", "⟦للحداد⟧ | حداد"),
    // Another name between both, where no capital tells that each is one.
    ("ليلى الحداد", "ar", "⟨ليلى محمد الحداد⟩ | ⟦ليلى حداد⟧ | ⟦الحداد، ليلى⟧ | الحداد"),
    ("נועה ברקוביץ", "he", "⟦נ. ברקוביץ⟧ | ⟨נועה רות ברקוביץ⟩ | ברקוביץ"),
    ("Quillon Vargason", "en", "⟨qvargason⟩ | ‹Quillon› Tom ‹Vargason›"),
];

#[test]
fn a_name_is_found_as_its_family_and_its_script_write_it() {
    check_all(MINORS, minor);
    check_all(REDACTIONS, redaction);
}

/// What an address holds of a needle.
fn held(needle: &Needle, address: &str) -> Vec<Certainty> {
    let found = finder(std::slice::from_ref(needle), &[]).find_in_address(address, Some(TEXT));
    found.iter().map(|held| held.certainty).collect()
}

#[test]
fn addresses_hold_names_with_endings_and_with_all_initials() {
    for (name, address) in [
        ("Ксения Журавлёва", "https://example.org/Дело_Ксении_Журавлёвой"),
        (
            "Ксения Журавлёва",
            "https://example.org/%D0%9A%D1%81%D0%B5%D0%BD%D0%B8%D0%B8-%D0%96%D1%83%D1%80%D0%B0%D0%B2%D0%BB%D1%91%D0%B2%D0%BE%D0%B9",
        ),
        ("Мария Варга", "https://example.org/delo-marii-vargi/1"),
        ("María José Núñez", "mailto:mjnunez@example.org"),
        ("María José Núñez", "https://example.org/nunezmj"),
    ] {
        for needle in [minor(name), redaction(name)] {
            assert_eq!(held(&needle, address), [Certainty::Certain], "{address}");
        }
    }
    for (name, address) in [
        ("Ксения Журавлёва", "https://example.org/журавли"),
        ("María José Núñez", "https://example.org/amjnunezia"),
    ] {
        assert_eq!(held(&minor(name), address), [], "{address}");
    }
    // A part of it, in any form that the surname has.
    assert_eq!(
        held(&minor("Ксения Журавлёва"), "https://example.org/Журавлёвы"),
        [Certainty::PartOfName]
    );
}
