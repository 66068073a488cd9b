//! The matrix and the network of a dossier with hundreds of speakers stay bounded, and lead to all that they leave out; and
//! those who rely on another's words are one origin with them, in one band.

use scraper::{Html, Selector};

use crate::folder::{Folder, Site};

/// Speakers of the large dossier, of whom three speak for one principal.
const SPEAKERS: usize = 240;
/// Its allegations: all of one topic and against one party.
const ALLEGATIONS: usize = 30;

fn count(html: &Html, selector: &str) -> usize {
    html.select(&Selector::parse(selector).unwrap()).count()
}

fn texts(html: &Html, selector: &str) -> Vec<String> {
    let words = |one: scraper::ElementRef<'_>| {
        one.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
    };
    html.select(&Selector::parse(selector).unwrap()).map(words).collect()
}

/// Everybody asserts everything, each in a source of their own.
fn large() -> Folder {
    let mut folder = Folder::of([
        ("content/actors/board.md", "---\nname: The Board\nkind: organization\n---\n"),
        ("content/actors/outlet.md", "---\nname: The Outlet\nkind: media\n---\n"),
    ]);
    let all: Vec<String> = (0..ALLEGATIONS).map(|number| format!("thing-{number}")).collect();
    for id in &all {
        let responses = "responses: [{by: board, kind: none-found, searched: {on: 2020-06-01, where: Everywhere}}]";
        let head =
            format!("title: That {id} was so\naccused: [board]\ntopics: [Ships]\n{responses}");
        folder.put(&format!("content/allegations/{id}.md"), &format!("---\n{head}\n---\n"));
    }
    for number in 0..SPEAKERS {
        let voice = if [0, 1, 10].contains(&number) { "speaks_for: outlet\n" } else { "" };
        let actor = format!(
            "---\nname: Speaker {number}\nkind: person\npublic_interest: spoke\n{voice}---\n"
        );
        folder.put(&format!("content/actors/speaker-{number}.md"), &actor);
        let source = format!(
            "---\ntitle: Story {number}\npublisher: outlet\npublished: 2020-05-01\nstatements:\n  \
             - {{speaker: speaker-{number}, quote: The Board did it, asserts: [{}]}}\n---\n\n“The Board did it,” they said.\n",
            all.join(", ")
        );
        folder.put(&format!("content/sources/story-{number}.md"), &source);
    }
    folder
}

fn page(site: &Site, path: &str) -> Html {
    Html::parse_document(site.text(path))
}

#[test]
fn hundreds_of_speakers_stay_on_bounded_pages() {
    let site = large().site();
    let own = |path: &&String| {
        (path.starts_with("matrix/") || path.contains("network/") || *path == "index.html")
            && path.ends_with(".html")
    };
    let paths: Vec<&String> = site.0.keys().filter(own).collect();
    for path in &paths {
        assert!(site.0[*path].len() < 100_000, "{path}: {} bytes", site.0[*path].len());
    }
    for path in [
        "matrix/index.html",
        "matrix/page/3/index.html",
        "matrix/topics/ships/index.html",
        "matrix/actors/board/page/2/index.html",
    ] {
        let html = page(&site, path);
        let columns = count(&html, "table.blocks thead tr:last-child th a[href*=speaker-]");
        assert!((1..=12).contains(&columns), "{path}: {columns} columns");
        let rows = count(&html, "table.blocks tbody tr");
        assert!((1..=12).contains(&rows), "{path}: {rows} rows");
        let others = texts(&html, "table.blocks thead th:not([class])");
        let others = others.into_iter().chain(texts(&html, "table.blocks thead th.opens"));
        let others: Vec<String> = others.filter(|own| own.starts_with("and ")).collect();
        assert_eq!(others, [format!("and {} others", SPEAKERS - columns)], "{path}");
        let further = texts(&html, "td[data-name='Other speakers'] a");
        assert_eq!(further.len(), rows, "{path}: the others lead somewhere");
        // Three speakers for the outlet are one origin, everybody else is one.
        let origins = texts(&html, "td.sum[data-name='Independent origins']");
        assert!(origins.iter().all(|own| *own == (SPEAKERS - 2).to_string()), "{origins:?}");
    }
    let rows = (1..=3).map(|number| {
        let path = match number {
            1 => "matrix/index.html".to_owned(),
            number => format!("matrix/page/{number}/index.html"),
        };
        count(&page(&site, &path), "table.blocks tbody tr")
    });
    assert_eq!(rows.sum::<usize>(), ALLEGATIONS, "every allegation has a row");
    // The drawing is cut, the table is not.
    let network = page(&site, "allegations/thing-0/network/index.html");
    assert!(count(&network, ".reliance g .node") <= 30);
    let more = texts(&network, ".reliance .key p");
    assert!(more.iter().any(|own| own.contains("more statements")), "{more:?}");
    let tables = (1..=5).map(|number| {
        let path = match number {
            1 => "allegations/thing-0/network/index.html".to_owned(),
            number => format!("allegations/thing-0/network/page/{number}/index.html"),
        };
        count(&page(&site, &path), "table.ledger tbody tr")
    });
    assert_eq!(tables.sum::<usize>(), SPEAKERS);
    let home = page(&site, "index.html");
    let named = texts(&home, ".origins .who");
    assert!(named[0].contains(&format!("{} others", SPEAKERS - 3)), "{named:?}");
}

#[test]
fn speakers_of_one_principal_stand_under_one_brace() {
    let html = page(&large().site(), "matrix/index.html");
    let braces = texts(&html, "th.principal");
    assert!(braces.contains(&"The Outlet 3 speakers, one origin".to_owned()), "{braces:?}");
    assert!(braces.contains(&"Own account 1 speaker".to_owned()), "{braces:?}");
    let columns = texts(&html, "table.blocks thead tr:last-child th");
    let of = |name: &str| columns.iter().position(|own| own == name);
    let places = [of("Speaker 0"), of("Speaker 1"), of("Speaker 10")];
    assert!(places.windows(2).all(|two| two[1] == two[0].map(|own| own + 1)), "{columns:?}");
}

#[test]
fn whoever_relies_on_anothers_words_is_drawn_behind_them_in_one_band() {
    let actor =
        |name: &str| format!("---\nname: {name}\nkind: person\npublic_interest: spoke\n---\n");
    let mut folder = Folder::of([
        ("content/actors/outlet.md", "---\nname: The Outlet\nkind: media\n---\n"),
        (
            "content/allegations/toll.md",
            "---\ntitle: That the toll was doubled\naccused: none\ntype: interpretation\n---\n",
        ),
        (
            "content/sources/story.md",
            "---\ntitle: A story\npublisher: outlet\npublished: 2020-05-01\nstatements:\n  \
             - {id: a1, speaker: ann, quote: The toll was doubled, asserts: [toll]}\n  \
             - {id: b1, speaker: bob, quote: As Ann said, cites: {statement: story#a1}, asserts: [toll]}\n  \
             - {id: c1, speaker: cid, quote: It was not, disputes: [toll]}\n---\n\n\
             “The toll was doubled,” said Ann. “As Ann said,” said Bob. “It was not,” said Cid.\n",
        ),
    ]);
    for (id, name) in [("ann", "Ann Arbor"), ("bob", "Bob Byte"), ("cid", "Cid Cole")] {
        folder.put(&format!("content/actors/{id}.md"), &actor(name));
    }
    let html = page(&folder.site(), "allegations/toll/network/index.html");
    let names = texts(&html, "foreignObject > p.name");
    assert_eq!(names[..2], ["Origin 1", "Speaking against it, or limiting it"], "{names:?}");
    assert_eq!(count(&html, ".scroll > svg .edge.relies"), 1);
    assert_eq!(texts(&html, "tbody td.num"), ["1", "1", "—"]);
    let x = |name: &str| {
        let labels = Selector::parse("foreignObject").unwrap();
        let own = html.select(&labels).find(|own| own.text().collect::<String>().starts_with(name));
        own.unwrap().attr("x").unwrap().parse::<usize>().unwrap()
    };
    assert!(x("Ann Arbor") < x("Bob Byte"), "whoever relies on another stands behind them");
}
