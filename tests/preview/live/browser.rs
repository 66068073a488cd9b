//! Each kind of file, edited while a browser shows the page that it makes.

use crate::chromium::Chromium;
use crate::live::dossier::Dossier;
use crate::live::program::Program;

/// The preview's surface.
pub const SURFACE: &str = "document.querySelector('casefile-preview').shadowRoot";

pub fn browser(name: &str) -> Option<Chromium> {
    let browser = Chromium::start(&format!("preview-{name}"));
    if browser.is_none() {
        eprintln!("{name}: there is no Chromium here");
    }
    browser
}

/// Opens a page of the site, once there is one.
pub fn open(browser: &mut Chromium, program: &Program, page: &str) {
    program.until_got(&format!("/{page}"), |answer| answer.status == 200);
    browser.go(&program.entrance(page));
    browser.until(&format!("{SURFACE} !== null"));
}

/// That the text of the open page contains these words.
pub fn says(words: &str) -> String {
    format!("document.readyState === 'complete' && document.body.textContent.includes({words:?})")
}

/// Edits of content: the page that is open, the file, and its words before and after.
const EDITS: [[&str; 4]; 5] = [
    [
        "actors/sergey-ivanov/",
        "content/actors/sergey-ivanov.md",
        "Printed by TASS on December 3",
        "Printed as seen by TASS on December 3",
    ],
    [
        "method/",
        "content/pages/method.md",
        "Many voices may be one.",
        "Many voices, seen, may be one.",
    ],
    [
        "allegations/turkey-buys-is-oil/",
        "content/allegations/turkey-buys-is-oil.md",
        "What was shown at the briefing",
        "What was seen at the briefing",
    ],
    [
        "sources/tass-2015-12-03-ivanov/",
        "content/sources/tass-2015-12-03-ivanov.md",
        "no words of his are in the text",
        "no words of his are seen in the text",
    ],
    [
        "timeline/",
        "site.yaml",
        "title: Statements about Turkey, November–December 2015",
        "title: Statements seen about Turkey",
    ],
];

#[test]
fn an_edit_of_any_kind_of_content_is_seen_on_the_open_page() {
    let Some(mut browser) = browser("content") else { return };
    let dossier = Dossier::of_the_repository();
    let program = Program::serve(&dossier.root(), &[]);
    for [page, file, before, after] in EDITS {
        open(&mut browser, &program, page);
        browser.value("window.same = true");
        dossier.replace(file, before, after);
        let words = after.strip_prefix("title: ").unwrap_or(after);
        browser.until(&says(words));
        dossier.replace(file, after, before);
        browser.until(&says(words).replace("document.body", "!document.body"));
        assert!(browser.value("window.same").is_null(), "{file}");
    }
    // A page that no edit touches is not loaded anew.
    open(&mut browser, &program, "about/");
    browser.value("window.same = true");
    let [_, file, before, after] = EDITS[0];
    dossier.replace(file, before, after);
    program.until_got("/actors/sergey-ivanov/", |answer| answer.text().contains(after));
    std::thread::sleep(std::time::Duration::from_millis(500));
    assert_eq!(browser.value("window.same"), true);
}

#[test]
fn the_place_on_the_page_is_kept() {
    let Some(mut browser) = browser("scroll") else { return };
    let dossier = Dossier::of_the_repository();
    let program = Program::serve(&dossier.root(), &[]);
    open(&mut browser, &program, "method/");
    browser.value("scrollTo(0, 777)");
    browser.until("scrollY === 777");
    let [_, file, before, after] = EDITS[1];
    dossier.replace(file, before, after);
    browser.until(&says(after));
    browser.until("scrollY === 777");
}

#[test]
fn templates_and_styles_of_the_dossier_s_own_are_seen() {
    let Some(mut browser) = browser("own") else { return };
    let dossier = Dossier::of_the_repository();
    let program = Program::serve(&dossier.root(), &[]);
    let templates = [
        ("method/", "templates/page.html", "{{ page.title }}"),
        ("actors/turkey/", "templates/actor.html", "{{ name }}"),
    ];
    for (page, file, title) in templates {
        open(&mut browser, &program, page);
        for words in ["a layout of its own", "another layout"] {
            let template = "{% extends \"base.html\" %}{% block main %}<h1>TITLE</h1><p>WORDS</p>{% endblock main %}";
            dossier.write(file, &template.replace("TITLE", title).replace("WORDS", words));
            browser.until(&says(words));
        }
        dossier.remove(file);
        browser.until(&says("another layout").replace("document.body", "!document.body"));
    }

    // A style in place of the one that casefile brings, changed and gone again, all without a reload.
    open(&mut browser, &program, "actors/turkey/");
    browser.value("window.same = true");
    let border = "getComputedStyle(document.querySelector('main')).borderTopWidth";
    let is_wide = |width: u32| format!("{border} === '{width}px'");
    for width in [3, 5] {
        let style = format!("main {{ border-top: {width}px solid red }}");
        dossier.write("static/css/layout.css", &style);
        browser.until(&is_wide(width));
    }
    dossier.remove("static/css/layout.css");
    browser.until(&is_wide(0));
    assert_eq!(browser.value("window.same"), true);
    assert_eq!(browser.value("document.querySelectorAll('link[rel=stylesheet]').length > 0"), true);
}

#[test]
fn a_page_that_goes_says_so_and_comes_back() {
    let Some(mut browser) = browser("goes") else { return };
    let dossier = Dossier::of_the_repository();
    let program = Program::serve(&dossier.root(), &[]);
    open(&mut browser, &program, "method/");
    browser.value("window.same = true");
    let text = dossier.text("content/pages/method.md");
    dossier.remove("content/pages/method.md");
    browser.until(&format!("{SURFACE}.querySelector('.bar').textContent.includes('no longer')"));
    assert_eq!(browser.value("window.same"), true, "what was read is still there");
    dossier.write("content/pages/method.md", &text);
    browser.until(&format!("window.same === undefined && {}", says("Many voices may be one")));
    browser.until(&format!("{SURFACE}.querySelector('.bar').hidden"));
}
