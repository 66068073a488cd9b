//! The cards that links show on a screen that is touched: a press that is held shows one and a lifted finger leaves it there,
//! a tap follows the link, and a finger that scrolls shows none.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::disallowed_methods, reason = "a test waits, but not for ever")]

use std::time::Duration;

use serde_json::{Value, json};

use crate::chromium::Chromium;
use crate::folder::Folder;
use crate::pages_in_a_browser::browser;
use crate::served::served;

const PAGE: &str = "allegations/leadership-personally-involved/index.html";
const LINK: &str = "document.querySelector('main a[href*=\"actors/\"]')";
const OPEN: &str = "!!document.querySelector('.preview:popover-open .card')";

/// A telephone that shows an allegation.
fn telephone(name: &str) -> Option<Chromium> {
    let mut browser = browser(name)?;
    let size = json!({ "width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": true });
    browser.call("Emulation.setDeviceMetricsOverride", size);
    let touch = json!({ "enabled": true, "maxTouchPoints": 1 });
    browser.call("Emulation.setTouchEmulationEnabled", touch);
    let root = served(Folder::of_the_repository().site());
    browser.go(&format!("{root}{PAGE}"));
    browser.until("!document.documentElement.hasAttribute('data-waits')");
    browser.value(&format!("{LINK}.scrollIntoView({{ block: 'center', behavior: 'instant' }})"));
    // What scrolls is not dwelt upon.
    std::thread::sleep(Duration::from_millis(200));
    Some(browser)
}

/// The middle of the first line of an element.
fn middle(browser: &mut Chromium, element: &str) -> (f64, f64) {
    let place = browser.value(&format!(
        "(() => {{ const box = {element}.getClientRects()[0]; return [box.x + box.width / 2, box.y + box.height / 2]; }})()"
    ));
    (place[0].as_f64().unwrap(), place[1].as_f64().unwrap())
}

fn touch(browser: &mut Chromium, kind: &str, place: Option<(f64, f64)>) {
    let points: Vec<Value> = place.into_iter().map(|(x, y)| json!({ "x": x, "y": y })).collect();
    browser.call("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": points }));
}

fn tap(browser: &mut Chromium, place: (f64, f64)) {
    touch(browser, "touchStart", Some(place));
    touch(browser, "touchEnd", None);
}

#[test]
fn a_press_that_is_held_shows_a_card_until_another_place_is_tapped() {
    let Some(mut browser) = telephone("touch-held") else { return };
    let place = middle(&mut browser, LINK);
    touch(&mut browser, "touchStart", Some(place));
    assert_eq!(browser.value(OPEN), false);
    browser.until(OPEN);
    // The finger stays beyond the time after which a browser would show its own menu, and is lifted.
    std::thread::sleep(Duration::from_millis(700));
    touch(&mut browser, "touchEnd", None);
    std::thread::sleep(Duration::from_millis(700));
    assert_eq!(browser.value(OPEN), true, "it went with the finger");
    let is_here = format!("location.pathname.endsWith('{PAGE}')");
    assert_eq!(browser.value(&is_here), true, "a press that is held follows no link");
    // It lies at the foot of the screen, over no part of its own link, and is read by touching it.
    let covers = format!(
        "(() => {{ const [one, other] = [document.querySelector('.preview'), {LINK}].map((own) => own.getBoundingClientRect()); \
         return one.top < other.bottom && one.bottom > other.top; }})()"
    );
    assert_eq!(browser.value(&covers), false);
    let words =
        middle(&mut browser, "document.querySelector('.preview .standing li:not(:has(a))')");
    tap(&mut browser, words);
    std::thread::sleep(Duration::from_millis(700));
    assert_eq!(browser.value(OPEN), true, "it went when it was touched");
    // White beside the text, above the card.
    tap(&mut browser, (4.0, 120.0));
    browser.until(&format!("!({OPEN})"));
}

#[test]
fn a_tap_follows_the_link_without_a_card() {
    let Some(mut browser) = telephone("touch-tap") else { return };
    let to = browser.value(&format!("{LINK}.pathname"));
    let place = middle(&mut browser, LINK);
    tap(&mut browser, place);
    browser.until(&format!("location.pathname === {to}"));
    assert_eq!(browser.value("document.querySelectorAll('.preview').length"), 0);
}

#[test]
fn a_finger_that_scrolls_shows_no_card() {
    let Some(mut browser) = telephone("touch-scroll") else { return };
    let (x, y) = middle(&mut browser, LINK);
    touch(&mut browser, "touchStart", Some((x, y)));
    for step in 1..8 {
        touch(&mut browser, "touchMove", Some((x, f64::from(step).mul_add(-25.0, y))));
    }
    std::thread::sleep(Duration::from_millis(700));
    assert_eq!(browser.value("document.querySelectorAll('.preview').length"), 0);
    touch(&mut browser, "touchEnd", None);
    std::thread::sleep(Duration::from_millis(700));
    assert_eq!(browser.value("document.querySelectorAll('.preview').length"), 0);
}
