//! The first view of a page: how many files it asks for, how many bytes they have as a server packs them, and that nothing
//! on it moves after it was shown.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::json;

use super::sites;
use crate::pages_in_a_browser::browser;

/// Files that the first view of a page in Latin letters may ask for, the page itself among them, and their bytes.
const LATIN: (usize, usize) = (6, 100_000);

/// The same where another script needs letters of its own.
const OTHER: (usize, usize) = (9, 210_000);

/// Bytes of a file as it is sent: typefaces are packed already, all else is sent as gzip.
fn sent(file: &Path) -> usize {
    let bytes = std::fs::read(file).unwrap();
    if file.extension().is_some_and(|extension| extension == "woff2") {
        return bytes.len();
    }
    let mut packed = GzEncoder::new(Vec::new(), Compression::new(6));
    packed.write_all(&bytes).unwrap();
    packed.finish().unwrap().len()
}

#[test]
fn the_first_view_is_light_and_stays_where_it_is() {
    let Some(mut browser) = browser("weight") else { return };
    browser.call("Page.enable", json!({}));
    let watch = "window.moved = 0; new PerformanceObserver(list => { for (const entry of list.getEntries()) moved += entry.value; })\
                 .observe({ type: 'layout-shift', buffered: true });";
    browser.call("Page.addScriptToEvaluateOnNewDocument", json!({ "source": watch }));
    let mut faults = Vec::new();
    for (site, (files, bytes)) in [(sites::own(), LATIN), (sites::of("scripts"), OTHER)] {
        for page in site.kinds() {
            browser.go(&site.url(page));
            browser.value("document.fonts.ready.then(() => true)");
            browser.value("new Promise(done => setTimeout(done, 60))");
            let asked = browser.value(
                "performance.getEntriesByType('resource').map(entry => decodeURIComponent(new URL(entry.name).pathname))",
            );
            let asked: BTreeSet<&str> =
                asked.as_array().unwrap().iter().filter_map(|name| name.as_str()).collect();
            // What comes after the first view, when the reader asks for it, is not of it.
            let number = asked.len() + 1;
            let weight: usize = asked.iter().map(|file| sent(Path::new(file))).sum();
            let weight = weight + sent(&site.root().join(page));
            if number > files || weight > bytes {
                faults.push(format!(
                    "{} {page}: {number} files, {weight} bytes: {asked:?}",
                    site.name
                ));
            }
            let moved = browser.value("moved");
            if moved.as_f64().is_none_or(|moved| moved > 0.0) {
                faults.push(format!("{} {page}: a layout shift of {moved}", site.name));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}
