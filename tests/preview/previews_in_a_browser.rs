//! The cards that links show: after a pause, by the pointer and by the keyboard, and none where pages lie on a disk.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::disallowed_methods, reason = "a test waits, but not for ever")]

use std::time::Duration;

use serde_json::json;

use crate::chromium::Chromium;
use crate::folder::Folder;
use crate::made_up::{Site, serving};
use crate::pages_in_a_browser::browser;
use crate::quoting_in_a_browser::written;

const PAGE: &str = "allegations/leadership-personally-involved/";
const LINK: &str = "document.querySelector('main a[href*=\"actors/\"]')";
const OPEN: &str = "!!document.querySelector('.preview:popover-open .card')";

fn shown(name: &str) -> Option<Chromium> {
    let mut browser = browser(name)?;
    browser.call("Emulation.setFocusEmulationEnabled", json!({ "enabled": true }));
    let outputs = Folder::of_the_repository().site().0;
    let server = serving(Site { outputs, ..Site::default() });
    let (address, token) = server.address().url.split_once('?').unwrap();
    browser.go(&format!("{address}{PAGE}?{token}"));
    // It serves as long as the browser looks.
    std::mem::forget(server);
    Some(browser)
}

/// Moves the pointer over the middle of an element.
fn over(browser: &mut Chromium, element: &str) {
    browser.value(&format!("{element}.scrollIntoView({{ block: 'center', behavior: 'instant' }})"));
    // What scrolls is not dwelt upon.
    std::thread::sleep(Duration::from_millis(200));
    let place = browser.value(&format!(
        "(() => {{ const box = {element}.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; }})()"
    ));
    let moved =
        json!({ "type": "mouseMoved", "x": place[0], "y": place[1], "pointerType": "mouse" });
    browser.call("Input.dispatchMouseEvent", moved);
}

#[test]
fn a_link_that_is_dwelt_upon_shows_its_card_until_escape() {
    let Some(mut browser) = shown("previews") else { return };
    over(&mut browser, LINK);
    assert_eq!(browser.value(OPEN), false);
    browser.until(OPEN);
    let name = browser.value("document.querySelector('.preview .claim').textContent.trim()");
    assert!(!name.as_str().unwrap().is_empty());
    // Its links lead where those of the page lead, and it covers not its own link.
    let is_right =
        format!("document.querySelector('.preview .all a').pathname === {LINK}.pathname");
    assert_eq!(browser.value(&is_right), true);
    let covers = format!(
        "(() => {{ const [one, other] = [document.querySelector('.preview'), {LINK}].map((own) => own.getBoundingClientRect()); \
         return one.top < other.bottom && one.bottom > other.top; }})()"
    );
    assert_eq!(browser.value(&covers), false);
    browser.press("Escape", 27);
    browser.until(&format!("!({OPEN})"));
    assert_eq!(browser.value("document.querySelectorAll('.preview').length"), 0);
}

#[test]
fn the_keyboard_shows_a_card_as_the_pointer_does() {
    let Some(mut browser) = shown("previews-keys") else { return };
    browser.value(&format!("{LINK}.focus({{ focusVisible: true }})"));
    browser.until(OPEN);
    browser.value(&format!("{LINK}.blur()"));
    browser.until(&format!("!({OPEN})"));
}

#[test]
fn a_link_to_a_statement_shows_that_statement() {
    let Some(mut browser) = shown("previews-words") else { return };
    let link = "document.querySelectorAll('.statement .place a')[1]";
    over(&mut browser, link);
    browser.until(OPEN);
    let said =
        "[...document.querySelectorAll('.preview .item blockquote')].map((own) => own.textContent)";
    let page = "[document.querySelectorAll('.statement blockquote')[1].textContent]";
    assert_eq!(browser.value(said), browser.value(page));
}

#[test]
fn pages_on_a_disk_show_no_cards() {
    let Some(mut browser) = browser("previews-disk") else { return };
    let out = written(&Folder::of_the_repository().site());
    browser.go(&format!("file://{}", out.path().join(format!("{PAGE}index.html")).display()));
    over(&mut browser, LINK);
    std::thread::sleep(Duration::from_millis(700));
    assert_eq!(browser.value("!!document.querySelector('.preview')"), false);
    assert_eq!(browser.value("document.querySelectorAll('script[src*=\"preview.js\"]').length"), 0);
}
