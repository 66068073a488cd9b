//! CommonMark 0.31.2's own examples (`tests/commonmark/spec.json`): a body is read as it says, but for what
//! `tests/commonmark/different.txt` lists, each with its reasons. A reason is something that is done to
//! what CommonMark expects; then an example must match too. One that is listed and need not be fails.
//!
//! What is compared is what a browser makes of both: elements, attributes and words; white space between
//! blocks, and the kind of white space between words, make no difference.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;
use std::fmt::Write as _;

use casefile::markdown::{self, Layers, LinkTarget};
use ego_tree::NodeRef;
use scraper::node::Element;
use scraper::{Html, Node};
use serde::Deserialize;

const SPEC: &str = include_str!("../commonmark/spec.json");
const DIFFERENT: &str = include_str!("../commonmark/different.txt");

#[derive(Deserialize)]
struct Spec {
    examples: Vec<Example>,
}

#[derive(Deserialize)]
struct Example {
    example: usize,
    markdown: String,
    html: String,
}

/// Why an example differs, by what is done to CommonMark's own HTML.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Reason {
    /// Headings stand a level below the page's own, at most at the fourth, and have ids.
    Headings,
    /// A link leads to the web, to something of the dossier, or nowhere: then its words stand alone.
    Links,
    /// Titles of links and pictures are not shown.
    Titles,
    /// A picture is one of `static/`; of another, the description stands alone.
    Pictures,
    /// Raw HTML is shown as text, comments aside; nothing can be done to what CommonMark expects.
    Html,
    /// Extensions: tables, footnotes, strikethrough, wikilinks.
    Extensions,
}

impl Reason {
    const ALL: [(&'static str, Self); 6] = [
        ("headings", Self::Headings),
        ("links", Self::Links),
        ("titles", Self::Titles),
        ("pictures", Self::Pictures),
        ("html", Self::Html),
        ("extensions", Self::Extensions),
    ];

    /// Whether nothing is compared where it holds.
    fn is_whole(self) -> bool {
        matches!(self, Self::Html | Self::Extensions)
    }
}

fn examples() -> Vec<Example> {
    serde_json::from_str::<Spec>(SPEC).unwrap().examples
}

/// The list: numbers, a colon, reasons.
fn different() -> BTreeMap<usize, Vec<Reason>> {
    let mut list = BTreeMap::new();
    let lines = DIFFERENT.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    for line in lines {
        let (reasons, numbers) = line.split_once(": ").unwrap();
        let reasons: Vec<Reason> = reasons
            .split(" and ")
            .map(|word| Reason::ALL.iter().find(|(name, _)| *name == word).unwrap().1)
            .collect();
        for number in numbers.split(' ') {
            let before = list.insert(number.parse().unwrap(), reasons.clone());
            assert!(before.is_none(), "{number} is listed twice");
        }
    }
    list
}

/// A body as a page of the site shows it, where all pictures are there and none of the ids.
fn shown(body: &str) -> String {
    let prose = markdown::read(body, 0);
    prose.html(Layers::default(), &|number| {
        let link = prose.links().get(number)?;
        match &link.target {
            LinkTarget::Web(address) if !link.is_picture => Some((address.clone(), None)),
            LinkTarget::Picture(file) => Some((file.clone(), None)),
            LinkTarget::Fragment(words) => Some((format!("#{}", prose.heading(words)?.id), None)),
            _ => None,
        }
    })
}

/// What a browser makes of HTML, written in one way.
fn tree(html: &str, reasons: &[Reason]) -> String {
    let page = Html::parse_fragment(html);
    let mut out = String::new();
    for child in page.tree.root().children() {
        write(child, reasons, false, &mut out);
    }
    while out.contains("  ") {
        out = out.replace("  ", " ");
    }
    for block in BLOCKS {
        for tag in [format!("<{block}>"), format!("</{block}>")] {
            out = out.replace(&format!(" {tag}"), &tag).replace(&format!("{tag} "), &tag);
        }
    }
    out.trim().to_owned()
}

/// Elements beside which white space makes no difference.
const BLOCKS: [&str; 14] =
    ["blockquote", "br", "div", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "ul"];

fn write(node: NodeRef<'_, Node>, reasons: &[Reason], in_code: bool, out: &mut String) {
    match node.value() {
        Node::Text(text) if in_code => {
            // Kept as it is: white space in code is part of it.
            out.push_str(
                &text.replace('<', "&lt;").replace(' ', "·").replace('\n', "⏎").replace('\t', "⇥"),
            );
        }
        Node::Text(text) => {
            out.push_str(&text.replace('<', "&lt;").replace(['\n', '\t'], " "));
        }
        Node::Comment(_) => {}
        Node::Element(element) => write_element(node, element, reasons, in_code, out),
        _ => node.children().for_each(|child| write(child, reasons, in_code, out)),
    }
}

fn write_element(
    node: NodeRef<'_, Node>,
    element: &Element,
    reasons: &[Reason],
    in_code: bool,
    out: &mut String,
) {
    let has = |reason| reasons.contains(&reason);
    let name = element.name();
    let inner = |out: &mut String| {
        for child in node.children() {
            write(child, reasons, in_code || name == "pre", out);
        }
    };
    // The parser's own elements, and colours in code.
    if name == "html"
        || (name == "span" && element.attr("class").is_some_and(|class| class.starts_with("hl-")))
    {
        return inner(out);
    }
    let level = name.strip_prefix('h').and_then(|level| level.parse::<usize>().ok());
    if let (Some(level), true) = (level, has(Reason::Headings)) {
        let below = match level {
            1 | 2 => 2,
            3 => 3,
            _ => 4,
        };
        let _ = write!(out, "<h{below}>");
        inner(out);
        let _ = write!(out, "</h{below}>");
        return;
    }
    let href = element.attr("href").unwrap_or("");
    let is_web = ["https:", "http:", "mailto:"]
        .iter()
        .any(|scheme| href.to_ascii_lowercase().starts_with(scheme));
    if name == "a" && has(Reason::Links) && !is_web {
        return inner(out);
    }
    if name == "img" && has(Reason::Pictures) {
        return write_picture(element, out);
    }
    let _ = write!(out, "<{name}");
    for (key, value) in element.attrs() {
        let is_left = (key == "title" && has(Reason::Titles))
            || (key == "id" && level.is_some() && has(Reason::Headings));
        if !is_left {
            let _ = write!(out, " {key}={value:?}");
        }
    }
    out.push('>');
    if ["br", "hr", "img"].contains(&name) {
        return;
    }
    inner(out);
    let _ = write!(out, "</{name}>");
}

fn write_picture(element: &Element, out: &mut String) {
    let src = element.attr("src").unwrap_or("");
    let alt = element.attr("alt").unwrap_or("");
    match markdown::in_static(src).filter(|_| !src.contains(':')) {
        Some(file) => {
            let _ = write!(out, "<img src={file:?} alt={alt:?}>");
        }
        None => out.push_str(alt),
    }
}

/// Whether what we make of an example is what CommonMark expects, these things done to both.
fn matches(example: &Example, reasons: &[Reason]) -> bool {
    let own = tree(&shown(&example.markdown), reasons);
    own == tree(&example.html, reasons)
}

#[test]
fn the_examples_match_but_for_those_that_are_listed() {
    let list = different();
    let mut faults = Vec::new();
    let mut proposed: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for example in examples() {
        let number = example.example;
        let reasons = list.get(&number).map_or(&[][..], Vec::as_slice);
        let is_whole = reasons.iter().any(|reason| reason.is_whole());
        let fault = match (matches(&example, &[]), reasons.is_empty()) {
            (true, true) => None,
            (true, false) => Some("matches, and is listed"),
            (false, true) => Some("differs, and is not listed"),
            (false, false) if is_whole || matches(&example, reasons) => None,
            (false, false) => Some("differs for other reasons than those listed"),
        };
        if let Some(fault) = fault {
            faults.push(format!(
                "{number} {fault}:\n{:?}\n  {}\n  {}",
                example.markdown,
                tree(&shown(&example.markdown), reasons),
                tree(&example.html, reasons)
            ));
            proposed.entry(fits(&example)).or_default().push(number);
        }
    }
    let lines: String = proposed.iter().fold(String::new(), |mut lines, (reasons, numbers)| {
        let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
        let _ = writeln!(lines, "{reasons}: {}", numbers.join(" "));
        lines
    });
    assert!(
        faults.is_empty(),
        "{}\n\n{} of them; they fit\n{lines}",
        faults.join("\n"),
        faults.len()
    );
}

/// The fewest reasons with which an example matches, for whoever writes the list.
fn fits(example: &Example) -> String {
    let some: Vec<_> = Reason::ALL.iter().filter(|(_, reason)| !reason.is_whole()).collect();
    let mut sets: Vec<Vec<&(&str, Reason)>> = (0..1_usize << some.len())
        .map(|set| (0..some.len()).filter(|at| set >> at & 1 == 1).map(|at| some[at]).collect())
        .collect();
    sets.sort_by_key(Vec::len);
    let found = sets
        .iter()
        .find(|set| matches(example, &set.iter().map(|(_, reason)| *reason).collect::<Vec<_>>()));
    let names = |set: &Vec<&(&str, Reason)>| {
        set.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(" and ")
    };
    found.map_or_else(
        || "nothing".to_owned(),
        |set| if set.is_empty() { "no list".to_owned() } else { names(set) },
    )
}

/// Examples of what no reason may excuse: addresses are encoded and printed as they are, and code has its
/// language.
#[test]
fn what_readers_and_browsers_rely_on_matches_as_it_is() {
    let list = different();
    for number in [20, 142, 143, 346, 526, 538, 603] {
        assert!(!list.contains_key(&number), "{number} is listed");
    }
    assert_eq!(examples().len(), 652);
    assert!(list.len() < 330, "{} of 652 differ", list.len());
}
