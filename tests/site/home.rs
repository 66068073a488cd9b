//! The home page says who speaks and to how many origins that comes, and what is alleged before anything else; settings say
//! which allegations it shows first, which pages the head leads to, and whose mark stands there.

use scraper::{Html, Selector};

use crate::folder::{Folder, errors};

const ACTOR: &str = "---\nname: Ann Arbor\nkind: person\npublic_interest: spoke\n---\n";
const SETTINGS: &str = "format: 2\ntitle: A dossier\n";

fn texts(html: &Html, selector: &str) -> Vec<String> {
    let words = |one: scraper::ElementRef<'_>| {
        one.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
    };
    html.select(&Selector::parse(selector).unwrap()).map(words).collect()
}

/// One speaker who asserts this many things.
fn dossier(allegations: usize) -> Folder {
    let all: Vec<String> = (0..allegations).map(|number| format!("thing-{number:02}")).collect();
    let source = format!(
        "---\ntitle: A story\npublisher: unknown\npublished: 2020-05-01\nstatements:\n  \
         - {{speaker: ann, quote: It was so, asserts: [{}]}}\n---\n\n“It was so,” she said.\n",
        all.join(", ")
    );
    let mut folder =
        Folder::of([("content/actors/ann.md", ACTOR), ("content/sources/story.md", &source)]);
    for (number, id) in all.iter().enumerate() {
        let added = format!("2020-{:02}-{:02}", 1 + number / 28, 1 + number % 28);
        let head =
            format!("title: That {id} was so\naccused: none\ntype: interpretation\nadded: {added}");
        folder.put(&format!("content/allegations/{id}.md"), &format!("---\n{head}\n---\n"));
    }
    folder.put("content/pages/about.md", "---\ntitle: About us\n---\n\nWe are few.\n");
    folder.put("content/pages/index.md", "---\ntitle: What was said\n---\n\nAn introduction.\n");
    folder
}

fn home(folder: &Folder) -> Html {
    Html::parse_document(folder.site().text("index.html"))
}

#[test]
fn the_sentence_says_what_is_known_and_that_some_is_not() {
    let html = home(&dossier(1));
    assert_eq!(
        texts(&html, ".origins b"),
        ["One speaker,", "one principal,", "outlet not known:", "one independent origin."]
    );
    let who = texts(&html, ".origins .who");
    assert_eq!(who[0], "Ann Arbor");
    assert!(who[3].starts_with("No allegation has a second."), "{who:?}");
}

#[test]
fn what_is_alleged_comes_before_how_the_dossier_was_made() {
    let text = dossier(1).site().text("index.html").to_owned();
    let place = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words}"));
    assert!(place("one independent origin") < place("That thing-00 was so"));
    assert!(place("That thing-00 was so") < place("<p>An introduction."));
    // Heads lead to the words that explain them.
    let html = Html::parse_document(&text);
    for link in html.select(&Selector::parse("thead a[href^='#']").unwrap()) {
        let anchor = format!("[id='{}']", &link.attr("href").unwrap()[1..]);
        assert_eq!(html.select(&Selector::parse(&anchor).unwrap()).count(), 1, "{anchor}");
    }
    let said_by =
        Selector::parse("td[data-name='Said by'] a[href='actors/ann/index.html']").unwrap();
    assert_eq!(html.select(&said_by).count(), 1, "whoever says it is a link");
}

#[test]
fn of_many_allegations_ten_are_shown() {
    let titles = |folder: &Folder| texts(&home(folder), "table.ledger td.that > a");
    assert_eq!(titles(&dossier(40)).iter().filter(|own| own.contains("thing-")).count(), 40);
    let mut many = dossier(45);
    let newest = titles(&many);
    let newest: Vec<&String> = newest.iter().filter(|own| own.contains("thing-")).collect();
    assert_eq!(newest.len(), 10);
    assert_eq!(newest[0], "That thing-44 was so");
    many.put("site.yaml", &format!("{SETTINGS}home: [thing-07, thing-03]\n"));
    let chosen = titles(&many);
    let chosen: Vec<&String> = chosen.iter().filter(|own| own.contains("thing-")).collect();
    assert_eq!(chosen, ["That thing-07 was so", "That thing-03 was so"]);
    let mut few = dossier(3);
    few.put("site.yaml", &format!("{SETTINGS}home: [thing-02]\n"));
    let order = titles(&few);
    assert_eq!(order[..2], ["That thing-02 was so", "That thing-00 was so"]);
}

#[test]
fn settings_put_a_mark_and_pages_at_the_head() {
    let mut folder = dossier(1);
    folder.put("site.yaml", &format!("{SETTINGS}nav: [about]\nlogo: mark.svg\n"));
    folder.put("static/mark.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    let site = folder.site();
    let html = Html::parse_document(site.text("actors/ann/index.html"));
    assert!(texts(&html, ".masthead li").contains(&"About us".to_owned()));
    assert!(!texts(&html, ".colophon a").contains(&"About us".to_owned()), "once is enough");
    let mark =
        Selector::parse(".masthead img[src='../../static/mark.svg'][width][height]").unwrap();
    assert_eq!(html.select(&mark).count(), 1);
    let own = Html::parse_document(site.text("about/index.html"));
    assert_eq!(texts(&own, ".masthead [aria-current]"), ["About us"]);
}

#[test]
fn settings_that_name_nothing_are_told_at_their_place() {
    let rules = |settings: &str| {
        let mut folder = dossier(2);
        folder.head("content/allegations/thing-01.md", "publish: false");
        folder.replace("content/sources/story.md", ", thing-01", "");
        folder.put("site.yaml", &format!("{SETTINGS}{settings}\n"));
        let found = folder.check();
        let rules = errors(&found).into_iter().map(|one| one.diagnostic.rule);
        // What is withheld here is said by nobody.
        rules.filter(|rule| *rule != "unsupported-allegation").collect::<Vec<_>>()
    };
    assert_eq!(rules("home: [thing-00]"), Vec::<&str>::new());
    assert_eq!(rules("home: [thing-0]"), ["unknown-id"]);
    assert_eq!(rules("home: [about]"), ["unknown-id"]);
    assert_eq!(rules("nav: [thing-00]"), ["unknown-id"]);
    assert_eq!(rules("home: [thing-01]"), ["withheld-reference"]);
    assert_eq!(rules("logo: mark.svg"), ["bad-value"]);
}

#[test]
fn words_that_only_repeat_an_allegation_are_not_said_to_be_nowhere() {
    let mut folder = dossier(1);
    folder.put("site.yaml", &format!("{SETTINGS}rules: {{unsupported-allegation: off}}\n"));
    folder.replace("content/sources/story.md", "asserts: [thing-00]", "repeats: [thing-00]");
    let site = folder.site();
    let page = site.text("allegations/thing-00/index.html");
    let line = "No located statement makes, and at least one repeats, the allegation";
    assert!(page.contains(line), "{page}");
    for (path, bytes) in site.own().filter(|(path, _)| path.ends_with(".html")) {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("No located statement says"), "{path}");
    }
}

#[test]
fn no_title_of_a_tab_and_nothing_in_the_feed_turns_the_direction_of_writing() {
    let mut folder = dossier(1);
    let settings = SETTINGS.replace("A dossier", "\"A \\u202edossier\"");
    folder.put("site.yaml", &format!("{settings}base_url: https://example.org/\n"));
    folder.replace("content/sources/story.md", "title: A story", "title: \"A \\u202estory\"");
    folder.replace("content/pages/about.md", "title: About us", "title: \"About \\u2067us\"");
    folder.replace(
        "content/allegations/thing-00.md",
        "title: That thing-00",
        "title: \"That \\u2066thing-00\"\nshort: \"That \\u200fthing-00\" #",
    );
    let site = folder.site();
    let turns = |text: &str| text.contains(['\u{200f}', '\u{202e}', '\u{2066}', '\u{2067}']);
    assert!(!turns(site.text("feed.xml")), "{}", site.text("feed.xml"));
    assert!(site.text("feed.xml").contains("thing-00"));
    let pages = site.own().filter(|(path, _)| path.ends_with(".html"));
    for (path, bytes) in pages {
        let text = String::from_utf8_lossy(bytes);
        let (title, _) = text.split_once("</title>").unwrap();
        assert!(!turns(title), "{path}: {title}");
    }
}

#[test]
fn whoever_takes_it_back_is_counted_under_words_that_say_so() {
    let mut folder = dossier(1);
    let statement = "{speaker: ann, quote: I take it back, retracts: [thing-00]}";
    folder.put(
        "content/sources/later.md",
        &format!(
            "---\ntitle: Later\npublisher: unknown\npublished: 2021-05-01\nstatements:\n  - {statement}\n---\n\n\
             “I take it back,” she said.\n"
        ),
    );
    let html = home(&folder);
    let heads = texts(&html, "table.ledger thead th");
    let at = heads.iter().position(|head| head == "Dispute, deny or take back");
    let cells = texts(&html, "table.ledger tbody tr:not(.group) > *");
    assert_eq!(at.map(|at| cells[at].as_str()), Some("1"), "{heads:?} {cells:?}");
}
