//! The repository's dossier in a browser, in languages that are longer than English or run the other way: no page is wider
//! than the screen, and axe finds nothing.

#![allow(clippy::print_stderr, reason = "tests say what they could not do")]

use std::path::Path;

use serde_json::json;

use crate::chromium::Chromium;
use crate::folder::Folder;
use crate::pages_in_a_browser::browser;

/// One page of each kind, and the long ones.
const PAGES: [&str; 9] = [
    "index.html",
    "allegations/index.html",
    "allegations/leadership-personally-involved/index.html",
    "sources/index.html",
    "sources/tass-2015-12-03-ivanov/index.html",
    "actors/index.html",
    "actors/sergey-lavrov/index.html",
    "timeline/index.html",
    "method/index.html",
];

/// Where `tests/run` puts axe.
const AXE: &str = "target/tools/node_modules/axe-core/axe.min.js";

/// The narrowest screen that WCAG asks for, in pixels.
const NARROW: u32 = 320;

fn resized(browser: &mut Chromium, width: u32) {
    let size = json!({ "width": width, "height": 700, "deviceScaleFactor": 1, "mobile": false });
    browser.call("Emulation.setDeviceMetricsOverride", size);
}

/// What is wrong with the pages of a language.
fn wrong(browser: &mut Chromium, language: &str, axe: Option<&str>) -> Vec<String> {
    let mut folder = Folder::of_the_repository();
    let both = format!("language: {language}\ncontent_language: en");
    folder.replace("site.yaml", "language: en", &both);
    let out = tempfile::tempdir().unwrap();
    for (path, bytes) in folder.site().0 {
        let file = out.path().join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    }
    let mut found = Vec::new();
    for page in PAGES {
        resized(browser, NARROW);
        browser.go(&format!("file://{}", out.path().join(page).display()));
        let width = browser.value("document.documentElement.scrollWidth");
        if width.as_u64() > Some(u64::from(NARROW)) {
            found.push(format!("{language}: {page} is {width} wide"));
        }
        let Some(axe) = axe else { continue };
        resized(browser, 1280);
        browser.value(axe);
        let violations = browser.value(
            "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })\
             .then(found => found.violations.map(one => one.id + ': ' + one.nodes[0].html.slice(0, 120)))",
        );
        let violations = violations.as_array().expect("axe ran").clone();
        found.extend(violations.iter().map(|one| format!("{language}: {page}: {one}")));
    }
    found
}

#[test]
fn no_language_makes_a_page_wider_than_a_narrow_screen_or_breaks_a_rule_of_access() {
    let Some(mut browser) = browser("tongues") else { return };
    let axe = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(AXE)).ok();
    if axe.is_none() {
        eprintln!("tongues: there is no axe here; tests/run installs it");
    }
    let mut found = wrong(&mut browser, "en-XA", axe.as_deref());
    found.extend(wrong(&mut browser, "ar", axe.as_deref()));
    assert!(found.is_empty(), "{found:#?}");
}
