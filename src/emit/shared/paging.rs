//! Pages of a list: which part of it stands on which page, and the links between them.

use serde::Serialize;

use super::wording::figure;
use crate::dossier::relative;
use crate::dossier::sections::FURTHER_PAGES;

/// How many pages lists of these lengths take, each with its own number of entries to a page; at
/// least one.
#[must_use]
pub fn page_count(lists: &[(usize, usize)]) -> usize {
    let pages = lists.iter().map(|(length, size)| length.div_ceil((*size).max(1)));
    pages.max().unwrap_or(1).max(1)
}

/// The part of a list that stands on a page; pages count from 1.
#[must_use]
pub fn part<T>(list: &[T], page: usize, size: usize) -> &[T] {
    let start = page.saturating_sub(1).saturating_mul(size).min(list.len());
    let end = start.saturating_add(size).min(list.len());
    list.get(start..end).unwrap_or(&[])
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

/// A link of a pager.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PagerLink {
    /// Its page, from 1.
    pub number: usize,
    /// Its address, relative to this page.
    pub href: String,
    /// Whether it is this page.
    pub is_current: bool,
    /// Whether pages between the link before and this one are left out.
    pub is_after_gap: bool,
}

/// The pager of page `page` of `total` below `folder`; nothing where there is only one.
#[must_use]
pub fn pager(label: &str, folder: &str, page: usize, total: usize) -> Option<Pager> {
    if total < 2 {
        return None;
    }
    let path = page_path(folder, page);
    let mut before = 0;
    let mut link = |number: usize| {
        let is_after_gap = number > before + 1;
        before = number;
        PagerLink {
            number,
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
    Some(Pager {
        label: label.to_owned(),
        words: format!("Page {} of {}", figure(page), figure(total)),
        number: page,
        total,
        previous: (page > 1).then(|| lone(page - 1)),
        next: (page < total).then(|| lone(page + 1)),
        near,
    })
}

/// That a list goes on elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct More {
    /// "380 more on the following pages".
    pub words: String,
    /// Where they begin, relative to this page.
    pub href: String,
}

/// What stands at the end of a list's part on one of an entity's pages.
#[must_use]
pub fn more(length: usize, size: usize, page: usize, folder: &str, anchor: &str) -> Option<More> {
    let rest = length.saturating_sub(page.saturating_mul(size));
    let pages = if rest > size { "pages" } else { "page" };
    (rest > 0).then(|| More {
        words: format!("{} more on the following {pages}", figure(rest)),
        href: relative(
            &page_path(folder, page),
            &format!("{}#{anchor}", page_address(folder, page + 1)),
        ),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_stands_on_exactly_one_page() {
        let list: Vec<u32> = (0..95).collect();
        let total = page_count(&[(list.len(), 10), (3, 10)]);
        assert_eq!(total, 10);
        let pages = (1..=total).flat_map(|page| part(&list, page, 10).to_vec());
        assert_eq!(pages.collect::<Vec<_>>(), list);
        assert_eq!(page_count(&[(0, 10)]), 1);
        assert!(part(&list, 11, 10).is_empty());
    }

    #[test]
    fn the_first_page_is_the_folder_itself() {
        assert_eq!(page_path("actors/", 1), "actors/index.html");
        assert_eq!(page_path("actors/", 2), "actors/page/2/index.html");
        let pager = pager("Actors", "actors/", 2, 9).unwrap();
        assert_eq!(pager.words, "Page 2 of 9");
        assert_eq!(pager.previous.unwrap().href, "../../index.html");
        assert_eq!(pager.next.unwrap().href, "../3/index.html");
        let numbers: Vec<usize> = pager.near.iter().map(|link| link.number).collect();
        assert_eq!(numbers, [1, 2, 3, 4, 9]);
        assert!(pager.near.last().unwrap().is_after_gap);
        assert_eq!(super::pager("Actors", "actors/", 1, 1), None);
    }

    #[test]
    fn a_list_says_how_much_of_it_is_elsewhere() {
        assert_eq!(more(20, 20, 1, "actors/x/", "words"), None);
        let more = more(45, 20, 1, "actors/x/", "words").unwrap();
        assert_eq!(more.words, "25 more on the following pages");
        assert_eq!(more.href, "page/2/index.html#words");
    }
}
