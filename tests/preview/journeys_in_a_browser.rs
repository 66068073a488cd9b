//! What a reader comes for, found from the home page by keys and clicks in few steps: in a large dossier an actor whose name
//! is spelt wrong, a passage by three of its words, the denials of one year; in this repository's own what is alleged, by
//! whom, on what evidence, what was answered, the very words, and how many origins it all has.
//!
//! A step is a question sent from a field, or something on the page that is clicked or chosen.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use serde_json::{Value, json};

use crate::chromium::Chromium;
use crate::folder::Folder;
use crate::generated::{self, Options, SEED};
use crate::pages_in_a_browser::browser;
use crate::served::served;

/// Sources of the large dossier, with a fifth as many actors.
const SOURCES: usize = 1_000;
/// Steps that are fewer than four.
const MOST: usize = 3;

/// A reader who begins on the home page.
struct Reader {
    browser: Chromium,
    root: String,
    steps: usize,
}

impl Reader {
    fn at(mut browser: Chromium, root: &str) -> Self {
        let size = json!({ "width": 1280, "height": 900, "deviceScaleFactor": 1, "mobile": false });
        browser.call("Emulation.setDeviceMetricsOverride", size);
        browser.call("Emulation.setFocusEmulationEnabled", json!({ "enabled": true }));
        Self { browser, root: root.to_owned(), steps: 0 }
    }

    /// Comes to the home page anew.
    fn begin(&mut self) {
        self.browser.go("about:blank");
        self.browser.go(&format!("{}index.html", self.root));
        self.browser.until("!document.documentElement.hasAttribute('data-waits')");
        self.steps = 0;
    }

    /// A question from the field that the key leads to, sent by Enter.
    fn ask(&mut self, words: &str) {
        self.steps += 1;
        self.browser.press("/", 191);
        self.browser.until("document.activeElement.name === 'q'");
        self.browser.call("Input.insertText", json!({ "text": words }));
        let key = json!({ "type": "keyDown", "key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13, "text": "\r" });
        self.browser.call("Input.dispatchKeyEvent", key);
        let key = json!({ "type": "keyUp", "key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13 });
        self.browser.call("Input.dispatchKeyEvent", key);
        self.browser.until(
            "location.pathname.endsWith('/search/') || location.pathname.endsWith('/search/index.html')",
        );
        self.browser.until("!!document.querySelector('.filters summary')");
    }

    /// Clicks what an expression gives, where a pointer would meet it.
    fn click(&mut self, element: &str) {
        self.steps += 1;
        self.browser.until(&format!("!!({element})"));
        self.browser.value(&format!(
            "({element}).scrollIntoView({{ block: 'center', behavior: 'instant' }})"
        ));
        let place = self.browser.value(&format!(
            "(() => {{ const box = ({element}).getClientRects()[0]; return [box.x + Math.min(box.width / 2, 20), box.y + box.height / 2]; }})()"
        ));
        for kind in ["mousePressed", "mouseReleased"] {
            let event = json!({ "type": kind, "x": place[0], "y": place[1], "button": "left", "clickCount": 1 });
            self.browser.call("Input.dispatchMouseEvent", event);
        }
    }

    fn value(&mut self, expression: &str) -> Value {
        self.browser.value(expression)
    }

    /// Whether the first screen of the page shows an element with such words in it, without a step more.
    fn sees(&mut self, selector: &str, words: &str) {
        let is_seen = format!(
            "[...document.querySelectorAll('{selector}')].some((own) => own.checkVisibility() && own.textContent.replace(/\\s+/g, ' ').includes({}))",
            json!(words)
        );
        assert_eq!(self.value(&is_seen), true, "{words} stands in no {selector}");
    }

    fn is_quick(&self, what: &str) {
        assert!((1..=MOST).contains(&self.steps), "{what}: {} steps", self.steps);
    }
}

/// What follows a key in front matter, without quotation marks.
fn value_of<'t>(text: &'t str, key: &str) -> Option<&'t str> {
    let line = text.lines().find_map(|line| line.trim_start().strip_prefix(key))?;
    Some(line.trim().trim_matches('"'))
}

/// Words as somebody types them who misses a letter, hits another, or swaps two.
fn misspelt(name: &str) -> [String; 3] {
    let letters: Vec<char> = name.to_lowercase().chars().collect();
    let at = letters.len() / 2;
    let (mut missing, mut wrong, mut swapped) = (letters.clone(), letters.clone(), letters.clone());
    missing.remove(at);
    wrong[at] = if letters[at] == 'x' { 'q' } else { 'x' };
    let other = (at..letters.len() - 1).find(|own| letters[*own] != letters[own + 1]).unwrap();
    swapped.swap(other, other + 1);
    [wrong, missing, swapped].map(|own| own.into_iter().collect())
}

const ANSWERS: &str = "#r-actors + ol .hit a";

fn finds_an_actor(reader: &mut Reader, files: &[(String, String)]) {
    let actors = files.iter().filter(|(path, _)| path.starts_with("content/actors/"));
    let named = actors.filter_map(|(path, text)| Some((path, value_of(text, "name: ")?)));
    let is_long = |name: &str| name.split(' ').next_back().is_some_and(|last| last.len() >= 7);
    let mut named = named.filter(|(_, name)| is_long(name));
    let (path, name) = named.nth(20).unwrap();
    let id = path.trim_start_matches("content/actors/").trim_end_matches(".md");
    for typed in misspelt(name.split(' ').next_back().unwrap()) {
        reader.begin();
        reader.ask(&typed);
        let own = format!("actors/{id}/index.html");
        let hit = format!(
            "[...document.querySelectorAll('{ANSWERS}')].find((own) => own.href.endsWith('{own}'))"
        );
        reader.browser.until(&format!("!!({hit}) || !!document.querySelector('.instead a')"));
        if reader.value(&format!("!({hit})")) == true {
            reader.click("document.querySelector('.instead a')");
        }
        reader.click(&hit);
        reader.browser.until(&format!("location.pathname.endsWith('{own}')"));
        reader.browser.until("document.readyState === 'complete'");
        reader.sees("h1", name);
        reader.is_quick(&typed);
    }
}

/// Three words of a quotation, those that the fewest quotations have together: what a reader remembers of it.
fn telling<'t>(quote: &'t str, all: &[&str]) -> [&'t str; 3] {
    let words: Vec<&str> = quote.split(' ').filter(|word| word.len() > 4).collect();
    let held = |three: &[&str; 3]| {
        let has = |other: &&&str| three.iter().all(|word| other.split(' ').any(|own| own == *word));
        all.iter().filter(has).count()
    };
    let mut best = None;
    for (at, one) in words.iter().enumerate() {
        for (next, two) in words.iter().enumerate().skip(at + 1) {
            for three in words.iter().skip(next + 1) {
                let three = [*one, *two, *three];
                let count = held(&three);
                if best.as_ref().is_none_or(|(least, _)| count < *least) {
                    best = Some((count, three));
                }
            }
        }
    }
    best.unwrap().1
}

fn finds_a_passage(reader: &mut Reader, files: &[(String, String)]) {
    let sources = files.iter().filter(|(path, _)| path.starts_with("content/sources/"));
    let quoted = sources.filter_map(|(path, text)| Some((path, value_of(text, "quote: ")?)));
    let is_long = |quote: &str| quote.split(' ').filter(|word| word.len() > 4).count() >= 6;
    let mut quoted = quoted.filter(|(_, quote)| is_long(quote) && quote.is_ascii());
    let (path, quote) = quoted.nth(SOURCES / 3).unwrap();
    let id = path.trim_start_matches("content/sources/").trim_end_matches(".md");
    let all: Vec<&str> = files.iter().filter_map(|(_, text)| value_of(text, "quote: ")).collect();
    reader.begin();
    reader.ask(&telling(quote, &all).join(" "));
    let place = format!(
        "[...document.querySelectorAll('#r-passages + ol .hit')].find((hit) => hit.textContent.includes({}))?.querySelector('a.place')",
        json!(quote)
    );
    reader.click(&place);
    reader.browser.until(&format!(
        "location.pathname.endsWith('sources/{id}/index.html') && location.hash.length > 1"
    ));
    reader.browser.until("document.readyState === 'complete'");
    lands_on(reader, quote);
    reader.is_quick(quote);
}

/// The words of the statement that the address names, which stands on the screen.
fn lands_on(reader: &mut Reader, quote: &str) {
    let said = "[...document.querySelectorAll(`mark[data-statement~=\"${location.hash.slice(1)}\"]`)].map((own) => own.textContent).join(' ').replace(/\\s+/g, ' ')";
    let beginning: String = quote.split(' ').take(3).collect::<Vec<_>>().join(" ");
    let words = reader.value(said);
    assert!(words.as_str().unwrap().contains(&beginning), "{words} has no “{beginning}”");
    let is_on_screen = "(() => { const own = document.querySelector('mark[data-landed]') ?? document.querySelector(':target'); const box = own.getBoundingClientRect(); return box.bottom > 0 && box.top < innerHeight; })()";
    reader.browser.until(is_on_screen);
}

fn finds_the_denials_of_a_year(reader: &mut Reader) {
    reader.begin();
    reader.click("document.querySelector('.find input')");
    reader.steps = 0;
    reader.ask("");
    reader.click("document.querySelector('.filters [name=verb][value=denies]')");
    reader.browser.until("!!document.querySelector('#r-passages + ol .hit')");
    // The year that has most of them; a list is chosen from by keys or by the pointer, which is one step.
    let year = "[...document.querySelector('.filters [name=from]').options].filter((own) => own.value)\
                .sort((a, b) => b.textContent.match(/\\((\\d+)/)[1] - a.textContent.match(/\\((\\d+)/)[1])[0]";
    let all = reader.value(&format!("{year}.textContent"));
    let number = all.as_str().unwrap().split(['(', ')']).nth(1).unwrap().to_owned();
    let chosen = reader.value(&format!("{year}.value"));
    let chosen = chosen.as_str().unwrap();
    reader.steps += 1;
    reader.value(&format!(
        "(() => {{ const from = document.querySelector('.filters [name=from]'); from.value = '{chosen}'; \
         from.dispatchEvent(new Event('change', {{ bubbles: true }})) }})()"
    ));
    reader.browser.until(&format!(
        "location.search.includes('from={chosen}') && location.search.includes('to={chosen}')"
    ));
    reader.browser.until(&format!(
        "document.querySelector('#r-passages .n').textContent.startsWith('{number}')"
    ));
    reader.is_quick("the denials of a year");
    let hits = "[...document.querySelectorAll('#r-passages + ol .hit')]";
    let denied = format!("{hits}.every((hit) => hit.querySelector('.verb.denies'))");
    assert_eq!(reader.value(&denied), true);
    // Each leads to its words, in a source of the year or said in it.
    let words = reader.value(&format!("{hits}[0].querySelector('blockquote').textContent"));
    reader.click(&format!("{hits}[0].querySelector('a.place')"));
    reader.browser.until("location.pathname.includes('/sources/') && location.hash.length > 1 && document.readyState === 'complete'");
    lands_on(reader, words.as_str().unwrap());
}

#[test]
fn a_reader_finds_actors_passages_and_denials_among_a_thousand_sources() {
    let Some(browser) = browser("journeys") else { return };
    let options = Options { replies: true, ..Options::default() };
    let files = generated::files_with(SOURCES, SEED, &options);
    let mut folder = Folder::default();
    for (path, text) in &files {
        folder.put(path, text);
    }
    let mut reader = Reader::at(browser, &served(folder.site()));
    finds_an_actor(&mut reader, &files);
    finds_a_passage(&mut reader, &files);
    finds_the_denials_of_a_year(&mut reader);
}

#[test]
fn a_reader_of_this_repositorys_dossier_sees_what_is_alleged_by_whom_on_what_and_what_was_answered()
{
    let Some(browser) = browser("journeys-own") else { return };
    let mut reader = Reader::at(browser, &served(Folder::of_the_repository().site()));
    // Without a step: what is alleged, by whom, and that four speakers are one origin.
    reader.begin();
    for term in ["Four speakers,", "one government,", "one outlet:", "one independent origin."] {
        reader.sees(".origins li b", term);
    }
    reader.sees("table.ledger .that a", "Turkey");
    reader.sees("table.ledger td[data-name=\"Said by\"]", "Antonov");
    // One step: on what evidence, and what was answered.
    reader.click("document.querySelector('table.ledger .that a')");
    reader
        .browser
        .until("location.pathname.includes('/allegations/') && document.readyState === 'complete'");
    reader.sees(".standing li", "disclosed evidence");
    reader.sees(".statement .facts dt", "Form");
    reader.sees("section[aria-labelledby=replies] h2", "Replies");
    // Two: the very words, where they stand.
    let words = reader.value("document.querySelector('.statement blockquote').textContent");
    reader.click("document.querySelector('.statement .place a')");
    reader.browser.until("location.pathname.includes('/sources/') && location.hash.length > 1 && document.readyState === 'complete'");
    lands_on(&mut reader, words.as_str().unwrap());
    reader.is_quick("the very words");
    // And how the four are one, speaker by speaker.
    reader.begin();
    reader.click("[...document.querySelectorAll('main a[href*=\"matrix/\"]')][0]");
    reader.browser.until(
        "location.pathname.endsWith('/matrix/index.html') && document.readyState === 'complete'",
    );
    reader.sees("table.blocks th.principal", "4 speakers, one origin");
    reader.is_quick("one origin");
}
