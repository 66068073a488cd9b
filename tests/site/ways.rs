//! Ways into long lists: the page of the search leads to each of them without a script; a bar of letters is a whole alphabet;
//! search engines are told of every matrix and network; and what scripts know of facets is what their pages say.

use std::collections::{BTreeMap, BTreeSet};

use scraper::{ElementRef, Html, Selector};
use serde_json::Value;

use crate::folder::{Folder, Site};
use crate::listings::large;

fn page(site: &Site, path: &str) -> Html {
    Html::parse_document(site.text(path))
}

fn select<'h>(html: &'h Html, selector: &str) -> Vec<ElementRef<'h>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The path of the site that a link on a page leads to, and its anchor.
fn target(from: &str, href: &str) -> (String, Option<String>) {
    let base = url::Url::parse(&format!("https://x/{from}")).unwrap();
    let to = base.join(href).unwrap();
    (to.path().trim_start_matches('/').to_owned(), to.fragment().map(str::to_owned))
}

#[test]
fn the_page_of_the_search_leads_to_every_list_without_a_script() {
    let site = large().site();
    let path = "search/index.html";
    let html = page(&site, path);
    let mut led = BTreeSet::new();
    for link in select(&html, "section[aria-labelledby=ways] a") {
        let (to, anchor) = target(path, link.attr("href").unwrap());
        assert!(site.0.contains_key(&to), "{to}");
        if let Some(anchor) = anchor {
            let there = page(&site, &to);
            assert!(!select(&there, &format!("[id='{anchor}']")).is_empty(), "{to}#{anchor}");
            led.insert(format!("{to}#{anchor}"));
        }
        led.insert(to);
    }
    // Each facet that a listing leads to, each letter, and each section.
    for listing in ["allegations/index.html", "sources/index.html"] {
        let facets = page(&site, listing);
        let facets = select(&facets, ".facets.columns [data-facet], .facets.columns .all a");
        assert!(facets.len() > 3, "{listing}");
        for facet in facets {
            let (to, _) = target(listing, facet.attr("href").unwrap());
            assert!(led.contains(&to), "{to} is not led to");
        }
    }
    let letters = page(&site, "actors/index.html");
    let letters = select(&letters, ".letters a");
    assert!(letters.len() > 10);
    for letter in letters {
        let (to, anchor) = target("actors/index.html", letter.attr("href").unwrap());
        assert!(led.contains(&format!("{to}#{}", anchor.unwrap())), "{to}");
    }
    for section in ["timeline", "matrix", "network", "unknowns", "corrections", "print"] {
        assert!(led.contains(&format!("{section}/index.html")), "{section}");
    }
}

#[test]
fn a_bar_of_letters_is_a_whole_alphabet_of_which_some_lead_nowhere() {
    let bar = |language: &str, last: &str| {
        let mut folder = Folder::of([("content/index.md", "---\ntitle: A\n---\n")]);
        folder.put("site.yaml", &format!("format: 2\ntitle: A dossier\nlanguage: {language}\n"));
        for at in 0..12 {
            folder.put(
                &format!("content/actors/b-{at}.md"),
                &format!("---\nname: Bakan {at}\nkind: organization\n---\n"),
            );
            folder.put(
                &format!("content/actors/l-{at}.md"),
                &format!("---\nname: {last} {at}\nkind: organization\n---\n"),
            );
        }
        let site = folder.site();
        let html = page(&site, "actors/index.html");
        let bar = select(&html, ".letters")[0];
        let all = |selector: &str| -> Vec<String> {
            bar.select(&Selector::parse(selector).unwrap()).map(words).collect()
        };
        (all("li"), all("li a"))
    };
    let (all, links) = bar("en", "Zorn");
    assert_eq!(all.concat(), "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    assert_eq!(links, ["B", "Z"]);
    let (all, links) = bar("tr", "Şule");
    assert_eq!(all.concat(), "ABCÇDEFGHIİJKLMNOÖPRSŞTUÜVYZ");
    assert_eq!(links, ["B", "Ş"]);
}

#[test]
fn search_engines_are_told_of_every_matrix_and_every_network() {
    let mut folder = large();
    let settings = folder.text("site.yaml");
    if !settings.contains("base_url") {
        folder.put("site.yaml", &format!("{settings}base_url: https://example.org/d/\n"));
    }
    let base = folder.text("site.yaml");
    let base = base.lines().find_map(|line| line.strip_prefix("base_url: ")).unwrap();
    let base = format!("{}/", base.trim_matches('"').trim_end_matches('/'));
    let site = folder.site();
    let told: BTreeSet<&str> = site
        .text("sitemap.xml")
        .split("<loc>")
        .skip(1)
        .filter_map(|rest| rest.split("</loc>").next()?.strip_prefix(base.as_str()))
        .collect();
    let is_one = |path: &&str| {
        let is_network = path.starts_with("allegations/") && path.ends_with("/network/");
        (path.starts_with("matrix/") || is_network) && !path.contains("/page/")
    };
    let folders = site.0.keys().filter_map(|path| path.strip_suffix("index.html"));
    let expected: BTreeSet<&str> = folders.filter(is_one).collect();
    assert!(expected.iter().any(|path| path.starts_with("matrix/actors/")), "{expected:?}");
    assert!(expected.iter().any(|path| path.ends_with("/network/")), "{expected:?}");
    let listed: BTreeSet<&str> = told.iter().copied().filter(|path| is_one(path)).collect();
    assert_eq!(listed, expected);
}

/// The rows of a list over all its pages, by where they lead.
fn rows(site: &Site, folder: &str) -> Vec<String> {
    let mut rows = Vec::new();
    for number in 1.. {
        let path = match number {
            1 => format!("{folder}index.html"),
            _ => format!("{folder}page/{number}/index.html"),
        };
        if !site.0.contains_key(&path) {
            break;
        }
        // A topic's page has a list of sources besides.
        for link in select(&page(site, &path), "[data-rows] > * .title a, .ledger tbody .that a") {
            rows.push(target(&path, link.attr("href").unwrap()).0);
        }
    }
    rows
}

#[test]
fn scripts_know_of_facets_what_their_pages_say() {
    let site = large().site();
    for section in ["allegations/", "sources/"] {
        let told: Value =
            serde_json::from_str(site.text(&format!("{section}by/members.json"))).unwrap();
        let whole = rows(&site, section);
        let size = usize::try_from(told["size"].as_u64().unwrap()).unwrap();
        let first = select(&page(&site, &format!("{section}index.html")), "[data-rows] > *").len();
        assert_eq!(first, whole.len().min(size), "{section}");
        let facets: BTreeMap<String, Vec<usize>> =
            serde_json::from_value(told["facets"].clone()).unwrap();
        for (facet, places) in &facets {
            let own: BTreeSet<&String> = places.iter().map(|place| &whole[*place]).collect();
            let listed = rows(&site, facet);
            assert_eq!(own, listed.iter().collect::<BTreeSet<_>>(), "{facet}");
            assert!(places.is_sorted(), "{facet}: {places:?}");
        }
        // And of each facet that has a page.
        let front = page(&site, &format!("{section}index.html"));
        for link in select(&front, ".facets.columns [data-facet]") {
            let (to, _) = target(&format!("{section}index.html"), link.attr("href").unwrap());
            assert!(facets.contains_key(to.trim_end_matches("index.html")), "{to}");
        }
    }
    // Where no facet has a page there is nothing to know.
    assert!(!Folder::of_the_repository().site().0.contains_key("sources/by/members.json"));
}

#[test]
fn the_print_edition_begins_with_the_sentence_of_the_home_page() {
    let site = Folder::of_the_repository().site();
    let terms = page(&site, "index.html");
    let terms: Vec<String> = select(&terms, ".origins li > b").into_iter().map(words).collect();
    assert_eq!(
        terms.join(" "),
        "Four speakers, one government, one outlet: one independent origin."
    );
    let cover = page(&site, "print/index.html");
    let cover = words(select(&cover, "main")[0]);
    assert!(cover.contains(&terms.join(" ")), "{cover}");
}
