//! The search in a real browser: from a disk and from a server, by names that are spelt wrong, by words, and by limits.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::Path;

use casefile::search::words;
use serde_json::json;

use crate::chromium::Chromium;
use crate::folder::{Folder, Site};
use crate::pages_in_a_browser::browser;
use crate::served::served;

/// What stands in a page for the answers of one kind.
fn titles(kind: &str) -> String {
    format!(
        "[...document.querySelectorAll('#r-{kind} + ol .hit')].map((hit) => hit.textContent).join('|')"
    )
}

fn site() -> Site {
    Folder::at(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/denials/in")).site()
}

/// The site on a disk; gone with the folder.
fn on_disk(site: &Site) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in &site.0 {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

/// Writes into the field, and waits until it is answered.
fn ask(browser: &mut Chromium, question: &str) {
    let asked = json!(question);
    browser.value(&format!(
        "document.getElementById('q').value = {asked}; document.querySelector('.asked').requestSubmit()"
    ));
    browser.until(&format!("document.title.startsWith({asked})"));
}

fn found(browser: &mut Chromium, kind: &str, words: &str) {
    let all = browser.value(&titles(kind));
    assert!(all.as_str().unwrap().contains(words), "{words} is not among {all}");
}

fn is_searched(browser: &mut Chromium, root: &str) {
    browser.go(&format!("{root}index.html"));
    // From any page: the key, the words, Enter.
    browser.press("/", 191);
    browser.until(
        "document.activeElement.name === 'q' || location.pathname.endsWith('search/index.html')",
    );
    browser.go(&format!("{root}search/index.html"));
    browser.until("document.querySelector('.filters') !== null");
    for wrong in ["Brndt", "Brnadt", "Brandz", "Braandt"] {
        ask(browser, wrong);
        browser.until("document.querySelector('.instead a') !== null");
        browser.value("document.querySelector('.instead a').click()");
        browser.until("document.querySelector('#r-actors + ol .hit') !== null");
        found(browser, "actors", "Una Brandt");
    }
    // A passage by three words, in any order; a phrase in its own.
    ask(browser, "sailed doors never");
    found(browser, "passages", "The company has never sailed with open doors");
    // By keys alone to the answer, and back.
    browser.value("document.getElementById('q').focus()");
    browser.press("ArrowDown", 40);
    browser.until("document.activeElement.closest('.hit') !== null");
    browser.press("Escape", 27);
    browser.until("document.activeElement.id === 'q'");
    ask(browser, "\"with open doors\"");
    found(browser, "passages", "never sailed with open doors");
    ask(browser, "\"doors open with\"");
    browser.until("document.getElementById('none') !== null");
    // The denials of one year.
    browser.go(&format!("{root}search/index.html"));
    browser.until("document.querySelector('.filters [value=denies]') !== null");
    browser.value("document.querySelector('.filters [value=denies]').click()");
    browser.until("document.querySelector('#r-passages') !== null");
    browser.value(
        "(() => { const from = document.querySelector('[name=from]'); from.value = '2021'; \
         from.dispatchEvent(new Event('change', { bubbles: true })) })()",
    );
    browser.until("document.querySelector('[name=to]')?.value === '2021' && location.search.includes('from=2021')");
    let all = browser.value(&titles("passages"));
    let all = all.as_str().unwrap();
    assert!(all.contains("The doors were shut") && !all.contains("let her sail"), "{all}");
    // One speaker's words are not found by what another does.
    browser.go(&format!("{root}search/index.html?q=sail&verb=denies&speaker=ida-storm"));
    browser.until("document.getElementById('none') !== null");
    assert_eq!(browser.value("document.body.textContent.includes('Mikkel')"), json!(false));
}

#[test]
fn a_site_is_searched_from_a_disk() {
    let Some(mut browser) = browser("search-disk") else { return };
    let folder = on_disk(&site());
    is_searched(&mut browser, &format!("file://{}/", folder.path().display()));
}

#[test]
fn a_site_is_searched_from_a_server() {
    let Some(mut browser) = browser("search-server") else { return };
    is_searched(&mut browser, &served(site()));
}

#[test]
fn a_browser_folds_words_as_the_program_does() {
    let Some(mut browser) = browser("fold") else { return };
    let folder = on_disk(&site());
    browser.go(&format!("file://{}/search/index.html", folder.path().display()));
    browser.until("typeof casefileFold === 'function'");
    let texts = [
        "Erdoğan’s İSTANBUL, Weißer Müller: “1,500” oil-wells",
        "Эрдоган съездил в Щёлково; Київ, Ђорђе",
        "محمد بن سلمان، القاهرة ١٢٣",
        "Ελευθέριος Βενιζέλος; Ñandú, Łódź, œuvre, ﬁne",
        "安倍晋三 総理, 한국어 ไทย",
        "co\u{ad}operation e\u{301}te\u{301} naïve x²",
    ];
    for text in texts {
        let own: Vec<String> = words(text).into_iter().map(|own| own.word).collect();
        let script =
            format!("casefileFold({}.normalize('NFC')).map((own) => own.word)", json!(text));
        assert_eq!(browser.value(&script), json!(own), "{text}");
    }
}
