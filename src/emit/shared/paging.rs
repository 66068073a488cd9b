//! Lists over several pages: what stands of them on which page, and the links between pages. A list and what comes
//! after its rows are one value, so that pages are as many as the lists need and no row is on none of them.

use std::borrow::Cow;
use std::sync::{Mutex, OnceLock, PoisonError};

use serde::Serialize;

use crate::dossier::relative;
use crate::dossier::sections::FURTHER_PAGES;
use crate::language::Language;

/// A list that goes over as many pages as it needs.
pub struct List<'a, T: Clone> {
    length: usize,
    items: Items<'a, T>,
    size: usize,
    anchor: &'static str,
}

enum Items<'a, T: Clone> {
    Ready(Cow<'a, [T]>),
    /// Entries that wait to be put in order.
    Later(Mutex<Cow<'a, [T]>>, Order<'a, T>, OnceLock<Vec<T>>),
}

/// Puts entries in order; it cannot make them more or fewer.
type Order<'a, T> = Box<dyn Fn(&mut [T]) + Send + Sync + 'a>;

/// What stands of a list on one page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Paged<R> {
    pub rows: Vec<R>,
    /// Where it goes on, if it does.
    pub more: Option<More>,
}

impl<'a, T: Clone> List<'a, T> {
    /// A list with `size` entries to a page, which stands below `anchor` on each.
    pub fn of(items: impl Into<Cow<'a, [T]>>, size: usize, anchor: &'static str) -> Self {
        let items = items.into();
        Self { length: items.len(), items: Items::Ready(items), size: size.max(1), anchor }
    }

    /// The same in an order that is worked out when the first page is made: to list pages, their number is enough.
    #[must_use]
    pub fn in_order(self, order: impl Fn(&mut [T]) + Send + Sync + 'a) -> Self {
        let items = match self.items {
            Items::Ready(items) => {
                Items::Later(Mutex::new(items), Box::new(order), OnceLock::new())
            }
            later @ Items::Later(..) => later,
        };
        Self { items, ..self }
    }

    /// All entries, in order.
    pub fn all(&self) -> &[T] {
        match &self.items {
            Items::Ready(items) => items,
            Items::Later(waiting, order, ready) => ready.get_or_init(|| {
                let mut waiting = waiting.lock().unwrap_or_else(PoisonError::into_inner);
                let mut items = std::mem::take(&mut *waiting).into_owned();
                order(&mut items);
                items
            }),
        }
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.length
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// The entries of one page.
    pub fn part(&self, leaf: &Leaf<'_>) -> &[T] {
        let start = leaf.number.saturating_sub(1).saturating_mul(self.size).min(self.len());
        let end = start.saturating_add(self.size).min(self.len());
        self.all().get(start..end).unwrap_or(&[])
    }

    /// The rows of one page, and where the list goes on.
    pub fn on<R>(&self, leaf: &Leaf<'_>, row: impl FnMut(&T) -> R) -> Paged<R> {
        Paged {
            rows: self.part(leaf).iter().map(row).collect(),
            more: self.more(leaf, self.anchor),
        }
    }

    /// Where the list goes on, for what stands below another anchor in step with it.
    pub fn more(&self, leaf: &Leaf<'_>, anchor: &str) -> Option<More> {
        let rest = self.len().saturating_sub(leaf.number.saturating_mul(self.size));
        (rest > 0).then(|| {
            let next = page_address(leaf.folder, leaf.number + 1);
            let words = leaf.language.say("list-more").with("count", rest);
            More {
                words: words.with("pages", rest.div_ceil(self.size)).text(),
                href: relative(&leaf.path(), &format!("{next}#{anchor}")),
            }
        })
    }
}

/// Something that takes several pages.
pub trait Lasts {
    /// How many.
    fn pages(&self) -> usize;
}

impl<T: Clone> Lasts for List<'_, T> {
    fn pages(&self) -> usize {
        self.len().div_ceil(self.size)
    }
}

/// How many pages these lists take side by side; at least one.
#[must_use]
pub fn pages(lists: &[&dyn Lasts]) -> usize {
    lists.iter().map(|list| list.pages()).max().unwrap_or(1).max(1)
}

/// One of the pages of a listing or an entity.
#[derive(Debug, Clone, Copy)]
pub struct Leaf<'f> {
    /// The language of what stands on it.
    pub language: &'f Language,
    /// The address of the first: a folder, such as `actors/`.
    pub folder: &'f str,
    /// Which it is, from 1.
    pub number: usize,
    /// How many there are.
    pub total: usize,
}

impl Leaf<'_> {
    #[must_use]
    pub fn path(&self) -> String {
        page_path(self.folder, self.number)
    }

    /// Whether it is the first.
    #[must_use]
    pub fn is_first(&self) -> bool {
        self.number == 1
    }

    /// The links at its end; nothing where there is only one. The message `label` says what the pages are of.
    #[must_use]
    pub fn pager(&self, label: &str) -> Option<Pager> {
        (self.total > 1).then(|| pager(self, label))
    }

    /// The title of its page, where the first has this one.
    #[must_use]
    pub fn title(&self, title: &str) -> String {
        if self.is_first() {
            return title.to_owned();
        }
        let page = self.language.say("title-page-of").with("title", title);
        page.with("number", self.number).with("all", self.total).text()
    }
}

/// The path of a page of the listing or entity whose address is `folder`, such as `actors/`.
#[must_use]
pub fn page_path(folder: &str, page: usize) -> String {
    format!("{}index.html", page_address(folder, page))
}

/// The same as a site path for links.
#[must_use]
pub fn page_address(folder: &str, page: usize) -> String {
    if page <= 1 { folder.to_owned() } else { format!("{folder}{FURTHER_PAGES}/{page}/") }
}

/// The links at the end of one of several pages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Pager {
    /// What the pages are of, for assistive technology.
    pub label: String,
    /// "Page 2 of 31".
    pub words: String,
    /// The same as one of several in a row: "page 2 of 31".
    pub in_row: String,
    /// This page, from 1.
    pub number: usize,
    /// How many there are.
    pub total: usize,
    /// The page before.
    pub previous: Option<PagerLink>,
    /// The page after.
    pub next: Option<PagerLink>,
    /// The first and the last page and those near this one, where there are more than two.
    pub near: Vec<PagerLink>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PagerLink {
    /// The number of its page, from 1, in words.
    pub number: String,
    /// Its address, relative to this page.
    pub href: String,
    /// Whether it is this page.
    pub is_current: bool,
    /// Whether pages between the link before and this one are left out.
    pub is_after_gap: bool,
}

fn pager(leaf: &Leaf<'_>, label: &str) -> Pager {
    let Leaf { language, folder, number: page, total } = *leaf;
    let path = leaf.path();
    let mut before = 0;
    let mut link = |number: usize| {
        let is_after_gap = number > before + 1;
        before = number;
        PagerLink {
            number: language.number(number),
            href: relative(&path, &page_address(folder, number)),
            is_current: number == page,
            is_after_gap,
        }
    };
    let near = (1..=total)
        .filter(|number| *number == 1 || *number == total || number.abs_diff(page) <= 2)
        .map(&mut link)
        .collect();
    let lone = |number| PagerLink { is_after_gap: false, ..link(number) };
    let mut lone = lone;
    let page_of = |name| language.say(name).with("number", page).with("all", total).text();
    Pager {
        label: language.word(label).to_owned(),
        words: page_of("pages-page-of"),
        in_row: page_of("pages-page-of-in-row"),
        number: page,
        total,
        previous: (page > 1).then(|| lone(page - 1)),
        next: (page < total).then(|| lone(page + 1)),
        near,
    }
}

/// That a list goes on elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct More {
    /// "380 more on the following pages".
    pub words: String,
    /// Where they begin, relative to this page.
    pub href: String,
}

/// Something that differs between the pages of an entity by nothing but its links: made once for the first page, and
/// once for all others, which lie equally deep.
#[derive(Debug)]
pub struct Everywhere<T> {
    first: OnceLock<T>,
    further: OnceLock<T>,
}

impl<T> Default for Everywhere<T> {
    fn default() -> Self {
        Self { first: OnceLock::new(), further: OnceLock::new() }
    }
}

impl<T> Everywhere<T> {
    /// What stands on one page; `make` is given its path.
    pub fn on(&self, leaf: &Leaf<'_>, make: impl FnOnce(&str) -> T) -> &T {
        let own = if leaf.is_first() { &self.first } else { &self.further };
        own.get_or_init(|| make(&leaf.path()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::english;

    fn leaf(folder: &str, number: usize, total: usize) -> Leaf<'_> {
        Leaf { language: english(), folder, number, total }
    }

    #[test]
    fn every_entry_stands_on_exactly_one_page() {
        let all: Vec<u32> = (0..95).collect();
        let (long, short) = (List::of(all.as_slice(), 10, "a"), List::of(vec![1, 2, 3], 10, "b"));
        let total = pages(&[&short, &long]);
        assert_eq!(total, 10);
        let leaf = |number| leaf("actors/x/", number, total);
        let rows = (1..=total).flat_map(|page| long.on(&leaf(page), |own| *own).rows);
        assert_eq!(rows.collect::<Vec<_>>(), all);
        assert_eq!(pages(&[&List::<u32>::of(vec![], 10, "c")]), 1);
        assert!(long.part(&leaf(11)).is_empty() && short.part(&leaf(2)).is_empty());
    }

    #[test]
    fn an_order_is_worked_out_when_it_is_asked_for() {
        let list = List::of(vec![2, 3, 1], 2, "a").in_order(<[u32]>::sort_unstable);
        assert_eq!((list.len(), pages(&[&list])), (3, 2));
        let leaf = leaf("actors/x/", 2, 2);
        assert_eq!(list.part(&leaf), [3]);
        assert_eq!(list.all(), [1, 2, 3]);
    }

    #[test]
    fn the_first_page_is_the_folder_itself() {
        assert_eq!(page_path("actors/", 1), "actors/index.html");
        assert_eq!(page_path("actors/", 2), "actors/page/2/index.html");
        let pager = leaf("actors/", 2, 9).pager("pages-of-actors").unwrap();
        assert_eq!(pager.label, "Pages of actors");
        assert_eq!(pager.words, "Page 2 of 9");
        assert_eq!(pager.previous.unwrap().href, "../../index.html");
        assert_eq!(pager.next.unwrap().href, "../3/index.html");
        let numbers: Vec<&str> = pager.near.iter().map(|link| link.number.as_str()).collect();
        assert_eq!(numbers, ["1", "2", "3", "4", "9"]);
        assert!(pager.near.last().unwrap().is_after_gap);
        assert_eq!(leaf("actors/", 1, 1).pager("pages-of-actors"), None);
    }

    #[test]
    fn a_list_says_how_much_of_it_is_elsewhere() {
        let leaf = |number| leaf("actors/x/", number, 3);
        let list = |length: u32| List::of((0..length).collect::<Vec<_>>(), 20, "words");
        let more = |length, page| list(length).on(&leaf(page), |own| *own).more;
        assert_eq!(more(20, 1), None);
        let first = more(45, 1).unwrap();
        assert_eq!(first.words, "25 more on the following pages");
        assert_eq!(first.href, "page/2/index.html#words");
        assert_eq!(more(45, 2).unwrap().words, "5 more on the following page");
    }
}
