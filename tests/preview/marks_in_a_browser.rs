//! Links to withheld material in a real browser: marked for editors, to the eye and to those who listen, and for
//! nobody else.

use serde_json::{Value, json};

use crate::chromium::Chromium;
use crate::made_up::{Site, page, serving};
use crate::pages_in_a_browser::browser;

/// A page of a template that closes nothing, inside a table.
const BARE: &str =
    "<h1>Bare</h1><main><table><tr><td><a href=\"../actors/bob/page/2/index.html\">Bob</a>";

const LABELLED: &str = "<a href=\"../actors/ann/\" aria-label=\"Note on Ann\">1</a> \
    <a href=\"../actors/bob/\" aria-label=\"Note on Bob\">2</a>";

/// A site whose pages the editors and the public both have.
fn site() -> Site {
    Site::small()
        .with("plain/index.html", &page("Plain", "<a href=\"../actors/ann/\">Ann</a>"))
        .with("bare/index.html", BARE)
        .with("labelled/index.html", &page("Labelled", LABELLED))
}

fn withholding() -> Site {
    site().withholding("bob", "actors/bob/", "a draft").publishing(site())
}

fn go(browser: &mut Chromium, url: &str) {
    browser.call("Page.navigate", json!({ "url": url }));
    browser.until("document.readyState === 'complete' && document.querySelector('h1') !== null");
}

/// What is written after a link in the text.
fn after(browser: &mut Chromium, link: &str) -> Value {
    let link = format!("document.querySelector('main a[href=\"{link}\"]')");
    browser.value(&format!("getComputedStyle({link}, '::after').content"))
}

/// The links of a page and its notes by the names that are read out, in order.
fn read_out(browser: &mut Chromium) -> Vec<String> {
    let tree = browser.call("Accessibility.getFullAXTree", json!({}));
    let nodes = tree["nodes"].as_array().unwrap();
    let mut left = vec![&nodes[0]];
    let mut words = Vec::new();
    while let Some(node) = left.pop() {
        let text = |what: &str| node[what]["value"].as_str().unwrap_or_default();
        if matches!(text("role"), "link" | "note") {
            words.push(format!("{} {}", text("role"), text("name")).trim().to_owned());
        }
        let children = node["childIds"].as_array().map_or(&[][..], Vec::as_slice);
        let child = |id: &Value| nodes.iter().find(|node| node["nodeId"] == *id);
        left.extend(children.iter().rev().filter_map(child));
    }
    words
}

const BANNER: &str = "document.querySelector('casefile-withheld')";

#[test]
fn links_to_withheld_material_are_marked_without_any_script() {
    let Some(mut browser) = browser("withheld") else { return };
    let server = serving(withholding());
    browser.call("Emulation.setScriptExecutionDisabled", json!({ "value": true }));
    let (url, token) = server.address().url.split_once('?').unwrap();
    go(&mut browser, &format!("{url}?{token}"));
    assert_eq!(after(&mut browser, "actors/bob/"), "\" withheld: a draft\"");
    assert_eq!(after(&mut browser, "actors/ann/"), "none");
    let banner = browser.value(&format!("{BANNER}.innerText"));
    assert_eq!(banner, "This page shows withheld material. The links to it are marked.");
    let is_in_sight = format!(
        "(({{ top, bottom }}) => top >= 0 && bottom <= innerHeight && bottom > top)({BANNER}.getBoundingClientRect())"
    );
    browser.until(&is_in_sight);
    assert_eq!(read_out(&mut browser), ["link Ann", "link Bob withheld: a draft", "note"]);
    go(&mut browser, &format!("{url}actors/ann/"));
    assert_eq!(after(&mut browser, "../bob/#x"), "\" withheld: a draft\"");
    go(&mut browser, &format!("{url}bare/"));
    assert_eq!(read_out(&mut browser), ["link Bob withheld: a draft", "note"]);
    go(&mut browser, &format!("{url}actors/bob/"));
    let banner = browser.value(&format!("{BANNER}.innerText"));
    assert_eq!(banner, "Withheld: a draft. Not in the public site.");
    browser.until(&is_in_sight);
    // Where nothing leads to it, nothing is said.
    go(&mut browser, &format!("{url}plain/"));
    assert_eq!(browser.value(&format!("getComputedStyle({BANNER}).display")), "none");
    assert_eq!(read_out(&mut browser), ["link Ann"]);
}

#[test]
fn the_banner_comes_first_where_there_are_scripts() {
    let Some(mut browser) = browser("banner") else { return };
    let server = serving(withholding());
    go(&mut browser, &server.address().url);
    browser.until("document.body.firstElementChild.localName === 'casefile-withheld'");
    assert_eq!(read_out(&mut browser)[..3], ["note", "link Ann", "link Bob withheld: a draft"]);
    let top = |element: &str| format!("{element}.getBoundingClientRect().top");
    browser.until(&format!("{} < {}", top(BANNER), top("document.querySelector('h1')")));
    // A label in the place of a link's words does not hide its mark from those who listen.
    go(&mut browser, &format!("{}labelled/", server.address().url.split_once('?').unwrap().0));
    browser.until("document.body.firstElementChild.localName === 'casefile-withheld'");
    let read = read_out(&mut browser);
    assert_eq!(read, ["note", "link Note on Ann", "link Note on Bob, withheld: a draft"]);
}

#[test]
fn nothing_is_marked_for_the_public() {
    let Some(mut browser) = browser("unmarked") else { return };
    let server = serving(withholding());
    let (url, _) = server.address().url.split_once('?').unwrap();
    for path in ["", "actors/ann/", "actors/bob/", "bare/", "plain/", "nothing/"] {
        go(&mut browser, &format!("{url}{path}"));
        assert_eq!(browser.value(&format!("{BANNER} === null")), true, "{path}");
        let marked = "[...document.links].filter(link => getComputedStyle(link, '::after').content !== 'none').length";
        assert_eq!(browser.value(marked), 0, "{path}");
        assert!(!read_out(&mut browser).iter().any(|words| words.contains("withheld")), "{path}");
        let styles =
            "fetch('/_casefile/withheld.css?page=index.html').then(answer => answer.status)";
        assert_eq!(browser.value(styles), 404, "{path}");
    }
}
