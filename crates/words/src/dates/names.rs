//! The words by which days are named, language by language: months, weekdays, and words such as "yesterday".

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use crate::list::WordList;

/// What a language calls months, days and what is beside them.
#[derive(Debug, Default)]
pub(super) struct Names {
    months: BTreeMap<&'static str, u8>,
    /// Names of months that are none without a capital.
    common: BTreeSet<&'static str>,
    weekdays: BTreeMap<&'static str, u8>,
    /// Forms that are read only as they are written or in capitals.
    written: BTreeMap<&'static str, u8>,
    /// Rows of words: the day before, the same day, the same day for checks only, the day after, others.
    relative: Vec<&'static str>,
    /// Rows of words: "before" and "after", others.
    offset: Vec<&'static str>,
    links: Vec<&'static str>,
}

/// A word that places a day by another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Relative {
    /// The day before it.
    Before,
    /// The same day.
    Same,
    /// The day after it.
    After,
    /// Some other day.
    Other,
}

/// A word that says that another day is meant than the one that is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Offset {
    /// "Before", "after".
    Beside,
    /// "Since", "until" and the like.
    Other,
}

impl Names {
    /// The month that a word names, from 1.
    pub(super) fn month(&self, token: &str) -> Option<u8> {
        let is_common = self.common.contains(token);
        self.months.get(lower(token).as_str()).copied().filter(|_| !is_common)
    }

    /// The weekday that a word names, from 0 (Monday).
    pub(super) fn weekday(&self, token: &str) -> Option<u8> {
        self.weekdays.get(lower(token).as_str()).copied()
    }

    /// The same, in the forms too that are weekdays only where a date is.
    pub(super) fn weekday_of_date(&self, token: &str) -> Option<u8> {
        let is_it = |name: &str| name == token || name.to_uppercase() == token;
        let written = || self.written.iter().find(|(name, _)| is_it(name)).map(|(_, day)| *day);
        self.weekday(token).or_else(written)
    }

    /// The day that a word places by another one.
    pub(super) fn relative(&self, token: &str) -> Option<Relative> {
        let of_row = [Relative::Before, Relative::Same, Relative::Same, Relative::After];
        let row = row_of(&self.relative, &lower(token))?;
        Some(of_row.get(row).copied().unwrap_or(Relative::Other))
    }

    /// Whether a word places a day beside the named one.
    pub(super) fn offset(&self, token: &str) -> Option<Offset> {
        match row_of(&self.offset, &lower(token))? {
            0 => Some(Offset::Beside),
            _ => Some(Offset::Other),
        }
    }

    /// Whether a word may stand between days of one month.
    pub(super) fn is_link(&self, token: &str) -> bool {
        row_of(&self.links, &lower(token)).is_some()
    }
}

fn row_of(rows: &[&str], word: &str) -> Option<usize> {
    rows.iter().position(|row| row.split(' ').any(|own| own == word && own != "-"))
}

/// Small letters, the Turkish dotted capital included.
pub(super) fn lower(token: &str) -> String {
    token.replace('İ', "i").to_lowercase()
}

/// The names of a language; those of English where its words are not known, as of one that nobody named.
pub(super) fn in_language(tag: &str) -> &'static Names {
    let primary = tag.split(['-', '_']).next().unwrap_or("").to_ascii_lowercase();
    LANGUAGES.get(primary.as_str()).or_else(|| LANGUAGES.get("en")).unwrap_or(&ALL)
}

/// The months and weekdays of all languages at once, for texts whose language is not known.
pub(super) fn in_any() -> &'static Names {
    &ALL
}

macro_rules! lists {
    ($($(#[$doc:meta])* $name:ident = $file:literal;)*) => {
        $($(#[$doc])* static $name: LazyLock<WordList> =
            LazyLock::new(|| WordList::read(include_str!(concat!("../../data/", $file))));)*
    };
}

lists! {
    MONTHS = "months.txt";
    COMMON = "capital-months.txt";
    WEEKDAYS = "weekdays.txt";
    RELATIVE = "relative.txt";
    OFFSET = "offset.txt";
    LINKS = "links.txt";
}

static LANGUAGES: LazyLock<BTreeMap<&'static str, Names>> = LazyLock::new(|| {
    let mut tags: Vec<&'static str> = MONTHS.headed().map(|(tag, _)| tag).collect();
    tags.dedup();
    let named = |tag: &'static str| {
        let mut names = Names {
            relative: RELATIVE.under(tag).collect(),
            offset: OFFSET.under(tag).collect(),
            links: LINKS.under(tag).collect(),
            ..Names::default()
        };
        names.add(tag);
        (tag, names)
    };
    tags.into_iter().map(named).collect()
});

static ALL: LazyLock<Names> = LazyLock::new(|| {
    let mut names = Names::default();
    for tag in LANGUAGES.keys() {
        names.add(tag);
    }
    names
});

impl Names {
    /// Adds the names of a language.
    fn add(&mut self, tag: &'static str) {
        for (row, month) in MONTHS.under(tag).zip(1..) {
            self.months.extend(row.split(' ').map(|name| (name, month)));
        }
        self.common.extend(COMMON.under(tag));
        for (row, day) in WEEKDAYS.under(tag).zip(0..) {
            let (names, written) = row.split_once(" | ").unwrap_or((row, ""));
            self.weekdays.extend(names.split(' ').map(|name| (name, day)));
            self.written.extend(written.split_whitespace().map(|name| (name, day)));
        }
    }
}

/// The day before (1) or the same day (0) that a word of any language names, as far as it is certain.
pub(super) fn days_back(token: &str) -> Option<u8> {
    let small = lower(token);
    LANGUAGES.values().find_map(|names| match row_of(&names.relative, &small)? {
        0 => Some(1),
        1 => Some(0),
        _ => None,
    })
}
