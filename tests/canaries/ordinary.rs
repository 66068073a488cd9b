//! Dossiers in which much is withheld and nothing is wrong build, and show nothing of it.

use std::path::Path;

use crate::folder::Folder;

/// A dossier of `tests/cases`.
fn case(name: &str) -> Folder {
    let mut folder =
        Folder::at(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(name));
    // A short title is written where allegations have one.
    let has_short = casefile::schema::all().contains("\"short\": {");
    let path = "content/allegations/doors-open.md";
    if !has_short && folder.0.contains_key(path) {
        folder.replace(path, "short: that it sailed with open doors\n", "");
    }
    folder
}

#[test]
fn what_the_fair_dossier_withholds_is_in_no_byte_of_its_site() {
    let site = case("dossier-fair").site();
    let silent = ["mikkel", "ravn", "nilsdatter", "inspection", "harbour street"];
    site.assert_silent_about(&silent);
    let page = site.text("sources/post-2021-03-04/index.html");
    assert!(page.contains("█████ [private address]"), "{page}");
    assert_eq!(page.matches("█████ [the name of a minor]").count(), 2, "{page}");
    // Who does not speak for the accused has no reply, whatever they deny.
    let allegation = site.text("allegations/doors-open/index.html");
    assert!(allegation.contains("The doors were shut, as always"), "{allegation}");
    assert!(allegation.contains("The company has never sailed with open doors"), "{allegation}");
}

#[test]
fn the_dossier_of_many_scripts_builds() {
    assert!(case("dossier-scripts").site().0.len() > 60);
}
