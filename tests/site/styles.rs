//! The style sheet of a site: one file, in which all of casefile's own stand, with what it takes from the settings and from
//! the language of the pages.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use crate::folder::Folder;

const SHEET: &str = "static/css/site.css";
const EMBED: &str = "static/css/embed.css";

fn sheets(folder: &Folder) -> (Vec<String>, String) {
    let site = folder.site();
    let sheets = site.0.keys().filter(|path| path.ends_with(".css")).cloned().collect();
    (sheets, site.text(SHEET).to_owned())
}

#[test]
fn a_page_asks_for_one_sheet_which_asks_for_no_other() {
    let (sheets, sheet) = sheets(&Folder::of([("site.yaml", "format: 2\ntitle: A dossier\n")]));
    assert_eq!(sheets, [EMBED, SHEET]);
    assert!(!sheet.contains("@import"));
    assert!(!sheet.contains("/* ") && !sheet.contains('\n'), "comments or layout are left");
    // From the first sheet to the last, and what is made of the settings.
    for rule in [
        "@layer tokens,base,layout,components,scripts,print;",
        "--paper: #fcfbf8",
        ".verb{",
        "--quote-open: \"“\"",
        "content: \"A dossier\"",
    ] {
        assert!(sheet.contains(rule), "{rule}");
    }
    assert!(sheet.contains("url(\"../fonts/sans-latin.woff2\")"));
    // Direct words have their marks wherever they stand, by one rule that asks for no page or component around them.
    let marks: Vec<&str> = sheet.split("::before{content: var(--quote-open").collect();
    assert_eq!(marks.len(), 2, "another rule sets quotation marks");
    assert!(marks[0].ends_with("{blockquote.direct p:first-child"), "{:.80}", marks[0]);
}

/// A card has no script that waits for typefaces, so that nothing on it may move when one comes late.
#[test]
fn a_card_asks_for_a_sheet_that_takes_no_typeface_late() {
    let own = Folder::of_the_repository().site();
    let cards = own.0.keys().filter(|path| path.ends_with("/card.html"));
    let cards: Vec<&str> = cards.map(|path| own.text(path)).collect();
    assert!(!cards.is_empty());
    for card in cards {
        assert!(card.contains("static/css/embed.css\"") && !card.contains("site.css"), "{card}");
    }
    let (site, embed) = (own.text(SHEET), own.text(EMBED));
    assert!(site.contains("font-display: swap") && !embed.contains("font-display: swap"));
    assert_eq!(site.replace("swap", "optional"), embed);

    // So also where the sheet of pages is one of the dossier's own; and one of its own stays.
    let face = "@font-face { font-family: \"A\"; font-display: swap; }";
    let settings = ("site.yaml", "format: 2\ntitle: A\n");
    let late = Folder::of([settings, (SHEET, face)]).site();
    assert_eq!(late.text(EMBED), face.replace("swap", "optional"));
    let mine = (EMBED, "p { top: 0 }");
    assert_eq!(Folder::of([settings, mine]).site().text(EMBED), mine.1);
    assert_eq!(Folder::of([settings, mine, (SHEET, face)]).site().text(EMBED), mine.1);
}

#[test]
fn the_sheet_has_the_marks_of_the_language_of_the_pages() {
    let settings = "format: 2\ntitle: Un dossier\nlanguage: fr\n";
    let (_, sheet) = sheets(&Folder::of([("site.yaml", settings)]));
    assert!(sheet.contains("--quote-open: \"« \"") || sheet.contains("--quote-open: \"«\u{a0}\""));
}

#[test]
fn a_sheet_of_the_dossiers_own_stands_in_its_place_and_beside() {
    let own = ".verb { color: red; }";
    let part = "static/css/components/verb.css";
    let (paths, sheet) = sheets(&Folder::of([("site.yaml", "format: 2\ntitle: A\n"), (part, own)]));
    assert_eq!(paths, [part, EMBED, SHEET]);
    assert!(sheet.contains(".verb{color: red}") && !sheet.contains("Casefile Marks\",var"));
    // One that names no other is left as it was written, and the settings are at hand.
    let whole = "/* mine */\nbody { color: red; }\n";
    let (paths, sheet) =
        sheets(&Folder::of([("site.yaml", "format: 2\ntitle: A\n"), (SHEET, whole)]));
    assert_eq!(sheet, whole);
    assert!(paths.contains(&"static/css/foot.css".to_owned()), "{paths:?}");
}
