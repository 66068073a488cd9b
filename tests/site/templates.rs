//! Templates of a dossier's own stand in for the built-in ones.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use crate::folder::Folder;

#[test]
fn a_template_of_the_dossier_replaces_the_built_in_one() {
    let mut folder = Folder::of([
        ("content/pages/about.md", "---\ntitle: About\n---\n\nWords.\n"),
        ("templates/page.html", "<p>mine: {{ page.title }}</p>"),
    ]);
    assert_eq!(folder.site().text("about/index.html"), "<p>mine: About</p>");
    folder.0.remove("templates/page.html");
    let default = folder.site();
    assert!(default.text("about/index.html").contains("<!doctype html>"));
    assert!(!default.text("about/index.html").contains("mine"));
}
