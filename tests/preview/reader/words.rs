//! Words are seen where they stand: nothing lies over them, those of a matrix are not broken, and those of a drawing are never
//! smaller than drawn.

use serde_json::{Value, json};

use super::sites::{self, Built};
use crate::chromium::Chromium;
use crate::pages_in_a_browser::browser;

/// Screens, in CSS pixels, on both sides of the widths at which pages are set otherwise.
const WIDTHS: [u32; 6] = [320, 700, 959, 1000, 1199, 1440];

/// Where tables stand as tables.
const DESKS: [u32; 3] = [960, 1200, 1600];

/// What the scripts of a page add to it is there, and so are its typefaces.
const SHOWN: &str = "!document.documentElement.hasAttribute('data-waits') && document.fonts.status === 'loaded' &&\
    (!document.querySelector('[data-quoted]') || !!document.querySelector('.quote'))";

/// Each word that is seen, with the boxes that hold it; not what stands in a box that cuts it off or is closed.
const SEEN: &str = "function* seen(root) {\
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);\
    while (texts.nextNode()) {\
      const text = texts.currentNode, own = text.parentElement;\
      if (!own.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;\
      if (own.closest('.hidden-text, .skip, dialog, option, noscript') || getComputedStyle(own).pointerEvents === 'none') continue;\
      for (const word of text.data.matchAll(/\\S+/g)) {\
        const range = document.createRange();\
        range.setStart(text, word.index); range.setEnd(text, word.index + word[0].length);\
        const boxes = [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);\
        if (boxes.length > 0) yield { word: word[0], own, boxes };\
      }\
    }\
  };";

/// Words in whose middle something else is met: neither what holds them nor what they hold.
const COVERED: &str = "[...seen(document.body)].filter(({ own, boxes: [box] }) => {\
    const x = box.x + box.width / 2, y = box.y + box.height / 2;\
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false;\
    const scrolled = own.closest('.scroll')?.getBoundingClientRect();\
    if (scrolled && (x < scrolled.left || x >= scrolled.right)) return false;\
    const met = document.elementFromPoint(x, y);\
    return !met || !met.contains(own) && !own.contains(met);\
  }).slice(0, 5).map(({ word, own }) => word + ' in ' + own.outerHTML.slice(0, 100))";

/// Words of a matrix that go over lines, where no longest word of a name is as wide as a column may be.
const BROKEN: &str = "[...document.querySelectorAll('.blocks :is(thead th, tbody td)')].flatMap((cell) => [...seen(cell)])\
    .filter(({ word, boxes }) => !/[-\\u2010\\u2013\\u2014\\/]/.test(word) && new Set(boxes.map((box) => Math.round(box.y))).size > 1\
      && boxes.reduce((sum, box) => sum + box.width, 0) < 150)\
    .map(({ word }) => word)";

/// By how much drawings are smaller than drawn.
const SHRUNK: &str = "[...document.querySelectorAll('.reliance .scroll > svg')].map((own) => own.getScreenCTM().a)\
    .filter((scale) => scale < 0.999)";

/// Everything that an expression finds on a page of each kind, at each width.
fn found(browser: &mut Chromium, site: &Built, widths: &[u32], expression: &str) -> Vec<String> {
    let mut found = Vec::new();
    for page in site.kinds() {
        for width in widths {
            // As high as a long page, so that nothing has to be scrolled to.
            let size = json!({ "width": width, "height": 30_000, "deviceScaleFactor": 1, "mobile": false });
            browser.call("Emulation.setDeviceMetricsOverride", size);
            browser.go(&site.url(page));
            browser.until(SHOWN);
            let value = browser.value(&format!("(() => {{ {SEEN} return {expression}; }})()"));
            match value {
                Value::Array(faults) => {
                    let told =
                        faults.iter().map(|one| format!("{} {page} at {width}: {one}", site.name));
                    found.extend(told);
                }
                other => found.push(format!("{} {page} at {width}: {other}", site.name)),
            }
        }
    }
    found
}

#[test]
fn nothing_lies_over_words() {
    let Some(mut browser) = browser("words") else { return };
    let mut covered = Vec::new();
    for site in sites::all() {
        covered.extend(found(&mut browser, &site, &WIDTHS, COVERED));
    }
    assert!(covered.is_empty(), "{covered:#?}");
}

#[test]
fn words_of_a_matrix_are_whole_and_drawings_as_large_as_drawn() {
    let Some(mut browser) = browser("matrix-words") else { return };
    let mut faults = Vec::new();
    for site in sites::all() {
        faults.extend(found(&mut browser, &site, &DESKS, BROKEN));
        faults.extend(found(&mut browser, &site, &[320, 1000, 1600], SHRUNK));
    }
    assert!(faults.is_empty(), "{faults:#?}");
}
