//! The marks of withheld material on a page, without any script: a banner on what is withheld itself,
//! a bar and marked links on pages that refer to it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write;

use super::references::PageReference;
use super::showing::Withheld;

/// How many withheld things a bar names; the rest it counts.
const NAMED: usize = 12;

/// Withheld things by their places in the site.
pub(super) struct WithheldPlaces {
    by_path: HashMap<String, Withheld>,
}

impl WithheldPlaces {
    /// The places of all that is withheld.
    pub(super) fn of(withheld: &[Withheld]) -> Self {
        Self { by_path: withheld.iter().map(|one| (one.path.clone(), one.clone())).collect() }
    }

    /// What is withheld at a path of the site: that very file, or the nearest folder around it.
    fn at(&self, path: &str) -> Option<&Withheld> {
        if self.by_path.is_empty() {
            return None;
        }
        let folders = path.rmatch_indices('/').map(|(at, _)| &path[..=at]);
        std::iter::once(path).chain(folders).find_map(|place| self.by_path.get(place))
    }
}

impl WithheldPlaces {
    /// What is withheld where a reference leads: that very place on a page, or else what is withheld of
    /// the page, which may be the one that refers to it.
    fn led_to(&self, reference: &PageReference, key: &str) -> Option<&Withheld> {
        if self.by_path.is_empty() {
            return None;
        }
        let place = reference.fragment.as_ref().and_then(|fragment| {
            let mut folders = reference.path.rmatch_indices('/');
            folders.find_map(|(at, _)| {
                self.by_path.get(&format!("{}#{fragment}", &reference.path[..=at]))
            })
        });
        let own = key.strip_suffix("index.html").unwrap_or(key);
        place.or_else(|| self.at(&reference.path).filter(|_| reference.path != own))
    }
}

/// What is to be added after the start of the body of the page at `key` that refers to `references`;
/// empty where there is nothing to mark.
pub(super) fn of(key: &str, references: &[PageReference], places: &WithheldPlaces) -> String {
    let own = places.at(key);
    let mut others: BTreeMap<&str, &str> = BTreeMap::new();
    let mut links: BTreeSet<&str> = BTreeSet::new();
    for reference in references {
        let Some(one) = places.led_to(reference, key) else { continue };
        if own.is_none_or(|own| own.id != one.id) {
            others.insert(&one.id, &one.why);
            if reference.is_link {
                links.insert(&reference.written);
            }
        }
    }
    if own.is_none() && others.is_empty() {
        return String::new();
    }
    let mut top = String::from(r#"<link rel="stylesheet" href="/_casefile/page.css">"#);
    if !links.is_empty() {
        top.push_str(&styles(&links));
    }
    let form = if own.is_some() { "whole" } else { "parts" };
    top.push_str(r#"<casefile-withheld role="note" lang="en" dir="ltr" class=""#);
    top.push_str(form);
    top.push_str("\"><p>");
    if let Some(own) = own {
        let why = escaped(&own.why);
        // Writing to a string cannot fail, here and below.
        let _ = write!(top, "<strong>Withheld: {why}.</strong> Not in the public site. ");
    }
    if !others.is_empty() {
        let also = if own.is_some() { "It also shows" } else { "This page shows" };
        let _ = write!(top, "<strong>{also} withheld material:</strong> ");
        let named = others.iter().take(NAMED);
        let words: Vec<String> =
            named.map(|(id, why)| format!("{} ({})", escaped(id), escaped(why))).collect();
        top.push_str(&words.join(", "));
        if let Some(more) = others.len().checked_sub(NAMED).filter(|more| *more > 0) {
            let _ = write!(top, " and {more} more");
        }
        top.push('.');
    }
    top.push_str("</p></casefile-withheld>");
    top
}

/// Styles that mark these links and no others.
fn styles(links: &BTreeSet<&str>) -> String {
    let selectors: Vec<String> =
        links.iter().map(|link| format!("[href=\"{}\"]", quoted(link))).collect();
    let list = format!("a:is({})", selectors.join(","));
    format!(
        "<style>{list}{{outline:1px dashed currentColor!important;outline-offset:2px!important}}\
         {list}::after{{content:\" withheld\"!important;\
         font:600 13px/1 \"Source Sans 3\",\"Segoe UI\",system-ui,sans-serif!important;\
         vertical-align:.1em!important;white-space:nowrap!important;opacity:1!important}}</style>"
    )
}

/// A text inside the quotation marks of a style sheet's string, in a page.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '"' | '\\' | '<' | '>' | '&' => {
                let _ = write!(quoted, "\\{:x} ", u32::from(character));
            }
            character if character.is_control() => {
                let _ = write!(quoted, "\\{:x} ", u32::from(character));
            }
            character => quoted.push(character),
        }
    }
    quoted
}

/// A text in a page, between tags or inside the quotation marks of an attribute.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            character => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn withheld() -> Vec<Withheld> {
        ["actors/ann/", "sources/bob/", "originals/bob.pdf"]
            .iter()
            .map(|path| Withheld {
                id: path.split(['/', '.']).nth(1).unwrap().to_owned(),
                path: (*path).to_owned(),
                why: "a draft".to_owned(),
            })
            .collect()
    }

    fn marks(key: &str, paths: &[&str]) -> String {
        let withheld = withheld();
        let references: Vec<PageReference> = paths
            .iter()
            .map(|path| PageReference {
                written: format!("../../{path}"),
                path: (*path).to_owned(),
                fragment: None,
                is_link: true,
            })
            .collect();
        of(key, &references, &WithheldPlaces::of(&withheld))
    }

    #[test]
    fn nothing_withheld() {
        assert_eq!(marks("index.html", &["actors/annabel/", "sources/ann/", ""]), "");
    }

    #[test]
    fn a_page_of_its_own_and_those_below() {
        for key in ["actors/ann/index.html", "actors/ann/more/index.html", "originals/bob.pdf"] {
            let marks = marks(key, &["actors/x/"]);
            assert!(marks.contains("Withheld: a draft.</strong> Not in the public site."), "{key}");
            assert!(!marks.contains("<style>"), "{key}");
        }
    }

    #[test]
    fn links_to_it() {
        let marks = marks("index.html", &["actors/ann/", "actors/x/", "originals/bob.pdf"]);
        assert!(marks.contains("ann (a draft), bob (a draft)."), "{marks}");
        assert!(
            marks.contains("a:is([href=\"../../actors/ann/\"],[href=\"../../originals/bob.pdf\"])")
        );
        assert!(!marks.contains("actors/x"));
    }

    #[test]
    fn links_to_a_place_on_a_page() {
        let withheld = [Withheld {
            id: "story#s2".to_owned(),
            path: "sources/story/#s2".to_owned(),
            why: "a draft".to_owned(),
        }];
        let to = |path: &str, fragment: Option<&str>| PageReference {
            written: fragment.map_or(path.to_owned(), |fragment| format!("{path}#{fragment}")),
            path: path.to_owned(),
            fragment: fragment.map(str::to_owned),
            is_link: true,
        };
        let places = WithheldPlaces::of(&withheld);
        let marks = |key: &str, reference| of(key, &[reference], &places);
        let own = "sources/story/index.html";
        for key in [own, "allegations/claim/index.html"] {
            for page in ["sources/story/", "sources/story/2/"] {
                let marks = marks(key, to(page, Some("s2")));
                assert!(marks.contains("This page shows withheld material:"), "{key}: {marks}");
                assert!(marks.contains("story#s2 (a draft)."), "{key}: {marks}");
                assert!(marks.contains(&format!("[href=\"{page}#s2\"]")), "{key}: {marks}");
            }
            for fragment in [None, Some("s1")] {
                assert_eq!(marks(key, to("sources/story/", fragment)), "", "{key}");
            }
        }
        // What is withheld as a whole says so, and not of each of its own places.
        let whole = [Withheld {
            id: "story".to_owned(),
            path: "sources/story/".to_owned(),
            why: "a draft".to_owned(),
        }];
        let marks = of(own, &[to("sources/story/", Some("s2"))], &WithheldPlaces::of(&whole));
        assert!(marks.contains("Withheld: a draft.") && !marks.contains("<style>"), "{marks}");
    }

    #[test]
    fn nothing_escapes_from_where_it_stands() {
        let withheld =
            [Withheld { id: "<b>".to_owned(), path: "a/".to_owned(), why: "\"&".to_owned() }];
        let reference = PageReference {
            written: "x\"]</style><script>".to_owned(),
            path: "a/".to_owned(),
            fragment: None,
            is_link: true,
        };
        let marks = of("index.html", &[reference], &WithheldPlaces::of(&withheld));
        assert!(marks.contains("&lt;b&gt; (&quot;&amp;)"), "{marks}");
        assert!(marks.contains("[href=\"x\\22 ]\\3c /style\\3e \\3c script\\3e \"]"), "{marks}");
    }
}
