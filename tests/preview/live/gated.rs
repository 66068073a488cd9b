//! The gate where the content goes on changing: `watch` lets no file stay that holds what is withheld by now,
//! and `serve --as public` answers none that a build would refuse.

use crate::folder::Folder;
use crate::live::dossier::Dossier;
use crate::live::program::{Program, until};

/// The page that names somebody, and a file that does so as well.
const PAGE: &str = "content/pages/words.md";
const PLAN: &str = "static/plan.txt";
const REDACT: &str = "redact: [{text: Ottoline Farrowgate, why: privacy}]\n";

fn dossier() -> Dossier {
    let dossier = Dossier::of_the_repository();
    dossier.write(PAGE, "---\ntitle: Words\n---\n\nOttoline Farrowgate came.\n");
    dossier.write(PLAN, "drawn by Ottoline Farrowgate\n");
    dossier
}

fn hide(dossier: &Dossier) {
    dossier.replace(PAGE, "title: Words\n", &format!("title: Words\n{REDACT}"));
}

#[test]
fn a_file_that_watch_kept_is_looked_through_again_when_more_is_withheld() {
    let dossier = dossier();
    let out = dossier.beside("site");
    let program = Program::start(&dossier.root(), &["watch", "--out", &out.display().to_string()]);
    let there = |path: &str| std::fs::read_to_string(out.join(path)).unwrap_or_default();
    until("the site", || there("words/index.html").contains("Farrowgate"), || program.said());
    // Nothing but the page is edited; the file would be kept as it is.
    hide(&dossier);
    until("it is refused", || program.said().contains("withheld-in-output"), || program.said());
    let said = program.said();
    assert!(said.contains("static/plan.txt"), "{said}");
    // The old site stays until there is one without the name.
    assert!(there("words/index.html").contains("Farrowgate"), "{said}");
    assert!(dossier.built(&[]).is_none());
    dossier.write(PLAN, "drawn by somebody\n");
    let mended = || there("words/index.html").contains("█████ [privacy]");
    until("it is mended", mended, || program.said());
    let built = dossier.built(&[]).unwrap();
    until("the folder of a clean build", || Folder::at(&out) == built, || program.said());
    // As soon as the words are no secret, they may stand anywhere.
    dossier.replace(PAGE, REDACT, "");
    dossier.write(PLAN, "drawn by Ottoline Farrowgate\n");
    until("it is public", || there("static/plan.txt").contains("Farrowgate"), || program.said());
}

#[test]
fn serve_answers_no_public_page_whose_finished_bytes_hold_a_secret() {
    let dossier = dossier();
    hide(&dossier);
    // Words that a template holds by itself stand on pages that are made of it.
    let page = "<!doctype html><title>Timeline</title><p>By Ottoline Farrowgate.</p>";
    dossier.write("templates/timeline.html", page);
    assert!(dossier.built(&[]).is_none());
    for arguments in [&["--as", "public"][..], &[]] {
        let program = Program::serve(&dossier.root(), arguments);
        until("the site", || program.ask("/about/", None).status == 200, || program.said());
        for path in ["/static/plan.txt", "/timeline/", "/timeline/index.html"] {
            let answer = program.ask(path, None);
            assert_eq!(answer.status, 404, "{arguments:?} {path}: {}", answer.text());
            assert!(!answer.text().contains("Farrowgate"), "{arguments:?} {path}");
        }
        let words = program.ask("/words/", None).text();
        assert!(words.contains("█████ [privacy]") && !words.contains("Farrowgate"), "{words}");
        if !arguments.is_empty() {
            until(
                "it is told",
                || program.said().contains("withheld-in-output"),
                || program.said(),
            );
        }
    }
    // A page that did fit its template before is looked through again as well.
    dossier.replace(PAGE, REDACT, "");
    let program = Program::serve(&dossier.root(), &["--as", "public"]);
    let timeline = || program.ask("/timeline/", None);
    until("the page", || timeline().text().contains("Farrowgate"), || program.said());
    hide(&dossier);
    until("the page is gone", || !timeline().text().contains("Farrowgate"), || program.said());
}
