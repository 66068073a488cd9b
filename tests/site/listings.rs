//! Lists that are long: no two pages have one title or one description; facets hold what the pages of their members say;
//! the timeline of years holds every source once; and nothing of it is too large or names who must not be named.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use scraper::{ElementRef, Html, Selector};

use crate::folder::{Folder, Site};
use crate::generated::{self, Options, SEED};

/// What no page grows beyond, in bytes.
const MOST: usize = 200_000;

fn select<'h>(html: &'h Html, selector: &str) -> Vec<ElementRef<'h>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn page(site: &Site, path: &str) -> Html {
    Html::parse_document(site.text(path))
}

fn html_paths(site: &Site) -> impl Iterator<Item = &str> {
    site.0.keys().map(String::as_str).filter(|path| path.ends_with(".html"))
}

/// A large dossier with replies, other languages and voices.
pub fn large() -> Folder {
    let options = Options {
        replies: true,
        speaks_for: true,
        languages: true,
        minors: true,
        ..Options::default()
    };
    let mut folder = Folder::default();
    for (path, text) in generated::files_with(160, SEED, &options) {
        folder.put(&path, &text);
    }
    folder
}

/// Pages that have a title or a description with another, each as both.
fn shared(site: &Site, what: &str, of: impl Fn(&Html) -> Option<String>) -> Vec<String> {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut shared = Vec::new();
    // A card is no page of its own: no search engine lists it.
    for path in html_paths(site).filter(|path| !path.ends_with("/card.html")) {
        let Some(words) = of(&page(site, path)) else { continue };
        if let Some(other) = seen.insert(words.clone(), path) {
            shared.push(format!("{path} has the {what} of {other}: {words}"));
        }
    }
    shared
}

fn titles(site: &Site) -> Vec<String> {
    let mut found = shared(site, "title", |html| Some(words(select(html, "head > title")[0])));
    found.extend(shared(site, "description", |html| {
        let meta = select(html, "head > meta[name=description]");
        meta.first().and_then(|one| one.attr("content")).map(str::to_owned)
    }));
    found
}

#[test]
fn no_two_pages_of_a_site_have_one_title_or_one_description() {
    let mut roots: Vec<_> = ["tests/sites", "tests/cases"]
        .iter()
        .flat_map(|folder| std::fs::read_dir(folder).unwrap())
        .map(|entry| entry.unwrap().path())
        .map(|path| if path.join("in").is_dir() { path.join("in") } else { path })
        .filter(|path| path.join("site.yaml").is_file())
        .collect();
    roots.sort();
    assert!(roots.len() > 5, "{roots:?}");
    let dossiers =
        roots.iter().map(|root| (root.display().to_string(), Folder::at(Path::new(root))));
    let others = [("the repository", Folder::of_the_repository()), ("a large one", large())];
    let others = others.into_iter().map(|(name, folder)| (name.to_owned(), folder));
    let mut found = Vec::new();
    for (name, folder) in dossiers.chain(others) {
        // Templates of a dossier's own say what they like.
        if folder.0.keys().any(|path| path.starts_with("templates/")) {
            continue;
        }
        found.extend(titles(&folder.site()).into_iter().map(|one| format!("{name}: {one}")));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn two_sources_of_one_headline_have_titles_of_their_own() {
    let source = |publisher: &str| {
        format!(
            "---\ntitle: A flood\npublisher: {publisher}\npublished: 2020-01-02\n---\n\nIt rained.\n"
        )
    };
    let actor = |name: &str| format!("---\nname: {name}\nkind: media\n---\n");
    let folder = Folder::of([
        ("site.yaml", "format: 2\ntitle: A dossier\n"),
        ("content/actors/one.md", &actor("The One")),
        ("content/actors/other.md", &actor("The Other")),
        ("content/sources/a.md", &source("one")),
        ("content/sources/b.md", &source("other")),
    ]);
    assert_eq!(titles(&folder.site()), Vec::<String>::new());
}

/// The rows of a listing of allegations over all its pages, by the ids of what they lead to.
fn ledger(site: &Site, folder: &str) -> BTreeMap<String, Vec<String>> {
    let mut rows = BTreeMap::new();
    for number in 1.. {
        let path = match number {
            1 => format!("{folder}index.html"),
            _ => format!("{folder}page/{number}/index.html"),
        };
        if !site.0.contains_key(&path) {
            break;
        }
        for row in select(&page(site, &path), "table.ledger tbody tr") {
            let link = row.select(&Selector::parse(".that a").unwrap()).next().unwrap();
            let id = link.attr("href").unwrap().trim_end_matches("/index.html");
            let id = id.rsplit('/').next().unwrap().to_owned();
            let cells = row.select(&Selector::parse("td").unwrap()).map(words).collect();
            assert!(rows.insert(id, cells).is_none(), "{path}");
        }
    }
    rows
}

/// Whether an allegation is in a facet of standing, by its row in the whole list and by its own page.
fn belongs(key: &str, cells: &[String], own: &Html) -> bool {
    let [.., origins, _, replies] = cells else { panic!("{cells:?}") };
    let origins: usize = origins.replace(',', "").parse().unwrap();
    let kicker = words(select(own, ".kicker")[0]);
    let status = kicker.split(" · ").find_map(|item| item.strip_prefix("status: ")).unwrap();
    let contest = status.split(", ").nth(1).unwrap_or("uncontested").replace(" in part", "");
    match key {
        "one-origin" => origins == 1,
        "several-origins" => origins > 1,
        "adjudicated" => status.starts_with("adjudicated"),
        "denied" | "disputed" | "qualified" | "uncontested" => contest == key,
        "replied" => !replies.starts_with("0 ") && replies != "—",
        "no-reply" => replies.starts_with("0 "),
        "withdrawn" => !select(own, "article.statement.withdrawn").is_empty(),
        _ => panic!("{key}"),
    }
}

#[test]
fn facets_hold_what_the_pages_of_their_members_say() {
    let site = large().site();
    let whole = ledger(&site, "allegations/");
    assert!(whole.len() > 40, "{}", whole.len());
    let front = page(&site, "allegations/index.html");
    let mut seen = BTreeSet::new();
    for row in select(&front, ".facets.columns li:not(.all)") {
        let Some(link) = row.select(&Selector::parse("a").unwrap()).next() else { continue };
        let folder =
            format!("allegations/{}", link.attr("href").unwrap().trim_end_matches("index.html"));
        let Some(below) = folder.strip_prefix("allegations/by/") else { continue };
        let count: usize =
            words(row.select(&Selector::parse(".n").unwrap()).next().unwrap()).parse().unwrap();
        let rows = ledger(&site, &folder);
        assert!(rows.len() == count && count >= 10 && count < whole.len(), "{folder}: {count}");
        assert!(rows.iter().all(|(id, cells)| whole.get(id) == Some(cells)), "{folder}");
        let parts: Vec<&str> = below.trim_end_matches('/').split('/').collect();
        let member = |id: &str, cells: &[String]| {
            let own = page(&site, &format!("allegations/{id}/index.html"));
            match parts.as_slice() {
                ["standing", key] => belongs(key, cells, &own),
                ["accused", actor] => {
                    let roll = page(&site, &format!("actors/{actor}/index.html"));
                    let total = words(select(&roll, ".kicker")[0]);
                    assert!(total.contains(&format!("accused in {count} allegations")), "{total}");
                    select(&own, "[aria-labelledby=accused] a")
                        .iter()
                        .any(|link| link.attr("href").unwrap().contains(&format!("/{actor}/")))
                }
                _ => rows.contains_key(id),
            }
        };
        let expected: BTreeSet<&String> =
            whole.iter().filter(|(id, cells)| member(id, cells)).map(|(id, _)| id).collect();
        assert_eq!(rows.keys().collect::<BTreeSet<_>>(), expected, "{folder}");
        seen.insert(parts[0].to_owned());
    }
    assert!(seen.contains("standing") && seen.contains("accused"), "{seen:?}");
}

#[test]
fn every_order_holds_all_and_is_one_of_what_it_says() {
    let site = large().site();
    let whole = ledger(&site, "allegations/");
    for (order, column) in [("origins", 3), ("denied", 4)] {
        let folder = format!("allegations/by/order/{order}/");
        assert_eq!(ledger(&site, &folder), whole, "{order}");
        let rows = select(&page(&site, &format!("{folder}index.html")), "table.ledger tbody tr")
            .into_iter()
            .map(|row| row.select(&Selector::parse("td").unwrap()).map(words).collect::<Vec<_>>())
            .map(|cells| cells[cells.len() - column].replace(',', "").parse::<usize>().unwrap())
            .collect::<Vec<_>>();
        assert!(rows.windows(2).all(|two| two[0] >= two[1]), "{order}: {rows:?}");
    }
}

#[test]
fn a_timeline_of_years_holds_every_source_and_its_figures_are_those_of_its_pages() {
    let site = large().site();
    let index = page(&site, "timeline/index.html");
    assert!(!select(&index, ".months svg title").is_empty());
    let mut printed = BTreeSet::new();
    for row in select(&index, "table.yearly tbody tr") {
        let Some(link) = row.select(&Selector::parse("th a").unwrap()).next() else { continue };
        let cells: Vec<String> = row.select(&Selector::parse("td").unwrap()).map(words).collect();
        let number = |at: usize| cells[at].replace(',', "").parse::<usize>().unwrap();
        let year = format!("timeline/{}", link.attr("href").unwrap());
        let first = page(&site, &year);
        let heading = words(select(&first, "h1")[0]);
        assert!(heading.contains(&format!(": {} occasion", number(0) + number(2))), "{heading}");
        let months = select(&first, ".months.strip li b");
        let sum: usize = months.into_iter().map(|one| words(one).parse::<usize>().unwrap()).sum();
        assert_eq!(sum, number(0), "{year}");
    }
    for path in html_paths(&site).filter(|path| path.starts_with("timeline/")) {
        let html = page(&site, path);
        for link in select(&html, ".occasions .document .what a") {
            let to = link.attr("href").unwrap();
            if let Some((_, id)) = to.split_once("sources/") {
                let id = id.trim_end_matches("/index.html").to_owned();
                assert!(printed.insert(id.clone()), "{id} is printed twice, once on {path}");
            }
        }
    }
    let sources = html_paths(&site).filter_map(|path| path.strip_prefix("sources/"));
    let sources = sources.filter_map(|path| path.strip_suffix("/index.html"));
    let sources: BTreeSet<String> =
        sources.filter(|id| !id.contains('/')).map(str::to_owned).collect();
    assert_eq!(printed, sources);
}

#[test]
fn no_page_of_a_list_is_too_large() {
    let site = large().site();
    // The volumes of the print edition hold what two hundred sources say.
    let pages = html_paths(&site).filter(|path| !path.starts_with("print/"));
    let large: Vec<_> = pages.filter(|path| site.0[*path].len() > MOST).collect();
    assert!(large.is_empty(), "{large:?}");
}

/// Twenty allegations, of which `accused` is accused in fifteen.
fn accusing(accused: &str, actor: &str) -> Site {
    let mut folder = Folder::of([
        (
            "site.yaml",
            "format: 2\ntitle: A dossier\nrules: {missing-response: off, accused-not-named: off, private-person: off}\n",
        ),
        ("content/actors/one.md", "---\nname: The One\nkind: media\n---\n"),
        ("content/actors/who.md", actor),
    ]);
    let (mut statements, mut body) = (String::new(), String::new());
    for at in 0..20 {
        let of = if at < 15 { accused } else { "none" };
        folder.put(
            &format!("content/allegations/claim-{at}.md"),
            &format!("---\ntitle: That it was so {at}\naccused: {of}\n---\n"),
        );
        let _ = writeln!(
            statements,
            "  - {{speaker: one, quote: It was so {at}., asserts: [claim-{at}]}}"
        );
        let _ = write!(body, "“It was so {at}.”\n\n");
    }
    folder.put(
        "content/sources/story.md",
        &format!("---\ntitle: A story\npublisher: one\npublished: 2020-01-02\nstatements:\n{statements}---\n\n{body}"),
    );
    folder.site()
}

#[test]
fn no_facet_names_a_private_person_or_a_minor() {
    let of = |actor: &str| {
        let site = accusing("[who]", actor);
        site.0.keys().any(|path| path.starts_with("allegations/by/accused/who/"))
    };
    assert!(of("---\nname: The Firm\nkind: organization\n---\n"));
    assert!(of("---\nname: Ann Orr\nkind: person\nroles: [{title: mayor}]\n---\n"));
    assert!(!of("---\nname: Ann Orr\nkind: person\n---\n"));
    assert!(!of("---\nname: Ann Orr\nkind: person\nroles: [{title: mayor}]\nminor: true\n---\n"));
}

#[test]
fn a_recorded_reply_is_no_silence_and_who_answers_becomes_no_heading() {
    let mut folder = Folder::of([
        ("site.yaml", "format: 2\ntitle: A dossier\n"),
        ("content/actors/north.md", "---\nname: Northhaven\nkind: organization\n---\n"),
        ("content/actors/petra.md", "---\nname: Petra Quill\nkind: person\n---\n"),
        (
            "content/actors/ann.md",
            "---\nname: Ann Arbor\nkind: person\npublic_interest: The mayor\n---\n",
        ),
    ]);
    let (mut statements, mut body) = (String::new(), String::new());
    for number in 0..24 {
        let (accused, reply) = match number < 12 {
            true => ("north", "responses: [{by: north, kind: denial, on: 2021-03-05}]\n"),
            false => ("petra", ""),
        };
        folder.put(
            &format!("content/allegations/t{number}.md"),
            &format!(
                "---\ntitle: That door {number} stood open\naccused: [{{actor: {accused}, mode: implied}}]\n{reply}---\n"
            ),
        );
        let said = format!("door {number} of theirs stood open");
        statements
            .push_str(&format!("  - {{speaker: ann, quote: {said}, asserts: [t{number}]}}\n"));
        body.push_str(&format!("\"I say {said},\" Ann Arbor said.\n\n"));
        if number >= 12 {
            let said = format!("door {number} was never mine");
            statements.push_str(&format!(
                "  - {{speaker: petra, quote: {said}, denies: [t{number}], context: [t0]}}\n"
            ));
            body.push_str(&format!("\"I say {said},\" Petra Quill said.\n\n"));
        }
    }
    folder.put(
        "content/sources/a.md",
        &format!("---\ntitle: Doors\npublisher: unknown\npublished: 2021-03-01\nstatements:\n{statements}---\n\n{body}"),
    );
    let site = folder.site();
    let has = |facet: &str| site.0.contains_key(&format!("allegations/by/{facet}/index.html"));
    assert!(has("accused/north") && has("standing/denied") && has("standing/replied"));
    for facet in ["standing/uncontested", "standing/no-reply", "accused/petra"] {
        assert!(!has(facet), "{facet}");
    }
    assert!(!site.0.keys().any(|path| path.starts_with("actors/petra/by/")));
}
