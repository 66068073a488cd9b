//! No page of any kind breaks a rule of access (WCAG 2.2 A and AA, best practice, by axe): light, dark, in forced
//! colours, on the narrowest screen, in print, and from right to left.

use serde_json::json;

use super::sites::{self, Built};
use crate::chromium::Chromium;
use crate::pages_in_a_browser::browser;

/// The rules that count.
const RUN: &str = "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })\
                   .then(found => found.violations.map(one => one.id + ': ' + one.nodes[0].html.slice(0, 160)))";

/// How a reader may have pages.
#[derive(Debug, Clone, Copy)]
enum Mode {
    Light,
    Dark,
    ForcedColours,
    Narrow,
    Print,
}

fn set(browser: &mut Chromium, mode: Mode) {
    let width = if matches!(mode, Mode::Narrow) { 320 } else { 1280 };
    let size = json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false });
    browser.call("Emulation.setDeviceMetricsOverride", size);
    let scheme = if matches!(mode, Mode::Dark | Mode::ForcedColours) { "dark" } else { "light" };
    let forced = if matches!(mode, Mode::ForcedColours) { "active" } else { "none" };
    let media = json!({
        "media": if matches!(mode, Mode::Print) { "print" } else { "" },
        "features": [
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "forced-colors", "value": forced },
        ],
    });
    browser.call("Emulation.setEmulatedMedia", media);
}

/// What axe finds on one page of each kind.
fn found(browser: &mut Chromium, axe: &str, site: &Built, modes: &[Mode]) -> Vec<String> {
    let mut found = Vec::new();
    for page in site.kinds() {
        browser.go(&site.url(page));
        browser.value(axe);
        for mode in modes {
            set(browser, *mode);
            let violations = browser.value(RUN);
            let violations = violations.as_array().expect("axe ran");
            // Nobody presses paper.
            let counts = |one: &&serde_json::Value| {
                !(matches!(mode, Mode::Print)
                    && one.as_str().is_some_and(|one| one.starts_with("target-size")))
            };
            let violations = violations.iter().filter(counts);
            found.extend(violations.map(|one| format!("{} {page} {mode:?}: {one}", site.name)));
        }
    }
    found
}

#[test]
fn no_kind_of_page_breaks_a_rule_of_access_in_any_mode() {
    let Some(mut browser) = browser("access") else { return };
    let Some(axe) = sites::installed("axe-core/axe.min.js") else { return };
    let axe = std::fs::read_to_string(axe).unwrap();
    let all = [Mode::Light, Mode::Dark, Mode::ForcedColours, Mode::Narrow, Mode::Print];
    let mut faults = found(&mut browser, &axe, &sites::own(), &all);
    faults.extend(found(&mut browser, &axe, &sites::of("denials"), &[Mode::Dark, Mode::Narrow]));
    faults.extend(found(&mut browser, &axe, &sites::of("right-to-left"), &[Mode::Light]));
    assert!(faults.is_empty(), "{faults:#?}");
}

/// The colour of an element's text and of the ground under it.
const INK_AND_GROUND: &str = "[...document.querySelectorAll('mark[data-bears], mark[data-bears] *')].map(element => {\
    const ink = getComputedStyle(element).color;\
    let ground = element;\
    while (ground && getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)') ground = ground.parentElement;\
    return [ink, ground ? getComputedStyle(ground).backgroundColor : '', element.textContent.slice(0, 40)];\
}).filter(([ink, ground]) => ink === ground).map(([, , words]) => words)";

#[test]
fn no_word_of_a_quotation_vanishes_where_the_readers_colours_hold() {
    let Some(mut browser) = browser("colours") else { return };
    let site = sites::own();
    for page in site.pages.iter().filter(|page| page.starts_with("sources/")) {
        browser.go(&site.url(page));
        set(&mut browser, Mode::ForcedColours);
        assert_eq!(browser.value("matchMedia('(forced-colors: active)').matches"), json!(true));
        assert_eq!(browser.value(INK_AND_GROUND), json!([]), "{page}");
        // Marks have the ground of the page: the lines tell how they bear, in ink that can be read.
        let grounds = browser.value(
            "[...new Set([...document.querySelectorAll('mark[data-bears]')]\
             .map(mark => getComputedStyle(mark).backgroundColor))].filter(ground => \
             ground !== getComputedStyle(document.body).backgroundColor \
             && ground !== getComputedStyle(document.documentElement).backgroundColor \
             && ground !== 'rgba(0, 0, 0, 0)')",
        );
        assert_eq!(grounds, json!([]), "{page}");
    }
}
