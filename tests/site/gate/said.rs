//! What pages say by themselves, in the language of the interface and of files, is no secret.

use casefile::edition::Audience;
use sha2::{Digest as _, Sha256};

use super::harbour::{ACTOR, PLAIN, harbour};

#[test]
fn days_and_lists_in_the_words_of_a_language_are_no_withheld_words() {
    // The day of a released source is Thursday, 4 February.
    for (language, words) in [
        ("de", "Februar und Donnerstag"),
        ("tr", "Şubat, Perşembe"),
        ("ru", "февраль, февраля, Четверг"),
        ("ar", "فبراير الخميس والمنشور والمصادر"),
        ("fr", "février, jeudi"),
        ("es", "febrero, jueves"),
    ] {
        let mut folder = harbour();
        let rules = "rules: {unattributed-title: off}\n";
        folder.put("site.yaml", &format!("title: A dossier\nlanguage: {language}\n{rules}"));
        folder.replace(ACTOR, "quarterdeck register", words);
        let (told, _) = folder.build(Audience::Public(None));
        assert!(!told.is_refused(), "{language}: {told:?}");
    }
}

#[test]
fn the_digest_of_a_file_and_the_names_of_what_lies_beside_pages_are_no_withheld_words() {
    let mut folder = harbour();
    // Nothing is taken out of the source, so that its digest is shown.
    let plain = folder.text(PLAIN).replace("redact:", "# redact:");
    let body = plain.rsplit("---\n").next().unwrap().trim_start().to_owned();
    let original = format!("A headline\n\n{body}");
    let digest: String =
        Sha256::digest(&original).iter().map(|byte| format!("{byte:02x}")).collect();
    let published = "published: 2021-02-04\n";
    let with = format!("{published}original: {{file: plain.txt, sha256: {digest}}}\n");
    folder.put(PLAIN, &plain.replace(published, &with));
    folder.put("content/originals/plain.txt", &original);
    folder.replace(ACTOR, "quarterdeck register", &format!("{digest} in SHA256SUMS"));
    let (told, site) = folder.build(Audience::Public(None));
    assert!(!told.is_refused(), "{told:?}");
    assert!(site.text("sources/plain-story/index.html").contains(&digest));
}
