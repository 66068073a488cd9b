//! What pages say of somebody is what the words of each statement do, and no more: whom they accuse, how they bear, what was
//! answered for whom, and how a day is known.

use scraper::{Html, Selector};

use crate::folder::{Folder, Site};

const FILES: [(&str, &str); 16] = [
    ("site.yaml", "format: 2\ntitle: Harbour papers\n"),
    ("content/actors/board.md", "---\nname: The Board\nkind: organization\n---\n"),
    (
        "content/actors/bo.md",
        "---\nname: Bo Lind\nkind: person\npublic_interest: treasurer\nspeaks_for: board\n---\n",
    ),
    ("content/actors/ann.md", "---\nname: Ann Ek\nkind: person\npublic_interest: spoke\n---\n"),
    ("content/actors/cal.md", "---\nname: Cal Ude\nkind: person\npublic_interest: spoke\n---\n"),
    (
        "content/actors/una.md",
        "---\nname: Una Roth\nkind: person\npublic_interest: spoke\nspeaks_for: unknown\n---\n",
    ),
    ("content/actors/outlet.md", "---\nname: The Outlet\nkind: media\n---\n"),
    (
        "content/allegations/took.md",
        "---\ntitle: That the Board took the money\naccused: [board, {actor: bo, mode: described, words: The treasurer}]\n\
         responses:\n  - {by: board, kind: denial, statement: four#no, on: 2020-05-09}\n  \
         - {by: bo, kind: no-comment, asked: {on: 2020-05-10, how: by letter}}\n---\n",
    ),
    (
        "content/allegations/hid.md",
        "---\ntitle: That the Board hid the books\naccused: [board]\n\
         responses: [{by: board, kind: none-found, searched: {on: 2020-06-01, where: The Outlet}}]\n---\n",
    ),
    (
        "content/sources/one.md",
        "---\ntitle: Papers\npublisher: outlet\npublished: 2020-05-01\nstatements:\n  \
         - {id: s1, speaker: ann, quote: The Board took the money, asserts: [took], \
         said: {date: 2020-04-30, printed: on Thursday, relative_to: published, basis: inferred}}\n---\n\n\
         “The Board took the money,” Ann Ek said on Thursday.\n",
    ),
    (
        "content/sources/two.md",
        "---\ntitle: Papers\npublisher: outlet\npublished: 2020-05-01\nstatements:\n  \
         - {id: s1, speaker: cal, quote: The treasurer took it, asserts: [took]}\n---\n\n\
         “The treasurer took it,” said Cal Ude.\n",
    ),
    (
        "content/sources/three.md",
        "---\ntitle: Books\npublisher: outlet\npublished: 2020-05-02\nstatements:\n  \
         - {id: s3, speaker: una, quote: The Board hid the books, asserts: [hid]}\n---\n\n\
         “The Board hid the books,” said Una Roth.\n",
    ),
    (
        "content/sources/four.md",
        "---\ntitle: Answers\npublisher: outlet\npublished: 2020-05-09\nstatements:\n  \
         - {id: no, speaker: bo, quote: We took nothing, denies: [took]}\n  \
         - {id: so, speaker: bo, quote: We took it as a loan, asserts: [took]}\n---\n\n\
         “We took nothing,” said Bo Lind. Later: “We took it as a loan,” he said.\n",
    ),
    (
        "content/sources/five.md",
        "---\ntitle: A letter\npublisher: outlet\npublished: 2020-05-03\nrights: {publish: quotations}\nstatements:\n  \
         - {id: s5, speaker: cal, quote: I saw it, context: [took]}\n---\n\n\
         “I saw it,” said Cal Ude. Madam Ek was there.\n",
    ),
    (
        "content/sources/six.md",
        "---\ntitle: Another letter\npublisher: outlet\npublished: 2020-05-04\nrights: {publish: metadata}\n\
         status: {is: retracted, on: 2020-06-01}\n---\n\nMadam Ek was here as well.\n",
    ),
    ("content/pages/about.md", "---\ntitle: About\n---\n\nAbout it.\n"),
];

fn site() -> Site {
    let mut folder = Folder::of(FILES);
    folder.replace(
        "content/actors/ann.md",
        "kind: person\n",
        "kind: person\naliases: [Madam Ek]\n",
    );
    folder.site()
}

fn words(html: &str) -> String {
    let html = Html::parse_fragment(html);
    let text: Vec<&str> = html.root_element().text().collect();
    text.concat().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn each(site: &Site, path: &str, selector: &str) -> Vec<String> {
    let html = Html::parse_document(site.text(path));
    let selector = Selector::parse(selector).unwrap();
    let all = html.select(&selector);
    all.map(|one| words(&one.html())).collect()
}

fn one(site: &Site, path: &str, selector: &str) -> String {
    let all = each(site, path, selector);
    assert_eq!(all.len(), 1, "{selector} in {path}: {all:?}");
    all.into_iter().next().unwrap()
}

#[test]
fn each_verb_of_a_speaker_stands_in_the_matrix_with_its_own_statements() {
    let site = site();
    let cells = each(&site, "matrix/index.html", "td[data-name^=Bo]");
    assert_eq!(cells, ["asserts so denies no"]);
    let note = one(&site, "matrix/index.html", "#marks ~ .aside");
    assert!(note.contains("each stands with its own statements"), "{note}");
}

#[test]
fn whom_words_do_not_mean_they_do_not_accuse() {
    let site = site();
    let row = |source: &str, name: &str| {
        let rows = each(&site, &format!("sources/{source}/index.html"), "tbody tr");
        rows.into_iter().find(|row| row.starts_with(name))
    };
    assert_eq!(row("one", "The Board").as_deref(), Some("The BoardThe Boardaccused, named"));
    assert_eq!(row("one", "Bo Lind"), None);
    assert_eq!(row("two", "Bo Lind").as_deref(), Some("Bo Lindaccused, described"));
    assert_eq!(row("two", "The Board"), None);
    // What he says of himself, and of nobody by name, is no accusation by another.
    let standing = one(&site, "actors/bo/index.html", ".standing");
    assert!(standing.starts_with("Accused by 1 speaker in 1 allegation "), "{standing}");
    assert!(!standing.contains("origin"), "{standing}");
    let standing = one(&site, "actors/board/index.html", ".standing");
    assert!(standing.starts_with("Accused by 2 speakers in 2 allegations "), "{standing}");
    // In whose name, against the Board, against him, and in all.
    let rows = each(&site, "network/index.html", "tbody tr");
    let starts = ["The Board 1 speaker", "Ann Ek 1 speaker", "Cal Ude 1 speaker"];
    for (start, counts) in starts.into_iter().zip(["0", "11", "11"]) {
        assert!(rows.contains(&format!("{start}{counts}")), "{start}: {rows:?}");
    }
    let columns = |name: &str| {
        let html = Html::parse_document(site.text("network/index.html"));
        let [rows, cells] = ["tbody tr", "td"].map(|own| Selector::parse(own).unwrap());
        let row = html.select(&rows).find(|row| words(&row.html()).starts_with(name)).unwrap();
        row.select(&cells).map(|cell| words(&cell.html())).collect::<Vec<_>>()
    };
    assert_eq!(columns("Ann Ek"), ["1", "", "1"]);
    assert_eq!(columns("Cal Ude"), ["", "1", "1"]);
}

#[test]
fn the_whole_has_no_fewer_origins_than_a_part_of_it() {
    let site = site();
    let sentence = one(&site, "index.html", ".origins");
    assert!(sentence.contains("three principals and others not known"), "{sentence}");
    assert!(sentence.contains("three independent origins. 1 of 2 allegations"), "{sentence}");
    let heading = one(&site, "matrix/index.html", "h1");
    assert_eq!(heading, "2 allegations: 3 independent origins");
}

#[test]
fn words_of_a_source_whose_rights_forbid_them_stand_on_no_page() {
    let site = site();
    let actor = one(&site, "actors/ann/index.html", "main");
    assert!(actor.contains("A letter The Outlet, 3 May 2020."), "{actor}");
    assert!(actor.contains("Another letter The Outlet, 4 May 2020 (retracted)."), "{actor}");
    for (path, bytes) in &site.0 {
        let text = String::from_utf8_lossy(bytes);
        // Her page and the search name what the editor lists, in the data for machines and the names.
        if path.ends_with("index.html") {
            assert!(!words(&text).contains("Madam Ek"), "{path}");
        }
    }
    let source = one(&site, "sources/six/index.html", "main");
    assert!(source.contains("No words of the text are shown."), "{source}");
    assert!(!source.contains("The text is kept"), "{source}");
    let line = one(&site, "sources/index.html", "main");
    assert!(!line.contains("0 statements, not counted"), "{line}");
    assert!(!line.contains("No statement, not counted"), "{line}");
}

#[test]
fn a_reply_is_of_whom_the_editor_says_and_of_one_day() {
    let rows = each(&site(), "allegations/took/index.html", "#replies ~ * tbody tr");
    let place = "denialThe Outlet, 9 May 2020, paragraph 1";
    assert_eq!(
        rows,
        [
            format!("Bo Lind, for The Board{place}9 May 2020"),
            format!("Bo Lind{place}9 May 2020"),
            "Bo Lindno commentasked on 10 May 2020 by letter10 May 2020".to_owned(),
        ]
    );
}

#[test]
fn what_another_of_the_accused_denies_is_not_said_to_be_denied_by_each() {
    let mut folder = Folder::of(FILES);
    folder.replace("content/actors/bo.md", "speaks_for: board\n", "");
    folder.replace(
        "content/allegations/took.md",
        "  - {by: board, kind: denial, statement: four#no, on: 2020-05-09}\n",
        "  - {by: board, kind: none-found, searched: {on: 2020-06-01, where: The Outlet}}\n",
    );
    let site = folder.site();
    let standing = one(&site, "actors/board/index.html", ".standing");
    assert!(standing.contains("denied by another accused: 1 allegation"), "{standing}");
    let standing = one(&site, "actors/bo/index.html", ".standing");
    assert!(standing.contains(" denied: 1 allegation"), "{standing}");
}

#[test]
fn whoever_quotes_is_told_that_a_day_was_inferred() {
    let site = site();
    assert!(
        site.text("sources/one/index.html").contains("data-quoted=\"30 April 2020, inferred\"")
    );
}

#[test]
fn statements_and_sources_are_told_apart_where_they_are_called_alike() {
    let mut folder = Folder::of(FILES);
    let site = folder.site();
    let caution = one(&site, "allegations/took/index.html", ".caution");
    assert!(caution.contains("statements so, s1 (one), s1 (two)."), "{caution}");
    let titles =
        ["one", "two", "three"].map(|id| one(&site, &format!("sources/{id}/index.html"), "title"));
    assert_eq!(titles[0], "Papers — The Outlet, Friday, 1 May 2020 (one)");
    assert_eq!(titles[1], "Papers — The Outlet, Friday, 1 May 2020 (two)");
    assert_eq!(titles[2], "Books — The Outlet, Saturday, 2 May 2020");
    folder.replace("content/sources/two.md", "published: 2020-05-01", "published: 2020-05-08");
    let caution = one(&folder.site(), "allegations/took/index.html", ".caution");
    let both = "s1 (The Outlet, 1 May 2020), s1 (The Outlet, 8 May 2020)";
    assert!(caution.contains(both), "{caution}");
}

#[test]
fn the_history_of_an_allegation_is_in_order_of_time() {
    let mut folder = Folder::of(FILES);
    folder.replace(
        "content/allegations/took.md",
        "responses:\n",
        "added: 2020-07-01\n\
         corrections: [{on: 2020-08-01, was: lost, now: took, why: the source says so}]\nresponses:\n",
    );
    let fate = "published: 2020-05-01\nstatus: {is: retracted, on: 2020-06-15}\n";
    folder.replace("content/sources/two.md", "published: 2020-05-01\n", fate);
    let rows =
        each(&folder.site(), "allegations/took/index.html", "[aria-labelledby=history] tbody tr");
    let days: Vec<&str> = rows.iter().map(|row| row.split("2020").next().unwrap()).collect();
    assert_eq!(days, ["15 June ", "1 July ", "1 August "], "{rows:?}");
    assert!(rows[1].contains("Added"), "{rows:?}");
}
