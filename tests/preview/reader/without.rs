//! Pages without scripts say what they say with them, and without styles they stay readable: marks do not become pictures.

use serde_json::json;

use super::sites;
use crate::pages_in_a_browser::browser;

#[test]
fn no_word_of_a_page_needs_a_script() {
    let Some(mut browser) = browser("scripts") else { return };
    let site = sites::own();
    // Buttons are conveniences that scripts add.
    let words = "(() => { const main = document.querySelector('main').cloneNode(true);\
                 main.querySelectorAll('button').forEach(button => button.remove()); return main.textContent.replace(/\\s+/g, ' ').trim(); })()";
    for page in site.kinds().into_iter().filter(|page| !page.starts_with("search")) {
        browser.call("Emulation.setScriptExecutionDisabled", json!({ "value": true }));
        browser.go(&site.url(page));
        let plain = browser.value(words);
        browser.call("Emulation.setScriptExecutionDisabled", json!({ "value": false }));
        browser.go(&site.url(page));
        assert_eq!(browser.value(words), plain, "{page}");
        assert!(plain.as_str().is_some_and(|plain| plain.len() > 50), "{page}");
    }
}

#[test]
fn no_mark_becomes_a_picture_without_styles() {
    let Some(mut browser) = browser("unstyled") else { return };
    for site in [sites::own(), sites::of("denials")] {
        for page in site.kinds() {
            browser.go(&site.url(page));
            browser.value("for (const sheet of document.styleSheets) sheet.disabled = true");
            let large = browser.value(
                "[...document.querySelectorAll('svg')].filter(svg => !svg.closest('figure') && svg.getBoundingClientRect().height > 40)\
                 .map(svg => svg.outerHTML.slice(0, 100))",
            );
            assert_eq!(large, json!([]), "{} {page}", site.name);
        }
    }
}

#[test]
fn the_choice_of_colours_is_kept_from_page_to_page() {
    let Some(mut browser) = browser("choice") else { return };
    let site = sites::own();
    browser.go(&site.url("index.html"));
    let theme = "document.documentElement.dataset.theme ?? ''";
    assert_eq!(browser.value(theme), json!(""));
    let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": "light" }] });
    browser.call("Emulation.setEmulatedMedia", media);
    browser.value("document.querySelector('button.theme').click()");
    assert_eq!(browser.value(theme), json!("dark"));
    let words = browser.value("document.querySelector('button.theme').textContent");
    browser.go(&site.url("sources/index.html"));
    assert_eq!(browser.value(theme), json!("dark"));
    assert_eq!(browser.value("document.querySelector('button.theme').textContent"), words);
    browser.value("document.querySelector('button.theme').click()");
    assert_eq!(browser.value(theme), json!("light"));
}

#[test]
fn a_page_that_waits_for_its_typefaces_is_read_aloud_selected_and_printed() {
    let Some(mut browser) = browser("waiting") else { return };
    let site = sites::own();
    browser.go(&site.url("sources/index.html"));
    // Once it was shown, nothing but the test makes it wait.
    browser.value("document.fonts.ready.then(() => true)");
    browser.until("!document.documentElement.hasAttribute('data-waits')");
    browser.value("document.documentElement.dataset.waits = ''");
    let shown = "(() => { const main = document.querySelector('main'); getSelection().selectAllChildren(main);\
                 return [getComputedStyle(document.body).opacity, getComputedStyle(main).visibility, getSelection().toString().length > 50]; })()";
    for (media, opacity) in [("screen", "0"), ("print", "1")] {
        browser.call("Emulation.setEmulatedMedia", json!({ "media": media }));
        assert_eq!(browser.value(shown), json!([opacity, "visible", true]), "{media}");
    }
}
