//! Names as they are printed by who writes them in other signs: in the other kana, letter by letter, and as accounts are called.

use super::*;

const KANA: &[(&str, &str, &str)] = &[
    ("さくら", "ja", "⟦サクラ⟧さんと⟦ｻｸﾗ⟧、⟦さくら⟧、⟨サクラメント⟩"),
    (
        "たかはし さくら",
        "ja",
        "⟦タカハシ・サクラ⟧ | ⟦ﾀｶﾊｼ ｻｸﾗ⟧ | ⟦タカハシサクラ⟧ | ⟦たかはしさくら⟧",
    ),
    ("タカハシ サクラ", "ja", "⟦たかはし さくら⟧ | ⟦たかはしさくら⟧が | ⟦サクラ・たかはし⟧"),
    ("アンナ・ヴィラー", "ja", "⟦あんな・ゔぃらー⟧ | あんなこと"),
    // Hiragana lies inside of other words as well.
    ("サクラ", "ja", "⟦さくら⟧ちゃんは⟦さくら⟧と、さくらんぼ、まさくらい"),
    ("マリ", "ja", "⟦まり⟧ちゃん、⟦まり⟧は、あまり、まりも、決まりは、それは⟦まり⟧さん"),
    ("リカ", "ja", "ばかりか、だりかと、⟦りか⟧。"),
    ("タカハシ", "ja", "とは⟦たかはし⟧なのだ"),
];

const APART: &[(&str, &str, &str)] = &[
    ("Mara Vetch", "en", "⟦M a r a  V e t c h⟧ | ⟦M.a.r.a V.e.t.c.h⟧ | ⟦M-a-r-a V-e-t-c-h⟧"),
    ("Mara Vetch", "en", "⟦M a r a V e t c h⟧ said | ⟦M A R A  V E T C H⟧ | ⟦Mara V e t c h⟧"),
    ("Mara Vetch", "en", "I, ⟦M\u{2009}a\u{2009}r\u{2009}a V\u{2009}e\u{2009}t\u{2009}c\u{2009}h⟧"),
    ("Mara Vetch", "en", "⟦M\u{200b} a\u{200b} r\u{200b} a\u{200b}  V\u{200b} e t c h⟧"),
    ("Mara Vetch", "en", "⟦M_a_r_a V_e_t_c_h⟧ | ⟦V·e·t·c·h, M·a·r·a⟧"),
    ("Mara Vetch", "en", "‹V e t c h› | ⟨m a r a v e t c h⟩"),
    ("Ксения Щукина", "ru", "⟦К с е н и я  Щ у к и н а⟧ | ⟦К.с.е.н.и.я Щ.у.к.и.н.о.й⟧"),
    ("山田 花子", "ja", "⟦山 田 花 子⟧"),
    // What other letters spell is no name.
    ("Mara Vetch", "en", "M a r k  V e t o | M. A. V. | a, b, c | I a m a r a t"),
    ("Abc", "en", "a b d | a) b) c) | A1b2c3"),
];

const ACCOUNTS: &[(&str, &str, &str)] = &[
    (
        "Mara Vetch",
        "en",
        "⟦@maravetch2009⟧ | ⟦maravetch2009⟧ | ⟦vetchmara09⟧ | ⟦09maravetch⟧ | ⟦Mara_Vetch09⟧",
    ),
    (
        "Mara Vetch",
        "en",
        "⟦mara2009vetch⟧ | ⟦@mara.2009.vetch⟧ | ⟦mara_09_vetch⟧ | ⟦vetch.mara@example.org⟧",
    ),
    (
        "Mara Vetch",
        "en",
        "⟦mara_vetch⟧ | ⟦_mara_vetch_⟧ | ⟦mara-vetch⟧-09 | ⟦mvetch2009⟧ | ⟨maravetch⟩",
    ),
    (
        "Bo Li",
        "en",
        "⟦boli09⟧ | ⟦@bo_li_x⟧ | ⟦bo_li2009⟧ | lib2 | b2b | 2bo7li | A4 | 1990s | ⟨Bolivia⟩2009",
    ),
    ("Ed Bacca", "en", "3ed1ba7cca90 | e2d1bacca | covid19 | 3D"),
    ("Зоя Муллер", "ru", "⟦зоямуллер2009⟧ | ⟦зоя2009муллер⟧ | ⟦zoyamuller09⟧ | В12"),
];

#[test]
fn a_name_is_found_in_names_of_accounts() {
    check_all(ACCOUNTS, minor);
}

#[test]
fn a_name_is_found_in_the_other_kana() {
    check_all(KANA, minor);
    check_all(&KANA[..1], redaction);
    let found = finder(&[minor("さくら")], &["サクラ・ミラー"]);
    check(&found, "ja", "サクラ・ミラーと⟦サクラ⟧");
    let found = finder(&[redaction("「アン」の家")], &[]);
    check(&found, "ja", "あの⟦「あん」の家⟧");
}

#[test]
fn a_name_is_found_whose_letters_stand_apart() {
    check_all(APART, minor);
    check_all(&APART[..4], redaction);
}
