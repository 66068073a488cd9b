//! Every page can be walked by the keyboard: each stop can be seen and has an outline, in the order of the page, and the
//! first leads past the ways in.

use serde_json::{Value, json};

use super::sites;
use crate::pages_in_a_browser::browser;

/// Stops of a walk: more would say the same again.
const STOPS: usize = 60;

/// Whether the page is shown: it waits a moment for its typefaces, and nothing on it can be reached before.
const SHOWN: &str = "!document.documentElement.hasAttribute('data-waits')";

/// The element that has the keyboard: what it is, whether it is seen, its outline, whether it follows the one before.
const STOP: &str = "(() => { const at = document.activeElement; if (!at || at === document.body) return null;\
    const box = at.getBoundingClientRect(); const style = getComputedStyle(at); const before = window.before; window.before = at;\
    return { what: at.outerHTML.slice(0, 120), seen: box.width > 0 && box.height > 0 && style.visibility === 'visible',\
      outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,\
      follows: !before || !!(before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) }; })()";

#[test]
fn every_stop_of_the_keyboard_is_seen_outlined_and_in_order() {
    let Some(mut browser) = browser("keyboard") else { return };
    let size = json!({ "width": 1280, "height": 900, "deviceScaleFactor": 1, "mobile": false });
    browser.call("Emulation.setDeviceMetricsOverride", size);
    let mut faults = Vec::new();
    for site in [sites::own(), sites::of("right-to-left")] {
        for page in site.kinds() {
            browser.go(&site.url(page));
            browser.until(SHOWN);
            browser.value("window.before = null; scrollTo(0, 0)");
            for number in 0..STOPS {
                browser.press("Tab", 9);
                let stop = browser.value(STOP);
                if stop == Value::Null {
                    break;
                }
                let is_skip = stop["what"].as_str().unwrap().contains("class=\"skip\"");
                assert!(is_skip || number > 0 || sites::is_card(page), "{page}: {stop}");
                if is_skip && number > 0 {
                    // Round again: that was all.
                    break;
                }
                if ["seen", "outlined", "follows"].iter().any(|name| stop[*name] != json!(true)) {
                    faults.push(format!("{} {page}, stop {number}: {stop}", site.name));
                }
            }
            assert_ne!(browser.value("window.before"), Value::Null, "{page} has no stop");
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn the_first_stop_leads_into_the_text() {
    let Some(mut browser) = browser("skip") else { return };
    let site = sites::own();
    for page in site.kinds().into_iter().filter(|page| !sites::is_card(page)) {
        browser.go(&site.url(page));
        browser.until(SHOWN);
        browser.press("Tab", 9);
        browser.value("document.activeElement.click()");
        browser.until("document.querySelector('main:target') !== null");
        browser.press("Tab", 9);
        let is_inside = "document.activeElement === document.body || !!document.activeElement.closest('main, .colophon')";
        assert_eq!(browser.value(is_inside), json!(true), "{page}");
    }
}
