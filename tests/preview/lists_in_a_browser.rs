//! Lists that are narrowed in place: two facets together show what they have in common, with its figures and its address;
//! one is left out again; and without scripts each facet is a page.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::chromium::Chromium;
use crate::folder::{Folder, Site};
use crate::pages_in_a_browser::browser;
use crate::served::served;

/// Forty-eight sources: every other one of The One, the first thirty of 2020, all others of 2021; and three of The Other of
/// 2019, too few for a page of their own. Ten stand on a page.
fn sources() -> Site {
    let mut folder = Folder::of([
        ("site.yaml", "format: 2\ntitle: A dossier\npage_size: 10\nrules: {orphan: off}\n"),
        ("content/actors/one.md", "---\nname: The One\nkind: media\n---\n"),
        ("content/actors/other.md", "---\nname: The Other\nkind: media\n---\n"),
    ]);
    for at in 0..51 {
        let publisher = if at % 2 == 0 && at < 48 { "one" } else { "other" };
        let year = match at {
            0..30 => 2020,
            30..48 => 2021,
            _ => 2019,
        };
        let mut head = String::new();
        write!(head, "title: Story {at}\npublisher: {publisher}\npublished: {year}-01-02").unwrap();
        folder.put(
            &format!("content/sources/story-{at}.md"),
            &format!("---\n{head}\n---\n\nIt rained.\n"),
        );
    }
    folder.site()
}

const ROWS: &str = "[...document.querySelectorAll('[data-rows] > li')].map((row) => row.textContent.replace(/\\s+/g, ' '))";
const LINKS: &str =
    "[...document.querySelectorAll('[data-rows] .title a')].map((link) => link.href)";
const COUNT: &str = "document.querySelector('.kicker b').textContent";

/// The figure beside the year that has no page.
const FEW: &str = "[...document.querySelectorAll('.facets.columns li')].find((own) => own.textContent.trim().startsWith('2019')).querySelector('.n').textContent";

/// A link to a facet, by its words.
fn facet(words: &str) -> String {
    format!(
        "[...document.querySelectorAll('.facets.columns a')].find((link) => link.textContent === '{words}')"
    )
}

/// The figure beside a facet.
fn figure(browser: &mut Chromium, words: &str) -> Value {
    browser.value(&format!("{}.closest('li').querySelector('.n').textContent", facet(words)))
}

/// Follows a link, and waits until the address ends so.
fn follow(browser: &mut Chromium, words: &str, address: &str) {
    browser.value(&format!("{}.click()", facet(words)));
    at(browser, address);
}

fn at(browser: &mut Chromium, address: &str) {
    browser.until(&format!(
        "location.href.endsWith('{address}') && !document.querySelector('main[aria-busy]')"
    ));
}

/// Holds what the list shows to what two facets have in common: fifteen.
fn is_combined(browser: &mut Chromium) {
    browser.until(&format!("{COUNT} === '15 documents'"));
    assert_eq!(browser.value("document.querySelectorAll('nav.pages').length"), 0);
    let heading = browser.value("document.querySelector('h1').textContent");
    let heading = heading.as_str().unwrap();
    assert!(heading.contains("The One") && heading.contains("2020"), "{heading}");
    browser.until(&format!("{ROWS}.length === 10"));
    browser.value("document.querySelector('main button.more').click()");
    browser.until(&format!("{ROWS}.length === 15"));
    assert_eq!(browser.value("document.querySelectorAll('main button.more').length"), 0);
    let rows = browser.value(ROWS);
    let is_right = |row: &Value| {
        let row = row.as_str().unwrap();
        row.contains("The One") && row.contains("2020")
    };
    assert!(rows.as_array().unwrap().iter().all(is_right), "{rows}");
    let different = format!("new Set({LINKS}).size");
    assert_eq!(browser.value(&different), 15);
    // Each figure is of what a choice would show: of those chosen, what is shown.
    assert_eq!(figure(browser, "2020"), "15");
    assert_eq!(figure(browser, "The One"), "15");
    assert_eq!(figure(browser, "2021"), "9");
    assert_eq!(figure(browser, "The Other"), "15");
    // Of what has no list, nothing is said beside others.
    assert_eq!(browser.value(FEW), "");
}

const ONE: &str = "sources/by/publisher/one/index.html";
const BOTH: &str = "sources/by/publisher/one/index.html?and=sources/by/year/2020/";

#[test]
fn two_facets_show_what_they_have_in_common_and_one_is_left_out_again() {
    let Some(mut browser) = browser("lists") else { return };
    let root = served(sources());
    browser.go(&format!("{root}sources/index.html"));
    assert_eq!(figure(&mut browser, "2020"), "30");
    assert_eq!(browser.value(FEW), "3");
    follow(&mut browser, "The One", ONE);
    // Beside the one that is chosen, the others count what they have in common with it.
    browser.until(&format!(
        "{}.closest('li').querySelector('.n').textContent === '15'",
        facet("2020")
    ));
    assert_eq!(figure(&mut browser, "The One"), "24");
    follow(&mut browser, "2020", BOTH);
    is_combined(&mut browser);
    let links = browser.value(LINKS);
    for link in links.as_array().unwrap() {
        let status = browser.value(&format!("fetch({link}).then((answer) => answer.text()).then((text) => text.includes('It rained'))"));
        assert_eq!(status, json!(true), "{link}");
    }
    // Another of the same group takes its place; back, and on.
    follow(&mut browser, "2021", "sources/by/publisher/one/index.html?and=sources/by/year/2021/");
    browser.until(&format!("{COUNT} === '9 documents'"));
    browser.value("history.back()");
    at(&mut browser, BOTH);
    is_combined(&mut browser);
    browser.value("history.back()");
    at(&mut browser, ONE);
    browser.until(&format!(
        "{ROWS}.length === 10 && document.querySelectorAll('nav.pages').length > 0"
    ));
    browser.value("history.forward()");
    at(&mut browser, BOTH);
    is_combined(&mut browser);
    // Left out, the other stays.
    follow(&mut browser, "The One", "sources/by/year/2020/index.html");
    browser.until("document.querySelector('h1').textContent.endsWith(': 2020')");
    follow(&mut browser, "2020", "sources/index.html");
    assert_eq!(figure(&mut browser, "2020"), "30");
}

#[test]
fn an_address_of_two_facets_shows_them_to_whoever_is_given_it() {
    let Some(mut browser) = browser("lists-shared") else { return };
    let root = served(sources());
    browser.go(&format!("{root}{BOTH}"));
    is_combined(&mut browser);
    // One that there is no list of is none.
    browser.go(&format!("{root}{ONE}?and=sources/by/year/1999/"));
    browser.until(&format!("{}.title !== ''", facet("The One")));
    assert_eq!(browser.value("document.querySelector('h1').textContent.includes('1999')"), false);
    browser.until(&format!(
        "{ROWS}.length === 10 && document.querySelectorAll('nav.pages').length > 0"
    ));
}

#[test]
fn without_scripts_each_facet_is_a_page() {
    let Some(mut browser) = browser("lists-plain") else { return };
    let root = served(sources());
    browser.call("Emulation.setScriptExecutionDisabled", json!({ "value": true }));
    browser.go(&format!("{root}{BOTH}"));
    let heading = browser.value("document.querySelector('h1').textContent");
    assert!(!heading.as_str().unwrap().contains("2020"), "{heading}");
    assert_eq!(figure(&mut browser, "2020"), "30");
    browser.value(&format!("{}.click()", facet("2020")));
    browser.until("location.pathname.endsWith('sources/by/year/2020/index.html') && document.readyState === 'complete'");
    let count = browser.value("document.querySelector('.kicker').textContent");
    assert!(count.as_str().unwrap().contains("30 documents"), "{count}");
}
