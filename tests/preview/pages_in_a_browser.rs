//! The preview in a real browser: what an editor sees after a change.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::print_stderr, reason = "tests say what they could not do")]
#![allow(clippy::disallowed_methods, reason = "a test waits, but not for ever")]

use std::time::Duration;

use casefile::serve::{Access, NoteLevel, ServeSettings, Server};

use crate::chromium::Chromium;
use crate::made_up::{Site, broken, empty, note, page, serving, started};

/// The preview's surface.
const SURFACE: &str = "document.querySelector('casefile-preview').shadowRoot";

pub fn browser(name: &str) -> Option<Chromium> {
    let browser = Chromium::start(name);
    if browser.is_none() {
        eprintln!("{name}: there is no Chromium here");
    }
    browser
}

/// A page long enough to be scrolled.
fn long(words: &str) -> String {
    page("Long", &format!("<p id=\"words\">{words}</p><div style=\"height: 5000px\"></div>"))
}

/// The address of a page with the token, as the server prints that of the first page.
fn url(server: &Server, path: &str) -> String {
    let (address, token) = server.address().url.split_once('?').unwrap();
    format!("{address}{path}?{token}")
}

/// Waits until the page follows the server, so that what comes next is told to it.
fn followed(server: &Server, key: &str) {
    for _ in 0..1000 {
        if server.open_pages().contains(key) {
            return;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    panic!("nobody follows {key}");
}

#[test]
fn a_changed_page_comes_up_where_it_was() {
    let Some(mut browser) = browser("page") else { return };
    let server = serving(Site::small().with("long/index.html", &long("one")));
    browser.go(&url(&server, "long/"));
    followed(&server, "long/index.html");
    browser.value("scrollTo(0, 1234)");
    browser.until("scrollY === 1234");
    server.show(Site::small().with("long/index.html", &long("two")).shown());
    browser.until("document.getElementById('words').textContent === 'two'");
    browser.until("document.readyState === 'complete' && scrollY === 1234");

    // With a fragment in the address, too.
    followed(&server, "long/index.html");
    browser.value("location.hash = 'words'");
    browser.value("scrollTo(0, 2345)");
    browser.until("scrollY === 2345");
    server.show(Site::small().with("long/index.html", &long("three")).shown());
    browser.until("document.getElementById('words').textContent === 'three'");
    browser.until("document.readyState === 'complete' && scrollY === 2345");

    // Another page's change is none of its business.
    browser.value("window.same = true");
    server.show(
        Site::small().with("long/index.html", &long("three")).with("index.html", "x").shown(),
    );
    std::thread::sleep(Duration::from_millis(500));
    assert_eq!(browser.value("window.same"), true);
}

#[test]
fn styles_are_swapped_without_a_reload() {
    let Some(mut browser) = browser("styles") else { return };
    let styled = |width: u32| {
        Site::small()
            .with("static/css/site.css", "@import url('more.css');")
            .with("static/css/more.css", &format!("body {{ border-top: {width}px solid }}"))
    };
    let server = serving(styled(3));
    browser.go(&url(&server, "actors/ann/"));
    browser.until("getComputedStyle(document.body).borderTopWidth === '3px'");
    followed(&server, "actors/ann/index.html");
    browser.value(
        "window.same = true; window.bare = 0; (function look() { \
         if (getComputedStyle(document.body).borderTopWidth === '0px') bare++; \
         requestAnimationFrame(look); })()",
    );
    for width in [5, 7] {
        server.show(styled(width).shown());
        browser.until(&format!(
            "getComputedStyle(document.body).borderTopWidth === '{width}px' && \
             document.querySelectorAll('link[rel=stylesheet][href*=site]').length === 1"
        ));
    }
    assert_eq!(browser.value("window.same"), true);
    assert_eq!(browser.value("window.bare"), 0, "the page was shown without styles");
}

#[test]
fn errors_come_and_go_over_the_page() {
    let Some(mut browser) = browser("errors") else { return };
    let server = serving(Site::small());
    browser.go(&url(&server, ""));
    followed(&server, "index.html");
    browser.value("window.same = true");
    let hostile = "no <img src=x onerror=\"window.hurt = 1\"> here";
    server.broken(broken(vec![
        note(NoteLevel::Error, hostile),
        note(NoteLevel::Warning, "doubtful"),
    ]));
    let is_open = format!("{SURFACE}.querySelector('dialog').open");
    let is_closed = format!("!{is_open}");
    browser.until(&is_open);
    let text = |browser: &mut Chromium, selector: &str| {
        let value = browser.value(&format!("{SURFACE}.querySelector('{selector}').textContent"));
        value.as_str().unwrap().to_owned()
    };
    assert_eq!(text(&mut browser, "h2"), "1 error: this is the last good site");
    assert_eq!(text(&mut browser, ".message"), hostile);
    assert!(text(&mut browser, "pre").contains("^^^^^"));
    assert_eq!(text(&mut browser, ".hint"), "Hint: compare the source");
    assert_eq!(text(&mut browser, ".place a"), "content/sources/a.md:12:5");
    let link = browser.value(&format!("{SURFACE}.querySelector('.place a').href"));
    assert_eq!(link, "vscode://file/d/content/sources/a.md:12:5");
    let role = browser.value(&format!("{SURFACE}.querySelector('dialog').getAttribute('role')"));
    assert_eq!(role, "alertdialog");
    assert_eq!(browser.value(&format!("{SURFACE}.activeElement.tagName")), "DIALOG");

    // Closed, it leaves a badge, and comes back with the next change.
    browser.press("Escape", 27);
    browser.until(&is_closed);
    assert_eq!(text(&mut browser, ".badge"), "1 error, 1 warning");
    server.broken(broken(vec![note(NoteLevel::Error, "another")]));
    browser.until(&is_open);

    // Put right: gone, and the page is the very same.
    server.show(Site::small().shown());
    browser.until(&format!("{is_closed} && {SURFACE}.querySelector('.badge').hidden"));
    assert_eq!(browser.value("window.same"), true);
    assert!(browser.value("window.hurt").is_null());

    // Warnings alone are a badge that opens a list.
    server.show(Site::small().noting(note(NoteLevel::Warning, "doubtful")).shown());
    browser.until(&format!("!{SURFACE}.querySelector('.badge').hidden"));
    assert_eq!(browser.value(&is_open), false);
    browser.value(&format!("{SURFACE}.querySelector('.badge').click()"));
    browser.until(&is_open);
    assert_eq!(text(&mut browser, "h2"), "1 warning");
}

#[test]
fn a_page_that_goes_and_comes_back() {
    let Some(mut browser) = browser("gone") else { return };
    let server = serving(Site::small());
    browser.go(&url(&server, "actors/ann/"));
    followed(&server, "actors/ann/index.html");
    browser.value("window.same = true");
    server.show(Site::small().without("actors/ann/index.html").shown());
    browser.until(&format!("{SURFACE}.querySelector('.bar').textContent.includes('no longer')"));
    assert_eq!(browser.value("document.querySelector('h1').textContent"), "Ann");
    server.show(Site::small().shown());
    browser.until("window.same === undefined && document.readyState === 'complete'");
}

#[test]
fn the_first_state_takes_the_place_of_the_page_that_waits() {
    let Some(mut browser) = browser("first") else { return };
    let server = empty();
    server.progress("reading 1 of 2");
    browser.go(&url(&server, "actors/ann/"));
    followed(&server, "actors/ann/index.html");
    server.progress("reading 2 of 2");
    browser.until("document.body.textContent.includes('reading 2 of 2')");
    server.broken(broken(vec![note(NoteLevel::Error, "wrong")]));
    browser.until(&format!("{SURFACE}.querySelector('dialog').open"));
    server.show(Site::small().shown());
    browser.until("document.querySelector('h1').textContent === 'Ann'");
}

#[test]
fn a_server_that_starts_again_is_followed() {
    let Some(mut browser) = browser("again") else { return };
    let server = started(Access::Public, false);
    server.show(Site::small().shown());
    let port = server.address().port;
    browser.go(&format!("{}actors/ann/", server.address().url));
    followed(&server, "actors/ann/index.html");
    browser.value("window.same = true");
    server.stop();
    let server = Server::start(&ServeSettings { port, ..ServeSettings::default() }).unwrap();
    assert_eq!(server.address().port, port);
    server.show(Site::small().shown());
    followed(&server, "actors/ann/index.html");
    assert_eq!(browser.value("window.same"), true, "nothing has changed");
    server.show(Site::small().with("actors/ann/index.html", &long("new")).shown());
    browser.until("document.querySelector('h1').textContent === 'Long'");
}

#[test]
fn editors_enter_a_server_that_starts_again_by_its_new_address() {
    let Some(mut browser) = browser("new-token") else { return };
    let server = serving(Site::small().with("actors/ann/index.html", &long("words of a draft")));
    let port = server.address().port;
    browser.go(&url(&server, "actors/ann/"));
    assert_eq!(
        browser.value("location.href"),
        url(&server, "actors/ann/").split_once('?').unwrap().0,
        "the token is not left in the address"
    );
    assert_eq!(browser.value("document.cookie"), "", "no script can read it");
    followed(&server, "actors/ann/index.html");
    browser.value("window.same = true");
    server.stop();
    let server =
        Server::start(&ServeSettings { port, access: Access::Editors, lan: None }).unwrap();
    let site = Site::small().with("actors/ann/index.html", &long("another draft"));
    server.show(site.publishing(Site::small()).shown());
    let bar = format!("{SURFACE}.querySelector('.bar')");
    browser.until(&format!("{bar}.textContent.includes('started again')"));
    assert_eq!(browser.value("window.same"), true, "what was read is still there");
    // By the address alone, everybody gets what is public.
    browser.go(&format!("http://localhost:{port}/actors/ann/"));
    assert_eq!(browser.value("document.querySelector('h1').textContent"), "Ann");
    assert_eq!(browser.value("document.querySelector('casefile-preview') === null"), true);
    browser.go(&url(&server, "actors/ann/"));
    browser.until("document.querySelector('#words').textContent === 'another draft'");
    followed(&server, "actors/ann/index.html");
}

#[test]
fn a_public_page_follows_without_a_word_of_what_is_wrong() {
    let Some(mut browser) = browser("public") else { return };
    let server = started(Access::Public, false);
    browser.go(&format!("{}actors/ann/", server.address().url));
    browser.until("document.body.textContent.includes('There is no public site yet')");
    server.show(Site::small().with("actors/ann/index.html", &long("one")).shown());
    browser.until("document.getElementById('words')?.textContent === 'one'");
    followed(&server, "actors/ann/index.html");
    browser.value("window.same = true");
    server.broken(broken(vec![note(NoteLevel::Error, "wrong")]));
    std::thread::sleep(Duration::from_millis(500));
    assert_eq!(browser.value("window.same"), true);
    assert_eq!(browser.value("document.querySelector('casefile-preview') === null"), true);
    browser.value("scrollTo(0, 1234)");
    browser.until("scrollY === 1234");
    server.show(Site::small().with("actors/ann/index.html", &long("two")).shown());
    browser.until("document.getElementById('words')?.textContent === 'two'");
    browser.until("document.readyState === 'complete' && scrollY === 1234");
}
