//! Reads the numbers that a page shows before the items of its lists, which are none of its words.
//!
//! A list of which a style hides the numbers shows none. What a style sheet of another file says is not known.

use casefile_words::elements::{hides_markers, is_block, shallow};
use ego_tree::NodeRef;
use ego_tree::iter::Edge;
use rustc_hash::FxHashSet;
use scraper::node::Element;
use scraper::{Html, Node};

/// So many letters and digits at its beginning tell an item from others.
pub(in crate::check) const TELLING: usize = 60;

/// An item of a list, or a line that is written like one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::check) struct Numbered {
    /// Its number; nothing where none is shown, or it is not known.
    pub number: Option<i64>,
    /// The number as it is shown: `3`, `c`, `iii`.
    pub shown: String,
    /// Its first letters and digits: of a line, and of all its lines.
    pub first_line: String,
    pub whole: String,
}

/// The first letters and digits of a text.
pub(in crate::check) fn telling(text: &str) -> String {
    text.chars().filter(|own| own.is_alphanumeric()).take(TELLING).collect()
}

/// The items of the lists of a page, in order.
pub(in crate::check) fn of_page(page: &str) -> Vec<Numbered> {
    let parsed = Html::parse_document(&shallow(page));
    let hidden = Hidden::of(&parsed);
    let mut maker = NumberLines::default();
    for edge in parsed.tree.root().traverse() {
        match edge {
            Edge::Open(node) => match node.value() {
                Node::Text(text) if maker.unread == 0 => maker.text(text),
                Node::Element(element) => maker.start(node, element, &hidden),
                _ => {}
            },
            Edge::Close(node) => {
                if let Node::Element(element) = node.value() {
                    maker.end(element.name());
                }
            }
        }
    }
    maker.items
}

/// How a list counts.
#[derive(Default)]
struct NumberedList<'a> {
    /// The number of its next item; nothing where it shows none.
    next: Option<i64>,
    step: i64,
    kind: &'a str,
}

#[derive(Default)]
struct NumberLines<'a> {
    items: Vec<Numbered>,
    lists: Vec<NumberedList<'a>>,
    /// The items that are open, by their places, with how many letters they have, and whether their first line is over.
    open: Vec<(usize, usize, bool)>,
    /// How many elements are open whose text is not shown.
    unread: usize,
}

impl<'a> NumberLines<'a> {
    fn start(&mut self, node: NodeRef<'a, Node>, element: &'a Element, hidden: &Hidden) {
        let name = element.name();
        if name == "br" || is_block(name) {
            self.end_line();
        }
        match name {
            "script" | "style" | "title" | "noscript" => self.unread += 1,
            "ol" => self.lists.push(list(node, element, hidden)),
            "ul" | "menu" | "dir" => self.lists.push(NumberedList::default()),
            "li" => self.item(element, hidden),
            _ => {}
        }
    }

    fn item(&mut self, element: &Element, hidden: &Hidden) {
        let value = element.attr("value").and_then(|own| own.trim().parse::<i32>().ok());
        let mut number = None;
        let mut kind = "";
        if let Some(list) = self.lists.last_mut()
            && let Some(next) = list.next
        {
            let own = value.map_or(next, i64::from);
            list.next = Some(own + list.step);
            number = (!hidden.hides(element)).then_some(own);
            kind = list.kind;
        }
        self.open.push((self.items.len(), 0, false));
        self.items.push(Numbered {
            number,
            shown: number.map(|own| label(own, kind)).unwrap_or_default(),
            first_line: String::new(),
            whole: String::new(),
        });
    }

    fn text(&mut self, text: &str) {
        for (at, letters, is_over) in &mut self.open {
            let Some(item) = self.items.get_mut(*at).filter(|_| *letters < TELLING) else {
                continue;
            };
            for letter in text.chars().filter(|own| own.is_alphanumeric()).take(TELLING - *letters)
            {
                *letters += 1;
                item.whole.push(letter);
                if !*is_over {
                    item.first_line.push(letter);
                }
            }
        }
    }

    fn end_line(&mut self) {
        for (_, letters, is_over) in &mut self.open {
            *is_over |= *letters > 0;
        }
    }

    fn end(&mut self, name: &str) {
        if is_block(name) {
            self.end_line();
        }
        match name {
            "script" | "style" | "title" | "noscript" => self.unread -= 1,
            "ol" | "ul" | "menu" | "dir" => drop(self.lists.pop()),
            "li" => drop(self.open.pop()),
            _ => {}
        }
    }
}

fn list<'a>(node: NodeRef<'a, Node>, element: &'a Element, hidden: &Hidden) -> NumberedList<'a> {
    if hidden.hides(element) {
        return NumberedList::default();
    }
    let is_reversed = element.attr("reversed").is_some();
    let is_item =
        |own: &NodeRef<'_, Node>| own.value().as_element().is_some_and(|own| own.name() == "li");
    let count = || i64::try_from(node.children().filter(is_item).count()).unwrap_or(0);
    let first = element.attr("start").and_then(|own| own.trim().parse::<i32>().ok());
    let otherwise = || if is_reversed { count() } else { 1 };
    NumberedList {
        next: Some(first.map_or_else(otherwise, i64::from)),
        step: if is_reversed { -1 } else { 1 },
        kind: element.attr("type").unwrap_or_default(),
    }
}

/// A number as a list of this type shows it.
fn label(number: i64, kind: &str) -> String {
    let lower = match kind.to_ascii_lowercase().as_str() {
        "a" => letters(number),
        "i" => roman(number),
        _ => None,
    };
    match lower {
        Some(text) if kind.contains(|own: char| own.is_ascii_uppercase()) => text.to_uppercase(),
        Some(text) => text,
        None => number.to_string(),
    }
}

fn letters(number: i64) -> Option<String> {
    let mut rest = u64::try_from(number).ok().filter(|own| *own > 0)?;
    let mut out = Vec::new();
    while rest > 0 {
        rest -= 1;
        out.push(char::from(b'a' + u8::try_from(rest % 26).ok()?));
        rest /= 26;
    }
    Some(out.into_iter().rev().collect())
}

fn roman(number: i64) -> Option<String> {
    const SIGNS: [(i64, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    let mut rest = Some(number).filter(|own| (1..4000).contains(own))?;
    let mut out = String::new();
    for (value, sign) in SIGNS {
        while rest >= value {
            rest -= value;
            out.push_str(sign);
        }
    }
    Some(out)
}

/// What hides the numbers of lists: names of elements, classes and ids that a style sheet of the page says it of.
struct Hidden {
    named: FxHashSet<String>,
}

impl Hidden {
    fn of(page: &Html) -> Self {
        let mut hidden = Self { named: FxHashSet::default() };
        for node in page.tree.nodes() {
            let is_style = node.value().as_element().is_some_and(|own| own.name() == "style");
            if !is_style {
                continue;
            }
            for text in node.children().filter_map(|own| own.value().as_text()) {
                hidden.sheet(text);
            }
        }
        hidden
    }

    /// The last parts of the selectors whose rules hide numbers: what stands around them is not looked at, so that
    /// rather too much counts as hidden.
    fn sheet(&mut self, sheet: &str) {
        for rule in sheet.split('}') {
            let Some((selectors, style)) = rule.rsplit_once('{') else { continue };
            if !hides_markers(style) {
                continue;
            }
            let selectors = selectors.rsplit_once('{').map_or(selectors, |(_, own)| own);
            for selector in selectors.split(',') {
                let last = selector.split([' ', '>', '+', '~', '\n']).rfind(|own| !own.is_empty());
                let last = last.unwrap_or_default();
                let last = last.split([':', '[']).next().unwrap_or_default();
                // Of `ol.a.b` what is said of all of them is taken to be said of each class.
                let after = last.find(['.', '#']).unwrap_or(last.len());
                if after == last.len() {
                    self.named.insert(last.to_ascii_lowercase());
                }
                self.named.extend(
                    last[after..]
                        .split_inclusive(['.', '#'])
                        .map(|own| own.trim_end_matches(['.', '#']).to_owned()),
                );
            }
        }
        self.named.remove("");
    }

    fn hides(&self, element: &Element) -> bool {
        /// Parts of classes by which frameworks hide numbers.
        const NAMES: [&str; 9] =
            ["unstyled", "none", "plain", "reset", "bullet", "inline", "nav", "menu", "breadcrumb"];
        let named = element.attr("class").unwrap_or_default().split_whitespace();
        let mut named = named.chain(element.attr("id"));
        element.attr("style").is_some_and(hides_markers)
            || element.attr("role").is_some_and(|own| own.eq_ignore_ascii_case("list"))
            || self.named.contains(element.name())
            || self.named.contains("*")
            || named.any(|own| {
                let lower = own.to_ascii_lowercase();
                self.named.contains(own) || NAMES.iter().any(|name| lower.contains(name))
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(page: &str) -> Vec<String> {
        let said = |own: Numbered| format!("{} {}", own.shown, own.whole).trim().to_owned();
        of_page(page).into_iter().map(said).collect()
    }

    #[test]
    fn items_are_counted_as_browsers_count_them() {
        assert_eq!(
            read("<ol><li>a<li value=7>b<li>c</ol><ol start=-1><li>d<li>e</ol>"),
            ["1 a", "7 b", "8 c", "-1 d", "0 e"]
        );
        assert_eq!(
            read("<ol reversed><li>a<li><ul><li>b</ul><li>c</ol>"),
            ["3 a", "2 b", "b", "1 c"]
        );
        assert_eq!(
            read("<ol type=i start=4><li>a<li>b</ol><ol type=A start=27><li>c</ol>"),
            ["iv a", "v b", "AA c"]
        );
    }

    #[test]
    fn numbers_that_a_style_hides_are_not_shown() {
        for page in [
            "<ol style='margin: 0; list-style: none'><li>a</ol>",
            "<ol class='list-unstyled'><li>a</ol>",
            "<style>p {} .x > ol.y, b { list-style-type:none }</style><ol class=y><li>a</ol>",
            "<style>@media print { OL { list-style: none } }</style><ol><li>a</ol>",
            "<ol><li style='list-style:none'>a</ol>",
        ] {
            assert_eq!(read(page), ["a"], "{page}");
        }
        let shown =
            "<style>ul { list-style: none } ol { color: red }</style><ol class=y><li>a</ol>";
        assert_eq!(read(shown), ["1 a"]);
    }

    #[test]
    fn an_item_is_known_by_its_first_line_and_by_all_of_it() {
        let items = of_page("<ol><li><p>One, two.<p>Three</ol>");
        assert_eq!(
            (items[0].first_line.as_str(), items[0].whole.as_str()),
            ("Onetwo", "OnetwoThree")
        );
    }
}
