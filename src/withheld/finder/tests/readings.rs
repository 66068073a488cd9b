//! Names as they are printed by who writes them in other signs, the other kana.

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

#[test]
fn a_name_is_found_in_the_other_kana() {
    check_all(KANA, minor);
    check_all(&KANA[..1], redaction);
    let found = finder(&[minor("さくら")], &["サクラ・ミラー"]);
    check(&found, "ja", "サクラ・ミラーと⟦サクラ⟧");
    let found = finder(&[redaction("「アン」の家")], &[]);
    check(&found, "ja", "あの⟦「あん」の家⟧");
}
