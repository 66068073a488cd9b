//! At any width, from 320 px to 1920 px, no page is wider than the screen, no words lie over others, those of a matrix are whole,
//! and drawings are as large as drawn; nor is a page too wide with the letters of a reader who sets them at twice the size.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::frame::Frame;
use super::{sites, words};

/// Screens, in CSS pixels: telephones, tablets, the edges of our own breaks, a wide desk.
const WIDTHS: [u32; 10] = [320, 360, 390, 640, 768, 960, 1199, 1200, 1440, 1920];

/// Where a matrix stands as a table.
const DESK: u32 = 960;

/// By how much a page is wider than the screen, in pixels.
const EXCESS: &str =
    "document => document.documentElement.scrollWidth - document.defaultView.innerWidth";

#[test]
fn pages_fit_and_their_words_stand_apart_at_any_width() {
    let Some(mut frame) = Frame::start("widths", &[]) else { return };
    let [over, broken] =
        [words::OVER_OTHERS, words::BROKEN].map(|own| own.replace("SEEN", words::SEEN));
    let asked = [EXCESS, words::SHRUNK, &over, &broken];
    let (mut faults, mut looked_at) = (Vec::new(), BTreeSet::new());
    for site in sites::all() {
        for page in site.kinds() {
            frame.open(&site.url(page));
            let there = frame.at(DESK, &[words::LOOKED_AT]).remove(0);
            looked_at.extend(there.as_array().unwrap().iter().map(Value::to_string));
            for width in WIDTHS {
                let asked = if width < DESK { &asked[..3] } else { &asked };
                let said = frame.at(width, asked);
                let excess = said[0].as_i64().unwrap();
                if excess > 0 || said[1..].iter().any(|found| *found != json!([])) {
                    let found = Value::from(&said[1..]);
                    faults.push(format!("{} {page} at {width}: {excess} px, {found}", site.name));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
    assert_eq!(looked_at.len(), 5, "{looked_at:?}");
}

#[test]
fn no_page_scrolls_sideways_with_letters_of_twice_the_size() {
    // What a reader sets in the browser: rules for narrow screens go by it too.
    let letters = ["--blink-settings=defaultFontSize=32"];
    let Some(mut frame) = Frame::start("letters", &letters) else { return };
    let is_desk = "document => document.defaultView.matchMedia('(min-width: 40rem)').matches";
    let mut wide = Vec::new();
    for site in [sites::own(), sites::of("scripts")] {
        for page in site.kinds() {
            frame.open(&site.url(page));
            assert_eq!(frame.at(390, &[is_desk]), [json!(false)]);
            for width in [390, 640, 1280] {
                let excess = frame.at(width, &[EXCESS])[0].as_i64().unwrap();
                if excess > 0 {
                    wide.push(format!("{} {page} at {width}: {excess} px", site.name));
                }
            }
        }
    }
    assert!(wide.is_empty(), "{wide:#?}");
}
