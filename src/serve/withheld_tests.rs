//! Marks by the page that they stand on, and what is withheld.

use std::sync::Arc;

use super::*;
use crate::serve::{Asset, BrowserNote, FinishedOutput};

struct MarkedSite(Vec<Withheld>);

impl SiteSource for MarkedSite {
    fn output(&self, _: &str) -> Option<FinishedOutput> {
        None
    }

    fn notes(&self) -> &[BrowserNote] {
        &[]
    }

    fn withheld(&self) -> &[Withheld] {
        &self.0
    }

    fn link(&self, from: &str, to: &str) -> String {
        format!("{}{to}", "../".repeat(from.matches('/').count()))
    }

    fn assets(&self) -> &[Asset] {
        &[]
    }

    fn desk(&self) -> Option<Arc<[u8]>> {
        None
    }
}

fn withholding(all: &[(&str, &str, &str)]) -> MarkedSite {
    let own = |text: &str| text.to_owned();
    let one = |(id, path, why): &(&str, &str, &str)| Withheld {
        id: own(id),
        path: own(path),
        why: own(why),
    };
    let mut all: Vec<Withheld> = all.iter().map(one).collect();
    all.sort_by(|one, other| one.path.cmp(&other.path));
    MarkedSite(all)
}

/// A draft, a source under an embargo with its original, and a statement of another source.
fn some() -> MarkedSite {
    withholding(&[
        ("ann", "actors/ann/", "a draft"),
        ("bob", "sources/bob/", "under an embargo"),
        ("bob", "originals/bob.pdf", "under an embargo"),
        ("story#s2", "sources/story/#s2", "a draft"),
    ])
}

#[test]
fn the_stylesheet_of_a_page_knows_how_it_writes_links() {
    for (key, root) in [("index.html", ""), ("actors/x/index.html", "../../")] {
        let styles = stylesheet(&some(), key);
        let links = [
            format!("[href^=\"{root}actors/ann/\"],[href^=\"/actors/ann/\"]"),
            format!("[href^=\"{root}sources/bob/\"],[href^=\"/sources/bob/\"]"),
            format!("[href=\"{root}originals/bob.pdf\"],[href=\"/originals/bob.pdf\"]"),
            format!("[href=\"{root}sources/story/#s2\"],[href=\"/sources/story/#s2\"]"),
        ];
        for link in &links {
            assert!(styles.contains(link), "{key} {link}: {styles}");
        }
        // What is withheld for one reason is marked with it, and not with another.
        let (drafts, embargo) = styles.split_once("\n:root:has(a:is(").unwrap();
        assert!(drafts.contains("\" withheld: a draft\"") && !drafts.contains("embargo"));
        assert!(embargo.contains("\" withheld: under an embargo\""), "{key}: {styles}");
        assert!(drafts.contains(&links[3]) && !drafts.contains(&links[1]), "{key}: {styles}");
    }
    assert_eq!(stylesheet(&withholding(&[]), "index.html"), "");
}

#[test]
fn what_is_withheld_as_a_whole_is_not_marked_on_its_own_pages() {
    for key in ["actors/ann/index.html", "actors/ann/page/2/index.html"] {
        assert!(!stylesheet(&some(), key).contains("actors/ann"), "{key}");
        let marks = marks(&some().0, key);
        assert!(marks.contains("Withheld: a draft.</strong> Not in the public site."), "{marks}");
        assert!(marks.contains("class=\"whole\""), "{key}: {marks}");
    }
    assert!(stylesheet(&some(), "actors/annabel/index.html").contains("actors/ann/\""));
}

#[test]
fn the_banner_of_a_page_names_what_stands_on_it() {
    let banner = |key: &str| marks(&some().0, key);
    assert!(banner("sources/story/index.html").contains("material:</strong> story#s2 (a draft)."));
    for key in ["sources/story/page/2/index.html", "sources/stories/index.html", "index.html"] {
        assert!(banner(key).contains("class=\"links\""), "{key}");
    }
    assert_eq!(marks(&[], "index.html"), "");
    let ids: Vec<String> = (10..25).map(|number| format!("story#s{number}")).collect();
    let all: Vec<_> = ids.iter().map(|id| (id.as_str(), "sources/story/#s", "a draft")).collect();
    let banner = marks(&withholding(&all).0, "sources/story/index.html");
    assert!(banner.contains("story#s21 (a draft) and 3 more."), "{banner}");
}

#[test]
fn nothing_escapes_from_where_it_stands() {
    let site = withholding(&[("<b>#s1", "a/#\"]</style>\\\n", "\"}&<i>")]);
    let banner = marks(&site.0, "a/index.html");
    assert!(banner.contains("&lt;b&gt;#s1 (&quot;}&amp;&lt;i&gt;)"), "{banner}");
    let page = marks(&site.0, "a\"><b/index.html");
    assert!(page.contains("?page=a%22%3E%3Cb/index.html\""), "{page}");
    let styles = stylesheet(&site, "index.html");
    assert!(styles.contains("[href=\"a/#\\22 ]</style>\\5c \\a \"]"), "{styles}");
    assert!(styles.contains("withheld: \\22 }&<i>\""), "{styles}");
}

#[test]
fn another_list_has_another_tag() {
    let of = |all: &[(&str, &str, &str)]| tag(&withholding(all).0);
    assert_eq!(of(&[("a", "b", "c")]), of(&[("a", "b", "c")]));
    assert_ne!(of(&[("a", "b", "c")]), of(&[("ab", "", "c")]));
    assert_ne!(of(&[("a", "b", "c")]), of(&[("a", "b", "d")]));
}
