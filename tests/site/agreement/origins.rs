//! Matrix, network, the sentence of the home page and the pages of allegations say the same of origins, replies and of who
//! says what.

use std::collections::{BTreeMap, BTreeSet};

use scraper::{ElementRef, Html, Selector};

use super::dossier::{Made, SPEAKERS};
use super::one::One;
use crate::folder::Site;

/// Small numbers as the sentence of the home page writes them.
const NUMBERS: [&str; 11] =
    ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

fn inside<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    element.select(&Selector::parse(selector).unwrap()).collect()
}

fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The row of an allegation in a table of a page.
fn row<'h>(html: &'h Html, table: &str, id: &str) -> ElementRef<'h> {
    let rows = inside(html.root_element(), &format!("table.{table} tbody tr")).into_iter();
    let mut own = rows.filter(|row| {
        let links = inside(*row, "th a, td.that a").into_iter();
        links.filter_map(|link| link.attr("href")).any(|href| href.contains(id))
    });
    own.next().unwrap_or_else(|| panic!("no row of {id} in {table}"))
}

/// Each part of the site says of origins what the others say.
pub fn origins_agree(made: &Made, site: &Site) {
    let text = || made.text();
    let page = |path: &str| Html::parse_document(site.text(path));
    let (matrix, home) = (page("matrix/index.html"), page("index.html"));
    let list = page("allegations/index.html");
    for one in &made.allegations {
        let (row, listed) = (row(&matrix, "blocks", &one.id), row(&list, "ledger", &one.id));
        let sums: Vec<String> = inside(row, "td.sum").into_iter().map(words).collect();
        let of = |name: &str| words(inside(listed, &format!("td[data-name='{name}']"))[0]);
        assert_eq!(sums, [of("Origins"), of("Replies")], "{}\n{}", one.id, text());
        cells_agree(one, row, &text());
        let folder = format!("allegations/{}/", one.id);
        let own = page(&format!("{folder}index.html"));
        let items = inside(own.root_element(), ".standing li").into_iter().map(words);
        let mut origins = items.filter(|item| item.contains("independent origin"));
        let origins = origins.next().unwrap().split(' ').next().unwrap().replace("no", "0");
        assert_eq!(origins, sums[0], "{}\n{}", one.id, text());
        if let Some(network) = site.0.get(&format!("{folder}network/index.html")) {
            let network = Html::parse_document(std::str::from_utf8(network).unwrap());
            bands_agree(&network, &origins, &text());
        }
    }
    let figures = inside(home.root_element(), "dl.scope > div").into_iter();
    let mut figures = figures.filter(|one| words(inside(*one, "dt")[0]).starts_with("independent"));
    let figure = words(inside(figures.next().unwrap(), "dd.figure")[0]);
    let last = inside(home.root_element(), ".origins .final b").first().map(|own| words(*own));
    let heading = words(inside(matrix.root_element(), "h1")[0]);
    let whole = heading.rsplit(": ").next().unwrap().split(' ').next().unwrap().to_owned();
    assert_eq!(whole.replace("no", "0"), figure, "{}", text());
    if let Some(last) = last {
        let number: usize = figure.parse().unwrap();
        assert!(last.starts_with(NUMBERS[number]), "{last} for {figure}\n{}", text());
    } else {
        assert_eq!(figure, "0", "{}", text());
    }
}

/// Whoever speaks of an allegation has a cell, struck where none of their words count.
fn cells_agree(one: &One, row: ElementRef<'_>, text: &str) {
    let withdrawn = one.withdrawn();
    let mut counts: BTreeMap<&str, bool> = BTreeMap::new();
    for own in &one.words {
        *counts.entry(SPEAKERS[own.speaker].1).or_default() |= !withdrawn.contains(&own.name());
    }
    let cells = inside(row, "td[data-name]:not(.sum)").into_iter();
    let shown: BTreeMap<String, bool> = cells
        .map(|cell| {
            let who = cell.attr("data-name").unwrap().split(", for ").next().unwrap();
            (who.to_owned(), inside(cell, ".verb s").is_empty())
        })
        .collect();
    let expected: Vec<(String, bool)> =
        counts.into_iter().map(|(name, counts)| (name.to_owned(), counts)).collect();
    let shown: Vec<(String, bool)> =
        shown.into_iter().filter(|(who, _)| who != "Other speakers").collect();
    let beyond = !inside(row, "td[data-name='Other speakers']").is_empty();
    if beyond {
        assert!(shown.iter().all(|own| expected.contains(own)), "{} {shown:?}\n{text}", one.id);
    } else {
        assert_eq!(shown, expected, "{}\n{text}", one.id);
    }
}

/// The network has a band for each origin, and no other number of them in its table.
fn bands_agree(network: &Html, origins: &str, text: &str) {
    let bands = inside(network.root_element(), "foreignObject > p.name").into_iter().map(words);
    let bands: BTreeSet<String> = bands.filter(|band| band.starts_with("Origin ")).collect();
    assert_eq!(bands.len().to_string(), origins, "{bands:?}\n{text}");
    let cells = inside(network.root_element(), "tbody td.num").into_iter().map(words);
    let rows: BTreeSet<String> = cells.filter(|cell| cell != "—").collect();
    assert_eq!(rows.len().to_string(), origins, "{rows:?}\n{text}");
}
