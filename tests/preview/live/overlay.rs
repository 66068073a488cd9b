//! What is wrong, over the last good page: where it is, and that it is gone when it is mended.

use crate::chromium::Chromium;
use crate::live::browser::{SURFACE, browser, open, says};
use crate::live::dossier::Dossier;
use crate::live::program::Program;

fn is_open() -> String {
    format!("({SURFACE} !== null && {SURFACE}.querySelector('dialog').open)")
}

/// The text of every element of the surface that a selector finds.
fn texts(browser: &mut Chromium, selector: &str) -> Vec<String> {
    let all =
        format!("[...{SURFACE}.querySelectorAll('{selector}')].map((one) => one.textContent)");
    serde_json::from_value(browser.value(&all)).unwrap()
}

/// Waits for the overlay with exactly these rules and places, over a page that still says so.
fn until_told(browser: &mut Chromium, told: &[(&str, &str)], page: &str) {
    browser.until(&is_open());
    let facts: Vec<String> =
        told.iter().map(|(rule, place)| format!("error{rule}{place}")).collect();
    let all = format!(
        "[...{SURFACE}.querySelectorAll('.facts')].map((one) => one.textContent.replace(/Cop(y|ied)$/, ''))"
    );
    let errors = format!("{all}.filter((one) => one.startsWith('error')).join()");
    browser.until(&format!("{errors} === {:?}", facts.join(",")));
    assert!(texts(browser, "h2").concat().ends_with("this is the last good site"));
    assert_eq!(browser.value(&says(page)), true, "the last good page is there");
}

/// Each breaks one file: the file, words in it and those in their place, and the rule and place told.
const BROKEN: [(&str, &str, &str, &str, &str); 6] = [
    (
        "content/pages/method.md",
        "## Standing\n",
        "[x](actor:nobody)\n\n## Standing\n",
        "unknown-id",
        "content/pages/method.md",
    ),
    (
        "content/actors/turkey.md",
        "kind: state",
        "kind: stat",
        "bad-value",
        "content/actors/turkey.md",
    ),
    (
        "content/allegations/turkey-buys-is-oil.md",
        "accused: [turkey]",
        "accused: [turkey",
        "invalid-front-matter",
        "content/allegations/turkey-buys-is-oil.md",
    ),
    (
        "content/sources/tass-2015-12-03-ivanov.md",
        "  sha256: 8613",
        "  sha256: 8614",
        "original-changed",
        "content/sources/tass-2015-12-03-ivanov.md",
    ),
    ("site.yaml", "language: en", "languages: en", "unknown-key", "site.yaml"),
    (
        "content/originals/tass-2015-12-03-ivanov.txt",
        "MOSCOW, December 3",
        "MOSCOW, December 4",
        "original-changed",
        "content/sources/tass-2015-12-03-ivanov.md",
    ),
];

#[test]
fn every_kind_of_mistake_is_told_and_gone_when_it_is_mended() {
    let Some(mut browser) = browser("mistakes") else { return };
    let dossier = Dossier::of_the_repository();
    let program = Program::serve(&dossier.root(), &["--editor", "vscode"]);
    open(&mut browser, &program, "about/");
    browser.value("window.same = true");
    let page = browser.value("document.querySelector('h1').textContent");
    for (file, before, after, rule, place) in BROKEN {
        dossier.replace(file, before, after);
        browser.until(&is_open());
        assert!(texts(&mut browser, "h2").concat().contains("this is the last good site"));
        let rules = texts(&mut browser, ".facts").concat();
        assert!(rules.contains(rule), "{file}: {rules}");
        let links = texts(&mut browser, ".place a").concat();
        assert!(links.contains(&format!("{place}:")), "{file}: {links}");
        let link = browser.value(&format!("{SURFACE}.querySelector('.place a').href"));
        let link = link.as_str().unwrap();
        assert!(
            link.starts_with("vscode://file/") && link.contains(".md:") || file == "site.yaml",
            "{link}"
        );
        assert_eq!(browser.value("document.querySelector('h1').textContent"), page);
        dossier.replace(file, after, before);
        browser.until(&format!("!{}", is_open()));
        browser.until(&format!("{SURFACE}.querySelector('.badge').dataset.level !== 'error'"));
    }
    assert_eq!(browser.value("window.same"), true, "the page never changed");
}

#[test]
fn templates_that_do_not_fit_are_told_at_their_place() {
    let Some(mut browser) = browser("templates") else { return };
    let dossier = Dossier::of_the_repository();
    let program = Program::serve(&dossier.root(), &[]);
    let words = "Many voices may be one";
    open(&mut browser, &program, "method/");
    let layout = "{% extends \"base.html\" %}\n{% block main %}\n  MAIN\n{% endblock main %}\n";
    dossier.write("templates/page.html", &layout.replace("MAIN", "{% if %}"));
    until_told(&mut browser, &[("template-error", "templates/page.html:3:9")], words);
    dossier.write(
        "templates/page.html",
        &layout.replace("MAIN", "{{ body | safe }}{{ nothing.here }}"),
    );
    until_told(&mut browser, &[("template-error", "templates/page.html:3:23")], words);
    // In a branch that only one page takes, which nobody has open.
    let branch = "{{ body | safe }}{% if page.title == \"Corrections policy\" %}{{ nothing.here }}{% endif %}";
    dossier.write("templates/page.html", &layout.replace("MAIN", branch));
    browser.until(&is_open());
    dossier.write("templates/page.html", &layout.replace("MAIN", "<p>mended</p>{{ body | safe }}"));
    browser.until(&says("mended"));
    browser.until(&format!("{SURFACE} !== null && !{}", is_open()));
}

#[test]
fn warnings_are_a_quiet_badge() {
    let Some(mut browser) = browser("warnings") else { return };
    let dossier = Dossier::of_the_repository();
    let program = Program::serve(&dossier.root(), &[]);
    open(&mut browser, &program, "about/");
    // An actor that nothing mentions.
    dossier.write("content/actors/nobody-else.md", "---\nname: Nobody Else\nkind: person\n---\n");
    let badge = format!("{SURFACE}.querySelector('.badge')");
    browser.until(&format!("{badge}.textContent.startsWith('1 warning') && !{badge}.hidden"));
    assert_eq!(browser.value(&is_open()), false);
    browser.value(&format!("{badge}.click()"));
    browser.until(&is_open());
    let facts = texts(&mut browser, ".facts");
    assert!(facts[0].contains("orphan"), "{facts:?}");
    dossier.remove("content/actors/nobody-else.md");
    browser.until(&format!("!{badge}.textContent.includes('warning')"));
}

#[test]
fn a_dossier_that_is_broken_at_first_comes_up_when_it_is_mended() {
    let Some(mut browser) = browser("first") else { return };
    let dossier = Dossier::of_the_repository();
    dossier.replace("content/actors/turkey.md", "kind: state", "kind: stat");
    let program = Program::serve(&dossier.root(), &[]);
    browser.go(&program.entrance("actors/turkey/"));
    browser.until(&is_open());
    assert!(texts(&mut browser, "h2").concat().ends_with("there is no site yet"));
    assert!(texts(&mut browser, ".facts").concat().contains("content/actors/turkey.md:"));
    dossier.replace("content/actors/turkey.md", "kind: stat", "kind: state");
    browser.until("document.querySelector('h1').textContent === 'Turkey'");
    browser.until(&format!("{SURFACE} !== null && !{}", is_open()));
}
