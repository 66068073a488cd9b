//! No page is wider than the screen, from 320 px to 1920 px, nor with the letters of a reader who sets them at twice the size.

use serde_json::json;

use super::sites;
use crate::chromium::Chromium;
use crate::pages_in_a_browser::browser;

/// Screens, in CSS pixels: telephones, tablets, the edges of our own breaks, a wide desk.
const WIDTHS: [u32; 10] = [320, 360, 390, 640, 768, 960, 1199, 1200, 1440, 1920];

fn resize(browser: &mut Chromium, width: u32) {
    let size = json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false });
    browser.call("Emulation.setDeviceMetricsOverride", size);
}

/// By how much the open page is wider than the screen, in pixels.
fn excess(browser: &mut Chromium) -> i64 {
    let excess = browser.value("document.documentElement.scrollWidth - innerWidth");
    excess.as_i64().unwrap()
}

#[test]
fn no_page_scrolls_sideways_at_any_width() {
    let Some(mut browser) = browser("widths") else { return };
    let mut wide = Vec::new();
    for site in sites::all() {
        for page in site.kinds() {
            browser.go(&site.url(page));
            for width in WIDTHS {
                resize(&mut browser, width);
                let excess = excess(&mut browser);
                if excess > 0 {
                    wide.push(format!("{} {page} at {width}: {excess} px", site.name));
                }
            }
        }
    }
    assert!(wide.is_empty(), "{wide:#?}");
}

#[test]
fn no_page_scrolls_sideways_with_letters_of_twice_the_size() {
    // What a reader sets in the browser: rules for narrow screens go by it too.
    let Some(mut browser) = Chromium::set("letters", &["--blink-settings=defaultFontSize=32"])
    else {
        eprintln!("letters: there is no Chromium here");
        return;
    };
    let mut wide = Vec::new();
    for site in [sites::own(), sites::of("scripts")] {
        for page in site.kinds() {
            resize(&mut browser, 390);
            browser.go(&site.url(page));
            assert_eq!(browser.value("matchMedia('(min-width: 40rem)').matches"), json!(false));
            for width in [390, 640, 1280] {
                resize(&mut browser, width);
                let excess = excess(&mut browser);
                if excess > 0 {
                    wide.push(format!("{} {page} at {width}: {excess} px", site.name));
                }
            }
        }
    }
    assert!(wide.is_empty(), "{wide:#?}");
}
