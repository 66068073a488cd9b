//! The finished site holds together: every internal link and fragment leads somewhere, ids are unique,
//! the HTML parses without an error, and nothing is asked of anybody else.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use crate::generated;
use std::collections::{BTreeMap, BTreeSet};

use crate::folder::{Folder, Site};
use casefile::manifest::{MANIFEST, SUMS};
use percent_encoding::percent_decode_str;
use scraper::{Html, Selector};
use sha2::{Digest, Sha256};

/// The address of the repository's dossier and of the small one.
const BASES: [&str; 3] =
    ["https://dossier.example.org/", "https://example.org/d/", "https://dossier.example/"];

/// A page as a parser of HTML sees it.
struct Page {
    html: Html,
    ids: BTreeSet<String>,
}

fn elements<'a>(html: &'a Html, selector: &str) -> Vec<scraper::ElementRef<'a>> {
    let selector = Selector::parse(selector).unwrap();
    html.select(&selector).collect()
}

fn pages(site: &Site) -> BTreeMap<&str, Page> {
    let is_page = |path: &&String| path.ends_with(".html");
    let page = |path: &str| {
        let html = Html::parse_document(site.text(path));
        let ids = elements(&html, "[id]");
        let ids = ids.iter().filter_map(|element| element.attr("id")).map(str::to_owned).collect();
        Page { html, ids }
    };
    site.0.keys().filter(is_page).map(|path| (path.as_str(), page(path))).collect()
}

/// Where an address on a page leads, as a path of the site and a fragment; `None` where it leads away.
fn target(page: &str, address: &str, bases: &[&str]) -> Option<(String, Option<String>)> {
    let own = bases.iter().find_map(|base| address.strip_prefix(base));
    let is_absolute = own.is_some() || (page == "404.html" && address.starts_with('/'));
    if own.is_none() && (address.contains("://") || address.starts_with("mailto:")) {
        return None;
    }
    let address =
        own.unwrap_or_else(|| address.strip_prefix('/').filter(|_| is_absolute).unwrap_or(address));
    let decoded = |part: &str| percent_decode_str(part).decode_utf8().unwrap().into_owned();
    let (path, fragment) = match address.split_once('#') {
        Some((path, fragment)) => (path, Some(decoded(fragment))),
        None => (address, None),
    };
    let path = decoded(path);
    let path = path.as_str();
    if path.is_empty() && !is_absolute {
        return Some((page.to_owned(), fragment));
    }
    let mut folders: Vec<&str> =
        if is_absolute { Vec::new() } else { page.split('/').collect::<Vec<_>>() };
    folders.pop();
    let mut parts = path.split('/').peekable();
    while let Some(part) = parts.next() {
        match part {
            ".." => assert!(folders.pop().is_some(), "`{address}` on `{page}` leaves the site"),
            "" | "." if parts.peek().is_none() => folders.push("index.html"),
            "" | "." => {}
            _ => folders.push(part),
        }
    }
    Some((folders.join("/"), fragment))
}

/// Every fault of a site's links, ids and markup.
fn faults(site: &Site, bases: &[&str]) -> Vec<String> {
    let pages = pages(site);
    let mut faults = Vec::new();
    for (path, page) in &pages {
        faults.extend(markup_faults(path, page));
        faults.extend(link_faults(site, path, &pages, bases));
    }
    for (path, bytes) in &site.0 {
        if path.ends_with(".css") {
            faults.extend(style_faults(site, path, &String::from_utf8_lossy(bytes)));
        }
        if path == "sitemap.xml" || path == "feed.xml" {
            faults.extend(list_faults(site, path, &String::from_utf8_lossy(bytes), bases));
        }
    }
    faults
}

/// What is wrong with a page by itself.
fn markup_faults(path: &str, page: &Page) -> Vec<String> {
    let mut faults = Vec::new();
    for error in &page.html.errors {
        faults.push(format!("{path}: the parser says: {error}"));
    }
    for (selector, what) in [
        ("[style]", "an inline style"),
        ("style", "an inline style"),
        ("script:not([src])", "an inline script"),
        ("[onclick], [onload], [onerror], [onsubmit], [onchange]", "an inline script"),
        ("iframe, object, embed, base[href]", "a foreign element"),
        ("a a, mark mark, a button, button a", "an element inside its own kind"),
    ] {
        for element in elements(&page.html, selector) {
            let html: String = element.html().chars().take(120).collect();
            // Data is no script.
            if element.attr("type") != Some("application/ld+json") {
                faults.push(format!("{path}: {what}: {html}"));
            }
        }
    }
    let mut seen = BTreeSet::new();
    for element in elements(&page.html, "[id]") {
        let id = element.attr("id").unwrap_or("");
        if !seen.insert(id.to_owned()) || id.is_empty() || id.contains(char::is_whitespace) {
            faults.push(format!("{path}: the id `{id}` is there twice, or is none"));
        }
    }
    for attribute in ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"] {
        for element in elements(&page.html, &format!("[{attribute}]")) {
            for id in element.attr(attribute).unwrap_or("").split_whitespace() {
                if !page.ids.contains(id) {
                    faults.push(format!("{path}: `{attribute}` names `{id}`, which is not there"));
                }
            }
        }
    }
    faults
}

/// What is wrong with where a page's links lead.
fn link_faults(
    site: &Site,
    path: &str,
    pages: &BTreeMap<&str, Page>,
    bases: &[&str],
) -> Vec<String> {
    let mut faults = Vec::new();
    let page = &pages[path];
    for attribute in ["href", "src", "srcset", "action", "poster", "data"] {
        for element in elements(&page.html, &format!("[{attribute}]")) {
            let name = element.value().name();
            let address = element.attr(attribute).unwrap_or("");
            let Some((file, fragment)) = target(path, address, bases) else {
                if name != "a" {
                    faults.push(format!("{path}: `{name}` asks a third party: {address}"));
                }
                continue;
            };
            // These stand in builds alone.
            let is_of_the_build = [MANIFEST, SUMS].contains(&file.as_str());
            if !site.0.contains_key(&file) && !is_of_the_build {
                faults.push(format!("{path}: `{address}` leads nowhere"));
            }
            let Some(fragment) = fragment else { continue };
            let is_there = pages.get(file.as_str()).is_some_and(|to| to.ids.contains(&fragment));
            if !is_there {
                faults.push(format!("{path}: `{address}` has no such anchor"));
            }
        }
    }
    faults
}

/// What a style sheet loads must be part of the site.
fn style_faults(site: &Site, path: &str, css: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let urls = css.split("url(").skip(1).filter_map(|rest| rest.split(')').next());
    let imports = css.split("@import ").skip(1).filter_map(|rest| rest.split([';', ' ']).next());
    for address in urls.chain(imports) {
        let address = address.trim().trim_start_matches("url(").trim_matches(['"', '\'', ')']);
        if address.starts_with("data:") {
            continue;
        }
        match target(path, address, &[]) {
            Some((file, _)) if site.0.contains_key(&file) => {}
            _ => faults.push(format!("{path}: `{address}` is not part of the site")),
        }
    }
    faults
}

/// Every address in a sitemap or feed must be one of the site's.
fn list_faults(site: &Site, path: &str, xml: &str, bases: &[&str]) -> Vec<String> {
    let mut faults = Vec::new();
    for address in xml.split(['"', '<', '>']).filter(|word| word.starts_with("http")) {
        let is_namespace = address.starts_with("http://www.");
        match target("", address, bases) {
            Some((file, None)) if site.0.contains_key(&file) => {}
            Some((file, Some(fragment))) if site.0.contains_key(&file) => {
                if !site.text(&file).contains(&format!("id=\"{fragment}\"")) {
                    faults.push(format!("{path}: `{address}` has no such anchor"));
                }
            }
            None if is_namespace => {}
            _ => faults.push(format!("{path}: `{address}` leads nowhere")),
        }
    }
    faults
}

fn assert_sound(site: &Site) {
    let faults = faults(site, &BASES);
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn the_repositorys_own_site_holds_together() {
    let site = Folder::of_the_repository().site();
    let count = |folder: &str| {
        let is_page = |path: &&String| {
            path.strip_prefix(folder).is_some_and(|rest| rest.split('/').count() == 2)
                && path.ends_with("/index.html")
        };
        site.0.keys().filter(is_page).count()
    };
    assert_eq!(count("sources/"), 2);
    assert_eq!(count("allegations/"), 10);
    assert!(count("actors/") > 20);
    let marks = elements(
        &Html::parse_document(site.text("sources/tass-2015-12-03-ivanov/index.html")),
        "main mark[data-statement]",
    )
    .len();
    assert!(marks > 15, "{marks} marks");
    assert_sound(&site);
}

#[test]
fn no_page_of_the_repositorys_site_is_large() {
    for (path, bytes) in &Folder::of_the_repository().site().0 {
        if path.ends_with(".html") {
            assert!(bytes.len() < 200_000, "`{path}` has {} bytes", bytes.len());
        }
    }
}

#[test]
fn headings_notes_and_pictures_of_bodies_lead_where_they_say() {
    let body = "## Statements\n\n## Replies\n\n## Content\n\n## Ход дела\n\n## Ход дела\n\n## s1\n\n## fn 1\n\n\
                One[^a], again[^A], [b](#statements), [[#Ход дела]], [c](#ход-дела-1), [d](#top), [e](#content).\n\n\
                ![The pier](<img/low tide.png>) ![A plan](root/plan#1.svg)\n\n[^a]: x\n";
    let actor = "---\nname: Ann Arbor\nkind: person\npublic_interest: x\nsame_as: ['https://example.org/дело (1)']\n---\n\n";
    let source = "---\ntitle: A story\npublisher: unknown\npublished: 2015-12-03\nurl: https://example.org/a (b)\n\
                  statements:\n  - {id: s1, speaker: ann, quote: the sky is blue, asserts: [sky]}\n\
                  \x20 - {id: fn-1, speaker: ann, quote: and wide, asserts: [sky]}\n---\n\n\
                  Ann Arbor said the sky is blue and wide, [here](#s1).\n\n";
    let mut folder = Folder::of([
        ("site.yaml", "title: A dossier\n"),
        ("static/img/low tide.png", "png"),
        ("static/root/plan#1.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
    ]);
    folder.put("content/actors/ann.md", &format!("{actor}{body}"));
    folder.put(
        "content/allegations/sky.md",
        &format!("---\ntitle: That the sky is blue\naccused: none\n---\n\n{body}"),
    );
    folder.put("content/sources/story.md", &format!("{source}{body}"));
    let links = "[a](page:method#statements), [[method#Ход дела]], [b](source:story#statements), [[story#s1]],\n\
                 [c](actor:ann#replies), [d](allegation:sky#fn-1), [[ann#Content|e]], [f](<https://example.org/a b>).\n";
    for page in ["index", "method"] {
        folder.put(
            &format!("content/pages/{page}.md"),
            &format!("---\ntitle: {page}\n---\n\n{body}\n{links}"),
        );
    }
    let site = folder.site();
    assert_sound(&site);
    let page = site.text("method/index.html");
    for part in [
        "<h2 id=\"statements\">",
        "<h2 id=\"heading:content\">",
        "<h2 id=\"ход-дела-1\">",
        "href=\"#%D1%85%D0%BE%D0%B4-%D0%B4%D0%B5%D0%BB%D0%B0\">Ход дела</a>",
        "<img src=\"../static/img/low%20tide.png\" alt=\"The pier\">",
        "<img src=\"../plan%231.svg\" alt=\"A plan\">",
        "href=\"../sources/story/index.html#s1\"",
        "href=\"../actors/ann/index.html#heading:content\">e</a>",
        "href=\"https://example.org/a%20b\"",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    let source = site.text("sources/story/index.html");
    assert!(
        source.contains("<h2 id=\"heading:s1\">") && source.contains("<a href=\"#s1\">here</a>")
    );
    assert!(
        source.contains("href=\"https://example.org/a%20(b)\">https://example.org/a (b)</a>"),
        "{source}"
    );
    let actor = site.text("actors/ann/index.html");
    let address = "href=\"https://example.org/%D0%B4%D0%B5%D0%BB%D0%BE%20(1)\"";
    assert!(actor.contains(address), "{actor}");
}

#[test]
fn the_sites_of_synthetic_dossiers_hold_together() {
    for (name, options) in generated::Options::each() {
        // The other options change what is read, not what is shown in parts.
        if !["plain", "replies", "hubs", "all"].contains(&name) {
            continue;
        }
        let mut folder = Folder::default();
        for (path, text) in generated::files_with(60, generated::SEED, &options) {
            folder.put(&path, &text);
        }
        let settings = folder.text("site.yaml");
        // Small pages, so that listings and lists go on to further ones.
        folder.put("site.yaml", &format!("{settings}page_size: 10\n"));
        let site = folder.site();
        assert!(site.0.contains_key("sources/page/2/index.html"), "{name}");
        assert_sound(&site);
    }
}

/// A site whose every page, but one, is the smallest that is sound.
fn site_of(main: &str) -> Site {
    let page = |main: &str| {
        format!(
            "<!doctype html><html lang=en><head><title>A</title></head><body>{main}</body></html>"
        )
    };
    let files = [
        ("index.html", page(main)),
        ("actors/a/index.html", page("<p id=names>A</p>")),
        ("static/css/site.css", "a { color: red }".to_owned()),
    ];
    Site(files.into_iter().map(|(path, text)| (path.to_owned(), text.into_bytes())).collect())
}

#[test]
fn the_faults_looked_for_are_found() {
    let sound = "<a href=\"actors/a/index.html#names\">A</a><a href=\"https://example.com/\">B</a>";
    assert_eq!(faults(&site_of(sound), &[]), Vec::<String>::new());
    for (faulty, message) in [
        ("<a href=\"actors/b/index.html\">B</a>", "leads nowhere"),
        ("<a href=\"actors/a/index.html#other\">B</a>", "no such anchor"),
        ("<a href=\"#other\">B</a>", "no such anchor"),
        ("<p id=a>A</p><p id=a>B</p>", "twice"),
        ("<p style=\"color: red\">A</p>", "inline style"),
        ("<script>alert(1)</script>", "inline script"),
        ("<img alt=\"\" src=\"https://example.com/a.png\">", "third party"),
        ("<section aria-labelledby=none>A</section>", "which is not there"),
        ("<p>A</span>", "the parser says"),
        ("<div><p>A</div>B</p>", "the parser says"),
    ] {
        let found = faults(&site_of(faulty), &[]);
        assert!(found.iter().any(|fault| fault.contains(message)), "{faulty}: {found:?}");
    }
}

#[test]
fn a_published_original_is_nothing_that_a_browser_runs() {
    let markup = "<script>alert(1)</script>";
    let files = [
        ("page.html", "page.html.txt"),
        ("drawing.SVG", "drawing.SVG.txt"),
        ("a b/feed.xml", "a b/feed.xml.txt"),
        ("run.js", "run.js.txt"),
        ("packed.html.gz", "packed.html.gz.txt"),
        ("bare", "bare.txt"),
        ("story.txt", "story.txt"),
        ("scan.PDF", "scan.pdf"),
        ("picture.png", "picture.png"),
    ];
    let settings = "title: A dossier\nrules: {body-differs-from-original: off}\n";
    let mut folder = Folder::of([("site.yaml", settings)]);
    for (at, (file, _)) in files.iter().enumerate() {
        let bytes = format!("{markup}{at}");
        let sha256: String =
            Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        folder.put(&format!("content/originals/{file}"), &bytes);
        folder.put(
            &format!("content/sources/source-{at}.md"),
            &format!(
                "---\ntitle: A\npublisher: unknown\npublished: unknown\n\
                 original: {{file: {file}, sha256: {sha256}, publish: true}}\n---\n\nA.\n"
            ),
        );
    }
    let site = folder.site();
    let published = site.0.keys().filter_map(|path| path.strip_prefix("originals/"));
    let expected: BTreeSet<&str> = files.iter().map(|(_, published)| *published).collect();
    assert_eq!(published.collect::<BTreeSet<_>>(), expected);
    for (at, (file, published)) in files.iter().enumerate() {
        let path = format!("originals/{published}");
        assert_eq!(site.text(&path), format!("{markup}{at}"), "{file}");
        let page = site.text(&format!("sources/source-{at}/index.html"));
        let href = format!("href=\"../../{}\"", path.replace(' ', "%20"));
        assert!(page.contains(&href), "{href} is not on {page}");
        assert_eq!(page.contains("show as text"), file.len() != published.len(), "{file}");
    }
}
