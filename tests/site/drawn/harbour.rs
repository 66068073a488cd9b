//! A dossier with denials, a minor, a name that is blotted out, words in four scripts, a name of eighty letters and a
//! retraction.

use crate::folder::Folder;

/// The longest of its names.
pub const LONG_NAME: &str =
    "Konstantinos-Alexandros Papadimitropoulos-Vasileiou of the United Harbour Offices";

const SETTINGS: &str = "format: 2\ntitle: Two stories about one harbour\nbase_url: https://example.org/d/\ncards: true\n\
    rules: {missing-response: off, unsupported-allegation: off, accused-not-named: off}\n";

const FILES: [(&str, &str); 16] = [
    ("content/actors/gazette.md", "---\nname: The Gazette\nkind: media\n---\n"),
    (
        "content/actors/ann.md",
        "---\nname: Ann Orchard\nkind: person\nroles: [{title: Harbour master}, {title: Pilot}]\n---\n",
    ),
    (
        "content/actors/long.md",
        "---\nname: Konstantinos-Alexandros Papadimitropoulos-Vasileiou of the United Harbour Offices\nkind: organization\n---\n",
    ),
    ("content/actors/ministry.md", "---\nname: Ministry of Ports\nkind: public-body\n---\n"),
    ("content/actors/vechernyaya.md", "---\nname: Вечерняя газета\nkind: media\n---\n"),
    ("content/actors/ephimerida.md", "---\nname: Εφημερίδα Λιμένος\nkind: media\n---\n"),
    ("content/actors/sahifa.md", "---\nname: صحيفة الميناء\nkind: media\n---\n"),
    ("content/actors/pupil-1.md", "---\nname: Sorrel Vetch\nkind: person\nminor: true\n---\n"),
    (
        "content/actors/bo.md",
        "---\nname: Bo Quillfeather\nkind: person\nredact: [{text: Quillfeather, why: privacy}]\n---\n",
    ),
    (
        "content/sources/first.md",
        "---\ntitle: The toll was doubled, says Ann Orchard\npublisher: gazette\npublished: 2021-03-04\n\
             statements:\n  - {id: a1, speaker: ann, quote: the toll was doubled, asserts: [toll]}\n  \
             - {id: b1, speaker: bo, quote: it was doubled at night, asserts: [night]}\n  \
             - {id: l1, speaker: long, quote: we kept the toll, denies: [toll]}\n  \
             - {id: m1, speaker: ministry, quote: the toll is as it was, denies: [toll]}\n  \
             - {id: p1, speaker: pupil-1, quote: I saw the new sign, denies: [night]}\n---\n\n\
             \"Yes, the toll was doubled,\" Ann Orchard said; \"it was doubled at night,\" said Bo Quillfeather. \"No, we kept \
             the toll,\" said the company; \"the toll is as it was,\" said the Ministry of Ports. \"I saw the new sign,\" \
             said Sorrel Vetch.\n",
    ),
    (
        "content/sources/back.md",
        "---\ntitle: Toll kept in a drawer\npublisher: gazette\npublished: 2021-03-09\nstatus: {is: retracted, on: \
             2021-03-12, notice: We take it back.}\n---\n\nA drawer.\n",
    ),
    (
        "content/sources/noch.md",
        "---\ntitle: Пошлина выросла вдвое\npublisher: vechernyaya\nlanguage: ru\npublished: 2021-03-05\n---\n\nДа.\n",
    ),
    (
        "content/sources/mina.md",
        "---\ntitle: الرسوم في الميناء\npublisher: sahifa\nlanguage: ar\npublished: 2021-03-06\n---\n\nنعم.\n",
    ),
    (
        "content/allegations/toll.md",
        "---\ntitle: That the toll was doubled\naccused: [ministry]\nadded: 2021-04-01\n---\n",
    ),
    (
        "content/allegations/night.md",
        "---\ntitle: That the toll was doubled at night\naccused: none\nadded: 2021-04-01\n---\n",
    ),
    (
        "content/allegations/later.md",
        "---\ntitle: That the greengage was stolen\naccused: none\nembargo: 2099-01-01\n---\n",
    ),
];

/// The dossier.
pub fn harbour() -> Folder {
    let mut folder = Folder::of(FILES);
    folder.put("site.yaml", SETTINGS);
    folder
}
